"""Parts of a count that leave out what they count: "23 injured, five |of them seriously|", "23 blessés, dont cinq
|graves|", "nine dead, four |of them children|"."""

from collections.abc import Sequence

from claims.figures.figure import Figure, in_one_sentence
from claims.kinds import COUNT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_INJURED, _SERIOUSLY, _DEATHS = "injured", "seriously_injured", "deaths"
_BACK = 3  # figures looked back for the whole


def apply_parts(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives the parts, in place, what the words behind them say of the whole before."""
    for place, figure in enumerate(figures):
        if not place or figure.kind is not COUNT or figure.concept not in (None, _INJURED):
            continue
        at = figure.numeral.end
        if at not in tokens.joined:
            continue
        of_them = pack.left_out.of_them.match(tokens, at)
        if of_them is not None:
            at = of_them[0]
        if (how := pack.left_out.harm.match(tokens, at)) is not None:
            wounded = any(
                whole.concept == _INJURED and in_one_sentence(tokens, whole, figure)
                for whole in figures[max(0, place - _BACK) : place]
            )
            if wounded and _closes(tokens, how[0], pack):
                _says(figure, _SERIOUSLY if how[1] == "serious" else _INJURED, at, how[0])
        elif tokens.word_behind(at) in pack.counting.fatal and _is_part(tokens, figure, of_them, pack):
            _says(figure, _DEATHS, at, at + 1)
        elif of_them is not None and at in tokens.joined:
            at += tokens.words[at] in pack.numbers.of
            if (noun := pack.nouns.counted.match(tokens, at)) is not None:
                _says(figure, noun[1], at, noun[0])


def _is_part(tokens: Tokens, figure: Figure, of_them: tuple[int, None] | None, pack: Pack) -> bool:
    """Whether a figure is said to be a part: "87 |of them| fatal", "|dont| 87 mortels"."""
    led = figure.start in tokens.joined and pack.left_out.compared.match_back(tokens, figure.start) is not None
    return of_them is not None or led


def _says(figure: Figure, concept: str, start: int, end: int) -> None:
    figure.noun = figure.concept = concept
    figure.noun_start, figure.end = start, end


def _closes(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether the word of harm ends its phrase: "five |seriously|", but "cinq graves |erreurs|"."""
    word = tokens.word_behind(at)
    return (
        not word.isalpha()
        or word in pack.stop
        or word in pack.numbers.join
        or pack.nouns.counted.match(tokens, at) is None
    )
