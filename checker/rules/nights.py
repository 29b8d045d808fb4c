"""Two days that one night lies between: "late on Sunday", "in der Nacht auf Montag"."""

from datetime import date, timedelta

from claims.claim import Claim
from claims.packs import pack as packs
from claims.text.tokens import tokenise
from claims.value import Grain, Period

_BEFORE = 4  # tokens: "in der |Nacht auf den| 20. Oktober"


def one_night(left: Claim, right: Claim, languages: tuple[str, str]) -> bool:
    """Whether two days follow one another, and the later is what a night ends on: what happened "in the night to
    Monday" may have happened on Sunday evening. "In the small hours of Monday" is another day."""
    told = [(day, claim, code) for claim, code in zip((left, right), languages, strict=True) if (day := _day(claim))]
    if len(told) < len(languages):
        return False
    (first, earlier, one), (second, later, other) = sorted(told, key=lambda row: row[0])
    return second - first == timedelta(days=1) and _ends_a_night(later, other) and not _ends_a_night(earlier, one)


def _day(claim: Claim) -> date | None:
    value = claim.value
    single = isinstance(value, Period) and value.grain is Grain.DAY and value.low == value.high
    return date.fromisoformat(value.low) if single and isinstance(value, Period) and value.low else None


def _ends_a_night(claim: Claim, language: str) -> bool:
    pack = packs.or_english(language)
    words = tokenise(claim.sentence[: claim.span.end - claim.sentence_span.start], pack.words)
    quoted = tokenise(claim.quote, pack.words).size
    first = max(0, words.size - quoted - _BEFORE)
    return any(pack.dates.night_to.match(words, at) is not None for at in range(first, words.size))
