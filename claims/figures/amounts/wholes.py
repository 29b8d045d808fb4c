"""Parts and wholes told side by side, which count the same: "18 migrants sur 43", "seven out of 12 hostages"."""

import itertools
from collections.abc import Sequence

from claims.figures.amounts.proportions import POPULATION
from claims.figures.counts.concepts import FATES
from claims.figures.counts.counted import counted_noun
from claims.figures.figure import Figure
from claims.figures.numeral import Numeral
from claims.figures.numerals.numerals import read_numeral
from claims.kinds import COUNT, DURATION, EXACT, MEASURE, MONEY
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_BRACKET = " ("  # before the whole: "26 sièges |(|sur 150)"
_PARTITIVE = 2  # words between a part and its whole
_OWNED = 6  # the same where they say whose the whole is
_LINK = 3  # tokens between "one" and the whole: "una | de | las | tres"


def one_of(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "|One of the| three children was hurt", "l'|un des| trois enfants", "|een van de| drie": what befell one did not
    befall all of them."""
    numbers, names, start = pack.numbers, pack.names, at
    while start in tokens.joined and at - start < _LINK:
        word, led = tokens.words[start - 1], numbers.part_of.match_back(tokens, start)
        if led is None and word not in numbers.of and word not in names.of and word not in names.articles:
            break
        if start < at and word in numbers.articles:
            break
        start = led[0] if led is not None else start - 1
    return start < at and tokens.word_before(start) in numbers.articles


def of_the_part(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """What a whole counts, told before it: "18 |migrants| sur 43 ont été secourus" says of no 43 that they were; "26
    |seggi| (su 150)"."""
    start = numeral.start
    if start not in tokens.joined or tokens.words[start - 1] not in pack.numbers.out_of.ends:
        return None
    found = pack.numbers.out_of.match_back(tokens, start)
    near = found is not None and (found[0] in tokens.joined or tokens.gaps[found[0]] == _BRACKET)
    known = _noun_before(tokens, found[0], pack) if found is not None and near else None
    if known is None or known[0] not in tokens.joined:
        return None
    led = known[0] - 1 in tokens.numbers or pack.numbers.cardinals.match_back(tokens, known[0]) is not None
    return known[1] if led else None


def _noun_before(tokens: Tokens, at: int, pack: Pack) -> tuple[int, str] | None:
    """The noun that ends before a token, or that of several before one word that says more of it: "18 migrants
    |secourus| sur 43"; but "un contrat |portant| sur 43"."""
    known = pack.nouns.counted.match_back(tokens, at)
    if at - 1 not in tokens.joined or tokens.words[at - 1] in pack.stop or (known and known[1] not in FATES):
        return known
    before = pack.nouns.counted.match_back(tokens, at - 1)
    if before is None or tokens.words[before[0] - 1] in pack.numbers.articles:
        return known
    return before


def of_the_whole(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """What a part counts, told behind the whole: "seven out of 12 |hostages|"."""
    if numeral.end not in tokens.joined or tokens.words[numeral.end] not in pack.numbers.out_of.starts:
        return None
    found = pack.numbers.out_of.match(tokens, numeral.end)
    if found is None or found[0] not in tokens.joined or pack.numbers.part_of.match(tokens, numeral.end) is not None:
        return None
    if found[0] == numeral.end + 1 and tokens.words[numeral.end] not in pack.numbers.of:
        return None  # "she scored 9 |in| 12 games"
    whole = read_numeral(tokens, found[0], pack)
    if whole is None or (whole.value >= POPULATION and pack.small.per_heads.match(tokens, numeral.end) is not None):
        return None  # "112 |por cada| 100.000 habitantes"
    noun = counted_noun(tokens, whole, pack) if numeral.value < whole.value else None
    return noun.concept if noun is not None else None


def apply_partitives(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """ "37 of 44 |drones", "326 of the 650 |seats", "23 der 110 |Sitze": what the whole counts, its part counts too."""
    for part, whole in itertools.pairwise(figures):
        near = 0 < whole.start - part.end <= _PARTITIVE
        if not (near or _owned(tokens, part, whole)) or not part.bare or part.concept is not None:
            continue
        between = tokens.words[part.end : whole.start]
        measured = whole.kind in (DURATION, MEASURE, MONEY) and whole.bound is EXACT
        if measured and part.numeral.value >= whole.numeral.value:
            continue  # "half the 860,000 of a year earlier"
        if (whole.kind is not COUNT and not measured) or whole.bare:
            continue
        small = between[0] in pack.numbers.of and (not near or all(word in pack.bounds.fillers for word in between[1:]))
        led = pack.numbers.part_of.match(tokens, part.end)
        if (small or (led is not None and led[0] == whole.start)) and tokens.joined.issuperset(
            range(part.end, whole.start + 1)
        ):
            part.noun, part.concept = whole.noun, whole.concept
            if measured and whole.unit is not None and part.low is not None and part.low == part.high:
                part.kind, part.unit = whole.kind, whole.unit  # "22 of his 30 |years|"
                part.low = part.high = part.low * whole.unit.times
                part.step *= whole.unit.times


def _owned(tokens: Tokens, part: Figure, whole: Figure) -> bool:
    """ "eleven of |the region's| 26 hospitals"."""
    at = whole.start - 1
    if not 0 < whole.start - part.end <= _OWNED or at not in tokens.joined:
        return False
    return tokens.words[at] == "s" and tokens.gaps[at] == "" and tokens.words[at - 1].endswith("'")
