"""One finding: its passages side by side, why they were put together, and the decision."""

from dataclasses import dataclass

from checker.render.rows import label
from checker.render.sections import Row
from checker.review.judgement import CHOICES, Judgement, Verdict, standing
from checker.review.queue import Item
from checker.store.database import CaseError
from checker.store.judgements import Judgements
from checker.web.desk import Desk, Filters, desk
from checker.web.exchange import Answer, Asked, Moved, Page, Refusal, address
from checker.web.sides import letters, sides_of
from checker.web.threads import groups_of
from checker.words.messages import message, name
from checker.words.typography import capitalised

LONGEST_NOTE = 4000
MOST_ROWS = 40  # claims of one thread that its findings show; the page of the thread has them all
MOST_SIDES = 6  # with a pane and a key of their own; what has more is a table
KEYS = {
    Verdict.ACCEPTABLE: "v",
    Verdict.NOT_SAME: "n",
    Verdict.QUESTION: "q",
    Verdict.PENDING: "p",
}
KEY_ALL = "x"


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: what it decides, its words and its key."""

    value: str
    words: str
    key: str
    chosen: bool


def show(asked: Asked) -> Answer:
    """The page of a finding, with its neighbours among those that the filters of the address admit."""
    room, filters = desk(asked), Filters.of(asked.query)
    item = _item(room, asked.parts["id"])
    finding = item.finding
    before, after, place, number = neighbours(room, filters, finding.id)
    shown = sides_of(finding, room.story, asked.language, MOST_SIDES)
    rows = Judgements(asked.case).all()
    mine = [row for row in rows if _touches(row, item)]
    if asked.preferences.blind:
        mine = [row for row in mine if row.reviewer == asked.who.name]
    return Page(
        "finding.html",
        {
            "item": item,
            "finding": finding,
            "label": label(finding.relation, finding.severity, asked.language),
            "about": room.story.about(finding),
            "tongue": room.story.tongue(finding),
            "thread": room.story.threads.get(finding.thread),
            "story": room.story,
            "sum": room.story.frame.sums.get(finding.id),
            "groups": _words(asked, room, item),
            "sides": shown,
            "hidden_sides": len(letters(finding)) - len(shown),
            "choices": choices(item, asked.language),
            "odd_ones": odd_ones(item, asked.language),
            "history": tuple(reversed(mine)),
            "standing": {row.number for row in standing(rows)},
            "undone_by": {row.undoes: row for row in rows if row.undoes},
            "seen": item.judgement.number if item.judgement else 0,
            "done": _done(asked, rows),
            "filters": filters.query(),
            "before": before,
            "after": after,
            "place": place,
            "number": number,
            "same_thread": _siblings(room, item),
        },
    )


def choices(item: Item, language: str) -> list[Choice]:
    """Every decision there is about a finding, in the order of its keys."""
    names = letters(item.finding)
    held = item.judgement if item.opinions else None
    now = (held.verdict, held.letters) if held else None

    def choice(verdict: Verdict, sides: str, words: str, key: str) -> Choice:
        value = f"{verdict.value}:{sides}" if sides else verdict.value
        return Choice(value, words, key, now == (verdict, sides))

    found = [
        choice(Verdict.ERROR, side, message("choose_error_in", language, side=side), side.lower())
        for side in names[:MOST_SIDES]
    ]
    everywhere = message("choose_error_both" if len(names) == 2 else "choose_error_everywhere", language)
    if len(names) > 1:
        found.append(choice(Verdict.ERROR, "".join(names), everywhere, KEY_ALL))
    for verdict in CHOICES:
        if verdict is not Verdict.ERROR:
            found.append(choice(verdict, "", capitalised(name("verdict", verdict, language)), KEYS[verdict]))
    return found


def odd_ones(item: Item, language: str) -> list[Choice]:
    """With more than two sides: that only one of them is about another thing. The key is its capital letter."""
    names = letters(item.finding)
    held = item.judgement if item.opinions else None
    now = (held.verdict, held.letters) if held else None
    return [
        Choice(
            f"{Verdict.NOT_SAME.value}:{side}",
            message("choose_odd", language, side=side),
            side,
            now == (Verdict.NOT_SAME, side),
        )
        for side in (names[:MOST_SIDES] if len(names) > 2 else ())
    ]


def decide(asked: Asked) -> Answer:
    """Write the decision down and go on to the next finding that waits."""
    filters = Filters.of(asked.query)
    row = judged(asked, asked.parts["id"], str(asked.form.get("verdict", "")), str(asked.form.get("note", "")))
    room = desk(asked)
    after = _following(room, filters, asked.parts["id"])
    if after is None:
        return Moved(address("/", {**filters.query(), "done": row.number}))
    return Moved(address(f"/findings/{after}", {**filters.query(), "done": row.number}))


def judged(asked: Asked, finding: str, choice: str, note: str) -> Judgement:
    """The judgement that was asked for, written. `choice` is a verdict, the letters of its sides behind a colon."""
    verdict, _, sides = choice.partition(":")
    if verdict not in CHOICES:
        raise Refusal(422, "bad_field", field="verdict", reason=", ".join(CHOICES))
    if len(note) > LONGEST_NOTE:
        raise Refusal(422, "bad_field", field="note", reason=f"{len(note)} > {LONGEST_NOTE}")
    with asked.case.writing():
        item = _item(desk(asked), finding)
        _nobody_was_faster(asked, item)
        try:
            return Judgements(asked.case).add(
                item.finding,
                Verdict(verdict),
                reviewer=asked.who.name,
                letters=_letters(sides),
                note=note,
                blind=asked.preferences.blind,
            )
        except CaseError as problem:
            raise Refusal(422, "bad_field", field="verdict", reason=str(problem)) from problem


def _letters(sides: str) -> list[str]:
    """The letters of sides as written one after the other: "AB", "A1B"."""
    found: list[str] = []
    for sign in sides:
        if sign.isdigit() and found:
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _nobody_was_faster(asked: Asked, item: Item) -> None:
    """A decision is about what its page showed; where another reviewer decided since, it is asked again."""
    seen = str(asked.form.get("seen", ""))
    if not seen or item.judgement is None or str(item.judgement.number) == seen:
        return
    if item.judgement.reviewer != asked.who.name:
        raise Refusal(409, "changed_meanwhile")


def undo(asked: Asked) -> Answer:
    """Withdraw the visitor's last decision that stands, or the one that is named, and show its finding again."""
    row = withdrawn(asked, asked.form.get("number"))
    room = desk(asked)
    query = {**Filters.of(asked.query).query(), "done": row.number}
    if room.item(row.finding) is None:
        return Moved(address("/", query))
    return Moved(address(f"/findings/{row.finding}", query))


