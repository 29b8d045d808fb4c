"""What readers see: the form for one article, the tracking page, the published corrections, and a newsroom's snippet.

Nobody signs in here. A form shows no riddle: a field no person sees must stay empty, and a form sent within seconds of
being opened is refused with a word on what to do. What is acknowledged is on the disk.
"""

import os
import time
from dataclasses import dataclass
from typing import Any

from checker.corrections.decision import Phase, phase
from checker.corrections.desk import Desk
from checker.corrections.inbox import LONGEST, Contact, Inbox
from checker.corrections.limits import limits
from checker.corrections.phrasing import phrase
from checker.corrections.replies import Replies
from checker.corrections.site import TYPES, site
from checker.corrections.tip import Channel, Tip
from checker.render.passages import shortened
from checker.store.case import now
from checker.store.database import CaseError
from checker.web.exchange import Answer, Asked, Body, Moved, Page, Refusal, Route
from claims.document import Document
from claims.value import Kind

_TEXTUAL = (Kind.ROLE, Kind.QUOTE)
_FIELDS = ("passage", "text", "proposed", "source", "name", "email")
_TRAP = "website"  # no person sees it, programs fill it in
_MOST_CHOICES, _MOST_KEPT = 60, 500


@dataclass(frozen=True, slots=True)
class Choice:
    """A figure of the article that a reader can point to without selecting anything."""

    claim: str
    words: str
    sentence: str


def form(asked: Asked) -> Answer:
    """The form of one article; `passage` of the address fills in the words a reader selected on another page."""
    article = _article(asked)
    given = {"passage": asked.query.get("passage", "")[: LONGEST["passage"]]}
    return _form_page(asked, article, given)


def send(asked: Asked) -> Answer:
    """Takes in a tip and gives the tracking code once it is stored."""
    article = _article(asked)
    given = {name: _words(asked, name) for name in (*_FIELDS, "claim")}
    inbox = Inbox(asked.case)
    problem = _problem(asked, given) or _tired(asked, article, inbox)
    if problem:
        return _form_page(asked, article, given, problem)
    passage = given["passage"] or (given["claim"] and _sentence_of(asked, article, given["claim"]))
    tip = Tip(
        id="",
        text=given["text"],
        received=now(),
        channel=Channel.FORM,
        article=article.id,
        passage=passage or None,
        proposed=given["proposed"] or None,
        source=given["source"] or None,
        language=asked.language,
    )
    contact = Contact(given["name"] or None, given["email"] or None)
    try:
        receipt = inbox.receive(tip, f"form:{_words(asked, 'once')}", contact, asked.address, article.id)
    except CaseError:
        return _form_page(asked, article, given, "tip_problem_empty")
    return Moved(f"/track/{receipt.code}?new=1")


def track(asked: Asked) -> Answer:
    """The form to enter a tracking code; with one, on to its page."""
    code = asked.query.get("code", "").strip()
    if code:
        return Moved(f"/track/{code[:40]}") if code.isalnum() else _unknown_code(asked)
    return Page("tip_track.html", {"code": "", "phase": None, "new": False, "problem": None, **_frame(asked)})


def tracked(asked: Asked) -> Answer:
    """The phase of one tip, and nothing else of it."""
    code = asked.parts["code"]
    tip = Inbox(asked.case).by_code(code)
    if tip is None:
        return _unknown_code(asked)
    reached: Phase = phase(Desk(asked.case).state(tip))
    told = phrase("phase", reached.value, asked.language)
    new = asked.query.get("new") == "1" and reached is Phase.RECEIVED
    return Page("tip_track.html", {"code": code, "phase": told, "new": new, "problem": None, **_frame(asked)})


def _unknown_code(asked: Asked) -> Answer:
    values = {"code": "", "phase": None, "new": False, "problem": "tip_no_code", **_frame(asked)}
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


_OFFERED: dict[tuple[str, str], tuple[int, tuple[Choice, ...]]] = {}
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


# ---------------------------------------------------------------- rights of reply


def reply_form(asked: Asked) -> Answer:
    """The form of a right of reply: another path, with its own clock."""
    article = _article(asked)
    return _reply_page(asked, article, {})


def send_reply(asked: Asked) -> Answer:
    """Takes in a demand."""
    article = _article(asked)
    given = {name: _words(asked, name) for name in ("concerns", "text", "name", "email")}
    problem = _trapped(asked) or _tired(asked, article, Inbox(asked.case))
    if problem is None and not all(given[name] for name in ("concerns", "text", "name", "email")):
        problem = "reply_incomplete"
    if problem:
        return _reply_page(asked, article, given, problem)
    try:
        receipt = Replies(asked.case).receive(
            given["text"],
            given["name"],
            given["concerns"],
            document=article.id,
            email=given["email"],
            submission=_words(asked, "once"),
        )
    except CaseError:
        return _reply_page(asked, article, given, "tip_problem_long")
    return Page("tip_reply_done.html", {"receipt": receipt, "article": article, **_frame(asked)})


