"""Cases for tests: a small story of two articles, checked and saved in a real file."""

from collections.abc import Mapping
from pathlib import Path

from checker.check import check_in
from checker.store.case import Case, merged
from checker.store.judgements import Judgements
from claims.document import Document

FIRST = "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut 10 milliards de dollars."
SECOND = "Meta signe\n\nLe contrat signé jeudi par Meta avec Google vaut 14 milliards de dollars."
THIRD = "Meta et Google\n\nLe contrat signé jeudi par Meta avec Google vaut 15 milliards de dollars."


def article(name: str, text: str) -> Document:
    """A French article of a made-up outlet called as the file is."""
    return Document(id=name, text=text, file=f"{name}.txt", outlet=name.capitalize(), language="fr")


def checked(case: Case, articles: Mapping[str, str]) -> Case:
    """The case after a check of its own articles and these, in both interface languages."""
    documents = merged(case.documents(), [article(name, text) for name, text in articles.items()])
    reports = check_in(documents, ("en", "fr"), apart=Judgements(case).apart())
    case.save(reports, at="2025-09-04T12:00:00.000Z")
    return case


def new_case(path: Path, articles: Mapping[str, str] | None = None) -> Case:
    """A case in a new file, with a discrepancy between two articles unless others are given."""
    case = Case.open(path, create=True)
    return checked(case, {"first": FIRST, "second": SECOND} if articles is None else articles)
