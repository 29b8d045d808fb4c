"""What time explains: tolls rise, counts go on, figures get corrected.

Two figures that differ are an update where one is later than the other, and either the thing counted grows or the
later article says that the figure is new. Which one is later is told by when the figures held, by when the
articles were published, or by their words ("nouveau bilan", "bilan provisoire"). That a figure holds now, or held so
far, is said of anything ("the region now saves 12%", "bisher 18 Monate"): it explains a count that another day's
article has larger, and nothing else.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, lru_cache

from checker.intervals import ends
from claims.claim import Claim
from claims.document import Document
from claims.figures.counts.concepts import PERSONS
from claims.packs import pack as packs
from claims.packs.judging import Age
from claims.text.phrases import Phrases
from claims.text.tokens import tokenise
from claims.value import OPEN_ABOVE, Kind, Value

# Counts that only grow while a story develops; a later, larger one is news, not an error. Votes are not among them:
# they grow for a night, and a result that changes the day after is worth a call, unless it was said to be provisional.
GROWING = frozenset(
    (
        "deaths",
        "injured",
        "seriously_injured",
        "victims",
        "arrests",
        "evacuated",
        "displaced",
        "rescued",
        "homeless",
        "houses",
        "cases",
        "aftershocks",
        "users",  # of a service in the news, which are told as records
    )
)
# Counts that move both ways: the missing are found, the evacuated go home.
MOVING = frozenset(("missing", "trapped", "evacuated", "hostages"))
_DAY = len("2025-01-01")
_ELSEWHERE = re.compile(r"[:;]\s")
_BY_WEIGHT = (Age.CORRECTED, Age.LATEST, Age.PROVISIONAL, Age.NOW, Age.SO_FAR)
_BESIDE = 2  # stretches between commas behind a figure that may still speak of it


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known of when a figure held: a time, whether it is a whole day, and what the words beside it say."""

    when: datetime | None
    all_day: bool
    age: str | None


def moment(claim: Claim, document: Document) -> Moment:
    """When a claim's figure held, as far as the article says."""
    known = _at(claim.as_of) if claim.as_of else told_at(document)
    return replace(known, age=age(claim, document.language or "en"))


def told_at(document: Document) -> Moment:
    """When an article says what it says."""
    return _at(document.told)


def _at(written: str | None) -> Moment:
    return Moment(_time(written), len(written or "") <= _DAY, None)


def age(claim: Claim, language: str) -> str | None:
    """What the sentence says of how fresh the figure is, in one of the words of `Age`; `None` mostly. Words behind
    it count as far as they may speak of it: "12 morts, selon un bilan provisoire", not "280 000 habitants : une ville,
    désormais sans maire"."""
    end = claim.span.end - claim.sentence_span.start
    found = {
        kind
        for start, kind in _said(claim.sentence, language)
        if start < end or _may_speak_of_it(claim.sentence[end:start])
    }
    return next((kind.value for kind in _BY_WEIGHT if kind in found), None)


def _may_speak_of_it(between: str) -> bool:
    return _ELSEWHERE.search(between) is None and between.count(", ") < _BESIDE


@lru_cache(1 << 12)  # the claims of one sentence ask one after another
def _said(sentence: str, language: str) -> tuple[tuple[int, str], ...]:
    """The words of a sentence that say how fresh its figures are, and where each begins."""
    words = _ages(language)
    tokens = tokenise(sentence)
    return tuple((tokens.starts[at], kind) for at, _, kind in words.all_in(tokens))


@cache
def _ages(language: str) -> Phrases[str]:
    return packs.or_english(language).judging.ages


def counted(told: Sequence[Claim]) -> str | None:
    """What the claims of one thread count: the concept that those agree on which name one."""
    if any(claim.kind is not Kind.COUNT for claim in told):
        return None
    named = Counter(
        claim.concept
        for claim in told
        if claim.concept is not None and (claim.concept in GROWING or claim.concept not in PERSONS)
    )
    return named.most_common(1)[0][0] if named else None


def explained(
    left: Claim, right: Claim, one: Moment, other: Moment, thing: str | None = None
) -> tuple[str, bool] | None:
    """The rule by which time explains that two figures differ, and whether `left` is the earlier; `None` if it
    does not: nobody can tell which is later, or the thing does not grow. `thing` is what the thread counts."""
    thing = thing or counted((left, right))
    earlier = order(one, other)
    if earlier is None and one.when and other.when and thing in GROWING:
        earlier = _smaller_minimum(left, right)
    if earlier is None:
        return None
    first, last = (left, right) if earlier else (right, left)
    older, newer = (one, other) if earlier else (other, one)
    assert isinstance(first.value, Value)
    assert isinstance(last.value, Value)
    if newer.age == Age.CORRECTED:
        return "U2", earlier
    outgrown = thing in GROWING and ends(last.value)[0] > ends(first.value)[0]
    if outgrown and first.value.bound in OPEN_ABOVE:
        # "Au moins sept morts" is not contradicted by nineteen.
        return "A5", earlier
    # "El último balance eleva a 219 los fallecidos" explains no earlier 271.
    shrunk = thing in GROWING - MOVING and ends(last.value)[0] < ends(first.value)[0]
    fresher = newer.age == Age.LATEST and older.age != Age.LATEST and not shrunk
    # Of two tolls of one day, the provisional one is not the earlier where it is the larger.
    dated = by_day(one, other) is not None
    firmer = older.age == Age.PROVISIONAL and newer.age != Age.PROVISIONAL and (dated or not shrunk)
    if dated and first.kind is Kind.COUNT and ends(last.value)[0] > ends(first.value)[0]:
        fresher = fresher or (newer.age == Age.NOW and older.age not in (Age.LATEST, Age.NOW))
        firmer = firmer or (older.age == Age.SO_FAR and newer.age != Age.SO_FAR)
    if outgrown or fresher or firmer or thing in MOVING:
        return "U1", earlier
    return None


def _smaller_minimum(left: Claim, right: Claim) -> bool | None:
    """Whether the left figure is the earlier, of two articles of one day: of a count that grows, "at least seven" was
    written before fourteen."""
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    x, y = ends(a)[0], ends(b)[0]
    smaller = a if x < y else b
    return x < y if x != y and smaller.bound in OPEN_ABOVE else None


def by_day(one: Moment, other: Moment) -> bool | None:
    """Whether the first is the earlier by the days and hours known; a bare day is neither before nor after an hour of
    it."""
    if one.when is not None and other.when is not None:
        a, b = one.when, other.when
        if one.all_day or other.all_day:
            if a.date() != b.date():
                return a.date() < b.date()
        elif a != b:
            return a < b
    return None


def order(one: Moment, other: Moment) -> bool | None:
    """Whether the first is the earlier, by day or by the words beside the figures; `None` where nothing tells."""
    if (earlier := by_day(one, other)) is not None:
        return earlier
    old, new = (Age.PROVISIONAL,), (Age.LATEST, Age.CORRECTED, Age.NOW)
    if (one.age in old and other.age not in old) or (other.age in new and one.age not in new):
        return True
    if (other.age in old and one.age not in old) or (one.age in new and other.age not in new):
        return False
    return None


def _time(written: str | None) -> datetime | None:
    """An ISO 8601 day or time by the clock; zones are left out, since most articles name none."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None) if written else None
    except ValueError:
        return None
