"""Bodies: the name of an institution or a firm in the words of a source — "l'agence italienne |Ansa.it|", "analysts at
|Goldman Sachs|", "bilan provisoire de la |police cantonale|" — and what names none: "agents", "Officials in Kyiv".
"""

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack
from claims.speech.outlets import goes_on, words
from claims.speech.source import Source
from claims.text.layout import Layout

_ADJECTIVES = ("e", "en", "es")  # German writes adjectives small, but for those of a name: "Deutsche Bahn"
_PLURAL_ENDINGS = {
    "en": ("s", "men", "ed", "body", "one"),
    "fr": ("s", "x"),
    "es": ("s",),
    "pt": ("s",),
    "it": ("i", "e"),
}
_PLURAL_VERBS = {"de": ("en",), "nl": ("en",)}
_RECALL = 400  # tokens that "the bank" reaches back


def body_named(source: Source, layout: Layout, pack: Pack, known_capitals: frozenset[str]) -> str | None:
    """The name in the words of a source: "l'agence italienne |Ansa.it|", "|parquet de Paris|"; none in "agents"."""
    tokens, known, names = layout.tokens, gazetteer(), pack.names
    first, last = source.first, source.last
    for index in range(first, last):
        for table in (known.media, known.institutions):
            match = table.match(tokens, index) if layout.capitals[index] else None
            if match is None or goes_on(match[0], layout):
                continue
            inside = match[0] - index == 1 and index > first and layout.capitals[index - 1]
            if not (inside and names.adjective_endings and tokens.words[first] in names.organisations):
                return words(layout, index, match[0])  # not the "|Público|" of "Ministério Público"
    capitals = [index for index in range(first, last) if layout.capitals[index]]
    common = tokens.words[first] in pack.speech.agents or tokens.words[first] in names.generic
    owner = next((i for i in range(first + 1, last - 1) if tokens.words[i] == "s" and layout.capitals[i + 1]), None)
    if owner is not None and not any(map(layout.capitals.__getitem__, range(first + 1, owner))):
        return words(layout, owner + 1, last)  # "Norway's |Equinor|"
    if owner is None and "s" in tokens.words[first : last - 2] and layout.capitals[last - 1]:
        return words(layout, last - 1, last)  # "Google's parent |Alphabet|"
    generic = tokens.words[last - 1] in names.generic and not layout.capitals[last - 1]
    if common and not capitals and (author := _author(last, layout, pack)) is not None:
        return author
    speaks = common and tokens.words[first] not in names.organisations  # not "Institute of Geodynamics in Athens"
    if capitals and speaks and (tail := _tail(first, last, layout, pack)) is not None:
        return words(layout, tail, last)  # "analysts at |Goldman Sachs|", "étude de l'|Inserm|"
    placed = next((index for index in range(first + 1, last) if tokens.words[index] in names.places_in), None)
    if placed is not None and (speaks or (placed == first + 1 and tokens.words[first] in names.public)):
        return None  # "Officials in Kyiv", "Police in the French capital"
    if not capitals or (capitals == [first] and common) or generic:
        return _referred(source, layout, pack) or _public(first, last, layout, pack)
    camel = any(char.isupper() for char in tokens.raw(first)[1:])  # "MeteoSwiss"
    opens = capitals == [first] and layout.opens_sentence(first) and not camel
    if opens and tokens.words[first] not in known_capitals and not _bare_name(source, pack, layout):
        return _public(first, last, layout, pack)  # "Regulators said", "Police said"
    for index in capitals:
        if index > first and not layout.capitals[index - 1] and is_institution(tokens.words[index], pack):
            return words(layout, index, last)  # "première estimation du |Centre sismologique|"
    if not layout.capitals[first]:
        tail = last
        while layout.capitals[tail - 1]:
            tail -= 1
        if tail < last and tokens.words[tail - 1] not in names.of and tokens.words[tail - 1] not in names.articles:
            return words(layout, tail, last)  # "l'institut |Sondalis|"
        if tokens.words[first] in names.organisations:
            return words(layout, first, last)
        return _public(first, last, layout, pack)  # "bilan provisoire de la |police cantonale|"
    if names.adjective_endings and not layout.opens_sentence(first) and layout.capitals[last - 1] and last - first == 3:
        return words(layout, first, last)  # "Santé |publique| France"
    end = first
    while end < last and (layout.capitals[end] or (end > first and not tokens.gap_before(end))):  # "Flightradar|24"
        end += 1
    institution = any(is_institution(tokens.words[index], pack) for index in range(first, last))
    if pack.nouns.capitalised:
        named = last - first > 1 and layout.capitals[first + 1] and tokens.raw(first).endswith(_ADJECTIVES)
        stems = {word := tokens.words[first], word.removesuffix("s"), word.removesuffix("es")}
        if last - first == 1 and not stems.isdisjoint(names.public | names.generic):
            return None if stems.isdisjoint(names.sole) else tokens.raw(first)  # "die Feuerwehr zählte"
        return words(layout, first, last) if institution or camel or named else None
    if end < last and tokens.words[end] not in names.links:
        before_last = tokens.words[last - 2]
        small = tokens.words[last - 1]
        alone = end - first == 1 and last - first == 2 and (camel or layout.all_capitals(first))
        if (
            alone
            and not names.adjective_endings
            and small not in pack.speech.agents
            and small not in names.organisations
        ):
            return words(layout, first, end)  # "Aldus het |KNMI| viel er …": the phrase took the verb along
        if layout.capitals[last - 1] and (before_last in names.organisations or before_last in pack.speech.agents):
            return words(layout, last - 1, last)  # "Turkey's disaster agency |AFAD|"
        if last - end == 1 and small in pack.speech.agents and tokens.words[end - 1] in names.public:
            return words(layout, first, end)  # "|Finance Ministry| officials"
        # "a French prosecutor" is nobody's name; "Paris police" is one
        headed = bool(names.adjective_endings) and tokens.words[first] in names.organisations  # "Centre sismologique"
        named = institution and (headed or tokens.words[last - 1] in names.organisations)
        return words(layout, first, last) if named else None
    return words(layout, first, end if not institution else last)


