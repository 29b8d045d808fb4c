"""Hedges that do not touch their figure: adverbs and commas between them, and verbs of what is not reached."""

import pytest

from tests.reading import claims_in, reading

ADVERBS = (
    (
        "fr",
        "La dette dépasse désormais pour la première fois 30 milliards d'euros.",
        "money 30000000000..inf EUR more_than",
    ),
    ("fr", "Le taux frôle à nouveau les 8 %.", "percentage 8..8 % from below about"),
    ("de", "Die Zinslast übersteigt damit erstmals 30 Milliarden Euro.", "money 30000000000..inf EUR more_than"),
    ("de", "Der Kurs durchbrach erneut die Marke von 20 Euro.", "money 20..inf EUR more_than"),
    ("de", "Acht Prozent verlangt sie, höchstens jedoch 350 Euro.", "money -inf..350 EUR at_most"),
    ("en", "Debt topped for the first time 30 billion euros.", "money 30000000000..inf EUR more_than"),
    ("en", "It exceeded, for the first time, 2,000 euros.", "money 2000..inf EUR more_than"),
    ("es", "La deuda supera por primera vez los 30.000 millones de euros.", "money 30000000000..inf EUR more_than"),
    ("it", "La produzione supera per la prima volta i 40 terawattora.", "measure 40..inf TW.h more_than"),
    ("pt", "O preço ultrapassou, pela primeira vez, os 2.000 euros.", "money 2000..inf EUR more_than"),
    ("nl", "De schuld overschrijdt daarmee voor het eerst 30 miljard euro.", "money 30000000000..inf EUR more_than"),
    ("el", "Το χρέος ξεπερνά για πρώτη φορά τα 30 δισ. ευρώ.", "money 30000000000..inf EUR more_than"),
    ("el", "Η ανεργία αγγίζει ακόμη το 18%.", "percentage 18..18 % from below about"),
)

SINCE = (
    # adverbs of then
    ("fr", "L'inflation dépassait alors 13 %.", "percentage 13..inf % more_than"),
    ("de", "Die Inflation überstieg damals 13 Prozent.", "percentage 13..inf % more_than"),
    ("en", "Inflation exceeded even 13%.", "percentage 13..inf % more_than"),
    ("es", "La inflación superaba entonces el 13 %.", "percentage 13..inf % more_than"),
    ("it", "L'inflazione superava allora il 13 per cento.", "percentage 13..inf % more_than"),
    ("pt", "A inflação superava então 13%.", "percentage 13..inf % more_than"),
    ("nl", "De inflatie overschreed toen 13 procent.", "percentage 13..inf % more_than"),
    ("el", "Ο πληθωρισμός ξεπερνούσε τότε το 13%.", "percentage 13..inf % more_than"),
    # a little more or less
    ("fr", "On attend 1,5 % ou un peu moins.", "percentage -inf..1.5 % at_most"),
    ("de", "Erwartet werden 1,5 Prozent oder etwas weniger.", "percentage -inf..1.5 % at_most"),
    ("en", "They expect 1.5% or slightly less.", "percentage -inf..1.5 % at_most"),
    ("es", "Esperan un 1,5 % o algo más.", "percentage 1.5..inf % at_least"),
    ("it", "Attendono l'1,5 per cento o poco meno.", "percentage -inf..1.5 % at_most"),
    ("pt", "Esperam 1,5% ou pouco mais.", "percentage 1.5..inf % at_least"),
    ("nl", "Zij rekenen op 1,5 procent of iets minder.", "percentage -inf..1.5 % at_most"),
    ("el", "Περιμένουν 1,5% ή λίγο λιγότερο.", "percentage -inf..1.5 % at_most"),
    # the earliest and the latest
    ("fr", "Le rapport viendra au plus tôt dans un an.", "duration 1..inf a at_least"),
    ("de", "Der Bericht kommt frühestens in einem Jahr.", "duration 1..inf a at_least"),
    ("en", "The report will come in a year at the earliest.", "duration 1..inf a at_least"),
    ("es", "El informe llegará como pronto en un año.", "duration 1..inf a at_least"),
    ("it", "Il rapporto arriverà al più tardi tra un anno.", "duration -inf..1 a at_most"),
    ("pt", "O relatório virá o mais tardar dentro de um ano.", "duration -inf..1 a at_most"),
    ("nl", "Het rapport komt op zijn vroegst over een jaar.", "duration 1..inf a at_least"),
    ("el", "Η έκθεση θα έρθει το αργότερο σε έναν χρόνο.", "duration -inf..1 a at_most"),
    # prices from
    ("de", "Karten gibt es ab 20 Euro.", "money 20..inf EUR at_least"),
    ("nl", "De dienst is er vanaf € 5,99.", "money 5.99..inf EUR at_least"),
    ("en", "It sells tickets from $20.", "money 20..inf XXX at_least"),
    ("el", "Τα εισιτήρια ξεκινούν από 20 ευρώ.", "money 20..inf EUR at_least"),
    ("de", "Das gilt ab drei Besuchern.", "count 3..3 visitors"),
    ("nl", "Vanaf drie bezoekers geldt dat.", "count 3..3 visitors"),
    # nouns that are of a sum
    ("de", "Die Bank gab einen Brückenkredit über 59 Milliarden Euro.", "money 59000000000..59000000000 EUR"),
    ("de", "Er lebt von Krediten über 54 Millionen Euro.", "money 54000000..54000000 EUR"),
    ("de", "Die Bank zahlte über 59 Milliarden Euro.", "money 59000000000..inf EUR more_than"),
)

