"""Firsts: the figure of each sort that an article opens with.

News tells first what counts most: the toll of today stands in the headline and the first lines, that of one village,
of last year or of the morning further down. So the first figure of a sort in the headline, and the first one in the
body, are what the article is about, and so are they wherever they are said again.
"""

from collections.abc import Sequence

from claims.meaning.figure_keys import Figure
from claims.meaning.topics import Topic


def firsts(topics: Sequence[Topic], figures: Sequence[Figure], sorts: Sequence[str]) -> list[bool]:
    """For each topic whether its figure is the first of its sort in its article, headline and body taken apart."""
    opening: dict[tuple[str, str, bool], tuple[int, Figure]] = {}
    for topic, figure, sort in zip(topics, figures, sorts, strict=True):
        key, start = (topic.claim.document, sort, topic.headline), topic.claim.span.start
        if key not in opening or start < opening[key][0]:
            opening[key] = start, figure
    first = {(document, sort, figure) for (document, sort, _), (_, figure) in opening.items()}
    return [
        (topic.claim.document, sort, figure) in first
        for topic, figure, sort in zip(topics, figures, sorts, strict=True)
    ]
