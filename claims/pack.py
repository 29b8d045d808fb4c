"""Language packs: the words of one language, from one TOML file, ready for reading.

A pack is data; this module turns it into look-up tables and refuses one that is incomplete or has unknown
keys, naming the file and the key. `docs/languages.md` explains every key.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from claims.fold import fold
from claims.lexicon import ModalityWords, NameWords, SpeechWords, modality_words, name_words, speech_words
from claims.morphemes import Morphemes
from claims.phrases import Phrases, phrase_words
from claims.units import Unit, money, units
from claims.value import Bound, Change


class PackError(ValueError):
    """A language pack that cannot be used; the message names the pack and the key."""


class Section:
    """One table of a pack. Reading a key marks it as known; `close` refuses what nobody read."""

    def __init__(self, path: str, data: Mapping[str, Any]) -> None:
        self._path, self._data, self._read = path, data, set[str]()

    def get(self, key: str, default: Any = None) -> Any:
        self._read.add(key)
        if key not in self._data and default is None:
            raise PackError(f"{self._path}: the key '{key}' is missing")
        return self._data.get(key, default)

    def words(self, key: str) -> list[str]:
        value = self.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
            raise PackError(f"{self._path}.{key}: a list of words is expected, without empty ones")
        return value

    def section(self, key: str) -> "Section":
        return Section(f"{self._path}.{key}", self.get(key, {}))

    def items(self) -> Iterator[tuple[str, Any]]:
        """Every entry, for tables whose keys are data."""
        self._read.update(self._data)
        yield from self._data.items()

    def close(self) -> None:
        if unknown := sorted(set(self._data) - self._read):
            raise PackError(f"{self._path}: unknown key '{unknown[0]}'")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How the language builds numerals; `claims.numerals` reads with it."""

    cardinals: Phrases[int]
    scales: Phrases[tuple[Decimal, bool]]  # (power, plural form)
    ordinals: Phrases[tuple[Decimal, bool]]  # (denominator or rank, plural form)
    fractions: Phrases[Decimal]
    collectives: Phrases[tuple[Decimal, bool, bool]]  # (size, plural form, exact when counted)
    multipliers: Phrases[tuple[Decimal, str]]
    lexemes: frozenset[str]
    marks: Mapping[str, Decimal]
    ordinal_marks: frozenset[str]
    join: frozenset[str]
    point: frozenset[str]
    articles: frozenset[str]
    bare: frozenset[int]
    teens_after: frozenset[int]
    units_first: bool
    of: frozenset[str]
    times: Phrases[None]
    comparatives: frozenset[str]
    out_of: Phrases[None]
    short_out_of: frozenset[str]
    vague: Phrases[None]
    top: Phrases[None]
    halves: Phrases[None]
    pronouns: frozenset[str]
    doubtful: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateWords:
    """How the language writes dates; `claims.dates` reads with it."""

    months: Phrases[int]
    weekdays: Phrases[int]
    quarters: Phrases[int]  # length in months: 3, 6
    quarter_marks: Mapping[str, int]
    seasons: Phrases[int]
    parts: Phrases[str]
    relative: Phrases[tuple[str, int]]
    shifts: Phrases[int]  # last, this, next
    connect: frozenset[str]
    day_marks: frozenset[str]
    year_before: Phrases[None]
    decades: Phrases[None]
    centuries: Phrases[None]
    clock_separators: frozenset[str]
    clock_words: Phrases[None]
    clock_before: Phrases[None]
    noon: Phrases[str]
    bounds: Phrases[str]
    ago: Phrases[None]
    grains: Phrases[str]
    order: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything the readers know about one language."""

    code: str
    name: str
    decimal: str
    group: str
    numbers: NumberWords
    dates: DateWords
    bounds_before: Phrases[Bound | str]
    bounds_after: Phrases[Bound | str]
    during: frozenset[str]
    lasting: frozenset[str]
    fillers: frozenset[str]
    range_pairs: tuple[tuple[Phrases[None], frozenset[str]], ...]
    range_middles: frozenset[str]
    bound_joins: frozenset[str]
    changes: Phrases[Change]
    change_by: frozenset[str]
    change_to: frozenset[str]
    moves: frozenset[str]
    units: Phrases[Unit]
    units_before: Phrases[Unit]
    percent_of: Phrases[Unit]
    per: Phrases[None]
    counted: Phrases[str]
    modifiers: frozenset[str]
    plural: tuple[str, ...]
    nouns_capitalised: bool
    labels: Phrases[None]
    idioms: Phrases[None]
    votes: frozenset[str]
    modality: ModalityWords
    speech: SpeechWords
    names: NameWords
    stop: frozenset[str]
    split: Callable[[str], tuple[str, ...] | None]
    accented: frozenset[str]
    figure_anchors: frozenset[str]
    anchors: frozenset[str]
    date_leads: frozenset[str]
    examples: tuple[Mapping[str, Any], ...]
    negatives: tuple[Mapping[str, Any], ...]


def available() -> tuple[str, ...]:
    """The codes of the languages there is a pack for, sorted."""
    folder = resources.files("claims").joinpath("languages")
    return tuple(sorted(Path(entry.name).stem for entry in folder.iterdir() if entry.name.endswith(".toml")))


VULGAR = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒")


@cache
def load(code: str) -> Pack:
    """The pack of a language. Raises `PackError` where there is none or it is faulty."""
    entry = resources.files("claims").joinpath("languages").joinpath(f"{code}.toml")
    if not entry.is_file():
        raise PackError(f"no language pack '{code}'; there are {', '.join(available())}")
    return build(tomllib.loads(entry.read_text("utf-8")), f"{code}.toml")


def build(data: Mapping[str, Any], path: str) -> Pack:
    """A pack from the data of its file; `path` is named in error messages."""
    root = Section(path, data)
    digits = root.section("digits")
    decimal, group = digits.get("decimal"), digits.get("group")
    order = digits.get("date_order")
    digits.close()
    numbers, split = _numbers(root.section("numbers"), root.section("units"), root.section("dates"))
    bounds = root.section("bounds")
    ranges = root.section("ranges")
    change = root.section("change")
    words = root.section("words")
    nouns = root.section("nouns")
    traps = root.section("traps")
    stop = root.section("stop")
    unit_phrases, percent_of = _units(root)
    dates = _dates(root.section("dates"), root.section("units"), order)
    counted = Phrases((word, name) for name, forms in root.section("counted").items() for word in forms)
    pairs = tuple((_phrases([first]), _folded([second])) for first, second in ranges.get("pairs"))
    pack = Pack(
        code=root.get("code"),
        name=root.get("name"),
        decimal=decimal,
        group=group[0] if group else "",
        numbers=numbers,
        dates=dates,
        bounds_before=_bounds(bounds.section("before")),
        bounds_after=_bounds(bounds.section("after")),
        during=_folded(bounds.words("during")),
        lasting=_folded(bounds.words("lasting")),
        fillers=_folded(bounds.words("fillers")),
        range_pairs=pairs,
        range_middles=_folded(ranges.words("between")),
        bound_joins=_folded(ranges.words("joins")),
        changes=Phrases([(word, kind) for kind in Change for word in change.words(kind.value)]),
        change_by=_folded(change.words("by")),
        change_to=_folded(change.words("to")),
        moves=_folded(change.words("moves")),
        units=unit_phrases,
        units_before=Phrases(
            (word, units().by_id[name]) for name, forms in root.section("units_before").items() for word in forms
        ),
        percent_of=percent_of,
        per=_phrases(words.words("per")),
        counted=counted,
        modifiers=_folded(nouns.words("modifiers")),
        plural=tuple(fold(ending) for ending in nouns.words("plural")),
        nouns_capitalised=bool(nouns.get("capitalised", False)),
        labels=_phrases(traps.words("labels")),
        idioms=_phrases(traps.words("phrases")),
        votes=_folded(traps.words("votes")),
        modality=modality_words(root.section("modality")),
        speech=speech_words(root.section("attribution")),
        names=name_words(root.section("names")),
        stop=_folded(stop.words("words")),
        split=split,
        accented=_accented(root.section("numbers")),
        figure_anchors=(figure_anchors := _starts(_figure_tables(numbers, percent_of))),
        anchors=figure_anchors | _starts((dates.months, dates.weekdays, dates.quarters, dates.seasons, dates.relative, dates.grains)),
        date_leads=frozenset(w for t in (dates.parts, dates.relative, dates.shifts, dates.weekdays, dates.seasons) for w in t.starts()) | frozenset(dates.quarter_marks),
        examples=tuple(root.get("example", [])),
        negatives=tuple(root.get("negative", [])),
    )
    for section in (bounds, ranges, change, words, nouns, traps, stop):
        section.close()
    for known in ("currencies", "currencies_open"):
        root.get(known, {})
    root.close()
    return pack


# ---------------------------------------------------------------- the sections


def _numbers(section: Section, unit_section: Section, dates: Section) -> tuple[NumberWords, Callable[[str], Any]]:
    stems: list[str] = []

    def forms(key: str) -> Iterator[tuple[Decimal, int, str]]:
        """(value, place among its forms, form); "vent-" is a stem that only stands inside compounds."""
        for value, written in section.section(key).items():
            for place, word in enumerate(written):
                if word.endswith("-"):
                    stems.append(word[:-1])
                    word = word[:-1]
                yield Decimal(value), place, word

    cardinals = [(word, int(value)) for value, _, word in forms("cardinals")]
    scales = [(word, (value, place > 0)) for value, place, word in forms("scales")]
    ordinals = [(word, (value, _plural(word, place))) for value, place, word in forms("ordinals")]
    collectives = [(word, (value, place > 0, False)) for value, place, word in forms("collectives")]
    collectives += [(word, (value, place > 0, True)) for value, place, word in forms("dozens")]
    multipliers = [
        (word, (Decimal(value.split(":")[0]), value.partition(":")[2]))
        for value, written in section.section("multipliers").items()
        for word in written
    ]
    fractions = [
        (word, Decimal(numerator) / Decimal(denominator))
        for key, written in section.section("fractions").items()
        for numerator, denominator in [key.split("/")]
        for word in written
    ]
    marks = {
        mark: Decimal(value) for value, written in section.section("marks").items() for mark in written
    }
    words = section.section("words")
    join = _folded(section.words("join"))
    suffixes = section.words("suffixes")
    glued = bool(section.get("glued", False))
    pieces = {fold(word) for word, _ in (*cardinals, *scales, *ordinals)} | {fold(stem) for stem in stems}
    pieces |= {fold(word) for word, _ in (*fractions, *collectives)}
    tails = {fold(word) for word in suffixes}
    morphemes = Morphemes(pieces, join, tails) if glued else None
    in_compounds_only = {fold(stem) for stem in stems}
    numbers = NumberWords(
        cardinals=Phrases(cardinals),
        scales=Phrases(scales),
        ordinals=Phrases(ordinals),
        fractions=Phrases(fractions),
        collectives=Phrases(collectives),
        multipliers=Phrases(multipliers),
        lexemes=frozenset(pieces - in_compounds_only),
        marks=marks,
        ordinal_marks=_folded(section.section("ordinal_marks").words("any")),
        join=join,
        point=_folded(section.words("point")),
        articles=_folded(section.words("articles")),
        bare=frozenset(section.get("bare", [])),
        teens_after=frozenset(section.get("teens_after", [])),
        units_first=bool(section.get("units_first", False)),
        of=_folded(words.words("of")),
        times=_phrases(words.words("times")),
        comparatives=_folded(words.words("comparatives")),
        out_of=_phrases(words.words("out_of")),
        short_out_of=_folded(words.words("short_out_of")),
        vague=_phrases(words.words("vague")),
        top=_phrases([*words.words("top"), *words.words("number")]),
        halves=_phrases(words.words("halves")),
        pronouns=_folded(words.words("pronouns")),
        doubtful=_folded(section.words("doubtful")),
    )
    words.close()
    section.close()
    return numbers, (morphemes.split if morphemes else _whole)


def _whole(_: str) -> None:
    """Languages that write their numerals in separate words."""


def _plural(word: str, place: int) -> bool:
    return place > 0 and fold(word)[-1:] in "sx"


def _units(root: Section) -> tuple[Phrases[Unit], Phrases[Unit]]:
    table = units()
    aliases = {"percent": "percent"}
    entries: list[tuple[str, Unit]] = []
    percent_of: list[tuple[str, Unit]] = []
    section = root.section("units")
    for name, forms in section.items():
        if name == "percent_of":
            percent_of += [(word, table.by_id["percent"]) for word in forms]
            continue
        if (unit := table.by_id.get(aliases.get(name, name))) is None:
            raise PackError(f"{section._path}: '{name}' is not in units.toml")
        entries += [(word, unit) for word in forms]
    for code, forms in root.section("currencies").items():
        entries += [(word, money([code])) for word in forms]
    for name, forms in root.section("currencies_open").items():
        if name not in table.open:
            raise PackError(f"{root._path}.currencies_open: '{name}' is not in units.toml")
        entries += [(word, table.open[name]) for word in forms]
    return Phrases(entries), Phrases(percent_of)


def _bounds(section: Section) -> Phrases[Bound | str]:
    """Hedges by their words. "nearly" and "exact" have no bound of their own in the contract."""
    entries: list[tuple[str, Bound | str]] = []
    for name in ("at_least", "more_than", "at_most", "less_than", "about"):
        entries += [(word, Bound(name)) for word in section.words(name)]
    entries += [(word, name) for name in ("nearly", "exact") for word in section.words(name)]
    section.close()
    return Phrases(entries)


def _dates(section: Section, unit_section: Section, order: str) -> DateWords:
    table = units()
    parts = [(word, name) for name in ("early", "mid", "late") for word in section.words(name)]
    seasons = section.section("seasons")
    season_words = [
        (word, place) for place, name in enumerate(("spring", "summer", "autumn", "winter")) for word in seasons.words(name)
    ]
    seasons.close()
    relative = [
        (word, (key.split(":")[0], int(key.split(":")[1])))
        for key, forms in section.section("relative").items()
        for word in forms
    ]
    shifts = [(word, shift) for shift, name in ((-1, "last"), (0, "this"), (1, "next")) for word in section.words(name)]
    grains = [
        (word, grain)
        for grain, name in (("day", "d"), ("week", "wk"), ("month", "mo"), ("year", "a"), ("quarter", "quarter"))
        for word in unit_section.words(name)
    ]
    months = [(word, number) for number, forms in enumerate(section.get("months"), 1) for word in forms]
    weekdays = [(word, number) for number, forms in enumerate(section.get("weekdays")) for word in forms]
    marks = {mark: 3 for mark in section.words("quarter_marks")} | {mark: 6 for mark in section.words("half_marks")}
    dates = DateWords(
        months=Phrases(months),
        weekdays=Phrases(weekdays),
        quarters=Phrases(
            [(word, 3) for word in section.words("quarters")] + [(word, 6) for word in section.words("half_years")]
        ),
        quarter_marks={fold(mark): length for mark, length in marks.items()},
        seasons=Phrases(season_words),
        parts=Phrases(parts),
        relative=Phrases(relative),
        shifts=Phrases(shifts),
        connect=_folded(section.words("connect")),
        day_marks=_folded(section.words("day_marks")),
        year_before=_phrases(section.words("year_before")),
        decades=_phrases(section.words("decades")),
        centuries=_phrases(section.words("centuries")),
        clock_separators=_folded(section.words("clock_separators")),
        clock_words=_phrases(section.words("clock_words")),
        clock_before=_phrases(section.words("clock_before")),
        noon=Phrases([(word, half) for half in ("am", "pm") for word in section.words(half)]),
        bounds=Phrases([(word, name) for name in ("by", "before", "after") for word in section.words(name)]),
        ago=_phrases(section.words("ago")),
        grains=Phrases(grains),
        order=order,
    )
    section.words("day_prefix")
    section.close()
    assert table
    return dates


def _phrases(words: Iterable[str]) -> Phrases[None]:
    return Phrases((word, None) for word in words)


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase_words(word)[0] if re.match(r"\w", word) else word for word in words)


def _accented(section: Section) -> frozenset[str]:
    """Folded number words that are always written with an accent: "Meta" is no "metà"."""
    found = set()
    for table in ("cardinals", "fractions", "ordinals"):
        for _, forms in section.section(table).items():
            found |= {fold(word) for word in forms if fold(word) != word.lower() and " " not in word}
    return frozenset(found)


def _starts(tables: Iterable[Phrases[Any]]) -> frozenset[str]:
    return frozenset(word for table in tables for word in table.starts())


def _figure_tables(numbers: NumberWords, percent_of: Phrases[Unit]) -> tuple[Phrases[Any], ...]:
    """Where a figure in words can begin."""
    return (
        numbers.cardinals,
        numbers.scales,
        numbers.ordinals,
        numbers.fractions,
        numbers.collectives,
        numbers.multipliers,
        percent_of,
    )
