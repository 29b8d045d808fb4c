"""Role words: "minister", "chief executive", "Notenbankpräsidentin", and where they are none."""

from typing import NamedTuple

from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.words import Cue

_SHORT = 7  # letters: longer words with the ending of a role are one ("Notenbankpräsidentin")
_CLOSING = frozenset('»”“"’')


class Head(NamedTuple):
    """A role word found: its tokens, and whether a firm could be called so too."""

    first: int
    last: int
    loose: bool


def role_heads(layout: Layout, pack: Pack) -> list[Head]:
    """The role words of a text, in order, the longest at each place."""
    names, tokens = pack.names, layout.tokens
    heads, free = [], 0
    for index in tokens.cues[Cue.ROLE]:
        if index < free or _says(layout, index, pack):
            continue
        if (found := names.roles.match(tokens, index)) is not None:
            heads.append(Head(index, found[0], found[1]))
            free = found[0]
        elif len(word := tokens.words[index]) > _SHORT and word.endswith(names.role_endings):
            heads.append(Head(index, index + 1, False))
    return heads


def _says(layout: Layout, index: int, pack: Pack) -> bool:
    """Whether a role word is a verb behind words quoted: « Ils ont tiré la leçon », |juge| Paul Roy."""
    tokens = layout.tokens
    behind = not layout.capitals[index] and not _CLOSING.isdisjoint(tokens.gaps[index])
    return behind and tokens.spelled(index) in pack.speech.finite and layout.capital(index + 1)
