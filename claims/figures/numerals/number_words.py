"""Number words: the amount that a run of words states ("deux cent mille", "einundzwanzig", "mil millones").

One left-to-right pass with a few rules shared by all languages; the words and the switches are in the packs:
a part is added when it fits below the part before it (soixante | dix-sept), a hundred multiplies what stands
before it, a scale closes the group (deux cent | mille), and a scale larger than the last one multiplies all
(mil | millones).
"""

from dataclasses import replace
from decimal import Decimal

from claims.figures.counts.counted import is_plural
from claims.figures.numeral import LARGEST, LONGEST, ONE, Numeral, place_value
from claims.figures.numerals.addition import Sum
from claims.figures.numerals.collectives import collective
from claims.figures.numerals.ordinals import added_or_picked, ordinal_alone, tens_behind, times_ten, with_rank
from claims.figures.numerals.shares import fraction, of_follows, of_something_else, read_share, with_half
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_TENS = frozenset(range(20, 100, 10))
_TEN, _TWENTY, _HUNDRED, _THOUSAND = map(Decimal, (10, 20, 100, 1000))
_NESTED = 2  # a joined part is read as a whole first, and so is one inside it: no numeral goes deeper
_MOST_DECIMALS = 12


def read_words(tokens: Tokens, index: int, pack: Pack, depth: int = 0) -> Numeral | None:
    """The numeral in words at token `index`: cardinal, ordinal, fraction or round collective."""
    if tokens.words[index] in pack.numbers.point:
        return with_decimals(tokens, Numeral(Decimal(0), ONE, index, index, "words"), pack)
    if (alone := _one_word(tokens, index, pack)) is not None:
        return alone
    found_sum = _summed(tokens, index, pack, depth)
    if found_sum is None:
        return None
    added, at, parts = found_sum
    if not parts:
        return ordinal_alone(tokens, index, pack)
    value = added.value
    article = parts == 1 and value == 1 and tokens.words[index] in pack.numbers.articles
    step = added.scale if added.scaled and not added.group else place_value(value)
    numeral = Numeral(value, step, index, at, "words", added.scale, added.scaled, article)
    if at not in tokens.joined:
        return numeral
    if tokens.words[at] not in pack.numbers.behind_words:
        return numeral  # nearly always
    if tokens.words[at] in pack.numbers.point and (decimal := with_decimals(tokens, numeral, pack)) is not None:
        return decimal
    return _with_rank_or_share(tokens, numeral, pack, added.floor, depth)


