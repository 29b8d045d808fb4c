"""Words that may be a hedge and are none: what a figure is set beside, how long something took.

"Sous |deux présidents|", "they won more |than the 12| they had".
"""

from claims.figures.changes.arrivals import arrived, leads_only_there, moved_up_to, moves_on
from claims.figures.changes.off_by import is_set_against
from claims.figures.counts.counted import is_plural, opens_a_number
from claims.figures.counts.outcomes import is_foreseen
from claims.figures.figure import Figure
from claims.kinds import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    COUNT,
    DURATION,
    LESS_THAN,
    MEASURE,
    MONEY,
    MORE_THAN,
    PERCENTAGE,
    RANK,
    RATIO,
    Bound,
)
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

OPPOSITE = {MORE_THAN: AT_MOST, LESS_THAN: AT_LEAST}
"""What a negation makes of a hedge: "not more than" is at most."""
_MEASURED = (MEASURE, PERCENTAGE, MONEY)
_OF_NOUN = 2  # tokens: "mínimo de"
_SURVEY = 4  # tokens from "Umfrage" to "unter"
_YEAR, _NO_YEAR = 4, "2100"
_ASIDE = 4  # tokens from a share to the brackets: "em 2025"
_AGO = 3  # tokens from "of" to "ago": "of | a week | ago"
_OF_AGE = 18  # years
_OPENER = 3  # between the halves of a negation: "n'y a pas"


def bounds_nothing(
    tokens: Tokens, found: tuple[int, Bound | str], at: int, figure: Figure, limit: int, pack: Pack
) -> bool:
    """Whether words that may be a hedge, up to token `at`, say something else of the figure behind them."""
    start, meaning = found
    lasts = figure.kind is DURATION and not (_of_age(tokens, figure, pack) or _is_ago(tokens, figure, pack))
    if lasts and _says_during(tokens, start, at, figure, pack):
        return True
    if figure.kind is DURATION and _before_somebody(tokens, start, figure, pack):
        return True
    if figure.kind is RANK and tokens.words[start] in pack.numbers.articles:
        return True  # "|un bon| deuxième tour"
    if _restricts(tokens, start, at, limit, pack):
        return True
    behind = 0 < limit <= start <= limit + (tokens.words[limit] in pack.numbers.of)
    if behind and (_compares_with_then(tokens, figure, pack) or is_set_against(tokens, start, limit, figure, pack)):
        return True
    if meaning in OPPOSITE and _in_brackets_of_its_own(tokens, start, figure, limit):
        return True
    if meaning is AT_LEAST and _is_an_adjective(tokens, start, at, pack):
        return True
    if meaning is MORE_THAN and _in_all_of_them(tokens, start, at, figure, pack):
        return True
    if meaning is MORE_THAN and _tells_of_what(tokens, start, at, figure, pack):
        return True
    if meaning is LESS_THAN and (_among(tokens, start, pack) or _is_a_child(tokens, start, at, figure, pack)):
        return True
    if meaning is AT_MOST and moved_up_to(tokens, start, at, limit, pack):
        return True
    if meaning in (AT_LEAST, ABOUT) and figure.kind is not DURATION and _is_elsewhere(tokens, start, at, figure, pack):
        return True  # "|ab| drei Gästen", "|near| two schools", but "ab 20 Euro", "ab 18 Jahren", "near 90 percent"
    ending = pack.bounds.arrivals_behind if meaning is AT_MOST else pack.bounds.governing_behind
    if meaning in (AT_MOST, MORE_THAN) and tokens.word_behind(figure.end) in ending:
        peak = pack.bounds.arrivals.match_back(tokens, at)
        if peak is not None and peak[0] == start:
            # "|bis auf| 3,4 Meter gestiegen", but "auf |über| 3,4 Meter gestiegen"; "|über| 67 Züge verfügen"
            return True
    if meaning is AT_MOST and leads_only_there(tokens, start, at, limit, pack):
        return True
    if meaning in (AT_MOST, MORE_THAN) and arrived(tokens, start, at, limit, pack):
        return True
    if tokens.words[start] in pack.change.moves and moves_on(tokens, figure, pack):
        return True
    return meaning in OPPOSITE and _sets_beside(tokens, start, at, figure, pack)


def _in_brackets_of_its_own(tokens: Tokens, start: int, figure: Figure, limit: int) -> bool:
    """ "Crescerá 0,7% este ano |(abaixo de 1,2%)|": a share alone in brackets right behind another is what that one is
    set beside."""
    if figure.kind is not PERCENTAGE or tokens.gaps[start] != " (" or not 0 < limit <= start <= limit + _ASIDE:
        return False
    alone = tokens.text.startswith(")", tokens.ends[figure.end - 1])
    return alone and tokens.words[limit - 1] == tokens.words[figure.end - 1]


