"""What corrections say in the interface's languages, from one table (`phrases.toml`)."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from checker.words.tables import interface
from checker.words.typography import typeset


@cache
def phrases() -> dict[str, Any]:
    """The whole table."""
    return tomllib.loads((Path(__file__).parent / "phrases.toml").read_text(encoding="utf-8"))


def explain(key: str, language: str, **values: object) -> str:
    """A sentence of the table with its places filled in; the values are put in as they are."""
    return phrase("explain", key, language, **values)


def phrase(family: str, key: str, language: str, **values: object) -> str:
    """A text of one family. A pair is [one, many], told apart by the first value given."""
    form = phrases()[family][key][interface(language)]
    if isinstance(form, list):
        number = next(iter(values.values()))
        form = form[0 if number in (0, 1) and (interface(language) == "fr" or number == 1) else 1]
    return typeset(form, language).format(**values)
