"""Names that no table knows and a role beside them gives away: "le maire, |Minas Kalafatis|.", "|Xyvine Dupont|,
présidente de la région".
"""

from collections.abc import Container, Mapping

from claims.entities.full_names import led_surname
from claims.entities.gazetteer import gazetteer
from claims.entities.links import Links
from claims.entities.lone_surnames import LoneSurnames, hooked
from claims.entities.not_people import is_no_person
from claims.entities.people import Mention
from claims.entities.role_heads import Head
from claims.entities.role_reach import RoleReach
from claims.packs.pack import Pack, notions_of
from claims.text.layout import Layout, in_a_capital

_FULL, _LONGEST = 2, 3  # words of a name
_INITIALS = 2  # capitals without a point: "|KP| Sharma Oli"
_INSIDE = frozenset((" ", "-", ""))  # what stands between the words of a name, and behind "N'" of "N'Tam"
_OFFICER = "officer"
_AHEAD = 2  # words before an office that say of what it is: "|market| leader"
_TRADE = frozenset(
    (
        *("market", "industry-sector", "companies", "industrial-company", "international", "league-championship"),
        *("cup-tournament", "winner-champion", "title", "sales"),
    )
)
_GENITIVES = ("ου", "ων", "ησ", "ασ", "εωσ")  # of Greek offices: what a minister is of


