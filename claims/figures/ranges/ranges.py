"""Ranges: two figures that are the ends of one ("entre 66 et 72 milliards", "10-12 %", "de 3 à 5 ans").

Scores ("3-0") look like ranges and are dropped here.
"""

import re

from claims.figures.figure import ONE_TO, Figure, in_a_model
from claims.figures.ranges.movements import (
    amounts_of_change,
    by_a_step,
    by_and_to,
    falls,
    is_movement,
    makes_up,
    moves,
    start_of_movement,
)
from claims.figures.ranges.range_ends import comparable, parts_of, ratio_of, shared_ends
from claims.figures.ranges.scores import is_score, is_set_against_one, name_a_vote
from claims.figures.ranges.steps import go_up_in_steps
from claims.kinds import ABOUT, BETWEEN, DECREASE, LESS_THAN, RATIO, VAGUE
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_DASHES = frozenset(("-", "–", " - ", " – ", "- ", " -", "–  "))
_BELOW = ("<", "≤")
_LETTER_BETWEEN = re.compile(r"\s*(?:<=?|≤)\s*[^\W\d_]\s*(?:<=?|≤)\s*")
_MOST_BETWEEN = 4  # tokens between the ends: "entre 2,0 g et environ 7,0 g"
_VOTES = "votes"
_NEARLY_ALL, _ALL = 90, 100  # per cent of the votes of two sides
_END_HEDGES = (ABOUT, LESS_THAN, "nearly")  # of what the second end may be hedged by


