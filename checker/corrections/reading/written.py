"""Noun: what an article writes, as far as it tells which figure of a tip is the disputed one."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.sameness import same_value, same_wording
from claims.claim import Claim

TELLING = 100  # from here on a number hardly stands in an article twice by chance


@dataclass(frozen=True, slots=True)
class Written:
    """What an article writes, as far as it tells which figure of a tip is the disputed one."""

    figures: Sequence[Claim]

    def places(self, mention: Claim) -> list[Claim]:
        """The claims that have a reader's amount. A small number of things is none of other things."""
        small = mention.concept is not None and (getattr(mention.value, "low", None) or 0) < TELLING
        figures = [claim for claim in self.figures if not small or claim.concept in (None, mention.concept)]
        found = ((claim, adopted(mention, claim)) for claim in figures)
        return [claim for claim, own in found if own is not None and same_value(own, claim)]

    def has(self, mention: Claim) -> bool:
        """Whether the amount is in the article, whatever its hedge and unit."""
        return bool(self.places(mention))

    def says(self, mention: Claim) -> bool:
        """Whether it is there with the same hedge and unit."""
        return any((own := adopted(mention, claim)) and same_wording(own, claim) for claim in self.places(mention))

    def may_become(self, wrong: Claim, right: Claim) -> bool:
        """Whether one figure can stand where the article has the other: no number of places where it has a share."""
        places = self.places(wrong)
        return not places or any(adopted(right, claim) is not None for claim in places)
