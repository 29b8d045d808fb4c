"""Firms meant by a common noun: "Shares in |Lyravax| rose after |the company| said …".

The firm is the name that the text has most before, of those that name no person, no place one is *in* and no medium;
of equals the nearest.
"""

from claims.entities.gazetteer import gazetteer
from claims.entities.people import People
from claims.packs.pack import Pack
from claims.speech.outlets import words
from claims.speech.source import Source
from claims.text.layout import Layout

_REACH = 80  # tokens that "the company" reaches back
_LONGEST = 4  # words of a firm's name


def firm_meant(source: Source, layout: Layout, pack: Pack, people: People) -> str | None:
    """The name of the firm that a source of common words means; `None` for other sources, and where there is none."""
    tokens = layout.tokens
    alone = source.last - source.first == 1
    named = any(layout.capitals[at] and not layout.opens_sentence(at) for at in range(source.first, source.last))
    if tokens.words[source.last - 1] not in pack.names.firms or (named and not (alone and pack.nouns.capitalised)):
        return None
    inverted = source.first > source.cue and source.last < tokens.size and tokens.gap_before(source.last) == " "
    if inverted and not (pack.names.adjective_endings or pack.nouns.capitalised):
        return None  # "people in the industry say |the social media group| will lean on …"
    best: tuple[int, int, int] | None = None
    index = source.first - 1
    while index >= max(0, source.first - _REACH):
        last = index + 1
        while index >= 0 and layout.capitals[index] and tokens.gap(index) in (" ", "-", ", ", ""):
            index -= 1
            if tokens.gap_before(index + 1) not in (" ", "-"):
                break
        first = index + 1
        while first < last and tokens.words[first] in pack.names.articles:
            first += 1  # "|A| Vale"
        if first < last and _is_firm(first, last, layout, pack, people):
            times = sum(word == tokens.words[last - 1] for word in tokens.words)
            if best is None or times > best[0]:
                best = times, first, last
        index = min(index, last - 2)
    return words(layout, best[1], best[2]) if best is not None else None


def _is_firm(first: int, last: int, layout: Layout, pack: Pack, people: People) -> bool:
    tokens, names = layout.tokens, pack.names
    word = tokens.words[first]
    if last - first > _LONGEST or any(index in people.at for index in range(first, last)):
        return False
    if (
        word in pack.stop
        or word in pack.numbers.lexemes  # "|Un| train régional"
        or word in pack.speech.agents
        or word in names.roles.starts
        or tokens.words[last - 1].endswith("'")
    ):
        return False
    if layout.opens_sentence(first) and last < tokens.size and pack.speech.by.match(tokens, last) is not None:
        return False  # "Contactée |par| …"
    if last - first == 1 and word.endswith("s") and layout.opens_sentence(first) and word not in layout.inside:
        return False  # "|Days| earlier"
    if word in pack.dates.weekdays.starts or word in pack.dates.months.starts or word in names.firms:
        return False
    if first and tokens.words[first - 1] in names.places_in and tokens.gap_before(first) == " ":
        return False
    if pack.nouns.capitalised and not (layout.opens_sentence(first) or layout.all_capitals(first)):
        return False  # nearly every noun has a capital
    known = gazetteer()
    return known.media.match(tokens, first) is None and known.institutions.match(tokens, first) is None
