"""Scales that a figure in thousands leaves out, scales that end before the next number, and what levies are of."""

import pytest

from tests.reading import claims_in, expect, reading


def test_thousands_of_millions() -> None:
    """Spanish and Portuguese count billions in thousands of millions, and say "millones" once."""
    expect(
        "es",
        [
            (
                "La deuda pasó de 4.000 a 6.000 millones de euros.",
                ["money 4000000000..4000000000 EUR", "money 6000000000..6000000000 EUR"],
            ),
            (
                "Ganó 6.000 millones de euros, frente a 4.000 un año antes.",
                ["money 6000000000..6000000000 EUR", "money 4000000000..4000000000 EUR"],
            ),
            (
                "Ganó 6.000 millones de euros con 4.000 empleados.",
                ["money 6000000000..6000000000 EUR", "count 4000..4000 employees"],
            ),
            (
                "Ganó 6 millones de euros, frente a 400.000 un año antes.",
                ["money 6000000..6000000 EUR", "money 400000..400000 EUR"],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "O lucro passou de 4.000 para 6.000 milhões de euros.",
                ["money 4000000000..4000000000 EUR", "money 6000000000..6000000000 EUR"],
            )
        ],
    )
    expect(
        "fr",
        [
            (
                "Le total passe de 800 000 à 1,2 million d'euros.",
                ["money 800000..800000 EUR", "money 1200000..1200000 EUR"],
            )
        ],
    )


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "It doubled to 1.6 million two years later.", "count 1600000..1600000 -"),
        ("fr", "Le groupe en a vendu 1,2 million deux ans plus tôt.", "count 1200000..1200000 -"),
        ("it", "Erano 1,6 milioni due anni dopo.", "count 1600000..1600000 -"),
        ("nl", "Het waren er 1,6 miljoen twee jaar later.", "count 1600000..1600000 -"),
    ],
)
def test_a_scale_ends_before_a_length(language: str, text: str, amount: str) -> None:
    """ "1.6 million |two| years later": nothing in words goes on with decimals."""
    assert amount in [reading(claim) for claim in claims_in(text, language)]


def test_what_goes_on_in_words() -> None:
    """A number in digits goes on in words that are large enough."""
    expect("en", [("10 thousand five hundred people came.", ["count 10500..10500 people"])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La surtaxe des entreprises est passée de 4 à 6 milliards."),
        ("de", "Die Abgabe der Unternehmen stieg von 4 auf 6 Milliarden."),
        ("it", "La tassa delle imprese è salita da 4 a 6 miliardi."),
    ],
)
def test_a_levy_counts_no_firms(language: str, text: str) -> None:
    """Whose levy it is, is not counted."""
    expect(language, [(text, ["money 4000000000..4000000000 EUR", "money 6000000000..6000000000 EUR"])])


def test_the_number_of_firms_does() -> None:
    """But here they are counted."""
    text = "Le nombre d'entreprises est passé de 4 à 6 millions."
    expect("fr", [(text, ["count 4000000..4000000 companies", "count 6000000..6000000 companies"])])


def test_the_dead_are_no_age() -> None:
    """ "Putting the dead at 20"; but somebody is dead at 20."""
    expect(
        "en",
        [
            ("The mayor put the dead at 20.", ["count 20..20 deaths"]),
            ("Officials put the number of dead at 20.", ["count 20..20 deaths"]),
            ("The singer is dead at 20.", ["duration 20..20 a"]),
        ],
    )


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("es", "El salario mínimo de 1.184 euros es ley.", "money 1184..1184 EUR"),
        ("pt", "O salário mínimo de 870 euros é lei.", "money 870..870 EUR"),
        ("it", "Il salario minimo di 9 euro è legge.", "money 9..9 EUR"),
        ("fr", "Le salaire minimum de 1 800 euros est la règle.", "money 1800..1800 EUR"),
        ("es", "Pide un mínimo de 3 años.", "duration 3..inf a at_least"),
        ("pt", "Exige um mínimo de 2%.", "percentage 2..inf % at_least"),
        ("fr", "Il faut un minimum de 3 ans.", "duration 3..inf a at_least"),
        ("en", "They fell out over a €44bn squeeze.", "money 44000000000..44000000000 EUR"),
        ("en", "It costs over €44bn.", "money 44000000000..inf EUR more_than"),
        ("en", "Over a million people came.", "count 1000000..inf people more_than"),
    ],
)
def test_words_of_hedges_that_are_none(language: str, text: str, wanted: str) -> None:
    """A minimum wage is of so much; a row is over something."""
    expect(language, [(text, [wanted])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "it",
            "Aveva 800 mila dipendenti, alla fine del 2021 erano 1,6 milioni. L'utile è di 2 miliardi di dollari.",
        ),
        ("en", "It had 800,000 employees; at the end of 2021 they were 1.6 million. It earned $2bn."),
        (
            "fr",
            "Il y avait 800 000 salariés, ils étaient 1,6 million fin 2021. Le gain est de 2 milliards de dollars.",
        ),
    ],
)
def test_what_was_counted_is_counted_on(language: str, text: str) -> None:
    """A verb of totals leads to a large amount behind a count of the same size: it is no money."""
    assert "count 1600000..1600000 employees" in [reading(claim) for claim in claims_in(text, language)]


def test_a_sum_behind_a_count_is_money() -> None:
    """Its subject is a sum."""
    text = "It had 800,000 employees. Profits were 1.6 million. It owes $2bn."
    assert "money 1600000..1600000 USD" in [reading(claim).replace("XXX", "USD") for claim in claims_in(text, "en")]


def test_an_age_that_is_raised() -> None:
    """From one age to the other, and no range."""
    expect("en", [("The reform raises the retirement age from 62 to 64.", ["duration 62..62 a", "duration 64..64 a"])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was the worst since the winter of 2022-23."),
        ("fr", "Le pire depuis l'hiver 2022-2023."),
        ("de", "Das gab es seit dem Winter 2022/23 nicht."),
        ("es", "El peor desde el invierno de 2022-23."),
    ],
)
def test_a_winter_of_two_years(language: str, text: str) -> None:
    """The second year is no count."""
    assert [claim.kind for claim in claims_in(text, language)] == ["date"]
