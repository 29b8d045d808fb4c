"""A part of so many of a kind ("neuf missiles sur 14") is told in two counts; of a round number, in one share."""

import pytest

from tests.reading import claims_in, reading

PARTS = (
    ("en", "Seven out of 12 hostages are free.", ["count 7..7 hostages", "count 12..12 hostages"]),
    ("fr", "Neuf missiles sur 14 ont été abattus.", ["count 9..9 missiles", "count 14..14 missiles"]),
    ("fr", "Huit migrants sur 43 ont été secourus.", ["count 8..8 migrants", "count 43..43 migrants"]),
    ("fr", "Huit migrants secourus sur 43 sont repartis.", ["count 8..8 migrants", "count 43..43 migrants"]),
    ("fr", "Un contrat portant sur 43 camions est signé.", ["count 43..43 vehicles"]),
    ("it", "Hanno 26 seggi (su 150) in Parlamento.", ["count 26..26 seats", "count 150..150 seats"]),
    ("fr", "Ils ont 26 sièges (sur 150).", ["count 26..26 seats", "count 150..150 seats"]),
    ("it", "Sette ostaggi su 12 sono vivi.", ["count 7..7 hostages", "count 12..12 hostages"]),
    ("de", "Neun von 14 Raketen trafen.", ["count 9..9 missiles", "count 14..14 missiles"]),
    (
        "de",
        "Die Luftabwehr schoss in der Nacht 104 von 121 Drohnen ab.",
        ["count 104..104 drones", "count 121..121 drones"],
    ),
    # a word with a capital before it makes no name of a part
    ("de", "Er hat nach eigenen Angaben 55 der 67 Toten erkannt.", ["count 55..55 deaths", "count 67..67 deaths"]),
    ("pt", "Identificaram 55 das 67 vítimas.", ["count 55..55 victims", "count 67..67 victims"]),
    ("el", "Ταυτοποίησαν 55 από τα 67 θύματα.", ["count 55..55 victims", "count 67..67 victims"]),
    ("fr", "À Paris 12 des 19 ponts ont rouvert.", ["count 12..12 bridges", "count 19..19 bridges"]),
    ("en", "The Boeing 737 of the 30 airlines is old.", ["count 30..30 airline"]),
    ("nl", "Zeven op de twaalf gemeenten doen mee.", ["count 7..7 cities", "count 12..12 cities"]),
    ("en", "She won 11 in 14 matches.", ["count 11..11 -", "count 14..14 matches"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), PARTS)
def test_a_part_of_so_many_is_no_proportion(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted


PROPORTIONS = (
    ("en", "One in 12 adults is affected."),
    ("fr", "Sept Français sur dix sont contre."),
    ("fr", "Un salarié sur 14 est touché."),
    ("it", "Sette italiani su dieci sono contrari."),
    ("de", "Neun von zehn Raketen trafen."),
)


@pytest.mark.parametrize(("language", "text"), PROPORTIONS)
def test_of_few_or_of_round_numbers_it_is_one(language: str, text: str) -> None:
    assert [claim.kind for claim in claims_in(text, language)] == ["percentage"]


def test_some_of_them_are_no_sum() -> None:
    text = "Une rançon de 2,5 millions d'euros aurait été versée pour la libération de douze d'entre eux."
    assert [reading(claim) for claim in claims_in(text, "fr")] == ["money 2500000..2500000 EUR", "count 12..12 -"]
