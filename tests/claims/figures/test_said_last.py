"""What the last of several figures says for those before it, and lists that leave nothing out."""

import pytest

from tests.reading import claims_in, expect, reading

SHARES = (
    ("de", "Dahinter folgen die AfD mit 20,8, die SPD mit 16,4 und die Linke mit 8,8 Prozent."),
    ("nl", "Daarachter volgen de PVV met 20,8, de VVD met 16,4 en D66 met 8,8 procent."),
    ("fr", "Suivent le RN avec 20,8, le PS avec 16,4 et les Verts avec 8,8 %."),
    ("es", "Siguen Vox con 20,8, el PSOE con 16,4 y Sumar con el 8,8 %."),
    ("it", "Seguono la Lega con il 20,8, il Pd con il 16,4 e Avs con l'8,8 per cento."),
    ("en", "Behind are the AfD on 20.8, the SPD on 16.4 and the Left on 8.8 per cent."),
    ("pt", "Seguem o Chega com 20,8, o PS com 16,4 e a IL com 8,8%."),
    ("el", "Ακολουθούν το ΠΑΣΟΚ με 20,8, το ΚΚΕ με 16,4 και η Νίκη με 8,8%."),
)


@pytest.mark.parametrize(("language", "text"), SHARES)
def test_the_last_names_the_per_cent_of_all(language: str, text: str) -> None:
    wanted = [f"percentage {share}..{share} %" for share in ("20.8", "16.4", "8.8")]
    assert [reading(claim) for claim in claims_in(text, language)] == wanted


def test_the_last_names_what_all_count() -> None:
    seats = [f"count {number}..{number} seats" for number in (208, 152, 120)]
    expect("de", [("Vorn liegen die CDU mit 208, die AfD mit 152 und die SPD mit 120 Sitzen.", seats)])
    expect("fr", [("Devant, la CDU avec 208, l'AfD avec 152 et le SPD avec 120 sièges.", seats)])


def test_figures_that_stand_for_themselves() -> None:
    """Another small word, no name, no list: nothing is shared."""
    expect(
        "de",
        [("Deutschland gewann mit 3, die Inflation lag bei 8 Prozent.", ["count 3..3 -", "percentage 8..8 %"])],
    )
    expect(
        "en",
        [
            ("It ended with 20.8, and output with 8 per cent.", ["count 20.8..20.8 -", "percentage 8..8 %"]),
            ("The Fed ended on 120, the Bank on 8 per cent.", ["count 120..120 -", "percentage 8..8 %"]),
        ],
    )