def _one_word(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """The cardinal at a token where nothing goes on with it: nearly always."""
    found = pack.numbers.cardinals.match(tokens, index)
    if found is None or (found[0] in tokens.joined and tokens.words[found[0]] in pack.numbers.behind_words):
        return None
    value = Decimal(found[1])
    article = value == 1 and tokens.words[index] in pack.numbers.articles
    return Numeral(value, place_value(value), index, found[0], "words", ONE, False, article)


def _summed(
    tokens: Tokens, index: int, pack: Pack, depth: int, limit: int | None = None
) -> tuple[Sum, int, int] | None:
    """The cardinal at a token, which begins before token `limit` -> (its sum, the token after it, how many parts it
    has); `None` beyond all measure."""
    added, at, parts = Sum(start=index), index, 0
    limit = tokens.size if limit is None else limit
    while at < limit and parts < LONGEST:
        if parts and (at not in tokens.joined or tokens.words[at] not in pack.numbers.behind_words):
            break  # nearly always after one word
        after = _add(tokens, at, pack, added, parts, depth)
        if after is None:
            break
        if added.scaled and added.total > LARGEST:
            return None
        at, parts = after, parts + 1
    return added, at, parts


def _add(tokens: Tokens, at: int, pack: Pack, added: Sum, parts: int, depth: int) -> int | None:
    """Adds the part at a token -> the token after it, or `None` where the numeral ends before it."""
    numbers = pack.numbers
    cardinal = numbers.cardinals.match(tokens, at)
    if cardinal is not None:
        after, value = cardinal[0], Decimal(cardinal[1])
        if value == 100 and 0 < added.group < 100:
            if added.group == 1 and tokens.gaps[at] == " " and after < tokens.size and not tokens.gaps[after]:
                return None  # "un | centocinquesimo"
            goes_on = tokens.word_behind(after) in numbers.starts
            coins = added.group >= _TWENTY or added.group == 10  # a thousand is no "dix cents"
            if coins and not goes_on and pack.units.after.match(tokens, at):
                return None  # "quarante-cinq cents" are coins
            added.group, added.floor = added.group * 100, Decimal(100)
        elif parts == 0 or ((value < added.floor or _is_teen(value, added, pack)) and value != 0):
            added.group, added.floor = added.group + value, place_value(value)
        else:
            return None
        return after
    scale = scale_at(tokens, at, pack)
    if scale is not None:
        after, size = scale
        return after if added.close(size, size in numbers.bare) else None
    return _join(tokens, at, pack, added, depth)


def scale_at(tokens: Tokens, at: int, pack: Pack) -> tuple[int, Decimal] | None:
    """The token behind a scale and its size; none where the word is a unit: "250 |milles nautiques|", "155 |milles| de
    retard", which is a thousand misspelt before what it counts ("deux |milles| euros")."""
    found = pack.numbers.scales.match(tokens, at)
    if found is None:
        return None
    end, size = found[0], found[1][0]
    unit = pack.units.after.match(tokens, at) if tokens.words[at] in pack.units.after.starts else None
    counts = end in tokens.joined and any(
        table.match(tokens, end) is not None for table in (pack.units.after, pack.nouns.counted)
    )
    longer = unit is not None and unit[0] > end
    return None if longer or (unit is not None and unit[0] == end and not counts) else (end, size)


def _is_teen(value: Decimal, added: Sum, pack: Pack) -> bool:
    """soixante | dix-sept, quatre-vingt | douze: ten to nineteen after certain tens."""
    return 10 <= value < 20 and added.floor == 10 and int(added.group) % 100 in pack.numbers.teens_after


def _join(tokens: Tokens, at: int, pack: Pack, added: Sum, depth: int) -> int | None:
    """A joining word inside a numeral -> the token after it, or after what it joins ("ein | und zwanzig")."""
    numbers, group = pack.numbers, added.group
    if tokens.words[at] not in numbers.join or at + 1 not in tokens.joined:
        return None
    following = numbers.cardinals.match(tokens, at + 1)
    if following is None:
        return None
    value = Decimal(following[1])
    if numbers.units_first and 0 < group % 10 == group % 100 and value in _TENS:
        # German and Dutch say the unit first: einundzwanzig, tweeëntwintig.
        added.group, added.floor = group + value, ONE
        return following[0]
    if (not group and added.last == LARGEST) or depth >= _NESTED or 10 <= group % 100 < 20:
        return None  # "un homme sur dix | et une femme sur huit"
    # "entre cent et deux cents" is no 102: what follows is read as a whole first.
    teen = 10 <= value < 20 and int(group) % 100 in numbers.teens_after
    if value >= added.room and not teen:
        return None
    # "ciento treinta | con dos quintos": a word that starts decimals makes no number of two.
    counted = value in numbers.joined and tokens.words[at] not in numbers.point and int(group) % 100 in _TENS
    if not counted and following[0] in tokens.joined and numbers.fractions.match(tokens, following[0]):
        return None  # "one billion and three quarters million"
    if numbers.units_first and (value >= added.floor or int(group) % 100 in _TENS):
        return None  # "zwanzig | und ein Mann"
    whole = read_words(tokens, at + 1, pack, depth + 1)
    if whole is None:
        return None
    if counted and whole.form == "fraction":  # "treinta y dos | quintos", but "treinta | y un quinto"
        return at + 1 if is_plural(tokens.words[whole.end - 1], pack) else None
    if whole.scaled and whole.value > added.value and _ends_a_range(tokens, added.start, at, pack):
        return None  # "between one hundred | and one thousand"
    if whole.scaled and group and value < added.floor:
        return at + 1  # "cinquante et un millions"
    if whole.scaled and not group and _HUNDRED <= value < added.last < whole.scale:
        return at + 1  # "mil | e duzentos milhões"
    if whole.form == "fraction" and whole.value >= 1:
        whole = replace(whole, form="words", value=value)  # "one hundred and thirty fifths"
    fits = whole.form == "words" and whole.value > 0 and (whole.value < added.room or teen)
    return at + 1 if fits else None


def _ends_a_range(tokens: Tokens, start: int, middle: int, pack: Pack) -> bool:
    """Whether a word before token `start` opens a range that the word at token `middle` goes on with."""
    return start in tokens.joined and pack.ranges.opened(tokens, start, tokens.words[middle]) is not None


def with_decimals(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "deux virgule trois", "zero point zero eight", "coma mil quinientos": the digits after the point word.

    `numeral` ends before the point word; `None` where no digits follow it.
    """
    at, digits = numeral.end + 1, ""
    while at in tokens.joined and len(digits) < _MOST_DECIMALS:
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


def _with_rank_or_share(tokens: Tokens, numeral: Numeral, pack: Pack, floor: Decimal, depth: int) -> Numeral:
    """What an ordinal, a fraction word, a collective or a half after the amount makes of it."""
    at, numbers = numeral.end, pack.numbers
    if (found := collective(tokens, at, pack, numeral)) is not None:
        return found
    if (found := tens_behind(tokens, numeral, pack)) is not None:
        return found
    joined = tokens.words[at] in numbers.join
    ordinal = numbers.ordinals.match(tokens, at + 1 if joined else at)
    # Where the unit is said first, "zwanzig erste" is no 21st: that is "einundzwanzigste".
    if numbers.units_first and ordinal is not None and int(numeral.value) % 100 in _TENS:
        floor = ONE
    compound = ordinal is not None and not ordinal[1][1] and ordinal[1][0] < floor and numeral.value >= 20
    if (found := times_ten(tokens, numeral, pack)) is not None:
        return found
    if not compound and (found := fraction(tokens, at, pack, numeral)) is not None:
        return found
    if ordinal is not None and numeral.whole:
        after, (rank, plural) = ordinal
        if not plural and (found := added_or_picked(tokens, numeral, after, rank, floor, pack)) is not None:
            return found
        if plural and (share := _over_glued(tokens, numeral, at + joined, pack, depth)) is not None:
            return share
        named = pack.units.after.match(tokens, at) is not None  # "una |décima|" of a point
        if not joined and rank > 2 and rank == int(rank) and numbers.ordinal_shares and not named:
            return _share(numeral, numeral.value, rank, after)  # "deux cinquièmes"
    if not joined and numeral.whole and (share := _over_numeral(tokens, numeral, pack, depth)) is not None:
        return share
    if joined and _ranges_to_a_share(tokens, numeral, pack):
        return numeral
    half = with_half(tokens, numeral, pack)
    if joined and half is numeral and (found := _and_a_rank(tokens, numeral, pack, depth)) is not None:
        return found
    if joined and half is numeral and depth < _NESTED and not numeral.scaled:
        part = read_words(tokens, at + 1, pack, depth + 1) if at + 1 in tokens.joined else None
        other = part is not None and of_something_else(tokens, at + 1, part.end, pack)
        if (
            part is not None and part.form == "fraction" and part.value < 1 and not other
        ):  # "ciento treinta con dos cincoavos"
            return replace(half, value=half.value + part.value, step=part.step, end=part.end, article=False)
    return half


def _ranges_to_a_share(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "Between one | and two thirds": what opens a range, and a share of several parts behind a small number."""
    at = numeral.end
    if numeral.value >= _TEN or at + 1 not in tokens.joined or not _ends_a_range(tokens, numeral.start, at, pack):
        return False
    share = read_share(tokens, at + 1, pack)
    several = share is not None and share.end - share.start > 1 and tokens.words[at + 1] not in pack.numbers.articles
    return several and share is not None and share.value < 1


def _and_a_rank(tokens: Tokens, numeral: Numeral, pack: Pack, depth: int) -> Numeral | None:
    """ "three hundred | and fifth", "two hundred | and twenty-second": the last part of a rank behind hundreds."""
    if numeral.value < _HUNDRED or numeral.value % _HUNDRED or numeral.scale > _THOUSAND or depth >= _NESTED:
        return None
    last = read_words(tokens, numeral.end + 1, pack, depth + 1) if numeral.end + 1 in tokens.joined else None
    if last is None or last.form != "ordinal" or last.value >= _HUNDRED:
        return None
    return replace(numeral, value=numeral.value + last.value, step=ONE, end=last.end, form="ordinal", article=False)


def _share(numeral: Numeral, top: Decimal, bottom: Decimal, end: int) -> Numeral:
    return replace(numeral, value=top / bottom, step=ONE / bottom, end=end, form="fraction", article=False)


def _over_glued(tokens: Tokens, numeral: Numeral, at: int, pack: Pack, depth: int) -> Numeral | None:
    """ "one hundred | thirty-fifths", "cento | millecinquesimi", "cien | treintaicincoavos": a denominator written in
    one word, whose last piece is token `at`."""
    first = at
    while first > numeral.start and tokens.gaps[first] in ("", "-"):
        first -= 1
    bottom = _summed(tokens, first, pack, _NESTED, at) if first < at else None
    if bottom is None:
        return None
    end, value = at + 1, bottom[0].value
    if (found := pack.numbers.ordinals.match(tokens, at)) is not None:
        end, value = found[0], with_rank(bottom[0], found[1][0], glued=tokens.gaps[at] == "") or Decimal(0)
    top = _summed(tokens, numeral.start, pack, depth + 1, first) if first > numeral.start else None
    return _share(numeral, top[0].value if top is not None else ONE, value, end) if value else None


def _over_numeral(tokens: Tokens, top: Numeral, pack: Pack, depth: int) -> Numeral | None:
    """ "trois vingt-cinquièmes", "tres veinte|milésimos", "dois onze avos": a denominator of several words."""
    numbers, at = pack.numbers, top.end
    if tokens.words[at] in numbers.denominators:
        return _over_glued(tokens, top, at, pack, depth) or _share(top, ONE, top.value, at + 1)
    summed = _summed(tokens, at, pack, depth + 1)
    if summed is None or not summed[2] or summed[1] not in tokens.joined:
        return None
    bottom, end, _ = summed
    unit = Numeral(bottom.value, ONE, at, end, "words")
    behind = tens_behind(tokens, unit, pack) if numbers.ordinal_shares else None
    if behind is not None and (not top.article or of_follows(tokens, behind.end, pack)):
        return _share(top, top.value, behind.value, behind.end)  # "een | een en twintigste"
    if tokens.words[end] in numbers.denominators:
        return _share(top, top.value, bottom.value, end + 1)
    joined = tokens.words[end] in numbers.join
    found = numbers.ordinals.match(tokens, end + joined)
    if found is None or (joined and found[1][0] != 1):
        return None
    end, (rank, plural) = found
    value = with_rank(bottom, rank, glued=True)
    if value is None:
        return None
    if plural or of_follows(tokens, end, pack):
        return _share(top, top.value, value, end)
    # "une vingt-cinquième édition"
    return replace(top, value=value, start=at, end=end, form="ordinal", article=False) if top.article else None
