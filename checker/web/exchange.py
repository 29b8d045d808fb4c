"""Nouns of the web: what was asked, by whom, and what is answered. No page knows the server that carries them."""

import os
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from checker.store.case import Case


class Role(StrEnum):
    """What an account may do; each may do what those before it may."""

    READER = "reader"
    EDITOR = "editor"
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        """Whether this role covers `needed`."""
        roles = list(Role)
        return roles.index(self) >= roles.index(needed)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks: the name judgements are signed with, and the role. `alone` is the one user of a machine without
    accounts; `token` says that a program asks."""

    name: str
    role: Role
    alone: bool = False
    token: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a browser keeps for its user: the language, whether single keys act, whether others' judgements are
    hidden until one's own is given."""

    language: str = "en"
    keys: bool = True
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `form` holds the fields of a posted form or the members of a JSON body; `secret` is the
    random value in the browser's cookie; `address` is who connects, for limits on attempts; `opened` is when a form
    that was sent was opened, in seconds of the epoch, `None` where that is not ours to know."""

    case: "Case"
    visitor: Visitor | None
    preferences: Preferences
    method: str
    path: str
    parts: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, Any] = field(default_factory=dict)
    secret: str = ""
    address: str = ""
    opened: float | None = None

    @property
    def language(self) -> str:
        """The interface language, "fr" or "en"."""
        return self.preferences.language

    @property
    def who(self) -> Visitor:
        """The visitor; raises `Refusal` where nobody is signed in."""
        if self.visitor is None:
            raise Refusal(401, "sign_in_first")
        return self.visitor

    def number(self, key: str, default: int, highest: int) -> int:
        """A whole number of the query, kept within 0 and `highest`; anything else is `default`."""
        words = self.query.get(key, "")
        return min(int(words), highest) if words.isascii() and words.isdigit() and len(words) < 10 else default


def newsroom() -> str:
    """Whose corrections they are (`RECOUPE_NEWSROOM`)."""
    return os.environ.get("RECOUPE_NEWSROOM", "recoupe")


def address(path: str, query: Mapping[str, object]) -> str:
    """A path with a query; empty values are left out."""
    kept = [(key, str(value)) for key, value in query.items() if value not in (None, "")]
    return f"{path}?{urlencode(kept)}" if kept else path


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault
    """What cannot be answered: the status of HTTP and the key of the sentence that says what to do."""

    def __init__(self, status: int, key: str, **values: object) -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class Page:
    """A page made from a template."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """Go on at another address of this room. `cookies` are kept by the browser; `None` takes one away."""

    to: str
    cookies: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Data:
    """Plain values, as JSON; `None` is an empty answer."""

    value: Any
    status: int = 200


@dataclass(frozen=True, slots=True)
class Body:
    """Anything else: its text and media type, and the policy of a page that others may embed."""

    text: str
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)


Answer = Page | Moved | Data | Body
Same = Callable[[Asked], Hashable | None]


@dataclass(frozen=True, slots=True)
class Route:
    """One address and what answers it. `role` is who may ask, `None` for anybody; an address under /api/ is for
    programs. Readers for whom `same` gives the same value get the same page, but for the language and the seals of
    its forms, so that it is written once; `None` for a page of their own. `around` is the template around what is
    refused at this address: the room's, or the readers'."""

    method: str
    path: str
    answer: Callable[[Asked], Answer]
    role: Role | None = Role.READER
    same: Same | None = None
    around: str = "base.html"
