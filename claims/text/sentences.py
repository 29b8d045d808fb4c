"""Sentences: where one ends and the next begins, by rules.

A line break always ends a sentence. A full stop ends one unless it stands after an abbreviation, an initial or, where
full stops mark ordinals, a number that the next word continues. The abbreviations are in the packs.
"""

import re
from bisect import bisect_right

from claims.document import Span

_END = re.compile(
    r"[.!?…\n](?:"  # one set of characters to begin with is searched for fast
    r"(?<=\n)\n*"
    r"|(?<!\n)[.!?…]*(?:"
    r"[\"'»”’)\]]*(?=\s+[\"'«“„‘(\[¿¡—–-]*\s*(?:[^\W\d_]|\d))"  # a mark, and something to begin with
    r"|[»”](?=\s)))"
)
_OPENING = "\"'«“„‘([¿¡—– \n"
_APART = re.compile(r"[\s('’«“/-]")
_GROUPED = re.compile(r"\d{1,2}\.\d{3}")
_JOINED = re.compile(r"[^\W\d_]-\d+\Z")  # the end of a name, "Covid-19", no ordinal
_WORDS = re.compile(r"[\s\"'«“„‘(\[]*([^\W\d_]+)['’ ]+([^\W\d_])")
_REACH = 12  # characters before a full stop in which its abbreviation stands
LONGEST = 2000  # characters; no editor reads a longer sentence, and cost must follow the length of the text


def sentence_spans(
    text: str,
    abbreviations: frozenset[str] = frozenset(),
    articles: frozenset[str] = frozenset(),
    ordinals: bool = True,
) -> list[Span]:
    """The sentences of a text, in order, without the blanks around them.

    `abbreviations` are in lower case, without their full stops; `articles` in lower case tell a letter that ends a
    sentence from an initial; `ordinals` says that a full stop may mark one, as in German.
    """
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        at, end = match.span()
        listed = ordinals or text[start:at].strip().isdigit()  # "|1.| Paris est en tête"
        if text[at] == "\n" or _ends(text, at, end, abbreviations, articles, listed):
            _append(text, start, end, spans)
            start = end
    _append(text, start, len(text), spans)
    return spans


def _append(text: str, start: int, end: int, spans: list[Span]) -> None:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        _append(text, start, cut, spans)
        start = cut
    written = text[start:end].lstrip()
    if written:
        spans.append(Span(end - len(written), end - len(written) + len(written.rstrip())))


def _ends(
    text: str, at: int, end: int, abbreviations: frozenset[str], articles: frozenset[str], ordinals: bool
) -> bool:
    """Whether the marks from `at` to `end` end a sentence."""
    following = text[end : end + 4].lstrip(_OPENING)[:1]
    if following.islower():
        return False
    if text[at] != ".":
        return True
    before = text[max(0, at - _REACH) : at]
    word = before.rpartition(" ")[2]
    if not word.isalpha():  # nearly always it is one
        word = _APART.split(word)[-1]
    if word.isdigit() and not _JOINED.search(before):
        # "Am 5. Juni": an ordinal number before a capital is no end in German; "en 2025. Le" is, and "auf 5. |Die|".
        return len(word) > 2 or not ordinals or _led_by_article(text, end, articles)
    if len(word) == 1 and word.isalpha() and word.isupper():
        # an initial, as in "selon J. Le Pen"; "de la catégorie A. Les deux |indicateurs|" is none
        led = before[:-1].split()
        after = _WORDS.match(text, end)
        named = after is None or after[1].lower() not in articles or not after[2].islower()
        return not named and bool(led) and led[-1].islower()
    amount = _GROUPED.fullmatch(word) or (word[-1:].isalpha() and any(map(str.isdigit, word)))
    if "." in word and len(word) <= 5 and not amount:
        return False  # "z.B.", "U.S.", but "hasta sumar 1.900. |La| ministra", "costs it €1.3m. |The| firm"
    return word.lower().replace(".", "") not in abbreviations


def _led_by_article(text: str, end: int, articles: frozenset[str]) -> bool:
    """Whether an article opens what follows."""
    after = _WORDS.match(text, end)
    return after is not None and after[1].lower() in articles


class Sentences:
    """The sentence around a place in a text."""

    def __init__(
        self,
        text: str,
        abbreviations: frozenset[str] = frozenset(),
        articles: frozenset[str] = frozenset(),
        ordinals: bool = True,
    ) -> None:
        self.spans = sentence_spans(text, abbreviations, articles, ordinals)
        self._starts = [span.start for span in self.spans]
        self._last = self.spans[0] if self.spans else Span(0, 0)

    def index(self, offset: int) -> int:
        """The number of the sentence that holds (or ends before) an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def around(self, start: int, end: int) -> Span:
        """From the start of the sentence that holds `start` to the end of the one that holds `end`."""
        if self._last.start <= start < end <= self._last.end:
            return self._last  # places are mostly asked about in the order of the text
        if not self.spans:
            return Span(start, end)
        self._last = first = self.spans[self.index(start)]
        if first.start <= start < end <= first.end:
            return first
        last = self.spans[self.index(max(start, end - 1))]
        return Span(min(first.start, start), max(last.end, end))
