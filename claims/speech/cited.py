"""Cited names: the media, agencies and institutions an article says it rests on, in its text."""

from collections.abc import Iterator, Sequence

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.packs.pack import Pack
from claims.speech.attribution import Attribution
from claims.speech.bodies import body_named, is_institution
from claims.speech.called import name_apposed, short_form
from claims.speech.firms import firm_meant
from claims.speech.keepers import keepers
from claims.speech.outlets import goes_on, named_outlets, words
from claims.speech.source import Source
from claims.text.fold import fold
from claims.text.layout import Layout

_NEAR = 6  # tokens around a name in which a word like "interview" makes a source of it
_JOINED = 4  # words of a name before "and"
ACRONYM = 6  # letters of a short form: "BCE", "UNESCO"


def cited_names(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> list[str]:
    """The media, agencies and institutions a text cites, each once, in the order of the text.

    A source is named as fully as the text names it anywhere, with its short form if the text uses one:
    "Banque centrale européenne (BCE)".
    """
    found: dict[str, str] = {}
    for name in _found(attribution, layout, pack, people):
        known = next((key for key in found if _contains(key, fold(name))), None)
        if known is None:
            found = {key: form for key, form in found.items() if not _contains(fold(name), key)}
            found[fold(name)] = name
    named: dict[str, str] = {}
    forms = list(institution_forms(layout)) if found else []
    for name in found.values():
        named.setdefault(*_full(name, forms))
    return list(named.values())


def _contains(long: str, short: str) -> bool:
    """ "kyma airlines" contains "kyma", word by word."""
    return f" {short} " in f" {long} "


def _found(attribution: Attribution, layout: Layout, pack: Pack, people: People) -> Iterator[str]:
    inside = layout.inside
    cited: list[tuple[int, str]] = []
    for source in attribution.sources:
        known = _is_known(source, layout)  # "meldt |de Volkskrant|" is read as a person of one name
        person = source.person and not is_institution(layout.tokens.words[source.first], pack)
        if person and not known:
            continue
        name = firm_meant(source, layout, pack, people) or _body(source, layout, pack, people, inside)
        if name is not None:
            cited.append((source.first, name))
            cited += _beside(source, layout, pack)
    for outlet in named_outlets(layout, pack, people):
        if _in_reporting(outlet.first, attribution, layout, pack):
            cited.append((outlet.first, outlet.name))
    cited += keepers(layout, pack)
    return (name for _, name in sorted(cited, key=lambda item: item[0]))


def _body(source: Source, layout: Layout, pack: Pack, people: People, inside: frozenset[str]) -> str | None:
    """The body that the words of a source name."""
    name = _else_called(source, body_named(source, layout, pack, inside), layout, pack, people)
    return None if name is None or _nobody(source, name, layout, pack) else name


def _else_called(source: Source, name: str | None, layout: Layout, pack: Pack, people: People) -> str | None:
    """A name with the short form that brackets give it; where common words name nobody in particular, what brackets or
    commas call it by: "the transport safety agency (|NTSB|)", "the employers' federation, |CEOE|"."""
    if source.person:
        return name
    bracketed = short_form(source.first, source.last, layout, pack)
    small = not any(map(layout.capitals.__getitem__, range(source.first, source.last)))
    if bracketed is not None:
        long = words(layout, source.first, bracketed[0])
        return bracketed[1] if small else f"{long} ({bracketed[1]})"
    plain = small or pack.nouns.capitalised
    return (name_apposed(source, layout, pack, people) if plain else None) or name


def _nobody(source: Source, name: str, layout: Layout, pack: Pack) -> bool:
    """Whether a name is that of no body: one of many ("une |PME|", "one |MP|"), a number ("|Millionen| Gäste zählt die
    Insel"), a first name alone ("said |Ludovic|, a baker"), a town ("|Madrid| cuenta 32 detenidos")."""
    tokens, first, known = layout.tokens, source.first, gazetteer()
    table = known.media.match(tokens, first) or known.institutions.match(tokens, first)
    if table is not None:
        return False
    count = tokens.words[first] in pack.numbers.lexemes
    if source.last - first > 1 and not (count and source.last - first == 2) and "-" not in name:
        return count and pack.nouns.capitalised and not layout.all_capitals(first)
    before = tokens.words[first - 1] if first and tokens.gap_before(first) == " " else ""
    many = count or before in pack.numbers.lexemes or before in pack.names.possessives
    if many and " " not in name and name.isupper():
        return True
    if count:
        return source.last - first == 1 or pack.nouns.capitalised
    alone = " " not in name and fold(name).partition("-")[0] == tokens.words[first] and not name.isupper()
    town = known.towns.match(tokens, first)
    return alone and (known.given(tokens.words[first]) or (town is not None and town[0] == source.last))


def _beside(source: Source, layout: Layout, pack: Pack) -> Iterator[tuple[int, str]]:
    """The known names that "and" joins to the words of a source or sets before: "|Greenpeace| and the WWF said"."""
    tokens, known = layout.tokens, gazetteer()
    start = source.first
    if start and tokens.words[start - 1] in pack.names.articles and tokens.gap_before(start) == " ":
        start -= 1
    joined = start > 1 and tokens.words[start - 1] in pack.numbers.join and tokens.gap_before(start) == " "
    low = max(layout.sentences[layout.sentence(source.first)][0], start - 1 - _JOINED) if joined else source.first
    for index in range(low, source.last):
        for table in (known.media, known.institutions):
            match = table.match(tokens, index) if layout.capitals[index] else None
            if match is None or goes_on(match[0], layout):
                continue
            before = joined and match[0] == start - 1  # it ends where "and" stands
            after = index > source.first and tokens.words[index - 1] in pack.numbers.join
            if before or after:
                yield index, words(layout, index, match[0])


def _full(name: str, forms: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """What tells a source from others, and its fullest name in the text: of an institution known by several."""
    key = {fold(form): key for key, form in forms}.get(fold(name))
    if key is None:
        return fold(name), name
    used = [form for other, form in forms if other == key]
    longest = max(used, key=len)
    short = next((form for form in used if form.isupper() and len(form) <= ACRONYM), None)
    return key, longest if short is None or short == longest else f"{longest} ({short})"


def institution_forms(layout: Layout) -> Iterator[tuple[str, str]]:
    """Every mention of a known institution: its key, and the form used."""
    tokens, institutions = layout.tokens, gazetteer().institutions
    for index in tokens.places(institutions.starts):
        if layout.capitals[index] and (match := institutions.match(tokens, index)) is not None:
            yield match[1], words(layout, index, match[0])


def _in_reporting(index: int, attribution: Attribution, layout: Layout, pack: Pack) -> bool:
    first, last = layout.sentences[layout.sentence(index)]
    if attribution.speaks_of_saying(first, last):
        return True
    spoken = layout.tokens.words
    return any(
        spoken[place] in pack.speech.interviews for place in range(max(first, index - _NEAR), min(last, index + _NEAR))
    )


def _is_known(source: Source, layout: Layout) -> bool:
    """Whether the words of a source are the whole name of a medium."""
    match = gazetteer().media.match(layout.tokens, source.first)
    return match is not None and match[0] == source.last
