"""Comparisons: is it the same thing measured? Each one looks at the surroundings of two claims and says what
it saw; `match` adds them up. A figure that differs never speaks against a match: the comparisons that see figures
only ask whether two are identical (which speaks for it) and whether one has its partner in the other article already.

A comparison that lacks something on one side is silent: missing is not different. Some are made twice: for what they
saw, and for how far that is ahead of what any other pair of the same two articles shows (`LEADS`).
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, fsum

from checker.matching.coincidence import counts_the_same, rounds
from checker.matching.compatible import coarsest, overlap, part_of
from checker.matching.gather import Pair
from checker.matching.meaning import likeness
from checker.matching.misdated import misdated
from checker.matching.rivals import Rivals
from checker.matching.similarity import dot
from checker.matching.views import View
from claims.figures.concepts import FATES, PERSONS, may_be_one
from claims.meaning.topics import WORD
from claims.value import Kind, Value

_BASES = (Kind.DATE, Kind.COUNT, Kind.RANK, Kind.DURATION)
ROUNDED = 0.5  # of the worth of an identical figure
_ENOUGH = 2.0  # things named near both figures; more say no more


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison: its name, what it measures (0 to 1, or -1 to 1), and the sentence that says it."""

    name: str
    measure: Callable[[View, View], float]
    sentence: str


def base(left: View, right: View) -> str:
    """The kind of the pair, for the score it starts from: two dates in common mean less than two sums."""
    kinds = left.topic.claim.kind, right.topic.claim.kind
    return next((kind.value for kind in _BASES if kind in kinds), "other")


@cache
def _distinct_key(key: tuple[str, ...]) -> float:
    if key[0] == "date":
        return 0.3 if key[1] != key[2] else 0.6
    digits = len(key[1].strip("0").replace(".", ""))
    return min(1.0, 0.3 + 0.2 * (digits - 1) + 0.06 * max(0, len(key[1].partition(".")[0]) - 1))


def same_language(left: View, right: View) -> bool:
    """Whether words can be compared as they stand."""
    return left.topic.language == right.topic.language


def _apart(left: View, right: View) -> float:
    """-1 where two sentences of one language share no word but names: founded in 1996, sold in 2005."""
    if not same_language(left, right):
        return 0.0
    a, b = left.beside, right.beside
    return -1.0 if a and b and a.isdisjoint(right.topic.words) and b.isdisjoint(left.topic.words) else 0.0


def _grams(left: View, right: View) -> float:
    return dot(left.grams, right.grams)


def _names(left: View, right: View) -> float:
    """The best name that both have near the figure: of Vannes and Cholet in one sentence each has its own figure."""
    a, b = left.named, right.named
    return max([near * b[name] for name, near in a.items() if name in b], default=0.0)


def notions(left: View, right: View) -> float:
    """What both sentences speak of, in whatever words and languages; what stands near the figure counts most."""
    return dot(left.notions, right.notions)


def _meaning(left: View, right: View) -> float:
    """How alike what both passages mean is, to the encoder: 0 where there is none (the `semantic` extra)."""
    return likeness(left.meaning, right.meaning)


def _foreign(left: View, right: View) -> float:
    """-1 where both say what the figure is of, and share no notion; 0 for counts that may be of the same all the same:
    "supprimer 9.000 emplois", "despide a 9.000 empleados"."""
    if not left.said or not right.said or not left.said.isdisjoint(right.said):
        return 0.0
    a, b = left.topic.claim.concept, right.topic.claim.concept
    return 0.0 if a is not None and b is not None and may_be_one(a, b) else -left.nearest * right.nearest


def _near(left: View, right: View) -> float:
    """What is named near both figures, however common: "turnout was 66.9%", "68,9 % ont voté"."""
    return min(_ENOUGH, dot(left.near, right.near))


def _own(left: View, right: View) -> float:
    """What stands in both figures' own parts of their sentences, the rarer in the story the more: "91 % des TER"."""
    both = left.own.keys() & right.own.keys()
    if not same_language(left, right):
        both = {label for label in both if not label.startswith(WORD)}
    return min(1.0, fsum(left.own[label] for label in both))


def _times(left: View, right: View) -> float:
    """1 for the same time beside both figures, -1 for different ones, 0 where a side names none."""
    a, b = left.topic.times, right.topic.times
    if not a or not b:
        return 0.0
    return 1.0 if a & b else -1.0


def _bygone(left: View, right: View) -> float:
    """-1 where one is of an earlier year and the other is not: a toll of 2016 beside that of today."""
    a, b = left.topic.bygone, right.topic.bygone
    return -1.0 if a is not None and b is not None and a != b else 0.0


def _part(left: View, right: View) -> float:
    """-1 where one is opened as a part and the other is not: "dont 25 gravement"."""
    return -float(left.topic.part != right.topic.part)


