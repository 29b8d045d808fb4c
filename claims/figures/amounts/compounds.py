"""Two units, one amount: "1 heure et 30 minutes", "1h30", "deux heures et demie", "15 dollars 50"."""

from decimal import Decimal
from typing import NamedTuple

from claims.figures.amounts.measures import unit_after
from claims.figures.amounts.races import PRIMES, minutes_alone, minutes_and_seconds
from claims.figures.counts.counted import is_plural
from claims.figures.figure import Figure
from claims.figures.numeral import ONE, Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.figures.numerals.shares import read_share
from claims.kinds import DURATION, MEASURE, MONEY, VAGUE
from claims.packs.pack import Pack
from claims.packs.units import Unit, dimension
from claims.text.tokens import TIGHT, Tokens

_HUNDREDTH = Decimal("0.01")
_QUARTERS = (Decimal("0.25"), Decimal("0.75"))
_MINUTES = 60  # in an hour
_GLUE = TIGHT | {", ", " , "}
_MOST_PARTS = 4
_THOUSAND, _GROUP = 1000, 3  # parts, and the digits that tell them
_BARE_PARTS = {"m": 100, "[ft_i]": 12, "kg": 1000, "km": 1000}
_IN_PARTS = (DURATION, MONEY, MEASURE)
_DISTANT = 4000  # parts: nobody tells hours beside years, but "76 ore e 32 secondi"
_FEW_PARTS = 12  # inches to a foot, months to a year: of so few, more than make up one may be named


class _Part(NamedTuple):
    """A smaller part: its amount and step in the figure's unit, the token after it, its own unit."""

    amount: Decimal
    step: Decimal
    end: int
    unit: Unit


def with_smaller_parts(tokens: Tokens, figure: Figure, pack: Pack) -> Figure:
    """Adds to a figure, in place, the smaller amounts written behind it."""
    unit = figure.unit
    if unit is None or figure.kind not in _IN_PARTS or figure.bound is VAGUE or "/" in unit.code:
        return figure  # "16 m/s et 60 km/h" are two speeds
    if figure.numeral.decimals:
        return figure  # "4,86 meter, 30 centimeter onder het record"
    if figure.kind is DURATION and figure.start < figure.numeral.start and figure.end == figure.numeral.end:
        return figure  # "aged 76 | two days before the verdict"
    if unit.code == "h" and figure.end == figure.start + 2:
        parts = minutes_and_seconds(tokens, figure.end)  # "4h12m33s", "4 h 12' 33''"
        if parts is not None:
            _add(figure, Decimal(parts[0]) / _MINUTES, parts[2])
            _add(figure, Decimal(parts[1]) / _MINUTES**2, parts[2])
            figure.step = ONE / _MINUTES**2
            return figure
        alone = minutes_alone(tokens, figure.end) if tokens.gap_before(figure.end) in ("", " ") else None
        if alone is not None and tokens.gaps[figure.end - 1] == tokens.gaps[alone[1] - 1]:  # "4h 25m", "4h25m"
            _add(figure, Decimal(alone[0]) / _MINUTES, alone[1])
            figure.step = ONE / _MINUTES
            return figure
    gaps = TIGHT if figure.kind is MONEY else _GLUE
    for _ in range(_MOST_PARTS):
        at = figure.end
        if at >= tokens.size or tokens.gaps[at] not in _GLUE:
            break
        joined = tokens.words[at] in pack.numbers.join
        place = at + 1 if joined else at
        if place >= tokens.size or tokens.gaps[place] not in gaps:
            break
        if joined and (share := read_share(tokens, place, pack)) is not None and share.value < 1:
            if unit_after(tokens, share, pack) is None and not _of_the_known(tokens, share, pack):
                _add(figure, share.value * figure.numeral.scale * unit.times, share.end)
            break
        if unit.code == "h" and not joined and (quarters := _quarters(tokens, place, pack)) is not None:
            _add(figure, quarters.value, quarters.end)
            break
        part = _part(tokens, place, figure, unit, joined, pack)
        if part is None:
            break
        _add(figure, part.amount, part.end)
        figure.step, unit = part.step, part.unit
    if unit.code == "h" and tokens.gap_before(figure.end) in PRIMES and figure.end in tokens.numbers:
        seconds = tokens.words[figure.end]  # "2h04'33"
        if len(seconds) == 2 and seconds.isdigit():
            _add(figure, Decimal(seconds) / _MINUTES**2, figure.end + 1)
            figure.step = ONE / _MINUTES**2
    return figure


