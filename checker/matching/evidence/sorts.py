"""Of what sort two figures are: a level or a change, in all or per year, what they count, minutes or years.

A different figure never speaks against a match; a figure of another sort does, for no slip of the pen turns people into
hectares. Each measures from -1 to 1.
"""

from checker.matching.evidence.compatible import part_of
from checker.matching.evidence.in_common import meets
from checker.matching.evidence.surroundings import same_language
from checker.matching.evidence.views import View
from claims.figures.counts.concepts import PERSONS, may_be_one
from claims.kinds import BOTH_WAYS
from claims.value import Kind, Value


def changes(left: View, right: View) -> float:
    """-1 where one is the amount of a change and the other a level ("hausse de 3 %", "à 3 %"), or one rises and the
    other falls: of twenty-one such pairs in the annotated stories one was one thing."""
    a, b = left.topic.claim.change, right.topic.claim.change
    if a is b is None:
        return 0.0
    return -1.0 if a is None or b is None or {a, b} == BOTH_WAYS else 1.0


def rates(left: View, right: View) -> float:
    """-1 where one is per year and the other in all."""
    a, b = left.topic.claim.value, right.topic.claim.value
    if not isinstance(a, Value) or not isinstance(b, Value) or a.per is b.per is None:
        return 0.0
    if left.topic.claim.kind is Kind.PERCENTAGE and None in (a.per, b.per):
        return 0.0  # "2%" of interest is "2% ao ano"
    return 1.0 if a.per == b.per else -1.0


def counted(left: View, right: View) -> float:
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


def one_make(left: View, right: View) -> float:
    """1 for figures of one make (minutes and minutes, two months), -1 for others but what one truth satisfies: "2029"
    and "second quarter of 2029", "onze mois" and "nearly a year"."""
    if left.topic.claim.kind not in (Kind.DURATION, Kind.DATE):
        return 0.0
    if left.make == right.make:
        return 1.0
    return 0.0 if meets(left, right) or part_of(left.topic.claim.value, right.topic.claim.value) else -1.0
