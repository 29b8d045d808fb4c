"""Figures that a desk stumbles on: "the first 10" before a scale, names that look like units, moments, crowds."""

from tests.reading import expect


def test_which_of_them_they_are_before_a_scale() -> None:
    expect("fr", [("Les 10 premiers milliards d'euros sont versés.", ["money 10000000000..10000000000 EUR"])])
    expect("fr", [("Les trois premiers millions d'euros sont versés.", ["money 3000000..3000000 EUR"])])
    expect("fr", [("Ils ont dix nouveaux cas.", ["count 10..10 cases"])])  # no scale follows
    expect("es", [("Los 10 primeros millones de euros se pagarán.", ["money 10000000..10000000 EUR"])])
    expect("it", [("I 10 primi miliardi di euro sono versati.", ["money 10000000000..10000000000 EUR"])])
    expect("pt", [("Os 10 primeiros milhões de euros são pagos.", ["money 10000000..10000000 EUR"])])
    expect("el", [("Τα 10 πρώτα δισ. ευρώ δόθηκαν.", ["money 10000000000..10000000000 EUR"])])
    expect("de", [("Es kostet 3 weitere Millionen Euro.", ["money 3000000..3000000 EUR"])])


def test_names_that_look_like_units_or_days() -> None:
    expect("de", [("Optionen auf 160 Mio. AMD-Aktien.", ["count 160000000..160000000 shares"])])
    expect("de", [("Eine 100 Mio. USD-Anleihe.", ["money 100000000..100000000 USD"])])
    expect("de", [("Bei der Abnahme von MI450-Beschleunigern.", [])])
    expect(
        "fr",
        [
            (
                "Elle valait 1 000 milliards mi-2023.",
                ["money 1000000000000..1000000000000 EUR", "date 2023-06-01..2023-07-31 quarter"],
            )
        ],
    )
    expect("fr", [("Elle en valait 1 000 mi-2023.", ["count 1000..1000 -", "date 2023-06-01..2023-07-31 quarter"])])


def test_moments_are_no_ranks() -> None:
    expect("fr", [("Il a cru pendant de longues secondes à la mort.", [])])
    expect("es", [("Segundos", ["rank 2..2 -"])])
    expect("es", [("Durante largos segundos creyó morir.", [])])
    expect("pt", [("Durante longos segundos acreditou nisso.", [])])
    expect("fr", [("Trente secondes plus tard, il part.", ["duration 30..30 s"])])
    expect("es", [("Los segundos clasificados se van.", ["rank 2..2 -"])])


def test_as_many_persons_as_were_just_counted() -> None:
    text = "Rund 750.000 Menschen säumten die Strecke, andere sprechen von einer Million. Er zahlte 36.000 Euro."
    expect(
        "de",
        [
            (
                text,
                ["count 750000..750000 people about", "count 1000000..1000000 people", "money 36000..36000 EUR"],
            )
        ],
    )
    text = "Rund 750 Menschen arbeiten dort, das kostet zwei Millionen. Er zahlte 36.000 Euro."
    expect("de", [(text, ["count 750..750 people about", "money 2000000..2000000 EUR", "money 36000..36000 EUR"])])


def test_things_in_capitals_are_no_money() -> None:
    text = "Equivalen a cinco millones de GPU. Costó 3 millones de euros."
    expect("es", [(text, ["count 5000000..5000000 -", "money 3000000..3000000 EUR"])])


def test_what_is_bought_or_promised_is_money() -> None:
    expect(
        "it",
        [
            (
                "Sono 30 miliardi di acquisti, per 100 miliardi di euro.",
                ["money 30000000000..30000000000 EUR", "money 100000000000..100000000000 EUR"],
            )
        ],
    )
    expect(
        "fr",
        [
            (
                "Il a 14 milliards de promesses, et 2 milliards d'euros.",
                ["money 14000000000..14000000000 EUR", "money 2000000000..2000000000 EUR"],
            )
        ],
    )


def test_a_feast_with_its_year() -> None:
    text = "Op Koninginnedag 2009 doodde een automobilist zeven mensen."
    expect("nl", [(text, ["date 2009-04-30..2009-04-30 day", "count 7..7 people"])])
