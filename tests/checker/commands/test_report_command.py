"""What a case gives out: the report in every format, a spreadsheet, an annotated copy, ClaimReview."""

import csv
import html
import io
import json
import re
import sys
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from checker.cli import cli
from checker.render.claimreview import Publisher
from checker.render.claimreview import render as claim_reviews
from checker.render.html import render as page_of
from checker.render.workbook import Column, Sheet, workbook
from checker.render.xlsx import render as spreadsheet
from checker.review.judgement import Verdict, sides
from checker.store.case import Case
from checker.store.judgements import Judgements
from tests.cases import new_case
from tests.render_sample import REPORT

FIRST = (
    "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut 10 milliards de dollars.\n\n"
    "Le chantier durera 3 ans, selon le maire d'Orléans."
)
SECOND = (
    "Meta signe\n\nLe contrat signé jeudi par Meta avec Google vaut 14 milliards de dollars.\n\n"
    "Le chantier durera 3 ans, selon le maire d'Orléans."
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case with one discrepancy and one agreement."""
    new_case(tmp_path / "story.db", {"first": FIRST, "second": SECOND}).close()
    return tmp_path / "story.db"


def judge(path: Path, verdict: Verdict, letters: str = "", note: str = "", reviewer: str = "Anna") -> None:
    with Case.open(path) as case:
        Judgements(case).add(
            case.findings()[0],
            verdict,
            reviewer=reviewer,
            letters=letters,
            note=note,
            at="2025-09-05T08:00:00.000Z",
        )


def outlet_of_b(path: Path) -> str:
    """Which of the two articles is side B."""
    with Case.open(path) as case:
        [finding] = case.findings()
        return case.passages(finding.claims)[sides(finding)[1][0]].outlet


def report(path: Path, *options: str | Path) -> Result:
    """`recoupe report --case`."""
    return CliRunner().invoke(cli, ["report", "--case", str(path), *(str(option) for option in options)])


# ---------------------------------------------------------------- every format


@pytest.mark.parametrize("form", ["text", "html", "md"])
@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Judged by Anna, 5 September 2025: confirmed error in B (OUTLET). Note: “rang the firm”"),
     ("fr", "Jugé par Anna, 5 septembre 2025 : erreur confirmée dans B (OUTLET). Note : « rang the firm »")],
)  # fmt: skip
def test_every_readable_format_says_what_was_decided(path: Path, form: str, language: str, told: str) -> None:
    judge(path, Verdict.ERROR, "B", "rang the firm")
    done = report(path, "--format", form, "--lang", language)
    assert done.exit_code == 0
    shown = " ".join(html.unescape(done.stdout).split()).replace("\\", "")
    assert told.replace("OUTLET", outlet_of_b(path)) in shown


def test_the_json_report_has_the_review_of_each_finding(path: Path) -> None:
    judge(path, Verdict.ERROR, "A")
    judge(path, Verdict.ACCEPTABLE, reviewer="Ben")
    [finding] = json.loads(report(path, "--format", "json").stdout)["findings"]
    assert finding["review"]["state"] == "decided"
    assert [(told["reviewer"], told["verdict"]) for told in finding["review"]["judgements"]] == [
        ("Anna", "error"),
        ("Ben", "acceptable"),
    ]
    assert "Judged" not in finding["explanation"]


def test_the_table_has_columns_for_what_was_decided(path: Path) -> None:
    judge(path, Verdict.ERROR, "B", "=1+1")
    rows = list(csv.DictReader(io.StringIO(report(path, "--format", "csv").stdout.removeprefix("\ufeff"))))
    assert {
        (row["verdict"], row["reviewer"], row["judged_on"], row["note"]) for row in rows if row["rule"] == "D1"
    } == {(f"confirmed error in B ({outlet_of_b(path)})", "Anna", "2025-09-05", "'=1+1")}
    assert {row["verdict"] for row in rows if row["relation"] == "agree"} == {""}


def test_readers_who_disagree_are_both_named(path: Path) -> None:
    judge(path, Verdict.ERROR, "A")
    judge(path, Verdict.ACCEPTABLE, reviewer="Ben")
    shown = " ".join(report(path).stdout.split())
    assert re.search(r"Readers disagree: Anna, confirmed error in A \(\w+\); Ben, acceptable variation\.", shown)


def test_a_report_without_judgements_is_that_of_the_check(path: Path) -> None:
    with Case.open(path) as case:
        assert report(path, "--format", "html").stdout == page_of(case.load("en"), "en")


def test_the_suffix_tells_the_format(path: Path, tmp_path: Path) -> None:
    for name, start in {"a.html": b"<!doctype", "a.json": b"{", "a.xlsx": b"PK", "a.jsonld": b"{"}.items():
        assert report(path, "-o", tmp_path / name).exit_code == 0
        assert (tmp_path / name).read_bytes().startswith(start)


# ---------------------------------------------------------------- spreadsheet


def opened(content: bytes) -> openpyxl.Workbook:
    """A spreadsheet as a spreadsheet program reads it."""
    return openpyxl.load_workbook(io.BytesIO(content))


def rows(book: openpyxl.Workbook, sheet: str) -> list[dict[str, object]]:
    """A sheet's rows by heading."""
    heading, *found = book[sheet].iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in found]