def _reply_page(asked: Asked, article: Document, given: dict[str, str], problem: str | None = None) -> Answer:
    values = {"article": article, "given": given, "problem": problem, **_frame(asked)}
    return Page("tip_reply.html", values, 422 if problem else 200)


# ---------------------------------------------------------------- what keeps programs out


def _problem(asked: Asked, given: dict[str, str]) -> str | None:
    """The key of what is wrong with a form, if anything is."""
    if (trapped := _trapped(asked)) is not None:
        return trapped
    if not (given["text"] or given["proposed"]):
        return "tip_problem_empty"
    if any(len(given[name]) > LONGEST[name] for name in _FIELDS):
        return "tip_problem_long"
    if given["email"] and ("@" not in given["email"] or " " in given["email"]):
        return "tip_problem_email"
    return None


def _trapped(asked: Asked) -> str | None:
    if _words(asked, _TRAP):
        return "tip_problem_trap"
    if asked.opened is None or time.time() - asked.opened > limits().hours_open * 3600:
        return "tip_problem_old"
    if time.time() - asked.opened < limits().seconds_to_write:
        return "tip_problem_fast"
    return None


def _tired(asked: Asked, article: Document, inbox: Inbox) -> str | None:
    bounds = limits()
    count = inbox.attempts(asked.address, article.id, bounds.minutes)
    if count.address >= bounds.per_address or count.both >= bounds.per_address_and_article:
        return "tip_problem_often"
    return "tip_problem_busy" if count.article >= bounds.per_article else None


# ---------------------------------------------------------------- pages


def _same_form(asked: Asked) -> tuple[int, str] | None:
    """Readers of one article see the same form as long as nothing is filled in for them."""
    return None if asked.query else (asked.case.last_check, newsroom())


def _form_page(asked: Asked, article: Document, given: dict[str, str], problem: str | None = None) -> Answer:
    status = 200 if problem is None else 429 if problem in ("tip_problem_often", "tip_problem_busy") else 422
    values = {
        "article": article,
        "paragraphs": [words for words in article.text.split("\n") if words.strip()],
        "choices": _choices(asked, article),
        "given": given,
        "problem": problem,
        "limits": LONGEST,
        **_frame(asked),
    }
    return Page("tip_form.html", values, status)


def _choices(asked: Asked, article: Document) -> tuple[Choice, ...]:
    """The figures of an article; looked up again only where the case was checked again."""
    key, check = (str(asked.case.path), article.id), asked.case.last_check
    if key not in _OFFERED or _OFFERED[key][0] != check:
        if len(_OFFERED) > _MOST_KEPT:
            _OFFERED.clear()
        _OFFERED[key] = check, _figures(asked, article)
    return _OFFERED[key][1]


def _figures(asked: Asked, article: Document) -> tuple[Choice, ...]:
    rows = asked.case.database.query("SELECT id FROM claims WHERE document = ? ORDER BY position", [article.id])
    claims = asked.case.claims([row["id"] for row in rows])
    told = sorted((c for c in claims.values() if c.kind not in _TEXTUAL), key=lambda claim: claim.span)
    return tuple(Choice(c.id, c.quote, shortened(c.sentence, 110)) for c in told[:_MOST_CHOICES])


def _sentence_of(asked: Asked, article: Document, claim: str) -> str:
    """The words of a figure chosen from the list, with as much around them as makes them the only ones."""
    found = asked.case.claims([claim]).get(claim)
    if found is None or found.document != article.id:
        return ""
    for reach in (0, 12, 30, 80, 200):
        start, end = max(0, found.span.start - reach), min(len(article.text), found.span.end + reach)
        words = article.text[start:end]
        if article.text.count(words) == 1:
            return words
    return found.quote


def _article(asked: Asked) -> Document:
    article = asked.case.document(asked.parts["id"])
    if article is None:
        raise Refusal(404, "no_article")
    return article


def _words(asked: Asked, name: str) -> str:
    value = asked.form.get(name, "")
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


def _frame(asked: Asked) -> dict[str, Any]:
    return {"newsroom": newsroom(), "trap": _TRAP}


def public_address() -> str:
    """Where readers reach these pages, ending in a slash (`RECOUPE_PUBLIC_URL`)."""
    return os.environ.get("RECOUPE_PUBLIC_URL", "http://localhost:8000/").rstrip("/") + "/"


def newsroom() -> str:
    """Whose corrections they are (`RECOUPE_NEWSROOM`)."""
    return os.environ.get("RECOUPE_NEWSROOM", "recoupe")


ROUTES: tuple[Route, ...] = (
    Route("GET", "/correct/{id}", form, None, same=_same_form),
    Route("POST", "/correct/{id}", send, None),
    Route("GET", "/reply/{id}", reply_form, None),
    Route("POST", "/reply/{id}", send_reply, None),
    Route("GET", "/track", track, None),
    Route("GET", "/track/{code}", tracked, None),
    Route("GET", "/corrections", start, None),
    Route("GET", "/corrections/{path:path}", published, None),
    Route("GET", "/corrections.js", snippet, None),
)
