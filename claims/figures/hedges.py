"""Hedges: what the words around a figure do to it ("plus de 10", "500 ou moins", "près de 3 %").

Two passes over the figures of a text, in reading order: bounds open one side, complementary bounds
("supérieur à 100 et inférieur à 300") close an interval.
"""

from typing import NamedTuple

from claims.figures.counted import counted_noun
from claims.figures.figure import Figure
from claims.figures.measures import unit_after
from claims.figures.outcomes import is_foreseen
from claims.figures.totals import crossed
from claims.packs.pack import Pack
from claims.text.tokens import TIGHT, Tokens
from claims.value import Bound, Kind

_NEAR = TIGHT | {", ", "(", " (", ": ", " « ", ' "'}
_BEHIND = TIGHT | {", "}
_MOST_CUES = 5  # hedges and small words before one figure: "au moins | environ | les | 300"
_VERB = 2  # words of the verb between a negation and its hedge: "n'a pas | voulu payer | plus de"
_SUBJECT = 4  # from a subject that denies: "no | candidate won | more than"
_OPENING = frozenset(";:\n·")  # what a clause opens behind
_SURVEY = 4  # tokens from "Umfrage" to "unter"
_MOVED = 8  # tokens from a verb of movement to how far it went, and from there to "hasta"
_ARRIVES = 4  # tokens from the verb to "up to": "montée dans la nuit | jusqu'à"
_OPENER = 3  # between the halves of a negation: "n'y a pas"
_OPPOSITE = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}
_MEASURED = (Kind.MEASURE, Kind.PERCENTAGE, Kind.MONEY)
_UP = (Bound.AT_LEAST, Bound.MORE_THAN)
_DOWN = (Bound.AT_MOST, Bound.LESS_THAN)


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
        hedged = figure.start > limit and tokens.words[figure.start - 1] in pack.bounds.hedging
        before = _cues_before(tokens, figure, limit, pack) if hedged else []
        for cue in before + _cues_after(tokens, figure, following, pack):
            figure.start, figure.end = min(figure.start, cue.start), max(figure.end, cue.end)
            _apply(figure, cue)
        if figure.bound in _UP:
            figure.high = None
        elif figure.bound in _DOWN:
            figure.low, figure.from_below = None, False


def _cues_before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    cues: list[_Cue] = []
    at, of = figure.start, False
    for _ in range(_MOST_CUES):
        if at <= limit or not (at in tokens.joined or _set_off(tokens, at, pack)):
            break
        if (adverb := pack.bounds.between.match_back(tokens, at)) is not None and adverb[0] > limit:
            hedge = pack.bounds.before.match_back(tokens, at)
            if hedge is None or hedge[0] >= adverb[0]:
                at = adverb[0]
                continue
        found = pack.bounds.before.match_back(tokens, at)
        if found is not None and found[0] >= limit:
            start, meaning = found
            some = of and (meaning is Bound.ABOUT or tokens.words[start] in pack.bounds.during)  # "some of the 19"
            if some or _bounds_nothing(tokens, found, at, figure, limit, pack):
                break
            if meaning in _OPPOSITE and (denied := _denied(tokens, start, limit, pack)) is not None:
                cues.append(_Cue(denied, figure.start, _OPPOSITE[Bound(meaning)]))
                at = denied
                continue
            if meaning != "exact":
                cues.append(_Cue(start, figure.start, meaning if isinstance(meaning, Bound) else None))
            at = start
        elif figure.kind is Kind.COUNT and (over := crossed(tokens, at, limit, pack)) is not None:
            cues.append(_Cue(over, figure.start, Bound.MORE_THAN))
            at = over
        elif tokens.words[at - 1] in pack.bounds.fillers:
            at -= 1
            of = of or tokens.words[at] in pack.numbers.of
        else:
            break
    return cues


def _bounds_nothing(
    tokens: Tokens, found: tuple[int, Bound | str], at: int, figure: Figure, limit: int, pack: Pack
) -> bool:
    """Whether words that may be a hedge, up to token `at`, say something else of the figure behind them."""
    start, meaning = found
    if figure.kind is Kind.DURATION and not _of_age(tokens, figure, pack) and _says_during(tokens, start, at, pack):
        return True
    if _restricts(tokens, start, at, limit, pack):
        return True
    if 0 < limit <= start <= limit + (tokens.words[limit] in pack.numbers.of) and _compares_with_then(
        tokens, figure, pack
    ):
        return True
    if meaning is Bound.LESS_THAN and _among(tokens, start, pack):
        return True
    if meaning is Bound.AT_MOST and (
        _moved_up_to(tokens, start, at, limit, pack) or _arrived(tokens, start, at, figure, limit, pack)
    ):
        return True
    if tokens.words[start] in pack.change.moves and _moves_on(tokens, figure, pack):
        return True
    return meaning in _OPPOSITE and _sets_beside(tokens, start, at, figure, pack)


