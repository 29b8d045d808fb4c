"""What a thread is about, in the words of the articles: the figure-free clause of its most typical claim."""

import re
from collections import Counter
from collections.abc import Sequence

from claims.topics import Topic

_LONGEST = 90  # characters


def describe(topics: Sequence[Topic]) -> str:
    """A short description: the clause around the figure, the figure itself replaced by an ellipsis.

    The claim whose context shares most with the others speaks for the thread; the earlier one where several do.
    """
    common = Counter(word for topic in topics for word in set(topic.near))
    best = max(topics, key=lambda topic: (sum(common[word] for word in set(topic.near)), not topic.headline, _order(topic)))
    claim = best.claim
    offset = claim.span.start - claim.sentence_span.start
    before = re.split(r"[;:()«»“”\n]|, ", claim.sentence[:offset])[-1]
    after = re.split(r"[;:()«»“”\n.]|, ", claim.sentence[offset + len(claim.quote) :])[0]
    before, after = " ".join(before.split()), " ".join(after.split())
    room = _LONGEST - 3
    if len(before) + len(after) > room:
        after = _cut(after, max(20, room - len(before)))
        before = _cut(before[::-1], max(40, room - len(after)))[::-1]
    return " ".join(part for part in (before, "…", after) if part)


def _cut(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0]


def _order(topic: Topic) -> tuple[str, int]:
    return ("".join(chr(0x10FFFF - ord(char)) for char in topic.claim.document), -topic.claim.span.start)
