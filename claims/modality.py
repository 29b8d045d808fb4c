"""Modality: whether the clause of a figure asserts it, plans it, holds it possible, or denies it.

The nearest cue of the clause decides: a word of the pack ("prévoit", "reportedly"), a verb form that cannot be
mistaken ("dépasserait", "potrebbe", "versera"), or a negation of the verb before the figure. "Pas plus de 10" and
"not only" deny nothing.
"""

from claims.pack import Pack
from claims.tokens import Tokens

ASSERTED = "asserted"
_REACH = 14  # tokens from the figure to a cue
_REACH_AFTER = 5  # from the figure to a verb that follows: "10 Milliarden in Europa investieren will"
_NEGATION_REACH = 7
_COMMA = 4  # what a comma between cue and figure counts for, in tokens
_BREAKS = frozenset(";:()–\n!?•|")


class Modality:
    """Reads the modality of the figures of one text."""

    def __init__(self, tokens: Tokens, pack: Pack) -> None:
        self._tokens, self._pack, self._words = tokens, pack, pack.modality

    def of(self, first: int, last: int) -> str:
        """The modality of the figure at tokens `first` to `last` (half-open)."""
        if self._denied_before(first):
            return "denied"
        for index in range(first, last):  # a verb that is a hedge too: "|dépasserait| 10 milliards"
            if (mood := self._cue(index)) is not None:
                return mood
        found = [cue for cue in (self._nearest(first - 1, -1), self._nearest(last, 1)) if cue is not None]
        return min(found, key=lambda cue: cue[0])[1] if found else ASSERTED

    def _nearest(self, index: int, step: int) -> tuple[int, str] | None:
        """(distance, modality) of the nearest cue in one direction within the clause."""
        tokens, distance = self._tokens, 0 if step < 0 else 1
        limit = _REACH if step < 0 else _REACH_AFTER
        while 0 <= index < len(tokens) and distance <= limit:
            gap = tokens.gap(index) if step < 0 else tokens.gap_before(index)
            if self._breaks(gap, index if step < 0 else index - 1):
                return None
            distance += 1 + (_COMMA if "," in gap else 0)
            if distance > limit:
                return None
            if (mood := self._cue(index)) is not None:
                return distance, mood
            index += step
        return None

    def _breaks(self, gap: str, before: int) -> bool:
        if not gap or gap == " ":
            return False
        if _BREAKS & set(gap):
            return True
        # a full stop ends the sentence unless it stands after an abbreviation or inside a name
        return gap[0] in ".…" and len(gap) > 1 and self._next_capital(before + 1)

    def _next_capital(self, index: int) -> bool:
        return index < len(self._tokens) and (self._tokens.capitalised(index) or self._tokens.is_number(index))

    def _cue(self, index: int) -> str | None:
        tokens, words = self._tokens, self._words
        word = tokens.words[index]
        if word in words.starts and (found := words.cues.match(tokens, index)) is not None:
            if tokens.spelled(index) not in words.spelled:
                return None  # "konnte" is no "könnte"
            # "May", "Will Smith": a capital makes a name of it, unless it only opens the sentence ("Θα επενδύσει")
            opens = tokens.gap_before(index) != " " and not self._next_capital(index + 1)
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

    def _denied_before(self, first: int) -> bool:
        """A negation of the verb before a figure: "n'a pas versé |10 millions", "kostet nicht |10, sondern 12"."""
        tokens, words = self._tokens, self._words
        if tokens.words[first] in words.negations:  # the figure's own words: "geen 10 miljoen"
            return words.not_negations.match(tokens, first) is None and not words.negation_openers
        if first and tokens.words[first - 1] in words.only:
            return False  # "δεν κράτησε παρά |επτά λεπτά"
        for index in range(first - 1, max(-1, first - 1 - _NEGATION_REACH), -1):
            gap = tokens.gap(index)
            if "," in gap or self._breaks(gap, index):
                return False
            if tokens.words[index] not in words.negations:
                continue
            if words.not_negations.match(tokens, index) is not None or words.not_negations.match(tokens, index - 1):
                return False
            return not words.negation_openers or self._opened(index)
        return False

    def _opened(self, index: int) -> bool:
        """French denies in two words: "|n'a |pas versé"."""
        openers, tokens = self._words.negation_openers, self._tokens
        return any(tokens.words[place] in openers for place in range(max(0, index - 4), index))
