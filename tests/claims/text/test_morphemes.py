"""Glued numerals taken apart."""

import pytest

from claims.text.morphemes import LONGEST, Morphemes

PIECES = ("ein", "zwei", "drei", "vier", "sieben", "zehn", "siebzehn", "zwanzig", "hundert", "tausend")
GERMAN = Morphemes(PIECES, ("und",), ("jahrig",))


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("einundzwanzig", ("ein", "und", "zwanzig")),  # joined
        ("zweihunderttausend", ("zwei", "hundert", "tausend")),  # side by side
        ("siebzehn", None),  # a piece of its own
        ("zweiundsiebzehn", ("zwei", "und", "siebzehn")),  # the fewest pieces win
        ("zehnjahrig", ("zehn", "jahrig")),  # an ending
        ("jahrig", None),  # which needs something before it
        ("einund", None),  # a join needs something behind it
        ("undein", None),  # and before it
        ("einundundzwei", None),  # and is not doubled
        ("einkauf", None),  # no numeral begins like every word that begins like one
        ("drei", None),
        ("", None),
    ],
)
def test_pieces(word: str, pieces: tuple[str, ...] | None) -> None:
    """What is no glued numeral stays whole."""
    assert GERMAN.split(word) == pieces


def test_absurd_words_are_left_alone() -> None:
    """No language writes a longer numeral in one word."""
    assert GERMAN.split("hundert" * (LONGEST // 7 + 1)) is None
