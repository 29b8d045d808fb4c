"""Who says a figure, behind words that say when, and behind words that may as well lead to a reason."""

import pytest

from tests.sayings import figure

ROWS: list[tuple[str, str, str, str | None]] = [
    ("en", "Last year Ryanair counted 27 strikes.", "27", "Ryanair"),
    ("en", "Last week Ford said it cut 300 jobs.", "300", "Ford"),
    ("en", "The year 2024 was hard. Ford said it cut 300 jobs.", "300", "Ford"),
    ("it", "La settimana scorsa Ryanair ha detto che mancano 300 voli.", "300", "Ryanair"),
    ("es", "El año pasado Ryanair contó 27 huelgas.", "27", "Ryanair"),
    ("es", "La semana pasada Iberia dijo que faltan 300 vuelos.", "300", "Iberia"),
    ("pt", "No ano passado Galp anunciou 40 despedimentos.", "40", "Galp"),
    ("fr", "La semaine dernière Renault a annoncé 300 suppressions de postes.", "300", "Renault"),
    ("nl", "Vorig jaar telde KLM 27 stakingen.", "27", "KLM"),
    ("el", "Την περασμένη εβδομάδα η Aegean ανακοίνωσε 300 ακυρώσεις.", "300", "Aegean"),
    (
        "en",
        "Ryanair said it cut 400 flights, up from 170 it announced on Wednesday. EasyJet said it cut 9.",
        "170",
        "Ryanair",
    ),
    (
        "en",
        "Ryanair said it cut 400 flights, up from 170 it announced on Wednesday. EasyJet said it cut 9.",
        "9.",
        "EasyJet",
    ),
    ("fr", "Ce sont plus que les 30 vols qu'elle avait annoncés jeudi. Air France en compte 12.", "30", None),
    ("fr", "Ce sont 30 vols, a annoncé jeudi Air France.", "30", "Air France"),
    ("en", "The fund holds 12% and voted no, citing the total size.", "12%", None),
    ("en", "It closed 12 shops, citing high costs.", "12", None),
    ("en", "At least 30 people died, citing police.", "30", "police"),
    ("en", "At least 30 people died, citing Reuters.", "30", "Reuters"),
    ("fr", "Le fonds a vendu 12 % du capital, citant le coût élevé.", "12 %", None),
    ("it", "Il fondo ha venduto il 12%, citando il costo elevato.", "12%", None),
    ("es", "El fondo vendió el 12%, citando el alto coste.", "12%", None),
    ("pt", "O fundo vendeu 12%, citando o custo elevado.", "12%", None),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker"), ROWS, ids=[row[1] for row in ROWS])
def test_who_says_it(language: str, text: str, words: str, speaker: str | None) -> None:
    assert figure(language, text, words).speaker == speaker
