"""Sums inside one sentence: parts and their total, a total and its yearly amount, a change and its two levels.

Every check asks for the words that tie the figures together ("dont", "au total", "soit … par an", "de … à …"):
two figures that merely stand side by side add up to nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.intervals import Interval, Widths, admits, ends, step
from claims.claim import Claim
from claims.figures.counts.concepts import FATES, PERSONS
from claims.packs.pack import Pack
from claims.packs.units import dimension
from claims.text.tokens import Tokens, tokenise
from claims.value import Bound, Change, Kind, Value

_NEAR = 8  # tokens between a figure and the words that belong to it
_BESIDE = 2
_WHOLES = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
_DISJOINT = ({"men", "women", "children"}, {"men", "women"})


@dataclass(frozen=True, slots=True)
class Flaw:
    """Claims of one article that do not go together: those of the one side, those of the other; `name` for what
    no claim holds (the weekday a date really is, the party named twice)."""

    code: str
    left: tuple[Claim, ...]
    right: tuple[Claim, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The figures of one sentence, with where they stand in its tokens."""

    claims: tuple[Claim, ...]
    places: Mapping[str, tuple[int, int]]
    tokens: Tokens
    pack: Pack
    widths: Widths

    def between(self, left: Claim, right: Claim) -> tuple[int, int]:
        """The tokens from the end of one claim to the start of another."""
        return self.places[left.id][1], self.places[right.id][0]

    def of(self, *kinds: Kind) -> list[Claim]:
        return [claim for claim in self.claims if claim.kind in kinds]


def miscounts(figures: Sequence[Claim], pack: Pack, widths: Widths) -> Iterator[Flaw]:
    """The figures of one sentence that do not add up; `figures` in the order of the text."""
    sentence = _read(figures, pack, widths)
    for check in _CHECKS:
        yield from check(sentence)


def _read(claims: Sequence[Claim], pack: Pack, widths: Widths) -> _Sentence:
    text, start = claims[0].sentence, claims[0].sentence_span.start
    tokens = tokenise(text, pack.words)
    places = {}
    for claim in claims:
        first, last = claim.span.start - start, claim.span.end - start
        inside = [index for index, at in enumerate(tokens.starts) if first <= at < last]
        if inside:
            places[claim.id] = inside[0], inside[-1] + 1
    placed = tuple(claim for claim in claims if claim.id in places)
    return _Sentence(placed, places, tokens, pack, widths)


def _number(claim: Claim) -> Value:
    assert isinstance(claim.value, Value)
    return claim.value


def _of_one_make(left: Claim, right: Claim) -> bool:
    """Whether one figure can be a part of the other: one currency, one unit, or persons and persons."""
    a, b = _number(left), _number(right)
    if left.kind is not right.kind or a.per != b.per or left.change or right.change:
        return False
    persons = PERSONS | FATES
    return a.unit == b.unit or (left.concept in persons and right.concept in persons)


# ---------------------------------------------------------------- parts and totals


def _parts(sentence: _Sentence) -> Iterator[Flaw]:
    """ "12 morts, dont 15 enfants"."""
    for place, total in enumerate(sentence.claims):
        if total.kind not in _WHOLES or _number(total).high is None or place + 1 == len(sentence.claims):
            continue
        part = sentence.claims[place + 1]
        after, start = sentence.between(total, part)
        opened = [at for at in range(after, start) if sentence.pack.judging.of_which.match(sentence.tokens, at)]
        if not opened or opened[0] - after > _NEAR or start - opened[-1] > _BESIDE + 1:
            continue
        parts = [part]
        for other in sentence.claims[place + 2 :]:
            if not (_listed(sentence, parts[-1], other) and _of_one_make(total, other)):
                break
            parts.append(other)
        if not _of_one_make(total, part):
            continue
        whole = admits(_number(total), sentence.widths).high
        larger = [claim for claim in parts if _lowest(claim, sentence.widths) > whole]
        kinds = {claim.concept for claim in parts}
        apart = len(kinds) == len(parts) > 1 and any(kinds <= group for group in _DISJOINT)
        if larger:
            yield Flaw("I2", (total,), (larger[0],))
        elif apart and sum(_lowest(claim, sentence.widths) for claim in parts) > whole:
            yield Flaw("I2", (total,), tuple(parts))


def _listed(sentence: _Sentence, left: Claim, right: Claim) -> bool:
    """Whether the right figure goes on with a list: nothing between but a comma or an "and"."""
    after, start = sentence.between(left, right)
    return start - after <= 1 and not set(sentence.tokens.gap_before(start)) & set(".;:()")


def _totals(sentence: _Sentence) -> Iterator[Flaw]:
    """ "8 hommes et 5 femmes, soit 12 personnes au total"."""
    for place, total in enumerate(sentence.claims):
        if total.kind not in _WHOLES or place < 2 or not _is_total(sentence, total):
            continue
        parts: list[Claim] = []
        for claim in reversed(sentence.claims[:place]):
            if not _of_one_make(total, claim):
                break
            parts.insert(0, claim)
        values = [_number(claim) for claim in (*parts, total)]
        if len(parts) < 2 or any(value.bound is not Bound.EXACT for value in values):
            continue
        amounts = [ends(value)[0] for value in values]
        leeway = sum(Fraction(value.step) for value in values if value.step > 1) / 2
        summed = sum(amounts[:-1])
        near = amounts[-1] / 2 <= summed <= amounts[-1] * 2 and max(amounts[:-1]) < amounts[-1]
        if near and abs(summed - amounts[-1]) > leeway:
            yield Flaw("I2", tuple(parts), (total,))


