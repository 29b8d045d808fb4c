"""The interface's own words: sentences, counted nouns and names, from tables in both languages."""

from decimal import Decimal
from functools import cache
from typing import Any

from checker.words.amounts import digits
from checker.words.tables import interface, table
from checker.words.typography import NO_BREAK, typeset

# One table for reports, one for each room of pages, one for what goes wrong; a key stands in one of them.
_TABLES = ("messages", "room", "tips", "errors")


@cache
def _words(section: str) -> dict[str, Any]:
    """All entries of "text", "count" or "name", from all tables."""
    return {key: entry for words in _TABLES for key, entry in table(words).get(section, {}).items()}


def message(key: str, language: str, **values: object) -> str:
    """The interface text `key` with its places filled in; the values are put in as they are."""
    return typeset(_words("text")[key][interface(language)], language).format(**values)


def count(key: str, number: int, language: str) -> str:
    """A number with its noun: "1 article", "7 articles"; French has no plural below two."""
    pair = _words("count")[key][interface(language)]
    many = number >= 2 if interface(language) == "fr" else number != 1
    return digits(Decimal(number), language) + NO_BREAK + typeset(pair[many], language)


def name(family: str, code: str, language: str) -> str:
    """The name of a code of one family ("relation", "coverage", "kind", …); an unknown code names itself."""
    forms = _words("name")[family].get(code)
    return typeset(forms[interface(language)], language) if forms else str(code)


def table_text(family: str, key: str, language: str) -> str:
    """The text `key` of another family of texts than the report's, as it stands."""
    return typeset(table("messages")[family][key][interface(language)], language)
