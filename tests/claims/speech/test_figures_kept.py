"""Who keeps the figures that speak is who says so: "d'après les chiffres de |l'Insee|", "data from |Eurostat|"."""

import pytest

from tests.sayings import figure

ROWS: list[tuple[str, str, str, str]] = [
    ("fr", "Le chômage a reculé à 7,4 %, d'après les chiffres de l'Insee.", "7,4", "Insee"),
    (
        "fr",
        "Le chômage a reculé à 7,4 %, selon des données provisoires de la Banque de France.",
        "7,4",
        "Banque de France",
    ),
    ("es", "El paro bajó al 7,4%, según datos del INE publicados este jueves.", "7,4", "INE"),
    ("es", "El paro bajó al 7,4%, según las últimas cifras del Banco de España.", "7,4", "Banco de España"),
    ("es", "El paro bajó al 7,4%, según datos oficiales.", "7,4", "datos oficiales"),
    ("it", "La disoccupazione è scesa al 7,4%, secondo i dati dell'Istat.", "7,4", "Istat"),
    ("it", "La disoccupazione è scesa al 7,4%, secondo le stime di Confindustria.", "7,4", "Confindustria"),
    ("pt", "O desemprego caiu para 7,4%, de acordo com dados do INE.", "7,4", "INE"),
    ("pt", "O desemprego caiu para 7,4%, segundo os números do Eurostat.", "7,4", "Eurostat"),
    (
        "de",
        "Die Zahl der Arbeitslosen sank auf 2,9 Millionen, wie aus Zahlen der Bundesagentur für Arbeit hervorgeht.",
        "2,9",
        "Bundesagentur für Arbeit",
    ),
    ("de", "Die Quote sank laut Daten von Eurostat auf 6 Prozent.", "6", "Eurostat"),
    ("nl", "De werkloosheid daalde tot 3,8 procent, volgens cijfers van het CBS.", "3,8", "CBS"),
    ("nl", "De werkloosheid daalde volgens nieuwe cijfers van Eurostat tot 3,8 procent.", "3,8", "Eurostat"),
    ("el", "Η ανεργία υποχώρησε στο 7,4%, σύμφωνα με στοιχεία της ΕΛΣΤΑΤ.", "7,4", "ΕΛΣΤΑΤ"),
    (
        "el",
        "Η ανεργία υποχώρησε στο 7,4%, σύμφωνα με τα στοιχεία της Τράπεζας της Ελλάδος.",
        "7,4",
        "Τράπεζας της Ελλάδος",
    ),
    ("en", "Unemployment fell to 7.4%, according to data from Eurostat.", "7.4", "Eurostat"),
    (
        "en",
        "Unemployment fell to 7.4%, according to figures from the Office for National Statistics.",
        "7.4",
        "Office for National Statistics",
    ),
    ("en", "Unemployment fell to 7.4%, according to official figures.", "7.4", "official figures"),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker"), ROWS)
def test_who_keeps_the_figures_says_them(language: str, text: str, words: str, speaker: str) -> None:
    assert figure(language, text, words).speaker == speaker
