"""The words that stand around a figure, where no notion says what is measured: the noun it is of ("a gradient of 18%",
"134 shelters", "a 50% stake"), or the clause that leads to it from the start of its sentence.

A noun is looked for without grammar: words of substance behind an article, and beside the figure or joined to it by
"of". Whatever else stands there may be a verb ("se contenter de 50 %", "cut growth of 3%").
"""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from checker.judging.measured import hollow
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.value import Kind, Value

_LONGEST = 90  # characters
_SHORTEST = 30  # below this a clause says too little, and the sentence goes on past the comma
_LED = 60  # characters that may lead to the figure
_WORDS_OF_NOUN = 5
_ROOT = 3  # letters that a counted noun and its lemma share
_BREAK = re.compile(r"(?<=[;:()«»“”\n,])\s+|(?<=[^\W\d]{3}[.!?…])\s+|(?<=[%\d][.!?])\s+(?=[^\W\d])|\n")
_ENDED = re.compile(r"[.!?…]\s")
_WORD = re.compile(r"\d[\d.,]*|[^\W\d_]{1,5}['’](?=\w)|\w+(?:[-.'’&]\w+)*")
_DIGITS = re.compile(r".*\d[\d.,'\u00a0\u202f\u2019]*(?=[ -]\D)", re.DOTALL)
_SCALED = (Kind.PERCENTAGE, Kind.MONEY, Kind.DURATION, Kind.MEASURE)


class _Around(NamedTuple):
    """The piece of a sentence on each side of a figure, as far as the next comma."""

    before: str
    after: str
    pack: Pack


def noun_of(topic: Topic) -> str:
    """The noun that a figure is of, as the article writes it; nothing where none is sure."""
    claim = topic.claim
    around = _around(claim, packs.load(topic.language))
    if claim.kind is Kind.COUNT:
        return _counted(claim, around)
    if claim.kind in _SCALED:
        shared = _shared(around) if claim.kind is Kind.PERCENTAGE else ""
        return _headed(around) or _described(around, around.pack.names.definite) or shared
    return _described(around) if claim.kind is Kind.RANK else ""


def led_to(topic: Topic) -> str:
    """The clause that leads to a figure from the start of its sentence ("Watch shipments to the US fell by …"); nothing
    where it is too long, or begins with a word that points back ("it", "which", "and")."""
    claim, pack = topic.claim, packs.load(topic.language)
    at = claim.span.start - claim.sentence_span.start
    pieces = _BREAK.split(claim.sentence[:at])
    before = " ".join(pieces[-1].split())
    words = _WORD.findall(before)
    if not words or not before[0].isupper() or len(before) > _LED:
        return ""
    first = fold(words[0])
    if (first in pack.stop and first not in pack.names.articles) or all(_small(word, pack) for word in words):
        return ""
    if len(before) >= _SHORTEST and claim.kind is not Kind.RANK and not _is_article(words[-1], pack):
        return f"{before} …"
    return clause(claim, pack)


def clause(claim: Claim, pack: Pack) -> str:
    """The clause around a figure, the figure itself replaced by an ellipsis."""
    at = claim.span.start - claim.sentence_span.start
    before = _near(_BREAK.split(claim.sentence[:at])[::-1])[::-1]
    # The noun that is counted stays where digits show what the figure is: "… rescue workers are in action".
    digits = _DIGITS.match(claim.quote) if claim.kind is Kind.COUNT else None
    rest = digits.end() if digits else len(claim.quote)
    behind = claim.sentence[at + rest :]
    after = [] if _ENDED.match(behind) else _near(_BREAK.split(behind))
    words_before = _tail(" ".join(" ".join(before).split()), _LED, pack)
    words_after = _head(" ".join(" ".join(after).split()).rstrip(".,;: "), _LONGEST - len(words_before), pack)
    opening = "" if words_before[-1:] in "('’«" else " "
    closing = "" if words_after[:1] in ",;:.)" else " "
    return (f"{words_before}{opening}…{closing}{words_after}").strip(" ,;:.")


# ---------------------------------------------------------------- nouns


