"""An amount without a unit: a rank, a share, a ratio, an age, or a count of the noun behind it or told of by a verb."""

from collections.abc import Iterator
from decimal import Decimal

from claims.figures.ages.age_groups import older_than
from claims.figures.ages.ages import in_ones_year, is_age
from claims.figures.amounts.measures import is_name
from claims.figures.amounts.one_to import opens_a_range
from claims.figures.amounts.proportions import as_percentage, one_in, proportion, share_of_votes
from claims.figures.amounts.ratios import times
from claims.figures.amounts.sides import other_side
from claims.figures.amounts.wholes import of_the_part, of_the_whole, one_of
from claims.figures.counts.concepts import FATES, HOMES, HURT, PERSONS, POWERLESS, WORSE, is_somebody
from claims.figures.counts.counted import counted_noun, is_plural, opens_a_number
from claims.figures.counts.fates import fate, fate_around, fate_before
from claims.figures.counts.totals import totalled
from claims.figures.figure import ONE_OF_THEM, ONE_TO, Figure, of_nothing, of_unit, rank
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.tokens import Tokens

_LARGEST_RANK = 1000
_NEAR = 3  # tokens from a number alone to what befell whom it stands for
_CLOSE = 5  # tokens from a whole to its part: "von den 40 Fahrgästen | starben sechs"


def without_unit(tokens: Tokens, numeral: Numeral, pack: Pack) -> Figure | None:
    """A rank, a share, a ratio, or a count of the noun behind the number."""
    if numeral.form == "ordinal":
        if _number_follows(tokens, numeral.end, pack):
            return None
        if in_ones_year(tokens, numeral, pack):
            return of_unit(numeral, units().by_id["a"], numeral.start, numeral.end, "age")
        return _to_the_end_of_its_word(tokens, rank(numeral, numeral.start, "ordinal"))
    if (found := proportion(tokens, numeral, pack) or one_in(tokens, numeral, pack)) is not None:
        return found
    if (found := share_of_votes(tokens, numeral, pack)) is not None:
        return found
    if numeral.form == "fraction" and numeral.value < 1:
        return as_percentage(numeral)
    if (side := other_side(tokens, numeral, pack)) is not None:
        return of_unit(numeral, side, numeral.start, numeral.end, "side")
    if (start := _top(tokens, numeral, pack)) is not None and not tokens.words[numeral.start].startswith("0"):
        return rank(numeral, start, "top")
    if (found := times(tokens, numeral, pack)) is not None:
        return found
    if numeral.article:
        if opens_a_range(tokens, numeral, pack):
            return _one_by(numeral, ONE_TO)
        return _one_by(numeral, ONE_OF_THEM) if _served_part(tokens, numeral, pack) else None
    if is_name(tokens, numeral, pack):
        return None
    if is_age(tokens, numeral, pack):
        return older_than(tokens, of_unit(numeral, units().by_id["a"], numeral.start, numeral.end, "age"), pack)
    figure = of_nothing(numeral)
    figure.noun_start = numeral.end
    noun, parent = counted_noun(tokens, numeral, pack), _of_a_parent(tokens, numeral.start, pack)
    if noun is not None and parent:
        if noun.concept is not None and noun.concept not in FATES:  # "moeder van vijf | wint miljoen"
            figure.noun_start, figure.noun, figure.concept, figure.end = noun
            figure.plural = is_plural(tokens.words[noun.end - 1], pack)
    elif noun is not None:
        figure.noun_start, figure.noun, figure.concept, figure.end = noun
        figure.plural = is_plural(tokens.words[noun.end - 1], pack)
        if noun.concept in PERSONS:
            if one_of(tokens, numeral.start, pack):
                told = None
            elif _is_a_whole(tokens, numeral, noun.end, pack):
                told = fate_before(tokens, numeral.start, pack)
            else:
                told = fate_around(tokens, numeral.start, noun.end, pack)
            figure.concept = told or noun.concept
        elif noun.concept in HURT and tokens.gap_before(noun.end) == " " and not _of_a_whole(tokens, numeral, pack):
            figure.concept = fate(tokens, noun.end, pack, led=True, fates=WORSE) or noun.concept
        elif noun.concept in HOMES:
            figure.concept = fate_around(tokens, numeral.start, noun.end, pack, POWERLESS) or noun.concept
        elif noun.concept is None and tokens.words[noun.start] in pack.left_out.apiece:
            figure.concept = totalled(tokens, numeral, pack)  # "gli occupati sono aumentati di 63 mila |unità|"
    elif not parent and numeral.whole:  # "si è fermato al 7,8": of persons there are no parts
        figure.concept = (
            of_the_part(tokens, numeral, pack)
            or of_the_whole(tokens, numeral, pack)
            or _fate_of_some(tokens, numeral.end, pack)
            or fate_before(tokens, numeral.start, pack)
            or totalled(tokens, numeral, pack)
        )
    return figure


