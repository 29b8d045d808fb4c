"""Noun: who says something; and what can: a person, a name, or a word for who or what reports."""

from typing import NamedTuple

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import bare

_ADJECTIVES = ("e", "es")  # of German


class Source(NamedTuple):
    """Who says something: the words at tokens `first` to `last`, or a person by name. `cue` is the token of the cue."""

    first: int
    last: int
    cue: int
    name: str
    person: bool


class Speaking:
    """Looks which sources of one text can speak."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._generic = tuple(pack.names.generic) if pack.nouns.capitalised else ()
        self._tails = pack.names.institution_tails if pack.nouns.capitalised else ()

    def source(self, source: Source | None) -> Source | None:
        """A source that can speak: a person, a name, or a word for who or what reports; not "the price said"."""
        if source is None or source.person:
            return source
        tokens, layout = self._tokens, self._layout
        if any(self.word(bare(tokens.words[index])) for index in range(source.first, source.last)):
            return source
        for index in range(source.first, source.last):
            if layout.capitals[index] and self._proper(index):
                return source
        return None

    def _proper(self, index: int) -> bool:
        """Whether a capital is a name's: not one that only opens the sentence, nor that of a German noun."""
        layout, tokens, pack = self._layout, self._tokens, self._pack
        known = gazetteer()
        if known.media.match(tokens, index) or known.institutions.match(tokens, index) or layout.all_capitals(index):
            return True
        if pack.nouns.capitalised:
            word = tokens.words[index]
            compound = word.endswith(self._generic) and len(word) > 6
            # "Cauhtemoc Cardenas sagte": two capitals side by side without an article are a name
            pair = layout.capital(index + 1) and tokens.gap(index) == " " and word not in pack.stop
            # … and so is a capital adjective behind one: "die |Deutsche Umwelthilfe|"
            named = not (index and tokens.words[index - 1] in pack.names.articles) or word.endswith(_ADJECTIVES)
            # "|Amazon| erklärte", "|Sanofi| teilte mit": no common noun is the one subject without an article
            opens = layout.opens_sentence(index) and word not in pack.stop and self._before_verb(index)
            return compound or (pair and named) or opens
        return not layout.opens_sentence(index) or tokens.words[index] not in pack.stop

    def _before_verb(self, index: int) -> bool:
        """Whether a word that is written with a capital inside sentences too stands right before a verb of one."""
        tokens, speech, verb = self._tokens, self._pack.speech, index + 1
        if verb >= tokens.size or tokens.gaps[verb] != " " or speech.verbs.match(tokens, verb) is None:
            return False
        if tokens.words[verb].endswith(speech.plural_endings):
            return False
        return tokens.words[index] in self._layout.inside

    def word(self, word: str) -> bool:
        """Whether a word is one for who or what reports: "source", "prosecutors", "gouvernement", "communiqué"."""
        pack = self._pack
        return (
            word in pack.speech.agents
            or (word in pack.names.organisations and word not in pack.names.grounds)
            or word in pack.names.generic
            or word in pack.names.firms
            or word in pack.names.roles  # "ministre", but not "premier" alone
            or bool(self._tails and word.endswith(self._tails))
            or bool(pack.names.role_endings and word.endswith(pack.names.role_endings))
        )
