"""What court reports leave out: the noun of a second count of charges, the years of a sentence, a defendant's age."""

import pytest

from tests.reading import claims_in, reading

PRISON = ("duration 9..9 a", "duration 12..12 a")

COUNTS = (
    ("en", "He faces 11 counts of fraud and three of money laundering."),
    ("fr", "Il est jugé pour onze délits de fraude et trois de blanchiment."),
    ("es", "Se le imputan once delitos de fraude y tres de blanqueo."),
    ("it", "È accusato di undici reati di frode e tre di riciclaggio."),
    ("pt", "É acusado de onze crimes de burla e três de branqueamento."),
)


@pytest.mark.parametrize(("language", "text"), COUNTS)
def test_a_second_count_of_charges(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["count 11..11 crimes", "count 3..3 crimes"]


SERVED = (
    ("en", "He served nine years of a 12-year sentence before his release."),
    ("fr", "Il a purgé neuf ans d'une peine de douze ans avant sa libération."),
    ("es", "Cumplió nueve años de una condena de doce."),
    ("it", "Ha scontato nove anni di una pena di dodici prima di uscire."),
    ("pt", "Cumpriu nove anos de uma pena de doze."),
    ("nl", "Hij zat negen jaar van een straf van twaalf jaar uit."),
    ("el", "Εξέτισε εννέα χρόνια από ποινή δώδεκα ετών πριν αποφυλακιστεί."),
)


@pytest.mark.parametrize(("language", "text"), SERVED)
def test_years_served_of_a_sentence(language: str, text: str) -> None:
    claims = claims_in(text, language)
    assert [reading(claim) for claim in claims] == [*PRISON]
    assert {claim.concept for claim in claims} == {"prison_term"}


RISKED = (
    ("en", "Nishad Reed, the former head of engineering, faces up to 75 years.", "prison_term"),
    ("en", "She faces between 10 and 20 years if convicted.", "prison_term"),
    ("fr", "L'ancien ingénieur risque jusqu'à 75 ans.", "prison_term"),
    ("de", "Dem früheren Chefingenieur drohen bis zu 75 Jahre.", "prison_term"),
    ("es", "Pedro Ruiz, antiguo jefe de ingeniería, se enfrenta a un máximo de 75 años.", "prison_term"),
    ("it", "Luca Neri, l'unico a non aver testimoniato, rischia fino a 10 anni.", "prison_term"),
    ("pt", "O antigo chefe arrisca até 75 anos.", "prison_term"),
    ("nl", "Het voormalige hoofd riskeert maximaal 75 jaar.", "prison_term"),
    ("el", "Ο πρώην επικεφαλής αντιμετωπίζει έως 75 χρόνια.", "prison_term"),
    # something more is said of the years, or another verb is theirs
    ("en", "The region faces 10 years of drought.", None),
    ("fr", "Le pays risque de perdre dix ans.", None),
    ("fr", "Il risque dix ans d'inéligibilité.", "ban"),
    ("de", "Dem Land drohen zehn Jahre Stagnation.", None),
    ("en", "Ada Lang, who faces trial, is 54 years old.", "age"),
)


@pytest.mark.parametrize(("language", "text", "concept"), RISKED)
def test_years_that_somebody_risks(language: str, text: str, concept: str | None) -> None:
    assert [claim.concept for claim in claims_in(text, language)] == [concept]


JURIES = (
    ("en", "Five judges and 12 jurors sat."),
    ("fr", "La cour compte cinq magistrats et douze jurés."),
    ("de", "Es waren fünf Richter und zwölf Geschworene."),
    ("es", "Había cinco jueces y doce jurados."),
    ("it", "C'erano cinque giudici e dodici giudici popolari."),
    ("pt", "Eram cinco juízes e doze jurados."),
    ("nl", "Er waren vijf rechters en twaalf juryleden."),
    ("el", "Ήταν πέντε δικαστές και δώδεκα ένορκοι."),
)


@pytest.mark.parametrize(("language", "text"), JURIES)
def test_jurors_are_no_judges(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["count 5..5 judges", "count 12..12 jurors"]


OTHERS = (
    ("en", "They have 12 boxes of apples and three of the guards left.", "count 3..3"),
    ("es", "Compró once kilos de arroz y tres de azúcar.", "11..11 kg"),
    ("nl", "De verdachten (41) zitten vast.", "count 41..41"),
    ("nl", "De verdachte (41) zit vast.", "duration 41..41 a"),
    ("nl", "Hij won na lang zwoegen in de late avond met 6-4, 3-6, 7-5.", ""),
    ("en", "It fell in the first three months of the year.", "date 2025-01-01..2025-03-31"),
    ("en", "It fell in the first nine months of the year of the pandemic.", "duration"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), OTHERS)
def test_what_looks_alike(language: str, text: str, wanted: str) -> None:
    readings = [reading(claim) for claim in claims_in(text, language)]
    assert any(wanted in told for told in readings) if wanted else not readings
