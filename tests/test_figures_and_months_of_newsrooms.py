"""Months that something is measured against, days expected at the earliest or the latest, and lengths that stand apart."""

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
    ("en", "They held out for 76 days, two hours.", "duration 76.08333333333333333333333333..76.08333333333333333333333333 d"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_one_of_the_readings(language: str, text: str, wanted: str) -> None:
    """The row's reading is among those of its text, told on 10 September 2025."""
    read = [reading(claim) for claim in claims_in(text, language, "2025-09-10")]
    assert wanted in read, f"{text}: {read}"