def _sets_beside(tokens: Tokens, start: int, at: int, figure: Figure, pack: Pack) -> bool:
    """Whether "more than" and "less than" set something else beside the figure, which is known: "dépasse |de 2 °C|",
    "sous |deux présidents|", "more |than the 12| they had"."""
    if at + 1 == figure.start and tokens.words[at] in pack.numbers.of and tokens.words[at - 1] not in pack.stop:
        return True  # "dépasse de 2 °C" says by how much
    if figure.level or _is_elsewhere(tokens, start, at, figure, pack) or _is_known(tokens, at, figure, pack):
        return True
    multiple = figure.kind is Kind.RATIO  # "más del triple de lo previsto"
    return not multiple and _is_expected(tokens, at, figure, pack)


def _of_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Under |the age of| five", "over 200 years |old|"."""
    if figure.start < figure.numeral.start or figure.rule == "age":
        return True
    return figure.end > 0 and tokens.words[figure.end - 1] in pack.lengths.old


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
    if found is None or found[1] not in (Bound.AT_LEAST, Bound.AT_MOST):
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
            behind = tokens.words[index + 1 : at + 1]
            return index if not words.negation_openers or not words.negation_openers.isdisjoint(behind) else None
        if index < at - _VERB - 1:
            continue
        if tokens.words[index] not in words.negations:
            continue
        if not words.negation_openers:
            return index
        openers = [
            place
            for place in range(max(limit, index - _OPENER), index)
            if tokens.words[place] in words.negation_openers
        ]
        return openers[-1] if openers else None
    return None


