"""The verdict on two figures of one thread: same, compatible, another hedge, or at odds.

Rounding is accepted only within 5 %, so that "10 milliards" does not admit 12 although its last significant digit is
the ten.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import cast

from checker.intervals import Widths, admits, ends, step
from claims.claim import Claim
from claims.figures.concepts import FATES, may_be_one
from claims.packs import pack as packs
from claims.packs.units import UNDECIDED, dimension, units
from claims.text.phrases import Phrases
from claims.text.tokens import tokenise
from claims.value import OPEN_ABOVE, Bound, Change, Kind, Value

_SCALES = tuple(Fraction(10) ** power for power in (3, 6, 9))
_EXCLUDING = [{up, Bound.LESS_THAN} for up in OPEN_ABOVE]
_APART = ("D1", "D2", "D4", "N2", "N3")
_TURNED = 2  # words from a negation to the denial that it turns round: "n'a |pas| vraiment |démenti|"
_BESIDE = 40  # letters from a figure to the word that calls it a cap
_DECIMALS = 12  # digits beyond which an amount comes from a division
_NOTHING = Fraction(1, 10**9)  # what dividing an amount in parts leaves over
_PARTS = (1, 60, 3600, 86_400)  # seconds to a second, a minute, an hour, a day
_OF_THE_CLOCK = frozenset(("s", "min", "h", "d", "wk"))  # whose lengths do not vary, as those of months do
_ZEROS = tuple(Fraction(10) ** power for power in (1, 2, 3, 6, 9))


def verdict(left: Claim, right: Claim, widths: Widths, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two figures of one thread relate, what each article says of it included, each
    in its own language."""
    left, right = _as_limits(left, right, languages)
    code = _of_values(left, right, widths)
    if {left.modality, right.modality} != {"asserted", "denied"}:
        return code
    # "Not 10, but 12" and "12" do not contradict each other; "denies 10" and "10" do. A mere negation seldom is one of
    # the figure: of 43 in the stories ("n'a pas contesté le montant de 40 M€") none was.
    if code in _APART:
        return "A4"
    denying, language = (left, languages[0]) if left.modality == "denied" else (right, languages[1])
    return "D10" if _denied(denying, language) else code


def limited(claim: Claim, language: str) -> str | None:
    """How a figure is told to be a limit: `kept` where it is what something was kept to ("limité à 1,5 %"), `capped`
    where a hedge or a noun of its sentence calls it a cap ("plafonné à 12 000 euros", "un plafond de 12 000 euros")."""
    value = claim.value
    if not isinstance(value, Value) or value.bound not in (Bound.EXACT, Bound.AT_MOST):
        return None
    words = packs.or_english(language).judging
    if value.bound is Bound.AT_MOST and _has(words.kept_to, claim.quote):
        return "kept"
    return "capped" if _capped(claim.sentence, language) and _has(words.caps, _around(claim)) else None


@lru_cache(1 << 12)
def _capped(sentence: str, language: str) -> bool:
    return _has(packs.or_english(language).judging.caps, sentence)


def _around(claim: Claim) -> str:
    """A figure with what stands beside it."""
    start, end = _in_sentence(claim)
    return claim.sentence[max(0, start - _BESIDE) : end + _BESIDE]


def _in_sentence(claim: Claim) -> tuple[int, int]:
    """Where a figure starts and ends in its sentence."""
    return claim.span.start - claim.sentence_span.start, claim.span.end - claim.sentence_span.start


def _has(table: Phrases[None], text: str) -> bool:
    return any(table.all_in(tokenise(text)))


def _as_limits(left: Claim, right: Claim, languages: tuple[str, str]) -> tuple[Claim, Claim]:
    """Two claims, a limit taken as exact: "plafonné à 12 000 euros" and "un plafond de 12 000 euros" are one figure, as
    they are with "jusqu'à 12 000 euros"; a duty "plafonné à 15 %" is not one "de 15 %"."""
    how = [limited(claim, language) for claim, language in zip((left, right), languages, strict=True)]
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if all(how) or (any(how) and a.bound is b.bound and a.high == b.high):
        how = ["kept", "kept"]
    one, other = (_exactly(claim) if told == "kept" else claim for claim, told in zip((left, right), how, strict=True))
    return one, other


