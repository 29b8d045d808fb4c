"""Days as readers write them in a tip: "le 12" of the month the article speaks of, "dimanche, le 19", "tomorrow"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from checker.corrections.reading.adopt import DAY
from checker.corrections.reading.talk import talk
from claims.claim import Claim
from claims.document import Document, Span
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.value import Grain, Kind, Period

_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|e|er|º|ª|°|η|\.)?")
_LAST_DAY = 31
_ON_DAY = 12  # characters before a day in which "on the" stands
_DAY_BEHIND = 9  # characters between a day of the week and its date
_WEEKS = (0, -1, 1, -2, 2, -3, 3, -4, 4)


def on_a_day(folded: str, claim: Claim, language: str) -> Claim:
    """ "It reopens on the 12th", "le 12": a day of whatever month the article speaks of."""
    words = talk(language)
    number = _DAY.fullmatch(claim.quote)
    if claim.kind not in (Kind.COUNT, Kind.RANK) or number is None or not 1 <= int(number[1]) <= _LAST_DAY:
        return claim
    if not words.on_day.search(folded, max(0, claim.span.start - _ON_DAY), claim.span.start):
        return claim
    return claim._replace(rule=DAY) if words.day_ends.match(folded, claim.span.end) else claim


def with_days(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """ "Dimanche, le 19", "na quarta, dia 15": a day of the week and, right behind it, which one."""
    kept: list[Claim] = []
    for claim in claims:
        last = kept[-1] if kept else None
        if last is not None and (low := _its_day(document.text, last, claim)) is not None:
            span = Span(last.span.start, claim.span.end)
            assert isinstance(last.value, Period)
            value = last.value._replace(low=low, high=low)
            kept[-1] = last._replace(span=span, quote=document.text[span.start : span.end], value=value)
        else:
            kept.append(claim)
    return kept


def _its_day(text: str, day: Claim, number: Claim) -> str | None:
    """The day nearest to a day of the week that is one and has that number."""
    value = day.value
    if not isinstance(value, Period) or value.grain is not Grain.DAY or any(map(str.isdigit, day.quote)):
        return None
    if number.kind is not Kind.COUNT or not number.quote.isdigit() or not value.low:
        return None
    between = text[day.span.end : number.span.start]
    if len(between) > _DAY_BEHIND or len(between.split()) > 2 or "\n" in between:
        return None
    named = date.fromisoformat(value.low[:10])
    near = (named + timedelta(days=7 * weeks) for weeks in _WEEKS)
    return next((found.isoformat() for found in near if found.day == int(number.quote)), None)


def from_today(claim: Claim, language: str) -> bool:
    """ "Tomorrow", "ce matin": a day told from the day on which the reader writes."""
    value = claim.value
    if not isinstance(value, Period) or value.grain is not Grain.DAY or any(map(str.isdigit, claim.quote)):
        return False
    named = {word for words, _ in packs.load(language).dates.weekdays for word in words}
    return not any(word in named for word in re.findall(r"[^\W\d_]+", fold(claim.quote)))
