"""Limits told by a denial, by a cap and by what lies beyond a figure, and differences that are none."""

import pytest

from tests.reading import claims_in, reading

# By how much something exceeds another is no limit, whatever adverb stands between.
DIFFERENCES = (
    ("fr", "La production dépasserait encore de 3 % celle d'avant.", "percentage 3..3 %"),
    ("fr", "La dette dépasse déjà largement de 3 % celle d'avant.", "percentage 3..3 % increase"),
    ("fr", "La production dépasse encore les 3 %.", "percentage 3..inf % more_than"),
    ("fr", "Le taux dépasse encore la barre de 3 %.", "percentage 3..inf % more_than"),
    ("es", "La producción supera ya en un 3 % la anterior.", "percentage 3..3 %"),
    ("it", "La produzione supererebbe ancora del 3% quella di prima.", "percentage 3..3 %"),
    ("it", "La produzione supera ancora il 3%.", "percentage 3..inf % more_than"),
    ("pt", "A produção supera ainda em 3% a anterior.", "percentage 3..3 %"),
    ("de", "Sie übersteigt noch deutlich um 3 Prozent die frühere.", "percentage 3..3 %"),
    ("nl", "De productie overtreft nog met 3 procent die van toen.", "percentage 3..3 %"),
    ("el", "Η παραγωγή ξεπερνά ακόμη κατά 3% εκείνη.", "percentage 3..3 %"),
    ("en", "Output still exceeds it by 3%.", "percentage 3..3 %"),
)

DENIED = (
    ("es", "La multa no podrá exceder de 6.000 euros.", "money -inf..6000 EUR at_most"),
    ("es", "La tasa no pasa del 8 %.", "percentage -inf..8 % at_most"),
    ("es", "El precio no bajará de 6 euros.", "money 6..inf EUR at_least"),
    ("es", "La tasa pasa del 8 % al 10 %.", "percentage 8..8 %"),
    ("fr", "L'amende ne pourra pas dépasser les 6 000 euros.", "money -inf..6000 EUR at_most"),
    ("en", "The fine will not exceed 6,000 euros.", "money -inf..6000 EUR at_most"),
    ("en", "The fine exceeds 6,000 euros, not 7,000.", "money 6000..inf EUR more_than"),
    ("it", "La multa non potrà superare i 6.000 euro.", "money -inf..6000 EUR at_most"),
    ("pt", "A multa não pode ultrapassar 6.000 euros.", "money -inf..6000 EUR at_most"),
    ("pt", "O preço não baixa dos 6 euros.", "money 6..inf EUR at_least"),
    ("de", "Die Strafe übersteigt 6000 Euro nicht.", "money -inf..6000 EUR at_most"),
    ("de", "Die Strafe unterschreitet 6000 Euro nicht.", "money 6000..inf EUR at_least"),
    ("de", "Er zahlt mehr als 6000 Euro nicht zurück.", "money 6000..inf EUR more_than"),
    ("nl", "De boete overschrijdt de 6000 euro niet.", "money -inf..6000 EUR at_most"),
    ("nl", "De boete mag 6000 euro niet overschrijden.", "money -inf..6000 EUR at_most"),
    ("nl", "De boete mag niet meer bedragen dan 6000 euro.", "money -inf..6000 EUR at_most"),
    ("nl", "Hij betaalt meer dan 6000 euro niet terug.", "money 6000..inf EUR more_than"),
    ("el", "Το πρόστιμο δεν μπορεί να ξεπερνά τα 6.000 ευρώ.", "money -inf..6000 EUR at_most"),
    ("el", "Το πρόστιμο δεν μπορεί να είναι πάνω από 6.000 ευρώ.", "money -inf..6000 EUR at_most"),
    ("en", "It is not expected to rise above 6,000 euros.", "money -inf..6000 EUR at_most"),
    ("fr", "Le coût ne saurait excéder 6 000 euros.", "money -inf..6000 EUR at_most"),
    ("fr", "Le coût ne dépassait guère 6 000 euros.", "money -inf..6000 EUR at_most"),
    ("pt", "O total não vai além dos 6.000 euros.", "money -inf..6000 EUR at_most"),
    ("de", "Sie sollte 6000 Euro auf keinen Fall übersteigen.", "money -inf..6000 EUR at_most"),
    ("nl", "De boete mag nooit hoger uitvallen dan 6000 euro.", "money -inf..6000 EUR at_most"),
)

