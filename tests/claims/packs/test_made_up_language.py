"""A pack is all it takes: a language that does not exist, from `made_up_language.toml` alone."""

from pathlib import Path
from tomllib import loads

import pytest

from claims.packs.pack import Pack, build
from tests.reading import expect


@pytest.fixture(scope="module")
def xoxo() -> Pack:
    """The pack of the made-up language."""
    path = Path(__file__).parent / "made_up_language.toml"
    return build(loads(path.read_text(encoding="utf-8")), path.name)


def test_money_counts_and_shares(xoxo: Pack) -> None:
    """Units, concepts, and nouns it does not know."""
    expect(
        "xx",
        [
            ("La grup dona 3,5 gromen oiro.", ["money 3500000..3500000 EUR"]),
            ("La grup dona biultridesh gromen ze dolar.", ["money 32000000..32000000 XXX"]),
            ("La grup dona 20 gr oiro pro zim.", ["money 20000000..20000000 EUR per a"]),
            ("E bi umriten ul tridesh domen.", ["count 2..2 deaths", "count 30..30 dom"]),
            ("La rata ya 3 pocent.", ["percentage 3..3 %"]),
            ("La rata ya yk auz tri.", ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"]),
            ("Ya tri mal mor.", ["ratio 3..3 1"]),
            ("Ya bi ura ul pol.", ["duration 2.5..2.5 h"]),
            ("Ya deshkan ze gromen oiro.", ["money 20000000..100000000 EUR vague"]),
        ],
        pack=xoxo,
    )


def test_hedges_ranges_and_changes(xoxo: Pack) -> None:
    """The voice of a figure."""
    expect(
        "xx",
        [
            ("Ya ober 10 oiro.", ["money 10..inf EUR more_than"]),
            ("Ya ne min ke 10 oiro.", ["money 10..inf EUR at_least"]),
            ("Ya 10 oiro o mor.", ["money 10..inf EUR at_least"]),
            ("Ya umra la 10 oiro.", ["money 10..10 EUR about"]),
            ("Ya fasta 10 oiro.", ["money 10..10 EUR from below about"]),
            ("Ya inter 10 ul 12 oiro.", ["money 10..12 EUR between"]),
            ("Ya 10 bis 12 oiro.", ["money 10..12 EUR between"]),
            ("La rata kresk um 3 pocent.", ["percentage 3..3 % increase"]),
        ],
        pack=xoxo,
    )


def test_dates(xoxo: Pack) -> None:
    """Days, months, parts, and what is relative to 5 June 2025."""
    expect(
        "xx",
        [
            ("La 4 ze nonlun 2025 ya.", ["date 2025-09-04..2025-09-04 day"]),
            ("Im kvarlun ya.", ["date 2025-04-01..2025-04-30 month"]),
            ("Fina 2027 ya.", ["date 2027-10-01..2027-12-31 quarter"]),
            ("Pasa somer ya.", ["date 2024-06-01..2024-08-31 season"]),
            ("Heri ya.", ["date 2025-06-04..2025-06-04 day"]),
            ("Fru dis lun ya.", ["date 2025-06-01..2025-06-05 month"]),
            ("Ante 2030 ya.", ["date None..2030-12-31 year at_most"]),
        ],
        pack=xoxo,
    )


def test_what_is_no_figure(xoxo: Pack) -> None:
    """Set phrases, and words for one that count nothing."""
    expect("xx", [("La bi fus ya.", []), ("Yk dom ya.", [])], pack=xoxo)
