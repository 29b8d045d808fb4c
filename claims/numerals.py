"""Numerals: the amount a run of tokens states, in digits, in words, or in both ("3,2 millions", "deux tiers").

One left-to-right pass with a few rules shared by all languages; the words and the switches are in the packs:
a part is added when it fits below the part before it (soixante | dix-sept), a hundred multiplies what stands
before it, a scale closes the group (deux cent | mille), and a scale larger than the last one multiplies all
(mil | millones).
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from claims.digits import read_digits
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens

_ONE = Decimal(1)
_HALF = Decimal("0.5")
_LARGEST = Decimal("1e30")  # nothing in the news is larger; keeps absurd input ("million million …") cheap
_LONGEST = 24  # tokens in one numeral
_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numeral:
    """An amount without its unit, over tokens `start` to `end` (half-open).

    `step`: place value of the last digit. `scale`: the scale word it ends in (1 if none), which a neighbour
    in a range may share. `form`: digits, words, ordinal, fraction or vague. `article`: only the word for 1.
    `about`: said in round collectives ("une dizaine"). `vague`: no numeral at all ("des centaines").
    """

    value: Decimal
    step: Decimal
    start: int
    end: int
    form: str
    scale: Decimal = _ONE
    article: bool = False
    about: bool = False
    vague: bool = False
    scaled: bool = False
    grouped: bool = False
    decimals: int = 0


def read_numeral(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """The longest numeral that starts at token `index`, or `None`."""
    if index >= len(tokens):
        return None
    if tokens.is_number(index):
        return _from_digits(tokens, index, pack)
    word = tokens.words[index]
    if word in _VULGAR:
        value = _vulgar(word)
        return Numeral(value, value, index, index + 1, "fraction")
    if word not in _starts(pack):
        return None
    return _collective(tokens, index, pack, None) or _fraction(tokens, index, pack, None) or _from_words(tokens, index, pack)


_STARTS: dict[str, frozenset[str]] = {}


def _starts(pack: Pack) -> frozenset[str]:
    """Every word a numeral can begin with."""
    known = _STARTS.get(pack.code)
    if known is None:
        numbers = pack.numbers
        tables = (numbers.cardinals, numbers.scales, numbers.ordinals, numbers.fractions, numbers.collectives, numbers.vague)
        known = frozenset(word for table in tables for word in table.starts()) | numbers.articles | numbers.point
        _STARTS[pack.code] = known
    return known


# ---------------------------------------------------------------- digits first


def _from_digits(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    digits = read_digits(tokens.words[index], pack.decimal, pack.group)
    if digits is None:
        return None
    value, step, end = digits.value, digits.step, index + 1
    before = tokens.folded[max(0, tokens.starts[index] - 1) : tokens.starts[index]]
    if before in (".", ",") and not digits.decimals and tokens.folded[tokens.starts[index] - 2 : tokens.starts[index] - 1] in ("", " "):
        value, step = Decimal(f"0.{tokens.words[index]}"), _ONE.scaleb(-len(tokens.words[index]))  # ",08" and ".08"
    numeral = Numeral(value, step, index, end, "digits", grouped=digits.grouped, decimals=digits.decimals)
    if mixed := _written_fraction(tokens, numeral):
        return _with_scale(tokens, mixed, pack)
    if end < len(tokens) and tokens.gap(index) in ("", " ") and (vulgar := _VULGAR.get(tokens.words[end])):
        share = Decimal(vulgar.split("/")[0]) / Decimal(vulgar.split("/")[1])
        return _with_scale(tokens, replace(numeral, value=value + share, step=share, end=end + 1), pack)
    if (ordinal := _digit_ordinal(tokens, numeral, pack)) is not None:
        return ordinal
    if power := _power(tokens, numeral, pack):
        return power
    if (found := _collective(tokens, end, pack, numeral)) is not None:
        return found
    if not digits.decimals and not pack.units.match(tokens, end) and (found := _fraction(tokens, end, pack, numeral)) is not None:
        return found
    return _with_half(tokens, _with_scale(tokens, numeral, pack), pack)


def _written_fraction(tokens: Tokens, numeral: Numeral) -> Numeral | None:
    """3/4, 2 1/4, 10 1/2."""
    end = numeral.end
    if end < len(tokens) and tokens.words[end] == "/" and tokens.is_number(end + 1) and not numeral.decimals:
        bottom = tokens.words[end + 1]
        if tokens.gap(end - 1) == tokens.gap(end) == "" and bottom.isdigit() and int(bottom) and not numeral.grouped:
            share = numeral.value / int(bottom)
            return replace(numeral, value=share, step=_ONE / int(bottom), end=end + 2, form="fraction")
    if tokens.is_number(end) and tokens.gap(end - 1).isspace() and end + 2 < len(tokens) + 1:
        top = tokens.words[end]
        inner = Numeral(Decimal(top), _ONE, end, end + 1, "digits") if top.isdigit() and len(top) <= 2 else None
        share_numeral = _written_fraction(tokens, inner) if inner is not None else None
        if share_numeral is not None and share_numeral.value < 1 and not numeral.decimals:
            return replace(share_numeral, value=numeral.value + share_numeral.value, start=numeral.start)
    return None


def _digit_ordinal(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """8th, 2ème, 10°, 3.º, 42 ος."""
    end = numeral.end
    if end >= len(tokens) or numeral.decimals or tokens.gap(end - 1) not in ("", " ", "."):
        return None
    word = tokens.words[end]
    if word not in pack.numbers.ordinal_marks or (tokens.gap(end - 1) == " " and (len(word) < 2 or word in pack.stop)):
        return None
    if word.isalpha() and len(word) <= 2 and tokens.raw(end).isupper() and tokens.raw(end) in pack.numbers.marks:
        return None
    return replace(numeral, end=end + 1, form="ordinal")


def _power(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """1.3e6, 6.02x10^23, 1,1^23: rare in news, plain in science pages."""
    words, end = tokens.words, numeral.end
    if end + 1 >= len(tokens) or tokens.gap(end - 1) != "":
        return None
    sign, base, at = 1, None, end
    if words[end] == "^":
        base = numeral.value
    elif words[end] == "e":
        base = Decimal(10)
    elif words[end] in ("x", "×") and words[end + 1] == "10" and end + 2 < len(tokens) and words[end + 2] == "^":
        base, at = Decimal(10), end + 2
    if base is None:
        return None
    at += 1
    if at < len(tokens) and words[at] == "+":
        at += 1
    elif tokens.gap(at - 1) in ("-", "–"):
        sign = -1
    if not tokens.is_number(at) or not words[at].isdigit() or len(words[at]) > 2 or tokens.gap(at - 1) not in ("", "-", "–"):
        return None
    factor = base ** (sign * int(words[at])) if base else Decimal(0)
    value = factor if words[end] == "^" else numeral.value * factor
    return replace(numeral, value=+value, step=abs(value) * numeral.step / numeral.value, end=at + 1) if value else None


# ---------------------------------------------------------------- scales, halves


def _with_scale(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """Scale words and marks after an amount: 3,2 millions · 500 M€ · 4 thousand 3 hundred and 21."""
    if (mark := _mark(tokens, numeral, pack)) is not None:
        return mark
    total, group, step, end = Decimal(0), numeral.value, numeral.step, numeral.end
    scale, scaled = _ONE, False
    last = _LARGEST
    while end < len(tokens) and end - numeral.start < _LONGEST and tokens.gap(end - 1) in TIGHT:
        found = pack.numbers.scales.match(tokens, end)
        if found is None:
            hundred = pack.numbers.cardinals.match(tokens, end)
            if not (hundred and hundred[1] == 100 and 1 <= group < 100) or pack.units.match(tokens, end):
                break  # "15 cents" are no 1 500
            found = (hundred[0], (Decimal(100), False))
        after, (power, _) = found
        if power < last:
            total, group = total + group * power, Decimal(0)
        else:
            total, group = (total + group) * power, Decimal(0)
        last, scale, step, end, scaled = power, power, step * power if not scaled else power, after, True
        more = _smaller_part(tokens, end, pack, power)
        if more is None or total > _LARGEST:
            break
        part, end = more
        total, step = total + part.value, part.step
        if not part.scaled:
            break
        last = scale = part.scale
    if not scaled:
        return numeral
    return replace(numeral, value=total + group, step=step, end=end, scale=scale, scaled=True)


def _smaller_part(tokens: Tokens, end: int, pack: Pack, power: Decimal) -> tuple[Numeral, int] | None:
    """What may follow a scale: a part that fits below it ("2 millions 300 mille", "3 hundred and 21")."""
    at, joined = end, False
    if at < len(tokens) and tokens.words[at] in pack.numbers.join and tokens.gap(at - 1) in TIGHT:
        at, joined = at + 1, True
    if at >= len(tokens) or tokens.gap(at - 1) not in TIGHT:
        return None
    if tokens.is_number(at):
        digits = read_digits(tokens.words[at], pack.decimal, pack.group)
        if digits is None or digits.decimals:
            return None
        part = _with_scale(tokens, Numeral(digits.value, digits.step, at, at + 1, "digits"), pack)
        if part.value >= power or (not part.scaled and not (joined and power <= 1000)):
            return None
        return part, part.end
    if tokens.words[at] in pack.numbers.articles and at + 1 < len(tokens) and not pack.numbers.scales.match(tokens, at + 1):
        return None
    words = _from_words(tokens, at, pack)
    if words is None or words.form != "words" or words.value >= power or words.value == 0:
        return None
    return words, words.end


def _mark(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """Md, M, bn, k … right after digits. One letter counts only glued to the digits or to money ("5M", "500 M€")."""
    end = numeral.end
    if end >= len(tokens) or tokens.gap(end - 1) not in ("", " ", "-"):
        return None
    raw = tokens.raw(end)
    power = pack.numbers.marks.get(raw) or pack.numbers.marks.get(raw + ".")
    if power is None or (len(raw) == 1 and not _letter_counts(tokens, numeral, end)):
        return None
    return replace(
        numeral, value=numeral.value * power, step=numeral.step * power, end=end + 1, scale=power, scaled=True
    )


def _letter_counts(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    money_after = at + 1 < len(tokens) and tokens.words[at + 1] in "€$£¥" and tokens.gap(at) in ("", " ")
    money_before = numeral.start > 0 and tokens.words[numeral.start - 1] in "€$£¥" and tokens.gap(numeral.start - 1) in ("", " ")
    letter = tokens.raw(at)
    if letter in "mb" and not (money_after or money_before):
        # "9m" are metres unless people or money follow; "1,2b" is a billion.
        return letter == "b" and tokens.gap(at - 1) == ""
    return money_after or money_before or tokens.gap(at - 1) == "" or letter in "kK"


def _with_half(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """ "3 millions et demi", "one million and a half", "deux et demi", "five and a quarter": a share of the scale."""
    at = numeral.end
    if at >= len(tokens) or tokens.words[at] not in pack.numbers.join or tokens.gap(at - 1) not in TIGHT:
        return numeral
    part = read_share(tokens, at + 1, pack)
    if part is None or part.form != "fraction" or part.value >= 1 or numeral.scaled and numeral.scale < 100:
        return numeral
    if part.scaled:
        return numeral
    # "a million and a half million": the half has a scale of its own and is added.
    if (after := pack.numbers.scales.match(tokens, part.end)) is not None and after[1][0] < numeral.scale:
        power = after[1][0]
        return replace(numeral, value=numeral.value + part.value * power, step=power, end=after[0])
    if after is not None and not numeral.scaled:
        value = (numeral.value + part.value) * after[1][0]
        return replace(numeral, value=value, step=part.value * after[1][0], end=after[0], scale=after[1][0], scaled=True)
    share = part.value * numeral.scale
    return replace(numeral, value=numeral.value + share, step=share, end=part.end, article=False)


def read_share(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """A fraction below one in words: "un quart", "demi", "three quarters", "a half"."""
    at = index
    if at < len(tokens) and tokens.words[at] in pack.numbers.articles and (found := pack.numbers.fractions.match(tokens, at + 1)):
        return Numeral(found[1], found[1], index, found[0], "fraction")
    if (found := pack.numbers.fractions.match(tokens, at)) is not None:
        return Numeral(found[1], found[1], index, found[0], "fraction")
    top = pack.numbers.cardinals.match(tokens, at)
    if top is None or top[1] > 99 or tokens.gap(top[0] - 1) not in TIGHT:
        return None
    bottom = pack.numbers.fractions.match(tokens, top[0])
    value = Decimal(top[1]) * bottom[1] if bottom else None
    if bottom is None and (ordinal := pack.numbers.ordinals.match(tokens, top[0])) and ordinal[1][0] > 2:
        bottom, value = (ordinal[0], _ONE), Decimal(top[1]) / ordinal[1][0]
    if bottom is None or value is None:
        return None
    return Numeral(value, value, index, bottom[0], "fraction")


# ---------------------------------------------------------------- words


def _from_words(tokens: Tokens, index: int, pack: Pack, depth: int = 0) -> Numeral | None:
    numbers = pack.numbers
    total, group = Decimal(0), Decimal(0)
    floor, last = Decimal(1000), _LARGEST
    at, scale, scaled, parts = index, _ONE, False, 0
    if tokens.words[at] in numbers.point and at + 1 < len(tokens):
        return _decimals(tokens, replace(Numeral(Decimal(0), _ONE, index, at, "words")), pack)
    while at < len(tokens) and parts < _LONGEST:
        if parts and tokens.gap(at - 1) not in TIGHT:
            break
        cardinal = numbers.cardinals.match(tokens, at)
        if cardinal is not None:
            after, value = cardinal[0], Decimal(cardinal[1])
            if value == 100 and group and group < 100 and floor > 1 - (group >= 1) and group % 100:
                group, floor = group * 100, Decimal(100)
            elif parts == 0 or value < floor or (value < 20 and value >= 10 and int(group) % 100 in numbers.teens_after and floor == 10):
                if value == 0 and parts:
                    break
                group, floor = group + value, _place(value)
            else:
                break
            at, parts = after, parts + 1
            continue
        power = numbers.scales.match(tokens, at)
        if power is not None:
            after, (size, _) = power
            if not group and not total and int(min(size, _LARGEST)) not in numbers.bare:
                break
            if size >= last or (total and not group):
                total = (total + group) * size
            else:
                total += (group or _ONE) * size
            group, floor, last, scale, scaled = Decimal(0), min(Decimal(1000), size), size, size, True
            if total > _LARGEST:
                return None
            at, parts = after, parts + 1
            continue
        joined = _join(tokens, at, pack, group, floor, last, depth)
        if joined is None:
            break
        if joined[1] is not None:
            group, floor = group + joined[1], Decimal(1)
        at, parts = joined[0], parts + 1
    if not parts:
        return _lone_ordinal(tokens, index, pack)
    value = total + group
    article = parts == 1 and value == 1 and tokens.words[index] in numbers.articles
    step = scale if scaled and not group else _place(value) if value else _ONE
    numeral = Numeral(value, step, index, at, "words", scale, article, scaled=scaled)
    if at < len(tokens) and tokens.words[at] in numbers.point and tokens.gap(at - 1) in TIGHT:
        decimal = _decimals(tokens, numeral, pack)
        if decimal is not None:
            return _with_scale(tokens, decimal, pack)
    return _ordinal_or_share(tokens, numeral, pack, parts, floor)


def _join(
    tokens: Tokens, at: int, pack: Pack, group: Decimal, floor: Decimal, last: Decimal, depth: int
) -> tuple[int, Decimal | None] | None:
    """A joining word inside a numeral -> (token after it or after what it joins, amount joined)."""
    numbers = pack.numbers
    if tokens.words[at] not in numbers.join or at + 1 >= len(tokens) or tokens.gap(at) not in TIGHT:
        return None
    following = numbers.cardinals.match(tokens, at + 1)
    if following is None:
        return None
    value = Decimal(following[1])
    if numbers.units_first and 0 < group % 10 == group % 100 and value in (20, 30, 40, 50, 60, 70, 80, 90):
        # German and Dutch say the unit first: einundzwanzig, tweeëntwintig.
        return following[0], value
    if not group and last == _LARGEST or depth == 2:
        return None
    # "entre cent et deux cents" is no 102: what follows is read as a whole first.
    teens = 10 <= value < 20 and int(group) % 100 in numbers.teens_after
    if value >= (floor if group else last) and not teens:
        return None
    if numbers.fractions.match(tokens, following[0]) and tokens.gap(following[0] - 1) in TIGHT:
        return None  # "one billion and three quarters million"
    whole = _from_words(tokens, at + 1, pack, depth + 1) if not numbers.units_first or value < floor else None
    if whole is not None and whole.scaled and group and value < floor:
        return at + 1, None  # "cinquante et un millions"
    if whole is not None and whole.form == "fraction" and whole.value >= 1:
        whole = replace(whole, form="words", value=Decimal(following[1]))  # "one hundred and thirty fifths"
    if whole is not None and whole.form == "words" and 0 < whole.value and (whole.value < (floor if group else last) or teens):
        return at + 1, None
    return None


def _decimals(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "deux virgule trois", "zero point zero eight", "coma mil quinientos": the digits after the point."""
    at, digits = numeral.end + 1, ""
    while at < len(tokens) and tokens.gap(at - 1) in TIGHT and len(digits) < 12:
        if tokens.is_number(at) and tokens.words[at].isdigit():
            digits, at = digits + tokens.words[at], at + 1
            continue
        if tokens.words[at] in pack.numbers.articles and digits:
            break
        part = _from_words(tokens, at, pack) if tokens.words[at] not in pack.numbers.point else None
        if part is None or part.form != "words" or part.value != int(part.value) or (digits and part.value > 9):
            break
        digits, at = digits + str(int(part.value)), part.end
        if part.value > 9:
            break
    if not digits:
        return None
    value = numeral.value + Decimal(f"0.{digits}")
    return replace(numeral, value=value, step=_ONE.scaleb(-len(digits)), end=at, article=False, form="words")