def _bare_name(source: Source, pack: Pack, layout: Layout) -> bool:
    """Whether one capitalised word opening a sentence is a name. A single thing or person that is not named has an
    article ("|Confindustria| stima", "|Boeing| said"); several have none, and an ending or a verb that shows it."""
    first, names = source.first, pack.names
    word = layout.tokens.words[first]
    common = (
        word in names.organisations or word in pack.speech.agents or word in pack.stop or word in names.roles.starts
    )
    if common or source.last - first != 1:
        return False
    tokens, last = layout.tokens, source.last
    if source.cue > last and tokens.gap_before(last) == ", " and tokens.words[last] in names.articles:
        return True  # "|Carris|, la concesionaria municipal, replica"
    if (plural := _PLURAL_ENDINGS.get(pack.code)) is not None:
        return not word.endswith(plural)
    verb = layout.tokens.words[source.cue]
    return pack.code in _PLURAL_VERBS and source.cue >= source.last and not verb.endswith(_PLURAL_VERBS[pack.code])


def _tail(first: int, last: int, layout: Layout, pack: Pack) -> int | None:
    """Where the name begins that ends a phrase, behind "of" or "at"; none for "the president of |France|"'s kind."""
    tail = last
    while tail > first + 1 and (layout.capitals[tail - 1] or layout.tokens.words[tail - 1] in pack.names.of):
        tail -= 1
    while tail < last and not layout.capitals[tail]:
        tail += 1
    body = next((index for index in range(first + 1, tail) if is_institution(layout.tokens.words[index], pack)), None)
    if body is not None and body < last - 1:
        return body  # "bilan de la |préfecture du Finistère|"
    if not first + 1 < tail < last or layout.tokens.words[tail - 1] in pack.names.places_in:
        return None  # "officials in |Kyiv|"
    return tail


def _author(end: int, layout: Layout, pack: Pack) -> str | None:
    """The name behind "by" where a phrase of common words ends: "a report by |Amnesty International|"."""
    tokens = layout.tokens
    if end >= tokens.size or (by := pack.speech.by.match(tokens, end)) is None or tokens.gap_before(end) != " ":
        return None
    start = by[0]
    start += tokens.word_behind(start) in pack.names.articles
    last = start
    while last < tokens.size and (last == start or tokens.gap_before(last) in (" ", "-")):
        linked = last > start and tokens.words[last] in pack.names.of and layout.capital(last + 1)
        if not layout.capital(last) and not linked:  # "Court |of| Auditors"
            break
        last += 1
    return words(layout, start, last) if last > start else None


def _public(first: int, last: int, layout: Layout, pack: Pack) -> str | None:
    """An institution without a name of its own, but told from others by one more word: "|police cantonale|",
    "|electoral office|", "|bureau électoral du Land|". "La police", "the company" are nobody in particular; of
    prefectures a department has one."""
    spoken, names = layout.tokens.words, pack.names
    for index in range(first, last):
        if spoken[index] in names.sole and index + 1 == last:
            return words(layout, index, last)
        if spoken[index] not in names.public:
            continue
        # In languages whose adjectives stand first, what follows is "of …", or else the noun: "court |filings|".
        after = last - index > 1 and (bool(names.adjective_endings) or spoken[index + 1] in names.links)
        if last - index > 1 and not after:
            continue
        before = index > first and spoken[index - 1] not in names.of | names.articles
        if after or (before and not names.adjective_endings):
            return words(layout, first if before and not after else index, last)
    return None


def _referred(source: Source, layout: Layout, pack: Pack) -> str | None:
    """ "the bank said": the institution of that word named last before."""
    tokens = layout.tokens
    if tokens.words[source.last - 1] not in pack.names.generic and tokens.words[source.first] not in pack.names.generic:
        return None
    table = gazetteer().institutions
    starts = table.starts
    for index in range(source.first - 1, max(-1, source.first - _RECALL), -1):
        if tokens.words[index] in starts and layout.capitals[index] and (match := table.match(tokens, index)):
            return words(layout, index, match[0])
    return None


def is_institution(word: str, pack: Pack) -> bool:
    """ "Bank", "ministère", and in German "Kantonspolizei", "Landeswahlbehörde"."""
    if word in pack.names.organisations:
        return word not in pack.names.grounds  # "Fiscalía de |Madrid|" is named whole
    # "des Ifo-Instituts", "des Bundesamtes": the case ending goes with the name
    return pack.nouns.capitalised and any(
        map(str.endswith, (word, word.removesuffix("s"), word.removesuffix("es")), 3 * (pack.names.institution_tails,))
    )
