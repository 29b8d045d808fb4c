"""Nouns: a content word as a text means it, a denial, and all that a text states."""

from dataclasses import dataclass

from claims.document import Span

SHOWS = "showing"
SAYS = "saying"  # whatever the verb: "révèlent", "disent", "prouvent"
_ROOT = 5  # letters that two forms of a word share at least, and which part of the longer one they are
_PART = 0.5


@dataclass(frozen=True, slots=True)
class Term:
    """A content word, or a number in digits: its place, its clause and sentence, and how the text means it.

    `denied`: an odd number of denials reaches it; `head`: it is what one of them denies first. `unreal`: its clause is
    one that nobody asserts ("if …"). `name`: it is written like a name, where that tells names from nouns.
    """

    span: Span
    word: str
    notions: frozenset[str]
    ends: frozenset[str]
    denied: bool
    head: bool
    clause: int
    sentence: int
    unreal: bool
    name: bool

    @property
    def speaks(self) -> bool:
        """Whether it is a verb of saying that proves nothing: not to have commented on a thing is not to deny it."""
        return SAYS in self.notions and SHOWS not in self.notions

    def meets(self, other: "Term") -> bool:
        """Whether two words may name one thing: forms of one word, or words for one notion."""
        return bool(self.notions & other.notions) or akin(self.word, other.word)


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial: its own words, the words it denies, what completes these, and the rest of the clause.

    Where a whole sentence is called false, any of its words may be the one denied, and the others complete it. Who
    denies ("la préfecture dément") or what does not prove it is no part of what is denied.
    """

    span: Span
    heads: tuple[Term, ...]
    rest: tuple[Term, ...]
    around: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What a text says: its terms in order, its denials, its sentences, and where an "and" or "but" begins."""

    terms: tuple[Term, ...]
    denials: tuple[Denial, ...]
    sentences: tuple[Span, ...]
    joins: tuple[int, ...]


def akin(one: str, other: str) -> bool:
    """Whether two folded words look like forms of one: "réintégrer" and "réintégration", "vote" and "voté"."""
    if one == other:
        return True
    if not (one.isalpha() and other.isalpha()):
        return False
    shorter, longer = sorted((len(one), len(other)))
    shared = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if shared >= _ROOT and shared >= _PART * longer:
        return True
    return _ROOT - 1 <= shared == shorter and longer - shorter <= 3
