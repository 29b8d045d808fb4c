"""Where something went and the peak that was measured are no limits; what may at most be is one."""

import pytest

from tests.reading import claims_in, expect, reading

EXACT = {
    "en": [
        ("The rate inched up to 7.4% in autumn.", "percentage 7.4..7.4 %"),
        ("Yields edged up to 3.48 percent.", "percentage 3.48..3.48 %"),
        ("Inflation crept back up to 2.4 percent.", "percentage 2.4..2.4 %"),
        ("The stock jumped as much as 6.1% in early trading.", "percentage 6.1..6.1 % increase"),
        ("The thermometer climbed as high as 45C.", "measure 45..45 Cel"),
        ("What is left under the 1.5 C ceiling will not last.", "measure 1.5..1.5 Cel"),
    ],
    "fr": [
        ("Il était tombé jusqu'à 772 litres par mètre carré à Turís.", "measure 772..772 L/m2"),
        ("Le titre a bondi jusqu'à 61 euros en séance.", "money 61..61 EUR"),
        ("L'eau est montée dans la nuit jusqu'à 3,4 mètres.", "measure 3.4..3.4 m"),
        ("Le vent a soufflé jusqu'à 150 km/h.", "measure 150..150 km/h"),
    ],
    "de": [
        ("Das Wasser war in der Nacht bis zu 3,4 Meter gestiegen.", "measure 3.4..3.4 m"),
        ("Die Quote kletterte am Abend bis zu 7,4 Prozent.", "percentage 7.4..7.4 %"),
        ("Der Kurs sprang zeitweise bis zu 61 Euro.", "money 61..61 EUR"),
    ],
    "es": [
        ("La tasa subió hasta 7,4 % en otoño.", "percentage 7.4..7.4 %"),
        ("Cayeron hasta 772 litros por metro cuadrado.", "measure 772..772 L/m2"),
        ("La acción se disparó hasta 61 euros.", "money 61..61 EUR"),
    ],
    "it": [
        ("Il tasso è salito fino al 7,4%.", "percentage 7.4..7.4 %"),
        ("Il titolo è balzato in apertura fino a 61 euro.", "money 61..61 EUR"),
        ("L'acqua è arrivata fino a 3,4 metri.", "measure 3.4..3.4 m"),
    ],
    "pt": [
        ("A taxa subiu até 7,4% no outono.", "percentage 7.4..7.4 %"),
        ("A ação disparou até 61 euros.", "money 61..61 EUR"),
        ("A água chegou até 3,4 metros.", "measure 3.4..3.4 m"),
        ("Nesse ritmo, o limite de 1,5 grau cai.", "measure 1.5..1.5 Cel"),
        ("O teto de 3% do PIB está longe.", "percentage 3..3 %"),
    ],
    "nl": [
        ("Het aandeel klom tot wel 61 euro.", "money 61..61 EUR"),
        ("Het water is tot wel 3,4 meter gestegen.", "measure 3.4..3.4 m"),
        ("De temperatuur liep op tot wel 45 graden.", "measure 45..45 Cel"),
    ],
    "el": [
        ("Το ποσοστό ανέβηκε έως το 7,4%.", "percentage 7.4..7.4 %"),
        ("Η μετοχή εκτοξεύθηκε μέχρι και τα 61 ευρώ.", "money 61..61 EUR"),
        ("Οι άνεμοι έφτασαν έως και τα 150 χλμ/ώρα.", "measure 150..150 km/h"),
        ("Το όριο του 1,5 βαθμού θα ξεπεραστεί.", "measure 1.5..1.5 Cel"),
    ],
}
LIMITS = {
    "en": [
        ("Payments of up to €60,480 are due.", "money -inf..60480 EUR at_most"),
        ("Prices have risen by up to 20%.", "percentage -inf..20 % at_most increase"),
        ("The bill could come to as much as €4.5bn.", "money -inf..4500000000 EUR at_most"),
        ("The debris is as much as 100 metres deep.", "measure -inf..100 m at_most"),
    ],
    "fr": [
        ("Une aide allant jusqu'à 60 000 euros est versée.", "money -inf..60000 EUR at_most"),
        ("Le taux pourrait monter jusqu'à 5 %.", "percentage -inf..5 % at_most"),
        ("Le dépôt a jusqu'à 200 mètres d'épaisseur.", "measure -inf..200 m at_most"),
    ],
    "de": [
        ("In der Nacht stieg der See um bis zu 80 Zentimeter.", "measure -inf..80 cm at_most increase"),
        ("Es wurden bis zu 1500 Hektar zerstört.", "measure -inf..1500 ha at_most"),
        ("Frankreich half mit bis zu 2.000 Megawatt aus.", "measure -inf..2000 MW at_most"),
    ],
    "es": [
        ("Quien perdió su casa cobrará hasta 60.480 euros.", "money -inf..60480 EUR at_most"),
        ("La multa puede llegar hasta 500 euros.", "money -inf..500 EUR at_most"),
        ("Hay olas de hasta 8 metros.", "measure -inf..8 m at_most"),
    ],
    "it": [
        ("Riceveranno fino a 60.480 euro.", "money -inf..60480 EUR at_most"),
        ("Un cono alto fino a 200 metri.", "measure -inf..200 m at_most"),
        ("Il conto può salire fino a 500 euro.", "money -inf..500 EUR at_most"),
    ],
    "pt": [
        ("O gelo avançava até dez metros por dia.", "measure -inf..10 m/d at_most"),
        ("Receberão até 60 mil euros.", "money -inf..60000 EUR at_most"),
        ("Há um máximo de 60 mil euros por casa.", "money -inf..60000 EUR at_most"),
    ],
    "nl": [
        ("Er zijn boetes tot wel 500 euro.", "money -inf..500 EUR at_most"),
        ("De schade kan oplopen tot 5 miljard euro.", "money -inf..5000000000 EUR at_most"),
        ("Daken tot wel 10 meter hoog waaiden weg.", "measure -inf..10 m at_most"),
    ],
    "el": [
        ("Θα λάβουν έως 60.480 ευρώ.", "money -inf..60480 EUR at_most"),
        ("Το κόστος μπορεί να φτάσει έως 5 δισ. ευρώ.", "money -inf..5000000000 EUR at_most"),
        ("Κύματα ύψους έως 8 μέτρων.", "measure -inf..8 m at_most"),
    ],
}


