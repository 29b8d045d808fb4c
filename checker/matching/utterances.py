"""Utterances: which quotations are of the same words, whole or in part, in one language or in several.

Within a language the words themselves tell. Across languages nothing is alike but what the words mean: two quotations
of one speaker are of one utterance where they share a notion of the packs or a word that two languages write alike
("catastrophe", "Katastrophe"), and each is the other's best in the two articles. Where one article does not say who
speaks, more has to be shared.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from checker.matching.similarity import letters_alike, words_alike
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.pack import notions_of
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise
from claims.text.transliteration import to_latin

_SAME_QUOTE = 0.75  # words in common
_ALTERED = 0.5  # words of weight in common, of the shorter one, that one speaker's altered quotation keeps
_COGNATE = 0.75  # letters in common
_STEM = 5  # letters with which two words of one root begin: "barbares", "barbarians"
_FEWEST = 2  # signs of one utterance where a speaker is quoted more than once, or is not named
_LENGTHS = 5  # times as long: a name for a whole speech


@dataclass(frozen=True)
class Utterance:
    """A quotation as matching sees it: what it says, by whom, in which article."""

    claim: Claim
    language: str

    @cached_property
    def folded(self) -> str:
        """Its words without case and accents."""
        return fold(str(self.claim.value))

    @cached_property
    def _read(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        known = self.language if self.language in packs.available() else "en"
        pack, text = packs.load(known), prepare(self.claim.quote)
        tokens = tokenise(text.composed, pack.words)
        content = {
            index: to_latin(word)
            for index, word in enumerate(tokens.words)
            if len(word) > 3 and word.isalpha() and word not in pack.stop
        }
        found = list(notions_of(known).find(tokens, 0, tokens.size))
        meant = {index for at, stop, _ in found for index in range(at, stop)}
        plain = frozenset(word for index, word in content.items() if index not in meant)
        return frozenset(content.values()), plain, frozenset(notion for _, _, notion in found)

    @property
    def words(self) -> frozenset[str]:
        """Its words of weight, in Latin letters."""
        return self._read[0]

    @property
    def plain(self) -> frozenset[str]:
        """Those of its words that no notion has."""
        return self._read[1]

    @property
    def notions(self) -> frozenset[str]:
        """What it speaks of, whatever the language."""
        return self._read[2]


def same_words(left: str, right: str) -> bool:
    """Whether two folded quotations are of the same words, whole or in part."""
    return words_alike(left, right) >= _SAME_QUOTE


def utterances(
    topics: Sequence[Topic], places: Sequence[int], speakers: Mapping[frozenset[str], bool]
) -> Iterator[tuple[int, int]]:
    """Pairs of positions (smaller first) of quotations of one utterance: all pairs of each group.

    `places` are the quotations among the topics; `speakers` tells which two names may be one person's.
    """
    seen = {place: Utterance(topics[place].claim, topics[place].language) for place in places}
    strength: dict[tuple[int, int], float] = {}
    for pair in combinations(places, 2):
        one, other = (seen[place] for place in pair)
        if same_words(one.folded, other.folded):
            strength[pair] = 100.0
        elif one.claim.document != other.claim.document:
            known = _speakers(one.claim, other.claim, speakers)
            if known is not False and (signs := _signs(one, other, known)):
                strength[pair] = signs
    groups = {place: {place} for place in places}
    for first, second in _mutual(strength, seen, speakers):
        if groups[first] is groups[second] or _clash(groups[first], groups[second], seen):
            continue
        groups[first] |= groups[second]
        for place in groups[second]:
            groups[place] = groups[first]
    for members in {min(group): group for group in groups.values()}.values():
        yield from combinations(sorted(members), 2)


def _speakers(left: Claim, right: Claim, speakers: Mapping[frozenset[str], bool]) -> bool | None:
    """Whether two quotations have one speaker; `None` where one of them has none."""
    if left.speaker is None or right.speaker is None:
        return None
    return left.speaker == right.speaker or speakers.get(frozenset((left.speaker, right.speaker)), False)


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
    found = shared(left, right)
    needed = _FEWEST if known is None or not _little_said(left, right) else 1
    return float(found) if found >= needed else 0.0


def shared(left: Utterance, right: Utterance) -> int:
    """How many things two quotations in two languages share: notions, and other words that are written alike."""
    short, long = sorted((left.plain, right.plain), key=lambda words: (len(words), sorted(words)))
    cognates = sum(any(_cognate(word, other) for other in long) for word in short)
    return cognates + len(left.notions & right.notions)


def _little_said(left: Utterance, right: Utterance) -> bool:
    """Whether so little is said that one thing in common is much of it."""
    said = sorted((len(left.notions), len(right.notions)))
    return said[0] <= 1 or said[1] <= _FEWEST


def _cognate(word: str, other: str) -> bool:
    """Whether two words of two languages are written alike: "tragédies" and "τραγωδίες"."""
    return (word[:_STEM] == other[:_STEM] and len(word) > _STEM) or letters_alike(word, other) >= _COGNATE


def _mutual(
    strength: Mapping[tuple[int, int], float],
    seen: Mapping[int, Utterance],
    speakers: Mapping[frozenset[str], bool],
) -> Iterator[tuple[int, int]]:
    """The pairs that are each other's best in their two articles, the strongest first."""
    best: dict[tuple[int, str], list[float]] = defaultdict(list)
    for (first, second), value in strength.items():
        best[first, seen[second].claim.document].append(value)
        best[second, seen[first].claim.document].append(value)
    for (first, second), value in sorted(strength.items(), key=lambda item: (-item[1], item[0])):
        homes = (first, seen[second].claim.document), (second, seen[first].claim.document)
        if value < 100.0 and any(max(best[home]) > value or best[home].count(value) > 1 for home in homes):
            continue
        if value < _FEWEST and not (_alone(first, seen, speakers) and _alone(second, seen, speakers)):
            continue
        yield first, second


def _alone(place: int, seen: Mapping[int, Utterance], speakers: Mapping[frozenset[str], bool]) -> bool:
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
