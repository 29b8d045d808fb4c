"""Digit strings: which mark groups thousands and which starts the decimals.

The rules, in order: spaces and apostrophes only group; with two different marks the last one starts the
decimals; a mark that stands twice groups; one mark before exactly three digits means what the language says
it means; any other single mark starts the decimals, whatever the language (5.00 and 5,00).
"""

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

_REMEMBERED = 4096  # amounts: most of those that news writes are small and round
LONGEST = 40  # characters; anything longer is a serial number, not an amount
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?\Z")  # 12,34,567.89


class Digits(NamedTuple):
    """An amount and the place value of its last digit ("1,50" -> 1.50 and 0.01; "300" -> 300 and 100)."""

    value: Decimal
    step: Decimal
    grouped: bool
    decimals: int


def _vulgar_fractions() -> dict[str, Decimal]:
    """½ is "<fraction> 0031 2044 0032" in the character database."""
    found = {}
    for char in map(chr, (*range(0xBC, 0xBF), *range(0x2150, 0x215F))):
        top, _, bottom = unicodedata.normalize("NFKC", char).partition("\u2044")
        if top.isdigit() and bottom.isdigit():
            found[char] = Decimal(top) / Decimal(bottom)
    return found


VULGAR = _vulgar_fractions()
"""Fractions in one character: ½, ¾, ⅝ …"""


def read_digits(written: str, decimal: str) -> Digits | None:
    """Reads a digit string with the decimal mark of its language; `None` where it is no amount (an address, a list).

    >>> read_digits("1.234,5", ",").value
    Decimal('1234.5')
    >>> read_digits("4,800", ",").value
    Decimal('4.800')
    >>> read_digits("4,800", ".").value
    Decimal('4800')
    >>> read_digits("12,34,567.89", ".").value
    Decimal('1234567.89')
    >>> read_digits("192.168.1.2", ".") is None
    True
    """
    return _read(written, decimal) if len(written) <= LONGEST else None


@lru_cache(_REMEMBERED)
def _read(written: str, decimal: str) -> Digits | None:
    if written.isdecimal():
        return _amount(written, "", False)  # nearly always
    bare = written.replace(" ", "").replace("'", "")
    grouped = len(bare) < len(written)
    marks = [char for char in bare if char in ".,"]
    if not marks:
        whole, fraction = bare, ""
    elif _INDIAN.match(bare):
        whole, _, fraction = bare.replace(",", "").partition(".")
        # "4,800" also fits the Indian pattern: with one comma the language decides.
        if marks == [","]:
            return _single(bare, ",", decimal, grouped)
        grouped = True
    elif len(set(marks)) == 2:
        last = marks[-1]
        if marks.count(last) > 1:
            return None
        other = "," if last == "." else "."
        head, _, fraction = bare.partition(last)
        groups = head.split(other)
        if not _groups_fit(groups):
            return None
        whole, grouped = "".join(groups), True
    elif len(marks) > 1:
        groups = bare.split(marks[0])
        if not _groups_fit(groups):
            return None
        whole, fraction, grouped = "".join(groups), "", True
    else:
        return _single(bare, marks[0], decimal, grouped)
    return _amount(whole, fraction, grouped)


def is_list(written: str) -> bool:
    """Whether commas stand between numbers, not inside one: "22,24,26,31".

    >>> is_list("22,24,26,31"), is_list("22,240,260"), is_list("12,34,567")
    (True, False, False)
    """
    groups = written.split(",")
    return len(groups) > 2 and "." not in written and all(groups) and read_digits(written, ".") is None


def _single(bare: str, mark: str, decimal: str, grouped: bool) -> Digits:
    whole, _, fraction = bare.partition(mark)
    groups = len(fraction) == 3 and len(whole) <= 3 and mark != decimal and not grouped and whole != "0"
    return _amount(whole + fraction, "", True) if groups else _amount(whole, fraction, grouped)


def _groups_fit(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _amount(whole: str, fraction: str, grouped: bool) -> Digits:
    value = Decimal(f"{whole or '0'}.{fraction}" if fraction else whole or "0")
    if fraction:
        step = Decimal(1).scaleb(-len(fraction))
    else:
        zeros = len(whole) - len(whole.rstrip("0"))
        step = Decimal(10) ** (zeros if zeros < len(whole) else 0)
    return Digits(value, step, grouped, len(fraction))
