"""What the words around a figure mean, as vectors that can be compared across languages (the `semantic` extra).

Two passages a claim: the words right around the figure, and its clause. All figures are taken out, the claim's own too;
of its own words only what is counted stays. The vectors are centred by story and language, so that what every sentence
of a story says counts for nothing.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from checker.matching.alike.encoder import LANGUAGES, centred, encode
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.value import TEXTUAL, Kind

_BEFORE, _AFTER = 7, 5  # words right around the figure
_FEWEST = 4  # words from which a clause says something by itself
_ENOUGH = 20  # passages from which on a story tells what all its sentences say
_CUT = re.compile(r"[,;:()«»]")
_WORD = re.compile(r"[^\W\d_]+|[%€$£]")
_DIGITS = re.compile(r"\d[\d.,\s]*")
Encode = Callable[[Sequence[str]], Any]


def meanings(topics: Sequence[Topic], encoded: Encode = encode) -> list[Any | None]:
    """A vector of length one for each topic of a story, `None` in a language that the encoder lacks and
    in a story of a few sentences, which has no common ground to be centred by.

    The inner product of two is the mean cosine of the two pairs of passages.
    """
    places = [index for index, topic in enumerate(topics) if topic.language in LANGUAGES]
    found: list[Any | None] = [None] * len(topics)
    if len(places) < _ENOUGH:
        return found
    figures: dict[tuple[str, tuple[int, int]], list[Claim]] = defaultdict(list)
    for topic in topics:
        if topic.claim.kind not in TEXTUAL:
            figures[topic.claim.document, topic.claim.sentence_span].append(topic.claim)
    beside = {key: sorted(claims, key=lambda claim: claim.span) for key, claims in figures.items()}
    texts = [
        passages(topics[index], beside.get((topics[index].claim.document, topics[index].claim.sentence_span), ()))
        for index in places
    ]
    each = {text: row for row, text in enumerate(dict.fromkeys(text for pair in texts for text in pair))}
    vectors = encoded(list(each))
    languages = [topics[index].language for index in places]
    near, clause = (centred(vectors[[each[pair[part]] for pair in texts]], languages) for part in (0, 1))
    for row, index in enumerate(places):
        found[index] = (near[row], clause[row])
    return found


def quotations(topics: Sequence[Topic], places: Sequence[int], encoded: Encode = encode) -> dict[int, Any]:
    """A vector of length one for each quotation in a language that the encoder has, by its position; none where all are
    in one language, whose words can be compared as they stand."""
    read = [place for place in places if topics[place].language in LANGUAGES]
    if len({topics[place].language for place in read}) < 2:
        return {}
    return dict(zip(read, encoded([topics[place].claim.quote for place in read]), strict=True))


def likeness(left: Any | None, right: Any | None) -> float:
    """The mean cosine of the passages of two claims, 0 where a language has none."""
    if left is None or right is None:
        return 0.0
    return round(float(left[0] @ right[0] + left[1] @ right[1]) / 2, 4)


def passages(topic: Topic, beside: Sequence[Claim]) -> tuple[str, str]:
    """The words right around a figure and those of its clause, without figures. `beside` are those of the sentence, in
    order."""
    claim, words = topic.claim, _own(topic)
    start, end = claim.sentence_span
    before, after = _blank(claim, beside, start, claim.span.start), _blank(claim, beside, claim.span.end, end)
    near = [*before.split()[-_BEFORE:], *words, *after.split()[:_AFTER]]
    clause = [*_CUT.split(before)[-1].split(), *words, *_CUT.split(after)[0].split()]
    return " ".join(near) or ".", " ".join(clause if len(clause) >= _FEWEST else near) or "."


def _own(topic: Topic) -> list[str]:
    """What the claim's own words say besides its figure: "plus de cinquante millions de personnes" says persons."""
    if topic.claim.kind is Kind.DATE:
        return []  # a date is nothing but figure
    pack = packs.load(topic.language)
    numbers = pack.numbers
    figure = (numbers.spelled, numbers.starts, numbers.behind_words, numbers.behind_digits, pack.bounds.hedging)
    return [
        word
        for word in _WORD.findall(topic.claim.quote)
        if not any(fold(word) in words or word.lower() in words for words in figure)
    ]


def _blank(claim: Claim, beside: Sequence[Claim], start: int, end: int) -> str:
    """What the sentence says between two places of the text, without its figures."""
    taken = [(other.span.start, other.span.end) for other in beside if other.id != claim.id]
    offset = claim.sentence_span.start
    kept, at = [], start
    for first, last in taken:
        if at < last and first < end:
            kept.append(claim.sentence[at - offset : max(at, first) - offset])
            at = min(end, last)
    kept.append(claim.sentence[at - offset : end - offset])
    return _DIGITS.sub(" ", " ".join(kept))
