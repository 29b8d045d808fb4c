"""Somebody beside a number: whether a name, or a word for a person, stands right before or behind a token: "|Johanna
Trattnig| (44)", "|the striker|, 27"."""

from claims.figures.counts.concepts import PERSONS, is_somebody
from claims.figures.counts.counted import is_plural, somebody_before
from claims.packs.pack import Pack
from claims.text.layout import is_syllable
from claims.text.tokens import Tokens

_PARTICLES, _LONGEST_PARTICLE = 2, 4
_REACH = 3  # tokens back from "turned" to the person: "who had just turned 80"
_ONE = frozenset(("men", "women", "children"))


def one_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one person with an article for one ends right before a token: "a |young officer|", but "a |crew|"."""
    if not one_person(tokens, at, pack):
        return False
    return any(
        tokens.words[back] in pack.numbers.articles and tokens.joined.issuperset(range(back + 1, at + 1))
        for back in range(max(0, at - _REACH), at - 1)
    )


def name_before(tokens: Tokens, at: int) -> str:
    """The word with a capital right before a token, no abbreviation ("PvdA"), or one half of it: "Ho |Wai|-ho"; ""
    where there is none."""
    last = at - 1 - is_syllable(tokens, at - 1)
    word = tokens.words[last]
    short = tokens.raw(last)[-1].isupper() and not is_initial(tokens, last)
    return word if tokens.capitalised(last) and not short and word.isalpha() else ""


def is_initial(tokens: Tokens, at: int) -> bool:
    """Whether a token is the letter that stands for a surname: "Fitia |R.|, 21"."""
    letter = tokens.raw(at)
    return len(letter) == 1 and letter.isupper() and at > 0 and tokens.gaps[at] == " " and tokens.capitalised(at - 1)


def full_name_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether two words with capitals stand right before a token, the second no abbreviation: "Ada Lang", "Ada |de la|
    Cruz"."""
    last = at - 1 - is_syllable(tokens, at - 1)
    glued = last > 0 and tokens.gaps[last] in (" ", "-", "")
    return glued and bool(name_before(tokens, at)) and tokens.capitalised(before_particles(tokens, last, pack) - 1)


def before_particles(tokens: Tokens, at: int, pack: Pack) -> int:
    """Where the small words of a family name that end before a token begin, else that token: "Ada |van den| Berg"."""
    start = at
    for back in range(at - 1, max(0, at - 1 - _PARTICLES), -1):
        word = tokens.words[back]
        own = word not in pack.stop or word in pack.of or word in pack.names.articles
        small = tokens.text[tokens.starts[back]].islower() and len(word) <= _LONGEST_PARTICLE
        if not (own and small and word.isalpha() and tokens.gaps[back + 1] == " " and tokens.gaps[back] == " "):
            break
        start = back
    return start if start > 0 and tokens.capitalised(start - 1) else at


def person_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for persons, or for what they are, ends right before a token."""
    found = pack.nouns.counted.match_back(tokens, at)
    return (found is not None and found[1] in PERSONS) or tokens.words[at - 1] in pack.names.roles.starts


def one_counted_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one person that a count could be of ends right before a token: "de |verdachte| (41)"."""
    return somebody_before(tokens, at, pack) and not is_plural(tokens.words[at - 1], pack)


def is_whom(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a name, or a word for a person, ends right before a token."""
    named = name_before(tokens, at)
    dated = named in pack.dates.months.starts or named in pack.dates.weekdays.starts
    return person_before(tokens, at, pack) or (bool(named) and not dated)


def is_person(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for a person, or a full name, begins at a token."""
    if at not in tokens.joined:
        return False
    found = pack.nouns.counted.match(tokens, at)
    if found is not None and is_somebody(found[1]) and found[1] != "people":
        return True
    named = at + 1 in tokens.joined and tokens.capitalised(at) and tokens.capitalised(at + 1)
    return pack.names.roles.match(tokens, at) is not None or (named and not pack.nouns.capitalised)


def one_person(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether one person, and no firm, ends right before a token: not "the number of |workers|", "the |company|"."""
    counted, role = pack.nouns.counted.match_back(tokens, at), pack.names.roles.match_back(tokens, at)
    known = (counted is not None and counted[1] in _ONE) or (role is not None and not role[1])
    many = not pack.nouns.capitalised and is_plural(tokens.words[at - 1], pack)  # "Sängerin" ends like a plural
    return known and not many
