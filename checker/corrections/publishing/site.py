"""The published corrections as files, in French and in English: pages by year and by article, feeds, fragments.

Everything is made from the notices, each time anew; the same notices give the same bytes.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checker.corrections.phrasing import phrase
from checker.corrections.publishing.feeds import Place, atom, json_feed, newest_first, rss
from checker.corrections.publishing.linked import json_ld, newsml, script
from checker.corrections.publishing.notices import Notice
from checker.words.passages import outlet
from checker.words.wording import day
from claims.document import Document

LANGUAGES = ("fr", "en")
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".rss": "application/rss+xml; charset=utf-8",
    ".json": "application/feed+json; charset=utf-8",
    ".jsonld": "application/ld+json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
}
"""What each file is sent as."""

_TEMPLATES = Path(__file__).parent / "templates"


def site(notices: Sequence[Notice], base: str, newsroom: str) -> dict[str, str]:
    """Every file by its path under `base`, the address it is published at."""
    base = base.rstrip("/") + "/"
    files = {"corrections.css": (_TEMPLATES / "corrections.css").read_text(encoding="utf-8")}
    for language in LANGUAGES:
        place = Place(base, newsroom, language)
        for path, content in _pages(notices, place).items():
            files[f"{language}/{path}"] = content
    return files


def _pages(notices: Sequence[Notice], place: Place) -> dict[str, str]:
    years: dict[str, list[Notice]] = defaultdict(list)
    articles: dict[str, list[Notice]] = defaultdict(list)
    for notice in newest_first(notices):
        years[notice.year].append(notice)
        articles[notice.article.id].append(notice)
    files = {
        "index.html": page(
            "index", place, notices=newest_first(notices)[:20], years=sorted(years, reverse=True), up=".."
        ),
        "feed.atom": atom(notices, place),
        "feed.rss": rss(notices, place),
        "feed.json": json_feed(notices, place),
    }
    for year, found in years.items():
        files[f"{year}.html"] = page("year", place, notices=found, year=year, up="..")
    for name, found in articles.items():
        files |= _article(name, found, place)
    return files


def _article(name: str, notices: Sequence[Notice], place: Place) -> dict[str, str]:
    article = notices[0].article
    told = json_ld(article, notices, place)
    return {
        f"article/{name}.html": page(
            "article", place, notices=notices, article=article, data=Markup(script(told)), up="../.."
        ),
        f"article/{name}.fragment.html": fragment(article, notices, place),
        f"article/{name}.jsonld": script(told) + "\n",
        f"article/{name}.newsml.xml": newsml(article, notices, place),
    }


def fragment(article: Document, notices: Sequence[Notice], place: Place) -> str:
    """What a newsroom puts into the article's own page: the notices, and the same for machines."""
    data = Markup(script(json_ld(article, notices, place)))
    return page("fragment", place, notices=notices, article=article, data=data, up="")


def page(name: str, place: Place, **values: object) -> str:
    """One template filled in; whatever is not markup is escaped."""
    return (
        _environment()
        .get_template(f"{name}.html.j2")
        .render(
            place=place,
            language=place.language,
            other="en" if place.language == "fr" else "fr",
            say=lambda key, **more: phrase("page", key, place.language, **more),
            notice_words=lambda key: phrase("notice", key, place.language),
            gravity=lambda notice: phrase("gravity", notice.gravity.value, place.language),
            day=lambda at: day(at[:10], place.language),
            outlet=outlet,
            **values,
        )
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
