"""A sum in brackets says the same in another dollar than the one beside it, which names its own."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from tests.reading import reading

ROWS: list[tuple[str, str, str | None, list[str]]] = [
    ("en", "A renovation worth HK$330m ($42m).", None, ["330000000 HKD", "42000000 USD"]),
    ("en", "It cost A$500 million ($330 million) to build.", "AU", ["500000000 AUD", "330000000 USD"]),
    ("en", "It cost NZ$500 million ($460 million) to build.", "AU", ["500000000 NZD", "460000000 AUD"]),
    ("en", "It cost $42m (HK$330m) to build.", None, ["42000000 USD", "330000000 HKD"]),
    ("fr", "330 millions de dollars de Hong Kong (42 millions de dollars).", None, ["330000000 HKD", "42000000 USD"]),
    ("de", "330 Millionen Hongkong-Dollar (42 Millionen Dollar).", None, ["330000000 HKD", "42000000 USD"]),
    ("es", "330 millones de dólares australianos (220 millones de dólares).", None, ["330000000 AUD", "220000000 USD"]),
    # no brackets, or something else in them: the one dollar that the text names
    ("en", "It paid HK$330m and $42m.", None, ["330000000 HKD", "42000000 HKD"]),
    ("en", "It paid HK$330m (of which $42m in cash).", None, ["330000000 HKD", "42000000 HKD"]),
    # a sum in euros says nothing of whose dollar it is
    ("en", "It paid €330m ($360m).", "AU", ["330000000 EUR", "360000000 AUD"]),
]


@pytest.mark.parametrize(("language", "text", "country", "wanted"), ROWS)
def test_converted_in_brackets(language: str, text: str, country: str | None, wanted: list[str]) -> None:
    document = Document(id="x", text=text, language=language, published="2025-06-05", country=country)
    sums = [(value.split("..")[0], unit) for _, value, unit in map(str.split, map(reading, extract_claims(document)))]
    assert [f"{amount.removeprefix('money ')} {unit}" for amount, unit in sums] == wanted
