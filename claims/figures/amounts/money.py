"""Currency signs and codes beside an amount: "$20", "R$ 20", "EUR 20", "20 €", "20 $ US", "MAUD 60".

Case matters, except for the codes that are often written in small letters (`any_case` in `units.toml`).
"""

from decimal import Decimal

from claims.figures.numeral import Numeral
from claims.kinds import MONEY
from claims.packs.units import Unit, sign_words, units
from claims.text.tokens import CLOSE, Tokens

_LONGEST = 3  # tokens of one sign: U.S.$
_AMBIGUOUS_SIDE = frozenset("€$£¥")  # signs written on either side of the amount
_STRUCK = ("$", "/")  # in signs of several tokens: US$, U$S, S/
_MULTIPLES = {"M": Decimal(1_000_000), "k": Decimal(1000), "K": Decimal(1000)}


def sign_before(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """A sign or code that ends just before token `index` -> (its first token, its unit)."""
    if index == 0 or tokens.words[index - 1] not in sign_words()[1] or tokens.gaps[index] not in ("", " ", ". "):
        return None
    table = units()
    for length in range(min(_LONGEST, index), 0, -1):
        start = index - length
        written_over = any(tokens.words[place] in _STRUCK for place in range(start, index))
        if length > 1 and not (written_over and tokens.words[start] in sign_words()[0]):
            continue
        if any(tokens.gaps[place] not in CLOSE for place in range(start + 1, index)):
            continue
        written = tokens.text[tokens.starts[start] : tokens.ends[index - 1]].replace(" ", "")
        dotted = written + "." if tokens.gaps[index].startswith(".") else written
        unit = table.signs.get(dotted) or table.signs.get(written)
        if unit is None and length > 1 and not written.startswith("a"):  # "c $ 16.4 million", but "a $16.4 million"
            unit = table.signs.get(written.upper())
        if unit is None and length == 2 and written[:-1].upper() in table.iso:
            unit = Unit(written[:-1].upper(), MONEY)
        if unit is not None and _stands_for_what_follows(tokens, start, written):
            return start, unit
    code = _code(tokens.raw(index - 1))
    return (index - 1, code) if code is not None else None


def sign_of_millions(tokens: Tokens, numeral: Numeral) -> tuple[int, Unit] | None:
    """The sign glued to an amount in millions or more -> (its token, its unit): "|R|225bn", but "an R44 helicopter"."""
    sign = numeral.start - 1
    if not numeral.scaled or numeral.scale < _MULTIPLES["M"] or tokens.gaps[numeral.start]:
        return None
    if sign > 0 and not tokens.gaps[sign]:
        return None
    unit = units().before_millions.get(tokens.raw(sign))
    return (sign, unit) if unit is not None else None


def sign_after(tokens: Tokens, at: int) -> tuple[int, Unit] | None:
    """A sign or code from token `at` on -> (the token after it, its unit).

    One glued to another amount belongs to that one.
    """
    if tokens.words[at] not in sign_words()[0]:
        return None
    table = units()
    for length in range(min(_LONGEST, tokens.size - at), 0, -1):
        end = at + length
        if any(tokens.gaps[place] not in CLOSE for place in range(at + 1, end)):
            continue
        written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]].replace(" ", "")
        unit = table.signs.get(written)
        if unit is None and length == 1 and not _of_a_name(tokens, at):
            unit = _code(tokens.raw(at))
        if unit is None and length > 1 and written[0] == "$":
            unit = table.signs.get(written.upper())
        if unit is not None:
            glued_here = tokens.gaps[at] == "" and at - 1 in tokens.numbers  # "a" in "A$3bn" is no amount
            of_the_next = end in tokens.numbers and tokens.gaps[end] == "" and not glued_here
            return None if of_the_next else (end, unit)
    return None


def _of_a_name(tokens: Tokens, at: int) -> bool:
    """Whether capitals that a hyphen joins to a word are a name: "160 Mio. |AMD|-Aktien"; but "100 Mio. USD-Anleihe"
    is of dollars."""
    joined = at + 1 < tokens.size and tokens.gaps[at + 1] == "-" and tokens.words[at + 1].isalpha()
    return joined and tokens.raw(at) not in units().any_case


def _code(raw: str) -> Unit | None:
    """EUR · usd · MAUD (millions of Australian dollars) · kEUR · TEUR (thousands, "Tausend")."""
    table, code = units(), raw.upper()
    if code in table.iso and (raw == code or code in table.any_case):
        return Unit(code, MONEY)
    if raw[1:] == code[1:] and len(raw) == 4 and raw[0] in _MULTIPLES and raw[1:] in table.iso:
        return Unit(raw[1:], MONEY, _MULTIPLES[raw[0]])
    if raw[:1] == "T" and raw[1:] in table.any_case:
        return Unit(raw[1:], MONEY, _MULTIPLES["k"])
    return None


def _stands_for_what_follows(tokens: Tokens, start: int, written: str) -> bool:
    """A lone sign may follow the amount before it ("199,75 $ 12 …"): then it belongs there."""
    if start == 0:
        return True
    gap = tokens.gaps[start]
    if written[0].isalpha() and gap == "" and tokens.words[start - 1].isalpha():
        return False
    if written[0].islower() and gap == "" and tokens.words[start - 1].endswith("'"):
        return False  # "Boeing's $3 billion"
    if written in _AMBIGUOUS_SIDE and gap in CLOSE and start - 1 in tokens.numbers:
        signs_lead = start > 1 and tokens.words[start - 2] == written
        return signs_lead or (gap == " " and tokens.gap_before(start + 1) == "")
    return True
