"""Shares: "un quart", "trois quarts", "deux et demi", "half a million".

What a numeral becomes when a fraction word or a half stands in it, before it or alone.
"""

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from claims.figures.counts.counted import is_plural
from claims.figures.numeral import ONE, Numeral
from claims.kinds import LESS_THAN, MORE_THAN
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_HUNDRED = 100
_HALF = Decimal("0.5")
_ARTICLE = 3  # letters of one in the plural: "los", "dei", and no "di"


def read_share(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """A fraction below one in words: "un quart", "demi", "three quarters", "a half"."""
    numbers = pack.numbers
    if index >= tokens.size:
        return None
    if tokens.words[index] in numbers.articles and (found := numbers.fractions.match(tokens, index + 1)):
        return Numeral(found[1], found[1], index, found[0], "fraction")
    if (found := numbers.fractions.match(tokens, index)) is not None:
        return Numeral(found[1], found[1], index, found[0], "fraction")
    top = _numerator(tokens, index, pack)
    if top is None or top[1] > 99 or top[0] not in tokens.joined:
        return None
    if (bottom := numbers.fractions.match(tokens, top[0])) is not None:
        value = Decimal(top[1]) * bottom[1]
        return Numeral(value, value, index, bottom[0], "fraction")
    ordinal = numbers.ordinals.match(tokens, top[0])
    named = ordinal is not None and pack.units.after.match(tokens, top[0]) is not None  # "una |décima|": of a point
    if ordinal is not None and ordinal[1][0] > 2 and not named:
        value = Decimal(top[1]) / ordinal[1][0]
        return Numeral(value, value, index, ordinal[0], "fraction")
    return None


def _numerator(tokens: Tokens, index: int, pack: Pack) -> tuple[int, int] | None:
    """ "three", "fifty-four" -> (token after it, amount)."""
    top = pack.numbers.cardinals.match(tokens, index)
    if top is None or top[1] < 20 or top[0] not in tokens.joined:
        return top
    unit = pack.numbers.cardinals.match(tokens, top[0])
    return (unit[0], top[1] + unit[1]) if unit is not None and 0 < unit[1] < 10 else top


def with_half(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """ "3 millions et demi", "one million and a half", "deux et demi", "five and a quarter": a share of the scale."""
    at = numeral.end
    if at not in tokens.joined or tokens.words[at] not in pack.numbers.join:
        return numeral
    part = read_share(tokens, at + 1, pack)
    if part is None or part.value >= 1 or (numeral.scaled and numeral.scale < 100):
        return numeral
    if not numeral.scaled and of_something_else(tokens, at + 1, part.end, pack):
        return numeral
    hundreds = numeral.value >= _HUNDRED and not numeral.scaled
    if part.end == at + 2 and hundreds and _is_rank_too(tokens, at + 1, pack):
        return numeral  # "one hundred and |third|" is a rank, "one hundred and a third" no
    # "a million and a half million": the half has a scale of its own and is added.
    after = pack.numbers.scales.match(tokens, part.end)
    if after is not None and after[1][0] < numeral.scale:
        power = after[1][0]
        return replace(numeral, value=numeral.value + part.value * power, step=power, end=after[0])
    if after is not None and not numeral.scaled:
        end, (power, _) = after
        value = (numeral.value + part.value) * power
        step = part.value * power
        return replace(numeral, value=value, step=step, end=end, scale=power, scaled=True, article=False)
    share = part.value * numeral.scale
    return replace(numeral, value=numeral.value + share, step=share, end=part.end, article=False)


def of_something_else(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "Un bus sur quatre et |un tiers des| trains": a share with its article and its whole is added to nothing."""
    of = tokens.word_behind(end) in pack.names.of
    return of and tokens.words[start] in pack.numbers.articles


def fraction(tokens: Tokens, at: int, pack: Pack, top: Numeral | None) -> Numeral | None:
    """A fraction word, after a numerator or alone ("la moitié"); with a scale behind it, a share of that scale."""
    if top is not None and at not in tokens.joined:
        return None
    found = pack.numbers.fractions.match(tokens, at)
    if found is None:
        return None
    after, share = found
    if top is None and share < _HALF and after == at + 1 and not _of_a_whole(tokens, at, after, pack):
        return None  # "a record |quarter|", "im ganzen |Viertel|"
    if top is None and share < _HALF and after == at + 1 and tokens.words[at] in _several(pack):
        return None  # "the number of |quarters| needed"
    unit = pack.units.after.match(tokens, at) if top is not None and not top.article else None
    if unit is not None and unit[0] > after:
        return None  # "tre |decimi di secondo|"
    if tokens.words[at] in pack.numbers.averages and not _halves(tokens, at, after, pack):
        return None  # "el alquiler medio", "nove meios aéreos"
    joined = tokens.gaps[at] == "-"  # "a |one-third| stake"
    article = top is not None and top.article and not joined and not hedged(tokens, top.start, pack)
    rank = (top is None and not _is_ample(tokens, at, after, pack)) or (article and not of_follows(tokens, after, pack))
    if rank and _is_rank_too(tokens, at, pack) and not _of_many(tokens, at, after, pack):
        return None  # "third place", "a third term"; but "a third of"
    value = share * (top.value if top else ONE)
    numeral = Numeral(value, value, top.start if top else at, after, "fraction")
    if after not in tokens.joined:
        return numeral
    linked = tokens.words[after] in pack.numbers.articles or tokens.words[after] in pack.numbers.of
    for place in (after, after + 1) if linked else (after,):
        if (scale := pack.numbers.scales.match(tokens, place)) is not None:
            end, (power, _) = scale
            value *= power
            return replace(numeral, value=value, step=value, end=end, form="words", scale=power, scaled=True)
        if (dozen := pack.numbers.collectives.match(tokens, place)) is not None:
            return replace(numeral, value=value * dozen[1][0], step=ONE, end=dozen[0], form="words")
    return numeral


@lru_cache(maxsize=64)
def _several(pack: Pack) -> frozenset[str]:
    """The words for small shares that stand for several of them: "quarters", beside "quarter"."""
    alone = [(words[0], share) for words, share in pack.numbers.fractions if len(words) == 1]
    return frozenset(
        word
        for word, share in alone
        if is_plural(word, pack)
        and any(other != word and same == share and word.startswith(other[:-1]) for other, same in alone)
        and not any(other != word and same == share and len(other) > len(word) for other, same in alone)
    )


def _of_a_whole(tokens: Tokens, at: int, after: int, pack: Pack) -> bool:
    """Whether words around a share without an article or a number let it be one: "|Quarter of| voters undecided",
    "nearly |quarter|", "by |quarter|", "|quarter| point"; else it may be three months, or a part of a town."""
    before = tokens.words[at - 1] if at in tokens.joined else ""
    led = bool(before) and (before in pack.change.by or pack.bounds.before.match_back(tokens, at) is not None)
    if led or after not in tokens.joined:
        return led
    word, scales = tokens.words[after], pack.numbers.scales
    of = word in pack.numbers.of or word in pack.names.of or word in pack.numbers.articles
    return of or scales.match(tokens, after) is not None or pack.units.after.match(tokens, after) is not None


def _halves(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """Whether what stands behind can be halved: a unit, a scale, a dozen ("medio millón"), or nothing at all, where no
    noun stands before ("una familia media")."""
    if at not in tokens.joined:
        before = tokens.words[start - 1] if start else ""
        counted = start - 1 in tokens.numbers or before in pack.numbers.starts  # "cinco |medios|"
        return tokens.size == at and (counted or not start or before in pack.stop)
    tables = pack.units.after, pack.numbers.scales, pack.numbers.collectives
    return any(table.match(tokens, at) is not None for table in tables)


def _is_rank_too(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a fraction word is an ordinal in the singular too ("third")."""
    found = pack.numbers.ordinals.match(tokens, at)
    return found is not None and not found[1][1]


def _of_many(tokens: Tokens, at: int, after: int, pack: Pack) -> bool:
    """ "la |quinta parte| de los votos", "la |terza parte| dei casi": a share named by two words, of many as the
    article tells; but "la quinta parte de la serie"."""
    if after - at < 2 or after + 1 not in tokens.joined or tokens.words[after] not in pack.names.of:
        return False
    article = tokens.words[after + (tokens.words[after + 1] in pack.names.articles)]
    return len(article) >= _ARTICLE and bool(pack.nouns.plural) and is_plural(article, pack)


def _is_ample(tokens: Tokens, at: int, after: int, pack: Pack) -> bool:
    """ "|a good| third of the budget", "|un buon| terzo degli elettori"; but "a good third place"."""
    found = pack.bounds.right_before(tokens, at)
    led = found is not None and at - found[0] > 1 and tokens.words[found[0]] in pack.numbers.articles
    return (
        led
        and after in tokens.joined
        and (tokens.words[after] in pack.numbers.of or tokens.words[after] in pack.names.of)
    )


def of_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether what stands behind a share lets it be one ("a third of", "a third a"), not a rank ("a third term")."""
    if at not in tokens.joined:
        return True
    word = tokens.words[at]
    if word in pack.numbers.comparatives and (at + 1 not in tokens.joined or tokens.words[at + 1] in pack.stop):
        return True  # "a third | lower than in May", but "a third larger ship"
    return word in pack.numbers.of or word in pack.stop or pack.numbers.scales.match(tokens, at) is not None


def hedged(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a hedge leads to the article at a token, so that no rank follows: "|almost| a fifth gave less", "|más de|
    un quinto renuncia". Short ones lead to ranks as well: "the row |over| a third term"."""
    found = pack.bounds.right_before(tokens, at)
    if found is None:
        return False
    return found[1] == "nearly" or (found[1] in (MORE_THAN, LESS_THAN) and at - found[0] > 1)


def has_a_word_of_its_own(word: str, rank: Decimal, pack: Pack) -> bool:
    """Whether so large a share is called otherwise than the ordinal: "tiers", so that "un troisième" is none."""
    own = [words[0] for words, share in pack.numbers.fractions if len(words) == 1 and round(rank * share, 9) == 1]
    return bool(own) and all(other[:-1] != word[:-1] and other != word for other in own)


def by_how_much(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "Lo sconto di |un terzo| previsto", "a cut of |a fifth|": what moved stands before the number at a token."""
    at = start - 1
    if tokens.word_before(start) not in pack.change.by or at not in tokens.joined:
        return False
    if pack.bounds.before.match_back(tokens, start) is not None:
        return False  # "|más de| un tercer puesto"
    return pack.change.kinds.match_back(tokens, at) is not None
