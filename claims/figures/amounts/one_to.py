"""Ranges whose low end is one: "|one| to two years", "|ein| bis zwei Millionen", "|un| ou deux cas"."""

from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_MOST = 12  # "one to twelve months", but "l'un a 20 ans"


def opens_a_range(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a word for 1, which alone counts nothing, is the low end of a range of few."""
    at = numeral.end
    if at not in tokens.joined or at + 1 not in tokens.joined or tokens.gaps[at] not in (" ", "-"):
        return False
    if len(tokens.words[numeral.start]) == 1:
        return False  # "from |a| to 10"
    middle = tokens.words[at]
    led = numeral.start in tokens.joined and pack.ranges.opened(tokens, numeral.start, middle) is not None
    if not (led or middle in pack.ranges.middles) or tokens.spelled(at) in pack.ages.years_had:
        return False  # "l'un |a| 2 ans"
    if at + 1 not in tokens.numbers and tokens.words[at + 1] not in pack.numbers.starts:
        return False
    other = read_numeral(tokens, at + 1, pack)
    if other is not None and other.form == "fraction" and led and other.value < 1 and other.end > other.start + 1:
        return True  # "between |one| and two thirds"
    if other is None or other.form not in ("digits", "words") or other.article:
        return False
    return 1 < other.value / other.scale <= _MOST
