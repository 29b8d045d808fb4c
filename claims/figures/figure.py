"""Noun: a figure in the making, before and while hedges, ranges and changes are looked at."""

from dataclasses import dataclass
from decimal import Decimal

from claims.figures.numeral import ONE, Numeral
from claims.kinds import ABOUT, COUNT, EXACT, RANK, VAGUE, Bound, Change, Kind
from claims.packs.units import Unit
from claims.text.tokens import Tokens

# "des dizaines": two to ten of the unit named, by the convention of the annotated stories.
_VAGUE_FROM, _VAGUE_TO = 2, 10
LEFT_OUT = ", left out"  # how the rule of a figure ends that took what it is of from another
ONE_OF_THEM = "one of them"  # the rule by which a word for 1 counts
ONE_TO = "one to so many"  # the rule by which it is the low end of a range
REACH = 30  # tokens between two figures that have something to do with one another


@dataclass(slots=True)
class Figure:
    """A mention in the making, over tokens `start` to `end`.

    `noun` is what is counted, from token `noun_start` on, `concept` its name across languages; `plural` tells
    whether the noun is one. `level`: where a movement starts ("passe de 31 à …"), never a change. `signed`: a minus
    sign glued before `start` belongs to it. `rule` names how the figure was read.
    """

    start: int
    end: int
    numeral: Numeral
    kind: Kind
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    unit: Unit | None = None
    rule: str = "number"
    noun: str | None = None
    concept: str | None = None
    bound: Bound = EXACT
    from_below: bool = False
    change: Change | None = None
    per: str | None = None
    noun_start: int = 0
    plural: bool = True
    level: bool = False
    signed: bool = False

    @property
    def bare(self) -> bool:
        """A number that nothing says the unit of."""
        return self.unit is None and self.noun is None and self.kind is COUNT

    def multiply(self, factor: Decimal) -> None:
        """Multiplies both ends, where they are known, and the step."""
        self.low = self.low * factor if self.low is not None else None
        self.high = self.high * factor if self.high is not None else None
        self.step *= factor


def of_unit(numeral: Numeral, unit: Unit, start: int, end: int, rule: str) -> Figure:
    """A figure in a unit; the amount is turned into the unit's canonical one."""
    return _said(numeral, unit.kind, unit.times, start, end, rule, unit)


def of_nothing(numeral: Numeral) -> Figure:
    """A count of something yet unknown."""
    return _said(numeral, COUNT, ONE, numeral.start, numeral.end, "count", None)


def rank(numeral: Numeral, start: int, rule: str) -> Figure:
    """A place in an order: "le deuxième", "top 3"."""
    return Figure(start, numeral.end, numeral, RANK, numeral.value, numeral.value, ONE, None, rule)


def _said(numeral: Numeral, kind: Kind, factor: Decimal, start: int, end: int, rule: str, unit: Unit | None) -> Figure:
    value = numeral.value * factor
    figure = Figure(start, end, numeral, kind, value, value, abs(numeral.step * factor), unit, rule)
    if numeral.about:
        figure.bound = ABOUT
    if numeral.vague:
        figure.low, figure.high, figure.bound = _VAGUE_FROM * value, _VAGUE_TO * value, VAGUE
    return figure


def in_a_model(tokens: Tokens, figure: Figure) -> bool:
    """ "Plus de 100 A|320|": digits glued to a capital letter end no range and no movement, though "à" is "A" here."""
    at = figure.numeral.start
    return at > 0 and tokens.gaps[at] == "" and tokens.words[at - 1].isalpha() and tokens.capitalised(at - 1)


def of_a_size(one: Decimal, other: Decimal, times: int) -> bool:
    """Whether neither of two amounts is more than so many times the other, and none is nothing."""
    return bool(one and other) and one <= other * times and other <= one * times


def is_of_the_same(figure: Figure, source: Figure) -> None:
    """Makes a figure, in place, one of what another is of, which it leaves out itself."""
    figure.kind, figure.unit, figure.noun, figure.concept = source.kind, source.unit, source.noun, source.concept
    figure.rule = f"{source.rule.removesuffix(LEFT_OUT)}{LEFT_OUT}"


def in_one_sentence(tokens: Tokens, first: Figure, second: Figure) -> bool:
    """Whether two figures, in reading order, stand near in one sentence."""
    return second.start - first.end < REACH and tokens.in_one_sentence(first.end, second.start)


def word_in_reach(tokens: Tokens, figure: Figure, word: int, reach: int = REACH) -> bool:
    """Whether a word stands so near a figure, before or behind it, with no full stop between."""
    first, last = min(word, figure.start), max(word, figure.end)
    return last - first <= reach and tokens.stops.isdisjoint(range(first + 1, last))


def sentences_apart(tokens: Tokens, first: Figure, second: Figure) -> int:
    """How many ends of sentences stand between two figures, in reading order; the end of a line counts as two."""
    between = range(first.end, second.start + 1)
    return sum(at in tokens.stops for at in between) + any("\n" in tokens.gaps[at] for at in between) * 2


def begins_a_figure(tokens: Tokens, at: int) -> bool:
    """Whether a number in digits stands at a token, or behind the sign of a currency there: "|£|5m"."""
    at += at in tokens.joined and not tokens.words[at][-1:].isalnum()
    return at in tokens.joined and at in tokens.numbers