def withdrawn(asked: Asked, number: object) -> Judgement:
    """The row that undoes a judgement of the visitor: the one of that number, or their last that stands."""
    ledger, wanted = Judgements(asked.case), str(number or "")
    with asked.case.writing():
        mine = [row for row in standing(ledger.all()) if row.reviewer == asked.who.name]
        found = [row for row in mine if not wanted or str(row.number) == wanted]
        if not found:
            raise Refusal(409, "nothing_to_undo")
        return ledger.undo(found[-1].number, reviewer=asked.who.name)


def neighbours(room: Desk, filters: Filters, finding: str) -> tuple[str | None, str | None, int, int]:
    """The findings before and after among those the filters admit, and this one's place (0: not among them)."""
    ids = [item.finding.id for item in room.items if filters.admit(item, room.story)]
    if finding in ids:
        at = ids.index(finding)
        before = ids[at - 1] if at else None
        return before, ids[at + 1] if at + 1 < len(ids) else None, at + 1, len(ids)
    return _preceding(room, filters, finding), _following(room, filters, finding), 0, len(ids)


def _following(room: Desk, filters: Filters, finding: str) -> str | None:
    """The next finding the filters admit, starting over at the end."""
    ids = [item.finding.id for item in room.items]
    at = ids.index(finding) if finding in ids else -1
    around = (*room.items[at + 1 :], *room.items[: max(at, 0)])
    return next((item.finding.id for item in around if filters.admit(item, room.story)), None)


def _preceding(room: Desk, filters: Filters, finding: str) -> str | None:
    ids = [item.finding.id for item in room.items]
    at = ids.index(finding) if finding in ids else len(ids)
    return next((item.finding.id for item in reversed(room.items[:at]) if filters.admit(item, room.story)), None)


def _item(room: Desk, finding: str) -> Item:
    item = room.item(finding)
    if item is None:
        raise Refusal(404, "no_finding")
    return item


def _touches(row: Judgement, item: Item) -> bool:
    return row.finding == item.finding.id or row in item.opinions or row == item.judgement


def _words(asked: Asked, room: Desk, item: Item) -> tuple[tuple[Row, ...], ...]:
    """What each article says of the thing; nothing where that would be a long page."""
    thread = room.story.threads.get(item.finding.thread)
    if thread is None or len(thread.claims) > MOST_ROWS:
        return ()
    return groups_of(asked.case.load_threads([thread.id], asked.language), thread, asked.language)


def _siblings(room: Desk, item: Item) -> list[Item]:
    thread = item.finding.thread
    return [other for other in room.items if other.finding.thread == thread and other is not item]


def _done(asked: Asked, rows: tuple[Judgement, ...]) -> Judgement | None:
    """The judgement just written, which the page confirms: of this visitor only."""
    number = asked.number("done", 0, 10**9)
    row = rows[number - 1] if 0 < number <= len(rows) else None
    return row if row and row.reviewer == asked.who.name else None