def _lone_ordinal(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    found = pack.numbers.ordinals.match(tokens, index)
    return Numeral(found[1][0], _ONE, index, found[0], "ordinal") if found else None


def _ordinal_or_share(tokens: Tokens, numeral: Numeral, pack: Pack, parts: int, floor: Decimal) -> Numeral:
    """What an ordinal, a fraction word, a half or a "sur" after the amount makes of it."""
    at, numbers = numeral.end, pack.numbers
    if at >= len(tokens) or tokens.gap(at - 1) not in TIGHT:
        return numeral
    join = tokens.words[at] in numbers.join
    ordinal = numbers.ordinals.match(tokens, at + 1 if join else at)
    if (found := _collective(tokens, at, pack, numeral)) is not None:
        return found
    compound = ordinal is not None and not ordinal[1][1] and ordinal[1][0] < floor and numeral.value >= 20
    if not compound and (found := _fraction(tokens, at, pack, numeral)) is not None:
        return found
    if ordinal is not None and numeral.value == int(numeral.value):
        after, (rank, plural) = ordinal
        fits = rank < floor and not numeral.article
        teens = 10 <= rank < 20 and int(numeral.value) % 100 in numbers.teens_after
        if (fits or teens) and not plural and (not join or rank == 1):
            return replace(numeral, value=numeral.value + rank, end=after, form="ordinal", article=False)
        if not join and rank > 2 and rank == int(rank):
            glued = tokens.gap(at - 1) == "-" and fits
            return replace(numeral, value=numeral.value / (rank + (numeral.value if glued else 0)) if not glued else _ONE / rank,
                           step=_ONE / rank, end=after, form="fraction", article=False)  # fmt: skip
    return _with_half(tokens, numeral, pack)


def _fraction(tokens: Tokens, at: int, pack: Pack, top: Numeral | None) -> Numeral | None:
    """A fraction word, after a numerator or alone ("la moitié"); with a scale behind it, a share of that scale."""
    if top is not None and (at >= len(tokens) or tokens.gap(at - 1) not in TIGHT):
        return None
    found = pack.numbers.fractions.match(tokens, at)
    if found is None:
        return None
    after, share = found
    doubles = numbers_ordinal(tokens, at, pack)
    if doubles and (top is None or top.article and not _of_follows(tokens, after, pack)):
        return None  # "third place", "a third term"; but "a third of"
    value = share * (top.value if top else _ONE)
    start = top.start if top else at
    numeral = Numeral(value, value, start, after, "fraction", about=False)
    behind = after + 1 if after < len(tokens) and tokens.words[after] in pack.numbers.articles | pack.numbers.of else after
    if after < len(tokens) and tokens.gap(after - 1) in TIGHT:
        for place in (after, behind):
            if (scale := pack.numbers.scales.match(tokens, place)) is not None:
                power = scale[1][0]
                return replace(numeral, value=value * power, step=value * power, end=scale[0], form="words", scale=power, scaled=True)
            if (dozen := pack.numbers.collectives.match(tokens, place)) is not None:
                size = dozen[1][0]
                return replace(numeral, value=value * size, step=_ONE, end=dozen[0], form="words")
    return numeral


def numbers_ordinal(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a fraction word is an ordinal in the singular too ("third")."""
    found = pack.numbers.ordinals.match(tokens, at)
    return found is not None and not found[1][1]


def _of_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    if at >= len(tokens) or tokens.gap(at - 1) not in TIGHT:
        return True
    return tokens.words[at] in pack.numbers.of or pack.numbers.scales.match(tokens, at) is not None or tokens.words[at] in pack.stop


def _collective(tokens: Tokens, at: int, pack: Pack, top: Numeral | None) -> Numeral | None:
    """ "une dizaine" is about ten, "trois douzaines" thirty-six, "des centaines de milliards" vague."""
    numbers = pack.numbers
    if top is not None and (at >= len(tokens) or tokens.gap(at - 1) not in TIGHT or top.decimals):
        return None
    found = numbers.collectives.match(tokens, at)
    if found is None:
        return _bare_scale(tokens, at, pack) if top is None else None
    after, (size, plural, exact) = found
    start = top.start if top else at
    scale = _scale_behind(tokens, after, pack)
    power, end = scale or (_ONE, after)
    if top is not None and not top.article:
        return Numeral(top.value * size * power, size * power, start, end, "words", power, scaled=True, about=not exact and top.value == 1)
    if plural and top is None:
        return Numeral(size * power, size * power, start, end, "vague", vague=True, scaled=scale is not None)
    about = not exact or pack.numbers.articles.isdisjoint(("a", "an"))
    return Numeral(size * power, size * power, start, end, "words", power, about=about, scaled=scale is not None)


def _scale_behind(tokens: Tokens, at: int, pack: Pack) -> tuple[Decimal, int] | None:
    """ "(des centaines) de milliards", "hundreds of thousands": the scale after a collective."""
    if at < len(tokens) and tokens.words[at] in pack.numbers.of:
        at += 1
    power, end = _ONE, at
    for _ in range(2):
        found = pack.numbers.scales.match(tokens, end) if end < len(tokens) and tokens.gap(end - 1) in TIGHT else None
        if found is None:
            nested = pack.numbers.collectives.match(tokens, end) if end < len(tokens) else None
            if nested is None or not nested[1][1] or tokens.gap(end - 1) not in TIGHT:
                break
            power, end = power * nested[1][0], nested[0]
        else:
            power, end = power * found[1][0], found[0]
        if end < len(tokens) and tokens.words[end] in pack.numbers.of and pack.numbers.scales.match(tokens, end + 1):
            end += 1
    return (power, end) if power != 1 else None


def _bare_scale(tokens: Tokens, at: int, pack: Pack) -> Numeral | None:
    """ "des milliards", "millions of": a scale in the plural that nothing counts."""
    found = pack.numbers.scales.match(tokens, at)
    if found is None or not found[1][1] or int(found[1][0]) in pack.numbers.bare and not found[1][1]:
        return None
    power, end = found[1][0], found[0]
    if (behind := _scale_behind(tokens, end, pack)) is not None:
        power, end = power * behind[0], behind[1]
    return Numeral(power, power, at, end, "vague", vague=True, scaled=True)


def _place(value: Decimal) -> Decimal:
    """The place value of the last non-zero digit: 1 below 10, 10 for 20, 100 for 300."""
    text = str(int(value))
    return Decimal(10) ** (len(text) - len(text.rstrip("0"))) if value else _ONE


def _vulgar(word: str) -> Decimal:
    top, bottom = _VULGAR[word].split("/")
    return Decimal(top) / Decimal(bottom)
