"""A dollar that one article leaves open and another names is one currency; with two named, or none, it stays open."""

from checker.check import check_documents
from checker.explain import explain_match
from checker.report import Relation, Report
from claims.document import Document
from claims.value import Value

OPEN = "The Baku climate deal is worth $250 billion a year, the conference in Baku decided on Sunday."
NAMED = "O acordo do clima de Baku vale US$ 300 bilhões por ano, decidiu a conferência de Baku no domingo."


def test_named_by_another_article() -> None:
    """The currency is that of the article that names it, and another amount is at odds with it."""
    report = _checked(("en", OPEN, None), ("pt", NAMED, None))
    assert _units(report) == {"USD"}
    assert _relations(report) == [Relation.DISCREPANT]


def test_the_same_amount_agrees() -> None:
    """One sum, written two ways."""
    report = _checked(("en", OPEN.replace("250", "300"), None), ("pt", NAMED, None))
    assert _relations(report) == [Relation.AGREE]


def test_two_dollars_named() -> None:
    """Where the story names two, the open one may be either."""
    canadian = "The conference in Baku decided on Sunday. Canada gives C$40 million."
    assert "XXX" in _units(_checked(("en", OPEN, None), ("pt", NAMED, None), ("en", canadian, None)))


def test_a_currency_of_readers_names_none() -> None:
    """The dollar of a Canadian paper is Canadian; that of an agency is not for that."""
    home = "The Baku climate deal is worth $300 billion a year, Ottawa said on Sunday."
    assert _units(_checked(("en", OPEN, None), ("en", home, "CA"))) == {"XXX", "CAD"}


def test_an_explanation_adds_up_what_the_report_does() -> None:
    """It counts the currency that the story decides too."""
    documents = _documents(("en", OPEN, None), ("pt", NAMED, None))
    report = check_documents(documents)
    (behind,) = report.sums.values()
    assert f"a probability of {behind.probability:.2f}: one thing" in explain_match(
        documents, behind.left, behind.right
    )


def _checked(*texts: tuple[str, str, str | None]) -> Report:
    return check_documents(_documents(*texts))


def _documents(*texts: tuple[str, str, str | None]) -> list[Document]:
    return [
        Document(id=f"d{place}", text=text, language=language, country=country, published="2024-11-24")
        for place, (language, text, country) in enumerate(texts)
    ]


def _units(report: Report) -> set[str | None]:
    return {claim.value.unit for claim in report.claims if isinstance(claim.value, Value) and claim.kind == "money"}


def _relations(report: Report) -> list[Relation]:
    sums = {claim.id for claim in report.claims if claim.kind == "money"}
    return [judged.relation for judged in report.relations if judged.left in sums]
