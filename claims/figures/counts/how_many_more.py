"""Counts that are how many more or fewer: "350 000 chômeurs |de plus|", "35,000 |more| jobless than in spring"."""

from claims.figures.figure import Figure
from claims.kinds import DURATION, LESS_THAN, Change
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_YEAR = 4  # digits


def how_many_more(tokens: Tokens, figure: Figure, pack: Pack) -> Change | None:
    """ "350 000 chômeurs |de plus| en un trimestre", "35,000 |more| jobless people than in spring": a count that is how
    many more or fewer. A word alone ("12 |more| people") says so only where it compares."""
    start, end = figure.start, figure.end
    if start in tokens.joined and end in tokens.joined and tokens.words[start - 1] in pack.change.more.ends:
        before = pack.change.more.match_back(tokens, start)  # "|mais| 35 mil |do que| na primavera"
        return before[1] if before is not None and tokens.words[end] in pack.change.compared else None
    for at in (figure.numeral.end, figure.end):
        more = tokens.word_behind(at) in pack.change.more.starts
        found = pack.change.more.match(tokens, at) if more else None
        if found is None or _in_less_time(tokens, at, pack) or _in_so_many(tokens, at, pack):
            continue
        end = max(found[0], figure.end)
        noun = end in tokens.joined and tokens.words[end].isalpha() and tokens.words[end] not in pack.stop
        compares = any(  # "35,000 more |jobless| than in spring"
            tokens.word_behind(place) in pack.change.compared for place in range(end, end + 1 + noun)
        )
        alone = end == found[0] and end not in tokens.joined and figure.noun is None  # "35.000 |περισσότεροι|."
        if compares or alone or (found[0] > at + 1 and end == found[0] and not hedges_the_next(tokens, at, pack)):
            return found[1]
    return None


def hedges_the_next(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "12 430 euros en |moins de 48 heures|": the words belong to the number behind them."""
    for place in (at, at + 1):
        hedge = pack.bounds.before.match(tokens, place) if place in tokens.joined else None
        if hedge is not None and hedge[0] in tokens.joined and hedge[0] > place + 1:
            digits = hedge[0] in tokens.numbers and len(tokens.words[hedge[0]]) != _YEAR  # "sei punti in meno del 2021"
            spoken = pack.numbers.cardinals.match(tokens, hedge[0]) is not None
            return digits or (spoken and tokens.words[hedge[0]] not in pack.numbers.articles)
    return False


def _in_so_many(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "500 mila auto |in più di 100 Paesi|": how many those are, and not how many more; but "500 |in più di 12 mesi
    fa|"."""
    hedge = pack.bounds.before.match(tokens, at + 1) if at + 1 in tokens.joined else None
    if hedge is None or hedge[0] not in tokens.numbers or len(tokens.words[hedge[0]]) == _YEAR:
        return False
    noun = hedge[0] + 1
    if not {hedge[0], noun} <= tokens.joined or not tokens.words[noun].isalpha() or tokens.words[noun] in pack.stop:
        return False
    unit = pack.units.after.match(tokens, noun)
    return unit is None or unit[1].kind is not DURATION


def _in_less_time(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "100 000 abonnés |en moins d'une semaine|", "mille iscritti |in meno di 48 ore|": how long it took, and not how
    many fewer; "473 |in meno di quattro|." leaves out the days."""
    hedge = pack.bounds.before.match(tokens, at + 1) if at + 1 in tokens.joined else None
    if hedge is None or hedge[1] is not LESS_THAN or hedge[0] >= tokens.size:
        return False
    if hedge[0] + 1 not in tokens.joined:
        digits = hedge[0] in tokens.numbers and len(tokens.words[hedge[0]]) < _YEAR
        return digits or pack.numbers.cardinals.match(tokens, hedge[0]) is not None
    if pack.dates.relative.match(tokens, hedge[0]) is not None:
        return False  # "300 in meno di |un anno fa|"
    number = hedge[0] in tokens.numbers or pack.numbers.cardinals.match(tokens, hedge[0]) is not None
    unit = pack.units.after.match(tokens, hedge[0] + 1) if number else None
    return unit is not None and unit[1].kind is DURATION
