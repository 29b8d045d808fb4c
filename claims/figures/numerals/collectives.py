"""Collectives: "une dizaine", "trois douzaines", "des centaines de milliards", "des milliards"."""

from decimal import Decimal

from claims.figures.numeral import ONE, Numeral
from claims.figures.numerals.shares import of_something_else, read_share
from claims.packs.pack import Pack
from claims.text.tokens import Tokens


def collective(tokens: Tokens, at: int, pack: Pack, top: Numeral | None) -> Numeral | None:
    """ "une dizaine" is about ten, "trois douzaines" thirty-six, "des centaines de milliards" vague."""
    numbers = pack.numbers
    if top is not None and (top.decimals or at not in tokens.joined):
        return None
    found = numbers.collectives.match(tokens, at)
    if found is None:
        return _bare_scale(tokens, at, pack) if top is None else None
    after, (size, plural, exact) = found
    start = top.start if top else at
    power, end = _scale_behind(tokens, after, pack) or (ONE, after)
    scaled, size = end > after, size * power
    half = _half_more(tokens, end, pack) if exact and not (plural and top is None) else None
    if half is not None:
        of = top.value if top is not None else ONE
        value = (of + half.value) * size
        return Numeral(value, size * half.value, start, half.end, "words", power, scaled=True)
    if top is not None and not top.article:
        about = not exact and top.value == 1
        return Numeral(top.value * size, size, start, end, "words", power, scaled=True, about=about)
    if plural and top is None:
        if end in tokens.numbers and end in tokens.joined:
            return None  # "she scores 31"
        return Numeral(size, size, start, end, "vague", vague=True, scaled=scaled)
    return Numeral(size, size, start, end, "words", power, about=not (exact and numbers.exact_dozen), scaled=scaled)


def _half_more(tokens: Tokens, at: int, pack: Pack) -> Numeral | None:
    """ "una dozzina |e mezza|", "two dozen |and a half|"."""
    if at not in tokens.joined or tokens.words[at] not in pack.numbers.join:
        return None
    half = read_share(tokens, at + 1, pack)
    if half is None or half.value * 2 != 1 or pack.units.after.match(tokens, half.end) is not None:
        return None
    return None if of_something_else(tokens, at + 1, half.end, pack) else half


def _bare_scale(tokens: Tokens, at: int, pack: Pack) -> Numeral | None:
    """ "des milliards", "millions of": a scale in the plural that nothing counts."""
    found = pack.numbers.scales.match(tokens, at)
    if found is None or not found[1][1]:
        return None
    end, (power, _) = found
    if (behind := _scale_behind(tokens, end, pack)) is not None:
        power, end = power * behind[0], behind[1]
    return Numeral(power, power, at, end, "vague", vague=True, scaled=True)


def _scale_behind(tokens: Tokens, at: int, pack: Pack) -> tuple[Decimal, int] | None:
    """ "(des centaines) de milliards", "hundreds of thousands": the scale after a collective, and its end."""
    numbers = pack.numbers
    if at < tokens.size and tokens.words[at] in numbers.of:
        at += 1
    power, end = ONE, at
    for _ in range(2):
        if end not in tokens.joined:
            break
        if (scale := numbers.scales.match(tokens, end)) is not None:
            power, end = power * scale[1][0], scale[0]
        elif (nested := numbers.collectives.match(tokens, end)) is not None and nested[1][1]:
            power, end = power * nested[1][0], nested[0]
        else:
            break
        if end < tokens.size and tokens.words[end] in numbers.of and numbers.scales.match(tokens, end + 1):
            end += 1
    return (power, end) if power != 1 else None
