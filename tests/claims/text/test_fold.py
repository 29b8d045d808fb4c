"""Folding: one character to one, so that an offset into the folded text is an offset into the original."""

import unicodedata

import pytest

from claims.text.fold import fold, prepare


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Près de ÉLÈVES", "pres de eleves"),  # case and accents
        ("1\u202f200\u00a0€", "1 200 €"),  # every kind of blank
        ("l’été", "l'ete"),  # typographic apostrophes
        ("10–12 — −3", "10–12 – –3"),  # dashes are one dash, hyphens are not
        ("porte\u2010parole", "porte-parole"),
        ("ΛΌΓΟΣ λόγος", "λογοσ λογοσ"),  # the final sigma
        ("Straße İzmir", "straße izmir"),  # what would become two letters stays
    ],
)
def test_what_no_longer_counts(written: str, folded: str) -> None:
    """And nothing changes its length."""
    assert fold(written) == folded
    assert len(fold(written)) == len(written)


def test_decomposed_text_leads_back() -> None:
    """Composed for reading, with the way back to the offsets of the original."""
    original = unicodedata.normalize("NFD", "Près de 3 élèves")
    ready = prepare(original)
    start = ready.folded.index("eleves")
    assert original[ready.place(start) : ready.place(start + 6)] == unicodedata.normalize("NFD", "élèves")


def test_composed_text_needs_no_map() -> None:
    """The usual case costs nothing."""
    assert prepare("Près").places is None


def test_letters_under_hundreds_of_marks_are_cut() -> None:
    """So that cost stays in proportion; every offset still leads into the text."""
    original = "e" + "\u0301" * 500 + " 3 %"
    ready = prepare(original)
    assert all(0 <= ready.place(offset) <= len(original) for offset in range(len(ready.composed) + 1))


def test_framed_digits_are_digits() -> None:
    text = "On compte 1️⃣3️⃣ ponts 🌉"
    ready = prepare(text)
    assert ready.composed == "On compte 13 ponts 🌉"
    start = ready.composed.index("13")
    assert text[slice(*ready.span(start, start + 2))] == "1️⃣3️⃣"
