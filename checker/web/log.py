"""The log of decisions: every row of the ledger, the latest first."""

from checker.review.agreement import agreements
from checker.review.judgement import standing
from checker.store.judgements import Judgements
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page, address

ON_A_PAGE = 100


def show(asked: Asked) -> Answer:
    """The ledger; a blind reviewer sees their own rows."""
    everything = Judgements(asked.case).all()
    rows = everything
    if asked.preferences.blind:
        rows = tuple(row for row in everything if row.reviewer == asked.who.name)
    start = asked.number("from", 0, 10**7)
    latest = rows[::-1]
    room = desk(asked)
    return Page(
        "log.html",
        {
            "rows": latest[start : start + ON_A_PAGE],
            "standing": {row.number for row in standing(everything)},
            "room": room,
            "agreements": () if asked.preferences.blind else agreements(room.items),
            "earlier": address("/log", {"from": max(start - ON_A_PAGE, 0) or ""}) if start else None,
            "later": address("/log", {"from": start + ON_A_PAGE}) if start + ON_A_PAGE < len(latest) else None,
        },
    )
