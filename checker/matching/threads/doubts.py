"""Doubts: what is asked of a pair beyond its probability, before threads gather around it.

Threads go by the average of their pairs, and a pair that nothing speaks for is drawn along by the others: "135 missing
in the Philippines" and "3 missing in Vietnam", each tied to a third figure. So a pair that is hardly likely weighs
against a thread, and one that an article tells apart keeps its figures apart, unless it is likely all the same. And
articles on one event are full of its days: it struck on Tuesday, a minister spoke on Wednesday, a toll is of Thursday.
Two days that differ are one thing only where that is as good as sure; nor is a toll of last year's raids that of this
one.

And what an article counts twice has no rival there to be ahead of, so that it seems less likely than it is: "800 morts"
of the headline, and of the first line.
"""

from collections.abc import Mapping, Sequence
from math import inf

from checker.matching.evidence.in_common import clock, meets, same_figure, within
from checker.matching.evidence.surroundings import contrasted, of_two_years
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from checker.matching.odds import log_odds, odds
from checker.settings import Matching
from claims.value import TEXTUAL, Kind

_AGAINST = -0.6  # what a pair that is hardly likely weighs; from here on more changes nothing


def doubted(probability: Mapping[Pair, float], seen: Sequence[View], settings: Matching) -> dict[Pair, float]:
    """The probabilities that threads are gathered by: minus infinity for pairs that keep groups apart, less than 0 for
    those that weigh against them, 0 for those that hold none together, more for the same count of one article, the
    others as they are."""
    return {
        (left, right): _doubted(seen[left], seen[right], value, settings)
        for (left, right), value in probability.items()
    }


def undoubted(probability: Mapping[Pair, float], ties: Mapping[Pair, float]) -> dict[Pair, float]:
    """What threads are asked by as wholes: each pair as likely as it was found, but for those that keep groups apart.
    Two days that differ tie no articles by themselves; where all else that two threads tell is alike ("the theft of
    |Tuesday|" beside five articles' "|Sunday|"), they are what an editor asks for first."""
    return {pair: value if value == -inf else probability[pair] for pair, value in ties.items()}


def needed(left: View, right: View, settings: Matching) -> float:
    """The probability from which on two claims are one thing."""
    return settings.dates if _two_times(left, right) else settings.threshold


def _doubted(left: View, right: View, value: float, settings: Matching) -> float:
    if left.document == right.document:
        return _again(value, settings) if _same_count(left, right) else value
    if left.topic.claim.kind in TEXTUAL:
        return value
    if value < settings.threshold and contrasted(left, right):
        return -inf
    if value < settings.apart:
        return _AGAINST
    return 0.0 if value < settings.dates and _two_times(left, right) else value


def _same_count(left: View, right: View) -> bool:
    return left.topic.claim.kind is right.topic.claim.kind is Kind.COUNT and left.figure == right.figure


def _again(value: float, settings: Matching) -> float:
    """How likely one article counts one thing where it gives one figure twice: of such pairs in the annotated stories
    a third were one thing at a probability of .1 to .2, three in four at .2 to .4, nine in ten at .4 to .7."""
    return odds(log_odds(value) + settings.again)


def _two_times(left: View, right: View) -> bool:
    """Whether two dates differ, or one figure is of an earlier year and the other is not."""
    return _two_dates(left, right) or of_two_years(left, right)


def _two_dates(left: View, right: View) -> bool:
    """Whether two dates differ; a day is none other than its week, nor is "14h51" of one day that of another."""
    if not left.topic.claim.kind is right.topic.claim.kind is Kind.DATE:
        return False
    return not (same_figure(left, right) or within(left, right) or meets(left, right) or clock(left, right))
