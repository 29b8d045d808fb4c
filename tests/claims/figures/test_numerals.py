"""Numerals: the amount that digits and number words state."""

from decimal import Decimal

import pytest

from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.packs.pack import load
from claims.text.fold import prepare
from claims.text.tokens import tokenise


def numeral(text: str, language: str) -> tuple[Numeral | None, str]:
    """The numeral that a text begins with, and the words it takes."""
    pack, ready = load(language), prepare(text)
    tokens = tokenise(ready.composed, pack.words)
    found = read_numeral(tokens, 0, pack)
    return found, text[: tokens.ends[found.end - 1]] if found is not None else ""


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        # French: additions below the part before, twenties, and no numeral out of mere neighbours
        ("fr", "soixante-dix-sept", "soixante-dix-sept", 77),
        ("fr", "quatre-vingt-douze", "quatre-vingt-douze", 92),
        ("fr", "deux cent mille trois", "deux cent mille trois", 200_003),
        ("fr", "mille neuf cent quatre-vingt-quatre", "mille neuf cent quatre-vingt-quatre", 1984),
        ("fr", "cinquante et un millions", "cinquante et un millions", 51_000_000),
        ("fr", "un deux trois", "un", 1),
        ("fr", "trente et onze", "trente", 30),
        ("fr", "cent et deux cents", "cent", 100),  # "entre cent et deux cents"
        ("fr", "quarante-cinq cents", "quarante-cinq", 45),  # coins, not hundreds
        ("fr", "deux virgule trois millions", "deux virgule trois millions", 2_300_000),
        ("fr", "3,2 millions", "3,2 millions", 3_200_000),
        ("fr", "500 Md", "500 Md", 500_000_000_000),
        ("fr", "3 millions et demi", "3 millions et demi", 3_500_000),
        ("fr", "2 millions 300 mille", "2 millions 300 mille", 2_300_000),
        # thousands of billions, where the thousand is a word behind digits; "2 mil | milionários" are persons
        ("fr", "4 mille milliards", "4 mille milliards", 4_000_000_000_000),
        ("it", "3 mila miliardi", "3 mila miliardi", 3_000_000_000_000),
        ("it", "3 mila, miliardi", "3 mila", 3_000),
        ("es", "2 mil billones", "2 mil billones", 2_000_000_000_000_000),
        ("pt", "2,5 mil bilhões", "2,5 mil bilhões", 2_500_000_000_000),
        ("pt", "2 mil milionários", "2 mil", 2_000),
        ("en", "4 thousand billion", "4 thousand billion", 4_000_000_000_000),
        ("de", "4 tausend Milliarden", "4 tausend Milliarden", 4_000_000_000_000),
        ("nl", "4 duizend miljard", "4 duizend miljard", 4_000_000_000_000),
        ("el", "4 χιλιάδες δισεκατομμύρια", "4 χιλιάδες δισεκατομμύρια", 4_000_000_000_000),
        # English: hundreds of teens, joins, halves with a scale of their own
        ("en", "fifteen hundred", "fifteen hundred", 1500),
        ("en", "forty-five hundred", "forty-five hundred", 4500),
        ("en", "one hundred and twenty-five", "one hundred and twenty-five", 125),
        ("en", "a million and a half", "a million and a half", 1_500_000),
        ("en", "3 hundred and 21", "3 hundred and 21", 321),
        ("en", "5bn", "5bn", 5_000_000_000),
        ("en", "9m", "9", 9),  # metres, where no money is near
        ("en", "zero point zero eight", "zero point zero eight", Decimal("0.08")),
        ("en", "2 1/4", "2 1/4", Decimal("2.25")),
        ("en", "2½", "2½", Decimal("2.5")),
        ("en", "1.3e6", "1.3e6", 1_300_000),
        ("en", "1 1 1 1", "1", 1),  # a row of digits is no mixed fraction
        # the unit first; a larger scale multiplies all; the same word at another size
        ("de", "einundzwanzig", "einundzwanzig", 21),
        ("de", "zwei Billionen", "zwei Billionen", 2 * 10**12),
        ("en", "two billion", "two billion", 2 * 10**9),
        ("es", "tres mil millones", "tres mil millones", 3 * 10**9),
        ("it", "millecinquecento", "millecinquecento", 1500),
        ("nl", "tweeëntwintig", "tweeëntwintig", 22),
    ],
)
def test_amounts(language: str, text: str, words: str, value: Decimal) -> None:
    """The longest numeral at the start, and not a word more."""
    found, taken = numeral(text, language)
    assert found is not None
    assert (taken, found.value) == (words, value)


@pytest.mark.parametrize(
    ("language", "text", "form", "value"),
    [
        ("fr", "vingt et unième", "ordinal", "21"),
        ("fr", "2ème", "ordinal", "2"),
        ("en", "8th", "ordinal", "8"),
        ("fr", "trois quarts", "fraction", "0.75"),
        ("fr", "deux cinquièmes", "fraction", "0.4"),
        ("en", "a third of", "fraction", "0.3333333333333333333333333333"),
        ("en", "a third lower than", "fraction", "0.3333333333333333333333333333"),
        ("en", "one-fifth higher", "fraction", "0.2"),
        ("en", "a third larger ship", "ordinal", "3"),
        ("en", "third place", "ordinal", "3"),  # no share without its "of"
        ("fr", "3/4", "fraction", "0.75"),
        ("fr", "des centaines", "", ""),  # nothing begins at "des"
        ("fr", "centaines de milliards", "vague", "100000000000"),
    ],
)
def test_forms(language: str, text: str, form: str, value: str) -> None:
    """What kind of numeral it is decides what it may measure."""
    found, _ = numeral(text, language)
    assert (found.form, f"{found.value:f}") == (form, value) if found is not None else form == ""


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("fr", "10 milliards", "1000000000"),  # the last digit that is not zero
        ("fr", "3,2 millions", "100000"),
        ("fr", "1 214", "1"),
        ("fr", "1 200", "100"),
        ("fr", "deux cents", "100"),
    ],
)
def test_the_place_value_of_the_last_digit(language: str, text: str, step: str) -> None:
    """It tells rounding from contradiction."""
    found, _ = numeral(text, language)
    assert found is not None
    assert found.step == Decimal(step) or found.step == 10 * Decimal(step)


@pytest.mark.parametrize(("text", "about", "value"), [("une dizaine", True, 10), ("trois douzaines", False, 36)])
def test_round_collectives(text: str, about: bool, value: int) -> None:
    """ "une dizaine" is about ten; counted dozens are exact."""
    found, _ = numeral(text, "fr")
    assert found is not None
    assert (found.about, found.value) == (about, value)


def test_a_dozen_is_exact_in_english() -> None:
    """The pack says so."""
    found, _ = numeral("a dozen", "en")
    assert found is not None
    assert (found.about, found.value) == (False, 12)
