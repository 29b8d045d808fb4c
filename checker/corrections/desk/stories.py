"""The story of a case for readers' corrections: the whole, made once in a process, or the part around some claims."""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import replace
from threading import Lock

from checker.corrections.story import Story
from checker.review.overlay import Overlay
from checker.store.case import Case
from checker.store.loading import IDS
from checker.store.rows import packed

_STORIES: OrderedDict[tuple[str, int, tuple[Overlay, ...]], Story] = OrderedDict()
_LOCK = Lock()
_KEPT = 3


def kept_story(case: Case, laid: tuple[Overlay, ...]) -> Story:
    """The story of the last check, made once for all who ask of it in this process."""
    key = (str(case.path.absolute()), case.last_check, laid)
    with _LOCK:
        if key not in _STORIES:
            _STORIES[key] = Story(case.load(), laid)
            while len(_STORIES) > _KEPT:
                _STORIES.popitem(last=False)
        _STORIES.move_to_end(key)
        return _STORIES[key]


def part_of_story(
    case: Case, laid: tuple[Overlay, ...], claims: Collection[str], documents: Collection[str | None], whole: bool
) -> Story:
    """The part around some claims: they, what their articles say more of the same thing (with `whole` what any article
    says of it), the articles of all these and `documents`. It costs what is in it, whatever the case holds."""
    same = "other.thread = claims.thread" + ("" if whole else " AND other.document = claims.document")
    rows = case.database.execute(
        f"SELECT other.id, other.thread FROM claims JOIN claims AS other ON other.id = claims.id OR ({same})"
        f" WHERE claims.id IN {IDS}",
        [packed(list(claims))],
    ).fetchall()
    found = case.claims([row[0] for row in rows])
    named = dict.fromkeys([*(claim.document for claim in found.values()), *filter(None, documents)])
    articles = [article for name in named if (article := case.document(name)) is not None]
    threads = case.threads({thread for _, thread in rows if thread})
    frame = case.load_threads(())
    part = replace(frame, documents=tuple(articles), claims=tuple(found.values()), threads=threads)
    return Story(part, laid)
