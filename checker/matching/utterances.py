"""Utterances: which quotations are of the same words, whole or in part, in one language or in several.

Within a language the words themselves tell. Across languages nothing is alike but what the words mean: two quotations
of one speaker are of one utterance where they share a notion of the packs or a word that two languages write alike
("catastrophe", "Katastrophe"), and each is the other's best in the two articles; one sign is enough where each article
quotes the speaker once (on the annotated stories it was right in 80 of 80 pairs), else there have to be two. Where one
article does not say who speaks, or calls somebody by an office ("le maire de Pau"), there have to be two as well.
Where the sentence encoder is asked (the `semantic` extra), it says how alike they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from checker.matching.similarity import letters_alike, words_alike
from claims.claim import Claim
from claims.meaning.opposites import contrary, opposites_of
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.packs.pack import notions_of, spoken_of
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise
from claims.text.transliteration import to_latin

_SAME_QUOTE = 0.75  # words in common
_ALTERED = 0.5  # words of weight in common, of the shorter one, that one speaker's altered quotation keeps
_COGNATE = 0.75  # letters in common
_SMALL = 3  # letters of a small word
_STEM = 5  # letters with which two words of one root begin: "barbares", "barbarians"
_FEWEST = 2  # signs of one utterance where a speaker is quoted more than once, or nobody knows who it is
# what translators put freely one for another: "stood strong", "sont restés soudés"
_LOOSE = frozenset(
    [
        "stay",
        "return",
        "leave",
        "see",
        "hear",
        "know",
        "continue",
        "begin",
        "end",
        "allow-let",
        "good",
        "bad",
        "new",
        "big",
        "strong",
        "time",
        "today",
        "tomorrow",
        "everything",
        "nothing",
        "nobody",
        "never",
        "alone",
        "necessary",
        "happen",
        "important",
        "enough",
        "clear",
        "especially",
        "together",
        "stop",
        "wait",
        "step",
        "why",
        "difficult",
        "right-thing",
        "believe",
        "remember",
        "forget",
        "refuse",
        "lack",
        "understand",
    ]
)
_WHOLE = frozenset(["never", "nobody", "nothing", "unprecedented", "first-time"])
# of what people or continent something is
PLACES = frozenset(
    [
        "french",
        "american",
        "german",
        "british",
        "spanish",
        "italian",
        "portuguese",
        "dutch",
        "greek",
        "european",
        "russian",
    ]
)
_REFUSALS = frozenset(["refuse", "lack"])
_DOUBLED = frozenset(["stop", "forget", *_REFUSALS])  # denied, they affirm: "never stopped believing"
_AS_LONG = 2  # times as long: two quotations of which none is only a part of the other
_BESIDES = 4  # things that both say besides the only one they share, so that it is what they speak of
_MEANT = 0.45  # likeness to the encoder: 94 of 100 pairs of one utterance in the stories, 3 of 342 others
_MEANT_BY_ONE = 0.36  # the same for the only quotations of one speaker
_WORD_FOR_WORD = 100.0  # stronger than any sign
_LENGTHS = 5  # times as long: a name for a whole speech


class Term(NamedTuple):
    """A word or phrase of a quotation: its letters in Latin, what it means in no language (`spoken`: in words of every
    day), and of which axes it is an end."""

    word: str
    meanings: frozenset[str]
    spoken: frozenset[str]
    ends: frozenset[str]


@dataclass(frozen=True)
class Utterance:
    """A quotation as matching sees it: what it says, by whom, in which article; `meant` is what the encoder makes of
    it, where it is asked."""

    claim: Claim
    language: str
    meant: Any | None = None

    @cached_property
    def folded(self) -> str:
        """Its words without case and accents."""
        return fold(str(self.claim.value))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What it says, in order: words of weight, and whatever words a notion has."""
        known = self.language if self.language in packs.available() else "en"
        pack, text = packs.load(known), prepare(self.claim.quote)
        tokens = tokenise(text.composed, pack.words)
        stops: dict[int, int] = {}
        said: tuple[dict[int, set[str]], ...] = ({}, {}, {})  # by place: notions, words of every day, ends of axes
        for table, meant in zip((notions_of(known), spoken_of(known), opposites_of(known)), said, strict=True):
            for at, stop, notion in table.find(tokens, 0, tokens.size):
                meant.setdefault(at, set()).add(notion)
                stops[at] = max(stop, stops.get(at, stop))
                for word in tokens.words[at:stop] if stop - at > 1 else ():
                    meant[at].update(table.of_word(word))  # "renverser le gouvernement" speaks of a government too
        terms, index = [], 0
        while index < tokens.size:
            word = tokens.words[index]
            if index in stops or (len(word) > _SMALL and word.isalpha() and word not in pack.stop):
                notions, spoken, ends = (frozenset(meant.get(index, ())) for meant in said)
                terms.append(Term(to_latin(word), notions | spoken, spoken, ends))
            index = stops.get(index, index + 1)
        return tuple(terms)

    @cached_property
    def denies(self) -> bool:
        """Whether any of its words denies something: "ne … pas", "niemand", "refuse"."""
        pack = packs.load(self.language if self.language in packs.available() else "en")
        tokens, polarity = tokenise(prepare(self.claim.quote).composed, pack.words), pack.polarity
        tables = polarity.negations, polarity.alone, polarity.without, polarity.hedged
        refused = any(term.spoken & _REFUSALS for term in self.terms)
        return (
            refused
            or any(polarity.denials.find(tokens, 0, tokens.size))
            or any(
                word in pack.modality.negations or any(table.match(tokens, index) is not None for table in tables)
                for index, word in enumerate(tokens.words)
            )
        )

    @cached_property
    def wholly(self) -> bool | None:
        """Whether it denies all of something ("not at all") or leaves some of it ("not too much"); else `None`."""
        pack = packs.load(self.language if self.language in packs.available() else "en")
        tokens = tokenise(prepare(self.claim.quote).composed, pack.words)
        if not self.denies:
            return None
        for table, whole in ((pack.judging.wholly, True), (pack.judging.partly, False)):
            if any(table.match(tokens, index) is not None for index in range(tokens.size)):
                return whole
        return None

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words of weight, in Latin letters."""
        return frozenset(term.word for term in self.terms if len(term.word) > _SMALL)


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
    strength: dict[tuple[int, int], float] = {}
    for pair in combinations(places, 2):
        one, other = (seen[place] for place in pair)
        if same_words(one.folded, other.folded):
            strength[pair] = _WORD_FOR_WORD
        elif one.claim.document != other.claim.document:
            known = _speakers(one.claim, other.claim, speakers)
            only = bool(known) and all(_alone(place, seen, speakers) for place in pair)
            if known is not False and (signs := _meant(one, other, only) or _signs(one, other, known)):
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


def _says_more(left: Utterance, right: Utterance, found: Sequence[tuple[int, int]], lengths: Sequence[int]) -> bool:
    """Whether two quotations about as long both say so much besides that one thing in common is their topic: "De
    regering heeft gefaald", "Die Regierung muss jetzt handeln"."""
    rest = sorted(len(terms) for terms in _unshared(left, right, found))
    return lengths[1] <= _AS_LONG * lengths[0] and rest[0] > 0 and sum(rest) >= _BESIDES


