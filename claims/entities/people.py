"""People: the persons a text names, where, and which mentions are of one.

A person is a run of capitals that begins with a first name of the gazetteer ("Laure Beccuau", "Ursula von der
Leyen"), or one that a title or a role stands beside ("M. Nuñez", "President Trump"). Other runs of capitals
("Google Cloud", "Menlo Park") are not called persons: a wrong name costs an editor more than a missing one.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from claims.entities.gazetteer import gazetteer, name_stem
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.layout import Layout
from claims.text.tokens import bare

_REMEMBERED = 4096  # names: those in the news on a day


class Mention(NamedTuple):
    """One place where a person is named: tokens `first` to `last` (half-open); `full`: first name and surname.

    Of a first name that shares the surname of the next, `shared` is where that ends: "|Anna| and Paul Lang".
    """

    first: int
    last: int
    full: bool
    shared: int = 0


@dataclass(slots=True)
class People:
    """The persons of a text. `mentions` are in order; `name` gives the full name of each, `at` what covers a token."""

    mentions: list[Mention] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)  # first token -> full name
    at: dict[int, Mention] = field(default_factory=dict)

    def name(self, mention: Mention) -> str:
        """The fullest form of the name in this text."""
        return self.names[mention.first]

    def ending(self, end: int) -> Mention | None:
        """The mention that ends just before token `end`."""
        mention = self.at.get(end - 1)
        return mention if mention is not None and mention.last == end else None

    def starting(self, index: int) -> Mention | None:
        """The mention that starts with token `index`."""
        mention = self.at.get(index)
        return mention if mention is not None and mention.first == index else None


def gather(layout: Layout, mentions: list[Mention], pack: Pack) -> People:
    """Brings the mentions of each person together, and adds the bare surnames that refer to one of them."""
    ordered = sorted(set(mentions), key=lambda mention: mention.first)
    forms = {mention: written_name(layout, mention) for mention in ordered}
    keys = {written: _key(written) for written in forms.values()}
    people = People()
    people.mentions = _recurring(layout, {mention: keys[written] for mention, written in forms.items()})
    canonical: dict[str, str] = {}
    by_surname: dict[str, set[str]] = {}
    for mention in sorted(people.mentions, key=lambda mention: -(mention.last - mention.first)):
        if mention.full:
            written = forms[mention]
            full = canonical.setdefault(keys[written], written)
            by_surname.setdefault(_surname(full), set()).add(full)
    for mention in people.mentions:
        written = forms[mention]
        full = canonical.get(keys[written], written)
        if not mention.full:
            candidates = by_surname.get(_surname(written), set())
            full = next(iter(candidates)) if len(candidates) == 1 else written
        _add(people, mention, full)
    for mention, full in _repeated(layout, by_surname, people.at, pack):
        _add(people, mention, full)
    people.mentions = sorted({mention.first: mention for mention in people.at.values()}.values(), key=lambda m: m.first)
    return people


def surnames(layout: Layout, full: Sequence[Mention], pack: Pack) -> Iterator[Mention]:
    """The bare surnames of persons named in full elsewhere: "Ms |Trattnig|, 46, a former mayor of Villach"."""
    by_surname: dict[str, set[str]] = {}
    for mention in full:
        written = written_name(layout, mention)
        by_surname.setdefault(_surname(written), set()).add(_key(written))
    covered = {index for mention in full for index in range(mention.first, mention.last)}
    yield from (mention for mention, _ in _repeated(layout, by_surname, covered, pack))


def _repeated(
    layout: Layout, by_surname: Mapping[str, set[str]], covered: Container[int], pack: Pack
) -> Iterator[tuple[Mention, str]]:
    """Each capitalised word that is the surname of one person only, with that person."""
    words, surnames = layout.tokens.words, tuple(by_surname)
    for index in layout.capitalised if surnames else ():
        if not words[index].startswith(surnames):
            continue  # nearly always: no more than an ending may stand behind one
        key = bare(words[index])
        if key[0] >= "α":
            key = name_stem(key)
        found = by_surname.get(key) or (by_surname.get(key[:-1]) if pack.nouns.capitalised and key[-1] == "s" else None)
        if found and len(found) == 1 and index not in covered:
            full = next(iter(found))
            yield Mention(_with_particles(layout, index, full), index + 1, False), full


def _with_particles(layout: Layout, index: int, full: str) -> int:
    """Where a surname begins whose full name has small words before it: "Präsident |Van der| Bellen"."""
    tokens, parts = layout.tokens, fold(full).replace("-", " ").split()
    while index and index in tokens.joined and tokens.words[index - 1] in parts[1:-1]:
        if tokens.words[index - 1] not in gazetteer().particles:
            break
        index -= 1
    return index


def _add(people: People, mention: Mention, full: str) -> None:
    people.names[mention.first] = full
    for index in range(mention.first, mention.last):
        people.at[index] = mention


def _recurring(layout: Layout, keys: Mapping[Mention, str]) -> list[Mention]:
    """Drops the names of Title-Case headings that the text below does not repeat."""
    below = {key for mention, key in keys.items() if not layout.headings[mention.first]}
    return [mention for mention, key in keys.items() if not layout.headings[mention.first] or key in below]


def written_name(layout: Layout, mention: Mention) -> str:
    """The name as written, blanks normalised, without a genitive's apostrophe; with the surname where it is shared."""
    tokens = layout.tokens
    written = tokens.text[tokens.starts[mention.first] : tokens.ends[mention.last - 1]]
    if mention.shared:
        written += f" {tokens.text[tokens.starts[mention.last + 2] : tokens.ends[mention.shared - 1]]}"
    return " ".join(written.rstrip("'’ʼ").split())


@lru_cache(_REMEMBERED)
def _key(name: str) -> str:
    """What two forms of one name share: no case, no accents, no Greek or genitive ending."""
    return " ".join(name_stem(part) for part in fold(name).replace("-", " ").split())


@lru_cache(_REMEMBERED)
def _surname(name: str) -> str:
    return name_stem(fold(name).replace("-", " ").split()[-1])
