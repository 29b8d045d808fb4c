"""What else a body is called beside the words that name it: in brackets, or between commas.

"The Comisión Nacional del Mercado de Valores |(CNMV)| said", "the employers' federation, |CEOE|, puts it at".
"""

from claims.entities.people import People
from claims.packs.pack import Pack
from claims.speech.outlets import words
from claims.speech.source import Source
from claims.text.fold import fold
from claims.text.layout import Layout

_SHORT = 8  # letters of a short form in brackets
_ROOM = 14  # tokens from a name to its short form
_NAME = 4  # words of a name between commas


def short_form(first: int, last: int, layout: Layout, pack: Pack) -> tuple[int, str] | None:
    """Where the long name at tokens `first` to `last` ends, and the short form that brackets give behind it. It stands
    right behind, or behind more words of the name, which a small word leads to or whose initials it has: "Direction
    générale |de la concurrence, de la consommation et de la répression des fraudes| (DGCCRF)"."""
    tokens = layout.tokens
    for place in range(last, min(tokens.size, last + _ROOM)):
        gap = tokens.gap_before(place)
        if gap.strip() == "(":
            short = tokens.raw(place)
            closed = place + 1 == tokens.size or tokens.gap_before(place + 1).startswith(")")
            if not closed or not short.isupper() or not short.isalpha() or not 1 < len(short) <= _SHORT:
                return None
            goes_on = tokens.words[last] in pack.stop  # "agência de segurança |nos transportes| (NTSB)"
            meant = place == last or goes_on or _initials(first, place, layout, pack) == fold(short)
            return (place, short) if meant else None
        if gap not in (" ", ", ", "'", "’", "-", ""):
            return None
    return None


def _initials(first: int, last: int, layout: Layout, pack: Pack) -> str:
    """The first letters of the words that mean something: "d'électricité et de gaz" -> "eg"."""
    spoken, small = layout.tokens.words, pack.names.of | pack.names.articles | pack.numbers.join
    return "".join(spoken[place][0] for place in range(first, last) if spoken[place] not in small | pack.stop)


def name_apposed(source: Source, layout: Layout, pack: Pack, people: People) -> str | None:
    """The name that commas set off behind a source of common words: "the country's consumer agency, |the DGCCRF|."; a
    person named there is no body, and words that go on to a verb are no name of it."""
    tokens, names = layout.tokens, pack.names
    if source.last >= tokens.size or tokens.gap_before(source.last) != ", ":
        return None
    if pack.nouns.capitalised and not layout.all_capitals(source.last):
        return None
    first = source.last
    first += tokens.words[first] in names.articles and tokens.gap_before(first + 1) in (" ", "")
    last = first
    while last < tokens.size and layout.capital(last) and (last == first or tokens.gap_before(last) in (" ", "-")):
        last += 1
    closed = last == tokens.size or tokens.gap_before(last)[:1] in (",", ".", ";", ":", ")")
    if not first < last <= first + _NAME or not closed or any(index in people.at for index in range(first, last)):
        return None
    word = tokens.words[first]
    common = word in pack.stop or word in names.roles.starts or word in pack.dates.weekdays.starts
    return None if common else words(layout, first, last)
