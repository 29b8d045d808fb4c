"""Ages that no word calls years: "Ms Trattnig, 46, said", "Johanna Trattnig (44)", "who turned eight", "Rente mit
67"."""

from claims.figures.ages.age_groups import is_age_group
from claims.figures.ages.age_tallies import in_a_tally
from claims.figures.ages.aged import person_ends
from claims.figures.ages.ages_at import died_at, goes_on, opens_with
from claims.figures.ages.eldest import of_the_eldest
from claims.figures.counts.concepts import FATES, PERSONS
from claims.figures.counts.counted import counted_noun, is_plural
from claims.figures.counts.somebody import (
    before_particles,
    full_name_before,
    is_initial,
    name_before,
    one_before,
    one_counted_before,
    one_person,
    person_before,
)
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

YOUNGEST, GROWN, OLDEST = 5, 16, 110  # years; of whom no other word says that it is an age
_RETIRING, _RETIRED = 50, 80  # years of who may leave work
_SET_OFF = ((", ", ","), (" (", ")"), (" (", "),"), (" (", ")."))
_REACH = 3  # tokens back from "turned" to the person: "who had just turned 80"
_MANY = frozenset(("people", "employees", "inhabitants"))  # "a staff of 51", "a town of 90"
_FEW = PERSONS - _MANY  # persons of whom one may be so many years old