def _exactly(claim: Claim) -> Claim:
    value = claim.value
    assert isinstance(value, Value)
    return claim._replace(value=value._replace(low=value.high, bound=Bound.EXACT))


def _denied(claim: Claim, language: str) -> bool:
    """Whether a sentence denies a figure, by a word of denying that no negation turns round: "dément un contrat de 10
    millions". A share or count before that word denies ("27 % qui désavouent"), and what an aside says of what is
    denied is not denied with it ("niega una opa, obligatoria a partir del 30 %")."""
    start, end = _in_sentence(claim)
    for first, last in _denials(claim.sentence, language):
        if last <= start and claim.sentence[last:start].count(", ") % 2 == 0:
            return True
        if first >= end and claim.kind not in (Kind.PERCENTAGE, Kind.COUNT):
            return True
    return False


@lru_cache(1 << 10)
def _denials(sentence: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where words of denying stand in a sentence that no negation turns round."""
    words = packs.or_english(language).modality
    tokens = tokenise(sentence)
    return tuple(
        (tokens.starts[at], tokens.ends[end - 1])
        for at, end, cue in words.cues.all_in(tokens)
        if cue in ("denied", "rejected") and words.negations.isdisjoint(tokens.words[max(0, at - _TURNED) : end + 1])
    )


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
    same = _same_length(a, b, widths) if _by_the_clock(a, b) else same_ends(a, b, widths)
    if {a.unit, b.unit} == {"%", "[ppt]"}:
        if same or _plain_ends(a) == _plain_ends(b):
            return "D3"
        return "A4" if _step_and_level(left, right) else "D1"
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
    if admits(a, widths).meets(admits(b, widths)) or _rounded_limit(a, b, widths) or _rounded_limit(b, a, widths):
        return "A4"
    if _complementary(a, b):
        return "N3"
    return _currency_open(a, b) or ("D2" if slip(a, b) else "D4")


def _step_and_level(left: Claim, right: Claim) -> bool:
    """Whether one of two shares is by how many points something moved, and the other where it stands: "perd quatre
    points", "23,4 %". Different ones contradict each other in nothing."""
    points, share = (left, right) if cast(Value, left.value).unit == "[ppt]" else (right, left)
    return points.change is not None and share.change is None


def _voice(value: Value) -> tuple[Bound, bool]:
    return value.bound, value.from_below


def same_ends(a: Value, b: Value, widths: Widths) -> bool:
    """Whether two figures are one after conversion. Only a unit converted gives leeway: 24 612 participants and
    24 600 adults are counted in other words, not in other units."""
    converted = a.unit != b.unit and dimension(a.unit) is not None and dimension(b.unit) is not None
    converted = converted or _endless(a) != _endless(b)  # "un sur trois" and "33 %"
    return _alike(a, b, widths.conversion if converted else Fraction(0))


def _alike(a: Value, b: Value, tolerance: Fraction) -> bool:
    """Whether both ends of two figures are alike to so large a part of the larger one."""
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


def _rounds(fine: Value, rough: Value, widths: Widths) -> bool:
    """Whether the rough figure is the fine one, as rounded as it is written; "5 h 30" may be as round as 330 is."""
    x, y = ends(fine)[0], ends(rough)[0]
    fineness = step(rough)
    if _by_the_clock(fine, rough) and not round(y / fineness) % 10:
        fineness *= 10
    return abs(x - y) <= min(fineness / 2, widths.rounding * max(abs(x), abs(y)))


def _rounded_limit(limit: Value, other: Value, widths: Widths) -> bool:
    """ "Jusqu'à 14 %" of what another article gives as 14.1: the same limit, told less finely."""
    if limit.bound is not Bound.AT_MOST or limit.high is None or other.bound is not Bound.EXACT:
        return False
    exact = limit._replace(low=limit.high, bound=Bound.EXACT)
    return step(limit) > step(other) and _rounds(other, exact, widths)


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
    amount = value.amount
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
