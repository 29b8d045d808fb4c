"""Names, roles and quotations: which of them are about the same person or the same utterance.

Two spellings of one name (`checker.matching.wordings.one_name`) belong together, so that the wrong one shows; one that
is further off still does where each article knows only its own ("Christophe Magny" here, "Christophe Magnin" there).
Roles belong together where they are one person's; which quotations are of one utterance,
`checker.matching.wordings.utterances` tells.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from checker.matching.alike.meaning import quotations
from checker.matching.alike.similarity import letters_alike
from checker.matching.alike.sounds import is_greek
from checker.matching.wordings.one_name import HEARD, may_be_one, misspelt, name_parts, sound, sounds_alike
from checker.matching.wordings.utterances import utterances
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.text.tokens import tokenise
from claims.value import TEXTUAL, Kind

_NAMED = 0.8  # of a surname, declined or in other letters
_SHARED = frozenset(("owner", "founder"))  # posts that two of a family may have together
_TOLD = 2  # words of an office that tell whose it is
_WORD = re.compile(r"[^\W\d_]+")


def same_wording(topics: Sequence[Topic], semantic: bool = False) -> Iterator[tuple[int, int]]:
    """Pairs of positions (smaller first) of names, roles or quotations that belong to one thread. With `semantic` the
    sentence encoder is asked about quotations in two languages."""
    claims = [topic.claim for topic in topics]
    by_kind: dict[Kind, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if claim.kind in TEXTUAL:
            by_kind[claim.kind].append(index)
    known = _known([claims[index] for index in by_kind[Kind.NAME]])
    renamed = renamed_persons([topics[index] for kind in (Kind.NAME, Kind.ROLE) for index in by_kind[kind]])
    for first, second in combinations(by_kind[Kind.NAME], 2):
        one, other = claims[first], claims[second]
        if same_person(one, other, known) or frozenset((str(one.value), str(other.value))) in renamed:
            yield first, second
    for first, second in combinations(by_kind[Kind.ROLE], 2):
        one, other = claims[first], claims[second]
        if same_holder(one, other, known) or frozenset((one.concept, other.concept)) in renamed:
            yield first, second
    quoted = by_kind[Kind.QUOTE]
    meant = quotations(topics, quoted) if semantic else {}
    yield from utterances(topics, quoted, _one_speaker(claims, quoted, known), meant)


def _known(names: Sequence[Claim]) -> Mapping[str, frozenset[str]]:
    """The surnames that each article knows."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in names:
        found[claim.document].update(name_parts(str(claim.value))[-1:])
    return {document: frozenset(surnames) for document, surnames in found.items()}


def _one_speaker(
    claims: Sequence[Claim], places: Sequence[int], known: Mapping[str, frozenset[str]]
) -> dict[frozenset[str], bool | None]:
    """Which two speakers of quotations may be one person; `None` where one is called by an office or a description
    ("le maire de Pau", "police"), of which no article says who that is."""
    homes: dict[str, str] = {}
    for place in places:
        if (speaker := claims[place].speaker) is not None:
            homes.setdefault(speaker, claims[place].document)
    names = frozenset(claim.concept for claim in claims if claim.kind is Kind.NAME and claim.concept is not None)
    holders = {speaker: _holders(speaker, claims) for speaker in homes if speaker not in names}
    found: dict[frozenset[str], bool | None] = {}
    for one, other in combinations(sorted(homes), 2):
        same = may_be_one(one, other) or misspelt(one, other, (homes[one], homes[other]), known)
        if not same and (one in holders) != (other in holders):
            named, called = (other, one) if one in holders else (one, other)
            same = any(may_be_one(named, holder) for holder in holders[called])
        found[frozenset((one, other))] = same or (None if one in holders or other in holders else False)
    return found


