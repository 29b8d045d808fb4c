"""What small words make of a figure where they mean something else: "for" no votes, "third" no euros."""

import pytest

from tests.reading import expect

POUNDS = "money 20000000..20000000 GBP"
VIEWERS = ["count 24000000..24000000 spectators", "count 19000000..19000000 spectators"]
PAID = ["money 900000000..900000000 EUR", "money -inf..200000000 EUR at_most"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Il touche 3 pour les poules, 4 pour la finale et 8 pour le titre.",
            ["count 3..3 -", "count 4..4 -", "count 8..8 -"],
        ),
        ("fr", "Le texte passe : 364 pour, 194 contre.", ["count 364..364 votes", "count 194..194 votes"]),
        (
            "fr",
            "Ils ferment 287 magasins, disent les syndicats : 185 à Paris.",
            ["count 287..287 stores", "count 185..185 stores"],
        ),
        ("fr", "Syndicats : 185.", ["count 185..185 unions"]),
        ("fr", "C'est le quatrième Euro de la Roja.", ["rank 4..4 -"]),
        ("de", "Es war der dritte Euro in Folge.", ["rank 3..3 -"]),
        ("en", "An offer worth €900m plus up to €200m in shares.", PAID),
        ("en", "An offer worth €900m plus.", ["money 900000000..inf EUR at_least"]),
        ("en", "They played over the 51 games.", ["count 51..51 matches"]),
        ("en", "They played over 51 games.", ["count 51..inf matches more_than"]),
        ("fr", "Une augmentation de capital de 1,2 milliard d'euros.", ["money 1200000000..1200000000 EUR"]),
        ("fr", "Une augmentation de 1,2 milliard d'euros.", ["money 1200000000..1200000000 EUR increase"]),
        ("en", "A capital increase of €1.2bn.", ["money 1200000000..1200000000 EUR"]),
        ("pt", "Um aumento de capital de 1,2 mil milhões de euros.", ["money 1200000000..1200000000 EUR"]),
        ("es", "Un aumento de capital de 12 millones de euros.", ["money 12000000..12000000 EUR"]),
        ("en", "They won £20m. A peak of 24m viewers watched, with 19m of them on one channel.", [POUNDS, *VIEWERS]),
        # Another word for a number makes no sum of it, unless it is what is offered.
        ("es", "La cifra supera el millón.", ["count 1000000..inf - more_than"]),
        ("it", "La cifra supera il milione.", ["count 1000000..inf - more_than"]),
        ("fr", "Il évoque un chiffre supérieur au million.", ["count 1000000..inf - more_than"]),
        ("es", "Ofrece la cifra de dos millones.", ["money 2000000..2000000 XXX"]),
        ("fr", "Il vise un bénéfice supérieur au million.", ["money 1000000..inf EUR more_than"]),
        # What is done is no part of a firm.
        ("es", "Hubo 63 acciones de bloqueo.", ["count 63..63 operations"]),
        ("es", "Vendió 63 acciones de la filial.", ["count 63..63 shares"]),
        ("fr", "Il y a eu 63 actions de blocage.", ["count 63..63 operations"]),
        # What fell is not how far.
        ("pt", "A queda de duas das cabines feriu o piloto.", ["count 2..2 cabine"]),
        ("pt", "Houve uma queda de 20 casos.", ["count 20..20 cases decrease"]),
    ],
)
def test_read(language: str, text: str, wanted: list[str]) -> None:
    """Each beside what it looks like."""
    expect(language, [(text, wanted)])
