"""Noun: a numeral in words while its parts are added up."""

from dataclasses import dataclass, field
from decimal import Decimal

from claims.figures.numeral import LARGEST, ONE

_THOUSAND = Decimal(1000)


@dataclass(slots=True)
class Sum:
    """A numeral being added up: the groups that a scale closed, each with its scale, and the open `group`.

    A part fits into the group if it is below `floor`; a scale smaller than the last one closes a group of its own,
    a larger one multiplies the groups below it too.
    """

    closed: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    group: Decimal = Decimal(0)
    floor: Decimal = _THOUSAND
    scale: Decimal = ONE
    start: int = 0  # its first token

    @property
    def scaled(self) -> bool:
        return bool(self.closed)

    @property
    def total(self) -> Decimal:
        """What the closed groups amount to."""
        return sum((amount for amount, _ in self.closed), Decimal(0))

    @property
    def last(self) -> Decimal:
        """The scale that closed the last group."""
        return self.closed[-1][1] if self.closed else LARGEST

    @property
    def value(self) -> Decimal:
        """What all parts amount to."""
        return self.total + self.group if self.closed else self.group

    @property
    def room(self) -> Decimal:
        """What a joined part must stay below."""
        return self.floor if self.group else self.last

    def close(self, size: Decimal, bare: bool) -> bool:
        """Closes the open group with a scale; `bare` scales need nothing to multiply. Whether it fits."""
        group, smaller = self.group, Decimal(0)
        if group and self.closed and size == self.last:
            return False  # "deux mille | trois mille"
        while self.closed and (self.closed[-1][1] < size or not (group or smaller or bare)):
            smaller += self.closed.pop()[0]  # "mil | millones"; "one million | million"
        if not (group or smaller or bare):
            return False
        self.closed.append(((smaller + group or ONE) * size, size))
        self.group, self.floor, self.scale = Decimal(0), min(_THOUSAND, size), size
        return True
