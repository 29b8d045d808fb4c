"""Times of day in digits: "9h34", "à 15 h", "9:34 a.m.", "9.30 Uhr", "alle 23".

Digits before an hour sign are as often a length of time. What tells: the word before ("à", "vers"), the half of the day
behind, a day beside it ("mardi, 16 h 15"), or the other end of a span of the day ("de 9 h à 18 h").
"""

from claims.dates.hours.hour_digits import Written, written_at
from claims.dates.hours.hours import (
    HALF_A_DAY,
    MORNING,
    SMALL_WORDS,
    before_a_day,
    behind_a_day,
    beside_a_day,
    clock_word,
    goes_on_as_a_length,
    heads_an_entry,
    hour_at,
    in_a_span,
    nothing_counted,
)
from claims.dates.when import Reader, When
from claims.value import Bound

_EVENING = 18
_WITH_MINUTES = 3  # tokens of "9 h 30"
_LASTING = 4  # tokens from "dure" to the first of two hours
_LONG = (Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, "nearly")  # said of a length of time
_MATCH = 5  # tokens from a score to a word of the match
_TIME_TOKENS = 4  # "9 h 30 Uhr"
_TOLD = 6  # tokens of a time with its half of the day or clock: "11h25 heure locale"


def clock(reader: Reader, index: int) -> When | None:
    """A time of day in digits; `claims.dates.around.context` fills in its day."""
    written = written_at(reader, index)
    if written is None or _lasts(reader, index, written):
        return None
    hour, minute, end, marked, colon = written
    tokens, dates = reader.tokens, reader.pack.dates
    behind = dates.hours.minutes_behind.match(tokens, end) if reader.follows(end) and not (minute or colon) else None
    if behind is not None and (marked or dates.hours.before.match_back(tokens, index) is not None):
        return hour_at(reader, index, hour, behind[1], behind[0])  # "a las 3 menos cuarto", "στις 3 παρά τέταρτο"
    word = clock_word(reader, end)
    half = dates.hours.noon.match(tokens, word if word else end) if reader.follows(end) else None
    opens = any(reads(reader, index, written) for reads in (_opens_hours, _heads_a_line, _elsewhere))
    shown = colon or word or half or opens or (marked and _led(reader, index, written))
    shown = shown or (marked and beside_a_day(reader, index, end)) or (not marked and _bare(reader, index, written))
    if not shown or tokens.words[end : end + 1] == ["/"]:
        return None  # "24h/24"
    if colon and not (word or half or opens) and _is_score(reader, index, end):
        return None
    if not (minute or colon or word or half) and goes_on_as_a_length(reader, end):
        return None
    return hour_at(reader, index, hour, minute, word or end)


def _lasts(reader: Reader, index: int, written: Written) -> bool:
    """ "A parlé |plus de| 13 heures mercredi", "|durante| 13 horas na quarta-feira": so long, and not so late, where
    neither minutes nor a word of hours stand beside it."""
    tokens, pack = reader.tokens, reader.pack
    if written.minute or written.colon or not reader.follows(index) or not reader.follows(index + 1):
        return False
    unit = pack.units.after.match(tokens, index + 1)
    if unit is None or unit[1].code != "h" or pack.dates.hours.noon.match(tokens, unit[0]) is not None:
        return False
    hours = (pack.dates.bounds, pack.dates.hours.before, pack.dates.hours.bare_before)
    if any(table.match_back(tokens, index) is not None for table in hours):
        return False
    hedge = pack.bounds.before.match_back(tokens, index)
    return (hedge is not None and hedge[1] in _LONG) or tokens.words[index - 1] in pack.modality.for_so_long


def _is_score(reader: Reader, index: int, end: int) -> bool:
    """ "führte Kiel 17:10": beside a word of a match, with no word that leads to an hour and no day."""
    tokens, pack = reader.tokens, reader.pack
    if pack.traps.scores.isdisjoint(tokens.words[max(0, index - _MATCH) : end + _MATCH]):
        return False
    led = reader.follows(index) and pack.dates.hours.before.match_back(tokens, index) is not None
    return not led and not beside_a_day(reader, index, end)


def _heads_a_line(reader: Reader, index: int, written: Written) -> bool:
    """ "Juiz de Fora, |9h30|: …": an hour with its minutes between a place and what happened then; "|20.12| - Il
    bilancio": one that heads the line of a live report or a programme, or stands on one of its own."""
    tokens, end = reader.tokens, written.end
    if not written.marked or end >= tokens.size:
        return False
    line = index == 0 or "\n" in tokens.gaps[index]
    dotted, minutes = "." in tokens.words[index], end - index >= _WITH_MINUTES  # "|2 h| - Une marche" lasts so long
    if (dotted or minutes) and heads_an_entry(tokens, index, end):
        return True
    if line and minutes and tokens.gaps[end].startswith("\n"):
        return True
    opens = line or tokens.gaps[index] in (", ", " - ", " – ")
    return opens and written.minute > 0 and tokens.gaps[end].lstrip(" \u00a0\u202f").startswith(":")


def _elsewhere(reader: Reader, index: int, written: Written) -> bool:
    """ "à 11h25 heure locale (|1h25| à Paris)", "peu après 18 heures (|19 heures| à Paris)", "alle 18 (le |19| in
    Italia)": in brackets behind a time, with a place whose clock it is. "Le marathon (2h25 à Berlin)" stands behind
    none."""
    tokens, at = reader.tokens, written.end
    article = index > 1 and tokens.words[index - 1] in reader.pack.dates.hours.articles and tokens.gaps[index] == " "
    opening = index - article
    if not opening or tokens.gaps[opening] != " (" or not (written.marked or article) or not reader.follows(at):
        return False
    if tokens.words[at] not in reader.pack.stop or not reader.follows(at + 1) or not tokens.capitalised(at + 1):
        return False
    for start in range(opening - 1, max(-1, opening - 1 - _TOLD), -1):
        first = clock(reader, start) if start in tokens.numbers else None
        if first is not None and first.end == opening:
            return True
    return False


