"""Nameplates: the name of a paper in the first line of a text file, and at the end of a page's title."""

import pytest

from checker.articles.article import read_article
from checker.fetching.fetched import Fetched
from claims.document import Document

BODY = "\n\n".join(
    ["The council met on Monday and agreed on a budget of 3 million euros for the bridge over the river."] * 3
)
TITLE = "Council agrees on a budget for the bridge"


def read_text(text: str) -> Document:
    return read_article(Fetched(file="article.txt", body=text.encode()))


def read_html(html: str) -> Document:
    return read_article(Fetched(file="article.html", body=html.encode()))


@pytest.mark.parametrize(
    ("above", "outlet"),
    [
        ("FOLHA DO VALE", "FOLHA DO VALE"),
        ("AGENCE LITTORAL PRESSE (ALP)", "AGENCE LITTORAL PRESSE"),
        ("Agrarrundschau – Fachzeitschrift für den Landhandel", "Agrarrundschau"),
        ("THE NORTHERN BUGLE\nHome > Local > Bridges 2024", "THE NORTHERN BUGLE"),
        ("EL FIEL | Boletín de economía local", "EL FIEL"),
        ("Carta do Rio, a newsletter de quem olha para o mar", "Carta do Rio"),
        ("CARNET DES DIGUES\nUn blog de reportages entre deux fleuves", "CARNET DES DIGUES"),
        ("BRIDGE NOTES\nWednesday, January 21, 2026", "BRIDGE NOTES"),
        ("Brueckenfunk.de", "Brueckenfunk.de"),
        ("Ο ΓΕΦΥΡΟΠΟΙΟΣ – εβδομαδιαίο δελτίο, τεύχος 41", "Ο ΓΕΦΥΡΟΠΟΙΟΣ"),
        ("GUERRE EN UKRAINE", None),  # what the article is about
        ("Economy", None),
        ("Mayor wants a new bridge by spring", None),  # a headline above another line
        ("River Town Loses Its Bridge", None),
    ],
)
def test_the_first_line_may_name_a_paper(above: str, outlet: str | None) -> None:
    """And then it is not the headline."""
    document = read_text(f"{above}\n\n{TITLE}\n\n{BODY}\n")
    assert document.outlet == outlet
    assert outlet is None or document.title == TITLE


def test_a_name_is_spelled_as_the_copyright_line_has_it() -> None:
    assert read_text(f"FOLHA DO VALE\n{TITLE}\n\n{BODY}\n\nMore | Copyright Folha do Vale").outlet == "Folha do Vale"


def test_a_headline_with_the_name_of_a_paper_stays_one() -> None:
    """Nothing else could be the headline."""
    assert read_text(f"The Northern Herald\n\n{BODY}").title == "The Northern Herald"


@pytest.mark.parametrize(
    ("title", "footer", "outlet"),
    [
        ("Who pays for the bridge? - De Tijding", "© 2024 De Tijding | Privacy", "De Tijding"),
        ("Who pays for the bridge? | La Gazette", "La Gazette © 2024 – Charte – CGV", "La Gazette"),
        ("Who pays for the bridge? - The river knows", "© 2024 De Tijding", None),  # the end of a headline
        ("Who pays for the bridge?", "© 2024 The Bridge", None),
    ],
)
def test_a_page_title_ends_with_the_name_that_the_copyright_line_has(
    title: str, footer: str, outlet: str | None
) -> None:
    """Where the headline on the page is another one."""
    paragraphs = "".join(f"<p>{line}</p>" for line in BODY.split("\n\n"))
    article = f"<article><h1>{TITLE}</h1>{paragraphs}</article><footer>{footer}</footer>"
    html = f'<html lang="en"><head><title>{title}</title></head><body>{article}</body></html>'
    assert read_html(html).outlet == outlet
