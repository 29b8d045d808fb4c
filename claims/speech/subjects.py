"""Subjects: whether the subject of a verb of saying stands ahead of it or, where it is inverted, behind it."""

from collections.abc import Sequence

from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.ahead_of_verb import AheadOfVerb
from claims.speech.behind_verb import MARKS, BehindVerb
from claims.speech.noun_phrases import NounPhrases
from claims.speech.source import Source
from claims.speech.sources import Sources
from claims.text.layout import Layout


class Subjects:
    """Finds the subjects of the verbs of saying of one text."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Sequence[Role], sources: Sources) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._phrases, self._sources = NounPhrases(layout, pack), sources
        self.ahead = AheadOfVerb(layout, pack, people, {role.last: role for role in roles}, sources)
        self.behind = BehindVerb(layout, pack, people, {role.first: role for role in roles}, sources)

    def of(self, begin: int, end: int, cue: int) -> Source | None:
        """The subject of a verb at tokens `begin` to `end`."""
        tokens = self._tokens
        for place in range(begin + 1, min(end + 2, tokens.size)):  # "a-t-elle déclaré", "sagte er", "dit-il"
            if place != cue and tokens.gaps[place] in (" ", "-") and self._sources.pronoun(place):
                return self._sources.meant(place, cue) if not self._sources.many(begin) else None
        gap = tokens.gaps[begin]
        opens = begin == 0 or self._layout.opens_sentence(begin) or bool(MARKS & set(gap)) or "–" in gap
        before = None if opens else self.ahead.of(begin, cue)
        if before is not None and self._told_ahead(begin):
            before = None
        if before is not None and (before.person or not self._pack.nouns.capitalised):
            return (self.behind.after(end, cue, begin) if self._is_place(before) else None) or before
        # "Ohne Energie rechnet |die Notenbank", "adds |TechRepublic", "confirme |Bloomberg"
        if begin and gap == " " and self._tokens.words[begin - 1] in self._pack.speech.relatives:
            # "TechRepublic, which |recalls| that …": what follows is said, not speaking
            return before or self.ahead.of_relative(begin - 1, cue)
        if tokens.words[cue] in self._pack.speech.recipients:
            return before  # "told |the Financial Times|": to whom
        if before is None and (self._has_subject(begin) or self._follows_none(begin, opens)):
            return None  # "une officière |avait résumé| l'enquête", "l'accord |prévoit| une hausse": no subject follows
        found = self.behind.after(end, cue, begin) or before
        if found is None and self._pack.speech.drops_subject and (opens or "," in gap):
            if self._sources.many(begin):
                return self.behind.body(end, cue, begin)
            if tokens.word_behind(end) in self._pack.speech.nobody and tokens.gap_before(end) == "-":
                return None  # "Entre os credores |fala-se| de 20 milhões"
            return self._sources.meant(begin, cue)  # “La situación es muy grave”, |dijo.
        return found

    def _told_ahead(self, verb: int) -> bool:
        """Whether a preposition opens the sentence whose verb stands second, so that its subject follows: "|Nach| dem
        Brand im Hotel Grand Kartal |haben| die Behörden 79 Tote gemeldet"."""
        tokens, low = self._tokens, self._layout.sentences[self._layout.sentence(verb)][0]
        if tokens.words[low] not in self._pack.speech.ahead_of_verb:
            return False
        return tokens.joined.issuperset(range(low + 1, verb + 1))

    def _is_place(self, source: Source) -> bool:
        """Whether capitals say where a sentence is set that goes on with its verb: "A |Roma| replica il ministro",
        "Από τη |Ρώμη| απαντά ο υπουργός"."""
        first, layout, tokens = source.first, self._layout, self._tokens
        lead = first - 1
        while lead > 0 and tokens.words[lead] in self._pack.names.articles and not layout.opens_sentence(lead):
            lead -= 1
        if source.person or lead < 0 or not layout.opens_sentence(lead):
            return False
        start = self._pack.judging.start.match(tokens, lead)
        where = tokens.words[lead] in self._pack.names.places_in or (start is not None and start[0] == lead + 1)
        return where and all(layout.capitals[index] for index in range(first, source.last))

    def _has_subject(self, begin: int) -> bool:
        """Whether a noun with its article opens the clause that goes on with a verb: "|une officière| avait …". In
        Dutch and German an object may stand there as well: "De cijfers |noemt| de minister"."""
        tokens, articles = self._tokens, self._pack.names.articles
        if not begin or tokens.gaps[begin] != " " or self._layout.capitals[begin - 1]:
            return False
        if self._pack.dates.tenses.participles_last:
            return False
        start = self._phrases.start(begin)
        start -= bool(start and start < begin and tokens.words[start] not in articles)
        opens = self._layout.opens_sentence(start) or tokens.gaps[start] == ", "
        return start < begin - 1 and opens and tokens.words[start] in articles

    def _follows_none(self, begin: int, opens: bool) -> bool:
        """Whether a noun stands where the language puts subjects: "The |bid| values X", but "so |says| the bank"."""
        ahead = self._pack.speech.subject_ahead and not opens and self._tokens.gaps[begin] == " "
        return ahead and self._tokens.words[begin - 1] not in self._pack.stop
