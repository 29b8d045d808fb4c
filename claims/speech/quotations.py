"""Quotations: the words a text puts between quotation marks because somebody said or wrote them.

Scare quotes, titles of works and names of products stand between marks too: a quotation has three words or
more, or a verb of saying right behind its comma («Recurriremos», anunció), does not read like a title, and its marks
are balanced within one paragraph.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from claims.packs.pack import Pack
from claims.text.fold import fold

FEWEST_WORDS = 3
_LONGEST = 900  # characters; about the three sentences a newspaper quotes at most
_TITLE_WORDS = 6
_TERM_WORDS = 4
_LONG_WORD = 6  # letters
_SMALL_WORD = 4
_DEEPEST = 6  # marks inside marks
_CLOSERS = {
    "«": "»",
    "»": "«",
    "“": "”",
    "„": '“”"',
    "‟": "”",
    "‚": "‘’'",
    "‘": "’",
    "‹": "›",
    "›": "‹",
    '"': '"',
    "'": "'",
    "”": "”",
}
# No apostrophes, which have letters on both sides: "l'accord", "they’ve".
# Typewriters' marks come in twos: ,,Onze markten''.
_MARK = re.compile(
    r"[,«»“”„‟\"‹›‘‚'’](?:"  # one set of characters to begin with is searched for fast
    r"(?<=,),(?=\w)"
    r"|(?<=')'"
    r"|(?<!,)(?!(?<=[^\W_]['’])[^\W_]))"
)
_DOUBLE = {",,": "„", "''": "”"}
_INNER_EDGE = ' \u00a0\u202f\u2009"'  # French blanks, and marks doubled by a spreadsheet
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_TYPOGRAPHY = {
    **dict.fromkeys(map(ord, "’‘‛ʼ‚"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»‹›"), '"'),
    **dict.fromkeys(map(ord, "–—"), "-"),
}
_SHORT = re.compile(r"[a-zA-Z]\b|\d|n'")  # 's avonds, 't Hooft, '90s, rock 'n' roll
_SPACES = re.compile(r"\s+")


class Quotation(NamedTuple):
    """The words inside a pair of marks, as offsets; `open` and `close` are the offsets of the marks themselves."""

    open: int
    start: int
    end: int
    close: int


def marked(text: str) -> Iterator[Quotation]:
    """Everything between balanced quotation marks, outermost first, in order. Linear in the length of the text."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    before = 0
    for match in _MARK.finditer(text):
        sign, at = _DOUBLE.get(match[0], match[0]), match.start()
        if (stack or pairs) and text.find("\n", before, at) >= 0:
            yield from _outermost(text, pairs)
            stack, pairs = [], []
        before = at
        closes = next((depth for depth in range(len(stack) - 1, -1, -1) if sign in _CLOSERS[stack[depth][0]]), None)
        if closes is not None and _can_close(text, at, sign):
            pairs.append((stack[closes][1], match.end() - 1))
            del stack[closes:]
        elif _can_open(text, at, match.end(), sign) and len(stack) < _DEEPEST:
            stack.append((sign, at))
    yield from _outermost(text, pairs)


def _outermost(text: str, pairs: list[tuple[int, int]]) -> Iterator[Quotation]:
    """The pairs that no other pair holds, unless the holder is too long to be one quotation."""
    end = -1
    for first, last in sorted(pairs):
        if first < end or last - first > _LONGEST:
            continue
        end = last
        start = first + (2 if text[first : first + 2] in _DOUBLE else 1)
        stop = last - (text[last - 1 : last + 1] in _DOUBLE)
        while start < stop and text[start] in _INNER_EDGE:
            start += 1
        # American style puts the comma of the outer sentence inside: “… baseline projections,” the statement says
        while stop > start and (text[stop - 1] in _INNER_EDGE or text[stop - 1] == ","):
            stop -= 1
        if stop > start:
            yield Quotation(first, start, stop, last)


def _can_open(text: str, at: int, end: int, sign: str) -> bool:
    """Straight and reversed marks open before a word, after a blank or a bracket; the others say what they are."""
    after = text[end : end + 1]
    if sign in "«“„‚‘‟‹":
        return bool(after) and (sign not in "“‘" or not after.isspace())
    if sign == "’" or (sign == "'" and _SHORT.match(text, end)):
        return False
    before = text[at - 1 : at]
    free = not before or before.isspace() or before in "([{—–-:«“„/"
    return free and bool(after) and not after.isspace()


def _can_close(text: str, at: int, sign: str) -> bool:
    """A straight mark closes after a word or its punctuation, and never right before a word."""
    after = text[at + 1 : at + 2]
    if sign in "\"'’‘":
        before = text[at - 1 : at]
        if sign in "'’" and before == "s" and after == " " and text[at + 2 : at + 3].islower():
            return False  # the players’ union
        return bool(before) and not before.isspace() and not after.isalnum()
    return True


