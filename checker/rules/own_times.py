"""Dates that are each article's own: the day of its news, the year of the figure beside. Different ones contradict
nothing."""

import re
from datetime import date, timedelta

from checker.rules.dates import WEEK, span
from claims.claim import Claim
from claims.packs import pack as packs
from claims.text.tokens import tokenise
from claims.value import Bound, Grain, Period

_NUMBER = re.compile(r"\d(?:[\d.,'\u2019\s]*\d)?")
_DAYS_APART, _TODAYS_APART, _ONE_DAY = 3, 2, timedelta(days=1)


def own_days(left: Claim, right: Claim, published: tuple[date | None, date | None], languages: tuple[str, str]) -> bool:
    """Whether each date is the day of its own article's news, and the articles, `published` days apart, tell of two:
    "a third were without power on Friday", "half had it back this Wednesday". Bare weekdays of one week may be one with
    a slip: "the theft on Sunday", "the theft on Tuesday"; "today" and "this Tuesday" are none."""
    one, other = published
    if one is None or other is None:
        return False
    apart = abs((one - other).days)
    if apart < (_TODAYS_APART if _is_today(left, one) and _is_today(right, other) else _DAYS_APART):
        return False
    if not (_is_news(left, one) and _is_news(right, other)):
        return False
    told = zip((left, right), languages, strict=True)
    return apart > WEEK or any(_seen_from_today(claim, code) for claim, code in told)


def own_years(left: Claim, right: Claim, languages: tuple[str, str]) -> bool:
    """Whether two years only say when the figures beside them held, as one is told by its distance from the article:
    "15.3 billion last year", "23.000 millones en 2025". What happened in another year is told by its number; one
    figure in two years is a discrepancy, "1,5 Milliarden im nächsten Jahr", "1,5 miljard in 2025"."""
    years = all(isinstance(claim.value, Period) and claim.value.grain is Grain.YEAR for claim in (left, right))
    if not years or not _numbers_beside(left).isdisjoint(_numbers_beside(right)):
        return False
    told = zip((left, right), languages, strict=True)
    return any(not any(map(str.isdigit, claim.quote)) and _seen_from_today(claim, code) for claim, code in told)


def _numbers_beside(claim: Claim) -> set[str]:
    """The digits of the other numbers of a sentence, however they are grouped: "35 000" and "35,000"."""
    beside = claim.sentence.replace(claim.quote, " ")
    return {"".join(filter(str.isdigit, number)) for number in _NUMBER.findall(beside)}


def _is_today(claim: Claim, published: date) -> bool:
    """Whether a date is the day of its article: "taxes, from 21% |today|" is of any day."""
    value = claim.value
    return isinstance(value, Period) and value.low == value.high == published.isoformat()


def _seen_from_today(claim: Claim, language: str) -> bool:
    """ "Hier", "this Wednesday": a day by its distance from that of the article."""
    pack = packs.or_english(language)
    tokens = tokenise(claim.quote, pack.words)
    return any(any(words.all_in(tokens)) for words in (pack.dates.relative, pack.dates.shifts))


def _is_news(claim: Claim, published: date) -> bool:
    """Whether a date is told by no number and lies a day before publication at most."""
    value = claim.value
    if not isinstance(value, Period) or value.grain is not Grain.DAY or any(map(str.isdigit, claim.quote)):
        return False
    if value.bound is not Bound.EXACT or (ends := span(value)) is None:
        return False
    return timedelta() <= published - ends[1].date() <= _ONE_DAY
