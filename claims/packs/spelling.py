"""How a language writes the sounds of names: [spelling].

Every key may be left out; names are then compared letter by letter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.packs.section import PackError, Section

_MUTE = "-"
Sounds = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Spelling:
    """Letters, and what sounds they may stand for: anywhere, before e, i and y (`soft`), at the beginning of a word, at
    its end."""

    sounds: Sounds
    soft: Sounds
    first: Sounds
    last: Sounds


@dataclass(frozen=True, slots=True)
class Spellings:
    """How a language spells names of other scripts ("Poutine"), and its own names too ("Bouvet")."""

    foreign: Spelling
    own: Spelling


def spellings(section: Section) -> Spellings:
    """The table [spelling]: "ch S x" are letters and their sounds, "-" is none."""
    tables = {key: _sounds(section, key) for key in ("sounds", "soft", "first", "last")}
    own = {key: _sounds(section, f"own_{key}" if key != "sounds" else "own") for key in ("sounds", "soft", "last")}
    section.close()
    added = {key: {**tables[key], **own.get(key, {})} for key in tables}
    return Spellings(Spelling(**tables), Spelling(**added))


def sounds_of(rows: Iterable[str]) -> Sounds:
    """Letters and their sounds, from "ch S x"."""
    parted = (row.split() for row in rows)
    return {letters: tuple("" if sound == _MUTE else sound for sound in sounds) for letters, *sounds in parted}


def _sounds(section: Section, key: str) -> Sounds:
    rows = section.words(key)
    if bare := [row for row in rows if len(row.split()) == 1]:
        raise PackError(f"{section.path}.{key}: '{bare[0]}' has no sound")
    return sounds_of(rows)
