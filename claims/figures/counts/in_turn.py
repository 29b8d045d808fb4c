"""Counts that go on counting what one before them counts: parts behind a colon, a second bracket, a second clause.

"219 morts : |211| dans la province, |sept| ailleurs"; "Cholet (955 salariés) et Vannes (|299|)"; "Michelin is closing
factories with 1,254 jobs and Auchan plans to shed almost |2,400|".
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.counted import counted_noun
from claims.figures.counts.fates import fate
from claims.figures.counts.parts import closes, says_when
from claims.figures.figure import LEFT_OUT, Figure, in_one_sentence, is_of_the_same
from claims.kinds import COUNT, MONEY, PERCENTAGE, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_NEXT_PART = 12  # tokens from one part of a list to the next
_BACK = 3  # figures looked back for what is counted
_OF_ANOTHER = 5  # tokens of what the count before is of
_HUNDREDS = 100  # smaller numbers stand alone for too much else
_ALIKE, _ALIKE_BESIDE = 10, 100  # times that one of two counts in turn may be as large as the other
_BESIDE = 3  # tokens
_OPENS = 3  # tokens from the start of a sentence to the number of the whole
_OPENING = " ("
_YEARS = range(1900, 2100)
_MILLION = Decimal(10**6)


def count_of_another(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives counts, in place, what the one before counts where both are told of what: "11 counts of fraud and |three of
    money laundering|", "once delitos de fraude y |tres de blanqueo|"."""
    of = pack.of
    for source, figure in pairwise(figures):
        end = figure.numeral.end
        if not _counts(source) or source.concept is None or figure.kind is not COUNT or figure.unit is not None:
            continue
        if source.concept in FATES or end not in tokens.joined or tokens.words[end] not in of:
            continue
        before = tokens.word_before(figure.start)
        told = tokens.word_behind(source.end) in of
        listed = before in pack.numbers.join or tokens.gaps[figure.start] == ", "
        if told and listed and figure.start - source.end <= _OF_ANOTHER and in_one_sentence(tokens, source, figure):
            figure.noun, figure.concept, figure.end = source.noun, source.concept, end


