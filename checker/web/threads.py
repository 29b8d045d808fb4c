"""One measured thing: what each article says of it in its exact words, and how the figure moved."""

from checker.render.outline import outline
from checker.render.sections import Row
from checker.report import Coverage, Report, Thread
from checker.review.queue import Item
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page, Refusal
from checker.web.timeline import timeline

# The accent of a coverage; what only one article says has none.
WEIGHTS = {Coverage.CORROBORATED: "agree", Coverage.SINGLE_ORIGIN: "agree", Coverage.CONFLICTING: "error"}


def thread_asked(asked: Asked, report: Report) -> Thread:
    """The thread that a request names, in a report that may hold it."""
    thread = next((thread for thread in report.threads if thread.id == asked.parts["id"]), None)
    if thread is None:
        raise Refusal(404, "no_thread")
    return thread


def show(asked: Asked) -> Answer:
    """The table of articles and exact words of a thread, with its findings."""
    report = asked.case.load_threads([asked.parts["id"]], asked.language)
    thread = thread_asked(asked, report)
    groups = groups_of(report, thread, asked.language)
    rows = tuple(row for group in groups for row in group)
    room = desk(asked)
    items: list[Item] = [item for item in room.items if item.finding.thread == thread.id]
    return Page(
        "thread.html",
        {
            "thread": thread,
            "tongue": next((room.story.tongue(item.finding) for item in items), ""),
            "groups": groups,
            "items": items,
            "weight": WEIGHTS.get(thread.coverage, "quiet"),
            "timeline": timeline(rows, asked.language),
        },
    )


def groups_of(report: Report, thread: Thread, language: str) -> tuple[tuple[Row, ...], ...]:
    """The rows of a thread, those that read the same together; a claim that stands alone is one row."""
    shown = outline(report, language)
    for section in shown.shared:
        if section.thread == thread:
            return section.groups
    return tuple((row,) for _, alone in shown.single for row in alone if row.claim.id in thread.claims)
