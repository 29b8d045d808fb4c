"""How much two statements of short texts share: which words of the one are met in the other, and whom both name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.meaning.stated import Term


@dataclass(frozen=True, slots=True)
class Share:
    """How many different words there are, and how many the other text has too."""

    met: int
    of: int

    @property
    def part(self) -> float:
        return self.met / self.of if self.of else 1.0


def share(terms: Iterable[Term], others: Sequence[Term], but: Term | None = None) -> Share:
    """How many of the words of some terms, numbers and the words of `but` aside, are among others."""
    words: dict[str, bool] = {}
    for term in terms:
        if not term.word[0].isdigit() and (but is None or not term.meets(but)):
            words[term.word] = words.get(term.word, False) or met_in(term, others)
    return Share(sum(words.values()), len(words))


def met_in(term: Term, others: Iterable[Term]) -> bool:
    """Whether a word means what one of some others does."""
    return any(term.meets(other) for other in others)


def names_met(one: Iterable[Term], other: Sequence[Term]) -> int:
    """How many names two statements have in common."""
    return len({term.word for term in one if term.name and any(item.name and item.word == term.word for item in other)})


def others_named(one: Iterable[Term], other: Iterable[Term]) -> bool:
    """Whether both statements name somebody or some place, and none that the other names."""
    mine, theirs = [term for term in one if term.name], [term for term in other if term.name]
    return bool(mine and theirs) and not any(a.meets(b) for a in mine for b in theirs)
