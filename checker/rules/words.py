"""The verdict on two names, roles or quotations of one thread."""

import re
from difflib import SequenceMatcher

from checker.matching.wordings import name_parts
from checker.rules import roles
from claims.claim import Claim
from claims.packs import pack as packs
from claims.text.fold import fold
from claims.value import Kind

# Letters and pairs that transcribers write differently for one sound: Δέσποινα is Despoina and Despina.
_SOUNDS = (
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
_DOUBLE = re.compile(r"(.)\1")
_CUT = re.compile(r"\[[^\]]*\]|\([^)]*\)|…|\.\.\.")
_SLIP = 2  # words: a quotation of which no more are changed, and a twelfth at most, was retouched, not rewritten


def verdict(left: Claim, right: Claim, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two wordings relate, each in its own language."""
    if left.kind is Kind.NAME:
        return _names(str(left.value), str(right.value))
    if left.kind is Kind.ROLE:
        return roles.verdict(str(left.value), str(right.value), languages)
    return _quotes(left, right, languages)


def _names(left: str, right: str) -> str:
    a, b = name_parts(left), name_parts(right)
    if a == b:
        return "A1"
    shorter, longer = sorted((a, b), key=len)
    if set(shorter) <= set(longer) or any(len(part) == 1 for part in shorter):
        return "A4"
    if _greek(left) == _greek(right):
        return "D7"
    # A Greek name in Latin letters is spelled by the transcriber, and a Greek one is declined: "του Καλαφάτη".
    heard, read = [_sound(part) for part in a], [_sound(part) for part in b]
    if heard == read:
        return "A1"
    return "A4" if [part.rstrip("s") for part in heard] == [part.rstrip("s") for part in read] else "D7"


def _sound(part: str) -> str:
    for letters, sound in _SOUNDS:
        part = letters.sub(sound, part)
    return _DOUBLE.sub(r"\1", part)


def _greek(name: str) -> bool:
    return any("\u0370" <= char < "\u0400" or "\u1f00" <= char < "\u2000" for char in name)


def _quotes(left: Claim, right: Claim, languages: tuple[str, str]) -> str:
    a, b = _words(str(left.value)), _words(str(right.value))
    if left.speaker and right.speaker and not _may_be_one(left.speaker, right.speaker):
        return "D9"
    if a == b:
        return "A1"
    shorter, longer = sorted((a, b), key=len)
    if _stretch(shorter, longer):
        return "A4"
    if any(_CUT.search(claim.quote) for claim in (left, right)) and _within(shorter, longer):
        return "N9"
    return "N9" if _small_words_only(a, b, _negations(languages)) else "D8"


def _may_be_one(left: str, right: str) -> bool:
    """Whether two speakers may be one: a name in common, or one of them is no name ("le ministre", "she")."""
    a, b = name_parts(left), name_parts(right)
    return bool(set(a) & set(b)) or not (_is_name(left) and _is_name(right))


def _is_name(speaker: str) -> bool:
    words = speaker.split()
    return len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(_CUT.sub(" ", text)))


def _stretch(part: list[str], whole: list[str]) -> bool:
    """Whether one quotation is a stretch of the other, word for word."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _within(part: list[str], whole: list[str]) -> bool:
    """Whether one quotation is the other with words left out."""
    rest = iter(whole)
    return all(word in rest for word in part)


def _negations(languages: tuple[str, str]) -> frozenset[str]:
    known = packs.available()
    return frozenset[str]().union(*(packs.load(code).modality.negations for code in languages if code in known))


def _small_words_only(left: list[str], right: list[str], negations: frozenset[str]) -> bool:
    """Whether so little was changed, and no word of weight, that the quotation was only smoothed."""
    changed = [
        word
        for tag, one, other, first, last in SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
        if tag != "equal"
        for word in (*left[one:other], *right[first:last])
    ]
    if negations & set(changed):
        return False
    return len(changed) <= _SLIP and 12 * len(changed) <= len(left) + len(right) and max(map(len, changed)) <= 3
