"""Pronouns: the one person that "he", "elle" or a verb without a subject can mean."""

from claims.entities.gazetteer import gazetteer, name_stem
from claims.entities.people import Mention, People
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.layout import FARTHEST, Layout

_RECALL = 3  # sentences that a pronoun reaches back


def meant_person(pronoun: int, layout: Layout, people: People, pack: Pack) -> Mention | None:
    """The last person named before token `pronoun`, if no other who fits stands in the same sentence."""
    number = layout.sentence(pronoun)
    for back in range(min(_RECALL, number) + 1):
        first, last = layout.sentences[number - back]
        fitting = {
            people.name(mention): mention
            for index in range(max(first, pronoun - FARTHEST), min(last, pronoun))
            if (mention := people.at.get(index)) is not None and _fits(people.name(mention), pronoun, layout, pack)
        }
        if fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return None


def only_person(pronoun: int, layout: Layout, people: People, pack: Pack) -> Mention | None:
    """The one person named anywhere before token `pronoun` whom it can mean, however far back."""
    fitting = {
        people.name(mention): mention
        for mention in people.mentions
        if mention.first < pronoun and _fits(people.name(mention), pronoun, layout, pack)
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _fits(name: str, pronoun: int, layout: Layout, pack: Pack) -> bool:
    """Whether a first name does not speak against "she" or "he"."""
    word, known = layout.tokens.spelled(pronoun), gazetteer()
    given = name_stem(fold(name).replace("-", " ").split()[0])
    if word in pack.names.she and word not in pack.names.he:
        return given not in known.male or given in known.female
    if word in pack.names.he and word not in pack.names.she:
        return given not in known.female or given in known.male
    return True
