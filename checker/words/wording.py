"""What a claim says, in words a newsroom would write, in French or English.

This is the one door to wording for renderers and rules: `figure` for sentences ("plus de 10 milliards de
dollars"), `compact` for tables ("> 10 milliards $"), and the names of relations, coverages and kinds.
"""

from collections.abc import Callable
from decimal import Decimal

from checker.words.amounts import amount, amounts, clock, crowd, currency_symbol, digits, noun
from checker.words.dates import day, ordinal, period
from checker.words.messages import count, message, name
from checker.words.tables import LANGUAGES, interface, table
from checker.words.typography import NO_BREAK, listing, of, quoted, sides, typeset
from claims.claim import Claim
from claims.value import Bound, Change, Kind, Period, Value

_WRITTEN = 6  # decimals that anybody writes
_LEFT = Decimal("0.00001")  # what a division leaves

__all__ = [
    "LANGUAGES",
    "amount",
    "compact",
    "count",
    "day",
    "digits",
    "figure",
    "listing",
    "message",
    "name",
    "noun",
    "of",
    "period",
    "quoted",
    "reading",
    "sides",
    "typeset",
]


def figure(value: Value, language: str, kind: Kind | None = None, change: Change | None = None) -> str:
    """A value in a sentence, hedge, unit and rate included: "hausse d’environ 32 %", "66 to 72 bn dollars"."""
    told = _told(value, language, kind, "bound", level=change is None)
    if value.per:
        told += " " + _per(value.per, language)
    if change is None:
        return told
    form = table("words")["change"][interface(language)][change.value]
    return typeset(form.format(x=told, of=of(told)), language)


def compact(value: Value, language: str, kind: Kind | None = None, change: Change | None = None) -> str:
    """A value in a table cell, with signs for hedges: "> 10 milliards $", "≈ +32 %", "$66–72 bn"."""
    told = _told(value, language, kind, "sign", change, level=change is None)
    return told + " " + _per(value.per, language) if value.per else told


def reading(claim: Claim, language: str) -> str:
    """How a claim was read, for a table: figures compact, dates in words, quotations, names and roles as they stand.

    A claim that people corrected says both what holds and what is written.
    """
    if claim.corrected_by is not None and claim.stated is not None:
        return _corrected(reading, claim, language)
    match claim.value:
        case Value():
            return compact(claim.value, language, claim.kind, claim.change)
        case Period():
            return period(claim.value, language)
        case str():
            return quoted(claim.value, language) if claim.kind is Kind.QUOTE else claim.value


def said(claim: Claim, language: str) -> str:
    """What a claim says, for a sentence: like `reading`, with hedges in words."""
    if claim.corrected_by is not None and claim.stated is not None:
        return _corrected(said, claim, language)
    if isinstance(claim.value, Value):
        return figure(claim.value, language, claim.kind, claim.change)
    return reading(claim, language)


def stated(claim: Claim, language: str) -> str:
    """What the text of a corrected claim says; what any other claim says."""
    value = claim.stated if claim.stated is not None else claim.value
    return said(claim._replace(value=value, corrected_by=None, stated=None), language)


def _corrected(tell: Callable[[Claim, str], str], claim: Claim, language: str) -> str:
    now = claim._replace(corrected_by=None, stated=None)
    assert claim.stated is not None
    return message("corrected", language, now=tell(now, language), was=tell(now._replace(value=claim.stated), language))


def _told(
    value: Value, language: str, kind: Kind | None, forms: str, change: Change | None = None, *, level: bool = True
) -> str:
    bound, ends = _voice(value)
    if not ends:
        return str(table("words")["nothing"][interface(language)])
    if bound is Bound.VAGUE and (many := _crowd(value, language, short=forms == "sign")):
        return many
    if kind is Kind.RANK:
        return _rank(bound, ends, language, forms)
    if kind is Kind.RATIO or value.unit == "1":
        return _hedge(value, bound, [_ratio(end, language) for end in ends], "", language, forms)
    if any(parts := [clock(end, value.unit, language) for end in ends]):
        told = [part or _alone(end, value, language, forms) for end, part in zip(ends, parts, strict=True)]
        return _hedge(value, bound, told, "", language, forms)
    if level and value.unit == "%" and all(map(_divided, ends)):
        return _hedge(value, bound, [_ratio(end / 100, language) for end in ends], "", language, forms)
    unit, candidates = value.unit, value.unit_candidates
    short, french = forms == "sign", interface(language) == "fr"
    # "10 milliards $" is for tables; English writes "$10 billion" everywhere.
    symbol = currency_symbol(unit, candidates, language) if (short and kind is Kind.MONEY) or not french else ""
    shown, tail = amounts(ends, None if symbol else unit, language, step=value.step, candidates=candidates, short=short)
    before = {Change.INCREASE: "+", Change.DECREASE: "−", None: ""}[change]
    if symbol and french:
        tail += NO_BREAK + symbol
    else:
        before += symbol
        shown = (shown[0], *(("" if short else symbol) + figure for figure in shown[1:]))
    return _hedge(value, bound, [before + shown[0], *shown[1:]], tail, language, forms)


