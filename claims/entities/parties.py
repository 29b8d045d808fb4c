"""Parties: the organisations that a deal is with: "un contrat avec Google", "Meta signs with Google Cloud".

A party is a run of capitals beside a word of dealing: right after a preposition of the pack ("with", "auprès de"),
or right before a verb of dealing. Other organisations are not claimed: who is merely mentioned cannot be checked.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from claims.entities.gazetteer import gazetteer
from claims.entities.people import Mention, People, written_name
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import bare
from claims.text.words import Cue

_REACH = 14  # tokens between the word of dealing and the party
_SHORT = 4  # letters: longer words with the ending of an adjective are one ("the French")
_LONGEST = 5  # words of one name
_INSIDE = frozenset(("of", "de", "du", "des", "d'", "della", "del", "di", "do", "da", "&"))
_JOINS = (" ", "-", "'", "")


def read_parties(layout: Layout, people: People, pack: Pack) -> list[Mention]:
    """The parties of the deals a text tells of, in order, each written form once."""
    tokens, words = layout.tokens, pack.names.deals
    deals = [index for index in tokens.cues[Cue.DEAL] if words.match(tokens, index) is not None]
    if not deals:
        return []
    capitals = _Capitals(layout, pack)
    found: list[Mention] = []
    seen: set[str] = set()
    for index in _near(layout.capitalised, deals):
        if (found and index < found[-1].last) or not _named_here(layout, index, people, pack, capitals):
            continue
        party = Mention(index, _end(layout, index, people, pack), True)
        led = _dealt(layout, deals, index) and _led(layout, index, pack, capitals)
        if not (led or _deals_itself(layout, party, pack)):
            continue
        if (written := written_name(layout, party)) not in seen:
            seen.add(written)
            found.append(party)
    return found


class _Capitals:
    """Where else the capitalised words of one text stand: found once, when the first is asked about."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack, self._words = layout, pack, layout.tokens.words
        self.inside = layout.inside  # the words with a capital where no sentence begins
        self._unled: Counter[str] | None = None

    def _led(self, index: int) -> bool:
        return self._pack.names.party_before.match_back(self._layout.tokens, index) is not None

    def acts(self, index: int) -> bool:
        """Whether a name also stands where no place would: "à |Google" may be a party, "à |Athènes" hardly."""
        if self._unled is None:
            self._unled = Counter([self._words[at] for at in self._layout.capitalised if not self._led(at)])
        return self._unled[self._words[index]] > (not self._led(index))


def _near(capitalised: Sequence[int], deals: list[int]) -> Iterator[int]:
    """The capitals within reach of a word of dealing, in order."""
    at = 0
    for deal in deals:
        at = bisect_left(capitalised, deal - _REACH, at)
        while at < len(capitalised) and capitalised[at] <= deal + _REACH:
            yield capitalised[at]
            at += 1


def _dealt(layout: Layout, deals: list[int], index: int) -> bool:
    """Whether a word of dealing stands near in the same sentence."""
    first, last = layout.sentences[layout.sentence(index)]
    at = bisect_left(deals, max(first, index - _REACH))
    return at < len(deals) and deals[at] < min(last, index + _REACH)


def _led(layout: Layout, index: int, pack: Pack, capitals: _Capitals) -> bool:
    """ "with |Google", "auprès de la |Banque de France", "tra Meta e |Google"."""
    tokens, names = layout.tokens, pack.names
    before = index
    if (
        before in tokens.joined
        and tokens.words[before - 1] in names.articles
        and tokens.words[before - 1] not in _INSIDE
    ):
        before -= 1
        if _attributive(layout, index, pack):
            return False
    found = names.party_before.match_back(tokens, before) if before in tokens.joined else None
    if found is not None:
        said = found[0] and tokens.words[found[0] - 1] in pack.speech.starts  # "révélée par |The Information"
        return found[1] == "with" or (not said and capitals.acts(index))
    joined = tokens.word_before(index) in pack.numbers.join
    pair = index - 1
    while joined and pair > 0 and index - pair <= _LONGEST and layout.capital(pair - 1):
        pair -= 1
    return joined and pair < index - 1 and _opens_pair(layout, pair, pack)


def _attributive(layout: Layout, index: int, pack: Pack) -> bool:
    """ "to the |French crown jewels": a capital that only tells more of a noun."""
    tokens, after = layout.tokens, index + 1
    if after not in tokens.joined or layout.capital(after) or tokens.words[index] in pack.names.organisations:
        return False
    return tokens.gaps[after] == " " and tokens.words[after].isalpha() and tokens.words[after] not in pack.stop


def _opens_pair(layout: Layout, index: int, pack: Pack) -> bool:
    tokens = layout.tokens
    middles = pack.numbers.join
    return any(m & middles and opens.match_back(tokens, index) is not None for opens, m in pack.ranges.pairs)


def _deals_itself(layout: Layout, party: Mention, pack: Pack) -> bool:
    """ "|Meta conclut", "|Airbus a signé": the subject of a verb of dealing."""
    tokens, at = layout.tokens, party.last
    if at not in tokens.joined or tokens.gaps[at] != " " or _inside_a_name(layout, party.first, pack):
        return False
    if tokens.words[at] in pack.speech.auxiliaries and at + 1 in tokens.joined:
        at += 1
    return pack.names.deal_verbs.match(tokens, at) is not None


def _inside_a_name(layout: Layout, index: int, pack: Pack) -> bool:
    """ "Alliance for |Carinthia won"."""
    tokens = layout.tokens
    small = tokens.word_before(index) in pack.stop
    return small and index - 1 in tokens.joined and layout.capital(index - 2) and not layout.opens_sentence(index - 1)


def _named_here(layout: Layout, index: int, people: People, pack: Pack, capitals: _Capitals) -> bool:
    """Whether a capital begins the name of an organisation, as far as a capital can tell."""
    tokens = layout.tokens
    word = tokens.words[index]
    if len(word) > _SHORT and word.endswith(pack.names.adjective_endings):
        return False
    if index in people.at or layout.headings[index] or word in pack.stop or len(word) < 2 or not word[0].isalpha():
        return False
    dates = pack.dates
    if word in dates.weekdays.starts or word in dates.months.starts or word in pack.numbers.lexemes:
        return False
    if pack.nouns.capitalised and not _a_name_there(layout, index, pack):
        return False
    if gazetteer().media.match(tokens, index):
        return False
    return not layout.opens_sentence(index) or layout.all_capitals(index) or word in capitals.inside


def _a_name_there(layout: Layout, index: int, pack: Pack) -> bool:
    """German writes every noun with a capital: a name is what stands there without an article and in no plain list."""
    before = layout.tokens.words[index - 1] if index else ""
    return before not in pack.names.articles and layout.tokens.words[index] not in pack.names.generic


def _end(layout: Layout, start: int, people: People, pack: Pack) -> int:
    tokens, end = layout.tokens, start + 1
    body = bare(tokens.words[start]) in pack.names.organisations
    while end < tokens.size and end - start < _LONGEST and tokens.gaps[end] in _JOINS and end not in people.at:
        if layout.capital(end):
            if _ticker(layout, end) and not layout.all_capitals(start):
                break
            end += 1
        elif (body or tokens.words[end] == "&") and tokens.words[end] in _INSIDE and layout.capital(end + 1):
            end += 2
        else:
            break
    return end


def _ticker(layout: Layout, index: int) -> bool:
    """ "Google |GOOGL.O": the code of a stock behind its name."""
    tokens = layout.tokens
    return layout.all_capitals(index) and tokens.gap(index) == "." and layout.capital(index + 1)