def _opens_hours(reader: Reader, index: int, first: Written) -> bool:
    """Whether a span of the day starts here: "de 9 h | à 18 h", "von 9 | bis 11 Uhr", "entre las 9 | y las 11.30"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index) or not reader.follows(first.end):
        return False
    if not reader.opens_range(index, tokens.words[first.end]):
        return False
    at = first.end + 1
    while reader.follows(at) and at - first.end <= SMALL_WORDS and at not in tokens.numbers:
        at += 1
    last = written_at(reader, at) if reader.follows(at) and at in tokens.numbers else None
    if last is None:
        return False
    dates = pack.dates
    word = clock_word(reader, last.end)
    half = dates.hours.noon.match(tokens, last.end) if reader.follows(last.end) else None
    if last.colon or word or half or _dotted_hour(reader, at, last):
        return True
    overnight = last.hour <= HALF_A_DAY and first.hour >= _EVENING  # "de 22 heures à 6 heures"
    late = overnight or last.hour > max(first.hour, HALF_A_DAY)
    led = dates.hours.bare_before.match_back(tokens, at) is not None  # "dalle 9 | alle 11.30"
    led = led and nothing_counted(reader, last.end)
    if not (last.marked or (led and late)) or (not last.minute and goes_on_as_a_length(reader, last.end)):
        return False
    if late or (led and last.hour > first.hour) or _both_told(reader, index, first, last):
        return True
    return beside_a_day(reader, index, last.end)


def _both_told(reader: Reader, index: int, first: Written, last: Written) -> bool:
    """Whether two hours, each with its sign, are from when to when: "ouvert de 9 heures à 11 heures", "van 9 uur tot 11
    uur"; lengths of time share it ("de 9 à 11 heures"), unless something lasts or moves: "|dure| de 9 heures à 11
    heures", "|passe| de 6 heures à 8 heures". `index`: the token of the first."""
    tokens, pack = reader.tokens, reader.pack
    if not (first.marked and last.marked and MORNING <= first.hour < last.hour):
        return False
    if goes_on_as_a_length(reader, last.end):
        return False
    long = pack.bounds.lasting | pack.change.moves | pack.modality.for_so_long
    for at in range(index - 1, max(-1, index - 1 - _LASTING), -1):
        if at + 1 not in tokens.joined:
            return tokens.words[at] not in pack.bounds.lasting  # "une attente, | de 6 heures à 8 heures"
        if tokens.words[at] in long or pack.change.kinds.match(tokens, at) is not None:
            return False
    return True


def _led(reader: Reader, index: int, written: Written) -> bool:
    """Whether the words before make it a time of day: "à 9 h", "entre 9 h 30 | et 9 h 40", not "de 2 à 3 heures"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index):
        return False
    if (span := _span_before(reader, index)) is not None:
        start, first = span
        # Two hours alone are a length of time, "de 14 à 16 heures" and "9 h 30 à 9 h 40" are not.
        late = max(first.hour, written.hour) > HALF_A_DAY
        led = pack.dates.hours.bare_before.match_back(tokens, index) is not None  # "das 9h | às 11h"
        late = late or (led and written.hour > first.hour) or _both_told(reader, start, first, written)
        return late or (first.minute > 0 and written.hour >= MORNING) or _dotted_hour(reader, index, written)
    if pack.dates.hours.before.match_back(tokens, index) is not None:
        return True
    opened = any(openers.match_back(tokens, index) is not None for openers, _ in pack.ranges.pairs)
    return opened and written.minute > 0 and written.hour >= MORNING


def _span_before(reader: Reader, index: int) -> tuple[int, Written] | None:
    """The time or number that a span begins with whose last end is at token `index`, and its token: "|9 h 30| et",
    "|14| à"."""
    tokens, pack = reader.tokens, reader.pack
    middle = tokens.words[index - 1]
    if not reader.follows(index - 1) or middle not in pack.ranges.openers:
        return None  # "a sonné à 1 h 30. |À| 1 h 32, la patrouille"
    for start in range(index - 2, max(-1, index - 2 - _TIME_TOKENS), -1):
        if start in tokens.numbers and (first := written_at(reader, start)) is not None and first.end == index - 1:
            return start, first
    return None


def _dotted_hour(reader: Reader, index: int, written: Written) -> bool:
    """ "11.30 (uur)", where the point is no decimal mark."""
    return written.marked and "." in reader.tokens.words[index]


def _bare(reader: Reader, index: int, written: Written) -> bool:
    """An hour with nothing behind it to count: "alle 23", "poco dopo le 9"; and the end of a span: "alle | 11"."""
    tokens, pack = reader.tokens, reader.pack
    if not reader.follows(index):
        return False
    if (led := pack.dates.hours.bare_before.match_back(tokens, index)) is None:
        of = tokens.word_behind(written.end) in pack.names.of
        article = tokens.words[index - 1] in pack.bounds.fillers and len(pack.dates.hours.bare_before.ends) > 0
        if article and in_a_span(reader, index, written.end):
            return True
        return article and of and before_a_day(reader, written.end)  # "tra |le 18 di venerdì| e |le 8 di sabato|"
    return nothing_counted(reader, written.end) or behind_a_day(reader, led[0], written.end)
