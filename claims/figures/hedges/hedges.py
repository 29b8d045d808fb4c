"""Hedges: what the words around a figure do to it ("plus de 10", "500 ou moins", "près de 3 %")."""

from dataclasses import replace
from typing import NamedTuple

from claims.figures.amounts.measures import hedge_within, unit_after
from claims.figures.changes.arrivals import moves_on
from claims.figures.counts.counted import counted_noun
from claims.figures.counts.totals import crossed
from claims.figures.figure import Figure, begins_a_figure
from claims.figures.hedges.denied import denied_behind, denied_from
from claims.figures.hedges.no_hedges import OPPOSITE, bounds_nothing
from claims.kinds import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    COUNT,
    DURATION,
    EXACT,
    LESS_THAN,
    MORE_THAN,
    OPEN_ABOVE,
    OPEN_BELOW,
    VAGUE,
    Bound,
)
from claims.packs.pack import Pack
from claims.text.tokens import TIGHT, Tokens

_BEHIND = TIGHT | {", "}
_HUNDRED = 100
_MOST_CUES = 5  # hedges and small words before one figure: "au moins | environ | les | 300"
_QUOTES = frozenset('"“„«')
_OPENING = frozenset(";:\n·")  # what a clause opens behind


class _Cue(NamedTuple):
    """A hedge over tokens `start` to `end`; "nearly" has no bound of its own."""

    start: int
    end: int
    bound: Bound | None


def apply_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Reads the hedges before and after every figure, and grows the figure over them."""
    for place, figure in enumerate(figures):
        limit = figures[place - 1].end if place else 0
        following = figures[place + 1].start if place + 1 < len(figures) else tokens.size
        hedged = figure.start > limit and (
            tokens.words[figure.start - 1] in pack.bounds.hedging or _of_a_mark(tokens, figure, pack)
        )
        before = _cues_before(tokens, figure, limit, pack) if hedged else []
        for cue in before + _cues_after(tokens, figure, following, pack):
            figure.start, figure.end = min(figure.start, cue.start), max(figure.end, cue.end)
            _apply(figure, cue)
        within = hedge_within(tokens, figure.numeral, pack) if figure.unit is not None else None
        if within is not None and within != "exact":
            _apply(figure, _Cue(figure.start, figure.end, within if isinstance(within, Bound) else None))
        if figure.bound in OPEN_ABOVE:
            figure.high = None
        elif figure.bound in OPEN_BELOW:
            figure.low, figure.from_below = None, False


def _cues_before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    cues: list[_Cue] = []
    at, of = figure.start, False
    for _ in range(_MOST_CUES):
        if at <= limit or not (
            at in tokens.joined or _set_off(tokens, at, pack) or _opens_a_quote(tokens, at, figure, pack)
        ):
            break
        word = tokens.words[at - 1]
        adverb = pack.bounds.between.match_back(tokens, at) if word in pack.bounds.between.ends else None
        if adverb is not None and adverb[0] >= limit:
            hedge = pack.bounds.before.match_back(tokens, at)
            if hedge is None or hedge[0] >= adverb[0]:
                at = adverb[0]
                continue
        found = pack.bounds.before.match_back(tokens, at) if word in pack.bounds.before.ends else None
        if found is not None and found[0] >= limit:
            start, meaning = found
            some = of and (meaning is ABOUT or tokens.words[start] in pack.bounds.during)  # "some of the 19"
            if some or bounds_nothing(tokens, found, at, figure, limit, pack):
                break
            if meaning in OPPOSITE and (denied := denied_from(tokens, start, limit, pack)) is not None:
                cues.append(_Cue(denied, figure.start, OPPOSITE[Bound(meaning)]))
                at = denied
                continue
            if meaning in OPPOSITE and denied_behind(tokens, figure.end, pack):
                figure.end, meaning = figure.end + 1, OPPOSITE[Bound(meaning)]
            if meaning != "exact":
                cues.append(_Cue(start, figure.start, meaning if isinstance(meaning, Bound) else None))
            at = start
        elif figure.kind is COUNT and (over := crossed(tokens, at, limit, pack)) is not None:
            if moves_on(tokens, figure, pack):
                break  # "los heridos pasan de 20 | a 30"
            cues.append(_Cue(over, figure.start, MORE_THAN))
            at = over
        elif word in pack.bounds.fillers or (at == figure.start and _of_a_mark(tokens, figure, pack)):
            at -= 1
            of = of or word in pack.numbers.of
        else:
            break
    return cues


def _of_a_mark(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Unter |die| Zwei-Prozent-Marke": a figure with an article, glued to the word for what is crossed."""
    at, words = figure.end, pack.bounds.marks
    glued = at < tokens.size and tokens.gaps[at] == "-" and tokens.words[at] in words
    return glued and tokens.word_before(figure.start) in pack.names.articles


