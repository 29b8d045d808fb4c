"""What stands around two figures: words, notions, names, times, other figures, the place in the story. None of these
looks at the figures themselves. Each measures from 0 to 1, or from -1 to 1, and is 0 where a side lacks what it asks
for: missing is not different.
"""

from functools import cache
from math import fsum

from checker.matching.alike.meaning import likeness
from checker.matching.alike.similarity import dot
from checker.matching.evidence.views import View
from claims.figures.counts.concepts import may_be_one
from claims.meaning.topics import WORD

_ENOUGH = 2.0  # things named near both figures; more say no more


@cache
def _distinct_key(key: tuple[str, ...]) -> float:
    if key[0] == "date":
        return 0.3 if key[1] != key[2] else 0.6
    digits = len(key[1].strip("0").replace(".", ""))
    return min(1.0, 0.3 + 0.2 * (digits - 1) + 0.06 * max(0, len(key[1].partition(".")[0]) - 1))


def same_language(left: View, right: View) -> bool:
    """Whether words can be compared as they stand."""
    return left.topic.language == right.topic.language


def apart(left: View, right: View) -> float:
    """-1 where two sentences of one language share no word but names: founded in 1996, sold in 2005."""
    if not same_language(left, right):
        return 0.0
    a, b = left.beside, right.beside
    return -1.0 if a and b and a.isdisjoint(right.topic.words) and b.isdisjoint(left.topic.words) else 0.0


def word_stems(left: View, right: View) -> float:
    return left.grams.alike(right.grams)


def common_names(left: View, right: View) -> float:
    """The best name that both have near the figure: of Vannes and Cholet in one sentence each has its own figure."""
    a, b = left.named, right.named
    return max([near * b[name] for name, near in a.items() if name in b], default=0.0)


def notions(left: View, right: View) -> float:
    """What both sentences speak of, in whatever words and languages; what stands near the figure counts most."""
    return dot(left.notions, right.notions)


def meaning(left: View, right: View) -> float:
    """How alike what both passages mean is, to the encoder: 0 where there is none (the `semantic` extra)."""
    return likeness(left.meaning, right.meaning)


def foreign(left: View, right: View) -> float:
    """-1 where both say what the figure is of, and share no notion; 0 for counts that may be of the same all the same:
    "supprimer 9.000 emplois", "despide a 9.000 empleados"."""
    if not left.said or not right.said or not left.said.isdisjoint(right.said):
        return 0.0
    a, b = left.topic.claim.concept, right.topic.claim.concept
    return 0.0 if a is not None and b is not None and may_be_one(a, b) else -left.nearest * right.nearest


def named_near(left: View, right: View) -> float:
    """What is named near both figures, however common: "turnout was 66.9%", "68,9 % ont voté"."""
    return min(_ENOUGH, dot(left.near, right.near))


def own_parts(left: View, right: View) -> float:
    """What stands in both figures' own parts of their sentences, the rarer in the story the more: "91 % des TER"."""
    both = left.own.keys() & right.own.keys()
    if not same_language(left, right):
        both = {label for label in both if not label.startswith(WORD)}
    return min(1.0, fsum(left.own[label] for label in both))


def contrasted(left: View, right: View) -> float:
    """-1 where an article tells such figures apart by what stands beside these two: "28 in Jamaica, 31 in Haiti"."""
    return -float(not (left.opposed.isdisjoint(right.own) or right.opposed.isdisjoint(left.own)))


def same_times(left: View, right: View) -> float:
    """1 for the same time beside both figures, -1 for different ones, 0 where a side names none."""
    a, b = left.topic.times, right.topic.times
    if not a or not b:
        return 0.0
    return 1.0 if a & b else -1.0


def bygone(left: View, right: View) -> float:
    """-1 where one is of an earlier year and the other is not: a toll of 2016 beside that of today."""
    return -float(of_two_years(left, right))


def of_two_years(left: View, right: View) -> bool:
    """Whether one of two figures is of an earlier year and the other is not."""
    a, b = left.topic.bygone, right.topic.bygone
    return a is not None and b is not None and a != b


def one_is_a_part(left: View, right: View) -> float:
    """-1 where one is opened as a part and the other is not: "dont 25 gravement"."""
    return -float(left.topic.part != right.topic.part)


def other_figures(left: View, right: View) -> float:
    """The other figures of both sentences, and of the ones beside them, by how little chance they share them."""
    if left.company.isdisjoint(right.company):
        return 0.0
    same = fsum(map(_distinct_key, left.topic.others & right.topic.others))
    near = fsum(map(_distinct_key, left.company & right.company))
    return min(1.5, same + 0.3 * (near - same))


def modality(left: View, right: View) -> float:
    """-1 where one is a plan or a possibility and the other is not."""
    return -float(left.topic.claim.modality != right.topic.claim.modality)


def place(left: View, right: View) -> float:
    """Both in the headline or the first lines, or at about the same place in the story."""
    a, b = left.topic, right.topic
    if (a.headline or a.lead) and (b.headline or b.lead):
        return 1.0
    return max(0.0, 1 - 3 * abs(a.place - b.place))