def _is_expected(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """ "0.8 percent, below |the |0.9 percent |forecast": what was forecast is 0.9, no less."""
    article = tokens.words[at - 1] in pack.speech.contractions or any(
        word in pack.names.articles and word not in pack.numbers.of for word in tokens.words[at - 1 : figure.start]
    )
    return article and is_foreseen(tokens, figure.end, pack)


def _is_known(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """ "they won more |than the 12| they had": it is something else that is more, the twelve are twelve."""
    whole = figure.numeral.form in ("digits", "words") and figure.kind not in (Kind.PERCENTAGE, Kind.RATIO)
    if not whole:
        return False
    at -= tokens.words[at - 1] in pack.bounds.definite  # "mehr als die" may be one hedge
    return tokens.words[at - 1] in pack.bounds.than and at < figure.start and tokens.words[at] in pack.bounds.definite


def _among(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "een enquête |onder| 1.847 praktijken", "eine Umfrage |unter| 1000 Ärzten": who was asked, and no bound."""
    near = tokens.words[max(0, start - _SURVEY) : start]
    return tokens.words[start] in pack.bounds.among and not pack.bounds.surveys.isdisjoint(near)


def _moved_up_to(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """ "sube 1,2 puntos | hasta 33,4", "se desplomó un 61 %, | hasta 2.679": where a movement ends whose length is told
    is no bound. `limit`: the token behind the figure before."""
    if not limit or start - limit > _MOVED or tokens.words[start] not in pack.change.to:
        return False
    if not (pack.change.to | pack.bounds.fillers).issuperset(tokens.words[start:end]):
        return False  # "hasta un máximo de 600"
    if tokens.words[start - 1] in pack.numbers.of or not tokens.stops.isdisjoint(range(limit, start + 1)):
        return False
    for at in range(limit - 1, max(-1, limit - 1 - _MOVED), -1):
        if tokens.words[at] in pack.change.moves or pack.change.kinds.match(tokens, at) is not None:
            return True
        if at not in tokens.joined:
            return False
    return False


def _arrived(tokens: Tokens, start: int, end: int, figure: Figure, limit: int, pack: Pack) -> bool:
    """ "The rate edged |up to| 7.4%", "il était tombé |jusqu'à| 772 litres", "war |bis auf| 3,4 Meter gestiegen": where
    something went, and the peak that was measured, are no limits."""
    found = pack.bounds.arrivals.match_back(tokens, end)
    if found is None or found[0] != start:
        return False
    behind = figure.end
    if behind in tokens.joined and tokens.words[behind] in pack.bounds.arrivals_behind:
        return True
    for at in range(start - 1, max(limit, start - _ARRIVES) - 1, -1):
        if at + 1 not in tokens.joined or tokens.words[at] in pack.change.by:
            return False
        if tokens.words[at] in found[1]:
            return True
    return False


def _moves_on(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "passou dos 60 | para os 70 mil milhões": where a movement starts is no bound."""
    at = figure.end
    if figure.level or at not in tokens.joined or tokens.words[at] not in pack.ranges.middles | pack.change.to:
        return figure.level
    at += 1 + (at + 1 in tokens.joined and tokens.words[at + 1] in pack.bounds.fillers)
    return at in tokens.numbers and at in tokens.joined


def _restricts(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """ "L'usine |n'en compte |plus que 185": it has 185 left, not more than that."""
    found = pack.bounds.restricting.match_back(tokens, end)
    before = tokens.words[max(limit, start - _OPENER - 1) : start]
    return found is not None and found[0] == start and not pack.modality.negation_openers.isdisjoint(before)


def _compares_with_then(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "12,000 | fewer than a year ago" compares with then: the hedge is no bound of the year."""
    return figure.kind is Kind.DURATION and figure.end in tokens.joined and tokens.words[figure.end] in pack.small.apart


def _is_elsewhere(tokens: Tokens, start: int, end: int, figure: Figure, pack: Pack) -> bool:
    """Whether "under" says where and not how much: "sous |deux |présidents", "under |ten metres |of snow"."""
    if figure.kind not in _MEASURED and (found := pack.bounds.measured.match_back(tokens, end)) is not None:
        return found[0] == start
    found = pack.bounds.beneath.match_back(tokens, end) if figure.kind is Kind.MEASURE else None
    if found is None or found[0] != start or figure.end not in tokens.joined:
        return False
    of = tokens.words[figure.end] in pack.numbers.of and figure.end + 1 in tokens.joined
    return tokens.words[figure.end + of] in pack.bounds.covering


def _says_during(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "spread over six years", "innerhalb von fünf Tagen" is no more or less; "for over six years" is."""
    small = end - start == 1 or (end - start == 2 and tokens.words[start + 1] in pack.numbers.of)
    if not small or tokens.words[start] not in pack.bounds.during:
        return False
    return start == 0 or tokens.words[start - 1] not in pack.bounds.lasting


def _cues_after(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> list[_Cue]:
    ends = [figure.end]
    if figure.noun_start and figure.noun_start < figure.end:
        ends.append(figure.noun_start)
    for end in ends:
        if end >= tokens.size or tokens.gaps[end] not in _BEHIND or end in tokens.stops:
            continue
        if tokens.words[end] == "+" and tokens.gaps[end] == "" and end + 1 not in tokens.numbers:
            return [_Cue(figure.start, end + 1, Bound.AT_LEAST)]
        if tokens.words[end] not in pack.bounds.after.starts:
            continue  # nearly always
        found = pack.bounds.after.match(tokens, end)
        if found is None or found[0] > limit:
            continue
        after, meaning = found
        if _superlative(tokens, end, after, pack):
            continue
        if tokens.words[end] in pack.ranges.joins and _adds(tokens, end, after, pack):
            continue  # "£5,000 plus legal costs", "£5,000, plus some 300"
        # "au plus 100 et au moins 20": the words belong to the figure they stand before.
        if limit < tokens.size and _speaks_ahead(tokens, end, after, limit, pack):
            continue
        if isinstance(meaning, Bound):
            return [_Cue(figure.start, _carried_on(tokens, figure, after, limit, pack), meaning)]
    return []


def _superlative(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "9 000 |au plus fort| de la tempête" is when; "9 000 |au plus|, dit-il" is a limit."""
    opens = pack.bounds.superlatives.match(tokens, start)
    return opens is not None and opens[0] == end and end in tokens.joined and tokens.words[end] not in pack.stop


def _carried_on(tokens: Tokens, figure: Figure, at: int, limit: int, pack: Pack) -> int:
    """The end of what is counted behind the hedge: "three or more | children", "18 or more | months"."""
    if not figure.bare or figure.low is None or at not in tokens.joined or tokens.gaps[at] != " ":
        return at
    numeral = figure.numeral._replace(end=at)
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
    """Whether words behind a figure add another to it: no "5,000, |plus|", but "5,000 |plus| at the gate"."""
    if tokens.gaps[start] == " ":
        return _goes_on(tokens, end, pack)
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
    if figure.bound in (Bound.BETWEEN, Bound.VAGUE):
        return
    if cue.bound is None:
        if figure.bound in (Bound.EXACT, Bound.ABOUT):
            figure.bound, figure.from_below = Bound.ABOUT, True
    elif figure.bound is Bound.EXACT or (figure.bound is Bound.ABOUT and cue.bound is not Bound.ABOUT):
        figure.bound, figure.from_below = cue.bound, False


def join_bounds(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """ "supérieur à 100 et inférieur à 300", "au plus 100 et au moins 20" -> one interval."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if before is not None and _complementary(tokens, before, figure, pack):
            lower, upper = (before, figure) if before.bound in _UP else (figure, before)
            if lower.low is not None and upper.high is not None and lower.low < upper.high:
                kept = figure if figure.unit is not None or figure.noun is not None else before
                kept.low, kept.high, kept.bound = lower.low, upper.high, Bound.BETWEEN
                kept.start, kept.end, kept.rule = before.start, figure.end, "two bounds"
                joined[-1] = kept
                continue
        joined.append(figure)
    return joined


def _complementary(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    rising = first.bound in _UP and second.bound in _DOWN
    opposite = rising or (first.bound in _DOWN and second.bound in _UP)
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
