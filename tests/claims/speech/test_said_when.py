"""Who said so is read past when it was said: "informó el martes el Ministerio", "ανακοίνωσε την Τρίτη το υπουργείο"."""

import pytest

from tests.reading import claims_in, reading
from tests.sayings import figure

ROWS: list[tuple[str, str, str, str | None]] = [
    ("es", "Hay 300 desaparecidos, informó el martes el Ministerio del Interior.", "300", "Ministerio del Interior"),
    ("es", "Hay 300 desaparecidos, anunció este jueves la Fiscalía.", "300", "Fiscalía"),
    ("es", "Hay 300 desaparecidos, dijo el domingo por la noche Ana Botín.", "300", "Ana Botín"),
    ("pt", "Há 300 desaparecidos, informou na terça-feira o Ministério da Saúde.", "300", "Ministério da Saúde"),
    ("pt", "Há 300 desaparecidos, anunciou esta quinta-feira a Polícia Judiciária.", "300", "Polícia Judiciária"),
    ("pt", "Há 300 desaparecidos, disse na segunda-feira Ana Nunes.", "300", "Ana Nunes"),
    ("el", "Υπάρχουν 300 αγνοούμενοι, ανακοίνωσε την Τρίτη το υπουργείο.", "300", "υπουργείο"),
    ("el", "Υπάρχουν 300 αγνοούμενοι, δήλωσε την Πέμπτη η Άννα Παππά.", "300", "Άννα Παππά"),
    ("it", "Ci sono 300 dispersi, ha annunciato giovedì la procura.", "300", "procura"),
    ("it", "Ci sono 300 dispersi, ha detto nella giornata di giovedì la procura.", "300", "procura"),
    ("de", "Es gebe 300 Vermisste, teilte am Dienstag das Innenministerium mit.", "300", "Innenministerium"),
    ("de", "Es gebe 300 Vermisste, sagte am Dienstagabend Eva Klein.", "300", "Eva Klein"),
    ("de", "Es gebe 300 Vermisste, teilte die Polizei am Morgen mit.", "300", "Polizei"),
    ("nl", "Er zijn 300 vermisten, meldde dinsdag het ministerie van Defensie.", "300", "ministerie van Defensie"),
    ("nl", "Er zijn 300 vermisten, zei op dinsdag Jan Bakker.", "300", "Jan Bakker"),
    ("nl", "Er zijn 300 vermisten, heeft de politie bekendgemaakt.", "300", "politie"),
    ("nl", "Er zijn 300 vermisten, zo heeft de politie dinsdag bevestigd.", "300", "politie"),
    ("fr", "Il y a 300 disparus, a annoncé ce jeudi le parquet de Paris.", "300", "parquet de Paris"),
    ("fr", "Il y a 300 disparus, a annoncé dans la soirée de jeudi le parquet.", "300", "parquet"),
    ("en", "There are 300 missing, said on Tuesday the police chief Ada Lang.", "300", "Ada Lang"),
    ("fr", "Il y a 300 disparus, a annoncé ce jeudi à 8 heures.", "300", None),
    ("es", "Anunció el martes la compra de 300 coches.", "300", None),
    ("de", "Er sagte am Dienstag 300 Termine ab.", "300", None),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker"), ROWS)
def test_who_said_so_is_read_past_when(language: str, text: str, words: str, speaker: str | None) -> None:
    assert figure(language, text, words).speaker == speaker


SAME_NIGHT = (  # a night told of by its small hours does not end on the day after
    ("pt", "Morreram na madrugada de quinta-feira. Três foram tratados na mesma noite. O fogo começou às 1h30.", "01"),
    ("es", "Murieron en la madrugada del jueves. Otro salió esa misma noche. El fuego empezó a la 1.30.", "01"),
    ("el", "Πέθαναν τα ξημερώματα της Πέμπτης. Το ίδιο βράδυ βγήκαν τρεις. Η φωτιά ξέσπασε στη 1:30.", "01"),
    ("pt", "Ganharam na quinta-feira à noite. Na mesma noite, saíram. O fogo começou às 1h30.", "02"),
    ("fr", "Ils ont gagné jeudi. Le soir même, ils fêtaient. Le feu a pris à 1 h 30.", "02"),
)


@pytest.mark.parametrize(("language", "text", "day"), SAME_NIGHT)
def test_the_same_night(language: str, text: str, day: str) -> None:
    moment = f"2026-01-{day}T01:30"
    assert f"date {moment}..{moment} minute" in map(reading, claims_in(text, language, "2026-01-06"))
