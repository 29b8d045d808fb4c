"""Years alone: "en 2027", "1789-1815", "de 1990 à 1995", "vers 1980"; four digits that nothing counts."""

from claims.dates import calendar
from claims.dates.when import Reader, When
from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.counted import is_plural
from claims.figures.numerals.scale_marks import is_written_out
from claims.figures.ranges.movements import moves, starts_of_movement
from claims.value import Bound, Kind, Period

_MODERN = range(1900, 2100)  # years that need no word beside them
_OLDEST = 1500  # years before the modern ones that need no word beside them where they are not round
_LONGEST_SPAN = 200  # years: "1789-1815"
_SINCE = 3  # words and hedges before a year: "da | almeno | il"
_DASHES, _APART = ("-", "–"), (" - ", " – ")  # "2024-27"; "1869 - 1913"


def year(reader: Reader, index: int) -> When | None:
    """A year alone: four digits that nothing counts. "2000 Menschen" and "plus de 2000" are counts."""
    number = reader.year(index)
    if number is None:
        return None
    if (last := _last_year(reader, index, number)) is not None:
        return When(index, index + 2, _through(number, last))
    if _into_the_next(reader, index, number):
        return When(index, index + 3, _through(number, number + 1))
    if (last := _opened_span(reader, index, number)) is not None:
        if _uncertain(reader, index, last):
            return When(index, index + 3, _through(number, last))
        return When(index, index + 1, calendar.year(number))
    if (last := _lasting(reader, index, number)) is not None:
        return When(index, index + 3, _through(number, last))
    tokens, pack = reader.tokens, reader.pack
    first = reader.year(index - 2) if index > 1 and reader.follows(index) and reader.follows(index - 1) else None
    if first is not None and _opened_span(reader, index - 2, first) == number:
        return When(index, index + 1, calendar.year(number))
    if _hedged_amount(reader, index):
        return None
    if _opens_a_range(reader, index) and not _in_a_year(reader, index, number):
        return None  # "2000 à 5000 euros"
    led = pack.dates.year_before.match_back(tokens, index) is not None and index in tokens.joined
    if led and number < _OLDEST and tokens.words[index - 1] in pack.change.to | pack.ranges.middles:
        return None  # "opgelopen tot 1037"
    if led and number < _OLDEST and tokens.words[index - 1] in starts_of_movement(pack) and moves(tokens, index, pack):
        return None  # "stieg von 1200 im Jahr 2021 auf 1500"
    if not led and _labelled(reader, index):
        return None
    if not led and number not in _MODERN and not _old_year(reader, index, number):
        return None
    if _counts(reader, index, led) or _glued_left(reader, index) or _ends_a_count(reader, index):
        return None
    return When(index, index + 1, calendar.year(number))


def _through(first: int, last: int) -> Period:
    """Whole years, from the first to the last."""
    return calendar.year(first)._replace(high=calendar.year(last).high)


def _last_year(reader: Reader, index: int, first: int) -> int | None:
    """The other end of "2024-2027", "2024–25"."""
    gap = reader.tokens.gap(index)
    if gap not in _DASHES and gap not in _APART:
        return None
    second = reader.number(index + 1, 0, 2199)
    if second is None or (gap in _APART and second < _OLDEST):
        return None
    short = len(reader.tokens.words[index + 1]) == 2
    last = first - first % 100 + second if short else second
    return last if first < last <= first + _LONGEST_SPAN and last >= 1000 else None


def _into_the_next(reader: Reader, index: int, first: int) -> bool:
    """Whether a year goes on into the next one, as those of firms, schools and leagues do: "2024|/25|"."""
    tokens, end = reader.tokens, index + 2
    if end >= tokens.size or tokens.words[index + 1] != "/" or tokens.gaps[index + 1] or tokens.gaps[end]:
        return False
    if first not in _MODERN or tokens.words[end] not in (str(first + 1), f"{(first + 1) % 100:02d}"):
        return False
    return tokens.gap_before(end + 1) != "" or end + 1 == tokens.size  # "règlement 2022/23|/UE|"


