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
    # Not the day of a figure that others are measured by.
    (
        "it",
        "Sono 90 mila, molti più dei 19.000 di una settimana fa. Alle 10 la questura ha contato sette fermi.",
        ["05T10:00"],
    ),
    ("fr", "Ils sont 900, contre les 190 de lundi. À 10 heures, tout était calme.", ["05T10:00"]),
    # A day counted from the one before stands behind its hour.
    ("en", "It began at 1.18pm on 2 June. The warning came at 1.14am the next morning.", ["02T13:18", "03T01:14"]),
    ("en", "It struck on 3 June. The watch had gone up at 1.18pm the day before.", ["02T13:18"]),
    ("fr", "Tout a commencé le 2 juin. L'alerte est tombée à 1h14 le lendemain.", ["03T01:14"]),
    ("de", "Es begann am 2. Juni. Der Alarm folgte um 1.14 Uhr am nächsten Morgen.", ["03T01:14"]),
    ("es", "Empezó el 2 de junio. El aviso llegó a las 2:14 del día siguiente.", ["03T02:14"]),
    ("it", "È cominciato il 2 giugno. L'allarme è arrivato alle 2:14 del giorno dopo.", ["03T02:14"]),
    ("pt", "Começou a 2 de junho. O aviso chegou às 2h14 do dia seguinte.", ["03T02:14"]),
    ("nl", "Het begon op 2 juni. Het alarm volgde om 1.14 uur de volgende ochtend.", ["03T01:14"]),
    ("el", "Άρχισε στις 2 Ιουνίου. Ο συναγερμός ήρθε στις 2:14 της επόμενης ημέρας.", ["03T02:14"]),
    # … or, where no day was just said, from that of an hour.
    (
        "es",
        "Pasó el martes. Nadie vino. Nadie lo vio. El aviso fue a las 2:41; la alerta se dio la víspera, a las 13:18.",
        ["03T02:41", "02T13:18"],
    ),
    (
        "en",
        "It struck on Tuesday. It rained. Nobody came. It was over at 8am; the day before, at 4pm, it had been dry.",
        ["03T08:00", "02T16:00"],
    ),
    ("en", "It began at 1.18pm on 2 June. The warning came at 4pm. The next day it rained.", ["02T13:18", "02T16:00"]),
    ("fr", "L'île fut touchée lundi. Il a plu de 9 h à 11 h, et l'on a pu sortir mardi.", ["02T09:00", "02T11:00"]),
    ("en", "The storm hit on Monday. It rained at 9am, and people went out on Tuesday.", ["02T09:00"]),
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


NEXT_DAY = (
    ("fr", "L'alerte a commencé mardi. Elle a été levée à 9 heures le lendemain.", "04T09:00"),
    ("fr", "L'alerte a commencé mardi. Elle a été levée à 9 heures du lendemain.", "04T09:00"),
    ("en", "The alert began on Tuesday and was lifted at 9am on the following day.", "04T09:00"),
    ("de", "Der Alarm begann am Dienstag. Er endete um 9 Uhr des folgenden Tages.", "04T09:00"),
    ("es", "La alerta empezó el martes. Terminó a las nueve de la mañana del día siguiente.", "04T09:00"),
    ("it", "L'allerta è cominciata martedì. È finita alle nove del mattino del giorno dopo.", "04T09:00"),
    ("pt", "O alerta começou na terça-feira. Terminou às nove da manhã do dia seguinte.", "04T09:00"),
    ("nl", "Het alarm begon dinsdag. Het eindigde om 9 uur de volgende dag.", "04T09:00"),
    ("el", "Ο συναγερμός κηρύχθηκε την Τρίτη. Ίσχυσε από τις εννέα το πρωί της επόμενης ημέρας.", "04T09:00"),
    # No day to count from, and a day of its own that is not the hour's.
    ("en", "It was lifted at 9am the next day.", "05T09:00"),
    ("en", "It opened at 9am on Tuesday, and the next day it closed.", "03T09:00"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), NEXT_DAY)
def test_an_hour_of_the_next_day(language: str, text: str, wanted: str) -> None:
    """The hour holds the day: "the next day" is no second date, and no day by itself where nothing names an hour."""
    dates = [claim.value for claim in claims_in(text, language)]
    assert [when.low for when in dates if getattr(when, "grain", None) == "minute"] == [f"2025-06-{wanted}"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La peur du lendemain et les travaux du lendemain."),
        ("pt", "A reunião do dia seguinte e a semana seguinte foram calmas."),
        ("es", "Las obras del día siguiente."),
        ("it", "I lavori del giorno dopo."),
        ("de", "Die Arbeiten des folgenden Tages."),
        ("el", "Τα έργα της επόμενης ημέρας."),
    ],
)
def test_a_next_day_of_something_is_no_date(language: str, text: str) -> None:
    assert not claims_in(text, language)


BEHIND_A_DAY = (
    ("es", "El viernes a las nueve llegó el presidente.", ["2025-05-30", "2025-05-30T09:00"]),
    ("es", "Ayer a las 9 arrancó la votación.", ["2025-06-04", "2025-06-04T09:00"]),
    ("it", "Venerdì alle nove parla il sindaco.", ["2025-05-30", "2025-05-30T09:00"]),
    ("pt", "Na sexta-feira às 9 começou a votação.", ["2025-05-30", "2025-05-30T09:00"]),
    # What is counted is no hour.
    ("es", "El viernes a las nueve mujeres se sumaron otras.", ["2025-05-30"]),
    ("es", "El viernes a las 12 familias llegó ayuda.", ["2025-05-30"]),
    ("it", "Venerdì alle nove donne si è aggiunta una giornalista.", ["2025-05-30"]),
    ("pt", "Na sexta-feira às nove mulheres juntou-se outra.", ["2025-05-30"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BEHIND_A_DAY)
def test_an_hour_alone_behind_its_day(language: str, text: str, wanted: list[str]) -> None:
    assert [claim.value.low for claim in claims_in(text, language) if claim.kind == "date"] == wanted
