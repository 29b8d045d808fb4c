"""The verdict on two names, roles or quotations of one thread."""

import re

from checker.wordings import name_parts
from claims.claim import Claim
from claims.fold import fold
from claims.value import Kind


def verdict(left: Claim, right: Claim) -> str:
    """The code of the rule that says how two wordings relate."""
    if left.kind is Kind.NAME:
        return _names(str(left.value), str(right.value))
    if left.kind is Kind.ROLE:
        return _roles(left, right)
    return _quotes(left, right)


def _names(left: str, right: str) -> str:
    a, b = name_parts(left), name_parts(right)
    if a == b:
        return "A1"
    shorter, longer = sorted((a, b), key=len)
    if set(shorter) <= set(longer) or any(len(part) == 1 for part in shorter):
        return "A4"
    # A Greek name in Latin letters is spelled by the transcriber, not by its owner.
    return "A4" if _greek(left) != _greek(right) else "D7"


def _greek(name: str) -> bool:
    return any("\u0370" <= char < "\u0400" or "\u1f00" <= char < "\u2000" for char in name)


def _roles(left: Claim, right: Claim) -> str:
    a, b = _words(str(left.value)), _words(str(right.value))
    if a == b:
        return "A1"
    return "A4" if set(a) <= set(b) or set(b) <= set(a) else "N5"


def _quotes(left: Claim, right: Claim) -> str:
    a, b = _words(str(left.value)), _words(str(right.value))
    if left.speaker and right.speaker and not set(name_parts(left.speaker)) & set(name_parts(right.speaker)):
        return "D9"
    if a == b:
        return "A1"
    shorter, longer = sorted((a, b), key=len)
    return "A4" if _within(shorter, longer) else "D8"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _within(part: list[str], whole: list[str]) -> bool:
    """Whether one quotation is a stretch of the other; an ellipsis in it may skip words."""
    at = 0
    for word in part:
        while at < len(whole) and whole[at] != word:
            at += 1
        if at == len(whole):
            return False
        at += 1
    return True
