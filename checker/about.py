"""What a thread is about, in the words of the articles: the figure-free clause of its most typical claim.

A thread of names is about the person, one of roles about who holds them, one of quotations about its first words.
"""

import re
from collections import Counter
from collections.abc import Sequence

from checker.render.wording import noun, quoted
from claims.claim import Claim
from claims.topics import Topic
from claims.value import Kind, Value

_LONGEST = 90  # characters
_SHORTEST = 30  # below this a clause says too little, and the sentence goes on past the comma
_WORDS_OF_QUOTE = 9
_DIGITS = re.compile(r".*\d[\d.,'\u00a0\u202f\u2019]*(?=[ -]\S)", re.DOTALL)
_BREAK = re.compile(r"(?<=[;:()«»“”\n,])\s+|\n")


def describe(topics: Sequence[Topic], language: str = "en") -> str:
    """A short description: the clause around the figure, the figure itself replaced by an ellipsis.

    A claim in the reader's language speaks for the thread if there is one; among those the claim whose context
    shares most with the others, the body before the headline.
    """
    common = Counter(word for topic in topics for word in set(topic.near))
    spoken = [topic for topic in topics if topic.language == language] or list(topics)
    ordered = sorted(
        spoken,
        key=lambda topic: (
            topic.headline,
            -sum(common[word] for word in set(topic.near)),
            topic.claim.document,
            topic.claim.span,
        ),
    )
    claim = ordered[0].claim
    if claim.kind in (Kind.NAME, Kind.ROLE, Kind.QUOTE):
        return _of_words([topic.claim for topic in topics], claim, language)
    for topic in ordered:
        if (told := _clause(topic.claim)).strip("… "):
            return told
    counted = Counter(_noun(topic.claim, language) for topic in topics)
    return counted.most_common(1)[0][0] or " ".join(claim.sentence.split())[:_LONGEST]


def _of_words(told: Sequence[Claim], claim: Claim, language: str) -> str:
    """The person named most often, or whose role it is; the beginning of what was said."""
    if claim.kind is Kind.QUOTE:
        words = str(claim.value).split()
        short = " ".join(words[:_WORDS_OF_QUOTE]) + ("…" if len(words) > _WORDS_OF_QUOTE else "")
        return quoted(short, language)
    names = Counter(name for one in told if (name := one.concept if one.kind is Kind.ROLE else str(one.value)))
    return max(names, key=lambda name: (names[name], len(name), name)) if names else str(claim.value)


def _noun(claim: Claim, language: str) -> str:
    return noun(claim.value.unit, language) if isinstance(claim.value, Value) else ""


def _clause(claim: Claim) -> str:
    offset = claim.span.start - claim.sentence_span.start
    before = _near(_BREAK.split(claim.sentence[:offset])[::-1])[::-1]
    # The noun that is counted stays where digits show what the figure is: "… rescue workers are in action".
    digits = _DIGITS.match(claim.quote) if claim.kind is Kind.COUNT else None
    rest = digits.end() if digits else len(claim.quote)
    after = _near(_BREAK.split(claim.sentence[offset + rest :]))
    words_before = _tail(" ".join(" ".join(before).split()), _LONGEST * 2 // 3)
    words_after = _head(" ".join(" ".join(after).split()).rstrip(".,;: "), _LONGEST - len(words_before))
    opening = "" if words_before[-1:] in "('’«" else " "
    closing = "" if words_after[:1] in ",;:.)" else " "
    return (f"{words_before}{opening}…{closing}{words_after}").strip(" ,;:")


def _near(pieces: list[str]) -> list[str]:
    """As many pieces of the sentence, from the figure outwards, as it takes to say something."""
    taken: list[str] = []
    for piece in pieces:
        if sum(map(len, taken)) >= _SHORTEST:
            break
        taken.append(piece)
    return taken


def _head(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0]


def _tail(text: str, length: int) -> str:
    return text if len(text) <= length else text[-length:].split(" ", 1)[-1]
