"""By how many and by how many points: amounts of a change, no levels; and the same words where they change nothing."""

import pytest

from tests.reading import claims_in, expect, reading

ROWS = [
    ("fr", "350 000 chômeurs de plus en un trimestre.", "count 350000..350000 unemployed increase"),
    ("fr", "On dénombre 35 000 chômeurs de moins.", "count 35000..35000 unemployed decrease"),
    ("fr", "Il y a 2,3 millions de chômeurs, soit 35 000 de plus.", "count 35000..35000 unemployed increase"),
    ("fr", "Il y a plus de 35 000 chômeurs.", "count 35000..inf unemployed more_than"),
    ("fr", "On a produit 41,3 TWh de plus qu'en 2023.", "measure 41.3..41.3 TW.h increase"),
    ("fr", "Il vole à 10 km de haut.", "measure 10..10 km"),
    ("fr", "Leur taux de chômage a pris deux points.", "percentage 2..2 [ppt]"),
    ("fr", "L'équipe a pris deux points.", "count 2..2 point"),
    ("en", "There were 35,000 more jobless than in spring.", "count 35000..35000 unemployed increase"),
    ("en", "They have 35,000 members fewer than in spring.", "count 35000..35000 members decrease"),
    ("en", "It made 41.3 TWh more than in 2023.", "measure 41.3..41.3 TW.h increase"),
    ("en", "It made more than 41.3 TWh in 2023.", "measure 41.3..inf TW.h more_than"),
    ("en", "Another 12 people were hurt.", "count 12..12 injured"),
    ("en", "It has 35,000 or more members.", "count 35000..inf members at_least"),
    ("en", "The jobless rate has put on two points.", "percentage 2..2 [ppt]"),
    ("en", "The team has put on two points.", "count 2..2 point"),
    ("de", "Das sind 35.000 Arbeitslose mehr als im Frühjahr.", "count 35000..35000 unemployed increase"),
    ("de", "Das waren 41,3 TWh mehr als 2023.", "measure 41.3..41.3 TW.h increase"),
    ("de", "Es waren 35.000 weniger.", "count 35000..35000 - decrease"),
    ("de", "Mehr als 35.000 Arbeitslose gibt es.", "count 35000..inf unemployed more_than"),
    ("de", "Die Quote lag zwei Punkte daneben.", "percentage 2..2 [ppt]"),
    ("es", "Hay 35.000 parados más que en primavera.", "count 35000..35000 unemployed increase"),
    ("es", "Son 300 kilómetros menos que el año pasado.", "measure 300..300 km decrease"),
    ("es", "Está a 300 metros más abajo.", "measure 300..300 m"),
    ("es", "Son 35.000 menos.", "count 35000..35000 - decrease"),
    ("es", "Hay más de 35.000 parados.", "count 35000..inf unemployed more_than"),
    ("es", "La tasa está dos puntos por encima.", "percentage 2..2 [ppt]"),
    ("it", "Ci sono 35 mila disoccupati in più.", "count 35000..35000 unemployed increase"),
    ("it", "Sono 35.000 in meno rispetto a giugno 2024.", "count 35000..35000 - decrease"),
    ("it", "Sono bruciati 300 ettari in meno.", "measure 300..300 ha decrease"),
    ("it", "Ci sono più di 35 mila disoccupati.", "count 35000..inf unemployed more_than"),
    ("it", "Il tasso è al 19,7%, due punti in più.", "percentage 2..2 [ppt] increase"),
    ("it", "Ha 35 mila dipendenti in più di dodici mesi fa.", "count 35000..35000 employees increase"),
    ("pt", "Há 35 mil desempregados a mais.", "count 35000..35000 unemployed increase"),
    ("pt", "São mais 35 mil do que na primavera.", "count 35000..35000 - increase"),
    ("pt", "São mais 41,3 TWh do que em 2023.", "measure 41.3..41.3 TW.h increase"),
    ("pt", "Há mais de 35 mil desempregados.", "count 35000..inf unemployed more_than"),
    ("pt", "A taxa está dois pontos acima da média.", "percentage 2..2 [ppt]"),
    ("nl", "Er zijn 35.000 werklozen meer dan in de lente.", "count 35000..35000 unemployed increase"),
    ("nl", "Dat zijn er 35.000 minder.", "count 35000..35000 - decrease"),
    ("nl", "Dat is 41,3 TWh meer dan in 2023.", "measure 41.3..41.3 TW.h increase"),
    ("nl", "Er zijn meer dan 35.000 werklozen.", "count 35000..inf unemployed more_than"),
    ("nl", "De werkloosheid ligt twee punten hoger.", "percentage 2..2 [ppt] increase"),
    ("el", "Οι άνεργοι είναι 35.000 περισσότεροι.", "count 35000..35000 unemployed increase"),
    ("el", "Είναι 35.000 λιγότεροι από πέρυσι.", "count 35000..35000 - decrease"),
    ("el", "Είναι 300 στρέμματα λιγότερα από πέρυσι.", "measure 300..300 {stremma} decrease"),
    ("el", "Περισσότεροι από 35.000 είναι άνεργοι.", "count 35000..inf unemployed more_than"),
    ("el", "Η ανεργία βρίσκεται δύο μονάδες πιο χαμηλά.", "percentage 2..2 [ppt]"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_changes_of_counts_and_rates(language: str, text: str, wanted: str) -> None:
    """A count is a change where words behind it compare it; points are of a hundred where their clause is of a rate."""
    read = [reading(claim) for claim in claims_in(text, language) if claim.kind != "date"]
    assert wanted in read, read
    assert len([line for line in read if not line.startswith("duration")]) == 1 + (text.count("%") + text.count("2,3"))


def test_so_many_behind_a_count() -> None:
    rows = [
        (
            "Ha 35 mila dipendenti in più di 100 città.",
            ["count 35000..35000 employees", "count 100..inf cities more_than"],
        ),
        (
            "Ha 35 mila dipendenti in meno di 20 città.",
            ["count 35000..35000 employees", "count -inf..20 cities less_than"],
        ),
    ]
    expect("it", rows)