def count_of_sized(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives counts, in place, the noun behind how large or old each is: "two |nine-storey| buildings", "drei
    |zwölfjährige| Mädchen"."""
    for figure, size in pairwise(figures):
        if size.start != figure.end or not figure.bare or figure.noun is not None or tokens.gaps[size.start] != " ":
            continue
        glued = size.numeral.end in tokens.joined and tokens.gaps[size.numeral.end] in ("", "-")
        if not (glued or size.numeral.end == size.end) or (size.noun is None and size.unit is None):
            continue
        noun = counted_noun(tokens, figure.numeral.over(figure.start, size.end), pack)
        if noun is not None and noun.concept is not None:
            told = fate(tokens, noun.end, pack) if is_somebody(noun.concept) else None
            figure.noun = figure.concept = told or noun.concept


def count_of_parts(tokens: Tokens, figures: Sequence[Figure], pack: Pack) -> None:
    """Gives counts in brackets behind names, in place, what the whole before them counts, where they add up to it: "42
    died in Hidalgo |(26)|, Puebla |(15)| and Oaxaca |(1)|"; but "42 died, among them Ana |(16)| and Luis |(15)|"."""
    if not any(_is_named_part(tokens, figure) for figure in figures):
        return  # nearly always
    for place, source in enumerate(figures):
        if not _counts(source) or _is_named_part(tokens, source):
            continue
        left = source.numeral.value
        parts = []
        for figure in figures[place + 1 :]:
            if not _is_named_part(tokens, figure) or not in_one_sentence(tokens, source, figure):
                break
            parts.append(figure)
            left -= figure.numeral.value
        if len(parts) > 1 and not left:
            for part in parts:
                is_of_the_same(part, source)


def _is_named_part(tokens: Tokens, figure: Figure) -> bool:
    """A number alone in brackets behind a name, be it taken for an age: "Hidalgo |(26)|"."""
    closed = tokens.text.startswith(")", tokens.ends[figure.end - 1])
    alone = tokens.gaps[figure.start] == _OPENING and closed
    untold = (figure.bare and figure.concept is None) or figure.rule == "age"
    return alone and untold and tokens.capitalised(figure.start - 1)


def counted_in_turn(tokens: Tokens, figures: Sequence[Figure], place: int, pack: Pack) -> Figure | None:
    """The figure whose noun a bare one leaves out because it counts the same in its turn."""
    figure = figures[place]
    for at in range(place - 1, max(-1, place - 1 - _BACK), -1):
        source = figures[at]
        if not in_one_sentence(tokens, source, figure):
            return None
        if says_when(tokens, source, pack) or source.kind in (PERCENTAGE, RANK):
            continue  # "214, up 12 % in |a year|"
        if source.kind is MONEY:
            return source if _paid_in_turn(tokens, source, figure, pack) else None
        if not _counts(source) or (figure.numeral.scaled and figure.numeral.scale >= _MILLION):
            return None  # millions may be money
        if (
            _is_part(tokens, source, figure, pack)
            or _of_the_whole(tokens, source, figure, pack)
            or _in_brackets(tokens, source, figure)
        ):
            return source
        # "2,000 in May, on the first day |1,500|" may be of another day, and of others.
        next_to = at + 1 == place or _with_its_share(figures, at, place)
        return source if next_to and _in_second_clause(tokens, source, figure, pack) else None
    return None


def _with_its_share(figures: Sequence[Figure], at: int, place: int) -> bool:
    """ "Reed has 9,700 votes, or |41 per cent|, and Hall |8,300|, or |35|": each of two counts has its share behind."""
    if place + 1 >= len(figures) or at + 2 != place:
        return False
    pairs = ((figures[first], figures[first + 1]) for first in (at, place))
    return all(share.kind is PERCENTAGE and share.start - count.end <= _BESIDE for count, share in pairs)


def _counts(figure: Figure) -> bool:
    """Whether a figure says what it counts."""
    known = figure.noun is not None or figure.concept is not None
    return figure.kind is COUNT and figure.unit is None and known and figure.per is None and figure.change is None


def _is_part(tokens: Tokens, source: Figure, figure: Figure, pack: Pack) -> bool:
    """ "219 morts : |211| dans la province, |sept| ailleurs": the first behind a colon, the others behind it."""
    if not closes(tokens, figure.end, pack) or figure.start - source.end > _NEXT_PART:
        return False
    smaller = abs(figure.numeral.value) < abs(source.numeral.value)
    if tokens.gaps[figure.start].strip() == ":":
        return smaller
    listed = tokens.gaps[figure.start] in (", ", "; ") or tokens.words[figure.start - 1] in pack.numbers.join
    return source.rule.endswith(LEFT_OUT) and listed


def _of_the_whole(tokens: Tokens, source: Figure, figure: Figure, pack: Pack) -> bool:
    """ "Of the 51 men convicted in December, |seventeen| have appealed"."""
    start = source.start
    led = start in tokens.joined and pack.numbers.part_of.match_back(tokens, start) is not None
    start -= not led and tokens.word_before(start) in pack.names.articles - pack.numbers.of
    out_of = pack.numbers.of | pack.numbers.out_of.ends
    led = led or tokens.word_before(start) in out_of
    before = range(start - _OPENS, start)
    opens = led and (start < _OPENS or any(at in tokens.stops or "\n" in tokens.gaps[at] for at in before))
    return opens and tokens.gaps[figure.start] == ", " and figure.numeral.value < source.numeral.value


def _in_brackets(tokens: Tokens, source: Figure, figure: Figure) -> bool:
    """ "Cholet (955 salariés) et Vannes (|299|)"."""
    return all(
        tokens.gaps[each.start] == _OPENING and tokens.gap_before(each.end).startswith(")") for each in (source, figure)
    )


def _paid_in_turn(tokens: Tokens, source: Figure, figure: Figure, pack: Pack) -> bool:
    """ "The winner gets 50.000 euro, the second |20.000|": both written out, at the end of a clause."""
    if source.numeral.scaled or figure.numeral.scaled or source.per is not None:
        return False
    if figure.end in tokens.joined and tokens.words[figure.end] not in pack.numbers.join:
        return False  # "it costs €500, and 300 |came|"
    if not pack.left_out.crowds.isdisjoint(tokens.words[source.end : figure.start]):
        return False  # "a rapporté 500 000 euros, pour une |affluence| de 200 000"
    one, other = abs(source.numeral.value), abs(figure.numeral.value)
    alike = min(one, other) >= _HUNDREDS and max(one, other) <= _ALIKE * min(one, other)
    apart = not {",", ";"}.isdisjoint("".join(tokens.gaps[source.end : figure.start + 1]))
    return alike and apart and (figure.numeral.grouped or other not in _YEARS)


def _in_second_clause(tokens: Tokens, source: Figure, figure: Figure, pack: Pack) -> bool:
    """ "1,254 jobs, and Auchan plans to shed almost |2,400|": hundreds beside hundreds, at the end of a clause that a
    conjunction or a pause begins, and that speaks of no money."""
    one, other = abs(source.numeral.value), abs(figure.numeral.value)
    beside = figure.start - source.end <= _BESIDE  # "340 homes destroyed and |12,000| damaged"
    most = (_ALIKE_BESIDE if beside else _ALIKE) * min(one, other)
    if min(one, other) < _HUNDREDS or max(one, other) > most or not figure.numeral.whole:
        return False
    if not figure.numeral.grouped and not figure.numeral.scaled and other in _YEARS:
        return False
    end, between = figure.end, range(source.end, figure.start)
    ends = end not in tokens.joined or end + 1 not in tokens.joined  # "will fast 2.450 |streichen|"
    if not beside and not ends and tokens.words[end] not in pack.stop | pack.numbers.join:
        return False
    words = tokens.words[source.end : figure.start]
    if not pack.left_out.paying.isdisjoint(words) or not pack.left_out.sums.isdisjoint(words):
        return False
    if any((known := pack.nouns.counted.match(tokens, at)) is not None and known[1] in FATES for at in between):
        return False  # "1,200 flats burnt, and of the |injured| 300"
    paused = any(not {",", ";", ")"}.isdisjoint(tokens.gaps[at]) for at in range(source.end, figure.start + 1))
    return paused or not pack.numbers.join.isdisjoint(words)
