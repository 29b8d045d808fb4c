"""Sentences: where one ends and the next begins, by rules.

A line break always ends a sentence. A full stop ends one unless it stands after an abbreviation, an initial
or a number that the next word continues.
"""

import re
from bisect import bisect_right

from claims.document import Span

_END = re.compile(r"[.!?…;·]+[\"'»”’)\]]*(?=\s+[\"'«“„‘(\[¿¡—–-]*\s*(?:[^\W\d_]|\d))|[.!?…]+[»”](?=\s)|\n+")
_ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mr mrs ms dr st ste sr sra prof me art no nr n p pp av bd cf etc vs vol ca bzw etc usw zb z b d h u s"
    " sept oct nov dec jan janv fevr feb mar apr avr jun jul juil aug sep okt mio mrd md tel fig ed inc corp co ltd jr ph mevr dhr"
    " dott sig avv ing dra exc ex op cit lt col gen gov sen rep pres κ δισ εκατ κα αρ π χ".split()
)


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a text, in order, without the blanks around them."""
    spans, start = [], 0
    for match in _END.finditer(text):
        if not _ends(text, match):
            continue
        _append(text, start, match.end(), spans)
        start = match.end()
    _append(text, start, len(text), spans)
    return spans


LONGEST = 2000  # characters; no editor reads a longer sentence, and cost must follow the length of the text


def _append(text: str, start: int, end: int, spans: list[Span]) -> None:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        _append(text, start, cut, spans)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _ends(text: str, match: re.Match[str]) -> bool:
    mark = match[0]
    if mark[0] == "\n":
        return True
    if mark[0] in ";·":
        return mark[0] == ";" and False
    following = text[match.end() :  match.end() + 4].lstrip("\"'«“„‘([¿¡—– \n")[:1]
    if following.islower():
        return False
    if mark[0] != ".":
        return True
    head = text[max(0, match.start() - 12) : match.start()]
    word = re.split(r"[\s('’«“/-]", head)[-1]
    if word.isdigit():
        # "Am 5. Juni": an ordinal number before a capital is no end in German; "en 2025. Le" is.
        return len(word) > 2
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    return word.lower().replace(".", "") not in _ABBREVIATIONS and not ("." in word and len(word) <= 5)


class Sentences:
    """The sentence around a place in a text."""

    def __init__(self, text: str) -> None:
        self.spans = sentence_spans(text)
        self._starts = [span.start for span in self.spans]

    def index(self, offset: int) -> int:
        """The number of the sentence that holds (or ends before) an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def around(self, start: int, end: int) -> Span:
        """From the start of the sentence that holds `start` to the end of the one that holds `end`."""
        if not self.spans:
            return Span(start, end)
        first, last = self.spans[self.index(start)], self.spans[self.index(max(start, end - 1))]
        return Span(min(first.start, start), max(last.end, end))