def _of_a_parent(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "The mother of |three children| was killed": what befell her befell none of them."""
    if start not in tokens.joined:
        return False
    at = start - (tokens.words[start - 1] in pack.of)
    if at not in tokens.joined or (at == start and pack.numbers.of):
        return False  # the genitive alone leads to them in Greek only
    return tokens.gaps[at] == " " and tokens.words[at - 1] in pack.lengths.kin


def _is_a_whole(tokens: Tokens, numeral: Numeral, end: int, pack: Pack) -> bool:
    """ "Von den |40 Fahrgästen| starben sechs": what befell the part did not befall all of them."""
    return _of_a_whole(tokens, numeral, pack) and any(
        opens_a_number(tokens, at, pack) for at in _clause_behind(tokens, end)
    )


def _of_a_whole(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|Von den| 40 Fahrgästen", "plusieurs |des| 23 blessés"."""
    start = numeral.start
    if start not in tokens.joined:
        return False
    return tokens.words[start - 1] in pack.numbers.of or pack.numbers.part_of.match_back(tokens, start) is not None


def _clause_behind(tokens: Tokens, at: int) -> Iterator[int]:
    """The tokens close behind one, up to a pause."""
    for place in range(at, min(at + _CLOSE, tokens.size)):
        if place not in tokens.joined:
            return
        yield place


def _to_the_end_of_its_word(tokens: Tokens, figure: Figure) -> Figure:
    """ "die |drittgrößte| Bank": what a rank is of may be glued to it."""
    at = figure.end
    if at in tokens.joined and tokens.gaps[at] == "" and tokens.words[at - 1].isalpha() and tokens.words[at].isalpha():
        figure.end = at + 1
    return figure


def one_harmed(tokens: Tokens, index: int, pack: Pack) -> Figure | None:
    """ "un mort", "one person was killed": one is a number where it counts persons harmed."""
    found = pack.nouns.one.match(tokens, index)
    counts = tokens.raw(index).lower() in pack.numbers.counting_one  # "|één| verdachte"
    if found is None and counts and index + 1 in tokens.joined:
        known = pack.nouns.counted.match(tokens, index + 1)
        found = known if known is not None and is_somebody(known[1]) else None
    if found is None or tokens.gap_before(found[0]) == "-":
        return None
    end, concept = found
    if pack.numbers.out_of.match(tokens, end) is not None and read_numeral(tokens, end + 1, pack) is not None:
        return None  # "une personne sur dix"
    told = concept if concept in FATES else fate_around(tokens, index, end, pack)
    told = concept if told is None and counts else told
    if told is None:
        return None
    figure = of_nothing(Numeral(Decimal(1), Decimal(1), index, index + 1, "words"))
    figure.noun_start, figure.noun, figure.concept, figure.end = index + 1, tokens.words[end - 1], told, end
    return figure


def _one_by(numeral: Numeral, rule: str) -> Figure:
    figure = of_nothing(numeral)
    figure.rule = rule
    return figure


def _served_part(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "trois ans, dont |un| ferme", "tres años, |uno de ellos| en suspenso": one is a number in a part."""
    if numeral.end not in tokens.joined:
        return False
    words, start = pack.left_out, numeral.start
    behind = words.of_them.match(tokens, numeral.end)
    served = words.served.match(tokens, behind[0] if behind is not None else numeral.end)
    led = start in tokens.joined and words.compared.match_back(tokens, start) is not None
    return served is not None and (led or behind is not None)


def _fate_of_some(tokens: Tokens, at: int, pack: Pack) -> str | None:
    """ "mehr als 200 |wurden verletzt", "another 12 |are missing": persons that the number alone stands for."""
    small = tokens.word_behind(at) in pack.stop and tokens.words[at] not in pack.numbers.join
    if not small:
        return None
    of_some = tokens.words[at] in pack.numbers.of or pack.numbers.part_of.match(tokens, at) is not None
    worse = fate(tokens, at, pack, led=True, fates=WORSE) if of_some else None
    if at in tokens.joined and tokens.words[at] in pack.nouns.modifiers and at + 1 in tokens.joined:
        return worse or fate(tokens, at + 1, pack)  # "sept |autres| étaient toujours portées disparues"
    return worse or fate(tokens, at, pack, _NEAR)  # "nine |of the injured| remain in critical condition"


def _number_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "the first three months": an ordinal before a number only picks some of them."""
    if at not in tokens.joined or tokens.gaps[at] != " ":
        return False
    short = tokens.words[at].isdigit() and len(tokens.words[at]) < 4
    return short if at in tokens.numbers else opens_a_number(tokens, at, pack)


def _top(tokens: Tokens, numeral: Numeral, pack: Pack) -> int | None:
    """ "top 3", "numéro un": the token a rank starts at."""
    if not numeral.start or tokens.words[numeral.start - 1] not in pack.numbers.top_ends:
        return None  # nearly always
    if numeral.value >= _LARGEST_RANK or numeral.form not in ("digits", "words"):
        return None
    back = pack.numbers.top.match_back(tokens, numeral.start)
    return back[0] if back is not None and tokens.gap_before(numeral.start) in ("", " ", ". ") else None
