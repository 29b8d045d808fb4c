"""What a date takes from those before it: the day of an hour, "the same day".

A time of day is told of the event, not of the report: "the note published on Saturday says that it began at 6.03pm"
means the day of the accident, which was named before.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.around.day_beside import beside_an_hour, counted_behind, day_beside
from claims.dates.around.entries import days_of_entries
from claims.dates.around.hours_of_today import is_of_today
from claims.dates.around.reports import of_a_report
from claims.dates.hours.nights import after_dark, by_night, ends_night, new_years_eve, next_day, overnight
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import OPEN_ABOVE, Grain, Period

_DAY = len("2025-01-01")
_MORNING, _AFTERNOON, _EVENING = "T09:30", "T12:00", "T18:00"
_SMALL_HOURS = "T06:00"
_JUST_SAID = 1  # ends of sentences from a day to "the day before"
_GOES_ON = 4  # and to one that opens its sentence: "Lundi, … . … . |Le lendemain|, la ville"


def with_days(tokens: Tokens, dates: Sequence[When], pack: Pack, published: str | None) -> list[When]:
    """Gives every time of day the day named beside it, the last one before it that is not just the day of a report, or
    the day of publication; and "the same day" the one before it. Leaves out "that day" where no day is before it."""
    telling = _Telling(tokens, dates, pack, published)
    return [told for place in range(len(dates)) if (told := telling.read(place)) is not None]


class _Telling:
    """What a text has told of days and hours, while its dates are read one by one.

    `current`: the day that hours are of. `told`: whether the text names it itself; `night`: whether an hour after noon
    on it, or its night, has been told of; `small_hours`: whether it was told of by night ("na madrugada de quinta-feira
    … na mesma noite"). `last`: the last date that is no hour; `been`: the last that has been; `month`: the last day or
    month. `day`: the last day named, be it that of a report, and `counted`: the same, from which "the next day" is
    counted: no "day before".
    `hour`: the last hour told of, with its day; `evening`: the same, if it was in the evening ("at 10.30pm, by |6am|");
    `moved`: the same, if it was of another day than `current`, with that day and the time.
    """

    def __init__(self, tokens: Tokens, dates: Sequence[When], pack: Pack, published: str | None) -> None:
        self._tokens, self._dates, self._pack, self._published = tokens, dates, pack, published
        self._entries = days_of_entries(tokens, dates, published)
        days = (when.period.low for when in dates if when.period.grain is Grain.DAY and when.period.low)
        latest = next(iter(self._entries.values()), None)  # what stands above its entries is as new as the latest
        self.current: str | None = latest or (published[:10] if published else next(days, None))
        self.told = self.night = self.small_hours = False
        self.last: str | None = None
        self.month: str | None = None
        self.been: str | None = None
        self.day: When | None = None
        self.counted: str | None = None
        self.hour: When | None = None
        self.evening: When | None = None
        self.moved: tuple[When, str, str] | None = None

    def read(self, place: int) -> When | None:
        """The date at a place with what it takes from those before it, `None` where it is none without them."""
        when = self._dates[place]
        if when.month_of:
            return self._in_another_year(when)
        if when.same:
            near = self._day_near(when)
            if when.later < 0:
                return self._day_ago(when, near)
            named = self._as_named(place, near)
            if named is None:
                return None
            when = named
        if when.period.grain is Grain.MINUTE and (time := when.period.low or when.period.high) is not None:
            return self._of_its_day(place, when, time)
        self._keep(when)
        return when

    def _in_another_year(self, when: When) -> When:
        """ "2.1% in April, against 3% in |the same month of 2024|"; the year, where no month was named."""
        if self.month is not None:
            when = when._replace(period=calendar.month(when.month_of, int(self.month[5:7])))
        return when

    # ---- "the same day", "the next day", "the day before"

    def _day_near(self, when: When) -> str | None:
        """The day named, or that of the hour told of, in the sentence of "the next day" or the one before."""
        near = self.counted if self.day is not None and _just_said(self._tokens, self.day, when) else None
        if near is None and self.hour is not None and _just_said(self._tokens, self.hour, when):
            return (self.hour.period.low or self.hour.period.high or "")[
                :10
            ] or None  # "a la 1:41; |la víspera|, a las"
        return near

    def _day_ago(self, when: When, near: str | None) -> When | None:
        """ "The day before", which is beside the story: its other hours are not of this day."""
        published = self._published
        base = near or (published[:10] if published and _is_fresh(self.current, published) else None)
        if (previous := _later(base, when.later)) is None:
            return None
        self.day = when._replace(period=previous)
        return self.day

    def _as_named(self, place: int, near: str | None) -> When | None:
        """ "The same day", "the next day", "that year"; `None` for "ce jour-là", and no day before it."""
        when = self._dates[place]
        told = when.told and near is not None and not beside_an_hour(self._tokens, self._dates, place)
        if when.later:
            named = _later(near if told else self.current if self.told else None, when.later)
        else:
            day = self.day.period.low if self.day is not None else None  # "dès 2028, … |le même jour|": the last day
            named = _same(when, day if when.period.grain is Grain.DAY and when.partial is None else self.last)
            if when.partial is not None and named is not None and (named.low or "") > (self._published or "9"):
                named = self._which_has_been(when)
        if named is None and when.partial is None:
            return None
        return when._replace(told=told, period=named or when.period)

    def _which_has_been(self, when: When) -> Period | None:
        """ "Under contract to 2028. |That 14 July| they won": of the last year told of, or the one before."""
        assert when.partial is not None
        years = (int(self.been[:4]) - back for back in (0, 1)) if self.been else ()
        periods = map(when.partial, years)
        return next((each for each in periods if each and (each.low or "") <= (self._published or "")), None)

    # ---- hours

    def _of_its_day(self, place: int, when: When, time: str) -> When:
        """A time of day with its day."""
        beside = day_beside(self._tokens, self._dates, place, self.day, self._pack)
        if beside is not None:
            self.current, self.told, self.night = beside.period.low or beside.period.high, True, False
        on = self._entries.get(place) or self._day_behind(place) or self._day_of(when, time, beside)
        self.moved = (when, on, time) if on is not None and on != self.current else None
        self.evening = when if time >= _EVENING else None
        self.night = self.night or time >= _AFTERNOON
        moment = f"{on}{time}" if on else None
        low, high = when.period.low and moment, when.period.high and moment
        self.hour = when._replace(period=when.period._replace(low=low, high=high))
        return self.hour

    def _day_behind(self, place: int) -> str | None:
        """ "At 1.14am |the next day|"."""
        other = counted_behind(self._tokens, self._dates, place)
        if other is None or self.day is None or not _just_said(self._tokens, self.day, other):
            return None
        its_day = _later(self.counted, other.later)
        return its_day.low if its_day is not None else None

    def _day_of(self, when: When, time: str, beside: When | None) -> str | None:
        """The day of a time, by the day beside it, if any, and by the hours before."""
        tokens, pack, small = self._tokens, self._pack, time < _SMALL_HOURS
        if beside is not None:
            if small and overnight(beside):
                return beside.period.high  # "in der Nacht von Sonntag auf Montag gegen 2 Uhr"
            if small and new_years_eve(tokens, beside):
                return next_day(self.current, self._published)
            if when.midnight and when.period.bound not in OPEN_ABOVE:  # "shortly after midnight on 1 January"
                return next_day(self.current, None)  # "by midnight on Friday"
        elif self.moved is not None and self._goes_on(self.moved, when, time):
            return self.moved[1]  # "87 % à 5 heures, 99 % |à 7 heures|"
        evening = self.evening if time < _MORNING else None
        if evening is not None and ends_night(tokens, evening, when, pack):
            return next_day(self.current, None)  # "from 22:00 | to 04:00"
        if beside is not None:
            return self.current
        if self._published is not None and is_of_today(
            tokens, when, self.day, self.current, time, self._published, pack
        ):
            return self._published[:10]
        if not self.told:
            return self.current
        if small and (self.night or when.midnight or _counted_by(tokens, when, pack)):
            return next_day(self.current, self._published)
        if evening is not None and tokens.in_one_sentence(evening.end, when.start):
            return self.current if _told_back(tokens, evening, when, pack) else next_day(self.current, self._published)
        return self.current

    def _goes_on(self, moved: tuple[When, str, str], when: When, time: str) -> bool:
        """Whether an hour follows in its sentence on one that was of another day."""
        return time >= moved[2] and self._tokens.in_one_sentence(moved[0].end, when.start)

    # ---- days, months, years

    def _keep(self, when: When) -> None:
        """Notes a date that is no hour, and makes a day the current one unless it is that of a report."""
        low = when.period.low or when.period.high
        if low is None:
            return
        self.last = low
        self.month = low if when.period.grain in (Grain.DAY, Grain.MONTH) else self.month
        if self._published and low <= self._published:
            self.been = low
        if when.period.grain is not Grain.DAY:
            return
        self.day, self.counted = when, low
        tokens, pack = self._tokens, self._pack
        if self.told and of_a_report(tokens, when, pack):
            return
        if _of_a_bare_number(tokens, when, pack):
            return
        dark = after_dark(tokens, when, pack) or overnight(when) or new_years_eve(tokens, when)
        self.current, self.told, self.night = low, True, dark and not (when.same and self.small_hours)
        if not when.same:
            self.small_hours = not dark and by_night(tokens, when, pack)


def _of_a_bare_number(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether a day is that of a figure which only others are measured by: "more than the 19,000 |of a week ago|"."""
    at = when.start - 1
    return (
        at > 0
        and tokens.joined.issuperset((at, when.start))
        and tokens.words[at] in pack.names.of
        and (at - 1 in tokens.numbers)
    )


def _is_fresh(current: str | None, published: str) -> bool:
    """Whether what is told happened within a week of publication, so that "the day before" may be yesterday."""
    if current is None or len(current) != _DAY:
        return False
    return abs(date.fromisoformat(published[:10]) - date.fromisoformat(current)) <= timedelta(days=7)


def _just_said(tokens: Tokens, day: When, when: When) -> bool:
    """Whether a day stands in the sentence of "the next day" or in the one before."""
    places = range(day.end, when.start + 1)
    opens = when.told and when.later > 0 and tokens.ends_before(when.start)
    return sum(map(tokens.ends_before, places)) <= (_GOES_ON if opens else _JUST_SAID)


def _later(current: str | None, days: int) -> Period | None:
    """ "|The next morning| at 7am": so many days after the one told of."""
    if current is None or len(current) != _DAY:
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


def _told_back(tokens: Tokens, first: When, second: When, pack: Pack) -> bool:
    """ "At 10.11pm, almost 15 hours |after| the red alert of 7.36am": the second hour is the one before."""
    return any(
        (found := pack.dates.bounds.match(tokens, at)) is not None and found[1] == "after"
        for at in range(first.end, second.start)
    )


def _counted_by(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Won on Saturday. 294 people had been held |by 2:00 am|": what is counted comes after what happened."""
    found = pack.dates.bounds.match(tokens, when.start)
    return found is not None and found[1] == "by"
