"""Telling: the sentence of a finding, with the articles behind each reading where there are more than two."""

from collections.abc import Mapping, Sequence

from checker.judging.relate import TWO_SPEAKERS, distance, tell
from checker.matching.wordings.one_name import may_be_one
from checker.report import Judged, Relation
from checker.rules.nuances import Nuance
from checker.rules.rule import registry
from checker.rules.sums import Flaw
from checker.rules.words import one_speaker
from checker.words.credits import credited
from checker.words.passages import outlet
from checker.words.tables import interface
from checker.words.wording import listing, message, said, sides
from claims.claim import Claim
from claims.document import Document
from claims.text.fold import fold

_NAMED = 2  # outlets named before "and n others"
_SEVERAL = ("D1", "D4", "D6")  # rules of which three readings are three values, not two sides
_HEDGE, _WEEKDAY, _MOVE = "N1", "D12", "I4"


class Teller:
    """Writes sentences in one interface language; `documents` by id, for the names of the outlets."""

    def __init__(self, documents: Mapping[str, Document], language: str) -> None:
        self._documents, self._language = documents, language

    def groups(self, rule: str, groups: Sequence[Sequence[Claim]], items: Sequence[Judged], spokesman: Judged) -> str:
        """A rule's sentence about groups of claims that read alike; `items` are the pairs it holds of, `spokesman`
        the one that speaks for them."""
        involved = {claim.document for group in groups for claim in group}
        sides = {claim.id: claim for group in groups for claim in group}
        if rule == TWO_SPEAKERS and len(involved) > 2:
            return self._speakers(rule, [claim for group in groups for claim in group])
        if (len(involved) <= 2 and len(groups) == 2) or len(groups) < 2:
            if spokesman.rule == rule:
                return spokesman.explanation
            one, other = sides[spokesman.left], sides[spokesman.right]
            return tell(rule, self._said(one), self._said(other), distance(one, other, self._language), self._language)
        if registry()[rule].relation is Relation.UPDATE:
            told = [self._reading(group) for group in groups]
            return tell(rule, told[0], message("then", self._language).join(told[1:]), "", self._language)
        if rule == _HEDGE and len(parts := _linked(groups, items)) > 1:
            return " ".join(self._of_camps(rule, _camps(part, items)) for part in parts)
        camps = _camps(groups, items)
        by = distance(sides[spokesman.left], sides[spokesman.right], self._language) if len(groups) == 2 else ""
        return self._of_camps(rule, camps, by)

    def _of_camps(self, rule: str, camps: Sequence[Sequence[Sequence[Claim]]], by: str = "") -> str:
        readings = [self._readings(camp) for camp in camps]
        told = [listing(camp, self._language) for camp in readings]
        if len(camps) > 2 and rule in _SEVERAL:
            # A list of lists needs a stronger mark than their commas.
            apart = sides if any(len(camp) > 1 for camp in readings) else listing
            return self._message("several", n=len(camps), x=apart(told, self._language))
        return tell(rule, told[0], listing(told[1:], self._language), by, self._language)

    def _speakers(self, rule: str, quotations: Sequence[Claim]) -> str:
        """ "François-Henri Pinault (Le Courrier)" against "Luca de Meo (Wirtschaftsbote and Piazza Moda)", whatever
        each makes of the words, which are told in the reader's language where an article has them in it."""
        by_speaker: list[list[Claim]] = []
        for claim in quotations:
            mine = (group for group in by_speaker if one_speaker(group[0].speaker or "", claim.speaker or ""))
            if (group := next(mine, None)) is None:
                by_speaker.append(group := [])
            group.append(claim)
        told = [f"{group[0].speaker} ({self.outlets(group)})" for group in by_speaker]
        own = (claim for claim in quotations if self._documents[claim.document].language == interface(self._language))
        words = self._said(next(own, quotations[0]))
        return tell(rule, told[0], listing(told[1:], self._language), words, self._language)

    def exchange(self, rule: str, left: Sequence[Claim], right: Sequence[Claim]) -> str:
        """A rule's sentence about two figures as some articles give them and others: of each side the first two claims
        are read, and all outlets named."""
        one, other = (f"{self._sayings(side[:2])} ({self.outlets(side)})" for side in (left, right))
        return tell(rule, one, other, "", self._language)

    def inside(self, rule: str, left: Sequence[Claim], right: Sequence[Claim]) -> str:
        """A rule's sentence about two lists of claims of one article."""
        return tell(rule, self._sayings(left), self._sayings(right), self.outlets(left), self._language)

    def flaw(self, flaw: Flaw) -> str:
        """The sentence of what cannot be in one article."""
        if not flaw.names and flaw.code != _MOVE:
            return self.inside(flaw.code, flaw.left, flaw.right)
        if flaw.code == _MOVE:
            one, other = (self._said(claim) for claim in flaw.left)
            left, right = self._message("from_to", a=one, b=other), self._sayings(flaw.right)
        elif flaw.code == _WEEKDAY:
            left, right = flaw.left[0].quote, self._message(f"weekday_{flaw.names[0]}")
        else:
            left, right = flaw.names
        return tell(flaw.code, left, right, self.outlets(flaw.left), self._language)

    def nuance(self, nuance: Nuance) -> str:
        """The sentence of a nuance: what some articles add to the figure, and which do not."""
        left, right = self.outlets(nuance.left), self.outlets(nuance.right)
        claim = self._in_my_language(nuance.left)
        if nuance.code == "N6":
            one = f"{self._said(claim)} {self._message('as_possible', who=left)}"
            other = self._message("as_fact", who=right)
        elif nuance.code == "N7":
            one = self._attributed(claim, nuance.left)
            other = self._message("unattributed", who=right)
        else:
            one = self._message("detailed", x=nuance.detail, who=left)
            other = self._message("undetailed", who=right)
        return tell(nuance.code, one, other, "", self._language)

    def _attributed(self, claim: Claim, group: Sequence[Claim]) -> str:
        """ "12 deaths according to police in Le Tram and according to Ada Lang in EM Egypt": each with its own, those
        that name the same one together."""
        by_speaker: dict[str, list[Claim]] = {}
        for each in (claim, *(other for other in group if other is not claim)):
            mine = (known for known in by_speaker if _may_be_one(known, each.speaker or ""))
            by_speaker.setdefault(next(mine, each.speaker or ""), []).append(each)
        parts = [
            self._message("according", name=self._credited(said[0]), who=self.outlets(said))
            for said in by_speaker.values()
        ]
        return self._message("attributed", x=self._said(claim), parts=listing(parts, self._language))

    def _credited(self, claim: Claim) -> str:
        return credited(claim, self._documents[claim.document].language, self._language)

    def outlets(self, group: Sequence[Claim]) -> str:
        """ "Directinfo, EM Egypt et 4 autres"."""
        names = list(dict.fromkeys(outlet(self._documents[claim.document]) for claim in group))
        if len(names) > _NAMED + 1:
            names = [*names[:_NAMED], self._message("others", n=len(names) - _NAMED)]
        return listing(names, self._language)

    def _reading(self, group: Sequence[Claim]) -> str:
        """ "19 octobre 2025 (Directinfo, EM Egypt et 4 autres)"."""
        return f"{self._said(group[0])} ({self.outlets(group)})"

    def _readings(self, camp: Sequence[Sequence[Claim]]) -> list[str]:
        """The readings of a camp; those that are told in the same words are one, with the outlets of both."""
        by_words: dict[str, list[Claim]] = {}
        for group in camp:
            by_words.setdefault(self._said(group[0]), []).extend(group)
        return [self._reading(group) for group in by_words.values()]

    def _in_my_language(self, group: Sequence[Claim]) -> Claim:
        mine = (claim for claim in group if self._documents[claim.document].language == self._language)
        return next(mine, group[0])

    def _sayings(self, side: Sequence[Claim]) -> str:
        return listing(list(dict.fromkeys(map(self._said, side))), self._language)

    def _said(self, claim: Claim) -> str:
        return said(claim, self._language)

    def _message(self, key: str, **values: object) -> str:
        return message(key, self._language, **values)


