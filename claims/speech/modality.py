"""Modality: whether the clause of a figure asserts it, plans it, holds it possible, or denies it.

The nearest cue of the clause decides: a word of the pack ("prévoit", "reportedly"), a verb form that cannot be
mistaken ("dépasserait", "potrebbe", "versera"), or a negation of the verb before the figure. "Pas plus de 10" and
"not only" deny nothing.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import compress

from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.text.words import Cue

ASSERTED = "asserted"
_REACH = 14  # tokens from the figure to a cue
_REACH_AFTER = 5  # from the figure to a verb that follows: "10 Milliarden in Europa investieren will"
_NEGATION_REACH = 7
_COMMA = 4  # what a comma between cue and figure counts for, in tokens
_BREAKS = frozenset(";:()–\n!?•|")
_ALWAYS, _BEFORE_CAPITAL = 1, 2


class Modality:
    """Reads the modality of the figures of one text. Cues and clause ends are found once, figures look them up."""

    def __init__(self, tokens: Tokens, pack: Pack) -> None:
        self._tokens, self._pack, self._words = tokens, pack, pack.modality
        self._commas, self._ends = self._clauses()
        self._cues, self._moods = self._read()
        self._negations = tokens.cues[Cue.NEGATION]

    def of(self, first: int, last: int) -> str:
        """The modality of the figure at tokens `first` to `last` (half-open)."""
        if self._denied_before(first):
            return "denied"
        after = bisect_left(self._cues, first)
        if after < len(self._cues) and self._cues[after] < last:
            return self._moods[after]  # a verb that is a hedge too: "|dépasserait| 10 milliards"
        mood, nearest = ASSERTED, _REACH + 1
        if after:
            cue = self._cues[after - 1]
            distance = first - cue + _COMMA * self._between(self._commas, cue + 1, first)
            if distance < nearest and not self._between(self._ends, cue + 1, first):
                mood, nearest = self._moods[after - 1], distance
        if after < len(self._cues):
            cue = self._cues[after]
            distance = cue - last + 2
            if distance < min(nearest, _REACH_AFTER + 1):
                distance += _COMMA * self._between(self._commas, last, cue)
                if distance < min(nearest, _REACH_AFTER + 1) and not self._between(self._ends, last, cue):
                    mood = self._moods[after]
        return mood

    @staticmethod
    def _between(places: list[int], first: int, last: int) -> int:
        """How many of the places are tokens `first` to `last`, both included."""
        at = bisect_left(places, first)
        return bisect_right(places, last, at) - at

    # ---- once for the text

    def _clauses(self) -> tuple[list[int], list[int]]:
        """The tokens with a comma before them, and those that a new clause or sentence begins with."""
        gaps = self._tokens.gaps
        kinds = {gap: kind for gap in set(gaps) if (kind := _cut(gap)) is not None}
        commas, ends = [], []
        for index in compress(range(len(gaps)), map(kinds.__contains__, gaps)):
            comma, ended = kinds[gaps[index]]
            if comma:
                commas.append(index)
            # a full stop ends the sentence unless it stands after an abbreviation or inside a name
            if ended == _ALWAYS or (ended and self._capital(index)):
                ends.append(index)
        return commas, ends

    def _capital(self, index: int) -> bool:
        return index < self._tokens.size and (self._tokens.capitalised(index) or index in self._tokens.numbers)

    def _read(self) -> tuple[list[int], list[str]]:
        """The tokens that are cues, in order, and the modality of each."""
        cues, moods = [], []
        for index in self._tokens.cues[Cue.MOOD]:
            if (mood := self._cue(index)) is not None:
                cues.append(index)
                moods.append(mood)
        return cues, moods

    def _cue(self, index: int) -> str | None:
        tokens, words = self._tokens, self._words
        word = tokens.words[index]
        if word in words.starts and (found := words.cues.match(tokens, index)) is not None:
            if tokens.spelled(index) not in words.spelled:
                return None  # "konnte" is no "könnte"
            # "May", "Will Smith": a capital makes a name of it, unless it only opens the sentence ("Θα επενδύσει")
            opens = tokens.gap_before(index) != " " and not self._capital(index + 1)
            return found[1] if opens or self._pack.nouns_capitalised or not tokens.capitalised(index) else None
        if not word[0].isalpha() or len(word) < 4:
            return None
        return self._verb_form(index, word)

    def _verb_form(self, index: int, word: str) -> str | None:
        words = self._words
        if word in words.conditional_words:
            return "possible"
        if not words.conditional and not words.future:
            return None
        raw = self._tokens.raw(index)
        if raw in words.not_verbs or not raw[0].islower():
            return None
        if words.conditional and raw.endswith(words.conditional):
            return "possible"
        if words.future and raw.endswith(words.future):
            return "planned"
        return None

    # ---- denials

    def _denied_before(self, first: int) -> bool:
        """A negation of the verb before a figure: "n'a pas versé |10 millions", "kostet nicht |10, sondern 12"."""
        tokens, words = self._tokens, self._words
        if tokens.words[first] in words.negations:  # the figure's own words: "geen 10 miljoen"
            if first + 1 < tokens.size and first + 1 not in tokens.numbers and not self._number_word(first + 1):
                return False  # "no duró más de siete minutos" is a hedge
            return words.not_negations.match(tokens, first) is None and not words.negation_openers
        if first and tokens.words[first - 1] in words.only:
            return False  # "δεν κράτησε παρά |επτά λεπτά"
        at = bisect_left(self._negations, first)
        index = self._negations[at - 1] if at else -1
        if index < 0 or index < first - _NEGATION_REACH:
            return False
        if self._between(self._commas, index + 1, first) or self._between(self._ends, index + 1, first):
            return False
        if words.not_negations.match(tokens, index) is not None or words.not_negations.match(tokens, index - 1):
            return False
        return not words.negation_openers or self._opened(index)

    def _number_word(self, index: int) -> bool:
        return self._tokens.words[index] in self._pack.numbers.starts

    def _opened(self, index: int) -> bool:
        """French denies in two words: "|n'a |pas versé"."""
        openers, tokens = self._words.negation_openers, self._tokens
        return any(tokens.words[place] in openers for place in range(max(0, index - 4), index))


@lru_cache(maxsize=4096)
def _cut(gap: str) -> tuple[bool, int] | None:
    """Whether a gap has a comma, and whether it ends the clause: `_ALWAYS`, `_BEFORE_CAPITAL`, or 0 for never."""
    comma, ended = "," in gap, _BEFORE_CAPITAL if len(gap) > 1 and gap[0] in ".…" else 0
    if not _BREAKS.isdisjoint(gap):
        ended = _ALWAYS
    return (comma, ended) if comma or ended else None
