"""What changed in watched articles, for a terminal and for programs."""

from collections.abc import Iterator
from typing import Any

from rich.console import Group
from rich.text import Text

from checker.origins.versions import Change, Happened
from checker.render.console import Words, fit
from checker.render.json import claim_to_contract
from checker.render.lineage import counted_origins
from checker.watching import Watched
from checker.words.messages import count, message, name
from checker.words.passages import outlet
from checker.words.reasons import reason
from checker.words.wording import day


def render_text(found: Watched, language: str, width: int, colour: bool) -> str:
    """How much is watched, the changes of each article, and who still carries an old figure."""
    return fit(Group(*_parts(found, language)), width, colour)


def _parts(found: Watched, language: str) -> Iterator[Text]:
    files = {version.document.file: outlet(version.document) for version in found.versions}
    origins = len(set(found.report.origins.values()))
    known = [count("articles", len(files), language), counted_origins(found.report, origins, language)]
    yield Words("recoupe  " + " · ".join(known), style="bold")
    if not found.changes:
        yield Words(f"\n {message('unchanged', language)}")
    for file, called in files.items():
        mine = [change for change in found.changes if change.file == file]
        if mine:
            yield Words.assemble(("\n▌", "bold"), (called, "bold"), (f"  {file}", "dim"))
            yield from (_line(change, language) for change in mine)
    if found.stale:
        yield Words(f"\n{message('stale', language)}", style="bold")
        yield from (Words.assemble(" ✗ ", finding.explanation, (f"  {finding.rule}", "dim")) for finding in found.stale)
    for skipped in found.report.skipped:
        yield Words(f"\n ✗ {skipped.file} — {reason(skipped.reason, language)}")


def _line(change: Change, language: str) -> Text:
    when = day(change.at, language) or ""
    told = name("happened", change.happened, language)
    line = Words.assemble(f" {when}  ", (told, "bold"))
    if change.before is not None:
        line.append(f"  ‹{change.before.quote}›")
    if change.before is not None and change.after is not None:
        line.append("  →")
    if change.after is not None:
        line.append(f"  ‹{change.after.quote}›")
    if change.happened is not Happened.NOTICE:
        line.append(f"  {message('announced' if change.announced else 'silent', language)}", style="dim")
    if not change.confirmed:
        line.append(f"  {message('seen_once', language)}", style="yellow")
    return line


def to_contract(found: Watched) -> dict[str, Any]:
    """The same as plain JSON values."""
    return {
        "articles": [
            {
                "id": version.document.id,
                "file": version.document.file,
                "outlet": version.document.outlet,
                "at": version.at,
                "readings": version.readings,
                "confirmed": version.confirmed,
                "origin": found.report.origins.get(version.document.id, version.document.id),
            }
            for version in found.versions
        ],
        "changes": [
            {
                "file": change.file,
                "at": change.at,
                "happened": change.happened.value,
                "before": claim_to_contract(change.before) if change.before is not None else None,
                "after": claim_to_contract(change.after) if change.after is not None else None,
                "announced": change.announced,
                "confirmed": change.confirmed,
            }
            for change in found.changes
        ],
        "stale": [{"rule": f.rule, "claims": list(f.claims), "explanation": f.explanation} for f in found.stale],
        "skipped": [{"file": skipped.file, "reason": skipped.reason} for skipped in found.report.skipped],
    }
