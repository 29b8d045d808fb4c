"""Words that say what a number counts, away from it: `[counting]` in a pack."""

from dataclasses import dataclass

from claims.packs.section import Section, forms
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class CountingWords:
    """`tolls`: what sums up the harm of an event, if the text speaks of any ("le |bilan| s'établit à 290 personnes").
    `groups`: concepts, and the words for as many as a number behind "of" or a colon says ("a |crew| of 12"). `put_at`:
    what leads to an estimate of a number named before ("man |geht von| 24 aus"). `likewise`: what says of more people
    what befell those before ("|as did| 29 residents"). `relative`: pronouns of a clause about the people counted,
    `also`: auxiliaries and small words between it and what befell them ("24 people |who| never flew |were also|
    killed"). `costs`, `lives`: the verb before those killed and its object behind them ("|kostete| vier Menschen |das
    Leben|"). `perished`, `perished_last`: the two parts of a verb of dying, the last of which closes its clause
    ("|kamen| vier Menschen |um|"). `lives_counted`: nouns that are deaths beside a word that begins with one of
    `taking` alone ("|claimed| 40 |lives|"). `crosses`: verbs of a toll or a number that has gone over another ("the
    toll |passes| 1,600"). `stances`: how those counted voted ("364 |against|"). `posts`: nouns that mean jobs beside a
    word of `staffing` ("|taglia| 5.600 |posti|"). `rallies`: words beside which a number alone counts who came
    ("|organisers| said 200,000"). `voting`: what says that two numbers are of votes, `outvoted`: what stands between
    them ("|voted| 364 |to| 194"). `fatal`: what makes deaths of a part of cases or accidents ("312 cases, 87 of them
    |fatal|"). `inverts`: whether a verb may stand before its subject with where and when between ("|starben| am Freitag
    in Köln drei"). `mostly`: what opens an aside of who most of them are ("200 personnes, |surtout| des Belges, ont
    été").
    """

    tolls: frozenset[str]
    groups: Phrases[str]
    put_at: Phrases[None]
    likewise: Phrases[None]
    relative: frozenset[str]
    also: frozenset[str]
    costs: frozenset[str]
    lives: Phrases[None]
    perished: frozenset[str]
    perished_last: frozenset[str]
    lives_counted: frozenset[str]
    taking: tuple[str, ...]
    crosses: Phrases[None]
    stances: Phrases[str]
    posts: frozenset[str]
    staffing: frozenset[str]
    rallies: frozenset[str]
    voting: frozenset[str]
    outvoted: frozenset[str]
    fatal: frozenset[str]
    inverts: bool
    mostly: Phrases[None]


def counting_words(section: Section) -> CountingWords:
    """Reads `[counting]`, which a pack may leave out."""
    groups = section.section("groups")
    words = CountingWords(
        tolls=section.folded("tolls"),
        groups=Phrases((word, name) for name, _, word in forms(groups.items())),
        put_at=section.phrases("put_at"),
        likewise=section.phrases("likewise"),
        relative=section.folded("relative"),
        also=section.folded("also"),
        costs=section.folded("costs"),
        lives=section.phrases("lives"),
        perished=section.folded("perished"),
        perished_last=section.folded("perished_last"),
        lives_counted=section.folded("lives_counted"),
        taking=tuple(section.folded("taking")),
        crosses=section.phrases("crosses"),
        stances=section.named("votes", "abstentions"),
        posts=section.folded("posts"),
        staffing=section.folded("staffing"),
        rallies=section.folded("rallies"),
        voting=section.folded("voting"),
        outvoted=section.folded("outvoted"),
        fatal=section.folded("fatal"),
        inverts=bool(section.get("inverts", False)),
        mostly=section.phrases("mostly"),
    )
    section.close()
    return words
