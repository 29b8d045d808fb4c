"""How a language builds its numerals: the words of `[numbers]` in its pack."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from claims.packs.section import PackError, Section, forms, starts
from claims.text.digits import VULGAR
from claims.text.fold import fold
from claims.text.morphemes import Morphemes
from claims.text.phrases import Phrases

PARTS = frozenset(map(Decimal, (10, 100, 1000)))
"""Parts of one that digits stand before: "54 |thousandths|"."""
_AFTER_ANY_DIGITS = frozenset(("/", "^", "e", "x", "×")) | frozenset(VULGAR)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of a language, ready for look-up.

    `starts`: every word a numeral in words can begin with, `share_starts` those that fractions and collectives do.
    `behind_digits`, `behind_words`: every word that can carry on a numeral in digits, or in words. `alone`: words that
    are a number where nothing else stands. `lexemes`: number words that stand alone too. `accented`: folded number
    words that are always written with an accent ("Meta" is no "metà"). `split` takes a glued numeral apart.
    `round_marks`: endings of digits that make a round number of them ("500-|tal|"). `spelled`: all number words with
    their accents; `unlike`: other words that only accents tell from them. `led`: words that are numbers only after
    certain others ("il | secondo").
    """

    cardinals: Phrases[int]
    scales: Phrases[tuple[Decimal, bool]]  # (power, plural form)
    ordinals: Phrases[tuple[Decimal, bool]]  # (rank or denominator, plural form)
    fractions: Phrases[Decimal]
    collectives: Phrases[tuple[Decimal, bool, bool]]  # (size, plural form, exact when counted)
    multipliers: Phrases[tuple[Decimal, str]]  # (factor, direction of the change or nothing)
    multiplied_by: Phrases[str]  # "multiplied_by" or "divided_by"
    marks: Mapping[str, Decimal]
    mark_words: frozenset[str]
    ordinal_marks: frozenset[str]
    join: frozenset[str]
    joined: frozenset[int]
    point: frozenset[str]
    denominators: frozenset[str]
    articles: frozenset[str]
    bare: frozenset[int]
    teens_after: frozenset[int]
    units_first: bool
    ordinal_point: bool
    not_ordinal: frozenset[str]
    ordinal_shares: bool
    ordinal_sums: bool
    exact_dozen: bool
    spoken_hundreds: bool
    of: frozenset[str]
    times: Phrases[None]
    folds: Phrases[None]
    sizes: Phrases[None]
    round_marks: frozenset[str]
    comparatives: frozenset[str]
    lesser: frozenset[str]  # those that make a multiple a part: "two times |fewer|"
    crowds: frozenset[str]  # what is told by its number, in millions rather than metres: "a |population| of 7.6m"
    out_of: Phrases[None]
    short_out_of: frozenset[str]
    part_of: Phrases[None]
    averages: frozenset[str]
    counts_on: frozenset[str]  # "one" of a gender that fractions do not have: "|une| sixième" is one more
    top: Phrases[None]
    top_ends: frozenset[str]
    pronouns: frozenset[str]
    doubtful: frozenset[str]
    alone: Phrases[int]
    lexemes: frozenset[str]
    accented: frozenset[str]
    spelled: frozenset[str]
    led: Mapping[str, frozenset[str]]
    unlike: frozenset[str]
    counting_one: frozenset[str]  # the word for 1 spelled so that it counts and is no article: "één"
    starts: frozenset[str]
    behind_digits: frozenset[str]
    behind_words: frozenset[str]
    share_starts: frozenset[str]
    split: Callable[[str], tuple[str, ...] | None] | None