def _others(left: View, right: View) -> float:
    """The other figures of both sentences, and of the ones beside them, by how little chance they share them."""
    if left.company.isdisjoint(right.company):
        return 0.0
    same = fsum(map(_distinct_key, left.topic.others & right.topic.others))
    near = fsum(map(_distinct_key, left.company & right.company))
    return min(1.5, same + 0.3 * (near - same))


def same_figure(left: View, right: View) -> float:
    """An identical figure, worth the more the rarer it is in its own article, half as much for one that is the
    other rounded; a figure that is neither says nothing."""
    if not alike(left, right):
        return 0.0
    return min(left.rarity, right.rarity) * (1.0 if left.figure == right.figure else ROUNDED)


def _change(left: View, right: View) -> float:
    """-1 where one is the amount of a change and the other a level ("hausse de 3 %", "à 3 %")."""
    a, b = left.topic.claim.change, right.topic.claim.change
    return 0.0 if a is b is None else 1.0 if a is not None and b is not None else -1.0


def _rate(left: View, right: View) -> float:
    """-1 where one is per year and the other in all."""
    a, b = left.topic.claim.value, right.topic.claim.value
    if not isinstance(a, Value) or not isinstance(b, Value) or a.per is b.per is None:
        return 0.0
    if left.topic.claim.kind is Kind.PERCENTAGE and None in (a.per, b.per):
        return 0.0  # "2%" of interest is "2% ao ano"
    return 1.0 if a.per == b.per else -1.0


def _unit(left: View, right: View) -> float:
    """1 for the same counted concept, less for persons, -1 for another. Per cent beside points says nothing: the one
    put for the other is a slip to be found ("0,25 Prozent", "a quarter of a percentage point")."""
    a, b = left.topic.claim, right.topic.claim
    if a.kind is not Kind.COUNT or b.kind is not Kind.COUNT:
        return 0.0
    if not isinstance(a.value, Value) or not isinstance(b.value, Value) or None in (a.value.unit, b.value.unit):
        return 0.0
    if a.value.unit == b.value.unit:
        return 0.4 if a.concept in PERSONS else 1.0
    if a.concept is None or b.concept is None:
        return -1.0 if same_language(left, right) else 0.0
    return 0.0 if may_be_one(a.concept, b.concept) else -1.0


def _make(left: View, right: View) -> float:
    """1 for figures of one make (minutes and minutes, two months), -1 for others but what one truth satisfies: "2029"
    and "second quarter of 2029", "onze mois" and "nearly a year"."""
    if left.topic.claim.kind not in (Kind.DURATION, Kind.DATE):
        return 0.0
    if left.make == right.make:
        return 1.0
    return 0.0 if _meets(left, right) or part_of(left.topic.claim.value, right.topic.claim.value) else -1.0


def alike(left: View, right: View) -> bool:
    """Whether two figures are identical, or one the other rounded, and may count the same."""
    if left.figure != right.figure and not rounds(left.size, right.size):
        return False
    return counts_the_same(left.topic.claim, right.topic.claim, left.counted)


def _meets(left: View, right: View) -> float:
    """Two figures that are not identical and that one truth satisfies: "plus de 40 heures" and "43 hours". Worth the
    more the rarer they are in their articles, as an identical figure is."""
    if left.figure[0] != right.figure[0] or not overlap(left.reach, right.reach) or alike(left, right):
        return 0.0
    return min(left.rarity, right.rarity) if counts_the_same(left.topic.claim, right.topic.claim, left.counted) else 0.0


def _within(left: View, right: View) -> float:
    """One time within another: "en mars" and "11 de março"."""
    one, other = left.topic.claim.value, right.topic.claim.value
    return coarsest(one, other) if left.figure != right.figure and part_of(one, other) else 0.0


def _fate(left: View, right: View) -> float:
    """The same befell the persons of both, and the figures differ: a story has one toll, told again and again."""
    one, other = left.topic.claim.concept, right.topic.claim.concept
    return float(one == other and one in FATES and not alike(left, right))


def _slip(left: View, right: View) -> float:
    """The same number in another scale or unit, the commonest slip there is: "3.346 milliards" and "3 346 millions",
    "625 pieds" and "625 mètres". It is a discrepancy, and nothing but a slip explains it better than chance."""
    return float(left.written is not None and left.written == right.written and not alike(left, right))


def _misdated(left: View, right: View) -> float:
    """1 for two dates of which one is the other as a slip leaves it: a day off, another month or year."""
    return float(misdated(left.topic.claim, right.topic.claim))


def once(left: View, right: View) -> float:
    """An identical figure that stands but once in each article."""
    return left.once * right.once if left.figure == right.figure and alike(left, right) else 0.0


def _same_time(left: View, right: View) -> float:
    """The time beside an identical figure: "2 % en 2025" is not "2.0% in 2027"."""
    return _times(left, right) if alike(left, right) else 0.0


