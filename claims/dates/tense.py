"""Tense: whether a day lies ahead. "Said on Tuesday" is the last one, "will vote on Tuesday" the next.

A weekday alone is read as the last one up to the day of publication, a day without its year as the nearest
(`claims.dates.calendar`); here those are moved whose clause says that something is still to come.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import calendar
from claims.dates.past import has_happened
from claims.dates.when import When
from claims.figures.counted import is_plural
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain, Period

_REACH = 12  # tokens back from the weekday to the verb: "will meet the prime minister in Berlin on |Tuesday"
_REACH_AHEAD = 6  # from a weekday that opens its clause to the verb behind: "On |Tuesday|, the parliament will"
_MONTH = timedelta(days=31)
_SINCE = 2  # tokens right before a day: "since |the| Tuesday" is no verb
_AUXILIARY = 3  # tokens from a form of the past to what makes it a future: "will have been closed"
_SOON = 45  # days: "la tarifa se aplica desde el 1 de mayo"
_WEEK, _JUST = 7, 2  # days
_SMALL = 4  # letters: "dès", "vanaf"
_COMPOUND = 3  # tokens from a noun back to its article: "|the| no-confidence vote"
_NEXT = 6  # tokens from "next" to its day: "|Prochain| rendez-vous des deux parties mercredi"
_OPENING = 2  # tokens before a weekday that opens its clause: "on", "am", "already on"


def with_weekdays(tokens: Tokens, dates: Sequence[When], pack: Pack, published: date | None) -> list[When]:
    """Moves the weekdays, and the days without a year, that lie ahead to the next such day; and months that are told
    of as past, but taken for ones to come, to the last one."""
    moved: list[When] = []
    for when in dates:
        if when.floating and when.weekday is not None and published is not None:
            due = bool(moved) and _day_of_a_limit(tokens, moved[-1], when, pack)
            when = _weekday(tokens, when, pack, published, due)
        elif when.of_month and published is not None:
            when = _moved(when, _day_of_a_month(tokens, when, pack, published))
        elif (
            published is not None
            and _long_past(when, published)
            and (
                _ahead(tokens, when, pack, published)
                or _put_to(tokens, when, pack)
                or _goes_on(tokens, moved, when, pack, published)
            )
        ):
            when = _moved(when, _next_time(when, published))
        elif (
            published is not None
            and _to_be(when, published)
            and not _soon_over(tokens, when, pack, published)
            and not _put_to(tokens, when, pack)
            and _told(tokens, when, pack, published)
        ):
            when = _moved(when, _last_time(when))
        elif (
            published is not None
            and when.period.grain is Grain.MINUTE
            and _by(tokens, when, pack)
            and _told(tokens, when, pack, published)
        ):
            when = when._replace(period=when.period._replace(low=when.period.high, bound=Bound.EXACT))
        if moved and _ends_span(tokens, moved[-1], when, pack):
            when = when._replace(period=_behind(moved[-1], when))
        moved.append(when)
    return moved


def _ends_span(tokens: Tokens, first: When, last: When, pack: Pack) -> bool:
    """ "From Tuesday |to Thursday|", told on a Thursday: the second day of a span is none before the first."""
    start, end = first.period.low, last.period.low
    if first.weekday is None or last.weekday is None or start is None or end is None or end >= start:
        return False
    middle = tokens.words[first.end] if first.end < tokens.size else ""
    middles = pack.ranges.middles.union(pack.dates.into, pack.change.to, *(each for _, each in pack.ranges.pairs))
    small = range(first.end + 1, last.start)
    return middle in middles and len(small) <= 1 and tokens.joined.issuperset(range(first.end, last.start + 1))


def _behind(first: When, last: When) -> Period:
    """The weekday of the second date in the week behind the first."""
    assert first.period.low is not None
    assert last.weekday is not None
    day = calendar.weekday_ahead(last.weekday, date.fromisoformat(first.period.low[:10]))
    return day or last.period


def _goes_on(tokens: Tokens, moved: Sequence[When], when: When, pack: Pack, published: date) -> bool:
    """ "In June; in the United States, |in the third quarter|": behind a day to come, and told of as nothing past."""
    if (
        not moved
        or moved[-1].period.grain is Grain.MINUTE
        or (moved[-1].period.low or "") <= published.isoformat()
        or _told(tokens, when, pack, published)
    ):
        return False
    places = range(moved[-1].end, when.start + 1)
    return not any(at in tokens.stops or "." in tokens.gaps[at] or "\n" in tokens.gaps[at] for at in places)


def _by(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "294 people had been held |by 2:00 am|" says when that was counted; "polls close by 6pm" sets a limit."""
    found = pack.dates.bounds.match(tokens, when.start) if when.period.bound is Bound.AT_MOST else None
    return found is not None and found[1] == "by"


