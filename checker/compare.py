"""Comparisons: is it the same thing measured? Each one looks at the surroundings of two claims and says what
it saw; `match` adds them up. None of them sees a figure, except `same_figure`, which only speaks for a match.

A comparison that lacks something on one side is silent: missing is not different.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from checker.rules.figures import Widths, ends
from checker.semantic import likeness, meanings
from checker.similarity import Rarity, Vector, cosine, grams, token_similarity
from claims.claim import Claim
from claims.counted import PERSONS
from claims.topics import Topic, figure_key, stem
from claims.value import Bound, Grain, Kind, Period, Value

ROUNDED = 0.5  # of the worth of an identical figure
WIDTHS = Widths()
_GRAINS = {Grain.DAY: 0.6, Grain.MINUTE: 0.8, Grain.MONTH: 0.15, Grain.QUARTER: 0.3, Grain.YEAR: 0.1}


@dataclass(frozen=True, slots=True)
class View:
    """A topic with its vectors, made once per story."""

    topic: Topic
    grams: Vector
    near_grams: Vector
    names: Vector
    figure: tuple[str, ...]
    rarity: float
    written: str
    alone: float
    meaning: tuple[Any, ...] | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison: its name, what it measures (0 to 1, or -1 to 1), and the sentence that says it."""

    name: str
    measure: Callable[[View, View], float]
    sentence: str


def base(left: View, right: View) -> str:
    """The kind of the pair, for the score it starts from: two dates in common mean less than two sums."""
    kinds = {left.topic.claim.kind, right.topic.claim.kind}
    return next((kind.value for kind in (Kind.DATE, Kind.COUNT, Kind.RANK, Kind.DURATION) if kind in kinds), "other")


def views(topics: Sequence[Topic], semantic: bool = False) -> tuple[View, ...]:
    """The topics of a story, with weights learnt from that story alone: a word in every sentence says little."""
    letters = Rarity([grams(topic.sentence) for topic in topics])
    names = Rarity([topic.names for topic in topics])
    seen = Counter((topic.claim.document, figure_key(topic.claim)) for topic in topics)
    alike = Counter((topic.claim.document, written_as(topic.claim)) for topic in topics)
    meaning = meanings(topics) if semantic else [None] * len(topics)
    return tuple(
        View(
            topic=topic,
            grams=letters.vector(grams(topic.sentence)),
            near_grams=letters.vector(grams(topic.clause)),
            names=names.vector(topic.names),
            figure=figure_key(topic.claim),
            rarity=_rarity(distinction(topic.claim), seen[topic.claim.document, figure_key(topic.claim)]),
            written=written_as(topic.claim),
            alone=1 / alike[topic.claim.document, written_as(topic.claim)],
            meaning=meant,
        )
        for topic, meant in zip(topics, meaning, strict=True)
    )


def written_as(claim: Claim) -> str:
    """The kind of figure it is to a reader: minutes, years, euros, a month, a rank. Minutes are no years."""
    value = claim.value
    if isinstance(value, Period):
        return f"date:{value.grain}"
    unit = value.unit if isinstance(value, Value) else ""
    return f"{claim.kind}:{unit}"


def distinction(claim: Claim) -> float:
    """How little chance there is that two articles write this figure of two things: 88 million, yes; two, no."""
    value = claim.value
    if isinstance(value, Period):
        return _GRAINS.get(value.grain, 0.4)
    if not isinstance(value, Value):
        return 1.0
    amount = value.low if value.low is not None else value.high
    if not amount:
        return 0.4
    digits = len(f"{amount.normalize():f}".strip("0").replace(".", ""))
    return min(1.0, 0.3 + 0.2 * (digits - 1) + 0.06 * max(0, amount.adjusted()) + (0.1 if value.unit else 0.0))


def _distinct_key(key: tuple[str, ...]) -> float:
    if key[0] == "date":
        return 0.3 if key[1] != key[2] else 0.6
    digits = len(key[1].strip("0").replace(".", ""))
    return min(1.0, 0.3 + 0.2 * (digits - 1) + 0.06 * max(0, len(key[1].partition(".")[0]) - 1))


def _rarity(distinct: float, times: int) -> float:
    """A figure in common is worth less the more often it stands in one article, unless it is one of a kind."""
    return float(distinct / times ** (1 - distinct))


def same_language(left: View, right: View) -> bool:
    """Whether words can be compared as they stand."""
    return left.topic.language == right.topic.language


def _apart(left: View, right: View) -> float:
    """-1 where two sentences of one language share no word but names: founded in 1996, sold in 2005."""
    if not same_language(left, right):
        return 0.0
    a, b = set(left.topic.near) - _stems(left.topic.names), set(right.topic.near) - _stems(right.topic.names)
    return -1.0 if a and b and not a & set(right.topic.words) and not b & set(left.topic.words) else 0.0


def _stems(names: frozenset[str]) -> set[str]:
    return {stem(name) for name in names}


def _tokens(left: View, right: View) -> float:
    return token_similarity(left.topic.clause, right.topic.clause) if same_language(left, right) else 0.0


def _grams(left: View, right: View) -> float:
    return cosine(left.grams, right.grams)


def _near_grams(left: View, right: View) -> float:
    return cosine(left.near_grams, right.near_grams)


def _names(left: View, right: View) -> float:
    return cosine(left.names, right.names)


def _signals(left: View, right: View) -> float:
    a, b = left.topic.signals, right.topic.signals
    return len(a & b) / len(a | b) if a and b else 0.0


