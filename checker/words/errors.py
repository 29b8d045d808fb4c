"""Errors that say what is wrong in the language of whoever reads them, from one table (`errors.toml`)."""

from checker.words.messages import message
from checker.words.reasons import found


class Said:
    """A text of the tables that waits for its language; as a string it is English, as programs and logs read it.

    The values are put in as they are, but for texts, which are told in the same language, and {reason}, which is what
    the system or a package found.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        self.key, self.values = key, values

    def told(self, language: str) -> str:
        """The text in an interface language."""
        values = {place: _put(place, value, language) for place, value in self.values.items()}
        return message(self.key, language, **values)

    def __str__(self) -> str:
        return self.told("en")


class ToldError(Said, Exception):
    """Something is wrong; `told` says what, and what to do next."""


def _put(place: str, value: object, language: str) -> object:
    if isinstance(value, Said):
        return value.told(language)
    return found(value, language) if place == "reason" else value
