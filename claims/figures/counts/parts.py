"""Parts of a whole that was told before, and what is left of it: "four years in prison, |two of them| suspended"."""

from collections.abc import Sequence
from decimal import Decimal

from claims.figures.counts.concepts import is_somebody
from claims.figures.figure import REACH, Figure, in_one_sentence
from claims.kinds import AT_LEAST, BETWEEN, COUNT, DURATION, LESS_THAN, MEASURE, MONEY, MORE_THAN, Kind
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_DIVISIBLE = (DURATION, MONEY, MEASURE)
_TOO_MUCH = 10_000  # times
_SERVED = (DURATION, MONEY)
_LINK = 2  # words: "out of"
_BACK = 4  # figures among which the whole is looked for
_WANTED, _WANTED_OF = 3, 10  # tokens from a verb of wanting; times that what was wanted may be larger or smaller
_LARGEST = 25  # times that a whole may be as large as its part


def whole_before(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The figure whose unit a bare one takes because it is a part of it, or what a part leaves of it."""
    figure = figures[place]
    if _served(tokens, figure, pack):
        return _whole(tokens, figures, place, pack, _SERVED, sentences=1)
    if figure.end in tokens.joined and pack.left_out.of_them.match(tokens, figure.end) is not None:
        led = tokens.word_before(figure.start) in pack.numbers.of
        divided = _whole(tokens, figures, place, pack, _DIVISIBLE) if not led else None  # "la libération |de| douze"
        divided = None if divided is not None and _too_small(figure, divided) else divided
        counted = _counted_whole(tokens, figures, place)
        if divided is None or counted is None or not in_one_sentence(tokens, counted, figure):
            return divided or counted
        return max(divided, counted, key=_start)  # "cost €22m and has 11 goals in |13 games, four of them| in Europe"
    return (
        left_by_a_part(tokens, figures, place, pack)
        or _longer_than_told(tokens, figures, place)
        or sought(tokens, figures, place, pack)
        or _only_so_many(tokens, figures, place, pack)
        or _of_the_tally(tokens, figures, place, pack)
        or _whole_behind(tokens, figures, place, pack)
    )


def _too_small(figure: Figure, whole: Figure) -> bool:
    """ "Cargo worth $80 billion, among it new cars, with |847,158| of them": of no sum that is so much more."""
    return whole.kind is MONEY and figure.numeral.value * _TOO_MUCH < whole.numeral.value


def _start(figure: Figure) -> int:
    return figure.start


def says_when(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a length of time only says when: "|in| 12 years he scored 45", "nine times in |a year|"."""
    if figure.kind is not DURATION:
        return False
    led = figure.start in tokens.joined and pack.left_out.times.match_back(tokens, figure.start) is not None
    ago = tokens.word_behind(figure.end) in pack.small.apart
    return led or ago or figure.numeral.article


def closes(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether nothing behind a number says what it counts: the clause ends, or goes on with a small word that is no
    verb ("16 000 |le| soir", but "36 |sont| inhabitables")."""
    if at not in tokens.joined:
        return tokens.gap_before(at) not in ("-", ":", "/", "–")
    word = tokens.words[at]
    if pack.nouns.capitalised and at + 1 not in tokens.joined and not tokens.capitalised(at):
        return True  # "hatte fünf |gefordert|"
    dates = pack.dates
    small = word in pack.stop or any(word in table.starts for table in (dates.parts, dates.weekdays, dates.relative))
    joins = word in pack.numbers.join and tokens.spelled(at) == word  # "88 contra |e| quatro", no "é"
    return small and (joins or word not in pack.nouns.totals | pack.numbers.of)


def _served(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "dont deux |ferme|", "zwei |auf Bewährung|", "1 miljoen |voorwaardelijk|": said of sentences and fines only; but
    "dos |firmes| aliados" are allies."""
    found = pack.left_out.served.match(tokens, figure.end) if figure.end in tokens.joined else None
    if found is None:
        return False
    return found[0] - figure.end > 1 or found[0] not in tokens.joined or tokens.words[found[0]] in pack.stop


def _whole(
    tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack, kinds: Sequence[Kind], sentences: int = 0
) -> Figure | None:
    """The nearest figure of one of these kinds that is no smaller, in the same sentence or so many before it."""
    figure = figures[place]
    for source in reversed(figures[max(0, place - _BACK) : place]):
        if not (in_one_sentence(tokens, source, figure) or near(tokens, source, figure, sentences)):
            return None
        when = kinds is not _SERVED and says_when(tokens, source, pack)  # "condemned |to| five years, two suspended"
        if source.kind in kinds and source.unit is not None and not when:
            whole, part = abs(source.numeral.value), abs(figure.numeral.value)
            alike = part <= whole <= part * _LARGEST
            return source if alike or source.numeral.scaled > figure.numeral.scaled else None
    return None


def _whole_behind(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "31 seggi su |75|", "31 seats out of |75|": what its part counts."""
    figure, part = figures[place], figures[place - 1]
    if not 1 <= figure.start - part.end <= _LINK or figure.start not in tokens.joined or part.kind is not COUNT:
        return None
    link = tokens.words[part.end : figure.start]
    found = pack.numbers.out_of.match_back(tokens, figure.start)
    if found is None or found[0] != part.end or part.end not in tokens.joined:
        return None
    if all(word in pack.numbers.short_out_of for word in link):
        return None  # "30 seats |in| 75 towns"
    if part.concept is not None and is_somebody(part.concept):
        return None  # "quindici consiglieri su |36|" may be seats
    larger = part.numeral.value < figure.numeral.value and figure.numeral.whole
    return part if larger and (part.noun is not None or part.concept is not None) else None


def _counted_whole(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
    """ "The toll stood at 279, 38 |of them| on the ground", "559 Festnahmen, 491 |davon| in Köln". Of what a sentence
    before told, only if that was one thing: "13 were hurt, 11 of them firefighters. |Two of them| are in hospital"."""
    figure = figures[place]
    if figure.numeral.article:
        return None  # "Two players are out, |one of them|"
    for at in range(place - 1, max(-1, place - 1 - _BACK), -1):
        source = figures[at]
        if not near(tokens, source, figure, 1):
            return None
        known = source.noun is not None or source.concept is not None
        if source.kind is COUNT and source.unit is None and known and source.per is None:
            told = figures[at - 1] if at else source
            several = told is not source and told.kind is COUNT and in_one_sentence(tokens, told, source)
            smaller = abs(figure.numeral.value) < abs(source.numeral.value)
            return source if smaller and (in_one_sentence(tokens, source, figure) or not several) else None
    return None


def near(tokens: Tokens, first: Figure, second: Figure, sentences: int) -> bool:
    """Whether no more than so many sentences end between two figures that are near, and no paragraph does."""
    between = range(first.end, second.start + 1)
    if len(between) > REACH or any("\n" in tokens.gaps[at] for at in between):
        return False
    return sum(at in tokens.stops for at in between) <= sentences


def left_by_a_part(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "Four years, two of them suspended. The |other| two": what is left when the part is taken from the whole; "three
    of the five were cleared, the |other| two convicted"."""
    figure, rest = figures[place], pack.left_out.rest
    if not rest or figure.low is None or place < 2:
        return None
    before = tokens.word_before(figure.start) in rest
    at = figure.numeral.end
    if not before and tokens.word_behind(at) not in rest:
        return None
    one, other = figures[place - 2 : place]
    if not near(tokens, other, figure, 1) or one.kind is not other.kind or one.unit != other.unit or one.bare:
        return None
    if (
        (one.kind is not COUNT and one.kind not in _DIVISIBLE)
        or one.low is None
        or other.low is None
        or one.concept != other.concept
    ):
        return None
    times = one.unit.times if one.unit is not None else Decimal(1)
    return one if abs(one.low - other.low) == figure.low * times else None


def _longer_than_told(tokens: Tokens, figures: Sequence[Figure], place: int) -> Figure | None:
    """ "It was to take six to ten hours. In places it took |more than twelve|": a bound that ends the sentence right
    behind a span of time."""
    figure = figures[place]
    source = figures[place - 1]
    bounded = figure.bound in (MORE_THAN, AT_LEAST, LESS_THAN)
    if not bounded or source.kind is not DURATION or source.bound is not BETWEEN:
        return None
    ends = figure.end not in tokens.joined and figure.end in tokens.stops | {tokens.size}
    return source if ends and near(tokens, source, figure, 1) else None


def sought(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "The 51 must serve 428 years. Prosecutors |wanted 652|", "428 années, contre |652 requises|": a verb of wanting
    sets a number against a length, a sum or a measure before it."""
    figure, words = figures[place], pack.left_out.sought
    before = tokens.words[max(0, figure.start - _WANTED) : figure.start]
    at = figure.numeral.end
    behind = tokens.word_behind(at)
    if (words.isdisjoint(before) and behind not in words) or not (behind in words or closes(tokens, at, pack)):
        return None
    for source in reversed(figures[max(0, place - _BACK) : place]):
        if not near(tokens, source, figure, 1) or (source.kind is COUNT and not source.bare):
            return None
        if source.kind not in _DIVISIBLE or source.unit is None or source.concept == "age":
            continue
        one, other = abs(source.numeral.value), abs(figure.numeral.value)
        alike = one <= other * _WANTED_OF and other <= one * _WANTED_OF
        when = source.concept is None and says_when(tokens, source, pack)
        return source if alike and not when and not source.numeral.scaled else None
    return None


def _only_so_many(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "3.500 Haushalte ohne Strom, um 6 Uhr |nur noch 800|": "only" sets a number that ends its clause against the
    count before it."""
    figure, source = figures[place], figures[place - 1]
    if source.kind is not COUNT or source.noun is None or source.numeral.scaled or figure.numeral.scaled:
        return None
    only = pack.bounds.before.match_back(tokens, figure.numeral.start) if figure.start in tokens.joined else None
    if only is None or only[1] != "exact" or figure.end in tokens.joined or "-" in tokens.gap_before(figure.end):
        return None
    whole, rest = abs(source.numeral.value), abs(figure.numeral.value)
    return source if rest <= whole <= rest * _LARGEST and in_one_sentence(tokens, source, figure) else None


def _of_the_tally(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """ "3,500 homes had no power; by 6am |the number had fallen to 800|": a word for the count told before."""
    figure, source, tallies = figures[place], figures[place - 1], pack.left_out.tallies
    if source.kind is not COUNT or source.noun is None or figure.concept is not None or source.numeral.scaled:
        return None
    if not near(tokens, source, figure, 1) or not closes(tokens, figure.end, pack):
        return None
    before = tokens.word_before(figure.start)
    at = next((at for at in range(figure.start - 1, source.end - 1, -1) if tokens.words[at] in tallies), None)
    led = before in pack.change.to or before in pack.nouns.totals or before in pack.numbers.of or before in pack.stop
    if at is None or not led or not tokens.joined.issuperset(range(at + 1, figure.start)):
        return None
    behind = tokens.words[at + 1]
    whole, now = abs(source.numeral.value), abs(figure.numeral.value)
    alike = now <= whole * _LARGEST and whole <= now * _LARGEST
    counts = behind in pack.numbers.of or pack.nouns.counted.match(tokens, at + 1) is not None
    return source if alike and not counts else None
