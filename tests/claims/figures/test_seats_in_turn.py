"""Seats told of one party after another, in the sentence behind the one that says what they are."""

import pytest

from tests.reading import claims_in, reading

IN_TURN = (
    ("en", "The Whigs took 91 seats. Labour has 60, the Greens 58."),
    ("de", "Die Union holte 91 Sitze. Die SPD hat 60, die Grünen 58."),
    ("es", "El PP obtuvo 91 escaños. El PSOE tiene 60, Vox 58."),
    ("it", "La Lega ha 91 seggi. Forza Italia ne ha 60, Azione 58."),
    ("nl", "De VVD haalde 91 zetels. De PVV heeft er 60, Volt 58."),
    ("el", "Η ΝΔ έχει 91 έδρες. Το ΠΑΣΟΚ έχει 60, η Νίκη 58."),
    ("fr", "La droite a 91 sièges. Renaissance en a 60, Horizons 58."),
)

OTHERS = (
    ("en", "The hall has 91 seats. The band sold 60, then played Studio 54.", "54"),
    ("en", "The party won 91 seats. It flew 60 home on an Airbus 320.", "320"),
    ("fr", "Il a 91 sièges. Il en vend 60 dans son Boeing 737.", "737"),
)


LED_ALIKE = (
    ("nl", "De Groenen komen uit op 60 zetels en het Blok op 58."),
    ("en", "Next come the Greens with 60 seats and the Liberal Union (LU) with 58."),
    ("de", "Die Grünen kommen auf 60 Sitze, die Union auf 58."),
    ("fr", "Les Verts auraient 60 sièges, tandis que l'Union devrait en avoir 58."),
    ("nl", "De Bond haalt 60 zetels en de Unie 58. Brouwer stapt op."),
)


@pytest.mark.parametrize(("language", "text"), LED_ALIKE)
def test_seats_of_another_party(language: str, text: str) -> None:
    """Behind the same small word as those before, or a pronoun, or at the end of its sentence."""
    assert [reading(claim) for claim in claims_in(text, language)] == ["count 60..60 seats", "count 58..58 seats"]


@pytest.mark.parametrize(("language", "text"), IN_TURN)
def test_seats_in_turn(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [
        "count 91..91 seats",
        "count 60..60 seats",
        "count 58..58 seats",
    ]


@pytest.mark.parametrize(("language", "text", "name"), OTHERS)
def test_names_with_a_number(language: str, text: str, name: str) -> None:
    assert all(name not in claim.quote for claim in claims_in(text, language))
