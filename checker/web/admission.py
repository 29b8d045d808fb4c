"""What a request must be to be answered: from whom, from where, to which host, with what in it.

Everything a hostile page or address could try is refused by these rules, which hold for every request alike.
"""

import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from checker.web.exchange import Asked, Refusal, Route, Visitor
from checker.web.seals import csrf

if TYPE_CHECKING:
    from checker.store.case import Case

CSRF, ONCE = "csrf", "once"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
# A right of reply may have 20,000 characters, and a form sends six bytes for a Greek one.
LARGEST_BODY = 256 * 1024
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(frozen=True, slots=True)
class Doorkeeper:
    """Who is let in. `visitor` knows a browser by its secret and a program by its token, with the case open; `key`
    seals what forms carry; `hosts` are the names the room answers to, all where it is empty."""

    visitor: "Callable[[Case, str, str | None], Visitor | None]"
    key: bytes
    hosts: tuple[str, ...] = LOOPBACK


def admitted(doorkeeper: Doorkeeper, asked: Asked, route: Route, headers: Mapping[str, str]) -> Asked:
    """The request with its visitor; raises `Refusal` where the visitor may not ask this, or did not ask it."""
    token, api = None, is_api(asked.path)
    if api:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        token = token.strip() if scheme.lower() == "bearer" else ""
    visitor = doorkeeper.visitor(asked.case, "" if api else asked.secret, token)
    if route.method != "GET":
        _from_here(headers)
        if not api and not hmac.compare_digest(csrf(asked.secret).encode(), str(asked.form.get(CSRF)).encode()):
            raise Refusal(403, "old_form")
    asked = replace(asked, visitor=visitor)
    if route.role and not asked.who.role.may(route.role):
        raise Refusal(403, "not_allowed")
    return asked


def sent(body: bytes, content_type: str, api: bool) -> Mapping[str, Any] | Refusal:
    """The fields of a body, or why it cannot be read."""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if not api:
            fields = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=200)
            return dict(fields) if kind == "application/x-www-form-urlencoded" else Refusal(415, "no_form")
        if kind != "application/json" and (body or kind):
            return Refusal(415, "no_json")
        value = json.loads(body) if body else {}
        json.dumps(value, ensure_ascii=False).encode()  # half a character ("\\ud800") is no text
    except (ValueError, RecursionError):
        return Refusal(400, "no_json" if api else "no_form")
    return value if isinstance(value, dict) else Refusal(422, "no_object")


def is_api(path: str) -> bool:
    """Whether an address is for programs."""
    return path.startswith("/api/")


def name_of(host: str) -> str:
    """A host without its port: "localhost:8000", "[::1]:8000"."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


def _from_here(headers: Mapping[str, str]) -> None:
    """Browsers say which site a form comes from; programs say nothing."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Refusal(403, "from_elsewhere")
    origin = headers.get("origin")
    if origin and urlsplit(origin).netloc != headers.get("host"):
        raise Refusal(403, "from_elsewhere")
