"""Seats of parties behind what heads their list: "Sitzverteilung: CDU 208, AfD 152, SPD 120"."""

import pytest

from tests.reading import expect

LISTS = (
    ("de", "Sitzverteilung: CDU 208, AfD 152, SPD 120.", "208 152 120"),
    ("de", "Das Parlament zählt 630 Sitze: CDU 208, AfD 152, SPD 120.", "630 208 152 120"),
    ("fr", "Le Parlement compte 577 sièges : RN 123, LFI 71, PS 66.", "577 123 71 66"),
    ("es", "Reparto de escaños: PP 137, PSOE 121, Vox 33.", "137 121 33"),
    ("pt", "Distribuição de mandatos: AD 91, Chega 60, PS 58.", "91 60 58"),
    ("en", "Seats: Labour 411, Conservatives 121, Reform 5.", "411 121 5"),
    ("nl", "Zetelverdeling: PVV 37, VVD 24, NSC 20.", "37 24 20"),
    ("it", "Seggi: FdI 119, Lega 66, PD 69.", "119 66 69"),
    ("el", "Έδρες: ΝΔ 158, ΣΥΡΙΖΑ 47, ΠΑΣΟΚ 32.", "158 47 32"),
    ("en", "The plane has 189 seats: the Boeing 737, and more.", "189"),
)


@pytest.mark.parametrize(("language", "text", "seats"), LISTS)
def test_seats_of_a_list(language: str, text: str, seats: str) -> None:
    expect(language, [(text, [f"count {number}..{number} seats" for number in seats.split()])])


def test_models_listed_are_none() -> None:
    expect("fr", [("Sièges : Airbus A320, Boeing 737.", [])])
    expect("en", [("New models: Boeing 737, Boeing 787.", [])])
