"""Hours that are of the day an article was published, though a day may have been told before them: "une réunion est
prévue |à 18h00|", the entry of a live report."""

from datetime import date

from claims.dates.around.reports import reports
from claims.dates.hours.hours import heads_an_entry
from claims.dates.tense.ahead import is_ahead
from claims.dates.tense.past import told_of_as_past
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_CLAUSE = 14  # tokens from a verb of saying to an hour of its clause


def is_of_today(
    tokens: Tokens, when: When, day: When | None, current: str | None, time: str, published: str, pack: Pack
) -> bool:
    """Whether an hour at `time` is of the day of publication. `day`: the last day named before it, `current`: the day
    that hours are of."""
    return (
        _before_what_is_ahead(tokens, when, day, current, published, pack)
        or _of_a_live_report(tokens, when, day)
        or _to_come_today(tokens, when, day, current, time, published, pack)
    )


def _before_what_is_ahead(
    tokens: Tokens, when: When, day: When | None, current: str | None, published: str, pack: Pack
) -> bool:
    """Whether an hour is told of as past behind a day still to come: "From tomorrow it is open. The gates |opened
    at 5.30|", read in the evening."""
    if day is None or (current or "") <= published[:10]:
        return False
    return not tokens.in_one_sentence(day.end, when.start) and told_of_as_past(tokens, when, pack)


def _of_a_live_report(tokens: Tokens, when: When, day: When | None) -> bool:
    """Whether an hour heads an entry of what is told as it happens, and so is of the day of publication: "|11.50| -
    La Santa Sede", with a day named far above, if any; but that of a programme is of the day in the line before."""
    if not heads_an_entry(tokens, when.start, when.end):
        return False
    return day is None or when.start - day.end > _CLAUSE


def _to_come_today(
    tokens: Tokens, when: When, day: When | None, current: str | None, time: str, published: str, pack: Pack
) -> bool:
    """Whether an hour lies ahead of an article that names no day for it; what somebody told that it "would" be may be
    of the day before."""
    if current is None or current >= published[:10] or time <= published[10:16]:
        return False
    if day is not None and tokens.in_one_sentence(day.end, when.start):
        return False
    told = any(reports(tokens, at, pack) for at in tokens.clause(when.start, _CLAUSE))
    return not told and is_ahead(tokens, when, pack, date.fromisoformat(published[:10]))
