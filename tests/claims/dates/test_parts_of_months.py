"""First months of a year, halves of a month, days of "the month": dates told without a month's or year's name."""

import pytest

from claims.value import Kind, Period
from tests.reading import claims_in, expect, reading

ROWS = (
    # The first months of the year that is on, or of one that is named (published 5 June 2025).
    ("fr", "Sur les quatre premiers mois, les ventes reculent.", "date 2025-01-01..2025-04-30 quarter"),
    ("de", "In den ersten sechs Monaten 2024 sank der Absatz.", "date 2024-01-01..2024-06-30 quarter"),
    ("en", "In the first four months sales fell.", "date 2025-01-01..2025-04-30 quarter"),
    ("en", "It was in the first nine months of his term.", "duration 9..9 mo"),
    ("es", "En los nueve primeros meses de 2024 cayeron.", "date 2024-01-01..2024-09-30 quarter"),
    ("it", "Nei primi quattro mesi le vendite sono scese.", "date 2025-01-01..2025-04-30 quarter"),
    ("it", "Nei primi sei mesi di guerra è fuggito.", "duration 6..6 mo"),
    ("pt", "Nos primeiros quatro meses caíram.", "date 2025-01-01..2025-04-30 quarter"),
    ("nl", "In de eerste vier maanden daalde de verkoop.", "date 2025-01-01..2025-04-30 quarter"),
    ("el", "Στους πρώτους τέσσερις μήνες του 2025 οι πωλήσεις έπεσαν.", "date 2025-01-01..2025-04-30 quarter"),
    ("el", "Στο τετράμηνο του 2025 οι εισπράξεις αυξήθηκαν.", "date 2025-01-01..2025-04-30 quarter"),
    ("el", "Ζήτησε ένα επτάμηνο.", "duration 7..7 mo"),
    # Halves.
    ("fr", "Le procès s'ouvre dans la seconde quinzaine de janvier 2026.", "date 2026-01-16..2026-01-31 month"),
    ("fr", "Il y a une quinzaine de blessés.", "count 15..15 injured about"),
    ("de", "Es geschah in der ersten Hälfte des März 2024.", "date 2024-03-01..2024-03-15 month"),
    ("en", "It was cold in the first half of March 2024.", "date 2024-03-01..2024-03-15 month"),
    ("es", "Se aplaza a la segunda quincena de enero de 2026.", "date 2026-01-16..2026-01-31 month"),
    ("it", "Slitta alla seconda metà di gennaio 2026.", "date 2026-01-16..2026-01-31 month"),
    ("it", "Il voto è previsto a metà gennaio 2026.", "date 2026-01-11..2026-01-20 month"),
    ("pt", "Fica para a segunda quinzena de janeiro de 2026.", "date 2026-01-16..2026-01-31 month"),
    ("nl", "Dat gebeurt in de tweede helft van januari 2026.", "date 2026-01-16..2026-01-31 month"),
    # Days of the month.
    ("fr", "Le versement est fait le 20 du mois.", "date 2025-06-20..2025-06-20 day"),
    ("fr", "Il est parti le 10 du mois dernier.", "date 2025-05-10..2025-05-10 day"),
    ("de", "Am 10. des kommenden Monats ist Schluss.", "date 2025-07-10..2025-07-10 day"),
    ("en", "Pay it on the 20th of the month.", "date 2025-06-20..2025-06-20 day"),
    ("es", "El día 10 hubo otro corte.", "date 2025-05-10..2025-05-10 day"),
    ("it", "Lo stipendio arriva il 20 del mese.", "date 2025-06-20..2025-06-20 day"),
    ("pt", "Morreu na madrugada do dia 2.", "date 2025-06-02..2025-06-02 day"),
    ("nl", "Dat kan tot de 10de van volgende maand.", "date -inf..2025-07-10 day at_most"),
    ("el", "Σε αναστολή από τις 20 του μηνός.", "date 2025-06-20..2025-06-20 day"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_parts(language: str, text: str, wanted: str) -> None:
    assert wanted.replace("-inf", "None") in [reading(claim) for claim in claims_in(text, language)]


def test_a_day_of_something_is_no_date() -> None:
    assert claims_in("El día 10 de la huelga llegó.", "es") == []
    assert claims_in("O dia 10 da greve chegou.", "pt") == []


DECADES = (
    ("fr", "Cela date du milieu des années 1990.", "date 1994-01-01..1996-12-31 decade"),
    ("fr", "Elle vivait là dans les années 1990.", "date 1990-01-01..1999-12-31 decade"),
    ("de", "Ende der 1980er Jahre zog er um.", "date 1987-01-01..1989-12-31 decade"),
    ("en", "Talks began in the mid-1990s.", "date 1994-01-01..1996-12-31 decade"),
    ("en", "Talks began in mid-1990.", "date 1990-06-01..1990-07-31 quarter"),
    ("es", "Nació a finales de los años 80.", "date 1987-01-01..1989-12-31 decade"),
    ("it", "Successe a metà degli anni Novanta.", "date 1994-01-01..1996-12-31 decade"),
    ("pt", "Foi em meados dos anos 90.", "date 1994-01-01..1996-12-31 decade"),
    ("nl", "Dat was eind jaren tachtig.", "date 1987-01-01..1989-12-31 decade"),
    ("el", "Έγινε στα τέλη της δεκαετίας του '80.", "date 1987-01-01..1989-12-31 decade"),
    # From month to month.
    ("fr", "Ventes janv.-août 2024 en baisse.", "date 2024-01-01..2024-08-31 quarter"),
    ("de", "Der Absatz Jan.–Aug. 2024 sank.", "date 2024-01-01..2024-08-31 quarter"),
    ("en", "January-April sales fell.", "date 2025-01-01..2025-04-30 quarter"),
    ("en", "November-February 2024 was mild.", "date 2023-11-01..2024-02-29 quarter"),
    ("es", "Ventas (ene-abr) en baja.", "date 2025-01-01..2025-04-30 quarter"),
    ("it", "Vendite gen-ago 2024 in calo.", "date 2024-01-01..2024-08-31 quarter"),
    ("pt", "Exportações (jan-abr) em alta.", "date 2025-01-01..2025-04-30 quarter"),
    ("nl", "Verkoop jan-aug 2024 gedaald.", "date 2024-01-01..2024-08-31 quarter"),
    ("el", "Πωλήσεις Ιανουάριος-Αύγουστος 2024.", "date 2024-01-01..2024-08-31 quarter"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), DECADES)
def test_decades_and_months(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


QUARTERS = (  # a quarter told by its months needs nothing before it
    ("de", "In den Monaten Juli bis September fiel der Umsatz.", ["2024-07-01 2024-09-30"]),
    ("nl", "In de maanden juli tot en met september daalde de omzet.", ["2024-07-01 2024-09-30"]),
    ("en", "In the months July to September sales fell.", ["2024-07-01 2024-09-30"]),
    ("fr", "Les mois juillet à septembre 2024 ont été bons.", ["2024-07-01 2024-09-30"]),
    ("es", "En los meses julio a septiembre de 2024 cayó.", ["2024-07-01 2024-09-30"]),
    ("pt", "No período julho a setembro de 2024 caiu.", ["2024-07-01 2024-09-30"]),
    ("el", "Τους μήνες Ιούλιο έως Σεπτέμβριο 2024 έπεσαν οι πωλήσεις.", ["2024-07-01 2024-09-30"]),
    ("fr", "En juillet ou septembre 2024, il part.", ["2024-07-01 2024-07-31", "2024-09-01 2024-09-30"]),
    ("en", "They postponed a vote due in July to September 2024.", ["2024-07-01 2024-07-31", "2024-09-01 2024-09-30"]),
    ("en", "It fell from 3% in July to September's 2.8%.", ["2024-07-01 2024-07-31", "2024-09-01 2024-09-30"]),
    ("en", "In May 2024 to July 2024 it rained.", ["2024-05-01 2024-05-31", "2024-07-01 2024-07-31"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), QUARTERS)
def test_a_quarter_by_its_months(language: str, text: str, wanted: list[str]) -> None:
    periods = [claim.value for claim in claims_in(text, language, "2025-01-15") if claim.kind is Kind.DATE]
    assert [f"{period.low} {period.high}" for period in periods if isinstance(period, Period)] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("es", "No se veía desde la final de 2012.", ["date 2012-01-01..2012-12-31 year"]),
        ("es", "Será al final de 2012.", ["date 2012-10-01..2012-12-31 quarter"]),
        ("pt", "Foi assim na final de 2012.", ["date 2012-01-01..2012-12-31 year"]),
        ("pt", "Foi assim no final de 2012.", ["date 2012-10-01..2012-12-31 quarter"]),
    ],
)
def test_a_final_is_no_part_of_a_year(language: str, text: str, wanted: list[str]) -> None:
    """Where its article says that it is a match."""
    expect(language, [(text, wanted)])
