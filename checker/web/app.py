"""The room as an application: routes to answers, behind the rules of `admission`. The door to starlette.

Pages are plain functions that run in a pool of threads; everything a hostile page or address could try (another
host's name, a form posted from elsewhere, a body without end) is refused before any of them is called.
"""

import secrets
from asyncio import get_running_loop
from collections.abc import Callable, Hashable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from functools import partial
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route as Served
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.store.database import CaseError
from checker.web.admission import HEADERS, LARGEST_BODY, ONCE, Doorkeeper, admitted, is_api, name_of, sent
from checker.web.door import COOKIE
from checker.web.exchange import Answer, Asked, Body, Data, Moved, Page, Preferences, Refusal, Route, address
from checker.web.kept import MARKS, Kept
from checker.web.preferences import chosen
from checker.web.seals import Seals, csrf, once, when_opened
from checker.web.templating import written
from checker.words.messages import message

if TYPE_CHECKING:
    from checker.store.case import Case

_IN_ADDRESSES = ":/%#?=@[]!$&'()*+,;"
_YEAR = 365 * 24 * 3600
App = ASGIApp
# Threads of one process take turns at its interpreter, so that more of them answer later, not sooner; and whoever works
# at the desk need not wait for all who come in from the street.
_ANYBODY = ThreadPoolExecutor(4, "anybody")


def application(
    opened: "Callable[[], AbstractContextManager[Case]]", routes: Sequence[Route], doorkeeper: Doorkeeper
) -> ASGIApp:
    """The room behind its rules. `opened` gives the case file to one request at a time in one thread."""
    paths = list(dict.fromkeys(route.path for route in routes))
    served = [
        Served(path, _Endpoint(opened, {r.method: r for r in routes if r.path == path}, doorkeeper)) for path in paths
    ]
    served.append(Served("/static/{name}", _Files(Path(__file__).parent / "static"), methods=["GET"]))
    refused = {404: partial(_unknown, opened, doorkeeper), 405: partial(_unknown, opened, doorkeeper)}
    return _Guard(Starlette(routes=served, exception_handlers=refused), doorkeeper.hosts)


