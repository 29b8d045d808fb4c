"""What a length of time is of: somebody's age, a term to be served, a ban. No age is a term, whatever the years."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claims.figures.age_groups import is_an_age
from claims.figures.aged import lasts, person_ends, person_follows, somebody_dies
from claims.figures.ages import GROWN, of_somebody
from claims.figures.ages_at import dies_before, opens_with
from claims.figures.concepts import is_somebody
from claims.figures.eldest import of_the_eldest
from claims.figures.figure import Figure
from claims.figures.parts import near, says_when
from claims.figures.somebody import is_person, is_whom
from claims.kinds import COUNT, DURATION
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

AGE, TERM, TERMS, BAN = "age", "prison_term", "prison_terms_in_all", "ban"
OF_YEARS = ("a", "mo")  # the units of an age
_OLDEST, _HALF_GROWN = 120, 12  # years
_YOUNG = ("children", "students")
_CLAUSE = 12  # tokens from the word for an age to the years
_SENTENCE_ENDS = (".", "\n", "!", "?")
_ENDS = frozenset("\n;!?")
_BEFORE, _BEHIND = 12, 4  # tokens around a length for a word of courts
_MORE_THAN_ONE = 100  # years that are those of several people, or told so everywhere


def name_lengths(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Says of lengths in years and months, in place, what they are of, as far as words tell."""
    if not any(map(_is_length, figures)):
        return
    _left_out(tokens, figures, pack)
    lengths = [*filter(_is_length, figures)]
    _name_ages(tokens, figures, lengths, pack)
    lengths = [figure for figure in lengths if figure.concept is None]
    words = pack.lengths
    terms, bans, summed = (tokens.topics(table) for table in (words.terms, words.bans, words.summed))
    starts = [*(figure.start for figure in figures), tokens.size]
    before: Figure | None = None
    for figure in lengths:
        limit = starts[bisect_right(starts, figure.start)]
        named = _nearest(figure, _behind(tokens, figure, bans, limit), _behind(tokens, figure, terms, limit))
        if named is None:
            named = _nearest(figure, _front(tokens, figure, bans), _front(tokens, figure, terms))
            added = bool([*_front(tokens, figure, summed)])
            when = says_when(tokens, figure, pack) and not added
            if named is None and not when and before is not None:
                named = TERM if near(tokens, before, figure, int(added)) else None  # "drei Jahre Haft, |zusammen| 430"
            elif named == TERM and not _of_a_term(tokens, figure, pack) and (when or "," in tokens.gaps[figure.start]):
                named = None  # "condannata, cinque anni fuori dalle urne"
        if named == TERM:
            added = bool([*_front(tokens, figure, summed), *_behind(tokens, figure, summed, limit)])
            figure.concept = TERMS if added or figure.numeral.value >= _MORE_THAN_ONE else TERM
            before = figure
        else:
            figure.concept = named
    for first, second in reversed([*pairwise(figures)]):  # "terms of |three| and five years in prison"
        alike = first.kind is second.kind is DURATION and first.unit == second.unit and first.concept is None
        if alike and _listed(tokens, first, second, pack):
            first.concept = second.concept


def _is_length(figure: Figure) -> bool:
    """Whether a figure is a length of time in years or months."""
    return figure.kind is DURATION and figure.unit is not None and figure.unit.code in OF_YEARS


