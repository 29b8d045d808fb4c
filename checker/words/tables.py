"""The tables of words beside this module, read once."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("fr", "en")


@cache
def table(name: str) -> dict[str, Any]:
    """The whole table `name`.toml: "words", "currencies" or "messages"."""
    return tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))


def interface(language: str) -> str:
    """The interface language that serves `language` best: "fr" for any French, English for the rest."""
    return "fr" if language.lower().startswith("fr") else "en"
