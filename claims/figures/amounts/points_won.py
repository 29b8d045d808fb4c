"""Points that are no part of per cent: those of a table or a match ("26 points"), and not of a share or a change."""

from claims.figures.figure import Figure
from claims.kinds import COUNT, PERCENTAGE
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_POINTS = "[ppt]"
_NEAR = 15  # tokens between points and the per cent they are of


def plain_points(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Points that are no part of a change and have no per cent near are those of a table or a match: "26 points". A
    single one behind an article is mostly none ("un nouveau point de situation"), and goes."""
    none = set()
    for place, figure in enumerate(figures):
        unit, at = figure.unit, figure.numeral.end
        single = figure.end - at == 1 or (figure.end - at > 1 and tokens.words[at] in pack.nouns.modifiers)
        if unit is None or unit.code != _POINTS or not single or figure.change is not None or figure.numeral.decimals:
            continue
        if unit.times != 1:
            continue  # basis points
        beside = figures[max(0, place - 1) : place] + figures[place + 1 : place + 2]
        if figure.level or any(_of_a_rate(tokens, figure, other, pack) for other in beside):
            continue
        if _behind_a_rate(tokens, figure, pack) or _of_per_cent(tokens.words[figure.end - 1], pack):
            continue
        figure.unit, figure.kind, figure.noun, figure.noun_start = None, COUNT, "point", at
        if figure.numeral.article:
            none.add(place)
    figures[:] = [figure for place, figure in enumerate(figures) if place not in none]


def _of_per_cent(word: str, pack: Pack) -> bool:
    """ "zwei |Prozentpunkte| Marge": points that say in their own word what they are of, two units in one."""
    names = pack.units.after.starts
    return any(word[:at] in names and word[at:] in names for at in range(1, len(word)))


def _behind_a_rate(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Leur |taux| de chômage a pris deux points", "the lead is six points in the latest |poll|": the clause is about
    what is told in per cent."""
    for at in range(figure.start - 1, max(-1, figure.start - _NEAR), -1):
        if at + 1 not in tokens.joined:
            break
        if tokens.words[at] in pack.change.rates:
            return True
    for at in range(figure.end, min(tokens.size, figure.end + _NEAR)):
        if at not in tokens.joined:
            return False
        if tokens.words[at] in pack.change.rates:
            return True
    return False


def _of_a_rate(tokens: Tokens, figure: Figure, other: Figure, pack: Pack) -> bool:
    """Whether a figure beside the points is of a rate; other points alone prove nothing: "four points clear with 41
    points from 20 games"."""
    points = other.unit is not None and other.unit.code == _POINTS and other.unit.times == 1
    if points and other.change is None and not other.numeral.decimals and not _behind_a_rate(tokens, other, pack):
        return False
    first, last = sorted((figure, other), key=lambda one: one.start)
    if other.rule == "share" and other.numeral.form == "fraction":
        return False  # "nine points adrift, |two-thirds| of the way through the season"
    near = last.start - first.end <= _NEAR and not tokens.stops & set(range(first.end, last.start + 1))
    return near and other.kind is PERCENTAGE
