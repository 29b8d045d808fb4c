"""Traps: what looks like a quantity and is none: names, labels, set phrases, notes."""

import re

from claims.figures.amounts.sides import SIGNS
from claims.figures.counts.concepts import FATES
from claims.figures.counts.seats import WON, opens_a_list, won_by_another, won_in_turn
from claims.figures.figure import ONE_OF_THEM, Figure
from claims.figures.traps.houses import is_street
from claims.figures.traps.in_names import (
    behind_a_name,
    inside_a_compound,
    is_a_name,
    names_one,
    opens_a_part,
    part_of_a_name,
)
from claims.figures.traps.no_ranks import is_adverb, lasting_seconds
from claims.figures.traps.telephones import called_too, is_called, leading_zero
from claims.kinds import BETWEEN, COUNT, DURATION, EXACT, PERCENTAGE, RANK, RATIO
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_YEAR = 4  # digits
_LISTED = 4  # tokens from one share of a list to the next
_WHOLE = 100  # per cent
_HOURS = 24  # of the day
_PRIMES, _QUOTED = frozenset("'’′"), 300  # characters
_LAST_MINUTE = 130
_MINUTES = 24  # characters of a list of them
_IN_BRACKETS, _OPENED = re.compile(r"\.(?:\)|\+\d|, ?\d+\.)"), re.compile(r"\((?:\d+\.(?:\+\d+)?, ?)*$")  # "(10., 23.)"
_MILLION = 1_000_000
_PARTING = frozenset((" - ", " – ", " — ", " | ", " · ", " • "))  # between the parts of a line above a text
_SERIAL = 8  # digits
_POINTS = 2  # digits of the number of a paragraph
_BEHIND_A_POINT = (". ", ") ", " - ", " – ", ".\u00a0", "\u00a0- ", "\u00a0– ", ". ¿", ". «")
_TENS = range(20, 91, 10)  # years of age