def test_cells_are_typed_headings_frozen_and_columns_filtered(path: Path, tmp_path: Path) -> None:
    judge(path, Verdict.ERROR, "B", "rang the firm")
    report(path, "-o", tmp_path / "story.xlsx")
    book = opened((tmp_path / "story.xlsx").read_bytes())
    assert book.sheetnames == ["What differs", "Claims", "Articles"]
    for sheet in book.worksheets:
        assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)
    differences = rows(book, "What differs")
    assert {row["Low"] for row in differences} == {10_000_000_000, 14_000_000_000}
    assert {row["Judged on"] for row in differences} == {datetime(2025, 9, 5)}
    assert {(row["Judgement"], row["Reviewer"], row["Note"]) for row in differences} == {
        (f"confirmed error in B ({outlet_of_b(path)})", "Anna", "rang the firm")
    }
    claims = rows(book, "Claims")
    assert len(claims) == len(json.loads(report(path, "--format", "json").stdout)["claims"])


def test_every_claim_of_a_large_report_has_its_row_in_both_languages() -> None:
    for language, sheets in (("en", ("Claims", "Not read")), ("fr", ("Affirmations", "Non lus"))):
        book = opened(spreadsheet(REPORT, language))
        threaded = sum(len(thread.claims) for thread in REPORT.threads)
        assert len(rows(book, sheets[0])) == threaded
        assert len(rows(book, sheets[1])) == len(REPORT.skipped)


def test_the_same_report_gives_the_same_bytes() -> None:
    assert spreadsheet(REPORT) == spreadsheet(REPORT)


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "=1+1"),  # words, whatever they look like
        ("@SUM(A1)", "@SUM(A1)"),
        ("https://a.example/x?y=1&z=2", "https://a.example/x?y=1&z=2"),
        ("x" * 40_000, "x" * 32_767),
        (Decimal("13.60"), 13.6),
        (Decimal("1E+10"), 10_000_000_000),
        (Decimal("12345678901234567890"), "12345678901234567890"),  # more digits than a spreadsheet keeps
        (datetime(2025, 8, 22).date(), datetime(2025, 8, 22)),
        (datetime(1789, 7, 14).date(), "1789-07-14"),  # before a spreadsheet's calendar begins
        (None, None),
        ("", None),
        (0, 0),
    ],
)
def test_cells_hold_what_was_put_in(value: object, cell: object) -> None:
    made = workbook([Sheet("Sheet", [Column("Heading", 10)], [[value]])], "Title")
    [[found]] = opened(made)["Sheet"].iter_rows(min_row=2)
    assert found.value == cell
    assert found.data_type != "f"


def test_a_check_writes_a_spreadsheet_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    done = CliRunner().invoke(cli, ["check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--format", "xlsx"])
    assert done.exit_code == 1
    assert len(rows(opened(done.stdout_bytes), "What differs")) == 2


def test_without_the_extra_one_line_says_how_to_get_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    done = report(path, "--format", "xlsx", "-o", "x.xlsx")
    assert (done.exit_code, "pip install 'recoupe[xlsx]'" in done.stderr) == (1, True)


# ---------------------------------------------------------------- annotated copy


