"""Relations: how two claims of one thread relate, under which rule, and the sentence that says it."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from checker.render.wording import digits, said, typeset
from checker.report import Judged, Relation
from checker.rules import dates, figures, words
from checker.rules.figures import Widths
from checker.rules.rule import registry
from checker.wordings import TEXTUAL
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind, Period, Value

# Counts that only grow while a story develops; a later, larger one is news, not an error.
GROWING = frozenset(
    ("deaths", "injured", "missing", "victims", "arrests", "evacuated", "displaced", "houses", "cases", "votes")
)


def relate(
    left: Claim, right: Claim, documents: Mapping[str, Document], widths: Widths, language: str = "en"
) -> Judged:
    """The relation of two claims of one thread; `documents` by id, for the times of publication."""
    code = _code(left, right, documents, widths)
    rule = registry()[code]
    if rule.relation is Relation.UPDATE and _moment(documents[right.document]) < _moment(documents[left.document]):  # type: ignore[operator]
        left, right = right, left
    return Judged(left.id, right.id, rule.relation, code, _sentence(code, left, right, language))


def _code(left: Claim, right: Claim, documents: Mapping[str, Document], widths: Widths) -> str:
    if isinstance(left.value, Period):
        return dates.verdict(left, right)
    if left.kind in TEXTUAL:
        return words.verdict(left, right)
    code = figures.verdict(left, right, widths)
    if registry()[code].relation is Relation.DISCREPANT and _has_grown(left, right, documents):
        return "U1"
    return code


def _has_grown(left: Claim, right: Claim, documents: Mapping[str, Document]) -> bool:
    if left.kind is not Kind.COUNT or left.concept not in GROWING or left.concept != right.concept:
        return False
    earlier, later = _moment(documents[left.document]), _moment(documents[right.document])
    if earlier is None or later is None or earlier == later:
        return False
    first, last = (left, right) if earlier < later else (right, left)
    assert isinstance(first.value, Value)
    assert isinstance(last.value, Value)
    return figures.ends(last.value)[0] > figures.ends(first.value)[0]


def _moment(document: Document) -> datetime | None:
    """When the article was published; a bare day counts as its midnight, zones are ignored where one lacks them."""
    if document.published is None:
        return None
    try:
        return datetime.fromisoformat(document.published).replace(tzinfo=None)
    except ValueError:
        return None


def _sentence(code: str, left: Claim, right: Claim, language: str) -> str:
    return tell(code, said(left, language), said(right, language), distance(left, right, language), language)


def tell(code: str, left: str, right: str, by: str, language: str) -> str:
    """A rule's sentence about two readings, typeset."""
    told = registry()[code].say[language].format(left=left, right=right, by=by)
    return typeset(told[0].upper() + told[1:], language)


def distance(left: Claim, right: Claim, language: str) -> str:
    """By how much, where that says something: " (2.5 times as much)", " (20 % de plus)"."""
    a, b = left.value, right.value
    if not isinstance(a, Value) or not isinstance(b, Value) or left.kind in (Kind.RANK, Kind.DATE) or a.unit != b.unit:
        return ""
    x, y = sorted((figures.ends(a)[0], figures.ends(b)[1]))
    if x <= 0 or y == x:
        return ""
    times = Fraction(y, x)
    french = language == "fr"
    if times >= 2:
        shown = digits(round(Decimal(float(times)), 1 if times < 100 else 0), language)
        return f" ({shown} fois plus)" if french else f" ({shown} times as much)"
    share = digits(round(Decimal(float((times - 1) * 100)), 1 if times < 1.1 else 0), language)
    return f" ({share} % d’écart)" if french else f" ({share}% apart)"
