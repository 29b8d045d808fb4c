"""Names of weekdays that are ordinals too: "την Τρίτη" and "τρίτη φορά", "na quarta" and "a quarta maior".

Greek writes its days with a capital; Portuguese tells them by the word that leads to them. Neither says a day where the
word numbers a noun behind it.
"""

from claims.dates.when import Reader

_HOUR = 3  # tokens of "9h de"


def is_day(reader: Reader, start: int, end: int) -> bool:
    """Whether the words for a weekday at tokens `start` to `end` name the day and number nothing."""
    tokens, pack, last = reader.tokens, reader.pack, end - 1
    if tokens.words[last] not in pack.numbers.doubtful:
        return True  # in most languages always
    leads = pack.dates.weekday_before
    if not leads.starts:
        if not tokens.capitalised(last):
            return False
        inside = last in tokens.joined and not tokens.raw(last - 1).isupper()
        if inside and end < tokens.size and not tokens.capitalised(end):
            return True  # "την Τρίτη ψηφίζει η Βουλή"
        return not _numbers(reader, last)
    if _numbers(reader, last):
        return False
    led = start < last or leads.match_back(tokens, start) is not None or _of_an_hour(reader, start)
    return led or _beside_another(reader, start)


def _of_an_hour(reader: Reader, start: int) -> bool:
    """ "as oito da manhã de |segunda|", "às 9h de |quarta|", "na madrugada da |quarta|"."""
    tokens, dates = reader.tokens, reader.pack.dates
    if not reader.follows(start) or tokens.words[start - 1] not in reader.pack.numbers.of or start < _HOUR:
        return False
    if tokens.words[start - 2] in dates.day_parts:
        return True
    marked = tokens.words[start - 2] in dates.hours.separators and start - 3 in tokens.numbers
    return marked or dates.hours.noon.match_back(tokens, start - 1) is not None


def _numbers(reader: Reader, index: int) -> bool:
    """Whether the word behind is a noun or adjective that an ordinal would number: "τρίτη |φορά", "quarta |maior"."""
    tokens, pack, at = reader.tokens, reader.pack, index + 1
    if not reader.follows(at) or at in tokens.numbers or _longer(reader, index):
        return False
    word, dates = tokens.words[at], pack.dates
    if word in pack.numbers.of:
        return dates.hours.noon.match(tokens, at) is None  # "na quinta |da família", but "na segunda |de manhã"
    if pack.numbers.times.match(tokens, at) is not None:
        return True
    if not word.isalpha() or word in pack.stop or word in dates.tenses.past or word in pack.change.moves:
        return False
    if any(table.match(tokens, at) for table in (dates.tenses.ahead, dates.shifts, dates.hours.noon, dates.weekdays)):
        return False
    return word.endswith(dates.numbered_endings) and word not in dates.nights


def _longer(reader: Reader, index: int) -> bool:
    """ "terça|-feira"."""
    found = reader.pack.dates.weekdays.match(reader.tokens, index)
    return found is not None and found[0] > index + 1


def _beside_another(reader: Reader, index: int) -> bool:
    """ "|segunda| e terça", "de segunda a |sexta|": two days joined, neither of which numbers anything."""
    tokens, pack = reader.tokens, reader.pack
    for other, between in ((index + 2, index + 1), (index - 2, index - 1)):
        if not 0 <= other < tokens.size:
            continue
        if tokens.words[other] not in pack.numbers.doubtful and tokens.words[other] not in pack.dates.weekdays.starts:
            continue
        middle = tokens.words[between]
        joins = middle in pack.ranges.joins or middle in pack.ranges.middles or middle in pack.change.to
        joins = joins or middle in pack.dates.into
        if joins and max(index, other) in tokens.joined and not _numbers(reader, other):
            return True
    return False