def number_words(section: Section) -> NumberWords:
    """Reads `[numbers]`."""
    tables = {
        name: section.section(name)
        for name in ("cardinals", "scales", "ordinals", "fractions", "collectives", "dozens", "multipliers", "marks")
    }
    written = {name: list(_without_umlauts(forms(table.items()))) for name, table in tables.items()}
    cells = section.section("alone")
    # "vent-" is a stem that only stands inside compounds.
    stems = {fold(form[:-1]) for rows in written.values() for _, _, form in rows if form.endswith("-")}
    whole = {
        name: [(key, place, form.removesuffix("-")) for key, place, form in rows] for name, rows in written.items()
    }

    def rows(name: str) -> list[tuple[Decimal, int, str]]:
        return [(_number(tables[name], key), place, form) for key, place, form in whole[name]]

    cardinals = Phrases((form, int(value)) for value, _, form in rows("cardinals"))
    scales = Phrases((form, (value, place > 0)) for value, place, form in rows("scales"))
    fractions = Phrases((form, value) for value, _, form in rows("fractions"))
    alone = [(form, int(_number(cells, key))) for key, _, form in forms(cells.items())]
    collectives = Phrases(
        (form, (value, place > 0, name == "dozens"))
        for name in ("collectives", "dozens")
        for value, place, form in rows(name)
    )
    marks = {form: value for value, _, form in rows("marks")}
    mark_words = frozenset(fold(mark.removesuffix(".")) for mark in marks)
    ordinals = Phrases((form, (value, _plural(form, place))) for value, place, form in rows("ordinals"))
    ordinal_section, words = section.section("ordinal_marks"), section.section("words")
    ordinal_marks, join = ordinal_section.folded("any"), section.folded("join")
    articles, point = section.folded("articles"), section.folded("point")
    pieces = {
        fold(form)
        for name in ("cardinals", "scales", "ordinals", "fractions", "collectives", "dozens")
        for _, _, form in whole[name]
    }
    # "honderden" ends a word or is one: "honderdenzes" is a hundred and six.
    ends = {fold(form) for name in ("collectives", "dozens") for _, place, form in whole[name] if place > 0}
    tails = frozenset(map(fold, section.words("suffixes"))) | ends
    counting = (form for name in ("cardinals", "scales") for _, _, form in whole[name])
    parts = Phrases((form, None) for value, place, form in rows("ordinals") if value in PARTS and _plural(form, place))
    hundreds = Phrases((form, None) for value, _, form in rows("cardinals") if value == 100)
    begins = starts(cardinals, scales, ordinals, fractions, collectives) | articles | point | frozenset(VULGAR)
    denominators = section.folded("denominators")
    round_marks = words.folded("about")
    top = words.phrases("top", "number")
    numbers = NumberWords(
        cardinals=cardinals,
        scales=scales,
        ordinals=ordinals,
        fractions=fractions,
        collectives=collectives,
        multipliers=_multipliers(tables["multipliers"], whole["multipliers"]),
        multiplied_by=words.named("multiplied_by", "divided_by"),
        marks=marks,
        mark_words=mark_words,
        ordinal_marks=ordinal_marks,
        join=join,
        joined=frozenset(section.get("joined", [])),
        point=point,
        denominators=denominators,
        articles=articles,
        bare=frozenset(section.get("bare", [])),
        teens_after=frozenset(section.get("teens_after", [])),
        units_first=bool(section.get("units_first", False)),
        ordinal_shares=bool(section.get("ordinal_shares", True)),
        ordinal_sums=bool(section.get("ordinal_sums", False)),
        not_ordinal=section.folded("not_ordinal"),
        ordinal_point=bool(section.get("ordinal_point", False)),
        spoken_hundreds=bool(section.get("spoken_hundreds", False)),
        exact_dozen=bool(section.get("exact_dozen", False)),
        of=words.folded("of"),
        times=words.phrases("times"),
        folds=words.phrases("folds"),
        sizes=words.phrases("sizes"),
        round_marks=round_marks,
        comparatives=words.folded("comparatives"),
        lesser=words.folded("lesser"),
        crowds=section.folded("crowds"),
        out_of=words.phrases("out_of"),
        short_out_of=words.folded("short_out_of"),
        part_of=words.phrases("part_of"),
        averages=words.folded("averages"),
        counts_on=section.folded("counts_on"),
        top=top,
        top_ends=frozenset(phrase[-1] for phrase, _ in top),
        pronouns=words.folded("pronouns"),
        doubtful=section.folded("doubtful"),
        alone=Phrases(alone),
        lexemes=frozenset(pieces - stems),
        accented=_accented(form for name in ("cardinals", "fractions", "ordinals") for _, _, form in whole[name]),
        spelled=frozenset(form.lower() for name in whole for _, _, form in whole[name] if " " not in form),
        unlike=frozenset(word.lower() for word in section.words("unlike")),
        counting_one=frozenset(word.lower() for word in section.words("counting_one")),
        led={fold(word): frozenset(map(fold, before)) for word, before in section.section("led").items()},
        starts=begins,
        behind_digits=starts(scales, hundreds, fractions, collectives, parts)
        | ordinal_marks
        | round_marks
        | mark_words
        | join
        | point
        | _AFTER_ANY_DIGITS,
        behind_words=begins | join | denominators,
        share_starts=starts(scales, fractions, collectives),
        split=_splitter(section, pieces - ends, join, tails, counting),
    )
    for read in (words, ordinal_section, section):
        read.close()
    return numbers


def _splitter(
    section: Section, pieces: set[str], join: frozenset[str], tails: frozenset[str], cardinals: Iterable[str]
) -> Callable[[str], tuple[str, ...] | None] | None:
    """Takes apart numerals in one word: all of them, or only those with one of the endings of `glued_ends`."""
    if section.get("glued", False):
        return Morphemes(pieces, join, tails, map(fold, section.words("whole"))).split
    ends = frozenset(map(fold, section.words("glued_ends")))
    if not ends:
        return None
    words, written = Morphemes(set(map(fold, cardinals)), (), ends), tuple(ends)

    def split(word: str) -> tuple[str, ...] | None:
        found = words.split(word) if word.endswith(written) else None
        return found if found is not None and found[-1] in ends else None

    return split


def _without_umlauts(rows: Iterable[tuple[str, int, str]]) -> Iterator[tuple[str, int, str]]:
    """The forms of a table, and those with an umlaut as keyboards without one write them: "fuenf", "zwoelf"."""
    for key, place, form in rows:
        yield key, place, form
        if "ü" in form or "ö" in form:
            yield key, place, form.replace("ü", "ue").replace("ö", "oe")


def _number(table: Section, key: str) -> Decimal:
    """ "1e6", "0.5", "1/3"."""
    top, _, bottom = key.partition("/")
    try:
        return Decimal(top) / Decimal(bottom or 1)
    except (InvalidOperation, ZeroDivisionError):
        raise PackError(f"{table.path}: '{key}' is no number") from None


def _multipliers(table: Section, rows: list[tuple[str, int, str]]) -> Phrases[tuple[Decimal, str]]:
    """ "2" multiplies; "0.5:decrease" says in which direction too."""
    entries = []
    for key, _, form in rows:
        factor, _, direction = key.partition(":")
        entries.append((form, (_number(table, factor), direction)))
    return Phrases(entries)


def _plural(form: str, place: int) -> bool:
    return place > 0 and fold(form)[-1:] in "sxi"


def _accented(words: Iterable[str]) -> frozenset[str]:
    """The folded forms of words that are never written without their accents."""
    written = {word.lower() for word in words if " " not in word}
    return frozenset(fold(word) for word in written if fold(word) != word) - written
