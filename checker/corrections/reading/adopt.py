"""A reader's figure in the terms of the claim it is about: a bare "8" about "neuf objets" is 8 objects.

Readers write what differs and leave out the rest: "10 pas 6" of milliards de dollars, "9h41" of a moment on a day.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from checker.corrections.reading.proportioned import proportioned
from checker.corrections.reading.relative import RELATIVE, TIMES
from checker.matching.block import block_key
from claims.claim import Claim
from claims.packs.units import UNDECIDED
from claims.value import Bound, Grain, Kind, Period, Value

_YEAR = re.compile(r"\d{4}")
DAY = "day of the month"  # the rule of a number that stands for one ("on the 12th")
PEOPLE = "people"  # what "19 mensen" counts, whoever they are
PERSONS = frozenset(
    (
        "deaths",
        "injured",
        "seriously_injured",
        "victims",
        "hostages",
        "refugees",
        "passengers",
        "suspects",
        "missing",
        "men",
        "women",
        "employees",
        "protesters",
        "rescuers",
        "investigators",
        "visitors",
        "tourists",
        "inhabitants",
        "arrests",
    )
)
_SMALL = (Kind.DURATION, Kind.RANK, Kind.PERCENTAGE)
_SCALE, _MILLION = Decimal(1000), Decimal(1_000_000)


def adopted(mention: Claim, claim: Claim) -> Claim | None:
    """The mention as a claim of the same kind and unit; `None` where it cannot be about the same kind of thing."""
    if mention.rule == RELATIVE:
        return _related(mention, claim)
    theirs, ours = mention.value, claim.value
    if mention.rule == DAY and isinstance(theirs, Value):
        return _on_day(mention, int(theirs.low or 1), claim)
    if isinstance(ours, Period):
        return _dated(mention, claim)
    if not isinstance(theirs, Value) or not isinstance(ours, Value):
        return None
    if _bare(mention) and (theirs.amount or 0) >= _MILLION and (ours.amount or 0) < _SCALE:
        return None  # "80 millions" is no number of windows
    if _bare(mention) and (theirs.amount or 0) >= _SCALE and claim.kind in _SMALL:
        return None  # nor 438.600 one of years
    if (
        claim.kind is Kind.COUNT
        and claim.concept is not None
        and (theirs.amount or 0) % 1
        and (ours.amount or 0) < _MILLION
    ):
        return None  # nor is 6,4 one of deaths
    if _bare(mention) or (claim.kind is Kind.RANK and mention.concept == TIMES):
        return _clothed(mention, claim) if claim.kind is not Kind.RANK or mention.kind is Kind.COUNT else None
    if block_key(mention) != block_key(claim):
        return None
    value = theirs
    # "Dollars", where the article has euros, is another currency, whichever dollar it is.
    if theirs.unit == UNDECIDED and (ours.unit == UNDECIDED or ours.unit in theirs.unit_candidates):
        value = theirs._replace(unit=ours.unit, unit_candidates=ours.unit_candidates)
    persons = mention.concept == PEOPLE and claim.concept in PERSONS
    if claim.kind is Kind.COUNT and (mention.concept is None or persons):
        value = value._replace(unit=ours.unit)  # another word, or another language's, for the thing counted
    per = ours.per if theirs.per is None else theirs.per  # readers leave out "par an"
    concept = claim.concept if persons else mention.concept
    return mention._replace(value=value._replace(per=per), change=mention.change or claim.change, concept=concept)


def _on_day(mention: Claim, day: int, claim: Claim) -> Claim | None:
    """ "On the 12th" is that day of the month in the article; of a number it says nothing."""
    ours = claim.value
    if not isinstance(ours, Period) or ours.grain is not Grain.DAY or not ours.low:
        return None
    last = monthrange(int(ours.low[:4]), int(ours.low[5:7]))[1]
    low = f"{ours.low[:8]}{day:02d}"
    return mention._replace(kind=Kind.DATE, value=ours._replace(low=low, high=low)) if day <= last else None


def _related(mention: Claim, claim: Claim) -> Claim | None:
    """ "Twice as many" of nine is eighteen. Where the article too says "three times", it is laid beside that."""
    told = mention.value
    if claim.kind is Kind.RATIO and mention.kind is Kind.RATIO and isinstance(told, Value) and told.low:
        factor = max(told.low, 1 / told.low)
        return mention._replace(rule=claim.rule, value=told._replace(low=factor, high=factor), change=claim.change)
    if mention.change is not None and mention.change is claim.change:
        return adopted(mention._replace(rule=claim.rule), claim)
    return proportioned(mention, claim)


def _bare(mention: Claim) -> bool:
    """A number without a word for what it counts: "8", or "13,6 milliards partout", which counts no "partout"."""
    value = mention.value
    if not isinstance(value, Value) or mention.kind is not Kind.COUNT:
        return False
    amount = value.amount or Decimal(0)
    return value.unit is None or (mention.concept is None and (amount >= _MILLION or amount % 1 != 0))


def _clothed(mention: Claim, claim: Claim) -> Claim:
    theirs, ours = mention.value, claim.value
    assert isinstance(theirs, Value)
    assert isinstance(ours, Value)
    scale = _scale(theirs, ours)
    grown = {end: number * scale for end in ("low", "high") if (number := getattr(theirs, end)) is not None}
    value = ours._replace(
        bound=theirs.bound, from_below=theirs.from_below, step=theirs.step * scale, **_ends(theirs) | grown
    )
    return mention._replace(kind=claim.kind, value=value, change=claim.change, concept=claim.concept)


def _ends(value: Value) -> dict[str, Decimal | None]:
    return {"low": value.low, "high": value.high}


def _scale(theirs: Value, ours: Value) -> Decimal:
    """The millions or milliards that the article writes and the reader leaves out ("12, pas 10")."""
    amount, scale = theirs.amount, scale_of(ours)
    return scale if amount and amount < _SCALE <= scale / _SCALE else Decimal(1)


def scale_of(value: Value) -> Decimal:
    """The power of a thousand that an amount is written with: a milliard for 10 milliards, 1 below a thousand."""
    amount, scale = value.amount or Decimal(0), Decimal(1)
    while amount >= _SCALE * scale and scale < Decimal(10) ** 12:
        scale *= _SCALE
    return scale


def _dated(mention: Claim, claim: Claim) -> Claim | None:
    ours, theirs = claim.value, mention.value
    assert isinstance(ours, Period)
    if isinstance(theirs, Period):
        if (theirs.grain is Grain.MINUTE) != (ours.grain is Grain.MINUTE):
            return None  # a day is no time of day
        if theirs.grain is Grain.DAY and not any(map(str.isdigit, mention.quote)):
            return mention._replace(value=_nearest_weekday(theirs, ours))
        return mention._replace(value=_in_year(theirs, ours, mention.quote)) if theirs.low or theirs.high else None
    if mention.kind is Kind.RANK:
        return None
    # "9h41" reads as a length of time until one knows that it is about a moment.
    if ours.grain is Grain.MINUTE and ours.low and isinstance(theirs, Value) and theirs.unit in ("h", "min", None):
        minutes = _minutes(theirs)
        if minutes is not None and 0 <= minutes < 24 * 60:
            moment = f"{ours.low[:10]}T{minutes // 60:02d}:{minutes % 60:02d}"
            period = Period(moment, moment, Bound.EXACT, Grain.MINUTE)
            return mention._replace(kind=Kind.DATE, value=period, change=None, concept=None)
    return None


def _nearest_weekday(theirs: Period, ours: Period) -> Period:
    """A bare day of the week is the one nearest to the day in the article: "Montag, nicht Sonntag" is the day after."""
    if not theirs.low or not ours.low:
        return theirs
    named, written = date.fromisoformat(theirs.low[:10]), date.fromisoformat(ours.low[:10])
    apart = (named.weekday() - written.weekday()) % 7
    day = (written + timedelta(days=apart if apart <= 3 else apart - 7)).isoformat()
    return theirs._replace(low=day, high=day)


def _in_year(theirs: Period, ours: Period, quote: str) -> Period:
    """A day or month without its year is one of the year that the article speaks of."""
    year = (ours.low or "")[:4]
    without = not _YEAR.search(quote) and (theirs.grain is Grain.MONTH or any(map(str.isdigit, quote)))
    if not year or not without or theirs.grain not in (Grain.DAY, Grain.MONTH) or not theirs.low or not theirs.high:
        return theirs
    month = int(theirs.low[5:7])
    days = monthrange(int(year), month)[1]
    first = 1 if theirs.grain is Grain.MONTH else min(days, int(theirs.low[8:10]))
    last = days if theirs.grain is Grain.MONTH else first
    return theirs._replace(low=f"{year}-{month:02d}-{first:02d}", high=f"{year}-{month:02d}-{last:02d}")


def _minutes(value: Value) -> int | None:
    amount = value.amount
    if amount is None or value.unit == "min":
        return None
    return int((amount * 60).to_integral_value())
