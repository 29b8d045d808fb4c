"""What stands between a name and what somebody is said to be: an age ("Jordan Bardella, |29 ans, |le président"), a
verb of becoming ("Mike Doustdar, |who became |chief executive"), the day it happened on ("a été nommé |mercredi|
directeur général"), and what is said of somebody between commas before the verb.
"""

from collections.abc import Mapping

from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout

_DAY = 5  # tokens from a word for a day to the verb before it: "wurde |am Dienstag, dem 3. Juni|"
_ASIDE = 16  # tokens between commas: "Ana Ruiz, |57 ans, jusqu'ici directrice des achats|, a été nommée"
_SENTENCE = 26  # tokens from a name to a verb joined to another: "joined the bank in 2002 |and| was named"
_WITHIN = frozenset(" ,()'’-")  # marks that end no clause of the subject


class Links:
    """Finds the name that leads to an office in one text. `ending` are the names by the token behind them."""

    def __init__(self, layout: Layout, pack: Pack, ending: Mapping[int, Mention]) -> None:
        self._pack, self._tokens, self._ending = pack, layout.tokens, ending

    def linked(self, before: int) -> Mention | None:
        """Who is led to the office before which token `before` stands, by an age, a verb or both."""
        verb = self.past_verb(before)
        for end in (self.past_age(before), verb):
            if end is None:
                continue
            if (person := self._ending.get(end)) is not None:
                return person
            if (aged := self.past_age(end)) is not None and aged in self._ending:
                return self._ending[aged]  # "Ana Ruiz, 57 ans, |jusqu'ici| directrice"
        return (self._past_aside(verb) or self._joined(verb)) if verb is not None else self._successor(before)

    def _joined(self, verb: int) -> Mention | None:
        """ "Anna Reed joined the bank in 2002 and |was named| president", "Paolo Neri, assunto nel 2002 e |promosso|
        direttore": the one person that the sentence names before."""
        tokens, persons = self._tokens, set[Mention]()
        if tokens.gap_before(verb) != " " or tokens.words[verb - 1] not in self._pack.numbers.join:
            return None
        for place in range(verb - 1, max(0, verb - _SENTENCE), -1):
            if place in tokens.stops or not _WITHIN.issuperset(tokens.gaps[place]):
                break
            if (person := self._ending.get(place)) is not None:
                persons.add(person)
        return persons.pop() if len(persons) == 1 else None

    def _successor(self, before: int) -> Mention | None:
        """ "Anna Reed |will succeed Paul Green as |chief executive", "Ana Ruiz, |57 ans, |succède à Paul Roy comme":
        the office is that of who comes, and no longer of who goes."""
        tokens, names = self._tokens, self._pack.names
        led = names.succeeds_as.match_back(tokens, before) if tokens.gap_before(before) == " " else None
        gone = self._ending.get(led[0]) if led is not None and tokens.gap_before(led[0]) == " " else None
        verb = names.succeeds.match_back(tokens, gone.first) if gone is not None else None
        if verb is None or gone is None or tokens.gap_before(gone.first) not in (" ", ""):
            return None
        if tokens.gap_before(verb[0]) == " ":
            return self._ending.get(verb[0])
        return self._past_aside(verb[0])

    def past_age(self, before: int) -> int | None:
        """ "Jordan Bardella, |29 ans, |le président du parti", "…, |de 29 años, |presidente": where the name ends."""
        tokens, pack = self._tokens, self._pack
        unit = pack.units.after.match_back(tokens, before) if tokens.gap_before(before) == ", " else None
        if unit is None or unit[1].code != "a" or unit[0] < 2:
            return None
        at = unit[0] - 1
        number = at in tokens.numbers or tokens.words[at] in pack.numbers.lexemes
        at -= tokens.words[at - 1] in pack.numbers.of
        return at if number and tokens.gap_before(at) == ", " else None

    def past_verb(self, before: int) -> int | None:
        """ "Mike Doustdar, |who became |chief executive", "David Burritt |stays on as |chief executive", "Anna Roth
        |wurde am Dienstag zur |Präsidentin": where the name ends."""
        tokens, linking = self._tokens, self._pack.names.linking
        if tokens.gap_before(before) != " ":
            return None
        link = linking.match_back(tokens, before)
        start = self._past_day(link[0] if link is not None else before)
        if start is None and link is None and tokens.words[before - 1] in linking.ends:
            start = self._past_day(before - 1)  # "wurde am Dienstag |zur| Präsidentin"
        start = start if start is not None else link[0] if link is not None else None
        return start if start is not None and tokens.gap_before(start) in (", ", " ") else None

    def _past_day(self, end: int) -> int | None:
        """Where a verb of becoming begins whose day ends before token `end`: "|a été nommé| mercredi soir"."""
        tokens, dates = self._tokens, self._pack.dates
        at = end - 1 if end > 0 and tokens.words[end - 1] in dates.day_parts else end
        day = next(
            (found for table in (dates.weekdays, dates.relative) if (found := table.match_back(tokens, at))), None
        )
        if day is None or any(tokens.gap_before(place) != " " for place in {at, end}):
            return None
        for place in range(day[0], max(0, day[0] - _DAY), -1):
            if (link := self._pack.names.linking.match_back(tokens, place)) is not None:
                return link[0]
            if tokens.words[place - 1] not in self._pack.stop:
                return None
        return None

    def _past_aside(self, verb: int) -> Mention | None:
        """ "Ana Ruiz|, 57 ans, jusqu'ici directrice des achats, |a été nommée": the name before what is said between
        commas."""
        tokens = self._tokens
        if tokens.gap_before(verb) != ", " or tokens.words[verb] in self._pack.names.who | self._pack.speech.relatives:
            return None
        for place in range(verb - 1, max(0, verb - _ASIDE), -1):
            if place in tokens.stops:
                return None
            if tokens.gap_before(place) == ", " and (person := self._ending.get(place)) is not None:
                return person
        return None
