"""Other packages that find figures in text, each as a function of (text, language)."""

import warnings
from collections.abc import Callable
from typing import Any, TypeAlias

Reader: TypeAlias = Callable[[str, str], object]
CULTURES = {"fr": "fr-fr", "en": "en-us", "es": "es-es", "pt": "pt-br", "de": "de-de", "it": "it-it", "nl": "nl-nl"}


def peers() -> dict[str, tuple[Reader | None, tuple[str, ...]]]:
    """The peers by name, `None` where one is not installed, with the languages of ours that they can read."""
    return {
        "text2num": (_made(_text2num), ("fr", "en", "es", "pt", "de", "it", "nl")),
        "quantulum3": (_made(_quantulum), ("en",)),
        "recognizers-text": (_made(_recognizers), ("fr", "en")),
    }


def _made(maker: Callable[[], Reader]) -> Reader | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return maker()
        except ImportError:
            return None


def _text2num() -> Reader:
    from text_to_num import alpha2digit

    return alpha2digit  # type: ignore[no-any-return]


def _quantulum() -> Reader:
    from quantulum3 import parser

    return lambda text, _: parser.parse(text)


def _recognizers() -> Reader:
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension

    recognisers = (recognize_number, recognize_ordinal, recognize_percentage, recognize_currency, recognize_dimension)

    def read(text: str, language: str) -> list[Any]:
        culture = CULTURES[language]
        return [recognise(text, culture) for recognise in (*recognisers, recognize_datetime)]

    return read
