"""What a date takes from those before it: its year, the day of an hour, "the same day".

A time of day is told of the event, not of the report: "the note published on Saturday says that it began at 6.03pm"
means the day of the accident, which was named before.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile

from claims.dates import calendar
from claims.dates.ahead import is_ahead
from claims.dates.hours import SMALL_WORDS
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import CLOSE, Tokens, nearest
from claims.value import Grain, Period

_CLAUSE = 14  # tokens from a time to a day of its clause
_IN_CLAUSES = frozenset((*CLOSE, ", ", ":", "."))
_TO_ITS_DAY = 3  # between a time of day and its day: "9.30 | Uhr am | Mittwoch", "a las 9 | de este | jueves"
_SPAN = 3  # tokens from a time to the one that ends its span: "between 9am | and | 11.30am"
_FULL = (Grain.DAY, Grain.MONTH)
_SMALL_HOURS = "T06:00"
_JUST_SAID = 1  # ends of sentences from a day to "the day before"
_MORNING, _AFTERNOON, _EVENING = "T09:30", "T12:00", "T18:00"
_REPORT = 5  # tokens from a verb of saying or publishing to its day: "|said| in a statement on Tuesday"
_REPORT_BEHIND = 7  # tokens from a day to its verb: "On Tuesday the office |said|"
_NIGHT_BEFORE, _NIGHT_BEHIND = 3, 3  # tokens: "the |night| of Saturday", "samedi |soir|"


def with_years(dates: Sequence[When]) -> list[When]:
    """Gives a day or month without its year that of the nearest full date, where no day of publication is known."""
    full = [when for when in dates if when.partial is None and when.period.grain in _FULL and when.period.low]
    if not full:
        return list(dates)
    whole, places = [], [when.start for when in full]
    for when in dates:
        if when.partial is not None and when.period.low is None and when.period.high is None:
            near = full[nearest(places, when.start)]
            when = when._replace(period=when.partial(int((near.period.low or "")[:4])) or when.period)
        whole.append(when)
    return whole


def with_days(tokens: Tokens, dates: Sequence[When], pack: Pack, published: str | None) -> list[When]:
    """Gives every time of day the day named beside it, the last one before it that is not just the day of a report, or
    the day of publication; and "the same day" the one before it."""
    days = [when.period.low for when in dates if when.period.grain is Grain.DAY and when.period.low]
    current = published[:10] if published else next(iter(days), None)
    last: str | None = None
    day: When | None = None  # the last day named, be it that of a report
    counted: str | None = None  # the same, from which "the next day" is counted: no "day before"
    told = night = False  # whether the text names the current day itself, and an hour after noon on it
    small_hours = False  # whether that day was told of by night: "na madrugada de quinta-feira … na mesma noite"
    moved: tuple[When, str, str] | None = None  # the last hour told of as of the day after, with its day and time
    hour: When | None = None  # the last hour told of, with its day
    evening: When | None = None  # the last hour told of, if it was in the evening: "at 10.30pm, by |6am|"
    whole: list[When] = []
    for place, when in enumerate(dates):
        if when.same:
            near = counted if day is not None and _just_said(tokens, day, when) else None
            if near is None and hour is not None and _just_said(tokens, hour, when):
                near = (hour.period.low or hour.period.high or "")[:10] or None  # "a la 1:41; |la víspera|, a las"
            if when.later < 0:
                base = near or (published[:10] if published and _is_fresh(current, published) else None)
                if (previous := _later(base, when.later)) is not None:
                    day = when._replace(period=previous)  # beside the story: its other hours are not of this day
                    whole.append(day)
                continue
            when = when._replace(told=when.told and near is not None and not _beside_an_hour(tokens, dates, place))
            counted_from = near if when.told else current if told else None
            named = _later(counted_from, when.later) if when.later else _same(when, last)
            if named is None and when.partial is None:
                continue  # "ce jour-là", and no day before it
            when = when._replace(period=named or when.period)
        period = when.period
        if period.grain is Grain.MINUTE and (time := period.low or period.high) is not None:
            before = _day_before(tokens, day, when)
            next_to = before is not None and before.end == when.start  # "vendredi | 22 heures, mardi …"
            beside = before if next_to else _day_behind(tokens, dates, place) or before
            beside = beside or _day_of_the_clause(tokens, dates, place, day, pack)
            if beside is not None:
                current, told, night = beside.period.low or beside.period.high, True, False
            later = night or when.midnight or _counted_by(tokens, when, pack)
            on = current
            if beside is not None and time < _SMALL_HOURS and _overnight(beside):
                on = beside.period.high  # "in der Nacht von Sonntag auf Montag gegen 2 Uhr"
            elif beside is not None and time < _SMALL_HOURS and _new_years_eve(tokens, beside):
                on = _next_day(current, published)
            elif beside is not None and when.midnight:
                on = _next_day(current, None)  # "by midnight on Friday"
            elif (
                beside is None
                and moved is not None
                and time >= moved[2]
                and tokens.in_one_sentence(moved[0].end, when.start)
            ):
                on = moved[1]  # "87 % à 5 heures, 99 % |à 7 heures|"
            elif evening is not None and time < _MORNING and _ends_night(tokens, evening, when, pack):
                on = _next_day(current, None)  # "from 22:00 | to 04:00"
            elif beside is None and _to_come_today(tokens, when, day, current, time, published, pack):
                on = (published or "")[:10]  # "une réunion est prévue à 18h00"
            elif beside is None and told and later and time < _SMALL_HOURS:
                on = _next_day(current, published)
            elif beside is None and told and evening is not None and time < _MORNING:
                one = tokens.in_one_sentence(evening.end, when.start) and not _told_back(tokens, evening, when, pack)
                on = _next_day(current, published) if one else current
            other = _counted_behind(tokens, dates, place)
            if other is not None and day is not None and _just_said(tokens, day, other):
                its_day = _later(counted, other.later)
                on = its_day.low if its_day is not None else on  # "at 1.14am | the next day"
            moved = (when, on, time) if on is not None and on != current else None
            evening = when if time >= _EVENING else None
            moment = f"{on}{time}" if on else None
            period = period._replace(low=moment and period.low and moment, high=moment and period.high and moment)
            hour = when = when._replace(period=period)
            night = night or time >= _AFTERNOON
        elif (low := period.low or period.high) is not None:
            last = low
            if period.grain is Grain.DAY:
                day, counted = when, low
                if not (told and _of_a_report(tokens, when, pack)):
                    after_dark = _after_dark(tokens, when, pack) or _overnight(when) or _new_years_eve(tokens, when)
                    after_dark = after_dark and not (when.same and small_hours)
                    current, told, night = low, True, after_dark
                    small_hours = small_hours if when.same else not night and _in_the_night(tokens, when, pack)
        whole.append(when)
    return whole


def _beside_an_hour(tokens: Tokens, dates: Sequence[When], place: int) -> bool:
    """ "Le lendemain | à 7 heures", "à 7 heures | le lendemain": the hour holds the day."""
    if place and _counted_behind(tokens, dates, place - 1) is not None:
        return True
    following = dates[place + 1] if place + 1 < len(dates) else None
    if following is None or following.period.grain is not Grain.MINUTE:
        return False
    return following.start - dates[place].end <= _TO_ITS_DAY


def _is_fresh(current: str | None, published: str) -> bool:
    """Whether what is told happened within a week of publication, so that "the day before" may be yesterday."""
    if current is None or len(current) != len("2025-01-01"):
        return False
    return abs(date.fromisoformat(published[:10]) - date.fromisoformat(current)) <= timedelta(days=7)


def _just_said(tokens: Tokens, day: When, when: When) -> bool:
    """Whether a day stands in the sentence of "the next day" or in the one before."""
    places = range(day.end, when.start + 1)
    return sum(map(tokens.ends_before, places)) <= _JUST_SAID


def _ends_night(tokens: Tokens, evening: When, when: When, pack: Pack) -> bool:
    """Whether an hour ends a span that another one opens: "van 21.00 uur |tot 4.00 uur|"."""
    near = 0 < when.start - evening.end <= SMALL_WORDS and tokens.joined.issuperset(range(evening.end, when.start + 1))
    middle, ranges = tokens.words[evening.end], pack.ranges
    return near and (middle in ranges.middles or middle in ranges.openers or middle in pack.change.to)


def _day_of_the_clause(
    tokens: Tokens, dates: Sequence[When], place: int, before: When | None, pack: Pack
) -> When | None:
    """The day named last in the clause of a time, where none is named before it: "broke out |at 3.20am| in a shop in
    Hull |on Sunday|", "a curfew, |from 22:00 to 04:00,| came into force |on Tuesday|"."""
    when = dates[place]
    if before is not None and tokens.in_one_sentence(before.end, when.start):
        return None
    for other in dates[place + 1 :]:
        if other.start - when.end > _CLAUSE or not tokens.in_one_sentence(when.end, other.start):
            return None
        if other.period.grain is Grain.MINUTE and other.start - when.end <= _SPAN:
            continue
        gaps = tokens.gaps[when.end : other.start + 1]
        one = gaps.count(", ") <= 1 and _IN_CLAUSES.issuperset(gaps) and not _joined_by_and(tokens, when, other, pack)
        named = other.period.grain is Grain.DAY and other.period.low is not None and not other.same
        return other if named and one and not _of_a_report(tokens, other, pack) else None
    return None


