"""Rules: code, name, documentation and sentence of each, in every language of the interface (`rules.toml`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from checker.report import Relation


@dataclass(frozen=True, slots=True)
class Rule:
    """One documented rule. Texts are mappings from the interface language to the text."""

    code: str
    relation: Relation
    name: Mapping[str, str]
    what: Mapping[str, str]
    why: Mapping[str, str]
    example: Mapping[str, str]
    say: Mapping[str, str]


@cache
def registry() -> Mapping[str, Rule]:
    """Every rule by its code, in reading order: agree, nuance, discrepancy, update, internal."""
    data: dict[str, dict[str, Any]] = tomllib.loads(
        resources.files("checker").joinpath("rules/rules.toml").read_text("utf-8")
    )
    rules = {}
    for code, row in data.items():
        texts = {
            field: {language: row[language][field] for language in ("fr", "en")}
            for field in ("name", "what", "why", "example", "say")
        }
        rules[code] = Rule(code, Relation(row["relation"]), **texts)
    return rules
