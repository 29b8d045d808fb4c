"""What the words around a date do to it: "until 2030", "before 2031", "vers le 15 mars", "shortly before 6pm".

The end of a span is no limit ("from 2029 until 2034"), nor is the day before which nothing happens ("not before 10
July", "won't reopen until 10 July"): there the date says when it begins. So does "from 2027 on", whether a year, a
month or a day is named: all eight languages read it alike, so that "ab 2027" and "à partir de 2027" agree. Where no
verb is denied, "salirà a 75 velivoli non prima di fine 2027" is an open end, as "al più presto a fine 2027" is.
"""

from itertools import takewhile

from claims.dates.periods.years import since_at_least
from claims.dates.when import Reader, When
from claims.packs.pack import Pack
from claims.value import OPEN_ABOVE, OPEN_BELOW, Bound, Grain

_LIMITS = {
    "by": (Bound.AT_MOST, None),
    "until": (Bound.AT_MOST, frozenset(Grain) - {Grain.SEASON, Grain.WEEK}),
    "before": (Bound.LESS_THAN, frozenset((Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.YEAR))),
    "before_part": (Bound.AT_MOST, None),
    "earliest": (Bound.AT_LEAST, None),
    "around": (Bound.ABOUT, frozenset((Grain.DAY, Grain.MONTH, Grain.YEAR))),
}
"""The bound of each kind of words, and the grains it holds for: "until the summer" ends no more sharply than that."""

_UP_TO = frozenset(("by", "until", "before", "before_part"))
"""Those that lead to the end of a quarter: it is not told when something begins."""

_BEHIND = {"at_earliest": Bound.AT_LEAST, "at_latest": Bound.AT_MOST}
_AHEAD = 3  # tokens behind a limit in which the date that it leads to begins: "spätestens | im | März"
_SPAN = 7  # tokens back to what opens a span: "from | the second quarter of 2029 | until"
_DENIED = 8  # tokens back to what denies: "will |not| reopen to traffic until"
_OPENER = 3  # between the halves of a negation: "ne rouvrira pas"


def bounded(reader: Reader, when: When) -> When:
    """A date with the hedge before it, if there is one."""
    if when.period.high is None:
        return when
    hedged = _hour(reader, when) if when.period.grain is Grain.MINUTE else _day(reader, when)
    if not reader.follows(when.end):
        return hedged
    return _limited_behind(reader, when) if hedged is when else _turned_round(reader, when, hedged)


def _turned_round(reader: Reader, when: When, hedged: When) -> When:
    """ "Counted by Monday |at the earliest|": what stands behind says which end is open."""
    found = reader.pack.dates.bounds_behind.match(reader.tokens, when.end)
    if hedged.period.bound is not Bound.AT_MOST or found is None or _BEHIND[found[1]] is not Bound.AT_LEAST:
        return hedged
    return _apply(when, hedged.start, found[0], Bound.AT_LEAST) if when.period.low is not None else hedged


def _limited_behind(reader: Reader, when: When) -> When:
    """ "In the second quarter |at the earliest|", "le 3 mars |au plus tard|"; but "2026, |spätestens| im März" limits
    the date behind."""
    tokens, pack = reader.tokens, reader.pack
    found = pack.dates.bounds_behind.match(tokens, when.end)
    if found is None or when.period.bound is not Bound.EXACT or when.period.low is None:
        return when
    ahead = takewhile(reader.follows, range(found[0], found[0] + _AHEAD))
    if any(at in tokens.numbers or _opens_a_date(tokens.words[at], pack) for at in ahead):
        return when
    return _apply(when, when.start, found[0], _BEHIND[found[1]])


def _opens_a_date(word: str, pack: Pack) -> bool:
    dates = pack.dates
    tables = (dates.months, dates.weekdays, dates.quarters, dates.seasons, dates.parts, dates.relative)
    return any(word in table.starts for table in tables)


def _day(reader: Reader, when: When) -> When:
    tokens, dates = reader.tokens, reader.pack.dates
    at = when.start
    while tokens.word_before(at) in dates.connect:
        at -= 1
    within = when.start + (tokens.words[when.start] in reader.pack.numbers.of)  # "non prima |di| fine 2027"
    least = since_at_least(reader, when.start) if when.period.grain is Grain.YEAR else None
    if least is not None:
        return _apply(when, least, when.end, Bound.AT_MOST)  # "the most since |at least 1969|"
    last = _end_of_a_quarter(reader, when, at)
    for place in dict.fromkeys((when.start, at, within, when.start if last is None else last)):
        found = dates.bounds.match_back(tokens, place) if place in tokens.joined else None
        if found is None or found[1] not in (_LIMITS if place != last else _UP_TO):
            continue
        start, kind = found
        if place < when.start and when.period.grain is Grain.YEAR and _noun_behind(reader, when.end):
            return when  # "before the 2009 elections"
        bound, grains = _LIMITS[kind]
        if grains is not None and when.period.grain not in grains:
            continue
        if kind == "earliest" and _verb_denied(reader, start):
            return when  # "Le pont |ne rouvrira| pas avant le 10 juillet"
        if kind in ("before", "before_part") and _denied_alone(reader, start):
            return _apply(when, start - 1, when.end, Bound.AT_LEAST)
        if kind == "before_part" and _not_before(reader, start, reader.pack.bounds.nobody):
            return when  # "gaat |niet| voor eind 2027 open", "wordt |niet| verwacht voor het tweede kwartaal"
        if kind == "before_part" and place != last and (_whole(when) or _whole_quarter(reader, when)):
            continue  # "het budget voor 2027", but "voor eind 2026"
        if kind in ("by", "until") and _closes_a_span(reader, start, place):
            return when
        if kind == "until" and _denied(reader, start):
            return when
        if kind == "before" and _not_before(reader, start):
            return when  # but "ne licencier personne avant 2031" is a limit
        if kind in ("by", "until", "before") and _is_of_something(reader, when):
            return when
        if kind in ("by", "until") and _put_off(reader, start):
            return when
        late = kind == "before" and not _whole(when)  # "before the end of 2026"
        return _apply(when, start, when.end, Bound.AT_MOST if late else bound)
    return when