def _is_an_adjective(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "El salario |mínimo de| 1.184 euros", "un salaire |minimum de| 1 800 euros": a wage of so much; but "pide un
    |mínimo de| 3 años"."""
    if at - start != _OF_NOUN or tokens.words[at - 1] not in pack.names.of or start - 1 not in tokens.joined:
        return False
    noun = tokens.words[start - 1]
    if start not in tokens.joined or not noun.isalpha() or noun in pack.stop or noun in pack.numbers.articles:
        return False
    return tokens.words[start - 2] in pack.names.articles or tokens.words[start - 2] in pack.stop


def _in_all_of_them(tokens: Tokens, start: int, at: int, figure: Figure, pack: Pack) -> bool:
    """ "Played |over the 51 games|": in the course of them, as the article says which; but "over the 125,000 due"."""
    led = tokens.words[start] in pack.bounds.during and tokens.words[at] in pack.names.definite
    return led and figure.kind is COUNT and figure.noun is not None


def _tells_of_what(tokens: Tokens, start: int, at: int, figure: Figure, pack: Pack) -> bool:
    """ "A row |over| a €44bn squeeze", "jailed |over| a £5m fraud": what it is about; but "over a million"."""
    of_what = tokens.words[start] in pack.bounds.during and tokens.words[at] in pack.numbers.articles
    return of_what and figure.kind in _MEASURED and figure.numeral.form == "digits" and at < figure.numeral.start


def _before_somebody(tokens: Tokens, start: int, figure: Figure, pack: Pack) -> bool:
    """ "Acht jaar cel |tegen de| 27-jarige", "questions |over the| 27-year-old": somebody so old, with an article."""
    at, aged = figure.numeral.end, pack.lengths.aged | pack.lengths.old
    if (
        at >= figure.end
        or tokens.gaps[at] not in ("", "-")
        or aged.isdisjoint(word.rstrip("'") for word in tokens.words[at : figure.end + 1])
    ):
        return False
    small = pack.bounds.definite | pack.bounds.fillers
    return not small.isdisjoint(tokens.words[start : figure.numeral.start])


def _sets_beside(tokens: Tokens, start: int, at: int, figure: Figure, pack: Pack) -> bool:
    """Whether "more than" and "less than" set something else beside the figure, which is known: "dépasse |de 2 °C|",
    "sous |deux présidents|", "more |than the 12| they had"."""
    if _says_by_how_much(tokens, at, figure, pack):
        return True
    if figure.level or _is_elsewhere(tokens, start, at, figure, pack) or _is_known(tokens, at, figure, pack):
        return True
    multiple = figure.kind is RATIO  # "más del triple de lo previsto"
    told = not multiple and _has_an_article(tokens, at, figure, pack)
    then = is_foreseen(tokens, figure.end, pack) or _is_of_then(tokens, figure.end, pack)
    return told and (then or _has_a_clause(tokens, figure.end, pack))


def _says_by_how_much(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """Whether "of" leads from a verb that ends before token `at` to a difference: "dépasse |de 2 °C|", "dépasse |encore
    de 2 °C|"; but "dépasse |la barre de| 2 °C"."""
    of = figure.start - 1
    if at > of or tokens.words[of] not in pack.numbers.of or tokens.words[at - 1] in pack.stop:
        return False
    while at < of and (adverb := pack.bounds.between.match(tokens, at)) is not None:
        at = adverb[0]
    return at == of


def _of_age(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Under |the age of| five", "over 200 years |old|"."""
    if figure.start < figure.numeral.start or figure.rule == "age":
        return True
    return figure.end > 0 and tokens.words[figure.end - 1] in pack.lengths.old


def _is_ago(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "It began over a year |ago|", "over two years |earlier|", while "it spread over a year"."""
    tables = (pack.dates.ago_after, pack.dates.earlier)
    return figure.end in tokens.joined and any(table.match(tokens, figure.end) is not None for table in tables)


def _has_an_article(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """ "0.8 percent, below |the |0.9 percent forecast", "above |its| 60% average": that is 0.9, no less."""
    small = (pack.names.articles | pack.names.possessives) - pack.numbers.of
    words = tokens.words[at - 1 : figure.numeral.start]
    return tokens.words[at - 1] in pack.speech.contractions or not small.isdisjoint(words)


def _has_a_clause(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a clause that a preposition leads to says what a figure is: "above the $80 |at which| it closed"."""
    led = at + 1 in tokens.joined and at in tokens.joined and tokens.words[at] in pack.stop
    return led and tokens.words[at + 1] in pack.speech.relatives and tokens.words[at] not in pack.ranges.joins


def _is_of_then(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a figure is that of another time: "above the 30.2 percent |of 2021|", "unter den 2% |des Vorjahres|",
    "più dei 190 |di un anno fa|"."""
    if at not in tokens.joined or tokens.words[at] not in pack.of:
        return False
    while at + 1 in tokens.joined and tokens.words[at + 1] in pack.names.articles:
        at += 1
    if at + 1 not in tokens.joined:
        return False
    dates, word = pack.dates, tokens.words[at + 1]
    year = at + 1 in tokens.numbers and word.isdigit() and len(word) == _YEAR and word < _NO_YEAR
    named = (dates.relative, dates.shifts, dates.months, dates.ago_before, dates.ago_or_for)
    behind = range(at + 2, min(tokens.size, at + 2 + _AGO))
    ago = any(place in tokens.joined and dates.ago_after.match(tokens, place) is not None for place in behind)
    return year or ago or any(table.match(tokens, start) is not None for table in named for start in (at, at + 1))


def _is_known(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """ "they won more |than the 12| they had": it is something else that is more, the twelve are twelve."""
    whole = figure.numeral.form in ("digits", "words") and figure.kind not in (PERCENTAGE, RATIO)
    if not whole:
        return False
    at -= tokens.words[at - 1] in pack.bounds.definite  # "mehr als die" may be one hedge
    return tokens.words[at - 1] in pack.bounds.than and at < figure.start and tokens.words[at] in pack.bounds.definite


def _among(tokens: Tokens, start: int, pack: Pack) -> bool:
    """ "een enquête |onder| 1.847 praktijken", "eine Umfrage |unter| 1000 Ärzten": who was asked, and no bound."""
    near = tokens.words[max(0, start - _SURVEY) : start]
    return tokens.words[start] in pack.bounds.among and not pack.bounds.surveys.isdisjoint(near)


def _is_a_child(tokens: Tokens, start: int, end: int, figure: Figure, pack: Pack) -> bool:
    """ "Un |menor de| 9 años": one minor who is nine; but "los menores de 9 años", "un menor de 18 años"."""
    if figure.unit is None or figure.unit.code != "a" or figure.numeral.value >= _OF_AGE or start not in tokens.joined:
        return False
    led, child = tokens.words[start - 1], pack.nouns.counted.match(tokens, start)
    article = led in pack.numbers.articles or led in pack.names.articles
    one = child is not None and child[1] == "children" and child[0] < end
    return article and one and not is_plural(tokens.words[start], pack)


def _restricts(tokens: Tokens, start: int, end: int, limit: int, pack: Pack) -> bool:
    """ "L'usine |n'en compte |plus que 185": it has 185 left, not more than that."""
    found = pack.bounds.restricting.match_back(tokens, end)
    before = tokens.words[max(limit, start - _OPENER - 1) : start]
    return found is not None and found[0] == start and not pack.modality.negation_openers.isdisjoint(before)


def _compares_with_then(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "12,000 | fewer than a year ago" compares with then: the hedge is no bound of the year."""
    return figure.kind is DURATION and tokens.word_behind(figure.end) in pack.small.apart


def _is_elsewhere(tokens: Tokens, start: int, end: int, figure: Figure, pack: Pack) -> bool:
    """Whether "under" says where and not how much: "sous |deux |présidents", "under |ten metres |of snow"."""
    if figure.kind not in _MEASURED and (found := pack.bounds.measured.match_back(tokens, end)) is not None:
        return found[0] == start
    found = pack.bounds.beneath.match_back(tokens, end) if figure.kind is MEASURE else None
    if found is None or found[0] != start or figure.end not in tokens.joined:
        return False
    of = tokens.words[figure.end] in pack.numbers.of and figure.end + 1 in tokens.joined
    return tokens.words[figure.end + of] in pack.bounds.covering


def _says_during(tokens: Tokens, start: int, end: int, figure: Figure, pack: Pack) -> bool:
    """ "spread over six years", "innerhalb von fünf Tagen" is no more or less; "for over six years" is."""
    if tokens.words[start] in pack.bounds.during_figures and _leads_to_a_figure(tokens, figure.end, pack):
        return True
    small = end - start == 1 or (end - start == 2 and tokens.words[start + 1] in pack.numbers.of)
    if not small or tokens.words[start] not in pack.bounds.during:
        return False
    return start == 0 or tokens.words[start - 1] not in pack.bounds.lasting


def _leads_to_a_figure(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Will |über zwei Jahre | 16.000 Stellen streichen", "|über zehn Jahre | rund 3 Milliarden": how much in that
    time; but "dauerte über zwei Jahre"."""
    hedge = pack.bounds.before.match(tokens, at) if at in tokens.joined else None
    at = hedge[0] if hedge is not None else at
    return at in tokens.joined and tokens.gaps[at] == " " and opens_a_number(tokens, at, pack)
