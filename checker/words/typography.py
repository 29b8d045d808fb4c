"""Typography: the spaces, apostrophes and quotation marks that each interface language wants."""

import re
from collections.abc import Sequence

from checker.words.tables import interface, table

NO_BREAK = "\u00a0"
NARROW = "\u202f"

# Strings of the tables are written with the keyboard's spaces and apostrophes; this is where they become type.
_FRENCH = (
    (re.compile(r" (?=[;!?%])"), NARROW),
    (re.compile(r" (?=:(?:\s|$))"), NO_BREAK),
    (re.compile("«[ \u00a0]?"), "«" + NO_BREAK),
    (re.compile("[ \u00a0]?»"), NO_BREAK + "»"),
)
_APOSTROPHE = re.compile(r"(?<=\w)'(?=[\w{])")


def typeset(text: str, language: str) -> str:
    """Our own words with the typography of their language. Never for quoted words: those stay as they were written."""
    text = _APOSTROPHE.sub("’", text)
    if interface(language) == "fr":
        for pattern, replacement in _FRENCH:
            text = pattern.sub(replacement, text)
    return text


def quoted(words: str, language: str) -> str:
    """Exact words between the quotation marks of the interface language; the words themselves are untouched."""
    if interface(language) == "fr":
        return f"«{NO_BREAK}{words}{NO_BREAK}»"
    return f"“{words}”"


def listing(items: Sequence[str], language: str) -> str:
    """ "a", "a et b", "a, b et c"."""
    if len(items) < 2:
        return "".join(items)
    conjunction = " et " if interface(language) == "fr" else " and "
    return ", ".join(items[:-1]) + conjunction + items[-1]


def sides(items: Sequence[str], language: str) -> str:
    """Several things that are lists themselves, apart: "a and b; c; d"."""
    return "; ".join(items) if interface(language) != "fr" else f"{NARROW}; ".join(items)


def capitalised(words: str) -> str:
    """The first letter raised, as for a heading; names like "iPhone" stay as they are."""
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]


def of(words: str) -> str:
    """French "de" before `words`, elided where speech elides it: "de dollars", "d’euros", "d’habitants"."""
    rules = table("words")["elision"]
    start = words.lower()
    elided = start.startswith(tuple(rules["vowels"])) and not start.startswith(tuple(rules["never"]))
    return f"d’{words}" if elided else f"de {words}"
