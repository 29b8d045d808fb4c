"""Noun phrases, roughly: where the words that name a source begin and end.

Nouns with their adjectives, then "of" and more nouns: "ministère de la Santé israélien", "people familiar with the
matter". Nothing here knows grammar; a verb, a figure, a comma or a small word ends a phrase.
"""

from claims.packs.pack import Pack
from claims.text.layout import Layout

PHRASE_GAPS = frozenset((" ", "-", "", "'", ". ", "."))
_INNER_GAPS = PHRASE_GAPS - {". "}  # "schätzt die Landwirtschaftskammer. |In| Jonquières …" begins a sentence
_LONGEST = 12  # words of one phrase


class NounPhrases:
    """Finds the ends of the noun phrases of one text."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens

    def end(self, start: int) -> int:
        """The end of the noun phrase at `start`: nouns, then "of" and more nouns."""
        tokens, pack = self._tokens, self._pack
        limit, end, index = min(tokens.size, start + _LONGEST), start, start
        while index < limit:
            while index < limit and index > start and tokens.gaps[index] in _INNER_GAPS and self._joins(index):
                index += 1
            group = self._nouns_end(index, limit, start)
            if group == index:
                break
            index = end = group
            if index >= limit or tokens.gaps[index] not in _INNER_GAPS or tokens.words[index] not in pack.names.links:
                break
            if tokens.words[index] not in pack.names.of and not self._goes_on(start, index + 1):
                break
        return end

    def _goes_on(self, start: int, index: int) -> bool:
        """Whether a capital, or an article behind the capital of an institution, goes on with its name: "Agencia de la
        ONU para |los Refugiados|", "Ufficio europeo per |l'asilo|", but not "el Ministerio para evitar"."""
        tokens, place = self._tokens, index
        if self._layout.capital(index):
            return True
        if tokens.spelled(index - 1) in self._pack.speech.recipients:
            return False  # "a indiqué la Direction |à l'AFP|"
        while place < tokens.size - 1 and tokens.words[place] in self._pack.names.articles:
            place += 1
        body = self._layout.capitals[start] and tokens.words[start] in self._pack.names.organisations
        return body and place > index and tokens.words[place].isalpha()

    def _nouns_end(self, index: int, limit: int, start: int) -> int:
        tokens, layout, pack = self._tokens, self._layout, self._pack
        lower, begun = 0, index
        most = 3 if pack.code in ("en", "de", "nl") else 2
        while index < limit and (index == start or tokens.gaps[index] in PHRASE_GAPS):
            word = tokens.words[index]
            if not self._may_stand(index):
                break
            dotted = index > begun and tokens.gaps[index] == ". "
            if dotted and (tokens.ends[index - 1] - tokens.starts[index - 1] > 1 or layout.opens_sentence(index)):
                break
            if not layout.capitals[index]:
                fits = not pack.names.adjective_endings or index == begun or word.endswith(pack.names.adjective_endings)
                fits = fits or word.removesuffix("s").endswith(pack.names.adjective_endings)  # "politiques |publiques|"
                fits = fits or tokens.words[index - 1] in pack.names.role_before or self._is_link(index + 1)
                fits = fits or self._of_a_name(index)
                joined = "-" in (tokens.gaps[index], tokens.gaps[index + 1])  # "euro-méditerranéen"
                if (lower == most and tokens.gaps[index] != "-") or not (fits or joined):
                    break
                follows = index > begun and layout.capitals[index - 1]
                dutch = (
                    pack.code == "nl" and not layout.opens_sentence(index - 1) and not self._origin(index - 1, start)
                )
                if follows and (pack.nouns.capitalised or dutch):
                    break  # "Laut Polizei |mindestens", "de provincie Gelderland |zitten"
                if index > begun and index + 1 in tokens.numbers and word in pack.bounds.before.starts:
                    break  # "bracht volgens de organisatoren |ruim| 40.000 pond op"
                lower += tokens.gaps[index] != "-"  # "euro-méditerranéen" is one word
            index += 1
            if word.endswith("'") and index < limit and tokens.words[index] == "s":
                index, lower = index + 1, 0  # "the country's |public audit office|"
        return index

    def _of_a_name(self, index: int) -> bool:
        """Whether a participle stands between a noun and its name: "le cabinet |spécialisé| Cirium"."""
        formed = self._tokens.spelled(index).endswith(self._pack.dates.tenses.adjectival)
        return formed and self._layout.capital(index + 1) and self._tokens.gap(index) == " "

    def _origin(self, index: int, start: int) -> bool:
        """Whether a Dutch capital is an adjective: "volgens de |Franse| autoriteiten"."""
        words = self._tokens.words
        led = index == start > 0 and words[start - 1] in self._pack.names.articles
        return led and words[index].endswith("e")

    def _may_stand(self, index: int) -> bool:
        """Whether a token may be a word of a noun phrase: one of letters that ends none, or the sign in a name."""
        word = self._tokens.words[index]
        return (word[0].isalpha() or (word == "&" and self._layout.capitals[index])) and not self._breaks(index)

    def _joins(self, index: int) -> bool:
        """A small word inside a phrase; in German the article of an object ends it: "das Ministerium |den| Betrag"."""
        names, word = self._pack.names, self._tokens.words[index]
        if self._pack.nouns.capitalised and word in names.articles and word not in names.of:
            return self._tokens.words[index - 1] in names.links
        return word in names.articles or word in names.links

    def _is_link(self, index: int) -> bool:
        """Whether "of" follows: "une personne proche |du dossier"."""
        return index < self._tokens.size and self._tokens.words[index] in self._pack.names.of

    def _breaks(self, index: int) -> bool:
        tokens, pack = self._tokens, self._pack
        word = tokens.words[index]
        if self._layout.capitals[index] and not self._layout.opens_sentence(index):
            day = pack.nouns.capitalised and word in pack.dates.day_parts  # "die Polizei am |Morgen|"
            return (
                day
                or word in pack.dates.weekdays.starts
                or (word in pack.dates.months.starts and word not in ("may", "mai"))
            )
        return (
            (word in pack.stop and not self._titled(index))
            or word in pack.names.articles
            or word in pack.names.links
            or (word in pack.speech.verbs.starts and not self._led(index))
            or word in pack.speech.particles
            or tokens.spelled(index) in pack.speech.auxiliaries
            or word in pack.dates.weekdays.starts
            or pack.dates.relative.match(tokens, index) is not None
            or self._ends_a_day(index)
            or index in tokens.numbers
        )

    def _led(self, index: int) -> bool:
        """Whether a word that may be a verb of saying is an office, or figures that somebody keeps, behind its article:
        "a déclaré le |juge|", "según el |cálculo| del tribunal"."""
        tokens, names = self._tokens, self._pack.names
        led = index in tokens.joined and index > 0 and tokens.words[index - 1] in names.articles
        return led and (tokens.words[index] in names.roles or tokens.words[index] in self._pack.speech.records)

    def _ends_a_day(self, index: int) -> bool:
        """Whether a word ends what says when: "Last |week| Ford said", "La settimana |scorsa| Fiat ha detto"."""
        relative = self._pack.dates.relative
        if self._tokens.words[index] not in relative.ends:
            return False  # nearly always
        return relative.match_back(self._tokens, index + 1) is not None

    def _titled(self, index: int) -> bool:
        """Whether a small word is part of an institution's name: "Istituto |superiore| di sanità"."""
        words, names = self._tokens.words, self._pack.names
        between = 0 < index < len(words) - 1 and words[index + 1] in names.of and bool(names.adjective_endings)
        return between and self._layout.capitals[index - 1] and words[index - 1] in names.organisations

    def _possessive(self, end: int) -> bool:
        words = self._tokens.words
        return end > 1 and words[end - 1] == "s" and words[end - 2].endswith("'") and self._tokens.gap(end - 1) == " "

    def _placed(self, start: int, first: int, low: int) -> bool:
        """Whether a place stands at `first` behind a name: "Geodynamics |in Athens"."""
        tokens, layout = self._tokens, self._layout
        return (
            start - 2 >= low
            and layout.capitals[first]
            and layout.capitals[start - 2]
            and tokens.words[start - 1] in self._pack.names.links
            and tokens.words[start - 1] not in self._pack.numbers.join
            and tokens.gap(start - 1) == " " == tokens.gap(start - 2)
        )

    def start(self, end: int) -> int:
        """The start of the noun phrase that ends before token `end`, walking back over "of" and articles."""
        tokens, names = self._tokens, self._pack.names
        low = max(self._layout.sentences[self._layout.sentence(end - 1)][0], end - _LONGEST)
        index = end
        while index > low:
            group = index
            while group > low and self._may_stand(group - 1):
                if group < end and tokens.gaps[group] not in PHRASE_GAPS:
                    break
                group -= 1
                while group > low + 1 and self._possessive(group):
                    group -= 2  # "the prime minister|'s |office"
            if group == index:
                break
            before = group
            while before > low and tokens.words[before - 1] in names.articles and tokens.gap(before - 1) in PHRASE_GAPS:
                before -= 1
                if tokens.words[before] in names.of:
                    before += 1
                    break
            index = before
            link = before
            while link > low and tokens.words[link - 1] in names.of and tokens.gap(link - 1) in PHRASE_GAPS:
                link -= 1
            if link == before and self._placed(before, group, low):
                link -= 1  # "the Institute of Geodynamics |in Athens"
            if link in (before, low) or self._breaks(link - 1):
                break
            if tokens.gap(link - 1) not in PHRASE_GAPS:
                break
            index = link
        return index

    def from_there(self, relative: int, low: int) -> bool:
        """Whether what a relative clause follows only says where somebody is from: "Ada Lang, 48, |from Leeds|, who was
        there, said"."""
        tokens, place = self._tokens, relative - 1
        while place > low and self._layout.capitals[place] and tokens.gaps[place] == " ":
            place -= 1
        pack, word = self._pack, tokens.words[place]
        link = word in pack.names.links or word in pack.names.places_in or word in pack.judging.start.starts
        set_off = place < relative - 1 and "," in tokens.gaps[place]
        return set_off and link and word not in pack.numbers.join and word not in pack.names.articles