def _of_a_term(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Une |peine de| douze ans": whatever stands behind."""
    start = figure.start
    of = start in tokens.joined and tokens.words[start - 1] in pack.of
    before = start - of
    return before > 0 and before in tokens.joined and tokens.words[before - 1] in pack.lengths.terms


def _left_out(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives bare numbers, in place, the unit of the length before: "nueve años de una |condena de doce|"."""
    for length, figure in pairwise(figures):
        if figure.kind is not COUNT or not figure.bare or figure.noun is not None or length.unit is None:
            continue
        of = figure.start in tokens.joined and tokens.words[figure.start - 1] in pack.of
        if of and length.kind is DURATION and near(tokens, length, figure, 0) and _of_a_term(tokens, figure, pack):
            figure.kind, figure.unit = length.kind, length.unit


def _name_ages(tokens: Tokens, figures: Sequence[Figure], lengths: Sequence[Figure], pack: Pack) -> None:
    """Says of lengths, in place, that they are ages; a list of years are ages where one of them is: "zwei Schwestern im
    Alter von |zwölf| und neun Jahren", "los sospechosos, de |19|, |21| y 34 años"."""
    for figure in lengths:
        if _is_age(tokens, figure, pack):
            figure.concept = AGE
    place = 0
    while place < len(figures):
        end = place + 1
        while end < len(figures) and _listed(tokens, figures[end - 1], figures[end], pack):
            end += 1
        listed, place = figures[place:end], end
        year = listed[-1].unit
        if len(listed) == 1 or year is None or year.code != "a":
            continue
        if any(figure.concept == AGE for figure in listed) or _of_a_person(tokens, listed[0], pack):
            for figure in listed:
                figure.kind, figure.unit, figure.concept, figure.noun = DURATION, year, AGE, None


def _listed(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """Whether two figures are years of one list: nothing but "and" or a comma between, the first bare or in years."""
    if second.start - first.end > 1:
        return False  # nearly always
    if not all(word in pack.numbers.join for word in tokens.words[first.end : second.start]):
        return False
    if second.start == first.end and tokens.gaps[second.start] == " ":
        return False  # "|four| over-30s"
    if any(at in tokens.stops or tokens.gaps[at] not in (" ", ", ") for at in range(first.end, second.start + 1)):
        return False
    years = first.unit is not None and first.unit.code == "a"
    return (years or (first.bare and first.noun is None)) and first.numeral.whole and first.numeral.value < _OLDEST


def _is_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    if figure.rule == AGE:
        return True
    numeral, start, end, old = figure.numeral, figure.start, figure.end, pack.lengths.old
    if figure.unit is None or figure.unit.code != "a" or not numeral.value < _OLDEST:
        return False
    if not old.isdisjoint(tokens.words[numeral.end : end]) or (end in tokens.joined and tokens.words[end] in old):
        return True
    if numeral.value >= GROWN and _told_of_an_age(tokens, figure, pack):
        return True
    if not numeral.whole:
        return False  # but "31,2 Jahre |alt|"
    if not pack.lengths.aged.isdisjoint(tokens.words[numeral.end : end]):
        return _compound(tokens, figure, pack)
    if _is_aged(tokens, figure, pack) or of_the_eldest(tokens, numeral, pack):
        return True
    whole = numeral.over(start, end)
    if of_somebody(tokens, whole, pack) or opens_with(tokens, whole, pack) or _behind_a_name(tokens, figure, pack):
        return True
    if numeral.value >= GROWN and (_lived_to(tokens, figure, pack) or _has(tokens, figure, pack)):
        return True
    return _of_a_person(tokens, figure, pack)


def _compound(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Der 24-|Jährige|", "ihre |neunjährige| Tochter", "der |38-jährige| Rob Jetten", but "die |fünfjährige|
    Amtszeit"."""
    end = figure.end
    if end in tokens.joined and tokens.words[end] in pack.lengths.kin:
        return True
    if is_person(tokens, end, pack) or not _noun_follows(tokens, end, pack):
        return True
    return figure.numeral.value >= GROWN and person_follows(tokens, end, pack)


def _is_aged(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "|Aged| 27", "|aged| between 52 and 68", "les |moins de| 15 ans", "|jonger dan| 15 jaar"."""
    start, numeral = figure.start, figure.numeral
    led = pack.units.before.match(tokens, start) if start < numeral.start else None
    led = led or pack.units.before.match_back(tokens, start)
    if led is not None and led[1] == figure.unit:
        return True
    group = pack.ages.groups.match_back(tokens, numeral.start) if numeral.start in tokens.joined else None
    return group is not None and not (group[0] in tokens.joined and lasts(tokens, group[0] - 1, pack))


def _told_of_an_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "L'|âge| légal, aujourd'hui de |66 ans|", "la |edad| de jubilación a los |67 años|": what the sentence before
    calls an age; a number of years by which it moves is none."""
    start = figure.start
    if not start or not _closed(tokens, figure.end, pack):
        return False
    before = tokens.words[start - 1]
    led = before in pack.change.to or before in pack.ages.be or before in pack.of
    if not led and tokens.gaps[start] != ", ":
        return False
    for at in range(start - 1, max(0, start - _CLAUSE) - 1, -1):
        if is_an_age(tokens.words[at], pack):
            return tokens.words[at + 1] not in pack.numbers.lexemes
        if at in tokens.stops or at in tokens.numbers or not _ENDS.isdisjoint(tokens.gaps[at]):
            return False
    return False


def _of_a_person(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether years stand right behind a person, or the word for an age: "deux |sœurs| de 12 et 9 ans", "à l'|âge| de
    86 ans", "los |sospechosos|, de 19, 21 y 34 años", "un |berger| de 64 ans"."""
    start, numeral = figure.start, figure.numeral
    if start not in tokens.joined:
        return False
    of = start > 1 and tokens.words[start - 1] in pack.of
    before = start - of
    if before <= 0 or (before not in tokens.joined and tokens.gaps[before] != ", "):
        return False
    if tokens.words[before - 1] in pack.lengths.kin or is_an_age(tokens.words[before - 1], pack):
        return before in tokens.joined or of
    if not of and pack.numbers.of:
        return False
    known = pack.nouns.counted.match_back(tokens, before)
    if known is not None and is_somebody(known[1]):
        return numeral.value >= _HALF_GROWN or known[1] in _YOUNG  # "le joueur |de| 19 ans", "dos |niños| de 4 años"
    if numeral.value < _HALF_GROWN or before not in tokens.joined or _go_with(tokens, figure.end, pack):
        return False
    return person_ends(tokens, before, pack) or somebody_dies(tokens, before, figure.end, pack)


def _lived_to(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "|À| 38 ans, le chef de file", "mort le 21 avril |à| 88 ans": what leads to an age where a clause begins, or
    behind a death, or wherever it stands ("debutó |a los| 19 años"); no "taux |à| 20 ans"."""
    if figure.start not in tokens.joined:
        return False
    if pack.ages.died_at.match_back(tokens, figure.start) is not None:
        return True  # "|mort à| 77 ans des suites d'un cancer"
    if pack.ages.aged_at.match_back(tokens, figure.start) is not None and not _go_with(tokens, figure.end, pack):
        behind = [*takewhile(tokens.joined.__contains__, range(figure.end, figure.end + _BEHIND))]
        served = any(tokens.words[at] in pack.lengths.terms for at in behind)  # "mit 20 Jahren die |Höchststrafe|"
        return not served and not (pack.nouns.capitalised and behind and tokens.capitalised(figure.end))
    if not _closed(tokens, figure.end, pack):
        return False
    led = pack.ages.years_at.match_back(tokens, figure.start)
    return led is not None and (led[0] not in tokens.joined or dies_before(tokens, led[0], pack))


def _has(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "La victime |avait| 34 ans", but "il |a| 30 ans d'expérience"."""
    led = figure.start in tokens.joined and tokens.spelled(figure.start - 1) in pack.ages.years_had
    return led and _closed(tokens, figure.end, pack)


def _closed(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether nothing that years could be of stands behind them: a clause ends there, or goes on with a small word."""
    return end not in tokens.joined or _goes_on(tokens, end, pack)


def _goes_on(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether a small word behind years goes on with the sentence: no "de", "plus tard", "older"."""
    return end in tokens.joined and tokens.words[end] in pack.stop and not _go_with(tokens, end, pack)


def _go_with(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether the word behind years says of what they are, or from when on they count: "30 ans |de| carrière", "32 ans
    |après| Marseille"."""
    if end not in tokens.joined:
        return False
    word = tokens.words[end]
    if word in pack.ages.own and end + 1 not in tokens.joined:
        return False  # "στα 43 χρόνια |του|"
    if word in pack.of or word in pack.small.apart or word in pack.numbers.comparatives:
        return True
    return pack.dates.later.match(tokens, end) is not None or pack.dates.bounds.match(tokens, end) is not None


def _behind_a_name(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Set off behind a name or a word for a person: "Pelicot, |de| 72 años, escuchó", "Le Slovène, 26 ans, mène"."""
    start, end = figure.start, figure.end
    if start in tokens.joined and tokens.words[start - 1] in pack.numbers.of:
        start -= 1
    if not start or start >= tokens.size or tokens.gaps[start] not in (", ", " ("):
        return False
    gap = tokens.gap_before(end)
    closed = gap.startswith((",", ")")) or _goes_on(tokens, end, pack)
    ends = end == tokens.size or end in tokens.stops or gap.startswith(_SENTENCE_ENDS)
    ends = ends and tokens.gaps[start] == ", "  # "un doublé de Greenwood, |24 ans|."
    kin = tokens.words[start - 1 - (tokens.words[start - 1] in pack.ages.own)] in pack.lengths.kin
    if not (closed or ends):
        return False
    if not gap.startswith((",", ")")) and not ends and figure.numeral.value < GROWN:
        return False  # "Luca de Meo, |cinq ans| à la barre"
    if kin or (pack.lengths.set_off and is_whom(tokens, start, pack)):
        return True
    return pack.lengths.set_off and figure.numeral.value >= GROWN and person_ends(tokens, start, pack)


def _noun_follows(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether what lasts so long may stand behind: "die fünfjährige |Amtszeit|"."""
    if pack.nouns.capitalised and tokens.capitalised(end - 1):
        return False
    return end in tokens.joined and tokens.words[end].isalpha() and tokens.words[end] not in pack.stop


def _nearest(figure: Figure, bans: Iterator[int], terms: Iterator[int]) -> str | None:
    """A ban or a term, by the nearer of the words on one side."""
    told = [(abs(at - figure.start), name) for name, places in ((BAN, bans), (TERM, terms)) for at in places]
    return min(told)[1] if told else None


def _behind(tokens: Tokens, figure: Figure, places: Sequence[int], limit: int) -> Iterator[int]:
    """The places of words right behind a figure, in its clause and before the next one, at `limit`."""
    for at in places[bisect_left(places, figure.end) :]:
        if at >= min(figure.end + _BEHIND, limit) or not tokens.joined.issuperset(range(figure.end, at + 1)):
            return
        yield at


def _front(tokens: Tokens, figure: Figure, places: Sequence[int]) -> Iterator[int]:
    """The places of words before a figure, in its sentence."""
    for at in reversed(places[: bisect_left(places, figure.start)]):
        if at < figure.start - _BEFORE or not tokens.stops.isdisjoint(range(at + 1, figure.start + 1)):
            return
        yield at
