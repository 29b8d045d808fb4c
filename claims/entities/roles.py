"""Roles: what the text says a person is — "la procureure de la République de Paris, Laure Beccuau".

A role is a role word of the pack with what belongs to it on either side, next to a name: directly before it,
in apposition before or after, after "is", or as a connector ("à la tête de l'institution").
"""

from typing import NamedTuple

from claims.entities.before_roles import BeforeRoles
from claims.entities.full_names import led_surname
from claims.entities.links import Links
from claims.entities.named_by_role import NamedByRole
from claims.entities.not_people import is_no_person
from claims.entities.people import Mention
from claims.entities.role_clauses import RoleClauses
from claims.entities.role_heads import Head, role_heads
from claims.entities.role_reach import RoleReach
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import TIGHT
from claims.text.words import Cue

_WORDS_MORE = 2  # words before an office in an apposition: "newly elected"
_FULL, _LONGEST = 2, 3  # words of a name
_DEFINES = 8  # words that tell an office from others: "the judge leading |the inquiry into the fire|"
_APPOSED = frozenset((", ", " (", " – ", " - ", ",", ", «"))


class Role(NamedTuple):
    """Role words, as a token range, and the first token of the mention of the person who has it."""

    first: int
    last: int
    person: int


class RoleReader:
    """Reads the roles of a text beside the names already found; names that only a role gives away are added."""

    def __init__(self, layout: Layout, pack: Pack, named: list[Mention]) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._starting = {mention.first: mention for mention in named}
        self._ending = {mention.last: mention for mention in named}
        self._covered = {index for mention in named for index in range(mention.first, mention.last)}
        self._reach = RoleReach(layout, pack, self._starting)
        self._before = BeforeRoles(layout, pack, self._ending, self._covered)
        self._clauses = RoleClauses(layout, pack, self._ending)
        self._links = Links(layout, pack, self._ending)
        self._unknown = NamedByRole(layout, pack, self._starting, self._ending, self._covered, self._reach)
        self.found: list[Mention] = list(named)
        self.roles: list[Role] = []

    def read(self) -> None:
        """Fills `roles`, and adds to `found`."""
        taken: set[int] = set()
        for head in role_heads(self._layout, self._pack):
            if head.first in taken or head.first in self._covered:
                continue
            role = self._before_name(head) or self._after_name(head) or self._in_clause(head)
            if role is not None:
                self.roles.append(role)
                taken.update(range(role.first, role.last))
        self._connectors()
        self._among_many()
        self._titles()
        self.roles = sorted(map(self._without_age, self.roles), key=lambda role: role.first)

    def _without_age(self, role: Role) -> Role:
        """ "The |91-year-old| dean": how old somebody is is no part of what they are."""
        tokens = self._tokens
        if role.first not in tokens.numbers:
            return role
        return role._replace(
            first=next((at for at in range(role.first + 1, role.last) if tokens.gaps[at] == " "), role.first)
        )

    # ---- role before name

    def _before_name(self, head: Head) -> Role | None:
        """ "CEO Mark Zuckerberg", "ministre de l'Intérieur Laurent Nuñez", "the prosecutor, Laure Beccuau," """
        tokens = self._tokens
        reach = self._reach
        end, beyond = reach.complement(head.last), reach.complement(reach.adjectives(head.last))
        whose = reach.complement(head.last, greedy=True)  # "l'avocate |de Dominique Pelicot|, Béatrice Zavarro,"
        places = [end, reach.adjectives(end), reach.capital_adjective(end), beyond, reach.office(head.last)]
        places += [whose] if whose in self._ending else []
        for place in dict.fromkeys(places):
            if place + 1 < tokens.size and tokens.words[place] in self._pack.names.honorifics:
                # "Chefarzt |Dr.| Tilmann Broich"
                titled = self._starting.get(place + 1) if tokens.gap(place) in (" ", ". ") else None
                if titled is not None and tokens.gap_before(place) == " ":
                    return Role(self._before.start(head.first), place, titled.first)
            if place >= tokens.size:
                continue
            begin = reach.past_bracket(place)
            gap = tokens.gap_before(begin).removeprefix(")" if begin > place else "")
            person = self._starting.get(begin)
            if person is None and self._layout.capital(place) and tokens.gap(place) == " ":
                person = self._starting.get(place + 1)  # "consejero delegado, Maziar |Mike Doustdar|,"
                person = person if gap == ", " else None
            abbreviated = gap == ". " and begin not in tokens.stops  # "|Gov.| Josh Green"
            if person is not None and (gap in (" ", "-") or abbreviated):
                return Role(self._before.start(head.first), place, person.first)
            apposed = person is not None and gap == ", " and not self._of_one_before(head, person)
            if person is not None and apposed and (self._reach.closes(person.last) or self._opens(head)):
                return Role(self._before.start(head.first), place, person.first)
        if (unknown := self._unknown.behind(head)) is None:
            return self._defined(head)
        self._note(unknown)
        return Role(self._before.start(head.first), unknown.first, unknown.first)

    def _of_one_before(self, head: Head, behind: Mention) -> bool:
        """Whether an office between two names is of the first: one without an article ("Ada Lang, |director of Orlo|,
        Paul Reed, …"), or with one in a list of persons with their ages ("Ada Lang, 29, |the director|, Paul Reed, 30,
        …"); but "with Ada Lang, |the prime minister|, Paul Reed, said"."""
        tokens, start = self._tokens, self._before.start(head.first, far=True)
        before = start
        while before > 0 and tokens.words[before - 1] in self._pack.names.articles and tokens.gap(before - 1) in TIGHT:
            before -= 1
        opened = self._reach.before_bracket(before)
        person = self._ending.get(opened) or self._links.linked(before)
        aged = before - 1 if before - 1 in tokens.numbers else None
        if person is None and aged is not None and tokens.gap_before(aged) in (", ", " ("):
            person = self._ending.get(aged)
        if person is None or tokens.gap_before(before).strip() not in (",", "),"):
            return False
        return before == start or behind.last in tokens.numbers

    def _defined(self, head: Head) -> Role | None:
        """ "The judge |leading the case|, Anna Reed, …", "el juez |que instruye el caso|, Pedro Ruiz, …": a name known
        behind what tells the office from others of its kind."""
        tokens, names, end = self._tokens, self._pack.names, self._reach.complement(head.last)
        found = names.defining.match(tokens, end) if end in tokens.joined and tokens.gaps[end] == " " else None
        if found is None:
            return None
        for at in range(found[0], min(tokens.size, found[0] + _DEFINES)):
            if at not in tokens.joined:
                person = self._starting.get(at) if tokens.gaps[at] == ", " else None
                closed = person is not None and self._reach.closes(person.last)
                return Role(self._before.start(head.first), end, at) if closed else None
            if names.roles.match(tokens, at) is not None or at in self._covered:
                return None  # "the coach who beat the champion, Paul Reed"
        return None

    def _opens(self, head: Head) -> bool:
        """Whether a sentence begins with an office without an article, said of its subject: "|Ancien ministre|, Paul
        Roy estime"."""
        bare = not head.loose and not self._pack.nouns.capitalised  # "Präsident |Trump|, …"
        return bare and self._layout.opens_sentence(self._before.start(head.first))

    def _note(self, person: Mention) -> None:
        """Makes a name known from here on."""
        self.found.append(person)
        self._starting[person.first] = self._ending[person.last] = person
        self._covered.update(range(person.first, person.last))
        self._reach.forget()

    # ---- name before role

    def _after_name(self, head: Head) -> Role | None:
        """ "Gérald Darmanin, le garde des Sceaux", "Laure Beccuau, the Paris prosecutor", "X is the president of Y" """
        tokens = self._tokens
        start = self._before.start(head.first, far=True)
        if self._links.past_verb(head.first) is not None:
            start = head.first  # "Η Άννα Παππά |διορίστηκε| υπουργός"
        before = start
        while before > 0 and tokens.words[before - 1] in self._pack.names.articles and tokens.gap(before - 1) in TIGHT:
            before -= 1
        before, start = self._described(before, start)
        opened = self._reach.before_bracket(before)
        gap = tokens.gap_before(before).removeprefix(")" if opened < before else "")
        person = self._ending.get(opened)
        if person is None and before and tokens.spelled(before - 1) in self._pack.names.copulas and gap == " ":
            person = self._ending.get(before - 1)
            gap = ", " if person is not None and tokens.gap_before(before - 1) == " " else ""
        if person is None and before and before - 1 in tokens.numbers and tokens.gap_before(before - 1) in (", ", " ("):
            person = self._ending.get(before - 1)  # "Johanna Trattnig, 44, a former mayor of Villach"
            gap = ", " if person is not None else gap
        if person is None and (person := self._links.linked(before)) is not None:
            gap = ", "
        apposed = person is None and gap == ", " and not head.loose
        if apposed and (person := self._unknown.ahead(before)) is not None:
            self._note(person)
        if person is None or gap not in _APPOSED:
            return None
        return Role(start, self._reach.complement(head.last, greedy=True), person.first)

    def _in_clause(self, head: Head) -> Role | None:
        """ "Claudia Reiter, die seit 2015 |Bürgermeisterin von Villach| ist", "who joined and is now |chief|" """
        if (person := self._clauses.person(head.first)) is None:
            return None
        first, last = self._before.start(head.first), self._reach.complement(head.last, greedy=True)
        return Role(first, last, person.first) if self._clauses.said(first, last) else None

    def _among_many(self) -> None:
        """ "Ada Lang, |one of the Indian negotiators|", and "said Chandni Raina, |one of the negotiators|" of
        which only this tells that it is a name."""
        tokens, layout, one_of = self._tokens, self._layout, self._pack.judging.one_of
        articles = self._pack.names.articles
        for index in tokens.cues[Cue.SPEECH]:
            start = index + 1
            while start < tokens.size and tokens.words[start] in articles and tokens.gaps[start] == " ":
                start += 1
            end = start
            while (
                end < min(tokens.size, start + _LONGEST)
                and layout.capital(end)
                and tokens.gap_before(end) in (" ", "-")
            ):
                end += 1
            free = not any(place in self._covered or layout.all_capitals(place) for place in range(start, end))
            if end - start < _FULL or not free or end >= tokens.size or tokens.gaps[end] != ", ":
                continue
            if one_of.match(tokens, end) is None or is_no_person(layout, start, end, self._pack):
                continue
            if self._clauses.one_of(end, tokens.size) is not None:
                self._note(Mention(start, end, True))
        for end, person in list(self._ending.items()):
            if end < tokens.size and tokens.gaps[end] == ", " and one_of.match(tokens, end) is not None:
                found = self._clauses.one_of(end, tokens.size)
                if found is not None:
                    self.roles.append(Role(end, self._reach.complement(found[1], greedy=True), person.first))

    def _described(self, before: int, start: int) -> tuple[int, int]:
        """Where an apposition begins with words that say more of the office: "David McCall, |international| president
        of the union", "Markus Söder (CSU), |bayerischer| Ministerpräsident". Both as they are where it does not."""
        tokens, pack = self._tokens, self._pack
        if pack.names.adjective_endings or before != start or tokens.gap_before(start) != " ":
            return before, start
        for first in range(start - 1, max(0, start - 1 - _WORDS_MORE), -1):
            word = tokens.words[first]
            if self._layout.capitals[first] or word in pack.stop or word in pack.names.links or not word.isalpha():
                break
            if tokens.gap_before(first) in (", ", "), "):
                return (first, first) if self._reach.before_bracket(first) in self._ending else (before, start)
            if tokens.gap_before(first) != " ":
                break
        return before, start

    def _connectors(self) -> None:
        """ "Christine Lagarde, à la tête de l'institution", "Minas Kalafatis, who runs the municipality" """
        connectors, tokens = self._pack.names.connectors, self._tokens
        for index in tokens.cues[Cue.CONNECTOR]:
            person = self._ending.get(index)
            if person is None or tokens.gaps[index] not in (" ", ", "):
                if (led := self._clauses.led_by(index, self._starting)) is not None:
                    self.roles.append(Role(index, led[0], led[1].first))
            elif (cue := connectors.match(tokens, index)) is not None:
                self.roles.append(Role(index, self._reach.noun(cue[0]), person.first))

    def _titles(self) -> None:
        """ "M. Nuñez", "Frau Meier": a title makes a name of the capital after it."""
        tokens, layout = self._tokens, self._layout
        for index in tokens.cues[Cue.TITLE]:
            if index + 1 in self._starting or not layout.capital(index + 1):
                continue
            word = tokens.words[index]
            gap = tokens.gap(index)
            if gap not in (" ", ". ") or (len(word) == 1 and (gap != ". " or not layout.capitals[index])):
                continue
            if (end := led_surname(layout, index + 1)) is not None and not layout.headings[index]:
                self._note(Mention(index + 1, end, False))
            elif (
                not layout.headings[index]
                and not layout.all_capitals(index + 1)
                and tokens.words[index + 1] not in self._pack.stop
                and tokens.words[index + 1] not in self._pack.names.organisations  # "the Justice |Department|"
            ):
                self._note(Mention(index + 1, index + 2, False))