COMMAS = (
    ("fr", "Au maximum, 1 500 familles pourront entrer.", "count -inf..1500 families at_most"),
    ("en", "At most, 500 families can return.", "count -inf..500 families at_most"),
    ("en", "At least, however, 300 families will stay.", "count 300..inf families at_least"),
    ("es", "Como mínimo, 300 familias esperan.", "count 300..inf families at_least"),
    ("it", "Al massimo, 500 famiglie; come minimo, 300.", "count -inf..500 families at_most"),
    ("pt", "No máximo, 1.500 famílias entram.", "count -inf..1500 families at_most"),
    ("el", "Το πολύ, 500 οικογένειες θα επιστρέψουν.", "count -inf..500 families at_most"),
)

NOT_REACHED = (
    ("fr", "Le taux n'atteint pas 4 %.", "percentage -inf..4 % less_than"),
    ("de", "Die Quote erreicht nicht einmal vier Prozent.", "percentage -inf..4 % less_than"),
    ("de", "Das reichte nicht einmal ein halbes Jahr.", "duration -inf..0.5 a less_than"),
    ("en", "Turnout fell well short of 50%.", "percentage -inf..50 % less_than"),
    ("en", "Rates dipped beneath 5%.", "percentage -inf..5 % less_than decrease"),
    ("es", "La cifra no llega al 60 %.", "percentage -inf..60 % less_than"),
    ("it", "La quota non arriva al 4 per cento.", "percentage -inf..4 % less_than"),
    ("pt", "A dívida cresceu, não chegando a 63%.", "percentage -inf..63 % less_than"),
    ("nl", "De opkomst haalt niet eens 30 procent.", "percentage -inf..30 % less_than"),
    ("el", "Το ποσοστό δεν φτάνει το 4%.", "percentage -inf..4 % less_than"),
)

# What a figure cannot go beyond, or no longer does, is at most that.
NOT_EXCEEDED = (
    ("fr", "Le taux ne peut plus dépasser 15 %.", "percentage -inf..15 % at_most"),
    ("fr", "La part ne dépasse plus 15 %.", "percentage -inf..15 % at_most"),
    ("fr", "On ne peut plus nier que la part dépasse 15 %.", "percentage 15..inf % more_than"),
    ("en", "The rate must not exceed 15%.", "percentage -inf..15 % at_most"),
    ("en", "The rate may not exceed 15%.", "percentage -inf..15 % at_most"),
    ("en", "The rate may exceed 15%.", "percentage 15..inf % more_than"),
    ("de", "Der Satz darf 15 Prozent nicht mehr übersteigen.", "percentage -inf..15 % at_most"),
    ("es", "El tipo ya no puede superar el 15 %.", "percentage -inf..15 % at_most"),
    ("it", "L'aliquota non potrà più superare il 15%.", "percentage -inf..15 % at_most"),
    ("pt", "A taxa já não pode ultrapassar 15%.", "percentage -inf..15 % at_most"),
    ("nl", "Het tarief mag niet langer hoger zijn dan 15 procent.", "percentage -inf..15 % at_most"),
    ("el", "Ο συντελεστής δεν μπορεί να ξεπερνά το 15%.", "percentage -inf..15 % at_most"),
)

# What something is above of what was announced is that figure; what is announced may be above one.
ANNOUNCED = (
    ("en", "That is well above the 32 per cent announced in April.", "percentage 32..32 %"),
    ("en", "Over 300 jobs announced in May are gone.", "count 300..inf jobs more_than"),
    ("es", "Está por encima del 32 % anunciado en abril.", "percentage 32..32 %"),
    ("it", "È oltre il 32% annunciato ad aprile.", "percentage 32..32 %"),
    ("pt", "Está acima dos 32% anunciados em abril.", "percentage 32..32 %"),
    ("fr", "C'est plus que les 300 millions promis en avril.", "count 300000000..300000000 -"),
)

COUNTED_BACK = (
    ("en", "The inquiry began over a year ago.", "duration 1..inf a more_than"),
    ("en", "It had started over two years earlier.", "duration 2..inf a more_than"),
    ("en", "It spread over a year.", "duration 1..1 a"),
    ("en", "It began a year ago.", "date 2024-01-01..2024-12-31 year"),
    # a tonne is a weight of its own, unless it is the base of a price
    ("en", "They had seized over a tonne of drugs.", "measure 1..inf t more_than"),
    ("en", "Wheat fell to €230 a tonne.", "money 230..230 EUR"),
)

