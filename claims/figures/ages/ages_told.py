"""Ages that a clause about an age leads to: "the |retirement age| rises to 67", "im |Alter von| 45"."""

from collections.abc import Sequence

from claims.figures.ages.age_groups import is_an_age
from claims.figures.ages.ages import OLDEST, YOUNGEST
from claims.figures.ages.ages_at import goes_on
from claims.figures.counts.concepts import FATES
from claims.figures.figure import Figure
from claims.kinds import BETWEEN, COUNT, DURATION
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_NOUN = 12  # tokens from the word for an age to the number: "the age at which Belgians may draw a pension climbs to 67"


def name_ages(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes ages, in place, of bare numbers that a clause about an age leads to: "the retirement age rises to 67"."""
    year = units().by_id["a"]
    for place, figure in enumerate(figures):
        if figure.kind is not COUNT or not _may_be_age(figure):
            continue
        if _named_age(tokens, figure, pack):
            figure.end, figure.noun = figure.numeral.end, None  # "im Alter von |45| starb er"
        elif figure.noun is not None or not _led(tokens, figure, pack) or not _of_an_age(tokens, figures, place, pack):
            continue
        figure.kind, figure.unit, figure.concept, figure.rule = DURATION, year, None, "age"


def _named_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "The |age of| 45", whatever stands behind but what is known to be counted."""
    start = figure.start
    if start < 2 or start not in tokens.joined or start - 1 not in tokens.joined:
        return False
    of = tokens.words[start - 1] in pack.of and is_an_age(tokens.words[start - 2], pack)
    return of and (figure.concept is None or figure.concept in FATES)


def _may_be_age(figure: Figure) -> bool:
    plain = figure.numeral.form in ("digits", "words") and not figure.numeral.scaled and figure.per is None
    return plain and YOUNGEST <= figure.numeral.value <= OLDEST


def _led(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a small word leads to a number, and nothing that it could count stands behind it."""
    start, end = figure.start, figure.end
    before = tokens.words[start - 1] if start in tokens.joined else ""
    small = any(before in words for words in (pack.stop, pack.change.to, pack.change.by, pack.ages.be))
    small = small or (figure.bound is BETWEEN and is_an_age(before, pack))  # "ranged in age |from 24 to 49|"
    return small and (end not in tokens.joined or goes_on(tokens, end, pack) or tokens.words[end] in pack.change.to)


def _of_an_age(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> bool:
    """Whether the clause before speaks of an age, with no other figure between but another age."""
    start, limit = figures[place].start, 0
    if place:
        before = figures[place - 1]
        if before.rule == "age" and tokens.joined.issuperset(range(before.end, start + 1)):
            return True  # "from 66 to |67|"
        limit = before.end
        if before.kind is DURATION and before.change is not None and tokens.word_before(start) in pack.change.to:
            start, limit = before.start, figures[place - 2].end if place > 1 else 0  # "by two years to |64|"
    for at in range(start - 1, max(limit, start - _NOUN) - 1, -1):
        if at + 1 not in tokens.joined:
            return False
        if is_an_age(tokens.words[at], pack):
            return True
    return False
