"""The HTML report: complete, self-contained, and safe whatever the articles hold."""

import itertools
import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup, Tag

from checker.articles.article import read_inputs
from checker.check import check_documents
from checker.render.annotated import anchor
from checker.render.html import render
from tests.quality.gold import STORIES
from tests.render_sample import ALONE, BOURSE, EMPTY, LOUISIANA, REPORT
from tests.render_snapshots import assert_snapshot


def page(language: str = "fr") -> BeautifulSoup:
    """The sample report, parsed."""
    return BeautifulSoup(render(REPORT, language), "html.parser")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_snapshot(language: str) -> None:
    assert_snapshot(render(REPORT, language), f"report-{language}.html")


def test_nothing_is_loaded_from_anywhere() -> None:
    html = render(REPORT, "en")
    assert not re.search(r"<(script|link|img|iframe|object|embed)\b|@import|url\(|\son\w+=", html)
    assert "default-src 'none'" in html


def test_every_link_inside_the_page_leads_somewhere() -> None:
    soup = page()
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    for link in soup.find_all("a", href=re.compile("^#")):
        assert str(link["href"])[1:] in ids


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(heading.name[1]) for heading in page().find_all(re.compile(r"^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_table_headers_have_a_scope() -> None:
    for header in page().find_all("th"):
        assert header.get("scope") in ("col", "rowgroup")


def test_quoted_passages_carry_their_language() -> None:
    quotes = page().find_all(["blockquote", "q"])
    assert {quote.get("lang") for quote in quotes} >= {"fr", "en", "it", "de", "es"}


def test_every_claim_is_marked_in_its_article() -> None:
    soup = page()
    for claim in REPORT.claims:
        mark = soup.find("mark", id=anchor("c", claim.id))
        assert isinstance(mark, Tag)
        for back in mark.find_all("a"):
            back.extract()
        assert mark.get_text() == claim.quote


def test_severity_is_said_in_words_too() -> None:
    section = page().find(id="t-louisiana")
    assert isinstance(section, Tag)
    assert "error" in section["class"]
    assert "Divergence" in section.get_text()


def test_what_articles_say_is_never_markup() -> None:
    attack = "<script>alert(1)</script>"
    text = BOURSE.text.replace("Louisiane", attack, 1)
    document = replace(BOURSE, text=text, outlet=attack, title=attack, url="javascript:alert(1)")
    documents = (document, *REPORT.documents[1:])
    claims = (LOUISIANA[0]._replace(sentence=attack), *(c for c in REPORT.claims if c is not LOUISIANA[0]))
    html = render(replace(REPORT, documents=documents, claims=claims), "en")
    assert "<script" not in html
    assert "javascript:" not in html


def test_claims_inside_and_across_one_another() -> None:
    inside = ALONE[0]._replace(id="inside", span=ALONE[0].span._replace(end=ALONE[0].span.end - 12))
    across = ALONE[0]._replace(
        id="across", span=ALONE[0].span._replace(start=inside.span.start + 4, end=ALONE[0].span.end + 4)
    )
    html = render(replace(REPORT, claims=(*REPORT.claims, inside, across)), "en")
    soup = BeautifulSoup(html, "html.parser")
    assert soup.find(id="c-inside")
    assert not soup.find(id="c-across")
    article = soup.find(id=anchor("d", BOURSE.id))
    assert isinstance(article, Tag)
    for back in article.find_all("a", class_="back"):
        back.extract()
    assert BOURSE.text.split("\n\n")[2] in article.get_text()


def test_a_report_with_nothing_to_say() -> None:
    """One article agrees with nothing, and nothing was compared."""
    assert "Only one article was read: there is nothing to compare it with." in render(EMPTY, "en")
    two = replace(EMPTY, documents=(*EMPTY.documents, replace(BOURSE, text="")))
    assert "No difference found" in render(two, "en")


def test_a_finding_inside_one_article_shows_that_article() -> None:
    """ "In this article, Meta contracts with itself" shows that article, not the first one with the same name."""
    documents, _ = read_inputs([str(STORIES / "meta-google-cloud")])
    soup = BeautifulSoup(render(check_documents(documents), "en"), "html.parser")
    section = next(tag for tag in soup.select("section.finding") if "D14" in tag.get_text())
    captions = [caption.get_text() for caption in section.find_all("figcaption")]
    assert [caption.partition(",")[0] for caption in captions] == ["01-boursorama.txt"]
