"""Counts of people that other words of the sentence say the fate or the stance of: "le |bilan| s'établit à 290
personnes", "|as did| 29 residents", "man |geht von| 24 aus", "364 |against|"."""

from collections.abc import Sequence

from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.parts import closes
from claims.figures.figure import Figure, in_one_sentence, word_in_reach
from claims.kinds import BETWEEN, COUNT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens, nearest

_HARMED = FATES | {"victims"}
_JOBS, _CAME = "jobs", "participants"
_STAFF = 4  # tokens from "posts" to "cut"
_CROWD, _MILLIONS = 100, 10**9
_VOTING = ("votes", "abstentions", "lawmakers")
_LED = 8  # tokens from "voted" to how many: "|passed| the lower house by 219 to 200"
_DEATHS, _PEOPLE, _VOTES, _ABSTENTIONS = "deaths", "people", "votes", "abstentions"
_TAKEN, _LOST = 6, 3  # tokens from "claimed" to "40 lives", and from those to "were lost"
_TOLL = 12  # tokens from "the toll" to its number
_AROUND = 60  # tokens before a toll among which somebody is harmed
_ENDED = 5  # tokens from what befell those before to "as did": "the 242 on board |died| at once, as did 29 residents"
_NAMED = 24  # tokens from those harmed to an estimate of their number


