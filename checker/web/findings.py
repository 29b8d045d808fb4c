"""The first page: the findings of the case, filtered, with what is done and what waits."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from checker.report import Relation, Severity
from checker.review.judgement import standing
from checker.review.queue import Item
from checker.rules import registry
from checker.store.judgements import Judgements
from checker.web.desk import STATES, Desk, Filters, desk
from checker.web.exchange import Answer, Asked, Page, address
from checker.words.messages import name
from checker.words.passages import outlet

ON_A_PAGE = 50
_OFFERED = 15


@dataclass(frozen=True, slots=True)
class Option:
    """One filter that could be set: its words, how many findings it would leave, where it leads."""

    words: str
    number: int
    link: str
    chosen: bool


def show(asked: Asked) -> Answer:
    """The list of findings."""
    room, filters = desk(asked), Filters.of(asked.query)
    wanted = [item for item in room.items if filters.admit(item, room.story)]
    start = min(asked.number("from", 0, 10**6), max(len(wanted) - 1, 0))
    start -= start % ON_A_PAGE
    done, everything = room.progress()
    rows = Judgements(asked.case).all()
    last = rows[asked.number("done", 0, len(rows)) - 1] if asked.number("done", 0, len(rows)) else None
    mine = asked.who.name
    return Page(
        "findings.html",
        {
            "info": overview(asked),
            "tally": tally(room),
            "progress": (done, everything),
            "items": wanted[start : start + ON_A_PAGE],
            "story": room.story,
            "start": start,
            "wanted": len(wanted),
            "earlier": _page(filters, start - ON_A_PAGE) if start else None,
            "later": _page(filters, start + ON_A_PAGE) if start + ON_A_PAGE < len(wanted) else None,
            "states": [_state(room, filters, state, asked.language) for state in STATES],
            "groups": _groups(room, filters, asked.language),
            "filters": filters.query(),
            "filtered": filters != Filters(),
            "first": next((i.finding.id for i in room.items if i.state in STATES["open"]), None),
            "done": last if last and last.reviewer == mine else None,
            "undoable": any(row.reviewer == mine for row in standing(rows)),
            "skipped": room.story.frame.skipped,
        },
    )


def overview(asked: Asked) -> dict[str, object]:
    """How much was read, and when."""
    database = asked.case.database
    check = next(database.query("SELECT * FROM checks ORDER BY number DESC LIMIT 1"), None)
    origins = database.execute(
        "SELECT count(DISTINCT origin) FROM documents WHERE last_check = (SELECT max(number) FROM checks)"
    ).fetchone()[0]
    return {**(check or {}), "origins": origins, "file": asked.case.path.name}


def tally(room: Desk) -> list[tuple[str, str, int]]:
    """How many findings of each weight: class, key of the noun, number."""
    discrepant = [item.finding.severity for item in room.items if item.finding.relation is Relation.DISCREPANT]
    sure = sum(severity is Severity.ERROR for severity in discrepant)
    return [
        ("error", "discrepancies", sure),
        ("warning", "unsure", len(discrepant) - sure),
        ("note", "others", len(room.items) - len(discrepant)),
    ]


def _groups(room: Desk, filters: Filters, language: str) -> list[tuple[str, list[Option]]]:
    """The filters there are, each with the number of findings it would leave."""
    parts = ("severity", "relation", "rule", "article")
    groups = [(f"filter_{part}", _options(room, filters, part, language)[:_OFFERED]) for part in parts]
    return [(key, options) for key, options in groups if options]


def _state(room: Desk, filters: Filters, state: str, language: str) -> Option:
    changed = replace(filters, state=state)
    number = sum(changed.admit(item, room.story) for item in room.items)
    return Option(name("queue", state, language), number, _page(changed), filters.state == state)


def _options(room: Desk, filters: Filters, part: str, language: str) -> list[Option]:
    chosen = getattr(filters, part)
    counted: Counter[str] = Counter()
    for item in room.items:
        if filters.admit(item, room.story, ignoring=part):
            counted.update(_values(room, item, part))
    if chosen and chosen not in counted:
        counted[chosen] = 0
    options = []
    for value in _ordered(counted, part):
        to = replace(filters, **{part: "" if value == chosen else value})
        words = _words(room, part, value, language)
        options.append(Option(words, counted[value], _page(to), value == chosen))
    return options


def _values(room: Desk, item: Item, part: str) -> Iterable[str]:
    finding = item.finding
    match part:
        case "severity":
            return (finding.severity.value,)
        case "relation":
            return (finding.relation.value,)
        case "rule":
            return (finding.rule,)
        case _:
            return [document.id for document in room.story.articles(finding)]


def _ordered(counted: Counter[str], part: str) -> list[str]:
    order: list[str] = {
        "severity": [severity.value for severity in Severity],
        "relation": [relation.value for relation in reversed(Relation)],
        "rule": sorted(counted),
    }.get(part, [value for value, _ in counted.most_common()])
    return [value for value in order if value in counted]


def _words(room: Desk, part: str, value: str, language: str) -> str:
    if part in ("severity", "relation"):
        return name(part, value, language)
    if part == "rule":
        return f"{value} {registry()[value].name[language]}" if value in registry() else value
    document = room.story.documents.get(value)
    return outlet(document) if document else value


def _page(filters: Filters, start: int = 0) -> str:
    return address("/", {**filters.query(), "from": start or ""})