def _holders(office: str, claims: Sequence[Claim]) -> frozenset[str]:
    """Those to whom an article gives an office: "maire de Pau" of "maire de Pau, François Bayrou". A bare "président"
    may be anybody's."""
    called = frozenset(fold(office).split())
    if len(called) < _TOLD:
        return frozenset()
    roles = (claim for claim in claims if claim.kind is Kind.ROLE and claim.concept is not None)
    return frozenset(str(claim.concept) for claim in roles if called <= frozenset(fold(str(claim.value)).split()))


def same_person(left: Claim, right: Claim, known: Mapping[str, frozenset[str]] | None = None) -> bool:
    """Whether two names may be one person's; a bare surname counts, an unlike first name does not.

    Of two parties to a deal the shorter name must begin the longer one: "Google", "Google Cloud". `known` are the
    surnames that each article knows: a spelling further off counts where neither knows the other's.
    """
    one, other = str(left.value), str(right.value)
    if "party" in (left.rule, right.rule):
        short, long = sorted((name_parts(one), name_parts(other)), key=len)
        return left.rule == right.rule and bool(short) and long[: len(short)] == short
    return may_be_one(one, other) or misspelt(one, other, (left.document, right.document), known or {})


def named_beside(quotation: Claim, name: str) -> bool:
    """Whether the sentence of a quotation names somebody by the surname, so that it may be theirs though another was
    taken for its speaker: "wrote the prime minister, |Kyriakos Mitsotakis|", behind a sentence on his minister."""
    surname = name_parts(name)[-1:]
    around = name_parts(" ".join(_WORD.findall(quotation.sentence.replace(quotation.quote, " "))))
    return any(letters_alike(part, each) >= _NAMED for part in surname for each in around)


def renamed_persons(topics: Sequence[Topic]) -> frozenset[frozenset[str | None]]:
    """Pairs of full names of which one has the first name wrong: "Josep Oliu", "Jordi Oliu". One surname, one initial
    and one post, and no article of the story knows both: brothers would be told apart by it."""
    homes: dict[str, set[str]] = defaultdict(set)
    posts: dict[str, set[str]] = defaultdict(set)
    for topic in topics:
        claim = topic.claim
        if claim.kind is Kind.NAME and claim.rule != "party":
            homes[str(claim.value)].add(claim.document)
        elif claim.kind is Kind.ROLE and claim.concept is not None:
            posts[claim.concept].update(_senses(str(claim.value), topic.language) - _SHARED)
    full = [name for name in sorted(homes) if len(name_parts(name)) > 1 and posts[name]]
    pairs = [(one, other) for one, other in combinations(full, 2) if _one_surname(one, other)]
    crowded = {name for pair in pairs if homes[pair[0]] & homes[pair[1]] for name in pair}
    return frozenset(
        frozenset(pair)
        for pair in pairs
        if crowded.isdisjoint(pair) and posts[pair[0]] & posts[pair[1]] and _one_initial(*pair)
    )


def _one_surname(left: str, right: str) -> bool:
    a, b = name_parts(left)[-1], name_parts(right)[-1]
    return a == b or (is_greek(left) != is_greek(right) and sounds_alike(a, b) >= HEARD)


def _one_initial(left: str, right: str) -> bool:
    a, b = (name_parts(name)[0] for name in (left, right))
    return min(len(a), len(b)) > 1 and sound(a)[:1] == sound(b)[:1]


def _senses(role: str, language: str) -> frozenset[str]:
    """What kinds of post the words of a role name, in no language."""
    roles, tokens = packs.or_english(language).judging.roles, tokenise(role)
    found = (roles.match(tokens, at) for at in range(tokens.size))
    inside = (roles.ending(word) for word in tokens.words)
    return frozenset(match[1] for match in found if match is not None) | frozenset(filter(None, inside))


def same_holder(left: Claim, right: Claim, known: Mapping[str, frozenset[str]] | None = None) -> bool:
    """Whether two roles are given to one person (in `concept`)."""
    if left.concept is None or right.concept is None:
        return False
    homes = left.document, right.document
    return may_be_one(left.concept, right.concept) or misspelt(left.concept, right.concept, homes, known or {})