# What falls from one level to another has not fallen below it, and a fall of so much is one.
FALLEN_BELOW = (
    ("es", "El paro bajó del 25 % en verano.", "percentage -inf..25 % less_than"),
    ("es", "El paro bajó del 25 % al 20 %.", "percentage 25..25 %"),
    ("es", "El paro bajó del 25 % que había en enero al 20 %.", "percentage 20..20 %"),
    ("es", "Prevén una bajada del 25 %.", "percentage 25..25 % decrease"),
    ("es", "Prevén una baja del 25 %.", "percentage 25..25 % decrease"),
    ("pt", "O desemprego baixou dos 25% no verão.", "percentage -inf..25 % less_than"),
    ("pt", "O desemprego baixou dos 25% em 2023 para os 20%.", "percentage 25..25 %"),
    ("fr", "Le chômage passe sous les 25 %.", "percentage -inf..25 % less_than"),
    ("it", "La disoccupazione scende sotto il 25%.", "percentage -inf..25 % less_than"),
    ("it", "La disoccupazione scende del 25%.", "percentage 25..25 % decrease"),
    ("de", "Die Arbeitslosigkeit fällt unter 25 Prozent.", "percentage -inf..25 % less_than"),
)

CAPS = (
    ("es", "La ayuda tiene un tope de 1.100 euros.", "money -inf..1100 EUR at_most"),
    ("es", "El tope es de 1.100 euros.", "money 1100..1100 EUR"),
    ("fr", "L'aide a un plafond de 1 100 euros.", "money -inf..1100 EUR at_most"),
    ("fr", "Le plafond de 1 100 euros reste en vigueur.", "money 1100..1100 EUR"),
    ("en", "The aid has a cap of 1,100 euros.", "money -inf..1100 EUR at_most"),
    ("en", "The cap of 1,100 euros stays.", "money 1100..1100 EUR"),
    ("it", "L'aiuto ha un tetto di 1.100 euro.", "money -inf..1100 EUR at_most"),
    ("it", "L'aiuto è limitato a 1.100 euro.", "money -inf..1100 EUR at_most"),
    ("it", "La crescita si è limitata al 2%.", "percentage 2..2 %"),
    ("de", "Die Hilfe ist auf 1100 Euro gedeckelt.", "money -inf..1100 EUR at_most"),
    ("de", "Es gilt eine Obergrenze von 1100 Euro.", "money -inf..1100 EUR at_most"),
    ("de", "Es gilt eine auf 30 Tage begrenzte Hilfe.", "duration 30..30 d"),
    ("pt", "A ajuda tem um teto de 1.100 euros.", "money -inf..1100 EUR at_most"),
    ("pt", "O crescimento ficou limitado a 2%.", "percentage 2..2 %"),
    ("nl", "De steun heeft een plafond van 1100 euro.", "money -inf..1100 EUR at_most"),
    ("nl", "De steun is tot 1100 euro begrensd.", "money -inf..1100 EUR at_most"),
    ("el", "Η ενίσχυση έχει πλαφόν τα 1.100 ευρώ.", "money -inf..1100 EUR at_most"),
)

# "X and more" includes X, whoever goes on speaking of them.
AND_MORE = (
    ("fr", "Sont visés les patrimoines de 800 000 euros et plus.", "money 800000..inf EUR at_least"),
    ("fr", "Les 65 ans et plus pèsent lourd.", "duration 65..inf a at_least"),
    ("en", "People aged 65 and over account for most.", "duration 65..inf a at_least"),
    ("en", "He built 12 flats and more houses.", "count 12..12 houses"),
    ("de", "Das gilt in Gemeinden mit 1000 und mehr Einwohnern.", "count 1000..inf inhabitants at_least"),
    ("es", "Los de 65 años y más votaron.", "duration 65..inf a at_least"),
    ("it", "Patrimoni di 800.000 euro e oltre.", "money 800000..inf EUR at_least"),
    ("pt", "As pessoas de 65 anos e mais votaram.", "duration 65..inf a at_least"),
    ("nl", "Mensen van 65 jaar en ouder vormen een meerderheid.", "duration 65..inf a at_least"),
    ("el", "Τα άτομα 65 ετών και άνω αποτελούν πλειοψηφία.", "duration 65..inf a at_least"),
)

# Behind a word that mostly leads to a year, what is counted tells that there is none.
NO_YEARS = (
    ("de", "Er bekam eine Strafe von 1950 Euro.", "money 1950..1950 EUR"),
    ("de", "Seit 1500 Tagen wartet er.", "duration 1500..1500 d"),
    ("nl", "Er geldt een boete van 2000 euro.", "money 2000..2000 EUR"),
    ("nl", "Sinds 2008 euro na euro gespaard.", "date 2008-01-01..2008-12-31 year"),
    ("en", "In 2010 dollars, that is little.", "date 2010-01-01..2010-12-31 year"),
    ("en", "The class of 2016 won.", "date 2016-01-01..2016-12-31 year"),
)


@pytest.mark.parametrize(
    ("language", "text", "wanted"), DIFFERENCES + DENIED + FALLEN_BELOW + CAPS + AND_MORE + NO_YEARS
)
def test_limits(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
