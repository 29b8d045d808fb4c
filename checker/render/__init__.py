"""One report in, one string out, for every format people and programs read.

Each format is a module with a function `render(report, language, ...)`; it is loaded only when asked for.
"""

from collections.abc import Callable
from importlib import import_module

from checker.report import Report

FORMATS = {
    "text": "checker.render.text",
    "json": "checker.render.json",
    "html": "checker.render.html",
    "md": "checker.render.markdown",
    "csv": "checker.render.table",
}


def renderer(form: str) -> Callable[..., str]:
    """The `render` function of one format; raises `KeyError` for a format that does not exist."""
    render_function: Callable[..., str] = import_module(FORMATS[form]).render
    return render_function


def render(report: Report, form: str, language: str = "en", **options: object) -> str:
    """The report in one format. `options` are those of the format: `width` and `colour` for text."""
    return renderer(form)(report, language, **options)
