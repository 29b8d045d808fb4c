"""Whether two amounts are one, after conversion, to the part they are told in or as rounded as they are written; or one
is a slip of the other.

Rounding is accepted only within 5 %, so that "10 milliards" does not admit 12 although its last significant digit is
the ten.
"""

from decimal import Decimal
from fractions import Fraction

from checker.intervals import Widths, ends, step
from claims.packs.units import UNDECIDED, dimension, units
from claims.value import Bound, Value

_SCALES = tuple(Fraction(10) ** power for power in (3, 6, 9))
_ZEROS = tuple(Fraction(10) ** power for power in (1, 2, 3, 6, 9))
_DECIMALS = 12  # digits beyond which an amount comes from a division
_NOTHING = Fraction(1, 10**9)  # what dividing an amount in parts leaves over
_PARTS = (1, 60, 3600, 86_400)  # seconds to a second, a minute, an hour, a day
_OF_THE_CLOCK = frozenset(("s", "min", "h", "d", "wk"))  # whose lengths do not vary, as those of months do


def same(a: Value, b: Value, widths: Widths) -> bool:
    """Whether two figures are one, or two lengths of time told in parts."""
    return _same_length(a, b, widths) if _by_the_clock(a, b) else same_ends(a, b, widths)


def same_ends(a: Value, b: Value, widths: Widths) -> bool:
    """Whether two figures are one after conversion. Only a unit converted gives leeway: 24 612 participants and
    24 600 adults are counted in other words, not in other units."""
    converted = a.unit != b.unit and dimension(a.unit) is not None and dimension(b.unit) is not None
    converted = converted or endless(a) != endless(b)  # "un sur trois" and "33 %"
    return _alike(a, b, widths.conversion if converted else Fraction(0))


def _alike(a: Value, b: Value, tolerance: Fraction) -> bool:
    """Whether both ends of two figures are alike to so large a part of the larger one."""
    return all(abs(x - y) <= tolerance * max(abs(x), abs(y)) for x, y in zip(ends(a), ends(b), strict=True))


def endless(value: Value) -> bool:
    """Whether a figure is a fraction that no decimal says: a third."""
    return _digits(value) > _DECIMALS


def per_same(value: Value, other: Value) -> Value:
    """A rate per the other's unit of time: 12 millions a year for one million a month."""
    per, wanted = dimension(value.per), dimension(other.per)
    if per is None or wanted is None or per[0] != wanted[0] or per[1] == wanted[1]:
        return value
    times = wanted[1] / per[1]
    low, high = (end * times if end is not None else None for end in (value.low, value.high))
    return value._replace(low=low, high=high, step=value.step * times, per=other.per)


def other_unit(a: Value, b: Value) -> bool:
    """Two units of one dimension ("six ans", "six mois"), two currencies, or a rate per month and one per year. A
    base that one side leaves out is no other base."""
    if a.per and b.per and a.per != b.per:
        return True
    one, other = dimension(a.unit), dimension(b.unit)
    if one is not None and other is not None:
        return one[0] == other[0] and one[1] != other[1]
    currencies = [value.unit in units().iso and value.unit != UNDECIDED for value in (a, b)]
    return all(currencies) and a.unit != b.unit


def _by_the_clock(a: Value, b: Value) -> bool:
    """Whether two are lengths of time and one is told in parts: "5 h 29", "64 jours et 19 heures"."""
    return a.unit in _OF_THE_CLOCK and b.unit in _OF_THE_CLOCK and (_in_parts(a) or _in_parts(b))


def _same_length(a: Value, b: Value, widths: Widths) -> bool:
    """Whether two lengths of time are one. Told to the same part they are so to that part ("5 h 29", "5 h 31"); else
    what one leaves out is no difference: "74 jours 3 heures 35 minutes 46 secondes", "74 days, 3 hours, 35 minutes"."""
    return _alike(a, b, _NOTHING if _last_part(a) == _last_part(b) else widths.conversion)


def _in_parts(value: Value) -> bool:
    """Whether a length is told in hours and minutes, or days and hours: its last part is a fraction of its unit."""
    return len(f"{value.step:f}") > _DECIMALS


def _last_part(value: Value) -> int:
    """The unit of the last part of a length, in seconds; half an hour is told in minutes."""
    return max((seconds for seconds in _PARTS if seconds <= round(step(value))), default=0)


def rounds(fine: Value, rough: Value, widths: Widths) -> bool:
    """Whether the rough figure is the fine one, as rounded as it is written; "5 h 30" may be as round as 330 is."""
    x, y = ends(fine)[0], ends(rough)[0]
    fineness = step(rough)
    if _by_the_clock(fine, rough) and not round(y / fineness) % 10:
        fineness *= 10
    return abs(x - y) <= min(fineness / 2, widths.rounding * max(abs(x), abs(y)))


def rounded_limit(limit: Value, other: Value, widths: Widths) -> bool:
    """ "Jusqu'à 14 %" of what another article gives as 14.1: the same limit, told less finely."""
    if limit.bound is not Bound.AT_MOST or limit.high is None or other.bound is not Bound.EXACT:
        return False
    exact = limit._replace(low=limit.high, bound=Bound.EXACT)
    return step(limit) > step(other) and rounds(other, exact, widths)


def slip(a: Value, b: Value) -> bool:
    """Whether one figure is the other with the scale or the zeros wrong: "10 millions" and "10 milliards", or,
    where two digits or more agree once rounded alike, "2 500 voti" and "25 334 voix"."""
    x, y = sorted((ends(a)[0], ends(b)[0]))
    if x <= 0 or y == x:
        return False
    if y / x in _SCALES:
        return True
    fewest = min(_digits(a), _digits(b))
    return fewest >= 2 and any(_leading(x * zeros, fewest) == _leading(y, fewest) for zeros in _ZEROS)


def _digits(value: Value) -> int:
    """How many digits of a figure say something: 2 for 1 200, 4 for 1 214."""
    amount = value.amount
    return len(f"{amount.normalize():f}".replace(".", "").strip("0")) if amount else 0


def _leading(number: Fraction, count: int) -> str:
    """The first digits of a figure, rounded, with its size: "2.5E+4"."""
    return f"{Decimal(number.numerator) / Decimal(number.denominator):.{count - 1}E}"
