"""How long people live, where no word calls the number years: "life expectancy rose to |85.9| for women and |80.3| for
men", "la esperanza de vida aumentó 0,1 años, hasta los |85,9|"."""

from collections.abc import Sequence

from claims.figures.figure import Figure, in_one_sentence
from claims.kinds import DURATION
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_SHORTEST, _LONGEST = 30, 100  # years
_REACH = 12  # tokens from what is measured to the number
_AT_BIRTH = (None, "births")  # "life expectancy at |birth| is 79" counts no births
_LIFE = "life span"


def name_life_spans(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes years, in place, of bare numbers that a life expectancy leads to, and of those told beside them."""
    if not tokens.topics(pack.ages.spans.starts):
        return  # mostly
    year = units().by_id["a"]
    for place, figure in enumerate(figures):
        if not _may_be(figure) or not _led(tokens, figure, pack):
            continue
        if _told(tokens, figures, place, pack):
            figure.kind, figure.unit, figure.concept, figure.rule = DURATION, year, None, _LIFE


def _may_be(figure: Figure) -> bool:
    plain = figure.bare and figure.concept in _AT_BIRTH and not figure.numeral.scaled and figure.per is None
    return plain and _SHORTEST <= figure.numeral.value <= _LONGEST


def _led(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a small word or a verb of movement leads to a number, and a small word or nothing is behind it."""
    start, end = figure.start, figure.end
    before = tokens.word_before(start)
    small = any(before in words for words in (pack.stop, pack.change.to, pack.change.moves, pack.nouns.totals))
    ends = end not in tokens.joined or (tokens.words[end] in pack.stop and tokens.words[end] not in pack.numbers.of)
    return small and ends


def _told(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> bool:
    """Whether the words before tell of life expectancy, with nothing between but years."""
    figure, limit = figures[place], max(0, figures[place].start - _REACH)
    if place and in_one_sentence(tokens, figures[place - 1], figure):
        before = figures[place - 1]
        if before.rule == _LIFE:
            return figure.start - before.end <= _REACH
        if before.unit is None or before.unit.code != "a":
            limit = max(limit, before.end)
        else:
            limit = max(0, before.start - _REACH)  # "aumentó |0,1 años|, hasta los 85,9"
    found = next((at for at in range(figure.start, limit, -1) if pack.ages.spans.match_back(tokens, at)), None)
    if found is None:
        return False
    between = range(found, figure.start + 1)
    return tokens.stops.isdisjoint(between) and not any("\n" in tokens.gaps[at] for at in between)
