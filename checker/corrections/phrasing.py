"""What corrections say in the interface's languages, from one table (`phrases.toml`)."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from checker.review.decision import State
from checker.store.database import CaseError
from checker.words.tables import interface
from checker.words.typography import capitalised, listing, typeset


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


class SenselessError(CaseError):
    """A decision that makes no sense, said in English, with codes as programs write them; `told` says it to the editor
    who took it. The values are put in as they are, states by their names."""

    def __str__(self) -> str:
        coded = {name: _coded(value) for name, value in self.values.items()}
        return phrase("senseless", self.key, "en", **coded)

    def told(self, language: str) -> str:
        """Why, as a sentence in the interface's language."""
        named = {name: _named(value, language) for name, value in self.values.items()}
        return capitalised(phrase("senseless", self.key, language, **named))


def _coded(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    return value.value if isinstance(value, State) else str(value)


def _named(value: object, language: str) -> str:
    if isinstance(value, list):
        return listing([_named(state, language) for state in value], language)
    return phrase("state", value.value, language) if isinstance(value, State) else str(value)
