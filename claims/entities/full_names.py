"""Full names: runs of capitals that begin with a first name of the gazetteer, and where they end: "Laure Beccuau",
"Ursula von der Leyen", "George W. Bush".
"""

from collections.abc import Iterator
from functools import lru_cache

from claims.entities.gazetteer import gazetteer, undouble
from claims.entities.lone_surnames import LoneSurnames
from claims.entities.not_people import is_no_person
from claims.entities.people import Mention
from claims.packs.pack import Pack
from claims.text.layout import Layout, in_a_capital, is_syllable
from claims.text.tokens import bare

_CAPITALISED = 1 << 14  # words: those that the news of a day writes with a capital
_LONGEST = 5  # capitalised words of one name
_JOINS = frozenset((" ", "-", "'", ""))
_GLUED = frozenset(("-", ""))  # what goes on with one word of a name: "Seck-|Diop|", "N'|Tam|"
_NOBLE = frozenset(("de", "d'", "di", "da", "do", "von", "van", "af"))  # "Marie-Louise d'Autriche"
_LONG_FIRST = 6  # letters of a first name that may be misspelt
_LEAST_PARTS = 2
_FULL_NAME, _POSTNOMINAL = 2, 4  # words of a name; letters of what follows one: "KC", "OBE"
_ROMAN = frozenset("IVX")
_ARABIC = frozenset(("al", "el", "as", "ash", "ad", "an", "ar", "az", "ul"))  # articles before a hyphen
_LATE_PARTICLES = frozenset(("da", "do", "dos", "das"))  # also after a surname: "Lula da Silva"
_OF_HOUSES = frozenset(("de", "d'"))  # the same where what follows tells: "Hernández |de| Cos, gobernador"
_APPOSED = frozenset((", ", " (", " – "))


def full_names(layout: Layout, pack: Pack) -> Iterator[Mention]:
    """The names that begin with a known first name, in order."""
    words, known, free, lone = layout.tokens.words, gazetteer(), 0, LoneSurnames(layout, pack)
    found: list[tuple[int, int]] = []
    houses: set[tuple[str, ...]] = set()
    for index in layout.capitalised:
        word = words[index]
        surname_first = word in known.surname_first
        if not surname_first and not _leads_on(layout, index, known.particles):
            continue  # mostly
        is_name = _is_first(word) or (surname_first and _two_syllables(layout, index + 1))
        if is_name and index >= free and word not in pack.names.honorifics and not _small(layout, index, pack):
            end = _without_titles(layout, index, name_end(layout, index, pack, lone))
            if end and not is_no_person(layout, index, end, pack):
                free = _of_a_house(layout, index, end, pack) or end
                begin = _double_first(layout, index)
                found.append((begin, end))
                if free > end:
                    houses.add(tuple(words[begin:free]))
    for first, last in found:
        whole = (first + len(house) for house in houses if tuple(words[first : first + len(house)]) == house)
        yield Mention(first, next(whole, last), True)
    named = {words[index] for first, last in found for index in range(first, last)}
    for first, last in found:
        if (other := _shares(layout, first, pack)) is not None and words[other] not in named:
            yield Mention(other, other + 1, True, last)


def _shares(layout: Layout, first: int, pack: Pack) -> int | None:
    """The first name set off before "and" that shares the surname of the name at `first`: "the owners, |Anna| and Paul
    Lang"."""
    tokens, other = layout.tokens, first - 2
    if other < 1 or tokens.words[first - 1] not in pack.numbers.join or not layout.capitals[other]:
        return None
    if tokens.gaps[first] != " " or tokens.gaps[first - 1] != " " or tokens.gaps[other] not in _APPOSED:
        return None
    word, known = tokens.words[other], gazetteer()
    if known.given(tokens.words[first + 1]):
        return None  # "Paul and Anna |Marie| Lang"
    named = word in known.names or (word >= "α" and known.given(word))
    return other if named and word not in pack.dates.months.starts and not known.towns.match(tokens, other) else None


def _double_first(layout: Layout, index: int) -> int:
    """Where a first name begins whose second half is known: "|Moez|-Alexandre Zouari"."""
    before = index - 1
    glued = before >= 0 and layout.tokens.gaps[index] == "-" and layout.capitals[before]
    return before if glued and layout.tokens.gaps[before][-1:] not in ("-", "'", "’") else index