def _of_the_known(tokens: Tokens, share: Numeral, pack: Pack) -> bool:
    """ "Quince días y |tres cuartas partes de los| muertos": a share of several parts of what is known is no time."""
    at, articles = share.end, pack.names.articles
    if share.end - share.start < 2 or tokens.word_behind(at) not in pack.names.of:
        return False
    if at + 1 in tokens.joined and tokens.words[at + 1] in articles:
        return True
    word = tokens.words[at]
    return word in articles and (word not in pack.numbers.of or is_plural(word, pack))


def _quarters(tokens: Tokens, at: int, pack: Pack) -> Numeral | None:
    """ "Une heure |trois quarts| de débat": quarters of an hour that nothing joins."""
    if tokens.gaps[at] != " " or tokens.words[at] not in pack.numbers.starts:
        return None
    share = read_numeral(tokens, at, pack)
    quarters = share is not None and share.form == "fraction" and share.value in _QUARTERS
    return share if quarters else None


def _add(figure: Figure, amount: Decimal, end: int) -> None:
    figure.low = figure.high = (figure.low or Decimal(0)) + amount
    figure.step, figure.end = amount, end


def _part(tokens: Tokens, at: int, figure: Figure, unit: Unit, joined: bool, pack: Pack) -> _Part | None:
    if at not in tokens.numbers and tokens.words[at] not in pack.numbers.starts:
        return None
    numeral = read_numeral(tokens, at, pack)
    if numeral is None or numeral.form not in ("digits", "words"):
        return None
    found = unit_after(tokens, numeral, pack)
    if found is None:
        return _without_its_unit(tokens, numeral, figure, unit, joined, pack)
    end, smaller = found
    if figure.kind is MONEY:
        if unit.times == 1 and tokens.words[end - 1] in pack.small.coins and numeral.value < 100:
            return _Part(numeral.value / 100, numeral.step / 100, end, unit._replace(times=_HUNDREDTH))
        cents = smaller.times == _HUNDREDTH != unit.times and numeral.value < 100 and not numeral.article
        return _Part(numeral.value / 100, numeral.step / 100, end, smaller) if cents else None
    whole = dimension(figure.unit.code) if figure.unit is not None else None
    before, here = dimension(unit.code), dimension(smaller.code)
    if whole is None or before is None or here is None or here[0] != whole[0] or smaller.kind is not figure.kind:
        return None
    if here[1] * smaller.times >= before[1] * unit.times:
        return None
    if numeral.article and not joined and not _goes_on(tokens, end, pack):
        return None
    ratio = here[1] * smaller.times / whole[1]
    parts = before[1] * unit.times / (here[1] * smaller.times)  # to one of the unit before
    if parts > _DISTANT:
        return None  # "two years, 180 hours of unpaid work" are two; "76 days, two hours" are one
    if numeral.value >= parts > (_FEW_PARTS if joined else 0):
        return None  # "3 km et 1 200 m", "5 nautical miles, 2 miles" are two lengths; "2 yards and 7 feet" are one
    return _Part(numeral.value * ratio, numeral.step * ratio, end, smaller)


