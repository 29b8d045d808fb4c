"""The room as an application: routes to answers, with the rules that hold for every request. The door to starlette.

Pages are plain functions that run in a pool of threads; everything a hostile page or address could try (another
host's name, a form posted from elsewhere, a body without end) is refused here, before any of them is called.
"""

import hmac
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount
from starlette.routing import Route as Served
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.render.messages import message
from checker.store.database import CaseError
from checker.web.door import COOKIE
from checker.web.exchange import Answer, Asked, Body, Data, Moved, Page, Preferences, Refusal, Route, Visitor, address
from checker.web.preferences import chosen
from checker.web.templating import written

if TYPE_CHECKING:
    from checker.store.case import Case

CSRF = "csrf"
LARGEST_BODY = 64 * 1024  # a note and a few fields; nothing larger is ever posted here
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_IN_ADDRESSES = ":/%#?=@[]!$&'()*+,;"
_YEAR = 365 * 24 * 3600
App = ASGIApp
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Doorkeeper:
    """Who is let in. `visitor` knows a browser by its secret and a program by its token, with the case open;
    `hosts` are the names the room answers to, all where it is empty."""

    visitor: "Callable[[Case, str, str | None], Visitor | None]"
    hosts: tuple[str, ...] = LOOPBACK


def application(
    opened: "Callable[[], AbstractContextManager[Case]]", routes: Sequence[Route], doorkeeper: Doorkeeper
) -> ASGIApp:
    """The room behind its rules. `opened` gives the case file to one request at a time in one thread."""
    paths = list(dict.fromkeys(route.path for route in routes))
    served: list[Served | Mount] = [
        Served(path, _Endpoint(opened, {r.method: r for r in routes if r.path == path}, doorkeeper)) for path in paths
    ]
    served.append(Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")))
    refused = {404: partial(_unknown, opened, doorkeeper), 405: partial(_unknown, opened, doorkeeper)}
    return _Guard(Starlette(routes=served, exception_handlers=refused), doorkeeper.hosts)


def csrf(secret: str) -> str:
    """What a form carries to show that it came from our own page in the same browser."""
    return sha256(f"form:{secret}".encode()).hexdigest()


class _Guard:
    """What holds for pages, static files and errors alike: the host's name, and the headers of every answer."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        host = _name(Headers(scope=scope).get("host", ""))
        if self.hosts and host not in self.hosts:
            # Another site's name that leads to this machine: its pages must not read ours.
            refusal = PlainTextResponse("This address is not served here.\n", 421)
            return await refusal(scope, receive, partial(self._send, send, scope))
        return await self.app(scope, receive, partial(self._send, send, scope))

    async def _send(self, send: Send, scope: Scope, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            static = scope["path"].startswith("/static/")
            headers.setdefault("Cache-Control", "no-cache" if static else "private, no-store")
        await send(message)


class _Endpoint:
    """One address: its methods, and the case opened for each request."""

    def __init__(
        self,
        opened: "Callable[[], AbstractContextManager[Case]]",
        routes: Mapping[str, Route],
        doorkeeper: Doorkeeper,
    ) -> None:
        self.opened = opened
        self.routes = routes
        self.doorkeeper = doorkeeper

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        route = self.routes.get("GET" if request.method == "HEAD" else request.method)
        api = request.url.path.startswith("/api/")
        if route is None:
            allowed = {"Allow": ", ".join(sorted(self.routes))}
            await _short(405, "no_method", api, _preferences(request), allowed)(scope, receive, send)
            return
        form = await _form(request, api)
        response = await run_in_threadpool(self._answered, request, route, form)
        await response(scope, receive, send)

    def _answered(self, request: Request, route: Route, form: Mapping[str, Any] | Refusal) -> Response:
        api = route.path.startswith("/api/")
        secret = request.cookies.get(COOKIE, "")
        fresh = not secret and not api
        if fresh:
            secret = secrets.token_urlsafe(32)
        with self.opened() as case:
            asked = Asked(
                case,
                None,
                _preferences(request),
                route.method,
                request.url.path,
                request.path_params,
                dict(request.query_params),
                {} if isinstance(form, Refusal) else form,
                secret,
                request.client.host if request.client else "",
            )
            try:
                if isinstance(form, Refusal):
                    raise form
                asked = self._admitted(asked, request, route, api)
                answer = route.answer(asked)
                response = _response(answer, asked)
            except Refusal as refusal:
                answer, response = None, _refused(refusal, asked, api)
            except CaseError:  # somebody else writes to the file, and for longer than we wait
                answer, response = None, _refused(Refusal(503, "busy"), asked, api)
        kept = {COOKIE: secret} if fresh else {}
        for name, value in (kept | dict(answer.cookies if isinstance(answer, Moved) else {})).items():
            _keep(response, request, name, value)
        return response

    def _admitted(self, asked: Asked, request: Request, route: Route, api: bool) -> Asked:
        """The request with its visitor; raises `Refusal` where the visitor may not ask this, or did not ask it."""
        token = None
        if api:
            scheme, _, token = request.headers.get("authorization", "").partition(" ")
            token = token.strip() if scheme.lower() == "bearer" else ""
        visitor = self.doorkeeper.visitor(asked.case, "" if api else asked.secret, token)
        if route.method != "GET":
            _from_here(request)
            if not api and not hmac.compare_digest(csrf(asked.secret).encode(), str(asked.form.get(CSRF)).encode()):
                raise Refusal(403, "old_form")
        asked = replace(asked, visitor=visitor)
        if route.role and not asked.who.role.may(route.role):
            raise Refusal(403, "not_allowed")
        return asked


async def _form(request: Request, api: bool) -> Mapping[str, Any] | Refusal:
    """The fields that were sent, or why they cannot be read; no body is read to its end if it has none."""
    if request.method in ("GET", "HEAD"):
        return {}
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return Refusal(413, "too_long")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
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


def _from_here(request: Request) -> None:
    """Browsers say which site a form comes from; programs say nothing."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Refusal(403, "from_elsewhere")
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise Refusal(403, "from_elsewhere")


def _preferences(request: Request) -> Preferences:
    return chosen(request.cookies, request.headers.get("accept-language", ""))


def _response(answer: Answer, asked: Asked) -> Response:
    match answer:
        case Page():
            return Response(written(answer, asked, csrf(asked.secret)), answer.status, media_type="text/html")
        case Moved():
            # Encoded: a header holds no line break and no letter beyond Latin-1, whatever the address was made from.
            return Response(status_code=303, headers={"Location": quote(answer.to, safe=_IN_ADDRESSES)})
        case Data(value=None):
            return Response(status_code=answer.status)
        case Data():
            return JSONResponse(answer.value, answer.status)
        case Body():
            return Response(answer.text, media_type=answer.media_type, headers=dict(answer.headers))


def _keep(response: Response, request: Request, name: str, value: str | None) -> None:
    """A cookie no script can read and no other site sends; the one that knows the visitor goes with the browser."""
    secure = request.url.scheme == "https"
    age = 0 if value is None else None if name == COOKIE else _YEAR
    response.set_cookie(name, value or "", max_age=age, samesite="lax", httponly=True, secure=secure)


def _refused(refusal: Refusal, asked: Asked, api: bool) -> Response:
    if api:
        headers = {"WWW-Authenticate": "Bearer"} if refusal.status == 401 else {}
        return _short(refusal.status, refusal.key, api, asked.preferences, headers, **refusal.values)
    if refusal.status == 401:
        back = address(asked.path, asked.query) if asked.method == "GET" else "/"
        return _response(Moved(address("/sign-in", {"back": back})), asked)
    page = Page("refusal.html", {"refusal": refusal}, refusal.status)
    return _response(page, asked)


def _short(
    status: int, key: str, api: bool, preferences: Preferences, headers: Mapping[str, str], **values: object
) -> Response:
    if api:
        told = {"error": key, "message": message(key, "en", **values)}
        return JSONResponse(told, status, headers=dict(headers))
    return PlainTextResponse(message(key, preferences.language, **values) + "\n", status, headers=dict(headers))


async def _unknown(
    opened: "Callable[[], AbstractContextManager[Case]]", doorkeeper: Doorkeeper, request: Request, problem: Exception
) -> Response:
    """An address that leads nowhere, said as everything else is said."""
    status = problem.status_code if isinstance(problem, HTTPException) else 404
    if request.url.path.startswith(("/api/", "/static/")):
        return _short(status, "no_page", True, _preferences(request), {})
    route = Route("GET", request.url.path, _lost, None)
    return await run_in_threadpool(_Endpoint(opened, {"GET": route}, doorkeeper)._answered, request, route, {})


def _lost(asked: Asked) -> Answer:
    raise Refusal(404, "no_page")


def _name(host: str) -> str:
    """A host without its port: "localhost:8000", "[::1]:8000"."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()
