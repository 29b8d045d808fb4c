"""A faulty pack is refused, with its file and the key at fault."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from tomllib import loads
from typing import Any

import pytest

from claims.packs.pack import build, load
from claims.packs.section import PackError

MADE_UP = loads((Path(__file__).parent / "made_up_language.toml").read_text(encoding="utf-8"))


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """The made-up pack with one fault in it."""
    data = deepcopy(MADE_UP)
    change(data)
    return data


def test_it_is_fine_as_it_is() -> None:
    """Or nothing below would prove anything."""
    assert build(MADE_UP, "xx.toml").code == "xx"


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (lambda data: data.pop("name"), "xx.toml: the key 'name' is missing"),
        (lambda data: data["digits"].pop("decimal"), "xx.toml.digits: the key 'decimal' is missing"),
        (lambda data: data.update(colour=[]), "xx.toml: unknown key 'colour'"),
        (lambda data: data["bounds"].update(abuot=[]), "xx.toml.bounds: unknown key 'abuot'"),
        (lambda data: data["numbers"]["words"].update(tims=["mal"]), "xx.toml.numbers.words: unknown key 'tims'"),
        (lambda data: data["bounds"]["before"].update(about=[""]), "xx.toml.bounds.before.about: a list of words"),
        (
            lambda data: data["bounds"].update(verbs={"about": ["round~er"], "endings": {"ar": ["a"]}}),
            "xx.toml.bounds.verbs.about: a stem, ~ and a key of 'endings'",
        ),
        (lambda data: data["stop"].update(words="the"), "xx.toml.stop.words: a list of words"),
        (lambda data: data["numbers"].update(cardinals=["un"]), "xx.toml.numbers.cardinals: a table is expected"),
        (
            lambda data: data["numbers"]["cardinals"].update(many=["bo"]),
            "xx.toml.numbers.cardinals: 'many' is no number",
        ),
        (lambda data: data["units"].update(parsec=["parsec"]), "xx.toml.units: 'parsec' is not in units.toml"),
        (lambda data: data["currencies_open"].update(shell=["shell"]), "xx.toml.currencies_open: 'shell' is not in"),
        (lambda data: data["dates"].update(months=[["zan"]]), "xx.toml.dates.months: 12 lists of words"),
        (lambda data: data["dates"]["relative"].update(soon=["zuz"]), "xx.toml.dates.relative: 'soon' is no distance"),
        (lambda data: data["digits"].update(date_order="ymd"), "xx.toml.dates: date_order is"),
        (lambda data: data["ranges"].update(pairs=[["da"]]), "xx.toml.ranges.pairs: pairs of words"),
    ],
)
def test_faults(fault: Callable[[dict[str, Any]], object], message: str) -> None:
    """One fault a row."""
    with pytest.raises(PackError) as raised:
        build(changed(fault), "xx.toml")
    assert str(raised.value).startswith(message)


def test_a_language_without_a_pack() -> None:
    """The message names those there are."""
    with pytest.raises(PackError, match=r"no language pack 'tlh'; there are .*fr"):
        load("tlh")
