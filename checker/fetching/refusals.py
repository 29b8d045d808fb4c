"""Answers that give no page: in which state a visit then ends, with a sentence for the desk. Pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from checker.fetching.fetched import State, Unreadable

_STATUS: dict[int, tuple[State, str]] = {
    401: (State.BLOCKED, "the page asks for a login"),
    402: (State.PAYWALLED, "the page is behind a paywall"),
    403: (State.BLOCKED, "the site refused to show the page"),
    404: (State.GONE, "the page is gone"),
    407: (State.BLOCKED, "a proxy asks for a login"),
    410: (State.GONE, "the page was removed by the site"),
    429: (State.BLOCKED, "the site asks for fewer visits, try again later"),
    451: (State.BLOCKED, "the page is withheld for legal reasons"),
}
_MEDIA = {
    "application/pdf": "PDF document",
    "application/json": "JSON data",
    "application/zip": "ZIP archive",
    "application/gzip": "gzip archive",
}
_NO_TEXT = ("image/", "audio/", "video/", "font/")


def refusal(target: str, status: int, asked: float | None) -> Unreadable:
    """What a status of 400 and more says; `asked` are the seconds that the site asks to wait."""
    if status in _STATUS:
        state, reason = _STATUS[status]
    elif status >= 500:
        state, reason = State.SERVER_ERROR, "the site has a problem of its own"
    else:
        state, reason = State.BLOCKED, "the site did not give the page"
    later = f" (it asks to wait {asked:.0f} s)" if asked else ""
    return Unreadable(target, f"HTTP {status}: {reason}{later}", state, status)


def refused_media(media: str, data: bool) -> str | None:
    """What a page of this media type is, where it is no text; `None` where it can be read. `data` takes JSON too."""
    known = media in _MEDIA and not (data and "json" in media)
    return _MEDIA.get(media, media) if known or media.startswith(_NO_TEXT) else None


def reservation(headers: Mapping[str, str]) -> str:
    """The sentence for a site that reserves text and data mining, with its terms where it names them."""
    policy = headers.get("tdm-policy", "").strip()
    known = f" (its terms: {policy})" if policy else ""
    return f"the site reserves text and data mining{known}"


def retry_after(said: str | None) -> float | None:
    """Seconds until the server wants to be asked again: a number or a date."""
    if said is None:
        return None
    try:
        return max(0.0, float(said))
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, (moment - datetime.now(UTC)).total_seconds()) if moment.tzinfo else None
