"""Scales behind an amount: "3,2 millions", "500 M€", "2 millions 300 mille", "4 thousand 3 hundred and 21"."""

from decimal import Decimal

from claims.figures.counted import is_plural
from claims.figures.number_words import read_words, scale_at
from claims.figures.numeral import LARGEST, LONGEST, ONE, Numeral
from claims.figures.totals import number_of
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.packs.units import sign_words, units
from claims.text.digits import read_digits
from claims.text.tokens import Tokens

_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_SHORTLY = 45  # tokens: the sentence before, and its own
_GROUP = 3  # digits between two marks of thousands
_CURRENCY_SIGNS = "€$£¥"
_BEHIND = ("", " ", ".", ",", ";", ":", ")")  # what a letter ends before, and no other mark of a unit


def with_scale(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """The amount with the scale words or the mark behind it; itself where there are none."""
    if (mark := _mark(tokens, numeral, pack)) is not None:
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
    sign = at + 1 < tokens.size and tokens.words[at + 1] in _CURRENCY_SIGNS and tokens.gaps[at + 1] in ("", " ")
    if mark is None or mark <= power or not (sign or _currency_follows(tokens, at + 1, pack)):
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


def _mark(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """Md, M, bn, k … right after digits."""
    end = numeral.end
    if end >= tokens.size or tokens.words[end] not in pack.numbers.mark_words or tokens.gaps[end] not in ("", " ", "-"):
        return None
    raw = tokens.raw(end)
    power = pack.numbers.marks.get(raw) or pack.numbers.marks.get(raw + ".")
    if pack.numbers.out_of.match(tokens, end) is not None:
        return None  # "9 εκ των οποίων"
    if power is None or ((len(raw) == 1 or raw in units().marks) and not _letter_counts(tokens, numeral, end, pack)):
        return None
    return numeral.times(power, numeral.value * power, numeral.step * power, end + 1)


def _letter_counts(tokens: Tokens, numeral: Numeral, at: int, pack: Pack) -> bool:
    """One letter counts only glued to the digits or beside a currency sign ("5M", "500 M€"), k always.

    A letter that is also a unit ("9m" are metres) counts beside a currency sign, or where something is counted
    right behind it ("8.7m visitors", "6m barrels") or moves to it ("the number of cars fell to |5.4m|").
    """
    start = numeral.start
    after = at + 1 < tokens.size and tokens.words[at + 1] in _CURRENCY_SIGNS and tokens.gaps[at + 1] in ("", " ")
    signs = sign_words()[1] if tokens.gaps[start] == "" else _CURRENCY_SIGNS  # "NKr|300m", "€ |300m"
    before = start > 0 and tokens.words[start - 1] in signs and tokens.gaps[start] in ("", " ")
    after = after or _currency_follows(tokens, at + 1, pack)
    letter = tokens.raw(at)
    if letter == "G":
        return numeral.decimals > 0  # "5G", "4G"
    if letter in units().marks:
        behind = tokens.gaps[at] == "" and tokens.gap_before(at + 1) == " "
        tables = (pack.nouns.counted, pack.units.after)
        counts = behind and any(table.match(tokens, at + 1) is not None for table in tables)
        counts = counts or (behind and _counted_past_a_word(tokens, start, at + 1, pack))
        counts = counts or _of_a_number(tokens, start, at + 1, pack)
        ends = tokens.gaps[at] == "" and tokens.gap_before(at + 1)[:1] in _BEHIND
        return after or before or counts or (ends and _as_before(tokens, start, at, pack))
    return after or before or tokens.gaps[at] == "" or letter in "kK"


def _counted_past_a_word(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "40m |foreign| visitors", "1.5m |manufacturing| jobs"; but "the 100m |world| champions" are those of a race."""
    if at not in tokens.joined or tokens.word_before(start) in pack.bounds.definite | pack.names.articles:
        return False
    word = tokens.words[at]
    if not word.isalpha() or word in pack.stop or tokens.capitalised(at) or tokens.gap_before(at + 1) != " ":
        return False
    found = pack.nouns.counted.match(tokens, at + 1)
    return found is not None and is_plural(tokens.words[found[0] - 1], pack)


def _as_before(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "5.4m viewers, peaking at |6.7m|", "3.1m viewers, up from |2.8m| a year earlier": a letter that stood for
    millions of what is counted shortly before, where no word behind says how long or how far."""
    end = at + 1
    told = end >= tokens.size or end not in tokens.joined or tokens.words[end] in pack.stop
    told = told or tokens.words[end].endswith(pack.dates.tenses.past_endings) or _things(tokens, start, end, pack)
    return told and any(
        tokens.raw(place) == tokens.raw(at)
        and place - 1 in tokens.numbers
        and tokens.gaps[place] == ""
        and (_counted_behind(tokens, place + 1, pack) or _of_money(tokens, place - 1, start))
        for place in range(max(1, start - _SHORTLY), start)
    )


def _things(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "1m |robots|", "10m |FSD subscriptions|": several of what no table counts, and no word of how long or how far;
    but "the 100m |heats|" are those of a race."""
    if at not in tokens.joined or tokens.word_before(start) in pack.bounds.definite | pack.names.articles:
        return False
    at += tokens.raw(at).isupper() and at + 1 in tokens.joined
    word = tokens.words[at]
    return word.isalpha() and not tokens.capitalised(at) and bool(pack.nouns.plural) and is_plural(word, pack)


def _of_money(tokens: Tokens, at: int, start: int) -> bool:
    """ "|£50m| for him, up from 30m": a sum in the sentence of what starts at a token."""
    signed = at > 0 and tokens.words[at - 1] in _CURRENCY_SIGNS and tokens.gaps[at] == ""
    return signed and not any("." in tokens.gaps[place] for place in range(at + 1, start + 1))  # "£345m. He jumped 8m"


def _counted_behind(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at in tokens.joined and pack.nouns.counted.match(tokens, at) is not None


def _of_a_number(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "The number of people waiting rose to |7.4m|": so many, where no word behind says how long or how far."""
    told = end >= tokens.size or end not in tokens.joined or tokens.words[end] in pack.stop
    return told and number_of(tokens, start, pack)


def _currency_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "12 M | d'euros", "450 m | di dollari"."""
    if at not in tokens.joined:
        return False
    at += tokens.words[at] in pack.numbers.of
    found = pack.units.after.match(tokens, at) if at in tokens.joined else None
    return found is not None and found[1].kind is MONEY
