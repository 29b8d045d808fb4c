"""Figures as regional papers tell them: hundreds said once, numerals half in words, doubles, fifteen below zero."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "fr": [
        # hundreds that are said of the second end only
        ("Trois ou quatre cents personnes attendaient.", ["count 300..400 people between"]),
        ("Il coûte trois à quatre cent mille euros.", ["money 300000..400000 EUR between"]),
        ("Il y avait de deux à cent personnes.", ["count 2..100 people between"]),
        ("Il coûte plus du double.", ["ratio 2..inf 1 more_than"]),
        ("Il coûte le triple.", ["ratio 3..3 1"]),
        ("Le triple champion a perdu.", []),
    ],
    "es": [
        ("Dos o trescientas personas esperaban.", ["count 200..300 people between"]),
        # numerals half in words, half in digits
        ("Pagó 15 mil 300 pesos.", ["money 15300..15300 XXX"]),
        ("Pagó mil 300 pesos.", ["money 1300..1300 XXX"]),
        ("Pagó un millón 200 mil pesos.", ["money 1200000..1200000 XXX"]),
        ("Invirtió 3 mil 500 millones de pesos.", ["money 3500000000..3500000000 XXX"]),
        ("Sumó 2 millones 350 mil 421 votos.", ["count 2350421..2350421 votes"]),
        ("Ganó un millón 20 días después.", ["money 1000000..1000000 XXX", "duration 20..20 d"]),
        ("Cuesta más del doble.", ["ratio 2..inf 1 more_than"]),
        ("Vale el triple que antes.", ["ratio 3..3 1"]),
        ("El doble pivote falló.", []),
        ("Acabó decimoctavo.", ["rank 18..18 -"]),
    ],
    "it": [
        ("Due o trecento persone aspettavano.", ["count 200..300 people between"]),
        ("Costa più del doppio.", ["ratio 2..inf 1 more_than"]),
        ("Il doppio omicidio resta un mistero.", []),
        ("Vuole triplicarli.", ["ratio 3..3 1"]),
    ],
    "pt": [
        ("Pagou um milhão 200 mil reais.", ["money 1200000..1200000 BRL"]),
        ("Vale mais do triplo.", ["ratio 3..inf 1 more_than"]),
        ("O triplo homicídio chocou a cidade.", []),
    ],
    "en": [
        ("Three or four hundred people waited.", ["count 300..400 people between"]),
        ("It costs between two and three hundred thousand dollars.", ["money 200000..300000 XXX between"]),
        ("A million 200 people saw it.", ["count 1000000..1000000 -", "count 200..200 people"]),
    ],
    "de": [("Drei- bis vierhundert Menschen warteten.", ["count 300..400 people between"])],
    "nl": [("Drie- tot vierhonderd mensen wachtten.", ["count 300..400 people between"])],
    "el": [("Τρεις ή τετρακόσιοι άνθρωποι περίμεναν.", ["count 300..400 people between"])],
}


@pytest.mark.parametrize("language", ROWS)
def test_readings(language: str) -> None:
    expect(language, ROWS[language])
