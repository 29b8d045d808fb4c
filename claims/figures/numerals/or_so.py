"""Round amounts told as one or so many: "een euro of vijftig" is about fifty euros, "een man of tien" about ten men."""

from collections.abc import Sequence

from claims.figures.counts.counted import is_plural
from claims.figures.figure import Figure
from claims.kinds import ABOUT, COUNT, DURATION, EXACT, MEASURE
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_MANY = 100  # more are not told so: "een dokter of 112 bellen"


def join_or_so(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> list[Figure]:
    """The figures, where one of a unit, or one thing that is counted, and a number of nothing behind "or" are one:
    "een dag |of 45|", "een man |of tien|", but "een dag of 36 uur" are two."""
    joined: list[Figure] = []
    for figure in figures:
        one = joined[-1] if joined else None
        if figure.kind is not COUNT or figure.bound is not EXACT:
            pass  # nearly always
        elif one is not None and one.unit is not None and _or_so(tokens, one, figure, pack):
            times = one.unit.times
            figure.start, figure.kind, figure.unit, figure.rule = one.start, one.kind, one.unit, "or so"
            figure.low = figure.high = figure.numeral.value * times
            figure.step, figure.bound = figure.step * times, ABOUT
            figure.noun, figure.concept, figure.noun_start, figure.end = None, None, 0, figure.numeral.end
            joined.pop()
        elif (concept := _of_one(tokens, figure, pack)) is not None:
            figure.noun, figure.concept = tokens.words[figure.start - 2], concept
            figure.start, figure.bound, figure.rule = figure.start - 3, ABOUT, "or so"
        joined.append(figure)
    return joined


def _or_so(tokens: Tokens, one: Figure, figure: Figure, pack: Pack) -> bool:
    """Whether an article and a unit lead over "or" to a larger number of nothing, or of what is measured: "een kilo of
    tien |appels|", "een week of zes |wachten|"; but "een procent of 40 banen"."""
    article = one.start == one.numeral.start and tokens.words[one.start] in pack.numbers.articles
    led = figure.start == one.end + 1 and tokens.words[one.end] in pack.ranges.or_so
    free = figure.bare or (figure.unit is None and one.kind in (DURATION, MEASURE))
    larger = free and figure.numeral.value > one.numeral.value
    return article and led and larger and tokens.joined.issuperset((one.end, figure.start))


def _of_one(tokens: Tokens, figure: Figure, pack: Pack) -> str | None:
    """The concept of one thing that an article and "or" lead from to a small number: "|een man of| tien"."""
    at = figure.start
    if not figure.bare or at < 3 or tokens.words[at - 1] not in pack.ranges.or_so or figure.numeral.value > _MANY:
        return None
    if tokens.words[at - 3] not in pack.numbers.articles or not tokens.joined.issuperset(range(at - 2, at + 1)):
        return None
    found = pack.nouns.counted.match(tokens, at - 2)
    one = found is not None and found[0] == at - 1 and not is_plural(tokens.words[at - 2], pack)
    hedge = pack.bounds.before.match_back(tokens, at)  # "een stuk of" tien
    return found[1] if found is not None and one and hedge is None else None
