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
        # below zero,
        ("Il fera de 10 à 15 degrés sous zéro.", ["measure -15..-10 Cel between"]),
        ("Il fera entre -5 et 3 °C.", ["measure -5..3 Cel between"]),
        ("La température passe de 5 à -3 degrés.", ["count 5..5 -", "measure -3..-3 Cel"]),
        ("Il a fait quinze sous zéro.", ["measure -15..-15 Cel"]),
        ("Il y a eu 15 négatifs.", ["count 15..15 negatif"]),
        # days and numbers that are names of streets,
        ("L'accident a eu lieu rue du 11-Novembre.", []),
        ("Le boulevard du 8 Mai 1945 est fermé.", []),
        ("La place du 8 mai au 12 juin.", ["date 2025-05-08..2025-05-08 day", "date 2025-06-12..2025-06-12 day"]),
        ("Il habite la 42e rue.", []),
        ("Il garde sa 2e place.", ["rank 2..2 -"]),
        # what leaves something out,
        (
            "Il a pris dix ans de prison pour le premier et six pour le second.",
            ["duration 10..10 a", "rank 1..1 -", "duration 6..6 a", "rank 2..2 -"],
        ),
        ("Quatre espèces d'oiseaux sur dix sont menacées.", ["percentage 40..40 %"]),
        ("Il a attendu une heure trois quarts.", ["duration 1.75..1.75 h"]),
        ("Après l'heure et demie de débat, il a cédé.", ["duration 1.5..1.5 h"]),
        ("Le billet coûte 2.50 Fr.", ["money 2.5..2.5 XXX"]),
        ("Sa berline de 250 ch a brûlé.", ["measure 250..250 [PS]"]),
        ("Le sans-plomb 95 augmente.", []),
        # parts of a second,
        ("Il échoue à onze centièmes du record.", ["duration 0.11..0.11 s"]),
        ("Il a couru en 9 s 84, à deux centièmes de Bolt.", ["duration 9.84..9.84 s", "duration 0.02..0.02 s"]),
        ("Il touche trois dixièmes de la somme.", ["percentage 30..30 %"]),
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
        ("Hará entre 10 y 15 grados bajo cero.", ["measure -15..-10 Cel between"]),
        ("Durmieron a quince bajo cero.", ["measure -15..-15 Cel"]),
        ("Murió en el Hospital 12 de Octubre.", []),
        ("Vive en la avenida 9 de Julio.", []),
        ("Quedó a 54 milésimas de la pole.", ["duration 0.054..0.054 s"]),
        ("Cuesta 50 centavos.", ["money 0.5..0.5 XXX"]),
    ],
    "it": [
        ("Due o trecento persone aspettavano.", ["count 200..300 people between"]),
        ("Costa più del doppio.", ["ratio 2..inf 1 more_than"]),
        ("Il doppio omicidio resta un mistero.", []),
        ("Vuole triplicarli.", ["ratio 3..3 1"]),
        ("Saranno tra i 10 e i 15 gradi sotto zero.", ["measure -15..-10 Cel between"]),
        ("Abita in via XX Settembre.", []),
        ("Il corteo passa in piazza il 25 aprile.", ["date 2025-04-25..2025-04-25 day"]),
        # an ordinal that alone says earlier,
        ("Sono opere mai viste prima.", []),
        ("Prima, il governo aveva detto no.", []),
        ("La squadra è prima.", ["rank 1..1 -"]),
        (
            "Avrà lo sconto di un terzo previsto dal rito.",
            ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 % decrease"],
        ),
        ("Serve un terzo turno.", ["rank 3..3 -"]),
        ("Costa 39 euro, quattro in più di adesso.", ["money 39..39 EUR", "money 4..4 EUR increase"]),
        ("Con il 51,2% è stata eletta per una manciata di voti: 117.", ["percentage 51.2..51.2 %", "count 117..117 -"]),
        ("È alto due metri e tre.", ["measure 2.03..2.03 m"]),
        ("Ha due metri e tre sedie.", ["measure 2..2 m", "count 3..3 sedi"]),
        ("Corre la mezza maratona.", []),
        ("La Roma è sotto di due gol.", ["count 2..2 goals"]),
        ("Leclerc è a 12 centesimi dalla pole.", ["duration 0.12..0.12 s"]),
        ("Costa 15 centesimi.", ["money 0.15..0.15 XXX"]),
    ],
    "pt": [
        ("Pagou um milhão 200 mil reais.", ["money 1200000..1200000 BRL"]),
        ("Vale mais do triplo.", ["ratio 3..inf 1 more_than"]),
        ("O triplo homicídio chocou a cidade.", []),
        ("Atravessou a Ponte 25 de Abril.", []),
        (
            "Apanhou dezoito anos de prisão para o mandante e doze para cada um.",
            ["duration 18..18 a", "duration 12..12 a"],
        ),
        ("Custa R$ 6,49, dez centavos a mais.", ["money 6.49..6.49 BRL", "money 0.1..0.1 BRL increase"]),
    ],
    "en": [
        ("Three or four hundred people waited.", ["count 300..400 people between"]),
        ("It costs between two and three hundred thousand dollars.", ["money 200000..300000 XXX between"]),
        ("A million 200 people saw it.", ["count 1000000..1000000 -", "count 200..200 people"]),
        ("It was 15 below zero.", ["measure -15..-15 Cel"]),
        ("It was between -10C and -15C.", ["measure -15..-10 Cel between"]),
        ("He opened a 42nd Street shop.", []),
        ("It was on Oxford Street 4 July 2023.", ["date 2023-07-04..2023-07-04 day"]),
        ("He got ten years in prison for fraud and six for theft.", ["duration 10..10 a", "duration 6..6 a"]),
        ("Three members of staff out of ten left.", ["percentage 30..30 %"]),
        ("He was two hundredths behind.", ["duration 0.02..0.02 s"]),
        ("It grew by 12 hundredths.", ["percentage 12..12 % increase"]),
    ],
    "de": [
        ("Drei- bis vierhundert Menschen warteten.", ["count 300..400 people between"]),
        ("Es waren minus 5 bis minus 10 Grad.", ["measure -10..-5 Cel between"]),
        ("Er kam zur Straße des 17. Juni.", []),
        ("Die Sperrung der Straße vom 17. Juni hilft.", ["date 2025-06-17..2025-06-17 day"]),
    ],
    "nl": [
        ("Drie- tot vierhonderd mensen wachtten.", ["count 300..400 people between"]),
        ("Het was tussen -5 en 3 graden.", ["measure -5..3 Cel between"]),
    ],
    "el": [
        ("Τρεις ή τετρακόσιοι άνθρωποι περίμεναν.", ["count 300..400 people between"]),
        ("Ήταν στην πλατεία 25ης Μαρτίου.", []),
    ],
}


@pytest.mark.parametrize("language", ROWS)
def test_readings(language: str) -> None:
    expect(language, ROWS[language])
