"""What readers send: the form for one article, the form for a right of reply, and what keeps programs out.

A form shows no riddle: a field no person sees must stay empty, and a form sent within seconds of being opened is
refused with a word on what to do. What is acknowledged is on the disk.
"""

import re
import time
from dataclasses import dataclass

from checker.corrections.intake.attempts import attempts
from checker.corrections.intake.inbox import LONGEST, Contact, Inbox, says_something
from checker.corrections.intake.limits import limits
from checker.corrections.intake.replies import LONGEST as LONGEST_REPLY
from checker.corrections.intake.replies import Replies
from checker.corrections.tip import Channel, Tip
from checker.store.case import now
from checker.store.database import CaseError
from checker.web.exchange import Answer, Asked, Moved, Page, Refusal, newsroom
from checker.words.passages import shortened
from claims.document import Document
from claims.value import Kind

_TEXTUAL = (Kind.ROLE, Kind.QUOTE)
_FIELDS = ("passage", "text", "proposed", "source", "name", "email")
_TRAP = "website"  # no person sees it, programs fill it in
_MOST_CHOICES, _MOST_KEPT = 60, 500
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
# Signs that steer a terminal and stand in no sentence.
_STEERING = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160)])
_STATUS = {"tip_problem_often": 429, "tip_problem_busy": 429, "tip_problem_later": 503}


@dataclass(frozen=True, slots=True)
class Choice:
    """A figure of the article that a reader can point to without selecting anything."""

    claim: str
    words: str
    sentence: str


_OFFERED: dict[tuple[str, str], tuple[int, tuple[Choice, ...]]] = {}


def form(asked: Asked) -> Answer:
    """The form of one article; `passage` of the address fills in the words a reader selected on another page."""
    article = _article(asked)
    given = {"passage": asked.query.get("passage", "")[: LONGEST["passage"]]}
    return _form_page(asked, article, given)


def send(asked: Asked) -> Answer:
    """Takes in a tip and gives the tracking code once it is stored."""
    article = _article(asked)
    given = {name: _words(asked, name) for name in (*_FIELDS, "claim")}
    problem = _problem(asked, given) or _tired(asked, article)
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
        submission = f"form:{_words(asked, 'once')}"
        receipt = Inbox(asked.case).receive(tip, submission, contact, asked.address, article.id)
    except CaseError:  # somebody else writes to the file, and for longer than we wait
        return _form_page(asked, article, given, "tip_problem_later")
    return Moved(f"/track/{receipt.code}?new=1")


# ---------------------------------------------------------------- rights of reply


def reply_form(asked: Asked) -> Answer:
    """The form of a right of reply: another path, with its own clock."""
    article = _article(asked)
    return _reply_page(article, {})


def send_reply(asked: Asked) -> Answer:
    """Takes in a demand."""
    article = _article(asked)
    given = {name: _words(asked, name) for name in ("concerns", "text", "name", "email")}
    problem = _trapped(asked) or _reply_problem(given) or _tired(asked, article)
    if problem:
        return _reply_page(article, given, problem)
    try:
        receipt = Replies(asked.case).receive(
            given["text"],
            given["name"],
            given["concerns"],
            document=article.id,
            email=given["email"],
            submission=_words(asked, "once"),
            address=asked.address,
        )
    except CaseError:
        return _reply_page(article, given, "tip_problem_later")
    return Page("tip_reply_done.html", {"receipt": receipt, "article": article})


def _reply_page(article: Document, given: dict[str, str], problem: str | None = None) -> Answer:
    values = {"article": article, "given": given, "problem": problem, "trap": _TRAP}
    return Page("tip_reply.html", values, _status(problem))


# ---------------------------------------------------------------- what keeps programs out


def _problem(asked: Asked, given: dict[str, str]) -> str | None:
    """The key of what is wrong with a form, if anything is."""
    if (trapped := _trapped(asked)) is not None:
        return trapped
    if not (says_something(given["text"]) or says_something(given["proposed"])):
        return "tip_problem_empty"
    if any(len(given[name]) > LONGEST[name] for name in _FIELDS):
        return "tip_problem_long"
    return _misspelt(given["email"])


def _misspelt(email: str) -> str | None:
    return "tip_problem_email" if email and not _EMAIL.fullmatch(email) else None


def _reply_problem(given: dict[str, str]) -> str | None:
    if not all(says_something(words) for words in given.values()):
        return "reply_incomplete"
    if any(len(words) > LONGEST_REPLY for words in given.values()):
        return "tip_problem_long"
    return _misspelt(given["email"])


def _trapped(asked: Asked) -> str | None:
    if _words(asked, _TRAP):
        return "tip_problem_trap"
    if asked.opened is None or time.time() - asked.opened > limits().hours_open * 3600:
        return "tip_problem_old"
    if time.time() - asked.opened < limits().seconds_to_write:
        return "tip_problem_fast"
    return None


def _tired(asked: Asked, article: Document) -> str | None:
    bounds = limits()
    count = attempts(asked.case, asked.address, article.id, bounds.minutes)
    if count.address >= bounds.per_address or count.both >= bounds.per_address_and_article:
        return "tip_problem_often"
    return "tip_problem_busy" if count.article >= bounds.per_article else None


# ---------------------------------------------------------------- pages


def _status(problem: str | None) -> int:
    return _STATUS.get(problem, 422) if problem else 200


def same_form(asked: Asked) -> tuple[int, str] | None:
    """Readers of one article see the same form as long as nothing is filled in for them."""
    return None if asked.query else (asked.case.last_check, newsroom())


def _form_page(asked: Asked, article: Document, given: dict[str, str], problem: str | None = None) -> Answer:
    values = {
        "article": article,
        "paragraphs": [words for words in article.text.split("\n") if words.strip()],
        "choices": _choices(asked, article),
        "given": given,
        "problem": problem,
        "limits": LONGEST,
        "trap": _TRAP,
    }
    return Page("tip_form.html", values, _status(problem))


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
    return value.replace("\r\n", "\n").translate(_STEERING).strip() if isinstance(value, str) else ""
