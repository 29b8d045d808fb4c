"""Denials: what denies in a text, and how far each denial reaches. What denies and what ends it are in the packs."""

from dataclasses import dataclass, replace

from claims.meaning.clauses import Clauses, places
from claims.packs.pack import Pack

_OPENED = 6  # tokens from "ne" to "pas"
_NEAR = 5  # tokens behind a denial in which a word makes it one of a part: "not before Monday"
_NEXT = 4  # tokens within which a second denial turns the first one round, and does not begin another statement


@dataclass(slots=True)
class Reach:
    """A denial in the making, in tokens: its own words, those it denies first, and all it reaches.

    `plain`: a word of negation, not a verb that denies. `speaks`: a verb such as "dément", so that what is around it is
    who denies; `whole`: all of the sentence is denied.
    """

    first: int
    last: int
    heads: list[int]
    reached: list[int]
    plain: bool = False
    speaks: bool = False
    whole: bool = False


def reaches(clauses: Clauses, pack: Pack) -> list[Reach]:
    """The denials of a text, in order."""
    found = _Reader(clauses, pack).read()
    for at, reach in enumerate(found):
        _cut(reach, found[at + 1 :])
    return found


class _Reader:
    def __init__(self, clauses: Clauses, pack: Pack) -> None:
        self._clauses, self._tokens, self._pack, self._words = clauses, clauses.tokens, pack, pack.polarity
        self._denials = places(self._words.denials, self._tokens)
        self._false = places(self._words.false, self._tokens)

    def read(self) -> list[Reach]:
        found: list[Reach] = []
        index = 0
        while index < self._tokens.size:
            if hedge := self._words.hedged.match(self._tokens, index):
                index = hedge[0]
            elif reach := self._at(index, found):
                # "N'|empêche| pas", "|bestreitet| das nicht": the denial inside another one is denied with it.
                found = [other for other in found if other.first < reach.first]
                if reach.plain and self._again(index, found):
                    reach = _agreed(found.pop(), reach)
                found.append(reach)
                index = reach.last
            else:
                index += 1
        return found

    def _again(self, index: int, found: list[Reach]) -> bool:
        """Whether the clause of a negation has one already."""
        return bool(found) and found[-1].plain and self._clauses.bounds(index) == self._clauses.bounds(found[-1].first)

    def _at(self, index: int, before: list[Reach]) -> Reach | None:
        tokens, words = self._tokens, self._words
        if self._denials.get(index, index) > index + 1:  # "aucune preuve que" before "aucune"
            return self._denying(index)
        if found := words.without.match(tokens, index):
            return self._reach(index, found[0], most=1)
        alone = words.alone.match(tokens, index)
        if found := alone or words.negations.match(tokens, index):
            return self._negation(index, found[0], alone is not None, before)
        if index in self._denials:
            return self._denying(index)
        if index in self._false and not self._clauses.unreal(index):
            end, sentence = self._false[index], self._clauses.sentence[index]
            said = [i for i in range(tokens.size) if self._clauses.sentence[i] == sentence and not index <= i < end]
            return Reach(index, end, self._clauses.heading(said), said, whole=True)
        return None

    def _denying(self, index: int) -> Reach:
        """What a word such as "dément" or "empêche" denies; the first is somebody's word, the second what happens."""
        cue = self._pack.modality.cues.match(self._tokens, index)
        says = cue is not None and cue[1] == "denied"
        return replace(self._reach(index, self._denials[index], close=True), speaks=says)

    def _negation(self, index: int, end: int, alone: bool, before: list[Reach]) -> Reach | None:
        """What a word of negation denies; `None` where it needs another before it that is not there."""
        tokens, words = self._tokens, self._words
        if end in tokens.numbers and tokens.gap_before(end) in ("", " ", ". "):
            return None  # "No. 1", and figures, whose denial is read elsewhere
        opener = self._opener(index)
        subject = opener is None and (alone or self._opens(index))
        if words.openers and opener is None and not subject and "," not in tokens.gap_before(index):
            return None
        if end < tokens.size and tokens.words[end].endswith(words.participles):
            return self._reach(index, end, most=1)  # "persone non |sposate"
        between = opener is not None and not self._again(index, before)
        verb = list(range(opener + 1, index)) if opener is not None and between else []
        reach = self._reach(index, end, verb)
        if subject and reach.heads:
            reach.heads.extend(self._verb_behind(reach.reached))
        return replace(reach, plain=True)

    def _verb_behind(self, reached: list[int]) -> list[int]:
        """The verb of a clause that its subject denies: "aucun passager n'a été |blessé"."""
        opened = [place for place in reached if self._tokens.words[place] in self._words.openers]
        return self._clauses.heading(place for place in reached if opened and place > opened[0])[:1]

    def _opener(self, index: int) -> int | None:
        first = max(self._clauses.bounds(index)[0], index - _OPENED)
        return next((i for i in range(index - 1, first - 1, -1) if self._tokens.words[i] in self._words.openers), None)

    def _opens(self, index: int) -> bool:
        """Whether a negation is the subject of its clause: "|personne du village |n'a voté"."""
        last = min(self._clauses.bounds(index)[1], index + _OPENED)
        return any(self._tokens.words[place] in self._words.openers for place in range(index + 1, last))

    def _reach(self, index: int, end: int, verb: list[int] | None = None, most: int = 0, close: bool = False) -> Reach:
        """What a denial reaches: the verb between its halves, and what follows, to a comma or the end of the clause;
        no more than `most` telling words, where that is given; nothing behind a comma, where it is `close`."""
        tokens, verb = self._tokens, verb or []
        first, last = self._clauses.bounds(index)
        after: list[int] = []
        for place in range(end, last):
            told = self._clauses.heading(after)
            comma = "," in tokens.gap_before(place)
            if (comma and (told or most or close)) or (most and (len(told) >= most or place in tokens.numbers)):
                break
            after.append(place)
        start = verb[0] - 1 if verb else index
        partly = any(self._words.partial.match(tokens, place) for place in after[:_NEAR])
        if partly or any(place in self._denials for place in verb):
            return Reach(start, end, [], [])
        heads = self._clauses.heading(verb) or self._clauses.heading(after)[:1]
        if not heads and self._words.verb_first:
            if inside := [place for place in range(first, index) if place in self._denials]:
                return Reach(inside[-1], end, [], [])
            heads = verb = self._clauses.heading(range(first, index))[-1:]
        if any(place in self._denials for place in heads):
            heads = []  # "did not |deny": what follows is affirmed
        return Reach(start, end, heads, [*verb, *after])


def _agreed(one: Reach, other: Reach) -> Reach:
    """Two negations of one clause are one: "|κανένας επιβάτης |δεν τραυματίστηκε", "|neither … |nor"."""
    heads, reached = sorted({*one.heads, *other.heads}), sorted({*one.reached, *other.reached})
    return Reach(one.first, other.last, heads, reached, plain=True)


def _cut(reach: Reach, later: list[Reach]) -> None:
    """Where another denial begins, another thing is said, unless it stands right behind: "did not deny"."""
    start = next((other.first for other in later if other.first > reach.last + _NEXT), None)
    if start is not None:
        reach.reached[:] = [place for place in reach.reached if place < start]
