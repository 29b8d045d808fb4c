"""Stretches of text no figure is read from: addresses, e-mail, telephone numbers, ratings with their votes."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from string import ascii_lowercase, digits

from claims.text.fold import fold
from claims.text.tokens import Tokens

# Each is looked for where it must begin, and nowhere else: most text has neither addresses nor such numbers.
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+")  # with whatever %20 it carries
_MAIL_HOST = re.compile(r"[\w-]{1,64}\.[\w.]{2,64}")
_MAIL_NAME = ascii_lowercase + digits + "._+-"
_LONGEST_NAME = 64
_IN_ADDRESSES = ("://", "www.", "WWW.", "Www.", "@")
_LONGEST_NUMBER = 64  # characters, with whatever stands between the digits
_SHORTEST_ALONE = 6  # digits and points of a number that no other token goes on: "+123456"
_NUMBER = re.compile(
    r"(?<![\w.,])(?:"
    r"\+\d{1,3}[\s().-]{0,2}\d{1,4}(?:[ ()./-]{0,2}\d{2,4}){2,5}(?!\d)"  # +1 202-555-0143
    r"|0\d(?:[ .-]\d{2}){4}(?!\d)"  # 01 23 45 67 89
    r"|0\d{9,11}(?!\d)"
    r"|\(?\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)"
    r"|\(\d{2,4}\) ?\d{3,5}[- ]\d{3,4}(?!\d)"  # (11) 3003-1234
    r"|\d{3}-0\d{3}(?!\d)"  # 555-0199
    r"|\d{3,4}(?: \d{2}){3}(?! ?\d)"  # 808 24 24 24
    r"|\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))"  # an IP address
    r"|\b\d{1,2}(?:[.,]\d)? ?/ ?(?:5|10|20) ?(?:- ?)?\((?=\d)[^()\n]{1,24}\)"  # 4,2/5 (17 votes)
)


class Closed:
    """The closed stretches of one text; places are asked about from left to right."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens, self._text = tokens, tokens.text
        self._addresses = sorted(_addresses(tokens.text))
        self._until = 0

    def holds(self, index: int) -> bool:
        """Whether the number or word at a token is in one."""
        tokens, start = self._tokens, self._tokens.starts[index]
        if start < self._until:
            return True
        if self._addresses:
            place = bisect_right(self._addresses, (start, len(self._text))) - 1
            if place >= 0 and start < self._addresses[place][1]:
                self._until = self._addresses[place][1]
                return True
        word = tokens.words[index]
        if not word[0].isdigit():
            return False
        after = tokens.words[index + 1] if index + 1 < tokens.size else ""
        if len(word) < _SHORTEST_ALONE and after != "/" and not after[:1].isdigit():
            return False  # nearly always
        low = max(0, start - 2)
        near, at = fold(self._text[low : start + _LONGEST_NUMBER]), start - low
        match = _NUMBER.match(near, at - 1) if near[at - 1 : at] in ("+", "(") else None
        match = match or _NUMBER.match(near, at)
        if match is None:
            return False
        self._until = low + match.end()
        return True


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    if not any(mark in text for mark in _IN_ADDRESSES):
        return  # nearly always
    folded = fold(text)
    yield from (match.span() for match in _ADDRESS.finditer(folded))
    at = folded.find("@")
    while at >= 0:
        if (host := _MAIL_HOST.match(folded, at + 1)) is not None:
            name = folded[max(0, at - _LONGEST_NAME) : at]
            yield at - len(name) + len(name.rstrip(_MAIL_NAME)), host.end()
        at = folded.find("@", at + 1)
