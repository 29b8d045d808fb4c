"""What an article is called: by its outlet or its file, and told apart from others that would be called the same."""

import pytest

from checker.check import check_documents
from checker.words.passages import labelled, outlet
from claims.document import Document


def article(file: str, name: str | None = None, published: str | None = None) -> Document:
    """An article of a file."""
    return Document(id=f"{file} {published}", text="", file=file, outlet=name, published=published)


@pytest.mark.parametrize(
    ("articles", "called"),
    [
        ([article("a/one.txt"), article("a/two.txt", "Le Monde")], ["one.txt", "Le Monde"]),
        ([article("two/a/x.txt"), article("two/b/x.txt")], ["a/x.txt", "b/x.txt"]),
        (
            [article("two/a/in/x.txt"), article("two/b/in/x.txt"), article("y.txt")],
            ["a/in/x.txt", "b/in/x.txt", "y.txt"],
        ),
        ([article("x.txt"), article("b/x.txt")], ["x.txt", "b/x.txt"]),
        (
            [article("https://a.example/live/"), article("https://b.example/live/")],
            ["a.example/live", "b.example/live"],
        ),
        (
            [article("1.html", "Le Monde", "2025-10-14T19:00"), article("2.html", "Le Monde", "2025-10-15")],
            ["Le Monde (2025-10-14)", "Le Monde (2025-10-15)"],
        ),
        (
            [article("1.html", "Le Monde", "2025-10-14"), article("2.html", "Le Monde", "2025-10-14")],
            ["Le Monde (1.html)", "Le Monde (2.html)"],
        ),
        ([article("1.html", "Le Monde"), article("2.html", "Le Monde")], ["Le Monde (1.html)", "Le Monde (2.html)"]),
        # Versions of one article, read at two times, are not two articles.
        ([article("1.html", "Le Monde", "2025-10-14"), article("1.html", "Le Monde", "2025-10-15")], ["Le Monde"] * 2),
    ],
)
def test_articles_that_would_be_called_the_same_are_told_apart(articles: list[Document], called: list[str]) -> None:
    assert [outlet(document) for document in labelled(articles)] == called


def test_a_finding_names_them_apart() -> None:
    """Not "x.txt on one side, x.txt on the other"."""
    told = "Meta a signé jeudi avec Google un contrat de {} milliards de dollars, selon deux sources."
    articles = [
        Document(id=folder, text=told.format(value), file=f"{folder}/x.txt", language="fr", published="2025-09-04")
        for folder, value in (("a", 10), ("b", 10), ("c", 14))
    ]
    explanations = " ".join(finding.explanation for finding in check_documents(articles).findings)
    assert "(a/x.txt and b/x.txt) on one side" in explanations
    assert "(c/x.txt) on the other" in explanations
