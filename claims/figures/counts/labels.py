"""What a number behind a colon counts: "votes against: |364|", "Le nombre de blessés, lui, n'a pas bougé : |192|"; and
what "the number" is of.
"""

from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.counted import is_plural, opens_a_number
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_CLAUSE = 14  # tokens of a clause looked back from the colon
_BEHIND = 4  # tokens from "the number" to what it is of: "die Zahl | der ausgelieferten | Autos"
_LABEL = 4  # words of a label before a colon: "votes against: |364|"
_TAIL = 2  # of them behind what is counted
_COLON, _BRACKET, _CLOSED = ":", " (", ")"


def labelled(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """ "votes against: |364|", "Équipage : |douze|", "Le nombre de blessés, lui, n'a pas bougé : |192|"."""
    start = numeral.start
    if (hedge := pack.bounds.before.match_back(tokens, start)) is not None and hedge[0] + 1 in tokens.joined:
        start = hedge[0]  # "Vermisste: |mindestens| 12"
    if not start or "\n" in tokens.gaps[start]:
        return None
    if tokens.gaps[start] == _BRACKET:
        return _in_brackets(tokens, start, numeral.end, pack)
    if tokens.gaps[start].strip() != _COLON:
        return None
    first = _clause(tokens, start - 1, start)
    if any(_says(tokens, at, pack) for at in range(first, start - 1)):
        return None  # "287 sont cédés, |disent les syndicats| : 185 à l'un, 76 à l'autre"
    if start - first <= _LABEL and tokens.numbers.isdisjoint(range(first, start)):
        for at in range(max(first, start - 1 - _TAIL), start):
            known = pack.counting.groups.match(tokens, at) or pack.nouns.counted.match(tokens, at)
            if known is not None and (head := _head_of_a_label(tokens, first, at, pack)) is not None:
                return head
            if known is not None:
                return known[1] if not _counted_itself(tokens, first, at, pack) else None
        if (head := _head_of_a_label(tokens, first, start, pack)) is not None:
            return head
    return _number_told(tokens, start, pack)


def _in_brackets(tokens: Tokens, start: int, end: int, pack: Pack) -> str | None:
    """ "Deaths (|651,000|) exceeded births (|645,000|)": the noun before brackets; "two men (|34|)" are that old."""
    if end < tokens.size and not tokens.gaps[end].startswith(_CLOSED):
        return None
    known = pack.nouns.counted.match_back(tokens, start)
    if known is None or not is_plural(tokens.words[start - 1], pack):
        return None
    counted = _counted_itself(tokens, _clause(tokens, known[0], start), start, pack)
    return known[1] if not counted else None


def _clause(tokens: Tokens, at: int, end: int) -> int:
    """Where the words before a token begin that nothing parts from it, no farther back from `end` than a clause."""
    while at in tokens.joined and end - at <= _CLAUSE:
        at -= 1
    return at


def _says(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a verb of saying."""
    told = tokens.words[at] in pack.speech.verbs.starts and tokens.spelled(at) in pack.speech.spelled
    return told and pack.speech.verbs.match(tokens, at) is not None


def _head_of_a_label(tokens: Tokens, first: int, end: int, pack: Pack) -> str | None:
    """ "|Voyageurs| à grande vitesse : 125 millions", "|Passengers| on fast trains: 125 million": what a label opens
    with, before a small word that leads to more about it."""
    known = pack.nouns.counted.match(tokens, first)
    if known is None or known[0] >= end or not is_somebody(known[1]) or not is_plural(tokens.words[first], pack):
        return None
    behind = tokens.words[known[0]]
    return known[1] if behind in pack.stop and behind not in pack.numbers.join else None


def _number_told(tokens: Tokens, colon: int, pack: Pack) -> str | None:
    """What the number that a sentence tells behind its colon is of."""
    for at in range(colon - 1, max(-1, colon - 1 - _CLAUSE), -1):
        if at in tokens.numbers or at + 1 in tokens.stops or "\n" in tokens.gaps[at + 1]:
            return None
        if tokens.words[at] in pack.left_out.tallies:
            return of_what(tokens, at + 1, pack)
    return None


def _counted_itself(tokens: Tokens, first: int, at: int, pack: Pack) -> bool:
    """Whether a label counts something itself: "Trois morts : 14 …"."""
    return any(opens_a_number(tokens, place, pack) for place in range(first, at))


def of_what(tokens: Tokens, at: int, pack: Pack) -> str | None:
    """What "the number" is of: "the number |of missing|", "die Zahl |der ausgelieferten Autos|": right before the noun
    may stand one word more."""
    small = pack.numbers.of | pack.names.articles | pack.bounds.fillers | pack.nouns.modifiers
    other = False
    for place in range(at, at + _BEHIND):
        if place not in tokens.joined or place in tokens.numbers:
            return None
        if (known := pack.nouns.counted.match(tokens, place)) is not None:
            return known[1]
        if other or (tokens.words[place] not in small and tokens.words[place] in pack.stop):
            return None
        other = tokens.words[place] not in small
    return None
