"""Days and periods in words: "22 août 2025", "2ᵉ trimestre 2025", "du 1er au 4 septembre 2025"."""

import re
from typing import Any, NamedTuple

from checker.words.tables import interface, table
from checker.words.typography import of, typeset
from claims.value import Bound, Grain, Period

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")
_ISO_WITHOUT_YEAR = re.compile(r"-{1,2}(\d\d)-(\d\d)$")
# A period of these grains is one of its kind although it ends in another year than it began in.
_YEARS_OF_ONE = {Grain.WEEK: 2, Grain.SEASON: 2, Grain.DECADE: 10, Grain.CENTURY: 100}
_HALVES = ((1, 6), (7, 12))  # the first and the last month of half a year
_CLOSED = (Bound.EXACT, Bound.BETWEEN, Bound.VAGUE)


class _Moment(NamedTuple):
    year: int
    month: int
    day: int
    hour: int
    minute: int


def day(iso: str | None, language: str) -> str:
    """The day of an ISO 8601 day or moment: "22 août 2025"; what cannot be read is returned as it is."""
    if not iso:
        return ""
    moment = _moment(iso)
    if moment is None or len(iso) < len("2025-01-01"):
        return _without_year(iso, language)
    return _day(moment, _words(language))


def period(value: Period, language: str) -> str:
    """A date as it is said, hedge included: "après le 4 septembre 2025", "second quarter of 2025"."""
    words = _words(language)
    low, high = (_moment(end) if end else None for end in (value.low, value.high))
    if low is None and high is None:
        raw = value.low or value.high
        return _without_year(raw, language) if raw else typeset(words["relative"], language)
    named = _named(value.grain, low or high, high or low, words, value)
    return typeset(_hedged(value, named, low, high, interface(language)), language)


def _hedged(value: Period, named: str, low: _Moment | None, high: _Moment | None, language: str) -> str:
    bound = value.bound
    if bound in _CLOSED:
        if low is not None and high is not None:
            return named
        bound = Bound.AT_LEAST if high is None else Bound.AT_MOST
    forms = table("words")["date_bound"][language][bound.value]
    if value.grain is Grain.MINUTE and bound is Bound.ABOUT and low is not None:
        return _about_an_hour(low, language)
    form = 0 if value.grain in (Grain.DAY, Grain.MINUTE) else 1
    if value.grain is Grain.QUARTER and named[:1].isdigit():
        form = 2  # "avant |le 4e trimestre 2026|", but "avant |mai 2026|"
    return str(forms[form]).format(x=named, of=of(named))


def _about_an_hour(moment: _Moment, language: str) -> str:
    """ "29 janvier 2025 vers 20 h 50": the hour is what is about, not the day."""
    words = _words(language)
    form = "about_minute" if moment.minute else "about_hour"
    return str(words[form]).format(day=_day(moment, words), h=moment.hour, m=f"{moment.minute:02}")


def _named(grain: Grain, low: _Moment | None, high: _Moment | None, words: dict[str, Any], value: Period) -> str:
    if low is None or high is None:
        return value.low or value.high or ""
    if grain is Grain.SEASON and (high.month - low.month) % 12 == 1:
        grain = Grain.MONTH  # "late summer 2027": August and September
    if grain is Grain.QUARTER and (low.year, low.month % 3, high.month % 3) != (high.year, 1, 0) and low != high:
        grain = Grain.MONTH  # "the three months to July": May to July, and no quarter of the calendar
    if grain is Grain.QUARTER and (low.month, high.month) in _HALVES:
        return str(words["halves"][low.month > 1]).format(y=low.year)
    first, last = _name(grain, low, high, words), _name(grain, high, high, words)
    if first == last or high.year - low.year < _YEARS_OF_ONE.get(grain, 0):
        return first
    if grain is not Grain.DAY:
        form = "span_of_quarters" if grain is Grain.QUARTER else "span"
        year = f" {low.year}"
        if low.year == high.year and grain in (Grain.MONTH, Grain.QUARTER):
            first = first.removesuffix(year).removesuffix(" of")  # "from |July| to September 2025"
        return str(words[form]).format(a=first, b=last, of=of(first))
    if low[:2] == high[:2]:
        return str(words["days_of_month"]).format(a=_number(low, words), b=last)
    if low.year == high.year:
        first = str(words["day_of_year"]).format(d=_number(low, words), month=words["months"][low.month - 1])
    return str(words["days"]).format(a=first, b=last)


def _name(grain: Grain, moment: _Moment, end: _Moment, words: dict[str, Any]) -> str:
    year, month = moment.year, moment.month
    match grain:
        case Grain.MINUTE:
            form = "minute" if moment.minute else "hour"
            return str(words[form]).format(day=_day(moment, words), h=moment.hour, m=f"{moment.minute:02}")
        case Grain.WEEK:
            return str(words["week"]).format(day=_day(moment, words))
        case Grain.MONTH:
            return str(words["month"]).format(month=words["months"][month - 1], y=year)
        case Grain.QUARTER:
            quarter = (month + 2) // 3
            ordinal = words.get("ordinals", [""] * 4)[quarter - 1]
            form = "quarter_first" if quarter == 1 else "quarter"
            return str(words[form]).format(q=quarter, ordinal=ordinal, y=year)
        case Grain.SEASON:
            season = ("winter", "spring", "summer", "autumn")[month % 12 // 3]
            years = str(year) if year == end.year else f"{year}-{end.year}"
            return str(words["season"]).format(season=words["seasons"][season], y=years)
        case Grain.YEAR:
            return str(words["year"]).format(y=year)
        case Grain.DECADE:
            return str(words["decade"]).format(y=year // 10 * 10)
        case Grain.CENTURY:
            return _century((year + 99) // 100 if year % 100 else year // 100 + 1, words)
    return _day(moment, words)


def _century(number: int, words: dict[str, Any]) -> str:
    form = words["century_first" if number == 1 else "century"]
    return str(form).format(roman=_roman(number), nth=ordinal(number))


def ordinal(number: int) -> str:
    """English "1st", "22nd", "113th"."""
    last = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 <= number % 100 <= 20 else last.get(number % 10, 'th')}"


def _roman(number: int) -> str:
    digits = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for size, letter in digits:
        count, number = divmod(number, size)
        written += letter * count
    return written


def _day(moment: _Moment, words: dict[str, Any]) -> str:
    return str(words["day"]).format(d=_number(moment, words), month=words["months"][moment.month - 1], y=moment.year)


def _number(moment: _Moment, words: dict[str, Any]) -> str:
    return str(words["first"]) if moment.day == 1 else str(moment.day)


def _without_year(iso: str, language: str) -> str:
    found, words = _ISO_WITHOUT_YEAR.match(iso), _words(language)
    if not found or not 1 <= int(found[1]) <= 12:
        return iso
    number = words["first"] if int(found[2]) == 1 else str(int(found[2]))
    return str(words["day_of_year"]).format(d=number, month=words["months"][int(found[1]) - 1])


def _moment(iso: str) -> _Moment | None:
    found = _ISO.match(iso)
    if not found:
        return None
    year, month, day, hour, minute = (
        int(part or fallback) for part, fallback in zip(found.groups(), "01100", strict=True)
    )
    return _Moment(year, month, day, hour, minute) if 1 <= month <= 12 else None


def _words(language: str) -> dict[str, Any]:
    words: dict[str, Any] = table("words")["dates"][interface(language)]
    return words