def _is_total(sentence: _Sentence, claim: Claim) -> bool:
    first, last = sentence.places[claim.id]
    words, tokens = sentence.pack.judging.in_total, sentence.tokens
    if any((found := words.match(tokens, at)) and found[0] <= first for at in range(max(0, first - 5), first)):
        return True
    return any(words.match(tokens, at) for at in range(last, min(last + _BESIDE, tokens.size)))


# ---------------------------------------------------------------- a total, its term and the amount a year


def _rates(sentence: _Sentence) -> Iterator[Flaw]:
    """ "10 milliards sur six ans, soit 2,5 milliards par an"."""
    for total in sentence.of(Kind.MONEY, Kind.COUNT, Kind.MEASURE):
        for term in sentence.of(Kind.DURATION):
            if _number(total).per or not _spread_over(sentence, total, term):
                continue
            for rate in sentence.claims:
                per = dimension(_number(rate).per)
                if per is None or per[0] != "time" or rate.kind is not total.kind:
                    continue
                if _number(rate).unit != _number(total).unit or not _follows(sentence, term, rate):
                    continue
                years = _spread(_number(term), sentence.widths)
                amount = _spread(_number(rate), sentence.widths)
                scale = 1 / Fraction(per[1])
                product = Interval(amount.low * years.low * scale, amount.high * years.high * scale)
                if not product.meets(_spread(_number(total), sentence.widths)):
                    yield Flaw("I3", (total, term), (rate,))


def _spread_over(sentence: _Sentence, total: Claim, term: Claim) -> bool:
    after, start = sentence.between(total, term)
    found = sentence.pack.judging.over.match(sentence.tokens, after) if after < start else None
    return found is not None and found[0] == start


def _follows(sentence: _Sentence, term: Claim, rate: Claim) -> bool:
    """Whether the rate is worked out from the total: "soit", "or", right before it."""
    after, start = sentence.between(term, rate)
    words = sentence.pack.judging.that_is
    return 0 < start - after <= _NEAR and any(words.match(sentence.tokens, at) for at in range(after, start))


# ---------------------------------------------------------------- a change in per cent


def _shares(sentence: _Sentence) -> Iterator[Flaw]:
    """ "passé de 100 à 120 millions, une hausse de 30 %"."""
    for percent in sentence.of(Kind.PERCENTAGE):
        if percent.change is None or _number(percent).unit != "%":
            continue
        for before, after, told in _moves(sentence):
            end, start = sentence.between(told[-1], percent)
            if not 0 <= start - end <= _NEAR or before.low <= 0:
                continue
            said = _spread(_number(percent), sentence.widths)
            if percent.change is Change.DECREASE:
                said = Interval(-said.high, -said.low)
            moved = Interval(after.low / before.high - 1, after.high / before.low - 1)
            if not moved.meets(said):
                yield Flaw("I4", told, (percent,))


def _moves(sentence: _Sentence) -> Iterator[tuple[Interval, Interval, tuple[Claim, ...]]]:
    """Pairs of levels a sentence moves between: "de 100 à 120 millions", the former first."""
    tokens, words, to = sentence.tokens, sentence.pack.judging.start, sentence.pack.change.to
    for left, right in zip(sentence.claims, sentence.claims[1:], strict=False):
        after, start = sentence.between(left, right)
        first = sentence.places[left.id][0]
        opens = words.match_back(tokens, first) is not None
        joined = start - after == 1 and tokens.words[after] in to
        levels = _of_one_make(left, right) and left.kind in _WHOLES
        if levels and opens and joined:
            # Round as they look, two levels that a change was worked out from are good to a hundredth of themselves.
            before, now = (_level(_number(claim), sentence.widths) for claim in (left, right))
            yield before, now, (left, right)


def _level(value: Value, widths: Widths) -> Interval:
    if value.bound is not Bound.EXACT:
        return admits(value, widths)
    low, high = ends(value)
    return Interval(low * (1 - widths.conversion), high * (1 + widths.conversion))


def _spread(value: Value, widths: Widths) -> Interval:
    """What a figure admits, with half of its last digit on either side where it is exact."""
    if value.bound is not Bound.EXACT:
        return admits(value, widths)
    half = step(value) / 2
    low, high = ends(value)
    # "Six ans" is six, "10 milliards" is what rounds to ten; no figure is rougher than a twentieth of itself.
    half = min(half, low * widths.rounding) if low > 0 else half
    return Interval(low - half, high + half)


def _lowest(claim: Claim, widths: Widths) -> Fraction:
    return admits(_number(claim), widths).low


_CHECKS: tuple[Callable[[_Sentence], Iterator[Flaw]], ...] = (_parts, _totals, _rates, _shares)
