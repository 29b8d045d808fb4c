"""Measures of accidents: alcohol in the blood, how far somebody fell, how far something stretches."""

import pytest

from tests.reading import expect

Row = tuple[str, list[str]]

READINGS: dict[str, list[Row]] = {
    "en": [
        ("He had 1.8 grams of alcohol in his blood.", ["measure 1.8..1.8 g/L"]),
        ("They seized 1.8 grams of cocaine.", ["measure 1.8..1.8 g"]),
        ("He died in a fall of 40 metres.", ["measure 40..40 m"]),
        ("The lake fell by 3 metres.", ["measure 3..3 m decrease"]),
        ("The airline will pay an advance of €150,000.", ["money 150000..150000 EUR"]),
        ("The slick stretches over 35 kilometres.", ["measure 35..35 km"]),
        ("The road is over 35 kilometres long.", ["measure 35..inf km more_than"]),
    ],
    "fr": [
        ("Il avait 1,8 gramme dans le sang.", ["measure 1.8..1.8 g/L"]),
        ("Il a fait une chute de 40 mètres.", ["measure 40..40 m"]),
        ("La récolte s'effondrera de 40 %.", ["percentage 40..40 % decrease"]),
        ("Le montant de 5 millions d'euros est élevé.", ["money 5000000..5000000 EUR"]),
    ],
    "de": [
        ("Der Fahrer hatte 1,8 Promille im Blut.", ["measure 1.8..1.8 g/L"]),
        ("Die Abgabe beträgt 3 Promille der Bilanzsumme.", ["percentage 0.3..0.3 %"]),
        ("Der Ölfilm erstreckt sich über 35 Flusskilometer.", ["measure 35..35 km"]),
        ("Die Strecke ist über 35 Kilometer lang.", ["measure 35..inf km more_than"]),
        ("Es gab Ernteeinbußen von 40 Prozent.", ["percentage 40..40 % decrease"]),
    ],
    "es": [
        ("Dio 1,8 gramos de alcohol en sangre.", ["measure 1.8..1.8 g/L"]),
        ("Sufrió una caída de 40 metros.", ["measure 40..40 m"]),
        ("La cosecha se desplomará un 40%.", ["percentage 40..40 % decrease"]),
    ],
    "it": [
        ("Aveva 1,8 grammi di alcol nel sangue.", ["measure 1.8..1.8 g/L"]),
        ("È morto per una caduta di 40 metri.", ["measure 40..40 m"]),
        ("Il raccolto crollerà del 40%.", ["percentage 40..40 % decrease"]),
        ("L'avanzo di 3 miliardi di euro resta.", ["money 3000000000..3000000000 EUR"]),
    ],
    "pt": [
        ("Tinha 1,8 gramas de álcool no sangue.", ["measure 1.8..1.8 g/L"]),
        ("Sofreu uma queda de 40 metros.", ["measure 40..40 m"]),
        ("A colheita recuará 40%.", ["percentage 40..40 % decrease"]),
    ],
    "nl": [
        ("De bestuurder had 1,8 promille in zijn bloed.", ["measure 1.8..1.8 g/L"]),
        ("Nabestaanden krijgen een voorschot van acht ton.", ["money 800000..800000 EUR"]),
        ("De oogst valt 40 procent kleiner uit.", ["percentage 40..40 % decrease"]),
    ],
    "el": [
        ("Είχε 1,8 γραμμάρια αλκοόλ στο αίμα του.", ["measure 1.8..1.8 g/L"]),
        ("Θα δοθεί έκτακτη ενίσχυση 600 ευρώ.", ["money 600..600 EUR"]),
        ("Οι τιμές θα ανέβουν 5%.", ["percentage 5..5 % increase"]),
    ],
}


@pytest.mark.parametrize("language", READINGS)
def test_as_accidents_are_told(language: str) -> None:
    """One measure however it is told, and what is no change of anything."""
    expect(language, READINGS[language])


def test_levels_of_a_danger_are_ranks_in_words_too() -> None:
    """ "Stufe vier von fünf" is a level, and no four fifths; degrees of heat stay degrees."""
    expect("de", [("Die Gefahr wurde mit Stufe vier von fünf angegeben.", ["rank 4..4 -"])])
    expect("it", [("Pericolo valanghe di grado 4 su 5.", ["rank 4..4 -"])])
    expect("it", [("Con 40 gradi il rischio è alto.", ["measure 40..40 Cel"])])
    expect("es", [("El riesgo de aludes es de nivel 4 sobre 5.", ["rank 4..4 -"])])
    expect("fr", [("Le risque d'avalanche est de degré 4.", ["rank 4..4 -"])])
