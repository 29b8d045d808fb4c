"""Figures that words of their sentence call a limit: "limité à 1,5 %", "un plafond de 12 000 euros"."""

from functools import lru_cache

from claims.claim import Claim
from claims.packs import pack as packs
from claims.text.phrases import Phrases
from claims.text.tokens import tokenise
from claims.value import OPEN_ABOVE, OPEN_BELOW, Bound, Value

_BEYOND = (*OPEN_ABOVE, *OPEN_BELOW)
_BEHIND = 12  # letters of the word right behind a figure
_BESIDE = 40  # letters from a figure to the word that calls it a cap


def limited(claim: Claim, language: str) -> str | None:
    """How a figure is told to be a limit: `kept` where it is what something was kept to ("limité à 1,5 %"), `capped`
    where a hedge or a noun of its sentence calls it a cap ("plafonné à 12 000 euros", "un plafond de 12 000 euros")."""
    value = claim.value
    if not isinstance(value, Value) or value.bound not in (Bound.EXACT, Bound.AT_MOST):
        return None
    words = packs.or_english(language).judging
    if value.bound is Bound.AT_MOST and _has(words.kept_to, claim.quote):
        return "kept"
    return "capped" if _capped(claim.sentence, language) and _has(words.caps, _around(claim)) else None


def as_limits(left: Claim, right: Claim, languages: tuple[str, str]) -> tuple[Claim, Claim]:
    """Two claims, a limit taken as exact: "plafonné à 12 000 euros" and "un plafond de 12 000 euros" are one figure, as
    they are with "jusqu'à 12 000 euros"; a duty "plafonné à 15 %" is not one "de 15 %"."""
    how = [limited(claim, language) for claim, language in zip((left, right), languages, strict=True)]
    a, b = left.value, right.value
    assert isinstance(a, Value)
    assert isinstance(b, Value)
    if all(how) or (any(how) and a.bound is b.bound and a.high == b.high):
        how = ["kept", "kept"]
    one, other = (_exactly(claim) if told == "kept" else claim for claim, told in zip((left, right), how, strict=True))
    return one, other


def _exactly(claim: Claim) -> Claim:
    value = claim.value
    assert isinstance(value, Value)
    return claim._replace(value=value._replace(low=value.high, bound=Bound.EXACT))


def passed(claim: Claim, language: str) -> bool:
    """Whether a figure is a mark that something else lies beyond: "passe |la barre des 500| millions", "well below the
    |3%| threshold". The mark itself is no more and no less than that."""
    value = claim.value
    if not isinstance(value, Value) or value.bound not in _BEYOND:
        return False
    start, end = in_sentence(claim)
    return _has(packs.or_english(language).judging.marks, claim.sentence[start : end + _BEHIND])


@lru_cache(1 << 12)
def _capped(sentence: str, language: str) -> bool:
    return _has(packs.or_english(language).judging.caps, sentence)


def _around(claim: Claim) -> str:
    """A figure with what stands beside it."""
    start, end = in_sentence(claim)
    return claim.sentence[max(0, start - _BESIDE) : end + _BESIDE]


def _has(table: Phrases[None], text: str) -> bool:
    return any(table.all_in(tokenise(text)))


def in_sentence(claim: Claim) -> tuple[int, int]:
    """Where a figure starts and ends in its sentence."""
    return claim.span.start - claim.sentence_span.start, claim.span.end - claim.sentence_span.start
