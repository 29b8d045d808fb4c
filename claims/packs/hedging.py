"""How a language hedges, and joins the ends of a range: `[bounds]` and `[ranges]` in a pack."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.packs.section import PackError, Section, word_or_sign
from claims.text.phrases import Phrases, phrase_words
from claims.text.tokens import Tokens
from claims.value import Bound

_MEANINGS: dict[str, Bound | str] = {
    **{bound.value: bound for bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN, Bound.ABOUT)},
    "nearly": "nearly",
    "exact": "exact",
}
"""What the keys of hedges mean. "nearly" and "exact" have no bound of their own in the contract."""
_VERB = re.compile(r"(?P<before>(?:\S+ )*)(?P<stem>\w+)~(?P<kind>\w+)(?P<after>.*)")


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Hedges `before` a figure and `after` it, and what makes a word a hedge or keeps it from being one.

    `hedging`: every word that a hedge may end with, and those that may stand between it and its figure. `between`:
    adverbs that may stand there too ("dépasse |pour la première fois| 30 milliards").
    """

    before: Phrases[Bound | str]
    after: Phrases[Bound | str]
    during: frozenset[str]
    during_figures: frozenset[str]  # the same only where a figure follows: "|über| zwei Jahre 16.000 Stellen streichen"
    measured: Phrases[None]
    beneath: Phrases[None]
    covering: frozenset[str]
    lasting: frozenset[str]
    restricting: Phrases[None]
    expected: frozenset[str]
    governing_behind: frozenset[str]  # words behind the figure whose preposition is no hedge: "über 67 Züge |verfügen|"
    arrivals_behind: frozenset[str]  # such verbs behind the figure: "bis auf 3,4 Meter |gestiegen|"
    arrivals: Phrases[frozenset[str]]  # limits that are none behind these verbs: "edged |up to| 7.4%"
    led: Phrases[frozenset[str]]  # limits that are one only behind these words: "|kan| tot 1000 euro kosten"
    sums: tuple[str, ...]  # endings of nouns of a sum, before such limits: "Brücken|kredit| über 59 Milliarden"
    among: frozenset[str]
    surveys: frozenset[str]
    than: frozenset[str]
    marks: frozenset[
        str
    ]  # glued behind a figure whose article then stands behind a hedge: "unter die 2-Prozent-|Marke|"
    definite: frozenset[str]
    fillers: frozenset[str]
    between: Phrases[None]
    peaks: frozenset[str]  # limits behind a figure that are records in an apposition: "96 dólares, |máximo| histórico"
    nobody: frozenset[str]  # subjects that deny: "|nobody| won more than 30 per cent" says at most 30
    superlatives: Phrases[None]  # hedges behind a figure that are none before an adjective: "|au plus| fort de"
    hedging: frozenset[str]

    def right_before(self, tokens: Tokens, at: int) -> tuple[int, Bound | str] | None:
        """The hedge that ends right before token `at`, in its own stretch: where it begins, and what it means."""
        return self.before.match_back(tokens, at) if at in tokens.joined else None

    def start_of(self, tokens: Tokens, at: int) -> int:
        """Where a figure at token `at` begins with the hedge right before it."""
        found = self.right_before(tokens, at)
        return found[0] if found is not None else at


@dataclass(frozen=True, slots=True)
class RangeWords:
    """What opens a range and stands between its ends (`pairs`: "|entre| 15 |et| 20 %"; `openers`: the same by the word
    between), what stands between them without an opening (`middles`), behind the second (`tails`), and what joins two
    figures (`joins`: "and", "or"); `otherwise` says behind a second figure that it is the first one measured otherwise:
    "2% or 3% |excluding| fuel"."""

    pairs: tuple[tuple[Phrases[None], frozenset[str]], ...]
    openers: Mapping[str, tuple[Phrases[None], ...]]
    middles: frozenset[str]
    tails: frozenset[str]
    joins: frozenset[str]
    otherwise: Phrases[None]
    steps: frozenset[str]  # what goes up by the first of two figures to the second: "in |steps| of 50 to 400"
    or_so: frozenset[str]  # from one of a unit to about how many: "een euro |of| vijftig"

    def opened(self, tokens: Tokens, end: int, middle: str) -> int | None:
        """Where the words begin that end before token `end` and open a range that `middle` goes on with; `None` where
        there are none: "|from| 3 to 5"."""
        for opener in self.openers.get(middle, ()):
            if (found := opener.match_back(tokens, end)) is not None:
                return found[0]
        return None


