"""The reach of a role: which words behind a role word belong to it — "president |of the bank|".

Nothing here knows grammar; adjectives, "of" with its nouns, and the comma that closes an apposition are told by the
words of the pack.
"""

from collections.abc import Mapping

from claims.entities.gazetteer import gazetteer
from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import TIGHT

_COMPLEMENT = 10  # words after a role word that may belong to it
_OFFICE = 5  # words of an office between the role word and the name
_BRACKETED = 5  # words of a party, an age or a place in brackets: "Jean Dupont |(LR)|, maire de Thorens"
_CLOSING = frozenset(",.;:()–!?\n")


class RoleReach:
    """Tells how far the roles of one text reach.

    `starting` are the names by their first token, which the reader of the roles adds to as it goes; it then says so
    (`forget`), as what follows a role word is asked for several times and read once.
    """

    def __init__(self, layout: Layout, pack: Pack, starting: Mapping[int, Mention]) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._starting = starting
        self._known: dict[tuple[int, bool], int] = {}

    def forget(self) -> None:
        """To be called when a name is found: roles end before it."""
        self._known.clear()

    def adjectives(self, index: int) -> int:
        """Past one adjective of origin: "le président |français| Emmanuel Macron"."""
        tokens, endings = self._tokens, self._pack.names.adjective_endings
        if index < tokens.size and endings and tokens.gaps[index] == " " and not self._layout.capitals[index]:
            word = tokens.words[index]
            if word not in self._pack.stop and len(word) > 4 and word.endswith(endings):
                return index + 1
        return index

    def capital_adjective(self, index: int) -> int:
        """Past one written like a name: "il Primo Ministro |Canadese| Stephen Harper"."""
        known = index + 1 in self._starting and index not in self._starting and self._tokens.gaps[index] == " "
        return index + 1 if known and self.adjectival(index) else index

    def adjectival(self, index: int) -> bool:
        """Whether a word ends as adjectives of origin do."""
        endings = self._pack.names.adjective_endings
        return bool(endings) and self._tokens.words[index].endswith(endings)

    def office(self, index: int) -> int:
        """Past capitals that lead up to a name: "η υπουργός |Πολιτικής Προστασίας| Ελένη Βαρδάκη"."""
        tokens, end = self._tokens, index
        while end < min(tokens.size, index + _OFFICE) and end not in self._starting:
            joins = tokens.words[end] in self._pack.names.links
            another = self._pack.names.roles.match(tokens, end) is not None  # "|Prince| Harry and King Charles III"
            if tokens.gaps[end] != " " or another or not (self._layout.capitals[end] or joins):
                return index
            end += 1
        led = end > index and self._of(end - 1)  # "avocate |de| Dominique Pelicot"
        return end if end in self._starting and not led else index

    def portfolio(self, index: int) -> int | None:
        """Past what a post is for, where the language says so behind it: "ministre |de la Justice| Anne Roy"; `None`
        where nothing known follows."""
        tokens, pack = self._tokens, self._pack
        place = index
        while place < tokens.size and tokens.words[place] in pack.names.links and tokens.gaps[place] in (" ", ""):
            place += 1
        if place == index or place >= tokens.size or pack.nouns.capitalised or tokens.gaps[place] not in (" ", ""):
            return None
        found = pack.judging.fields.match(tokens, place)
        return found[0] if found is not None and found[0] < tokens.size else None

    def _of(self, index: int) -> bool:
        """Whether a small word says whose a role is: "de", "of", "for"."""
        names, word = self._pack.names, self._tokens.words[index]
        return word in names.of or (word in names.links and word not in names.articles)

    def complement(self, index: int, greedy: bool = False) -> int:
        """The end of what follows a role word and belongs to it; of an apposition, all that a comma closes."""
        if (known := self._known.get((index, greedy))) is not None:
            return known
        end = self._complement(index, greedy, False)
        if greedy and not self.closes(end):
            loose = self._complement(index, greedy, True)
            end = loose if self.closes(loose) else end
        end = self._without_a_half(index, self._with_its_noun(index, end))
        self._known[index, greedy] = end
        return end

    def _with_its_noun(self, first: int, end: int) -> int:
        """The end of a complement that an article would end: "maire d'une |commune|" de 2 300 habitants."""
        tokens, articles = self._tokens, self._pack.numbers.articles
        if end <= first or tokens.words[end - 1] not in articles:
            return end
        if end < tokens.size and tokens.gaps[end] == " " and self._is_noun(end, False):
            return end + 1
        while end > first and (tokens.words[end - 1] in articles or tokens.words[end - 1] in self._pack.names.links):
            end -= 1
        return end

    def _without_a_half(self, first: int, end: int) -> int:
        """The end of a complement without the beginning of another office: "directrice d'Orlo |et ancienne| compagne de
        l'accusé", "chief executive of Orlo |and former| girlfriend of the accused"."""
        words, pack = self._tokens.words, self._pack
        half = end - first > 1 and words[end - 1] in pack.names.role_before and words[end - 2] in pack.numbers.join
        return end - 2 if half else end

    def _complement(self, index: int, greedy: bool, loose: bool) -> int:
        """The end of what follows a role word and belongs to it: "ministre |de l'Intérieur", "président |sortant".

        `greedy` takes all of "procureure de la République de Paris"; otherwise a name ends it.
        """
        tokens, pack = self._tokens, self._pack
        links, limit, end = pack.names.links, min(tokens.size, index + _COMPLEMENT), index
        after = None
        if index < limit and tokens.words[index] in pack.names.role_after.starts and tokens.gaps[index] in (" ", "-"):
            after = pack.names.role_after.match(tokens, index)
        if after is not None:
            index = end = after[0]
        elif greedy:
            index = end = self.adjectives(index)
        if not pack.nouns.capitalised:
            while index < limit and tokens.words[index] in pack.names.portfolios and tokens.gaps[index] == " ":
                index = end = index + 1
        if (inside := self.past_bracket(index)) < limit and inside > index:
            index = inside if tokens.gaps[inside] == ") " and tokens.words[inside] in pack.names.of else index
        while loose and index < limit and self._is_noun(index, False) and not self._is_verb(index):
            index = end = index + 1  # "general |secretary", "chief |medical officer"
        while index < limit and tokens.words[index] in links and tokens.gaps[index] in (" ", "", "-", ") "):
            index += 1
            while index < limit and tokens.words[index] in links and tokens.gaps[index] in (" ", ""):
                index += 1
            noun = index
            while (
                noun < limit
                and noun - index < 4
                and noun not in self._starting
                and self._is_noun(noun, noun > index and not loose)
            ):
                noun += 1
            somebody = self._starting.get(index) if greedy and noun == index else None
            if somebody is not None and self._of(index - 1):
                return somebody.last  # "Béatrice Zavarro, avocate |de Dominique Pelicot|"
            if noun == index:
                break
            index = end = noun
        return end

    def _is_verb(self, index: int) -> bool:
        """Whether a small letter or the verb of becoming ends the office: "zum Minister |ernannt|", "tot burgemeester
        |benoemd|"."""
        verbal = self._pack.nouns.capitalised and not self._layout.capitals[index]
        return verbal or self._tokens.words[index] in self._pack.names.made

    def _is_noun(self, index: int, further: bool) -> bool:
        """Whether a token goes on with the noun phrase: a second lower-case word only if it is an adjective."""
        tokens, pack = self._tokens, self._pack
        word = tokens.words[index]
        if further and index in tokens.numbers and tokens.gaps[index] == "" and self._layout.capitals[index - 1]:
            return True  # "president of COP|30|"
        if tokens.gaps[index] not in (" ", "-", "", "'", "' ") or not word[0].isalpha():
            return False
        if further and word in gazetteer().particles and self._layout.capitals[index - 1]:
            return word not in pack.names.links and self._layout.capital(index + 1)  # "governor of Rio |de| Janeiro"
        if word in pack.dates.shifts.starts or word in pack.dates.relative.starts:
            return False  # "chief executive | last month"
        if word in pack.dates.weekdays.starts and not self._layout.capital(index + 1):
            return False  # "chief executive | on Wednesday", but "editor of the Sunday Times"
        if (word in pack.stop and (further or tokens.words[index - 1] not in pack.names.of)) or (
            word in pack.speech.verbs.starts
        ):
            return False
        if (spelled := tokens.spelled(index)) in pack.speech.auxiliaries or spelled in pack.names.copulas:
            return False
        if not further or self._layout.capitals[index] or tokens.gaps[index] == "-":
            return True
        endings = pack.names.adjective_endings
        if tokens.words[index - 1].endswith("'") or tokens.words[index - 1] == "s":
            return True
        return bool(endings) and word.endswith(endings) and len(word) > 4

    def past_bracket(self, index: int) -> int:
        """Past the brackets that open before token `index`: "alcaldesa de Jaca |(PP)|, Laura Gómez"; `index` itself
        where none do."""
        tokens = self._tokens
        if index < tokens.size and tokens.gaps[index] == " (":
            for place in range(index + 1, min(tokens.size, index + _BRACKETED + 1)):
                if tokens.gaps[place].startswith(")"):
                    return place
        return index

    def before_bracket(self, end: int) -> int:
        """Where brackets open that close before token `end`: "Jean Dupont |(LR)|, maire"; `end` where none do."""
        tokens = self._tokens
        if tokens.gap_before(end).startswith(")"):
            for place in range(end - 1, max(0, end - 1 - _BRACKETED), -1):
                if tokens.gaps[place] == " (":
                    return place
        return end

    def noun(self, index: int) -> int:
        """The noun after a connector belongs to it: "à la tête de |l'institution", "who heads |the central bank"."""
        tokens, start = self._tokens, index
        while index < tokens.size and tokens.words[index] in self._pack.names.articles and tokens.gaps[index] in TIGHT:
            index += 1
        end = index
        while end < tokens.size and end - index < 4 and self._is_noun(end, end > index):
            end += 1
        return self.complement(end, greedy=True) if end > index else start

    def closes(self, index: int) -> bool:
        """Whether an apposition ends before token `index`, by a mark or by what is said of somebody ("president of the
        regional council |who|"): "le juge, Jean Dupont a déclaré" is none."""
        if index < self._tokens.size and self._tokens.words[index] in self._pack.names.who:
            return True
        gap = self._tokens.gaps[index] if index < self._tokens.size else "."
        return gap.strip()[:1] in _CLOSING or "\n" in gap if gap.strip() or "\n" in gap else False
