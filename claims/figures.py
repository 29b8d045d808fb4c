"""Figures: an amount with its unit at one place, before hedges and ranges are looked at.

`read_figure` joins what stands together: a currency before or after, a unit, a counted noun, a smaller unit
("deux heures et demie", "15 dollars and 50 cents"). It decides the kind of the figure, or declines.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from claims.numerals import Numeral, read_numeral, read_share
from claims.pack import Pack
from claims.tokens import TIGHT, Tokens
from claims.units import Unit, dimension, units
from claims.value import Bound, Change, Kind

PERSONS = frozenset(("people", "men", "women", "children", "victims", "employees", "inhabitants", "passengers", "soldiers"))
"""Counted nouns that may name the same persons: "deux hommes" and "two people"."""
FATES = frozenset(("deaths", "injured", "missing", "evacuated", "displaced", "arrests"))
"""What befalls persons: "19 personnes ont été tuées" counts deaths."""
_FATE_REACH = 6  # tokens
_HUNDRED = Decimal(100)
_GLUE = TIGHT | {", ", " , "}
_LETTERS_OF_MONEY = frozenset("€$£¥")


@dataclass(slots=True)
class Figure:
    """A mention in the making, over tokens `start` to `end`. `written` is the amount before its unit's factor."""

    start: int
    end: int
    numeral: Numeral
    kind: Kind
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    unit: Unit | None = None
    noun: str | None = None
    concept: str | None = None
    bound: Bound = Bound.EXACT
    from_below: bool = False
    change: Change | None = None
    per: str | None = None
    rule: str = "number"
    noun_start: int = 0
    plural: bool = True

    @property
    def bare(self) -> bool:
        """A number that nothing says the unit of."""
        return self.unit is None and self.noun is None and self.kind is Kind.COUNT


