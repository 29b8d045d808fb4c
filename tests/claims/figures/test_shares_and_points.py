"""Per cent, points and tenths that a figure leaves out, beside what only looks so."""

import pytest

from tests.reading import claims_in, reading

BRACKETS = (
    ("fr", "La cote du président tombe à 16 % (-3).", "percentage 3..3 [ppt] decrease"),
    ("de", "Die Partei liegt bei 8,3 Prozent (-0,4).", "percentage 0.4..0.4 [ppt] decrease"),
    ("en", "The Tories are on 21% (-2).", "percentage 2..2 [ppt] decrease"),
    ("es", "El partido cae al 18 % (-0,6).", "percentage 0.6..0.6 [ppt] decrease"),
    ("it", "La Lega scende all'8,3% (-0,4).", "percentage 0.4..0.4 [ppt] decrease"),
    ("pt", "O partido está nos 31% (+1).", "percentage 1..1 [ppt] increase"),
    ("nl", "De partij staat op 12 procent (+2).", "percentage 2..2 [ppt] increase"),
    ("el", "Το κόμμα στο 13% (-0,5).", "percentage 0.5..0.5 [ppt] decrease"),
    ("fr", "Nous étions 16 % (3 sur 20).", "percentage 15..15 %"),
)

LEVELS = (
    ("de", "Die AfD legt um 9,4 Punkte auf 14,5 zu.", "percentage 14.5..14.5 %"),
    ("en", "Labour slips three points to 27.", "percentage 27..27 %"),
    ("es", "El PP sube 1,2 puntos hasta 33,4.", "percentage 33.4..33.4 %"),
    ("it", "Fdi sale di 0,3 punti a 30,1.", "percentage 30.1..30.1 %"),
    ("pt", "O PS desce dois pontos para 24.", "percentage 24..24 %"),
    ("nl", "De PVV daalt drie punten naar 20.", "percentage 20..20 %"),
    ("el", "Η ΝΔ πέφτει δύο μονάδες στο 28.", "percentage 28..28 %"),
    ("en", "The index fell 3 points to 2,700.", "count 3..3 point decrease"),
    ("it", "La Lega è all'8,3% (-0,4), Forza Italia resta sotto il 9.", "percentage -inf..9 % less_than"),
    ("en", "Rates were 2%; a year ago they stood at 4.", "percentage 4..4 %"),
    ("de", "Sie senkte den Satz im Juni, nun erneut um 25 Basispunkte.", "percentage 0.25..0.25 [ppt]"),
)

TENTHS = (
    ("fr", "Elle a couru en 51,54 secondes, trois dixièmes derrière la première.", "duration 0.3..0.3 s"),
    ("de", "Sie gewann in 51,54 Sekunden, drei Zehntel vor der anderen.", "duration 0.3..0.3 s"),
    ("de", "Mit 26,1 Grad lag der Wert zwei Zehntel über dem Rekord.", "measure 0.2..0.2 Cel increase"),
    ("en", "She won in 51.54 seconds, three tenths ahead.", "duration 0.3..0.3 s"),
    ("es", "Se midieron 26,1 grados, dos décimas más.", "measure 0.2..0.2 Cel increase"),
    ("it", "L'inflazione è al 2,4%, quattro decimi in meno.", "percentage 0.4..0.4 [ppt] decrease"),
    ("pt", "Abrandou para 2,4%, uma descida de quatro décimas.", "percentage 0.4..0.4 [ppt] decrease"),
    ("nl", "Bol won in 51,54 seconden, een tiende boven haar tijd.", "duration 0.1..0.1 s"),
    ("el", "Κέρδισε σε 51,54 δευτερόλεπτα, τρία δέκατα μπροστά.", "duration 0.3..0.3 s"),
    ("fr", "Trois dixièmes des électeurs ont voté.", "percentage 30..30 %"),
    ("en", "Three tenths of the land is forest.", "percentage 30..30 %"),
    ("nl", "Drie tiende van het land is bos.", "percentage 30..30 %"),
)

UP_TO = (
    # Where a movement ends is no bound; what may be reached is.
    ("es", "La inversión se desplomó un 61 %, hasta 2.679 millones de euros.", "money 2679000000..2679000000 EUR"),
    ("es", "Habrá multas de hasta 3.000 euros.", "money -inf..3000 EUR at_most"),
    ("pt", "O preço subiu 3%, até 12 euros.", "money 12..12 EUR"),
    ("fr", "L'eau est montée jusqu'à 1,80 m.", "measure 1.8..1.8 m"),
    ("pt", "Há multas de até 3.000 euros.", "money -inf..3000 EUR at_most"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BRACKETS + LEVELS + TENTHS + UP_TO)
def test_what_is_left_out(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


MONEY = (
    ("pt", "O calçado vendeu 1,15 mil M€.", "money 1150000000..1150000000 EUR"),
    ("pt", "Vieram 3 mil mulheres.", "count 3000..3000 women"),
    ("es", "Son 12 mil mill. de euros.", "money 12000000000..12000000000 EUR"),
    ("en", "Petrol is 3 pence cheaper.", "money 0.03..0.03 GBP decrease"),
    ("fr", "Le plein coûte 5 euros plus cher.", "money 5..5 EUR increase"),
    ("es", "Tardó hora y media.", "duration 1.5..1.5 h"),
    ("pt", "Esperam há ano e meio.", "duration 1.5..1.5 a"),
    ("el", "Κοστίζει 14,9 λεπτά ανά κιλοβατώρα, δύο λεπτά πάνω.", "money 0.02..0.02 XXX"),
    ("el", "Διήρκεσε δύο λεπτά.", "duration 2..2 min"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), MONEY)
def test_scales_and_coins(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
