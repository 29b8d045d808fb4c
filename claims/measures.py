"""The unit that follows an amount: "10 milliards de dollars", "30 minutes", "5 km", "half an hour"."""

from dataclasses import replace

from claims.money import sign_after
from claims.numeral import Numeral
from claims.pack import Pack
from claims.tokens import Tokens
from claims.units import Unit, units
from claims.value import Kind

_LONGEST_MARK = 3  # tokens: km/h
_WINDOW = 150  # characters looked at on either side to tell whether a line is in title case


def unit_after(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    """The unit behind a numeral -> (the token after it, the unit)."""
    at = numeral.end
    if not tokens.follows(at) or tokens.words[at] not in pack.unit_openers:
        return None
    if (signed := sign_after(tokens, at)) is not None:
        return _with_scale_behind(tokens, numeral, signed, pack)
    named = _named(tokens, at, numeral, pack)
    if (marked := _mark(tokens, numeral)) is not None:
        return named if named is not None and named[0] > marked[0] else marked
    if named is not None:
        return named
    place = _past_a_small_word(tokens, numeral, pack)
    if place != at and tokens.follows(place):
        if (signed := sign_after(tokens, place)) is not None:
            return _with_scale_behind(tokens, numeral, signed, pack)
        if (found := _named(tokens, place, numeral, pack)) is not None:
            return found
        if (mark := units().marks.get(tokens.raw(place))) is not None:
            return place + 1, mark
    return None


def is_name(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "20 Minutes", "24 Heures": whether the unit right behind a numeral is the name of something instead."""
    found = pack.units.match(tokens, numeral.end) if tokens.gap_before(numeral.end) == " " else None
    return found is not None and _capital_is_a_name(tokens, found, numeral, pack)


def _mark(tokens: Tokens, numeral: Numeral) -> tuple[int, Unit] | None:
    """Written signs of units (km/h, %, h): only behind digits, scales and fractions."""
    at, marks = numeral.end, units().marks
    if not (tokens.is_number(at - 1) or numeral.scaled or numeral.form == "fraction"):
        return None
    longest = 1 if tokens.gaps[at] == "-" else _LONGEST_MARK
    for end in range(min(at + longest, len(tokens)), at, -1):
        written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]]
        if (unit := marks.get(written)) is None:
            continue
        glued = end < len(tokens) and tokens.gaps[end] == "" and tokens.words[end][0].isalpha()
        if not (glued and written[-1].isalpha()):
            return end, unit
    return None


def _past_a_small_word(tokens: Tokens, numeral: Numeral, pack: Pack) -> int:
    """ "un quart | d'heure", "half | an hour", "deux | longues heures": where the unit may start instead."""
    at = numeral.end
    word, fraction = tokens.words[at], numeral.form == "fraction"
    of = word in pack.numbers.of and (numeral.scaled or fraction or numeral.about or numeral.vague)
    article = word in pack.numbers.articles and fraction
    return at + 1 if of or article or (word in pack.modifiers and numeral.value >= 1) else at


def _named(tokens: Tokens, at: int, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    found = pack.units.match(tokens, at)
    return found if found is not None and not _capital_is_a_name(tokens, found, numeral, pack) else None


def _with_scale_behind(tokens: Tokens, numeral: Numeral, signed: tuple[int, Unit], pack: Pack) -> tuple[int, Unit]:
    """ "75 USD million": the scale behind the code."""
    end, unit = signed
    if numeral.scaled or tokens.gap_before(end) != " ":
        return signed
    scale = pack.numbers.scales.match(tokens, end)
    return (scale[0], replace(unit, times=unit.times * scale[1][0])) if scale else signed


def _capital_is_a_name(tokens: Tokens, found: tuple[int, Unit], numeral: Numeral, pack: Pack) -> bool:
    """A unit of time with a capital in the middle of lower-case text is the name of a newspaper or a programme."""
    last = found[0] - 1
    if pack.nouns_capitalised or found[1].kind is not Kind.DURATION or numeral.form != "digits":
        return False
    if not tokens.capitalised(last):
        return False
    start, end = tokens.starts[numeral.start], tokens.ends[last]
    line = tokens.text[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    line += tokens.text[end : end + _WINDOW].partition("\n")[0]
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].islower() for word in words) * 2 > len(words)
