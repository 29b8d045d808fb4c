"""Holders of offices: the person whom a text means by an office alone, "|the mayor| said", "|le maire| a réagi"."""

from collections.abc import Mapping, Sequence

from claims.entities.people import People
from claims.entities.roles import Role
from claims.packs.pack import Pack
from claims.speech.source import Source
from claims.speech.worded import Worded
from claims.text.layout import FARTHEST, Layout

_OF_ONE = frozenset(["premier"])  # posts that a country has one of, under several titles


class Holders:
    """Finds who holds the offices of one text. `roles` are by their first token."""

    def __init__(self, layout: Layout, pack: Pack, people: People, roles: Mapping[int, Role], worded: Worded) -> None:
        self._layout, self._pack, self._people, self._tokens = layout, pack, people, layout.tokens
        self._roles, self._worded = roles, worded
        self._posts: dict[tuple[int, int], str | None] = {}

    def of(self, first: int, last: int, cue: int) -> Source | None:
        """The one person to whom the text gives the office of a noun phrase: "|the mayor| said", "a lancé |le maire de
        Pau|". A phrase that says more of the office than the text does names somebody else, and so may two holders; a
        bare "le président" means nobody whom the text names only later."""
        tokens, names = self._tokens, self._pack.names
        if not first or tokens.words[first - 1] not in names.definite or not self._roles:
            return None
        if (head := names.roles.match(tokens, first)) is None or head[0] > last:
            return None
        called, bare, post = self._office(first, last), head[0] == last, self._post(first, last)
        holders = {
            self._people.name(self._people.at[role.person])
            for role in self._roles.values()
            if (post and post == self._post(role.first, role.last))
            or self._fills(role, tokens.words[first : head[0]], called)
            if role.person in self._people.at and (role.first < first or not bare)
        }
        return Source(first, last, cue, holders.pop(), True) if len(holders) == 1 else None

    def _fills(self, role: Role, head: Sequence[str], called: frozenset[str]) -> bool:
        """Whether somebody with a role is called so for short, and holds it still: "|le maire| de Pau"."""
        office = self._office(role.first, role.last)
        if not (called <= office and all(word in office for word in head)):
            return False
        former = self._pack.judging.former
        return not any(former.match(self._tokens, index) for index in range(role.first, role.last))

    def _post(self, first: int, last: int) -> str | None:
        """The post, of those a country has one of, that an office names by whatever title: "o |chefe do Governo|" is
        who was called "o primeiro-ministro"."""
        if (first, last) not in self._posts:
            found = self._pack.judging.roles.match(self._tokens, first)
            post = found[1] if found is not None and found[0] == last and found[1] in _OF_ONE else None
            self._posts[first, last] = post
        return self._posts[first, last]

    def _office(self, first: int, last: int) -> frozenset[str]:
        """The words of an office but for "of" and articles."""
        names = self._pack.names
        return frozenset(
            word for word in self._tokens.words[first:last] if word not in names.of and word not in names.articles
        )

    def before(self, pronoun: int, cue: int) -> Source | None:
        """Whom the sentence before a pronoun begins with by office, where nobody is named: "|La maire| a réagi. « … »,
        a-t-elle dit"."""
        number = self._layout.sentence(pronoun)
        if not number:
            return None
        first, last = self._layout.sentences[number - 1]
        if any(index in self._people.at for index in range(max(first, pronoun - FARTHEST), pronoun)):
            return None
        tokens, names = self._tokens, self._pack.names
        head = names.roles.match(tokens, first + 1) if tokens.words[first] in names.definite else None
        if head is None or head[0] >= last:
            return None
        end = place = head[0]
        while place < last and (tokens.words[place] in names.of or tokens.words[place] in names.definite):
            place += 1
        if place > end:
            end = place + 1
            while end < last and self._layout.capitals[place] and self._layout.capitals[end]:
                end += 1
        return self.of(first + 1, end, cue) or self._worded.source(first + 1, end, cue)
