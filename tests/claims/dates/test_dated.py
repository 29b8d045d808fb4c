"""Of which date a figure is: the nearest, unless that only says since when, or belongs to another figure."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.meaning.topics import Topic, topics


def topic(language: str, text: str, quote: str) -> Topic:
    document = Document(id="d", text=text, language=language, published="2025-10-15")
    return next(topic for topic in topics(document, extract_claims(document)) if topic.claim.quote == quote)


@pytest.mark.parametrize(
    ("language", "text", "quote", "bygone", "probes"),
    [
        ("en", "A flood drowned 300 people in 2016.", "300 people", True, "right behind the figure"),
        ("en", "In 2016 a flood drowned 300 people and left 900 homeless.", "300 people", True, "before two figures"),
        ("en", "In 2016 a flood drowned 300 people and left 900 homeless.", "900 homeless", True, "the second of them"),
        ("fr", "Le taux est de 4,1 %, contre 3,8 % en 2021.", "3,8 %", True, "the figure compared with"),
        (
            "de",
            "Die Partei hält 31 Sitze – 2019 waren es noch 44 Sitze.",
            "44 Sitze",
            True,
            "the date opens its clause",
        ),
        ("nl", "Drie jaar geleden kwamen er 12.000 bezoekers.", "12.000 bezoekers", True, "so long ago"),
        ("en", "Turnout came to 71.3 per cent, the highest since 1994.", "71.3 per cent", False, "a peak since then"),
        ("es", "El paro llegó al 11,3 %, el más alto desde 2016.", "11,3 %", False, "the same in Spanish"),
        ("it", "La disoccupazione è all'8,3%, il livello più alto dal 2016.", "8,3%", False, "the same in Italian"),
        (
            "de",
            "Die Quote liegt bei 8,3 Prozent, wie seit dem Jahr 2016 nicht.",
            "8,3 Prozent",
            False,
            "since the year",
        ),
        ("fr", "Le taux est de 4,1 %, contre 3,8 % en 2021.", "4,1 %", False, "the date behind another figure"),
        (
            "de",
            "Die Partei hält 31 Sitze – 2019 waren es noch 44 Sitze.",
            "31 Sitze",
            False,
            "the date of the next clause",
        ),
        ("pt", "Foram 31 deputados, em 2019 eram 44 deputados.", "31 deputados", False, "the same behind a comma"),
    ],
)
def test_a_figure_of_an_earlier_year(language: str, text: str, quote: str, bygone: bool, probes: str) -> None:
    assert topic(language, text, quote).bygone is bygone, probes


def test_the_date_of_the_next_clause_stands_beside_no_figure_of_this_one() -> None:
    text = "Die Partei hält 31 Sitze – 2019 waren es noch 44 Sitze."
    assert topic("de", text, "31 Sitze").times == frozenset()
    assert topic("de", text, "44 Sitze").times == {"2019-01/2019-12"}
