"""Days of "the month": "le 20 du mois", "the 10th of next month", "na madrugada do dia 10"."""

from claims.dates import calendar
from claims.dates.periods.of_years import with_year
from claims.dates.when import Reader, When, unknown
from claims.packs.units import units
from claims.value import Grain

_SAID = 60  # tokens back to a day with its month


def of_a_month(reader: Reader, start: int, at: int, number: int) -> When | None:
    """ "le 20 | du mois", "the 10th of | next month", "στις 20 | του μηνός"."""
    tokens, dates = reader.tokens, reader.pack.dates
    if not reader.follows(at) or not reader.follows(start):
        return None
    end, shift, bare = at, 0, False
    if (same := dates.same_month.match(tokens, at)) is not None:
        end, bare = same[0], True
    elif (relative := dates.relative.match(tokens, at)) is not None and relative[1].grain is Grain.MONTH:
        end, shift = relative[0], relative[1].shift
    elif (noun := _month_word(reader, at)) is not None:
        shifted = reader.shift(at, noun)
        bare = shifted is None
        _, end, shift = shifted or (at, noun, 0)
    elif (led := dates.shifts.match(tokens, at)) is not None and reader.follows(led[0]):
        noun, shift = _month_word(reader, led[0]), led[1]
        if noun is None:
            return None
        end = noun
    else:
        return None
    if reader.published is None:
        return When(start, end, unknown(Grain.DAY))
    if bare:  # the month that was said before, if any
        nearest = calendar.day_nearest(number, reader.published)
        return When(start, end, nearest, of_month=number) if nearest is not None else None
    period = calendar.day(*calendar.month_beside(reader.published, shift), number)
    return When(start, end, period) if period is not None else None


def _month_word(reader: Reader, at: int) -> int | None:
    """The token after the word for a month."""
    found = reader.pack.units.after.match(reader.tokens, at)
    return found[0] if found is not None and found[1] == units().by_id["mo"] else None


def day_number(reader: Reader, index: int) -> When | None:
    """ "na madrugada |do dia 10|": the nearest such day to publication, the past where both are as near."""
    tokens = reader.tokens
    found = reader.pack.dates.day_words.match(tokens, index)
    number = reader.number(found[0], 1, 31) if found is not None and reader.follows(found[0]) else None
    if found is None or number is None:
        return None
    if (when := stroked_day(reader, index, found[0])) is not None:
        return when
    end = found[0] + 1
    if tokens.words[end : end + 1] == ["/"] and not tokens.gaps[end]:
        return None  # "no dia |30/9/2025|"
    behind = tokens.words[end] if reader.follows(end) else ""
    if behind in reader.pack.numbers.of or behind in reader.pack.dates.connect or end in tokens.joined & tokens.numbers:
        return None  # "o dia 10 | de maio", "el día 10 | de la huelga"
    if reader.published is None:
        return When(index, end, unknown(Grain.DAY))
    period = calendar.day_nearest(number, reader.published)
    return When(index, end, period, of_month=number) if period is not None else None


def stroked_day(reader: Reader, start: int, at: int) -> When | None:
    """ "na terça-feira (|4/11|)", "no dia |4/11|": a day and its month without their year, where nothing but a day can
    stand; elsewhere they are a share."""
    tokens, stroke = reader.tokens, at + 1
    if tokens.words[stroke : stroke + 1] != ["/"] or tokens.gaps[stroke] or tokens.gap(stroke):
        return None
    order = (at, stroke + 1) if reader.pack.dates.order == "dmy" else (stroke + 1, at)
    day, month = reader.number(order[0], 1, 31), reader.number(order[1], 1, calendar.MONTHS)
    if day is None or month is None or tokens.words[stroke + 2 : stroke + 3] == ["/"]:
        return None
    return with_year(reader, start, stroke + 2, lambda year: calendar.day(year, month, day), month, Grain.DAY)


def bare_day(reader: Reader, index: int) -> When | None:
    """ "The verdict is due |on the| 14th", "ouvert |le| 6,", "der |am| 6. begann": a number that the article of a day
    leads to, with its mark where a language has one, and with nothing behind that it could number."""
    tokens, dates = reader.tokens, reader.pack.dates
    number, end = reader.number(index, 1, 31), index + 1
    led = dates.led_days.match_back(tokens, index) if reader.follows(index) else None
    if number is None or led is None or reader.published is None:
        return None
    if dates.ordinal_days:
        dotted = tokens.gaps[end : end + 1] == [". "] or (end == tokens.size and not dates.marked_days)
        marked = reader.follows(end) and tokens.gaps[end] == "" and tokens.words[end] in dates.marked_days
        if not (marked or dotted):
            return None
        end += marked
        if reader.follows(end) and not _goes_on(reader, end):
            return None
    elif reader.follows(end) or not (_after_a_verb(reader, led[0]) or _opens_a_day(reader, led[0], end)):
        return None
    period = calendar.day_nearest(number, reader.published)
    return When(index, end, period, of_month=number) if period is not None else None


def _opens_a_day(reader: Reader, at: int, end: int) -> bool:
    """ "… le 3 novembre. |Le 5|, la juge refuse": what opens a sentence and is set off, behind a day of some month."""
    tokens, months = reader.tokens, reader.pack.dates.months
    opens = at == 0 or at in tokens.stops or "\n" in tokens.gaps[at]
    if not opens or tokens.gap_before(end) != ", ":
        return False
    said = range(max(0, at - _SAID), at)
    return any(
        not tokens.numbers.isdisjoint((place - 1, place - 2)) and months.match(tokens, place) is not None
        for place in said
        if tokens.words[place] in months.starts
    )


def _goes_on(reader: Reader, at: int) -> bool:
    """Whether a word goes on with the sentence and is nothing that is numbered: "am 6. |begann|"."""
    tokens, pack = reader.tokens, reader.pack
    word = tokens.words[at]
    if word in pack.numbers.of or word in pack.names.of or word in pack.ranges.middles or word in pack.numbers.join:
        return False  # "am 1. |und| am 15. Dezember"
    if pack.nouns.capitalised:
        return not tokens.capitalised(at) and (word in pack.stop or not word.endswith(pack.nouns.adjectives))
    return word in pack.stop or tokens.spelled(at) in pack.dates.tenses.past


def _after_a_verb(reader: Reader, at: int) -> bool:
    """Whether what leads to a day stands behind a long word or a limit, and no preposition: "rendu | le 14", "avant |
    le 14", but "avec | le 10"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(at) or (tokens.capitalised(at - 1) and reader.follows(at - 1)):
        return False  # "y el PSOE | el 10"
    return tokens.words[at - 1] not in pack.stop or pack.dates.bounds.match_back(tokens, at) is not None