def without_traps(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """The figures that are quantities. What carries on a list of labels goes with it: "les lignes 4, |8 et |13"."""
    kept: list[Figure] = []
    listed = share = called = -1
    won: Figure | None = None
    for place, figure in enumerate(figures):
        if (concept := opens_a_list(tokens, figures, place, pack)) is not None:
            figure.concept, figure.noun = concept
            won = figure
            kept.append(figure)
            continue
        if won is not None and won_by_another(tokens, won, figure, pack):
            figure.noun, figure.concept = won.noun, won.concept
            kept.append(figure)
            continue
        if won is not None and kept and won_in_turn(tokens, won, kept[-1], figure, pack):
            for each in (kept[-1], figure):
                each.noun, each.concept = won.noun, won.concept
            kept.append(figure)
            continue
        won = figure if figure.concept in WON else won
        if called >= 0 and called_too(tokens, figure, called):
            called = listed = figure.end
            continue
        if share >= 0 and _share_of_another(tokens, share, figure, pack):
            kept.append(figure)
            share = figure.end
            continue
        share = _first_share(tokens, figure) if figure.kind is PERCENTAGE or _in_years(figure) else -1
        if listed >= 0 and _carries_on(tokens, figure, listed, pack):
            listed = figure.end
        elif is_called(tokens, figure, pack):
            called = listed = figure.end
        elif is_trap(tokens, figure, pack):
            called = figure.end if leading_zero(tokens, figure) else called
            listed = figure.end if _labelled(tokens, figure, pack) or leading_zero(tokens, figure) else -1
        else:
            kept.append(figure)
    return kept


def _carries_on(tokens: Tokens, figure: Figure, at: int, pack: Pack) -> bool:
    """Whether a figure stands right behind a list that ends before token `at`: "4, |8", "4 et |13"."""
    start = figure.numeral.start
    joined = start - at == 1 and tokens.words[at] in pack.numbers.join and tokens.gaps[start] == " "
    return (joined or (start == at and tokens.gaps[start] in (", ", " "))) and figure.bare


def _share_of_another(tokens: Tokens, end: int, figure: Figure, pack: Pack) -> bool:
    """ "le RN à 31 %, |LFI 12|", "ΠΑΣΟΚ 13,2% και ο |ΣΥΡΙΖΑ 7|", "Roth got 26 years, |Reed 19|": in a list of shares or
    of years, one of which ends before token `end`, a number behind a name is one."""
    at = figure.numeral.start
    if not figure.bare or not end < at <= end + _LISTED or figure.numeral.form != "digits" or figure.signed:
        return False
    listed = tokens.gaps[end] in (", ", "; ") or tokens.words[end] in pack.numbers.join
    named = tokens.capitalised(at - 1) and tokens.gaps[at] == " " and tokens.gap_before(figure.numeral.end) != "-"
    return listed and named and 0 < figure.numeral.value < _WHOLE and tokens.stops.isdisjoint(range(end, at))


def _in_years(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit.code == "a" and not figure.numeral.article


def _first_share(tokens: Tokens, figure: Figure) -> int:
    """The end of a share or a length that stands near behind a name, -1 of any other."""
    first = figure.numeral.start
    named = any(tokens.capitalised(at) for at in range(max(0, first - _LISTED), first))
    return figure.end if named else -1


def _labelled(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    start = figure.numeral.start
    led = tokens.word_before(start) in pack.traps.labels.ends
    if not led or pack.traps.labels.match_back(tokens, start) is None:
        return False
    lettered = tokens.gaps[figure.numeral.end - 1] == ""  # "clade |1b|"
    if figure.numeral.scaled and figure.numeral.scale >= _MILLION and not lettered:
        return False  # "ganó el |grupo 18.600 millones|"
    # "a las 11", "às 9": an hour, but "as 345 mil" is none
    hours = pack.dates.hours.before, pack.dates.hours.bare_before
    return figure.numeral.value <= _HOURS or all(table.match_back(tokens, start) is None for table in hours)


def _numbers_a_paragraph(tokens: Tokens, figure: Figure) -> bool:
    """ "|3.| Cuánto cuesta. La empresa paga": the number that a paragraph begins with; but "1. FC Köln" is a name."""
    start, end = figure.numeral.start, figure.numeral.end
    if not figure.bare or figure.noun is not None or figure.start != start or end - start > 1 or end >= tokens.size:
        return False
    opens = start == 0 or "\n" in tokens.gaps[start]
    short = tokens.words[start].isdigit() and len(tokens.words[start]) <= _POINTS
    return opens and short and tokens.gaps[end] in _BEHIND_A_POINT and tokens.capitalised(end)


def _is_serial(tokens: Tokens, figure: Figure) -> bool:
    """ "|20240613| harbour photo": eight digits and more without any group, of nothing."""
    if not figure.bare or figure.start not in tokens.numbers or figure.numeral.scaled:
        return False
    digits = tokens.words[figure.start]
    return len(digits) >= _SERIAL and digits.isdigit()


def _of_the_page(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Lyon - |12 commentaires|" at the end of a line: what readers did with the page."""
    if figure.noun is None or pack.traps.page_counts.isdisjoint(tokens.words[figure.noun_start : figure.end]):
        return False  # nearly always
    start, end = figure.start, figure.end
    closes = end == tokens.size or "\n" in tokens.gaps[end]
    opening = tokens.gaps[start]
    return closes and (start == 0 or "\n" in opening or opening in _PARTING) and not _full_stop(tokens, end)


def _full_stop(tokens: Tokens, end: int) -> bool:
    return tokens.text.startswith((".", "!", "?"), tokens.ends[end - 1])


def _half_done(tokens: Tokens, figure: Figure) -> bool:
    """ "A |half|-built flood defence": how far something is done, and no share of it; but "half-owned by the state"."""
    at = figure.numeral.end
    led = figure.numeral.start < at - 1
    return led and at in tokens.joined and figure.end == at and tokens.gaps[at] == "-" and tokens.words[at].isalpha()


def is_trap(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a figure is part of a name or a reference."""
    start = figure.numeral.start
    if figure.bound is BETWEEN and figure.start in tokens.numbers:
        start = figure.start  # "Boeing 737-800"
    if figure.rule == ONE_OF_THEM:
        return False  # "uno dei quali con la condizionale", though "uno dei" is a set phrase
    if (
        _in_idiom(tokens, figure, pack)
        or names_one(tokens, figure, pack)
        or _numbers_a_paragraph(tokens, figure)
        or _is_serial(tokens, figure)
        or _of_the_page(tokens, figure, pack)
        or (figure.numeral.form == "fraction" and (_rating(tokens, figure) or _half_done(tokens, figure)))
        or _minute_of_play(tokens, figure)
        or (figure.kind is RANK and (is_adverb(tokens, figure, pack) or lasting_seconds(tokens, figure, pack)))
        or _age_in_tens(tokens, figure, pack)
        or (figure.numeral.article and _told_of(tokens, figure, pack))
        or is_street(tokens, figure, pack)
        or (figure.start == start and inside_a_compound(tokens, figure))
    ):
        return True
    if is_a_name(tokens, figure, pack):
        return True
    first = figure.start
    if 0 < first < start and first in tokens.numbers and tokens.gaps[first] == "" and tokens.words[first - 1].isalpha():
        return True  # "A350-1000"
    if start not in tokens.numbers and figure.numeral.form != "words":
        return False
    if figure.start == start and start > 0:
        before, gap = tokens.words[start - 1], tokens.gaps[start]
        if gap == "" and before in SIGNS:
            return figure.bare  # "4x|4|", "800x|600|"
        if gap == "" and before[-1:].isalpha() and figure.kind is not RANK:
            return start in tokens.numbers  # A320, G7
        if gap == "-" == tokens.gaps[start - 1] and before in pack.numbers.of:
            return True  # "mum-of-|five| wins"
        if gap == "_":
            return figure.bare  # "user_42"
        if gap == "." and start in tokens.numbers and before.isalpha() and tokens.raw(start - 1).isupper():
            return figure.bare  # "ID.3"
        if gap in ("-", "–") and before[-1:].isalpha() and start in tokens.numbers:
            aged = figure.rule == "age" or (_in_years(figure) and before in pack.bounds.hedging)
            named = tokens.capitalised(start - 1) and not aged  # Covid-19, but "Over-65s", "Über-65-Jährige"
            return figure.bare or figure.kind is RANK or named
        if _labelled(tokens, figure, pack) and not opens_a_part(tokens, figure, pack):
            small = before in pack.stop  # "alle 9", but "στις 1.482 μονάδες"
            return figure.bare or (figure.concept is None and figure.unit is None and not small)
        # "in der |Nacht 104| von 121 Drohnen" counts drones
        named = gap == " " and figure.kind is COUNT and figure.concept is None
        named = named and (figure.bare or not figure.plural or figure.low == 1)
        if named and behind_a_name(tokens, figure, start, pack) and not opens_a_part(tokens, figure, pack):
            return True
    return part_of_a_name(tokens, figure, pack)


def _told_of(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "It was |a year| in which all changed", "ein Jahr, in dem …": one time that is told of, and no length."""
    at = figure.end
    if figure.bound is not EXACT or figure.kind is not DURATION or not 0 < at < tokens.size:
        return False
    goes_on = at in tokens.joined or tokens.gaps[at] == ", "
    return goes_on and pack.traps.told_of.match(tokens, at) is not None


def _minute_of_play(tokens: Tokens, figure: Figure) -> bool:
    """ "Pérez (12') y López (45'+2)", "Wirtz (10.) und Can (90.+3)": a minute of a match, where no quotation is open
    that the mark could close."""
    end = tokens.ends[figure.numeral.end - 1]
    at = figure.numeral.start - 1
    if at > 0 and tokens.words[at] == "+" and (tokens.gaps[at] in _PRIMES or tokens.gaps[at] == "."):
        return True  # "45'+|2|", "45.+|2|"
    if tokens.text[end : end + 1] == "." and figure.bare and _IN_BRACKETS.match(tokens.text, end) is not None:
        opening = tokens.text[max(0, tokens.starts[figure.start] - _MINUTES) : tokens.starts[figure.start]]
        return figure.numeral.value <= _LAST_MINUTE and _OPENED.search(opening) is not None
    if tokens.text[end : end + 1] not in _PRIMES or not figure.bare or tokens.text[end + 1 : end + 2].isalnum():
        return False  # nearly always
    start = tokens.starts[figure.start]
    line = tokens.text[max(0, start - _QUOTED) : start].rpartition("\n")[2]
    opened = "‘" in line or line.startswith("'") or any(f"{before}'" in line for before in ' (:"')
    return 0 < figure.numeral.value <= _LAST_MINUTE and figure.numeral.form == "digits" and not opened


def _age_in_tens(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Ein Mann Mitte |vierzig|", "dans la |trentaine|": about how old somebody is."""
    start, end = figure.numeral.start, figure.numeral.end
    if start not in tokens.joined or tokens.words[start - 1] not in pack.ages.in_tens.ends:
        return False  # nearly always
    of = tokens.word_behind(end) in pack.numbers.of
    if of or figure.unit is not None or figure.numeral.value not in _TENS:
        return False  # "dans la trentaine |de| villages"
    return pack.ages.in_tens.match_back(tokens, start) is not None


def _in_idiom(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether the figure stands inside a set phrase ("premier ministre", "à la une")."""
    first, words = figure.numeral.start, tokens.words
    for back in pack.traps.idiom_places.get(words[first], ()):
        if back <= first and words[first - back] in pack.traps.idioms.starts:
            found = pack.traps.idioms.match(tokens, first - back)
            if found is not None and found[0] > first:
                # "une fois et demie", "le double de", "il y a un an et demi", "in half | a million homes"
                sized = figure.kind is RATIO or figure.unit is not None or figure.numeral.decimals > 1
                goes_on = (sized and figure.end > found[0]) or (figure.numeral.scaled and figure.numeral.end > found[0])
                harmed = figure.concept in FATES and figure.end == found[0]  # "ein Mensch starb"
                return not ((goes_on or harmed) and figure.start >= first - back)
    return False


def _rating(tokens: Tokens, figure: Figure) -> bool:
    """ "5/5", "loi 83/2000": a note or a reference, not an amount."""
    numeral = figure.numeral
    if figure.end != numeral.end:
        return False
    bottom = tokens.words[numeral.end - 1]
    year = len(bottom) == _YEAR and bottom[:2] in ("19", "20")
    if not year and (numeral.value < 1 or figure.unit is not None):
        return False
    return tokens.words[numeral.start + 1 : numeral.end - 1] == ["/"]
