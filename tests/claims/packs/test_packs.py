"""Every language brings its own proof: the examples and the negatives in its pack."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import claims
from tests.figures import figures, misread

PACKS = sorted((Path(claims.__file__).parent / "languages").glob("*.toml"))


@pytest.fixture(params=PACKS, ids=lambda path: path.stem, scope="module")
def pack(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """A language pack, as plain data."""
    data = tomllib.loads(request.param.read_text(encoding="utf-8"))
    assert data["code"] == request.param.stem
    return data


def test_there_are_packs() -> None:
    """An empty folder would pass every other test here."""
    assert PACKS


def test_examples_are_read_as_the_pack_says(pack: Mapping[str, Any]) -> None:
    """One reading of the quoted words, with exactly the values given. All failing rows are listed."""
    rows = pack.get("example", [])
    wrong = [(number, misread(row, pack["code"])) for number, row in enumerate(rows, 1)]
    _fail(pack, "example", len(rows), [f"{number}. {problem}" for number, problem in wrong if problem])


def test_negatives_give_no_figure(pack: Mapping[str, Any]) -> None:
    """Product names, ratings, idioms: nothing in them is a figure."""
    rows = pack.get("negative", [])
    read = [
        (number, row["text"], [claim.quote for claim in figures(row, pack["code"])])
        for number, row in enumerate(rows, 1)
    ]
    _fail(
        pack,
        "negative",
        len(rows),
        [f"{number}. {text}\n    read    {quotes}" for number, text, quotes in read if quotes],
    )


def test_no_example_stands_twice(pack: Mapping[str, Any]) -> None:
    """The same words with the same quote prove nothing new."""
    seen = [
        (row["text"], row.get("quote"), row.get("published"))
        for row in (*pack.get("example", []), *pack.get("negative", []))
    ]
    assert [row for row in set(seen) if seen.count(row) > 1] == []


def _fail(pack: Mapping[str, Any], sort: str, total: int, problems: list[str]) -> None:
    assert total, f"{pack['code']}.toml has no [[{sort}]] at all"
    if problems:
        head = f"{pack['code']}.toml: {len(problems)} of {total} [[{sort}]] rows are read otherwise"
        pytest.fail("\n".join((head, *problems)), pytrace=False)