def read_figure(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """The figure whose numeral starts at token `index`, or `None`."""
    if (found := pack.percent_of.match(tokens, index)) is not None:
        numeral = read_numeral(tokens, found[0], pack)
        return _figure(numeral, found[1], index, numeral.end, "percentage-of") if numeral else None
    if (multiplied := pack.numbers.multipliers.match(tokens, index)) is not None:
        return _multiplied(tokens, index, multiplied)
    numeral = read_numeral(tokens, index, pack)
    if numeral is None:
        return None
    figure = _with_sign_before(tokens, numeral, pack) or _with_unit_after(tokens, numeral, pack)
    if figure is None:
        figure = _without_unit(tokens, numeral, pack)
    if figure is None:
        return None
    return _compound(tokens, figure, pack)


def _figure(numeral: Numeral, unit: Unit, start: int, end: int, rule: str) -> Figure:
    factor = unit.times
    if numeral.form == "fraction" and unit.code == "%" and numeral.value < 1 and rule == "share":
        factor = _HUNDRED
    low: Decimal | None = numeral.value * factor
    high: Decimal | None = low
    bound = Bound.ABOUT if numeral.about else Bound.EXACT
    if numeral.vague:
        # "des dizaines": two to ten of the unit named, by the convention of the annotated stories.
        low, high, bound = 2 * numeral.value * factor, 10 * numeral.value * factor, Bound.VAGUE
    return Figure(start, end, numeral, unit.kind, low, high, abs(numeral.step * factor), unit, bound=bound, rule=rule)


def _multiplied(tokens: Tokens, index: int, found: tuple[int, tuple[Decimal, str]]) -> Figure:
    end, (factor, direction) = found
    numeral = Numeral(factor, Decimal(1), index, end, "words")
    figure = _figure(numeral, units().by_id["1"], index, end, "multiplied")
    figure.change = Change(direction) if direction else None
    return figure


# ---------------------------------------------------------------- money before the amount


def _sign_before(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """A currency sign or ISO code that ends just before token `index`: $ · US$ · R$ · EUR · Rs. (case matters)."""
    if index == 0 or tokens.gap_before(index) not in ("", " ", ". "):
        return None
    table = units()
    for length in (3, 2, 1):
        start = index - length
        if start < 0 or any(tokens.gap(place) not in ("", " ") for place in range(start, index - 1)):
            continue
        written = tokens.text[tokens.starts[start] : tokens.ends[index - 1]].replace(" ", "")
        dotted = written + "." if tokens.gap_before(index).startswith(".") else written
        if length > 1 and tokens.words[index - 1] != "$":
            continue
        unit = table.signs.get(dotted) or table.signs.get(written)
        if unit is None and length > 1 and not written.startswith("a"):  # "c $ 16.4 million", but "a $16.4 million"
            unit = table.signs.get(written.upper())
        if unit is None and length == 2 and written[:-1].upper() in table.iso:
            unit = Unit(written[:-1].upper(), Kind.MONEY)
        if unit is not None and _sign_is_its_own(tokens, start, written):
            return start, unit
    return _code_before(tokens, index)


def _sign_is_its_own(tokens: Tokens, start: int, written: str) -> bool:
    """A lone sign may follow the amount before it ("199,75 $ 12 …"): then it belongs there."""
    if written[0].isalpha() and start and tokens.gap_before(start) == "" and tokens.words[start - 1].isalpha():
        return False
    if start and tokens.is_number(start - 1) and tokens.gap_before(start) in ("", " ") and written in _LETTERS_OF_MONEY:
        same_before = start > 1 and tokens.words[start - 2] == written
        return same_before or tokens.gap_before(start + 1) == "" and tokens.gap_before(start) == " "
    return True


def _code_before(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """EUR 20 · USD115 · usd 20 · MAUD 60 (millions)."""
    raw = tokens.raw(index - 1)
    code = raw.upper()
    known = units().iso
    if code in known and (raw.isupper() or code in ("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY")):
        return index - 1, Unit(code, Kind.MONEY)
    if raw.isupper() and len(raw) == 4 and raw[0] == "M" and raw[1:] in known:
        return index - 1, Unit(raw[1:], Kind.MONEY, Decimal(1_000_000))
    if code == "RMB":
        return index - 1, Unit("CNY", Kind.MONEY)
    return None


def _with_sign_before(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    if numeral.form not in ("digits", "words") or (numeral.form == "words" and not tokens.words[numeral.start - 1 : numeral.start]):
        return None
    found = _sign_before(tokens, numeral.start)
    word_before = None
    if found is None and (back := pack.units.match_back(tokens, numeral.start)) is not None:
        unit = back[1]
        before = tokens.is_number(back[0] - 1)
        if unit.kind is Kind.MONEY and numeral.form == "digits" and not before and tokens.gap_before(numeral.start) == " ":
            word_before = back
    if found is None and word_before is None:
        return None
    start, unit = found or word_before  # type: ignore[misc]
    after = _unit_after(tokens, numeral, pack)
    if after is not None and after[1].kind is Kind.MONEY and not after[1].candidates and unit.candidates:
        return _figure(numeral, after[1], start, after[0], "money")  # "$10 million US dollars"
    if word_before is not None and after is not None:
        return None
    return _figure(numeral, unit, start, numeral.end, "money")


# ---------------------------------------------------------------- the unit after the amount


def _with_unit_after(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    found = _unit_after(tokens, numeral, pack)
    if found is None:
        return None
    end, unit = found
    if numeral.form == "ordinal" and unit.kind is not Kind.MONEY:
        return None
    if numeral.article and unit.kind is Kind.MONEY and tokens.words[numeral.start] in pack.numbers.pronouns and not _ends_phrase(tokens, end, pack):
        return None  # "un euro plus fort"
    return _figure(numeral, unit, numeral.start, end, unit.kind.value)


def _ends_phrase(tokens: Tokens, at: int, pack: Pack) -> bool:
    if at >= len(tokens) or tokens.gap(at - 1) not in (" ", "-"):
        return True
    return pack.per.match(tokens, at) is not None


def _unit_after(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    at = numeral.end
    if at >= len(tokens) or tokens.gap(at - 1) not in TIGHT:
        return None
    table = units()
    raw, gap = tokens.raw(at), tokens.gap(at - 1)
    # One adjective or article may stand between a fraction and its unit: "half an hour", "demi-année".
    if (signed := _sign_after(tokens, at)) is not None:
        return _scale_after_code(tokens, numeral, signed, pack)
    if tokens.is_number(numeral.end - 1) or numeral.scaled or numeral.form == "fraction":
        for length in (3, 2, 1):
            end = at + length
            if end > len(tokens) or gap == "-" and length > 1:
                continue
            written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]]
            if "\n" in written or (unit := table.marks.get(written)) is None:
                continue
            if end < len(tokens) and tokens.gap(end - 1) == "" and tokens.words[end][0].isalpha() and written[-1].isalpha():
                continue
            return end, unit
    place = at
    if tokens.words[at] in pack.numbers.of and (numeral.scaled or numeral.form == "fraction" or numeral.about or numeral.vague):
        place = at + 1
    elif tokens.words[at] in pack.numbers.articles and numeral.form == "fraction":
        place = at + 1
    elif tokens.words[at] in pack.modifiers and numeral.value >= 1:
        place = at + 1
    for start in dict.fromkeys((place, at)):
        if start >= len(tokens) or tokens.gap(start - 1) not in TIGHT:
            continue
        if (signed := _sign_after(tokens, start)) is not None:
            return _scale_after_code(tokens, numeral, signed, pack)
        found = pack.units.match(tokens, start)
        if found is not None and not _is_name(tokens, found, numeral, pack):
            return found
        if start != at and (mark := table.marks.get(tokens.raw(start))) is not None:
            return start + 1, mark
    return None


def _sign_after(tokens: Tokens, at: int) -> tuple[int, Unit] | None:
    """€ · $ · US$ · $ US · EUR · FCFA after an amount. A sign right before another amount belongs to that one."""
    table = units()
    for length in (3, 2, 1):
        end = at + length
        if end > len(tokens) or any(tokens.gap(place) not in ("", " ") for place in range(at, end - 1)):
            continue
        written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]].replace(" ", "")
        unit = table.signs.get(written)
        if unit is None and length == 1:
            raw = tokens.raw(at)
            if raw.upper() in table.iso and (raw.isupper() or raw.lower() in ("usd", "eur", "gbp", "chf")):
                unit = Unit(raw.upper(), Kind.MONEY)
            elif raw.isupper() and len(raw) == 4 and raw[0] == "M" and raw[1:] in table.iso:
                unit = Unit(raw[1:], Kind.MONEY, Decimal(1_000_000))
        if unit is None and length == 2 and written[0] == "$" and written[1:].upper() in ("C", "US", "CA", "CAD", "USD", "HK", "AUD"):
            unit = Unit({"C": "CAD", "CA": "CAD", "US": "USD", "HK": "HKD"}.get(written[1:].upper(), written[1:].upper()), Kind.MONEY)
        if unit is None:
            continue
        sign_of_next = tokens.is_number(end) and tokens.gap(end - 1) == "" and tokens.gap(at - 1) != ""
        return None if sign_of_next else (end, unit)
    return None


def _scale_after_code(tokens: Tokens, numeral: Numeral, signed: tuple[int, Unit], pack: Pack) -> tuple[int, Unit]:
    """ "75 USD million": the scale behind the code."""
    end, unit = signed
    if numeral.scaled or end >= len(tokens) or tokens.gap(end - 1) != " ":
        return signed
    scale = pack.numbers.scales.match(tokens, end)
    return (scale[0], replace(unit, times=unit.times * scale[1][0])) if scale else signed


def _unit_is_name(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    found = pack.units.match(tokens, numeral.end) if tokens.gap(numeral.end - 1) == " " else None
    return found is not None and _is_name(tokens, found, numeral, pack)


def _is_name(tokens: Tokens, found: tuple[int, Unit], numeral: Numeral, pack: Pack) -> bool:
    """ "20 Minutes", "24 Heures": a unit with a capital in the middle of lower-case text is a name."""
    at = found[0] - 1
    if pack.nouns_capitalised or found[1].kind is not Kind.DURATION or not tokens.capitalised(at) or numeral.form != "digits":
        return False
    before = tokens.text[max(0, tokens.starts[numeral.start] - 150) : tokens.starts[numeral.start]].rpartition("\n")[2]
    after = tokens.text[tokens.ends[at] : tokens.ends[at] + 150].partition("\n")[0]
    words = [word for word in (before + after).split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].islower() for word in words) * 2 > len(words)


# ---------------------------------------------------------------- no unit


def _without_unit(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    if numeral.form == "ordinal":
        return Figure(numeral.start, numeral.end, numeral, Kind.RANK, numeral.value, numeral.value, Decimal(1), rule="ordinal")
    if (proportion := _proportion(tokens, numeral, pack)) is not None:
        return proportion
    if numeral.form == "fraction" and numeral.value < 1:
        return _figure(numeral, units().by_id["percent"], numeral.start, numeral.end, "share")
    if (back := pack.numbers.top.match_back(tokens, numeral.start)) is not None and numeral.value < 1000:
        if tokens.gap_before(numeral.start) in ("", " ", ". ") and numeral.form in ("digits", "words"):
            return Figure(back[0], numeral.end, numeral, Kind.RANK, numeral.value, numeral.value, Decimal(1), rule="top")
    if (times := _times(tokens, numeral, pack)) is not None:
        return times
    noun = _counted_noun(tokens, numeral, pack)
    if numeral.article or _unit_is_name(tokens, numeral, pack):
        return None
    low: Decimal | None = numeral.value
    high, bound = low, Bound.ABOUT if numeral.about else Bound.EXACT
    if numeral.vague:
        low, high, bound = 2 * numeral.value, 10 * numeral.value, Bound.VAGUE
    figure = Figure(numeral.start, numeral.end, numeral, Kind.COUNT, low, high, numeral.step, bound=bound, rule="count")
    figure.noun_start = numeral.end
    if noun is not None:
        figure.noun_start, figure.noun, figure.concept, figure.end = noun
        figure.concept = _fate(tokens, figure, pack) or figure.concept
        figure.plural = _plural(tokens.words[noun[3] - 1], pack)
    return figure


def _proportion(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "un sur vingt", "one in five", "2 out of 3": the smaller number first, nothing between but the word."""
    if numeral.end >= len(tokens) or numeral.form not in ("digits", "words") or tokens.gap(numeral.end - 1) not in TIGHT:
        return None
    found = pack.numbers.out_of.match(tokens, numeral.end)
    if found is None or tokens.gap(found[0] - 1) not in TIGHT:
        return None
    whole = read_numeral(tokens, found[0], pack)
    if whole is None or whole.form not in ("digits", "words") or whole.article or not 0 < numeral.value < whole.value <= 100_000:
        return None
    if whole.value != int(whole.value) or numeral.value != int(numeral.value) or _unit_after(tokens, whole, pack):
        return None
    short = all(word in pack.numbers.short_out_of for word in tokens.words[numeral.end : found[0]])
    if short and (_counted_noun(tokens, whole, pack) is not None and whole.form == "digits" and whole.value > 20):
        return None
    value = numeral.value / whole.value
    share = replace(numeral, value=value, end=whole.end, form="fraction", article=False)
    figure = _figure(share, units().by_id["percent"], numeral.start, whole.end, "share")
    figure.rule = "proportion"
    return figure


def _times(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """ "trois fois plus" is a ratio; "trois fois" counts how often."""
    if numeral.end >= len(tokens) or tokens.gap(numeral.end - 1) not in TIGHT or numeral.form == "fraction":
        return None
    found = pack.numbers.times.match(tokens, numeral.end)
    if found is None or numeral.article:
        return None
    end = found[0]
    if end < len(tokens) and tokens.words[end] in pack.numbers.comparatives and tokens.gap(end - 1) in TIGHT:
        return _figure(numeral, units().by_id["1"], numeral.start, end + 1, "times")
    figure = Figure(numeral.start, end, numeral, Kind.COUNT, numeral.value, numeral.value, numeral.step, rule="count")
    figure.noun, figure.concept, figure.noun_start = "times", "times", numeral.end
    return figure


def _counted_noun(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, str, str | None, int] | None:
    """What is counted, right after the number -> (its token, lemma, concept or None, token after it)."""
    at = numeral.end
    for skipped in range(4):
        if at >= len(tokens) or tokens.gap(at - 1) not in (" ", "-", "  ") or tokens.is_number(at):
            return None
        word = tokens.words[at]
        if (found := pack.counted.match(tokens, at)) is not None:
            return at, word, found[1], found[0]
        if word in pack.numbers.of and skipped == 0:
            at += 1
            continue
        if word in pack.modifiers:
            at += 1
            continue
        if not word.isalpha() or len(word) < 3 or word in pack.stop or word in pack.numbers.lexemes or pack.units.match(tokens, at):
            return None
        if pack.nouns_capitalised and not tokens.capitalised(at):
            at += 1  # German writes its nouns with a capital: what is lower case is an adjective
            continue
        if not pack.nouns_capitalised and tokens.capitalised(at) and not _title_case(tokens, at):
            return None
        return _noun_phrase(tokens, at, pack)
    return None


def _noun_phrase(tokens: Tokens, at: int, pack: Pack) -> tuple[int, str, str | None, int]:
    """The head of "armed men", "cloud providers": the first plural among the next words, or the first word."""
    for head in range(at, min(at + 3, len(tokens))):
        if head > at and tokens.gap(head - 1) not in (" ", "-") or tokens.words[head] in pack.stop:
            break
        counted = pack.counted.match(tokens, head)
        if counted is not None:
            return at, tokens.words[head], counted[1], counted[0]
        if _plural(tokens.words[head], pack):
            return at, lemma(tokens.words[head], pack), None, head + 1
    return at, lemma(tokens.words[at], pack), None, at + 1


def _fate(tokens: Tokens, figure: Figure, pack: Pack) -> str | None:
    """What the clause says befell the persons counted: "19 personnes ont été tuées", "three men died"."""
    if figure.concept not in PERSONS:
        return None
    for at in range(figure.end, min(len(tokens), figure.end + _FATE_REACH)):
        if tokens.gap(at - 1) not in TIGHT or tokens.is_number(at):
            return None
        found = pack.counted.match(tokens, at)
        if found is not None and found[1] in FATES:
            return found[1]
    return None


def _title_case(tokens: Tokens, at: int) -> bool:
    near = [place for place in range(max(0, at - 5), min(len(tokens), at + 6)) if len(tokens.words[place]) > 3]
    return sum(tokens.capitalised(place) for place in near) * 3 > len(near) * 2


def _plural(word: str, pack: Pack) -> bool:
    return word.endswith(pack.plural) if pack.plural else True


def lemma(word: str, pack: Pack) -> str:
    """A rough singular, the same for both numbers: enough to compare two texts of one language."""
    for ending in sorted(pack.plural, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


# ---------------------------------------------------------------- two units, one amount


def _compound(tokens: Tokens, figure: Figure, pack: Pack) -> Figure:
    """ "1 heure et 30 minutes", "1h30", "deux heures et demie", "15 dollars 50", "2 yards and 7 feet"."""
    unit = figure.unit
    for _ in range(4):
        at = figure.end
        if unit is None or figure.kind not in (Kind.DURATION, Kind.MONEY, Kind.MEASURE) or at >= len(tokens):
            return figure
        gap = tokens.gap(at - 1)
        joined = tokens.words[at] in pack.numbers.join and gap in _GLUE
        place = at + 1 if joined else at
        if place >= len(tokens) or (gap if not joined else tokens.gap(at)) not in (_GLUE if figure.kind is not Kind.MONEY else TIGHT):
            return figure
        if joined and (share := read_share(tokens, place, pack)) is not None and share.value < 1:
            if _unit_after(tokens, share, pack) is None or share.end >= len(tokens):
                base = figure.numeral.scale * unit.times
                figure.low = figure.high = (figure.low or Decimal(0)) + share.value * base
                figure.step, figure.end = share.value * base, share.end
            return figure
        if (part := _part(tokens, place, figure, unit, joined, pack)) is None:
            return figure
        amount, step, end, unit = part
        figure.low = figure.high = (figure.low or Decimal(0)) + amount
        figure.step, figure.end = step, end
    return figure


def _part(
    tokens: Tokens, at: int, figure: Figure, unit: Unit, joined: bool, pack: Pack
) -> tuple[Decimal, Decimal, int, Unit] | None:
    """The smaller part -> (its amount in the figure's unit, step, token after it, its unit)."""
    numeral = read_numeral(tokens, at, pack)
    if numeral is None or numeral.form not in ("digits", "words") or figure.bound is Bound.VAGUE:
        return None
    found = _unit_after(tokens, numeral, pack)
    assert figure.unit is not None
    if found is not None:
        end, smaller = found
        here, there = dimension(figure.unit.code), dimension(smaller.code)
        if figure.kind is Kind.MONEY:
            cents = smaller.times == Decimal("0.01") and numeral.value < 100 and unit.times != smaller.times
            return (numeral.value / 100, numeral.step / 100, end, smaller) if cents and not numeral.article else None
        if here is None or there is None or here[0] != there[0] or smaller.kind is not figure.kind:
            return None
        previous = dimension(unit.code)
        if previous is None or there[1] * smaller.times >= previous[1] * unit.times or numeral.article and not joined:
            return None
        ratio = there[1] * smaller.times / (here[1])
        return numeral.value * ratio, numeral.step * ratio, end, smaller
    if numeral.article or numeral.scaled or numeral.decimals:
        return None
    whole = numeral.value == int(numeral.value)
    next_word = tokens.words[numeral.end] if numeral.end < len(tokens) else ""
    loose = numeral.end < len(tokens) and tokens.gap(numeral.end - 1) == " " and next_word.isalpha() and next_word not in pack.stop
    if unit.code == "h" and whole and numeral.value < 60 and (joined or tokens.gap(at - 1) in ("", " ")) and not loose:
        glued = joined or numeral.form == "words" or tokens.gap(at - 1) == "" or tokens.gap(at - 1) == tokens.gap(figure.end - 2)
        two_digits = joined or numeral.form == "words" or len(tokens.words[at]) == 2
        return (numeral.value / 60, Decimal(1) / 60, numeral.end, unit) if glued and two_digits else None
    cents = figure.kind is Kind.MONEY and unit.times == 1 and not figure.numeral.scaled and not figure.numeral.decimals
    if cents and whole and 10 <= numeral.value < 100 and not loose and tokens.gap(at - 1) == " ":
        return numeral.value / 100, Decimal("0.01"), numeral.end, unit
    return None