def _end_of_a_quarter(reader: Reader, when: When, at: int) -> int | None:
    """Where words for the end of a quarter or half-year begin, `at` and the small words behind it being of them:
    "by |the end of the| third quarter", "d'ici |la fin du| premier semestre", "vor |dem Ende des| zweiten Quartals"."""
    tokens, dates = reader.tokens, reader.pack.dates
    if when.period.grain is not Grain.QUARTER:
        return None
    told = [dates.parts.match_back(tokens, place) for place in range(at, when.start + 1)]
    return min((found[0] for found in told if found is not None and found[1] == "late"), default=None)


def _noun_behind(reader: Reader, at: int) -> bool:
    word = reader.tokens.words[at] if reader.follows(at) else ""
    return word.isalpha() and word not in reader.pack.stop


def _whole(when: When) -> bool:
    """Whether a date is a day, a month or a year, and no part of one."""
    low = when.period.low or ""
    return when.period.grain in (Grain.DAY, Grain.YEAR) or (when.period.grain is Grain.MONTH and low.endswith("-01"))


def _whole_quarter(reader: Reader, when: When) -> bool:
    """ "Voor |het vierde kwartaal| verwacht het bedrijf": something is for it; but "voor |het einde van 2026|"."""
    tokens, dates = reader.tokens, reader.pack.dates
    relative = dates.relative.match(tokens, when.start)
    part = dates.parts.match(tokens, when.start) is not None or (relative is not None and bool(relative[1].part))
    return when.period.grain is Grain.QUARTER and not part


def _hour(reader: Reader, when: When) -> When:
    """ "peu après 18 heures", "at about 5.30pm", "alle 18 circa", "by 2:00 am"."""
    tokens, pack = reader.tokens, reader.pack
    led = pack.dates.hours.before.match_back(tokens, when.start) if reader.follows(when.start) else None
    places = (when.start,) if led is None else (when.start, led[0])
    for place in (place for place in places if reader.follows(place)):
        if (hedge := pack.dates.hours.hedges.match_back(tokens, place)) is not None:
            if hedge[1] is Bound.LESS_THAN and _denied(reader, hedge[0]):
                return when  # "nicht vor 20 Uhr"
            return _apply(when, hedge[0], when.end, hedge[1])
        if (figure := pack.bounds.before.match_back(tokens, place)) is not None and figure[1] is Bound.ABOUT:
            return _apply(when, figure[0], when.end, Bound.ABOUT)
    behind = pack.bounds.after.match(tokens, when.end) if reader.follows(when.end) else None
    if behind is None and reader.follows(when.end) and pack.bounds.measured.match(tokens, when.end) is None:
        behind = pack.bounds.before.match(tokens, when.end)  # but "at 10:00 |near| Paris"
    if behind is not None and behind[1] is Bound.ABOUT and behind[0] not in tokens.numbers:
        return _apply(when, when.start, behind[0], Bound.ABOUT)
    for place in (place for place in places if reader.follows(place)):
        found = pack.dates.bounds.match_back(tokens, place)
        if found is None or found[1] not in ("by", "until") or _closes_a_span(reader, found[0], place):
            continue
        if _put_off(reader, found[0]) or (found[1] == "until" and _denied(reader, found[0])):
            return when  # "no sonó hasta las 20.11"
        return _apply(when, found[0], when.end, Bound.AT_MOST)
    return when


def _apply(when: When, start: int, end: int, bound: Bound) -> When:
    period = when.period._replace(bound=bound)
    if bound in OPEN_BELOW:
        period = period._replace(low=None)
    elif bound in OPEN_ABOVE:
        period = period._replace(high=None)
    return when._replace(start=start, end=end, period=period)


