"""The verdict on two figures of one thread: same, compatible, another hedge, or at odds."""

from decimal import Decimal
from functools import lru_cache

from checker.intervals import Widths, admits, ends
from checker.rules.conversion import endless, other_unit, per_same, rounded_limit, rounds, same, same_ends, slip
from checker.rules.limits import as_limits, in_sentence, passed
from claims.claim import Claim
from claims.figures.counts.concepts import FATES, may_be_one
from claims.kinds import BOTH_WAYS
from claims.packs import pack as packs
from claims.packs.units import UNDECIDED
from claims.text.tokens import tokenise
from claims.value import OPEN_ABOVE, Bound, Kind, Value

_EXCLUDING = [{up, Bound.LESS_THAN} for up in OPEN_ABOVE]
_APART = ("D1", "D2", "D4", "N2", "N3")
_HEDGES = ("N1", "D4")
_FAR = 50  # times as much
_TURNED = 2  # words from a negation to the denial that it turns round: "n'a |pas| vraiment |démenti|"


def verdict(left: Claim, right: Claim, widths: Widths, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two figures of one thread relate, what each article says of it included, each
    in its own language."""
    left, right = as_limits(left, right, languages)
    code = _of_values(left, right, widths)
    if code in _HEDGES and _one_mark(left, right, languages):
        return "A4"
    if {left.modality, right.modality} != {"asserted", "denied"}:
        return code
    # "Not 10, but 12" and "12" do not contradict each other; "denies 10" and "10" do. A mere negation seldom is one of
    # the figure: of 43 in the stories ("n'a pas contesté le montant de 40 M€") none was.
    if code in _APART:
        return "A4"
    denying, language = (left, languages[0]) if left.modality == "denied" else (right, languages[1])
    return "D10" if _denied(denying, language) else code


def _one_mark(left: Claim, right: Claim, languages: tuple[str, str]) -> bool:
    """Whether two claims name one mark: one of them says that something passes it, or misses it, and the other does
    too or has the plain figure ("échoue sous le seuil de 5 %", "the 5 percent threshold")."""
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if a.unit != b.unit or _number(a) != _number(b):
        return False
    marks = [passed(claim, language) for claim, language in zip((left, right), languages, strict=True)]
    return all(marks) or (any(marks) and Bound.EXACT in (a.bound, b.bound))


def _number(value: Value) -> Decimal | None:
    """The one number that a figure names, whatever its hedge."""
    return value.low if value.high is None or value.low == value.high else value.high if value.low is None else None


def _denied(claim: Claim, language: str) -> bool:
    """Whether a sentence denies a figure, by a word of denying that no negation turns round: "dément un contrat de 10
    millions". A share or count before that word denies ("27 % qui désavouent"), and what an aside says of what is
    denied is not denied with it ("niega una opa, obligatoria a partir del 30 %")."""
    start, end = in_sentence(claim)
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
    if {left.change, right.change} == BOTH_WAYS:
        return "D5"
    if _plain_ends(a) == _plain_ends(b) and other_unit(a, b):
        return "D15"
    written, b = b, per_same(b, a)
    alike = same(a, b, widths)
    if {a.unit, b.unit} == {"%", "[ppt]"}:
        if alike or _plain_ends(a) == _plain_ends(b):
            return "D3"
        return "A4" if step_and_level(left, right) else "D1"
    if alike:
        if _voice(a) != _voice(b):
            # "Plus de 8 minutes" and "moins de 8 minutes" are one number and no common truth; "les plus de 60 ans"
            # and "les moins de 60 ans" are two groups.
            return "D4" if {a.bound, b.bound} in _EXCLUDING and a.unit != "a" else "N1"
        written_alike = a.unit == b.unit and endless(a) == endless(b) and b is written
        return "A1" if written_alike or UNDECIDED in (a.unit, b.unit) else "A2"
    if a.bound is b.bound is Bound.EXACT:
        if left.kind is not Kind.RANK and (rounds(a, b, widths) or rounds(b, a, widths)):
            return "A3"
        if _complementary(a, b):
            return "N3"
        return _currency_open(a, b) or ("D2" if slip(a, b) else "D1")
    if admits(a, widths).meets(admits(b, widths)) or rounded_limit(a, b, widths) or rounded_limit(b, a, widths):
        return "A4"
    if _complementary(a, b):
        return "N3"
    return _currency_open(a, b) or ("D2" if slip(a, b) else "D4")


def step_and_level(left: Claim, right: Claim) -> bool:
    """Whether one of two shares is by how many points something moved, and the other where it stands: "perd quatre
    points", "23,4 %". Different ones contradict each other in nothing."""
    a, b = left.value, right.value
    if not isinstance(a, Value) or not isinstance(b, Value) or {a.unit, b.unit} != {"%", "[ppt]"}:
        return False
    points, share = (left, right) if a.unit == "[ppt]" else (right, left)
    return points.change is not None and share.change is None


def far_apart(left: Claim, right: Claim) -> bool:
    """Whether one of two figures is so many times the other that they are rather of two things: 450 men and two. What a
    slip of scale makes of one figure has the same digits, and is told as that."""
    a, b = left.value, right.value
    if not isinstance(a, Value) or not isinstance(b, Value) or a.unit == "%" or b.unit == "%":
        return False
    x, y = sorted(abs(ends(value)[0] or ends(value)[1]) for value in (a, b))
    return y > _FAR * x > 0


def _voice(value: Value) -> tuple[Bound, bool]:
    return value.bound, value.from_below


def _plain_ends(value: Value) -> tuple[Decimal | None, Decimal | None]:
    return value.low, value.high


def _complementary(a: Value, b: Value) -> bool:
    """ "plus de 97 %" and "3 %": two shares that make up the whole are two sides of one figure."""
    return a.unit == b.unit == "%" and ends(a)[0] + ends(b)[1] == 1 and ends(a)[0] != ends(b)[0]


def _currency_open(a: Value, b: Value) -> str | None:
    """N2 where the currency of only one side is known."""
    return "N2" if (a.unit == UNDECIDED) != (b.unit == UNDECIDED) else None
