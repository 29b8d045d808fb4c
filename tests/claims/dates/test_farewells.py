"""Sentences that only take leave tell no date of the story."""

import pytest

from claims.value import Kind
from tests.reading import claims_in, expect

LEAVES = (
    ("fr", "À la semaine prochaine !"),
    ("fr", "À demain."),
    ("en", "See you next week!"),
    ("en", "We'll be back tomorrow."),
    ("de", "Bis nächste Woche! Wir lesen uns morgen wieder."),
    ("es", "¡Hasta la semana que viene! Nos vemos el lunes."),
    ("it", "Alla prossima settimana! Ci vediamo domani."),
    ("pt", "Até para a semana! Até amanhã."),
    ("nl", "Tot volgende week! Tot morgen."),
    ("el", "Τα λέμε την επόμενη εβδομάδα."),
)


@pytest.mark.parametrize(("language", "text"), LEAVES)
def test_taking_leave(language: str, text: str) -> None:
    assert not [claim for claim in claims_in(text, language) if claim.kind is Kind.DATE]


TOLD = (
    ("fr", "Le scrutin aura lieu demain.", "date 2025-06-06..2025-06-06 day"),
    ("en", "Until next week, the road stays closed.", "date 2025-06-09..2025-06-15 week"),
    ("de", "Bis nächste Woche bleibt die Straße gesperrt.", "date None..2025-06-15 week at_most"),
    ("it", "A maggio.", "date 2025-05-01..2025-05-31 month"),
    ("nl", "Tot morgen is de weg dicht.", "date None..2025-06-06 day at_most"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD)
def test_a_day_of_the_story(language: str, text: str, wanted: str) -> None:
    expect(language, [(text, [wanted])])