def _joined_by_and(tokens: Tokens, when: When, other: When, pack: Pack) -> bool:
    """ "It lasted from 9am to 11am|, and| people could go out on Saturday": another clause, and another day."""
    joins = pack.numbers.join | pack.ranges.joins
    return any(tokens.gaps[at] == ", " and tokens.words[at] in joins for at in range(when.end, other.start))


def _to_come_today(
    tokens: Tokens, when: When, day: When | None, current: str | None, time: str, published: str | None, pack: Pack
) -> bool:
    """Whether an hour lies ahead of an article that names no day for it; what somebody told that it "would" be may be
    of the day before."""
    if published is None or current is None or current >= published[:10] or time <= published[10:16]:
        return False
    if day is not None and tokens.in_one_sentence(day.end, when.start):
        return False
    back = range(when.start - 1, max(-1, when.start - 1 - _CLAUSE), -1)
    clause = takewhile(lambda at: at + 1 not in tokens.stops, back)
    told = any(_reports(tokens, at, pack) for at in clause)
    return not told and is_ahead(tokens, when, pack, date.fromisoformat(published[:10]))


def _told_back(tokens: Tokens, first: When, second: When, pack: Pack) -> bool:
    """ "At 10.11pm, almost 15 hours |after| the red alert of 7.36am": the second hour is the one before."""
    return any(
        (found := pack.dates.bounds.match(tokens, at)) is not None and found[1] == "after"
        for at in range(first.end, second.start)
    )


