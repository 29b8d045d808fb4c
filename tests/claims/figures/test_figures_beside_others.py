"""Figures read by what stands beside them: a plus apart, what a share lies below, a weekday before a share, the heads
of a live report, days set off at the head of a sentence, numbers inside a compound."""

import pytest

from tests.reading import claims_in, reading

BESIDE = (
    ("en", "It moved 848,431 units, 6.3% below the 905,026 of 2024.", ["6.3..6.3 % decrease", "905026..905026 -"]),
    ("en", "It was 2.81C above the norm.", ["2.81..2.81 Cel increase"]),
    ("en", "Shares fell 3% below $70.", ["3..3 % decrease", "-inf..70 XXX less_than"]),
    ("en", "Some 77% live below the poverty line.", ["77..77 % about"]),
    ("fr", "Il était à 22,7 °C, 3,3 °C au-dessus de la normale.", ["22.7..22.7 Cel", "3.3..3.3 Cel increase"]),
    ("fr", "Les ventes sont 3 % inférieures à celles de mai.", ["3..3 % decrease"]),
    ("fr", "Les 77 % sous le seuil de pauvreté.", ["77..77 %"]),
    ("de", "Der Umsatz liegt 3 Prozent über den Erwartungen.", ["3..3 % increase"]),
    ("de", "Es sind 20 Prozent unter den Jugendlichen.", ["20..20 %"]),
    ("es", "Las ventas están un 3 % por debajo de la media.", ["3..3 % decrease"]),
    ("es", "Vive un 9 % por debajo del umbral de la pobreza.", ["9..9 %"]),
    ("it", "Le vendite sono del 3 % sopra la media.", ["3..3 % increase"]),
    ("it", "Vive il 9 % sotto la soglia di povertà.", ["9..9 %"]),
    ("pt", "As vendas estão 3 % abaixo da média.", ["3..3 % decrease"]),
    ("nl", "De omzet ligt 3 procent boven de verwachting.", ["3..3 % increase"]),
    ("el", "Οι πωλήσεις είναι 3 % κάτω από τον μέσο όρο.", ["3..3 % decrease"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BESIDE)
def test_above_and_below(language: str, text: str, wanted: list[str]) -> None:
    """What lies above or below something is so far off; what it lies above or below is no limit."""
    found = [reading(claim).partition(" ")[2] for claim in claims_in(text, language) if claim.kind != "date"]
    assert [line for line in found if not line.startswith("848431")] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "480 décès, soit + 5,5 %, en un an.", "increase"),
        ("fr", "Vers l'Europe, c'est + 14,8 %.", "increase"),
        ("de", "Das ist ein Satz von 3 % (+ 14,8 % im Juni).", "increase"),
        ("fr", "Il coûte 60 dollars + 14,8 % de taxe.", None),
    ],
)
def test_a_plus_apart(language: str, text: str, wanted: str | None) -> None:
    """Before per cent it says by how much; behind an amount it adds."""
    last = [claim for claim in claims_in(text, language) if claim.kind == "percentage"][-1]
    assert (last.change and str(last.change)) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "Het aandeel ging woensdag 4 procent onderuit.", ["2025-06-04..2025-06-04", "4..4"]),
        ("de", "Die Aktie gab Mittwoch 4 Prozent nach.", ["2025-06-04..2025-06-04", "4..4"]),
        ("fr", "Le titre a perdu mercredi 4 euros.", ["2025-06-04..2025-06-04", "4..4"]),
        ("nl", "Het feest is op woensdag 4 juni.", ["2025-06-04..2025-06-04"]),
    ],
)
def test_a_share_behind_a_weekday(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim).split()[1] for claim in claims_in(text, language)] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "22h30. Nous mettons fin à ce direct."),
        ("fr", "22h30 : Le préfet parle."),
        ("pt", "22h30. O presidente fala."),
        ("es", "22:30h. La policía informa."),
    ],
)
def test_the_hour_that_heads_an_entry(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["date 2025-06-05T22:30..2025-06-05T22:30 minute"]


def test_a_length_heads_no_entry() -> None:
    first, *_ = claims_in("Il a couru en 2h35. Un record.", "fr")
    assert first.kind == "duration"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Il dépose un recours le 3 juin. Le 4, la juge le rejette.", "2025-06-04"),
        ("es", "Presentó el recurso el 3 de junio. El 4, la jueza lo rechazó.", "2025-06-04"),
        ("it", "Il ricorso è del 3 giugno. Il 4, la giudice lo respinge.", "2025-06-04"),
        ("fr", "Il dépose un maillot. Le 4, Roth, a marqué.", None),
    ],
)
def test_a_day_set_off(language: str, text: str, wanted: str | None) -> None:
    """Behind one that names its month; else it may be the number of a player."""
    days = [claim.value for claim in claims_in(text, language) if claim.kind == "date" and "4" in claim.quote]
    assert [value.low for value in days] == ([wanted] if wanted else [])  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Phase-eins-Abkommen gilt."),
        ("en", "A pay-first-ask-later offer."),
        ("en", "The drug was tested at day 36."),
        ("it", "Il reattore 1 di Beznau è spento."),
    ],
)
def test_numbers_that_name(language: str, text: str) -> None:
    assert claims_in(text, language) == []


def test_numbers_in_compounds_that_count() -> None:
    for language, text, wanted in (
        ("de", "Ein Zwei-Staaten-Modell.", "count 2..2 countries"),
        ("fr", "Quatre-vingt-deux blessés.", "count 82..82 injured"),
        ("en", "Twenty-two people came.", "count 22..22 people"),
    ):
        assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Les offres étaient de 70 et de 77,75 euros.", ["money 70..70 EUR", "money 77.75..77.75 EUR"]),
        ("Il y a un écart de 3 personnes et de 5 euros.", ["count 3..3 people", "money 5..5 EUR"]),
    ],
)
def test_the_second_of_two_led_alike_says_the_unit(text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, "fr")] == wanted