def _opens_a_quote(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """Whether a figure is the first that is quoted behind its hedge: "fait état de plus de |«| 900 curieux »"; but
    "more than “12 Monkeys”" is of a title, and a word with another meaning leads to one: "about “500 days”"."""
    if at != figure.start or tokens.gaps[at].strip() not in _QUOTES or not tokens.gaps[at].startswith(" "):
        return False
    end = figure.numeral.end
    if not pack.nouns.capitalised and end < tokens.size and tokens.capitalised(end):
        return False
    found = pack.bounds.before.match_back(tokens, at)
    return found is not None and found[1] in (MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST) and at - found[0] > 1


def _set_off(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether only a comma parts token `at` from what speaks of it: "ultrapassou, |pela primeira vez, |os 2.000", "Au
    maximum, |1 500 supporters"."""
    if tokens.gaps[at] != ", ":
        return False
    if (adverb := pack.bounds.between.match_back(tokens, at)) is not None and tokens.gaps[adverb[0]] == ", ":
        return True
    if pack.bounds.between.match(tokens, at) is not None:
        return True
    found = pack.bounds.before.match_back(tokens, at)
    if found is None or found[1] not in (AT_LEAST, AT_MOST):
        return False
    start = found[0]
    return start == 0 or start in tokens.stops or not _OPENING.isdisjoint(tokens.gaps[start])


def _cues_after(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    if figure.numeral.scaled:
        for at in range(figure.numeral.start + 1, figure.numeral.end - 1):  # "4,3 |και πλέον| δισ.", "20-|odd| million"
            if tokens.words[at] == "+":
                return [_Cue(figure.start, figure.end, AT_LEAST)]  # "100|+| million"
            found = pack.bounds.after.match(tokens, at) if tokens.words[at] in pack.bounds.after.starts else None
            if found is not None and found[0] < figure.numeral.end and isinstance(found[1], Bound):
                return [_Cue(figure.start, figure.end, found[1])]
    ends = [figure.end]
    if figure.noun_start and figure.noun_start < figure.end:
        ends.append(figure.noun_start)
    for end in ends:
        if end >= tokens.size or tokens.gaps[end] not in _BEHIND or end in tokens.stops:
            continue
        if tokens.words[end] == "+" and tokens.gaps[end] == "" and end + 1 not in tokens.numbers:
            return [_Cue(figure.start, _carried_on(tokens, figure, end + 1, limit, pack), AT_LEAST)]
        if tokens.words[end] not in pack.bounds.after.starts:
            continue  # nearly always
        found = pack.bounds.after.match(tokens, end)
        if found is None or found[0] > limit:
            continue
        after, meaning = found
        by = tokens.words[figure.start - 1] in pack.change.by and pack.change.kinds.match(tokens, end) is not None
        if by or _superlative(tokens, end, after, pack):
            continue  # "|um| 32 Prozent |überschritten|" says by how much
        round_plus = _is_round(figure) and tokens.words[end] in pack.small.plus  # "12,000 |plus| nurses"
        measured = (after - end > 1 or round_plus) and _measures(tokens, figure, after, pack)
        joins = tokens.words[end] in pack.ranges.joins and figure.kind is not DURATION  # "65 ans |et plus| pèsent"
        adding = joins or tokens.words[end] in pack.small.plus
        if adding and not measured and _adds(tokens, end, after, pack):
            continue  # "£5,000 plus legal costs", "£40m plus £5m"
        # "au plus 100 et au moins 20": the words belong to the figure they stand before.
        if limit < tokens.size and speaks_ahead(tokens, end, after, limit, pack):
            continue
        if meaning != "exact":
            end = _carried_on(tokens, figure, after, limit, pack)
            return [_Cue(figure.start, end, meaning if isinstance(meaning, Bound) else None)]
    return []


def _measures(tokens: Tokens, figure: Figure, at: int, pack: Pack) -> bool:
    """Whether what is measured or counted stands behind the hedge: "3 και πλέον |χιλιόμετρα|", "1000 und mehr
    |Einwohner|"."""
    if pack.units.after.match(tokens, at) is not None:
        return True
    return figure.bare and pack.nouns.counted.match(tokens, at) is not None


def _is_round(figure: Figure) -> bool:
    """Whether a count has two digits that say something at most, before its zeros: "12,000"."""
    return figure.bare and figure.numeral.value >= _HUNDRED and figure.numeral.value < _HUNDRED * figure.numeral.step


def _superlative(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "9 000 |au plus fort| de la nuit" and "96 dólares, |máximo desde| julio" are when; "9 000 |au plus|" is not."""
    opens = pack.bounds.superlatives.match(tokens, start)
    peak = tokens.gaps[start] == ", " and tokens.words[end - 1] in pack.bounds.peaks
    open_end = end in tokens.joined and (peak or tokens.words[end] not in pack.stop)
    return open_end and (peak or (opens is not None and opens[0] == end))


def _carried_on(tokens: Tokens, figure: Figure, at: int, limit: int, pack: Pack) -> int:
    """The end of what is counted behind the hedge: "three or more | children", "18 or more | months"."""
    if not figure.bare or figure.low is None or at not in tokens.joined or tokens.gaps[at] != " ":
        return at
    numeral = replace(figure.numeral, end=at)
    if (unit := unit_after(tokens, numeral, pack)) is not None:
        end, figure.unit = unit
        times = figure.unit.times
        figure.kind, figure.step, figure.low = figure.unit.kind, figure.step * times, figure.low * times
        figure.high = figure.low
        return end if end <= limit else at
    noun = counted_noun(tokens, numeral, pack)
    if noun is None or noun.end > limit:
        return at
    figure.noun_start, figure.noun, figure.concept = noun.start, noun.lemma, noun.concept
    return noun.end


def _adds(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """Whether words behind a figure add another to it: no "5,000, |plus|", but "5,000 |plus| at the gate", "€1m |plus|
    130 tonnes"."""
    if tokens.gaps[start] == " ":
        hedged = pack.bounds.before.match(tokens, end) if end in tokens.joined else None  # "€900m |plus up to| €200m"
        return goes_on(tokens, end, pack) or begins_a_figure(tokens, hedged[0] if hedged is not None else end)
    return end == start + 1 and end in tokens.joined and tokens.gaps[start].startswith(",")


def goes_on(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at in tokens.joined and tokens.words[at].isalpha() and tokens.words[at] not in pack.stop


def speaks_ahead(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """Whether a hedge that begins inside these words reaches the next figure ("12 et | plus de 194")."""
    for at in range(start, end):
        found = pack.bounds.before.match(tokens, at)
        if found is None or not end <= found[0] <= limit:
            continue
        reach = found[0]
        while reach < limit and reach in tokens.joined:
            if (adverb := pack.bounds.between.match(tokens, reach)) is not None:
                reach = adverb[0]  # "acht Prozent, mindestens |aber| 350 Euro"
            elif tokens.words[reach] in pack.bounds.fillers:
                reach += 1
            else:
                break
        if reach == limit and reach in tokens.joined:
            return True
    return False


def _apply(figure: Figure, cue: _Cue) -> None:
    """The word nearest to the figure speaks first; "au moins environ" stays "au moins"."""
    if figure.bound in (BETWEEN, VAGUE):
        return
    if cue.bound is None:
        if figure.bound in (EXACT, ABOUT):
            figure.bound, figure.from_below = ABOUT, True
    elif figure.bound is EXACT or (figure.bound is ABOUT and cue.bound is not ABOUT):
        figure.bound, figure.from_below = cue.bound, False