def _day_of_a_limit(tokens: Tokens, hour: When, day: When, pack: Pack) -> bool:
    """ "until 3pm on | Wednesday", "a partir das 6h de | quarta-feira": the day of an hour that something lasts
    until or starts from."""
    if hour.period.grain is not Grain.MINUTE or not 0 <= day.start - hour.end <= _SINCE:
        return False
    led = pack.dates.bounds.match_back(tokens, hour.start) if hour.start in tokens.joined else None
    limit = hour.period.bound is Bound.AT_MOST or (led is not None and led[1] in ("due", "from"))
    return limit and tokens.joined.issuperset(range(hour.end, day.start + 1))


def _weekday(tokens: Tokens, when: When, pack: Pack, published: date, due: bool) -> When:
    """A weekday that is still to come, or told of as past; the bound it has is kept. `due`: it ends what lasts now."""
    assert when.weekday is not None
    since = map(tokens.spelled, range(max(0, when.start - _SINCE), when.start))
    if not pack.dates.since.isdisjoint(since):  # "wird |seit| Donnerstag nicht mehr gesucht"
        last = calendar.weekday(when.weekday, -1, published)
        today = when.period.low == published.isoformat()  # told on a Thursday: the one before
        return when._replace(period=last) if today and last is not None else when
    if _put_to(tokens, when, pack):
        return _moved(when, calendar.weekday(when.weekday, 1, published))
    if _ahead(tokens, when, pack, published) or (due and not _told(tokens, when, pack, published, of_speech=False)):
        period = calendar.weekday_ahead(when.weekday, published)
    elif _to_be(when, published) and _told(tokens, when, pack, published):
        period = calendar.weekday(when.weekday, None, published)
    else:
        return when
    return _moved(when, period)


def _day_of_a_month(tokens: Tokens, when: When, pack: Pack, published: date) -> Period | None:
    """The day "the 14th" is: the next one where it lies ahead, the last one where it is told of as past."""
    at = when.end
    if at in tokens.joined and (
        tokens.spelled(at) in pack.dates.past or has_happened(tokens, at, at, at, at + 1, pack)
    ):
        return calendar.day_towards(when.of_month, -1, published)  # "der am 6. |begann|, dauert"
    if _ahead(tokens, when, pack, published) or _put_to(tokens, when, pack):
        return calendar.day_towards(when.of_month, 1, published)
    if _told(tokens, when, pack, published):
        return calendar.day_towards(when.of_month, -1, published)
    return None


def _moved(when: When, period: Period | None) -> When:
    """A date moved to another period; its bound, and the end that it leaves open, are kept: "|entro| giugno" has no
    beginning in any year."""
    if period is None:
        return when
    low, high = when.period.low and period.low, when.period.high and period.high
    return when._replace(period=when.period._replace(low=low, high=high))


