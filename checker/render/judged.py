"""Judgements in words, and a report that says beside each finding what people decided."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from checker.render.json import to_contract
from checker.report import Report, Severity
from checker.review.judgement import Judgement, Verdict, letter
from checker.review.queue import Change, Item, Reason, State
from checker.words.passages import shortened
from checker.words.typography import quoted
from checker.words.wording import day, listing, message, name

_NAMED = 2  # outlets named before "and n others"


def verdict(judgement: Judgement, language: str) -> str:
    """ "confirmed error in B", "acceptable variation": short, for where the sides are in sight."""
    return _verdict(judgement, list(judgement.letters), language)


def full_verdict(judgement: Judgement, language: str) -> str:
    """ "confirmed error in B (Le Journal)": letters alone mean nothing a week later, or in another column."""
    return _verdict(judgement, _concerned(judgement, language), language)


def _verdict(judgement: Judgement, told: list[str], language: str) -> str:
    if told and judgement.verdict in (Verdict.ERROR, Verdict.NOT_SAME):
        key = "error_in" if judgement.verdict is Verdict.ERROR else "not_same_side"
        return message(key, language, sides=listing(told, language))
    return name("verdict", judgement.verdict.value, language)


def _concerned(judgement: Judgement, language: str) -> list[str]:
    """The sides a judgement speaks of, each with the outlets behind it."""
    told = []
    for place, side in enumerate(judgement.sides):
        if letter(place) in judgement.letters:
            outlets = list(dict.fromkeys(judgement.passages[claim].outlet for claim in side))
            if len(outlets) > _NAMED + 1:
                outlets = [*outlets[:_NAMED], message("others", language, n=len(outlets) - _NAMED)]
            told.append(f"{letter(place)} ({listing(outlets, language)})")
    return told


def told(judgement: Judgement, language: str) -> str:
    """ "Judged by Anna, 4 September 2025: confirmed error in B (Le Journal). Note: “rang the firm”"."""
    told = message(
        "judged",
        language,
        verdict=full_verdict(judgement, language),
        reviewer=judgement.reviewer,
        day=day(judgement.at, language),
    )
    if judgement.note:
        told += " " + message("judged_note", language, note=quoted(judgement.note, language))
    return told


def decision(item: Item | None, language: str) -> dict[str, object]:
    """What was decided, for the columns of a table: verdict, reviewer, day and note; empty where nothing was."""
    judgement = item.judgement if item and item.state is not State.RETURNED else None
    if judgement is None:
        return {"verdict": "", "reviewer": "", "judged_on": None, "note": ""}
    return {
        "verdict": full_verdict(judgement, language),
        "reviewer": judgement.reviewer,
        "judged_on": date.fromisoformat(judgement.at[:10]),
        "note": judgement.note,
    }


def standing_of(item: Item, language: str) -> str:
    """What is to be said of the judgements of a finding, readers who disagree included; "" where there is nothing."""
    if item.judgement is None or item.state is State.RETURNED:
        return ""
    if item.disputed:
        opinions = [f"{opinion.reviewer}, {full_verdict(opinion, language)}" for opinion in item.opinions]
        return message("disputed", language, opinions=" ; ".join(opinions) if language == "fr" else "; ".join(opinions))
    return told(item.judgement, language)


def came_back(item: Item, outlets: Mapping[str, str], language: str) -> list[str]:
    """Why a judged finding is in the queue again, the judgement first; empty where it is not.

    `outlets` names the outlet of each claim.
    """
    if item.state is not State.RETURNED or item.judgement is None:
        return []
    before = item.judgement
    head = message(
        "came_back",
        language,
        verdict=full_verdict(before, language),
        reviewer=before.reviewer,
        day=day(before.at, language),
    )
    return [head, *(_reason(reason, outlets, language) for reason in item.reasons)]


def _reason(reason: Reason, outlets: Mapping[str, str], language: str) -> str:
    outlet = outlets.get(reason.claim or "", "")
    match reason.change:
        case Change.RELATION:
            names = {key: name("relation", getattr(reason, key), language) for key in ("before", "after")}
            return message("change_relation", language, **names)
        case Change.PASSAGE:
            before = quoted(shortened(reason.before), language)
            return message("change_passage", language, outlet=outlet, before=before)
        case Change.ADDED:
            return message("change_added", language, outlet=outlet)
        case Change.READING:
            return message("change_reading", language)


def json_with_judgements(report: Report, items: Iterable[Item]) -> str:
    """The machine-readable report, each judged finding with what was decided of it and by whom."""
    by_finding = {item.finding.id: item for item in items}
    contract = to_contract(report)
    for row in contract["findings"]:
        if item := by_finding.get(row["id"]):
            row["review"] = {"state": item.state.value, "judgements": [_plain(row) for row in item.opinions]}
    return json.dumps(contract, ensure_ascii=False, indent=1, default=str) + "\n"


def _plain(judgement: Judgement) -> dict[str, object]:
    return {
        "number": judgement.number,
        "at": judgement.at,
        "reviewer": judgement.reviewer,
        "verdict": judgement.verdict.value,
        "claims": list(judgement.concerned),
        "note": judgement.note,
        "blind": judgement.blind,
    }


def with_judgements(report: Report, items: Iterable[Item], language: str) -> Report:
    """The report whose findings say what was decided of them; what was dismissed is for information only.

    Every format shows it, since every format shows a finding's explanation.
    """
    by_finding = {item.finding.id: item for item in items}
    findings = []
    for finding in report.findings:
        item = by_finding.get(finding.id)
        said = standing_of(item, language) if item else ""
        if item and said:
            finding = replace(finding, explanation=f"{finding.explanation} {said}")
            if item.dismissed:
                finding = replace(finding, severity=Severity.NOTE)
        findings.append(finding)
    return replace(report, findings=tuple(findings))