def is_age(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number without a unit says how old somebody is."""
    start = numeral.start
    if of_the_eldest(tokens, numeral, pack):
        return counted_noun(tokens, numeral, pack) is None
    if of_a_child(tokens, numeral, pack):
        return True
    if numeral.decimals or numeral.scaled or not YOUNGEST <= numeral.value <= OLDEST:
        return False
    if is_age_group(tokens, numeral, pack):
        return True
    if not start:
        return False
    if start in tokens.joined and pack.ages.having.match_back(tokens, start) is not None:
        noun = counted_noun(tokens, numeral, pack)
        return noun is None or noun.concept is None
    if _own(tokens, numeral, pack) or _retires(tokens, numeral, pack):
        return True
    if start in tokens.joined and tokens.words[start - 1] in pack.ages.turns and numeral.value >= GROWN:
        closed = numeral.end not in tokens.joined or goes_on(tokens, numeral.end, pack)
        return closed and counted_noun(tokens, numeral, pack) is None  # "Gisèle, que |cumplió| 72 el 7 de diciembre"
    if numeral.form == "words":
        lower = numeral.end < tokens.size and tokens.text[tokens.starts[numeral.end]].islower()
        grown = numeral.value >= GROWN and lower and full_name_before(tokens, start, pack)
        return _reached(tokens, numeral, pack) or (grown and _set_off(tokens, numeral, pack))
    return numeral.form == "digits" and (
        of_somebody(tokens, numeral, pack)
        or _set_off(tokens, numeral, pack)
        or _reached(tokens, numeral, pack)
        or died_at(tokens, numeral, pack)
        or opens_with(tokens, numeral, pack)
    )


def _own(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "Στα 82 |του| έφυγε από τη ζωή"."""
    led = numeral.start in tokens.joined and pack.ages.at.match_back(tokens, numeral.start) is not None
    at = numeral.end
    return led and bool(pack.ages.own) and at in tokens.joined and tokens.words[at] in pack.ages.own


def _retires(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "have to |work until| 65", "Rente |mit| 67", "mit 63 |in Rente|"."""
    start, end = numeral.start, numeral.end
    if not _RETIRING <= numeral.value <= _RETIRED or start not in tokens.joined:
        return False
    if pack.ages.retiring.match_back(tokens, start) is None:
        leave = pack.ages.retired.match(tokens, end) if end in tokens.joined else None
        return leave is not None and pack.ages.at.match_back(tokens, start) is not None
    return counted_noun(tokens, numeral, pack) is None or end not in tokens.joined or goes_on(tokens, end, pack)


def of_somebody(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "een man |van| 45", "a detective |of| 51"; what befell one person is no count: "una mujer |de| 51 murió"."""
    start = numeral.start
    if tokens.words[start - 1] not in pack.numbers.of or start not in tokens.joined or start < 2:
        return False
    if tokens.gaps[start - 1] != " ":
        return False
    one = numeral.value >= GROWN and one_before(tokens, start - 1, pack)
    led = pack.nouns.counted.match_back(tokens, start - 1)
    person = led is not None and led[1] in _FEW
    noun = counted_noun(tokens, numeral, pack)
    return one if noun is not None and noun.concept in FATES else (person or one) and noun is None


def of_a_child(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "Een jongen |van zes|", "the girl |of four|": one child with an article, and nothing that is counted."""
    start, end = numeral.start, numeral.end
    if start < 2 or tokens.words[start - 1] not in pack.numbers.of or numeral.form not in ("digits", "words"):
        return False
    if not numeral.whole or not numeral.value < GROWN or numeral.article or start not in tokens.joined:
        return False
    child = pack.nouns.counted.match_back(tokens, start - 1)
    one = tokens.words[start - 2] in pack.ages.child or (child is not None and child[1] == "children")
    if not one or (end in tokens.joined and not goes_on(tokens, end, pack) and not _is_verb(tokens, end, pack)):
        return False
    words, at = pack.names.articles | pack.numbers.articles | pack.names.possessives, start - 2
    return any(tokens.words[back] in words for back in range(max(0, at - _REACH), at))


def _is_verb(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a verb in the past stands at a token."""
    return tokens.words[at] in pack.dates.tenses.past or tokens.spelled(at).endswith(pack.dates.tenses.past_endings)


def in_ones_year(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|Op zijn| 41ste kreeg hij", "debuteerde |op haar| 18e": an ordinal of somebody's that nothing stands behind."""
    start, end = numeral.start, numeral.end
    if start not in tokens.joined or not numeral.value <= OLDEST or pack.ages.nth.match_back(tokens, start) is None:
        return False
    if end not in tokens.joined or goes_on(tokens, end, pack):
        return numeral.value >= YOUNGEST
    whose = tokens.words[end + 1] in pack.ages.who or tokens.capitalised(end + 1) if end + 1 in tokens.joined else False
    return whose and numeral.value >= YOUNGEST


def _set_off(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Between commas or in brackets behind a person: "the striker, 27, joined", "Watson, 73, won", "De Vries (63)",
    "Ruiz, |then| 69, won"."""
    start, end = numeral.start, numeral.end
    if start > 1 and tokens.words[start - 1] in pack.ages.then and tokens.gaps[start] == " ":
        start -= 1
    before = tokens.gaps[start]
    before = before[1:] if before == "., " and is_initial(tokens, start - 1) else before  # "Fitia R., |21|, says"
    gaps = (before, tokens.gap_before(end).rstrip())
    if _last(tokens, start, end, pack) and numeral.value >= GROWN:
        return True
    if gaps not in _SET_OFF or (gaps[0] == ", " and end == tokens.size):
        return False
    if person_before(tokens, start, pack) or one_counted_before(tokens, start, pack):
        return True
    if gaps[0] == " (" and in_a_tally(tokens, start):
        return False
    if gaps[0] == " (" and tokens.words[start - 1] in pack.lengths.kin:
        return True  # "|Junge (15)| stirbt"
    if numeral.value >= GROWN and person_ends(tokens, start, pack):
        return not is_plural(tokens.words[start - 1], pack) or pack.nouns.capitalised
    named = name_before(tokens, start)
    if not named or named in pack.dates.months.starts or named in pack.dates.weekdays.starts:
        return False
    if pack.ages.be and gaps[0] == ", " and numeral.value >= GROWN:
        if pack.nouns.capitalised and full_name_before(tokens, start, pack) and _is_office(tokens, end, pack):
            return True  # "Anna Klein, 29, |Geschäftsführerin|"
        return tokens.text[tokens.starts[end]].islower()  # "Watson, 73, won", but "Leeds, 73, York, 70"
    return full_name_before(tokens, start, pack) or (
        start > 2 and tokens.words[start - 2] in pack.stop and tokens.capitalised(start - 3)  # "Jan |de| Vries (63)"
    )


def _is_office(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for what somebody is stands at a token."""
    return pack.names.roles.match(tokens, at) is not None or tokens.words[at].endswith(pack.names.role_endings)


def _last(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "The dead included the minister, Vijay Rupani, |68|.": at the end of a sentence, behind a full name and who that
    is; no list of points is told so."""
    gap = tokens.gap_before(end)
    closed = end == tokens.size or end in tokens.stops or "\n" in gap or (gap[:2] == ". " and len(gap) > 2)  # `. "`
    if tokens.gaps[start] != ", " or not closed:
        return False
    first = before_particles(tokens, start - 1, pack) - 1
    if first < 1 or not full_name_before(tokens, start, pack):
        return False
    while first > 1 and tokens.gaps[first] in (" ", "-") and tokens.capitalised(first - 1):
        first -= 1
    own = tokens.words[first - 1]
    known = person_before(tokens, first, pack) or own in pack.names.roles.ends or own in pack.lengths.kin
    return known or person_ends(tokens, first, pack) or one_counted_before(tokens, first, pack)


def _reached(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "the singer |is| 27 and", "who |turned| eight on Sunday": a person, a verb, and nothing that is counted."""
    start, end = _day_before(tokens, numeral.start, pack), numeral.end
    if not start or tokens.words[start - 1] not in pack.ages.be or tokens.gaps[start] != " ":
        return False
    if _when_somebody(tokens, start - 1, end, pack):
        return True
    if tokens.gap_before(end) == " " and end < tokens.size and not goes_on(tokens, end, pack):
        return False
    if start < numeral.start and numeral.value >= GROWN and (end == tokens.size or end in tokens.stops):
        return True  # "Der Sänger, der …, wird im Mai |33|."
    for at in range(start - 1, max(0, start - 1 - _REACH), -1):
        if tokens.gaps[at] not in (" ", ", "):
            return False
        who = tokens.words[at - 1]
        if who in pack.ages.who or one_person(tokens, at, pack) or full_name_before(tokens, at, pack):
            return True
        if who not in pack.stop and who not in pack.ages.be:
            return False
    return False


def _day_before(tokens: Tokens, at: int, pack: Pack) -> int:
    """Where the day begins that stands right before a token, else that token: "der Sänger wird |am Sonntag| 80"."""
    if at not in tokens.joined:
        return at
    for table in (pack.dates.weekdays, pack.dates.months, pack.dates.relative):
        if (found := table.match_back(tokens, at)) is not None and found[0] in tokens.joined:
            return found[0] - (
                tokens.words[found[0] - 1] in pack.stop and tokens.words[found[0] - 1] not in pack.ages.be
            )
    return at


def _when_somebody(tokens: Tokens, verb: int, at: int, pack: Pack) -> bool:
    """ "Kowalczyk was 70 |when she| died", "ihr Vater war 70|, als er| starb", but "the score was 70 when he left"."""
    if at + 1 not in tokens.joined or tokens.gap_before(at) not in (" ", ", "):
        return False
    if tokens.words[at] not in pack.ages.when or tokens.words[at + 1] not in pack.ages.who:
        return False
    return verb in tokens.joined and (bool(name_before(tokens, verb)) or tokens.words[verb - 1] in pack.lengths.kin)
