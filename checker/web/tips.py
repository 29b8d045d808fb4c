"""What readers see besides the forms: the tracking page, the published corrections, and a newsroom's snippet.

Nobody signs in here.
"""

import os
from collections.abc import Callable

from checker.corrections.desk.desk import Desk
from checker.corrections.intake.inbox import Inbox
from checker.corrections.phrasing import phrase
from checker.corrections.publishing.site import TYPES, site
from checker.review.decision import Phase, phase
from checker.web.exchange import Answer, Asked, Body, Moved, Page, Refusal, Route, Same, newsroom
from checker.web.intake import form, reply_form, same_form, send, send_reply


def track(asked: Asked) -> Answer:
    """The form to enter a tracking code; with one, on to its page."""
    code = asked.query.get("code", "").strip()
    if code:
        return Moved(f"/track/{code[:40]}") if code.isalnum() else _unknown_code()
    return Page("tip_track.html", {"code": "", "phase": None, "new": False, "problem": None})


def tracked(asked: Asked) -> Answer:
    """The phase of one tip, and nothing else of it."""
    code = asked.parts["code"]
    tip = Inbox(asked.case).by_code(code)
    if tip is None:
        return _unknown_code()
    reached: Phase = phase(Desk(asked.case).state(tip))
    told = phrase("phase", reached.value, asked.language)
    new = asked.query.get("new") == "1" and reached is Phase.RECEIVED
    return Page("tip_track.html", {"code": code, "phase": told, "new": new, "problem": None})


def _unknown_code() -> Answer:
    values = {"code": "", "phase": None, "new": False, "problem": "tip_no_code"}
    return Page("tip_track.html", values, 404)


def published(asked: Asked) -> Answer:
    """A file of the published corrections: a page, a feed, a fragment."""
    path = asked.parts["path"] or f"{asked.language}/index.html"
    if path.endswith("/"):
        path += "index.html"
    content = _files(asked).get(path)
    if content is None:
        raise Refusal(404, "no_page")
    kind = next(kind for suffix, kind in TYPES.items() if path.endswith(suffix))
    headers = {"Cache-Control": "public, max-age=300"}
    if not path.endswith((".html", ".css")) or path.endswith(".fragment.html"):
        # Feeds and fragments are there to be fetched by others.
        headers |= {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
    return Body(content, kind, headers)


def start(asked: Asked) -> Answer:
    """The published corrections in the reader's language."""
    return Moved(f"/corrections/{asked.language}/index.html")


_KEPT: dict[tuple[str, str, str], tuple[int, dict[str, str]]] = {}


def _files(asked: Asked) -> dict[str, str]:
    """All files, made again only where the ledger has grown."""
    desk = Desk(asked.case)
    key, head = (str(asked.case.path), public_address(), newsroom()), desk.steps.head()
    if key not in _KEPT or _KEPT[key][0] != head:
        _KEPT[key] = head, site(desk.notices(), f"{public_address()}corrections/", newsroom())
    return _KEPT[key][1]


def snippet(asked: Asked) -> Answer:
    """A script for a newsroom's own pages: a link to the form, with the words that are selected at that moment."""
    text = _SNIPPET.replace("BASE", public_address()).replace("WORDS_FR", phrase("snippet", "link", "fr"))
    text = text.replace("WORDS_EN", phrase("snippet", "link", "en"))
    headers = {"Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=3600"}
    return Body(text, "text/javascript; charset=utf-8", headers)


_SNIPPET = """\
// <script src="BASEcorrections.js" data-article="ID" defer></script>, where the link shall stand.
(() => {
  const script = document.currentScript;
  const link = document.createElement("a");
  const french = (document.documentElement.lang || "").toLowerCase().startsWith("fr");
  const form = "BASEcorrect/" + encodeURIComponent(script.dataset.article || "");
  link.className = "recoupe-correct";
  link.rel = "nofollow";
  link.href = form;
  link.textContent = french ? "WORDS_FR" : "WORDS_EN";
  let chosen = "";
  document.addEventListener("selectionchange", () => {
    const words = String(document.getSelection()).trim();
    if (words) chosen = words.slice(0, 2000);
  });
  link.addEventListener("click", () => {
    if (chosen) link.href = form + "?passage=" + encodeURIComponent(chosen);
  });
  script.after(link);
})();
"""


def public_address() -> str:
    """Where readers reach these pages, ending in a slash (`RECOUPE_PUBLIC_URL`)."""
    return os.environ.get("RECOUPE_PUBLIC_URL", "http://localhost:8000/").rstrip("/") + "/"


def _route(method: str, path: str, answer: Callable[[Asked], Answer], same: Same | None = None) -> Route:
    """An address for anybody: what is refused there sends no reader into the room."""
    return Route(method, path, answer, None, same, "tip_public.html")


ROUTES: tuple[Route, ...] = (
    _route("GET", "/correct/{id}", form, same=same_form),
    _route("POST", "/correct/{id}", send),
    _route("GET", "/reply/{id}", reply_form),
    _route("POST", "/reply/{id}", send_reply),
    _route("GET", "/track", track),
    _route("GET", "/track/{code}", tracked),
    _route("GET", "/corrections", start),
    _route("GET", "/corrections/{path:path}", published),
    _route("GET", "/corrections.js", snippet),
)
