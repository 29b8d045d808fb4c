"""Levels of warnings and storms, which are ranks: "un avis de |niveau 4|", "a |level 3| warning", "|Gefahrenstufe 4 von
5|", "a |category 4| hurricane".

Any other level is the name of something ("le niveau 2 du parking", "level 3 charging") and no figure.
"""

from collections.abc import Sequence
from decimal import Decimal

from claims.figures.figure import Figure
from claims.kinds import COUNT, PERCENTAGE, RANK
from claims.packs.pack import Pack
from claims.text.tokens import CLOSE, Tokens

_HIGHEST, _STRONGEST = 10, 5
_OUT_OF = ("share", "proportion")
_REACH = 6  # tokens from the level to what warns


def name_levels(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes ranks, in place, of the numbers that are the level of a warning, or the strength of a storm."""
    warnings = pack.traps.warnings
    led = [figure for figure in figures if tokens.word_before(figure.numeral.start) in warnings.leading]
    if not led:
        return  # nearly always
    strengths = warnings.storm_levels if not warnings.storms.isdisjoint(tokens.words) else frozenset()
    for figure in led:
        start = figure.numeral.start
        word = tokens.words[start - 1]
        strength = word in strengths
        if figure.start != start or tokens.gaps[start] != " ":
            continue
        if word not in warnings.levels and word not in warnings.scales and not strength:
            continue  # "a category 4", where no storm is told of
        level = _strength(figure) if strength else _level(tokens, figure, pack)
        if level is not None and (word not in warnings.levels or _warns(tokens, figure, pack)):
            end = figure.end if figure.kind is PERCENTAGE else figure.numeral.end
            figure.start, figure.end, figure.kind, figure.rule = start - 1, end, RANK, "level"
            figure.low = figure.high = level
            figure.step, figure.unit, figure.noun, figure.concept = Decimal(1), None, None, None


def _level(tokens: Tokens, figure: Figure, pack: Pack) -> Decimal | None:
    """The number of a level: small, of nothing but warnings ("3 |warnings|"), or of the highest ("3 |sur 5|")."""
    word = tokens.words[figure.numeral.start]
    if figure.kind is PERCENTAGE and figure.rule in _OUT_OF:
        spoken = pack.numbers.cardinals.match(tokens, figure.numeral.start)  # "Stufe |vier von fünf|"
        return Decimal(word) if word.isdigit() else Decimal(spoken[1]) if spoken is not None else None
    counted = tokens.words[figure.noun_start : figure.end] if figure.noun is not None else ()
    alone = figure.kind is COUNT and figure.unit is None and pack.traps.warnings.alerts.issuperset(counted)
    plain = figure.numeral.form in ("digits", "words") and figure.numeral.whole
    return figure.numeral.value if alone and plain and 1 <= figure.numeral.value <= _HIGHEST else None


def _strength(figure: Figure) -> Decimal | None:
    """The number of a storm's category, whatever word stands behind: "a category 4 |storm|"."""
    plain = figure.numeral.form in ("digits", "words") and figure.numeral.whole and figure.kind is COUNT
    return figure.numeral.value if plain and 1 <= figure.numeral.value <= _STRONGEST else None


def _warns(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a word for warnings stands near in the clause."""
    alerts, start, end = pack.traps.warnings.alerts, figure.numeral.start, figure.numeral.end
    for at in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens.words[at] in alerts:
            return True
        if tokens.gaps[at] not in CLOSE:
            break
    for at in range(end, min(tokens.size, end + _REACH)):
        if tokens.gaps[at] not in CLOSE:
            break
        if tokens.words[at] in alerts:
            return True
    return False