def _leads_on(layout: Layout, index: int, particles: frozenset[str]) -> bool:
    """Whether what stands behind a word can be its surname: another capital, or "von", "de"."""
    after = index + 1
    return after < layout.tokens.size and (layout.capitals[after] or layout.tokens.words[after] in particles)


@lru_cache(_CAPITALISED)
def _is_first(word: str) -> bool:
    """Whether a word is a first name, at least but for a letter doubled or a mute h: "Daniella", "Matthilde",
    "Viswash"."""
    known = gazetteer()
    if word in known.names or (word >= "α" and known.given(word)):
        return True
    return len(word) >= _LONG_FIRST and word[0] < "α" and undouble(word) in known.undoubled


def _two_syllables(layout: Layout, index: int) -> bool:
    """Whether a given name of two syllables stands at a token, the second of them small: "Lee |Jae-myung|"."""
    second = index + 1
    return second < layout.tokens.size and is_syllable(layout.tokens, second)


def _small(layout: Layout, index: int, pack: Pack) -> bool:
    """Whether a first name is a small word of the language that opens a sentence, before a name or an article: "|Per|
    Giorgia Meloni la partita è chiusa", "|Per| la Germania"."""
    tokens, after = layout.tokens, index + 1
    if tokens.words[index] not in pack.stop or not layout.opens_sentence(index) or after >= tokens.size:
        return False
    if layout.capitals[after]:
        month = tokens.words[after] in pack.dates.months.starts  # "|Τον| Μάιο"
        leads = tokens.words[index] in pack.speech.according_person  # "|Per| Milei è una vittoria"
        return month or leads or gazetteer().given(tokens.words[after])
    return tokens.words[after] in pack.names.articles


def name_end(layout: Layout, start: int, pack: Pack, lone: LoneSurnames) -> int | None:
    """The end of the name that begins with a first name at `start`; `None` where no surname follows."""
    tokens, capitals, known = layout.tokens, layout.capitals, gazetteer()
    # "dass Christine Lagarde Zinsen senkt", "Zuckerberg Announces Plan": what follows the surname is no name.
    short = pack.nouns.capitalised or bool(layout.headings[start])
    surname, parts, index = False, 1, start + 1
    while index < tokens.size and parts < _LONGEST:
        gap = tokens.gap_before(index)
        if not _joined(layout, index, gap):
            break
        if parts >= _LEAST_PARTS and tokens.words[index - 2] in known.surname_first and is_syllable(tokens, index):
            index, surname = index + 1, True  # "Lee Jae-|myung", "John Lee Ka-|chiu"
            break
        if not capitals[index] and not in_a_capital(tokens, index):
            late = surname and tokens.words[index] not in _LATE_PARTICLES
            after = None if late or (surname and short) else _after_particles(layout, index)
            after = after or _glued(layout, index)
            if after is None:
                break
            index = after
            surname, parts, index = True, parts + 1, index + 1
            continue
        word = tokens.words[index]
        if word in pack.dates.weekdays.starts or _quoted_off(layout, index):
            break
        if surname and short and gap not in _GLUED and not (pack.nouns.capitalised and lone.goes_on(index)):
            break
        if gap == "-" and parts == 1 and not known.given(word) and not surname:
            return None  # "Franco-German"
        initial = tokens.ends[index] - tokens.starts[index] == 1
        another = known.given(word) and (gap == "-" or _continues(layout, index))
        particle = word in known.particles and layout.capital(index + 1) and tokens.gap(index) == " "
        surname = surname or not (initial or another or particle)  # "Jean |Le| Cam"
        parts, index = parts + 1, index + 1
        if word.endswith("'") and len(word) > 3:
            index += word.endswith("c'") and index in tokens.joined and tokens.words[index] == "h"  # "Le Cléac'|h|"
            break
    return index if surname and parts > 1 else None


def _joined(layout: Layout, index: int, gap: str) -> bool:
    if gap in _JOINS:
        return True
    # "George W. Bush", "J.-P. Raffarin": a full stop only after an initial
    before = index - 1
    return gap in (". ", ".", ".-") and layout.tokens.ends[before] - layout.tokens.starts[before] == 1


def _continues(layout: Layout, index: int) -> bool:
    """Whether another part of a name follows: "Jean Luc Martin", but "Jean Martin" has its surname already."""
    following = index + 1
    if following >= layout.tokens.size or not _joined(layout, following, layout.tokens.gap_before(following)):
        return False
    if layout.capitals[following]:
        return not layout.all_capitals(following)
    return layout.tokens.words[following] in _NOBLE and _after_particles(layout, following) is not None


