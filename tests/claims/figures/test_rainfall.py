"""Litres on a square metre: with what is measured in between, the second time in litres alone, and as millimetres."""

import pytest

from checker.compare_texts import compare_texts
from checker.report import Relation
from claims.document import Document
from tests.reading import expect

ROWS = {
    "en": [
        ("It got 491 litres of rain per square metre.", ["measure 491..491 L/m2"]),
        ("It got 491 litres per square metre; Turís 772 litres.", ["measure 491..491 L/m2", "measure 772..772 L/m2"]),
        ("The cow gave 20 litres of milk per visit.", ["measure 20..20 L"]),
    ],
    "fr": [
        ("Il est tombé 491 litres d'eau par mètre carré.", ["measure 491..491 L/m2"]),
        ("Il est tombé 491 litres de pluie au mètre carré.", ["measure 491..491 L/m2"]),
        (
            "Turís a reçu 772 litres par mètre carré, dont près de 185 litres l'après-midi.",
            ["measure 772..772 L/m2", "measure 185..185 L/m2 from below about"],
        ),
        ("Le feu avance de 1 000 hectares de forêt par heure.", ["measure 1000..1000 ha/h"]),
        ("La cuve contient 500 litres. Une autre fait 300 litres.", ["measure 500..500 L", "measure 300..300 L"]),
    ],
    "de": [
        ("Es fielen 491 Liter Regen pro Quadratmeter.", ["measure 491..491 L/m2"]),
        ("Es waren 491 Liter je Quadratmeter, in Turís 772 Liter.", ["measure 491..491 L/m2", "measure 772..772 L/m2"]),
        ("Das Feuer frisst 100 Hektar Wald pro Stunde.", ["measure 100..100 ha/h"]),
        ("Er zapfte 50 Liter Bier.", ["measure 50..50 L"]),
    ],
    "es": [
        ("Cayeron 491 litros de agua por metro cuadrado.", ["measure 491..491 L/m2"]),
        (
            "En Turís cayeron 772 litros por metro cuadrado. En Chiva fueron 491 litros.",
            ["measure 772..772 L/m2", "measure 491..491 L/m2"],
        ),
        ("La bodega vende 500 litros de vino por cliente.", ["measure 500..500 L"]),
    ],
    "it": [
        ("Sono caduti 491 litri d'acqua per metro quadrato.", ["measure 491..491 L/m2"]),
        ("Sono caduti 491 litri di pioggia al metro quadro.", ["measure 491..491 L/m2"]),
        ("Il serbatoio contiene 500 litri di latte.", ["measure 500..500 L"]),
    ],
    "pt": [
        ("Caíram 491 litros de chuva por metro quadrado.", ["measure 491..491 L/m2"]),
        ("Choveu 491 litros por m2.", ["measure 491..491 L/m2"]),
        ("O depósito leva 500 litros de água.", ["measure 500..500 L"]),
    ],
    "nl": [
        ("Er viel bijna 500 liter regen per vierkante meter.", ["measure 500..500 L/m2 from below about"]),
        ("Er viel 491 liter water per m2.", ["measure 491..491 L/m2"]),
        ("De tank bevat 500 liter diesel.", ["measure 500..500 L"]),
    ],
    "el": [
        ("Έπεσαν 491 λίτρα βροχής ανά τετραγωνικό μέτρο.", ["measure 491..491 L/m2"]),
        ("Έπεσαν 491 λίτρα νερού ανά τετραγωνικό.", ["measure 491..491 L/m2"]),
        ("Η δεξαμενή χωράει 500 λίτρα γάλα.", ["measure 500..500 L"]),
    ],
}


@pytest.mark.parametrize("language", ROWS)
def test_rain(language: str) -> None:
    """Litres are of rain where a square metre is their base, or was shortly before."""
    expect(language, ROWS[language])


def test_a_litre_on_a_square_metre_is_a_millimetre() -> None:
    """491 litres and 491 mm are one rainfall, 491 litres and 941 mm are two."""
    told = "A Chiva, 491 litres d'eau par mètre carré sont tombés en huit heures."
    same, other = (f"A Chiva, {height} mm d'eau sont tombés en huit heures." for height in (491, 941))
    assert _relation(told, same) is Relation.AGREE
    assert _relation(told, other) is Relation.DISCREPANT


def _relation(left: str, right: str) -> Relation | None:
    return compare_texts(*(Document(id=text, text=text, language="fr") for text in (left, right)), "fr").relation
