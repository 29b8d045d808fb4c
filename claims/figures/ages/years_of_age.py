"""Whether a length of years is how old somebody is: "deux sœurs de 12 et 9 ans", "|aged| between 52 and 68", "la
víctima tenía 34 años"."""

from collections.abc import Sequence
from itertools import takewhile

from claims.figures.ages.age_groups import is_an_age
from claims.figures.ages.aged import lasts, person_ends, person_follows, somebody_dies
from claims.figures.ages.ages import GROWN, of_somebody
from claims.figures.ages.ages_at import dies_before, opens_with
from claims.figures.ages.eldest import of_the_eldest
from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.somebody import is_person, is_whom
from claims.figures.figure import Figure
from claims.kinds import DURATION
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

AGE = "age"
_OLDEST, _HALF_GROWN = 120, 12  # years
_YOUNG = ("children", "students")
_BEHIND = 4  # tokens behind years for a word of courts
_CLAUSE = 12  # tokens from the word for an age to the years
_SENTENCE_ENDS = (".", "\n", "!", "?")
_ENDS = frozenset("\n;!?")


def name_years_of_age(tokens: Tokens, figures: Sequence[Figure], lengths: Sequence[Figure], pack: Pack) -> None:
    """Says of lengths, in place, that they are ages; a list of years are ages where one of them is: "zwei Schwestern im
    Alter von |zwölf| und neun Jahren", "los sospechosos, de |19|, |21| y 34 años"."""
    for figure in lengths:
        if _is_age(tokens, figure, pack):
            figure.concept = AGE
    place = 0
    while place < len(figures):
        end = place + 1
        while end < len(figures) and years_of_one_list(tokens, figures[end - 1], figures[end], pack):
            end += 1
        listed, place = figures[place:end], end
        year = listed[-1].unit
        if len(listed) == 1 or year is None or year.code != "a":
            continue
        if any(figure.concept == AGE for figure in listed) or _of_a_person(tokens, listed[0], pack):
            for figure in listed:
                figure.kind, figure.unit, figure.concept, figure.noun = DURATION, year, AGE, None


def years_of_one_list(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
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
