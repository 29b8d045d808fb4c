"""Tips that came by mail: an mbox file, a Maildir, or single .eml files; with the standard library alone.

What a mail answers to (lines with ">", "Le … a écrit :") and what stands below its signature mark is not the reader's.
"""

import mailbox
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

from checker.corrections.intake.inbox import LONGEST, Contact
from checker.corrections.intake.sent import Refused, Sent, moment_of
from checker.corrections.tip import Channel, Tip
from claims.identity import short_id

_REPLY = re.compile(
    r"^(?:(?:le|on|am|el|il|em|op|στις)\b.{0,120}(?:écrit|wrote|schrieb|escribió|scritto|escreveu|schreef|έγραψε)\s*:"
    r"|-{2,}\s*(?:message d'origine|original message|ursprüngliche nachricht|mensaje original|forwarded message)\b.*"
    r"|_{10,})\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_AUTOMATIC = ("auto-replied", "auto-generated", "auto-notified")


def read_mails(path: Path) -> Iterator[Sent | Refused]:
    """The tips of a mail file or folder, in its order."""
    parser = BytesParser(policy=policy.default)
    if path.suffix.lower() == ".eml":
        with path.open("rb") as file:
            yield _tip_of(parser.parse(file), str(path))
        return
    box: mailbox.Mailbox[mailbox.Message]
    box = mailbox.Maildir(str(path), create=False) if path.is_dir() else mailbox.mbox(str(path), create=False)
    try:
        for number, key in enumerate(box.keys(), start=1):
            yield _tip_of(parser.parsebytes(box.get_bytes(key)), f"{path}:{number}")
    finally:
        box.close()


def _tip_of(mail: Message, place: str) -> Sent | Refused:
    assert isinstance(mail, EmailMessage)
    if str(mail.get("Auto-Submitted", "no")).lower().startswith(_AUTOMATIC):
        return Refused(place, "an automatic answer")
    try:
        text = own_words(_body(mail))
    except (LookupError, UnicodeError, ValueError) as problem:
        return Refused(place, f"cannot be read: {problem}")
    if not text:
        return Refused(place, "no text in it")
    name, address = parseaddr(str(mail.get("From", "")))
    subject = _header(mail, "Subject")
    content = f"{subject}\n\n{text}" if subject and not subject.lower().startswith(("re:", "tr:", "fwd:")) else text
    named = _header(mail, "Message-ID")
    tip = Tip(
        id="",
        text=content[: LONGEST["text"]],
        received=_date(mail),
        channel=Channel.MAIL,
        language=(_header(mail, "Content-Language") or "")[:2].lower() or None,
    )
    who = Contact(name[: LONGEST["name"]] or None, address[: LONGEST["email"]] or None)
    return Sent(place, f"mail:{named or short_id(address, tip.received, text)}", tip, who)


def own_words(text: str) -> str:
    """What the sender wrote: without the mail it answers to, and without the signature."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for mark in (_REPLY, _SIGNATURE):
        if (found := mark.search(text)) is not None:
            text = text[: found.start()]
    kept = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    content = str(part.get_content())
    return _without_tags(content) if part.get_content_subtype() == "html" else content


class _Words(HTMLParser):
    """The text of a mail written as HTML; what it quotes stands in a blockquote and is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("blockquote", "style", "script", "head"):
            self._hidden += 1
        if tag in ("br", "p", "div", "li", "tr"):
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("blockquote", "style", "script", "head") and self._hidden:
            self._hidden -= 1

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)


def _without_tags(page: str) -> str:
    words = _Words()
    words.feed(page)
    return "\n".join(" ".join(line.split()) for line in "".join(words.pieces).split("\n"))


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(mail.get(name, "")).split())
    except (ValueError, LookupError):
        return ""


def _date(mail: EmailMessage) -> str:
    try:
        return moment_of(parsedate_to_datetime(str(mail["Date"])).isoformat())
    except (TypeError, ValueError):
        return ""