def _opened_span(reader: Reader, index: int, first: int) -> int | None:
    """The other end of "de 1990 à 1995", "between 2020 and 2024"."""
    tokens = reader.tokens
    last = reader.year(index + 2) if reader.follows(index + 1) and reader.follows(index + 2) else None
    if last is None or not first < last <= first + _LONGEST_SPAN:
        return None
    if first not in _MODERN and (first < _OLDEST or _noun_follows(reader, index + 2)):
        return None
    middle = tokens.words[index + 1]
    return last if reader.opens_range(index, middle) and not _counts(reader, index + 2, led=False) else None


def _lasting(reader: Reader, index: int, first: int) -> int | None:
    """The other end of a span to come that nothing opens: "a margin of 8 per cent |in 2028 to 2030|", "im Zeitraum
    |2028 bis 2030|". It is one time in which something is to hold, while what goes on "from 2028 to 2030" begins and
    ends, and so does what has been."""
    tokens, pack = reader.tokens, reader.pack
    last = reader.year(index + 2) if reader.follows(index + 1) and reader.follows(index + 2) else None
    if last is None or not first < last or first not in _MODERN or not reader.follows(index):
        return None
    if reader.published is None or last <= reader.published.year:
        return None
    before, middle = tokens.words[index - 1], tokens.words[index + 1]
    if middle not in pack.ranges.middles or reader.opens_range(index, middle) or not before.isalpha():
        return None
    if pack.dates.year_before.match_back(tokens, index) is None and before in pack.stop:
        return None
    again = pack.dates.year_before.match(tokens, index + 3) if reader.follows(index + 3) else None
    if again is not None or _counts(reader, index + 2, led=False):
        return None  # "de 1 500 en 2010 |à 2050 en 2020|"
    return last


def _uncertain(reader: Reader, index: int, last: int) -> bool:
    """Whether a span that opens at a token is one date, not yet known: "opens |between 2027 and 2029|". What went on
    "from 2004 to 2016", or has been told of between two years, began in one and ended in the other: two dates."""
    to_come = reader.published is not None and last > reader.published.year
    return to_come and reader.tokens.words[index + 1] in reader.pack.ranges.joins


def _labelled(reader: Reader, index: int) -> bool:
    """ "o voo 1907", "a Lei 13.709/2018"."""
    tokens = reader.tokens
    number = index in tokens.joined and reader.pack.numbers.top.match_back(tokens, index) is not None  # "n° 2024-123"
    slashed = index in tokens.joined and index - 1 in tokens.joined and tokens.words[index - 1] == "/"
    law = number or (slashed and reader.number(index - 2, 1, 31) is None)
    return law or (index in tokens.joined and reader.pack.traps.labels.match_back(tokens, index) is not None)


def _hedged_amount(reader: Reader, index: int) -> bool:
    """ "plus de 2000" is an amount; "à partir de 2027", "vers 1980" say when, unless the number is round."""
    tokens, pack = reader.tokens, reader.pack
    hedge = pack.bounds.before.match_back(tokens, index)
    if hedge is None or index not in tokens.joined:
        return False
    if hedge[1] is Bound.ABOUT and pack.bounds.measured.match_back(tokens, index) is not None:
        return False  # "near |2019 levels|"
    when = pack.dates.bounds.match_back(tokens, index)
    number = reader.year(index) or 0
    led = pack.dates.year_before.match_back(tokens, index)
    if led is not None and led[0] < hedge[0]:
        return False  # "nel |solo| 2025"
    if number in _MODERN and since_at_least(reader, index) is not None:
        return _of_as_many(reader, index)  # "the most |since at least| 1969"
    if number in _MODERN and _compares(reader, index):
        return False
    if number in _MODERN and number % 100 and led is not None:
        return _of_as_many(reader, index)  # "até 2030", but "jusqu'à |1950 euros|"
    if number in _MODERN and number % 100 and tokens.words[index - 1] in pack.dates.year_leads:
        return not _noun_follows(reader, index) or _of_as_many(reader, index)  # "short of |the 2013| high"
    return when is None or number not in _MODERN or (when[1] == "around" and number % 100 == 0)


