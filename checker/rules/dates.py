"""The verdict on two dates of one thread: the same period, one inside the other, or apart.

What a reader has to supply is not held against the writer: the day of a bare "5.47am", the week of a bare "Monday".
"""

from datetime import datetime, timedelta

from checker.rules.nights import one_night
from claims.claim import Claim
from claims.packs import pack as packs
from claims.text.tokens import tokenise
from claims.value import Bound, Grain, Period

WEEK = 7
_WEEKDAY = "-W-"
_BORNE = 3  # words: "daté du", "fechado el", "με ημερομηνία"
_ABOUT = {Grain.MINUTE: timedelta(minutes=10)}  # "vers 9 h 30"; "vers le 19 octobre" is three days wide
_ABOUT_DAYS = timedelta(days=3)
_HOUR = timedelta(hours=1)
_ANY_DAY = "2000-01-01"
_FARTHEST_ZONE = timedelta(hours=14)
_HALF_AN_HOUR = 1800


def verdict(left: Claim, right: Claim, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two dates of one thread relate, each written in its own language."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    if None is a.low is a.high or None is b.low is b.high:
        if left.quote.casefold() == right.quote.casefold():
            return "A1"
        return _without_a_year(a, b)
    if (a.low, a.high) == (b.low, b.high):
        return "A1" if a.bound is b.bound else "N1"
    if a.zone != b.zone and _apart_by_a_zone(a, b):
        return "N4"
    a, b = (_within_an_hour(claim, code) for claim, code in zip((left, right), languages, strict=True))
    if _meet(a, b):
        return "D6" if _two_terms(left, right) else "A4"
    if one_night(left, right, languages):
        return "A4"
    if _supplied(left, right, languages):
        return _hours(a, b)
    return "A4" if Bound.ABOUT in (a.bound, b.bound) and _close(a, b) else "D6"


def _two_terms(left: Claim, right: Claim) -> bool:
    """Whether two days, told by their number, are the last of two terms: "jusqu'au 3 mars", "bis zum 1. März". Both
    hold until the first, but one thing does not end on both; "until Monday" may be when something was counted."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    by_number = all(any(char.isdigit() for char in claim.quote) for claim in (left, right))
    return by_number and Grain.DAY is a.grain is b.grain and Bound.AT_MOST is a.bound is b.bound and a.high != b.high


def loose(left: Claim, right: Claim, languages: tuple[str, str] = ("en", "en")) -> bool:
    """Whether dates that differ are no more than a question: weekdays of a week that nobody knows, because the articles
    say no day of publication; or one is the day that a text bears and the other the day of what it tells."""
    values = left.value, right.value
    weekdays = all(isinstance(value, Period) and (value.partial or "").startswith(_WEEKDAY) for value in values)
    return weekdays or _of_a_text(left, languages[0]) is not _of_a_text(right, languages[1])


def _supplied(left: Claim, right: Claim, languages: tuple[str, str]) -> bool:
    """Whether the two differ only in what no reader was told: the day of an hour, the week of a weekday."""
    a, b = left.value, right.value
    assert isinstance(a, Period)
    assert isinstance(b, Period)
    if Grain.MINUTE is a.grain is b.grain:
        return any(not _names_a_day(claim, code) for claim, code in zip((left, right), languages, strict=True))
    if Grain.DAY is a.grain is b.grain and (one := span(a)) and (other := span(b)):
        return abs((one[0] - other[0]).days) == WEEK and not all(
            any(char.isdigit() for char in claim.quote) for claim in (left, right)
        )
    return False


def _of_a_text(claim: Claim, language: str) -> bool:
    """Whether a date is the one that a text bears, and not of what it tells: "un article daté du |22 août|"."""
    pack = packs.or_english(language)
    before = claim.sentence[: max(0, claim.sentence.find(claim.quote))]
    tokens = tokenise(before, pack.words)
    return any(
        pack.dates.dated.match(tokens, at) is not None for at in range(max(0, tokens.size - _BORNE), tokens.size)
    )


def _names_a_day(claim: Claim, language: str) -> bool:
    """Whether the sentence of an hour names a day or a month."""
    pack = packs.or_english(language)
    tokens = tokenise(claim.sentence, pack.words)
    words = (pack.dates.months, pack.dates.weekdays, pack.dates.relative)
    return any(any(table.all_in(tokens)) for table in words)


def _hours(a: Period, b: Period) -> str:
    """Two times of day whose days nobody told, as if they were of one; two days that lie a week apart."""
    if Grain.MINUTE is not a.grain or Grain.MINUTE is not b.grain:
        return "A4"
    one, other = _on_one_day(a), _on_one_day(b)
    if (one.low, one.high) == (other.low, other.high):
        return "A1" if a.bound is b.bound else "N1"
    close = Bound.ABOUT in (a.bound, b.bound) and _close(one, other)
    return "A4" if close or _meet(one, other) else "D6"


def _on_one_day(period: Period) -> Period:
    """A time of day on a day that stands for any."""
    low, high = (end and _ANY_DAY + end[len(_ANY_DAY) :] for end in (period.low, period.high))
    return period._replace(low=low, high=high)


def _within_an_hour(claim: Claim, language: str) -> Period:
    """The period of a date; "shortly after 8pm" and "peu avant 20 heures" reach no farther than an hour."""
    period = claim.value
    assert isinstance(period, Period)
    if period.grain is not Grain.MINUTE or period.bound not in (Bound.MORE_THAN, Bound.LESS_THAN):
        return period
    pack = packs.or_english(language)
    if pack.dates.hours.shortly.isdisjoint(tokenise(claim.quote, pack.words).words) or (ends := span(period)) is None:
        return period
    low, high = ends[0] - _HOUR * (period.low is None), ends[1] + _HOUR * (period.high is None)
    return period._replace(low=low.isoformat(timespec="minutes"), high=high.isoformat(timespec="minutes"))


def _meet(a: Period, b: Period) -> bool:
    return _starts(a) <= _ends(b) and _starts(b) <= _ends(a)


def _close(a: Period, b: Period) -> bool:
    """Whether an "about" reaches from one to the other."""
    width = max(_ABOUT.get(period.grain, _ABOUT_DAYS) for period in (a, b))
    one, other = span(a), span(b)
    if one is None or other is None:
        return False
    (_, end), (start, _) = sorted((one, other))
    return start - end <= width


def span(period: Period) -> tuple[datetime, datetime] | None:
    """The ends of a period; `None` for a year that no calendar of ours has ("44 av. J.-C.")."""
    low, high = period.low or period.high, period.high or period.low
    try:
        return datetime.fromisoformat(low or ""), datetime.fromisoformat(high or "")
    except ValueError:
        return None


def _partial(period: Period) -> str:
    """The month and day of a date, or the weekday, where that is all it says: "--10-21", "--10", "-W-2"."""
    if period.partial is not None or period.low is None or period.low[:10] != (period.high or "")[:10]:
        return period.partial or ""
    return f"-{period.low[4:10]}"


def _without_a_year(left: Period, right: Period) -> str:
    """Days and months of which one lacks its year: those that differ are not the same day in any year."""
    a, b = _partial(left), _partial(right)
    if not a or not b or a[:2] != b[:2]:
        return "N4"
    if a == b and left.low is right.low:
        return "A1"
    return "A4" if a.startswith(b) or b.startswith(a) else "D6"


def _apart_by_a_zone(a: Period, b: Period) -> bool:
    """ "5 h 47" and "0247 GMT": times told by two clocks, a number of whole half hours apart."""
    if not (a.low and b.low and a.grain is b.grain is Grain.MINUTE):
        return False
    apart = abs(datetime.fromisoformat(a.low) - datetime.fromisoformat(b.low)) if "T" in a.low[1:] else None
    return apart is not None and apart <= _FARTHEST_ZONE and not apart.total_seconds() % _HALF_AN_HOUR


def _starts(period: Period) -> str:
    """The first moment covered, comparable as text; behind "after 2031" and "after 6pm", the first one after it."""
    if period.low is None:
        return ""
    return _named(period.low, period.grain, last=True) + "~" if period.bound is Bound.MORE_THAN else period.low


def _ends(period: Period) -> str:
    """The last moment covered, comparable as text: a day ends after every minute in it, "before 2031" with 2030."""
    if period.high is None:
        return "9999"
    if period.bound is Bound.LESS_THAN:
        return _named(period.high, period.grain, last=False) + "!"
    return period.high + ("" if "T" in period.high else "T24")


def _named(moment: str, grain: Grain, *, last: bool) -> str:
    """The first or last day of the year or month that a moment is in; any other moment as it is."""
    if grain is Grain.YEAR:
        return moment[:4] + ("-12-31T24" if last else "-01-01")
    if grain is Grain.MONTH:
        return moment[:7] + ("-31T24" if last else "-01")
    return moment + ("T24" if last and grain is not Grain.MINUTE else "")
