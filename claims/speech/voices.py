"""Voices: everything a text says besides its figures — who is named, as what, who says what, in which words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from claims.entities.media import media
from claims.entities.names import named_persons, read_names
from claims.entities.parties import read_parties
from claims.entities.people import written_name
from claims.entities.pronouns import is_agent, is_topic
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.behind import Behind
from claims.speech.quotations import FEWEST_WORDS, Quotation, is_quotation, marked, normalised
from claims.text.fold import Folded, fold
from claims.text.layout import FARTHEST, Layout, lay_out
from claims.text.sentences import Sentences
from claims.text.tokens import TIGHT, Tokens
from claims.value import Kind

_OPENING = 10  # words of an office before the person a sentence begins with
_LEADING = 9  # tokens from a verb of saying to the two words it leads to
_AFTERWARDS = 12  # tokens of who said it between two quotations: ", said Ada Lang, the mayor of Leeds."
_NEAR = 6  # tokens between a closing mark and the verb that belongs to it: "…", sagte am Montag Lagarde


class Saying(NamedTuple):
    """Words to be claimed: offsets into the composed text, and the fields of the claim."""

    kind: Kind
    start: int
    end: int
    value: str
    rule: str
    speaker: str | None = None
    concept: str | None = None


class Voices:
    """What one text says in words. Built once; linear in the length of the text."""

    def __init__(self, folded: Folded, tokens: Tokens, pack: Pack, sentences: Sentences | None = None) -> None:
        """`sentences` are those of the composed text, where somebody has them already."""
        self._text, self._tokens, self._pack = folded.composed, tokens, pack
        self.layout: Layout = lay_out(
            tokens, (sentences or Sentences(folded.composed, ordinals=pack.nouns.capitalised)).spans
        )
        self.people, self.roles = read_names(self.layout, pack)
        marks = list(marked(self._text))
        ranges = [(first, last) for first, last in map(self._range, marks) if last - first >= FEWEST_WORDS]
        self.attribution = Attribution(self.layout, pack, self.people, self.roles, ranges)
        self.quotations = [
            mark for mark in marks if is_quotation(self._text, mark, pack, self._said, self._then_said, self._led)
        ]
        self._roles_at = {role.first: role for role in self.roles}
        readers = self.attribution.origins, self.attribution.subjects
        self._behind = Behind(self.layout, pack, self.people, self._roles_at, *readers)
        self._speakers: list[str | None] = []
        for place, quotation in enumerate(self.quotations):
            self._speakers.append(self._speaker_of(place, quotation))
        self._repeated()
        self._opens = [quotation.open for quotation in self.quotations]

    def _range(self, mark: Quotation) -> tuple[int, int]:
        starts = self._tokens.starts
        return bisect_left(starts, mark.start), bisect_left(starts, mark.end)

    def _around(self, mark: Quotation) -> tuple[int, int]:
        """The tokens of the sentences that hold a quotation and its marks."""
        first, last = self._range(mark)
        low = self.layout.sentences[self.layout.sentence(first)][0]
        return low, self.layout.sentences[self.layout.sentence(max(first, last - 1))][1]

    def _said(self, first: int, last: int) -> bool:
        low, high = self._around(Quotation(first, first + 1, last, last))
        return self.attribution.speaks_of_saying(low, high)

    def _then_said(self, close: int) -> bool:
        """Whether a verb of saying, or the auxiliary of one, stands right behind a closing mark."""
        tokens, speech = self._tokens, self._pack.speech
        index = bisect_left(tokens.starts, close)
        if (person := self.people.starting(index)) is not None:
            index = person.last  # “Never again,” |Ada Lang| said
        if index >= tokens.size or self.layout.capitals[index]:
            return False
        if tokens.spelled(index) in speech.auxiliaries:
            return index + 1 < tokens.size and speech.participles.match(tokens, index + 1) is not None
        so = tokens.words[index] in speech.so or tokens.words[index] in speech.according_name
        return so or speech.verbs.match(tokens, index) is not None

    def _led(self, opening: int) -> bool:
        """Whether a verb of saying leads to an opening mark, a few words before and in its clause: "says the sum is
        “wholly disproportionate” and “politically motivated”"."""
        tokens, verbs = self._tokens, self._pack.speech.verbs
        first = bisect_left(tokens.starts, opening)
        for index in range(first - 1, max(-1, first - 1 - _LEADING), -1):
            gap = tokens.gaps[index + 1] if index + 1 < first else ""
            if any(mark in gap for mark in ".;:!?\n,"):
                return False
            if not self.layout.capitals[index] and verbs.match(tokens, index) is not None:
                return tokens.spelled(index) in self._pack.speech.spelled and not self._led_by_article(index)
        return False

    def _led_by_article(self, index: int) -> bool:
        """Whether a verb of saying is a noun: "the |reports| of “organised crime”"."""
        return index > 0 and self._tokens.words[index - 1] in self._pack.names.articles

    # ---- who says it

    def _repeated(self) -> None:
        """Gives a quotation without a speaker the one who says the same words elsewhere in the text: a headline's."""
        said = [fold(self._text[mark.start : mark.end]).rstrip(".,!?… ") for mark in self.quotations]
        for place, words in enumerate(said):
            if self._speakers[place] is None:
                known = (name for other, name in zip(said, self._speakers, strict=True) if name and words in other)
                self._speakers[place] = next(known, None)

    def speaker(self, first: int, age: bool = False) -> str | None:
        """Who says what stands at token `first`, be it an `age` or not: the speaker of the quotation around, or of the
        sentence."""
        start = self._tokens.starts[first]
        place = bisect_right(self._opens, start) - 1
        if place >= 0 and self.quotations[place].close > start:
            return self._speakers[place]
        low, high = self.layout.sentences[self.layout.sentence(first)]
        return self.attribution.speaker(low, high, first, age, figure=True)

    def _speaker_of(self, place: int, quotation: Quotation) -> str | None:
        first, last = self._range(quotation)
        low, high = self._around(quotation)
        if (called := self._by_whom(first)) is not None:
            return called
        if (uttered := self._called_behind(last)) is not None:
            return uttered
        if low < first and self._ends_there(last, high):
            high = last  # else « … . » |C'est par ces mots que| Roy a annoncé
        if (within := self._in_relative(low, first, last)) is not None:
            return within
        after = self.attribution.speaker(last, min(high, last + _NEAR), last)
        if after is None or media().named(after) is not None:  # "…", disse à |Lusa| a presidente da Câmara
            after = self._behind.speaker(last, high) or after
        if after is not None:
            return after
        found = self.attribution.speaker(low, first, first) or self.attribution.speaker(last, high, last)
        if found is not None:
            return found
        if (cut := self.attribution.interruption(first, last)) is not None:
            return cut[0].name
        if (uttered := self._called_before(first)) is not None:
            return uttered
        person = self.people.ending(first)  # Lagarde: „…“
        if person is not None and ":" in self._tokens.gap_before(first):
            return self.people.name(person)
        drops = self._pack.speech.drops_subject and self.attribution.speaks_of_saying(low, first)
        if drops and (alone := self._only_person(low, first)) is not None:
            return alone
        if (alone := self._subject_alone(low, first)) is not None:
            return alone
        if ":" in self._tokens.gap_before(first) and (led := self._before_colon(low, first)) is not None:
            return led
        if place and low == first and self._only_blanks(self.quotations[place - 1].close + 1, quotation.open):
            return self._speakers[place - 1]
        return self._speakers[place - 1] if place and last == high and self._goes_on(place, low, first) else None

    def _by_whom(self, first: int) -> str | None:
        """By whom something is called what is quoted: "condemned by |Chancellor Olaf Scholz| as an “unfriendly
        attack”", "qualifiée par |Paul Roy| d'« attaque inamicale »"."""
        tokens, pack, place = self._tokens, self._pack, first
        while place and tokens.words[place - 1] in pack.names.articles and tokens.gaps[place - 1] == " ":
            place -= 1
        for start in (place - 1, first - 1):  # in French "de" may be an article too
            if start > 0 and tokens.words[start] in pack.speech.quoted_as and tokens.gaps[start] == " ":
                person = self.people.ending(start)
                if person is not None and is_agent(person, self.layout, pack):
                    return self.people.name(person)
        return None

    def _called_behind(self, last: int) -> str | None:
        """Whose words the text calls what is quoted, right behind it: "« On a échoué » : l'aveu du ministre |Roy|"."""
        tokens, names = self._tokens, self._pack.names
        noun = last + (last < tokens.size and tokens.words[last] in names.articles)
        if noun + 2 >= tokens.size or tokens.words[noun] not in self._pack.speech.utterances:
            return None
        if not set(":,–—") & set(tokens.gap_before(last)):
            return None
        place = noun + 1
        while tokens.words[place] in names.of or tokens.words[place] in names.articles:
            if (place := place + 1) >= tokens.size or tokens.gaps[place] not in TIGHT:
                return None
        role = self._roles_at.get(place) if place > noun + 1 else None
        at = role.person if role is not None else place
        return self.people.name(self.people.at[at]) if place > noun + 1 and at in self.people.at else None

    def _called_before(self, first: int) -> str | None:
        """The same right before it: "in the words of |Ada Lang|, “…”"."""
        tokens, names, person = self._tokens, self._pack.names, self.people.ending(first)
        if person is None or "." in tokens.gap_before(first):
            return None
        place = person.first - 1
        while place > 0 and tokens.words[place] in names.articles and tokens.words[place] not in names.of:
            place -= 1
        called = place > 0 and tokens.words[place - 1] in self._pack.speech.utterances
        return self.people.name(person) if called and tokens.words[place] in names.of else None

    def _in_relative(self, low: int, first: int, last: int) -> str | None:
        """Who says what a relative clause quotes that a comma ends, so that the verb behind says something else:
        "Lang, |who called it “a long way back”|, signed a bill"."""
        tokens = self._tokens
        if "," not in tokens.gap_before(last):
            return None
        for place in range(first - 1, low, -1):
            if tokens.words[place] in self._pack.speech.relatives and tokens.gaps[place] == ", ":
                return self.attribution.speaker(place, first, first)
            if any(mark in tokens.gaps[place] for mark in ",;:"):
                return None
        return None

    def _ends_there(self, last: int, high: int) -> bool:
        """Whether a sentence ends with the words quoted, though its full stop stands inside their marks: er dankte ihr:
        „… gekämpft.“ |In| Frankreich"""
        ended = last < high and any(mark in self._tokens.gaps[last] for mark in ".!?…")
        return ended and self.layout.capitals[last] and last not in self.people.at

    def _goes_on(self, place: int, low: int, first: int) -> bool:
        """Whether a quotation that is a sentence of its own follows the one before in its paragraph, with no more
        between than who said that: “We leave,” Lang said. |“We will be back.”|"""
        before, here = self.quotations[place - 1].close + 1, self.quotations[place].open
        between = self._text[before:here]
        if low != first or "\n" in between or not between.rstrip().endswith((".", ":")):
            return False
        ended = bisect_left(self._tokens.starts, before)
        return first - ended <= _AFTERWARDS and self.layout.sentence(ended) == self.layout.sentence(first - 1)

    def _only_person(self, first: int, last: int) -> str | None:
        """The one person a sentence names: "Lagarde, que …, no quiso adelantar descensos, aunque sí habló de “…”"."""
        near = range(max(first, last - FARTHEST), last)
        names = {self.people.name(self.people.at[index]) for index in near if index in self.people.at}
        return names.pop() if len(names) == 1 else None

    def _subject_alone(self, low: int, first: int) -> str | None:
        """The one person that a sentence names and is about, before it quotes: "|The chief constable, Ada Lang,| blamed
        “a fault in the signals”"."""
        alone = self._only_person(low, first)
        opening = next((index for index in range(low, first) if index in self.people.at), None)
        if alone is None or opening is None or is_topic(opening, self.layout, self._pack):
            return None
        if self._begins_clause(low, opening) and self._leads(first):
            return alone
        if opening - low > _OPENING or self._owned(low, opening):
            return None
        before = [self._tokens.words[index] for index in range(low, opening)]
        led = any(word in self._pack.names.articles or word in self._pack.names.links for word in before)
        role = any(self._roles_at.get(index) is not None for index in range(low, opening))
        return alone if role or not led else None

    def _begins_clause(self, low: int, opening: int) -> bool:
        """Whether a clause behind a comma begins with a person or an office: "During his visit, |the minister, Ada
        Lang|, had promised that “nobody will pay”"."""
        tokens, names = self._tokens, self._pack.names
        held = [role.first for role in self._roles_at.values() if role.person == opening and role.first >= low]
        begin = min([opening, *held])
        while begin > low and (
            tokens.words[begin - 1] in names.articles or tokens.words[begin - 1] in names.honorifics
        ):
            begin -= 1
            if "," in tokens.gaps[begin]:
                break
        return begin > low and "," in tokens.gaps[begin]

    def _leads(self, first: int) -> bool:
        """Whether "that" or a colon stands right before words quoted."""
        return ":" in self._tokens.gap_before(first) or (
            first > 0 and self._tokens.words[first - 1] in self._pack.speech.that
        )

    def _pronoun(self, low: int, first: int) -> str | None:
        """Whom a pronoun means that is the subject of the last clause before a colon: "Before the crowd, |she| lost
        patience: “…”"."""
        tokens, names = self._tokens, self._pack.names
        for place in range(first - 1, low - 1, -1):
            if self.attribution.origins.pronoun(place):
                beside = (at for at in (place - 1, place + 1) if low <= at < first)
                if any(map(self.attribution.origins.many, beside)):
                    return None  # "schrien |sie|: „…“"
                if any(tokens.words[index] in names.impersonal for index in range(place + 1, min(first, place + 4))):
                    return None
                source = self.attribution.origins.meant(place, place)
                return source.name if source is not None else None
            if any(mark in tokens.gaps[place] for mark in ",;:()"):
                return None
        return None

    def _before_colon(self, low: int, first: int) -> str | None:
        """Who a sentence is about that ends in a colon before a quotation: "En Roma, |Matteo Salvini| salió en su
        defensa: «…»", "|Il presidente| l'ha riassunta così: «…»"."""
        tokens, names = self._tokens, self._pack.names
        opening = next((index for index in range(low, first) if index in self.people.at), None)
        if opening is not None:
            if is_topic(opening, self.layout, self._pack):
                return None  # "Su |Vingegaard|, staccato anche ieri: «…»"
            led = opening > low and tokens.gaps[opening] in TIGHT and tokens.words[opening - 1]
            if led in names.of or led in names.links or self._owned(low, opening):
                return None
            return self._only_person(low, first)
        if (said := self._pronoun(low, first)) is not None:
            return said
        if tokens.words[low] not in names.definite:
            return None
        subject = self.attribution.origins.at(low, low)
        return subject.name if subject is not None and subject.person else None

    def _owned(self, low: int, opening: int) -> bool:
        """Whether a sentence opens with what is of a person, whatever their office: "Funerali |di Papa| Francesco, la
        diretta: «…»"; but "La ministre |de| …" is led by no more than its article."""
        tokens, names = self._tokens, self._pack.names
        held = [role.first for role in self._roles_at.values() if role.person == opening and role.first >= low]
        of = min([opening, *held]) - 1
        if of <= low or tokens.words[of] not in names.of or tokens.gaps[of + 1] not in TIGHT:
            return False
        return tokens.gaps[of] in TIGHT and (self.layout.capitals[of - 1] or not self._pack.nouns.capitalised)

    def _only_blanks(self, start: int, end: int) -> bool:
        between = self._text[start:end]
        return "\n" not in between and not between.strip(" \u00a0\u202f.,;")

    # ---- what is claimed

    def _uncut(self, quotation: Quotation) -> str:
        """The words quoted without those that say, between them, who says them: « Nous partons|, dit Roy,| demain »."""
        text, (first, last) = self._text, self._range(quotation)
        if last - first < FEWEST_WORDS or (cut := self.attribution.interruption(first, last)) is None:
            return text[quotation.start : quotation.end]
        tokens, (_, begin, end) = self._tokens, cut
        comma = "," if "," in tokens.gaps[begin] else ""
        stop = "." if "." in tokens.gaps[end] else comma
        return f"{text[quotation.start : tokens.ends[begin - 1]]}{stop} {text[tokens.starts[end] : quotation.end]}"

    def sayings(self) -> Iterator[Saying]:
        """The quotations, names and roles to be claimed."""
        for quotation, speaker in zip(self.quotations, self._speakers, strict=True):
            words = self._uncut(quotation)
            yield Saying(Kind.QUOTE, quotation.start, quotation.end, normalised(words), "quotation", speaker)
        tokens = self._tokens
        for mention in named_persons(self.layout, self.people, self.roles, self._pack):
            start = tokens.starts[mention.first]
            end = start + len(tokens.text[start : tokens.ends[mention.last - 1]].rstrip("'’ʼ"))
            name = self.people.name(mention)
            yield Saying(Kind.NAME, start, end, written_name(self.layout, mention), "name", None, name)
        for party in read_parties(self.layout, self.people, self._pack):
            start, end = tokens.starts[party.first], tokens.ends[party.last - 1]
            yield Saying(Kind.NAME, start, end, written_name(self.layout, party), "party")
        seen: set[tuple[str, str]] = set()
        for role in self.roles:
            start = tokens.starts[role.first]
            end = start + len(tokens.text[start : tokens.ends[role.last - 1]].rstrip("'’ʼ"))
            words = " ".join(self._text[start:end].split())
            name = self.people.name(self.people.at[role.person])
            if end > start and (words, name) not in seen:
                seen.add((words, name))
                yield Saying(Kind.ROLE, start, end, words, "role", None, name)
