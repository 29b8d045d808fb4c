"""Views: a claim's topic as matching sees it, weighed against the other topics of its story."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import log
from typing import Any

from checker.matching.alike.scripts import in_latin_letters
from checker.matching.alike.similarity import Letters, Rarity, Vector, grams
from checker.matching.evidence.coincidence import Size, carriers, concepts, distinction, size_of, written
from checker.matching.evidence.compatible import Reach, reach
from checker.matching.evidence.contrasts import opposed
from checker.matching.evidence.digits import Digits, digits
from checker.matching.evidence.firsts import firsts
from claims.claim import Claim
from claims.figures.counts.concepts import PERSONS
from claims.meaning.figure_keys import figure_key
from claims.meaning.named import OPENING
from claims.meaning.topics import NAME, Topic, stem
from claims.value import APIECE, Kind, Period, Value

_MANY = 6  # articles that make a habit
_FEW = 8  # figures beside a name that is rare: two sentences that name the Olympia have it beside all they tell


@dataclass(frozen=True, slots=True)
class View:
    """A topic with its vectors, made once per story.

    `said` are the notions of its sentence and what it counts, `near` its notions by how near the figure they stand,
    `named` its names by that and by how rare in the story they are, `nearest` how near the nearest notion does; `own`
    what its own part of the sentence says, the rarer in the story the more, and `opposed` the labels that articles tell
    such figures apart from it by. `sort` is what it counts, or else its make, and `first` says whether its article
    opens its figures of this sort with it. `size` is what rounding is told by, `reach` what the figure admits with its
    hedge, `written` what a slip of scale or unit is, `digits` what a slip of a digit leaves. `rarity` says how little
    chance there is to meet this figure by accident (0 to 1), `once` is 1 over how often it stands in its own article.
    `carried` are the other articles in which the figure stands too; `peers` says how many different figures of this
    make the claim's own article has, itself included, `slot` how far the articles of the story have one of this make
    each, and `shared` how many of the peers stand in which other article. `counted` is what each article of the story
    counts. `dated` are the times that its article names. `company` are the other figures of its sentence and of those
    beside it, `beside` the words near it that are no names. `meaning` is what its passages mean (`meaning.likeness`),
    where somebody was asked.
    """

    topic: Topic
    grams: Letters
    notions: Vector
    said: frozenset[str]
    near: Mapping[str, float]
    named: Mapping[str, float]
    own: Mapping[str, float]
    opposed: frozenset[str]
    sort: str
    first: bool
    nearest: float
    figure: tuple[str, ...]
    size: Size | None
    reach: Reach | None
    written: tuple[str, str] | None
    digits: Digits | None
    rarity: float
    once: float
    make: str
    carried: frozenset[str]
    peers: int
    slot: float
    shared: Mapping[str, int]
    counted: Mapping[str, frozenset[str]]
    document: str
    dated: frozenset[tuple[str, ...]]
    company: frozenset[tuple[str, ...]]
    beside: frozenset[str]
    meaning: Any | None

    def free(self, document: str) -> int:
        """How many different figures of this make the article has that another one lacks."""
        return self.peers - self.shared.get(document, 0)


def views(topics: Sequence[Topic], meant: Sequence[Any | None] | None = None) -> tuple[View, ...]:
    """The topics of a story, with weights learnt from that story alone: a word in every sentence says little.

    `meant` is what the passages of each mean, where there is an encoder (`meaning.meanings`).
    """
    letters = Rarity([grams(topic.sentence) for topic in topics])
    notions = Rarity([[notion for notion, _ in topic.notions] for topic in topics])
    figures = [figure_key(topic.claim) for topic in topics]
    makes = [make(topic.claim) for topic in topics]
    known = Counter(name for topic in topics for name, _ in topic.named if not name.startswith(OPENING))
    called = {**{OPENING + name: name for name in known}, **in_latin_letters(known)}
    named = [_named(topic, called) for topic in topics]
    rare = _rarities(named)
    own = [frozenset(_renamed(topic.own, called)) for topic in topics]
    carried, counted = carriers(topics), concepts(topics)
    seen = Counter((topic.claim.document, figure) for topic, figure in zip(topics, figures, strict=True))
    peers: dict[tuple[str, str], dict[tuple[str, ...], frozenset[str]]] = defaultdict(dict)
    for topic, figure, kind, documents in zip(topics, figures, makes, carried, strict=True):
        peers[topic.claim.document, kind][figure] = documents
    shared = {key: Counter(chain.from_iterable(found.values())) for key, found in peers.items()}
    slots = _slots({key: len(found) for key, found in peers.items()})
    dated: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for topic, figure in zip(topics, figures, strict=True):
        if topic.claim.kind is Kind.DATE:
            dated[topic.claim.document].add(figure)
    times = {document: frozenset(named) for document, named in dated.items()}
    worth = {label: count**-0.5 for label, count in Counter(chain.from_iterable(own)).items()}
    sorts = [topic.claim.concept or kind for topic, kind in zip(topics, makes, strict=True)]
    against = opposed(topics, own, figures, sorts)
    by_letters = cache(lambda text: Letters(letters.vector(grams(text))))
    return tuple(
        View(
            topic=topic,
            grams=by_letters(topic.sentence),
            notions=notions.unit({notion: near * notions.weight(notion) for notion, near in topic.notions}),
            said=_said(topic),
            near=dict(topic.notions),
            named={name: near * rare[name] for name, near in names.items()},
            own={label: worth[label] for label in labels},
            opposed=apart,
            sort=sort,
            first=leads,
            nearest=max((near for _, near in topic.notions), default=0.0),
            figure=figure,
            size=size_of(topic.claim),
            reach=reach(topic.claim),
            written=written(topic.claim),
            digits=digits(topic.claim),
            rarity=_rarity(distinction(topic.claim, topic.year), seen[topic.claim.document, figure]),
            once=1 / seen[topic.claim.document, figure],
            make=kind,
            carried=documents,
            peers=len(peers[topic.claim.document, kind]),
            slot=slots[kind],
            shared=shared[topic.claim.document, kind],
            counted=counted,
            document=topic.claim.document,
            dated=times.get(topic.claim.document, frozenset()),
            company=topic.others | topic.around,
            beside=frozenset(topic.near) - {stem(name) for name in topic.names},
            meaning=meaning,
        )
        for topic, figure, kind, documents, names, labels, apart, sort, leads, meaning in zip(
            topics,
            figures,
            makes,
            carried,
            named,
            own,
            against,
            sorts,
            firsts(topics, figures, sorts),
            meant or [None] * len(topics),
            strict=True,
        )
    )


def _named(topic: Topic, called: Mapping[str, str]) -> dict[str, float]:
    """The names beside a figure by how near they stand, each as the story calls it: in Latin letters where it has it in
    them. A word that opens a sentence is a name where some article has it as one."""
    found: dict[str, float] = {}
    for name, near in topic.named:
        name = called.get(name, name)
        if not name.startswith(OPENING):
            found[name] = max(near, found.get(name, 0.0))
    return found


def _renamed(labels: Iterable[str], called: Mapping[str, str]) -> Iterator[str]:
    """Labels, the names among them as the story calls them."""
    for label in labels:
        name = label.removeprefix(NAME)
        if name == label:
            yield label
        elif not (name := called.get(name, name)).startswith(OPENING):
            yield NAME + name


def _rarities(named: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """What each name is worth: 1 where a few figures of the story stand beside it, half where all of many do."""
    everything, times = max(_FEW + 1, len(named)), Counter(chain.from_iterable(named))
    rarest = log(everything / _FEW)
    return {name: 0.5 + 0.5 * min(1.0, log(everything / count) / rarest) for name, count in times.items()}


def _said(topic: Topic) -> frozenset[str]:
    """What the sentence speaks of: its notions, and what the figure counts ("près de 100 enquêteurs")."""
    counted = topic.claim.concept
    named = {f"counted:{counted}"} if counted is not None and counted not in PERSONS else set()
    return frozenset(named.union(notion for notion, _ in topic.notions))


def _slots(peers: Mapping[tuple[str, str], int]) -> dict[str, float]:
    """For each make the share of the articles with such a figure that have no more than one, less where they are few.

    Every article on a break-in says in how many minutes it was done, once: "sept minutes", "four minutes".
    """
    told: dict[str, list[bool]] = defaultdict(list)
    for (_, kind), count in peers.items():
        told[kind].append(count == 1)
    return {kind: sum(single) / max(len(single), _MANY) for kind, single in told.items()}


def make(claim: Claim) -> str:
    """The make of a figure, as a reader sees it: minutes, years, euros, euros apiece, a month, a rank. Minutes are no
    years, the price of one is no sum, and an age no term in prison."""
    value = claim.value
    if isinstance(value, Period):
        return f"date:{value.grain}"
    if isinstance(value, Value):
        told = "apiece" if value.per == APIECE else claim.concept if claim.kind is Kind.DURATION else None
        return f"{claim.kind}:{value.unit}" + (f":{told}" if told else "")
    return f"{claim.kind}:"


def _rarity(distinct: float, times: int) -> float:
    """A figure in common is worth less the more often it stands in one article, unless it is one of a kind."""
    return float(distinct / times ** (1 - distinct))