def _counted_behind(tokens: Tokens, dates: Sequence[When], place: int) -> When | None:
    """ "At 01:14 |the next morning|", "a las 13:18 |de la víspera|": a day right behind a time, counted from the one
    before."""
    when, behind = dates[place], dates[place + 1] if place + 1 < len(dates) else None
    if behind is None or when.period.grain is not Grain.MINUTE or not (behind.same and behind.later):
        return None
    if behind.start - when.end > _TO_ITS_DAY or not tokens.numbers.isdisjoint(range(behind.start, behind.end)):
        return None
    return behind if tokens.joined.issuperset(range(when.end, behind.start + 1)) else None


def _later(current: str | None, days: int) -> Period | None:
    """ "|The next morning| at 7am": so many days after the one told of."""
    if current is None or len(current) != len("2025-01-01"):
        return None
    day = date.fromisoformat(current) + timedelta(days=days)
    return calendar.day(day.year, day.month, day.day)


def _same(when: When, last: str | None) -> Period | None:
    """ "The same day", "that year", "1 May of that year": as the date before says it, if it says as much."""
    if last is None:
        return None
    if when.partial is not None:
        return when.partial(int(last[:4]))
    match when.period.grain:
        case Grain.YEAR:
            return calendar.year(int(last[:4]))
        case Grain.MONTH:
            return calendar.month(int(last[:4]), int(last[5:7]))
    return calendar.day(int(last[:4]), int(last[5:7]), int(last[8:10]))


def _day_behind(tokens: Tokens, dates: Sequence[When], place: int) -> When | None:
    """The day named right behind a time ("at 5.47am | on Tuesday"), behind the span that it opens ("9 to 11am | on
    Tuesday") or behind the time of another clock ("at 14:51 (06:51 GMT) | on Tuesday")."""
    when = dates[place]
    for behind in dates[place + 1 : place + 3]:
        closed = _other_clock(tokens, when, behind)
        if closed is not None:
            when = when._replace(end=closed)
            continue
        apart = behind.start - when.end > _SPAN or not tokens.stops.isdisjoint(range(when.end, behind.start + 1))
        if behind.period.grain is Grain.MINUTE and not apart:
            when = behind
            continue
        return behind if _right_behind(tokens, when, behind) else None
    return None


def _other_clock(tokens: Tokens, when: When, behind: When) -> int | None:
    """The token after a time in brackets behind another: "14:51 local time (|7h51 à Paris|) mercredi"."""
    apart = behind.start - when.end > 1 or behind.period.grain is not Grain.MINUTE
    if apart or tokens.gaps[behind.start] != " (":
        return None
    ends = range(behind.end, min(tokens.size, behind.end + _TO_ITS_DAY + 1))
    return next((at for at in ends if tokens.gaps[at].startswith(")")), None)


