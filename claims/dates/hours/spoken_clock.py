"""Times of day as they are told aloud: "half past three", "Viertel vor neun", "halb drei", "by noon".

Quarters and halves behind the hour ("les neuf heures moins le quart", "las seis y cuarto") are read with it, in
`claims.dates.hours.clock`; here is what stands before the hour, and noon (midnight ends a day).
"""

from claims.dates.hours.spoken_hours import minutes_past
from claims.dates.when import Reader, When
from claims.value import Bound, Grain, Period

_HALF_A_DAY = 12
_EVENING = 4  # tokens from "Zaterdag|avond" to its hour
_ARTICLE = 1  # small words between what leads to an hour and its name: "hasta | la | medianoche"


def minutes_before(reader: Reader, index: int) -> When | None:
    """ "half past three", "kwart voor negen", "kurz nach halb drei", "a quarter to nine in the evening"."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.hours.minutes_before.match(tokens, index)
    hour = _hour(reader, found[0]) if found is not None and reader.follows(found[0]) else None
    if found is None or hour is None:
        return None
    end, number = hour
    word = dates.hours.words.match(tokens, end) if reader.follows(end) else None
    end = word[0] if word is not None else end
    half = dates.hours.noon.match(tokens, end) if reader.follows(end) else None
    if not (word or half or _led(reader, index) or _stands_alone(reader, found[0])):
        return None
    late = half[1] == "pm" if half is not None else number < _HALF_A_DAY and _in_the_evening(reader, index)
    minutes = (number % _HALF_A_DAY + _HALF_A_DAY * late) * 60 + found[1]
    return _at(index, half[0] if half is not None else end, minutes)


def named_hour(reader: Reader, index: int) -> When | None:
    """ "by |noon|", "jusqu'à |midi|", "at |noon| on Sunday": as a limit or beside a day; alone it says little."""
    tokens, dates = reader.tokens, reader.pack.dates
    found = dates.hours.named.match(tokens, index)
    if found is None or not reader.follows(index) or tokens.gaps[index] == "-":
        return None  # "l'après-midi"
    if (past := minutes_past(reader, found[0])) is not None:
        return _at(index, past[0], found[1] * 60 + past[1])
    back = index - (tokens.words[index - 1] in reader.pack.bounds.fillers)
    bound = dates.bounds.match_back(tokens, back) if reader.follows(back) else None
    limit = bound is not None and bound[1] in ("by", "until", "before")
    hedged = dates.hours.hedges.match_back(tokens, index) is not None
    limit = limit or (found[1] != _HALF_A_DAY and hedged)  # "even na zessen"
    return _at(index, found[0], found[1] * 60) if limit or _beside_a_weekday(reader, index, found[0]) else None


def _beside_a_weekday(reader: Reader, start: int, end: int) -> bool:
    """ "lundi | à midi", "noon | Sunday", "at noon | on Sunday"."""
    tokens, dates, small = reader.tokens, reader.pack.dates, reader.pack.stop
    for at in range(end, end + 2):
        if reader.follows(at) and dates.weekdays.match(tokens, at) is not None:
            return True
        if not reader.follows(at) or tokens.words[at] not in small:
            break
    for at in range(start, start - 2, -1):
        if not reader.follows(at):
            return False
        if dates.weekdays.match_back(tokens, at) is not None:
            return True
        if tokens.words[at - 1] not in small:
            return False
    return False


def _at(start: int, end: int, minutes: int) -> When:
    minutes %= 24 * 60
    time = f"T{minutes // 60:02d}:{minutes % 60:02d}"
    return When(start, end, Period(time, time, Bound.EXACT, Grain.MINUTE))


def _hour(reader: Reader, at: int) -> tuple[int, int] | None:
    """ "drei", "3", "las nueve" -> (the token after it, the hour)."""
    tokens, pack = reader.tokens, reader.pack
    if tokens.words[at] in pack.bounds.fillers and reader.follows(at + 1):
        at += 1  # "um quarto para | as | nove"
    if (number := reader.number(at, 1, _HALF_A_DAY)) is not None:
        return at + 1, number
    spoken = pack.numbers.cardinals.match(tokens, at)
    if spoken is None or not 1 <= spoken[1] <= _HALF_A_DAY or tokens.words[at] in pack.numbers.articles:
        return None
    return spoken[0], int(spoken[1])


def _led(reader: Reader, at: int) -> bool:
    """Whether a word that leads to an hour stands before token `at`, or before its article."""
    tokens, pack = reader.tokens, reader.pack
    dates = pack.dates
    for _ in range(_ARTICLE + 1):
        if not reader.follows(at):
            return False
        bound = dates.bounds.match_back(tokens, at)
        if dates.hours.before.match_back(tokens, at) or dates.hours.hedges.match_back(tokens, at):
            return True
        if bound is not None and bound[1] in ("by", "until", "before"):
            return True
        if tokens.words[at - 1] not in pack.bounds.fillers:
            return False
        at -= 1
    return False


def _stands_alone(reader: Reader, at: int) -> bool:
    """ "half past |three": two words, of which the second opens no range ("a quarter to |nine people")."""
    tokens, pack = reader.tokens, reader.pack
    return tokens.words[at - 1] not in pack.ranges.middles and tokens.words[at - 1] in pack.dates.hours.past


def _in_the_evening(reader: Reader, at: int) -> bool:
    """ "Zaterdag|avond| iets na halfelf"."""
    tokens, nights = reader.tokens, reader.pack.dates.nights
    if not nights:
        return False
    for place in range(at - 1, max(-1, at - 1 - _EVENING), -1):
        if place + 1 not in tokens.joined:
            return False
        if tokens.words[place].endswith(nights):
            return True
    return False
