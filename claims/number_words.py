"""Number words: the amount that a run of words states ("deux cent mille", "einundzwanzig", "mil millones").

One left-to-right pass with a few rules shared by all languages; the words and the switches are in the packs:
a part is added when it fits below the part before it (soixante | dix-sept), a hundred multiplies what stands
before it, a scale closes the group (deux cent | mille), and a scale larger than the last one multiplies all
(mil | millones).
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from claims.numeral import LARGEST, LONGEST, ONE, Numeral, place_value
from claims.pack import Pack
from claims.shares import collective, fraction, of_follows, with_half
from claims.tokens import Tokens

_TWENTY, _THOUSAND = Decimal(20), Decimal(1000)
_NESTED = 2  # a joined part is read as a whole first, and so is one inside it: no numeral goes deeper
_MOST_DECIMALS = 12


@dataclass(slots=True)
class _Sum:
    """A numeral being added up: `total` of the groups that a scale closed, and the open `group`.

    A part fits into the group if it is below `floor`; the next scale must be below `last` or multiplies all.
    """

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    floor: Decimal = _THOUSAND
    last: Decimal = LARGEST
    scale: Decimal = ONE
    scaled: bool = False

    @property
    def room(self) -> Decimal:
        """What a joined part must stay below."""
        return self.floor if self.group else self.last


def read_words(tokens: Tokens, index: int, pack: Pack, depth: int = 0) -> Numeral | None:
    """The numeral in words at token `index`: cardinal, ordinal, fraction or round collective."""
    if tokens.words[index] in pack.numbers.point:
        return with_decimals(tokens, Numeral(Decimal(0), ONE, index, index, "words"), pack)
    added = _Sum()
    at, parts = index, 0
    while at < len(tokens) and parts < LONGEST and (not parts or tokens.follows(at)):
        after = _add(tokens, at, pack, added, parts, depth)
        if after is None:
            break
        if added.total > LARGEST:
            return None
        at, parts = after, parts + 1
    if not parts:
        found = pack.numbers.ordinals.match(tokens, index)
        return Numeral(found[1][0], ONE, index, found[0], "ordinal") if found else None
    value = added.total + added.group
    article = parts == 1 and value == 1 and tokens.words[index] in pack.numbers.articles
    step = added.scale if added.scaled and not added.group else place_value(value)
    numeral = Numeral(value, step, index, at, "words", added.scale, article, scaled=added.scaled)
    if not tokens.follows(at):
        return numeral
    if tokens.words[at] in pack.numbers.point and (decimal := with_decimals(tokens, numeral, pack)) is not None:
        return decimal
    return _with_rank_or_share(tokens, numeral, pack, added.floor)


def _add(tokens: Tokens, at: int, pack: Pack, added: _Sum, parts: int, depth: int) -> int | None:
    """Adds the part at a token -> the token after it, or `None` where the numeral ends before it."""
    numbers = pack.numbers
    cardinal = numbers.cardinals.match(tokens, at)
    if cardinal is not None:
        after, value = cardinal[0], Decimal(cardinal[1])
        if value == 100 and 0 < added.group < 100:
            goes_on = tokens.follows(after) and tokens.words[after] in numbers.starts
            if added.group >= _TWENTY and not goes_on and pack.units.match(tokens, at):
                return None  # "quarante-cinq cents" are coins
            added.group, added.floor = added.group * 100, Decimal(100)
        elif parts == 0 or ((value < added.floor or _is_teen(value, added, pack)) and value != 0):
            added.group, added.floor = added.group + value, place_value(value)
        else:
            return None
        return after
    scale = numbers.scales.match(tokens, at)
    if scale is not None:
        after, (size, _) = scale
        if not added.group and not added.total and size not in numbers.bare:
            return None
        if size >= added.last or (added.total and not added.group):
            added.total = (added.total + added.group) * size
        else:
            added.total += (added.group or ONE) * size
        added.group, added.floor, added.last = Decimal(0), min(_THOUSAND, size), size
        added.scale, added.scaled = size, True
        return after
    return _join(tokens, at, pack, added, depth)


def _is_teen(value: Decimal, added: _Sum, pack: Pack) -> bool:
    """soixante | dix-sept, quatre-vingt | douze: ten to nineteen after certain tens."""
    return 10 <= value < 20 and added.floor == 10 and int(added.group) % 100 in pack.numbers.teens_after


def _join(tokens: Tokens, at: int, pack: Pack, added: _Sum, depth: int) -> int | None:
    """A joining word inside a numeral -> the token after it, or after what it joins ("ein | und zwanzig")."""
    numbers, group = pack.numbers, added.group
    if tokens.words[at] not in numbers.join or not tokens.follows(at + 1):
        return None
    following = numbers.cardinals.match(tokens, at + 1)
    if following is None:
        return None
    value = Decimal(following[1])
    if numbers.units_first and 0 < group % 10 == group % 100 and value in (20, 30, 40, 50, 60, 70, 80, 90):
        # German and Dutch say the unit first: einundzwanzig, tweeëntwintig.
        added.group, added.floor = group + value, ONE
        return following[0]
    if (not group and added.last == LARGEST) or depth == _NESTED:
        return None
    # "entre cent et deux cents" is no 102: what follows is read as a whole first.
    teen = 10 <= value < 20 and int(group) % 100 in numbers.teens_after
    if value >= added.room and not teen:
        return None
    if tokens.follows(following[0]) and numbers.fractions.match(tokens, following[0]):
        return None  # "one billion and three quarters million"
    if numbers.units_first and value >= added.floor:
        return None
    whole = read_words(tokens, at + 1, pack, depth + 1)
    if whole is None:
        return None
    if whole.scaled and group and value < added.floor:
        return at + 1  # "cinquante et un millions"
    if whole.form == "fraction" and whole.value >= 1:
        whole = replace(whole, form="words", value=value)  # "one hundred and thirty fifths"
    fits = whole.form == "words" and whole.value > 0 and (whole.value < added.room or teen)
    return at + 1 if fits else None


def with_decimals(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "deux virgule trois", "zero point zero eight", "coma mil quinientos": the digits after the point word.

    `numeral` ends before the point word; `None` where no digits follow it.
    """
    at, digits = numeral.end + 1, ""
    while tokens.follows(at) and len(digits) < _MOST_DECIMALS:
        word = tokens.words[at]
        if word.isdigit():
            digits, at = digits + word, at + 1
            continue
        if (digits and word in pack.numbers.articles) or word in pack.numbers.point:
            break
        part = read_words(tokens, at, pack)
        if part is None or part.form != "words" or not part.whole or (digits and part.value > 9):
            break
        if part.scaled and part.scale > _THOUSAND and (first := pack.numbers.cardinals.match(tokens, at)) is not None:
            return _decimal(numeral, digits + str(first[1]), first[0])  # "deux virgule trois | millions"
        digits, at = digits + str(int(part.value)), part.end
        if part.value > 9:
            break
    return _decimal(numeral, digits, at) if digits else None


