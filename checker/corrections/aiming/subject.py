"""Tips that name what they are about and no figure: "the death toll is wrong", "ce sont des dollars, pas des euros"."""

from collections.abc import Sequence

from checker.corrections.aiming.candidates import Candidate, contexts
from checker.corrections.reading.likeness import codes
from checker.corrections.reading.mentions import Mention, TipText
from checker.corrections.reading.parts import denied_units, part_alone
from checker.corrections.reading.talk import Role, speaks_of_self, talk
from checker.corrections.story import Story
from checker.matching.evidence.views import make
from claims.claim import Claim
from claims.document import Span
from claims.meaning.topics import topics
from claims.text.fold import fold
from claims.value import Kind


def spoken_of(text: TipText, figures: Sequence[Claim], story: Story) -> list[Candidate]:
    """The claims that a tip without a figure may be about, the likeliest first, with what it proposes for each.

    It must deny a unit that they have, or say that something is wrong; else it is about none.
    """
    denied = denied_units(text)
    wanted = [claim for claim in figures if not denied.isdisjoint(codes(claim))]
    if not denied:  # "c'est en dollars"
        wanted = [claim for claim in figures if claim.kind is Kind.MONEY and part_alone(text, claim) is not None]
    folded = fold(text.document.text)
    places = talk(text.language).mistaken.finditer(folded)
    # "À mon avis c'est une erreur" is no claim about a figure.
    place = next((match for match in places if not speaks_of_self(folded, Span(*match.span()), text.language)), None)
    if not denied and place is not None:
        named = kinds_named(text)
        wanted = [claim for claim in figures if not named or claim.kind in named]
    start = place.start() if place else 0
    found = []
    for kind in dict.fromkeys(map(make, wanted)):
        fitting = [claim for claim in wanted if make(claim) == kind]
        context = contexts([_mention(text, fitting[0], start)], fitting, story)
        found += [Candidate(claim, context[claim.id], 0.0, part_alone(text, claim), False, False) for claim in fitting]
    if denied or not place:
        found = [one for one in found if one.right is not None]
    return sorted(found, key=lambda one: (-one.score, one.claim.span, one.claim.id))


def kinds_named(text: TipText) -> frozenset[Kind]:
    """The kinds of figure that a tip names: "the amount", "le nombre"."""
    folded = fold(text.document.text)
    return frozenset(kind for kind, words in talk(text.language).kinds if words.search(folded))


def _mention(text: TipText, claim: Claim, at: int) -> Mention:
    """A place in a tip as if a figure of the make of a claim stood there, so that its surroundings can be compared."""
    span = Span(at, at + 1)
    there = claim._replace(id=f"{text.document.id}:{at}:subject", document=text.document.id, span=span, quote="")
    return Mention(there, topics(text.document, [there])[0], Role.NEUTRAL, "")
