"""Annotated stories: what people found in the articles. The format is described in `fixtures/README.md`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
STORIES = ROOT / "fixtures" / "stories"
NEWS = ROOT / "fixtures" / "news"
TEXTUAL = frozenset({"quote", "name", "role"})


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article states a fact. `document` is a file name; figures have `low` and `high`, dates the
    same as ISO strings, names, roles and quotations a `value`. An `optional` mention may be missed."""

    document: str
    fact: str
    kind: str
    quote: str
    low: Decimal | str | None
    high: Decimal | str | None
    bound: str
    unit: str | None
    value: str | None = None
    optional: bool = False

    @property
    def textual(self) -> bool:
        """Carries words, not a figure: these are annotated only where they matter."""
        return self.kind in TEXTUAL


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of one fact in two documents, and how they relate."""

    left: Mention
    right: Mention
    verdict: str
    reason: str | None
    also_accept: tuple[str, ...]

    @property
    def accepted(self) -> frozenset[str]:
        """The relations that answer this pair rightly."""
        moved = ("update",) if self.reason == "may_be_update" else ()
        return frozenset((self.verdict, *self.also_accept, *moved))


@dataclass(frozen=True, slots=True)
class Story:
    """Several articles about one event. `languages` and `cited` are keyed by file name; `near` holds pairs of facts
    so close that linking them is neither right nor wrong; `traps` and `neutral` map a file name to strings that must
    not, or may, become claims."""

    name: str
    folder: Path
    languages: Mapping[str, str]
    cited: Mapping[str, tuple[str, ...]]
    mentions: tuple[Mention, ...]
    pairs: tuple[Pair, ...]
    near: frozenset[frozenset[str]]
    traps: Mapping[str, tuple[str, ...]]
    neutral: Mapping[str, tuple[str, ...]]

    def same_language(self, left: str, right: str) -> bool:
        """Whether two files are in one language."""
        return self.languages[left] == self.languages[right]

    def apart(self, left: str, right: str) -> bool:
        """Whether two facts are clearly two."""
        return left != right and frozenset((left, right)) not in self.near


def stories(folder: Path = STORIES) -> list[Path]:
    """The folders of all annotated stories, by name."""
    return sorted(path.parent for path in folder.glob("*/gold.json"))


def load(folder: Path) -> Story:
    """Read one story's `gold.json`."""
    text = (folder / "gold.json").read_text(encoding="utf-8")
    gold = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    mentions = tuple(_mention(fact, row) for fact in gold["facts"] for row in fact["mentions"])
    by_place = {(mention.document, mention.quote): mention for mention in mentions}
    conversions = ((fact["id"], fact["conversion_of"]) for fact in gold["facts"] if fact.get("conversion_of"))
    return Story(
        name=gold["story"],
        folder=folder,
        languages={row["file"]: row["language"] for row in gold["documents"]},
        cited={row["file"]: tuple(row["cited_sources"]) for row in gold["documents"]},
        mentions=mentions,
        pairs=tuple(_pair(row, by_place) for row in gold["relations"]),
        near=frozenset(map(frozenset, (*gold["near_facts"], *conversions))),
        traps=_by_document(gold["not_claims"]),
        neutral=_by_document(gold["neutral"]),
    )


def _mention(fact: Mapping[str, Any], row: Mapping[str, Any]) -> Mention:
    return Mention(
        document=row["doc"],
        fact=fact["id"],
        kind=fact["kind"],
        quote=row["quote"],
        low=row["low"],
        high=row["high"],
        bound=row["bound"],
        unit=row["unit"],
        value=row.get("value"),
        optional=row.get("optional", False),
    )


def _pair(row: Mapping[str, Any], by_place: Mapping[tuple[str, str], Mention]) -> Pair:
    left, right = (by_place[row[side]["doc"], row[side]["quote"]] for side in ("left", "right"))
    return Pair(left, right, row["verdict"], row.get("reason"), tuple(row.get("also_accept", ())))


def _by_document(rows: list[Mapping[str, str]]) -> dict[str, tuple[str, ...]]:
    files = {row["doc"] for row in rows}
    return {file: tuple(row["quote"] for row in rows if row["doc"] == file) for file in files}
