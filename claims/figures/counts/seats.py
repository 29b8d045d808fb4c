"""Seats and votes that stand behind a party alone: "El PP obtuvo 137 escaños, y el |PSOE 121|"."""

from collections.abc import Sequence

from claims.figures.figure import REACH, Figure, sentences_apart
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

WON = frozenset(("seats", "lawmakers", "votes"))
"""What parties win."""
_LISTED = 4  # tokens from one number of a list to the next
_NAMED = 8  # the same with the whole name of a party between
_WHOLE = 100
_COLONS = (": ", " : ")
_HEAD = 4  # tokens from what is won to the list: "Sièges à l'Assemblée |:"


def won_by_another(tokens: Tokens, won: Figure, figure: Figure, pack: Pack) -> bool:
    """ "El PP obtuvo 137 escaños, 48 más que en 2019, y el |PSOE 121|": what the next party won."""
    at = figure.numeral.start
    return _of_another_name(tokens, won, figure, pack) and tokens.stops.isdisjoint(range(won.end, at))


def won_in_turn(tokens: Tokens, won: Figure, first: Figure, figure: Figure, pack: Pack) -> bool:
    """ "AD ended up with 91 seats. Chega has |60|, the Socialists |58|": two numbers in a row, in the next sentence."""
    if not first.bare or first.numeral.form != "digits" or not _of_another_name(tokens, first, figure, pack):
        return False
    small = pack.numbers.join | pack.names.articles
    named = all(tokens.capitalised(at) or tokens.words[at] in small for at in range(first.end, figure.start))
    alone = tokens.gap_before(first.end) in (", ", "; ") or tokens.words[first.end] in pack.numbers.join
    next_to = not sentences_apart(tokens, first, figure) and sentences_apart(tokens, won, first) == 1
    return named and alone and next_to


def _of_another_name(tokens: Tokens, won: Figure, figure: Figure, pack: Pack) -> bool:
    """Whether a bare number closes a member of a list, right behind a name: "…, the |PSOE 121|"."""
    at = figure.numeral.start
    likewise = _led_likewise(tokens, won, figure, pack)
    if not (likewise or _behind_a_name(tokens, figure)) or figure.end - won.end > REACH:
        return False
    if figure.numeral.value > won.numeral.value * _WHOLE:
        return False
    near = range(at - (_NAMED if likewise else _LISTED), at)
    parted = (", ", "; ", *(_COLONS if figure.numeral.value < won.numeral.value else ()))  # "630 Sitze|:| CDU 208"
    listed = any(tokens.gaps[place] in parted or tokens.words[place] in pack.numbers.join for place in near)
    point = tokens.gap_before(figure.end).startswith(".")  # "and Labour |4.| Brown leaves"
    ends = point or figure.end not in tokens.joined
    return listed and (ends or tokens.words[figure.end] in pack.numbers.join)


def _led_likewise(tokens: Tokens, won: Figure, figure: Figure, pack: Pack) -> bool:
    """Whether the same small word leads from a name to a bare number as to the one before: "komt uit |op| 20 zetels en
    het CDA |op| 18", "the Greens |with| 20 seats and Labour |with| 18"."""
    at, first = figure.numeral.start, won.numeral.start
    bare = figure.bare and figure.start == at and figure.numeral.form == "digits"
    if not bare or at < 2 or at not in tokens.joined or first not in tokens.joined:
        return False
    word = tokens.words[at - 1]
    return word in pack.stop and word == tokens.words[first - 1] and tokens.capitalised(at - 2)


def opens_a_list(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> tuple[str, str] | None:
    """What the first number of "Sitzverteilung: |CDU 208|, AfD 152, SPD 120" counts, and the word for it; `None` for
    any other number."""
    figure, following = figures[place], figures[place + 1] if place + 1 < len(figures) else None
    if following is None or not _behind_a_name(tokens, figure) or not _behind_a_name(tokens, following):
        return None
    if tokens.gap_before(figure.end) not in (", ", "; ") or following.numeral.start - figure.end > _LISTED:
        return None
    head = next(
        (at for at in range(figure.start - 1, max(0, figure.start - _LISTED), -1) if tokens.gaps[at] in _COLONS), None
    )
    if head is None or not tokens.joined.issuperset(range(head + 1, figure.start + 1)):
        return None
    for at in range(head - 1, max(-1, head - 1 - _HEAD), -1):
        found = pack.nouns.counted.match(tokens, at)
        if found is not None and found[1] in WON:
            return found[1], tokens.words[at]
        if at not in tokens.joined:
            return None
    return None


def _behind_a_name(tokens: Tokens, figure: Figure) -> bool:
    at = figure.numeral.start
    bare = figure.bare and figure.start == at and figure.numeral.form == "digits" and at in tokens.joined
    return bare and tokens.gaps[at] == " " and tokens.capitalised(at - 1)
