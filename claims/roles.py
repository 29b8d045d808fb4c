"""Roles: what the text says a person is — "la procureure de la République de Paris, Laure Beccuau".

A role is a role word of the pack with what belongs to it on either side, next to a name: directly before it,
in apposition before or after, after "is", or as a connector ("à la tête de l'institution").
"""

from dataclasses import dataclass

from claims.gazetteer import gazetteer
from claims.layout import Layout
from claims.pack import Pack
from claims.people import Mention, is_no_person
from claims.tokens import TIGHT

_REACH = 8  # words between the start of an apposition and its role word: "the central bank's newly appointed chief"
_COMPLEMENT = 10  # words after a role word that may belong to it
_APPOSED = frozenset((", ", " (", " – ", " - ", ",", ", «"))
_CLOSING = frozenset(",.;:()–!?\n")


@dataclass(frozen=True, slots=True)
class Role:
    """Role words, as a token range, and the first token of the mention of the person who has it."""

    first: int
    last: int
    person: int


@dataclass(frozen=True, slots=True)
class Head:
    """A role word found: its tokens, and whether a firm could be called so too."""

    first: int
    last: int
    loose: bool


def role_heads(layout: Layout, pack: Pack) -> list[Head]:
    """The role words of a text, in order, the longest at each place."""
    names, tokens = pack.names, layout.tokens
    starts, endings = frozenset(names.roles.starts()), names.role_endings
    heads, free = [], 0
    for index, word in enumerate(tokens.words):
        if index < free:
            continue
        if word in starts and (found := names.roles.match(tokens, index)) is not None:
            heads.append(Head(index, found[0], found[1]))
            free = found[0]
        elif endings and len(word) > 7 and word.endswith(endings):
            heads.append(Head(index, index + 1, False))
    return heads


