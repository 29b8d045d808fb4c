"""A year and a month, or a day told twice, beside each other: one date."""

import pytest

from tests.reading import claims_in, expect, reading

OCTOBER, TODAY = "date 2024-10-01..2024-10-31 month", "date 2025-06-05..2025-06-05 day"
LAST, TOMORROW = "date 2024-01-01..2024-12-31 year", "date 2025-06-06..2025-06-06 day"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "L'an dernier, en octobre, un cyclone a frappé l'île.", [OCTOBER]),
        ("fr", "En 2024, en octobre, un cyclone a frappé l'île.", [OCTOBER]),
        ("fr", "En 2023, le 4 octobre, il est parti.", ["date 2023-10-04..2023-10-04 day"]),
        ("en", "Last year, in October, a cyclone struck. Last year in October it did too.", [OCTOBER, OCTOBER]),
        ("en", "A cyclone struck last year in August.", ["date 2024-08-01..2024-08-31 month"]),
        ("de", "Im vergangenen Jahr, im Oktober, traf ein Zyklon die Insel.", [OCTOBER]),
        ("es", "El año pasado, en octubre, un ciclón golpeó la isla.", [OCTOBER]),
        ("it", "L'anno scorso, a ottobre, un ciclone ha colpito l'isola.", [OCTOBER]),
        ("nl", "Vorig jaar, in oktober, trof een cycloon het eiland.", [OCTOBER]),
        ("pt", "No ano passado, em outubro, um ciclone atingiu a ilha.", [OCTOBER]),
        ("el", "Πέρυσι, τον Οκτώβριο, ο κυκλώνας έπληξε το νησί.", [OCTOBER]),
        # Two dates.
        ("en", "Sales rose last year, and in October they fell.", [LAST, OCTOBER]),
        ("en", "Compared with last year, October sales fell.", [LAST, OCTOBER]),
        ("en", "It rose from last year to October.", [LAST, OCTOBER]),
        ("en", "Sales rose in 2024. In October 2023 they fell.", [LAST, "date 2023-10-01..2023-10-31 month"]),
    ],
)
def test_a_month_behind_its_year(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


THIS, NEXT, THEN, AFTER = (f"date {year}-01-01..{year}-12-31 year" for year in (2025, 2026, 2010, 2011))


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "La croissance atteindra 2 % cette année et 3 % l'année suivante.", [THIS, NEXT]),
        ("en", "Profit will rise this year and fall the following year, the bank said.", [THIS, NEXT]),
        ("de", "Die Wirtschaft wächst dieses Jahr um 1 Prozent und im Folgejahr um 2 Prozent.", [THIS, NEXT]),
        ("es", "El PIB crecerá un 2% este año y un 3% el año siguiente.", [THIS, NEXT]),
        ("it", "Il Pil crescerà del 2% quest'anno e del 3% l'anno successivo.", [THIS, NEXT]),
        ("nl", "De economie groeit dit jaar met 1 procent en het jaar daarop met 2 procent.", [THIS, NEXT]),
        ("pt", "A inflação será de 2% este ano e 3% no ano seguinte.", [THIS, NEXT]),
        # Behind another year it follows that one, and with no year named it is no date.
        ("fr", "La Cnil lui avait réclamé 100 millions en 2010, puis 150 l'année suivante.", [THEN, AFTER]),
        ("en", "He was elected in 2010 and resigned the following year.", [THEN, AFTER]),
        ("de", "Er wurde 2010 gewählt und trat im folgenden Jahr zurück.", [THEN, AFTER]),
        ("es", "Fue elegido en 2010 y dimitió el año siguiente.", [THEN, AFTER]),
        ("it", "Fu eletto nel 2010 e si dimise l'anno successivo.", [THEN, AFTER]),
        ("nl", "Hij werd verkozen in 2010 en trad het jaar daarop af.", [THEN, AFTER]),
        ("pt", "Foi eleito em 2010 e no ano seguinte demitiu-se.", [THEN, AFTER]),
        ("en", "The following year he resigned.", []),
        ("pt", "No ano seguinte demitiu-se.", []),
        ("en", "He was elected in 2010, and the next was hard.", [THEN]),
    ],
)
def test_the_following_year(language: str, text: str, wanted: list[str]) -> None:
    assert [read for claim in claims_in(text, language) if (read := reading(claim)).startswith("date")] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Aujourd'hui, 5 juin, le président a parlé. Demain 6 juin on vote.", [TODAY, TOMORROW]),
        ("en", "Today, 5 June 2025, the court sits.", [TODAY]),
        ("de", "Heute, am 5. Juni, tagt das Gericht.", [TODAY]),
        ("es", "Escribo desde Jaén, donde hoy, 5 de junio, los niños han vuelto a clase.", [TODAY]),
        ("it", "Oggi, 5 giugno, si vota.", [TODAY]),
        ("nl", "Vandaag, 5 juni, wordt gestemd.", [TODAY]),
        ("pt", "Hoje, 5 de junho, vota-se.", [TODAY]),
        ("el", "Σήμερα, 5 Ιουνίου, ψηφίζουν.", [TODAY]),
        # Another day, and two that are joined.
        ("en", "Tomorrow, 7 June, they vote.", [TOMORROW, "date 2025-06-07..2025-06-07 day"]),
        ("en", "Today and June 5 are one.", [TODAY, TODAY]),
    ],
)
def test_a_day_told_twice(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])
