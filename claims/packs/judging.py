"""The words of a pack that tell why two articles differ, and what a role is, in no language: [judging].

Every key may be left out; what rests on it is then not judged in that language.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from claims.packs.section import Section
from claims.text.phrases import Phrases, phrase_words
from claims.text.tokens import Tokens

_SHORTEST_PART = 4  # letters of a word inside a compound: "Notenbank|chefin"
_FIRST_PART = 5  # letters of one that opens it: "Innen|minister"; "bonds|coach" has nothing of a union
_INNER_PART = 6  # letters of one that may stand in the middle: "Gesamt|betriebsrat|s"
_SINGULAR = 5  # letters that a word and its plural share at least
_ENDING = 4  # letters that may follow it: "Vorsitzend|en", "Chef|innen"


class Age(StrEnum):
    """What the words beside a figure say of how fresh it is."""

    LATEST = "latest"
    PROVISIONAL = "provisional"
    CORRECTED = "corrected"
    NOW = "now"
    SO_FAR = "so_far"


@dataclass(frozen=True, slots=True)
class JudgingWords:
    """`ages`: "nouveau bilan", "provisoire", "corrigé", "désormais". `of_which` opens the parts of a figure,
    `in_total` stands beside their sum, `that_is` before a figure worked out from others, `over` between a sum and its
    term, `start` before the first of two levels. `one_of` opens what is not alone in being the most, `superlative`
    what is, `most` too behind an article and a noun: "il Tour |più| duro". Behind a denial `partly` leaves some of it
    ("not too much"), `wholly` none ("not at all"); `little_more` and `no_more` lead to what something hardly exceeds,
    or only is. `kept_to` stands before what something was kept to ("limited to"), `caps` call a figure a cap ("capped
    at", "ceiling"), `marks` one that something else passes ("the 5% threshold"). `contracted` are small words run
    together and what they are written out: "n't", " not". `together` joins the parties to a `contracts`. `roles` and
    `fields` name what a role word means: "procureure" and "prosecutor" are both `prosecutor`; beside a party `group`
    means its members of parliament: "groupe RN"."""

    ages: Phrases[str]
    of_which: Phrases[None]
    in_total: Phrases[None]
    that_is: Phrases[None]
    over: Phrases[None]
    start: Phrases[None]
    together: frozenset[str]
    contracts: Phrases[None]
    one_of: Phrases[None]
    superlative: Phrases[None]
    partly: Phrases[None]
    wholly: Phrases[None]
    little_more: Phrases[None]
    no_more: Phrases[None]
    kept_to: Phrases[None]
    caps: Phrases[None]
    marks: Phrases[None]
    contracted: tuple[tuple[str, str], ...]
    most: frozenset[str]
    former: Phrases[None]
    deputy: Phrases[None]
    acting: Phrases[None]
    group: Phrases[None]
    roles: "Terms"
    fields: "Terms"


class Terms:
    """Words of one or more parts and what they mean; "minist*" stands for every word that begins so."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        parted = ((_parts(phrase), meaning) for phrase, meaning in entries)
        # the longest first, and of two as long in words the one with more letters: "Ministerpräsident*"
        self._entries = sorted(parted, key=lambda entry: (-len(entry[0]), -sum(map(len, entry[0])), entry))
        self._beginning: dict[str, list[tuple[tuple[str, ...], str]]] = {}  # by a first letter, in the same order
        for entry in self._entries:
            self._beginning.setdefault(entry[0][0][0], []).append(entry)
        self.single = tuple((words[0], meaning) for words, meaning in self._entries if len(words) == 1)

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], str]]:
        yield from self._entries

    def match(self, tokens: Tokens, start: int) -> tuple[int, str] | None:
        """The end of the longest term at a token, and its meaning."""
        for words, meaning in self._beginning.get(tokens.words[start][:1], ()) if start < tokens.size else ():
            end = start + len(words)
            if end <= tokens.size and all(map(_is, words, tokens.words[start:end])):
                return end, meaning
        return None

    def of_many(self, word: str) -> str | None:
        """The meaning of a word in the plural, or as it stands: "negotiators", "négociatrices", "negoziatori"."""
        for part, meaning in self.single:
            if _is(part, word) or _plural(part, word):
                return meaning
        return None

    def ending(self, word: str) -> str | None:
        """The meaning of the last part of a compound: "Betriebsrats|vorsitzende", "Ministeriums|sprecher"; a word that
        is one of the terms itself has none ("di|rettore")."""
        known = next((len(part.rstrip("*")) for part, _ in self.single if _is(part, word)), 1)
        for part, meaning in self.single:
            stem = part.rstrip("*")
            at = word.rfind(stem) if len(stem) >= _SHORTEST_PART else -1
            rest = len(word) - at - len(stem)
            if at >= known and (rest <= _ENDING if part.endswith("*") else rest == 0):
                return meaning
        return None

    def beginning(self, word: str) -> str | None:
        """The meaning of a part before the last one: "|Innen|minister", "Gesamt|betriebsrat|s"."""
        for part, meaning in self.single:
            stem = part.rstrip("*")
            if len(stem) >= _FIRST_PART and (word.startswith(stem) or (len(stem) >= _INNER_PART and stem in word)):
                return meaning
        return None


def _parts(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase, each with the star it was written with."""
    return tuple(
        word + "*" * (number == len(parts) - 1 and part.endswith("*"))
        for part in phrase.split(" ")
        for parts in (phrase_words(part.rstrip("*")),)
        for number, word in enumerate(parts)
    )


def _is(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def _plural(part: str, word: str) -> bool:
    """Whether a word is a longer one but for its last letters."""
    alike, shorter = 0, min(len(part), len(word))
    while alike < shorter and part[alike] == word[alike]:
        alike += 1
    return alike >= _SINGULAR and len(part) - alike <= 2 and 0 < len(word) - alike <= 3 and len(word) >= len(part)


def judging_words(section: Section) -> JudgingWords:
    """The table [judging]."""
    roles, fields = section.section("roles"), section.section("fields")
    words = JudgingWords(
        ages=section.named(*Age),
        of_which=section.phrases("of_which"),
        in_total=section.phrases("in_total"),
        that_is=section.phrases("that_is"),
        over=section.phrases("over"),
        start=section.phrases("from"),
        together=section.folded("with"),
        contracts=section.phrases("contracts"),
        one_of=section.phrases("one_of"),
        superlative=section.phrases("superlative"),
        partly=section.phrases("partly"),
        wholly=section.phrases("wholly"),
        little_more=section.phrases("little_more"),
        no_more=section.phrases("no_more"),
        kept_to=section.phrases("kept_to"),
        caps=section.phrases("caps"),
        marks=section.phrases("marks"),
        contracted=tuple((short, full) for short, full in section.get("contracted", {}).items()),
        most=section.folded("most"),
        former=section.phrases("former"),
        deputy=section.phrases("deputy"),
        acting=section.phrases("acting"),
        group=section.phrases("group"),
        roles=Terms((word, sense) for sense, words in roles.items() for word in words),
        fields=Terms((word, field) for field, words in fields.items() for word in words),
    )
    section.close()
    return words
