"""Names, roles and quotations: which of them are about the same person or the same utterance.

A name is the same person's where the surnames agree and the first names may be one, or the other way round;
two spellings of one name belong together, so that the wrong one shows. Quotations are the same utterance
where most words are; roles belong together where they are one person's.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.matching.similarity import letters_alike, words_alike
from claims.claim import Claim
from claims.text.fold import fold
from claims.text.transliteration import to_latin
from claims.value import Kind

_SAME_NAME = 0.62  # letters in common: "laure" and "laurence", "zelensky" and "zelenskyy"
_SAME_QUOTE = 0.75  # words in common
TEXTUAL = (Kind.NAME, Kind.ROLE, Kind.QUOTE)


def same_wording(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Pairs of positions (smaller first) of names, roles or quotations that belong to one thread."""
    by_kind: dict[Kind, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if claim.kind in TEXTUAL:
            by_kind[claim.kind].append(index)
    tests = {Kind.NAME: same_person, Kind.ROLE: same_holder, Kind.QUOTE: same_utterance}
    for kind, members in by_kind.items():
        for first, second in combinations(members, 2):
            if tests[kind](claims[first], claims[second]):
                yield first, second


def same_person(left: Claim, right: Claim) -> bool:
    """Whether two names may be one person's; a bare surname counts, an unlike first name does not.

    Of two parties to a deal the shorter name must begin the longer one: "Google", "Google Cloud".
    """
    if "party" in (left.rule, right.rule):
        short, long = sorted((name_parts(str(left.value)), name_parts(str(right.value))), key=len)
        return left.rule == right.rule and bool(short) and long[: len(short)] == short
    return may_be_one(str(left.value), str(right.value))


def may_be_one(left: str, right: str) -> bool:
    """Whether two names may be spellings, or a long and a short form, of one."""
    a, b = name_parts(left), name_parts(right)
    if not a or not b or (a[-1][:1] != b[-1][:1] and a[0] != b[0]):
        return False
    if len(a) == 1 or len(b) == 1:
        return a[-1] == b[-1]
    if a[-1] == b[-1]:
        return a[0] == b[0] or len(a[0]) == 1 or len(b[0]) == 1 or letters_alike(a[0], b[0]) >= _SAME_NAME
    return a[0] == b[0] and letters_alike(a[-1], b[-1]) >= _SAME_NAME + 0.15


def name_parts(name: str) -> list[str]:
    """The folded words of a name, hyphens taken as blanks."""
    return [to_latin(part.strip(".")) for part in fold(name).replace("-", " ").split() if part.strip(".")]


def same_holder(left: Claim, right: Claim) -> bool:
    """Whether two roles are given to one person (in `concept`)."""
    return left.concept is not None and right.concept is not None and may_be_one(left.concept, right.concept)


def same_utterance(left: Claim, right: Claim) -> bool:
    """Whether two quotations are of the same words, whole or in part."""
    return words_alike(fold(str(left.value)), fold(str(right.value))) >= _SAME_QUOTE
