"""What a language says of a word and of a piece of text by itself, and how much of it is remembered."""

import pytest

from claims.packs.pack import load
from claims.text import words
from claims.text.words import Cue, Words, plain


@pytest.mark.parametrize(
    ("language", "word", "cues"),
    [
        ("fr", "10", {Cue.NUMBER, Cue.MENTION}),
        ("fr", "milliard", {Cue.MENTION}),
        ("fr", "fromage", set()),
        ("fr", "depasserait", {Cue.MOOD}),  # by its ending
        ("fr", "ministre", {Cue.ROLE}),
        ("de", "notenbankprasidentin", {Cue.ROLE}),  # by its ending
        ("en", "not", {Cue.NEGATION}),
        ("en", "said", {Cue.SPEECH}),
    ],
)
def test_what_a_word_is_a_cue_of(language: str, word: str, cues: set[Cue]) -> None:
    assert cues <= set(load(language).words.cues(word))
    assert cues or not load(language).words.cues(word)


def test_without_a_language_only_digits_are_known() -> None:
    assert plain.cues("12") == (Cue.NUMBER, Cue.MENTION)
    assert plain.cues("milliards") == ()


def test_pieces_stand_with_what_is_between_them() -> None:
    assert load("de").words.pieces("einundzwanzig") == ["ein", "", "und", "", "zwanzig"]
    assert plain.pieces("22,24,26,31") == ["22", ",", "24", ",", "26", ",", "31"]
    assert plain.pieces("22,240") == load("de").words.pieces("zwanzig") == []


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Été,", ("ete", (Cue.CAPITAL,), ", ", 5)),
        ("l’accord", ("l'", (), "", 2, "accord", (), " ", 7)),
        ("(dit-il)", ("", (), "(", 1, "dit", (), "-", 4, "il", (), ") ", 4)),  # what stands before the first word
        ("–", ("", (), "– ", 2)),
        ("", ("", (), " ", 1)),  # between two blanks
        ("3,5%.", ("3,5", (Cue.NUMBER, Cue.MENTION), "", 3, "%", (), ". ", 3)),
    ],
)
def test_what_a_piece_says(written: str, told: tuple[object, ...]) -> None:
    assert plain[written] == told


def test_a_glued_piece_is_told_as_its_words() -> None:
    assert load("de").words["Einundzwanzig"][0::4] == ("ein", "und", "zwanzig")
    assert Cue.CAPITAL in load("de").words["Einundzwanzig"][1]


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_REMEMBERED", 10)
    book = Words({Cue.DEAL: {"contract"}})
    assert book["a" * 10_000] == ("a" * 10_000, (), " ", 10_001)
    assert not book, "a piece longer than any is read anew each time"
    for number in range(1000):
        assert book[f"n{number}"][0::4] == ("n", str(number))
        assert len(book) <= 10
    assert book["contract"] == ("contract", (Cue.DEAL,), " ", 9)
