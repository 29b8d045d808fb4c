"""Groups of people by a limit of their age, as one word: "a ban for under-16s", "free for the over 75s"."""

from claims.figures.figure import Figure
from claims.figures.numeral import Numeral
from claims.kinds import AT_LEAST
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_YOUNGEST, _OLDEST = 3, 100  # years
_TEAMS = range(17, 24)  # years that teams are of


def is_age_group(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number is a limit of the age of a group: "under-|16s|", "|65|-plussers"."""
    return _is_crowd(tokens, numeral, pack) or _plus(tokens, numeral, pack)


def _is_crowd(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number with its plural glued to it is a limit of age: "under-|16s|", "the over |75s|"; a hyphen alone
    says so too ("an under-|13| league"), and a time of a race is none ("in under 10s")."""
    start, end = numeral.start, numeral.end
    if not start or tokens.words[start - 1] not in pack.ages.crowds or numeral.form != "digits" or numeral.decimals:
        return False
    if not _YOUNGEST <= numeral.value <= _OLDEST or not _leads(tokens, start - 1):
        return False
    glued = tokens.gaps[start] == "-"
    if not _has_a_plural(tokens, end, pack):
        noun = end < tokens.size and tokens.gaps[end] == " " and tokens.words[end].isalpha()
        return glued and noun and numeral.value not in _TEAMS
    if glued or tokens.gaps[start] != " ":
        return glued
    hedge = pack.bounds.before.match_back(tokens, start)
    longer = hedge is not None and hedge[0] < start - 1  # "|just over| 30s"
    return not longer and tokens.word_before(start - 1) not in pack.names.places_in  # "|in| under 10s"


def _plus(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "65-|plussers|"."""
    at = numeral.end
    if at >= tokens.size or tokens.gaps[at] != "-" or tokens.words[at] not in pack.ages.plus:
        return False
    if tokens.words[at] not in pack.bounds.after.starts or at + 1 not in tokens.joined:
        return True
    led = tokens.word_before(numeral.start) in pack.names.articles  # "20-|plus| were hurt", but "the 50-|plus| are"
    return led and (tokens.words[at + 1] in pack.stop or is_an_age(tokens.words[at + 1], pack))


def older_than(tokens: Tokens, age: Figure, pack: Pack) -> Figure:
    """An age with what is glued behind it: "65-|plussers|" are that old or older, "over-65|s|" above that."""
    at = age.numeral.end
    if _is_crowd(tokens, age.numeral, pack):
        age.end = at + _has_a_plural(tokens, at, pack)
    if _plus(tokens, age.numeral, pack):
        age.end, age.bound, age.high = at + 1, AT_LEAST, None
    return age


def is_an_age(word: str, pack: Pack) -> bool:
    """Whether a word means how old somebody is: "age", "Rentenalter"."""
    return word in pack.ages.nouns or (bool(pack.ages.noun_endings) and word.endswith(pack.ages.noun_endings))


def _has_a_plural(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at < tokens.size and tokens.gaps[at] == "" and tokens.words[at] in pack.dates.decade_marks


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether the word that says above or below may say so here: "England |Under|-21s" are a team."""
    opens = at == 0 or at in tokens.stops or "\n" in tokens.gaps[at] or tokens.gaps[at].endswith(("“", '"', "‘", ": "))
    return opens or not tokens.capitalised(at)