def _closes_a_span(reader: Reader, start: int, end: int) -> bool:
    """Whether the words at tokens `start` to `end` lead to the end of a span: "from 2029 | until | 2034"."""
    tokens, pairs = reader.tokens, reader.pack.ranges.pairs
    middle = tokens.words[start]
    if start not in tokens.joined and tokens.gap_before(start) != ":":
        return False
    if reader.year(start - 1) is not None and reader.year(end) is not None:
        return True  # "in de jaren 2004 | tot en met | 2016"
    digits = False
    for at in range(start, max(0, start - _SPAN), -1):
        if at < start and at not in tokens.joined and tokens.gaps[at] != ":":
            return False
        if tokens.words[at - 1] == middle:
            return False  # "van 3 |tot| 4 miljard tot 2030": that span is closed
        digits = digits or at - 1 in tokens.numbers or tokens.words[at - 1] in reader.pack.dates.weekdays.starts
        found = [opens.match_back(tokens, at - 1) for opens, middles in pairs if middle in middles] if digits else ()
        if any(opener is not None and not _ends_a_hedge(reader, at - 1, opener[0]) for opener in found):
            return _opens_with_a_figure(reader, at - 1)
    return False


def _opens_with_a_figure(reader: Reader, at: int) -> bool:
    """Whether what opens a span leads to a number or a day: "from |the second quarter of| 2029 until"; but "prévoit de
    |supprimer| 300 postes jusqu'en 2030"."""
    tokens, dates = reader.tokens, reader.pack.dates
    small = reader.pack.stop | reader.pack.numbers.lexemes | dates.connect
    told = (dates.months, dates.quarters, dates.seasons, dates.parts)
    while at < tokens.size and at not in tokens.numbers and tokens.words[at] not in dates.weekdays.starts:
        if tokens.words[at] not in small and not any(tokens.words[at] in table.starts for table in told):
            return False
        at += 1
    return True


def _ends_a_hedge(reader: Reader, at: int, opener: int) -> bool:
    """ "|más de| 230 aviones hasta 2030": what opens no span, but is the end of a hedge."""
    hedge = reader.pack.bounds.before.match_back(reader.tokens, at)
    return hedge is not None and hedge[0] < opener


def _denied(reader: Reader, start: int) -> bool:
    """ "|not| until 2031", "sent |nothing| to people's phones until 8.11pm", "|nadie| recibió el aviso hasta"."""
    pack = reader.pack
    return _any_before(reader, start, pack.modality.negations | pack.bounds.nobody | pack.dates.tenses.nothing)


def _verb_denied(reader: Reader, start: int) -> bool:
    """Whether a negation that is closed at a token opens before a verb: "|ne| rouvrira |pas| avant"."""
    openers, back = reader.pack.modality.negation_openers, max(0, start - _OPENER)
    return start in reader.tokens.joined and not openers.isdisjoint(reader.tokens.words[back:start])


def _denied_alone(reader: Reader, start: int) -> bool:
    """ "steigt auf 75, |aber nicht| vor Ende 2027": a denial that opens its clause denies no verb."""
    tokens, words, at = reader.tokens, reader.pack.modality, start - 1
    if start not in tokens.joined or tokens.words[at] not in words.negations:
        return False
    return at not in tokens.joined or words.beyond.match_back(tokens, at) is not None


def _not_before(reader: Reader, start: int, none: frozenset[str] = frozenset()) -> bool:
    """Whether "before" is denied in its own clause, and by none of `none`: not "did not say |whether| it would open
    before 2030"."""
    denied = _denial_before(reader, start)
    if denied is not None and reader.tokens.words[denied] in none:
        return False  # "er is |geen| geld voor eind 2027"
    ends = reader.pack.modality.ends_a_denial
    return denied is not None and not any(ends(reader.tokens, at) for at in range(denied + 1, start))


def _denial_before(reader: Reader, start: int) -> int | None:
    """The last negation before a token, "is |no longer| expected before", "n'est |plus| attendue avant" among them."""
    tokens, words = reader.tokens, reader.pack.modality
    for at in range(start - 1, max(-1, start - 1 - _DENIED), -1):
        if at + 1 not in tokens.joined:
            return None
        if tokens.words[at] in words.negations:
            return at
        if words.no_longer.match(tokens, at) is not None:
            openers = words.negation_openers
            if not openers or not openers.isdisjoint(tokens.words[max(0, at - _OPENER) : at]):
                return at
    return None


def _put_off(reader: Reader, start: int) -> bool:
    """ "|postponed| until Friday", "il a fallu |attendre| jusqu'à 20 h", "|vertagt| bis Montag": then it happens."""
    return _any_before(reader, start, reader.pack.dates.tenses.put_off)


def _any_before(reader: Reader, start: int, words: frozenset[str]) -> bool:
    return _last_before(reader, start, words) is not None


def _last_before(reader: Reader, start: int, words: frozenset[str]) -> int | None:
    """The last of these words before a token, in one run of words."""
    tokens = reader.tokens
    for at in range(start - 1, max(-1, start - 1 - _DENIED), -1):
        if at + 1 not in tokens.joined:
            return None
        if tokens.words[at] in words:
            return at
    return None


def _is_of_something(reader: Reader, when: When) -> bool:
    """ "before |Thursday's| meeting": the limit is the meeting; "left by |Friday's| hack" has none."""
    tokens, last = reader.tokens, when.end - 1
    return tokens.words[last] == "s" and tokens.gaps[last] == ""
