"""Nouns: what a file of tips holds, a tip with its sender or a refusal, and when it was sent."""

from dataclasses import dataclass
from datetime import UTC, datetime

from checker.corrections.intake.inbox import Contact
from checker.corrections.tip import Tip
from checker.words.errors import ToldError


@dataclass(frozen=True, slots=True)
class Sent:
    """One tip of a file: where it stood, what names the act of sending, what was sent and by whom."""

    place: str
    submission: str
    tip: Tip
    contact: Contact


@dataclass(frozen=True, slots=True)
class Refused:
    """A row or a mail that is no tip, with the reason in one line."""

    place: str
    reason: str


class ImportFormatError(ToldError, ValueError):
    """A file that cannot be read at all; it is named, with the reason."""


def moment_of(written: str | None) -> str:
    """A date as files write it, as a moment in UTC; empty where it cannot be read: then that of the import counts."""
    if not written:
        return ""
    for form in (None, "%d/%m/%Y %H:%M", "%d/%m/%Y", "%d.%m.%Y %H:%M", "%d.%m.%Y"):
        try:
            found = datetime.fromisoformat(written) if form is None else datetime.strptime(written, form)
        except ValueError:
            continue
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        return found.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return ""