def denied(left: Utterance, right: Utterance) -> bool:
    """Whether one of two quotations that say the same otherwise denies it ("We will not give up", "Nous céderons"), or
    denies all of what the other denies in part."""
    if {left.wholly, right.wholly} == {True, False}:
        return True  # "I wouldn't worry too much", "cela ne m'inquiète absolument pas"
    if left.denies == right.denies or any(term.spoken & _DOUBLED for term in (*left.terms, *right.terms)):
        return False
    found = common(left, right)
    rest = [[term for term in terms if term.meanings - _LOOSE] for terms in _unshared(left, right, found)]
    return len(found) >= _FEWEST and all(len(terms) <= 1 for terms in rest)


def narrowed(left: Utterance, right: Utterance) -> bool:
    """Whether both say that something is never, nobody's or without example, and one of them of one place only: "never
    before", "jamais en Europe"."""
    found = common(left, right)
    whole = any((left.terms[at].meanings | right.terms[to].meanings) & _WHOLE for at, to in found)
    places = [
        {meaning for term in terms for meaning in term.spoken & PLACES} for terms in _unshared(left, right, found)
    ]
    return whole and bool(places[0]) != bool(places[1])


def says_no_more(left: Utterance, right: Utterance) -> bool:
    """Whether two quotations that share something say nothing besides, as far as words have a meaning."""
    found = common(left, right)
    return bool(found) and not any(_unshared(left, right, found))


