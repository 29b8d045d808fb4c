"""Mentions: where in a text dates and figures stand. Work happens only around anchors: digits and number words."""

from datetime import date

from claims.dates.around.farewells import without_farewells
from claims.dates.days.named_after import is_a_name
from claims.dates.notations import date_reader, read_date
from claims.dates.when import When
from claims.figures.amounts.amounts import read_alone, read_figure
from claims.figures.amounts.levels import name_levels
from claims.figures.amounts.points_won import plain_points
from claims.figures.amounts.wholes import apply_partitives
from claims.figures.changes.changes import apply_changes
from claims.figures.counts.harmed import apply_parts
from claims.figures.figure import ONE_OF_THEM, Figure
from claims.figures.hedges.hedged_behind import hedge_behind
from claims.figures.hedges.hedges import apply_bounds
from claims.figures.hedges.reachable import limit_reachable
from claims.figures.left_out.left_out import complete
from claims.figures.numerals.or_so import join_or_so
from claims.figures.numerals.regrouped import regroup
from claims.figures.numerals.signs import apply_signs
from claims.figures.ranges.frost import join_frost, sign_left_out
from claims.figures.ranges.ranges import join_ranges
from claims.figures.ranges.two_bounds import join_bounds
from claims.figures.rates.periodic import name_periods
from claims.figures.rates.rates import apply_rates
from claims.figures.traps.traps import without_traps
from claims.packs.pack import Pack
from claims.text.closed import Closed
from claims.text.tokens import Tokens
from claims.text.words import Cue


def read_mentions(tokens: Tokens, pack: Pack, published: date | None) -> tuple[list[When], list[Figure]]:
    """The dates and the figures of a text, in reading order, hedges included."""
    dates, figures = _read(tokens, pack, published)
    figures = join_frost(tokens, apply_signs(tokens, figures, pack), pack)
    figures = join_ranges(tokens, figures, pack)
    figures = join_or_so(tokens, figures, pack) if pack.ranges.or_so else figures
    name_levels(tokens, figures, pack)
    figures = without_traps(tokens, figures, pack)
    apply_bounds(tokens, figures, pack)
    figures = join_bounds(tokens, figures, pack)
    apply_changes(tokens, figures, pack)
    plain_points(tokens, figures, pack)
    apply_partitives(tokens, figures, pack)
    apply_parts(tokens, figures, pack)
    figures = apply_rates(tokens, figures, [when.start for when in dates], pack)
    name_periods(tokens, figures, pack)
    complete(tokens, figures, pack)
    sign_left_out(tokens, figures, pack)
    hedge_behind(tokens, figures, pack)
    limit_reachable(tokens, figures, pack)
    dates = without_farewells(tokens, dates, pack)
    return dates, [figure for figure in figures if figure.rule != ONE_OF_THEM]  # "two are out, one of them suspended"


def _read(tokens: Tokens, pack: Pack, published: date | None) -> tuple[list[When], list[Figure]]:
    """A date is tried before a figure; what one of them takes is closed to the next."""
    closed, reader = Closed(tokens), date_reader(tokens, pack, published)
    dates: list[When] = []
    figures: list[Figure] = []
    free = 0
    if (figure := read_alone(tokens, pack)) is not None:
        return dates, [figure]
    for index in _places(tokens, pack):
        if index < free or closed.holds(index):
            continue
        when = read_date(reader, index, free, dates[-1].end if dates else 0)
        if when is not None:
            free = when.end
            if not is_a_name(tokens, when, pack):
                dates.append(when)
            continue
        word = tokens.words[index]
        if index not in tokens.numbers and (word not in pack.anchors.figures or _another_word(tokens, index, pack)):
            continue
        figure = read_figure(tokens, index, pack)
        if figure is not None and figure.end > index:
            figures.append(figure)
            free = figure.end
    regroup(tokens, figures, pack)
    return dates, figures


def _places(tokens: Tokens, pack: Pack) -> list[int]:
    """Where a date or a figure may be recognised: at digits, and at words that the next word does not rule out."""
    words, anchors, top_ends, last = tokens.words, pack.anchors.mentions, pack.numbers.top_ends, tokens.size - 1
    return [
        index
        for index in tokens.cues[Cue.MENTION]
        if (behind := anchors.get(words[index])) is None
        or (index < last and words[index + 1] in behind)
        or (index and words[index - 1] in top_ends)  # "numéro un"
    ]


def _another_word(tokens: Tokens, index: int, pack: Pack) -> bool:
    """What only looks like a number word: "Meta" is no "metà", "démis" no "demis", "secondo Eurostat" no rank."""
    numbers, word, raw = pack.numbers, tokens.words[index], tokens.raw(index)
    if (
        (before := numbers.led.get(word)) is not None
        and tokens.words[max(0, index - 1)] not in before
        and tokens.size > 1
    ):
        return True
    if raw.isascii():
        return word in numbers.accented and tokens.capitalised(index)
    if raw.lower() in numbers.unlike:
        return True
    known = word in numbers.spelled and word not in numbers.accented and tokens.gap_before(index + 1) != ""
    return known and raw.lower() not in numbers.spelled