NONE = (
    # What is said before a comma may be of something else, and where a movement starts is no bound.
    ("fr", "Les tarifs montent au maximum, 300 euros suffiront.", "money 300..300 EUR"),
    ("fr", "Au moins, a-t-il dit, 300 familles.", "count 300..300 families"),
    ("en", "It rose for the first time to 30%.", "percentage 30..30 %"),
    ("pt", "O total passou dos 60 para os 70 euros.", "money 60..60 EUR"),
    ("de", "Erstmals 30 Prozent stimmten zu.", "percentage 30..30 %"),
)

BEHIND_A_NOUN = (
    ("fr", "Il risque deux ans de prison au maximum.", "duration -inf..2 a at_most"),
    ("fr", "Le site reçoit 50 personnes par semaine au maximum.", "count -inf..50 people per wk at_most"),
    ("fr", "Il risque cinq ans de prison au plus.", "duration -inf..5 a at_most"),
    ("de", "Ihm drohen zwei Jahre Haft höchstens.", "duration -inf..2 a at_most"),
    ("de", "Er bekommt 50 Euro pro Woche höchstens.", "money -inf..50 EUR per wk at_most"),
    ("it", "Rischia due anni di carcere al massimo.", "duration -inf..2 a at_most"),
    ("it", "Accoglie 50 persone a settimana al massimo.", "count -inf..50 people per wk at_most"),
    ("es", "Se enfrenta a dos años de cárcel como máximo.", "duration -inf..2 a at_most"),
    ("en", "He faces two years in prison at most.", "duration -inf..2 a at_most"),
    ("en", "He faces two years in prison or more.", "duration 2..inf a at_least"),
    ("pt", "Arrisca dois anos de prisão no máximo.", "duration -inf..2 a at_most"),
    ("nl", "Hij riskeert twee jaar cel hoogstens.", "duration -inf..2 a at_most"),
    ("el", "Κινδυνεύει με δύο χρόνια φυλάκιση το πολύ.", "duration -inf..2 a at_most"),
    # a comma parts them, the hedge is of the figure behind, or it is none
    ("fr", "Il risque deux ans de prison, au maximum.", "duration 2..2 a"),
    ("fr", "Il y a eu 30 jours de pluie au moins 12 fois.", "duration 30..30 d"),
    ("fr", "Il a fait deux ans de prison au plus fort de la crise.", "duration 2..2 a"),
    ("en", "He faces two years in prison plus a fine.", "duration 2..2 a"),
    ("en", "He spent two years in jail or more precisely in a cellar.", "duration 2..2 a"),
    ("en", "Two people of Rome at least a mile away died.", "count 2..2 people"),
    ("en", "It has 300 million subscribers, against 128 million of HBO Max.", "count 128000000..128000000 subscribers"),
    ("pt", "São 24 anos de reclusão e mais 2 anos de detenção.", "duration 24..24 a"),
    ("de", "Er sagte, 40 Menschen mindestens drei Tage zu halten.", "count 40..40 people"),
)

PERHAPS = (
    ("en", "It costs perhaps €2,000.", "money 2000..2000 EUR about"),
    ("fr", "Elle coûte peut-être 2 000 euros.", "money 2000..2000 EUR about"),
    ("de", "Es kostet vielleicht 2000 Euro.", "money 2000..2000 EUR about"),
    ("it", "Costa forse 2.000 euro.", "money 2000..2000 EUR about"),
    ("es", "Cuesta quizá 2.000 euros.", "money 2000..2000 EUR about"),
    ("pt", "Custa talvez 2.000 euros.", "money 2000..2000 EUR about"),
    ("nl", "Het kost misschien 2000 euro.", "money 2000..2000 EUR about"),
    ("el", "Κοστίζει ίσως 2.000 ευρώ.", "money 2000..2000 EUR about"),
    ("en", "It will perhaps cost €2,000.", "money 2000..2000 EUR"),
    ("fr", "Peut-être coûtera-t-elle 2 000 euros.", "money 2000..2000 EUR"),
)

BACK_UP_TO = (
    ("en", "Britain is sending back up to 50 people a week.", "count -inf..50 people per wk at_most"),
    ("en", "It will buy back up to €500m of shares.", "money -inf..500000000 EUR at_most"),
    ("en", "It takes back up to 50 bottles.", "count -inf..50 bottles at_most"),
    ("en", "The rate is back up to 4%.", "percentage 4..4 %"),
    ("en", "Prices climbed back up to 50 euros.", "money 50..50 EUR"),
    ("en", "The rate came back up to 4%.", "percentage 4..4 %"),
)


ROWS = (
    ADVERBS
    + SINCE
    + COMMAS
    + NOT_REACHED
    + NOT_EXCEEDED
    + ANNOUNCED
    + COUNTED_BACK
    + NONE
    + BEHIND_A_NOUN
    + BACK_UP_TO
    + PERHAPS
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_hedges(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