def _day_before(tokens: Tokens, day: When | None, when: When) -> When | None:
    """The day right before a time: "ce dimanche | à 17 heures", "Mittwoch, | gegen 18 Uhr"."""
    if day is None or not 0 <= when.start - day.end <= _TO_ITS_DAY or (day.period.low or day.period.high) is None:
        return None
    places = range(day.end, when.start + 1)
    return day if all(tokens.gaps[at] in (" ", ", ") and at not in tokens.stops for at in places) else None


def _right_behind(tokens: Tokens, when: When, day: When) -> bool:
    near = 0 <= day.start - when.end <= _TO_ITS_DAY and day.period.grain is Grain.DAY and day.period.low is not None
    gaps = (" ", ", ", ". ", ") ", "), ")  # "at 11:47 p.m. Saturday", "(06:51 GMT) on Saturday"
    places = range(when.end, day.start + 1)
    return (
        near
        and all(tokens.gaps[at] in gaps[: None if at == when.end else 2] for at in places)
        and (tokens.gaps[when.end] != ". " or len(tokens.words[when.end - 1]) == 1)
    )


def _of_a_report(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "said on Tuesday", "in a first note |published| on Saturday", "am Samstag |legte| die Behörde"; but not "the
    findings on |the crash of| 12 June"."""
    if (event := _noun_of(tokens, when, pack)) is not None:
        return _reports(tokens, event, pack)
    for at in range(when.start - 1, max(-1, when.start - 1 - _REPORT), -1):
        if at + 1 not in tokens.joined:
            break
        if _reports(tokens, at, pack):
            return True
    for at in range(when.end, min(tokens.size, when.end + _REPORT_BEHIND)):
        if at not in tokens.joined and not (at == when.end and tokens.gaps[at] == ", "):
            break
        if _reports(tokens, at, pack):
            return True
    return False


def _noun_of(tokens: Tokens, when: When, pack: Pack) -> int | None:
    """The noun that a day belongs to: "the |floods| of Tuesday", "Tuesday's |floods|", "le |drame| du 12 juin"; none in
    "the |evening| of Tuesday"."""
    if tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == "":
        return when.end if when.end in tokens.joined else None
    at = when.start - 1
    while at + 1 in tokens.joined and tokens.words[at] in pack.bounds.definite:
        at -= 1  # "the crash of |the| 12th of June"
    if at < 1 or at not in tokens.joined or at + 1 not in tokens.joined or tokens.words[at] not in pack.names.of:
        return None
    noun = tokens.words[at - 1]
    small = noun in pack.stop or noun in pack.dates.day_parts or not noun.isalpha()
    return None if small or pack.dates.bounds.match_back(tokens, when.start) is not None else at - 1


def _reports(tokens: Tokens, at: int, pack: Pack) -> bool:
    return (word := tokens.spelled(at)) in pack.dates.tenses.reports or word in pack.speech.spelled


def _after_dark(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "samedi soir", "Saturday night", "am Samstagabend", "the night of June 20"."""
    nights = pack.dates.nights
    if not nights:
        return False
    low, high = max(0, when.start - _NIGHT_BEFORE), min(tokens.size, when.end + _NIGHT_BEHIND)
    for at in range(low, high):
        if tokens.words[at].endswith(nights) and all(
            between in tokens.joined for between in range(min(at, when.start) + 1, max(at + 1, when.end))
        ):
            return True
    return False


def _in_the_night(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Na |madrugada| de quinta-feira", "in der |Nacht| zum Montag"."""
    return not pack.dates.night_words.isdisjoint(tokens.words[max(0, when.start - _NIGHT_BEFORE) : when.end])


def _new_years_eve(tokens: Tokens, when: When) -> bool:
    """ "La nuit de |la Saint-Sylvestre| … à 1 h 30": told by its name, it lasts until the morning of the new year."""
    named = tokens.numbers.isdisjoint(range(when.start, when.end)) and when.weekday is None and not when.same
    eve = when.period.low == when.period.high and (when.period.low or "").endswith("-12-31")
    return named and eve and when.partial is not None


def _overnight(when: When) -> bool:
    """ "In the night from Sunday to Monday": a date of two days."""
    low, high = when.period.low, when.period.high
    return low is not None and high is not None and len(low) == len(high) and _next_day(low, None) == high


def _counted_by(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Won on Saturday. 294 people had been held |by 2:00 am|": what is counted comes after what happened."""
    found = pack.dates.bounds.match(tokens, when.start)
    return found is not None and found[1] == "by"


def _next_day(day: str | None, published: str | None) -> str | None:
    """The day after, for the small hours told of behind an evening: "samedi soir … à 2 heures du matin"; no later than
    the article."""
    if day is None or len(day) < len("2025-01-01"):
        return day
    following = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    return day if published is not None and following > published[:10] else following
