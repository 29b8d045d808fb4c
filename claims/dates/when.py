"""Noun: a date in the making; and what the notations of dates share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import TIGHT, Tokens
from claims.value import Bound, Grain, Period

DASHES = ("-", "–", " - ", " – ", ".-", ".–", ". - ", ". – ")  # "am 7.-9. Dezember"
LOOSE = TIGHT | {", ", ",", " , "}
"""Gaps inside a date: "Dienstag, der 21. Oktober", "September 4, 2025"."""

NUMBER_WORDS = 5  # tokens of "vingt et unième"; the noun that it numbers must follow within them
_YEARS = range(1000, 2200)
_MODERN = range(1900, 2100)  # years that stand before what could be counted in them
_MOST_CONNECTING = 3  # words between the parts of a date: "del año"


_AHEAD = ("by", "until", "before", "before_part", "due", "from")
_MOST_BEFORE_A_DAY = 4  # words between what leads to a day and the day: "jusqu'|au soir du | mercredi"


class When(NamedTuple):
    """A date over tokens `start` to `end`, and what it covers: open at both ends where it stays relative.

    `partial` builds the period of a day or month that only lacks its year. `floating`: a weekday that nothing beside
    it says to be the last or the next. `same`: the day, month or year named before ("on the same day"), or a day of
    that year, which `partial` builds. `before`: the month or year before one that the sentence names. `midnight`: the
    end of a day, told as such. `later`: days from the one named before; it only says which day the hours behind are
    of, unless it is `told` as a date ("the next day"). `of_month`: the number of a day that names no month ("on the
    14th"). `month_of`: the year of "the same month of 2024", which is the month named before.
    """

    start: int
    end: int
    period: Period
    weekday: int | None = None
    floating: bool = False
    partial: Callable[[int], Period | None] | None = None
    same: bool = False
    before: bool = False
    midnight: bool = False
    later: int = 0
    of_month: int = 0
    told: bool = False
    month_of: int = 0


Notation = Callable[["Reader", int], When | None]
"""Reads the date that begins at a token in one way of writing it, or declines."""


class Openings(NamedTuple):
    """Which notations a word can open, in the order they are tried, and the words that may stand behind a day.

    `words`: those it can open anywhere; and, of a word that may number one of the `nouns` (months, quarters,
    centuries), those it can open where one stands close behind. `leads`: the words that may begin a date before the
    word it is recognised by, and the words of which one must follow ("début" for "au", as in "au début"), `None` where
    any may.
    """

    words: Mapping[str, tuple[tuple[Notation, ...], tuple[Notation, ...]]]
    nouns: frozenset[str]
    behind: frozenset[str]
    leads: Mapping[str, frozenset[str] | None]


@dataclass(frozen=True, slots=True)
class Reader:
    """The tokens, the words, and the day everything relative is relative to."""

    tokens: Tokens
    pack: Pack
    published: date | None
    openings: Openings

    def follows(self, index: int, gaps: frozenset[str] = TIGHT) -> bool:
        """Whether token `index` follows the one before it closely enough to belong to it."""
        tokens = self.tokens
        if gaps is TIGHT:
            return index in tokens.joined
        return 0 < index < tokens.size and tokens.gaps[index] in gaps and index not in tokens.stops

    def number(self, index: int, low: int, high: int) -> int | None:
        """A plain digit string between two limits."""
        if index not in self.tokens.numbers:
            return None
        word = self.tokens.words[index]
        return int(word) if len(word) <= 4 and word.isdigit() and low <= int(word) <= high else None

    def year(self, index: int) -> int | None:
        """A year in four digits."""
        number = self.number(index, _YEARS.start, _YEARS.stop)
        return number if number is not None and len(self.tokens.words[index]) == 4 else None

    def connected(self, index: int) -> int:
        """The token after connecting words ("de", "of", "dem", "del año")."""
        at, connect = index, self.pack.dates.connect
        while self.follows(at, LOOSE) and self.tokens.words[at] in connect and at - index < _MOST_CONNECTING:
            at += 1
        return at

    def named_year(self, index: int) -> tuple[int, int] | None:
        """The year behind small words and the word for year ("diciembre | del año 2022") -> (token after it, year)."""
        at = self.connected(index)
        article = self.follows(at) and self.tokens.words[at] in self.pack.bounds.fillers  # "à la fin de |l'année 2026"
        unit = self.pack.units.after.match(self.tokens, at + article) if self.follows(at + article, LOOSE) else None
        if unit is not None and unit[1] == units().by_id["a"] and self.follows(unit[0]):
            at = self.connected(unit[0])
        year = self.year(at) if self.follows(at, LOOSE) else None
        if (
            year is not None
            and unit is None
            and year not in _MODERN
            and self.pack.nouns.counted.match(self.tokens, at + 1)
        ):
            return None  # "vom 3. bis 5. November |1012 Wahlberechtigte|": how many, not when
        return (at + 1, year) if year is not None else None

    def relative_year(self, index: int) -> tuple[int, int | None] | None:
        """ "(le printemps de) l'an dernier" -> (token after it, the year, if the day of publication is known)."""
        if not self.follows(index):
            return None
        found = self.pack.dates.relative.match(self.tokens, index)
        if found is None or found[1].grain is not Grain.YEAR or found[1].same or found[1].part:
            return None
        return found[0], self.published.year + found[1].shift if self.published else None

    def same_year(self, index: int) -> int | None:
        """ "el 1 de mayo de |ese año" -> the token after it."""
        found = self.pack.dates.relative.match(self.tokens, index) if self.follows(index) else None
        return found[0] if found is not None and found[1].grain is Grain.YEAR and found[1].same else None

    def due(self, index: int) -> bool:
        """Whether "by", "until" or "for" leads to token `index`, or to the part of the day told before it ("fino alla
        sera di | mercoledì"): a day that lies ahead."""
        tokens, dates, at = self.tokens, self.pack.dates, index
        for _ in range(_MOST_BEFORE_A_DAY):
            if not self.follows(at):
                return False
            if (found := dates.bounds.match_back(tokens, at)) is not None:
                return found[1] in _AHEAD and not (found[1] == "due" and self._from_a_day(found[0]))
            if (named := dates.hours.midnight.match_back(tokens, at)) is not None:
                at = named[0]  # "by |midnight| on Friday"
                continue
            word = tokens.words[at - 1]
            small = word in dates.day_parts or word in dates.connect or word in self.pack.bounds.fillers
            of_midnight = word in self.pack.stop and dates.hours.midnight.match_back(tokens, at - 1) is not None
            if not small and not of_midnight:
                return False
            at -= 1
        return False

    def _from_a_day(self, at: int) -> bool:
        """ "na noite de segunda | para terça": the end of a span, and no day that something is for."""
        return self.follows(at) and (
            at - 1 in self.tokens.numbers or self.tokens.words[at - 1] in self.pack.dates.weekdays.ends
        )

    def opens_range(self, index: int, middle: str) -> bool:
        """Whether the word before token `index`, or before its article, and the middle open a range ("du … au")."""
        index = self._behind_days(index)
        back = index - 1 if self.follows(index) and self.tokens.words[index - 1] in self.pack.bounds.fillers else index
        return any(self.pack.ranges.opened(self.tokens, place, middle) is not None for place in (index, back))

    def _behind_days(self, index: int) -> int:
        """Where "the days" begins that leads to numbers of days ("entre |os dias| 6 e 9 de outubro"), else `index`."""
        days = self.pack.units.after.match_back(self.tokens, index) if self.follows(index) else None
        return days[0] if days is not None and days[1] == units().by_id["d"] else index

    def shift(self, start: int, end: int) -> tuple[int, int, int] | None:
        """A "last", "this" or "next" right behind or before -> (start, end, direction)."""
        shifts = self.pack.dates.shifts
        found = shifts.match(self.tokens, end) if self.follows(end) else None
        if found is not None and found[1] != 0 and self.pack.dates.grains.match(self.tokens, found[0]) is None:
            return start, found[0], found[1]  # "next quarter", but "the same month |last| year"
        if self.follows(start) and (back := shifts.match_back(self.tokens, start)) is not None:
            return back[0], end, back[1]
        return None


def unknown(grain: Grain, partial: str | None = None) -> Period:
    """A relative date without a day of publication."""
    return Period(None, None, Bound.EXACT, grain, partial=partial)


def names_something(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "un an avant | les faits", "the year before | the vote", "un año antes | de morir": not before another date, but
    "un anno prima | il 2%"."""
    if at not in tokens.joined:
        return False
    word = tokens.words[at]
    article = (word in pack.names.articles or word in pack.bounds.definite) and at + 1 not in tokens.numbers
    named = at in tokens.numbers or (tokens.capitalised(at) and not pack.nouns.capitalised)
    return article or named or word in pack.numbers.of
