"""The ledger of judgements in a case file: adding, undoing, reading. Rows are never changed or deleted."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from checker.report import Finding, Relation
from checker.review.judgement import CHOICES, Judgement, Seen, Verdict, apart, letter, sides
from checker.review.queue import Item, queue
from checker.store.case import Case, now
from checker.store.database import CaseError
from checker.store.ledger import Ledger
from checker.store.rows import packed


class GoneError(CaseError):
    """A finding of an earlier check: the case was checked again since it was loaded."""


class Judgements:
    """What people decided about the findings of one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ledger = Ledger(case.database, "judgements")

    def add(
        self,
        finding: Finding,
        verdict: Verdict,
        *,
        reviewer: str,
        letters: Iterable[str] = (),
        note: str = "",
        blind: bool = False,
        at: str | None = None,
    ) -> Judgement:
        """Writes a judgement; it is safe on disk when this returns.

        `letters` name the sides concerned: those in error (at least one), or those that are not the same thing as
        the others. Raises `CaseError` for a verdict, side or reviewer that makes no sense.
        """
        shown = sides(finding)
        concerned = _concerned(shown, verdict, list(letters))
        if not reviewer.strip():
            raise CaseError("reviewer_unnamed")
        row = {
            "at": at or now(),
            "reviewer": reviewer.strip(),
            "verdict": verdict.value,
            "note": note.strip(),
            "finding": finding.id,
            "rule": finding.rule,
            "relation": finding.relation.value,
            "explanation": finding.explanation,
            "sides": packed(shown),
            "concerned": packed(concerned),
            "passages": packed({claim: asdict(seen) for claim, seen in self._seen(finding).items()}),
            "blind": int(blind),
            "undoes": None,
        }
        return self.get(self.ledger.append(row))

    def undo(self, number: int, *, reviewer: str, note: str = "", at: str | None = None) -> Judgement:
        """Withdraws a judgement by a new row, which is returned. Raises `CaseError` where there is none that stands."""
        with self.case.writing():
            before = self.get(number)
            rows = self.case.database.execute("SELECT number FROM judgements WHERE undoes = ?", [number]).fetchall()
            if before.undoes is not None or rows:
                raise CaseError("judgement_fallen", number=number)
            row = next(iter(self.ledger.rows(number - 1)))
            row |= {"at": at or now(), "reviewer": reviewer.strip(), "verdict": Verdict.WITHDRAWN.value}
            row |= {"note": note.strip(), "undoes": number}
            return self.get(self.ledger.append(row))

    def get(self, number: int) -> Judgement:
        """One judgement. Raises `CaseError` where there is none of that number."""
        row = next(iter(self.ledger.rows(number - 1)), None)
        if row is None or row["number"] != number:
            raise CaseError("no_judgement", number=number)
        return judgement_of(row)

    def all(self) -> tuple[Judgement, ...]:
        """Every row, oldest first, the withdrawn and the withdrawing included."""
        return tuple(judgement_of(row) for row in self.ledger.rows())

    def queue(self, language: str | None = None, *, blind: str | None = None) -> tuple[Item, ...]:
        """The review queue as it stands; see `checker.review.queue.queue`."""
        findings, judged = self.case.findings(language=language), self.all()
        named = {name for finding in findings for name in finding.claims}
        named |= {name for judgement in judged for name in judgement.passages}
        return queue(findings, judged, self.case.passages(named), blind=blind)

    def apart(self) -> frozenset[frozenset[str]]:
        """The pairs of claims that the matcher must not link; see `checker.review.judgement.apart`."""
        return apart(self.all())

    def _seen(self, finding: Finding) -> dict[str, Seen]:
        seen = self.case.passages(finding.claims)
        if missing := [name for name in finding.claims if name not in seen]:
            raise GoneError("finding_gone", claim=missing[0])
        return seen


def judgement_of(row: Mapping[str, Any]) -> Judgement:
    """The judgement of a ledger row."""
    return Judgement(
        number=row["number"],
        at=row["at"],
        reviewer=row["reviewer"],
        verdict=Verdict(row["verdict"]),
        note=row["note"],
        finding=row["finding"],
        rule=row["rule"],
        relation=Relation(row["relation"]),
        explanation=row["explanation"],
        sides=tuple(tuple(side) for side in json.loads(row["sides"])),
        concerned=tuple(json.loads(row["concerned"])),
        passages={claim: Seen(**seen) for claim, seen in json.loads(row["passages"]).items()},
        blind=bool(row["blind"]),
        undoes=row["undoes"],
    )


def _concerned(shown: tuple[tuple[str, ...], ...], verdict: Verdict, letters: list[str]) -> list[str]:
    names = {letter(place): side for place, side in enumerate(shown)}
    if verdict not in CHOICES:
        raise CaseError("no_verdict", verdict=verdict, choices=", ".join(CHOICES))
    if unknown := [name for name in letters if name not in names]:
        raise CaseError("no_side", side=unknown[0], sides=", ".join(names))
    if verdict is Verdict.ERROR and not letters:
        raise CaseError("side_unnamed", sides=", ".join(names))
    if letters and verdict not in (Verdict.ERROR, Verdict.NOT_SAME):
        raise CaseError("verdict_of_whole", verdict=verdict, side=letters[0])
    return [claim for name in names if name in letters for claim in names[name]]