def _may_be_one(left: str, right: str) -> bool:
    """Whether two speakers are told in the same words, or may be one person."""
    return fold(left) == fold(right) or may_be_one(left, right)


def _linked(groups: Sequence[Sequence[Claim]], items: Sequence[Judged]) -> list[list[Sequence[Claim]]]:
    """The groups that have something to do with one another: a hedge of 300 has nothing to do with one of 340."""
    home = {claim.id: number for number, group in enumerate(groups) for claim in group}
    parts = [{number} for number in range(len(groups))]
    for item in items:
        if item.left in home and item.right in home:
            joined = [part for part in parts if home[item.left] in part or home[item.right] in part]
            parts = [part for part in parts if part not in joined] + [set[int]().union(*joined)]
    return [[groups[number] for number in sorted(part)] for part in sorted(parts, key=min)]


def _camps(groups: Sequence[Sequence[Claim]], items: Sequence[Judged]) -> list[list[Sequence[Claim]]]:
    """The groups of readings, those together that nothing sets apart: 1 200 and 1 214 against 12 000."""
    home = {claim.id: number for number, group in enumerate(groups) for claim in group}
    apart = {frozenset((home[item.left], home[item.right])) for item in items if {item.left, item.right} <= home.keys()}
    camps: list[list[int]] = []
    for number in range(len(groups)):
        fit = (camp for camp in camps if all(frozenset((number, other)) not in apart for other in camp))
        camp = next(fit, None)
        if camp is None:
            camps.append([number])
        else:
            camp.append(number)
    return [[groups[number] for number in camp] for camp in camps]
