"""Large counts in a text that speaks of money: what is told again at another rate, parts that are too small, crowds."""

import pytest

from tests.reading import expect

COST = "money 110000000..110000000"
CARS = ["count 31000..31000 vehicles per d", "count 11300000..11300000 vehicles per a"]
POUNDS = "money 20000000..20000000 GBP"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "It cost $110m. It carried 31,000 cars a day, or 11.3 million a year.", [f"{COST} XXX", *CARS]),
        (
            "en",
            "It cost $110m. It sells 31,000 cars a day and pays 1.3 million a year.",
            [f"{COST} XXX", CARS[0], "money 1300000..1300000 XXX per a"],
        ),
        (
            "fr",
            "Il a coûté 110 millions d'euros. Il voit passer 31 000 véhicules par jour, soit 11,3 millions par an.",
            [f"{COST} EUR", *CARS],
        ),
        (
            "es",
            "Costó 110 millones de euros. Pasan 31.000 vehículos al día, o 11,3 millones al año.",
            [f"{COST} EUR", *CARS],
        ),
        (
            "it",
            "Costò 110 milioni di euro. Passano 31.000 veicoli al giorno, ovvero 11,3 milioni all'anno.",
            [f"{COST} EUR", *CARS],
        ),
    ],
)
def test_the_same_at_another_rate(language: str, text: str, wanted: list[str]) -> None:
    """So many a day, and how many that is a year."""
    expect(language, [(text, wanted)])


def test_a_part_that_is_too_small_for_the_sum() -> None:
    """It is a part of what is counted."""
    dear, dollars = "money 80000000000..80000000000 XXX", "money 80000000..80000000 XXX"
    rows = [
        ("The cargo was worth $80 billion, and of cars 847,158 of them passed.", [dear, "count 847158..847158 -"]),
        ("The fund has $80 million, 12 million of them in shares.", [dollars, "money 12000000..12000000 XXX"]),
    ]
    expect("en", rows)


def test_crowds_are_no_sums() -> None:
    """Where they are told of as somebody who came or watched."""
    rows = [
        ("They won £20m. In total 2.6 million went through the turnstiles.", [POUNDS, "count 2600000..2600000 -"]),
        ("They won £20m. That is down on the 31 million who saw it.", [POUNDS, "count 31000000..31000000 -"]),
        ("They won £20m. The rest got 31 million.", [POUNDS, "money 31000000..31000000 GBP"]),
    ]
    expect("en", rows)
