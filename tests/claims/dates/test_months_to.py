"""Months told by their end, the quarter that is on, and turns of phrase that have a length of time in them."""

import pytest

from tests.reading import PUBLISHED, Row, expect

assert PUBLISHED == "2025-06-05"
TO_APRIL = "date 2025-02-01..2025-04-30 quarter"
ON = "date 2025-04-01..2025-06-30 quarter"

STRETCHES: dict[str, list[Row]] = {
    "en": [
        ("Rents rose 7.7% in the three months to April.", ["percentage 7.7..7.7 % increase", TO_APRIL]),
        ("Losses widened in the three months ended April 30.", [TO_APRIL]),
        ("Over the six months to the end of March it sold little.", ["date 2024-10-01..2025-03-31 quarter"]),
        ("In the three months to 27 April it sold little.", ["date 2025-01-28..2025-04-27 quarter"]),
        # how long it takes, and what something else lies behind
        ("It will take three months to October.", ["duration 3..3 mo", "date 2025-10-01..2025-10-31 month"]),
        ("The three months to April's vote were hard.", ["duration 3..3 mo", "date 2025-04-01..2025-04-30 month"]),
        # the day says it all
        ("The quarter ended April 30.", ["date 2025-04-30..2025-04-30 day"]),
    ],
    "fr": [
        ("Les loyers ont monté au cours des trois mois à fin avril.", [TO_APRIL]),
        ("Les ventes du trimestre clos fin avril ont reculé.", [TO_APRIL]),
        ("Il faudra trois mois, à fin avril.", ["duration 3..3 mo", "date 2026-04-21..2026-04-30 month"]),
    ],
    "de": [
        ("In den drei Monaten bis Ende April sank der Umsatz.", [TO_APRIL]),
        ("Im Quartal bis Ende April sank der Umsatz.", [TO_APRIL]),
        ("Der Bau dauert drei Monate bis Oktober.", ["duration 3..3 mo", "date None..2025-10-31 month at_most"]),
    ],
    "es": [
        ("El paro bajó en los tres meses hasta abril.", [TO_APRIL]),
        ("El paro bajó en el trimestre terminado en abril.", [TO_APRIL]),
        ("Quedan tres meses hasta octubre.", ["duration 3..3 mo", "date None..2025-10-31 month at_most"]),
    ],
    "it": [
        ("Nei tre mesi ad aprile le vendite sono scese.", [TO_APRIL]),
        ("Nel trimestre chiuso a fine aprile le vendite sono scese.", [TO_APRIL]),
        ("Mancano tre mesi a ottobre.", ["duration 3..3 mo", "date 2025-10-01..2025-10-31 month"]),
    ],
    "pt": [
        ("A taxa caiu no trimestre móvel encerrado em abril.", [TO_APRIL]),
        ("A taxa caiu nos três meses até abril.", [TO_APRIL]),
        ("Faltam três meses até outubro.", ["duration 3..3 mo", "date None..2025-10-31 month at_most"]),
    ],
    "nl": [
        ("In de drie maanden tot eind april daalde de omzet.", [TO_APRIL]),
        ("In het kwartaal tot en met april daalde de omzet.", [TO_APRIL]),
        ("Het duurt drie maanden tot oktober.", ["duration 3..3 mo", "date None..2025-10-31 month at_most"]),
    ],
    "el": [
        ("Στο τρίμηνο έως τον Απρίλιο οι πωλήσεις μειώθηκαν.", [TO_APRIL]),
        ("Στους τρεις μήνες έως τα τέλη Απριλίου οι πωλήσεις μειώθηκαν.", [TO_APRIL]),
        ("Απομένουν τρεις μήνες έως τον Οκτώβριο.", ["duration 3..3 mo", "date None..2025-10-31 month at_most"]),
    ],
}

QUARTER_ON: dict[str, list[Row]] = {
    "en": [("Its guidance for the current quarter is cautious.", [ON])],
    "fr": [("Sa prévision pour le trimestre en cours est prudente.", [ON])],
    "de": [("Im aktuellen Quartal rechnet der Konzern mit weniger.", [ON])],
    "es": [("Para el trimestre actual prevé menos.", [ON])],
    "it": [("Per l'attuale trimestre prevede meno.", [ON])],
    "pt": [("Para o trimestre em curso prevê menos.", [ON])],
    "nl": [
        ("Voor het huidige kwartaal verwacht het bedrijf minder.", [ON]),
        ("Voor het eerste kwartaal meldt het bedrijf verlies.", ["date 2025-01-01..2025-03-31 quarter"]),
        ("Het moet klaar zijn voor het einde van 2026.", ["date None..2026-12-31 quarter at_most"]),
    ],
    "el": [("Οι προβλέψεις του τρέχοντος τριμήνου είναι χαμηλές.", [ON])],
}

TURNS: dict[str, list[Row]] = {
    "en": [
        ("From one year to the next, nobody can plan.", []),
        ("Agents take a percentage.", []),
        ("In a New Year message he thanked them.", []),
        ("Rates rose a percentage point.", ["percentage 1..1 [ppt] increase"]),
        ("It went from one year to two.", ["duration 1..1 a", "duration 2..2 a"]),
    ],
    "fr": [
        ("D'une année sur l'autre, nul ne peut prévoir.", []),
        ("Les agents touchent un pourcentage.", []),
        ("D'un an à dix-huit mois de prison.", ["duration 1..1.5 a between"]),
    ],
    "de": [
        ("Von einem Quartal aufs nächste lässt sich nichts planen.", []),
        ("Ein Jahr auf das andere gerechnet.", ["duration 1..1 a"]),
    ],
    "es": [
        ("De un año para otro nadie puede planear.", []),
        ("Pasó de un año a dos años.", ["duration 1..1 a", "duration 2..2 a"]),
    ],
    "it": [("Da un anno all'altro nessuno può prevedere.", []), ("Gli agenti prendono una percentuale.", [])],
    "pt": [
        ("De um trimestre para o outro ninguém pode prever.", []),
        ("Segundo Marta Reis, ninguém pode prever.", []),
        ("Marta Reis terminou segundo.", ["rank 2..2 -"]),
        ("É o segundo maior do país.", ["rank 2..2 -"]),
    ],
    "nl": [("Van een week op de andere kan niemand plannen.", [])],
    "el": [("Από το ένα τρίμηνο στο άλλο κανείς δεν προβλέπει.", [])],
}


@pytest.mark.parametrize("rows", [STRETCHES, QUARTER_ON, TURNS], ids=["months to", "the quarter that is on", "turns"])
@pytest.mark.parametrize("language", list(STRETCHES))
def test_rows(language: str, rows: dict[str, list[Row]]) -> None:
    """One language's rows; near misses stand beside what is read."""
    expect(language, rows[language])
