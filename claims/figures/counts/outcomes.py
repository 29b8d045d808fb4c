"""Counts beside what they are measured by: how far a count moved and where it arrived, what was forecast, what is left.

"The number of people out of work dropped by |281,000| to |6.8 million|"; "139,000 jobs, above the |125,000| economists
had expected"; "perd 19 sièges et tombe à |33|"; "1 254 salariés sur un total de |18 000|".
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claims.figures.counts.concepts import PERSONS, is_somebody
from claims.figures.counts.parts import closes
from claims.figures.counts.totals import subject
from claims.figures.figure import Figure, in_one_sentence
from claims.kinds import COUNT, DECREASE, MEASURE, MONEY, PERCENTAGE, Change
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_WAY = 6  # tokens from how far something moved to the word that leads to where it arrived: "117.000 en un trimestre, à"
_SMALL = 3  # small words between that word and the level
_BACK = 10  # tokens from the word of change to how far: "Die |Zahl| der Arbeitslosen ist im Oktober um"
_VERB_BEHIND = 4  # tokens from the level to a verb at the end: "auf 2,79 Millionen | gesunken"
_EXPECTED = 4  # tokens behind a figure: "140.000 που |ανέμεναν", "140.000 |economen hadden verwacht"
_BEFORE = 5  # figures
_FARTHEST = 100  # times how far something moved that the level may be
_TIMES = 25  # times as large or small as what it is set against


def name_arrivals(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives two counts, in place, what only one of them says where the first is how far something moved and the second
    where it arrived: "dropped by |281,000| to |6.8 million|", "subió en |26.769 personas|, hasta los |2,6 millones de
    desempleados|"."""
    for step, level in pairwise(figures):
        if step.level and step.bare and step.concept is None and step.kind is COUNT:
            _moved(tokens, step, level, pack)
        if step.kind is PERCENTAGE and not step.level and level.bare and level.concept is None:
            _moved_by_a_share(tokens, step, level, pack)
        if step.kind is not COUNT or level.kind is not COUNT or step.per is not None:
            continue
        if step.unit is not None or level.unit is not None or step.level or not _arrives(tokens, step, level, pack):
            continue
        by = tokens.word_before(step.start) in pack.change.by
        led = pack.change.kinds.match_back(tokens, step.start) if step.start in tokens.joined else None
        if step.change is None and not by and (led is None or level.start - step.end > _SMALL):
            continue  # "a gagné quatre étapes, ce qui porte sa collection à 21"
        change = step.change or (led[1] if led is not None else None) or _changed(tokens, step, level, pack)
        if change is None:
            continue
        step.change = change
        if level.bare and level.concept is None and (step.noun or step.concept):
            level.noun, level.concept = step.noun, step.concept
        elif level.concept is not None and _untold(step, level.concept):
            step.concept = level.concept


def arrived_from(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "The fee falls by |12 euros| to |74|", "sube 50 euros, hasta los |920|": a bare level is of what it moved by;
    but "a rise of 12 euros to 74 |drivers|"."""
    level, step = figures[place], figures[place - 1]
    if step.kind not in (MONEY, MEASURE) or step.change is None or step.per is not None:
        return None
    if level.numeral.scaled and not step.numeral.scaled:
        return None  # "rose by 50 euros to 1.2 million"
    by, end = abs(step.numeral.value / step.numeral.scale), abs(level.numeral.value / level.numeral.scale)
    alike = end <= by * _FARTHEST and (by <= end or step.change is DECREASE)
    return step if alike and _arrives(tokens, step, level, pack) and closes(tokens, level.end, pack) else None


def _moved(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> None:
    """ "The Greens doubled their |seats| from 12 to 24": what moves stands right before where it starts."""
    at = first.start - 1
    if at not in tokens.joined or second.kind is not COUNT or not second.bare or second.concept is not None:
        return
    noun = pack.nouns.counted.match_back(tokens, at)
    if noun is not None:
        first.concept = second.concept = noun[1]


def _moved_by_a_share(tokens: Tokens, share: Figure, level: Figure, pack: Pack) -> None:
    """ "|Deaths| fell 6.5% to 631,000": what moved by a share is what the level counts."""
    if level.kind is COUNT and level.numeral.whole and level.unit is None and _arrives(tokens, share, level, pack):
        level.concept = subject(tokens, share.start, pack)


def _untold(step: Figure, concept: str) -> bool:
    """Whether a count says nothing of what it counts, or only that it counts persons."""
    return (step.bare and step.concept is None) or (step.concept in PERSONS and is_somebody(concept))


def _arrives(tokens: Tokens, step: Figure, level: Figure, pack: Pack) -> bool:
    """Whether a word that leads to a level stands right before a figure, and little between it and the one before."""
    at = level.start - 1
    for _ in range(_SMALL):
        if at < step.end or at + 1 not in tokens.joined:
            return False
        word = tokens.words[at]
        if word in pack.change.to:
            break
        if word not in pack.bounds.definite and word not in pack.bounds.fillers:
            return False
        at -= 1
    else:
        return False
    if at - step.end > _WAY or not tokens.stops.isdisjoint(range(step.end, level.start + 1)):
        return False
    between = tokens.words[step.end : at]
    return pack.numbers.join.isdisjoint(between) and ";" not in "".join(tokens.gaps[step.end : at + 1])


def _changed(tokens: Tokens, step: Figure, level: Figure, pack: Pack) -> Change | None:
    """The direction that a word before the step or a verb behind the level says."""
    for at in range(step.start - 1, max(0, step.start - 1 - _BACK), -1):
        if at not in tokens.joined:
            break
        if (found := pack.change.kinds.match_back(tokens, at)) is not None:
            return found[1]
    for at in range(level.end, level.end + _VERB_BEHIND):
        if at not in tokens.joined:
            break
        if (found := pack.change.kinds.match(tokens, at)) is not None:
            return found[1]
    return None


def foreseen(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "139,000 jobs, above the |125,000| economists had |expected|": what was forecast is of what was counted."""
    figure = figures[place]
    if not is_foreseen(tokens, figure.end, pack):
        return None
    return _last_count(tokens, figures, place)


def is_foreseen(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether a word of expecting stands behind a figure, or those who forecast: "140,000 |analysts polled had| …"."""
    if tokens.word_behind(end) in pack.left_out.forecasters:
        return True
    behind = takewhile(tokens.joined.__contains__, range(end, end + _EXPECTED))
    return any(tokens.words[at] in pack.bounds.expected for at in behind)


def left_with(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "pierde 19 diputados y |se queda con| 33", "1.254 Beschäftigte von |insgesamt| 18.000": what is left of a count,
    what there was in all."""
    figure, start = figures[place], figures[place].start
    while tokens.word_before(start) in pack.bounds.definite:
        start -= 1
    led = pack.left_out.left_with.match_back(tokens, start) if start in tokens.joined else None
    if led is None or not closes(tokens, figure.end, pack):
        return None
    return _last_count(tokens, figures, place)


def _last_count(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
    """The last figure of the sentence that says what it counts, if it is no other size."""
    figure = figures[place]
    for source in reversed(figures[max(0, place - _BEFORE) : place]):
        if not in_one_sentence(tokens, source, figure):
            return None
        if source.kind is not COUNT or source.concept is None or source.per is not None:
            continue
        one, other = abs(source.numeral.value), abs(figure.numeral.value)
        return source if one <= other * _TIMES and other <= one * _TIMES else None
    return None
