"""Hedges: what the words around a figure do to it ("plus de 10", "500 ou moins", "près de 3 %").

Two passes over the figures of a text, in reading order: bounds open one side, complementary bounds
("supérieur à 100 et inférieur à 300") close an interval.
"""

from dataclasses import replace
from typing import NamedTuple

from claims.figures.counted import counted_noun
from claims.figures.figure import Figure, begins_a_figure
from claims.figures.measures import hedge_within, unit_after
from claims.figures.no_hedges import OPPOSITE, bounds_nothing, moves_on
from claims.figures.totals import crossed
from claims.kinds import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    COUNT,
    EXACT,
    MORE_THAN,
    OPEN_ABOVE,
    OPEN_BELOW,
    VAGUE,
    Bound,
)
from claims.packs.pack import Pack
from claims.text.tokens import TIGHT, Tokens

_NEAR = TIGHT | {", ", "(", " (", ": ", " « ", ' "'}
_BEHIND = TIGHT | {", "}
_MOST_CUES = 5  # hedges and small words before one figure: "au moins | environ | les | 300"
_VERB = 2  # words of the verb between a negation and its hedge: "n'a pas | voulu payer | plus de"
_SUBJECT = 4  # from a subject that denies: "no | candidate won | more than"
_NOUN = 3  # tokens from "no" to a hedge that leave no room for a verb: "no | saving | in | over half"
_OPENING = frozenset(";:\n·")  # what a clause opens behind
_OPENER = 3  # between the halves of a negation: "n'y a pas"


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
        if at <= limit or not (at in tokens.joined or _set_off(tokens, at, pack)):
            break
        word = tokens.words[at - 1]
        adverb = pack.bounds.between.match_back(tokens, at) if word in pack.bounds.between.ends else None
        if adverb is not None and adverb[0] > limit:
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
            if meaning in OPPOSITE and (denied := _denied(tokens, start, limit, pack)) is not None:
                cues.append(_Cue(denied, figure.start, OPPOSITE[Bound(meaning)]))
                at = denied
                continue
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


def _denied(tokens: Tokens, at: int, limit: int, pack: Pack) -> int | None:
    """The start of a negation whose verb leads to a hedge: "n'a pas duré | plus de", "no duró | más de"."""
    words = pack.modality
    for index in range(at - 1, max(limit - 1, at - _SUBJECT - 1, -1), -1):
        if index + 1 not in tokens.joined or words.not_negations.match(tokens, index) is not None:
            return None
        if tokens.words[index] in pack.bounds.nobody:
            if _of_an_object(tokens, index, at, pack):
                return None
            behind = tokens.words[index + 1 : at + 1]
            return index if not words.negation_openers or not words.negation_openers.isdisjoint(behind) else None
        if index < at - _VERB - 1:
            continue
        if tokens.words[index] not in words.negations:
            continue
        if _so_far(tokens, index, at, pack):
            return None
        if not words.negation_openers:
            return index
        openers = [
            place
            for place in range(max(limit, index - _OPENER), index)
            if tokens.words[place] in words.negation_openers
        ]
        return openers[-1] if openers else None
    return None


def _so_far(tokens: Tokens, negation: int, at: int, pack: Pack) -> bool:
    """ "Il n'a pas plu |depuis| plus de huit mois", "it has not rained |for| more than eight months": what has not been
    since then has not been for longer, and the hedge stands as it is; but "it did not last for more than a day"."""
    last, words = tokens.words[at - 1], pack.modality
    if last in words.since_perfect:
        return negation > 0 and tokens.words[negation - 1] in pack.speech.auxiliaries
    return last in words.since


def _of_an_object(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "Having found |no genuine saving in| well over half": what was not found is the saving, and the share is where;
    but "no party won in more than 20 districts". `start`: the word that denies, `at`: the hedge."""
    if tokens.words[at - 1] not in pack.names.places_in:
        return False
    verb_before = start in tokens.joined and start > 0 and tokens.words[start - 1] not in pack.stop
    return verb_before or at - start <= _NOUN


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
        measured = after - end > 1 and pack.units.after.match(tokens, after) is not None  # "3 και πλέον |χιλιόμετρα|"
        adding = tokens.words[end] in pack.ranges.joins or tokens.words[end] in pack.small.plus
        if adding and not measured and _adds(tokens, end, after, pack):
            continue  # "£5,000 plus legal costs", "£40m plus £5m"
        # "au plus 100 et au moins 20": the words belong to the figure they stand before.
        if limit < tokens.size and _speaks_ahead(tokens, end, after, limit, pack):
            continue
        if meaning != "exact":
            end = _carried_on(tokens, figure, after, limit, pack)
            return [_Cue(figure.start, end, meaning if isinstance(meaning, Bound) else None)]
    return []


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
        return _goes_on(tokens, end, pack) or begins_a_figure(tokens, end)
    return end == start + 1 and end in tokens.joined and tokens.gaps[start].startswith(",")


def _goes_on(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at in tokens.joined and tokens.words[at].isalpha() and tokens.words[at] not in pack.stop


def _speaks_ahead(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
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


def join_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """ "supérieur à 100 et inférieur à 300", "au plus 100 et au moins 20" -> one interval."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if before is not None and _complementary(tokens, before, figure, pack):
            lower, upper = (before, figure) if before.bound in OPEN_ABOVE else (figure, before)
            if lower.low is not None and upper.high is not None and lower.low < upper.high:
                kept = figure if figure.unit is not None or figure.noun is not None else before
                kept.low, kept.high, kept.bound = lower.low, upper.high, BETWEEN
                kept.start, kept.end, kept.rule = before.start, figure.end, "two bounds"
                joined[-1] = kept
                continue
        joined.append(figure)
    return joined


def _complementary(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    rising = first.bound in OPEN_ABOVE and second.bound in OPEN_BELOW
    opposite = rising or (first.bound in OPEN_BELOW and second.bound in OPEN_ABOVE)
    if not opposite or not 0 <= second.start - first.end <= 1 or not _comparable_bounds(first, second):
        return False
    if second.start == first.end:
        into = rising and tokens.words[second.start] in pack.ranges.middles  # "minimaal 250 | tot maximaal 1.000 euro"
        comma = "," in pack.ranges.joins and tokens.gap_before(second.start) == ", "
        return comma or (into and second.start in tokens.joined)
    joining = pack.ranges.joins | pack.ranges.middles | pack.change.to if rising else pack.ranges.joins
    return tokens.words[first.end] in joining and tokens.gaps[first.end] in _NEAR


def _comparable_bounds(first: Figure, second: Figure) -> bool:
    if first.bare or second.bare:
        return True
    codes = [figure.unit.code if figure.unit else None for figure in (first, second)]
    return first.kind is second.kind and codes[0] == codes[1]
