"""Digit strings: which mark groups, which starts the decimals, and what the last digit is worth."""

import doctest
from decimal import Decimal

import pytest

from claims.text import digits
from claims.text.digits import VULGAR, read_digits


@pytest.mark.parametrize(
    ("written", "decimal", "value", "step"),
    [
        ("12", ",", "12", "1"),  # nothing to decide
        ("1200", ",", "1200", "100"),  # the step of a round number
        ("0", ",", "0", "1"),
        ("1 234 567,5", ",", "1234567.5", "0.1"),  # spaces only group
        ("12'000", ".", "12000", "1000"),  # so do apostrophes
        ("1.234,5", ",", "1234.5", "0.1"),  # of two marks the last starts the decimals
        ("1,234.5", ",", "1234.5", "0.1"),  # whatever the language
        ("1.234.567", ".", "1234567", "1"),  # a mark that stands twice groups
        ("4,800", ",", "4.800", "0.001"),  # three digits: what the language says
        ("4,800", ".", "4800", "100"),
        ("0,125", ".", "0.125", "0.001"),  # nothing is grouped behind a zero
        ("5.00", ",", "5.00", "0.01"),  # two digits are decimals in any language
        ("12,34,567.89", ".", "1234567.89", "0.01"),  # India
    ],
)
def test_amounts(written: str, decimal: str, value: str, step: str) -> None:
    """One rule a row."""
    found = read_digits(written, decimal)
    assert found is not None
    assert (found.value, found.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize("written", ["192.168.1.2", "1,2,3", "1.23.456", "1.2.345,6,7", "7" * 41])
def test_what_is_no_amount(written: str) -> None:
    """Addresses, lists, serial numbers."""
    assert read_digits(written, ",") is None


def test_vulgar_fractions_come_from_the_character_database() -> None:
    """All of them, and nothing else that Unicode calls a fraction."""
    assert VULGAR["½"] == Decimal("0.5")
    assert VULGAR["⅞"] == Decimal("0.875")
    assert "⅟" not in VULGAR


def test_the_examples_in_the_documentation() -> None:
    """They are part of the contract."""
    assert doctest.testmod(digits).failed == 0