@pytest.mark.parametrize("language", EXACT)
def test_peaks_and_places_of_arrival(language: str) -> None:
    """Behind a verb that says that something went there, "up to" is no limit; nor is a limit's own value."""
    expect(language, [(text, [wanted]) for text, wanted in EXACT[language]])


@pytest.mark.parametrize("language", LIMITS)
def test_limits(language: str) -> None:
    """What is given at most, what may be, and how far it is to the deepest or highest of many."""
    expect(language, [(text, [wanted]) for text, wanted in LIMITS[language]])


def test_records_and_minimum_wages() -> None:
    """A record told behind a figure, and a minimum wage, limit nothing; nor does where something went."""
    rows = {
        "es": ["El barril cuesta 96 euros, máximo histórico.", "Subió hasta los 96 euros, máximo de tres años."],
        "it": ["Il barile costa 96 euro, massimo storico.", "Il titolo si è rafforzato fino a 96 euro."],
        "pt": ["O barril custa 96 euros, máximo histórico.", "O barril sobe até aos 96 euros."],
        "fr": ["Le baril coûte 96 euros, maximum historique.", "Il grimpe jusqu'à 96 euros."],
    }
    for language, texts in rows.items():
        for text in texts:
            assert [reading(claim) for claim in claims_in(text, language)][:1] == ["money 96..96 EUR"], text
    expect("es", [("Pagará 300 euros, máximo.", ["money -inf..300 EUR at_most"])])
    expect("es", [("Cobran el salario mínimo 300 trabajadores.", ["count 300..300 employees"])])
    expect("pt", [("Recebem o salário mínimo 300 trabalhadores.", ["count 300..300 employees"])])
    expect("it", [("Percepiscono il salario minimo 300 lavoratori.", ["count 300..300 employees"])])
    expect("fr", [("Touchent le salaire minimum 300 salariés.", ["count 300..300 employees"])])
