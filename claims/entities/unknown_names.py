"""Names that no table knows, and what gives them away: an age behind them, a title before them, a "who"."""

from collections.abc import Container, Iterator

from claims.entities.not_people import HOLY, is_no_person
from claims.entities.people import Mention
from claims.packs.pack import Pack, notions_of
from claims.text.layout import Layout, is_syllable
from claims.text.tokens import bare
from claims.text.words import Cue

_LEAST, _MOST = 2, 3  # words of a name that no table knows
_JOINS = frozenset((" ", "-", ""))  # what stands between them
_AGE_DIGITS, _YOUNGEST, _YEARS = 2, 15, "a"


def unknown_names(layout: Layout, covered: Container[int], pack: Pack) -> Iterator[Mention]:
    """The full names that something beside them gives away, in no order."""
    yield from aged_names(layout, covered, pack)
    yield from titled_names(layout, covered, pack)
    yield from relative_names(layout, covered, pack)


def titled_names(layout: Layout, covered: Container[int], pack: Pack) -> Iterator[Mention]:
    """Names behind a title: "Mr |Thulani Mokwena|", "Frau |Xyvelle Dorane|"."""
    tokens = layout.tokens
    for index in tokens.cues[Cue.TITLE]:
        first = index + 1
        if first >= tokens.size or tokens.gap(index) not in (" ", ". ") or layout.headings[index]:
            continue
        if len(tokens.words[index]) == 1 and (tokens.gap(index) != ". " or not layout.capitals[index]):
            continue
        yield from _run(layout, first, covered, pack)


def relative_names(layout: Layout, covered: Container[int], pack: Pack) -> Iterator[Mention]:
    """Names that "who" follows with a verb of one person: "|Minas Kalafatis|, who runs the town"; clubs take "which",
    or "who" and a verb of many."""
    tokens = layout.tokens
    for index in tokens.cues[Cue.PERSON]:
        after = index + 1
        if tokens.gaps[index] != ", " or after >= tokens.size:
            continue
        verb = tokens.words[after]
        if not (verb in pack.names.of_one or (verb.endswith("s") and len(verb) > len("is"))):
            continue
        start = _run_before(layout, index, covered, pack)
        led = start > 0 and tokens.words[start - 1] in pack.names.articles
        common = any(notions_of(pack.code).of_word(word) for word in tokens.words[start:index])  # "Thames |Water|"
        full = _parts(layout, start, index) >= _LEAST and not led and not common
        if full and not is_no_person(layout, start, index, pack):
            yield Mention(start, index, True)


def _run_before(layout: Layout, end: int, covered: Container[int], pack: Pack, most: int = _MOST) -> int:
    """Where the words with capitals begin that end before a token: so many parts at most, without a small word that
    opens the sentence. Of a name of two syllables the second is small: "Ho |Wai-ho|"."""
    tokens, start = layout.tokens, end
    while start > 0:
        before = start - 1
        before -= start == end and is_syllable(tokens, before)
        if not _in_a_name(layout, before, covered, pack) or _parts(layout, before, end) > most:
            break
        if start < end and tokens.gaps[start] not in _JOINS:
            break
        start = before
    return start + (layout.opens_sentence(start) and tokens.words[start] in pack.stop)


def _parts(layout: Layout, start: int, end: int) -> int:
    """How many words a name has, those joined by a hyphen or an apostrophe as one: "Ho Wai-ho", "Horta N'Tam"."""
    return sum(at == start or layout.tokens.gaps[at] not in ("-", "") for at in range(start, end))


def _run(layout: Layout, first: int, covered: Container[int], pack: Pack) -> Iterator[Mention]:
    """The name of two capitals or three that begins at a token; where nouns have capitals, of two."""
    tokens, last = layout.tokens, first
    most = _LEAST if pack.nouns.capitalised else _MOST
    while last < tokens.size and _parts(layout, first, last + 1) <= most and _in_a_name(layout, last, covered, pack):
        if last > first and tokens.gaps[last] not in _JOINS:
            break
        if tokens.words[last] in pack.dates.weekdays.starts or tokens.words[last] in pack.stop:
            break
        last += 1
    if last - first >= _LEAST and not is_no_person(layout, first, last, pack):
        yield Mention(first, last, True)


def aged_names(layout: Layout, covered: Container[int], pack: Pack) -> Iterator[Mention]:
    """Names that no table knows, which an age behind them gives away: "|Khvicha Kvaratskhelia|, 24 ans, a marqué",
    "|Desire Doue|, 19,", "|Senny Mayulu| (19)"."""
    tokens = layout.tokens
    for number in tokens.cues[Cue.NUMBER]:
        written = tokens.raw(number)
        if len(written) != _AGE_DIGITS or not written.isdigit() or int(written) < _YOUNGEST:
            continue
        end = number - (tokens.words[number - 1] in pack.names.of)  # "Désiré Doué, |de| 19 años"
        if end < _LEAST or tokens.gaps[end] not in (", ", " ("):
            continue
        start = _run_before(layout, end, covered, pack)
        if not _closes_age(layout, number + 1, pack) and not _ends_a_list(layout, start, number, pack):
            continue
        start += _parts(layout, start, end) == _MOST and layout.opens_sentence(start)  # "Nurse |Amara Diallo|, 34"
        if pack.nouns.capitalised:
            start = _run_before(layout, end, covered, pack, _LEAST)  # "Der Angreifer |Zyrak Plovic| (24)"
        led = start > 0 and tokens.words[start - 1] in pack.names.articles and pack.code != "el"
        if _parts(layout, start, end) < _LEAST or led or is_no_person(layout, start, end, pack):
            continue
        yield Mention(start, end, True)


def _closes_age(layout: Layout, after: int, pack: Pack) -> bool:
    """Whether a number is set off, or years are counted: "19|, ", "19|)", "19 |ans|"."""
    tokens = layout.tokens
    gap = tokens.gap_before(after) or "."
    if gap[0] in ",)":
        return tokens.gaps[after - 1] != ", " or (after < tokens.size and not layout.capitals[after])
    years = pack.units.after.match(tokens, after) if gap in (" ", "-") else None
    return years is not None and years[1].code == _YEARS


def _ends_a_list(layout: Layout, start: int, number: int, pack: Pack) -> bool:
    """Whether a name and an age end a sentence behind "and" and another age: "Ada Lang, |30, and Nishad Roy, 28.|"."""
    tokens = layout.tokens
    after, join = number + 1, start - 1
    if after < tokens.size and after not in tokens.stops and "\n" not in tokens.gaps[after]:
        return False
    if join < 1 or tokens.words[join] not in pack.numbers.join or tokens.gaps[start] != " ":
        return False
    if tokens.gaps[join] not in (", ", " "):
        return False
    years = pack.units.after.match_back(tokens, join)
    other = (years[0] if years is not None and years[1].code == _YEARS else join) - 1
    if other < 1 or other not in tokens.numbers:
        return False
    return tokens.gaps[other - (tokens.words[other - 1] in pack.names.of)] == ", "


def _in_a_name(layout: Layout, index: int, covered: Container[int], pack: Pack) -> bool:
    """Whether a word may be part of a person's name: a capital, no acronym, no month, no office."""
    word = layout.tokens.words[index]
    return (
        layout.capitals[index]
        and index not in covered
        and not layout.all_capitals(index)
        and bare(word).isalpha()
        and word not in pack.dates.months.starts
        and word not in pack.names.roles.starts
        and word not in HOLY
        and word not in pack.names.honorifics
        and not (pack.nouns.capitalised and word.endswith(pack.names.role_endings))
    )
