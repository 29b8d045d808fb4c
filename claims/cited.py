"""Cited names: the media, agencies and institutions an article says it rests on, in its text."""

from claims.attribution import Attribution
from claims.fold import fold
from claims.gazetteer import gazetteer
from claims.layout import Layout
from claims.pack import Pack
from claims.people import People
from claims.sources import Source

_SHORT_TAIL = 4
_NEAR = 6  # tokens around a name in which a word like "interview" makes a source of it
_RECALL = 400  # tokens that "the bank" reaches back


def cited_names(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> list[str]:
    """The media, agencies and institutions a text cites, each as written first, in the order of the text."""
    return [name for name, _ in _cited(attribution, layout, pack, people)]


def _cited(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> list[tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}

    def add(name: str, at: int) -> None:
        found.setdefault(fold(name), (name, at))

    opening = {first for first, _ in layout.sentences}
    words = layout.tokens.words
    inside = frozenset(
        words[index] for index, capital in enumerate(layout.capitals) if capital and index not in opening
    )
    for source in attribution.sources:
        if not source.person and (name := _organisation(source, layout, pack, inside)) is not None:
            add(name, source.first)
    media, tokens = gazetteer().media, layout.tokens
    starts = frozenset(media.starts())
    for index, word in enumerate(tokens.words):
        if word in starts and layout.capitals[index] and index not in people.at:
            match = media.match(tokens, index)
            if (
                match is not None
                and _same_case(layout, index, match)
                and _in_reporting(index, attribution, layout, pack)
            ):
                add(_text(layout, index, match[0]), index)
    return sorted(found.values(), key=lambda item: item[1])


def _same_case(layout: Layout, index: int, match: tuple[int, str]) -> bool:
    """ "AP" is the agency, "Ap" is not; a name of one common word ("Focus", "Stern") does not open a sentence."""
    written = _text(layout, index, match[0])
    return written == match[1] or not (match[1].isupper() or layout.opens_sentence(index))


def _in_reporting(index: int, attribution: Attribution, layout: Layout, pack: Pack) -> bool:
    first, last = layout.sentences[layout.sentence(index)]
    if attribution.speaks_of_saying(first, last):
        return True
    words = layout.tokens.words
    return any(
        words[place] in pack.speech.interviews for place in range(max(first, index - _NEAR), min(last, index + _NEAR))
    )


def _organisation(source: Source, layout: Layout, pack: Pack, known_capitals: frozenset[str]) -> str | None:
    """The name in the words of a source: "l'agence italienne |Ansa.it|", "|parquet de Paris|"; none in "agents"."""
    tokens, known, names = layout.tokens, gazetteer(), pack.names
    first, last = source.first, source.last
    for index in range(first, last):
        for table in (known.media, known.institutions):
            if layout.capitals[index] and (match := table.match(tokens, index)) is not None:
                return _text(layout, index, match[0])
    capitals = [index for index in range(first, last) if layout.capitals[index]]
    common = tokens.words[first] in pack.speech.agents or tokens.words[first] in names.generic
    if not capitals or (capitals == [first] and common) or tokens.words[last - 1] in names.generic:
        return _referred(source, layout, pack)
    if capitals == [first] and layout.opens_sentence(first) and tokens.words[first] not in known_capitals:
        return None  # "Regulators said"
    for index in capitals:
        if index > first and not layout.capitals[index - 1] and _is_institution(tokens.words[index], pack):
            return _text(layout, index, last)  # "première estimation du |Centre sismologique|"
    if not layout.capitals[first]:
        tail = last
        while layout.capitals[tail - 1]:
            tail -= 1
        if tail < last and tokens.words[tail - 1] not in names.of and tokens.words[tail - 1] not in names.articles:
            return _text(layout, tail, last)  # "l'institut |Sondalis|"
        return _text(layout, first, last) if tokens.words[first] in names.organisations else None
    end = first
    while end < last and layout.capitals[end]:
        end += 1
    institution = any(_is_institution(tokens.words[index], pack) for index in range(first, last))
    if pack.nouns_capitalised:
        camel = any(char.isupper() for char in tokens.raw(first)[1:])
        return _text(layout, first, last) if institution or camel else None
    if end < last and tokens.words[end] not in names.links:
        # "a French prosecutor" is nobody's name; "Paris police" is one
        return _text(layout, first, last) if institution and tokens.words[last - 1] in names.organisations else None
    return _text(layout, first, end if not institution else last)


def _is_institution(word: str, pack: Pack) -> bool:
    """ "Bank", "ministère", and in German "Kantonspolizei", "Landeswahlbehörde"."""
    if word in pack.names.organisations:
        return True
    tails = tuple(name for name in pack.names.organisations if len(name) > _SHORT_TAIL)
    return pack.nouns_capitalised and word.endswith(tails)


def _referred(source: Source, layout: Layout, pack: Pack) -> str | None:
    """ "the bank said": the institution of that word named last before."""
    tokens = layout.tokens
    if tokens.words[source.last - 1] not in pack.names.generic and tokens.words[source.first] not in pack.names.generic:
        return None
    table = gazetteer().institutions
    starts = frozenset(table.starts())
    for index in range(source.first - 1, max(-1, source.first - _RECALL), -1):
        if tokens.words[index] in starts and layout.capitals[index] and (match := table.match(tokens, index)):
            return _text(layout, index, match[0])
    return None


def _text(layout: Layout, first: int, last: int) -> str:
    tokens = layout.tokens
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].rstrip("'’").split())
