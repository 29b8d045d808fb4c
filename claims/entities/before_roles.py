"""Words before a role word that belong to it: "|newly appointed chief| economist", "|Apple's| chief", "|works council|
chief".
"""

from collections.abc import Container, Mapping

from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import bare

_FAR, _NEAR = 8, 4  # words, with and without an article ahead: "the central bank's newly appointed chief"
_BODY = 3  # words of a body: "trade |union|", "works council"
_NOUN = 3  # letters: "|it|'s minister Reed who"


class BeforeRoles:
    """Tells where the roles of one text begin. `ending` and `covered` are the places of the names known so far."""

    def __init__(self, layout: Layout, pack: Pack, ending: Mapping[int, Mention], covered: Container[int]) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._ending, self._covered = ending, covered

    def start(self, first: int, far: bool = False) -> int:
        """Where a role begins whose word stands at token `first`: "|ex-président", "|French |interior minister".

        `far` also takes lower-case words up to an article: "the |central bank's chief economist".
        """
        tokens, layout, names = self._tokens, self._layout, self._pack.names
        start, headless = first, not self._pack.names.adjective_endings  # languages that put all before the noun
        for _ in range(_FAR if far else _NEAR):
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
        """Whether a capital is more than that of a sentence: "|Apple|'s chief", "|WHO|'s", not "|It|'s minister Reed
        who"."""
        small = bare(self._tokens.words[index]) in self._pack.stop and not self._layout.all_capitals(index)
        return self._layout.capitals[index] and not small

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
        small = tokens.words[index] in self._pack.stop and not self._layout.all_capitals(index)  # "the |WHO| chief"
        return small or (index + 1 in self._ending)

    def _article_ahead(self, index: int) -> bool:
        """Whether an article opens the noun phrase a few words before: "|the newly appointed Paris prosecutor"."""
        tokens, articles = self._tokens, self._pack.names.articles
        for place in range(index, max(-1, index - _FAR), -1):
            if tokens.words[place] in articles:
                return True
            if place and tokens.gap(place - 1) not in (" ", "-", ""):
                return False
        return False
