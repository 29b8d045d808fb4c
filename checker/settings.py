"""Settings: every number the checker decides by, from one table (`settings.toml`)."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from checker.rules.figures import Widths
from checker.semantic import available


@dataclass(frozen=True, slots=True)
class Matching:
    """How surroundings add up: `start` plus weight times measure for every comparison, then the margin over
    the best rival in the same two documents (`compete`)."""

    start: Mapping[str, float]
    semantic: bool
    threshold: float
    sure: float
    restated: float
    weights: Mapping[str, float]
    compete: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Settings:
    """Widths of inexact figures and the matcher's weights."""

    widths: Widths = field(default_factory=Widths)
    base: Matching = field(default_factory=lambda: _matching(False))
    semantic: Matching | None = field(default_factory=lambda: _matching(True) if use_semantic() else None)

    def matching(self, languages: Iterable[str]) -> Matching:
        """The matcher's numbers for a story: the encoder is worth its loading time only across languages."""
        return self.semantic if self.semantic is not None and len(set(languages)) > 1 else self.base

    def shown(self) -> dict[str, object]:
        """What a report prints of them."""
        return {
            "widths": dict(self.widths.shown()),
            "match": {
                "semantic": self.semantic is not None,
                "threshold": self.base.threshold,
                "sure": self.base.sure,
            },
        }


def use_semantic() -> bool:
    """Whether matching uses the sentence encoder: where the extra is installed, unless `RECOUPE_SEMANTIC=0`."""
    return os.environ.get("RECOUPE_SEMANTIC", "1") != "0" and available()


@cache
def _table() -> dict[str, Any]:
    """The shipped table, or the one that `RECOUPE_SETTINGS` names (a newsroom's own widths, refitted weights)."""
    if own := os.environ.get("RECOUPE_SETTINGS"):
        return tomllib.loads(Path(own).read_text("utf-8"))
    return tomllib.loads(resources.files("checker").joinpath("settings.toml").read_text("utf-8"))


def _matching(semantic: bool) -> Matching:
    shared, row = _table()["match"], _table()["semantic" if semantic else "base"]
    return Matching(
        start=row["start"],
        semantic=semantic,
        threshold=shared["threshold"],
        sure=shared["sure"],
        restated=shared["restated"],
        weights=row["weights"],
        compete=row["compete"],
    )


@cache
def default_settings() -> Settings:
    """The settings as shipped."""
    widths = Widths(**{name: Fraction(value) for name, value in _table()["widths"].items()})
    return Settings(widths=widths)
