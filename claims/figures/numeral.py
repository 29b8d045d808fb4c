"""Noun: an amount as a text writes it, before its unit is known."""

from dataclasses import dataclass
from decimal import Decimal

ONE = Decimal(1)
LARGEST = Decimal("1e30")  # nothing in the news is larger; keeps absurd input ("million million …") cheap
LONGEST = 24  # tokens in one numeral


@dataclass(slots=True)
class Numeral:
    """An amount without its unit, over tokens `start` to `end` (half-open).

    `step`: place value of the last digit. `scale`: the scale word it ends in (1 if none), which a neighbour
    in a range may share; `scaled` tells whether there was one. `form`: digits, words, ordinal, fraction or
    vague. `article`: only the word for 1. `about`: said in round collectives ("une dizaine"). `vague`: no
    numeral at all ("des centaines"). `grouped` and `decimals`: how the digits were written.

    Slots, and no named tuple: the fields of one are asked for sixty times, and slots answer three times as fast.
    """

    value: Decimal
    step: Decimal
    start: int
    end: int
    form: str
    scale: Decimal = ONE
    scaled: bool = False
    article: bool = False
    grouped: bool = False
    decimals: int = 0
    about: bool = False
    vague: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing stands behind the decimal mark."""
        return self.value == self.value.to_integral_value()

    def over(self, start: int, end: int) -> "Numeral":
        """The same amount over other tokens."""
        return self._said(self.value, self.step, start, end, self.scale, self.scaled)

    def times(self, scale: Decimal, value: Decimal, step: Decimal, end: int) -> "Numeral":
        """The amount that this one is with a scale behind it, up to token `end`."""
        return self._said(value, step, self.start, end, scale, True)

    def _said(self, value: Decimal, step: Decimal, start: int, end: int, scale: Decimal, scaled: bool) -> "Numeral":
        """What `dataclasses.replace` makes, in a fifth of the time."""
        article, grouped, decimals = self.article, self.grouped, self.decimals
        return Numeral(
            value, step, start, end, self.form, scale, scaled, article, grouped, decimals, self.about, self.vague
        )


def place_value(value: Decimal) -> Decimal:
    """Of the last digit that is not zero: 1 below 10, 10 for 20, 100 for 300."""
    if value < 10:
        return ONE
    text = str(int(value))
    return Decimal(10) ** (len(text) - len(text.rstrip("0")))
