"""Where a language's readers look: the words at which something may begin, worked out from the tables of its pack."""

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from claims.packs.dates import DateWords
from claims.packs.hedging import BoundWords, RangeWords
from claims.packs.left_out import LeftOutWords
from claims.packs.nouns import NounWords
from claims.packs.numbers import NumberWords
from claims.packs.section import starts, word_or_sign
from claims.packs.unit_names import UnitWords
from claims.packs.units import sign_words
from claims.text.phrases import Phrases, phrase_words

_DOTTED = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?=\.)")


@dataclass(frozen=True, slots=True)
class AnchorWords:
    """`mentions`: every word at which a date or a figure may be recognised, and the words of which one must follow
    ("le" alone opens nothing, "le mois" may), `None` where any may. `figures`: those that open figures, `ratios` those
    of them that open a ratio or a percentage ("doublé").

    `openers`: every word that may open what makes an amount a quantity, `closers`: every word that may stand right
    before such an amount. `mark_lengths`: the words that unit marks begin with, and how many the longest has.
    """

    mentions: Mapping[str, frozenset[str] | None]
    figures: frozenset[str]
    ratios: frozenset[str]
    openers: frozenset[str]
    closers: Set[str]
    mark_lengths: Mapping[str, int]


def anchor_words(
    numbers: NumberWords,
    measures: UnitWords,
    dates: DateWords,
    nouns: NounWords,
    left_out: LeftOutWords,
    bounds: BoundWords,
    ranges: RangeWords,
) -> AnchorWords:
    """The words at which to look, from the tables of a pack."""
    ratios = starts(numbers.multipliers, numbers.multiplied_by, measures.percent_of)
    figures = (numbers.starts - numbers.point) | ratios | starts(measures.unnumbered)
    hedges = frozenset[str]().union(*map(bounds.before.continuations, numbers.articles))  # "ein |guter| Liter"
    openers = _words_before_units(numbers, measures, nouns.modifiers | hedges)
    behind_one = openers | starts(left_out.of_them, left_out.served) | ranges.middles | frozenset(ranges.openers)
    return AnchorWords(
        mentions=_words_of_mentions(numbers, measures, dates, nouns.one, figures, behind_one),
        figures=figures,
        ratios=ratios,
        openers=openers,
        closers=measures.after.ends | measures.before.ends | bounds.before.ends | sign_words()[1],
        mark_lengths=_longest_marks(measures.marks),
    )


def _words_of_mentions(
    numbers: NumberWords,
    measures: UnitWords,
    dates: DateWords,
    one: Phrases[str],
    figure_anchors: frozenset[str],
    behind_one: frozenset[str],
) -> dict[str, frozenset[str] | None]:
    """Every word at which a date or a figure may be recognised, and the words of which one must follow (`None`: any).

    `figure_anchors` are those that open figures; one of `behind_one` makes a word for 1 a number.
    """
    date_tables: tuple[Phrases[Any], ...] = (
        *(dates.months, dates.weekdays, dates.quarters),
        *(dates.seasons, dates.relative, dates.grains, dates.decades, dates.hours.midnight, dates.hours.minutes_before),
        *(dates.hours.named, dates.day_words, dates.edge_days, dates.first_ones),
        *(dates.feasts, dates.feasts_limited, dates.eras, dates.same_month),
    )
    tables: tuple[Phrases[Any], ...] = (
        *(numbers.cardinals, numbers.scales, numbers.ordinals, numbers.fractions, numbers.collectives),
        *(numbers.multipliers, numbers.multiplied_by, measures.percent_of, measures.unnumbered),
    )
    # A word for 1 counts only before a unit, another number word, "out of", or what makes it a part of something.
    after_articles = behind_one | numbers.starts | numbers.join | starts(numbers.out_of, numbers.times)
    anchors: dict[str, frozenset[str] | None] = {}
    for word in figure_anchors | starts(*date_tables):
        opened = [table for table in (*tables, *date_tables) if word in table.starts]
        behind = frozenset[str]().union(*(table.continuations(word) for table in opened))
        if word in numbers.articles:
            anchors[word] = behind | after_articles | one.continuations(word)
        else:
            alone = not opened or any(word in table for table in opened)
            anchors[word] = None if alone else behind
    return anchors


def _words_before_units(numbers: NumberWords, words: UnitWords, modifiers: frozenset[str]) -> frozenset[str]:
    """Every word that may open what makes an amount a quantity."""
    marks = frozenset(word_or_sign(mark) for mark in words.marks)
    return starts(words.after) | numbers.of | numbers.articles | modifiers | marks | sign_words()[0]


def _longest_marks(marks: Iterable[str]) -> dict[str, int]:
    """The words that marks begin with, and the most tokens that one has: "km" -> 3, for "km/h"."""
    longest: dict[str, int] = {}
    for words in filter(None, map(phrase_words, marks)):
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return longest


def dotted_words(data: object) -> frozenset[str]:
    """The words that a pack writes with a point behind them: "Mio.", "ca.", "Okt."."""
    if isinstance(data, str):
        dotted = _DOTTED.findall(data) if "." in data else ()
        return frozenset(word for written in dotted for word in phrase_words(written))
    if isinstance(data, Mapping):
        rows = [row for key, row in data.items() if key not in ("example", "negative")]
        return frozenset[str]().union(*map(dotted_words, (*rows, *data.keys())))
    return frozenset[str]().union(*map(dotted_words, data)) if isinstance(data, list) else frozenset()
