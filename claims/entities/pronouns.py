"""Pronouns: the one person that "he", "elle" or a verb without a subject can mean."""

from collections.abc import Callable

from claims.entities.gazetteer import gazetteer, name_stem
from claims.entities.people import Mention, People
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.layout import FARTHEST, Layout
from claims.text.tokens import Tokens

_OFFICE = 4  # words of an office between "by" and a name
_RECALL = 3  # sentences that a pronoun reaches back
_SAID = 6  # tokens from a verb of saying to a name with its office: "ανέφερε |ο πρωθυπουργός| Ρόμπερτ Φίτσο"


def meant_person(pronoun: int, layout: Layout, people: People, pack: Pack) -> Mention | None:
    """The last person named before token `pronoun`, if no other who fits stands in the same sentence. One by whom
    something was done to somebody stands back: "Choisi par |François-Henri Pinault|, l'ancien patron de Renault …"."""
    number = layout.sentence(pronoun)
    agent: Mention | None = None
    for back in range(min(_RECALL, number) + 1):
        first, last = layout.sentences[number - back]
        if back and _goes_on(first, pronoun, layout, pack):
            continue
        fitting = {
            people.name(mention): mention
            for index in range(max(first, pronoun - FARTHEST), min(last, pronoun))
            if (mention := people.at.get(index)) is not None and _fits(people.name(mention), pronoun, layout, pack)
            if back or not is_topic(mention.first, layout, pack)
        }
        if len(fitting) == 1 and agent is None and is_agent(next(iter(fitting.values())), layout, pack):
            agent = next(iter(fitting.values()))
        elif fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return agent


def who_spoke(pronoun: int, layout: Layout, people: People, pack: Pack) -> Mention | None:
    """Of several persons named in the sentence before token `pronoun`, the one who says something there: "|Judge Lang|
    said that Paul Reed had lied. … he added"."""
    number = layout.sentence(pronoun)
    for back in range(1, min(_RECALL, number) + 1):
        first, last = layout.sentences[number - back]
        named = {people.at[index] for index in range(first, last) if index in people.at}
        named = {mention for mention in named if _fits(people.name(mention), pronoun, layout, pack)}
        if not named:
            continue
        spoke = {people.name(mention): mention for mention in named if _spoke(mention, layout, pack)}
        return spoke.popitem()[1] if len(spoke) == 1 else None
    return None


def _spoke(mention: Mention, layout: Layout, pack: Pack) -> bool:
    """Whether a verb of saying stands right behind a name, or before it and its office."""
    tokens = layout.tokens
    if _says(tokens, mention.last, pack):
        return True
    for place in range(mention.first - 1, max(-1, mention.first - 1 - _SAID), -1):
        if place + 1 not in tokens.joined:
            return False
        word = tokens.words[place]
        if layout.capitals[place] or word in pack.names.articles or word in pack.names.roles.starts:
            continue  # of an office; "dijo |que| Pedro Gil mintió" is not said by him
        return _says(tokens, place, pack, begins=True)
    return False


def _says(tokens: Tokens, verb: int, pack: Pack, begins: bool = False) -> bool:
    """Whether a verb of saying stands at a token, alone or behind its auxiliary: "said", "a dit"; it `begins` a clause
    or stands right behind other words."""
    if not begins and verb not in tokens.joined:
        return False
    if tokens.spelled(verb) in pack.speech.auxiliaries and verb + 1 in tokens.joined:
        return pack.speech.participles.match(tokens, verb + 1) is not None
    return pack.speech.verbs.match(tokens, verb) is not None and tokens.spelled(verb) not in pack.speech.no_verbs


def is_agent(mention: Mention, layout: Layout, pack: Pack) -> bool:
    """Whether "by" leads to a name, right before it or before its office: "nommé |par le président| Paul Roy"."""
    tokens = layout.tokens
    for place in range(mention.first - 1, max(-1, mention.first - 1 - _OFFICE), -1):
        if tokens.gap(place) not in (" ", "'", "-", ""):
            return False
        if pack.speech.by.match(tokens, place) is not None:
            return place > 0 and not layout.opens_sentence(place)
    return False


def _goes_on(first: int, pronoun: int, layout: Layout, pack: Pack) -> bool:
    """Whether a sentence begins with the same pronoun, so that whoever else it names is another: "|Il| a pris le
    pouvoir à Hautacam, où Vingegaard a cédé"."""
    opening, word = layout.tokens.spelled(first), layout.tokens.spelled(pronoun)
    return any(opening in table and word in table for table in (pack.names.he, pack.names.she))


def is_topic(first: int, layout: Layout, pack: Pack) -> bool:
    """Whether a sentence begins with whom it is about, before it tells who speaks: "|Of Vingegaard| he said"."""
    low = layout.sentences[layout.sentence(first)][0]
    match = pack.speech.about.match(layout.tokens, low)
    return match is not None and match[0] == first


def only_person(pronoun: int, layout: Layout, people: People, pack: Pack) -> Mention | None:
    """The one person named anywhere before token `pronoun` whom it can mean, however far back."""
    low = layout.sentences[layout.sentence(pronoun)][0]
    found: Mention | None = None
    for mention in people.mentions:
        if mention.first >= pronoun:
            break
        name = people.name(mention)
        if not _fits(name, pronoun, layout, pack) or (mention.first >= low and is_topic(mention.first, layout, pack)):
            continue
        if found is not None and people.name(found) != name:
            return None
        found = mention
    return found


def first_name(pronoun: int, layout: Layout, people: People, pack: Pack, quoted: Callable[[int], bool]) -> int | None:
    """The token of a first name that stands alone, the only one in the nearest sentence before a pronoun that names
    anybody whom it can mean: "|Kostas|, a waiter, boards with his children. “…,” he says". Names inside words that are
    `quoted`, and those behind "of" or "in", are left out; a sentence that names persons in full tells nothing here."""
    tokens, names, number = layout.tokens, pack.names, layout.sentence(pronoun)
    leading = names.of | (names.links | names.places_in) - names.articles - pack.numbers.join
    for back in range(min(_RECALL, number) + 1):
        first, last = layout.sentences[number - back]
        near = range(max(first, pronoun - FARTHEST), min(last, pronoun))
        if any(index in people.at and _fits(people.name(people.at[index]), pronoun, layout, pack) for index in near):
            return None
        alone = {
            tokens.words[index]: index
            for index in near
            if layout.capitals[index] and gazetteer().given(tokens.words[index]) and not quoted(index)
            if not layout.capital(index + 1)
            if index == first or not layout.capitals[index - 1] or tokens.words[index - 1] in names.articles
            if _fits(tokens.words[index], pronoun, layout, pack)
            if index == first or tokens.words[index - 1] not in leading
        }
        if alone:
            return next(iter(alone.values())) if len(alone) == 1 else None
    return None


def _fits(name: str, pronoun: int, layout: Layout, pack: Pack) -> bool:
    """Whether a first name does not speak against "she" or "he"."""
    word, known = layout.tokens.spelled(pronoun), gazetteer()
    given = name_stem(fold(name).replace("-", " ").split()[0])
    if word in pack.names.she and word not in pack.names.he:
        return given not in known.male or given in known.female
    if word in pack.names.he and word not in pack.names.she:
        return given not in known.female or given in known.male
    return True
