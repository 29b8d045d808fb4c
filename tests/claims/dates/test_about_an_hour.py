"""Hours in words behind a hedge, where no word says that they are hours (published Thursday, 5 June 2025)."""

import pytest

from claims.value import Kind
from tests.reading import claims_in, reading

FIVE = "T05:00 minute about"

HOURS = (
    ("en", "Flights resumed at around five on Tuesday.", FIVE),
    ("en", "It woke up at about five.", FIVE),
    ("de", "Die Flüge starteten am Dienstag gegen fünf wieder.", FIVE),
    ("de", "Der Unfall geschah am Dienstag gegen fünf.", FIVE),
    ("fr", "Les vols ont repris mardi vers cinq heures.", FIVE),
    ("es", "Los vuelos se reanudaron hacia las cinco.", FIVE),
    ("es", "Llegó a eso de las cinco.", FIVE),
    ("it", "I voli sono ripresi martedì sulle cinque.", FIVE),
    ("it", "I voli sono ripresi verso le cinque.", FIVE),
    ("pt", "Os voos foram retomados por volta das cinco.", FIVE),
    ("nl", "De vluchten werden dinsdag rond vijf hervat.", FIVE),
    ("nl", "Het ongeluk gebeurde dinsdag tegen vijf.", FIVE),
    ("el", "Οι πτήσεις ξεκίνησαν γύρω στις πέντε.", FIVE),
)


@pytest.mark.parametrize(("language", "text", "wanted"), HOURS)
def test_hours_behind_a_hedge(language: str, text: str, wanted: str) -> None:
    assert any(reading(claim).endswith(wanted) for claim in claims_in(text, language))


COUNTS = (
    ("en", "Around five people were hurt on Tuesday."),
    ("en", "On Tuesday around five people were hurt."),
    ("de", "Am Dienstag gegen fünf Gegner verlor sie."),
    ("de", "Gegen fünf Männer wird ermittelt."),
    ("es", "Hacia las cinco casas corría el agua."),
    ("nl", "Dinsdag raakten rond vijf mensen gewond."),
    ("nl", "Dinsdag rond vijf mensen gezien."),
    ("pt", "Cerca de cinco pessoas ficaram feridas."),
    ("el", "Γύρω στις πέντε γυναίκες τραυματίστηκαν."),
)


@pytest.mark.parametrize(("language", "text"), COUNTS)
def test_counts_behind_the_same_words(language: str, text: str) -> None:
    assert any(claim.kind is Kind.COUNT for claim in claims_in(text, language))
    assert not any("minute" in reading(claim) for claim in claims_in(text, language))
