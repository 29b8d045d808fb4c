"""Modality: whether the clause of a figure asserts it, plans it, holds it possible, or denies it.

The nearest cue of the clause decides: a word of the pack ("prévoit", "reportedly"), a verb form that cannot be
mistaken ("dépasserait", "potrebbe", "versera"), or a negation of the verb before the figure. "Pas plus de 10" and
"not only" deny nothing.
"""

from bisect import bisect_left
from functools import lru_cache

from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.text.words import Cue

ASSERTED = "asserted"
_DENIED, _REJECTED = "denied", "rejected"
_OBJECT = 4  # tokens from a verb of rejecting to what is rejected
_REACH = 14  # tokens from the figure to a cue
_REACH_AFTER = 5  # from the figure to a verb that follows: "10 Milliarden in Europa investieren will"
_NEGATION_REACH = 7
_KNOWN_REACH = 2  # from an article or a possessive to its figure: "les 100", "its planned 100"
_CLOSING = "»”’\"')] \u00a0\u202f"
_COMMA = 4  # what a comma between cue and figure counts for, in tokens
_BREAKS = frozenset(";:()–\n!?•|")
_ALWAYS, _BEFORE_CAPITAL = 1, 2


class Modality:
    """Reads the modality of the figures of one text. A cue is read when the first figure near it asks."""

    def __init__(self, tokens: Tokens, pack: Pack) -> None:
        self._tokens, self._pack, self._words = tokens, pack, pack.modality
        self._places, self._negations = tokens.cues[Cue.MOOD], tokens.cues[Cue.NEGATION]
        self._moods: dict[int, str | None] = {}

    def of(self, first: int, last: int, length: bool = False) -> str:
        """The modality of the figure at tokens `first` to `last` (half-open). A `length` of time is denied by no
        negation before "for": five years for which something is forbidden are five years."""
        for_so_long = length and first > 0 and self._tokens.words[first - 1] in self._words.for_so_long
        if not for_so_long and self._denied_before(first):
            return _DENIED
        places, mood, nearest = self._places, ASSERTED, _REACH + 1
        at, count = bisect_left(places, first), len(places)
        after = at
        while after < count and (cue := places[after]) < last:
            if (found := self._mood(cue)) is not None:
                return found  # a verb that is a hedge too: "|dépasserait| 10 milliards"
            after += 1
        while at and first - (cue := places[at - 1]) < nearest:
            if (found := self._mood(cue)) is not None:
                commas, ended = self._parted(cue + 1, first)
                distance = first - cue + _COMMA * commas
                if distance < nearest and not ended:
                    mood, nearest = found, distance
                break
            at -= 1
        nearest = min(nearest, _REACH_AFTER + 1)
        while after < count and (distance := (cue := places[after]) - last + 2) < nearest:
            if (found := self._mood(cue)) is not None:
                commas, ended = self._parted(last, cue)
                return found if distance + _COMMA * commas < nearest and not ended else mood
            after += 1
        return mood

    def _parted(self, first: int, last: int) -> tuple[int, bool]:
        """How many commas stand before tokens `first` to `last`, both included, and whether a clause ends there."""
        commas, parted = 0, False
        gaps = self._tokens.gaps
        for index in range(first, last + 1):
            if gaps[index] == " ":
                continue
            comma, ended = _cut(gaps[index])
            commas += comma
            # a full stop ends the sentence unless it stands after an abbreviation or inside a name
            parted = parted or ended == _ALWAYS or (ended == _BEFORE_CAPITAL and self._capital(index))
        return commas, parted

    def _capital(self, index: int) -> bool:
        return index < self._tokens.size and (self._tokens.capitalised(index) or index in self._tokens.numbers)

    def _mood(self, index: int) -> str | None:
        if index not in self._moods:
            self._moods[index] = self._cue(index)
        return self._moods[index]

    def _cue(self, index: int) -> str | None:
        tokens, words = self._tokens, self._words
        word = tokens.words[index]
        if word in words.not_planned.ends and words.not_planned.match_back(tokens, index + 1) is not None:
            return None  # "four times more |than planned|"
        if word in words.planned_to:
            return "planned" if self._is_to(index + 1) else None
        if word in words.starts and (found := words.cues.match(tokens, index)) is not None:
            if tokens.spelled(index) not in words.spelled:
                return None  # "konnte" is no "könnte"
            # "May", "Will Smith": a capital makes a name of it, unless it only opens the sentence ("Θα επενδύσει")
            opens = tokens.gap_before(index) != " " and not self._capital(index + 1)
            if found[1] == "planned" and self._tells_what_it_means(found[0]):
                return None  # "l'acronyme |veut| aussi dire « oui »"
            mood = _DENIED if found[1] == _REJECTED and self._what_is_told(found[0]) else found[1]
            named = not opens and not self._pack.nouns.capitalised and tokens.capitalised(index)
            return None if named or mood == _REJECTED else mood
        if not word[0].isalpha() or len(word) < 4:
            return None
        return self._verb_form(index, word)

    def _is_to(self, index: int) -> bool:
        """Whether an infinitive stands at a token: "compte |livrer| 820 avions", but "compte |quatre| réacteurs"."""
        tokens, pack = self._tokens, self._pack
        if index not in tokens.joined:
            return False
        word = tokens.words[index]
        small = word in pack.stop or word in pack.numbers.lexemes
        return word.endswith(pack.dates.tenses.infinitive_endings) and not small and not tokens.capitalised(index)

    def _tells_what_it_means(self, end: int) -> bool:
        """Whether behind a verb of wanting, or one word more, stands the one that makes it mean: "veut | dire"."""
        tokens, means = self._tokens, self._words.means
        places = (at for at in (end, end + 1) if at in tokens.joined)
        return any(tokens.words[at] in means for at in places)

    def _what_is_told(self, end: int) -> bool:
        """Whether something told is rejected: "rejected | the |claims|", but "rejected | the bill by 404 votes"."""
        words = self._tokens.words[end : end + _OBJECT]
        return not self._words.rejected_what.isdisjoint(words)

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
        if any(self._parted(index + 1, first)) or self._spared(index, first):
            return False
        if words.not_negations.match(tokens, index) is not None or words.not_negations.match(tokens, index - 1):
            return False
        return not words.negation_openers or self._opened(index)

    def _spared(self, negation: int, first: int) -> bool:
        """Whether the figure stands beyond the reach of a negation ("pas dix-sept mais |16|", "will not appeal as |15|
        others do"), or is taken for granted ("ne pèse guère plus lourd que les |100 milliards|")."""
        tokens, words = self._tokens, self._words
        if not words.known.isdisjoint(tokens.words[max(negation + 1, first - _KNOWN_REACH) : first]):
            return True
        return any(words.ends_a_denial(tokens, index) for index in range(negation + 1, first))

    def _number_word(self, index: int) -> bool:
        return self._tokens.words[index] in self._pack.numbers.starts

    def _opened(self, index: int) -> bool:
        """French denies in two words: "|n'a |pas versé"."""
        openers, tokens = self._words.negation_openers, self._tokens
        return any(tokens.words[place] in openers for place in range(max(0, index - 4), index))


@lru_cache(maxsize=4096)
def _cut(gap: str) -> tuple[bool, int]:
    """Whether a gap has a comma, and whether it ends the clause: `_ALWAYS`, `_BEFORE_CAPITAL`, or 0 for never."""
    if not _BREAKS.isdisjoint(gap):
        return "," in gap, _ALWAYS
    mark = gap.lstrip(_CLOSING)  # "«Non siete soli». Berna stanzia 5 milioni"
    return "," in gap, _BEFORE_CAPITAL if len(mark) > 1 and mark[0] in ".…" else 0
