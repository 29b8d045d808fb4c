"""Comparisons: is it the same thing measured? Each one looks at the surroundings of two claims and says what
it saw; `match` adds them up. A figure that differs never speaks against a match: the comparisons that see figures
only ask whether two are identical (which speaks for it) and whether one has its partner in the other article already.

A comparison that lacks something on one side is silent: missing is not different. Some are made twice: for what they
saw, and for how far that is ahead of what any other pair of the same two articles shows (`LEADS`).
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.matching.evidence import in_common, sorts, surroundings
from checker.matching.evidence.rivals import Rivals
from checker.matching.evidence.views import View
from checker.matching.gather import Pair
from claims.value import Kind

_BASES = (Kind.DATE, Kind.COUNT, Kind.RANK, Kind.DURATION)


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


COMPARISONS: tuple[Comparison, ...] = (
    Comparison("notions", surroundings.notions, "the sentences speak of the same notions"),
    Comparison("meaning", surroundings.meaning, "the passages mean much the same, by the sentence encoder"),
    Comparison("near", surroundings.named_near, "the same is named near both figures"),
    Comparison("foreign", surroundings.foreign, "the sentences share no notion"),
    Comparison("grams", surroundings.word_stems, "the sentences share word stems, across languages too"),
    Comparison("apart", surroundings.apart, "the clauses share no word but names"),
    Comparison("names", surroundings.common_names, "the same name stands near both figures"),
    Comparison("own", surroundings.own_parts, "the same stands in each figure's own part of its sentence"),
    Comparison("contrasted", surroundings.contrasted, "an article tells such figures apart by what stands beside them"),
    Comparison("times", surroundings.same_times, "the same time stands beside both figures"),
    Comparison("bygone", surroundings.bygone, "one is of an earlier year, the other is not"),
    Comparison("part", surroundings.one_is_a_part, "one is a part of something, the other is not"),
    Comparison("others", surroundings.other_figures, "the same other figures stand beside both"),
    Comparison("same_figure", in_common.same_figure, "the figures are identical, or one is the other rounded"),
    Comparison("meets", in_common.meets, "the figures differ, and one truth satisfies both"),
    Comparison("within", in_common.within, "one time lies within the other"),
    Comparison("toll", in_common.one_toll, "both are the first count of one fate in their articles"),
    Comparison("first", in_common.both_first, "both are the first figure of one sort in their articles"),
    Comparison("slip", in_common.slips, "the same number in another scale or unit"),
    Comparison("digit", in_common.one_digit, "one digit is another one, or two changed places"),
    Comparison(
        "misdated", in_common.one_misdated, "one date is the other a day or a week off, or of another month or year"
    ),
    Comparison("clock", in_common.clock, "both are at about the same time of the day"),
    Comparison("once", in_common.once, "the identical figure stands once in each article"),
    Comparison("same_time", in_common.time_of_same_figure, "the same time stands beside the identical figures"),
    Comparison("taken", in_common.taken, "one figure stands in the other article too, and has its partner there"),
    Comparison("alone", in_common.alone, "neither article has another figure of this make that the other lacks"),
    Comparison("slot", in_common.slots, "each article has but one figure of this make"),
    Comparison("outlier", in_common.outlier, "all others say the one figure, and only this article the other"),
    Comparison("change", sorts.changes, "both are levels or both are changes"),
    Comparison("rate", sorts.rates, "both are per unit of time or both are totals"),
    Comparison("unit", sorts.counted, "the same thing is counted"),
    Comparison("make", sorts.one_make, "both are figures of one make"),
    Comparison("modality", surroundings.modality, "one is a plan or a possibility, the other is not"),
    Comparison("place", surroundings.place, "both stand at the same point of the story"),
)


LEADS: tuple[Comparison, ...] = (
    Comparison("grams_ahead", surroundings.word_stems, "the lead over rivals in word stems"),
    Comparison("own_ahead", surroundings.own_parts, "the lead over rivals in each figure's own part of its sentence"),
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
