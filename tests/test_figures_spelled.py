"""Figures spelled out, as people say and type them: ranks of hundreds, dozens and a half, metres and what is over."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "en": [
        ("two dozen", ["count 24..24 -"]),
        ("one twenty-two", ["count 122..122 -"]),
        ("He baked two dozen and a half.", ["count 30..30 -"]),
        ("The two hundredth goal fell.", ["rank 200..200 -"]),
        ("two hundredths", ["percentage 2..2 %"]),
        ("It was the two hundred and twenty-second goal.", ["rank 222..222 -"]),
        ("It was the three hundred and fifth goal.", ["rank 305..305 -"]),
        ("He is six foot three.", ["measure 6.25..6.25 [ft_i]"]),
        ("A 6-foot-3 forward left.", ["measure 6.25..6.25 [ft_i]"]),
        ("He is 5'9\" tall.", ["measure 5.75..5.75 [ft_i]"]),
        ("Six feet 20 people waited.", ["measure 6..6 [ft_i]", "count 20..20 people"]),
        ("He moved to 12 Downing Street.", []),
        ("The firm has 30 Oxford Street shops.", ["count 30..30 -"]),
        ("The Thirty Years' War ended.", []),
        ("It lies between one hundred and one thousand.", ["count 100..1000 - between"]),
        ("He read one hundred and one thousand books.", ["count 101000..101000 books"]),
        ("Drivers may have 0.5 per mille.", ["percentage 0.05..0.05 %"]),
    ],
    "fr": [
        ("C'est son deux centième but.", ["rank 200..200 -"]),
        ("C'est son mille deux centième but.", ["rank 1200..1200 -"]),
        ("Il coûte un dollar et dix cents.", ["money 1.1..1.1 XXX"]),
        ("Le litre coûte un euro et demi.", ["money 1.5..1.5 EUR"]),
        ("Un euro plus fort pèse.", []),
        ("Il fait trente degrés Fahrenheit.", ["measure 30..30 [degF]"]),
        ("deux centièmes", ["percentage 2..2 %"]),
        ("Elle mesure 1 m 85.", ["measure 1.85..1.85 m"]),
        ("Après 2 m 30 personnes attendaient.", ["measure 2..2 m", "count 30..30 people"]),
        ("Le vent souffle à 15 noeuds.", ["measure 15..15 [kn_i]"]),
        ("Le taux est de 5 pour mille.", ["percentage 0.5..0.5 %"]),
        ("Le fichier pèse 12 Go.", ["measure 12..12 GBy"]),
        ("Elle habite rue de Rivoli, 12.", []),
    ],
    "de": [
        ("Der zweihundertste Gast kam.", ["rank 200..200 -"]),
        ("Der einhundertste Gast kam.", ["rank 100..100 -"]),
        ("ein Euro fünfzig", ["money 1.5..1.5 EUR"]),
        ("zwei Hundertstel", ["percentage 2..2 %"]),
        ("Es kamen fuenfundzwanzig Gäste.", ["count 25..25 visitors"]),
        ("Sie ernteten zwei Zentner.", ["measure 100..100 kg"]),
    ],
    "nl": [
        ("De tweehonderdste gast kwam.", ["rank 200..200 -"]),
        ("twee honderdste", ["percentage 2..2 %"]),
        ("een vijfde miljoen", ["count 200000..200000 -"]),
        ("nul komma nul zeven", ["count 0.07..0.07 -"]),
        ("Ze kocht 3 ons kaas.", ["measure 300..300 g"]),
    ],
    "es": [
        ("Habrá al menos 15 grados.", ["measure 15..inf Cel at_least"]),
        ("Habrá menos 15 grados.", ["measure -15..-15 Cel"]),
        ("Fue su centésimo primer gol.", ["rank 101..101 -"]),
        ("dos millones y cuarto", ["count 2250000..2250000 -"]),
        ("Compró libra y media de pan.", ["measure 1.5..1.5 [lb_av]"]),
        ("Compró docena y media de huevos.", ["count 18..18 huevo"]),
        ("Vale un euro y medio.", ["money 1.5..1.5 EUR"]),
        ("Hace treinta grados Fahrenheit.", ["measure 30..30 [degF]"]),
        ("Vive en la calle Mayor, 12.", []),
        ("En la calle Mayor, 12 personas murieron.", ["count 12..12 deaths"]),
        ("Es el 3 por mil.", ["percentage 0.3..0.3 %"]),
        ("Vendió tres por mil euros.", ["count 3..3 -", "money 1000..1000 EUR"]),
    ],
    "it": [
        ("È il suo duecentesimo gol.", ["rank 200..200 -"]),
        ("È il millesimo primo.", ["rank 1001..1001 -"]),
        ("Costa due centesimi.", ["money 0.02..0.02 XXX"]),
        ("È alto un metro e ottanta.", ["measure 1.8..1.8 m"]),
        ("A 3 metri e 20 persone.", ["measure 3..3 m", "count 20..20 people"]),
        ("Servono tre etti.", ["measure 300..300 g"]),
        ("una dozzina e mezza", ["count 18..18 -"]),
    ],
    "pt": [
        ("Há pelo menos 15 graus.", ["measure 15..inf Cel at_least"]),
        ("É o milésimo primeiro.", ["rank 1001..1001 -"]),
        ("Colheu dois quintais.", ["measure 200..200 kg"]),
        ("Mora na rua Augusta, 12.", []),
        ("A Guerra dos Cem Anos acabou.", []),
    ],
    "el": [
        ("Κοστίζει 12 ευρώ και 50 λεπτά.", ["money 12.5..12.5 EUR"]),
        ("Κράτησε 50 λεπτά.", ["duration 50..50 min"]),
        ("Είναι ο χιλιοστός πρώτος.", ["rank 1001..1001 -"]),
    ],
}


@pytest.mark.parametrize("language", ROWS)
def test_readings(language: str) -> None:
    expect(language, ROWS[language])
