"""What two figures have in common: identical, one the other rounded, one truth for both, a slip of the pen; and whether
each has its partner elsewhere. A figure that differs never speaks against a match: these only ask what speaks for one,
and whether the place is taken.
"""

from functools import lru_cache
from math import exp

from checker.matching.evidence.coincidence import counts_the_same, rounds
from checker.matching.evidence.compatible import coarsest, covers, overlap, part_of
from checker.matching.evidence.digits import one_slip
from checker.matching.evidence.misdated import misdated, one_clock
from checker.matching.evidence.surroundings import same_times
from checker.matching.evidence.views import View
from claims.figures.counts.concepts import FATES
from claims.value import Grain, Kind, Period

ROUNDED = 0.6  # of the worth of an identical figure


def same_figure(left: View, right: View) -> float:
    """An identical figure, worth the more the rarer it is in its own article, and less where one is the other rounded;
    a figure that is neither says nothing."""
    if not alike(left, right):
        return 0.0
    return min(left.rarity, right.rarity) * (1.0 if left.figure == right.figure else ROUNDED)


def alike(left: View, right: View) -> bool:
    """Whether two figures are identical, or one the other rounded, and may count the same."""
    if left.figure != right.figure and not rounds(left.size, right.size):
        return False
    return counts_the_same(left.topic.claim, right.topic.claim, left.counted)


def meets(left: View, right: View) -> float:
    """Two figures that are not identical and that one truth satisfies: "plus de 40 heures" and "43 hours". Worth the
    more the rarer they are in their articles, as an identical figure is."""
    if left.figure[0] != right.figure[0] or not overlap(left.reach, right.reach) or alike(left, right):
        return 0.0
    return min(left.rarity, right.rarity) if counts_the_same(left.topic.claim, right.topic.claim, left.counted) else 0.0


def within(left: View, right: View) -> float:
    """One time within another: "en mars" and "11 de março". A year long before publication is told of by few dates: of
    the pairs of such a year and the only date in it that either article names ("2011", "11 March 2011") nine in ten
    were of one thing, half of those with a second date, hardly any of this year's."""
    one, other = left.topic.claim.value, right.topic.claim.value
    if left.figure == right.figure or not part_of(one, other):
        return 0.0
    wide, coarse = (left, one) if covers(left.figure[1:], right.figure[1:]) else (right, other)
    known = coarsest(one, other)
    if not isinstance(coarse, Period) or coarse.grain is not Grain.YEAR or not _long_before(wide):
        return known
    return max(known, 1 / (_inside(left.dated, wide.figure) * _inside(right.dated, wide.figure)))


def _long_before(view: View) -> bool:
    """Whether a date is of a year before the last."""
    return view.topic.year is not None and view.topic.year - int(view.figure[1][:4]) > 1


@lru_cache(maxsize=1024)
def _inside(times: frozenset[tuple[str, ...]], wide: tuple[str, ...]) -> int:
    """How many of the times lie within one, itself included."""
    return sum(covers(wide[1:], time[1:]) for time in times)


def one_toll(left: View, right: View) -> float:
    """Both articles open their counts of one fate with these figures, which differ: of such pairs in the annotated
    stories after real articles four in five were one toll, of all others of one fate one in five."""
    return float(_open_alike(left, right) and left.topic.claim.concept in FATES)


def both_first(left: View, right: View) -> float:
    """Both articles open their figures of one sort with these, and no toll: what an article is about comes first."""
    return float(_open_alike(left, right) and left.topic.claim.concept not in FATES)


def _open_alike(left: View, right: View) -> bool:
    """Whether two figures that differ are the first of one sort in their articles; dates are of no sort."""
    if not (left.first and right.first) or left.sort != right.sort:
        return False
    return left.topic.claim.kind is not Kind.DATE and not alike(left, right)


def slips(left: View, right: View) -> float:
    """The same number in another scale or unit, the commonest slip there is: "3.346 milliards" and "3 346 millions",
    "625 pieds" and "625 mètres". It is a discrepancy, and nothing but a slip explains it better than chance."""
    return float(left.written is not None and left.written == right.written and not alike(left, right))


def one_digit(left: View, right: View) -> float:
    """One digit is another one, or two changed places: "573 people", "537 mensen"."""
    a, b = left.digits, right.digits
    return float(a is not None and b is not None and one_slip(a, b))


def one_misdated(left: View, right: View) -> float:
    """1 for two dates of which one is the other as a slip leaves it: a day off, another month or year."""
    if not left.topic.claim.kind is right.topic.claim.kind is Kind.DATE:
        return 0.0
    published = max((year for year in (left.topic.year, right.topic.year) if year is not None), default=None)
    return float(misdated(left.topic.claim, right.topic.claim, published))


def clock(left: View, right: View) -> float:
    """The same time of the day in two dates that differ, less for about the same: "14h51" here and in Hong Kong's
    "Wednesday, 2:51 p.m."."""
    if left.topic.claim.kind is not Kind.DATE or left.figure == right.figure:
        return 0.0
    return one_clock(left.topic.claim, right.topic.claim)


def once(left: View, right: View) -> float:
    """An identical figure that stands but once in each article."""
    return left.once * right.once if left.figure == right.figure and alike(left, right) else 0.0


def time_of_same_figure(left: View, right: View) -> float:
    """The time beside an identical figure: "2 % en 2025" is not "2.0% in 2027"."""
    return same_times(left, right) if alike(left, right) else 0.0


def taken(left: View, right: View) -> float:
    """-1 for each of two different figures that stands in the other article too: it has its partner there."""
    if alike(left, right):
        return 0.0
    return -float(left.document in right.carried) - float(right.document in left.carried)


def alone(left: View, right: View) -> float:
    """1 where each article has but one figure of this make that the other lacks, less the more there are."""
    if left.make != right.make or alike(left, right) or taken(left, right):
        return 0.0
    if meets(left, right) or within(left, right):
        return 0.0
    more = left.free(right.document) * right.free(left.document) - 1
    return exp(-more * more / 4)


def slots(left: View, right: View) -> float:
    """1 where every article of the story has one figure of this make and no other, less the more there are."""
    if left.make != right.make or alike(left, right):
        return 0.0
    return left.slot / (left.peers * right.peers)


def outlier(left: View, right: View) -> float:
    """1 where all others say the one figure and nobody says the other, -1 where both have their followers."""
    if alike(left, right):
        return 0.0
    fewer, more = sorted((len(left.carried), len(right.carried)))
    return -1.0 if fewer else float(more > 0)
