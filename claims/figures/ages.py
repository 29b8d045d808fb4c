"""Ages that no word calls years: "Ms Trattnig, 46, said", "Johanna Trattnig (44)", "who turned eight", "died at 86",
"the retirement age rises to 67"."""

from collections.abc import Sequence

from claims.figures.age_groups import is_age_group, is_an_age
from claims.figures.aged import person_ends
from claims.figures.concepts import FATES, PERSONS, is_somebody
from claims.figures.counted import counted_noun, is_plural, somebody_before
from claims.figures.eldest import of_the_eldest
from claims.figures.figure import Figure
from claims.figures.numeral import Numeral
from claims.kinds import COUNT, DURATION
from claims.packs.pack import Pack
from claims.packs.units import units
from claims.text.layout import is_syllable
from claims.text.tokens import Tokens

_YOUNGEST, GROWN, _OLDEST = 5, 16, 110  # years; of whom no other word says that it is an age
_RETIRING, _RETIRED = 50, 80  # years of who may leave work
_SET_OFF = ((", ", ","), (" (", ")"), (" (", "),"), (" (", ")."))
_REACH = 3  # tokens back from "turned" to the person: "who had just turned 80"
_ONE = frozenset(("men", "women", "children"))
_MANY = frozenset(("people", "employees", "inhabitants"))  # "a staff of 51", "a town of 90"
_FEW = PERSONS - _MANY  # persons of whom one may be so many years old
_NOUN = 12  # tokens from the word for an age to the number: "the age at which Belgians may draw a pension climbs to 67"
_DYING = 8  # tokens back from "at 86" to the death
_APART = frozenset("\n;:!?")  # what no death is told across


