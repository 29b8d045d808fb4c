"""Lengths of time as a stopwatch writes them, in figures with signs between: "2:04:35", "3'26''42", "1m16s"."""

import re
from decimal import Decimal

from claims.figures.amounts.races import DOUBLE_PRIMES, PRIMES, minutes_and_seconds, of_a_race
from claims.figures.figure import Figure, of_unit
from claims.figures.numeral import ONE, Numeral
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_MINUTES = 60  # in an hour
_STOPWATCH = 3  # hours, minutes, seconds
_DOTTED = re.compile(r"(?:0|[1-9]\d?)\.[0-5]\d\.[0-5]\d")
_FEET, _INCHES = range(4, 8), range(12)  # 6'10" is how tall somebody is


def stopwatch(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "2:04:35", "3:59.7", "2:41 Stunden": hours, minutes and seconds with colons between."""
    at, parts = index + 1, [tokens.words[index]]
    while at < tokens.size and len(parts) < _STOPWATCH and tokens.gaps[at] == ":" and at in tokens.numbers:
        parts.append(tokens.words[at])
        at += 1
    last = parts[-1].replace(",", ".")
    whole, _, decimals = last.partition(".")
    if not all(part.isdigit() for part in (*parts[:-1], whole)) or not all(
        len(part) == 2 for part in (*parts[1:-1], whole)
    ):
        return None
    unit = units().by_id["s"]
    if len(parts) == 2 and not decimals:
        found = pack.units.after.match(tokens, at) if at in tokens.joined else None
        if found is not None and found[1].code in ("h", "min"):
            at, unit = found[0], units().by_id["min" if found[1].code == "h" else "s"]
        elif not of_a_race(tokens, index, at, pack):
            return None
    amount = Decimal(0)
    for part in (*parts[:-1], last):
        amount = amount * _MINUTES + Decimal(part)
    step = ONE.scaleb(-len(decimals))
    return of_unit(Numeral(amount, step, index, at, "digits"), unit, index, at, "stopwatch")


def dotted(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "2.14.58 |uur|", "|in| 2.14.58": with full stops between, which is no time of day ("|om| 2.14.58 uur")."""
    end = dotted_end(tokens, index, pack)
    if end is None or (end > index + 1 and pack.dates.hours.before.match_back(tokens, index) is not None):
        return None
    hours, minutes, seconds = map(int, tokens.words[index].split("."))
    amount = Decimal((hours * _MINUTES + minutes) * _MINUTES + seconds)
    return of_unit(Numeral(amount, ONE, index, index + 1, "digits"), units().by_id["s"], index, end, "stopwatch")


def dotted_end(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Where hours, minutes and seconds end that full stops stand between, and no day of a month: a unit of hours stands
    behind them, or before them what leads to the time of a race."""
    written, end = tokens.words[index], index + 1
    if _DOTTED.fullmatch(written) is None:
        return None
    found = pack.units.after.match(tokens, end) if end in tokens.joined else None
    if found is not None and found[1].code == "h":
        return found[0]
    return end if of_a_race(tokens, index, end, pack) else None


def primed(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "3'26\"42", "1'58''3", "27'12\"", "58\"32", "9\"83": minutes and seconds with primes."""
    at, end = index + 1, index + 2
    if at in tokens.numbers and tokens.gaps[at] in DOUBLE_PRIMES:
        seconds, hundredths = tokens.words[index], tokens.words[at]
        if not all(part.isdigit() and len(part) <= 2 for part in (seconds, hundredths)):
            return None
        numeral = Numeral(Decimal(f"{seconds}.{hundredths}"), ONE.scaleb(-len(hundredths)), index, end, "digits")
        return of_unit(numeral, units().by_id["s"], index, end, "stopwatch")
    if at not in tokens.numbers or tokens.gaps[at] not in PRIMES:
        return None
    minutes, (whole, _, decimals) = tokens.words[index], tokens.words[at].replace(",", ".").partition(".")
    closing = tokens.gap_before(end) or tokens.text[tokens.ends[at] : tokens.ends[at] + 2]
    marked = closing.startswith(DOUBLE_PRIMES)
    if minutes.isdigit() and int(minutes) in _FEET and whole.isdigit() and len(whole) == 1 and not decimals and marked:
        feet = Numeral(int(minutes) + Decimal(whole) / 12, ONE / 12, index, end, "digits")  # 6'2"
        return of_unit(feet, units().by_id["[ft_i]"], index, end, "feet and inches")
    if not (minutes.isdigit() and whole.isdigit() and len(whole) == 2 and int(whole) < _MINUTES):
        return None
    if marked and closing in DOUBLE_PRIMES and end in tokens.numbers and tokens.words[end].isdigit():
        decimals, end = tokens.words[end], end + 1
    race = not marked and not decimals and of_a_race(tokens, index, end, pack)  # "à 2'10 | du vainqueur"
    if not (marked or decimals or race) or (
        not race and not decimals and int(minutes) in _FEET and int(whole) in _INCHES
    ):
        return None
    amount = int(minutes) * _MINUTES + Decimal(f"{whole}.{decimals or 0}")
    return of_unit(
        Numeral(amount, ONE.scaleb(-len(decimals)), index, end, "digits"), units().by_id["s"], index, end, "stopwatch"
    )


def lettered(tokens: Tokens, index: int) -> Figure | None:
    """ "1m16s", "2min30s": minutes and seconds written as one word, whose minutes are no metres."""
    found = minutes_and_seconds(tokens, index) if tokens.gaps[index + 1] == "" else None
    if found is None or any(tokens.gaps[at] for at in range(index + 1, found[2])):
        return None
    amount = Decimal(found[0] * _MINUTES + found[1])
    return of_unit(Numeral(amount, ONE, index, found[2], "digits"), units().by_id["s"], index, found[2], "stopwatch")
