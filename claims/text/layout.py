"""The layout of a text: its sentences as token ranges, its capitals, its headings.

What the readers of names, quotations and attribution share, computed once for a text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from claims.document import Span
from claims.text.tokens import Tokens
from claims.text.words import Cue

FARTHEST = 200  # tokens looked back for a name: a text without full stops is one sentence
_AND = frozenset("&")
_ELIDED = re.compile("[B-CF-KM-Z]['’ʼ]")  # no "D'abord", "L'un", nor a vowel
_HEADING_WORDS = 4  # a line of fewer words tells nothing about how its capitals are meant
_CLOSERS = "\"'“”’»)]\u00a0\u202f"
_LONGEST_HEADING = 200
_MOSTLY = 0.7
_SYLLABLE = 6  # letters, at most, of the small half of a given name: "Suk-|yeol"


@dataclass(frozen=True, slots=True)
class Layout:
    """`sentences` are half-open token ranges in order; `opening` are the tokens they begin with, `headings`
    marks the tokens of Title-Case lines.

    `capitals` tells of every token whether it begins with a capital, or joins two that do ("Marks |&| Spencer");
    `capitalised` lists those that begin with one. `inside` are the words written with a capital where no sentence
    begins: what is a name there is one at the beginning.
    """

    tokens: Tokens
    capitals: list[bool]
    capitalised: Sequence[int]
    sentences: list[tuple[int, int]]
    headings: bytearray
    starts: list[int]
    opening: frozenset[int]
    inside: frozenset[str]

    def sentence(self, index: int) -> int:
        """The number of the sentence that token `index` stands in."""
        return bisect_right(self.starts, index) - 1

    def opens_sentence(self, index: int) -> bool:
        """Whether a sentence begins with token `index`: its capital then says nothing."""
        return index in self.opening

    def opens_clause(self, index: int) -> bool:
        """Whether a sentence begins with token `index`, or a comma or a semicolon stands before it."""
        gap = self.tokens.gaps[index]
        return "," in gap or ";" in gap or index in self.opening

    def capital(self, index: int) -> bool:
        """Whether token `index` exists and begins with a capital."""
        return 0 <= index < len(self.capitals) and self.capitals[index]

    def all_capitals(self, index: int) -> bool:
        """Whether a token is an acronym, or a word shouted; no initial before an apostrophe is ("Horta |N'|Tam")."""
        raw = self.tokens.raw(index)
        return raw.isupper() and len(raw.rstrip("'’ʼ")) > 1


def lay_out(tokens: Tokens, spans: Sequence[Span]) -> Layout:
    """The layout of a text; `spans` are its sentences, as offsets into it."""
    total, capitalised = tokens.size, tokens.cues[Cue.CAPITAL]
    capitals = [False] * total
    for index in capitalised:
        capitals[index] = True
    for index in tokens.places(_AND) if "&" in tokens.text else ():
        capitals[index] = 0 < index < total - 1 and capitals[index - 1] and capitals[index + 1]
    sentences, at = [], 0
    for span in spans:
        first = at
        at = bisect_left(tokens.starts, span.end, first)
        if at > first:
            sentences.append((first, at))
    headings = bytearray(total)
    for first, last in sentences:
        if last - first >= _HEADING_WORDS and _is_heading(tokens, capitals, first, last):
            headings[first:last] = b"\x01" * (last - first)
    sentences = sentences or [(0, total)]
    starts = [first for first, _ in sentences]
    opening = frozenset(starts)
    inside = frozenset(tokens.words[index] for index in capitalised if index not in opening)
    return Layout(tokens, capitals, capitalised, sentences, headings, starts, opening, inside)


def is_syllable(tokens: Tokens, index: int) -> bool:
    """Whether a token can be the small second half of a given name: "Ho Wai-|ho|", "Yoon Suk-|yeol|"."""
    word = tokens.words[index]
    small = index > 0 and tokens.gaps[index] == "-" and not tokens.capitalised(index) and word.isalpha()
    return small and len(word) <= _SYLLABLE and tokens.capitalised(index - 1)


def in_a_capital(tokens: Tokens, index: int) -> bool:
    """Whether a token is the small rest of a name that begins with a capital and an apostrophe: "Horta N'|ta|"."""
    return index in tokens.joined and not tokens.gaps[index] and _ELIDED.fullmatch(tokens.raw(index - 1)) is not None


def _is_heading(tokens: Tokens, capitals: list[bool], first: int, last: int) -> bool:
    """ "Hunt Widens for $102 Million in Jewels Taken From the Louvre": nearly every long word has a capital."""
    if not capitals[last - 1] and len(tokens.words[last - 1]) > 3:
        return False
    start, end = tokens.starts[first], tokens.ends[last - 1]
    # "Innenminister Bruno Retailleau sprach von „Barbaren“." closes a mark before it ends
    after = tokens.text[end : end + 4].lstrip(_CLOSERS)[:1]
    if end - start > _LONGEST_HEADING or (after and after in ".!…"):
        return False
    long = [index for index in range(first, last) if len(tokens.words[index]) > 3 and tokens.words[index][0].isalpha()]
    return len(long) >= _HEADING_WORDS and sum(capitals[index] for index in long) >= _MOSTLY * len(long)
