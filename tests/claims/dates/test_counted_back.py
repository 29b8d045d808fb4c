"""Dates counted back from publication or from the date before: "ten days ago", "a year earlier"."""

from tests.reading import claims_in, expect, reading


def _read(code: str, text: str) -> list[str]:
    return [reading(claim) for claim in claims_in(text, code)]


def test_counted_back_in_days_weeks_and_months() -> None:
    """Days name a day, months a month; a week back is the same weekday, several weeks are told by the week. What has
    gone on for so long, and what is hedged, stays a length of time."""
    expect(
        "fr",
        [
            ("La cour avait ordonné sa libération il y a dix jours.", ["date 2025-05-26..2025-05-26 day"]),
            ("Le chantier s'est arrêté il y a trois semaines.", ["date 2025-05-12..2025-05-18 week"]),
            ("Le titre était plus haut il y a six mois.", ["date 2024-12-01..2024-12-31 month"]),
            ("Le bruit dure depuis plus de deux mois.", ["duration 2..inf mo more_than"]),
        ],
    )
    expect(
        "de",
        [
            ("Vor zehn Tagen wurde der Vertrag unterzeichnet.", ["date 2025-05-26..2025-05-26 day"]),
            ("Vor einem Jahr lag sie bei 12 Prozent.", ["date 2024-01-01..2024-12-31 year", "percentage 12..12 %"]),
            ("Seit drei Monaten ruht die Arbeit.", ["duration 3..3 mo"]),
        ],
    )
    expect(
        "en",
        [
            ("The plant shut a week ago.", ["date 2025-05-29..2025-05-29 day"]),
            ("She left after a year back in office.", ["duration 1..1 a"]),
            ("Prices were lower six months ago.", ["date 2024-12-01..2024-12-31 month"]),
            ("More than ten days ago the pump failed.", ["duration 10..inf d more_than"]),
        ],
    )
    expect(
        "es",
        [
            ("La fábrica cerró hace diez días.", ["date 2025-05-26..2025-05-26 day"]),
            (
                "Son dos puntos menos que hace cuatro años.",
                ["percentage 2..2 [ppt] decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            ("Espera desde hace tres semanas.", ["duration 3..3 wk"]),
        ],
    )
    expect(
        "it",
        [
            ("La fabbrica ha chiuso dieci giorni fa.", ["date 2025-05-26..2025-05-26 day"]),
            ("La fabbrica ha chiuso tre giorni addietro.", ["date 2025-06-02..2025-06-02 day"]),
            ("Un anno fa era il contrario.", ["date 2024-01-01..2024-12-31 year"]),
            ("Aspetta da tre settimane.", ["duration 3..3 wk"]),
        ],
    )
    expect(
        "pt",
        [
            ("A fábrica fechou há dez dias.", ["date 2025-05-26..2025-05-26 day"]),
            (
                "São menos 20 câmaras do que há quatro anos.",
                ["count 20..20 camara decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            ("Trabalha aqui há três semanas.", ["duration 3..3 wk"]),
        ],
    )
    expect(
        "nl",
        [
            ("De fabriek ging tien dagen geleden dicht.", ["date 2025-05-26..2025-05-26 day"]),
            ("Een jaar geleden was dat anders.", ["date 2024-01-01..2024-12-31 year"]),
            ("De marge was een jaar terug hoger.", ["date 2024-01-01..2024-12-31 year"]),
            ("Twee weken terug viel het kabinet.", ["date 2025-05-19..2025-05-25 week"]),
            ("Hij keerde na twee weken terug.", ["duration 2..2 wk"]),
            ("Ze komt over een jaar terug.", ["duration 1..1 a"]),
            ("Het duurt al drie weken.", ["duration 3..3 wk"]),
        ],
    )
    expect(
        "el",
        [
            ("Το εργοστάσιο έκλεισε πριν από δέκα ημέρες.", ["date 2025-05-26..2025-05-26 day"]),
            ("Η απεργία άρχισε πριν τρεις μήνες.", ["date 2025-03-01..2025-03-31 month"]),
            ("Περιμένει εδώ και τρεις εβδομάδες.", ["duration 3..3 wk"]),
        ],
    )


def test_earlier_than_the_date_before() -> None:
    """ "A year earlier", "the month before" go back from what the sentence names; before a noun they are no date."""
    for code, text, expected in (
        ("en", "Arrivals fell to 431,000 in 2023, half of those a year earlier.", "date 2022-01-01..2022-12-31 year"),
        ("en", "It eased in March from the month before.", "date 2025-02-01..2025-02-28 month"),
        ("fr", "Il atteignait 3 % en 2023, contre 2 % un an plus tôt.", "date 2022-01-01..2022-12-31 year"),
        ("fr", "La hausse ralentit en avril, après celle du mois précédent.", "date 2025-03-01..2025-03-31 month"),
        ("de", "2022 lag er bei 3 Prozent, ein Jahr zuvor bei zwei.", "date 2021-01-01..2021-12-31 year"),
        ("de", "Im April waren es mehr als im Vormonat.", "date 2025-03-01..2025-03-31 month"),
        ("es", "En 2022 cerró con la mitad que un año antes.", "date 2021-01-01..2021-12-31 year"),
        ("it", "Nel 2022 era il 3%, un anno prima il 2%.", "date 2021-01-01..2021-12-31 year"),
        ("pt", "Em 2022 foi de 3%, contra 2% um ano antes.", "date 2021-01-01..2021-12-31 year"),
        ("nl", "In april steeg dat, een maand eerder nog niet.", "date 2025-03-01..2025-03-31 month"),
        ("el", "Το 2022 ήταν 3%, έναντι 2% έναν χρόνο νωρίτερα.", "date 2021-01-01..2021-12-31 year"),
    ):
        assert expected in _read(code, text), text
    for code, text in (
        ("en", "She left the year before the vote of 2024."),
        ("fr", "Il est parti un an avant les élections."),
        ("es", "Se fue un año antes de la votación."),
        ("it", "Partì un anno prima delle elezioni."),
    ):
        assert not any("year" in claim and "2024-01-01" not in claim for claim in _read(code, text)), text
