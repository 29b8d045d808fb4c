"""The verdict on two figures of one thread: same, compatible, another hedge, or at odds.

Rounding is accepted only within 5 %, so that "10 milliards" does not admit 12 although its last significant digit is
the ten.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from checker.intervals import Widths, admits, ends
from claims.claim import Claim
from claims.figures.concepts import FATES, may_be_one
from claims.packs import pack as packs
from claims.packs.units import UNDECIDED, dimension, units
from claims.text.tokens import tokenise
from claims.value import Bound, Change, Kind, Value

_SCALES = tuple(Fraction(10) ** power for power in (3, 6, 9))
_UP, _DOWN = (Bound.MORE_THAN, Bound.AT_LEAST), (Bound.LESS_THAN, Bound.AT_MOST)
_EXCLUDING = [{up, down} for up in _UP for down in _DOWN if (up, down) != (Bound.AT_LEAST, Bound.AT_MOST)]
_APART = ("D1", "D2", "D4", "N2", "N3")
_TURNED = 2  # words from a negation to the denial that it turns round: "n'a |pas| vraiment |démenti|"
_DECIMALS = 12  # digits beyond which an amount comes from a division
_ZEROS = tuple(Fraction(10) ** power for power in (1, 2, 3, 6, 9))


def verdict(left: Claim, right: Claim, widths: Widths, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two figures of one thread relate, what each article says of it included, each
    in its own language."""
    code = _of_values(left, right, widths)
    if {left.modality, right.modality} != {"asserted", "denied"}:
        return code
    # "Not 10, but 12" and "12" do not contradict each other; "denies 10" and "10" do. A mere negation seldom is one of
    # the figure: of 43 in the stories ("n'a pas contesté le montant de 40 M€") none was.
    if code in _APART:
        return "A4"
    denying, language = (left, languages[0]) if left.modality == "denied" else (right, languages[1])
    return "D10" if _disclaims(denying.sentence, language) else code


@lru_cache(1 << 10)
def _disclaims(sentence: str, language: str) -> bool:
    """Whether a sentence has a word of denying ("dément", "bestreitet") that no negation turns round."""
    words = packs.or_english(language).modality
    tokens = tokenise(sentence)
    denials = (
        (at, found[0])
        for at in range(tokens.size)
        if (found := words.cues.match(tokens, at)) is not None and found[1] == "denied"
    )
    return any(words.negations.isdisjoint(tokens.words[max(0, at - _TURNED) : end + 1]) for at, end in denials)


def _of_values(left: Claim, right: Claim, widths: Widths) -> str:
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if left.concept in FATES and right.concept in FATES and not may_be_one(left.concept, right.concept):
        return "D15" if same_ends(a, b, widths) else "N11"
    if {left.change, right.change} == {Change.INCREASE, Change.DECREASE}:
        return "D5"
    if _plain_ends(a) == _plain_ends(b) and _other_unit(a, b):
        return "D15"
    written, b = b, _per_same(b, a)
    same = same_ends(a, b, widths)
    if {a.unit, b.unit} == {"%", "[ppt]"}:
        return "D3" if same or _plain_ends(a) == _plain_ends(b) else "D1"
    if same:
        if _voice(a) != _voice(b):
            # "Plus de 8 minutes" and "moins de 8 minutes" are one number and no common truth; "les plus de 60 ans"
            # and "les moins de 60 ans" are two groups.
            return "D4" if {a.bound, b.bound} in _EXCLUDING and a.unit != "a" else "N1"
        written_alike = a.unit == b.unit and _endless(a) == _endless(b) and b is written
        return "A1" if written_alike or UNDECIDED in (a.unit, b.unit) else "A2"
    if a.bound is b.bound is Bound.EXACT:
        if left.kind is not Kind.RANK and (_rounds(a, b, widths) or _rounds(b, a, widths)):
            return "A3"
        if _complementary(a, b):
            return "N3"
        return _currency_open(a, b) or ("D2" if slip(a, b) else "D1")
    if admits(a, widths).meets(admits(b, widths)):
        return "A4"
    if _complementary(a, b):
        return "N3"
    return _currency_open(a, b) or ("D2" if slip(a, b) else "D4")


