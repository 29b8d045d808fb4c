"""The day a page was published, from anything on it: the one door for `htmldate`.

Asked only where the page's metadata name no day: it looks at the address, at classes and at every date in the markup,
and knows the habits of hundreds of sites.
"""

import logging
import re

_PARAGRAPH = re.compile(r"<(p|li|blockquote)\b[^>]*>(?:(?!</\1>).){60,}?</\1>", re.I | re.S)


def page_date(html: str, url: str | None, seen: str | None = None) -> str | None:
    """The first publication as ISO 8601; `None` where nothing says it.

    `seen` is the visible stamp near the title, kept where the markup names the same day (for its hour) or none. Only
    then all other dates of the page are weighed, but for those in its paragraphs: an article tells of many days.
    """
    from htmldate import find_date  # 300 ms to import: only where there is a page without a date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        marked = find_date(html, original_date=True, extensive_search=False, url=url) or None
        if marked is not None or seen is not None:
            return seen if marked is None or (seen and seen.startswith(marked)) else marked
        return find_date(_PARAGRAPH.sub("", html), original_date=True, url=url) or None
    except (ValueError, TypeError, OverflowError, RecursionError):
        return seen  # the page's markup is beyond it
