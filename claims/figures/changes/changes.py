"""Changes: a figure that says by how much something moved, not where it stands.

"une hausse de 3 %", "+32 %", "up 32%", "reculé de 2 points": the amount of a change. "à 3 %", "to 3%": a level.
"""

from claims.figures.changes.gapped import goes_on_changing
from claims.figures.changes.off_by import in_degrees, so_far_off
from claims.figures.counts.how_many_more import hedges_the_next, how_many_more
from claims.figures.figure import Figure, begins_a_figure
from claims.figures.ranges.movements import on_the_way
from claims.kinds import COUNT, DATE, DECREASE, DURATION, INCREASE, MEASURE, MONEY, PERCENTAGE, RANK, Change
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_POINTS = "[ppt]"
_CHANGE = (PERCENTAGE, MONEY)  # what changes by an amount without a "by"
_EARNED = (MONEY, DURATION)  # what is won or lost by itself
_NEVER_CHANGES = (RANK, DATE)
_WAYS = ("m", "km", "[ft_i]")  # that somebody falls
_ADDED = 3  # tokens from an amount to what is added to it: "|60| dollars + 10 %"
_TO = 3  # tokens from how far something moved to where it arrived: "um 3 Prozent |auf rund| 638"
_OBJECT = 4  # tokens from the verb to the points: "bajó | los tipos de interés"
_REACH = 7  # tokens between the word of change and the figure: "revenus cloud en crescita del 32 %"
_FAR = 8  # and where the "by" is no "of": "kelderde het aantal bestellingen bij de fabriek | met 35 procent"


def apply_changes(tokens: Tokens, figures: list[Figure], pack: Pack) -> None:
    """Sets `change` on the figures that are the amount of one, and grows them over a plus or minus sign."""
    for place, figure in enumerate(figures):
        told = figure.rule in ("stopwatch", "age")  # "ganó en 58,32", "among the fallen were a soldier of 51"
        if figure.kind in _NEVER_CHANGES or figure.level or figure.signed or told:
            continue
        if _signed(tokens, figure):
            continue
        last = figures[place - 1] if place else None
        if _is_a_sum(tokens, last, figure, pack):
            continue
        limit = last.end if last is not None else 0
        figure.change = figure.change or change_before(tokens, figure, limit, pack) or _after(tokens, figure, pack)
        if figure.change is None and last is not None:
            figure.change = goes_on_changing(tokens, last, figure, pack)
        if figure.change is not None or figure.start not in tokens.joined:
            continue
        if pack.change.particles and figure.end in tokens.joined:
            figure.change = _apart(tokens, figure, figures[place + 1 : place + 2], pack)
        if figure.change is None and last is not None and last.level:
            figure.change = on_the_way(tokens, figure, last, pack)


def _is_a_sum(tokens: Tokens, first: Figure | None, second: Figure, pack: Pack) -> bool:
    """ "40 milhões de euros |mais| 20% do capital": what is paid besides, and no change."""
    if first is None or first.end not in tokens.joined or tokens.words[first.end] not in pack.small.plus:
        return False  # nearly always
    led = range(first.end + 1, second.start)
    return tokens.joined.issuperset((*led, second.start)) and all(
        tokens.words[at] in pack.bounds.definite for at in led
    )


