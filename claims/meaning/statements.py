"""Statements: the content words of a text, each with whether the text affirms or denies it.

A denial of a denial affirms: "ne dément pas". What a word is known by is itself and the notions it names, so that a
statement can be laid beside one in other words or another language; `ends` are the ends of axes it stands for once
denials are counted in, so that "pas mort" is alive.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from claims.document import Document, Span
from claims.meaning.clauses import Clauses
from claims.meaning.denials import Reach, reaches
from claims.meaning.opposites import contrary
from claims.meaning.stated import Denial, Statements, Term
from claims.packs import pack as packs
from claims.text.fold import prepare
from claims.text.tokens import bare, tokenise


def statements(document: Document) -> Statements:
    """The statements of a document, read with the pack of its language."""
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    tokens = tokenise(folded.composed, pack.words)
    clauses = Clauses(tokens, pack)
    said = _Said(clauses, folded.place)
    found = reaches(clauses, pack)
    terms = said.terms(found)
    joins = (at for at, word in enumerate(tokens.words) if word in pack.ranges.joins and word.isalpha())
    return Statements(
        tuple(terms.values()),
        tuple(said.denial(reach, terms) for reach in found if any(place in terms for place in reach.heads)),
        tuple(Span(folded.place(start), folded.place(end)) for start, end in clauses.sentences),
        tuple(folded.place(tokens.starts[at]) for at in joins),
    )


class _Said:
    """What was read, as the text has it: tokens become places in the document."""

    def __init__(self, clauses: Clauses, place: Callable[[int], int]) -> None:
        self._clauses, self._tokens, self._place = clauses, clauses.tokens, place

    def terms(self, found: Iterable[Reach]) -> dict[int, Term]:
        """The terms by their tokens; the words of a denial that is a verb are none."""
        denials = Counter(place for reach in found for place in reach.reached)
        heads = {place for reach in found for place in reach.heads}
        own = {place for reach in found if not reach.plain for place in range(reach.first, reach.last)}
        telling = (place for place in range(self._tokens.size) if self._clauses.telling(place) and place not in own)
        return {index: self._term(index, denials[index] % 2 == 1, index in heads) for index in telling}

    def denial(self, reach: Reach, terms: Mapping[int, Term]) -> Denial:
        """A denial with the terms it reaches, and those of its clause that stand before it."""
        reached = [i for i in reach.reached if i in terms and (reach.whole or i not in reach.heads)]
        apart = reach.speaks or reach.whole or any(place in self._clauses.shows for place in reach.heads)
        before = () if apart else range(self._clauses.bounds(reach.first)[0], reach.first)
        around = [place for place in before if place in terms and place not in reached and place not in reach.heads]
        heads, rest, others = (
            tuple(terms[i] for i in places if i in terms) for places in (reach.heads, reached, around)
        )
        return Denial(self._span(reach.first, reach.last), heads, tuple(term for term in rest if term.denied), others)

    def _term(self, index: int, denied: bool, head: bool) -> Term:
        clauses = self._clauses
        return Term(
            span=self._span(index, index + 1),
            word=bare(self._tokens.words[index]),
            notions=frozenset(clauses.notions[index]),
            ends=frozenset(map(contrary, clauses.ends[index]) if denied else clauses.ends[index]),
            denied=denied,
            head=head,
            clause=clauses.bounds(index)[0],
            sentence=clauses.sentence[index],
            unreal=clauses.unreal(index),
            name=clauses.is_name(index),
        )

    def _span(self, first: int, last: int) -> Span:
        return Span(self._place(self._tokens.starts[first]), self._place(self._tokens.ends[last - 1]))
