"""How a language writes dates: the words of `[dates]` in its pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.packs.date_keys import PARTS, Feast, Relative, eras, feasts, relatives
from claims.packs.hours import HourWords, hour_words
from claims.packs.section import PackError, Section, starts
from claims.packs.tenses import TenseWords, tense_words
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.value import Grain

_SEASONS = ("spring", "summer", "autumn", "winter")
_BOUNDS = ("by", "until", "from", "around", "before", "before_part", "earliest", "after", "due")
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_GRAINS = {"d": Grain.DAY, "wk": Grain.WEEK, "mo": Grain.MONTH, "a": Grain.YEAR, "quarter": Grain.QUARTER}


@dataclass(frozen=True, slots=True)
class DateWords:
    """The date words of a language, ready for look-up.

    `month_names` are the months' full names; other forms are abbreviations. `leads`: every word that may
    stand before the word or number a date is recognised by.
    """

    months: Phrases[int]
    month_names: frozenset[str]
    months_accented: frozenset[str]  # as they are spelled: without its accent the word is another one ("um |marco|")
    weekdays: Phrases[int]
    weekday_before: Phrases[None]  # what leads to a day whose name is an ordinal too; none where capitals tell them
    each: Phrases[None]  # before a weekday that comes again and again: "|every| Tuesday"
    that_day: Phrases[None]  # before the weekday of a day told of before: "on |that| Friday", "|aquel| viernes"
    told_of: frozenset[str]  # glued behind a time that was told of, and is not the one that is on: "cette semaine-|là|"
    numbered_endings: tuple[str, ...]  # what such an ordinal numbers ends so: "τρίτη |φορά|"
    quarters: Phrases[int]  # length in months: 3, 6
    quarter_marks: Mapping[str, int]
    seasons: Phrases[tuple[int, str | None]]  # which, and its part: "Spätsommer" is one word
    parts: Phrases[str]
    relative: Phrases[Relative]
    shifts: Phrases[int]
    connect: frozenset[str]
    day_marks: frozenset[str]
    led_days: Phrases[None]  # lead to a day without its month: "ouvert |le| 6", "due |on the| 14th"
    updates: Phrases[None]  # lead to the day a text was changed on: "|Update of| 4 March: …"
    farewells: Phrases[None]  # lead to a date that nothing happens on: "|See you| next week!"
    marked_days: frozenset[str]  # the marks of such a day; none in German, whose mark is a point
    into: frozenset[str]  # between the days of a night: "de nacht van 3 |op| 4 november"
    day_parts: frozenset[str]  # "until the |evening| of Tuesday"
    lone: frozenset[str]  # what means a day only without a determiner: "mañana", but "la mañana"
    determined: frozenset[str]  # those determiners
    rolling: frozenset[str]  # "last" that behind an article is the stretch up to now: "over the |past| year"
    year_before: Phrases[None]
    year_leads: frozenset[str]  # articles before a year and what happened in it: "|the| 1991 explosion"
    decades: Phrases[None]
    decade_marks: frozenset[str]
    no_parts: Phrases[None]  # "|la final| de 2012" is a match, "al final de 2012" a part of the year
    no_months: Phrases[None]  # names of places that end with a month: "Rio de |Janeiro|"
    in_the: frozenset[str]  # before "first nine months", besides articles: "|nei| primi nove mesi"
    first_ones: Phrases[None]  # plurals of "first" that are no rank: "nei |primi| nove mesi"
    glued_months: frozenset[str]  # the end of "επτά|μηνο|"
    next_alone: Phrases[None]  # "2,8 % quest'anno, 3 % |il prossimo|"
    weeks_of: Phrases[None]  # before a day that stands for its week: "la |semaine du| 17 novembre"
    edge_days: Phrases[str]  # before a month: "|the last day of| February"
    day_words: Phrases[None]  # "no |dia| 10"
    feasts: Phrases[Feast]  # days with a name of their own: "Easter Monday"
    feasts_limited: Phrases[Feast]  # those whose names are a day behind a limit only: "by |Easter|"
    eves: Phrases[None]  # besides "day", what a day is: "Le 13 juillet, |veille| de la fête, un incendie a éclaté"
    despite: Phrases[None]  # leads to what has been as the clause before tells: "rose, |despite| a fire on July 14"
    eras: Phrases[tuple[int, int]]  # wars by their names: their first and last year
    nights: tuple[str, ...]  # what a day is called after dark, or ends with: "samedi |soir|", "Samstag|abend|"
    night_words: frozenset[str]  # before the two days that it lies between: "in der |Nacht| von Sonntag auf Montag"
    night_to: Phrases[None]  # before the day that a night ends on: "in der |Nacht auf| Montag"
    hours: HourWords
    tenses: TenseWords
    bounds: Phrases[str]
    bounds_behind: Phrases[str]  # limits behind the date: "in March |at the earliest|"
    ago_before: Phrases[None]  # "|il y a| cinq ans"
    ago_after: Phrases[None]  # "five years |ago|"
    no_ago_behind: frozenset[str]  # "left |after| a year back in office"
    ago_or_for: Phrases[None]  # "|há| cinco anos", which may also be how long it has gone on
    to_the_day: Phrases[None]  # "il y a deux ans |jour pour jour|"
    earlier: Phrases[None]  # "a year |earlier|" than the date before
    later: Phrases[None]  # "two days |later|", of which the hours behind are
    preceding: Phrases[None]  # beside three months, the quarter before: "tre mesi |precedenti|"
    ended: Phrases[None]  # between a stretch of months and its end: "the three months |to| October"
    going_on: Phrases[None]  # beside those, what has gone on so long: "|desde| hace cinco años"
    that_before: frozenset[str]  # right before a month of the year said before: "|that| June"
    same_month: Phrases[None]  # behind the number of a day: "on the 24th of |the same month|"
    as_of: Phrases[None]  # words before the day at which a figure held: "|as of| 31 December"
    dated: Phrases[None]  # words before the day that a text bears: "un article |daté| du 22 août"
    grains: Phrases[Grain]
    order: str
    ordinal_days: bool  # whether a day may be an ordinal in words: "the |fourth| of July"
    no_quarter_after: frozenset[str]  # "un |T2|" is a flat, "la |T4|" a terminal
    leads: frozenset[str]
    when: frozenset[str]  # with which words for when begin: "|mercredi|", "|gestern|", "|Anfang| Mai"


def date_words(section: Section, units: Section, order: str) -> DateWords:
    """Reads `[dates]`, and from `[units]` the words for days, weeks, months, quarters and years."""
    if order not in ("dmy", "mdy"):
        raise PackError(f"{section.path}: date_order is 'dmy' or 'mdy'")
    months = _numbered(section, "months", 12)
    quarters = [(word, length) for key, length in (("quarters", 3), ("half_years", 6)) for word in section.words(key)]
    marks = [(mark, length) for key, length in (("quarter_marks", 3), ("half_marks", 6)) for mark in section.words(key)]
    seasons = section.section("seasons")
    season_words = [
        (word, (place, part))
        for place, name in enumerate(_SEASONS)
        for part in (None, *PARTS)
        for word in seasons.words(f"{part}_{name}" if part else name)
    ]
    relative = relatives(section, "relative")
    parts = section.named(*PARTS)
    shifts = Phrases((word, shift) for name, shift in _SHIFTS.items() for word in section.words(name))
    weekdays, season_phrases = Phrases(_numbered(section, "weekdays", 7)), Phrases(season_words)
    leading = (parts, relative, shifts, weekdays, season_phrases)
    dates = DateWords(
        months=Phrases((word, place + 1) for word, place in months),
        month_names=frozenset(fold(row[0]) for row in section.get("months")),
        months_accented=frozenset(section.words("months_accented")),
        weekdays=weekdays,
        weekday_before=section.phrases("weekday_before"),
        each=section.phrases("each"),
        told_of=section.folded("told_of"),
        numbered_endings=tuple(fold(ending) for ending in section.words("numbered_endings")),
        quarters=Phrases(quarters),
        quarter_marks={fold(mark): length for mark, length in marks},
        seasons=season_phrases,
        parts=parts,
        relative=relative,
        shifts=shifts,
        that_day=section.phrases("that_day"),
        connect=section.folded("connect"),
        day_marks=section.folded("day_marks"),
        led_days=section.phrases("led_days"),
        marked_days=section.folded("marked_days"),
        into=section.folded("into"),
        day_parts=section.folded("day_parts"),
        lone=section.folded("lone"),
        determined=section.folded("determined"),
        rolling=section.folded("rolling"),
        year_before=section.phrases("year_before"),
        year_leads=section.folded("year_leads"),
        decades=section.phrases("decades"),
        decade_marks=section.folded("decade_marks"),
        no_parts=section.phrases("no_parts"),
        no_months=section.phrases("no_months"),
        feasts=feasts(section, "feasts"),
        feasts_limited=feasts(section, "feasts_limited"),
        updates=section.phrases("updates"),
        farewells=section.phrases("farewells"),
        eves=section.phrases("eves"),
        despite=section.phrases("despite"),
        eras=eras(section, "eras"),
        in_the=section.folded("in_the"),
        first_ones=section.phrases("first_ones"),
        glued_months=section.folded("glued_months"),
        next_alone=section.phrases("next_alone"),
        weeks_of=section.phrases("weeks_of"),
        edge_days=section.named("first_day", "last_day"),
        day_words=section.phrases("day_words"),
        nights=tuple(fold(word) for word in section.words("nights")),
        night_words=section.folded("night_words"),
        night_to=section.phrases("night_to"),
        hours=hour_words(section),
        tenses=tense_words(section),
        bounds=section.named(*_BOUNDS),
        bounds_behind=section.named("at_earliest", "at_latest"),
        ago_before=section.phrases("ago_before"),
        ago_after=section.phrases("ago_after"),
        no_ago_behind=section.folded("no_ago_behind"),
        ago_or_for=section.phrases("ago_or_for"),
        to_the_day=section.phrases("to_the_day"),
        earlier=section.phrases("earlier"),
        later=section.phrases("later"),
        preceding=section.phrases("preceding"),
        ended=section.phrases("ended"),
        going_on=section.phrases("going_on"),
        that_before=section.folded("that_before"),
        same_month=section.phrases("same_month"),
        as_of=section.phrases("as_of"),
        dated=section.phrases("dated"),
        grains=Phrases((word, grain) for key, grain in _GRAINS.items() for word in _singular(units.words(key))),
        order=order,
        ordinal_days=bool(section.get("ordinal_days", True)),
        no_quarter_after=section.folded("no_quarter_after"),
        when=starts(weekdays, relative, parts),
        leads=frozenset(word for table in leading for word in table.starts) | {fold(mark) for mark, _ in marks},
    )
    for read in (seasons, section):
        read.close()
    return dates


def _singular(words: Iterable[str]) -> list[str]:
    """The forms that are no plural of one before them: "ces dernières années" are not one year."""
    single: list[str] = []
    seen: list[str] = []
    for word in map(fold, words):
        if not any(_same_stem(word, other) for other in seen):
            single.append(word)
        seen.append(word)
    return single


def _same_stem(word: str, other: str) -> bool:
    shared = max(2, min(len(other), len(word)) - 2)
    return abs(len(word) - len(other)) <= 2 and word[:shared] == other[:shared]


def _numbered(section: Section, key: str, count: int) -> list[tuple[str, int]]:
    """A list of lists of words, in the order of the calendar -> (word, place)."""
    rows = section.get(key)
    if len(rows) != count or not all(rows):
        raise PackError(f"{section.path}.{key}: {count} lists of words are expected")
    return [(word, place) for place, row in enumerate(rows) for word in row]
