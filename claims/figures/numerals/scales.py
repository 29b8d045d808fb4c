"""Scales behind an amount: "3,2 millions", "2 millions 300 mille", "4 thousand 3 hundred and 21", "100+ million"."""

from decimal import Decimal

from claims.figures.numeral import LARGEST, LONGEST, ONE, Numeral
from claims.figures.numerals.number_words import read_words, scale_at
from claims.figures.numerals.scale_marks import currency_follows, with_mark
from claims.packs.pack import Pack
from claims.text.digits import read_digits
from claims.text.tokens import Tokens

_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_GROUP = 3  # digits between two marks of thousands


def with_scale(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """The amount with the scale words or the mark behind it; itself where there are none."""
    if (mark := with_mark(tokens, numeral, pack)) is not None:
        return mark
    if (hedged := _past_a_hedge(tokens, numeral, pack)) is not None:
        return hedged
    total, group, step, end = Decimal(0), numeral.value, numeral.step, numeral.end
    scale, scaled, last = ONE, False, LARGEST
    while end in tokens.joined and end - numeral.start < LONGEST:
        found = _scale_at(tokens, end, group, pack)
        if found is None:
            break
        after, power = _thousands_of(tokens, *found, pack)
        total = total + group * power if power < last else (total + group) * power
        step = power if scaled else step * power
        group, last, scale, end, scaled = Decimal(0), power, power, after, True
        part = _smaller_part(tokens, end, pack, power)
        if part is None or total > LARGEST or _counts_something_else(tokens, numeral, part):
            break
        total, step, end = total + part.value, part.step, part.end
        if part.scaled:
            last = scale = part.scale
        elif not _scale_behind(tokens, end, pack):
            break
    if not scaled:
        return numeral
    return numeral.times(scale, total + group, step, end)


def _past_a_hedge(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "4,3 |και πλέον| δισ.", "20-|odd| million", "20 |e passa| milioni": the scale behind what hedges both, and
    behind which of them they are: "les 10 |premiers| milliards", "los 10 |primeros| millones"."""
    at = numeral.end
    if at not in tokens.joined:
        return None
    if tokens.words[at] == "+" and tokens.gaps[at] == "":
        end = at + 1  # "100|+| million"
    elif tokens.words[at] in pack.bounds.after.starts and (found := pack.bounds.after.match(tokens, at)) is not None:
        end = found[0]
    elif numeral.value > 1 and _says_which(tokens, at, pack) and _scale_or_mark(tokens, at + 1, pack):
        end = at + 1  # but "un |petit| milliard" is not quite one
    else:
        return None  # nearly always
    if end not in tokens.joined or end in tokens.numbers:
        return None
    whole = with_scale(tokens, numeral.over(numeral.start, end), pack)
    return whole if whole.scaled else None


def _says_which(tokens: Tokens, at: int, pack: Pack) -> bool:
    word = tokens.words[at]
    return word in pack.nouns.modifiers and word not in pack.numbers.lexemes


def _scale_or_mark(tokens: Tokens, at: int, pack: Pack) -> bool:
    numbers = pack.numbers
    if at not in tokens.joined or tokens.gaps[at] != " " or tokens.gap_before(at - 1) != " ":
        return False
    return tokens.words[at] in numbers.mark_words or numbers.scales.match(tokens, at) is not None


def _scale_at(tokens: Tokens, at: int, group: Decimal, pack: Pack) -> tuple[int, Decimal] | None:
    if pack.numbers.scales.match(tokens, at) is not None:
        return scale_at(tokens, at, pack)
    hundred = pack.numbers.cardinals.match(tokens, at)
    if hundred is None or hundred[1] != _HUNDRED or not 1 <= group < _HUNDRED or pack.units.after.match(tokens, at):
        return None  # "15 cents" are no 1 500
    return hundred[0], _HUNDRED


def _thousands_of(tokens: Tokens, at: int, power: Decimal, pack: Pack) -> tuple[int, Decimal]:
    """ "3 mila |miliardi|", "4 mille |milliards|"; "0,2 mil |M€|", "12 mil |mill.| de pesos": thousands of what a scale
    or a mark beside a currency says."""
    if power != _THOUSAND or at not in tokens.joined:
        return at, power
    if (larger := pack.numbers.scales.match(tokens, at)) is not None and larger[1][0] > power:
        return larger[0], power * larger[1][0]
    if tokens.words[at] not in pack.numbers.mark_words:
        return at, power
    raw = tokens.raw(at)
    mark = pack.numbers.marks.get(raw) or pack.numbers.marks.get(raw + ".")
    if mark is None or mark <= power or not currency_follows(tokens, at + 1, pack):
        return at, power
    return at + 1, power * mark


def _smaller_part(tokens: Tokens, end: int, pack: Pack, power: Decimal) -> Numeral | None:
    """What may follow a scale: a part that fits below it ("2 millions 300 mille", "3 hundred and 21")."""
    at, numbers = end, pack.numbers
    joined = tokens.word_behind(at) in numbers.join
    at += joined
    if at not in tokens.joined:
        return None
    if at in tokens.numbers:
        digits = read_digits(tokens.words[at], pack.decimal)
        if digits is None or digits.decimals:
            return None
        part = Numeral(digits.value, digits.step, at, at + 1, "digits")
        if not joined and _goes_on_in_digits(tokens, at, power) and _scale_behind(tokens, at + 1, pack, power):
            return part  # "3 mil | 500 millones"
        part = with_scale(tokens, part, pack)
        fits = part.scaled or (joined and power <= _THOUSAND) or (not joined and _goes_on_in_digits(tokens, at, power))
        return part if part.value < power and fits else None
    word = tokens.words[at]
    if word not in numbers.starts:
        return None
    if word in numbers.articles and at + 1 < tokens.size and not numbers.scales.match(tokens, at + 1):
        return None
    words = read_words(tokens, at, pack)
    return words if words is not None and words.form == "words" and 0 < words.value < power else None


def _counts_something_else(tokens: Tokens, numeral: Numeral, part: Numeral) -> bool:
    """ "1.6 million |two| years later": a small number in words goes on with none in digits, and nothing in words goes
    on with decimals; but "10 thousand |five hundred|"."""
    in_words = part.form == "words" and part.start not in tokens.numbers
    return numeral.form == "digits" and in_words and (numeral.decimals > 0 or part.value < _HUNDRED)


def _goes_on_in_digits(tokens: Tokens, at: int, power: Decimal) -> bool:
    """ "15 mil |300| pesos", "4 thousand |300|": three digits behind the word for a thousand are the rest of it."""
    return power == _THOUSAND and len(tokens.words[at]) == _GROUP and tokens.gaps[at] == " "


def with_digits_behind(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """ "Mil |300| pesos", "un millón |200 mil|": a numeral in words that goes on in digits; else itself."""
    at = numeral.end
    if not numeral.scaled or at not in tokens.numbers or at not in tokens.joined or tokens.gaps[at] != " ":
        return numeral
    part = _smaller_part(tokens, at, pack, numeral.scale)
    if part is None:
        return numeral
    whole = numeral.times(part.scale, numeral.value + part.value, part.step, part.end)
    return with_scale(tokens, whole, pack) if not part.scaled and _scale_behind(tokens, part.end, pack) else whole


def _scale_behind(tokens: Tokens, at: int, pack: Pack, least: Decimal = _THOUSAND) -> bool:
    """Whether a scale above `least` stands at a token."""
    found = pack.numbers.scales.match(tokens, at) if at in tokens.joined else None
    return found is not None and found[1][0] > least