def since_at_least(reader: Reader, index: int) -> int | None:
    """Where the hedge begins of "since |at least| 1969", "|at least| since 1969", "da |almeno| il 1969"."""
    tokens, pack = reader.tokens, reader.pack
    since = pack.dates.tenses.since | pack.dates.tenses.from_or_since
    at, told, least = index, False, None
    for _ in range(_SINCE):
        if at not in tokens.joined:
            break
        hedge = pack.bounds.before.match_back(tokens, at) if least is None else None
        if hedge is not None and hedge[1] is Bound.AT_LEAST:
            noun = pack.nouns.capitalised and tokens.capitalised(hedge[0])
            if told and (noun or not pack.bounds.peaks.isdisjoint(tokens.words[hedge[0] : at])):
                return None  # "al 5,9%, |minimo| dal 2007", "das |Minimum| seit 2007"
            at = least = hedge[0]
        elif not told and tokens.spelled(at - 1) in since:
            at, told = at - 1, True
        elif tokens.words[at - 1] in pack.names.articles and not told:
            at -= 1
        else:
            break
    return least if told else None


def _of_as_many(reader: Reader, index: int) -> bool:
    """Whether a unit or what is counted stands behind the digits; where nouns have capitals, none without one is."""
    tokens, pack, at = reader.tokens, reader.pack, index + 1
    noun = not pack.nouns.capitalised or (at < tokens.size and tokens.capitalised(at))
    return noun and _counts(reader, index, led=False)


def _compares(reader: Reader, index: int) -> bool:
    """ "sechs Punkte |weniger als| 2021", "seis pontos |abaixo de| 2021", "een kwart |meer dan| 2019": by how much the
    figure differs from that year's."""
    tokens, pack = reader.tokens, reader.pack
    hedge = pack.bounds.before.match_back(tokens, index)
    if hedge is None or hedge[0] not in tokens.joined or _noun_follows(reader, index):
        return False
    tables = (pack.units.after, pack.nouns.counted, pack.numbers.fractions)
    told = any(table.match_back(tokens, hedge[0]) is not None for table in tables)
    sign = hedge[0] - 1 in tokens.joined and tokens.words[hedge[0] - 1] not in pack.stop  # "41 |TWh| mehr als 2023"
    return told or hedge[0] - 1 in tokens.numbers or (sign and hedge[0] - 2 in tokens.numbers)


def _old_year(reader: Reader, index: int, number: int) -> bool:
    """ "la révolution de 1868": four digits between 1500 and 1900 that are not round and count nothing are a year."""
    tokens, pack = reader.tokens, reader.pack
    if number < _OLDEST or number >= _MODERN.start or number % 100 == 0:
        return False
    if _verb_follows(reader, index):
        return True
    if _noun_follows(reader, index):
        return False
    if index + 2 in tokens.numbers and tokens.words[index + 1] in pack.ranges.middles:
        return False  # "de 1811 à 1886 arbres"
    before = tokens.words[index - 1] if index in tokens.joined and tokens.gaps[index] == " " else ""
    return before in pack.stop and before not in pack.change.to  # "l'or grimpe à 1850"


def _verb_follows(reader: Reader, index: int) -> bool:
    """ "1833 |verließ er die Stadt", "wurde 1894 |eröffnet": where nouns have capitals, a word without one and without
    the ending of an adjective."""
    tokens, at = reader.tokens, index + 1
    if not reader.pack.nouns.capitalised or at not in tokens.joined or tokens.gaps[at] != " ":
        return False
    word = tokens.words[at]
    adjective = is_plural(word, reader.pack) and word not in reader.pack.stop
    return word.isalpha() and not tokens.capitalised(at) and not adjective


