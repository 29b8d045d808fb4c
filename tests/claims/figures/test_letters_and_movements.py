"""Letters that stand for millions of what no table counts, and levels with a hedge or a sign before the first."""

from tests.reading import expect

_CARS = "It sold 20m cars in total, "


def test_a_letter_stands_for_millions_as_it_did_before() -> None:
    cars = "count 20000000..20000000 vehicles"
    expect(
        "en",
        [
            (
                _CARS + "10m FSD boxes and 1m robots.",
                [cars, "count 10000000..10000000 -", "count 1000000..1000000 robot"],
            )
        ],
    )
    expect(
        "en", [("It paid £50m for him, up from 30m.", ["money 50000000..50000000 GBP", "money 30000000..30000000 GBP"])]
    )


def test_a_letter_stands_for_metres() -> None:
    expect("en", [(_CARS + "and a 10m wave hit.", ["count 20000000..20000000 vehicles", "measure 10..10 m"])])
    expect("en", [("It paid £345m. The 100m heats are on.", ["money 345000000..345000000 GBP", "measure 100..100 m"])])
    expect("en", [("It paid £345m. He jumped 8m there.", ["money 345000000..345000000 GBP", "measure 8..8 m"])])
    expect("en", [("The 2m waves hit a 3m wall.", ["measure 2..2 m", "measure 3..3 m"])])


def test_a_hedge_before_where_a_movement_starts() -> None:
    about, after = "money 12000000..12000000 EUR about", "money 15000000..15000000 EUR"
    expect("de", [("Die Schulden stiegen von rund 12 auf 15 Millionen Euro.", [about, after])])
    expect("fr", [("La dette est passée d'environ 12 à 15 millions d'euros.", [about, after])])
    expect("nl", [("De schuld steeg van ongeveer 12 naar 15 miljoen euro.", [about, after])])
    expect("es", [("La deuda pasó de unos 12 a 15 millones de euros.", [about, after])])
    expect("it", [("Il debito passa da circa 12 a 15 milioni di euro.", [about, after])])
    expect("pt", [("A dívida passou de cerca de 12 para 15 milhões de euros.", [about, after])])
    expect("el", [("Το χρέος αυξήθηκε από περίπου 12 σε 15 εκατ. ευρώ.", [about, after])])
    expect("de", [("Der Preis stieg von etwa 2 auf 3 Euro.", ["money 2..2 EUR about", "money 3..3 EUR"])])


def test_a_scale_of_both_sums() -> None:
    expect(
        "en",
        [
            (
                "Its debt rose from €1.5 to €2 billion.",
                ["money 1500000000..1500000000 EUR", "money 2000000000..2000000000 EUR"],
            )
        ],
    )
    expect("en", [("The price rose from €10 to €14.", ["money 10..10 EUR", "money 14..14 EUR"])])
    expect(
        "en", [("The sum went from €9,000 to €1.2 million.", ["money 9000..9000 EUR", "money 1200000..1200000 EUR"])]
    )


def test_in_how_little_time() -> None:
    rise = "count 1000..1000 "
    expect(
        "fr",
        [
            (
                "La page gagne 1 000 abonnés en moins d'une semaine.",
                [rise + "subscribers", "duration -inf..1 wk less_than"],
            )
        ],
    )
    expect(
        "it",
        [
            (
                "La pagina ha 1.000 abbonati in meno di una settimana.",
                [rise + "subscribers", "duration -inf..1 wk less_than"],
            )
        ],
    )
    expect(
        "it",
        [("La pagina ha 1.000 abbonati in meno di 48 ore.", [rise + "subscribers", "duration -inf..48 h less_than"])],
    )
    expect("it", [("La pagina ha 1.000 abbonati in meno.", [rise + "subscribers decrease"])])
    expect(
        "fr",
        [("Le site a 1 000 abonnés de moins en une semaine.", [rise + "subscribers decrease", "duration 1..1 wk"])],
    )
    expect(
        "fr",
        [("Le site a 1 000 abonnés de plus en un trimestre.", [rise + "subscribers increase", "duration 3..3 mo"])],
    )