def join_ranges(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Joins the two ends of a range into one figure; drops scores such as "3-0"."""
    joined: list[Figure] = []
    index = 0
    while index < len(figures):
        figure, step = figures[index], joined[-1] if joined else None
        following = figures[index + 1] if index + 1 < len(figures) else None
        if is_set_against_one(tokens, figure, pack):
            index += 1
            continue
        if following is None or in_a_model(tokens, following):
            joined.append(figure)
            index += 1
            continue
        if _near(tokens, figure, following):
            if name_a_vote(tokens, figure, following, pack):
                joined += (figure, following)
                index += 2
                continue
            if is_score(tokens, figure, following, pack):
                index += 2 + (index + 2 < len(figures) and _tie_break(tokens, figures[index + 2]))
                continue
            if go_up_in_steps(tokens, figure, following, pack):
                joined += (figure, following)
                index += 2
                continue
            far = _goes_so_far(tokens, step, figure, following, pack)
            found = _range(tokens, figure, following, pack) if not far else None
            if found is not None:
                joined.append(found)
                index += 2
                continue
            _share_unit(tokens, figure, following, pack)
            if index + 2 < len(figures) and by_a_step(tokens, figure, following, figures[index + 2], pack):
                start_of_movement(figure, figures[index + 2])
        if is_movement(tokens, figure, following, pack, step):
            start_of_movement(figure, following)
        joined.append(figure)
        index += 1
    return [figure for figure in joined if figure.rule != ONE_TO]


def _near(tokens: Tokens, first: Figure, second: Figure) -> bool:
    """Whether two figures stand close enough to be of one range, score or movement."""
    return second.start - first.end <= _MOST_BETWEEN or tokens.gaps[first.end] in _DASHES


def _tie_break(tokens: Tokens, figure: Figure) -> bool:
    """ "7-6 |(5)|": a number in brackets right behind a score."""
    end, opening = figure.end, tokens.gaps[figure.start]
    return figure.bare and opening in (" (", " [") and tokens.gap_before(end)[:1] in (")", "]")


def _goes_so_far(tokens: Tokens, step: Figure | None, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "Saltar |diez puntos|, del 43 al 53 %": no range, what lies between is told right before."""
    told = step is not None and makes_up(tokens, step, first, second)
    return told and is_movement(tokens, first, second, pack, step)


def _range(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> Figure | None:
    if first.bound is VAGUE or second.bound is VAGUE or not comparable(first, second):
        return None
    start = first.start
    if _around_a_letter(tokens, first, second):
        pass
    elif second.start == first.end:
        words_and_digits = first.numeral.form == "words" != second.numeral.form
        if tokens.gap_before(second.start) not in _DASHES or words_and_digits:
            return None
    elif tokens.gaps[first.end] in _DASHES and _only_small_words(tokens, first.end, second.start, pack):
        pass  # "2 - ~7 grams"
    elif second.start - first.end <= _MOST_BETWEEN and (opened := _opened(tokens, first, second, pack)) is not None:
        start = opened
    else:
        return None
    ratio, part = ratio_of(first, second), parts_of(tokens, first, second, pack)
    if ratio is None and part is None and falls(first, second):
        return None
    if ratio is not None and not start < first.start:
        return None  # "deux mois à un an" may be two lengths
    low, high = shared_ends(first, second)
    if ratio is not None and high is not None:
        high = high * ratio  # "entre six mois et un an"
    low = low if part is None else part
    if low is None or high is None or not low < high:
        return None
    second.unit = first.unit if ratio is not None else second.unit
    second.start, second.low, second.high = start, low, high
    second.bound, second.rule = BETWEEN, f"range of {second.rule}"
    if second.unit is None and first.unit is not None:
        second.unit, second.kind = first.unit, first.kind
    return second


def _opened(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> int | None:
    """Whether the words before and between two figures make a range -> the token it starts at."""
    middle = tokens.words[first.end]
    apart = tokens.gap_before(first.end)
    if first.end not in tokens.joined and not (apart == ", " and middle in pack.ranges.joins):
        return None
    if not _only_small_words(tokens, first.end + 1, second.start, pack):
        return None
    if middle in pack.ranges.or_so and first.unit is not None and second.bare:
        return None  # "een euro |of| vijftig"
    before = first.start
    start = _opener(tokens, before, middle, pack)
    while start is None and first.start - before < 2 and before > 0 and tokens.words[before - 1] in pack.bounds.fillers:
        before -= 1
        start = _opener(tokens, before, middle, pack)
    if start is None and by_and_to(tokens, first, second, pack):
        return None
    if start is None and _is_or(middle, pack) and _below(tokens, first.end + 1, second.start, pack):
        return None  # "5000 or less than 6000"
    opening = tokens.words[start:before] if start is not None else ()
    small = pack.names.articles | pack.stop
    ranging = len(opening) > 1 and not small.issuperset(opening)  # "a rise |ranging from| 0.2% to 0.6%"
    if start is None and (middle not in pack.ranges.middles or _told_otherwise(tokens, first, second, pack)):
        return None
    moving = not ranging and middle in pack.change.to and moves(tokens, first.start if start is None else start, pack)
    rising = (first.low or 0) < (second.high or 0)
    if moving and start is not None and rising and _falls_from(tokens, start, pack):
        second.level = True
        return start
    if moving and not (start is None and amounts_of_change(tokens, first, second, pack)):
        return None  # "passe de 10 à 12 %" is a change from one figure to another
    return first.start if start is None else start


def _is_or(middle: str, pack: Pack) -> bool:
    """Whether a word between two figures leads to no end: "or", while "to" does."""
    return not any(middle in middles and not middles & pack.ranges.joins for _, middles in pack.ranges.pairs)


def _below(tokens: Tokens, at: int, end: int, pack: Pack) -> bool:
    """Whether the second of two figures has a limit of its own: "or |less than| 6000"."""
    cue = pack.bounds.before.match(tokens, at) if at < end else None
    return cue is not None and cue[1] is LESS_THAN


def _around_a_letter(tokens: Tokens, first: Figure, second: Figure) -> bool:
    """ "10 ≤ x ≤ 20", "5 < n < 9": the two ends of what a letter stands for."""
    if tokens.words[first.end] not in _BELOW:
        return False
    between = tokens.text[tokens.ends[first.end - 1] : tokens.starts[second.numeral.start]]
    return _LETTER_BETWEEN.fullmatch(between) is not None


def _told_otherwise(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "Up 2.5% or 3.6% | at constant currencies", "4 % ou 3 % | hors exceptionnels": one growth in two ways."""
    if first.unit is None:
        return False  # "2 or 3 percent excluding fuel"
    near = second.end < tokens.size and tokens.gaps[second.end] in (" ", ", ", " (")
    return near and pack.ranges.otherwise.match(tokens, second.end) is not None


def _falls_from(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "between 4% and 10%, |down| from 10% to 16%": what has come down from two rising figures was between them."""
    found = pack.change.kinds.match_back(tokens, start) if start in tokens.joined else None
    return found is not None and found[1] is DECREASE


def _only_small_words(tokens: Tokens, at: int, end: int, pack: Pack) -> bool:
    """ "entre 2,0 g et | environ | 7,0 g", "entre le dixième et | le | quinzième", "from 100 to | under | 200"."""
    while at < end:
        cue = pack.bounds.before.match(tokens, at)
        adverb = pack.bounds.between.match(tokens, at)
        if cue is not None and cue[1] in _END_HEDGES and cue[0] <= end:
            at = cue[0]
        elif adverb is not None and adverb[0] <= end:
            at = adverb[0]  # "5.25 or | even | 5.5 per cent"
        elif tokens.words[at] in pack.bounds.fillers or tokens.words[at] in pack.ranges.tails:
            at += 1
        else:
            return False
    return True


def _opener(tokens: Tokens, end: int, middle: str, pack: Pack) -> int | None:
    return pack.ranges.opened(tokens, end, middle) if end in tokens.joined else None


def _share_unit(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> None:
    """ "deux enfants de | 8 et 11 ans", "de 2 et 3 %": the unit said once, behind the second of two amounts."""
    unit, at = second.unit, first.end
    if unit is None and _second_age(tokens, first, second, pack):
        second.unit, second.kind, second.rule = first.unit, first.kind, first.rule  # "aged 19 and |23|"
        return
    if first.bare and second.start == at + 1 and tokens.words[at] in pack.traps.scored_to and second.concept == _VOTES:
        first.noun, first.concept = second.noun, second.concept  # "mit |171 zu 170 Stimmen|"
    if unit is not None and unit.code == "%" and second.start == at + 1 and _make_a_whole(first, second):
        if tokens.words[at] in pack.traps.scored_to | pack.change.to:
            first.unit, first.kind = unit, unit.kind  # "won by |50.4| to 49.6 per cent"
        return
    if unit is None or unit.kind is RATIO or not first.bare or first.low is None or second.start != at + 1:
        return
    alike = first.numeral.form == second.numeral.form and first.numeral.scaled == second.numeral.scaled
    if not alike or tokens.words[at] not in pack.ranges.joins or tokens.gaps[at] != " " or at + 1 not in tokens.joined:
        return
    if unit.code == "a" or tokens.word_before(first.start) in pack.stop:
        first.low = first.high = first.low * unit.times
        first.step, first.unit, first.kind = first.step * unit.times, unit, unit.kind


def _make_a_whole(first: Figure, second: Figure) -> bool:
    """Whether two shares, the larger one first, are those of two sides of one vote."""
    if not first.bare or first.low is None or second.low is None or first.numeral.scaled:
        return False
    return first.low > second.low > 0 and _NEARLY_ALL <= first.low + second.low <= _ALL


def _second_age(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    at = first.end
    if first.unit is None or first.unit.code != "a" or first.end != first.numeral.end:
        return False
    joined = second.start == at + 1 and tokens.words[at] in pack.ranges.joins and at + 1 in tokens.joined
    return joined and second.bare and second.concept is None and second.numeral.form == first.numeral.form
