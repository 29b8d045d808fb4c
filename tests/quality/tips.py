"""Readers' tips written for the stories: how many land on the right claim and value (`fixtures/tips.toml`).

The tips are split in two by a hash of their id; some name their part themselves. How each part was used is told at the
top of the file.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import Any

from checker.articles.article import read_inputs
from checker.check import check_documents
from checker.corrections.aiming.understand import understand
from checker.corrections.story import Story, occurrences
from checker.corrections.tip import Reading, Tip, Triage, Understanding
from claims.document import Document, Span
from claims.value import Bound, Grain, Period, Value
from tests.quality.gold import ROOT, STORIES

TIPS = ROOT / "fixtures" / "tips.toml"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One correction as annotated: acceptable places in the article, and the value ("" where none is proposed)."""

    places: tuple[Span, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Case:
    """One tip with what is right about it."""

    tip: Tip
    article: str
    wanted: tuple[Wanted, ...]
    missed: tuple[Span, ...]
    triage: tuple[str, ...]
    mess: tuple[str, ...]
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one tip was understood."""

    case: Case
    read: Understanding
    claims: tuple[bool, ...]
    values: tuple[bool, ...]
    silent: bool

    @property
    def triage(self) -> bool:
        """Whether the triage is one of the right answers."""
        return self.read.triage.value in self.case.triage


def half(name: str) -> str:
    """The half a tip belongs to, by a hash of its id."""
    return "seen" if sha256(name.encode()).digest()[-1] % 2 else "unseen"


@cache
def story(name: str) -> Story:
    """A story, checked."""
    documents, _ = read_inputs([str(STORIES / name)])
    return Story(check_documents(documents))


def cases(which: str | None = None) -> list[Case]:
    """The tips of one half, or all."""
    rows = tomllib.loads(TIPS.read_text(encoding="utf-8"))["tip"]
    return [_case(row) for row in rows if which in (None, row.get("half") or half(row["id"]))]


def _case(row: Mapping[str, Any]) -> Case:
    name, file = row["article"].split("/")
    document = next(d for d in story(name).documents.values() if d.file.endswith("/" + file))
    tip = Tip(
        id=row["id"],
        text=row["text"],
        received="2026-02-01T12:00:00Z",
        article=document.id if row.get("open", True) else None,
        passage=row.get("passage"),
        proposed=row.get("proposed"),
    )
    wanted = [row, *row.get("more", ())] if "claim" in row else []
    return Case(
        tip=tip,
        article=document.id,
        wanted=tuple(Wanted(tuple(_places(item["claim"], document)), item.get("value", "")) for item in wanted),
        missed=tuple(occurrences(row["missed"], document.text)) if "missed" in row else (),
        triage=tuple(row["triage"]),
        mess=tuple(row.get("mess", ())),
        row=row,
    )


def _places(written: Sequence[str], document: Document) -> Iterable[Span]:
    for entry in written:
        before, bracket, rest = entry.partition("[")
        inner, _, after = rest.partition("]")
        pattern = _loose(before) + "(" + _loose(inner) + ")" + _loose(after) if bracket else "(" + _loose(before) + ")"
        found = [Span(*match.span(1)) for match in re.finditer(pattern, document.text)]
        assert found, f"{entry!r} is not in {document.file}"
        yield from found


def _loose(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in re.split(r"\s+", words))


def outcome(case: Case) -> Outcome:
    """Understands one tip and compares."""
    name = case.row["article"].split("/")[0]
    read = understand(case.tip, story(name))
    free = list(read.readings)
    claims, values = [], []
    for wanted in case.wanted:
        hit = next((reading for reading in free if _lands(reading, wanted.places, story(name))), None)
        if hit is not None:
            free.remove(hit)
        claims.append(hit is not None)
        if wanted.value:
            values.append(hit is not None and value_right(hit.proposed, wanted.value))
    if not case.wanted:
        missed = any(reading.anchor.span in case.missed and reading.anchor.claim is None for reading in read.readings)
        claims.append(missed if case.missed else all(reading.anchor.claim is None for reading in read.readings))
    silent = any(
        reading.anchor.claim is not None
        and reading.anchor.sure
        and not any(_lands(reading, wanted.places, story(name)) for wanted in case.wanted)
        for reading in read.readings
    )
    return Outcome(case, read, tuple(claims), tuple(values), silent)


def _lands(reading: Reading, places: Sequence[Span], told: Story) -> bool:
    if reading.anchor.claim is None:
        return False
    span = told.claims[reading.anchor.claim].span
    return any(span.start < place.end and place.start < span.end for place in places)


def value_right(value: Value | Period | str | None, wanted: str) -> bool:
    """Whether a proposed value is the annotated one: amount, hedge and unit (a unit of "-" is not looked at)."""
    kind, _, rest = wanted.partition(" ")
    if kind == "words":
        return value == rest
    if kind == "time":
        return isinstance(value, Period) and value.grain is Grain.MINUTE and (value.low or "")[11:16] == rest
    if kind == "date":
        first, _, last = rest.partition("..")
        return isinstance(value, Period) and (value.low, value.high) == (first, last or first)
    amounts, _, unit = rest.partition(" ")
    first, _, last = amounts.partition("..")
    if not isinstance(value, Value) or value.bound is not Bound(kind):
        return False
    ends = [end for end in (value.low, value.high) if end is not None]
    wanted_ends = [Decimal(first), Decimal(last or first)]
    if len(ends) == 1:
        wanted_ends = wanted_ends[:1]
    return ends == wanted_ends and _unit_right(value, unit)


def _unit_right(value: Value, unit: str) -> bool:
    """A currency the article leaves open may stay open, as long as the right one is among its candidates."""
    return unit in ("-", "", value.unit, *value.unit_candidates) or unit in _LOOSE_UNITS


# The noun counted is another in every language, and no reader repeats it.
_LOOSE_UNITS = frozenset(("pieces", "men", "people", "investigators", "diamonds", "data_centres", "[sft_i]"))


def share(results: Iterable[bool]) -> float:
    """How many of the results are right."""
    found = list(results)
    return round(sum(found) / len(found), 4) if found else 1.0


def measures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The shares that the acceptance speaks of; mis-anchorings and published abuse are counted."""
    return {
        "tips": len(outcomes),
        "claim": share(right for item in outcomes for right in item.claims),
        "value": share(right for item in outcomes for right in item.values),
        "triage": share(item.triage for item in outcomes),
        "silent": sum(item.silent for item in outcomes),
        "abuse_let_through": sum(
            "abuse" in item.case.triage and item.read.triage is not Triage.ABUSE for item in outcomes
        ),
        "abuse_wrongly_said": sum(
            "abuse" not in item.case.triage and item.read.triage is Triage.ABUSE for item in outcomes
        ),
    }
