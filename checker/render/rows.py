"""What a row or a finding says of itself, in words: for every format that shows them."""

from checker.render.sections import Row, standing
from checker.report import Relation, Severity
from checker.words.credits import credited
from checker.words.messages import message, name
from checker.words.typography import capitalised
from checker.words.wording import day
from claims.value import Kind


def told(row: Row) -> str:
    """The reading; nothing for words that the quote already shows."""
    return "" if row.claim.kind is Kind.QUOTE else row.reading


def notes(row: Row, language: str) -> str:
    """Who said it, when it held, how sure the text is, how often it is repeated."""
    claim, found = row.claim, []
    if claim.speaker:
        found.append(message("said_by", language, name=credited(claim, row.document.language, language)))
    if claim.as_of:
        found.append(message("as_of", language, x=day(claim.as_of, language)))
    if claim.modality != "asserted":
        found.append(name("modality", claim.modality, language))
    if row.repeats > 1:
        found.append(message("repeated", language, n=row.repeats))
    return " · ".join(found)


def label(relation: Relation, severity: Severity | None, language: str) -> str:
    """The name of a relation; a discrepancy the program is not sure of, or that is settled, has another."""
    return capitalised(name(standing(relation, severity), relation.value, language))
