"""What a thread is about, as an editor would head it: the thing measured, what of it, and whose ("contract, amount ·
Meta, Google").

The thing is the notion its claims stand nearest to, in the words of `titles.toml`; the names are those its articles
share. Where neither is known, the clause around the figure stands in. A thread of names is about the person, one of
roles about who holds them, one of quotations about its first words.
"""

from collections import Counter
from collections.abc import Sequence

from checker.judging.measured import aspect_of, counted_noun, length_of, notion_of, titles
from checker.judging.phrases import clause, led_to, noun_of
from checker.judging.whose import names_of
from checker.words.tables import LANGUAGES
from checker.words.wording import noun, quoted
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.value import TEXTUAL, Kind, Value

_LONGEST = 90  # characters
_WORDS_OF_QUOTE = 9


def describe(topics: Sequence[Topic], language: str = "en") -> str:
    """A short description of the thing measured."""
    foreign = topics[0].claim.kind is Kind.QUOTE  # words said are told in the reader's language where anybody does
    claim = min(
        topics,
        key=lambda topic: (
            foreign and topic.language != language,
            topic.headline,
            topic.claim.document,
            topic.claim.span,
        ),
    ).claim
    if claim.kind in TEXTUAL:
        return _of_words(topics, claim, language)
    length = length_of(topics, language)  # whose age it is, no notion says: "age · Ruth Kowalczyk"
    notion = "" if length else notion_of(topics)
    head = length or counted_noun(topics, language) or titles("notions", language).get(notion, "")
    if not head:
        return _around(topics, language)
    aspect = "" if length else aspect_of(topics, language, notion)
    head = head if not aspect or aspect in head else f"{head}, {aspect}"
    # An age is of one, whoever else the articles name there.
    names = names_of(topics, language)[: 1 if length else None]
    if not names:
        return _around(topics, language) if length else head
    return f"{head} · {', '.join(names)}"


def _around(topics: Sequence[Topic], language: str) -> str:
    """The noun that the figure is of, in the words of the articles in the reader's language; else the clause that leads
    to it there; else the kind of figure and whose it is; else the clause around it."""
    spoken = any(topic.language == language for topic in topics)
    ordered = _by_likeness(_readable(topics, language), topics)
    # A foreign noun says more to a reader than a foreign clause.
    ours = [topic for topic in ordered if spoken or topic.claim.kind is Kind.COUNT]
    nouns = [noun for topic in ours if (noun := noun_of(topic))]
    if nouns:
        tally = Counter(map(fold, nouns))
        return _with(min(nouns, key=lambda noun: (-tally[fold(noun)], nouns.index(noun))), topics, language)
    if told := next((told for topic in ordered if spoken and (told := led_to(topic))), ""):
        return told
    if (aspect := aspect_of(topics, language)) and (names := names_of(topics, language)):
        return f"{aspect} · {', '.join(names)}"
    for topic in ordered:
        if (told := clause(topic.claim, packs.load(topic.language))).strip("… "):
            return told
    counted = Counter(_noun(topic.claim, language) for topic in topics)
    return counted.most_common(1)[0][0] or " ".join(ordered[0].claim.sentence.split())[:_LONGEST]


def _readable(topics: Sequence[Topic], language: str) -> list[Topic]:
    """Those in the reader's language; failing that, in the other one of the interface, or in Latin letters."""

    def foreign(topic: Topic) -> tuple[bool, bool, bool]:
        return topic.language != language, topic.language not in LANGUAGES, topic.language == "el"

    nearest = min(map(foreign, topics))
    return [topic for topic in topics if foreign(topic) == nearest]


def _with(noun: str, topics: Sequence[Topic], language: str) -> str:
    """A noun of the articles with what the figure says of it, and whose it is."""
    aspect = "" if topics[0].claim.kind is Kind.MEASURE else aspect_of(topics, language)
    head = noun if not aspect or aspect in noun else f"{noun}, {aspect}"
    said = set(fold(noun).split())
    names = [name for name in names_of(topics, language) if not said & set(fold(name).split())]
    return f"{head} · {', '.join(names)}" if names else head


def _by_likeness(spoken: Sequence[Topic], topics: Sequence[Topic]) -> list[Topic]:
    """Those first whose context shares most with the others, the body before the headline."""
    common = Counter(word for topic in topics for word in set(topic.near))
    return sorted(
        spoken,
        key=lambda topic: (
            topic.headline,
            -sum(common[word] for word in set(topic.near)),
            topic.claim.document,
            topic.claim.span,
        ),
    )


def _of_words(topics: Sequence[Topic], claim: Claim, language: str) -> str:
    """The person named most often, or whose role it is; the beginning of what was said."""
    if claim.kind is Kind.QUOTE:
        words = str(claim.value).split()
        short = " ".join(words[:_WORDS_OF_QUOTE]) + ("…" if len(words) > _WORDS_OF_QUOTE else "")
        return quoted(short, language)
    named = _person(topics, language) or str(claim.value)
    return f"{titles('aspects', language)['role']} · {named}" if claim.kind is Kind.ROLE else named


def _person(topics: Sequence[Topic], language: str) -> str:
    """The name given most often by the articles in the reader's language, or else by all of them ("Marie-Louise" to a
    French reader, however many write "Maria Luísa"); the longest of several."""
    claims = [topic.claim for topic in topics]
    given = [claim.concept if claim.kind is Kind.ROLE else str(claim.value) for claim in claims]
    names = Counter(filter(None, given))
    ours = Counter(name for topic, name in zip(topics, given, strict=True) if name and topic.language == language)
    return max(names, key=lambda name: (ours[name], names[name], len(name), name), default="")


def _noun(claim: Claim, language: str) -> str:
    return noun(claim.value.unit, language) if isinstance(claim.value, Value) else ""
