"""Names, roles and quotations: which of them are about the same person or the same utterance.

A name is the same person's where the surnames agree and the first names may be one, or the other way round;
two spellings of one name belong together, so that the wrong one shows. A spelling that is further off still does where
each article knows only its own ("Christophe Magny" here, "Christophe Magnin" there). Greek names are compared by their
sound. Roles belong together where they are one person's; which quotations are of one utterance,
`checker.matching.utterances` tells.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from checker.matching.meaning import quotations
from checker.matching.similarity import letters_alike
from checker.matching.sounds import is_greek, may_sound_alike
from checker.matching.utterances import utterances
from claims.claim import Claim
from claims.meaning.topics import Topic
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.text.tokens import tokenise
from claims.text.transliteration import to_latin
from claims.value import TEXTUAL, Kind

_FULL = 2  # words of a name
_SAME_NAME = 0.62  # letters in common: "laure" and "laurence", "zelensky" and "zelenskyy"
_SAME_SURNAME = _SAME_NAME + 0.15
_MISSPELT = 0.6  # of a surname behind one first name, where no article knows both: "Magny", "Magnin"
_OTHER_INITIAL = 0.7  # the same where the first letter differs too: "Nieto", "Prieto"
_HEARD = 0.75  # letters of the sound in common, of a Greek surname and a Latin one
_FIRST_HEARD = 0.55  # and of the first names before them: "Κριστόφ", "Christophe"
_NAMED = 0.8  # of a surname, declined or in other letters
_SOME = 0.3  # of two spellings by ear: "Sjojgoe", "Shoigu"; with fewer nothing need be read
_SHARED = frozenset(("owner", "founder"))  # posts that two of a family may have together
_TOLD = 2  # words of an office that tell whose it is

# Letters and pairs that transcribers write differently for one sound: Δέσποινα is Despoina and Despina.
_SOUNDS = (
    (re.compile("oui"), "ui"),
    (re.compile("oi|ei|ui|ee|y"), "i"),
    (re.compile("ou"), "u"),
    (re.compile("kh|ch"), "h"),
    (re.compile("ph"), "f"),
    (re.compile("gk|ng|nk"), "g"),
    (re.compile("nt|mp|b"), "d"),
    (re.compile("w|v"), "f"),
    (re.compile("x"), "ks"),
    (re.compile("[cq]"), "k"),
    (re.compile("z"), "s"),
)
# What French and its neighbours write for a sound, and a Greek transcriber hears: Magny is Μανί, François Φρανσουά.
_WRITTEN = (
    (re.compile("eaux?|aux?"), "o"),
    (re.compile("ç|c(?=[eiy])"), "s"),
    (re.compile("oi|oy"), "oua"),
    (re.compile("gn"), "n"),
    (re.compile("ch(?=r)"), "k"),
    (re.compile("j"), "z"),
    (re.compile("(?<=[a-z]{2})(?:es?|[stxd])$"), ""),
)
_WORD = re.compile(r"[^\W\d_]+")
_DOUBLE = re.compile(r"(.)\1")


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
        same = may_be_one(one, other) or _misspelt(one, other, (homes[one], homes[other]), known)
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
    return may_be_one(one, other) or _misspelt(one, other, (left.document, right.document), known or {})


@lru_cache(maxsize=8192)
def may_be_one(left: str, right: str) -> bool:
    """Whether two names may be spellings, or a long and a short form, of one."""
    a, b = name_parts(left), name_parts(right)
    if not a or not b:
        return False
    return _one_name(a, b, left, right) or (_leaves_out(left, right) and _one_name(*_cut(a, b), left, right))


def _leaves_out(left: str, right: str) -> bool:
    """Whether one of two full names has a surname that the other leaves out: "Helene Budliger |Artieda|"."""
    short, long = sorted((left.split(), right.split()), key=len)
    return len(long) == len(short) + 1 > _FULL and long[-1][:1].isupper()


def _cut(left: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Two names as far as the shorter one goes."""
    both = min(len(left), len(right))
    return left[:both], right[:both]


