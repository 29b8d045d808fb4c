"""The second of two amounts told alike leaves out its unit: "10 years for fraud and |six| for money laundering"."""

from collections.abc import Sequence

from claims.figures.figure import Figure, in_one_sentence, of_a_size
from claims.kinds import COUNT, DURATION, MEASURE, MONEY, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_APART = 7  # tokens from the first amount to the second
_OR = 3  # words from the one rate to the other: ", or about"
_THOUSAND = 1000  # "500 tonnellate di manzo, |mille di bisonte|"
_ALIKE = 25  # times as large or small that the second may be
_PAUSES = (", ", "; ")
_TOLD = (DURATION, MONEY, MEASURE, COUNT)


def told_alike(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The figure right before a bare one that is joined to it and has the same small word behind."""
    return _before(tokens, figures, place, pack) if figures[place].bare else None


def of_another(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The same of one behind which "of" and a noun stand: "500 tonnes of beef and |1,000| of bison" counts no bison. A
    number that has the "of" itself counts what stands there: "deux litres de lait et |une douzaine d'œufs|"."""
    figure = figures[place]
    at, numeral = figure.numeral.end, figure.numeral
    if numeral.about or numeral.scale > _THOUSAND or numeral.form not in ("digits", "words"):
        return None
    if not place or figure.unit is not None or at >= tokens.size or tokens.words[at] not in pack.numbers.of:
        return None
    return _before(tokens, figures, place, pack) if figure.noun_start == at + 1 else None


def at_another_rate(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The figure right before one that says the same for another length of time: "31,000 cars a day, or |11.3 million
    a year|"."""
    figure, source = figures[place], figures[place - 1]
    if not place or figure.unit is not None or figure.noun is not None or source.kind is not COUNT or source.bare:
        return None
    between = tokens.words[source.end : figure.numeral.start]
    small = all(word in pack.stop or word in pack.bounds.hedging for word in between)
    told = source.per is not None and figure.per is not None and source.per != figure.per
    return source if told and small and len(between) <= _OR and in_one_sentence(tokens, source, figure) else None


def _before(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    figure, source = figures[place], figures[place - 1]
    if source.kind is RANK and place > 1:
        source = figures[place - 2]  # "dix ans pour |le premier| et six pour le second"
    end = figure.numeral.end
    if end not in tokens.joined or source.end not in tokens.joined:
        return None
    if (
        source.kind not in _TOLD
        or (source.bare and not _counted_by_place(tokens, source, figure))
        or source.change is not None
        or not of_a_size(figure.numeral.value, source.numeral.value, _ALIKE)
    ):
        return None
    joined = tokens.word_before(figure.start) in pack.numbers.join
    if not (joined or tokens.gaps[figure.start] in _PAUSES) or figure.start - source.end > _APART:
        return None
    if not in_one_sentence(tokens, source, figure):
        return None
    told = same_word(tokens, source.end, end, pack) or _past_its_noun(tokens, source.end, end, pack)
    return source if told else None


def _counted_by_place(tokens: Tokens, source: Figure, figure: Figure) -> bool:
    """ "The storm killed 18 in |Ohio|; |16| in |Utah|": a name stands behind each small word, and the verb says what is
    counted."""
    ends = source.end + 1, figure.numeral.end + 1
    return source.concept is not None and all(at in tokens.joined and tokens.capitalised(at) for at in ends)


def _past_its_noun(tokens: Tokens, first: int, second: int, pack: Pack) -> bool:
    """ "Dix ans |de prison| pour le premier et six |pour| le second": the small word stands behind what is told."""
    at, word = first + 2, tokens.words[second]
    noun = tokens.words[first] in pack.stop and tokens.words[first + 1] not in pack.stop and at < second - 1
    led = noun and {first + 1, at}.issubset(tokens.joined) and tokens.words[at] == word
    return led and word in pack.stop and word not in pack.ranges.joins | pack.numbers.join | pack.numbers.of


def same_word(tokens: Tokens, first: int, second: int, pack: Pack) -> bool:
    """ "|for| fraud" and "|for| money laundering", "|d'|héroïne" and "|de| cocaïne"; but "five kilos |of| cocaine and
    three |of the| suspects"."""
    if second >= tokens.size:
        return False
    one, other = tokens.words[first], tokens.words[second]
    of_them = second + 1 < tokens.size and tokens.words[second + 1] in pack.names.articles
    if other in pack.numbers.of and of_them and tokens.words[first + 1] not in pack.names.articles:
        return False
    if one == other:
        return one in pack.stop and one not in pack.ranges.joins and one not in pack.numbers.join
    return one in pack.numbers.of and other in pack.numbers.of