def _counted(claim: Claim, around: _Around) -> str:
    """What is counted: the noun of the quote, and a second one that English puts behind it ("oak trees")."""
    unit = claim.value.unit if isinstance(claim.value, Value) else None
    words = _WORD.findall(claim.quote)
    if not unit or unit == "1" or len(words) < 2:
        return ""
    root = fold(unit)[:_ROOT]
    start = next((place for place, word in enumerate(words) if place and fold(word).startswith(root)), None)
    if start is None:
        return ""
    noun = words[start:]
    return " ".join(noun) if all(word[0].isalpha() for word in noun) else ""


def _headed(around: _Around) -> str:
    """ "a gradient of …": the noun before "of"."""
    words = _WORD.findall(around.before)
    if len(words) < 2 or not _of(words[-1], around.pack) or fold(words[-2]) in hollow():
        return ""
    return _noun_before(words[:-1], around.pack)


def _noun_before(words: Sequence[str], pack: Pack) -> str:
    """Words of substance at the end of others, back to the article that opens them, or to a capital that opens all."""
    noun: list[str] = []
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        inside = noun and place and _of(word, pack) and not _small(words[place - 1], pack)
        if _small(word, pack) and not inside:
            if not _is_article(word, pack):
                return ""
            break
        noun.insert(0, word)
    else:
        if not words or not words[0][0].isupper():
            return ""
    fit = 0 < len(noun) <= _WORDS_OF_NOUN and all(word[0].isalpha() for word in noun)
    return " ".join(noun) if fit else ""


def _described(around: _Around, barred: Container[str] = ()) -> str:
    """ "a … stake in Opella": the noun that a figure stands before, behind an article; behind a definite one a verb may
    stand there ("the £2bn pledged")."""
    words, pack = _WORD.findall(around.before), around.pack
    if not words or not _is_article(words[-1], pack) or fold(words[-1]) in barred:
        return ""
    return _joined(list(_content(_WORD.findall(around.after), pack)))


def _shared(around: _Around) -> str:
    """ "… of supply was back": the one word of substance that a share is of; of two, the second may be a verb."""
    words, pack = _WORD.findall(around.after), around.pack
    if not words or not _of(words[0], pack):
        return ""
    noun = list(_content(words[2:] if len(words) > 1 and _is_article(words[1], pack) else words[1:], pack))
    return noun[0] if len(noun) == 1 and noun[0][-1].isalpha() else ""  # no "of the |world's| PCs"


def _content(words: Sequence[str], pack: Pack) -> Iterator[str]:
    for word in words:
        if _small(word, pack) or not word[0].isalpha():
            return
        yield word


def _joined(words: Sequence[str]) -> str:
    return " ".join(words) if 0 < len(words) <= 3 else ""


def _of(word: str, pack: Pack) -> bool:
    return fold(word) in pack.of


def _is_article(word: str, pack: Pack) -> bool:
    return fold(word) in pack.names.articles and not _of(word, pack)


def _small(word: str, pack: Pack) -> bool:
    return (told := fold(word)) in pack.stop or told in pack.names.articles


# ---------------------------------------------------------------- pieces of a sentence


def _around(claim: Claim, pack: Pack) -> _Around:
    at = claim.span.start - claim.sentence_span.start
    before, after = claim.sentence[:at], claim.sentence[at + len(claim.quote) :]
    return _Around(_BREAK.split(before)[-1], re.split(r"[,;:.()«»“”\"\n]", after)[0], pack)


def _near(pieces: list[str]) -> list[str]:
    """As many pieces of the sentence, from the figure outwards, as it takes to say something."""
    taken: list[str] = []
    for piece in pieces:
        if sum(map(len, taken)) >= _SHORTEST:
            break
        taken.append(piece)
    return taken


def _head(text: str, length: int, pack: Pack) -> str:
    """The beginning of a text, cut where it makes sense: not behind "de la" or "a"."""
    if len(text) <= length:
        return text
    words = text[:length].rsplit(" ", 1)[0].split(" ")
    while words and (fold(words[-1]) in pack.stop or not words[-1][-1:].isalpha()):
        words.pop()
    return " ".join(words)


def _tail(text: str, length: int, pack: Pack) -> str:
    """The end of a text that begins in the middle of its sentence, from an article or a capital on where there is one
    early enough: "tore across |the island of …"."""
    words = text.split(" ") if len(text) <= length else text[-length:].split(" ")[1:]
    for place, word in enumerate(words[: len(words) * 2 // 3 + 1]):
        if word[:1].isupper() or _is_article(word, pack):
            return " ".join(words[place:])
    return " ".join(words)
