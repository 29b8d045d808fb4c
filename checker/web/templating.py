"""Pages as HTML: the templates, and the words and typography every one of them can call."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from checker.explain import says
from checker.render.judged import came_back, verdict
from checker.render.rows import label, notes, told
from checker.render.sections import Row
from checker.report import Finding
from checker.web.exchange import Asked, Page, Role, address, newsroom
from checker.web.seals import Seals
from checker.words.messages import count, message, name
from checker.words.passages import outlet, passage
from checker.words.reasons import reason
from checker.words.tables import LANGUAGES
from checker.words.typography import capitalised, quoted
from checker.words.wording import day, listing, reading
from claims import __version__

OWN_NAMES = {"fr": "Français", "en": "English"}
# The sections of the bar: the first part of an address, and the key of its name.
SECTIONS = {
    "/": "room_findings",
    "/articles": "room_articles",
    "/sources": "room_sources",
    "/tips": "room_tips",
    "/log": "room_log",
}
SHORTCUTS = (
    (("j", "k"), "key_next"),
    (("a", "b", "c"), "key_side"),
    (("x",), "key_all"),
    (("v",), "key_acceptable"),
    (("n",), "key_not_same"),
    (("⇧a", "⇧b"), "key_odd"),
    (("q",), "key_question"),
    (("p",), "key_pending"),
    (("u",), "key_undo"),
    (("/",), "key_search"),
    (("g",), "key_home"),
    (("?",), "key_help"),
)


@cache
def environment() -> Environment:
    """The templates beside this module. Everything is escaped that is not `Markup`."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,  # otherwise every page looks at the dates of its templates
    )
    made.globals.update(
        Role=Role,
        capitalised=capitalised,
        languages=LANGUAGES,
        link=address,
        newsroom=newsroom,
        outlet=outlet,
        own_names=OWN_NAMES,
        passage=passage,
        sections=SECTIONS,
        shortcuts=SHORTCUTS,
        told=told,
        version=__version__,
    )
    return made


def written(page: Page, asked: Asked, seals: Seals) -> str:
    """The page as HTML, in the visitor's language."""
    frame = {
        "asked": asked,
        "here": _section(asked.path),
        "csrf_field": Markup('<input type="hidden" name="csrf" value="{}">').format(seals.csrf),
        "once_field": Markup('<input type="hidden" name="once" value="{}">').format(seals.once),
        "back_field": Markup('<input type="hidden" name="back" value="{}">').format(_back(asked)),
        "done": None,
        "undoable": False,
    }
    return environment().get_template(page.template).render(frame | vocabulary(asked.language) | dict(page.values))


@cache
def vocabulary(language: str) -> dict[str, Callable[..., Any]]:
    """`t` a sentence, `n` a number with its noun, `name` a code of a family, and how days and lists are written."""
    return {
        "t": lambda key, **values: _sentence(key, language, values),
        "n": lambda key, number: count(key, number, language),
        "name": lambda family, code: name(family, code, language),
        "day": lambda moment: day(moment, language) or message("undated", language),
        "dated": lambda moment: _dated(moment, language),
        "when": lambda moment: _when(moment, language),
        "listing": lambda items: listing(list(items), language),
        "quoted": lambda words: quoted(words, language),
        "decided": lambda judgement: verdict(judgement, language),
        "reasons": lambda item, story: came_back(item, story.outlets(item.finding), language),
        "read_as": lambda claim: reading(claim, language),
        "row_notes": lambda row: _row_notes(row, language),
        "relation_label": lambda finding: _label(finding, language),
        "says": lambda comparison: says(comparison, language),
        "points": lambda number: _decimal(f"{number:+.2f}", language),
        "why": lambda told: reason(told, language),
        "decimal": lambda number: _decimal(f"{number:.2f}", language),
    }


def _sentence(key: str, language: str, values: Mapping[str, object]) -> str:
    """A sentence; where one of its values is markup (a moment), the sentence is, and the others are escaped."""
    if not any(isinstance(value, Markup) for value in values.values()):
        return message(key, language, **values)
    places = {place: f"\ue000{place}\ue001" for place in values}
    told = escape(message(key, language, **places))
    for place, mark in places.items():
        told = told.replace(mark, escape(values[place]))
    return told


def _label(finding: Finding, language: str) -> str:
    return label(finding.relation, finding.severity, language)


def _row_notes(row: Row, language: str) -> str:
    return notes(row, language)


def _decimal(written: str, language: str) -> str:
    return written.replace("-", "−").replace(".", "," if language == "fr" else ".")


def _section(path: str) -> str:
    first = "/" + path.split("/")[1]
    return "/" if first == "/findings" else first


def _back(asked: Asked) -> str:
    return address(asked.path, asked.query) if asked.method == "GET" else "/"


def _dated(moment: str | None, language: str) -> Markup:
    shown = day(moment, language)
    if not moment or not shown:
        return Markup("{}").format(message("undated", language))
    return Markup('<time datetime="{}">{}</time>').format(moment[:10], shown)


def _when(moment: str, language: str) -> Markup:
    """A moment of the ledger in the time of the place: "25 novembre 2026, 18:04"."""
    local = datetime.fromisoformat(moment).astimezone()
    shown = f"{day(local.date().isoformat(), language)}, {local:%H:%M}"
    return Markup('<time datetime="{}">{}</time>').format(moment, shown)
