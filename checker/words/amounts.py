"""Amounts in words: digits grouped, scales a newsroom uses, and the noun that follows."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal

from checker.words.tables import interface, table
from checker.words.typography import NO_BREAK, of, typeset

# A code that no table knows is shown as it is, if it looks like a currency's.
_CODE = re.compile(r"[A-Z]{3}")
# More decimals than this say nothing to a reader; they come from divisions ("un sur trois").
_DECIMALS = 4
_TENTH = Decimal("0.1")  # of a per cent, where a division left more: "33.3%"
# Units of a clock, in seconds. What an article gives in two of them is told in two.
_CLOCK = {"h": 3600, "min": 60, "s": 1}
_SHORT_OF_TWO = 120  # seconds
_NO_SECOND = Decimal("0.001")  # what a division leaves
_NO_DAY = Decimal("0.01")
_DAY = 24 * 3600  # seconds
_MANY_MONTHS, _QUARTER = 120, 3  # months that are told in years, if they are of whole quarters
_MONTHS, _YEAR = 12, Decimal("365.2425")  # of a year, and its days
_PLACES_SAID = 2  # decimals that an article gives of days and years: more come from a division
# "1,214 milliard" reads well, "1,2145 milliard" does not: beyond this many decimals a smaller scale serves.
_DECIMALS_OF_SCALED = 3


def digits(number: Decimal, language: str, step: Decimal | None = None) -> str:
    """`number` in figures: 1 214 / 1,214; 13,6 / 13.6. A `step` below one keeps the zeros that were written."""
    style = table("words")["style"][interface(language)]
    shown = _rounded(number)
    places = max(_places(shown), _written_places(step))
    whole, _, fraction = f"{abs(shown):.{places}f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", style["thousands"])
    minus = "−" if shown < 0 else ""
    return minus + grouped + (style["decimal"] + fraction if fraction else "")


def noun(unit: str | None, language: str, many: bool = True, candidates: Sequence[str] = ()) -> str:
    """The word or symbol for a unit; "" for none. An undecided currency takes the name its candidates share.

    A counted noun that no table knows has no word here: a lemma is for matching, the quote shows the noun.
    """
    language, words = interface(language), table("words")
    if unit is None or unit == "1":
        return ""
    if candidates and (unit == "XXX" or len(candidates) > 1):
        return _undecided(candidates, language, many)
    known = words["unit"].get(unit) or words["counted"].get(unit) or table("currencies").get(unit)
    if known is None and "/" in unit:
        return _rate(unit, language, many)
    if known is None:
        return unit if _CODE.fullmatch(unit) else ""
    return typeset(known.get("symbol") or known[language][many], language)


def _rate(unit: str, language: str, many: bool) -> str:
    """What flows or grows in a time: "litres par jour", "cubic metres a second"; "" where the parts have no words."""
    measured, _, time = unit.partition("/")
    per = table("words")["per"][language].get(time)
    word = noun(measured, language, many) if per is not None else ""
    return typeset(f"{word} {per}", language) if word else ""


def currency_symbol(unit: str | None, candidates: Sequence[str], language: str) -> str:
    """The sign of a currency where everyone knows it ("$" also for dollars nobody named further); else ""."""
    symbols = table("words")["symbol"]
    if unit != "XXX" and len(candidates) < 2:
        return str(symbols.get(unit, {}).get(interface(language), ""))
    signs = {family["sign"] for family in table("words")["family"].values() if set(candidates) <= set(family["codes"])}
    return str(signs.pop()) if len(signs) == 1 else ""


def amounts(
    numbers: Sequence[Decimal],
    unit: str | None,
    language: str,
    *,
    step: Decimal | None = None,
    candidates: Sequence[str] = (),
    short: bool = False,
) -> tuple[tuple[str, ...], str]:
    """The numbers in words on a common scale, and what follows the last one: ("66", "72"), " milliards de dollars".

    `short` is for table cells ("$10 bn"). Where the numbers are too far apart for one scale, each carries its own
    ("2 millions", "1") and " milliard…".
    """
    language = interface(language)
    if unit == "%":
        numbers = [_to_a_tenth(number) for number in numbers]
    scales = [_scale(number, language, short) for number in numbers]
    common = _common_scale(numbers, language, short)
    if common is not None:
        scales = [common] * len(numbers)
    told = []
    for number, scale in zip(numbers, scales, strict=True):
        size = Decimal(scale[0])
        word = scale[2] if _is_many(number / size, language) else scale[1]
        told.append((digits(number / size, language, step / size if step else None), word))
    shown = [figure if common is not None or not word else figure + NO_BREAK + word for figure, word in told[:-1]]
    return (*shown, told[-1][0]), _tail(numbers[-1], told[-1][1], unit, candidates, language)


def amount(
    number: Decimal, unit: str | None, language: str, *, step: Decimal | None = None, candidates: Sequence[str] = ()
) -> str:
    """One plain amount without any hedge: "10 milliards de dollars", "32 %", "6 ans", "1,214 jobs"."""
    (shown,), tail = amounts((number,), unit, language, step=step, candidates=candidates)
    return shown + tail


def crowd(low: Decimal | None, high: Decimal | None, language: str) -> tuple[str, bool] | None:
    """ "des centaines de milliards" for the interval it stands for (two to ten units), and whether "de" must follow.

    `None` where the interval is not one that such words stand for.
    """
    if low is None or low <= 0:
        return None
    words = table("words")["crowd"][interface(language)]
    one = low / 2
    if one == 12:
        return words["dozens"], True
    exponent = one.adjusted()
    if one != Decimal(1).scaleb(exponent) or exponent < 0 or exponent // 3 >= len(words["thousands"]):
        return None
    if exponent == 0:
        return words["few"], False
    parts = [part for part in (words["powers"][exponent % 3], words["thousands"][exponent // 3]) if part]
    return words["article"] + words["of"].join(parts), True


def _tail(number: Decimal, scale_word: str, unit: str | None, candidates: Sequence[str], language: str) -> str:
    many = _is_many(number, language)
    name = noun(unit, language, many or bool(scale_word), candidates)
    if unit == "%":
        glue = "\u202f" if language == "fr" else ""
        return (NO_BREAK + scale_word if scale_word else "") + glue + name
    if not scale_word:
        return NO_BREAK + name if name else ""
    if not name:
        return NO_BREAK + scale_word
    return NO_BREAK + scale_word + " " + (of(name) if language == "fr" else name)


def _undecided(candidates: Sequence[str], language: str, many: bool) -> str:
    for family in table("words")["family"].values():
        if set(candidates) <= set(family["codes"]):
            return str(family[language][many])
    return "/".join(candidates)


def _scale(number: Decimal, language: str, short: bool) -> tuple[str, str, str]:
    for size, one, many in table("words")["scales_short" if short else "scales"][language]:
        if abs(number) >= Decimal(size) and _places(number / Decimal(size)) <= _DECIMALS_OF_SCALED:
            return size, one, many
    return "1", "", ""


def _common_scale(numbers: Sequence[Decimal], language: str, short: bool) -> tuple[str, str, str] | None:
    """The scale of the largest number, where it also suits the others: "entre 0,9 et 1,2 milliard"."""
    largest = max(numbers, key=abs)
    scale = _scale(largest, language, short)
    size = Decimal(scale[0])
    if all(_places(n / size) <= _DECIMALS_OF_SCALED and (n == 0 or abs(n) * 10 >= size) for n in numbers):
        return scale
    return None if any(_scale(number, language, short)[1] for number in numbers) else ("1", "", "")


def _is_many(number: Decimal, language: str) -> bool:
    """French counts from two ("1,5 milliard"); English has one singular, one itself."""
    start = table("words")["style"][language]["plural_from"]
    return abs(number) >= Decimal(start) if start else abs(number) != 1


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _written_places(step: Decimal | None) -> int:
    """The decimals that the writer chose to give; a step finer than cents is an amount written out in full."""
    places = _places(step) if step is not None else 0
    return places if places <= 2 else 0


def clock(number: Decimal, unit: str | None, language: str) -> str | None:
    """A length of time in the two units or more that an article gave it in ("4 min 24 s" for 4.4 min or 264 s, "64
    jours 19 h 22 min", "6 years 8 months"), `None` where one unit tells it as well: 90 seconds, 6 hours, 2.5 days."""
    if unit == "a":
        return _calendar(number, language)
    if unit == "mo" and number >= _MANY_MONTHS and not number % _QUARTER:
        return amount(number / _MONTHS, "a", language)  # 170 quarters are 42.5 years
    size = _DAY if unit == "d" else _CLOCK.get(unit or "")
    if size is None or (unit == "d" and _places(number) <= _PLACES_SAID):
        return None
    exact = number * size
    seconds = exact.to_integral_value()
    told_in_one = number == number.to_integral_value() and (unit != "s" or number < _SHORT_OF_TWO or not number % 10)
    if told_in_one or abs(exact - seconds) > _NO_SECOND:
        return None
    days, left = divmod(int(seconds), _DAY) if unit == "d" else (0, int(seconds))
    parts = [amount(Decimal(days), "d", language)] if days else []
    for name, length in _CLOCK.items():
        count, left = divmod(left, length)
        if count:
            parts.append(f"{count}{NO_BREAK}{name}")
    return NO_BREAK.join(parts)


def _calendar(number: Decimal, language: str) -> str | None:
    """Years, months and days that a division made years of."""
    if _places(number) <= _PLACES_SAID:
        return None
    years, months = divmod(int(number * _MONTHS + _NO_SECOND), _MONTHS)
    days = (number - years - Decimal(months) / _MONTHS) * _YEAR
    whole = days.to_integral_value()
    if abs(days - whole) > _NO_DAY or not months + whole:
        months, days = 0, (number - years) * _YEAR  # "16 years and 362 days"
        whole = days.to_integral_value()
        if abs(days - whole) > _NO_DAY or not whole:
            return None
    parts = ((Decimal(years), "a"), (Decimal(months), "mo"), (whole, "d"))
    return " ".join(amount(count, name, language) for count, name in parts if count)


def _rounded(number: Decimal) -> Decimal:
    if _places(number) <= _DECIMALS:
        return number
    places = _DECIMALS if abs(number) >= 1 else _DECIMALS - 1 - number.adjusted() - 1
    return number.quantize(Decimal(1).scaleb(-max(places, _DECIMALS)), rounding=ROUND_HALF_EVEN).normalize()


def _to_a_tenth(number: Decimal) -> Decimal:
    """A percentage of one or more without what a division left of it: 33.3, not 33.3333."""
    return number.quantize(_TENTH) if _places(number) > _DECIMALS and abs(number) >= 1 else number
