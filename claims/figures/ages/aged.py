"""Persons that no table knows, beside whose years they are: "un |berger| de 64 ans", "die 38-jährige |Bretonin|"."""

from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.counted import opens_a_number
from claims.figures.counts.fates import fate
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_PHRASE = 6  # tokens from the end of a phrase back to its article: "cet |employé d'hôtel|"
_FOLLOWING = 3  # tokens behind a compound adjective that may say of what it is: "die 16-jährige |zweite Amtszeit|"
_LETTERS = 5  # of a word whose ending says that it is a person: "berger", but "mer"


def person_ends(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a phrase for one person or several ends right before a token, with an article or a number for them:
    "|un berger|", "|the retired conductor|", but "un contrat", "a tower".

    A table of persons says so, or how the head of the phrase ends; what lasts or is served is no person.
    """
    return _phrase(tokens, at, pack, known=True)


def somebody_dies(tokens: Tokens, at: int, end: int, pack: Pack) -> bool:
    """The same of any phrase, where the clause behind token `end` says what befell them: "un |ado| de 17 ans |est
    mort|"; nothing else dies."""
    return fate(tokens, end, pack) in FATES and _phrase(tokens, at, pack, known=False)


def person_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether what stands behind a compound adjective may be a person: "38-jähriger |Rob Jetten|", but "die 16-jährige
    |Amtszeit|". Few things are told by so many years in one word, so that all are persons but those that last."""
    end = at
    while end < at + _FOLLOWING and end in tokens.joined and tokens.words[end].isalpha():
        if tokens.words[end] in pack.stop:
            break
        if lasts(tokens, end, pack):
            return False
        end += 1
        if pack.nouns.capitalised and tokens.capitalised(end - 1) and tokens.gap_before(end) != "-":
            break
    return end > at


def _phrase(tokens: Tokens, at: int, pack: Pack, *, known: bool) -> bool:
    heads_first = bool(pack.names.adjective_endings)  # "un employé d'hôtel", but "a hotel employee"
    if tokens.words[at - 1] in pack.lengths.lasting:
        return False  # "sous |contrat| de 15 ans"
    for start in range(at - 1, max(0, at - _PHRASE), -1):
        if start not in tokens.joined:
            return False
        if not _determines(tokens, start - 1, pack):
            continue
        head = start if heads_first else at - 1
        while heads_first and head < at - 1 and tokens.words[head] in pack.names.role_before:
            head += 1  # "l'|ancien| capitaine"
        if lasts(tokens, head, pack):
            return False
        if not known or _is_person(tokens, head, pack):
            return True
        if not heads_first or pack.of.isdisjoint(tokens.words[start - 2 : start]):
            return False  # but "l'ancien capitaine |de l'|armée"
    return False


def _determines(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is an article, one that "of" is one word with included ("du"), or a number of persons."""
    word = tokens.words[at]
    article = word in pack.names.articles and word not in pack.numbers.of
    return article or word in pack.numbers.articles or opens_a_number(tokens, at, pack)


def _is_person(tokens: Tokens, head: int, pack: Pack) -> bool:
    word = tokens.words[head]
    counted, role = pack.nouns.counted.match(tokens, head), pack.names.roles.match(tokens, head)
    if role is not None or word in pack.lengths.kin or (counted is not None and is_somebody(counted[1])):
        return True
    if any(f"{word}{ending}" in pack.nouns.peoples for ending in ("", *pack.nouns.plural)):
        return True  # "une |Belge|"
    ends_so = len(word) >= _LETTERS and tokens.spelled(head).endswith(pack.lengths.persons)
    return ends_so and counted is None and word not in pack.lengths.things


def lasts(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a word of what lasts so long, or is served: "contrat", "Amtszeit", "peine"."""
    word, lengths = tokens.words[at], pack.lengths
    if word in lengths.lasting or word in lengths.terms or word in lengths.bans:
        return True
    return tokens.spelled(at).endswith(lengths.lasting_endings)