def is_age(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number without a unit says how old somebody is."""
    start = numeral.start
    if of_the_eldest(tokens, numeral, pack):
        return counted_noun(tokens, numeral, pack) is None
    if of_a_child(tokens, numeral, pack):
        return True
    if numeral.decimals or numeral.scaled or not _YOUNGEST <= numeral.value <= _OLDEST:
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
        goes_on = numeral.end not in tokens.joined or _goes_on(tokens, numeral.end, pack)
        return goes_on and counted_noun(tokens, numeral, pack) is None  # "Gisèle, que |cumplió| 72 el 7 de diciembre"
    if numeral.form == "words":
        goes_on = numeral.end < tokens.size and tokens.text[tokens.starts[numeral.end]].islower()
        grown = numeral.value >= GROWN and goes_on and _full_name_before(tokens, start)
        return _reached(tokens, numeral, pack) or (grown and _set_off(tokens, numeral, pack))
    return numeral.form == "digits" and (
        of_somebody(tokens, numeral, pack)
        or _set_off(tokens, numeral, pack)
        or _reached(tokens, numeral, pack)
        or _died_at(tokens, numeral, pack)
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
    return counted_noun(tokens, numeral, pack) is None or end not in tokens.joined or _goes_on(tokens, end, pack)


def of_somebody(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "een man |van| 45", "a detective |of| 51"; what befell one person is no count: "una mujer |de| 51 murió"."""
    start = numeral.start
    if tokens.words[start - 1] not in pack.numbers.of or start not in tokens.joined or start < 2:
        return False
    if tokens.gaps[start - 1] != " ":
        return False
    one = numeral.value >= GROWN and _one_before(tokens, start - 1, pack)
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
    if not one or (end in tokens.joined and not _goes_on(tokens, end, pack) and not _is_verb(tokens, end, pack)):
        return False
    words, at = pack.names.articles | pack.numbers.articles | pack.names.possessives, start - 2
    return any(tokens.words[back] in words for back in range(max(0, at - _REACH), at))


def _is_verb(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a verb in the past stands at a token."""
    return tokens.words[at] in pack.dates.tenses.past or tokens.spelled(at).endswith(pack.dates.tenses.past_endings)


def in_ones_year(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|Op zijn| 41ste kreeg hij", "debuteerde |op haar| 18e": an ordinal of somebody's that nothing stands behind."""
    start, end = numeral.start, numeral.end
    if start not in tokens.joined or not numeral.value <= _OLDEST or pack.ages.nth.match_back(tokens, start) is None:
        return False
    if end not in tokens.joined or _goes_on(tokens, end, pack):
        return numeral.value >= _YOUNGEST
    whose = tokens.words[end + 1] in pack.ages.who or tokens.capitalised(end + 1) if end + 1 in tokens.joined else False
    return whose and numeral.value >= _YOUNGEST


def _one_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one person with an article for one ends right before a token: "a |young officer|", but "a |crew|"."""
    if not _one_person(tokens, at, pack):
        return False
    return any(
        tokens.words[back] in pack.numbers.articles and tokens.joined.issuperset(range(back + 1, at + 1))
        for back in range(max(0, at - _REACH), at - 1)
    )


def _set_off(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Between commas or in brackets behind a person: "the striker, 27, joined", "Watson, 73, won", "De Vries (63)",
    "Ruiz, |then| 69, won"."""
    start, end = numeral.start, numeral.end
    if start > 1 and tokens.words[start - 1] in pack.ages.then and tokens.gaps[start] == " ":
        start -= 1
    before = tokens.gaps[start]
    before = before[1:] if before == "., " and _is_initial(tokens, start - 1) else before  # "Fitia R., |21|, says"
    gaps = (before, tokens.gap_before(end).rstrip())
    if _last(tokens, start, end, pack) and numeral.value >= GROWN:
        return True
    if gaps not in _SET_OFF or (gaps[0] == ", " and end == tokens.size):
        return False
    if _person_before(tokens, start, pack) or _somebody_before(tokens, start, pack):
        return True
    if gaps[0] == " (" and tokens.words[start - 1] in pack.lengths.kin:
        return True  # "|Junge (15)| stirbt"
    if numeral.value >= GROWN and person_ends(tokens, start, pack):
        return not is_plural(tokens.words[start - 1], pack) or pack.nouns.capitalised
    named = _name_before(tokens, start)
    if not named or named in pack.dates.months.starts or named in pack.dates.weekdays.starts:
        return False
    if pack.ages.be and gaps[0] == ", " and numeral.value >= GROWN:
        return tokens.text[tokens.starts[end]].islower()  # "Watson, 73, won", but "Leeds, 73, York, 70"
    return _full_name_before(tokens, start) or (
        start > 2 and tokens.words[start - 2] in pack.stop and tokens.capitalised(start - 3)  # "Jan |de| Vries (63)"
    )


def _last(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "The dead included the minister, Vijay Rupani, |68|.": at the end of a sentence, behind a full name and who that
    is; no list of points is told so."""
    if tokens.gaps[start] != ", " or not (end == tokens.size or end in tokens.stops or "\n" in tokens.gaps[end]):
        return False
    first = start - 2
    if first < 1 or not _full_name_before(tokens, start):
        return False
    while first > 1 and tokens.gaps[first] in (" ", "-") and tokens.capitalised(first - 1):
        first -= 1
    own = tokens.words[first - 1]
    known = _person_before(tokens, first, pack) or own in pack.names.roles.ends or own in pack.lengths.kin
    return known or person_ends(tokens, first, pack) or _somebody_before(tokens, first, pack)


def _name_before(tokens: Tokens, at: int) -> str:
    """The word with a capital right before a token, no abbreviation ("PvdA"), or one half of it: "Ho |Wai|-ho"; ""
    where there is none."""
    last = at - 1 - is_syllable(tokens, at - 1)
    word = tokens.words[last]
    short = tokens.raw(last)[-1].isupper() and not _is_initial(tokens, last)
    return word if tokens.capitalised(last) and not short and word.isalpha() else ""


def _is_initial(tokens: Tokens, at: int) -> bool:
    """Whether a token is the letter that stands for a surname: "Fitia |R.|, 21"."""
    letter = tokens.raw(at)
    return len(letter) == 1 and letter.isupper() and at > 0 and tokens.gaps[at] == " " and tokens.capitalised(at - 1)


def _full_name_before(tokens: Tokens, at: int) -> bool:
    """Whether two words with capitals stand right before a token, the second no abbreviation."""
    last = at - 1 - is_syllable(tokens, at - 1)
    glued = last > 0 and tokens.gaps[last] in (" ", "-", "")
    return glued and bool(_name_before(tokens, at)) and tokens.capitalised(last - 1)


def _person_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for persons, or for what they are, ends right before a token."""
    found = pack.nouns.counted.match_back(tokens, at)
    return (found is not None and found[1] in PERSONS) or tokens.words[at - 1] in pack.names.roles.starts


def _somebody_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one person that a count could be of ends right before a token: "de |verdachte| (41)"."""
    return somebody_before(tokens, at, pack) and not is_plural(tokens.words[at - 1], pack)


def is_whom(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a name, or a word for a person, ends right before a token."""
    named = _name_before(tokens, at)
    dated = named in pack.dates.months.starts or named in pack.dates.weekdays.starts
    return _person_before(tokens, at, pack) or (bool(named) and not dated)


def is_person(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for a person, or a full name, begins at a token."""
    if at not in tokens.joined:
        return False
    found = pack.nouns.counted.match(tokens, at)
    if found is not None and is_somebody(found[1]) and found[1] != "people":
        return True
    named = at + 1 in tokens.joined and tokens.capitalised(at) and tokens.capitalised(at + 1)
    return pack.names.roles.match(tokens, at) is not None or (named and not pack.nouns.capitalised)


def _one_person(tokens: Tokens, at: int, pack: Pack) -> bool:
    """The same for one person and no firm: not "the number of |workers|", "the |company|"."""
    counted, role = pack.nouns.counted.match_back(tokens, at), pack.names.roles.match_back(tokens, at)
    known = (counted is not None and counted[1] in _ONE) or (role is not None and not role[1])
    many = not pack.nouns.capitalised and is_plural(tokens.words[at - 1], pack)  # "Sängerin" ends like a plural
    return known and not many


def _reached(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "the singer |is| 27 and", "who |turned| eight on Sunday": a person, a verb, and nothing that is counted."""
    start, end = _day_before(tokens, numeral.start, pack), numeral.end
    if not start or tokens.words[start - 1] not in pack.ages.be or tokens.gaps[start] != " ":
        return False
    if _when_somebody(tokens, start - 1, end, pack):
        return True
    if tokens.gap_before(end) == " " and end < tokens.size and not _goes_on(tokens, end, pack):
        return False
    if start < numeral.start and numeral.value >= GROWN and (end == tokens.size or end in tokens.stops):
        return True  # "Der Sänger, der …, wird im Mai |33|."
    for at in range(start - 1, max(0, start - 1 - _REACH), -1):
        if tokens.gaps[at] not in (" ", ", "):
            return False
        who = tokens.words[at - 1]
        if who in pack.ages.who or _one_person(tokens, at, pack) or _full_name_before(tokens, at):
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
    return verb in tokens.joined and (bool(_name_before(tokens, verb)) or tokens.words[verb - 1] in pack.lengths.kin)


def _goes_on(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word goes on with the sentence rather than say what is counted: "on Sunday", "last week", "and"."""
    word = tokens.words[at]
    return word in pack.dates.shifts.starts or (word in pack.stop and word not in pack.numbers.of)


def opens_with(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|At| 72, Ruth Kowalczyk became": at the start of a sentence, set off, before a name or a pronoun; "|Mit| 17
    verließ sie", "|At| 17 she left": before a pronoun or a verb and who did it."""
    start, end = numeral.start, numeral.end
    led = pack.ages.at.match_back(tokens, start) if start in tokens.joined else None
    if led is None or end >= tokens.size:
        return False
    if tokens.gap_before(end) == " ":
        return _opens(tokens, led[0], pack) and _somebody_did(tokens, end, pack)
    if led[0] in tokens.joined or tokens.gap_before(end) != ", ":
        return False
    named = end + 1 < tokens.size and tokens.capitalised(end) and tokens.capitalised(end + 1)
    return named or tokens.words[end] in pack.ages.who


def _opens(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a sentence opens at a token, or with one small word before it: "|Schon| mit 17"."""
    return at not in tokens.joined or (at - 1 not in tokens.joined and tokens.words[at - 1] in pack.stop)


def _somebody_did(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a pronoun for one person stands at a token, or behind the verb there; one person's death needs none."""
    pronouns = pack.names.he | pack.names.she
    if tokens.words[at] in pronouns:
        return True
    if not pack.counting.inverts or tokens.capitalised(at) or at + 1 not in tokens.joined:
        return False
    died = pack.nouns.counted.match(tokens, at)
    one = died is not None and died[1] == "deaths" and not is_plural(tokens.words[at], pack)
    return tokens.words[at + 1] in pronouns or (one and tokens.words[at + 1] in pack.names.articles)


def _died_at(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "died on Monday |at| 86", but "died |at| 12 sites", "|at| 47 Elm Street"."""
    start, end = numeral.start, numeral.end
    if tokens.gaps[start] != " ":
        return False
    if pack.ages.died_at.match_back(tokens, start) is not None:
        return True  # "|murió a los| 77"
    led = pack.ages.at.match_back(tokens, start)
    if led is None or not dies_before(tokens, led[0], pack):
        return False
    if end not in tokens.joined or _goes_on(tokens, end, pack):
        return True
    noun = counted_noun(tokens, numeral, pack)
    return not tokens.capitalised(end) and (noun is None or not is_plural(tokens.words[noun.end - 1], pack))


def dies_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a death is told before a token, in its sentence, and nobody else between: "|mort| le 21 avril | à 88
    ans", "|died| on Monday, | at 86"; a count of the dead is none of one person's death."""
    for end in range(at, max(0, at - _DYING), -1):
        if end in tokens.stops or not _APART.isdisjoint(tokens.gaps[end]):
            return False
        found = pack.nouns.counted.match_back(tokens, end)
        if found is not None and is_somebody(found[1]):
            led = tokens.word_before(found[0])  # "putting |the dead| at 20", "the number |of dead| at 20"
            several = led in pack.names.articles or led in pack.names.of
            return found[1] == "deaths" and tokens.words[end - 1] not in pack.ages.tolls and not several
    return False


def name_ages(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Makes ages, in place, of bare numbers that a clause about an age leads to: "the retirement age rises to 67"."""
    year = units().by_id["a"]
    for place, figure in enumerate(figures):
        if figure.kind is not COUNT or not _may_be_age(figure):
            continue
        if _named_age(tokens, figure, pack):
            figure.end, figure.noun = figure.numeral.end, None  # "im Alter von |45| starb er"
        elif figure.noun is not None or not _led(tokens, figure, pack) or not _of_an_age(tokens, figures, place, pack):
            continue
        figure.kind, figure.unit, figure.concept, figure.rule = DURATION, year, None, "age"


def _named_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "The |age of| 45", whatever stands behind but what is known to be counted."""
    start = figure.start
    if start < 2 or start not in tokens.joined or start - 1 not in tokens.joined:
        return False
    of = tokens.words[start - 1] in pack.of and is_an_age(tokens.words[start - 2], pack)
    return of and (figure.concept is None or figure.concept in FATES)


def _may_be_age(figure: Figure) -> bool:
    plain = figure.numeral.form in ("digits", "words") and not figure.numeral.scaled and figure.per is None
    return plain and _YOUNGEST <= figure.numeral.value <= _OLDEST


def _led(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a small word leads to a number, and nothing that it could count stands behind it."""
    start, end = figure.start, figure.end
    before = tokens.words[start - 1] if start in tokens.joined else ""
    small = any(before in words for words in (pack.stop, pack.change.to, pack.change.by, pack.ages.be))
    return small and (end not in tokens.joined or _goes_on(tokens, end, pack) or tokens.words[end] in pack.change.to)


def _of_an_age(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> bool:
    """Whether the clause before speaks of an age, with no other figure between but another age."""
    start, limit = figures[place].start, 0
    if place:
        before = figures[place - 1]
        if before.rule == "age" and tokens.joined.issuperset(range(before.end, start + 1)):
            return True  # "from 66 to |67|"
        limit = before.end
    for at in range(start - 1, max(limit, start - _NOUN) - 1, -1):
        if at + 1 not in tokens.joined:
            return False
        if is_an_age(tokens.words[at], pack):
            return True
    return False
