"""How a language writes dates: the words of `[dates]` in its pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.packs.section import PackError, Section, forms
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.value import Grain

_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = ("early", "mid", "late")
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_GRAINS = {"d": Grain.DAY, "wk": Grain.WEEK, "mo": Grain.MONTH, "a": Grain.YEAR, "quarter": Grain.QUARTER}
SO_FAR = "so_far"


@dataclass(frozen=True, slots=True)
class Relative:
    """ "last month": so many grains from the day of publication; `so_far`: only up to that day."""

    grain: Grain
    shift: int
    so_far: bool = False


@dataclass(frozen=True, slots=True)
class DateWords:
    """The date words of a language, ready for look-up.

    `month_names` are the months' full names; other forms are abbreviations. `leads`: every word that may
    stand before the word or number a date is recognised by.
    """

    months: Phrases[int]
    month_names: frozenset[str]
    weekdays: Phrases[int]
    quarters: Phrases[int]  # length in months: 3, 6
    quarter_marks: Mapping[str, int]
    seasons: Phrases[int]
    parts: Phrases[str]
    relative: Phrases[Relative]
    shifts: Phrases[int]
    connect: frozenset[str]
    day_marks: frozenset[str]
    year_before: Phrases[None]
    decades: Phrases[None]
    decade_marks: frozenset[str]
    clock_separators: frozenset[str]
    clock_words: Phrases[None]
    clock_before: Phrases[None]
    noon: Phrases[str]
    bounds: Phrases[str]
    ahead: Phrases[None]
    past: frozenset[str]
    as_of: Phrases[None]  # words before the day at which a figure held: "|as of| 31 December"
    dated: Phrases[None]  # words before the day that a text bears: "un article |daté| du 22 août"
    grains: Phrases[Grain]
    order: str
    leads: frozenset[str]


def date_words(section: Section, units: Section, order: str) -> DateWords:
    """Reads `[dates]`, and from `[units]` the words for days, weeks, months, quarters and years."""
    if order not in ("dmy", "mdy"):
        raise PackError(f"{section.path}: date_order is 'dmy' or 'mdy'")
    months = _numbered(section, "months", 12)
    quarters = [(word, length) for key, length in (("quarters", 3), ("half_years", 6)) for word in section.words(key)]
    marks = [(mark, length) for key, length in (("quarter_marks", 3), ("half_marks", 6)) for mark in section.words(key)]
    seasons = section.section("seasons")
    season_words = [(word, place) for place, name in enumerate(_SEASONS) for word in seasons.words(name)]
    relative = Phrases((form, _relative(section, key)) for key, _, form in forms(section.section("relative").items()))
    parts = section.named(*_PARTS)
    shifts = Phrases((word, shift) for name, shift in _SHIFTS.items() for word in section.words(name))
    weekdays, season_phrases = Phrases(_numbered(section, "weekdays", 7)), Phrases(season_words)
    leading = (parts, relative, shifts, weekdays, season_phrases)
    dates = DateWords(
        months=Phrases((word, place + 1) for word, place in months),
        month_names=frozenset(fold(row[0]) for row in section.get("months")),
        weekdays=weekdays,
        quarters=Phrases(quarters),
        quarter_marks={fold(mark): length for mark, length in marks},
        seasons=season_phrases,
        parts=parts,
        relative=relative,
        shifts=shifts,
        connect=section.folded("connect"),
        day_marks=section.folded("day_marks"),
        year_before=section.phrases("year_before"),
        decades=section.phrases("decades"),
        decade_marks=section.folded("decade_marks"),
        clock_separators=section.folded("clock_separators"),
        clock_words=section.phrases("clock_words"),
        clock_before=section.phrases("clock_before"),
        noon=section.named("am", "pm"),
        bounds=section.named("by", "from", "around", "before", "after"),
        ahead=section.phrases("ahead"),
        past=frozenset(section.words("past")),
        as_of=section.phrases("as_of"),
        dated=section.phrases("dated"),
        grains=Phrases((word, grain) for key, grain in _GRAINS.items() for word in _singular(units.words(key))),
        order=order,
        leads=frozenset(word for table in leading for word in table.starts) | {fold(mark) for mark, _ in marks},
    )
    for read in (seasons, section):
        read.close()
    return dates


def _singular(words: Iterable[str]) -> list[str]:
    """The forms that are no plural of one before them: "ces dernières années" are not one year."""
    single: list[str] = []
    seen: list[str] = []
    for word in map(fold, words):
        if not any(_same_stem(word, other) for other in seen):
            single.append(word)
        seen.append(word)
    return single


def _same_stem(word: str, other: str) -> bool:
    shared = max(2, min(len(other), len(word)) - 2)
    return abs(len(word) - len(other)) <= 2 and word[:shared] == other[:shared]


def _numbered(section: Section, key: str, count: int) -> list[tuple[str, int]]:
    """A list of lists of words, in the order of the calendar -> (word, place)."""
    rows = section.get(key)
    if len(rows) != count or not all(rows):
        raise PackError(f"{section.path}.{key}: {count} lists of words are expected")
    return [(word, place) for place, row in enumerate(rows) for word in row]


def _relative(section: Section, key: str) -> Relative:
    """ "month:-1", "month:0:so_far"."""
    grain, _, shift = key.partition(":")
    shift, _, so_far = shift.partition(":")
    try:
        return Relative(Grain(grain), int(shift), so_far == SO_FAR)
    except ValueError:
        raise PackError(f"{section.path}.relative: '{key}' is no distance such as 'month:-1'") from None
