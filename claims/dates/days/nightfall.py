"""A night told by the two days that it lies between: "nella notte fra domenica e lunedì", "in der Nacht von Sonntag auf
Montag". It is one date, which begins on one day and ends on the next."""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain

_BEFORE = 3  # tokens from the night to its first day: "the |night| between | Sunday", "τη |νύχτα| από την | Κυριακή"
_BETWEEN = 2  # tokens between the days: "from Sunday | to | Monday", "προς τη"


def as_one_night(tokens: Tokens, dates: Sequence[When], pack: Pack) -> list[When]:
    """The dates, with the two days of a night as one."""
    whole: list[When] = []
    for when in dates:
        if whole and of_a_night(tokens, whole[-1], when, pack) and _is_the_next_day(whole[-1], when):
            first = whole.pop()
            when = When(first.start, when.end, first.period._replace(high=when.period.high))
        whole.append(when)
    return whole


def _is_the_next_day(first: When, second: When) -> bool:
    one, other = first.period, second.period
    days = one.grain is other.grain is Grain.DAY and one.bound is other.bound is Bound.EXACT
    if not days or one.low is None or other.low is None or one.low != one.high or other.low != other.high:
        return False
    return date.fromisoformat(other.low) - date.fromisoformat(one.low) == timedelta(days=1)


def of_a_night(tokens: Tokens, first: When, second: When, pack: Pack) -> bool:
    """Whether two days stand behind the word for a night: "in der |Nacht| von Sonntag auf Montag"."""
    if not 1 <= second.start - first.end <= _BETWEEN:
        return False  # nearly always
    low = tokens.back(first.start, _BEFORE)
    joined = all(at in tokens.joined for at in range(first.end, second.start + 1))
    return joined and not pack.dates.night_words.isdisjoint(tokens.words[low : first.end])
