"""Ranges: two figures that are the ends of one ("entre 66 et 72 milliards", "10-12 %", "de 3 à 5 ans").

Scores ("3-0") look like ranges and are dropped here.
"""

from decimal import Decimal
from functools import lru_cache

from claims.figures.figure import Figure
from claims.packs.pack import Pack
from claims.packs.units import dimension
from claims.text.tokens import Tokens
from claims.value import Bound, Kind

_DASHES = frozenset(("-", "–", " - ", " – ", "- ", " -", "–  "))
_LENGTHS = (Kind.DURATION, Kind.MEASURE)
_UNSCALED = 1000  # "de 800 000 à 1,2 million": so large an amount has no scale left out
_HIGHEST_SCORE = 200
_REACH_OF_SCORES = 8  # tokens on either side of a score
_MOST_BETWEEN = 4  # tokens between the ends: "entre 2,0 g et environ 7,0 g"
_LARGEST_SCORE = 20  # "3 a 1": with "a" only so few are a score
_GOALS = "goals"
_SHARED = (Kind.MONEY, Kind.PERCENTAGE)
_ALIKE, _TWICE = 10, 2
_FARTHEST = Decimal(100)  # times as large or small that a movement ends
_REACH_OF_MOVES = 6  # tokens before a figure in which a verb of movement makes "de 10 à 12" a change


def join_ranges(tokens: Tokens, figures: list[Figure], pack: Pack) -> list[Figure]:
    """Joins the two ends of a range into one figure; drops scores such as "3-0"."""
    joined: list[Figure] = []
    index = 0
    while index < len(figures):
        figure = figures[index]
        if _to_one(tokens, figure, pack):
            index += 1
            continue
        if index + 1 < len(figures) and _near(tokens, figure, figures[index + 1]):
            following = figures[index + 1]
            if _score(tokens, figure, following, pack):
                index += 2
                continue
            found = _range(tokens, figure, following, pack)
            if found is not None:
                joined.append(found)
                index += 2
                continue
            _share_unit(tokens, figure, following, pack)
            if _movement(tokens, figure, following, pack):
                _start_of_movement(figure, following)
            elif index + 2 < len(figures) and _by_a_step(tokens, figure, following, figures[index + 2], pack):
                _start_of_movement(figure, figures[index + 2])
        joined.append(figure)
        index += 1
    return joined


def _near(tokens: Tokens, first: Figure, second: Figure) -> bool:
    """Whether two figures stand close enough to be of one range, score or movement."""
    return second.start - first.end <= _MOST_BETWEEN or tokens.gaps[first.end] in _DASHES


