"""What can be checked inside one article, without any other: sums, weekdays, the parties to a contract."""

from collections.abc import Iterator, Sequence
from datetime import date

from checker.intervals import Widths
from checker.rules.sums import Flaw, miscounts
from claims.claim import Claim
from claims.document import Document
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.tokens import Tokens, tokenise
from claims.value import Grain, Kind, Period, Value

_NEAR = 8  # tokens between the two parties to a contract


def flaws(document: Document, claims: Sequence[Claim], widths: Widths) -> Iterator[Flaw]:
    """Everything in one article that cannot be, by the article's own words; `claims` are the document's."""
    if document.language not in packs.available():
        return
    pack = packs.load(document.language)
    by_sentence: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault(claim.sentence_span, []).append(claim)
    for members in by_sentence.values():
        dated = [claim for claim in members if claim.kind is Kind.DATE]
        yield from _weekdays(dated, pack)
        figures = [claim for claim in members if isinstance(claim.value, Value)]
        if len(figures) > 1:
            yield from miscounts(figures, pack, widths)
    yield from _own_partner(claims, pack)


# ---------------------------------------------------------------- weekdays


def _weekdays(dates: Sequence[Claim], pack: Pack) -> Iterator[Flaw]:
    """ "dimanche 20 octobre 2025" was a Monday. Without a written year nothing is said: another year would fit."""
    for claim in dates:
        value = claim.value
        if not isinstance(value, Period) or value.grain is not Grain.DAY or value.low is None:
            continue
        tokens = tokenise(claim.quote, pack.words)
        named = [day for _, _, day in pack.dates.weekdays.all_in(tokens)]
        if len(named) != 1 or value.low[:4] not in tokens.words or value.low != value.high:
            continue
        real = date.fromisoformat(value.low).weekday()
        if named[0] != real:
            yield Flaw("D12", (claim,), names=(str(real),))


# ---------------------------------------------------------------- the parties to a contract


def _own_partner(claims: Sequence[Claim], pack: Pack) -> Iterator[Flaw]:
    """ "Meta conclut avec Meta Platforms un contrat …": only in a sentence with a claim, to point at."""
    words = pack.judging
    seen = set()
    for claim in claims:
        if claim.sentence_span in seen:
            continue
        seen.add(claim.sentence_span)
        tokens = tokenise(claim.sentence)
        joins = [at for at, word in enumerate(tokens.words) if word in words.together]
        if not joins or not any(words.contracts.all_in(tokens)):
            continue
        for at in joins:
            party = _capitals_from(tokens, at + 1)
            partner = _capitals_before(tokens, at)
            if partner and party and _one_name(tokens, partner, party):
                yield Flaw("D14", (claim,), names=(_raw(tokens, partner), _raw(tokens, party)))


def _capitals_from(tokens: Tokens, start: int) -> tuple[int, int] | None:
    end = start
    while end < tokens.size and tokens.capitalised(end) and (end == start or tokens.gap_before(end) == " "):
        end += 1
    return (start, end) if end > start else None


def _capitals_before(tokens: Tokens, end: int) -> tuple[int, int] | None:
    """The nearest capitalised run before a word, a few words back at most."""
    for last in range(end, max(0, end - _NEAR), -1):
        if tokens.capitalised(last - 1) and tokens.words[last - 1][0].isalpha():
            first = last - 1
            while first > 0 and tokens.capitalised(first - 1) and tokens.gap_before(first) == " ":
                first -= 1
            return first, last
    return None


def _one_name(tokens: Tokens, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether one run begins with all of the other: "Meta" and "Meta Platforms"."""
    shorter, longer = sorted((tokens.words[slice(*left)], tokens.words[slice(*right)]), key=len)
    return longer[: len(shorter)] == shorter and len(shorter[0]) > 2


def _raw(tokens: Tokens, span: tuple[int, int]) -> str:
    return " ".join(tokens.raw(index) for index in range(*span))
