"""A part of a figure that a reader corrects without repeating the figure: its hedge ("il manque « plus de »"), its unit
("des euros, pas des dollars"), its scale ("milliards et non millions")."""

from collections.abc import Iterator
from decimal import Decimal

from checker.corrections.reading.adopt import scale_of
from checker.corrections.reading.mentions import TipText
from checker.corrections.reading.talk import Role, role, talk
from claims.claim import Claim
from claims.document import Span
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.fold import Folded, prepare
from claims.text.phrases import Meaning, Phrases
from claims.text.tokens import Tokens, tokenise
from claims.value import OPEN_ABOVE, OPEN_BELOW, Bound, Value

_SHORT = 6  # words of a tip that is nothing but a unit
_VERB = 5  # letters of a verb that is a hedge ("supera"); shorter words are many things


def part_alone(text: TipText, claim: Claim) -> Claim | None:
    """The claim with the hedge, unit or scale that a tip asks for; `None` where it asks for none."""
    value = claim.value
    if not isinstance(value, Value):
        return None
    language = text.language
    pack = packs.load(language)
    folded = prepare(text.document.text)
    tokens = tokenise(folded.composed, pack.words)
    if (
        value.bound not in (Bound.BETWEEN, Bound.VAGUE)
        and (bound := _hedge(text, folded, tokens, pack, language)) is not None
    ):
        return claim._replace(value=_hedged(value, bound))
    alone = not text.mentions and tokens.size <= _SHORT  # "percentage points, please"
    roles = (Role.RIGHT, Role.NEUTRAL) if alone else ()
    for unit in _asked(text, folded, tokens, pack.units.after, language, *roles):
        if unit.kind is claim.kind and unit.code != value.unit:
            return claim._replace(value=value._replace(unit=unit.code, unit_candidates=unit.candidates))
    written = scale_of(value)
    for scale, _ in _asked(text, folded, tokens, pack.numbers.scales, language):
        if written > 1 and scale != written:
            return claim._replace(value=_times(value, scale / written))
    return None


def _hedge(text: TipText, folded: Folded, tokens: Tokens, pack: Pack, language: str) -> Bound | str | None:
    """The hedge that is missing, or that the reader puts behind a figure said to be wrong ("it is not 10 billion: it
    exceeds them")."""
    wrong = [mention.claim.span for mention in text.mentions if mention.role is Role.WRONG]
    missing = talk(language).missing.search(folded.folded) is not None
    if not missing and len(wrong) != 1:
        return None
    for index in range(tokens.size):
        if not missing and (tokens.starts[index] < wrong[0].end or len(tokens.words[index]) < _VERB):
            continue
        found = pack.bounds.before.match(tokens, index)
        if found is not None and found[1] != "exact" and len(tokens.words[index]) > 1:
            return found[1]
    return None


def denied_units(text: TipText) -> frozenset[str]:
    """The units that a tip says are the wrong ones, whatever the figure: "in euros, not dollars"."""
    pack = packs.load(text.language)
    folded = prepare(text.document.text)
    tokens = tokenise(folded.composed, pack.words)
    units = _asked(text, folded, tokens, pack.units.after, text.language, Role.WRONG)
    return frozenset(code for unit in units for code in (unit.code, *unit.candidates))


def _asked(
    text: TipText, folded: Folded, tokens: Tokens, table: Phrases[Meaning], language: str, *does: Role
) -> Iterator[Meaning]:
    """What a table's words mean, where a tip proposes (or denies) them by themselves, outside of any figure."""
    spans = [mention.claim.span for mention in text.mentions]
    index = 0
    while index < tokens.size:
        found = table.match(tokens, index)
        if found is None:
            index += 1
            continue
        span = Span(tokens.starts[index], tokens.ends[found[0] - 1])
        index = found[0]
        if any(span.start < other.end and other.start < span.end for other in spans):
            continue
        if role(folded.folded, span, spans, language)[0] in (does or (Role.RIGHT,)):
            yield found[1]


def _hedged(value: Value, bound: Bound | str) -> Value:
    amount = value.low if value.low is not None else value.high or Decimal(0)
    nearly = bound == "nearly"
    told = Bound.ABOUT if nearly or not isinstance(bound, Bound) else bound
    return value._replace(
        low=None if told in OPEN_BELOW else amount,
        high=None if told in OPEN_ABOVE else amount,
        bound=told,
        from_below=nearly,
    )


def _times(value: Value, factor: Decimal) -> Value:
    grown = {end: number * factor for end in ("low", "high") if (number := getattr(value, end)) is not None}
    return value._replace(step=value.step * factor, **grown)
