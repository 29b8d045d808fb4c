"""An hour told by two clocks, the second in brackets, has the day behind them (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

# (language, text, the day of both hours)
HOURS = (
    ("en", "The first call came at 14:51 local time (06:51 GMT) on Wednesday.", "2025-06-04"),
    ("en", "The plane took off at 9:30 a.m. (0730 GMT) on Tuesday.", "2025-06-03"),
    ("fr", "Le séisme s'est produit à 14h51 heure locale (7h51 à Paris) mercredi.", "2025-06-04"),
    ("fr", "Le séisme s'est produit à 14h51 (7h51 GMT), mercredi.", "2025-06-04"),
    ("de", "Das Beben ereignete sich um 14.51 Uhr Ortszeit (8.51 Uhr MEZ) am Mittwoch.", "2025-06-04"),
    ("es", "El sismo ocurrió a las 14.51 hora local (8.51 GMT) del miércoles.", "2025-06-04"),
    ("it", "La scossa è avvenuta alle 14:51 ora locale (8:51 in Italia) di mercoledì.", "2025-06-04"),
    ("pt", "O sismo ocorreu às 14h51 locais (8h51 em Lisboa) de quarta-feira.", "2025-06-04"),
    ("nl", "De beving was om 14.51 uur lokale tijd (8.51 uur Nederlandse tijd) op woensdag.", "2025-06-04"),
    ("el", "Ο σεισμός έγινε στις 14:51 τοπική ώρα (08:51 ώρα Ελλάδας) την Τετάρτη.", "2025-06-04"),
    ("fr", "La scène a eu lieu mercredi, à 18 heures (19 heures à Paris).", "2025-06-04"),
    ("pt", "O enterro decorreu na quarta-feira a partir das 13h00 (12h00 em Lisboa).", "2025-06-04"),
    ("es", "El miércoles a las 18 horas (17 horas en Canarias) empezó el rito.", "2025-06-04"),
    ("it", "Mercoledì, alle 18 (le 19 in Italia), è partito il corteo.", "2025-06-04"),
    ("nl", "Woensdag om 18 uur (19 uur in Nederland) begon de stoet.", "2025-06-04"),
    # behind the end of a sentence, or of other words in brackets, it is the day of something else
    ("en", "It left at 14:51 (06:51 GMT). On Tuesday it landed.", "2025-06-05"),
    ("en", "It left at 14:51 (it was due at 06:51). On Tuesday it landed.", "2025-06-05"),
)


@pytest.mark.parametrize(("language", "text", "day"), HOURS)
def test_hours_of_two_clocks(language: str, text: str, day: str) -> None:
    hours = [line for line in map(reading, claims_in(text, language)) if line.endswith(" minute")]
    assert [hour.split()[1][:10] for hour in hours] == [day, day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un trajet de 18 heures (19 heures en France)."),  # how long, twice
        ("fr", "Arrivé à 18 heures (19 heures de route)."),
        ("fr", "Il a couru le marathon (2h25 à Berlin)."),
        ("es", "Murieron 18 (19 en España)."),
    ],
)
def test_what_stands_in_brackets_and_is_no_hour(language: str, text: str) -> None:
    hours = [line for line in map(reading, claims_in(text, language)) if line.endswith(" minute")]
    assert len(hours) == ("à 18" in text)


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("it", "20.12 - Il bilancio del Viminale", ["2025-06-05T20:12"]),  # the lines of a live report
        ("es", "Sigue la jornada\n9.40 - Las delegaciones", ["2025-06-05T09:40"]),
        ("fr", "17h40 – Les premiers départs", ["2025-06-05T17:40"]),
        ("nl", "20.12 - Balans van de avond", ["2025-06-05T20:12"]),
        ("el", "20.12 - Ο απολογισμός", ["2025-06-05T20:12"]),
        # of the day of publication, whatever day an entry has named
        (
            "it",
            "14.25 - Conclusa la tumulazione\nDa domani mattina alle 7 la basilica sarà aperta ai fedeli, dice la sala "
            "stampa vaticana in una nota diffusa poco prima del rito.\n11.50 - La Santa Sede",
            ["2025-06-05T14:25", "2025-06-06T07:00", "2025-06-05T11:50"],
        ),
        ("fr", "Le programme de demain\n10h00 – Cérémonie", ["2025-06-06T10:00"]),  # of the line before
        ("it", "2.50 - 3.10 euro", []),
        ("fr", "2,50 - prix du pain", []),
    ],
)
def test_hours_that_head_a_line(language: str, text: str, hours: list[str]) -> None:
    found = [line.split()[1] for line in map(reading, claims_in(text, language)) if line.endswith(" minute")]
    assert [hour.split("..")[0] for hour in found] == hours


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "From tomorrow it is open. The gates opened at 5.30am for pilgrims.", "2025-06-05"),
        ("it", "Da domani sarà aperto. I varchi hanno aperto alle 5.30.", "2025-06-05"),
        ("fr", "Il ouvrira demain. Les portes ont ouvert à 5h30.", "2025-06-05"),
        ("en", "It starts tomorrow. The gates open at 5.30am for pilgrims.", "2025-06-06"),
        ("en", "It starts tomorrow, and the gates opened at 5.30am for pilgrims.", "2025-06-06"),  # in one sentence
    ],
)
def test_an_hour_told_as_past_is_not_of_a_day_to_come(language: str, text: str, day: str) -> None:
    hours = [line for line in map(reading, claims_in(text, language)) if line.endswith(" minute")]
    assert [hour.split()[1][:10] for hour in hours] == [day]