def _glued(layout: Layout, index: int) -> int | None:
    """The capitalised token that an Arabic article leads to with a hyphen: "Abdel Fattah al-|Sisi|"."""
    tokens, after = layout.tokens, index + 1
    led = tokens.words[index] in _ARABIC and layout.capital(after) and tokens.gaps[after] == "-"
    return after if led else None


def _after_particles(layout: Layout, index: int) -> int | None:
    """The capitalised token that particles lead to: "von der |Leyen", never an acronym ("Merkel von der CDU")."""
    tokens, particles = layout.tokens, gazetteer().particles
    for _ in range(3):
        if tokens.words[index] not in particles:
            return None
        index += 1
        if index >= tokens.size or tokens.gap_before(index) not in _JOINS:
            return None
        if layout.capitals[index]:
            return None if layout.all_capitals(index) else index
    return None


def led_surname(layout: Layout, start: int) -> int | None:
    """The end of a surname by itself that begins with a particle, which then has a capital in some languages: "Premier
    |De Croo|", "Kommissionschefin |Von der Leyen|"; `None` where none does."""
    tokens, particles, index = layout.tokens, gazetteer().particles, start
    while index < tokens.size and tokens.words[index] in particles and (index == start or index in tokens.joined):
        index += 1
    named = start < index < tokens.size and tokens.gaps[index] in _JOINS and layout.capitals[index]
    if not named or not layout.capitals[start] or layout.all_capitals(index) or layout.opens_sentence(start):
        return None
    return index + 1


def _quoted_off(layout: Layout, index: int) -> bool:
    return bool(layout.headings[index]) and layout.tokens.words[index] in ("says", "said")


def _without_titles(layout: Layout, start: int, end: int | None) -> int | None:
    """The end of a name without what is written behind it in capitals: "Andrew Menary |KC|", "Ana Ruiz |PP|"; but
    "Benedict |XVI|", and none where all of it is in capitals."""
    while end is not None and end - start > _FULL_NAME and layout.all_capitals(end - 1):
        written = layout.tokens.raw(end - 1)
        if len(written) > _POSTNOMINAL or _ROMAN.issuperset(written):
            break
        if layout.all_capitals(start) or layout.all_capitals(end - 2):
            break
        end -= 1
    return end


def _of_a_house(layout: Layout, first: int, end: int, pack: Pack) -> int | None:
    """The end of a name whose surname goes on behind "de": "François Villeroy |de Galhau|, gouverneur". Only an office,
    a saying or "who" behind it, a saying before ("disse Marcelo Rebelo |de Sousa| aos jornalistas") or a comma on
    either side tells that from where somebody is ("Ana Ruiz de Jaén")."""
    tokens = layout.tokens
    if end >= tokens.size or tokens.gap_before(end) != " " or tokens.words[end] not in _OF_HOUSES:
        return None
    if (start := _after_particles(layout, end)) is None:
        return None
    known, last = gazetteer(), start + 1
    while last < tokens.size and tokens.gap_before(last) == "-" and layout.capitals[last]:
        last += 1  # "de |Saint-Maur|"
    named = (known.institutions, known.parties, known.media, known.towns)
    if bare(tokens.words[start]) in pack.names.organisations or any(each.match(tokens, start) for each in named):
        return None
    said = first > 0 and tokens.gaps[first] == " " and tokens.spelled(first - 1) in pack.speech.finite
    # "il presidente della Repubblica, Marcelo Rebelo |de Sousa|, ha scritto"
    apposed = tokens.gap_before(first) == tokens.gap_before(last) == ", "
    return last if said or apposed or (last < tokens.size and _is_told_of(layout, last, pack)) else None


def _is_told_of(layout: Layout, at: int, pack: Pack) -> bool:
    """Whether token `at` begins what only a person is said to do or be: "|said|", "|who|", ", |le gouverneur|"."""
    tokens, gap = layout.tokens, layout.tokens.gap_before(at)
    if gap in (" ", ", ") and tokens.words[at] in pack.names.who:
        return True
    if gap == " ":
        return pack.speech.verbs.match(tokens, at) is not None or tokens.spelled(at) in pack.speech.auxiliaries
    if gap not in _APPOSED:
        return False
    while tokens.words[at] in pack.names.articles or tokens.words[at] in pack.names.role_before:
        at += 1
        if at >= tokens.size or at not in tokens.joined:
            return False
    return pack.names.roles.match(tokens, at) is not None