class NamedByRole:
    """Looks beside the roles of one text. `starting`, `ending` and `covered` are the places of the names known so far,
    which the reader of the roles adds to.
    """

    def __init__(
        self,
        layout: Layout,
        pack: Pack,
        starting: Mapping[int, Mention],
        ending: Mapping[int, Mention],
        covered: Container[int],
        reach: RoleReach,
    ) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens
        self._starting, self._ending, self._covered, self._reach = starting, ending, covered, reach
        self._links = Links(layout, pack, ending)
        self._lone = LoneSurnames(layout, pack)

    def behind(self, head: Head) -> Mention | None:
        """ "President Trump", "papa Francesco": a name of which only the role tells that it is one."""
        tokens, layout = self._tokens, self._layout
        start = head.last
        if layout.headings[head.first] or self._links.past_verb(head.first) is not None:
            return None  # "η Μαρία Παππά, που είναι δήμαρχος |Βόλου|"
        rank = head.loose and self._is_rank(head)
        for greedy in (False, True):  # "the spokesman for the |foreign ministry|, Esmail Baghaei,"
            apposed = self._reach.complement(head.last, greedy)
            if layout.capital(apposed) and tokens.gap_before(apposed) == ", ":
                known = self._of_trade(head, apposed) or not self._lone.may_be_name(apposed)
                return None if head.loose and known else self._apposed(apposed)
        if head.loose and not rank:
            return None
        if (office := self._reach.portfolio(head.last)) is not None:
            return self._of_a_post(office)
        if not layout.capital(start) or tokens.gap_before(start) != " ":
            return None
        if (end := led_surname(layout, start)) is not None:
            return Mention(start, end, False) if not is_no_person(layout, start, end, self._pack) else None
        genitive = tokens.words[start] >= "α" and tokens.words[start].endswith(_GENITIVES)
        end, limit = start, start + _LONGEST + genitive  # "υπουργός |Τουρισμού| Μεχμέτ Νουρί Ερσόι"
        while (
            end < tokens.size
            and self._parts(start, end + 1) <= limit - start
            and (layout.capital(end) or (end > start and in_a_capital(tokens, end)))
            and (end == start or tokens.gap_before(end) in _INSIDE)
        ):
            end += 1
        if genitive:
            if end - start > _FULL:
                start += 1  # "ο επίτροπος |Εμπορίου| Μάρος Σέφτσοβιτς"
            elif self._reach.before_bracket(head.first) in self._ending and tokens.gaps[head.first] in (", ", "), "):
                return None  # "η Μαρία Παππά, δήμαρχος |Βόλου|"
            elif self._reach.past_bracket(end) in self._starting:
                return None  # "ο δήμαρχος |Βόλου| (ΝΔ), Νίκος Παππάς"
        full = self._parts(start, end) > 1
        if head.loose and not full:
            return None
        return Mention(start, end, full) if self._may_be_a_name(start, end) else None

    def _parts(self, start: int, end: int) -> int:
        """How many words capitals are, those with an apostrophe inside as one: "Horta N'Tam"."""
        return sum(at == start or self._tokens.gaps[at] != "" for at in range(start, end))

    def _is_rank(self, head: Head) -> bool:
        """Whether a word that firms bear too ("|General| Motors") is a rank here: written small behind an article, "le
        |général| Horta N'Tam"; where ranks have capitals, before letters that no firm of the language has."""
        tokens, layout, pack = self._tokens, self._layout, self._pack
        found = pack.judging.roles.match(tokens, head.first)
        if found is None or found[1] != _OFFICER:
            return False
        before = head.first - 1
        while before > 0 and tokens.gap(before) == "-" and not layout.capitals[before]:
            before -= 1  # "o |major-|general"
        if not layout.capitals[head.first]:
            return before >= 0 and before + 1 in tokens.joined and tokens.words[before] in pack.names.articles
        if pack.names.adjective_endings:
            return False
        last = head.last
        while last < tokens.size and last < head.last + _LONGEST + 1 and layout.capital(last):
            if hooked(layout, last, pack) or (last > head.last and tokens.gaps[last] == ""):
                return True
            last += 1
        return False

    def _may_be_a_name(self, start: int, end: int) -> bool:
        """Whether capitals right behind a role are nothing that is known to be no person's name."""
        tokens, layout, pack = self._tokens, self._layout, self._pack
        initials = start + (
            end - start > _FULL and layout.all_capitals(start) and len(tokens.words[start]) == _INITIALS
        )
        if any(layout.all_capitals(index) for index in range(initials, end)):
            return False
        if any(index in self._starting for index in range(start, end)) or is_no_person(layout, start, end, pack):
            return False
        word, dates = tokens.words[start], pack.dates
        if word in pack.stop or word in pack.names.portfolios:
            return False
        if word in dates.weekdays.starts or word in dates.months.starts:
            return False
        if gazetteer().institutions.match(tokens, start) or pack.names.roles.match(tokens, start):
            return False
        if not pack.nouns.capitalised:
            return True
        if (parts := self._parts(start, end)) == 1:
            return self._lone.says(start) or (not self._led(start) and self._lone.named(start))
        return (parts == _FULL and tokens.gap(start) in _INSIDE) or self._lone.goes_on(end - 1)

    def _led(self, start: int) -> bool:
        """Whether an office before a token is led, so that what stands behind may be of the sentence: "dass die Chefin
        |Klartext| sprach", "als Chefin |Klartext| zu sprechen"; but "Kanzlerin |Holm| sprach"."""
        tokens, before = self._tokens, start - 2
        while before > 0 and before + 1 in tokens.joined and tokens.words[before] in self._pack.names.role_before:
            before -= 1
        return before >= 0 and before + 1 in tokens.joined and tokens.words[before] in self._pack.stop

    def _of_trade(self, head: Head, end: int) -> bool:
        """Whether an office that a firm or a club may have too is of a market or a championship: "le leader |du
        secteur|, Orlo Pharma, …", "the |world| champion, Xylo Town"; but "the head of the agency, Xulan Dorane"."""
        meant, worldwide = notions_of(self._pack.code).of_word, self._pack.names.worldwide
        words = self._tokens.words[max(0, head.first - _AHEAD) : end]
        return any(not _TRADE.isdisjoint(meant(word)) or word.startswith(worldwide) for word in words)

    def _of_a_post(self, start: int) -> Mention | None:
        """ "le ministre de la Justice |Thulani Mokwena|": two capitals or three behind what a post is for."""
        tokens, layout, pack = self._tokens, self._layout, self._pack
        end = start
        while end < min(tokens.size, start + _LONGEST) and layout.capital(end) and tokens.gap_before(end) in (" ", "-"):
            if end in self._covered or layout.all_capitals(end) or pack.names.roles.match(tokens, end) is not None:
                return None
            end += 1
        goes_on = end < tokens.size and tokens.gap_before(end) == " " and tokens.words[end] in pack.names.of
        origin = self._reach.adjectival(start)  # "ministro della Difesa |Nazionale| Popolare"
        if end - start < _FULL or goes_on or origin or is_no_person(layout, start, end, pack):
            return None
        return Mention(start, end, True)

    def _apposed(self, start: int) -> Mention | None:
        """ "le maire, |Minas Kalafatas|." """
        tokens, layout = self._tokens, self._layout
        end = start + 1
        while end < tokens.size and self._parts(start, end + 1) <= _LONGEST and tokens.gap_before(end) in _INSIDE:
            if layout.capital(end) or (tokens.words[end] in gazetteer().particles and layout.capital(end + 1)):
                end += 1 + (not layout.capital(end))  # "Λούκα |ντε Μέο|"
            else:
                break
        if not self._reach.closes(end) or is_no_person(layout, start, end, self._pack):
            return None
        if any(layout.all_capitals(index) or index in self._covered for index in range(start, end)):
            return None
        if self._parts(start, end) < _FULL:  # "el gobernador de Río, |Castro|, … dijo Castro"
            return Mention(start, end, False) if self._lone.says(start) else None
        return Mention(start, end, True)

    def ahead(self, end: int) -> Mention | None:
        """ "Xyvine Dupont, présidente de la région": two capitals and a role make a person."""
        layout, tokens, pack = self._layout, self._tokens, self._pack
        start = end
        while (
            start > max(0, end - 4)
            and layout.capital(start - 1)
            and (start == end or tokens.gap(start - 1) in (" ", "-"))
        ):
            start -= 1
        if (
            start < end
            and layout.opens_sentence(start)
            and (tokens.words[start] in pack.stop or tokens.words[start] in pack.speech.starts)
        ):
            start += 1
        if (
            end - start not in (2, 3)
            or layout.headings[start]
            or any(layout.all_capitals(i) for i in range(start, end))
        ):
            return None
        if pack.nouns.capitalised and start and tokens.words[start - 1] in pack.names.articles:
            return None
        if is_no_person(layout, start, end, pack) or gazetteer().institutions.match(tokens, start):
            return None
        return Mention(start, end, True)
