"""What a language says of a word by itself, and how much of it is remembered."""

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
        ("de", "einundzwanzig", {Cue.GLUED}),
        ("en", "22,24,26,31", {Cue.NUMBER, Cue.MENTION, Cue.GLUED}),
        ("en", "not", {Cue.NEGATION}),
        ("en", "said", {Cue.SPEECH}),
    ],
)
def test_what_a_word_is_a_cue_of(language: str, word: str, cues: set[Cue]) -> None:
    assert cues <= set(load(language).words[word])
    assert cues or not load(language).words[word]


def test_without_a_language_only_digits_are_known() -> None:
    assert plain["12"] == (Cue.NUMBER, Cue.MENTION)
    assert plain["milliards"] == ()


def test_pieces_stand_with_what_is_between_them() -> None:
    assert load("de").words.pieces("einundzwanzig") == ["ein", "", "und", "", "zwanzig"]
    assert plain.pieces("22,24,26,31") == ["22", ",", "24", ",", "26", ",", "31"]
    assert plain.pieces("22,240") == load("de").words.pieces("zwanzig") == []


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_REMEMBERED", 10)
    book = Words({Cue.DEAL: {"contract"}})
    assert book["a" * 10_000] == ()
    assert not book, "a word longer than any is judged anew each time"
    for number in range(1000):
        assert book[f"word{number}"] == ()
        assert len(book) <= 10
    assert book["contract"] == (Cue.DEAL,)
