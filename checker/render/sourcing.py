"""Cited sources of an article and what each says of its claims, for a terminal and for programs."""

from typing import Any

from rich.console import Group
from rich.text import Text

from checker.render.console import Words, fit
from checker.render.json import claim_to_contract
from checker.sourcing import Held, SourceRead, Sourcing, Verdict
from checker.words.messages import message, name
from checker.words.passages import outlet, shortened
from checker.words.reasons import reason

_SIGNS = {
    Verdict.CARRIED: ("✓", "green"),
    Verdict.HEDGE: ("≈", "yellow"),
    Verdict.DIFFERS: ("✗", "bold red"),
    Verdict.UNDECIDED: ("?", "yellow"),
    Verdict.NOT_CARRIED: ("–", ""),
    Verdict.UNREAD: ("·", "dim"),
}


def render_text(told: Sourcing, language: str, width: int, colour: bool) -> str:
    """One article's sources, then each of its claims with what the sources say of it."""
    parts: list[Text] = [
        Words(f"{outlet(told.document)}  {told.document.title or ''}".rstrip(), style="bold"),
        Words(""),
    ]
    if not told.sources:
        parts.append(Words(f" {message('cites_nothing', language)}"))
    for number, item in enumerate(told.sources, 1):
        parts.append(_source(number, item, language))
    parts.append(Words(""))
    readable = any(item.document is not None for item in told.sources)
    if told.sources and not readable:
        parts.append(Words(f" {message('carried_unknown', language)}"))
    for claim in told.claims if readable else ():
        mine = [item for item in told.held if item.claim is claim]
        parts += _claim(claim.quote, mine, told, language)
    return fit(Group(*parts), width, colour)


def _source(number: int, item: SourceRead, language: str) -> Text:
    known = [item.source.name, name("source_kind", item.source.kind, language)]
    line = Words.assemble(f" {number}  ", (known[0], "bold"), f" · {known[1]}")
    if item.source.home_page:
        line.append(f" · {message('home_page', language)}  S4", style="yellow")
    elif item.state is None:
        line.append(f" · {message('no_address', language)}", style="dim")
    elif item.document is None:
        line.append(f" · {name('ended', item.state, language)}: {reason(item.reason, language)}  S3", style="yellow")
    else:
        line.append(f" · {name('ended', item.state, language)}")
        if item.moved:
            line.append(f" · {message('moved', language)}")
    if item.url:
        line.append(f"\n    {item.url}", style="dim")
    return line


def _claim(quote: str, held: list[Held], told: Sourcing, language: str) -> list[Text]:
    spoken = [item for item in held if item.verdict not in (Verdict.NOT_CARRIED, Verdict.UNREAD) or item.rule]
    if not spoken:
        read = any(told.sources[item.source].whole for item in held)
        silent = Verdict.NOT_CARRIED if read else Verdict.UNREAD
        key = "carried_nowhere" if read else "carried_unknown"
        sign, style = _SIGNS[silent]
        return [Words.assemble((f" {sign} ", style), f"‹{shortened(quote)}›  {message(key, language)}")]
    lines = []
    for item in spoken:
        sign, style = _SIGNS[item.verdict]
        words = (
            f"‹{shortened(quote)}›  {told.sources[item.source].source.name}: {name('carries', item.verdict, language)}"
        )
        line = Words.assemble((f" {sign} ", style), words)
        if item.other is not None and item.verdict is not Verdict.CARRIED:
            line.append(f" ‹{shortened(item.other.quote)}›")
        if item.rule:
            line.append(f"  {item.rule}", style="dim")
        lines.append(line)
    return lines


def to_contract(told: Sourcing) -> dict[str, Any]:
    """The same as plain JSON values; `source` is the place of a source in `sources`."""
    document = told.document
    return {
        "document": {
            "id": document.id,
            "file": document.file,
            "title": document.title,
            "outlet": document.outlet,
            "url": document.url,
        },
        "sources": [
            {
                "name": item.source.name,
                "kind": item.source.kind.value,
                "via": [via.value for via in item.source.via],
                "url": item.source.url,
                "home_page": item.source.home_page,
                "state": item.state.value if item.state is not None else None,
                "status": item.status,
                "reason": item.reason or None,
                "moved": item.moved,
                "rule": item.rule,
            }
            for item in told.sources
        ],
        "claims": [
            claim_to_contract(claim)
            | {
                "sources": [
                    {
                        "source": item.source,
                        "verdict": item.verdict.value,
                        "attributed": item.attributed,
                        "rule": item.rule,
                        "quote": item.other.quote if item.other is not None else None,
                        "explanation": item.explanation or None,
                    }
                    for item in told.held
                    if item.claim is claim
                ]
            }
            for claim in told.claims
        ],
    }