def bound_words(section: Section, crosses: Phrases[None]) -> BoundWords:
    """Reads `[bounds]`. `crosses` are the verbs of a toll that has gone over another, which hedge too."""
    before = _hedges(section.section("before"), _forms(section.section("verbs")))
    fillers, between = section.folded("fillers"), section.phrases("between")
    words = BoundWords(
        before=before,
        after=_hedges(section.section("after")),
        during=section.folded("during"),
        during_figures=section.folded("during_figures"),
        measured=section.phrases("measured"),
        beneath=section.phrases("beneath"),
        covering=section.folded("covering"),
        lasting=section.folded("lasting"),
        restricting=section.phrases("restricting"),
        expected=section.folded("expected"),
        governing_behind=section.folded("governing_behind"),
        arrivals_behind=section.folded("arrivals_behind"),
        arrivals=Phrases(
            (phrase, frozenset(map(_verb, verbs))) for phrase, verbs in section.section("arrivals").items()
        ),
        led=Phrases((phrase, frozenset(map(word_or_sign, words))) for phrase, words in section.section("led").items()),
        sums=tuple(sorted(section.folded("sums"))),
        among=section.folded("among"),
        surveys=section.folded("surveys"),
        than=section.folded("than"),
        marks=section.folded("marks"),
        definite=section.folded("definite"),
        fillers=fillers,
        between=between,
        peaks=section.folded("peaks"),
        nobody=section.folded("nobody"),
        superlatives=section.phrases("superlatives"),
        hedging=fillers | before.ends | between.ends | crosses.ends,
    )
    section.close()
    return words


def range_words(section: Section) -> RangeWords:
    """Reads `[ranges]`."""
    pairs = _pairs(section)
    words = RangeWords(
        pairs=pairs,
        openers={
            middle: tuple(openers for openers, words in pairs if middle in words)
            for middle in frozenset[str]().union(*(words for _, words in pairs))
        },
        middles=section.folded("between"),
        tails=section.folded("tails"),
        joins=section.folded("joins"),
        otherwise=Phrases((phrase, None) for phrase in section.words("otherwise")),
        steps=section.folded("steps"),
        or_so=section.folded("or_so"),
    )
    section.close()
    return words


def _verb(written: str) -> str:
    """A verb, or two words of which the second is none alone: "is back"."""
    return " ".join(phrase_words(written))


def _hedges(section: Section, verbs: Iterable[tuple[str, Bound | str]] = ()) -> Phrases[Bound | str]:
    """Hedges by their words, and by forms of verbs."""
    entries = [(word, meaning) for key, meaning in _MEANINGS.items() for word in section.words(key)]
    section.close()
    return Phrases([*entries, *verbs])


def _forms(section: Section) -> list[tuple[str, Bound | str]]:
    """Verbs that hedge in all their forms, each written as its stem and the key of its endings: with `er = ["e",
    "ent"]`, "frôl~er" is "frôle" and "frôlent"."""
    endings = dict(section.section("endings").items())
    found = []
    for key, meaning in _MEANINGS.items():
        for verb in section.words(key):
            written = _VERB.fullmatch(verb)
            if written is None or written["kind"] not in endings:
                raise PackError(f"{section.path}.{key}: a stem, ~ and a key of 'endings' are expected, not '{verb}'")
            before, stem, after = written["before"], written["stem"], written["after"]
            found += [(f"{before}{stem}{ending}{after}", meaning) for ending in endings[written["kind"]]]
    section.close()
    return found


def _pairs(ranges: Section) -> tuple[tuple[Phrases[None], frozenset[str]], ...]:
    """ "entre … et", "from … to": what opens a range, and the word between its ends."""
    pairs = ranges.get("pairs")
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
        raise PackError(f"{ranges.path}.pairs: pairs of words are expected")
    return tuple((Phrases([(first, None)]), frozenset((word_or_sign(second),))) for first, second in pairs)
