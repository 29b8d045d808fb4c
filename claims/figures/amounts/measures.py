"""The unit that follows an amount: "10 milliards de dollars", "30 minutes", "5 km", "half an hour"."""

from claims.figures.amounts.money import sign_after
from claims.figures.amounts.unit_signs import in_brackets, in_inches, signed_unit
from claims.figures.counts.counted import is_plural
from claims.figures.numeral import Numeral
from claims.kinds import DURATION, MONEY, MORE_THAN, Bound
from claims.packs.pack import Pack
from claims.packs.units import Unit, units
from claims.text.tokens import Tokens

_THOUSAND, _MILLION = 1000, 1_000_000
_REACH_OF_WEIGHING = 4  # tokens between "weighs" and the amount
_SHORT = ("h", "min", "s")
_MASSES = ("kg", "g", "t")
_NO_CENTS = frozenset(mark + dash for mark in ",." for dash in ("-", "–", "—", "--"))
_WINDOW = 150  # characters looked at on either side to tell whether a line is in title case


def unit_after(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    """The unit behind a numeral -> (the token after it, the unit)."""
    at = numeral.end
    if at not in tokens.joined or tokens.words[at] not in pack.anchors.openers:
        if tokens.gaps[at] == " " and tokens.words[at] != "<":
            return None  # nearly always
        return in_brackets(tokens, numeral, pack) or in_inches(tokens, numeral) or _past_a_dash(tokens, at, pack)
    if (signed := sign_after(tokens, at)) is not None:
        return _with_scale_behind(tokens, numeral, signed, pack)
    named = _of_its_currency(tokens, _named(tokens, at, numeral, pack), pack)
    if (marked := signed_unit(tokens, numeral, pack)) is not None:
        return named if named is not None and named[0] > marked[0] else marked
    if named is not None:
        another = _says_how_it_was(tokens, numeral, named, pack) or _begins_a_day(tokens, at, named, pack)
        return named if not another else None
    place = _past_a_small_word(tokens, numeral, pack)
    if place != at and place in tokens.joined:
        if (signed := sign_after(tokens, place)) is not None:
            return _with_scale_behind(tokens, numeral, signed, pack)
        if (found := _named(tokens, place, numeral, pack)) is not None:
            dated = _is_date(tokens, at, found[0], pack) or _of_a_time(tokens, at, found, numeral, pack)
            return found if not dated and _says_how_long(tokens, numeral, found, pack) else None
        if (mark := pack.units.marks.get(tokens.raw(place))) is not None:
            return place + 1, mark
    return None


def _past_a_dash(tokens: Tokens, at: int, pack: Pack) -> tuple[int, Unit] | None:
    """ "15|,- Euro|", "15|.– CHF|": the currency behind the dash that stands for no hundredths."""
    if at >= tokens.size or tokens.gaps[at].strip() not in _NO_CENTS or "\n" in tokens.gaps[at]:
        return None
    found = sign_after(tokens, at) or pack.units.after.match(tokens, at)
    return found if found is not None and found[1].kind is MONEY else None


def _of_its_currency(tokens: Tokens, found: tuple[int, Unit] | None, pack: Pack) -> tuple[int, Unit] | None:
    """ "50 centavos |de real|", "20 centimes |de franc suisse|": hundredths whose currency is named behind them."""
    if found is None or found[1].kind is not MONEY or found[1].times >= 1:
        return found
    at, coin = found
    if at + 1 not in tokens.joined or tokens.words[at] not in pack.numbers.of:
        return found
    whole = pack.units.after.match(tokens, at + 1)
    named = whole is not None and whole[1].kind is MONEY and whole[1].times == 1
    return (whole[0], whole[1]._replace(times=coin.times)) if whole is not None and named else found


def in_weight(tokens: Tokens, numeral: Numeral, named: int, end: int, pack: Pack) -> Unit | None:
    """The weight that a name of money up to token `named` stands for here: "a 12-pound baby", "weighs 20 pounds".
    `end`: where what is measured may follow, "a pound | and a half | of beef".

    A numeral with a scale is money, and so is what a word of money follows ("a five-pound note").
    """
    words = pack.units.weights
    found = words.units.match_back(tokens, named)
    if found is None or (numeral.scaled and numeral.scale >= _MILLION):
        return None
    after = tokens.word_behind(end)
    behind = words.after.match(tokens, end) if after else None
    if after in words.money or (
        behind is not None and behind[0] < tokens.size and tokens.words[behind[0]] in words.money
    ):
        return None
    at = found[0]
    attributive = "-" in tokens.gaps[at] and after.isalpha() and after not in pack.stop
    led = any(
        tokens.words[place] in words.before and tokens.joined.issuperset(range(place + 1, at))
        for place in range(max(0, numeral.start - _REACH_OF_WEIGHING), numeral.start)
    )
    return found[1] if attributive or behind is not None or led or _beside_kilos(tokens, numeral, named, pack) else None


def _beside_kilos(tokens: Tokens, numeral: Numeral, end: int, pack: Pack) -> bool:
    """ "306 kilograms (|675 pounds|)", "12 kg, or about |26 pounds|", "|30 livres| (13,6 kg)": a weight right before an
    amount, set off, or in brackets behind it, that says the same."""
    at = pack.bounds.start_of(tokens, numeral.start)
    joined = at in tokens.joined and tokens.words[at - 1] in pack.ranges.middles
    at -= joined
    if at > 1 and (joined or tokens.gaps[at] in (" (", ", ")):
        named = pack.units.after.match_back(tokens, at)
        first = named[0] if named is not None else at - 1
        if first - 1 in tokens.numbers and _is_mass(tokens, at - 1, named):
            return True
    if tokens.gap_before(end) != " (" or end not in tokens.numbers or end + 1 not in tokens.joined:
        return False
    return _is_mass(tokens, end + 1, pack.units.after.match(tokens, end + 1))


def _is_mass(tokens: Tokens, at: int, named: tuple[int, Unit] | None) -> bool:
    """Whether a unit by its name, or else by its sign at a token, weighs: "kilograms", "kg"."""
    unit = named[1] if named is not None else units().marks.get(tokens.raw(at))
    return unit is not None and unit.code in _MASSES


def is_name(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "20 Minutes", "24 Heures": whether the unit right behind a numeral is the name of something instead."""
    at = numeral.end
    if tokens.gaps[at] != " " or tokens.words[at] not in pack.anchors.openers:
        return False  # nearly always
    found = pack.units.after.match(tokens, at)
    return found is not None and _capital_is_a_name(tokens, found, numeral, pack)


def _past_a_small_word(tokens: Tokens, numeral: Numeral, pack: Pack) -> int:
    """ "un quart | d'heure", "half | an hour", "deux | longues heures": where the unit may start instead."""
    at = numeral.end
    word, fraction = tokens.words[at], numeral.form == "fraction"
    of = word in pack.numbers.of and (numeral.scaled or fraction or numeral.about or numeral.vague)
    article = word in pack.numbers.articles and fraction
    if of and fraction and at + 1 in tokens.joined and tokens.words[at + 1] in pack.numbers.articles:
        return at + 2  # "a quarter | of an hour"
    modified = (word in pack.nouns.modifiers and numeral.value >= 1) or hedge_within(tokens, numeral, pack) is not None
    return at + 1 if of or article or modified else at


def hedge_within(tokens: Tokens, numeral: Numeral, pack: Pack) -> Bound | str | None:
    """What "un buon", "ein knapper" say of the unit behind them, of which the numeral is the article."""
    found = pack.bounds.before.match(tokens, numeral.start) if numeral.article else None
    return found[1] if found is not None and found[0] == numeral.end + 1 and found[0] in tokens.joined else None


def _says_how_it_was(tokens: Tokens, numeral: Numeral, found: tuple[int, Unit], pack: Pack) -> bool:
    """ "Una jornada |histórica|", "une année |difficile|": told for what it was, and not for how long."""
    end, unit = found
    long = numeral.article and unit.kind is DURATION and unit.code not in _SHORT and end in tokens.joined
    return long and tokens.gaps[end] == " " and tokens.words[end] in pack.nouns.qualities


def _begins_a_day(tokens: Tokens, at: int, found: tuple[int, Unit], pack: Pack) -> bool:
    """ "Mindestens 6500 |tags darauf|", "3000 |daags tevoren|": the day after or before, and no unit of the figure."""
    if found[1].kind is not DURATION or tokens.gaps[at] != " ":
        return False
    day = pack.dates.relative.match(tokens, at)
    return day is not None and day[0] > found[0] and day[1].same


def _says_how_long(tokens: Tokens, numeral: Numeral, found: tuple[int, Unit], pack: Pack) -> bool:
    """Whether an adjective between an article and a time is one of its length: "a |full| day", "ein |knappes| Jahr",
    but no "un |gran| día"; "a good hour" is more than one, "a good year" mostly a year that was good."""
    if not numeral.article or found[1].kind is not DURATION or tokens.words[numeral.end] in pack.nouns.of_length:
        return True
    if (hedge := hedge_within(tokens, numeral, pack)) is not None:
        return hedge is not MORE_THAN or found[1].code in _SHORT
    return tokens.words[numeral.end] not in pack.nouns.modifiers


def _is_date(tokens: Tokens, at: int, end: int, pack: Pack) -> bool:
    """Whether two words behind a number date something: "he turned 40 | last week", but "the 40 last weeks"."""
    return tokens.words[at] in pack.dates.shifts.starts and not is_plural(tokens.words[end - 1], pack)


def _of_a_time(tokens: Tokens, at: int, found: tuple[int, Unit], numeral: Numeral, pack: Pack) -> bool:
    """ "face aos 2 mil milhões |do ano anterior|": whose sum it is, and no two thousand million years."""
    of = numeral.scaled and tokens.words[at] in pack.numbers.of and found[1].kind is DURATION
    return of and bool(pack.nouns.plural) and not is_plural(tokens.words[found[0] - 1], pack)


def _is_led(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether something besides a hedge stands before an amount: "quasi neuf livres" alone is a sum."""
    hedge = pack.bounds.before.match_back(tokens, at)
    return (hedge[0] if hedge is not None else at) > 0


def _named(tokens: Tokens, at: int, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    found = pack.units.after.match(tokens, at)
    if found is None or (tokens.words[at] in pack.traps.units and numeral.value < _THOUSAND):
        return None  # "the 12 won by Labour"
    common = tokens.words[at] in pack.traps.common and found[0] == at + 1
    counted = common and numeral.form in ("words", "ordinal") and not numeral.scaled
    if counted and _is_led(tokens, numeral.start, pack) and not pack.units.weights.after.match(tokens, found[0]):
        return None  # "l'auteur de dix-huit livres", "son premier livre", but "deux livres | de beurre"
    return found if not _capital_is_a_name(tokens, found, numeral, pack) else None


def _with_scale_behind(tokens: Tokens, numeral: Numeral, signed: tuple[int, Unit], pack: Pack) -> tuple[int, Unit]:
    """ "75 USD million": the scale behind the code."""
    end, unit = signed
    if numeral.scaled or tokens.gap_before(end) != " ":
        return signed
    scale = pack.numbers.scales.match(tokens, end)
    return (scale[0], unit._replace(times=unit.times * scale[1][0])) if scale else signed


def _capital_is_a_name(tokens: Tokens, found: tuple[int, Unit], numeral: Numeral, pack: Pack) -> bool:
    """A unit of time with a capital in the middle of lower-case text is the name of a newspaper or a programme."""
    last = found[0] - 1
    if pack.nouns.capitalised or found[1].kind is not DURATION or numeral.form != "digits":
        return False
    if not tokens.capitalised(last):
        return False
    start, end = tokens.starts[numeral.start], tokens.ends[last]
    line = tokens.text[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    line += tokens.text[end : end + _WINDOW].partition("\n")[0]
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].islower() for word in words) * 2 > len(words)
