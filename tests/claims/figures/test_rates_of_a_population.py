"""So many of a round number of people: one figure, with the number of people as its base (`per`)."""

import pytest

from tests.reading import claims_in, reading

RATES = (
    ("en", "The rate was 112 per 100,000 people.", "count 112..112 - per 100000"),
    ("en", "There were 12.4 cases of measles per 100,000 people.", "count 12.4..12.4 cases per 100000"),
    ("en", "The country has 38 murders for every 100,000 people.", "count 38..38 crimes per 100000"),
    ("fr", "Un taux de 112 pour 100 000 habitants.", "count 112..112 - per 100000"),
    ("fr", "On recense 12,4 cas de rougeole pour 100 000 habitants.", "count 12.4..12.4 cases per 100000"),
    ("fr", "Le pays compte 38 homicides pour 100 000 habitants.", "count 38..38 crimes per 100000"),
    ("de", "Die Inzidenz liegt bei 112 je 100.000 Einwohner.", "count 112..112 - per 100000"),
    ("de", "Es gab 12,4 Fälle von Masern pro 100.000 Einwohner.", "count 12.4..12.4 cases per 100000"),
    ("es", "La tasa es de 112 por cada 100.000 habitantes.", "count 112..112 - per 100000"),
    ("es", "Hubo 12,4 casos de sarampión por cada 100.000 habitantes.", "count 12.4..12.4 cases per 100000"),
    ("it", "L'incidenza è di 112 casi ogni 100mila abitanti.", "count 112..112 cases per 100000"),
    ("it", "Sono 12,4 casi di morbillo per 100.000 abitanti.", "count 12.4..12.4 cases per 100000"),
    ("it", "Il tasso è di 38 omicidi ogni centomila abitanti.", "count 38..38 crimes per 100000"),
    ("pt", "A taxa é de 112 por cada 100 mil habitantes.", "count 112..112 - per 100000"),
    ("pt", "São 12,4 casos de sarampo por 100 mil habitantes.", "count 12.4..12.4 cases per 100000"),
    ("nl", "Het zijn er 112 per 100.000 inwoners.", "count 112..112 - per 100000"),
    ("nl", "Er zijn 12,4 gevallen van mazelen per 100.000 inwoners.", "count 12.4..12.4 cases per 100000"),
    ("nl", "Het land telt 38 moorden op 100.000 inwoners.", "count 38..38 crimes per 100000"),
    ("el", "Το ποσοστό είναι 112 ανά 100.000 κατοίκους.", "count 112..112 - per 100000"),
    ("el", "Καταγράφονται 12,4 κρούσματα ιλαράς ανά 100.000 κατοίκους.", "count 12.4..12.4 cases per 100000"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), RATES)
def test_a_rate_is_one_figure(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


NO_RATES = (
    ("de", "Die Zahl stieg von 800 auf 1.000 Mitarbeiter.", 2),
    ("fr", "Un budget de 12 millions pour 100 000 habitants.", 2),
    ("nl", "Er kwamen 2.000 mensen op 1.000 plaatsen.", 2),
    ("es", "Uno de cada 1.000 niños la padece.", 1),
    ("en", "They hired 200 workers for the 1,000 visitors.", 2),
)


@pytest.mark.parametrize(("language", "text", "figures"), NO_RATES)
def test_what_is_no_rate_of_a_population(language: str, text: str, figures: int) -> None:
    claims = claims_in(text, language)
    assert len(claims) == figures
    assert not any("per 1" in reading(claim) for claim in claims)
