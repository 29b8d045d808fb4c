"""The day of an hour: named last in its clause, after midnight behind an evening, or that of the article."""

import pytest

from tests.reading import claims_in

ROWS = (
    ("en", "A curfew, from 22:00 to 04:00, came into force on Tuesday.", ["03T22:00", "04T04:00"]),
    ("fr", "Un couvre-feu, de 22 heures à 4 heures, est entré en vigueur mardi.", ["03T22:00", "04T04:00"]),
    ("nl", "Vanavond gaat een avondklok in, van 21.00 uur tot 4.00 uur.", ["05T21:00", "06T04:00"]),
    ("de", "Heute Abend gilt eine Sperre von 21 Uhr bis 4 Uhr.", ["05T21:00", "06T04:00"]),
    ("en", "The fire broke out at 3.20am in a house on Main Street on Sunday.", ["01T03:20"]),
    ("de", "Das Feuer brach um 3.20 Uhr in einem Haus an der Hauptstraße am Sonntag aus.", ["01T03:20"]),
    # Not the day of the report, and not one of another sentence.
    ("de", "Er starb am Sonntag. Um 9 Uhr war es aus, teilte die Polizei am Montag mit.", ["01T09:00"]),
    ("en", "She left on Sunday. The alarm rang at 6:22 p.m. Crews worked until Tuesday.", ["01T18:22"]),
    # What lies ahead is of today.
    ("fr", "Il est mort lundi. Une réunion est prévue à 18H00.", ["05T18:00"]),
    ("de", "Er starb am Montag. Die Sitzung beginnt um 18 Uhr.", ["05T18:00"]),
    ("fr", "Il est mort lundi. Il avait voté à 9 heures.", ["02T09:00"]),
    ("en", "She died on Monday. The airport told passengers it would stay shut until 11.59pm.", ["02T23:59"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_days_of_hours(language: str, text: str, wanted: list[str]) -> None:
    periods = [claim.value for claim in claims_in(text, language)]
    moments = [period.low or period.high for period in periods if getattr(period, "grain", None) == "minute"]
    assert [moment.removeprefix("2025-06-") for moment in moments] == wanted