def test_an_annotated_copy_has_the_whole_text_and_a_note_for_each_claim(path: Path) -> None:
    judge(path, Verdict.ERROR, "B", "rang the firm")
    done = report(path, "--article", "first.txt", "--lang", "en")
    page = done.stdout
    shown = html.unescape(re.sub(r'<a class="number".*?</a>|<[^>]+>', "", page.partition("<main")[2]))
    for paragraph in FIRST.split("\n\n"):
        assert paragraph in shown
    with Case.open(path) as case:
        mine = [claim for claim in case.load().claims if claim.document == "first"]
    for claim in mine:
        assert f'id="c-{claim.id}"' in page
        assert f'id="n-{claim.id}"' in page
    assert "Judged by Anna, 5 September 2025: confirmed error in B" in html.unescape(shown).replace("\u00a0", " ")
    assert re.search(r'class="error".*?Discrepancy', page, re.S)
    assert re.search(r'class="agree".*?Second', page, re.S)
    assert "http" not in re.sub(r'lang="[^"]*"', "", page.partition("<body")[2])  # asks nothing of anybody


def test_every_article_of_a_large_report_can_be_annotated() -> None:
    """Crossing claims, figures inside quotations, five languages; nothing of the text is lost."""
    from checker.render.annotated_copy import render

    for document in REPORT.documents:
        for language in ("en", "fr"):
            page = render(REPORT, document.id, language).partition("<main")[2].partition("</main>")[0]
            said = re.findall(r'<(?:p|h1) class="said".*?</(?:p|h1)>', page, re.S)
            words = html.unescape(re.sub(r'<a class="number".*?</a>|<[^>]+>', "", " ".join(said)))
            assert words.split() == document.text.split()


@pytest.mark.parametrize(("article", "told"), [("third.txt", "not in this case"), ("", "not in this case")])
def test_an_article_that_is_not_there_is_said(path: Path, article: str, told: str) -> None:
    done = report(path, "--article", article or "?")
    assert (done.exit_code, told in done.stderr, "first.txt" in done.stderr) == (1, True, True)


# ---------------------------------------------------------------- ClaimReview


def reviews(path: Path, *options: str) -> list[dict[str, object]]:
    """The graph's reviews."""
    graph = json.loads(report(path, "--format", "claimreview", *options).stdout)
    assert graph["@context"] == "https://schema.org"
    return list(graph["@graph"])


def test_a_confirmed_error_reviews_the_side_that_errs(path: Path) -> None:
    judge(path, Verdict.ERROR, "B", "rang the firm")
    [review] = reviews(path, "--publisher", "Le Journal", "--url", "https://journal.example/checks")
    with Case.open(path) as case:
        [judgement] = Judgements(case).all()
    wrong = judgement.passages[judgement.concerned[0]]
    assert review["claimReviewed"] == wrong.sentence
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "confirmed error"}  # no number of ours
    assert review["author"] == {
        "@type": "Organization",
        "name": "Le Journal",
        "url": "https://journal.example/checks",
    }
    assert (review["@type"], review["datePublished"], review["reviewBody"]) == (
        "ClaimReview",
        "2025-09-05",
        "rang the firm",
    )
    item = review["itemReviewed"]
    assert isinstance(item, dict)
    assert item["appearance"][0]["publisher"]["name"] == wrong.outlet


def test_an_acceptable_variation_reviews_every_side(path: Path) -> None:
    judge(path, Verdict.ACCEPTABLE)
    found = reviews(path, "--lang", "fr")
    assert [review["reviewRating"] for review in found] == [
        {"@type": "Rating", "alternateName": "variation acceptable"}
    ] * 2
    assert [review["author"] for review in found] == [{"@type": "Person", "name": "Anna"}] * 2


@pytest.mark.parametrize("verdict", [Verdict.NOT_SAME, Verdict.QUESTION, Verdict.PENDING])
def test_what_judges_no_claim_is_no_review(path: Path, verdict: Verdict) -> None:
    judge(path, verdict)
    assert reviews(path) == []


def test_disputed_and_unjudged_findings_are_no_reviews(path: Path) -> None:
    assert reviews(path) == []
    judge(path, Verdict.ERROR, "A")
    judge(path, Verdict.ERROR, "B", reviewer="Ben")
    assert reviews(path) == []
    with Case.open(path) as case:
        assert json.loads(claim_reviews(case.load(), (), "en", Publisher()))["@graph"] == []