def _one_name(a: Sequence[str], b: Sequence[str], left: str, right: str) -> bool:
    """The same of the words of two names, `left` and `right` as they are written."""
    if letters_alike(a[-1], b[-1]) >= _SOME and letters_alike(a[0], b[0]) >= _SOME and may_sound_alike(left, right):
        return True  # "Mukhtar Babayev" is "Muchtar Babajew", whoever writes so
    if is_greek(left) != is_greek(right):
        return _heard_as_one(a, b)
    if a[-1][:1] != b[-1][:1] and a[0] != b[0]:
        return False
    if len(a) == 1 or len(b) == 1:
        return a[-1] == b[-1]
    if a[-1] == b[-1]:
        if a[0] in b[:-1] or b[0] in a[:-1]:
            return True  # "Mike Doustdar" is "Maziar Mike Doustdar"
        return len(a[0]) == 1 or len(b[0]) == 1 or letters_alike(a[0], b[0]) >= _SAME_NAME
    alike = letters_alike(a[-1], b[-1]) >= _SAME_SURNAME
    return alike and (a[0] == b[0] or letters_alike(a[0], b[0]) >= _SAME_SURNAME)


def named_beside(quotation: Claim, name: str) -> bool:
    """Whether the sentence of a quotation names somebody by the surname, so that it may be theirs though another was
    taken for its speaker: "wrote the prime minister, |Kyriakos Mitsotakis|", behind a sentence on his minister."""
    surname = name_parts(name)[-1:]
    around = name_parts(" ".join(_WORD.findall(quotation.sentence.replace(quotation.quote, " "))))
    return any(letters_alike(part, each) >= _NAMED for part in surname for each in around)


def _heard_as_one(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a Greek name may be the transcription of a Latin one, or the other way round."""
    ends = max(sounds_alike(left[-1], right[-1]), left[-1] == right[-1])
    if len(left) == 1 or len(right) == 1:
        return ends >= _SAME_SURNAME
    initial = len(left[0]) == 1 or len(right[0]) == 1
    return ends >= _HEARD and (initial or sounds_alike(left[0], right[0]) >= _FIRST_HEARD)


def sounds_alike(left: str, right: str) -> float:
    """How alike two words of names sound, 0 to 1."""
    return max(letters_alike(sound(left), sound(right)), letters_alike(heard(left), heard(right)))


def _misspelt(left: str, right: str, homes: tuple[str, str], known: Mapping[str, frozenset[str]]) -> bool:
    """Whether two full names with one first name are two spellings, as neither article knows the other's surname."""
    a, b = name_parts(left), name_parts(right)
    if len(a) < 2 or len(b) < 2 or a[0] != b[0] or homes[0] == homes[1]:
        return False
    if _leaves_out(left, right) and letters_alike(a[-1], b[-1]) < _MISSPELT:
        a, b = _cut(a, b)
    needed = _MISSPELT if a[-1][:1] == b[-1][:1] else _OTHER_INITIAL
    if letters_alike(a[-1], b[-1]) < needed:
        return False
    return b[-1] not in known.get(homes[0], ()) and a[-1] not in known.get(homes[1], ())


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
    return a == b or (is_greek(left) != is_greek(right) and sounds_alike(a, b) >= _HEARD)


def _one_initial(left: str, right: str) -> bool:
    a, b = (name_parts(name)[0] for name in (left, right))
    return min(len(a), len(b)) > 1 and sound(a)[:1] == sound(b)[:1]


def _senses(role: str, language: str) -> frozenset[str]:
    """What kinds of post the words of a role name, in no language."""
    roles, tokens = packs.or_english(language).judging.roles, tokenise(role)
    found = (roles.match(tokens, at) for at in range(tokens.size))
    inside = (roles.ending(word) for word in tokens.words)
    return frozenset(match[1] for match in found if match is not None) | frozenset(filter(None, inside))


def name_parts(name: str) -> list[str]:
    """The folded words of a name, hyphens taken as blanks."""
    return [to_latin(part.strip(".")) for part in fold(name).replace("-", " ").split() if part.strip(".")]


def sound(part: str) -> str:
    """A word of a name in Latin letters by its sound, roughly: "despoina" and "despina" are one."""
    for letters, one in _SOUNDS:
        part = letters.sub(one, part)
    return _DOUBLE.sub(r"\1", part)


def heard(part: str) -> str:
    """The same of a word that the languages of Western Europe spell as they do: "magny" and "mani" are one."""
    for letters, one in _WRITTEN:
        part = letters.sub(one, part)
    return sound(part)


def same_holder(left: Claim, right: Claim, known: Mapping[str, frozenset[str]] | None = None) -> bool:
    """Whether two roles are given to one person (in `concept`)."""
    if left.concept is None or right.concept is None:
        return False
    homes = left.document, right.document
    return may_be_one(left.concept, right.concept) or _misspelt(left.concept, right.concept, homes, known or {})
