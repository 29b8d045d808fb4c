"""Search: the words of articles and claims, with where they stand."""

from markupsafe import Markup, escape

from checker.store.search import CLOSE, OPEN, search
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page

LONGEST = 200


def show(asked: Asked) -> Answer:
    """What holds the words asked for."""
    words = asked.query.get("q", "")[:LONGEST].replace("\0", " ").strip()
    room = desk(asked)
    hits = [hit for hit in search(asked.case.database, words) if hit.document in room.story.documents] if words else []
    # Several claims of one sentence are one thing to read.
    once = {(hit.document, hit.claim is None, hit.snippet): hit for hit in reversed(hits)}
    values = {"words": words, "hits": list(reversed(once.values())), "story": room.story, "snippet": snippet}
    return Page("search.html", values)


def snippet(text: str) -> Markup:
    """A snippet with the words found marked."""
    marked = escape(text).replace(OPEN, Markup('<mark class="here">')).replace(CLOSE, Markup("</mark>"))
    return Markup(marked)
