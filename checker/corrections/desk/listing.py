"""The editor's queue and one correction in full, for a terminal; and the same as JSON values."""

from collections.abc import Iterable, Sequence
from typing import Any

from checker.corrections.desk.desk import Desk
from checker.corrections.desk.groups import Group
from checker.corrections.phrasing import phrase
from checker.corrections.story import Story
from checker.store.plain import plain
from checker.words.passages import outlet, shortened
from checker.words.wording import reading, said
from claims.claim import Claim


def queue_lines(groups: Iterable[Group], story: Story, language: str) -> str:
    """One line a group and one for what the evidence says of it."""
    lines = []
    for group in groups:
        state = phrase("state", group.state.value, language)
        triage = phrase("triage", group.triage.value, language)
        lines.append(f"{group.subject}  ×{group.count}  {state} · {triage}")
        lines.append(f"    {change(group, story, language)}")
        lines.append(f"    {group.explanation}")
    return "\n".join([*lines, ""]) if lines else phrase("desk", "empty", language) + "\n"


def change(group: Group, story: Story, language: str) -> str:
    """What would be changed into what, and where."""
    article = story.documents.get(group.document or "")
    where = outlet(article) if article else phrase("desk", "no_article", language)
    claim = story.claims.get(group.claims[0]) if group.claims else None
    if claim is None or group.reading is None:
        return where
    proposed = told(claim, group, language) or phrase("desk", "no_value", language)
    return phrase("desk", "change", language, where=where, was=shortened(claim.quote, 60), now=proposed)


def told(claim: Claim, group: Group, language: str) -> str:
    """The value a group proposes for a claim, in words."""
    if group.reading is None or group.reading.proposed is None:
        return ""
    return said(claim._replace(value=group.reading.proposed, corrected_by=None, stated=None), language)


def details(desk: Desk, group: Group, language: str) -> str:
    """Everything an editor wants to see of one group: the readers' words, the claim, both sides, copies, steps."""
    story = desk.story()
    lines = [queue_lines([group], story, language).rstrip(), ""]
    for number, tip in enumerate(group.tips, start=1):
        sent, who = desk.inbox.tip(tip), desk.inbox.contact(tip)
        if sent is None:
            continue
        words = shortened(sent.text, 600) if sent.text else phrase("desk", "purged", language)
        channel = phrase("channel", sent.channel.value, language)
        lines.append(f"  {number}. {sent.received[:16]} {channel} {who.email or ''}".rstrip())
        lines.append(f"     {words}")
        if sent.source:
            lines.append("     " + _said(phrase("desk", "source", language), sent.source, language))
    if group.reading is not None:
        lines += ["", f"  {group.reading.anchor.reason}"]
        for key, names in (("supporters", group.reading.supporters), ("opponents", group.reading.opponents)):
            lines += _witnesses(phrase("desk", key, language), names, story, language)
    for step in group.steps:
        state = phrase("state", step.state.value, language)
        lines.append("  " + _said(f"{step.at[:16]} {step.editor}", f"{state} {step.reason}".rstrip(), language))
        if stale := desk.stale(step):
            lines += _witnesses(phrase("desk", "stale", language), [claim.id for claim in stale], story, language)
    return "\n".join([*lines, ""])


def _witnesses(heading: str, names: Sequence[str], story: Story, language: str) -> list[str]:
    lines = ["  " + phrase("desk", "heading", language, words=heading)] if names else []
    for name in names:
        claim = story.claims.get(name)
        if claim is not None:
            where = outlet(story.documents[claim.document])
            words = f"{shortened(claim.sentence, 160)} [{reading(claim, language)}]"
            lines.append("    " + _said(where, words, language))
    return lines


def _said(who: str, words: str, language: str) -> str:
    return phrase("desk", "said", language, who=who, words=words)


def row(group: Group, story: Story, language: str) -> dict[str, Any]:
    """A group as JSON values; no reader's words in it."""
    claim = story.claims.get(group.claims[0]) if group.claims else None
    return {
        "id": group.subject,
        "state": group.state.value,
        "triage": group.triage.value,
        "explanation": group.explanation,
        "count": group.count,
        "tips": list(group.tips),
        "document": group.document,
        "claims": list(group.claims),
        "quote": claim.quote if claim else None,
        "proposed": plain(group.reading.proposed) if group.reading else None,
        "proposed_words": told(claim, group, language) if claim else None,
        "sure": bool(group.reading and group.reading.anchor.sure),
        "supporters": list(group.reading.supporters) if group.reading else [],
        "opponents": list(group.reading.opponents) if group.reading else [],
    }
