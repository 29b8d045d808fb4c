"""Two versions of one article: a figure that changed from one to the other, with a word on it or without."""

from functools import lru_cache

from checker.rules.growth import order, told_at
from claims.document import Document
from claims.packs import pack as packs
from claims.packs.judging import Age
from claims.text.tokens import tokenise


def edited(left: Document, right: Document) -> tuple[str, bool] | None:
    """The rule for a figure that differs between two versions of one article (U2 with a notice, U3 without), and
    whether `left` is the earlier one; `None` for two articles, or where nobody can tell which came first."""
    if not same_article(left, right):
        return None
    earlier = order(told_at(left), told_at(right))
    if earlier is None:
        return None
    return ("U2" if _has_notice(right if earlier else left) else "U3"), earlier


def same_article(left: Document, right: Document) -> bool:
    """Whether two documents are one article at two times: one address, or one outlet and one title."""
    return article(left) == article(right)


def article(document: Document) -> tuple[str, ...]:
    """What two versions of one article have in common: the address, or else the outlet and the title."""
    if document.url:
        return (document.url,)
    return (document.outlet, document.title) if document.outlet and document.title else (document.id, "")


@lru_cache(maxsize=256)
def _has_notice(document: Document) -> bool:
    """Whether an article says that it corrects something."""
    words = packs.or_english(document.language).judging.ages
    tokens = tokenise(document.text)
    return any(kind == Age.CORRECTED for _, _, kind in words.all_in(tokens))
