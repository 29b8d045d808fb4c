"""Outlets: the media and agencies that a text names, known ones and those it calls so ("the news agency |SANA|").

A medium named is not yet cited: the sentence must report, or say that something was said or published there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.document import SourceKind
from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.packs.pack import Pack
from claims.text.layout import Layout

_BETWEEN = 2  # words between the noun and the name: "quotidien |économique espagnol| Expansión"
_LONGEST = 5  # words of a name that no table knows


@dataclass(frozen=True, slots=True)
class Named:
    """A medium at tokens `first` to `last`. `kind` where the text itself says what it is."""

    first: int
    last: int
    name: str
    kind: SourceKind | None = None


def named_outlets(layout: Layout, pack: Pack, people: People) -> Iterator[Named]:
    """Every medium and agency named, in order; the kind is that of the text's own words where it has some."""
    described = {found.first: found for found in _described(layout, pack)}
    tokens, media, contracted = layout.tokens, gazetteer().media, gazetteer().contracted
    starts = frozenset((*media.starts, *contracted.starts))
    for index, word in enumerate(tokens.words):
        if index in described:
            yield described[index]
        elif word in starts and (found := _known(index, layout, pack)) is not None:
            person = people.at.get(index)
            if (person is None or person.last <= found.last) and not goes_on(found.last, layout):
                yield found


def goes_on(end: int, layout: Layout) -> bool:
    """Whether a name goes on behind a hyphen: "La Croix|-Rouge" is not "La Croix"."""
    return end < layout.tokens.size and layout.tokens.gap_before(end) == "-"


def _goes_before(index: int, layout: Layout) -> bool:
    """Whether a capital before a name makes it part of a longer one."""
    before = index > 0 and layout.tokens.gap_before(index) == " " and not layout.opens_sentence(index - 1)
    return before and layout.capitals[index - 1]


def words(layout: Layout, first: int, last: int) -> str:
    """The text of tokens `first` to `last`, on one line."""
    tokens = layout.tokens
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].rstrip("'’").split())


def _known(index: int, layout: Layout, pack: Pack) -> Named | None:
    tokens, known = layout.tokens, gazetteer()
    match = known.media.match(tokens, index)
    if match is not None and _same_case(layout, index, match):
        if match[0] - index == 1 and pack.names.adjective_endings and _goes_before(index, layout):
            return None  # "Ministério |Público|"
        return Named(index, match[0], words(layout, index, match[0]))
    # "les informations |du Parisien|", "l'intervista |al Sole 24 Ore|"; but "la Copa |del Mundo|"
    match = known.contracted.match(tokens, index)
    if match is None or not index or not layout.capitals[index]:
        return None
    before, link = tokens.words[index - 1], layout.capitals[index - 2] if index > 1 else False
    joined = before in pack.speech.contractions and tokens.gap_before(index) == " "
    return Named(index, match[0], match[1]) if joined and not link else None


def _same_case(layout: Layout, index: int, match: tuple[int, str]) -> bool:
    """ "AP" is the agency, "Ap" is not; a name of one common word ("Focus", "Stern") does not open a sentence; one
    that is written small ("franceinfo") may be."""
    written = words(layout, index, match[0])
    if not layout.capitals[index]:
        return written == match[1]
    return written == match[1] or not (match[1].isupper() or layout.opens_sentence(index))


def _described(layout: Layout, pack: Pack) -> Iterator[Named]:
    """Names behind a word for what they are: "broadcaster |NHK|", "l'agence de presse iranienne |Irna|"."""
    tokens = layout.tokens
    for index in tokens.places(pack.speech.outlet_starts):
        if (match := pack.speech.outlets.match(tokens, index)) is None:
            continue
        first = match[0]
        if (
            layout.capitals[index]
            and first < tokens.size
            and first in tokens.numbers
            and tokens.gap_before(first) == " "
        ):
            yield Named(index, first + 1, words(layout, index, first + 1), SourceKind(match[1]))  # "Channel 12"
            continue
        if layout.capitals[index] and not (pack.nouns.capitalised or layout.opens_sentence(index)):
            continue  # a name of its own: "la |Agencia Europea| de Medicamentos"
        while first - match[0] < _BETWEEN and _adjective(first, layout, pack):
            first += 1
        last = first
        while last < tokens.size and last - first < _LONGEST and tokens.gap_before(last) in (" ", "-", "'", ""):
            if not layout.capitals[last] or last in tokens.numbers:
                break
            last += 1
        if last > first and last < tokens.size and last in tokens.numbers and tokens.gap_before(last) == "":
            last += 1  # "N12", "TF1"
        table = gazetteer().media.match(tokens, first)
        if table is not None:
            yield Named(first, table[0], words(layout, first, table[0]))
        elif last > first and not (last - first == 1 and tokens.words[first] in pack.names.articles):
            yield Named(first, last, words(layout, first, last), SourceKind(match[1]))


def _adjective(index: int, layout: Layout, pack: Pack) -> bool:
    """Whether a small word may stand between the noun and the name: no "of", no verb, nothing behind a comma."""
    tokens = layout.tokens
    if index >= tokens.size or layout.capitals[index] or tokens.gap_before(index) != " " or index in tokens.numbers:
        return False
    word = tokens.words[index]
    return word not in pack.stop and word not in pack.names.links and word not in pack.speech.verbs.starts