def is_quotation(
    text: str,
    mark: Quotation,
    pack: Pack,
    said: Callable[[int, int], bool],
    then_said: Callable[[int], bool],
    led: Callable[[int], bool],
) -> bool:
    """Whether words between marks are somebody's words: not a title, a name, a term.

    `said(open, close)` tells whether a verb of saying stands near the marks, `then_said(close)` whether one follows
    them right behind, `led(open)` whether one leads to them.
    """
    inside = text[mark.start : mark.end]
    words = _WORD.findall(inside)
    if len(words) < FEWEST_WORDS:
        if len(words) == FEWEST_WORDS - 1 and all(word[0].islower() and len(word) > _SMALL_WORD for word in words):
            return led(mark.open)  # the sum is “wholly disproportionate”
        alone = _is_sentence(words, pack) and _before_comma(text, mark) and _opens(text, mark.open)
        return alone and then_said(mark.close)
    if not any(word[0].islower() for word in words):
        return False
    if all(fold(word) in pack.stop for word in words):  # « tout à fait », but “It does not, and never has,” said X
        whole = words[0][0].isupper() and _before_comma(text, mark) and _opens(text, mark.open)
        return whole and said(mark.open, mark.close)
    if "://" in inside or "www." in inside:
        return False
    content = [word for word in words if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in content)
    if not pack.nouns.capitalised and len(content) > 1 and capitals == len(content):
        return False  # “The Lord of the Rings”
    if words[0][0].isupper() and len(words) <= _TITLE_WORDS and inside[-1] not in ".!?…":
        # « Bijoux de Napoléon » in the middle of a sentence is a name; « On a échoué » opens one
        # “Il nome della rosa” opens one too, and goes on as its subject
        after = text[mark.close + 1 : mark.close + 4].partition("\n")[0].strip()[:1]
        if _opens(text, mark.open):
            return not after.isalnum() or any(sign in ",.!?…" for sign in text[mark.end - 1 : mark.close])
        within = pack.nouns.capitalised and _called(text, mark.open, pack)
        return (_set_off(text, mark) or within) and said(mark.open, mark.close)
    if len(words) <= _TERM_WORDS and not words[0][0].isupper():
        return said(mark.open, mark.close)  # “croix de feu” is a term unless somebody says it
    if len(words) <= _TITLE_WORDS and pack.nouns.capitalised and len(words) - capitals < FEWEST_WORDS - 1:
        return said(mark.open, mark.close)
    return True


def _is_sentence(words: list[str], pack: Pack) -> bool:
    """Whether few words can be all that somebody said: «Estamos listos», « C'est faux »; a single one is a verb that
    needs no subject: «Recurriremos»."""
    if len(words) == FEWEST_WORDS - 1 or (len(words) == 1 and "'" in words[0].replace("’", "'")):
        return words[0][0].isupper() and words[-1][0].islower()
    return len(words) == 1 and pack.speech.drops_subject and len(words[0]) > _LONG_WORD


def _before_comma(text: str, mark: Quotation) -> bool:
    """Whether a comma ends what is between marks, inside or behind them: “We won,” said X; « C'est faux », dit X."""
    return "," in text[mark.end : mark.close] or text[mark.close + 1 : mark.close + 3].strip()[:1] == ","


def _opens(text: str, at: int) -> bool:
    """Whether what is at `at` begins a sentence, or follows a colon."""
    before = text[max(0, at - 6) : at].rstrip(" \u00a0\u202f\u2009—–-")
    return not before or before[-1] in ".!?…:\n"


def _called(text: str, at: int, pack: Pack) -> bool:
    """Whether a small word leads to what is at `at`, so that it is no title: sprach |vom| „Beginn einer neuen Ära“,
    verteidigte ihn |als| „Versicherung für alle“."""
    before = text[max(0, at - 12) : at].split()
    return bool(before) and fold(before[-1]) in pack.speech.quoted_as


def _set_off(text: str, mark: Quotation) -> bool:
    """Whether commas set the marks off from the sentence: « On a échoué », a reconnu le ministre."""
    return (
        text[mark.open - 2 : mark.open].strip()[-1:] == "," or text[mark.close + 1 : mark.close + 3].strip()[:1] == ","
    )


def normalised(words: str) -> str:
    """Quoted words for comparison: one kind of blank, apostrophe, quotation mark and dash; no closing punctuation.

    >>> normalised("Les Français  ont l’impression d’avoir été volés.")
    "Les Français ont l'impression d'avoir été volés"
    """
    plain = _SPACES.sub(" ", words.replace("…", "...").translate(_TYPOGRAPHY))
    return plain.strip(" .,;")