def _decimal(numeral: Numeral, digits: str, end: int) -> Numeral:
    value, step = numeral.value + Decimal(f"0.{digits}"), ONE.scaleb(-len(digits))
    return replace(numeral, value=value, step=step, end=end, article=False, decimals=len(digits))


def _with_rank_or_share(tokens: Tokens, numeral: Numeral, pack: Pack, floor: Decimal) -> Numeral:
    """What an ordinal, a fraction word, a collective or a half after the amount makes of it."""
    at, numbers = numeral.end, pack.numbers
    if (found := collective(tokens, at, pack, numeral)) is not None:
        return found
    joined = tokens.words[at] in numbers.join
    ordinal = numbers.ordinals.match(tokens, at + 1 if joined else at)
    compound = ordinal is not None and not ordinal[1][1] and ordinal[1][0] < floor and numeral.value >= 20
    if not compound and (found := fraction(tokens, at, pack, numeral)) is not None:
        return found
    if ordinal is not None and numeral.whole:
        after, (rank, plural) = ordinal
        fits = rank < floor and not numeral.article
        teen = 10 <= rank < 20 and int(numeral.value) % 100 in numbers.teens_after
        if (fits or teen) and not plural and (not joined or rank == 1):
            return replace(numeral, value=numeral.value + rank, end=after, form="ordinal", article=False)
        if numeral.article and not plural and not joined and not of_follows(tokens, after, pack):
            return replace(numeral, value=rank, start=at, end=after, form="ordinal", article=False)  # "a third term"
        if not joined and rank > 2 and rank == int(rank):
            # "deux cinquièmes"; but "twenty-fifths" is one twenty-fifth, glued with a hyphen.
            glued = tokens.gap_before(at) == "-" and fits
            value = ONE / rank if glued else numeral.value / rank
            return replace(numeral, value=value, step=ONE / rank, end=after, form="fraction", article=False)
    return with_half(tokens, numeral, pack)
