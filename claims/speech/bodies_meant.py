"""The body that a pronoun behind a quotation means, or a verb without its subject: "|La police| a ouvert une enquête.
« … », a-t-elle écrit", "|El banco| cerrará oficinas. «…», añade".
"""

from claims.entities.people import People
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.source import Source
from claims.text.layout import FARTHEST, Layout
from claims.text.tokens import bare

_PRONOUN = 4  # tokens from a closing mark to the pronoun: "a|-t-|elle"


class BodiesMeant:
    """Looks for the bodies that speak in one text."""

    def __init__(self, layout: Layout, pack: Pack, people: People, attribution: Attribution) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._attribution, self._sources = attribution, attribution.origins

    def meant(self, low: int, first: int, last: int, high: int) -> str | None:
        """Who says what is quoted at tokens `first` to `last` of a sentence from `low` to `high`: the only body that
        speaks in what stands before, or that it begins with, where no person is named."""
        place = next((at for at in range(last, min(last + _PRONOUN, high)) if self._pronoun(at)), None)
        opens = low < first and self._it_said(low, first)
        if not opens and place is None and not self._unsaid(last, high):
            return None
        begin, end = low, first
        if opens or low == first:
            if not (number := self._layout.sentence(low)):
                return None
            begin, end = self._layout.sentences[number - 1]
        if end - begin > FARTHEST or any(index in self._people.at for index in range(begin, first)):
            return None
        body = self._speaking(begin, end)
        return body.name if body is not None and (place is None or self._agrees(body, place)) else None

    def _pronoun(self, index: int) -> bool:
        return self._sources.pronoun(index) or self._tokens.words[index] in self._pack.speech.neuter

    def _it_said(self, low: int, first: int) -> bool:
        """Whether a sentence begins with "it" and a verb of saying: "|It said| on Friday that …"."""
        opens = self._tokens.words[low] in self._pack.speech.neuter
        return opens and any(self._attribution.unsourced(at) for at in range(low + 1, min(low + 3, first)))

    def _unsaid(self, verb: int, high: int) -> bool:
        """Whether a verb of saying without its subject follows, where a language leaves it out."""
        return (
            self._pack.speech.drops_subject
            and verb < high
            and not self._sources.many(verb)
            and self._attribution.unsourced(verb)
        )

    def _speaking(self, begin: int, end: int) -> Source | None:
        """The only source of a sentence, or the body that it begins with."""
        found = {source.name: source for source in self._attribution.among(begin, end)}
        if found:
            return found.popitem()[1] if len(found) == 1 else None
        if self._tokens.words[begin] not in self._pack.names.definite or self._leads(begin):
            return None
        body = self._sources.speaking.source(self._sources.at(begin, begin))
        if body is None or body.person:
            return body
        words, word = self._tokens.words, self._sources.speaking.word
        if self._pack.names.adjective_endings:  # no "|neige| de Thorens"
            return body if self._layout.capitals[body.first] or word(bare(words[body.first])) else None
        # no endings tell where the verb begins: "The |rail operator| cancelled half of its trains"
        noun = next((at for at in range(body.first, body.last) if word(words[at])), None)
        return self._sources.words.source(body.first, noun + 1, begin) if noun is not None else None

    def _leads(self, article: int) -> bool:
        """Whether an article holds a small word, so that no subject follows: "|Al| Comune …", "|Del| banco …"."""
        pack, word = self._pack, self._tokens.words[article]
        holds = word in pack.names.of or self._tokens.spelled(article) in pack.speech.recipients
        return not pack.nouns.capitalised and (holds or pack.speech.by.match(self._tokens, article) is not None)

    def _agrees(self, body: Source, pronoun: int) -> bool:
        """Whether the article of a body has the gender of a pronoun: "|la| police" and "elle"."""
        if self._tokens.words[pronoun] in self._pack.speech.neuter:
            return not body.person and pronoun + 1 in self._tokens.joined
        if not body.first:
            return False
        names, speech, article = self._pack.names, self._pack.speech, self._tokens.words[body.first - 1]
        she = self._tokens.spelled(pronoun) in names.she
        return article in (speech.feminine if she else speech.masculine)
