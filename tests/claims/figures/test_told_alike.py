"""The second of two amounts told alike leaves out its unit, in eight languages."""

import pytest

from tests.reading import claims_in, reading

YEARS = ["duration 10..10 a", "duration 6..6 a"]
EUROS = ["money 10..10 EUR", "money 6..6 EUR"]
ALIKE = (
    ("en", "He was sentenced to 10 years for fraud and six for money laundering.", YEARS),
    ("fr", "Il a été condamné à dix ans pour fraude et six pour blanchiment.", YEARS),
    ("de", "Er bekam zehn Jahre wegen Betrugs und sechs wegen Geldwäsche.", YEARS),
    ("es", "Fue condenado a diez años por fraude y seis por blanqueo.", YEARS),
    ("it", "È stato condannato a dieci anni per frode e sei per riciclaggio.", YEARS),
    ("pt", "Foi condenado a dez anos por fraude e seis por branqueamento.", YEARS),
    ("nl", "Hij kreeg tien jaar voor fraude en zes voor witwassen.", YEARS),
    ("el", "Καταδικάστηκε σε δέκα χρόνια για απάτη και έξι για ξέπλυμα.", YEARS),
    ("en", "Tickets cost 10 euros for adults and six for children.", EUROS),
    ("de", "Der Eintritt kostet zehn Euro für Erwachsene und sechs für Kinder.", EUROS),
    ("fr", "Ils ont saisi 10 kilos d'héroïne et six de cocaïne.", ["measure 10..10 kg", "measure 6..6 kg"]),
    ("en", "The flu killed 12 in Leeds; six in York.", ["count 12..12 deaths", "count 6..6 deaths"]),
    ("pt", "A gripe matou 12 em Braga, seis em Faro.", ["count 12..12 deaths", "count 6..6 deaths"]),
    ("en", "Of those hurt, 12 were minors; six were Danes.", ["count 12..12 children", "count 6..6 -"]),
    ("en", "Shelling killed 12 people in Kyiv and six in Kharkiv.", ["count 12..12 deaths", "count 6..6 deaths"]),
)

TONNES = ["measure 500..500 t", "measure 1000..1000 t", "measure 1500..1500 t"]
OF_ANOTHER = (
    ("en", "Quotas are 500 tonnes of beef, 1,000 of bison and 1,500 of poultry.", TONNES),
    ("it", "I contingenti: 500 tonnellate di manzo, mille di bisonte e 1.500 di pollame.", TONNES),
    ("fr", "Les quotas : 500 tonnes de bœuf, 1 000 de bison et 1 500 de volaille.", TONNES),
    ("es", "Los cupos: 500 toneladas de ternera, 1.000 de bisonte y 1.500 de pavo.", TONNES),
    ("pt", "As quotas: 500 toneladas de carne, 1.000 de bisonte e 1.500 de peru.", TONNES),
    ("en", "They found 5 kilos of cocaine and three of the suspects.", ["measure 5..5 kg", "count 3..3 -"]),
    ("en", "It sold 300 tonnes of fish and 40 of its boats.", ["measure 300..300 t", "count 40..40 -"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ALIKE + OF_ANOTHER)
def test_the_second_is_of_the_same(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted


UNLIKE = (
    ("en", "He paid 10 euros for it, and 4,000 for a car were owed."),
    ("en", "They spent 10 years in Rome and 2 with friends."),
)


@pytest.mark.parametrize(("language", "text"), UNLIKE)
def test_what_is_told_otherwise_is_not(language: str, text: str) -> None:
    assert claims_in(text, language)[1].kind == "count"


SUMS = (
    ("es", "El juez fija una fianza de 2,5 millones.", "money 2500000..2500000 XXX"),
    ("es", "Se llevaron relojes por valor de un millón y medio.", "money 1500000..1500000 XXX"),
    ("nl", "De politie vond ruim twee ton contant.", "money 200000..inf EUR more_than"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), SUMS)
def test_bail_worth_and_cash_are_sums(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


LIST = ["duration 26..26 a", "duration 19..19 a", "duration 21..21 a"]
LISTED = (
    ("en", "Roth got 26 years, Reed 19 and Hall 21.", LIST),
    ("de", "Roth bekam 26 Jahre, Huber 19 und Klein 21.", LIST),
    ("fr", "Roth a pris 26 ans, Dupont 19 et Martin 21.", LIST),
    ("es", "Roth recibió 26 años, Ruiz 19 y Gil 21.", LIST),
    ("it", "Roth ha preso 26 anni, Russo 19 e Neri 21.", LIST),
    ("pt", "Roth pegou 26 anos, Reis 19 e Ramos 21.", LIST),
    ("nl", "Roth kreeg 26 jaar, Smit 19 en Bakker 21.", LIST),
    ("en", "Renault waited 20 years, Peugeot 205 was the answer.", ["duration 20..20 a"]),
    ("en", "In 20 years, Boeing 737 and Airbus 320 changed.", ["duration 20..20 a"]),
    ("en", "He drove for 20 years. Airbus 320 came later.", ["duration 20..20 a"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), LISTED)
def test_years_in_a_list_of_names(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
