"""What the last of several figures says for those before it: "die AfD mit |20,8|, die SPD mit |16,4| und die Linke mit
8,8 Prozent", "Vox con |20,8|, el PSOE con |16,4| y Sumar con el 8,8 %"."""

from collections.abc import Sequence

from claims.figures.figure import Figure, in_one_sentence, is_of_the_same
from claims.figures.left_out.likeness import NEAR_ALIKE, alike, take
from claims.kinds import COUNT, MEASURE, MONEY, PERCENTAGE
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_APART = 8  # tokens from one of them to the next
_WHOLE = 100  # per cent


def said_last(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives bare figures, in place, the per cent or the noun of the one behind them, where each has a name of its own
    and the same small word leads to all."""
    for place in range(len(figures) - 2, -1, -1):
        figure, told = figures[place], figures[place + 1]
        if figure.concept is not None or not figure.bare:
            continue
        if _joined(tokens, figure, told, pack):
            take(figure, told)
            continue
        if not _tells(told) or not _alike(figure, told):
            continue
        if _led_alike(tokens, figure, told, pack) and in_one_sentence(tokens, figure, told):
            is_of_the_same(figure, told)


def _joined(tokens: Tokens, figure: Figure, told: Figure, pack: Pack) -> bool:
    """ "|De| 70 et |de| 77,75 dollars": joined to a sum or a measure, and led by the same small word."""
    end, start = figure.end, told.start
    if told.kind not in (MONEY, MEASURE, PERCENTAGE) or told.unit is None or start - end != 2 or not figure.start:
        return False
    lead = tokens.words[end + 1]
    if tokens.words[end] not in pack.numbers.join or lead not in pack.stop or tokens.words[figure.start - 1] != lead:
        return False
    digits = figure.numeral.form == told.numeral.form == "digits"
    together = tokens.joined.issuperset((figure.start, end, end + 1, start))
    return digits and together and alike(figure, told, NEAR_ALIKE)


def _tells(told: Figure) -> bool:
    """Whether a figure says what it is of: a share, or what is counted in any language."""
    if told.change is not None or told.per is not None or told.numeral.scaled:
        return False
    share = told.kind is PERCENTAGE and told.unit is not None and told.unit.code == "%" and told.rule != "share"
    return share or (told.kind is COUNT and told.unit is None and told.concept is not None)


def _alike(figure: Figure, told: Figure) -> bool:
    """Whether both are written in digits, none with a scale, a share no larger than a whole."""
    if figure.numeral.form != "digits" or told.numeral.form != "digits" or figure.numeral.scaled or figure.change:
        return False
    return figure.numeral.value <= _WHOLE if told.kind is PERCENTAGE else figure.numeral.whole


def _led_alike(tokens: Tokens, figure: Figure, told: Figure, pack: Pack) -> bool:
    """Whether a list goes on from one to the other, to another name and the same small word: "|mit| 20,8, die SPD
    |mit| 16,4"."""
    end, start = figure.end, told.start
    if start - end > _APART or not (_pauses(tokens, end) or tokens.words[end] in pack.numbers.join):
        return False
    first, second = (_lead(tokens, each.start, pack) for each in (figure, told))
    if first is None or second is None or tokens.words[first] != tokens.words[second] or second <= end:
        return False
    return any(tokens.capitalised(at) for at in range(end, second))


def _pauses(tokens: Tokens, at: int) -> bool:
    return tokens.gaps[at] in (", ", "; ")


def _lead(tokens: Tokens, start: int, pack: Pack) -> int | None:
    """The small word before a number and its article: "|con| el 8,8 %"."""
    at, articles = start - 1, pack.names.articles | pack.bounds.definite
    while at > 0 and at in tokens.joined and (tokens.words[at] in articles or tokens.gaps[at + 1] in ("'", "’")):
        at -= 1
    led = at >= 0 and at + 1 in tokens.joined and tokens.words[at] in pack.stop
    return at if led and tokens.words[at] not in pack.ranges.joins else None