def _range(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> Figure | None:
    if first.bound is Bound.VAGUE or second.bound is Bound.VAGUE or not _comparable(first, second):
        return None
    start = first.start
    if second.start == first.end:
        words_and_digits = first.numeral.form == "words" != second.numeral.form
        if tokens.gap_before(second.start) not in _DASHES or words_and_digits:
            return None
    elif tokens.gaps[first.end] in _DASHES and _only_small_words(tokens, first.end, second.start, pack):
        pass  # "2 - ~7 grams"
    elif second.start - first.end <= _MOST_BETWEEN and (opened := _opened(tokens, first, second, pack)) is not None:
        start = opened
    else:
        return None
    if (ratio := _ratio(first, second)) is not None and start < first.start and second.high is not None:
        second.high, second.unit = second.high * ratio, first.unit  # "entre six mois et un an"
    elif ratio is not None:
        return None  # "deux mois à un an" may be two lengths
    low, high = _shared(first, second)
    if low is None or high is None or not low < high:
        return None
    second.start, second.low, second.high = start, low, high
    second.bound, second.rule = Bound.BETWEEN, f"range of {second.rule}"
    if second.unit is None and first.unit is not None:
        second.unit, second.kind = first.unit, first.kind
    return second


def _comparable(first: Figure, second: Figure) -> bool:
    """Two ends of one range have one unit, or only the second says it ("66 à 72 milliards de dollars")."""
    if first.unit is not None and second.unit is not None:
        if first.unit.kind in _LENGTHS and first.unit.kind is second.unit.kind:
            return first.unit == second.unit or _ratio(first, second) is not None
        return first.unit.code == second.unit.code or first.unit.kind is second.unit.kind is Kind.MONEY
    if first.kind is Kind.RATIO:
        return second.kind is Kind.RATIO  # "de winst halveerde tot 310 miljoen"
    if first.unit is not None:
        # "$66–72 billion": the sign before the first end counts for both.
        return (first.kind is Kind.MONEY or first.end == first.numeral.end) and second.bare
    if first.kind is Kind.RANK or second.kind is Kind.RANK:
        return first.kind is second.kind or first.bare
    return first.noun is None or (first.concept is not None and first.concept == second.concept)


def _ratio(first: Figure, second: Figure) -> Decimal | None:
    """The second unit in the first one, where they are two units of one dimension."""
    if first.unit is None or second.unit is None or first.unit.code == second.unit.code:
        return None
    here, there = dimension(first.unit.code), dimension(second.unit.code)
    return there[1] / here[1] if here is not None and there is not None and here[0] == there[0] else None


def _shared(first: Figure, second: Figure) -> tuple[Decimal | None, Decimal | None]:
    """The ends, the scale and unit of the second given to the first where it has none and that keeps the order."""
    low, high = first.low, second.high
    if low is None or high is None:
        return None, None
    if first.unit is None and second.unit is not None:
        low = low * second.unit.times if second.kind is not Kind.PERCENTAGE or second.rule != "share" else low
    if not first.numeral.scaled and second.numeral.scaled and low * second.numeral.scale < high:
        low = low * second.numeral.scale
    if first.unit is not None and second.unit is None:
        high = high * first.unit.times
    return low, high


def _opened(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> int | None:
    """Whether the words before and between two figures make a range -> the token it starts at."""
    middle = tokens.words[first.end]
    apart = tokens.gap_before(first.end)
    if first.end not in tokens.joined and not (apart == ", " and middle in pack.bound_joins):
        return None
    if not _only_small_words(tokens, first.end + 1, second.start, pack):
        return None
    before = first.start
    start = _opener(tokens, before, middle, pack)
    while start is None and first.start - before < 2 and before > 0 and tokens.words[before - 1] in pack.fillers:
        before -= 1
        start = _opener(tokens, before, middle, pack)
    ranging = start is not None and before - start > 1  # "a rise ranging from 0.2% to 0.6%"
    if start is None and middle not in pack.range_middles:
        return None
    moving = not ranging and middle in pack.change_to and _moves(tokens, first.start if start is None else start, pack)
    if moving and not (start is None and _amounts_of_change(tokens, first, second, pack)):
        return None  # "passe de 10 à 12 %" is a change from one figure to another
    return first.start if start is None else start


def _only_small_words(tokens: Tokens, at: int, end: int, pack: Pack) -> bool:
    """ "entre 2,0 g et | environ | 7,0 g", "entre le dixième et | le | quinzième"."""
    while at < end:
        cue = pack.bounds_before.match(tokens, at)
        if cue is not None and cue[1] is Bound.ABOUT and cue[0] <= end:
            at = cue[0]
        elif tokens.words[at] in pack.fillers or tokens.words[at] in pack.range_tails:
            at += 1
        else:
            return False
    return True


def _opener(tokens: Tokens, end: int, middle: str, pack: Pack) -> int | None:
    for openers, middles in pack.range_pairs:
        if middle in middles and end in tokens.joined and (found := openers.match_back(tokens, end)) is not None:
            return found[0]
    return None


def _moves(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether a verb of movement stands shortly before, in the same sentence."""
    for at in range(index - 1, max(-1, index - _REACH_OF_MOVES - 1), -1):
        gap = tokens.gap(at)
        if "\n" in gap or ("." in gap and gap != "."):
            return False
        if tokens.words[at] in pack.moves or tokens.words[at] in pack.numbers.multipliers:
            return True
    return False


def _amounts_of_change(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "steigen um 8 bis 14 Prozent", "to rise 4% to 6%": how far something moves, where "rose 1.5% to 9.5%" also says
    where it arrives."""
    led = first.start in tokens.joined and tokens.words[first.start - 1] in pack.change_by
    per_cent = first.kind is second.kind is Kind.PERCENTAGE and first.unit is not None
    return led or (per_cent and second.numeral.value <= _TWICE * first.numeral.value)


def _movement(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "passe de 31 à 47 morts", "von 2,25 auf 2,0 Prozent": from one level to another."""
    if not 0 < second.start - first.end <= _MOST_BETWEEN or not first.start or first.end not in tokens.joined:
        return False
    middle = tokens.words[first.end]
    if first.unit is not None and second.unit is not None and first.kind is not second.kind:
        return False  # "bondit de 43 % à 1,2 milliard d'euros"
    if first.low and second.low and first.numeral.scaled and not 1 / _FARTHEST <= second.low / first.low <= _FARTHEST:
        return False  # "uma dívida de 2 mil milhões para 15 milhões de habitantes"
    if tokens.words[first.start - 1] not in starts_of_movement(pack) or first.start not in tokens.joined:
        return False
    if not tokens.joined.issuperset(range(first.end + 1, second.start + 1)):
        return False
    if middle in pack.range_middles:
        return _moves(tokens, first.start, pack) or (middle in pack.change_to and _falls(first, second))
    return middle in pack.change_to


def _by_a_step(tokens: Tokens, first: Figure, step: Figure, second: Figure, pack: Pack) -> bool:
    """ "stieg von 8 Prozent | um 6 Punkte | auf 14 Prozent": a movement that says on its way how far it went."""
    if not (_near(tokens, step, second) and tokens.joined.issuperset(range(first.start, second.start + 1))):
        return False
    if not first.start or tokens.words[first.start - 1] not in starts_of_movement(pack):
        return False
    led = step.start > first.end and tokens.words[step.start - 1] in pack.change_by
    return led and second.start > step.end and tokens.words[step.end] in pack.change_to


def _falls(first: Figure, second: Figure) -> bool:
    """ "de 9,1 à 7,4 millions": no range ends below where it starts."""
    end = second.numeral.value if first.numeral.scaled else second.numeral.value / second.numeral.scale
    return first.numeral.value > end


def _share_unit(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> None:
    """ "deux enfants de | 8 et 11 ans", "de 2 et 3 %": the unit said once, behind the second of two amounts."""
    unit, at = second.unit, first.end
    if unit is None or unit.kind is Kind.RATIO or not first.bare or first.low is None or second.start != at + 1:
        return
    alike = first.numeral.form == second.numeral.form and first.numeral.scaled == second.numeral.scaled
    if not alike or tokens.words[at] not in pack.bound_joins or tokens.gaps[at] != " " or at + 1 not in tokens.joined:
        return
    if unit.code == "a" or (first.start in tokens.joined and tokens.words[first.start - 1] in pack.stop):
        first.low = first.high = first.low * unit.times
        first.step, first.unit, first.kind = first.step * unit.times, unit, unit.kind


@lru_cache(maxsize=64)
def starts_of_movement(pack: Pack) -> frozenset[str]:
    """The words that lead to where a movement starts ("from", "von"): those whose first pair is not with "and"."""
    single = [(words[0], middles) for openers, middles in pack.range_pairs for words, _ in openers if len(words) == 1]
    first = dict(reversed(single))
    return frozenset(word for word, middles in first.items() if not middles & pack.bound_joins)


def _start_of_movement(first: Figure, second: Figure) -> None:
    """Gives each level of a movement what only the other says: the second the concept ("the toll rose from 12 to 16"),
    the first the unit, the scale, the noun."""
    first.level = True
    if second.bare and second.concept is None and first.kind is Kind.COUNT:
        second.concept = first.concept
    if second.bare and first.unit is not None and second.low is not None and first.kind in (*_LENGTHS, *_SHARED):
        if _ends_alike(first, second):  # "from 100 milligrams to |50|"
            times = first.unit.times
            second.low = second.high = second.low * times
            second.kind, second.unit, second.step = first.kind, first.unit, second.step * times
        return
    if not first.bare or first.low is None or second.kind in (Kind.RANK, Kind.DATE):
        return
    numeral, scale = second.numeral, Decimal(1)
    if numeral.scaled and not first.numeral.scaled and first.low < _UNSCALED:
        scale = numeral.scale
        first.numeral = first.numeral._replace(value=first.numeral.value * scale, scale=scale, scaled=True)
    factor = scale * (second.unit.times if second.unit is not None else 1)
    first.low = first.high = first.low * factor
    first.step *= factor
    first.kind, first.unit, first.noun, first.concept = second.kind, second.unit, second.noun, second.concept


def _ends_alike(first: Figure, second: Figure) -> bool:
    """Whether two ends of a movement may be of one unit: neither is many times larger."""
    here, there = abs(first.numeral.value), abs(second.numeral.value)
    return bool(here and there) and here <= _ALIKE * there and there <= _ALIKE * here


def _score(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "3-0", "6-4", "2:1", "lost 1-3", "3 a 1", "4 buts à 1": two small numbers of nothing, set against each other.

    The larger stands first, unless a colon or a word of the match or the vote says that it is a score.
    """
    if first.concept == _GOALS and second.bare and second.start == first.end + 1:
        return tokens.words[first.end] in pack.range_middles | pack.change_to and first.end in tokens.joined
    if not first.bare or second.unit is not None or second.concept is not None or second.kind is not Kind.COUNT:
        return False
    low, high = first.low, second.low
    if first.numeral.form != second.numeral.form or low is None or high is None:
        return False
    if first.numeral.form != "digits":
        return _told_of_a_match(tokens, first, second, pack)
    if first.numeral.decimals or second.numeral.decimals:
        return False  # "5.00 or 5,00"
    gap = tokens.gap_before(second.start) if second.start == first.end else ""
    if gap not in (":", "-", "–"):
        set_against = low >= high and _set_against(tokens, first, second, pack)
        return set_against or _told_of_a_match(tokens, first, second, pack)
    if max(low, high) <= _HIGHEST_SCORE if gap == ":" else low >= high:
        return True
    return _of_a_match(tokens, first.start, second.end, pack)


def _set_against(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "3 a 1" with nothing that opens a range or a movement before it."""
    at = first.end
    led = first.start in tokens.joined and tokens.words[first.start - 1] in starts_of_movement(pack)
    middle = second.start == at + 1 and tokens.words[at] in pack.range_middles and not led
    return middle and (first.low or 0) < _LARGEST_SCORE and tokens.gaps[at] == tokens.gaps[at + 1] == " "


def _told_of_a_match(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "perdeu por 1 a 3", "siegte drei zu eins", "won three-nil": beside a word of a match or a vote."""
    at = first.end
    if max(first.low or 0, second.low or 0) >= _LARGEST_SCORE or not first.start or second.start not in tokens.joined:
        return False
    glued = second.start == at and tokens.gaps[at] == "-"
    to = second.start == at + 1 and tokens.words[at] in pack.range_middles | pack.change_to | pack.scored_to
    led = first.start in tokens.joined and tokens.words[first.start - 1] in starts_of_movement(pack)
    return (glued or (to and not led)) and _of_a_match(tokens, first.start, second.end, pack)


def _to_one(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "trois à |un|", "drie-|een|": the word for one is an article too, and no figure of its own."""
    at, one = figure.end, figure.end + (tokens.gap_before(figure.end) != "-")
    if not figure.bare or figure.numeral.form != "words" or one not in tokens.joined:
        return False
    to = one == at or tokens.words[at] in pack.range_middles | pack.change_to | pack.scored_to
    if not to or tokens.words[one] not in pack.numbers.articles or (one + 1 in tokens.joined and one > at):
        return False
    return _of_a_match(tokens, figure.start, one + 1, pack)


def _of_a_match(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    near = tokens.words[max(0, start - _REACH_OF_SCORES) : end + _REACH_OF_SCORES]
    return not pack.score_words.isdisjoint(near)
