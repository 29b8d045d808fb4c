"""Dates that take their year or month from the one beside them, and days of what was to be, in eight languages."""

import pytest

from tests.reading import claims_in, expect

OCTOBER, NOVEMBER = "2025-10-28", "2025-11-25"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It cut jobs in January 2023, up from those mooted, and a further 9,000 that March."),
        ("en", "It cut 18,000 jobs in January 2023 and 9,000 in March."),
        ("en", "It cut jobs in January 2023. In March, it cut others."),
        ("es", "En enero de 2023, 18.000 empleos; en marzo, otros 9.000."),
        ("de", "Amazon kappte 18.000 im Januar und 9.000 im März 2023."),
        ("fr", "18 000 postes en janvier 2023 et 9 000 en mars."),
        ("it", "18 mila in gennaio 2023; in marzo altri 9 mila."),
        ("pt", "Cortou 18 mil em janeiro de 2023 e 9 mil em março."),
        ("nl", "Er gingen 18.000 banen weg in januari 2023 en 9.000 in maart."),
        ("el", "Κόπηκαν 18.000 θέσεις τον Ιανουάριο του 2023 και 9.000 τον Μάρτιο."),
    ],
)
def test_one_year_for_two_months(language: str, text: str) -> None:
    """The year that one of two months names is that of the other."""
    dates = [claim for claim in claims_in(text, language, OCTOBER) if claim.kind == "date"]
    assert [getattr(claim.value, "low", None) for claim in dates] == ["2023-01-01", "2023-03-01"]


@pytest.mark.parametrize(
    ("language", "text", "month"),
    [
        ("en", "Deliveries start in March 2031 and service will begin in June.", "2031-06-01"),
        ("fr", "Les rames arrivent en mars 2031 et la ligne ouvrira en juin.", "2031-06-01"),
        ("es", "Los vagones llegan en marzo de 2031 y la línea abrirá en junio.", "2031-06-01"),
        ("it", "I vagoni arrivano a marzo 2031 e la linea aprirà a giugno.", "2031-06-01"),
        ("en", "Deliveries are due by March 2031 and the council will vote in June.", "2026-06-01"),
        ("en", "Deliveries start in March 2031, as was decided in June.", "2025-06-01"),
        ("en", "The law applies in January 2026 and the vote will be in December.", "2025-12-01"),
    ],
)
def test_the_month_after_one_to_come(language: str, text: str, month: str) -> None:
    """What follows something years ahead is of the same year; what it waits for, or was settled before, is not."""
    dates = [claim for claim in claims_in(text, language, OCTOBER) if claim.kind == "date"]
    assert getattr(dates[-1].value, "low", None) == month


def test_months_of_years_of_their_own() -> None:
    """What is set against another year, or said to be to come, is of none named before."""
    expect(
        "en",
        [
            (
                "Compared with January 2023, sales in March rose.",
                ["date 2023-01-01..2023-01-31 month", "date 2025-03-01..2025-03-31 month"],
            ),
            (
                "It cut jobs in January 2023. It will cut others in March.",
                ["date 2023-01-01..2023-01-31 month", "date 2026-03-01..2026-03-31 month"],
            ),
            (
                "Prices rose 3% in January, after 9% in March 2023.",
                [
                    "percentage 3..3 % increase",
                    "date 2025-01-01..2025-01-31 month",
                    "percentage 9..9 %",
                    "date 2023-03-01..2023-03-31 month",
                ],
            ),
        ],
        OCTOBER,
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He resigned on 6 October and was reappointed on the 10th of the same month."),
        ("en", "He resigned on 6 October and was reappointed on the 10th of the month."),
        ("fr", "Il a démissionné le 6 octobre et a été reconduit le 10 du même mois."),
        ("fr", "Il a démissionné le 6 octobre et a été reconduit le 10 du mois."),
        ("de", "Er trat am 6. Oktober zurück und wurde am 10. desselben Monats wieder ernannt."),
        ("es", "Dimitió el 6 de octubre y fue nombrado de nuevo el 10 del mismo mes."),
        ("it", "Si è dimesso il 6 ottobre ed è stato rinominato il 10 dello stesso mese."),
        ("pt", "Demitiu-se a 6 de outubro e foi reconduzido a 10 do mesmo mês."),
        ("nl", "Hij trad op 6 oktober af en werd op de 10e van dezelfde maand herbenoemd."),
        ("el", "Παραιτήθηκε στις 6 Οκτωβρίου και ορίστηκε στις 10 του ίδιου μήνα."),
        ("el", "Παραιτήθηκε στις 6 Οκτωβρίου και ορίστηκε στις 10 του μηνός."),
    ],
)
def test_days_of_the_month_said(language: str, text: str) -> None:
    """ "The 10th of the month" is one of the month that was named before it."""
    expect(language, [(text, ["date 2025-10-06..2025-10-06 day", "date 2025-10-10..2025-10-10 day"])], NOVEMBER)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The airport was to reopen on Saturday.", "2025-11-01"),
        ("fr", "L'aéroport devait rouvrir samedi.", "2025-11-01"),
        ("de", "Der Flughafen sollte am Samstag öffnen.", "2025-11-01"),
        ("es", "El aeropuerto debía abrir el sábado.", "2025-11-01"),
        ("it", "L'aeroporto doveva riaprire sabato.", "2025-11-01"),
        ("pt", "O aeroporto devia reabrir no sábado.", "2025-11-01"),
        ("nl", "Het vliegveld moest zaterdag opengaan.", "2025-11-01"),
        ("el", "Το αεροδρόμιο επρόκειτο να ανοίξει το Σάββατο.", "2025-11-01"),
        ("fr", "Le match devait se jouer mercredi.", "2025-10-29"),
        ("fr", "Le match devait se jouer vendredi.", "2025-10-31"),
        ("fr", "Un record depuis 1935.\n\nVendredi, la ministre a parlé.", "2025-10-31"),
    ],
)
def test_what_was_to_be_is_of_the_nearest_day(language: str, text: str, day: str) -> None:
    """Told on a Friday: on Saturday it is still to come, on Wednesday it was."""
    dates = [claim.value for claim in claims_in(text, language, "2025-10-31") if claim.kind == "date"]
    assert getattr(dates[-1], "low", None) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Sénat va examiner le texte présenté le 14 octobre."),
        ("en", "The senate will examine the bill presented on 14 October."),
        ("de", "Der Senat wird den am 14. Oktober vorgelegten Entwurf prüfen."),
        ("es", "El Senado examinará el texto presentado el 14 de octubre."),
        ("it", "Il Senato esaminerà il testo presentato il 14 ottobre."),
        ("pt", "O Senado vai examinar o texto apresentado a 14 de outubro."),
        ("nl", "De senaat zal het op 14 oktober ingediende voorstel bespreken."),
    ],
)
def test_no_day_lies_nearly_a_year_ahead(language: str, text: str) -> None:
    """Read in November: who means October of next year says so."""
    expect(language, [(text, ["date 2025-10-14..2025-10-14 day"])], NOVEMBER)


def test_a_night_that_ends_on_the_day_of_publication() -> None:
    """Put off "in the night from Friday to Saturday", told on that Saturday, and not to one a week later."""
    text = "Le texte, repoussé dans la nuit de vendredi à samedi, part au Sénat."
    expect("fr", [(text, ["date 2025-11-21..2025-11-22 day"])], "2025-11-22")