def _voice(value: Value) -> tuple[Bound, bool]:
    return value.bound, value.from_below


def same_ends(a: Value, b: Value, widths: Widths) -> bool:
    """Whether two figures are one after conversion. Only a unit converted gives leeway: 24 612 participants and
    24 600 adults are counted in other words, not in other units."""
    converted = a.unit != b.unit and dimension(a.unit) is not None and dimension(b.unit) is not None
    converted = converted or _endless(a) != _endless(b)  # "un sur trois" and "33 %"
    tolerance = widths.conversion if converted else Fraction(0)
    return all(abs(x - y) <= tolerance * max(abs(x), abs(y)) for x, y in zip(ends(a), ends(b), strict=True))


def _endless(value: Value) -> bool:
    """Whether a figure is a fraction that no decimal says: a third."""
    return digits(value) > _DECIMALS


def _plain_ends(value: Value) -> tuple[Decimal | None, Decimal | None]:
    return value.low, value.high


def _per_same(value: Value, other: Value) -> Value:
    """A rate per the other's unit of time: 12 millions a year for one million a month."""
    per, wanted = dimension(value.per), dimension(other.per)
    if per is None or wanted is None or per[0] != wanted[0] or per[1] == wanted[1]:
        return value
    times = wanted[1] / per[1]
    low, high = (end * times if end is not None else None for end in (value.low, value.high))
    return value._replace(low=low, high=high, step=value.step * times, per=other.per)


def _other_unit(a: Value, b: Value) -> bool:
    """Two units of one dimension ("six ans", "six mois"), two currencies, or a rate per month and one per year. A
    base that one side leaves out is no other base."""
    if a.per and b.per and a.per != b.per:
        return True
    one, other = dimension(a.unit), dimension(b.unit)
    if one is not None and other is not None:
        return one[0] == other[0] and one[1] != other[1]
    currencies = [value.unit in units().iso and value.unit != UNDECIDED for value in (a, b)]
    return all(currencies) and a.unit != b.unit


def _rounds(fine: Value, rough: Value, widths: Widths) -> bool:
    """Whether the rough figure is the fine one, as rounded as it is written."""
    x, y = ends(fine)[0], ends(rough)[0]
    known = dimension(rough.unit)
    step = Fraction(rough.step) * (Fraction(known[1]) if known else 1)
    return abs(x - y) <= min(step / 2, widths.rounding * max(abs(x), abs(y)))


def slip(a: Value, b: Value) -> bool:
    """Whether one figure is the other with the scale or the zeros wrong: "10 millions" and "10 milliards", or,
    where two digits or more agree once rounded alike, "2 500 voti" and "25 334 voix"."""
    x, y = sorted((ends(a)[0], ends(b)[0]))
    if x <= 0 or y == x:
        return False
    if y / x in _SCALES:
        return True
    fewest = min(digits(a), digits(b))
    return fewest >= 2 and any(_leading(x * zeros, fewest) == _leading(y, fewest) for zeros in _ZEROS)


def digits(value: Value) -> int:
    """How many digits of a figure say something: 2 for 1 200, 4 for 1 214."""
    amount = value.low if value.low is not None else value.high
    return len(f"{amount.normalize():f}".replace(".", "").strip("0")) if amount else 0


def _leading(number: Fraction, count: int) -> str:
    """The first digits of a figure, rounded, with its size: "2.5E+4"."""
    return f"{Decimal(number.numerator) / Decimal(number.denominator):.{count - 1}E}"


def _complementary(a: Value, b: Value) -> bool:
    """ "plus de 97 %" and "3 %": two shares that make up the whole are two sides of one figure."""
    return a.unit == b.unit == "%" and ends(a)[0] + ends(b)[1] == 1 and ends(a)[0] != ends(b)[0]


def _currency_open(a: Value, b: Value) -> str | None:
    """N2 where the currency of only one side is known."""
    return "N2" if (a.unit == UNDECIDED) != (b.unit == UNDECIDED) else None
