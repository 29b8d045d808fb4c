"""Numerals: the amount that starts at a token, in digits, in words, or in both ("3,2 millions", "deux tiers").

`read_numeral` dispatches: words to `number_words` and `shares`, digits to what may stand behind them here
(ordinal endings, written fractions, powers), and the scales behind either to `scales`.
"""

from dataclasses import replace
from decimal import Decimal

from claims.figures.numeral import ONE, Numeral
from claims.figures.numerals.collectives import collective
from claims.figures.numerals.number_words import read_words, with_decimals
from claims.figures.numerals.scale_marks import is_written_out
from claims.figures.numerals.scales import with_digits_behind, with_scale
from claims.figures.numerals.shares import fraction, with_half
from claims.kinds import MONEY
from claims.packs.numbers import PARTS
from claims.packs.pack import Pack
from claims.text.digits import VULGAR, read_digits
from claims.text.tokens import ECHO, Tokens

_LOOSE = ("", " ")
_PARTS_OF_ONE = frozenset((("1", "2"), ("1", "4"), ("3", "4")))
_GLUED = 2  # digits: "8" and the "1" of its half
_LEAST_SCALE = 1_000_000  # "a quarter of a |million|", but "a third of a thousand acres"
_LONGEST_BOTTOM = 6  # digits under a fraction bar
_SMALL_WORD = 4  # letters: "zum", "beim"
_TIMES = ("x", "×", "*")
_LONGEST_POWER = 2  # digits of an exponent


