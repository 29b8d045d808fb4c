"""Why an input was not read, in the language of the interface, and what to do next.

Readers of inputs say why in English, and so does the machine interface; `reasons.toml` has every such sentence in both
languages, found again here by its fixed words. What click says of a command line is found there as well.
"""

import re
from functools import cache
from typing import NamedTuple

from checker.words.tables import interface, table
from checker.words.typography import typeset

_PLACE = re.compile(r"\{([xy])\}")


class _Known(NamedTuple):
    pattern: re.Pattern[str]
    say: dict[str, str]
    do: dict[str, str]


def reason(told: str, language: str) -> str:
    """One line: why, and after an arrow what to do next. A sentence that no table knows stays as it is."""
    chosen = interface(language)
    for known in _reasons():
        if (match := known.pattern.fullmatch(told)) is not None:
            inside = {
                place: _found().get(words) or reason(words, language) for place, words in match.groupdict().items()
            }
            say = told if chosen == "en" else typeset(known.say[chosen], language).format(**inside)
            do = typeset(known.do[chosen], language)
            return f"{say} → {do}" if do else say
    return told


def found(told: object, language: str) -> str:
    """What the system or a package found, for a place in a sentence; what no table knows stays as it is."""
    if interface(language) == "en":
        return str(told)
    words = told.strerror if isinstance(told, OSError) and told.strerror else str(told)
    return _found().get(words, words)


@cache
def _found() -> dict[str, str]:
    return dict(table("reasons")["found"])


@cache
def _reasons() -> tuple[_Known, ...]:
    """The longest first, so that "…, only a few words" is not taken for the sentence without it."""
    rows = sorted(table("reasons")["reason"], key=lambda row: -len(row["en"]))
    return tuple(
        _Known(
            _pattern(row["en"]),
            {code: row[code] for code in ("en", "fr")},
            {code: row[f"do_{code}"] for code in ("en", "fr")},
        )
        for row in rows
    )


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _PLACE.split(sentence)
    return re.compile(
        "".join(f"(?P<{part}>.*?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)), re.S
    )
