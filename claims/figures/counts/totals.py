"""Totals: what is counted said away from its number, by a verb: "le nombre de |morts| est passé à 12"."""

from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.counted import is_plural
from claims.figures.counts.labels import labelled, of_what
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_CLAUSE = 14  # tokens of a clause looked back
_VERB_REACH = 5  # tokens between the verb and its number: "ist mittlerweile auf über |16|"
_ARTICLE_AND_NOUN = 2
_BEHIND = 4  # tokens between an inverted verb and its subject: "|16| ανήλθαν πλέον οι νεκροί"
_WHEN = 2  # more, where they say when
_TALLY = 10  # tokens from a toll to a verb that says what it has gone over
_ASIDE = 14  # tokens of an aside between what is counted and its verb
_LED_BY = 16  # tokens from the verb that a second subject shares to it: "sales fell to 157 and |the number|"


def totalled(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """The concept that a bare number counts, where a verb says so: before it ("the |dead| were 16"), or behind it in
    inverted order ("Στους |16| ανήλθαν οι νεκροί", "sono |12| i morti"). Only whole things are counted: "the strongest
    of the aftershocks reached 5.1"."""
    if not numeral.whole:
        return None
    return (
        _raised(tokens, numeral, pack)
        or subject(tokens, numeral.start, pack)
        or _behind(tokens, numeral.end, pack)
        or _grouped(tokens, numeral.start, pack)
        or labelled(tokens, numeral, pack)
    )


def subject(tokens: Tokens, start: int, pack: Pack) -> str | None:
    """What is counted, where a verb leads from it to token `start`. Persons that something befell come first ("les
    |blessés| de l'accident d'autocar"), else the subject: what the clause names first."""
    first, low = start, max(0, start - _CLAUSE)
    while first > low and first in tokens.joined and first - 1 not in tokens.numbers:
        first -= 1
    near = range(start - 1, max(first, start - 1 - _VERB_REACH), -1)
    verb = next((at for at in near if _goes(tokens, at, pack)), None)
    if verb is None and tokens.word_before(start) in pack.change.by:
        # "le nombre de chômeurs a |augmenté de| 117 000"
        verb = next((at for at in near if pack.change.kinds.match(tokens, at) is not None), None)
    if verb is None and first < start and _goes(tokens, first, pack):
        return _past_an_aside(tokens, first, first, pack)
    if verb is None:
        return _sharing_a_verb(tokens, start, pack)
    found = _counted(tokens, first, verb, pack)
    if not found:
        return _antecedent(tokens, first, pack) or _past_an_aside(tokens, first, verb, pack)
    if _of_a_sum(tokens, first, verb, pack):  # "la |surtaxe| des entreprises passe de 4 à 6 milliards" counts none
        found = [concept for concept in found if is_somebody(concept)]
    return next((concept for concept in found if concept in FATES), found[0] if found else None)


def _counted(tokens: Tokens, first: int, verb: int, pack: Pack) -> list[str]:
    """The concepts that stand between two tokens, and may be what several are."""
    return [
        known[1]
        for at in range(first, verb)
        if (known := pack.nouns.counted.match(tokens, at)) is not None
        and _many(tokens, at, known, pack)
        and not _of_a_name(tokens, at, verb, pack)
    ]


def _past_an_aside(tokens: Tokens, first: int, verb: int, pack: Pack) -> str | None:
    """What the number of which stands before an aside: "die |Zahl der Verletzten|, darunter Kinder, stieg auf 41", "the
    |toll|, which had stood at 12, has risen to 34"."""
    led = all(tokens.words[at] in pack.stop or _goes(tokens, at, pack) for at in range(first, verb))
    if tokens.gap_before(first) != ", " or not led:
        return None
    opens = first - 1
    while opens > max(0, first - _ASIDE) and (opens in tokens.joined or opens - 1 in tokens.numbers):
        opens -= 1
    if not 0 < opens < first or tokens.gaps[opens] != ", ":
        return None
    for at in range(opens - 1, max(-1, opens - 1 - _CLAUSE), -1):
        if at in tokens.numbers or at + 1 in tokens.stops or _goes(tokens, at, pack):
            return None
        if tokens.words[at] in pack.left_out.tallies:
            known = pack.nouns.counted.match_back(tokens, at + 1)  # "the |death toll|"
            return known[1] if known is not None else of_what(tokens, at + 1, pack)
        if at not in tokens.joined:
            return None
    return None


def _of_a_sum(tokens: Tokens, first: int, verb: int, pack: Pack) -> bool:
    """Whether the subject is money, and no number of things is named: "the |number| of firms that pay the tax"."""
    words = tokens.words[first:verb]
    return not pack.left_out.sums.isdisjoint(words) and pack.left_out.tallies.isdisjoint(words)


def _antecedent(tokens: Tokens, start: int, pack: Pack) -> str | None:
    """What a relative clause that begins at a token counts: "les |conducteurs|, qui sont 412"."""
    if not start or tokens.words[start] not in pack.speech.relatives or tokens.gaps[start] != ", ":
        return None
    known = pack.nouns.counted.match_back(tokens, start)
    return known[1] if known is not None and is_plural(tokens.words[start - 1], pack) else None


def number_of(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether a verb leads to token `start` from persons, or from the number of something: "|passenger numbers| rose
    to 5.4m", "the |number| of cars fell to 5.4m", while "the trenches reached 5.4m"."""
    concept = subject(tokens, start, pack)
    verbs = 0
    for at in tokens.clause(start, _CLAUSE):
        if verbs > 1:
            break  # "the number of cars fell and the river |rose| to 5.4m"
        if tokens.words[at] in pack.left_out.tallies:
            return concept is not None
        verbs += _goes(tokens, at, pack)
    return concept is not None and is_somebody(concept) and verbs == 1


def _sharing_a_verb(tokens: Tokens, start: int, pack: Pack) -> str | None:
    """What is counted where the verb of the subject before leads to token `start` too: "sales fell to €157bn and |the
    number of cars delivered to| 5.4 million", "y |el número de coches entregados, a| 5,4 millones"."""
    start = pack.bounds.start_of(tokens, start)  # "put the number of people there at |about| 4,600"
    led = start - 1
    if start not in tokens.joined or tokens.words[led] not in pack.change.to:
        return None
    for at in range(led - 1, max(-1, led - 1 - _CLAUSE), -1):
        if at in tokens.numbers or at + 1 in tokens.stops or (at + 1 not in tokens.joined and at + 1 != led):
            return None
        if tokens.words[at] in pack.left_out.tallies:
            return of_what(tokens, at + 1, pack) if _moved_before(tokens, at, pack) else None
    return None


def _moved_before(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether a verb of movement stands in the sentence before a token, or one of saying: "La préfecture |chiffre| le
    nombre de blessés dans la région à 41"."""
    for at in range(end - 1, max(-1, end - 1 - _LED_BY), -1):
        if at + 1 in tokens.stops or "\n" in tokens.gaps[at + 1]:
            return False
        if tokens.words[at] in pack.change.moves or tokens.words[at] in pack.speech.verbs.starts:
            return True
    return False


def _of_a_name(tokens: Tokens, at: int, verb: int, pack: Pack) -> bool:
    """Whether a noun is part of a name: "the European |Union| is sending 215,000"; not in a headline in capitals."""
    named = tokens.capitalised(at) and at in tokens.joined and tokens.capitalised(at - 1)
    return named and not pack.nouns.capitalised and not tokens.capitalised(verb)


def _many(tokens: Tokens, at: int, known: tuple[int, str], pack: Pack) -> bool:
    """Whether a noun may be what several are: "la masa salarial del |club| ascendió a 396 millones" counts no clubs,
    but "|staff| numbers rose to 300" counts them."""
    end = known[0] + pack.nouns.compound
    return is_somebody(known[1]) or any(is_plural(tokens.words[place], pack) for place in range(at, end))


def _behind(tokens: Tokens, end: int, pack: Pack) -> str | None:
    inverted = end in tokens.joined and _is_total(tokens, end, pack)
    articles = pack.bounds.definite or pack.names.articles
    for at in range(end + inverted, end + (_BEHIND if inverted else _ARTICLE_AND_NOUN)):
        if at not in tokens.joined or at in tokens.numbers:
            return None
        if (known := pack.nouns.counted.match(tokens, at)) is not None:
            return known[1] if inverted or at > end else None
        word = tokens.words[at]
        article = word in articles and word not in pack.change.to  # "|nella| provincia"
        if not article and not (inverted and word in pack.bounds.fillers):
            return None  # "una trentina è |finita in ospedale|"
    return None


def _raised(tokens: Tokens, numeral: Numeral, pack: Pack) -> str | None:
    """ "porte à |38| le nombre de morts", "Στους |17| ανέβηκε ο αριθμός των νεκρών": a level, and the number of what
    it is behind it."""
    start, end = numeral.start, numeral.end
    first = pack.bounds.start_of(tokens, start)  # "|a oltre| 120 il numero dei feriti"
    if first in tokens.joined or not first:
        first = max(first - 1, 0)
    led = start in tokens.joined and (first == start or tokens.words[first] in pack.stop)
    if not led and pack.change.to.isdisjoint(tokens.words[first:start]):
        return None
    for at in range(end, end + _BEHIND + _WHEN):
        if at not in tokens.joined or at in tokens.numbers:
            return None
        word = tokens.words[at]
        if word in pack.left_out.tallies:
            return of_what(tokens, at + 1, pack)
        when = word in pack.dates.when  # "ανήλθε |την Τετάρτη| ο αριθμός"
        small = word in pack.names.articles or word in pack.bounds.fillers or when
        if not small and word not in pack.change.moves and word not in pack.nouns.totals:
            return None
    return None


def _grouped(tokens: Tokens, start: int, pack: Pack) -> str | None:
    """ "a crew of |12|", "the death of |24|"."""
    if start not in tokens.joined or not start or tokens.words[start - 1] not in _of(pack):
        return None
    at = start - 1
    if at not in tokens.joined:
        return None
    group = pack.counting.groups.match_back(tokens, at)
    return group[1] if group is not None else None


def _of(pack: Pack) -> frozenset[str]:
    return pack.numbers.of or pack.names.articles  # Greek has a case, and articles


def _goes(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word is a verb of movement, of going over something, or of totals."""
    word = tokens.words[at]
    return word in pack.change.moves or word in pack.counting.crosses.starts or _is_total(tokens, at, pack)


def _is_total(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word is a verb of totals; "e" is "and" without its accent."""
    word = tokens.words[at]
    return word in pack.nouns.totals and (word not in pack.numbers.join or tokens.spelled(at) != word)


def crossed(tokens: Tokens, at: int, limit: int, pack: Pack) -> int | None:
    """ "Quake toll |passes| 1,600", "οι νεκροί |πέρασαν| τους 1.600" -> where the verb before token `at` starts;
    "passed 12 laws" says nothing of the kind. Nothing before `limit` is looked at."""
    words = pack.counting
    found = words.crosses.match_back(tokens, at) if tokens.words[at - 1] in words.crosses.ends else None
    if found is None or found[0] <= limit:
        return None
    for place in range(found[0] - 1, max(limit, found[0] - _TALLY) - 1, -1):
        if place + 1 not in tokens.joined or tokens.words[place] in words.relative:
            return None
        if tokens.words[place] in words.tolls or tokens.words[place] in pack.left_out.tallies:
            return found[0]
        counted = pack.nouns.counted.match(tokens, place)
        if counted is not None and counted[1] in FATES:
            return found[0]
    return None