def read_numeral(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    """The longest numeral that starts at token `index`, or `None`."""
    if index >= tokens.size:
        return None
    if index in tokens.numbers:
        return _from_digits(tokens, index, pack)
    word = tokens.words[index]
    if (share := VULGAR.get(word)) is not None:
        return Numeral(share, share, index, index + 1, "fraction")
    if word not in pack.numbers.starts:
        return None
    found = None
    if word in pack.numbers.share_starts:
        found = collective(tokens, index, pack, None) or fraction(tokens, index, pack, None)
    if found is None and (found := read_words(tokens, index, pack)) is not None and _scale_follows(tokens, found, pack):
        found = with_scale(tokens, found, pack)
    elif found is not None and (echoed := _with_its_echo(tokens, found, pack)) is not None:
        found = with_scale(tokens, echoed, pack)
    elif found is not None and found.scaled:
        found = with_digits_behind(tokens, found, pack)
    return _of_a_scale(tokens, found, pack) if found is not None and found.form == "fraction" else found


def _with_its_echo(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "trois |(03)| morts", "vingt-cinq |(25)| millions": the number with itself once more in digits, where it is."""
    at = numeral.end
    if at not in tokens.numbers or tokens.gaps[at] != ECHO or not tokens.text.startswith(")", tokens.ends[at]):
        return None
    digits = read_digits(tokens.words[at], pack.decimal)
    return numeral.over(numeral.start, at + 1) if digits is not None and digits.value == numeral.value else None


def _of_a_scale(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral:
    """ "a quarter |of a million|", "un quarto |di milione|", "ένα τέταρτο |του εκατομμυρίου|": a share of a scale."""
    at, numbers = numeral.end, pack.numbers
    if numeral.value >= 1 or at not in tokens.joined:
        return numeral
    if tokens.words[at] in numbers.of or tokens.words[at] in pack.names.of:
        at += 1 + (at + 1 in tokens.joined and tokens.words[at + 1] in numbers.articles)
    elif numeral.end - numeral.start == 1:
        return numeral  # "twee derde |miljoen|", but "half, |million|"
    scale = numbers.scales.match(tokens, at) if at in tokens.joined else None
    if scale is None or scale[1][0] < _LEAST_SCALE:
        return numeral
    value = numeral.value * scale[1][0]
    return replace(numeral, value=value, step=value, end=scale[0], form="words", scale=scale[1][0], scaled=True)


def _scale_follows(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a scale may stand behind a numeral in words: "zwei Komma drei |Millionen|", "τριών |εκατ.| ευρώ"."""
    if numeral.decimals:
        return True
    at = numeral.end
    if numeral.form == "words" and at < tokens.size and tokens.words[at] in pack.nouns.modifiers:
        return not numeral.scaled  # "les trois |premiers| millions"
    return numeral.form == "words" and not numeral.scaled and is_written_out(tokens, at, pack)


def _from_digits(tokens: Tokens, index: int, pack: Pack) -> Numeral | None:
    digits = read_digits(tokens.words[index], pack.decimal)
    if digits is None:
        return None
    value, step, decimals, end = digits.value, digits.step, digits.decimals, index + 1
    if tokens.gaps[index] != " " and not decimals and _after_a_bare_mark(tokens, index):
        decimals = len(tokens.words[index])
        value, step = Decimal(f"0.{tokens.words[index]}"), ONE.scaleb(-decimals)
    numeral = Numeral(value, step, index, end, "digits", ONE, False, False, digits.grouped, decimals)
    if pack.numbers.ordinal_point and _has_ordinal_point(tokens, numeral, pack):
        return replace(numeral, form="ordinal")
    # Nearly every digit string is followed by a word that cannot carry it on.
    carries = pack.numbers.behind_digits
    hedged = end < tokens.size and (tokens.words[end] in pack.bounds.after.starts or tokens.words[end] == "+")
    hedged = hedged or (end < tokens.size and tokens.words[end] in pack.nouns.modifiers)
    if end == tokens.size or not (hedged or tokens.words[end] in carries or end in tokens.numbers):
        return numeral
    if tokens.words[end] in pack.numbers.round_marks and tokens.gaps[end] in ("", "-"):
        return replace(numeral, end=end + 1, form="words", about=True)  # "een 500-tal"
    if mixed := _written_fraction(tokens, numeral):
        return with_scale(tokens, mixed, pack)
    if (share := VULGAR.get(tokens.words[end])) is not None and tokens.gaps[end] in _LOOSE:
        return with_scale(tokens, replace(numeral, value=value + share, step=share, end=end + 1), pack)
    if tokens.words[end] in pack.numbers.point and not digits.decimals and tokens.gaps[end] == " ":
        spoken = with_decimals(tokens, numeral, pack)  # "1 point 1", "1 komma 1"
        told = spoken is not None and (tokens.words[end] not in pack.stop or _of_money(tokens, spoken.end, pack))
        return with_scale(tokens, spoken, pack) if spoken is not None and told else numeral
    found = _ordinal(tokens, numeral, pack) or _power(tokens, numeral) or collective(tokens, end, pack, numeral)
    if found is None and not digits.decimals and not pack.units.after.match(tokens, end):
        found = fraction(tokens, end, pack, numeral) or _parts(tokens, numeral, pack)
    return found or with_half(tokens, with_scale(tokens, numeral, pack), pack)


def _parts(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """ "54 millièmes", "12 hundredths": so many of the parts that an ordinal in the plural names."""
    found = pack.numbers.ordinals.match(tokens, numeral.end) if numeral.end in tokens.joined else None
    if found is None or not found[1][1] or found[1][0] not in PARTS or not pack.numbers.ordinal_shares:
        return None
    step = ONE / found[1][0]
    return replace(numeral, value=numeral.value * step, step=step, end=found[0], form="fraction")


def _of_money(tokens: Tokens, end: int, pack: Pack) -> bool:
    """ "3 con 50 euros", but "un Boeing 737 con 120 pasajeros"."""
    found = pack.units.after.match(tokens, end)
    return found is not None and found[1].kind is MONEY


def _has_ordinal_point(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "zum 3. Mal", "der 47. Präsident", "aus dem |frühen| 16. Jahrhundert": a point after digits that a small word
    leads to, or an adjective behind one, and a noun follows."""
    start, end = numeral.start, numeral.end
    if len(tokens.words[start]) > 2 or end not in tokens.joined or tokens.gaps[end] != ". ":
        return False
    after = tokens.words[end]
    small = after in pack.stop and after not in pack.numbers.times.starts  # "Mal"
    if small or not after.isalpha() or after in pack.ranges.middles or after in pack.numbers.lexemes:
        return False
    before = tokens.word_before(start)
    if tokens.capitalised(end) and pack.nouns.adjectives and _is_adjective(tokens, start - 1, pack):
        before = tokens.word_before(start - 1)
    led = before != "" and (len(before) <= _SMALL_WORD or before in pack.stop)
    if before in pack.nouns.totals or before in pack.numbers.not_ordinal:
        led = False  # "Festnahmen gab es |87. Tote"
    return led or after in pack.dates.quarters.starts


def _is_adjective(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word before a number is an adjective, in a language whose nouns have capitals."""
    if at < 0 or at + 1 not in tokens.joined or tokens.capitalised(at) or tokens.words[at] in pack.stop:
        return False
    return tokens.words[at].endswith(pack.nouns.adjectives)


def _after_a_bare_mark(tokens: Tokens, index: int) -> bool:
    """ ",08" and ".08": a decimal mark with nothing before it."""
    if not tokens.words[index].isdecimal():
        return False
    before = tokens.before(index, 2)
    return before[-1:] in (".", ",") and before[:-1] in _LOOSE


def _written_fraction(tokens: Tokens, numeral: Numeral) -> Numeral | None:
    """3/4, 2 1/4, 10 1/2."""
    if numeral.decimals:
        return None
    if (share := _slashed(tokens, numeral)) is not None:
        return _with_a_glued_half(tokens, numeral, share) or share
    top, at = tokens.words[numeral.end], numeral.end
    if not (top.isdigit() and len(top) <= 2 and tokens.gaps[at].isspace()):
        return None
    share = _slashed(tokens, Numeral(Decimal(top), ONE, at, at + 1, "digits"))
    if share is None or share.value >= 1:
        return None
    return replace(share, value=numeral.value + share.value, start=numeral.start)


def _with_a_glued_half(tokens: Tokens, numeral: Numeral, share: Numeral) -> Numeral | None:
    """ "81/2 hours", "einen 21/2-stündigen Flug": a whole number that has lost the space before its half or quarter;
    nobody tells so many halves."""
    top, bottom = tokens.words[numeral.start], tokens.words[numeral.end + 1]
    if len(top) != _GLUED or (top[-1], bottom) not in _PARTS_OF_ONE or top[0] == "0":
        return None
    behind = tokens.gap_before(share.end)
    if behind != "-" and not (behind == " " and share.end in tokens.joined):
        return None
    part = Decimal(top[-1]) / int(bottom)
    return replace(share, value=int(top[0]) + part)


def _slashed(tokens: Tokens, top: Numeral) -> Numeral | None:
    end = top.end
    if end + 1 >= tokens.size or tokens.words[end] != "/" or top.grouped:
        return None
    bottom = tokens.words[end + 1]
    if not (tokens.gaps[end] == tokens.gaps[end + 1] == "") or not bottom.isdigit():
        return None
    if len(bottom) > _LONGEST_BOTTOM or not int(bottom):
        return None
    return replace(top, value=top.value / int(bottom), step=ONE / int(bottom), end=end + 2, form="fraction")


def _ordinal(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """8th, 2ème, 10°, 3.º, 42 ος."""
    end = numeral.end
    word, gap = tokens.words[end], tokens.gaps[end]
    if word not in pack.numbers.ordinal_marks or numeral.decimals or gap not in ("", " ", "."):
        return None
    if gap == " " and (len(word) < 2 or word in pack.stop):
        return None
    glued = end + 1 < tokens.size and tokens.gaps[end + 1] == ""
    if glued and tokens.text[tokens.starts[end] : tokens.ends[end + 1]] in pack.units.marks:
        return None  # "-20|°C|", but "è arrivato 8|°|"
    raw = tokens.raw(end)
    if word.isalpha() and len(word) <= 2 and raw.isupper() and raw in pack.numbers.marks:
        return None
    return replace(numeral, end=end + 1, form="ordinal")


def _power(tokens: Tokens, numeral: Numeral) -> Numeral | None:
    """1.3e6, 6.02x10^23, 6.02 × 10^23, 1,1^23: rare in news, plain in science pages."""
    words, end = tokens.words, numeral.end
    if end + 1 >= tokens.size or tokens.gaps[end] not in _LOOSE or not numeral.value:
        return None
    apart = tokens.gaps[end] != ""
    if apart and words[end] not in _TIMES:
        return None
    if words[end] == "^":
        base, at = numeral.value, end
    elif words[end] == "e":
        base, at = Decimal(10), end
    elif words[end] in _TIMES and words[end + 1 : end + 3] == ["10", "^"]:
        base, at = Decimal(10), end + 2
    else:
        return None
    at += 1
    if at < tokens.size and words[at] == "+":
        at += 1
    minus = tokens.gap_before(at) in ("-", "–")
    if at >= tokens.size or not words[at].isdigit() or len(words[at]) > _LONGEST_POWER:
        return None
    if not minus and tokens.gaps[at] != "":
        return None
    factor = base ** (-int(words[at]) if minus else int(words[at]))
    value = factor if words[end] == "^" else numeral.value * factor
    return replace(numeral, value=+value, step=abs(value) * numeral.step / numeral.value, end=at + 1)
