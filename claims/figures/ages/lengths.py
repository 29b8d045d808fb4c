"""What a length of time is of: somebody's age, a term to be served, a ban. No age is a term, whatever the years."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.figures.ages.years_of_age import name_years_of_age, years_of_one_list
from claims.figures.counts.parts import near, says_when
from claims.figures.figure import Figure
from claims.kinds import COUNT, DURATION
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_TERM, _TERMS, _BAN = "prison_term", "prison_terms_in_all", "ban"
OF_YEARS = ("a", "mo")  # the units of an age
_BEFORE, _BEHIND = 12, 4  # tokens around a length for a word of courts
_RISK = 6  # tokens from "faces" to the years: "se |enfrenta a una pena máxima de| 75 años"
_MORE_THAN_ONE = 100  # years that are those of several people, or told so everywhere


def name_lengths(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Says of lengths in years and months, in place, what they are of, as far as words tell."""
    if not any(map(_is_length, figures)):
        return
    _left_out(tokens, figures, pack)
    lengths = [*filter(_is_length, figures)]
    name_years_of_age(tokens, figures, lengths, pack)
    lengths = [figure for figure in lengths if figure.concept is None]
    words = pack.lengths
    terms, bans, summed = (tokens.topics(table) for table in (words.terms, words.bans, words.summed))
    risked = tokens.topics(words.risked)
    starts = [*(figure.start for figure in figures), tokens.size]
    before: Figure | None = None
    for figure in lengths:
        limit = starts[bisect_right(starts, figure.start)]
        named = _nearest(figure, _behind(tokens, figure, bans, limit), _behind(tokens, figure, terms, limit))
        if named is None:
            named = _nearest(figure, _front(tokens, figure, bans), _front(tokens, figure, terms))
            added = bool([*_front(tokens, figure, summed)])
            when = says_when(tokens, figure, pack) and not added
            if named is None and not when and before is not None:
                named = _TERM if near(tokens, before, figure, int(added)) else None  # "drei Jahre Haft, |zusammen| 430"
            elif named == _TERM and not _of_a_term(tokens, figure, pack) and (when or "," in tokens.gaps[figure.start]):
                named = None  # "condannata, cinque anni fuori dalle urne"
        if named is None and _is_risked(tokens, figure, risked, pack):
            named = _TERM
        if named == _TERM:
            added = bool([*_front(tokens, figure, summed), *_behind(tokens, figure, summed, limit)])
            figure.concept = _TERMS if added or figure.numeral.value >= _MORE_THAN_ONE else _TERM
            before = figure
        else:
            figure.concept = named
    for first, second in reversed([*pairwise(figures)]):  # "terms of |three| and five years in prison"
        alike = first.kind is second.kind is DURATION and first.unit == second.unit and first.concept is None
        if alike and years_of_one_list(tokens, first, second, pack):
            first.concept = second.concept


def _is_length(figure: Figure) -> bool:
    """Whether a figure is a length of time in years or months."""
    return figure.kind is DURATION and figure.unit is not None and figure.unit.code in OF_YEARS


def _is_risked(tokens: Tokens, figure: Figure, verbs: Sequence[int], pack: Pack) -> bool:
    """ "Singh |faces up to| 75 years", "Salame |rischia fino a| 10 anni", but "the region faces 10 years |of drought|":
    years behind a verb for who risks them, of which nothing more is said."""
    place = bisect_left(verbs, figure.start) - 1
    if figure.unit is None or figure.unit.code != "a" or place < 0 or figure.start - verbs[place] > _RISK:
        return False
    if not tokens.joined.issuperset(range(verbs[place] + 1, figure.start + 1)):
        return False
    hedge = pack.bounds.before.match_back(tokens, figure.start)
    between = range(verbs[place] + 1, hedge[0] if hedge is not None else figure.start)
    if any(tokens.words[at] not in pack.stop and at not in tokens.numbers for at in between):
        return False  # "risque de |perdre| dix ans"
    after = figure.end
    return after not in tokens.joined or (tokens.words[after] in pack.stop and tokens.words[after] not in pack.of)


def _of_a_term(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Une |peine de| douze ans": whatever stands behind."""
    start = figure.start
    of = start in tokens.joined and tokens.words[start - 1] in pack.of
    before = start - of
    return before > 0 and before in tokens.joined and tokens.words[before - 1] in pack.lengths.terms


def _left_out(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives bare numbers, in place, the unit of the length before: "nueve años de una |condena de doce|"."""
    for length, figure in pairwise(figures):
        if figure.kind is not COUNT or not figure.bare or figure.noun is not None or length.unit is None:
            continue
        of = figure.start in tokens.joined and tokens.words[figure.start - 1] in pack.of
        if of and length.kind is DURATION and near(tokens, length, figure, 0) and _of_a_term(tokens, figure, pack):
            figure.kind, figure.unit = length.kind, length.unit


def _nearest(figure: Figure, bans: Iterator[int], terms: Iterator[int]) -> str | None:
    """A ban or a term, by the nearer of the words on one side."""
    told = [(abs(at - figure.start), name) for name, places in ((_BAN, bans), (_TERM, terms)) for at in places]
    return min(told)[1] if told else None


def _behind(tokens: Tokens, figure: Figure, places: Sequence[int], limit: int) -> Iterator[int]:
    """The places of words right behind a figure, in its clause and before the next one, at `limit`."""
    for at in places[bisect_left(places, figure.end) :]:
        if at >= min(figure.end + _BEHIND, limit) or not tokens.joined.issuperset(range(figure.end, at + 1)):
            return
        yield at


def _front(tokens: Tokens, figure: Figure, places: Sequence[int]) -> Iterator[int]:
    """The places of words before a figure, in its sentence."""
    for at in reversed(places[: bisect_left(places, figure.start)]):
        if at < figure.start - _BEFORE or not tokens.stops.isdisjoint(range(at + 1, figure.start + 1)):
            return
        yield at
