"""Roles told in a clause about a person: "Claudia Reiter, die seit 2015 |Bürgermeisterin von Villach| ist", "Laura
Brook, who joined in May and is now |chief executive|"; those of one of several: "Ada Lang, |one of the judges|"; and
those told of a body: "the inquiry, |chaired| by Ada Lang".
"""

from collections.abc import Mapping

from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import TIGHT

_CLAUSE = 14  # tokens from the pronoun of a relative clause to the role in it
_SINCE = 4  # tokens from "chaired" to "by"
_LED = 8  # tokens from "chaired by" to a name: the article, an office, what it is of
_APART = 3  # words between "one of the" and those who are many: "one of the |two chief| negotiators"


class RoleClauses:
    """Finds the person a role in a clause belongs to. `ending` are the names by the token behind them."""

    def __init__(self, layout: Layout, pack: Pack, ending: Mapping[int, Mention]) -> None:
        self._layout, self._pack, self._tokens, self._ending = layout, pack, layout.tokens, ending
        self._verb_last = pack.nouns.capitalised or pack.code == "nl"
        self._pronouns = pack.speech.relatives | pack.names.who | (pack.names.definite if self._verb_last else set())

    def person(self, first: int) -> Mention | None:
        """The person of the relative clause in which token `first` stands."""
        tokens = self._tokens
        for place in range(first - 1, max(0, first - 1 - _CLAUSE), -1):
            gap = tokens.gap_before(place)
            if gap in (", ", "), "):
                end = place - (gap == "), ")  # "Jan Vos |(57)|, die tot burgemeester werd gekozen"
                return self._ending.get(end) if tokens.words[place] in self._pronouns else None
            if gap not in (" ", "-", "'", ""):
                return None
        return None

    def said(self, first: int, last: int) -> bool:
        """Whether a clause says that somebody is what tokens `first` to `last` say."""
        if not self._verb_last:
            return self._is_said(first)
        tokens = self._tokens
        if last >= tokens.size or tokens.gaps[last] != " ":
            return False
        return tokens.spelled(last) in self._pack.names.copulas or self._is_made(first, last)

    def _is_made(self, first: int, last: int) -> bool:
        """ "Die dinsdag |tot| burgemeester |werd| gekozen", "der |zum| Minister ernannt |wurde|"."""
        tokens, linking = self._tokens, self._pack.names.linking
        if tokens.words[first - 1] not in linking.ends or tokens.words[first - 1] not in self._pack.stop:
            return False
        behind = [at for at in (last, last + 1) if at < tokens.size and tokens.gaps[at] == " "]
        return any(tokens.words[at] in linking for at in behind)

    def _is_said(self, first: int) -> bool:
        """Whether "is" or "became" stands before a role, with a small word between at most: "and |is now| chief"."""
        tokens, names = self._tokens, self._pack.names
        for place in (first, first - 1):
            while place > 1 and tokens.words[place - 1] in names.articles and tokens.gaps[place] == " ":
                place -= 1
            if place < 1 or tokens.gaps[place] != " ":
                return False
            if tokens.spelled(place - 1) in names.copulas or names.linking.match_back(tokens, place) is not None:
                return True
            if tokens.words[place - 1] not in self._pack.stop and not tokens.words[place - 1].endswith(("ment", "ly")):
                return False
        return False

    def one_of(self, first: int, last: int) -> tuple[int, int] | None:
        """Where the plural of a role word stands behind "one of the" within tokens `first` to `last`: its tokens."""
        tokens = self._tokens
        opened = self._pack.judging.one_of.match(tokens, first)
        if opened is None:
            return None
        for place in range(opened[0], min(last, opened[0] + _APART + 1)):
            if place > opened[0] and tokens.gaps[place] not in (" ", "-"):
                return None
            if self._pack.judging.roles.of_many(tokens.words[place]) is not None:
                return place, place + 1
        return None

    def led_by(self, index: int, starting: Mapping[int, Mention]) -> tuple[int, Mention] | None:
        """Who leads a body by the words at `index`, and where these end: "the commission |chaired| by the lawyer Ada
        Lang", "l'association |que préside| Max Schrems". `starting` are the names by their first token."""
        tokens, names, by = self._tokens, self._pack.names, self._pack.speech.by
        if (cue := names.led_by.match(tokens, index)) is None:
            return None
        place = cue[0]
        if place - index == 1:  # a participle says by whom: "présidée |depuis 2020| par Ada Lang"
            near = range(place, min(tokens.size, place + _SINCE))
            led = next((after[0] for at in near if (after := by.match(tokens, at)) is not None), None)
            if led is None or any("," in tokens.gaps[at] for at in range(place, led)):
                return None
            place = led
        for at in range(place, min(tokens.size, place + _LED)):
            if tokens.gaps[at] not in TIGHT:
                return None
            if (person := starting.get(at)) is not None:
                return cue[0], person
            word = tokens.words[at]
            if word in self._pack.stop and word not in names.of and word not in names.articles:
                return None  # "présidée par la droite |contre| Paul Roy"
        return None