def _goes_on(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a last part follows at a token: "76 Tage, eine Stunde |und 36 Minuten|"."""
    if at not in tokens.joined or tokens.words[at] not in pack.numbers.join or at + 1 not in tokens.joined:
        return False
    last = read_numeral(tokens, at + 1, pack)
    unit = unit_after(tokens, last, pack) if last is not None and last.form in ("digits", "words") else None
    return unit is not None and unit[1].kind is DURATION


def _ranges(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Entre |20 minutes| et 45": a range that leaves its unit to its other end."""
    start, join = figure.start, pack.numbers.join
    return start in tokens.joined and any(
        openers.match_back(tokens, start) is not None for openers, middles in pack.ranges.pairs if middles & join
    )


def _length_part(numeral: Numeral, unit: Unit, tokens: Tokens, joined: bool) -> _Part | None:
    """ "1 m 85", "un metro e ottanta", "six foot two", "6-foot-2": centimetres and inches that nothing names."""
    gap, parts = tokens.gaps[numeral.start], _BARE_PARTS[unit.code]
    if gap not in ("", " ", "-") or numeral.value >= parts:
        return None
    two_digits = numeral.form == "words" or len(tokens.words[numeral.start]) == 2
    few = joined and numeral.form == "words"  # "due metri e |tre|"
    if parts == _THOUSAND:  # "un bébé de 3 kg 200"
        three = tokens.words[numeral.start].isdigit() and len(tokens.words[numeral.start]) == _GROUP
        return _Part(numeral.value / parts, ONE / parts, numeral.end, unit) if three else None
    if unit.code == "m" and not (few or (numeral.value >= 10 and two_digits)):
        return None
    if joined and unit.code != "m":
        return None  # "seven feet and one"
    return _Part(numeral.value / parts, ONE / parts, numeral.end, unit)


def _without_its_unit(
    tokens: Tokens, numeral: Numeral, figure: Figure, unit: Unit, joined: bool, pack: Pack
) -> _Part | None:
    """ "1h30", "une heure trente", "15 dollars 50": minutes and cents that nothing names."""
    if numeral.article or numeral.scaled or numeral.decimals or not numeral.whole:
        return None
    at, end = numeral.start, numeral.end
    gap = tokens.gaps[at]
    short = unit.code == "h" and tokens.words[at - 1] == "h" and len(tokens.words[at]) == 2
    apart = (gap != "" or unit.code != "h") and not short and gap != "-"  # "3 h 14 auparavant", "a 6-foot-2 forward"
    if apart and tokens.gap_before(end) == " " and tokens.words[end].isalpha() and tokens.words[end] not in pack.stop:
        spoken = unit.code in ("m", "[ft_i]") and numeral.form == "words" and not tokens.capitalised(end)
        if not spoken or pack.nouns.counted.match(tokens, end) is not None or is_plural(tokens.words[end], pack):
            return None  # "après 2 heures 30 personnes": the number counts something else; "one metre sixty |tall|"
    if unit.code == "h" and numeral.value < _MINUTES and (joined or gap in ("", " ")):
        spoken = joined or numeral.form == "words"
        as_the_hours = gap == "" or gap == tokens.gaps[figure.end - 1]
        if spoken or (as_the_hours and len(tokens.words[at]) == 2):
            return _Part(numeral.value / _MINUTES, ONE / _MINUTES, end, unit)
        return None
    if unit.code == "min" and gap == " " and numeral.value < _MINUTES and not _ranges(tokens, figure, pack):
        if joined or (len(tokens.words[at]) == 2 and at in tokens.numbers and at - 2 in tokens.numbers):
            return _Part(numeral.value / _MINUTES, ONE / _MINUTES, end, unit)  # "staccato di 4 minuti e |24|"
        return None
    if unit.code == "s" and not figure.numeral.decimals and len(tokens.words[at]) == 2 and at in tokens.numbers:
        return _Part(numeral.value / 100, _HUNDREDTH, end, unit)  # "en 9 s 86"
    of_few = not figure.numeral.scaled and figure.numeral.whole and figure.numeral.value < 100
    if unit.code in _BARE_PARTS and of_few and figure.kind is MEASURE:
        return _length_part(numeral, unit, tokens, joined)
    plain = figure.kind is MONEY and unit.times == 1 and not figure.numeral.scaled and not figure.numeral.decimals
    glued = gap == "" and at in tokens.numbers and len(tokens.words[at]) == 2  # "19€99"
    if plain and ((10 <= numeral.value < 100 and gap == " ") or glued):
        return _Part(numeral.value / 100, _HUNDREDTH, end, unit._replace(times=_HUNDREDTH))
    return None
