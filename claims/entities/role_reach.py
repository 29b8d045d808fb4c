"""The reach of a role: which words beside a role word belong to it — "|newly appointed chief |economist| of the bank|".

Nothing here knows grammar; adjectives, "of" with its nouns, and the comma that closes an apposition are told by the
words of the pack.
"""

from collections.abc import Container, Mapping

from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import TIGHT, bare

_REACH = 8  # words between the start of an apposition and its role word: "the central bank's newly appointed chief"
_COMPLEMENT = 10  # words after a role word that may belong to it
_BODY = 3  # words of a body: "trade |union|", "works council"
_OFFICE = 5  # words of an office between the role word and the name
_NOUN = 3  # letters: "|it|'s minister Reed who"
_BRACKETED = 5  # words of a party, an age or a place in brackets: "Jean Dupont |(LR)|, maire de Thorens"
_CLOSING = frozenset(",.;:()–!?\n")


class RoleReach:
    """Tells how far the roles of one text reach.

    `starting`, `ending` and `covered` are the places of the names, which the reader of the roles adds to as it goes; it
    then says so (`forget`), as what follows a role word is asked for several times and read once.
    """

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        starting: Mapping[int, Mention],
        ending: Mapping[int, Mention],
        covered: Container[int],
    ) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._starting, self._ending, self._covered = starting, ending, covered
        self._known: dict[tuple[int, bool], int] = {}

    def forget(self) -> None:
        """To be called when a name is found: roles end before it."""
        self._known.clear()

    def extend_left(self, first: int, far: bool = False) -> int:
        """Words before a role word that belong to it: "|ex-président", "|French |interior minister".

        `far` also takes lower-case words up to an article: "the |central bank's chief economist".
        """
        tokens, layout, names = self._tokens, self._layout, self._pack.names
        start, headless = first, not self._pack.names.adjective_endings  # languages that put all before the noun
        for _ in range(_REACH if far else 4):
            before = start - 1
            if tokens.words[start] == "s" and start < first and (owner := self._ending.get(start)) is not None:
                return owner.first  # "|Dominique Pelicot's| lawyer"
            if headless and (whose := self._owner(start)) is not None:
                start = whose
                continue
            if before < 0 or tokens.gap(before) not in (" ", "-", "") or before in self._covered:
                break
            word = tokens.words[before]
            possessive = word == "s" and before and tokens.words[before - 1].endswith("'") and self._named(before - 1)
            named = layout.capitals[before] and not self._is_sentence_word(before)
            named = named and word not in self._pack.dates.relative.starts  # "Yesterday works council chief"
            if word in names.role_before or (headless and (tokens.gap(before) == "-" or named or possessive)):
                start = before
            elif headless and (body := self._body_before(start)) is not None:
                start = body
            elif headless and far and word not in self._pack.stop and word not in names.articles and word[0].isalpha():
                if not self._article_ahead(before):
                    break
                start = before
            elif headless and start == first and not layout.capitals[first] and self._compound(before):
                start = before
            else:
                break
        return start

    def _compound(self, index: int) -> bool:
        """Whether a noun makes one with the role word behind it: "the |ecology| minister", "its |competition| chief",
        in a language that writes such words apart; but "to |replace| coach Reed"."""
        tokens, pack = self._tokens, self._pack
        word, none = tokens.words[index], pack.names.not_of_roles
        if not none or not index or {index, index + 1} - tokens.joined or not word.isalpha():
            return False
        if len(word) <= _NOUN or word in pack.stop or word.endswith(none):
            return False
        before = tokens.words[index - 1]
        owned = before == "s" or before in pack.names.articles or before in pack.names.possessives
        return (owned or self._named(index - 1)) and tokens.spelled(index) not in pack.speech.spelled

    def _named(self, index: int) -> bool:
        """Whether a capital is more than that of a sentence: "|Apple|'s chief", not "|It|'s minister Reed who"."""
        return self._layout.capitals[index] and bare(self._tokens.words[index]) not in self._pack.stop

    def _owner(self, end: int) -> int | None:
        """The noun before `end` that says whose the post is: "|company's| chief", "the |victims'| lawyer"."""
        tokens, owner = self._tokens, end - 1
        if owner > 0 and tokens.words[owner] == "s" and tokens.gaps[end] == " " and not tokens.gaps[owner]:
            owner -= 1
        elif owner < 0 or tokens.gaps[end] != "' ":
            return None
        word = bare(tokens.words[owner])
        named = owner in self._covered or self._layout.capitals[owner] or not word.isalpha() or len(word) < _NOUN
        return None if named or word in self._pack.stop or word in self._pack.dates.relative.starts else owner

    def _body_before(self, end: int) -> int | None:
        """Where the words begin that say what the post before `end` is of: "|works council| chief"."""
        fields, tokens = self._pack.judging.fields, self._tokens
        for start in range(end - 1, max(-1, end - 1 - _BODY), -1):
            if start < end - 1 and tokens.gap(start) not in (" ", "-"):
                return None
            if (match := fields.match(tokens, start)) is not None and match[0] == end and start not in self._covered:
                return start
        return None

    def _is_sentence_word(self, index: int) -> bool:
        tokens = self._tokens
        return tokens.words[index] in self._pack.stop or (index + 1 in self._ending)

    def _article_ahead(self, index: int) -> bool:
        """Whether an article opens the noun phrase a few words before: "|the newly appointed Paris prosecutor"."""
        tokens, articles = self._tokens, self._pack.names.articles
        for place in range(index, max(-1, index - _REACH), -1):
            if tokens.words[place] in articles:
                return True
            if place and tokens.gap(place - 1) not in (" ", "-", ""):
                return False
        return False

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
        end = self._with_its_noun(index, end)
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
        if tokens.gaps[index] not in (" ", "-", "", "'", "' ") or not word[0].isalpha():
            return False
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
