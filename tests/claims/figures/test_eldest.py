"""The youngest and the oldest of several, where no word says that the number is an age."""

import pytest

from claims.claim import Claim
from tests.reading import claims_in

AGES = (
    ("en", "The youngest was 9, the oldest 81.", [9, 81]),
    ("en", "The youngest of the four victims was three.", [3]),
    ("en", "The oldest passenger was 77 and lived in Cork.", [77]),
    ("fr", "Cinq lycéens sont morts. La plus jeune en avait 15.", [15]),
    ("fr", "Le plus âgé des blessés n'a que 19 ans.", [19]),
    ("de", "Die Jüngste war neun, der Älteste 81.", [9, 81]),
    ("de", "Das jüngste Opfer war erst acht.", [8]),
    ("es", "El más joven tenía 15.", [15]),
    ("es", "La mayor tenía 81 años.", [81]),
    ("it", "Il più giovane ne aveva 15.", [15]),
    ("it", "La più anziana aveva 81 anni.", [81]),
    ("pt", "O mais novo tinha 15, a mais velha 81.", [15, 81]),
    ("nl", "De jongste was negen, de oudste 81.", [9, 81]),
    ("nl", "Het jongste slachtoffer was pas acht.", [8]),
    ("el", "Ο νεότερος ήταν 15, ο μεγαλύτερος 81.", [15, 81]),
)

OTHERS = (  # what is counted or measured, and things
    ("en", "The oldest bridge is 39 metres long."),
    ("en", "The youngest won 14 votes."),
    ("en", "The oldest was 14 points behind."),
    ("fr", "Le plus jeune a 14 médailles."),
    ("fr", "Le plus vieux pont a 14 arches."),
    ("de", "Die älteste Brücke ist 39 Meter lang."),
    ("es", "El mayor tenía 39 escaños."),
    ("it", "Il più anziano ha 14 cani."),
    ("pt", "O mais velho tem 14 cães."),
    ("nl", "De oudste is 14 punten achter."),
    ("el", "Ο μεγαλύτερος σεισμός ήταν 6 βαθμών."),
)


def _is_age(claim: Claim) -> bool:
    return claim.concept == "age" and getattr(claim.value, "unit", None) == "a"


@pytest.mark.parametrize(("language", "text", "ages"), AGES)
def test_ages_of_the_eldest(language: str, text: str, ages: list[int]) -> None:
    assert [int(claim.value.low) for claim in claims_in(text, language) if _is_age(claim)] == ages  # type: ignore[union-attr, arg-type]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_no_ages(language: str, text: str) -> None:
    assert not any(map(_is_age, claims_in(text, language)))
