"""The report as a gate: which rules count, and which differences a desk already knows of.

A baseline lists the findings of an earlier check. A finding is known while the same claims stand in it and say
nothing that they did not say then: a fifty-first article with a known reading stays known, a third figure does not.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.report import Finding, Report, Severity
from checker.rules.rule import registry
from checker.words.errors import ToldError
from claims.claim import Claim
from claims.meaning.figure_keys import figure_key


class GateError(ToldError, ValueError):
    """A rule that does not exist, or a baseline that cannot be read: one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Known:
    """A finding of an earlier check: its rule, its claims, what they say, and its sentence for people."""

    rule: str
    claims: frozenset[str]
    readings: frozenset[str]
    explanation: str


def rules(written: Iterable[str]) -> frozenset[str]:
    """The codes that a list of codes and families means: "D,N1" is every rule of family D, and N1.

    Raises `GateError` for what is neither.
    """
    known = registry()
    chosen: set[str] = set()
    for name in (part.strip().upper() for text in written for part in text.split(",")):
        if not name:
            continue
        found = {code for code in known if code == name or (name.isalpha() and code.startswith(name))}
        if not found:
            raise GateError("no_rule_or_family", name=name)
        chosen |= found
    return frozenset(chosen)


def selected(report: Report, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Report:
    """The report with the findings of the rules asked for only; relations and threads stay as they are."""
    wanted, unwanted = rules(select) or frozenset(registry()), rules(ignore)
    kept = tuple(finding for finding in report.findings if finding.rule in wanted - unwanted)
    return replace(report, findings=kept)


def without_known(report: Report, baseline: Sequence[Known], note: str) -> Report:
    """The report whose known findings are for information only; `note` is said after their sentence."""
    claims = {claim.id: claim for claim in report.claims}
    found = [
        replace(finding, severity=Severity.NOTE, explanation=f"{finding.explanation} {note}")
        if any(_covers(entry, finding, claims) for entry in baseline)
        else finding
        for finding in report.findings
    ]
    return replace(report, findings=tuple(found))


def _covers(entry: Known, finding: Finding, claims: dict[str, Claim]) -> bool:
    return (
        entry.rule == finding.rule
        and bool(entry.claims & set(finding.claims))
        and _readings(finding, claims) <= entry.readings
    )


def _readings(finding: Finding, claims: dict[str, Claim]) -> frozenset[str]:
    """What the claims of a finding say, without where they stand: the same in every language of the interface."""
    said = (claims[name] for name in finding.claims if name in claims)
    return frozenset(" ".join((*figure_key(claim), getattr(claim.value, "bound", ""))) for claim in said)


def written(report: Report) -> str:
    """The baseline of a report: one finding a line, in an order that makes two baselines easy to compare."""
    claims = {claim.id: claim for claim in report.claims}
    rows = [
        {
            "rule": finding.rule,
            "claims": sorted(finding.claims),
            "readings": sorted(_readings(finding, claims)),
            "explanation": finding.explanation,
        }
        for finding in report.findings
    ]
    rows.sort(key=lambda row: (row["rule"], row["claims"]))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{"recoupe": "{report.version}", "known": [\n{lines}\n]}}\n'


def parsed(text: str, name: str) -> tuple[Known, ...]:
    """A baseline read back. Raises `GateError`, naming the file, for anything else."""
    try:
        rows = json.loads(text)["known"]
        return tuple(
            Known(row["rule"], frozenset(row["claims"]), frozenset(row["readings"]), row["explanation"]) for row in rows
        )
    except (ValueError, KeyError, TypeError) as problem:
        raise GateError("no_baseline", file=name) from problem
