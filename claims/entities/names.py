"""Names and roles of one text: the persons, what they are called, and what they are said to be."""

from claims.entities.full_names import full_names
from claims.entities.people import Mention, People, gather, surnames, written_name
from claims.entities.roles import Role, RoleReader
from claims.entities.unknown_names import unknown_names
from claims.packs.pack import Pack
from claims.text.layout import Layout


def read_names(layout: Layout, pack: Pack) -> tuple[People, list[Role]]:
    """The persons a text names, and the roles it gives them, both in the order of the text."""
    full = list(full_names(layout, pack))
    covered = {index for mention in full for index in range(mention.first, mention.last)}
    full += unknown_names(layout, covered, pack)
    reader = RoleReader(layout, pack, [*full, *surnames(layout, full, pack)])
    reader.read()
    people = gather(layout, reader.found, pack)
    return people, [role for role in reader.roles if role.person in people.at]


def named_persons(layout: Layout, people: People, roles: list[Role], pack: Pack) -> list[Mention]:
    """The mentions worth a claim: every written form of a full name once, and a lone surname once beside a role or
    behind a title ("M. Ramesh")."""
    titles, words = pack.names.honorifics, layout.tokens.words
    with_role = {role.person for role in roles}
    seen: set[str] = set()
    chosen = []
    for mention in people.mentions:
        written = written_name(layout, mention)
        titled = mention.first in with_role or (mention.first > 0 and words[mention.first - 1] in titles)
        if written in seen or not (mention.full or titled):
            continue
        if not mention.full and people.name(mention) != written:
            continue  # "Lagarde", when "Christine Lagarde" is claimed
        seen.add(written)
        chosen.append(mention)
    return chosen
