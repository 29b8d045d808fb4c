"""Months that something is measured against, days at the earliest or the latest, points of polls and of matches, and
what is no tenth of a point."""

import pytest

from tests.reading import claims_in, reading

JANUARY, NEXT_JANUARY = "date 2025-01-01..2025-01-31 month", "date 2026-01-01..2026-01-31 month"
FROM_MAY = "date 2026-05-11..None month at_least"
BY_2031 = "date None..2031-12-31 year at_most"
ROWS = (
    # Measured against a month, which has been whatever the verb.
    ("fr", "Le litre coûte 7 centimes de plus qu'en janvier.", JANUARY),
    ("fr", "L'essence est plus chère qu'en janvier.", JANUARY),
    ("en", "A full tank costs £7 more than in January.", JANUARY),
    ("en", "The hall will open in January.", NEXT_JANUARY),
    ("de", "Eine Tankfüllung kostet sieben Euro mehr als im Januar.", JANUARY),
    ("nl", "Een volle tank kost zeven euro meer dan in januari.", JANUARY),
    ("nl", "De rechter doet dan in januari uitspraak.", NEXT_JANUARY),
    ("es", "Llenar el depósito cuesta 7 euros más que en enero.", JANUARY),
    ("es", "El Gobierno prevé una subida que en enero será del 4 %.", NEXT_JANUARY),
    ("it", "Il pieno costa 7 euro in più rispetto a gennaio.", JANUARY),
    ("pt", "Encher o depósito custa mais 7 euros do que em janeiro.", JANUARY),
    # Expected at the earliest: an open end that lies ahead.
    ("de", "Ein Urteil wird frühestens Mitte Mai erwartet.", FROM_MAY),
    ("nl", "De uitspraak wordt op zijn vroegst half mei verwacht.", FROM_MAY),
    # No later than a year.
    ("nl", "De laatste tank komt niet later dan 2031.", BY_2031),
    ("fr", "Les livraisons finiront pas plus tard que 2031.", BY_2031),
    ("de", "Die Lieferung endet nicht später als 2031.", BY_2031),
    # A comma parts two lengths of time that nobody tells in one.
    ("en", "He got two years, 180 hours of unpaid work.", "duration 2..2 a"),
    ("en", "He got two years, 180 hours of unpaid work.", "duration 180..180 h"),
    ("fr", "Il a eu deux ans, 180 heures de travail non payé.", "duration 180..180 h"),
    (
        "it",
        "Ha vinto in 76 ore e 32 secondi.",
        "duration 76.00888888888888888888888889..76.00888888888888888888888889 h",
    ),
    # Points are of a hundred near the word for a poll, and of a match beside other points.
    ("en", "Labour's lead has narrowed to six points in the latest poll.", "percentage 6..6 [ppt]"),
    ("de", "Der Vorsprung schrumpft auf sechs Punkte in der Umfrage.", "percentage 6..6 [ppt]"),
    ("nl", "De voorsprong slinkt tot zes punten in de peiling.", "percentage 6..6 [ppt]"),
    ("es", "La ventaja es de seis puntos en el último sondeo.", "percentage 6..6 [ppt]"),
    ("it", "Il vantaggio è di sei punti nei sondaggi.", "percentage 6..6 [ppt]"),
    ("pt", "A vantagem é de seis pontos nas sondagens.", "percentage 6..6 [ppt]"),
    ("el", "Η διαφορά είναι έξι μονάδες στις δημοσκοπήσεις.", "percentage 6..6 [ppt]"),
    ("en", "City are four points clear at the top with 41 points from 20 games.", "count 4..4 point"),
    ("en", "City are four points clear at the top with 41 points from 20 games.", "count 41..41 point"),
    ("es", "El equipo suma 41 puntos, a tres puntos del líder.", "count 3..3 point"),
    # What a law foresees is not what is imposed.
    (
        "el",
        "Την ποινή που προβλέπει ο νόμος επέβαλε την Παρασκευή το δικαστήριο.",
        "date 2025-09-05..2025-09-05 day",
    ),
    # One of ten, and a tenth of patients beside a fifth of them, are no tenths of a point.
    ("de", "Er peilt acht Prozent an und will jede zehnte Stelle streichen.", "percentage 10..10 %"),
    ("en", "The old make up a fifth of patients, the young a tenth.", "percentage 10..10 %"),
    ("en", "The rate rose to 3.8 per cent, a tenth more than in May.", "percentage 0.1..0.1 [ppt] increase"),
    # What somebody expects or lays on for a weekday lies ahead; what was expected does not.
    ("fr", "La SNCF prévoit deux TGV sur trois jeudi.", "date 2025-09-11..2025-09-11 day"),
    ("es", "Renfe prevé dos de cada tres trenes el jueves.", "date 2025-09-11..2025-09-11 day"),
    ("it", "Trenitalia prevede due treni su tre giovedì.", "date 2025-09-11..2025-09-11 day"),
    ("pt", "A CP prevê dois em cada três comboios na quinta-feira.", "date 2025-09-11..2025-09-11 day"),
    ("el", "Η εταιρεία προβλέπει δύο στα τρία τρένα την Πέμπτη.", "date 2025-09-11..2025-09-11 day"),
    ("de", "Am Donnerstag fährt nur jeder dritte Zug.", "date 2025-09-11..2025-09-11 day"),
    ("nl", "Donderdag rijdt een op de drie treinen.", "date 2025-09-11..2025-09-11 day"),
    ("de", "Am Donnerstag fuhr nur jeder dritte Zug.", "date 2025-09-04..2025-09-04 day"),
    ("fr", "Un décret publié jeudi prévoit une aide.", "date 2025-09-04..2025-09-04 day"),
    ("it", "Il decreto approvato giovedì prevede un aiuto.", "date 2025-09-04..2025-09-04 day"),
    # What is crossed, with its article, and hedges with a place between.
    ("de", "Die Teuerung fiel unter die Zwei-Prozent-Marke.", "percentage -inf..2 % less_than"),
    ("de", "Der Strompreis bleibt über der 35-Euro-Marke.", "money 35..inf EUR more_than"),
    ("de", "Der Streit über die Fünf-Prozent-Hürde dauert an.", "percentage 5..5 %"),
    ("es", "El IPC superó la barrera del 2 %.", "percentage 2..inf % more_than"),
    ("fr", "Les cumuls dépassent localement 250 mm.", "measure 250..inf mm more_than"),
    ("es", "El viento superó localmente los 100 km/h.", "measure 100..inf km/h more_than"),
    ("en", "They spent the best part of £3m.", "money 3000000..3000000 GBP from below about"),
    (
        "en",
        "They held out for 76 days, two hours.",
        "duration 76.08333333333333333333333333..76.08333333333333333333333333 d",
    ),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_one_of_the_readings(language: str, text: str, wanted: str) -> None:
    """The row's reading is among those of its text, told on 10 September 2025."""
    read = [reading(claim) for claim in claims_in(text, language, "2025-09-10")]
    assert wanted in read, f"{text}: {read}"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        # The stretch up to now is no date.
        ("en", "Prices rose sharply over the past year.", False),
        ("en", "Prices rose sharply over the last month.", False),
        ("en", "Prices rose sharply last year.", True),
        ("nl", "De prijzen stegen het afgelopen jaar fors.", False),
        ("nl", "De prijzen stegen vorig jaar fors.", True),
        ("pt", "Os preços subiram muito no último ano.", False),
        ("pt", "Os preços subiram muito no ano passado.", True),
        # A team, and what a weapon fires.
        ("de", "Nach der Pause drehte die Elf die Partie.", False),
        ("de", "Nach der Pause kamen die elf Spieler zurück.", True),
        ("fr", "Il portait une arme de calibre 7,65.", False),
        ("en", "He carried a calibre 38 revolver.", False),
        ("es", "Llevaba un arma del calibre 22.", False),
        ("it", "Aveva una pistola calibro 9.", False),
        ("nl", "Hij had een wapen van kaliber 22.", False),
    ],
)
def test_whether_anything_is_read(language: str, text: str, wanted: bool) -> None:
    """What only looks like a figure or a date is none."""
    assert bool(claims_in(text, language, "2025-09-10")) is wanted, text
