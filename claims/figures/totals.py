"""Totals: what is counted said away from its number, by a verb: "le nombre de |morts| est passé à 12"."""

from claims.figures.counted import FATES
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_CLAUSE = 14  # tokens of a clause looked back
_VERB_REACH = 5  # tokens between the verb and its number: "ist mittlerweile auf über |16|"
_ARTICLE_AND_NOUN = 2
_BEHIND = 4  # tokens between an inverted verb and its subject: "|16| ανήλθαν πλέον οι νεκροί"


def totalled(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """The concept that a bare number counts, where a verb says so: before it ("the |dead| were 16"), or behind it in
    inverted order ("Στους |16| ανήλθαν οι νεκροί", "sono |12| i morti"). Only whole things are counted: "the strongest
    of the aftershocks reached 5.1"."""
    if not numeral.whole:
        return None
    return _before(tokens, numeral.start, pack) or _behind(tokens, numeral.end, pack)


def _before(tokens: Tokens, start: int, pack: Pack) -> str | None:
    """Persons that something befell come first ("les |blessés| de l'accident d'autocar"), else the subject: what the
    clause names first."""
    first = start
    while first in tokens.joined and first > max(0, start - _CLAUSE) and first - 1 not in tokens.numbers:
        first -= 1
    near = range(start - 1, max(first, start - 1 - _VERB_REACH), -1)
    verb = next((at for at in near if tokens.words[at] in pack.moves or _is_total(tokens, at, pack)), None)
    if verb is None:
        return None
    found = [known[1] for at in range(first, verb) if (known := pack.counted.match(tokens, at)) is not None]
    return next((concept for concept in found if concept in FATES), found[0] if found else None)


def _behind(tokens: Tokens, end: int, pack: Pack) -> str | None:
    inverted = end in tokens.joined and _is_total(tokens, end, pack)
    for at in range(end + inverted, end + (_BEHIND if inverted else _ARTICLE_AND_NOUN)):
        if at not in tokens.joined or at in tokens.numbers:
            return None
        if (known := pack.counted.match(tokens, at)) is not None:
            return known[1] if inverted or at > end else None
        small = tokens.words[at] in pack.names.articles or (inverted and tokens.words[at] in pack.fillers)
        if not small:
            return None  # "una trentina è |finita in ospedale|"
    return None


def _is_total(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word is a verb of totals; "e" is "and" without its accent."""
    word = tokens.words[at]
    return word in pack.totals and (word not in pack.numbers.join or tokens.spelled(at) != word)