class _Guard:
    """What holds for pages, static files and errors alike: the host's name, and the headers of every answer."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        host = name_of(Headers(scope=scope).get("host", ""))
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


class _Files:
    """The few files beside the pages, from memory: every new reader asks for all of them."""

    def __init__(self, folder: Path) -> None:
        self._files = {
            path.name: (content := path.read_bytes(), guess_type(path.name)[0], f'"{sha256(content).hexdigest()[:16]}"')
            for path in folder.iterdir()
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        if request.path_params["name"] not in self._files:
            raise HTTPException(404)
        content, kind, tag = self._files[request.path_params["name"]]
        if request.headers.get("if-none-match") == tag:
            response = Response(status_code=304, headers={"ETag": tag})
        else:
            response = Response(content, media_type=kind, headers={"ETag": tag})
        await response(scope, receive, send)


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
        self.kept = Kept()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        route = self.routes.get("GET" if request.method == "HEAD" else request.method)
        api = is_api(request.url.path)
        if route is None:
            allowed = {"Allow": ", ".join(sorted(self.routes))}
            await _short(405, "no_method", api, _preferences(request), allowed)(scope, receive, send)
            return
        try:
            form = await _form(request, api)
        except ClientDisconnect:  # whoever asked is gone, and nobody waits for an answer
            return
        # What is at hand is given here: to wait for a thread takes longer.
        response = self._at_hand(request, route)
        if response is None:
            response = await self._in_a_thread(route, request, form)
        await response(scope, receive, send)

    async def _in_a_thread(self, route: Route, request: Request, form: Mapping[str, Any] | Refusal) -> Response:
        if route.role is None:
            return await get_running_loop().run_in_executor(_ANYBODY, self._answered, request, route, form)
        return await run_in_threadpool(self._answered, request, route, form)

    def _at_hand(self, request: Request, route: Route) -> Response | None:
        """A page that was written for somebody else and is the same for everybody."""
        if route.same is None:
            return None
        with self.opened() as case:
            asked = self._asked(case, request, route, {})
            page = self.kept.get(_same(route, asked), self._seals(asked))
        return None if page is None else _greeted(HTMLResponse(page), request, asked, {})

    def _answered(self, request: Request, route: Route, form: Mapping[str, Any] | Refusal) -> Response:
        if written_meanwhile := self._at_hand(request, route):
            return written_meanwhile
        with self.opened() as case:
            asked = self._asked(case, request, route, {} if isinstance(form, Refusal) else form)
            cookies: Mapping[str, str | None] = {}
            try:
                if isinstance(form, Refusal):
                    raise form
                asked = admitted(self.doorkeeper, asked, route, request.headers)
                same = _same(route, asked)  # before the page is made: a check that ends meanwhile has another
                answer = route.answer(asked)
                response = self._response(answer, asked, same)
                cookies = answer.cookies if isinstance(answer, Moved) else {}
            except Refusal as refusal:
                response = self._refused(refusal, asked, route)
            except CaseError:  # somebody else writes to the file, and for longer than we wait
                response = self._refused(Refusal(503, "busy"), asked, route)
        return _greeted(response, request, asked, cookies)

    def _asked(self, case: "Case", request: Request, route: Route, form: Mapping[str, Any]) -> Asked:
        path = request.url.path
        secret = request.cookies.get(COOKIE) or ("" if is_api(request.url.path) else secrets.token_urlsafe(32))
        return Asked(
            case,
            None,
            _preferences(request),
            route.method,
            path,
            request.path_params,
            dict(request.query_params),
            form,
            secret,
            request.client.host if request.client else "",
            when_opened(self.doorkeeper.key, secret, path, str(form[ONCE])) if ONCE in form else None,
        )

    def _seals(self, asked: Asked) -> Seals:
        return Seals(csrf(asked.secret), once(self.doorkeeper.key, asked.secret, asked.path))

    def _response(self, answer: Answer, asked: Asked, same: Hashable | None = None) -> Response:
        match answer:
            case Page():
                return HTMLResponse(self._written(answer, asked, same), answer.status)
            case Moved():
                # Encoded: a header holds no line break and no letter beyond Latin-1, whatever it was made from.
                return Response(status_code=303, headers={"Location": quote(answer.to, safe=_IN_ADDRESSES)})
            case Data(value=None):
                return Response(status_code=answer.status)
            case Data():
                return JSONResponse(answer.value, answer.status)
            case Body():
                return Response(answer.text, media_type=answer.media_type, headers=dict(answer.headers))

    def _written(self, page: Page, asked: Asked, same: Hashable | None) -> str:
        seals = self._seals(asked)
        if same is None:
            return written(page, asked, seals)
        return self.kept.keep(same, written(page, asked, MARKS), seals)

    def _refused(self, refusal: Refusal, asked: Asked, route: Route) -> Response:
        if is_api(asked.path):
            headers = {"WWW-Authenticate": "Bearer"} if refusal.status == 401 else {}
            return _short(refusal.status, refusal.key, True, asked.preferences, headers, **refusal.values)
        if refusal.status == 401:
            back = address(asked.path, asked.query) if asked.method == "GET" else "/"
            return self._response(Moved(address("/sign-in", {"back": back})), asked)
        return self._response(Page("refusal.html", {"refusal": refusal, "around": route.around}, refusal.status), asked)


async def _form(request: Request, api: bool) -> Mapping[str, Any] | Refusal:
    """The fields that were sent, or why they cannot be read; no body is read to its end if it has none."""
    if request.method in ("GET", "HEAD"):
        return {}
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return Refusal(413, "too_long")
    return sent(bytes(body), request.headers.get("content-type", ""), api)


def _preferences(request: Request) -> Preferences:
    return chosen(request.cookies, request.headers.get("accept-language", ""))


def _same(route: Route, asked: Asked) -> Hashable | None:
    """What pages that are the same for everybody are kept under."""
    same = route.same(asked) if route.same else None
    return None if same is None else (asked.path, asked.language, same)


def _greeted(response: Response, request: Request, asked: Asked, cookies: Mapping[str, str | None]) -> Response:
    """The answer with its cookies, and for a browser that comes for the first time with one to know it by."""
    fresh = asked.secret != request.cookies.get(COOKIE, "")
    for name, value in (({COOKIE: asked.secret} if fresh else {}) | dict(cookies)).items():
        _keep(response, request, name, value)
    return response


def _keep(response: Response, request: Request, name: str, value: str | None) -> None:
    """A cookie no script can read and no other site sends; the one that knows the visitor goes with the browser."""
    secure = request.url.scheme == "https"
    age = 0 if value is None else None if name == COOKIE else _YEAR
    response.set_cookie(name, value or "", max_age=age, samesite="lax", httponly=True, secure=secure)


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
