"""Which date of its sentence a figure is of, and whether it is of an earlier year than its article."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.claim import Claim
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Kind, Period

_BESIDE = 40  # characters
_LED = 3  # tokens before a date that say since when: "seit | dem | Jahr"


@dataclass(frozen=True, slots=True)
class Dated:
    """Finds the dates of figures in one text. `in_figure` and `in_date` mark the tokens of figures of any kind, and of
    dates."""

    text: str
    tokens: Tokens
    pack: Pack
    in_figure: bytearray
    in_date: bytearray

    def beside(self, claim: Claim, dates: Sequence[Claim]) -> frozenset[str]:
        """The date the figure belongs to: one with no comma between ("1,6 % en 2026"), or else the last before it."""
        if not dates or claim.kind is Kind.DATE:
            return frozenset()
        beside = [date for date in dates if self._beside(claim, date) and not self._of_another(claim, date)]
        before = [date for date in dates if date.span.end <= claim.span.start]
        if not beside and not before:
            return frozenset()
        value = (beside[0] if beside else before[-1]).value
        return (
            frozenset({value.low[:7] + "/" + (value.high or "")[:7]})
            if isinstance(value, Period) and value.low
            else frozenset()
        )

    def bygone(self, claim: Claim, dates: Sequence[Claim], year: int | None) -> bool | None:
        """Whether the nearest date of the sentence lies in a year before that of publication: "drie jaar geleden". What
        is "the highest |since 1998|", or stands "against 61.2 |in 2021|", is of no earlier year itself."""
        if claim.kind is Kind.DATE or year is None:
            return None
        start, end = claim.span
        own = [date for date in dates if not self._counted_from(date) and not self._of_another(claim, date)]
        nearest = min(own, key=lambda date: max(start - date.span.end, date.span.start - end), default=None)
        ended = (nearest.value.high or nearest.value.low) if nearest and isinstance(nearest.value, Period) else None
        return ended is not None and int(ended[:4]) < year

    def _beside(self, claim: Claim, date: Claim) -> bool:
        start, end = sorted((claim.span, date.span))
        between = self.text[start.end : end.start]
        return (
            len(between) < _BESIDE
            and not any(mark in between for mark in ",;:(")
            and not self._figures(*self.tokens.spanned(start.end, max(start.end + 1, end.start)))
        )

    def _counted_from(self, date: Claim) -> bool:
        """ "depuis 1998", "seit dem Jahr 1998"."""
        tokens, tenses = self.tokens, self.pack.dates.tenses
        first, _ = tokens.spanned(*date.span)
        led = map(tokens.spelled, range(tokens.back(first, _LED), first))
        return any(word in tenses.since or word in tenses.from_or_since for word in led)

    def _of_another(self, claim: Claim, date: Claim) -> bool:
        """Whether a date behind a figure is that of another: "26 seats, against 37 |in 2023|", "26 Sitze – |2023| waren
        es 37"."""
        if date.span.start < claim.span.end:
            return False
        behind, _ = self.tokens.spanned(claim.span.end, claim.span.end + 1)
        first, last = self.tokens.spanned(*date.span)
        if self._figures(behind, first):
            return True
        pause = not self.tokens.joined.issuperset(range(behind, first + 1))
        return pause and self._goes_on_to_a_figure(last)

    def _goes_on_to_a_figure(self, at: int) -> bool:
        """Whether a figure that is no date follows before the next pause."""
        while at in self.tokens.joined:
            if self.in_figure[at]:
                return not self.in_date[at]
            at += 1
        return False

    def _figures(self, first: int, last: int) -> bool:
        """Whether a figure stands among the tokens from one to another."""
        return any(self.in_figure[index] for index in range(first, last))
