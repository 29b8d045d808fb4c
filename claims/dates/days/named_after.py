"""Days that streets and houses are named after: "rue du 11-Novembre", "Via XX Settembre", "Straße des 17. Juni"."""

from claims.dates.when import When
from claims.kinds import DAY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_ROMAN = frozenset("IVX")
_MOST_BETWEEN = 2  # tokens from the street to the day: "place |du| 8", "corso |IV| Novembre"


def is_a_name(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether a day, whose month has a capital or a hyphen before it, is the name of the street or the house before it;
    "rue du 8 au 12 mai" and "on Oxford Street 4 July" say when."""
    at = when.start
    if when.period.grain is not DAY and not (at and _is_roman(tokens, at - 1)):
        return False  # "sur place |à la mi-octobre|", but "via XX |Settembre|"
    while at and when.start - at < _MOST_BETWEEN and at in tokens.joined and _links(tokens, at - 1, pack):
        at -= 1
    if at not in tokens.joined or tokens.gaps[at] != " ":
        return False
    street = tokens.words[at - 1] in pack.traps.streets
    house = (
        not pack.nouns.capitalised and tokens.words[at - 1] in pack.names.organisations and tokens.capitalised(at - 1)
    )
    if not (street or house) or _ends_a_name(tokens, at - 1):
        return False
    written = range(when.start, when.end)
    capital = any(tokens.capitalised(each) for each in written if not _is_roman(tokens, each))
    return capital or any(tokens.gaps[each] == "-" for each in written[1:])


def _links(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "|du| 8 Mai", "|XX| Settembre"; "vom 17. Juni" is when something begins."""
    word = tokens.words[at]
    return (word in pack.names.of and word in pack.names.articles) or _is_roman(tokens, at)


def _is_roman(tokens: Tokens, at: int) -> bool:
    return _ROMAN.issuperset(tokens.raw(at))


def _ends_a_name(tokens: Tokens, at: int) -> bool:
    """ "On Oxford |Street|": the street has its name before it."""
    return at in tokens.joined and tokens.gaps[at] == " " and tokens.capitalised(at) and tokens.capitalised(at - 1)
