"""Nouns as JSON values and back, whatever fields they have today or get tomorrow."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from checker.report import Relation
from checker.store.plain import plain, restored
from claims.document import Document, Link, Span
from claims.value import Bound, Grain, Period, Value


@dataclass(frozen=True, slots=True)
class Noun:
    """Every kind of field a noun has."""

    value: Value | Period | str
    sums: tuple[Decimal, ...]
    relation: Relation | None = None
    places: tuple[Span, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pair: tuple[str, int] = ("", 0)
    sure: bool = True


NOUNS = [
    Noun("words", ()),
    Noun(Value(Decimal("3.20"), None, Bound.MORE_THAN, "EUR", per="a"), (Decimal("1E+9"), Decimal("-0.5"))),
    Noun(Period("2025-09-04", None, Bound.AT_LEAST, Grain.DAY), (), Relation.AGREE, (Span(1, 2),)),
    Noun("", (), names={"a": ("b", "c"), "d": ()}, pair=("x", 3), sure=False),
]


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_comes_back_from_json(noun: Noun) -> None:
    assert restored(Noun, json.loads(json.dumps(plain(noun)))) == noun


def test_a_document_comes_back_with_its_links() -> None:
    document = Document("d", "text", links=(Link(Span(0, 4), "https://a.example"),), headline=Span(0, 4))
    assert restored(Document, json.loads(json.dumps(plain(document)))) == document


def test_a_row_from_before_a_field_existed_takes_its_default() -> None:
    assert restored(Noun, {"value": "words", "sums": []}) == NOUNS[0]


@pytest.mark.parametrize(
    "wrong", [{"value": {"low": "1"}, "sums": []}, {"value": "x", "sums": [], "relation": "?"}, {}]
)
def test_what_is_no_noun_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        restored(Noun, wrong)
