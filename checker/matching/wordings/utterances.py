"""Utterances: which quotations are of the same words, whole or in part, in one language or in several.

Within a language the words themselves tell. Across languages nothing is alike but what the words mean: two quotations
of one speaker are of one utterance where they share a notion of the packs or a word that two languages write alike
("catastrophe", "Katastrophe"), and each is the other's best in the two articles; one sign is enough where each article
quotes the speaker once (on the annotated stories it was right in 80 of 80 pairs), else there have to be two. Where one
article does not say who speaks, or calls somebody by an office ("le maire de Pau"), there have to be two as well; where
the two name two speakers, each quotation has to say little else.
Where the sentence encoder is asked (the `semantic` extra), it says how alike they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import Any

from checker.matching.alike.similarity import words_alike
from checker.matching.wordings.quotation import Utterance, common, shared, unshared
from claims.claim import Claim
from claims.meaning.topics import Topic

_SAME_QUOTE = 0.75  # words in common
_ALTERED = 0.5  # words of weight in common, of the shorter one, that one speaker's altered quotation keeps
_FEWEST = 2  # signs of one utterance where a speaker is quoted more than once, or nobody knows who it is
_LITTLE_ELSE = 0.4  # of what each says: on the annotated stories 22 of 22 such pairs were of one utterance
_AS_LONG = 2  # times as long: two quotations of which none is only a part of the other
_BESIDES = 4  # things that both say besides the only one they share, so that it is what they speak of
_MEANT = 0.45  # likeness to the encoder: 94 of 100 pairs of one utterance in the stories, 3 of 342 others
_MEANT_BY_ONE = 0.36  # the same for the only quotations of one speaker
_WORD_FOR_WORD = 100.0  # stronger than any sign
_LENGTHS = 5  # times as long: a name for a whole speech


def same_words(left: str, right: str) -> bool:
    """Whether two folded quotations are of the same words, whole or in part."""
    return words_alike(left, right) >= _SAME_QUOTE


def utterances(
    topics: Sequence[Topic],
    places: Sequence[int],
    speakers: Mapping[frozenset[str], bool | None],
    meant: Mapping[int, Any] | None = None,
) -> Iterator[tuple[int, int]]:
    """Pairs of positions (smaller first) of quotations of one utterance: all pairs of each group.

    `places` are the quotations among the topics; `speakers` tells which two names may be one person's;
    `meant` is what the sentence encoder makes of each, where it is asked.
    """
    meant = meant or {}
    seen = {place: Utterance(topics[place].claim, topics[place].language, meant.get(place)) for place in places}
    alone = {place for place in places if _alone(place, seen, speakers)}
    strength: dict[tuple[int, int], float] = {}
    for pair in combinations(places, 2):
        one, other = (seen[place] for place in pair)
        if same_words(one.folded, other.folded):
            strength[pair] = _WORD_FOR_WORD
        elif one.claim.document != other.claim.document:
            known = _speakers(one.claim, other.claim, speakers)
            only = known is True and alone.issuperset(pair)
            signs = (
                _given_to_two(one, other) if known is False else _meant(one, other, only) or _signs(one, other, known)
            )
            if signs:
                strength[pair] = signs
    groups = {place: {place} for place in places}
    for first, second in _mutual(strength, seen, alone):
        if groups[first] is groups[second] or _clash(groups[first], groups[second], seen):
            continue
        groups[first] |= groups[second]
        for place in groups[second]:
            groups[place] = groups[first]
    for members in {min(group): group for group in groups.values()}.values():
        yield from combinations(sorted(members), 2)


def _speakers(left: Claim, right: Claim, speakers: Mapping[frozenset[str], bool | None]) -> bool | None:
    """Whether two quotations have one speaker; `None` where one of them has none, or nobody can tell."""
    if left.speaker is None or right.speaker is None:
        return None
    return left.speaker == right.speaker or speakers.get(frozenset((left.speaker, right.speaker)), False)


def _meant(left: Utterance, right: Utterance, only: bool) -> float:
    """How alike two quotations in two languages are to the encoder, in per cent; 0 where that is not enough."""
    if left.meant is None or right.meant is None or left.language == right.language:
        return 0.0
    alike = round(float(left.meant @ right.meant), 4)
    return 100 * alike if alike >= (_MEANT_BY_ONE if only else _MEANT) else 0.0


def _signs(left: Utterance, right: Utterance, known: bool | None) -> float:
    """How much two quotations share: a sign for each notion or word, less what they need not to be chance."""
    lengths = sorted((len(left.folded), len(right.folded)))
    if lengths[1] > _LENGTHS * lengths[0]:
        return 0.0
    short, long = sorted((left.words, right.words), key=lambda words: (len(words), sorted(words)))
    if left.language == right.language:
        kept = len(short & long)
        altered = known and kept >= _FEWEST and kept >= _ALTERED * len(short)
        return float(kept) if altered else 0.0
    found = common(left, right)
    needed = _FEWEST if known is None or (len(found) == 1 and _says_more(left, right, found, lengths)) else 1
    return float(len(found)) if len(found) >= needed else 0.0


def _given_to_two(left: Utterance, right: Utterance) -> float:
    """How much two quotations of two speakers in two languages share; 0 unless each says little else: "une menace sans
    précédent pour les salles", "uma ameaça sem precedentes aos cinemas"."""
    if left.language == right.language:
        return 0.0
    both, most = shared(left, right), max(len(left.terms), len(right.terms))
    return float(both) if both >= _FEWEST and both >= _LITTLE_ELSE * most else 0.0


def _says_more(left: Utterance, right: Utterance, found: Sequence[tuple[int, int]], lengths: Sequence[int]) -> bool:
    """Whether two quotations about as long both say so much besides that one thing in common is their topic: "De
    regering heeft gefaald", "Die Regierung muss jetzt handeln"."""
    rest = sorted(len(terms) for terms in unshared(left, right, found))
    return lengths[1] <= _AS_LONG * lengths[0] and rest[0] > 0 and sum(rest) >= _BESIDES


def _mutual(
    strength: Mapping[tuple[int, int], float], seen: Mapping[int, Utterance], alone: Set[int]
) -> Iterator[tuple[int, int]]:
    """The pairs that are each other's best in their two articles, the strongest first; `alone` are the quotations whose
    speaker has no other in the article."""
    best: dict[tuple[int, str], list[float]] = defaultdict(list)
    for (first, second), value in strength.items():
        best[first, seen[second].claim.document].append(value)
        best[second, seen[first].claim.document].append(value)
    for (first, second), value in sorted(strength.items(), key=lambda item: (-item[1], item[0])):
        homes = (first, seen[second].claim.document), (second, seen[first].claim.document)
        if value < _WORD_FOR_WORD and any(max(best[home]) > value or best[home].count(value) > 1 for home in homes):
            continue
        if value < _FEWEST and not {first, second} <= alone:
            continue
        yield first, second


def _alone(place: int, seen: Mapping[int, Utterance], speakers: Mapping[frozenset[str], bool | None]) -> bool:
    """Whether a quotation is its speaker's only one in its article."""
    claim = seen[place].claim
    return not any(
        other.claim.document == claim.document and at != place and _speakers(other.claim, claim, speakers)
        for at, other in seen.items()
    )


def _clash(left: set[int], right: set[int], seen: Mapping[int, Utterance]) -> bool:
    """Whether two groups hold different words of one article: those are two utterances."""
    return any(
        seen[one].claim.document == seen[other].claim.document and not same_words(seen[one].folded, seen[other].folded)
        for one in left
        for other in right
    )