def _noun_follows(reader: Reader, index: int) -> bool:
    tokens, at = reader.tokens, index + 1
    word = tokens.words[at] if at in tokens.joined and tokens.gaps[at] in (" ", "-") else ""
    return word.isalpha() and word not in reader.pack.stop


def _opens_a_range(reader: Reader, index: int) -> bool:
    tokens = reader.tokens
    middle = index + 1 < tokens.size and tokens.words[index + 1] in reader.pack.ranges.middles
    return middle and index + 2 in tokens.numbers and reader.year(index + 2) is None


def _in_a_year(reader: Reader, index: int, number: int) -> bool:
    """ "From 40.1% |in 2021| to 28.6%": when a level held, and no range; but "from 2000 to 5000"."""
    tokens = reader.tokens
    led = index in tokens.joined and reader.pack.dates.year_before.match_back(tokens, index) is not None
    return led and number in _MODERN and not reader.opens_range(index, tokens.words[index + 1])


def _counts(reader: Reader, index: int, led: bool) -> bool:
    """Whether what stands behind the digits makes them an amount."""
    tokens, pack, gap = reader.tokens, reader.pack, reader.tokens.gap(index)
    at = index + 1
    if gap == "-" or at not in tokens.joined:
        return False
    after = tokens.words[at]
    if after in "%€$£°" or (gap == "" and after not in pack.dates.decade_marks):
        return True
    scale = pack.numbers.scales.match(tokens, at)
    if not led and (scale is not None or is_written_out(tokens, at, pack)):
        return True  # "costó 2055 |millones| de euros"
    unit = pack.units.after.match(tokens, scale[0] if scale is not None else at)
    if led:  # "von 1430 Metern", "seit 1500 Tagen", "eine Strafe von 1950 Euro", but "in 2010 dollars"
        number = reader.year(index) or 0
        led_by = pack.dates.year_before.match_back(tokens, index)
        of = led_by == (index - 1, None) and tokens.words[index - 1] in pack.of
        no_year = of or number not in _MODERN or number % 100 == 0
        return unit is not None and (no_year or unit[1].kind is Kind.MEASURE)
    counted = pack.nouns.counted.match(tokens, at)
    if unit is None and counted is not None and _of_an_event(reader, index, counted):
        return False
    return unit is not None or counted is not None


def _of_an_event(reader: Reader, index: int, counted: tuple[int, str]) -> bool:
    """ "|The 1991| explosion", "|the 2015| attacks", but "the 2015 |soldiers|", "|the 2000| attacks": in some languages
    a year stands behind an article and before what happened in it, one or more, and no persons."""
    tokens, number = reader.tokens, reader.year(index) or 0
    if number not in _MODERN or number % 100 == 0 or index not in tokens.joined:
        return False
    if tokens.words[index - 1] not in reader.pack.dates.year_leads:
        return False
    end, concept = counted
    return not is_somebody(concept) or not is_plural(tokens.words[end - 1], reader.pack)


def _ends_a_count(reader: Reader, index: int) -> bool:
    """ "1500 tot |2000 mensen|", "1500 bis |2000 Menschen|": a noun behind a range whose first end is no year."""
    tokens = reader.tokens
    if index < 2 or index - 2 not in tokens.numbers or tokens.words[index - 1] not in reader.pack.ranges.middles:
        return False
    first = reader.year(index - 2)
    if index not in tokens.joined or index - 1 not in tokens.joined or first in _MODERN:
        return False
    return reader.pack.nouns.counted.match(tokens, index + 1) is not None or _noun_follows(reader, index)


def _glued_left(reader: Reader, index: int) -> bool:
    tokens = reader.tokens
    before = tokens.words[index - 1] if index else ""
    return index > 0 and tokens.gaps[index] == "" and before != "/" and not before.endswith("'")