def name_tolls(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives counts, in place, the concept that such words say."""
    words = pack.counting
    if tolls := tokens.topics(words.tolls):
        _sum_up(tokens, figures, tolls, pack)
    for place, figure in enumerate(figures):
        if figure.kind is not COUNT or figure.unit is not None:
            continue
        start = figure.start
        if figure.concept == _DEATHS and _are_lived(tokens, figure, pack):
            figure.concept = None
        before = tokens.words[start - 1] if start else ""
        if before in words.likewise.ends and _spared(figure):
            if (like := words.likewise.match_back(tokens, start)) is not None:
                figure.concept = _befell(tokens, like[0], FATES, pack, _ENDED) or figure.concept
        elif before in words.put_at.ends and figure.bare and words.put_at.match_back(tokens, start) is not None:
            figure.concept = _befell(tokens, start, _HARMED, pack, _NAMED) or figure.concept
        elif figure.concept is None:
            at, stance = figure.numeral.end, None
            if tokens.word_behind(at) in words.stances.starts:
                stance = _voted(tokens, figures, place, pack)
            elif before in words.stances.ends and figure.bare:
                stance = _told_before(tokens, figures, place, pack)
            if stance is not None:
                figure.concept = stance
            elif not figure.bare:
                _name_posts(tokens, figure, pack)
            elif start in tokens.joined:
                _outvoted(tokens, figures, place, pack)


def _are_lived(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Saved 1,000 |lives|", "10 000 |vies| bousculées": lives that nothing near says were taken."""
    at, taking = figure.noun_start, pack.counting.taking
    if at >= tokens.size or tokens.words[at] not in pack.counting.lives_counted:
        return False
    near = tokens.words[max(0, figure.start - _TAKEN) : figure.start] + tokens.words[at + 1 : at + 1 + _LOST]
    return not any(word.startswith(taking) for word in near)


def name_crowds(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Names, in place, who is meant by numbers that nothing says what they count, beside a word of rallies:
    "|Organisers| said 200,000 had marched; police estimated |45,000|"."""
    rallies = [at for at in tokens.topics(pack.counting.rallies) if not _is_a_month(tokens, at, pack)]
    for figure in figures if rallies else ():
        if figure.bare and figure.concept is None and _is_crowd(tokens, figure, rallies):
            figure.concept = _CAME


def _is_a_month(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "944,000 in the year to |March| 2023" tells of no march."""
    return tokens.words[at] in pack.dates.month_names and at in tokens.joined and tokens.capitalised(at)


def _name_posts(tokens: Tokens, figure: Figure, pack: Pack) -> None:
    """ "|taglia| 5.600 |posti|", "to |shed| 5,600 |roles|": posts that are jobs."""
    at, words = figure.noun_start, pack.counting
    if at < tokens.size and tokens.words[at] in words.posts and figure.noun is not None:
        near = tokens.words[max(0, figure.start - _STAFF) : figure.end + _STAFF]
        if not words.staffing.isdisjoint(near):
            figure.concept = _JOBS


def _is_crowd(tokens: Tokens, figure: Figure, rallies: Sequence[int]) -> bool:
    plain = figure.numeral.whole and figure.change is None and figure.per is None and figure.bound is not BETWEEN
    if not plain or figure.numeral.value < _CROWD or figure.numeral.scale >= _MILLIONS:
        return False
    written = figure.numeral.grouped or figure.numeral.scaled or figure.numeral.form == "words"
    return written and word_in_reach(tokens, figure, rallies[nearest(rallies, figure.start)])


def _sum_up(tokens: Tokens, figures: Sequence[Figure], tolls: Sequence[int], pack: Pack) -> None:
    """ "Le |bilan| s'établit à plus de 290 personnes": the dead, where the text speaks of any."""
    harmed = any(figure.concept in _HARMED for figure in figures)
    places = iter(figures)
    figure = next(places, None)
    for toll in tolls:
        while figure is not None and figure.start <= toll:
            figure = next(places, None)
        if figure is None:
            return
        if figure.start - toll > _TOLL or not tokens.stops.isdisjoint(range(toll + 1, figure.start + 1)):
            continue
        plain = figure.concept == _PEOPLE or (figure.bare and figure.concept is None)
        if figure.kind is not COUNT or not plain or not figure.numeral.whole:
            continue
        if not _is_sum(tokens, toll, figure, pack):
            continue
        near = _befell(tokens, toll, _HARMED, pack, _AROUND) is not None
        if near or (harmed and not _of_things(figures, toll)):
            figure.concept = _DEATHS


def _of_things(figures: Sequence[Figure], toll: int) -> bool:
    """ "1 350 |établissements| fermés … le |décompte| est de 1 900": whether what was counted last before it are no
    persons, in a text that speaks of the dead elsewhere."""
    near = [figure for figure in figures if toll - _AROUND <= figure.start < toll and figure.noun is not None]
    return bool(near) and near[-1].kind is COUNT and not (near[-1].concept and is_somebody(near[-1].concept))


def _is_sum(tokens: Tokens, toll: int, figure: Figure, pack: Pack) -> bool:
    """Whether a verb or a small word leads from a toll to its number, and nothing else is counted between."""
    between = [at for at in range(toll + 1, figure.start) if tokens.words[at] not in pack.counting.tolls]
    if any(pack.nouns.counted.match(tokens, at) is not None for at in between):
        return False  # "le bilan des |blessés|"
    if figure.end in tokens.joined and not closes(tokens, figure.end, pack):
        return False
    led = tokens.gaps[figure.start].strip() == ":" or (not between and figure.start in tokens.joined)
    return led or any(
        tokens.words[at] in pack.nouns.totals
        or tokens.words[at] in pack.change.moves
        or tokens.words[at] in pack.numbers.of
        or tokens.words[at] in pack.counting.crosses.starts
        for at in between
    )


def _spared(figure: Figure) -> bool:
    """Whether a figure counts persons, and nothing says yet what befell them."""
    return figure.concept is not None and is_somebody(figure.concept) and figure.concept not in FATES


def _befell(tokens: Tokens, before: int, concepts: frozenset[str], pack: Pack, reach: int) -> str | None:
    """What the words before a token last say befell somebody."""
    for at in range(before - 1, max(-1, before - 1 - reach), -1):
        found = pack.nouns.counted.match(tokens, at)
        if found is not None and found[1] in concepts:
            return found[1]
    return None


def _voted(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> str | None:
    """ "364 |contre|, 194 |pour|": beside another count of votes, and with nothing behind that is counted. "3,4
    milliards |pour| la vieillesse, 2 |pour| la famille" says twice what is for what."""
    figure = figures[place]
    start = figure.numeral.end
    stance = pack.counting.stances.match(tokens, start)
    if stance is None or not figure.numeral.whole or not closes(tokens, stance[0], pack):
        return None
    said = tokens.words[start : stance[0]]
    for other in figures[max(0, place - 2) : place + 3]:
        if other is figure or other.kind is not COUNT:
            continue
        first, second = (other, figure) if other.start < figure.start else (figure, other)
        if not in_one_sentence(tokens, first, second):
            continue
        at = other.numeral.end
        also = pack.counting.stances.match(tokens, at) if at in tokens.joined else None
        if (also is not None and tokens.words[at : also[0]] != said) or other.concept in (_VOTES, _ABSTENTIONS):
            return stance[1]
    return None


def _told_before(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> str | None:
    """ "361 votes in favour, |against| 84", "348 stimmten dafür, |dagegen| 338": the stance stands before."""
    figure = figures[place]
    stance = pack.counting.stances.match_back(tokens, figure.start)
    if stance is None or not figure.numeral.whole or not closes(tokens, figure.end, pack):
        return None
    for other in figures[max(0, place - 2) : place]:
        if other.concept not in _VOTING or not in_one_sentence(tokens, other, figure):
            continue
        near = tokens.words[max(0, other.start - _LED) : figure.end + _LED]
        if other.concept in (_VOTES, _ABSTENTIONS) or not pack.counting.voting.isdisjoint(near):
            return stance[1]  # no "27 députés |contre| 25 au parti"
    return None


def _outvoted(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> None:
    """ "289 votes |to 239|", "MPs |voted| 364 |to 194|": against whom the votes before were."""
    figure, before = figures[place], figures[place - 1] if place else None
    if before is None or before.kind is not COUNT:
        return
    between = tokens.words[before.end : figure.start]
    to = len(between) == 1 and between[0] in pack.counting.outvoted
    if not to or not tokens.joined.issuperset(range(before.end, figure.start + 1)):
        return  # nearly always
    if not figure.numeral.whole or not before.numeral.whole:
        return
    if before.concept == _VOTES:
        figure.concept = _VOTES
    elif before.bare and before.concept is None and closes(tokens, figure.end, pack):
        near = tokens.words[max(0, before.start - _LED) : before.start]
        if not pack.counting.voting.isdisjoint(near):
            before.concept = figure.concept = _VOTES
