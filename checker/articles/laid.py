"""A page laid out: from the text of an HTML page or of a plain file to blocks, and what stands around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.articles.blocks import Block
from checker.articles.cues import Cues, cues, languages
from checker.articles.language import identify, name_of
from checker.articles.lines import is_prose
from checker.articles.metadata import Metadata, host_of, read_metadata, title_signed, title_suffix, without_suffix
from checker.articles.mistaken import sends_on
from checker.articles.plaintext import read_plain
from checker.fetching.fetched import Fetched, Unreadable

_HTML = re.compile(r"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<(?:p|div|h1)(?:\s[^>]*)?>", re.I)


@dataclass(frozen=True, slots=True)
class Laid:
    """A page of either kind, laid out: what follows needs no markup any more."""

    title: str | None
    blocks: Sequence[Block]
    head: Sequence[Block]
    above: Sequence[Block]
    below: Sequence[Block]
    metadata: Metadata
    times: Sequence[str]
    cues: Cues
    html: str = ""


def laid_out(fetched: Fetched, text: str) -> Laid:
    """The page of either kind. Raises `Unreadable` where it has no prose, or none in a language that is read."""
    return _lay_out_html(fetched, text) if _is_html(fetched, text) else _lay_out_plain(fetched, text)


def _is_html(fetched: Fetched, text: str) -> bool:
    declared = (fetched.content_type or "").lower()
    if "html" in declared or (fetched.path and fetched.path.suffix.lower() in (".html", ".htm", ".xhtml")):
        return "<" in text
    return bool(_HTML.search(text[:2000])) and text.lstrip()[:1] == "<"


def _lay_out_plain(fetched: Fetched, text: str) -> Laid:
    language = _readable_language(fetched, text, None)
    suffix = fetched.path.suffix.lower() if fetched.path else ""
    markdown = suffix == ".md" or "markdown" in (fetched.content_type or "")
    page = read_plain(text, cues(language), markdown=markdown)
    title = without_suffix(page.title, None) if page.title else None
    return Laid(title, page.blocks, page.head, (), (), Metadata(url=fetched.url), (), cues(language))


def _lay_out_html(fetched: Fetched, text: str) -> Laid:
    from checker.articles.markup import read_markup  # brings in the HTML parser: only where there is HTML

    try:
        page = read_markup(text, fetched.url)
    except RecursionError:  # thousands of elements inside one another
        raise Unreadable(fetched.file, "the page's markup is damaged (nested too deeply)") from None
    metadata = read_metadata(
        page.meta, page.json_ld, canonical=page.canonical, fetched=fetched.url, page_title=page.page_title
    )
    prose = [block.text for block in page.region.blocks if is_prose(block.text)] or [
        block.text for block in page.region.blocks
    ]
    sample = "\n".join(prose)
    if not sample.strip():
        drawn = "no article was found on this page (is it drawn by scripts, or behind a login?)"
        raise Unreadable(fetched.file, sends_on(text) or drawn)
    language = _readable_language(fetched, sample, page.declared_language or metadata.language)
    title = page.region.title or metadata.headline or page.page_title
    if title:
        title = without_suffix(title, metadata.outlet)
    if metadata.outlet in (None, host_of(metadata.url)):
        around = (block.text for block in (*page.region.blocks, *page.region.below, *page.region.above))
        outlet = title_suffix(page.page_title, title) or title_signed(page.page_title, around)
        metadata = replace(metadata, outlet=outlet or metadata.outlet)
    return Laid(
        title, page.region.blocks, (), page.region.above, page.region.below, metadata, page.times, cues(language), text
    )


def _readable_language(fetched: Fetched, text: str, declared: str | None) -> str:
    language = identify(text, declared)
    if language is None:
        raise Unreadable(fetched.file, "the language could not be told")
    if language not in languages():
        raise Unreadable(fetched.file, f"written in {name_of(language)}, which is not among the languages read")
    return language
