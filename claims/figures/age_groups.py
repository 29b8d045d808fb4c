"""Groups of people by a limit of their age, as one word: "a ban for under-16s", "free for the over 75s"."""

from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_YOUNGEST, _OLDEST = 3, 100  # years
_TEAMS = range(17, 24)  # years that teams are of


def is_age_group(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number with its plural glued to it is a limit of age: "under-|16s|", "the over |75s|"; a hyphen alone
    says so too ("an under-|13| league"), and a time of a race is none ("in under 10s")."""
    start, end = numeral.start, numeral.end
    if not start or tokens.words[start - 1] not in pack.ages.crowds or numeral.form != "digits" or numeral.decimals:
        return False
    if not _YOUNGEST <= numeral.value <= _OLDEST or not _leads(tokens, start - 1):
        return False
    glued = tokens.gaps[start] == "-"
    if not _has_a_plural(tokens, end, pack):
        teams = numeral.value in _TEAMS
        return (
            glued and not teams and tokens.gap_before(end) == " " and end < tokens.size and tokens.words[end].isalpha()
        )
    if glued or tokens.gaps[start] != " ":
        return glued
    hedge = pack.bounds.before.match_back(tokens, start)
    longer = hedge is not None and hedge[0] < start - 1  # "|just over| 30s"
    return not longer and tokens.word_before(start - 1) not in pack.names.places_in  # "|in| under 10s"


def end_of_group(tokens: Tokens, end: int, pack: Pack) -> int:
    """The token behind a limit of age and the plural glued to it."""
    return end + _has_a_plural(tokens, end, pack)


def _has_a_plural(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at < tokens.size and tokens.gaps[at] == "" and tokens.words[at] in pack.dates.decade_marks


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether the word that says above or below may say so here: "England |Under|-21s" are a team."""
    opens = at == 0 or at in tokens.stops or "\n" in tokens.gaps[at] or tokens.gaps[at].endswith(("“", '"', "‘", ": "))
    return opens or not tokens.capitalised(at)