def _long_past(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one more than a month ago."""
    return when.partial is not None and (when.period.high or "9") < (published - _MONTH).isoformat()


def _next_time(when: When, published: date) -> Period | None:
    """ "Le procès s'ouvrira le 4 novembre", read in March."""
    assert when.partial is not None
    periods = map(when.partial, (published.year, published.year + 1))
    return next((period for period in periods if period and (period.high or "") >= published.isoformat()), None)


def _to_be(when: When, published: date) -> bool:
    """Whether a day or month without a year was taken for one that is still to come; a weekday beside it that fits
    settles its year: "la fête du |mardi 4 novembre| a été annulée"."""
    low = when.period.low
    told = when.partial is not None and when.weekday is not None and low is not None
    if told and date.fromisoformat((low or "")[:10]).weekday() == when.weekday:
        return False
    return (when.partial is not None or when.floating) and (
        when.period.low or when.period.high or ""
    ) > published.isoformat()


def _soon_over(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    """ "It was closed |until 20 November|", "the vote was put off |to 20 November|", read a week before: whatever the
    verb, the day is to come."""
    if when.period.grain is not Grain.DAY or _days_ahead(when, published) > _MONTH.days:
        return False
    if when.period.bound is Bound.AT_MOST:
        return True
    led = pack.dates.bounds.match_back(tokens, when.start) if when.start in tokens.joined else None
    return led is not None and led[1] in ("by", "until", "due")


def _put_to(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "The hearing was adjourned |to| Tuesday", "wurde |auf| den 14. November |vertagt|": a day that something was put
    off to lies ahead, whatever the verb."""
    dates, at = pack.dates, when.start
    for _ in range(_SINCE):
        if at not in tokens.joined:
            return False
        found = dates.bounds.match_back(tokens, at)
        if tokens.words[at - 1] in pack.change.to or (found is not None and found[1] in ("until", "due")):
            break
        if tokens.words[at - 1] not in pack.names.articles:
            return False
        at -= 1
    else:
        return False
    if when.end in tokens.joined and tokens.words[when.end] in dates.put_off:
        return True
    for place in range(at - 1, max(0, at - _REACH), -1):
        if tokens.words[place] in dates.put_off:
            return True
        if not _same_clause(tokens, place):
            return False
    return False


def _last_time(when: When) -> Period | None:
    """ "Inflation eased to 3.4% in May", read in March."""
    assert when.partial is not None
    return when.partial(int((when.period.low or when.period.high or "")[:4]) - 1)


def _told(tokens: Tokens, when: When, pack: Pack, published: date, of_speech: bool = True) -> bool:
    """Whether the clause around a date has a verb in the past, or one `of_speech`, and none of what is to come."""
    behind = _REACH if when.period.grain is Grain.MINUTE else _REACH_AHEAD  # "By midnight more than 50% of demand was"
    low, high = when.start, min(tokens.size, when.end + behind)
    while low > max(0, when.start - _REACH) and low in tokens.joined:
        low -= 1
    led = pack.dates.bounds.match_back(tokens, when.start) if when.start in tokens.joined else None
    of_speech = of_speech and (led is None or led[1] != "due")  # "the union called a strike for Thursday"
    past, this = False, of_speech and when.floating and when.period.bound is Bound.EXACT  # "confirmaron este viernes"
    for at in range(low, high):
        if at >= when.end and at not in tokens.joined:
            opens = at == when.end and when.start - low <= _OPENING and tokens.gaps[at] == ", "
            if not opens:  # "… in all, on |November 7|. Analysts had doubted"
                high = at
                break
        if when.start <= at < when.end:
            continue
        if _to_come(tokens, at, pack):
            return False
        past = past or tokens.spelled(at) in pack.dates.past or (this and _says(tokens, at, pack))
    if past or when.period.grain is Grain.MINUTE or _days_ahead(when, published) <= _SOON:
        return past
    if _from_or_since(tokens, when, pack):
        return True
    limit = led is not None or when.period.bound is not Bound.EXACT  # "a voté un budget |pour| mars"
    return not limit and has_happened(tokens, low, when.start, when.end, high, pack)


def _days_ahead(when: When, published: date) -> int:
    start = when.period.low or when.period.high
    return (date.fromisoformat(start[:10]) - published).days if start and when.period.grain is not Grain.MINUTE else 0


def _from_or_since(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Desde octubre", "dal 1° maggio": from a day that is near, since one that is far."""
    return not pack.dates.from_or_since.isdisjoint(map(tokens.spelled, range(max(0, when.start - _SINCE), when.start)))


def _ahead(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    if tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == "":
        return not (when.weekday is not None and _just_been(when, published)) and _planned(tokens, when, pack)
    low, past = max(0, when.start - _REACH), -1
    for at in range(when.start - 1, low - 1, -1):
        if not _same_clause(tokens, at + 1):
            low = at + 1
            break
        if _says(tokens, at, pack):
            return False
        if past >= 0:  # "the vote | took place on Tuesday", but "will be | closed on Tuesday"
            if at < past - _AUXILIARY:
                return False
            if _auxiliary(tokens, at, pack):
                return True
            continue
        if _to_come(tokens, at, pack):
            return True
        if when.start - at > _SINCE and tokens.spelled(at) in pack.dates.past:
            past = at
    if past < 0 and _next_of_its_kind(tokens, low, when, pack):
        return True
    if past >= 0 or when.start - low > _OPENING:
        return False
    if low < when.start and len(tokens.words[low]) > _SMALL and tokens.words[low] not in pack.stop:
        return False  # "l'arrêt, |entamé| le 4 août, aura duré 101 jours"
    for at in range(when.end, min(tokens.size, when.end + _REACH_AHEAD)):
        if not _same_clause(tokens, at) and tokens.gaps[at] != ", ":
            return False
        if _says(tokens, at, pack):
            return False
        if _to_come(tokens, at, pack):
            return True
    return False


def _next_of_its_kind(tokens: Tokens, low: int, when: When, pack: Pack) -> bool:
    """ "|Prochain| rendez-vous mercredi", "The |next| meeting |is| on Friday": what opens the clause is the next one;
    but not "the next pope elected on Thursday"."""
    if low and when.start - low <= 1 and tokens.gaps[low].strip() in (":", ",") and low not in tokens.stops:
        low -= 1  # "Nächster Termin|:| Dienstag", "Próxima cita|,| el martes"
        while low > max(0, when.start - _NEXT) and low in tokens.joined:
            low -= 1
    if when.start - low > _NEXT or (low in tokens.joined):
        return False
    article = low < when.start and tokens.words[low] in pack.names.articles
    found = pack.dates.shifts.match(tokens, low + article) if low + article < when.start else None
    if found is None or found[1] <= 0 or found[0] >= when.start or found[0] not in tokens.joined:
        return False
    return not article or any(tokens.spelled(at) in pack.dates.copulas for at in range(found[0], when.start))


def _auxiliary(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "|will| be closed", "|sera| fermé": what turns a form of the past into a future."""
    found = pack.modality.cues.match(tokens, at)
    return (found is not None and found[1] == "planned") or _future(tokens, at, pack)


def _planned(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Friday's vote |will| be close", "Sunday's vote was": what follows is the name of an event, and no verb."""
    for at in range(when.end, min(tokens.size, when.end + _REACH_AHEAD)):
        if at not in tokens.joined:
            return False
        found = pack.modality.cues.match(tokens, at)
        if found is not None and found[1] == "planned":
            return True
    return False


def _just_been(when: When, published: date) -> bool:
    """Whether a weekday was yesterday or the day before: on a Wednesday, "|Monday's| power cut will cost 1.6bn" has
    happened, and "|Friday's| vote will be close" has not."""
    assert when.weekday is not None
    return 0 < (published.weekday() - when.weekday) % _WEEK <= _JUST


def _says(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a verb of saying."""
    speech, word = pack.speech, tokens.words[at]
    if word not in speech.starts or tokens.spelled(at) not in speech.spelled:
        return False
    tables = (speech.verbs, speech.participles)
    return word in speech.framed or any(table.match(tokens, at) is not None for table in tables)  # no "si" of "si dice"


def _to_come(tokens: Tokens, at: int, pack: Pack) -> bool:
    """A verb of the pack ("will"), or a form that cannot be mistaken ("seront")."""
    found = pack.dates.ahead.match(tokens, at)
    if found is not None and (found[0] - at > 1 or tokens.spelled(at) in pack.dates.ahead_spelled):
        return not (found[0] - at == 1 and _a_noun(tokens, at, pack))
    return _future(tokens, at, pack)


def _a_noun(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word that may be a verb is a noun: "a confidence |vote|", "300 |votes|", "la |dispute|"; but "MPs
    |vote|", "parliament |votes|". Where the plural of the noun is the singular of the verb, it disagrees with a noun
    that is its subject and agrees with one that it makes a compound with."""
    nouns, word = pack.dates.ahead_nouns, tokens.words[at]
    if at in tokens.joined and tokens.words[at - 1] in pack.bounds.than:
        return True  # "two weeks earlier than |planned|"
    if word not in nouns:
        return False
    if at + 1 in tokens.joined and tokens.words[at + 1] in pack.names.of:
        return True  # "gran |parte| dei voti"
    if at not in tokens.joined:
        return False
    before = tokens.words[at - 1]
    if at - 1 in tokens.numbers or before in pack.names.articles:
        return True
    if f"{word}s" not in nouns and not (word.endswith("s") and word[:-1] in nouns):
        return False
    if before in pack.stop or not before.isalpha() or pack.nouns.counted.match(tokens, at - 1) is not None:
        return False
    led = any(tokens.words[back] in pack.names.articles for back in range(max(0, at - _COMPOUND), at))
    if tokens.capitalised(at - 1) and not led:
        return False  # "England |play| France on Saturday"
    return is_plural(word, pack) is is_plural(before, pack)


def _future(tokens: Tokens, at: int, pack: Pack) -> bool:
    if not pack.modality.future:
        return False
    raw = tokens.raw(at)
    return raw.endswith(pack.modality.future) and raw not in pack.modality.not_verbs


def _same_clause(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on with the clause of the one before it."""
    return at in tokens.joined or tokens.gaps[at] in (":", " “", " „", ' "', " «", '" ', "” ", "’ ")