class RoleReader:
    """Reads the roles of a text beside the names already found; names that only a role gives away are added."""

    def __init__(self, layout: Layout, pack: Pack, named: list[Mention]) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._starting = {mention.first: mention for mention in named}
        self._ending = {mention.last: mention for mention in named}
        self._covered = {index for mention in named for index in range(mention.first, mention.last)}
        self.found: list[Mention] = list(named)
        self.roles: list[Role] = []

    def read(self) -> None:
        """Fills `roles`, and adds to `found`."""
        taken: set[int] = set()
        for head in role_heads(self._layout, self._pack):
            if head.first in taken or head.first in self._covered:
                continue
            role = self._before_name(head) or self._after_name(head)
            if role is not None:
                self.roles.append(role)
                taken.update(range(role.first, role.last))
        self._connectors()
        self._titles()
        self.roles.sort(key=lambda role: role.first)

    # ---- role before name

    def _before_name(self, head: Head) -> Role | None:
        """ "CEO Mark Zuckerberg", "ministre de l'Intérieur Laurent Nuñez", "the prosecutor, Laure Beccuau," """
        tokens = self._tokens
        end = self.complement(head.last)
        for place in dict.fromkeys((end, self._adjectives(end), self._capital_adjective(end))):
            if place >= len(tokens):
                continue
            gap = tokens.gap_before(place)
            person = self._starting.get(place)
            if person is not None and gap in (" ", "-"):
                return Role(self.extend_left(head.first), place, person.first)
            if person is not None and gap == ", " and self._closes(person.last):
                return Role(self.extend_left(head.first), place, person.first)
        return self._unknown_after(head)

    def _closes(self, index: int) -> bool:
        """Whether an apposition ends before token `index`: "le juge, Jean Dupont a déclaré" is none."""
        gap = self._tokens.gap_before(index) if index < len(self._tokens) else "."
        return gap.strip()[:1] in _CLOSING or "\n" in gap if gap.strip() or "\n" in gap else False

    def _unknown_after(self, head: Head) -> Role | None:
        """ "President Trump", "papa Francesco": a name of which only the role tells that it is one."""
        tokens, layout, pack = self._tokens, self._layout, self._pack
        start = head.last
        if head.loose or layout.headings[head.first]:
            return None
        apposed = self.complement(head.last)
        if layout.capital(apposed) and tokens.gap_before(apposed) == ", ":
            return self._unknown_apposed(head, apposed)
        if not layout.capital(start) or tokens.gap_before(start) != " ":
            return None
        end = start
        while (
            end < min(len(tokens), start + 3)
            and layout.capital(end)
            and (end == start or tokens.gap_before(end) in (" ", "-"))
        ):
            end += 1
        if any(layout.all_capitals(index) for index in range(start, end)) or is_no_person(layout, start, end, pack):
            return None
        if any(index in self._starting for index in range(start, end)):
            return None
        words = tokens.words[start:end]
        if (
            words[0] in pack.stop
            or words[0] in pack.names.portfolios
            or pack.dates.weekdays.opens(words[0])
            or pack.dates.months.opens(words[0])
        ):
            return None
        if gazetteer().institutions.match(tokens, start) or pack.names.roles.match(tokens, start):
            return None
        if pack.nouns_capitalised and (end - start != 2 or tokens.gap(start) != " "):
            return None
        person = Mention(start, end, end - start > 1)
        self._note(person)
        return Role(self.extend_left(head.first), start, person.first)

    def _unknown_apposed(self, head: Head, start: int) -> Role | None:
        """ "le maire, |Minas Kalafatas|." """
        tokens, layout = self._tokens, self._layout
        end = start + 1
        while end < start + 3 and layout.capital(end) and tokens.gap_before(end) in (" ", "-"):
            end += 1
        if end - start < 2 or not self._closes(end) or is_no_person(layout, start, end, self._pack):
            return None
        if any(layout.all_capitals(index) or index in self._covered for index in range(start, end)):
            return None
        person = Mention(start, end, True)
        self._note(person)
        return Role(self.extend_left(head.first), start, person.first)

    def _note(self, person: Mention) -> None:
        self.found.append(person)
        self._starting[person.first] = self._ending[person.last] = person
        self._covered.update(range(person.first, person.last))

    # ---- name before role

    def _after_name(self, head: Head) -> Role | None:
        """ "Gérald Darmanin, le garde des Sceaux", "Laure Beccuau, the Paris prosecutor", "X is the president of Y" """
        tokens = self._tokens
        start = self.extend_left(head.first, far=True)
        before = start
        while before > 0 and tokens.words[before - 1] in self._pack.names.articles and tokens.gap(before - 1) in TIGHT:
            before -= 1
        gap = tokens.gap_before(before)
        person = self._ending.get(before)
        if person is None and before and tokens.spelled(before - 1) in self._pack.names.copulas and gap == " ":
            person = self._ending.get(before - 1)
            gap = ", " if person is not None and tokens.gap_before(before - 1) == " " else ""
        if person is None and before and tokens.is_number(before - 1) and tokens.gap_before(before - 1) in (", ", " ("):
            person = self._ending.get(before - 1)  # "Johanna Trattnig, 44, a former mayor of Villach"
            gap = ", " if person is not None else gap
        if person is None and gap == ", " and not head.loose:
            person = self._unknown_before(before)
        if person is None or gap not in _APPOSED:
            return None
        return Role(start, self.complement(head.last, greedy=True), person.first)

    def _unknown_before(self, end: int) -> Mention | None:
        """ "Xyvine Dupont, présidente de la région": two capitals and a role make a person."""
        layout, tokens, pack = self._layout, self._tokens, self._pack
        start = end
        while (
            start > max(0, end - 4)
            and layout.capital(start - 1)
            and (start == end or tokens.gap(start - 1) in (" ", "-"))
        ):
            start -= 1
        if (
            start < end
            and layout.opens_sentence(start)
            and (tokens.words[start] in pack.stop or tokens.words[start] in pack.speech.starts)
        ):
            start += 1
        if (
            end - start not in (2, 3)
            or layout.headings[start]
            or any(layout.all_capitals(i) for i in range(start, end))
        ):
            return None
        if pack.nouns_capitalised and start and tokens.words[start - 1] in pack.names.articles:
            return None
        if is_no_person(layout, start, end, pack) or gazetteer().institutions.match(tokens, start):
            return None
        person = Mention(start, end, True)
        self._note(person)
        return person

    def _connectors(self) -> None:
        """ "Christine Lagarde, à la tête de l'institution" """
        connectors, tokens = self._pack.names.connectors, self._tokens
        for person in list(self.found):
            if person.last >= len(tokens) or tokens.gap_before(person.last) not in (" ", ", "):
                continue
            if (cue := connectors.match(tokens, person.last)) is not None:
                self.roles.append(Role(person.last, self._object(cue[0]), person.first))

    def _object(self, index: int) -> int:
        """The noun after a connector belongs to it: "à la tête de |l'institution", "who heads |the central bank"."""
        tokens, start = self._tokens, index
        while (
            index < len(tokens)
            and tokens.words[index] in self._pack.names.articles
            and tokens.gap_before(index) in TIGHT
        ):
            index += 1
        end = index
        while end < len(tokens) and end - index < 4 and self._is_noun(end, end > index):
            end += 1
        return self.complement(end, greedy=True) if end > index else start

    def _titles(self) -> None:
        """ "M. Nuñez", "Frau Meier": a title makes a name of the capital after it."""
        tokens, layout = self._tokens, self._layout
        honorifics = self._pack.names.honorifics
        for index in [index for index, word in enumerate(tokens.words) if word in honorifics]:
            if index + 1 in self._starting or not layout.capital(index + 1):
                continue
            word = tokens.words[index]
            gap = tokens.gap(index)
            if gap not in (" ", ". ") or (len(word) == 1 and (gap != ". " or not layout.capitals[index])):
                continue
            if (
                not layout.headings[index]
                and not layout.all_capitals(index + 1)
                and tokens.words[index + 1] not in self._pack.stop
            ):
                self._note(Mention(index + 1, index + 2, False))

    # ---- how far a role reaches

    def extend_left(self, first: int, far: bool = False) -> int:
        """Words before a role word that belong to it: "|ex-président", "|French |interior minister".

        `far` also takes lower-case words up to an article: "the |central bank's chief economist".
        """
        tokens, layout, names = self._tokens, self._layout, self._pack.names
        start, headless = first, not self._pack.names.adjective_endings  # languages that put all before the noun
        for _ in range(_REACH if far else 4):
            before = start - 1
            if before < 0 or tokens.gap(before) not in (" ", "-", "") or before in self._covered:
                break
            word = tokens.words[before]
            possessive = word == "s" and before and tokens.words[before - 1].endswith("'")
            named = layout.capitals[before] and not self._is_sentence_word(before)
            if word in names.role_before or (headless and (tokens.gap(before) == "-" or named or possessive)):
                start = before
            elif headless and far and word not in self._pack.stop and word not in names.articles and word[0].isalpha():
                if not self._article_ahead(before):
                    break
                start = before
            else:
                break
        return start

    def _is_sentence_word(self, index: int) -> bool:
        tokens = self._tokens
        return tokens.words[index] in self._pack.stop or (index + 1 in self._ending)

    def _article_ahead(self, index: int) -> bool:
        """Whether an article opens the noun phrase a few words before: "|the newly appointed Paris prosecutor"."""
        tokens, articles = self._tokens, self._pack.names.articles
        for place in range(index, max(-1, index - _REACH), -1):
            if tokens.words[place] in articles:
                return True
            if place and tokens.gap(place - 1) not in (" ", "-", ""):
                return False
        return False

    def _adjectives(self, index: int) -> int:
        """Past one adjective of origin: "le président |français| Emmanuel Macron"."""
        tokens, endings = self._tokens, self._pack.names.adjective_endings
        if index < len(tokens) and endings and tokens.gap_before(index) == " " and not self._layout.capitals[index]:
            word = tokens.words[index]
            if word not in self._pack.stop and len(word) > 4 and word.endswith(endings):
                return index + 1
        return index

    def _capital_adjective(self, index: int) -> int:
        """Past one written like a name: "il Primo Ministro |Canadese| Stephen Harper"."""
        endings = self._pack.names.adjective_endings
        known = index + 1 in self._starting and index not in self._starting
        return index + 1 if known and endings and self._tokens.words[index].endswith(endings) else index

    def complement(self, index: int, greedy: bool = False) -> int:
        """The end of what follows a role word and belongs to it; of an apposition, all that a comma closes."""
        strict = self._complement(index, greedy, False)
        if greedy and not self._closes(strict):
            loose = self._complement(index, greedy, True)
            if self._closes(loose):
                return loose
        return strict

    def _complement(self, index: int, greedy: bool, loose: bool) -> int:
        """The end of what follows a role word and belongs to it: "ministre |de l'Intérieur", "président |sortant".

        `greedy` takes all of "procureure de la République de Paris"; otherwise a name ends it.
        """
        tokens, pack = self._tokens, self._pack
        links, limit, end = pack.names.links, min(len(tokens), index + _COMPLEMENT), index
        if (
            index < limit
            and (after := pack.names.role_after.match(tokens, index))
            and tokens.gap_before(index) in (" ", "-")
        ):
            index = end = after[0]
        elif greedy:
            index = end = self._adjectives(index)
        if not pack.nouns_capitalised:
            while index < limit and tokens.words[index] in pack.names.portfolios and tokens.gap_before(index) == " ":
                index = end = index + 1
        while loose and index < limit and self._is_noun(index, False):
            index = end = index + 1  # "general |secretary", "chief |medical officer"
        while index < limit and tokens.words[index] in links and tokens.gap_before(index) in (" ", "", "-"):
            while index < limit and tokens.words[index] in links and tokens.gap_before(index) in (" ", ""):
                index += 1
            noun = index
            while (
                noun < limit
                and noun - index < 4
                and noun not in self._starting
                and self._is_noun(noun, noun > index and not loose)
            ):
                noun += 1
            if noun == index:
                break
            index = end = noun
        return end

    def _is_noun(self, index: int, further: bool) -> bool:
        """Whether a token goes on with the noun phrase: a second lower-case word only if it is an adjective."""
        tokens, pack = self._tokens, self._pack
        word = tokens.words[index]
        if tokens.gap_before(index) not in (" ", "-", "", "'", "' ") or not word[0].isalpha():
            return False
        if (
            (word in pack.stop and (further or tokens.words[index - 1] not in pack.names.of))
            or pack.speech.verbs.opens(word)
            or tokens.spelled(index) in pack.speech.auxiliaries
            or tokens.spelled(index) in pack.names.copulas
        ):
            return False
        if not further or self._layout.capitals[index] or tokens.gap_before(index) == "-":
            return True
        endings = pack.names.adjective_endings
        if tokens.words[index - 1].endswith("'") or tokens.words[index - 1] == "s":
            return True
        return bool(endings) and word.endswith(endings) and len(word) > 4