def _unshared(left: Utterance, right: Utterance, found: Sequence[tuple[int, int]]) -> tuple[list[Term], list[Term]]:
    """What two quotations say, in words that have a meaning, besides what they share."""
    ours, theirs = {at for at, _ in found}, {to for _, to in found}
    kept = frozenset[str]().union(*(left.terms[at].meanings | right.terms[to].meanings for at, to in found))
    sides = (left.terms, ours), (right.terms, theirs)
    one, other = (
        [term for at, term in enumerate(terms) if at not in matched and term.meanings and not term.meanings & kept]
        for terms, matched in sides
    )
    return one, other


def shared(left: Utterance, right: Utterance) -> int:
    """How many things two quotations in two languages share: notions, and other words that are written alike."""
    return len(common(left, right))


def common(left: Utterance, right: Utterance) -> tuple[tuple[int, int], ...]:
    """The places of what two quotations share, each term of one with one of the other: those that mean the same
    first, then those that are written alike."""
    found: dict[int, int] = {}
    for alike in (_mean_alike, _written_alike):
        for at, term in enumerate(left.terms):
            if at not in found:
                free = (place for place, other in enumerate(right.terms) if alike(term, other))
                if (place := next((place for place in free if place not in found.values()), None)) is not None:
                    found[at] = place
    return tuple(sorted(found.items()))


def replaced(left: Utterance, right: Utterance) -> tuple[Term, Term] | None:
    """A word of each of two quotations of one utterance, of which one was put for the other: opposites ("growing", "en
    recul"), or two things said in one frame: "le pouvoir d'effacer |la dette|", "the power to erase |reality|".

    The frame is all else that both say, or what both say on either side. Two words of every day that mean two things
    are looked for: what else a dictionary keeps apart, translators do not ("site", "sede").
    """
    anchors = common(left, right)
    rest, others = _unshared(left, right, anchors)
    for term in rest:
        for other in others:
            if any(contrary(end) in other.ends for end in term.ends):
                return term, other
    if len(anchors) < _FEWEST:
        return None
    framed = [(-1, -1), *anchors, (len(left.terms), len(right.terms))]
    between = ((left.terms[a + 1 : c], right.terms[b + 1 : d]) for (a, b), (c, d) in pairwise(framed) if b < d)
    for one, another in ((rest, others), *between):
        pair = [term for term in one if term in rest], [term for term in another if term in others]
        if len(pair[0]) == len(pair[1]) == 1 and all(terms[0].spoken - _LOOSE for terms in pair):
            return pair[0][0], pair[1][0]
    return None


def _mean_alike(one: Term, other: Term) -> bool:
    return bool(one.meanings & other.meanings)


def _written_alike(one: Term, other: Term) -> bool:
    return min(len(one.word), len(other.word)) > _SMALL and _cognate(one.word, other.word)


def _cognate(word: str, other: str) -> bool:
    """Whether two words of two languages are written alike: "tragédies" and "τραγωδίες"."""
    return (word[:_STEM] == other[:_STEM] and len(word) > _STEM) or letters_alike(word, other) >= _COGNATE


def _mutual(
    strength: Mapping[tuple[int, int], float],
    seen: Mapping[int, Utterance],
    speakers: Mapping[frozenset[str], bool | None],
) -> Iterator[tuple[int, int]]:
    """The pairs that are each other's best in their two articles, the strongest first."""
    best: dict[tuple[int, str], list[float]] = defaultdict(list)
    for (first, second), value in strength.items():
        best[first, seen[second].claim.document].append(value)
        best[second, seen[first].claim.document].append(value)
    for (first, second), value in sorted(strength.items(), key=lambda item: (-item[1], item[0])):
        homes = (first, seen[second].claim.document), (second, seen[first].claim.document)
        if value < _WORD_FOR_WORD and any(max(best[home]) > value or best[home].count(value) > 1 for home in homes):
            continue
        if value < _FEWEST and not (_alone(first, seen, speakers) and _alone(second, seen, speakers)):
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