def taken(left: View, right: View) -> float:
    """-1 for each of two different figures that stands in the other article too: it has its partner there."""
    if alike(left, right):
        return 0.0
    return -float(left.document in right.carried) - float(right.document in left.carried)


def _alone(left: View, right: View) -> float:
    """1 where each article has but one figure of this make that the other lacks, less the more there are."""
    if left.make != right.make or alike(left, right) or taken(left, right):
        return 0.0
    if _meets(left, right) or _within(left, right):
        return 0.0
    more = left.free(right.document) * right.free(left.document) - 1
    return exp(-more * more / 4)


def _slot(left: View, right: View) -> float:
    """1 where every article of the story has one figure of this make and no other, less the more there are."""
    if left.make != right.make or alike(left, right):
        return 0.0
    return left.slot / (left.peers * right.peers)


def _outlier(left: View, right: View) -> float:
    """1 where all others say the one figure and nobody says the other, -1 where both have their followers."""
    if alike(left, right):
        return 0.0
    fewer, more = sorted((len(left.carried), len(right.carried)))
    return -1.0 if fewer else float(more > 0)


def _modality(left: View, right: View) -> float:
    """-1 where one is a plan or a possibility and the other is not."""
    return -float(left.topic.claim.modality != right.topic.claim.modality)


def _place(left: View, right: View) -> float:
    """Both in the headline or the first lines, or at about the same place in the story."""
    a, b = left.topic, right.topic
    if (a.headline or a.lead) and (b.headline or b.lead):
        return 1.0
    return max(0.0, 1 - 3 * abs(a.place - b.place))


COMPARISONS: tuple[Comparison, ...] = (
    Comparison("notions", notions, "the sentences speak of the same notions"),
    Comparison("meaning", _meaning, "the passages mean much the same, by the sentence encoder"),
    Comparison("near", _near, "the same is named near both figures"),
    Comparison("foreign", _foreign, "the sentences share no notion"),
    Comparison("grams", _grams, "the sentences share word stems, across languages too"),
    Comparison("apart", _apart, "the clauses share no word but names"),
    Comparison("names", _names, "the same name stands near both figures"),
    Comparison("own", _own, "the same stands in each figure's own part of its sentence"),
    Comparison("times", _times, "the same time stands beside both figures"),
    Comparison("bygone", _bygone, "one is of an earlier year, the other is not"),
    Comparison("part", _part, "one is a part of something, the other is not"),
    Comparison("others", _others, "the same other figures stand beside both"),
    Comparison("same_figure", same_figure, "the figures are identical, or one is the other rounded"),
    Comparison("meets", _meets, "the figures differ, and one truth satisfies both"),
    Comparison("within", _within, "one time lies within the other"),
    Comparison("fate", _fate, "the same befell the persons counted"),
    Comparison("slip", _slip, "the same number in another scale or unit"),
    Comparison("misdated", _misdated, "one date is the other a day or a week off, or of another month or year"),
    Comparison("once", once, "the identical figure stands once in each article"),
    Comparison("same_time", _same_time, "the same time stands beside the identical figures"),
    Comparison("taken", taken, "one figure stands in the other article too, and has its partner there"),
    Comparison("alone", _alone, "neither article has another figure of this make that the other lacks"),
    Comparison("slot", _slot, "each article has but one figure of this make"),
    Comparison("outlier", _outlier, "all others say the one figure, and only this article the other"),
    Comparison("change", _change, "both are levels or both are changes"),
    Comparison("rate", _rate, "both are per unit of time or both are totals"),
    Comparison("unit", _unit, "the same thing is counted"),
    Comparison("make", _make, "both are figures of one make"),
    Comparison("modality", _modality, "one is a plan or a possibility, the other is not"),
    Comparison("place", _place, "both stand at the same point of the story"),
)


LEADS: tuple[Comparison, ...] = (
    Comparison("grams_ahead", _grams, "the lead over rivals in word stems"),
    Comparison("own_ahead", _own, "the lead over rivals in each figure's own part of its sentence"),
)
_WIDEST = 1.0  # a lead beyond this says no more

_MEASURES = tuple(comparison.measure for comparison in COMPARISONS)
_MADE = {measure: place for place, measure in enumerate(_MEASURES)}


def evidence(pairs: Sequence[Pair], seen: Sequence[View], rivals: Rivals) -> "list[array[float]]":
    """Every comparison of each pair, in the order of `COMPARISONS`, and then how far it is ahead of its rivals, in the
    order of `LEADS`."""
    rows = [array("d", [measure(seen[left], seen[right]) for measure in _MEASURES]) for left, right in pairs]
    for lead in LEADS:
        place = _MADE[lead.measure]
        values = [row[place] for row in rows]
        for row, ahead in zip(rows, rivals.leads(values, nobody=0.0, widest=_WIDEST), strict=True):
            row.append(ahead)
    return rows
