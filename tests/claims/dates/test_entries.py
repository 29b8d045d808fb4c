"""Live reports: the hours that head their entries, the days these are of, and when the figures of an entry held."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind, Period

# (language, what the row probes, lines, when the counts held, dates claimed); published on 5 November 2025 at 7.30
LIVE: list[tuple[str, str, list[str], list[str | None], list[str]]] = [
    (
        "it",
        "the day above, and the one a line names",
        [
            "6 novembre, 22.45 – Prima vittima\nI dispersi sono 12.",
            "10.30 – Calamità\nI morti sono 114.",
            "5 novembre, 21.15 – La radio\nI morti sono 90.",
        ],
        ["2025-11-06T22:45", "2025-11-06T10:30", "2025-11-05T21:15"],
        [],
    ),
    (
        "de",
        "hours that begin anew are of the day before",
        [
            "07:10 Uhr: Suche geht weiter\nEs gibt 12 Tote.",
            "06:20 Uhr: Hubschrauber unterwegs",
            "23:40 Uhr: Brücke gesperrt\nEs gibt 9 Tote.",
            "21:05 Uhr: Erste Opfer\nEs gibt 3 Tote.",
        ],
        ["2025-11-06T07:10", "2025-11-05T23:40", "2025-11-05T21:05"],
        [],
    ),
    (
        "en",
        "other hours stay",
        ["17:45\nThe fire has killed 12 people.", "16:20\nIt began at 3.15pm.", "15:40\nAt least 4 people died."],
        ["2025-11-05T17:45", "2025-11-05T15:40"],
        ["2025-11-05T15:15"],
    ),
    (
        "en",
        "above the entries",
        [
            "The fire, which spread at 5.10am, has killed 12 people.",
            "6 November, 7.45am – Bodies found",
            "05:30 GMT – Search begins",
            "00:20 GMT – Roof falls",
            "23:40 GMT – A fire",
        ],
        ["2025-11-06T07:45"],
        ["2025-11-06T05:10"],
    ),
    (
        "fr",
        "a programme goes forward",
        ["9 h 30 – Ouverture des portes à 12 exposants.", "11 h 00 – Débat.", "15 h 00 – Remise de 3 prix."],
        [None, None],
        ["2025-11-05T09:30", "2025-11-05T11:00", "2025-11-05T15:00"],
    ),
    (
        "fr",
        "two are no report",
        ["11 h 00 – Un débat réunit 12 exposants.", "9 h 30 – Ouverture."],
        [None],
        ["2025-11-05T11:00", "2025-11-05T09:30"],
    ),
]


@pytest.mark.parametrize(
    ("language", "probes", "lines", "held", "dates"), LIVE, ids=[f"{row[0]}: {row[1]}" for row in LIVE]
)
def test_entries_of_live_reports(
    language: str, probes: str, lines: list[str], held: list[str | None], dates: list[str]
) -> None:
    document = Document(id="x", text="\n\n".join(lines), language=language, published="2025-11-05T07:30")
    claims = extract_claims(document)
    assert [claim.as_of for claim in claims if claim.kind is Kind.COUNT] == held
    assert [claim.value.low for claim in claims if isinstance(claim.value, Period)] == dates
