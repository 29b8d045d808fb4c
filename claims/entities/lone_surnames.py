"""Surnames that stand alone and that no table knows, and what else the text tells of them: "Finanzministerin |Reeves|"
is one where the text goes on with "Reeves", which no article leads to; "le gouverneur de Rio, |Castro|," where it says
"dijo Castro". And capitals whose letters a language does not write: "Matúš Šutaj |Eštok|".
"""

from collections import defaultdict
from functools import cached_property

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack, notions_of
from claims.text.layout import Layout
from claims.text.tokens import bare

_PERFECT = 2  # words before a name: "|a dit| Castro"
_SHORT = 4  # letters: "Rat", "Amt"; but "Merz"


class LoneSurnames:
    """Tells of one text which capitals may be a surname by themselves; what it looks for is gathered once."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack = layout, pack

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word stands with a capital, without the s of a genitive."""
        places, words = defaultdict[str, list[int]](list), self._layout.tokens.words
        for index in self._layout.capitalised:
            places[bare(words[index])].append(index)
        return places

    def named(self, index: int) -> bool:
        """Whether a capital right behind an office is a name where every noun has one: no word of the language that is
        known, and elsewhere no article leads to it: "Kanzler |Merz| …, sagte Merz"; "als Kanzler |Verantwortung|". What
        only ends like an office is none: "Eurostar |Celestia|"."""
        tokens, pack = self._layout.tokens, self._pack
        word, office = tokens.words[index], tokens.words[index - 1]
        if pack.judging.roles.match(tokens, index - 1) is None and pack.judging.roles.ending(office) is None:
            return False
        if len(word) < _SHORT or not self.may_be_name(index) or word.endswith(pack.nouns.common):
            return False
        if pack.names.roles.match(tokens, index) is not None or word.endswith(pack.names.role_endings):
            return False
        others = [at for at in self._places[word] if at != index and not self._layout.headings[at]]
        led = any(at in tokens.joined and tokens.words[at - 1] in pack.names.articles for at in others)
        return bool(others) and not led

    def says(self, index: int) -> bool:
        """Whether a capital is a surname because it says something elsewhere in the text, and nothing is in it or of
        it: "dijo |Castro|"; but "in |Illinois|"."""
        tokens, names = self._layout.tokens, self._pack.names
        if not self.may_be_name(index) or gazetteer().towns.match(tokens, index) is not None:
            return False
        others = [at for at in self._places[tokens.words[index]] if at != index]
        led = names.places_in | names.of | names.articles
        if any(at in tokens.joined and tokens.words[at - 1] in led for at in others):
            return False
        return any(map(self._beside_a_saying, others))

    def _beside_a_saying(self, index: int) -> bool:
        """Whether a capital by itself has a verb of saying beside it: "|Castro| dijo", "a dit |Castro|"."""
        tokens, layout, speech = self._layout.tokens, self._layout, self._pack.speech
        if index in tokens.joined and layout.capitals[index - 1]:
            return False
        after = index + 1
        if after in tokens.joined and layout.capitals[after]:
            return False
        if after in tokens.joined and tokens.spelled(after) in speech.finite:
            return True
        if index not in tokens.joined or index < _PERFECT or tokens.gaps[index] != " ":
            return False
        said = speech.participles.match_back(tokens, index)
        perfect = said is not None and said[0] and tokens.spelled(said[0] - 1) in speech.auxiliaries
        return perfect or tokens.spelled(index - 1) in speech.finite

    def may_be_name(self, index: int) -> bool:
        """Whether a capital is no acronym, no day and no word of the language."""
        layout, pack, word = self._layout, self._pack, self._layout.tokens.words[index]
        if not word.isalpha() or layout.all_capitals(index) or word in pack.stop or word in pack.names.organisations:
            return False
        if word in pack.dates.weekdays.starts or word in pack.dates.months.starts:
            return False
        return not notions_of(pack.code).of_word(word) and gazetteer().institutions.match(layout.tokens, index) is None

    def goes_on(self, index: int) -> bool:
        """Whether a capital goes on with the name before it where every noun has one: letters tell that it is no word
        of the language, and it never stands without the word before it: "Matúš Šutaj |Eštok|"; but "Donald Trump
        |Erdoğan|" where Erdoğan is named elsewhere."""
        tokens = self._layout.tokens
        if not hooked(self._layout, index, self._pack):
            return False
        before = tokens.words[index - 1]
        return all(at > 0 and tokens.words[at - 1] == before for at in self._places[bare(tokens.words[index])])


def hooked(layout: Layout, index: int, pack: Pack) -> bool:
    """Whether a word has letters that its language does not write: "Eštok"."""
    written = layout.tokens.raw(index).lower().rstrip("'’ʼ")
    return bool(pack.names.letters) and not pack.names.letters.issuperset(written) and written.isalpha()