def _voice(value: Value) -> tuple[Bound, tuple[Decimal, ...]]:
    """The bound and the ends it speaks of, made consistent: an exact figure with two different ends is a range."""
    low, high, bound = value.low, value.high, value.bound
    if low is None and high is None:
        return bound, ()
    if low is not None and high is not None and low != high:
        return (Bound.VAGUE if bound is Bound.VAGUE else Bound.BETWEEN), (low, high)
    if bound in (Bound.AT_MOST, Bound.LESS_THAN):
        low, high = high, low
    only = low if low is not None else high
    assert only is not None
    if bound in (Bound.EXACT, Bound.BETWEEN, Bound.VAGUE) and (value.low is None or value.high is None):
        return (Bound.AT_MOST if value.low is None else Bound.AT_LEAST), (only,)
    return (Bound.EXACT if bound is Bound.BETWEEN else bound), (only,)


def _hedge(value: Value, bound: Bound, shown: list[str], tail: str, language: str, forms: str) -> str:
    templates = table("words")[forms][interface(language)]
    if len(shown) == 2:
        between = templates["between"].format(a=shown[0], b=shown[1]) + tail
        return templates[Bound.VAGUE.value].format(x=between) if bound is Bound.VAGUE else str(between)
    voice = "from_below" if bound is Bound.ABOUT and value.from_below else bound.value
    return str(templates[voice].format(x=shown[0] + tail))


def _crowd(value: Value, language: str, short: bool) -> str | None:
    found = crowd(value.low, value.high, language)
    if found is None:
        return None
    words, needs_of = found
    name_of_unit = noun(value.unit, language, True, value.unit_candidates)
    if not name_of_unit:
        return words
    french = interface(language) == "fr"
    if not needs_of:
        return f"{words} {name_of_unit}"
    return f"{words} {of(name_of_unit) if french else 'of ' + name_of_unit}"


def _rank(bound: Bound, ends: tuple[Decimal, ...], language: str, forms: str) -> str:
    words = table("words")["rank"][interface(language)]
    if bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return typeset(words["sign" if forms == "sign" else "top"].format(n=digits(ends[0], language)), language)
    places = []
    for end in ends:
        if interface(language) == "fr":
            places.append(words["one"] if end == 1 else words["other"].format(n=digits(end, language)))
        else:
            places.append(ordinal(int(end)))
    return typeset("–".join(places), language)


def _ratio(number: Decimal, language: str) -> str:
    words = table("words")["ratio"][interface(language)]
    if number == Decimal("0.5"):
        return str(words["half"])
    if 0 < number < 1:
        for whole in range(2, 11):
            part = (number * whole).to_integral_value()
            if part and abs(number - part / whole) < Decimal("0.001"):
                return str(words["part"].format(p=part, q=whole))
    return typeset(words["times"].format(n=digits(number, language)), language)


def _divided(share: Decimal) -> bool:
    """Whether a share was said as a part, as its decimals without end tell: "two thirds", "un sur six"."""
    exponent = share.as_tuple().exponent
    return (
        isinstance(exponent, int)
        and -exponent > _WRITTEN
        and any(abs(share * whole / 100 - (share * whole / 100).to_integral_value()) < _LEFT for whole in range(3, 11))
    )


def _alone(end: Decimal, value: Value, language: str, forms: str) -> str:
    (shown,), tail = amounts([end], value.unit, language, step=value.step, short=forms == "sign")
    return shown + tail


def _per(per: str, language: str) -> str:
    words = table("words")["per"][interface(language)]
    if per in words:
        return typeset(words[per], language)
    if per.replace(" ", "").isdigit():
        return typeset(words["number"].format(x=digits(Decimal(per.replace(" ", "")), language)), language)
    return typeset(words["other"].format(x=noun(per, language, many=False)), language)
