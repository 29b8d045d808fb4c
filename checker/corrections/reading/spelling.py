"""Slips of the keyboard in a tip: a word unknown to the language is read as the one it is nearly.

Only words that make or name a figure are repaired ("miliards", "octaba"); the rest of a tip decides nothing.
"""

import re
from functools import cache

from checker.corrections.reading.talk import ARROW, talk, words_of
from checker.matching.alike.similarity import letters_alike
from claims.packs import pack as packs
from claims.text.fold import fold

_WORD = re.compile(r"[^\W\d_]{5,}")
_NOTHING_BEHIND = r"(?=\s*(?:[,.;:!?)(]|$|dia\b|e n|n[aã]o\b))"
_NUMBER = re.compile(r"(^|\s)(\d\))(?=\s)")  # "1) it was Sunday 2) there were four"
_ARROW = re.compile(r"[-=]{1,2}>|>>|⇒|➔|➜")
_NEARLY = 0.83  # of the letters: "octaba" and "octava" share five of six, "matin" and "marin" four of five


@cache
def _known(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that make figures, and every other word the pack knows; folded."""
    pack = packs.load(language)
    tables = (
        pack.nouns.counted,
        pack.units.after,
        pack.dates.months,
        pack.dates.weekdays,
        pack.numbers.scales,
        pack.numbers.ordinals,
    )
    makers = {word for table in tables for words, _ in table for word in words} | set(pack.numbers.starts)
    hedges = {word for table in (pack.bounds.before, pack.bounds.after) for words, _ in table for word in words}
    anchors = set(pack.anchors.mentions) | set(pack.anchors.openers)
    others = set(pack.stop) | anchors | hedges | set(pack.nouns.modifiers)
    makers = {word for word in makers if word.isalpha() and len(word) > 4}
    others |= set(_WORD.findall(fold(pack.notions))) | words_of(language)
    return frozenset(makers), frozenset(makers | others)


def repaired(
    text: str, language: str, vocabulary: frozenset[str] = frozenset()
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with slips put right, and what was read as what. `vocabulary`: folded words of the article."""
    makers, known = _known(language)
    changes: dict[str, str] = {}

    def mend(match: re.Match[str]) -> str:
        word, folded = match[0], fold(match[0])
        if folded in known or folded in vocabulary or word[0].isupper():
            return word
        meant = _nearest(folded, makers)
        if meant is None:
            return word
        changes[word] = meant
        return meant

    text = _NUMBER.sub(lambda match: match[1] + ";".ljust(len(match[2])), text)
    text = _ARROW.sub(lambda match: ARROW.ljust(len(match[0])), text)
    for short, whole in talk(language).shortened:
        text, times = re.subn(rf"(?<=\w ){short}{_NOTHING_BEHIND}", whole, text)
        changes |= {short: whole} if times else {}
    mended = _WORD.sub(mend, text)
    return mended, tuple(changes.items())


def _nearest(word: str, makers: frozenset[str]) -> str | None:
    likely = [
        (letters_alike(word, maker), maker)
        for maker in makers
        if maker[0] == word[0] and abs(len(maker) - len(word)) <= 2
    ]
    best = max(likely, default=(0.0, ""), key=lambda item: (item[0], item[1]))
    return best[1] if best[0] >= _NEARLY and not _inflected(word, best[1]) else None


def _inflected(word: str, maker: str) -> bool:
    """Another form of another word rather than a slip: "jouer" is not "jours"."""
    longer = len(word) > len(maker) and word.startswith(maker[:-1])  # "trimestriel"
    return longer or word[:-1] == maker[:-1] or maker.startswith(word)