def _leads_to_a_figure(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a number stands at a token, or behind an article there: "40 millones |más| el 20 % del capital"."""
    at += at in tokens.joined and tokens.words[at] in pack.bounds.definite
    hedge = pack.bounds.before.match(tokens, at)
    at = hedge[0] if hedge is not None and hedge[0] in tokens.numbers else at  # "€900m |plus up to| €200m"
    return begins_a_figure(tokens, at) or (at in tokens.joined and pack.numbers.cardinals.match(tokens, at) is not None)


def _signed(tokens: Tokens, figure: Figure) -> bool:
    """ "+32 %", "-3,5 %": glued to the figure and to nothing before it; a plus may stand apart: "soit + 5,5 %"."""
    start = figure.start
    if tokens.gaps[start] == " ":  # nearly always
        if not start or tokens.words[start - 1] != "+" or figure.kind is not PERCENTAGE:
            return False
        bracket = "(" in tokens.gaps[start - 1]
        if not bracket and not tokens.numbers.isdisjoint(range(max(0, start - _ADDED), start)):
            return False  # "60 dollars + 10 %"
        figure.change, figure.start = INCREASE, start - 1
        return True
    if start and tokens.words[start - 1] == "+" and tokens.gaps[start] == "" and (start == 1 or tokens.gaps[start - 1]):
        figure.change, figure.start = INCREASE, start - 1
        return True
    before = tokens.before(start, 2)
    free = len(before) == 1 or before[:1] == "(" or (before[:1] in (" ", "\n") and figure.kind is PERCENTAGE)
    if before[-1:] in ("-", "–") and free:
        figure.change = DECREASE
        return True
    return False


def change_before(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> Change | None:
    """Right before the figure ("up 32%", "perd 2 %"), or a few words before a "by" ("hausse du PIB de 3 %")."""
    at = _past_an_adverb(tokens, figure.start, pack)
    if at <= limit or at not in tokens.joined:
        return None
    if figure.unit is not None and figure.unit.code == _POINTS:
        over = _over_an_object(tokens, figure, limit, pack)
        behind = _after(tokens, figure, pack) if over is None and tokens.words[figure.end : figure.end + 1] else None
        if behind is not None and tokens.words[figure.end] in pack.change.moves:
            return behind  # "das Wachstum um 0,3 Prozentpunkte |drücken|"
        if over is not None:
            return over
    by = tokens.words[at - 1] in pack.change.by
    if not by and (figure.kind not in _CHANGE or tokens.words[at - 1] in pack.change.to):
        return None
    if not by and tokens.words[at] in pack.change.to and pack.bounds.arrivals.match(tokens, at) is not None:
        return None  # "può salire |fino a 500 euro|"
    if tokens.words[at - 1] in pack.change.none.ends and pack.change.none.match_back(tokens, at) is not None:
        return None  # "make up 2%"
    if by and at - 1 in tokens.joined and _is_won_with(tokens, at - 2, pack):
        return None
    if not by and not pack.change.levels.isdisjoint(tokens.words[at : figure.numeral.start]):
        return None  # "fell | below $70"
    if by and at > 1 and tokens.words[at - 2] in pack.change.levels and at - 1 in tokens.joined:
        return None  # "subir |além dos| 62 anos"
    small = (pack.bounds.hedging, pack.numbers.articles, pack.change.levels)
    led = tokens.words[at - 1] in pack.stop and tokens.words[at] not in pack.change.by  # "sera |de| 8 à 14 %"
    if not by and led and not any(tokens.words[at - 1] in words for words in small):
        found = pack.change.kinds.match_back(tokens, at)
        return found[1] if found is not None else None  # "won |with| 53%"
    if by and figure.kind is COUNT and pack.numbers.part_of.match(tokens, figure.numeral.end) is not None:
        return None  # "a queda de duas |das| cabines": what fell, and not how far
    first = at - 1 if by else at
    reach = 1 if not by else _REACH if tokens.words[at - 1] in pack.of else _FAR
    for back in range(first, max(limit, at - reach - 1), -1):
        if back < at and back not in tokens.joined:
            return None
        found = pack.change.kinds.match_back(tokens, back)
        if found is not None and _is_none(tokens, found[0], back, pack):
            return None  # "|racked up| losses of $30m", "|cut off| aid of"
        if found is not None and figure.kind is DURATION and _utmost(tokens, found[0], figure, pack):
            return None
        if (
            found is not None
            and (figure.kind is MEASURE or not by)
            and pack.bounds.before.match_back(tokens, back) is not None
        ):
            return None  # "|dépasse| de 1,55 °C le niveau habituel", "|dépasse| les 2,3 milliards de 2021"
        if found is not None and by and _told_against(tokens, back, first, pack):
            return None
        if found is not None and found[0] >= limit and not (back < first and _compares(tokens, back, pack)):
            alone = _no_change_of(tokens, figure, pack)
            return found[1] if alone.isdisjoint(tokens.words[found[0] : back]) else None
        if back < at and _leads_to_a_level(tokens, back - 1, pack):
            return None
        if by and figure.kind is DURATION and tokens.words[back] in pack.numbers.join:
            return None  # "encolhe no país |e fecha ciclo| de 25 anos"
        if by and back < first and figure.kind is COUNT and tokens.words[back] in pack.numbers.articles:
            return None  # "cae |una coalición| de cuatro partidos": what falls is one thing, and of four
    return None


def _told_against(tokens: Tokens, at: int, by: int, pack: Pack) -> bool:
    """ "Un tiers |de plus que| l'estimation |de 51,7 milliards|": what stands behind more or fewer, up to the "by" at a
    token, is what that compares with."""
    if at >= by or pack.change.more.match_back(tokens, at) is None:
        return False
    return tokens.words[at] in pack.change.compared or tokens.words[at] in pack.bounds.than


def _is_none(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """Whether a word of change is part of a phrase that is none: "|racked up|", "une |augmentation de capital|"."""
    none = pack.change.none
    return none.match_back(tokens, end) is not None or none.match(tokens, start) is not None


def _utmost(tokens: Tokens, at: int, figure: Figure, pack: Pack) -> bool:
    """ "La cifra |más baja| en 17 años", "a |maior queda| em cinco anos": so long has nothing gone farther; but "una
    |mayor rebaja| de dos años"."""
    if at not in tokens.joined or tokens.words[figure.start - 1] in pack.numbers.of:
        return False
    word = tokens.words[at - 1]
    return word in pack.numbers.comparatives and word not in pack.names.articles


def _past_an_adverb(tokens: Tokens, at: int, pack: Pack) -> int:
    """Where the words of change may end: "steigt um |durchschnittlich| 94 Euro", "in aumento di |appena il| 4%"."""
    if at not in tokens.joined:
        return at
    for before in (at, at - 1):
        if before < at and (before not in tokens.joined or not _is_article(tokens.words[before], pack)):
            break
        adverb = tokens.words[before - 1] in pack.change.average.ends
        if adverb and (found := pack.change.average.match_back(tokens, before)) is not None:
            return found[0]
    return at


def _is_article(word: str, pack: Pack) -> bool:
    return word in pack.bounds.definite or word in pack.numbers.articles


def _is_won_with(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Gana la alcaldía |con un| 51 %": an article is no "by" behind what says with how much somebody wins."""
    return tokens.words[at] in pack.judging.together and tokens.words[at + 1] in pack.numbers.articles


def _no_change_of(tokens: Tokens, figure: Figure, pack: Pack) -> frozenset[str]:
    """Words of change that are none beside such a figure: "a |loss| of $6.2 billion", "|ganó| en 9,83 segundos", "a
    |fall| of 40 metres", "|ganó| el 40 % de los votos"."""
    if figure.kind in _EARNED or (figure.kind is PERCENTAGE and _is_of_votes(tokens, figure.end, pack)):
        return pack.change.losses
    way = figure.kind is MEASURE and figure.unit is not None and figure.unit.code in _WAYS
    return pack.change.falls if way else frozenset()


def _is_of_votes(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a share is one of votes, of which somebody has so many: "40 % |of the votes|", "40 % (|9 300 votos|)"."""
    if at not in tokens.joined:
        at += tokens.gap_before(at) == " (" and at in tokens.numbers
    elif tokens.words[at] in pack.of:
        at += 1 + (at + 1 in tokens.joined and tokens.words[at + 1] in pack.names.articles)
    else:
        return False
    noun = pack.nouns.counted.match(tokens, at) if at in tokens.joined else None
    return noun is not None and noun[1] == "votes"


def _leads_to_a_level(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word before the figure leads to where something stands: "cae |a| un mínimo de 3 %"; but an article
    that reads the same does not, "cortar |as| emissões em 42%"."""
    word = tokens.words[at]
    if word not in pack.change.to or word in pack.change.by:
        return False
    return word not in pack.bounds.definite or tokens.words[at + 1] in pack.numbers.articles


def _apart(tokens: Tokens, figure: Figure, behind: list[Figure], pack: Pack) -> Change | None:
    """ "nam met 9 procent |af|", "ging um 12 Prozent |zurück| auf 30", "ging um 12 Prozent auf 30 |zurück|": the verb's
    particle, apart from it, where the clause ends, goes on to a level or compares ("nahm um 9 Prozent |ab| im Vergleich
    zum Vorjahr"). `behind`: the figure behind, if there is one."""
    if tokens.words[_past_an_adverb(tokens, figure.start, pack) - 1] not in pack.change.by:
        return None
    found = pack.change.particles.match(tokens, figure.end)
    if found is None and behind and tokens.words[figure.end] in pack.change.to:
        joined = tokens.joined.issuperset(range(figure.end, behind[0].end + 1))
        near = behind[0].start - figure.end <= _TO
        found = pack.change.particles.match(tokens, behind[0].end) if joined and near else None
        return found[1] if found is not None and found[0] not in tokens.joined else None
    if found is None:
        return None
    end, change = found
    compares = pack.left_out.compared.match(tokens, end) is not None
    return change if end not in tokens.joined or tokens.words[end] in pack.change.to or compares else None


def _over_an_object(tokens: Tokens, figure: Figure, limit: int, pack: Pack) -> Change | None:
    """ "El BCE |bajó| los tipos |25 puntos básicos|": points by which something was moved, named between; it may be
    a growth, "|amputer| la croissance de |0,3 point|"."""
    if _leads_to_a_level(tokens, figure.start - 1, pack):
        return None  # "lo spread scende |a| 78 punti base"
    small = pack.bounds.definite | pack.bounds.fillers | pack.speech.contractions | pack.change.by
    for at in range(figure.start - 1, max(limit, figure.start - 1 - _OBJECT) - 1, -1):
        if at + 1 not in tokens.joined:
            return None
        found = pack.change.kinds.match(tokens, at) if tokens.words[at] in pack.change.moves else None
        if found is not None and found[0] < figure.start:
            return found[1] if not _compares(tokens, found[0], pack) else None
        if tokens.words[at] in pack.stop and tokens.words[at] not in small:
            return None
    return None


def _compares(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "El abril |más| seco en más de 60 años": a word of degree before an adjective."""
    word = tokens.words[at - 1]
    return word in pack.numbers.comparatives and word in pack.bounds.before.starts and tokens.words[at] not in pack.stop


def _after(tokens: Tokens, figure: Figure, pack: Pack) -> Change | None:
    """ "32% more", "3 % de plus", "2 % lower"."""
    at = figure.end
    if figure.kind is COUNT and pack.change.more:
        return how_many_more(tokens, figure, pack)
    if figure.kind is MEASURE and not in_degrees(figure) and pack.change.more:
        return how_many_more(tokens, figure, pack)  # "41 TWh |de plus qu'|en 2023"
    if at not in tokens.joined or (figure.kind not in _CHANGE and not in_degrees(figure)):
        return None
    if (way := so_far_off(tokens, figure, pack)) is not None:
        return way  # "6.3% |below| the 905,026 of October"
    if figure.kind is MEASURE:
        return None
    before = tokens.word_before(figure.start)
    compared = figure.kind is PERCENTAGE and tokens.words[at] in pack.numbers.comparatives
    if before in pack.change.to and before not in pack.change.by and not compared:
        return None  # "auf 3 Milliarden Euro gestiegen", but "auf |zwölf Prozent höhere| Rechnungen"
    found = pack.change.kinds.match(tokens, at)
    if found is not None and tokens.words[at] in pack.small.plus and _leads_to_a_figure(tokens, at + 1, pack):
        return None
    by = tokens.words[at] in pack.change.by and tokens.words[at] not in pack.change.shares
    if found is None and by and at + 1 in tokens.joined:
        found = pack.change.kinds.match(tokens, at + 1)
    if found is None or not _no_change_of(tokens, figure, pack).isdisjoint(tokens.words[at : found[0]]):
        return None  # "28 milliards de |pertes|"
    return found[1] if not hedges_the_next(tokens, at, pack) else None