def _times(left: View, right: View) -> float:
    """1 for the same time beside both figures, -1 for different ones, 0 where a side names none."""
    a, b = left.topic.times, right.topic.times
    if not a or not b:
        return 0.0
    return 1.0 if a & b else -1.0


def _others(left: View, right: View) -> float:
    """The other figures of both sentences, and of the ones beside them, by how little chance they share them."""
    a, b = left.topic, right.topic
    same = sum(_distinct_key(key) for key in a.others & b.others)
    near = sum(_distinct_key(key) for key in (a.others | a.around) & (b.others | b.around))
    return min(1.5, same + 0.3 * (near - same))


def same_figure(left: View, right: View) -> float:
    """An identical figure, worth the more the rarer it is in its own article, half as much for one that is the
    other rounded; a figure that is neither says nothing."""
    if left.figure == right.figure:
        return min(left.rarity, right.rarity)
    return ROUNDED * min(left.rarity, right.rarity) if rounded(left.topic.claim, right.topic.claim) else 0.0


def rounded(left: Claim, right: Claim) -> bool:
    """Whether two figures of one kind are one and its rounding ("1 214", "plus de 1 200"), within five per cent."""
    a, b = left.value, right.value
    if (
        not isinstance(a, Value)
        or not isinstance(b, Value)
        or left.kind is Kind.RANK
        or Bound.VAGUE in (a.bound, b.bound)
    ):
        return False
    x, y = sorted((ends(a)[0], ends(b)[0]))
    return 0 < y - x <= y * WIDTHS.rounding and min(significant(a), significant(b)) < max(
        significant(a), significant(b)
    )


def significant(value: Value) -> int:
    """How many digits of a figure say something: 2 for 1 200, 4 for 1 214."""
    amount = value.low if value.low is not None else value.high
    return len(f"{amount.normalize():f}".strip("0.").replace(".", "")) if amount else 1


def _change(left: View, right: View) -> float:
    """-1 where one is the amount of a change and the other a level ("hausse de 3 %", "à 3 %")."""
    a, b = left.topic.claim.change, right.topic.claim.change
    return 0.0 if a is b is None else 1.0 if a is not None and b is not None else -1.0


def _rate(left: View, right: View) -> float:
    """-1 where one is per year and the other in all."""
    a, b = left.topic.claim.value, right.topic.claim.value
    if not isinstance(a, Value) or not isinstance(b, Value) or a.per is b.per is None:
        return 0.0
    return 1.0 if a.per == b.per else -1.0


def _unit(left: View, right: View) -> float:
    """-1 for per cent against points, 1 for the same counted concept."""
    a, b = left.topic.claim, right.topic.claim
    if not isinstance(a.value, Value) or not isinstance(b.value, Value):
        return 0.0
    if a.kind is Kind.COUNT and b.kind is Kind.COUNT:
        if a.value.unit is None or b.value.unit is None:
            return 0.0
        if a.value.unit == b.value.unit:
            return 0.4 if a.concept in PERSONS else 1.0
        known = a.concept is not None and b.concept is not None
        persons = a.concept in PERSONS and b.concept in PERSONS
        return -1.0 if (known and not persons) or (not known and same_language(left, right)) else 0.0
    return -1.0 if {a.value.unit, b.value.unit} == {"%", "[ppt]"} else 0.0


def _written(left: View, right: View) -> float:
    """1 for figures of one make (minutes and minutes, two months), -1 for others."""
    if left.topic.claim.kind in (Kind.DURATION, Kind.DATE):
        return 1.0 if left.written == right.written else -1.0
    return 0.0


def _alone(left: View, right: View) -> float:
    """1 where each article has but one figure of this make, less the more there are."""
    return left.alone * right.alone if left.written == right.written else 0.0


def _meaning(left: View, right: View) -> float:
    """What an encoder makes of the two passages, in whatever languages (only with the semantic extra)."""
    return likeness(left.meaning, right.meaning) if left.meaning is not None and right.meaning is not None else 0.0


def _place(left: View, right: View) -> float:
    """Both in the headline or the first lines, or at about the same place in the story."""
    a, b = left.topic, right.topic
    if (a.headline or a.lead) and (b.headline or b.lead):
        return 1.0
    return max(0.0, 1 - 3 * abs(a.place - b.place))


COMPARISONS: tuple[Comparison, ...] = (
    Comparison("apart", _apart, "the clauses share no word but names"),
    Comparison("tokens", _tokens, "the clauses read alike without their figures"),
    Comparison("grams", _grams, "the sentences share word stems, across languages too"),
    Comparison("near_grams", _near_grams, "the clauses share word stems, across languages too"),
    Comparison("names", _names, "the same names stand in both sentences"),
    Comparison("signals", _signals, "both count the same thing or move the same way"),
    Comparison("times", _times, "the same time stands beside both figures"),
    Comparison("others", _others, "the same other figures stand beside both"),
    Comparison("same_figure", same_figure, "the figures are identical"),
    Comparison("change", _change, "both are levels or both are changes"),
    Comparison("rate", _rate, "both are per unit of time or both are totals"),
    Comparison("unit", _unit, "the same thing is counted"),
    Comparison("written", _written, "both are figures of one make"),
    Comparison("alone", _alone, "neither article has another figure of this make"),
    Comparison("meaning", _meaning, "the passages mean the same to a sentence encoder"),
    Comparison("place", _place, "both stand at the same point of the story"),
)


def measures(left: View, right: View) -> tuple[float, ...]:
    """Every comparison of a pair, in the order of `COMPARISONS`."""
    return tuple(comparison.measure(left, right) for comparison in COMPARISONS)
