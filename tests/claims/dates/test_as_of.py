"""When a figure held, where the sentence says so (`as_of`)."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind

HELD = [
    ("en", "As of 31 December 2025, 12 people were missing.", "2025-12-31"),
    ("en", "The company had $3.2 billion in cash as of June 30.", "2025-06-30"),
    ("en", "As of Monday, 12 people were missing.", "2026-03-02"),
    ("fr", "Au 31 décembre 2025, le groupe comptait 4 200 salariés.", "2025-12-31"),
    ("fr", "Il reste 12 disparus, selon un bilan arrêté au 3 mars.", "2026-03-03"),
    ("de", "Stand 3. März 2026 gab es 12 Tote.", "2026-03-03"),
    ("it", "Al 31 dicembre i dipendenti erano 4.200.", "2025-12-31"),
    ("nl", "Per 1 januari telde het bedrijf 4.200 medewerkers.", "2026-01-01"),
    ("es", "A fecha de 3 de marzo había 12 desaparecidos.", "2026-03-03"),
    ("pt", "À data de 31 de dezembro, eram 4.200 trabalhadores.", "2025-12-31"),
    # when it happened, not when it held
    ("en", "On 3 March 12 people died.", None),
    ("fr", "Le 3 mars, 12 personnes sont mortes.", None),
    ("fr", "Du 3 au 10 mars, 12 personnes ont disparu.", None),
    ("en", "As of now 12 people are missing.", None),
    # two moments in one sentence: nobody can tell which figure is of which
    ("fr", "Au 3 mars, la rue compte 12 immeubles ; au 4 mars, 13 immeubles.", None),
]


@pytest.mark.parametrize(("language", "text", "day"), HELD)
def test_when_a_figure_held(language: str, text: str, day: str | None) -> None:
    found = extract_claims(Document(id="d", text=text, language=language, published="2026-03-05"))
    figures = [claim for claim in found if claim.kind is not Kind.DATE]
    assert figures
    assert {claim.as_of for claim in figures} == {day}
    assert all(claim.as_of is None for claim in found if claim.kind is Kind.DATE)


def test_a_day_that_cannot_be_told_is_none() -> None:
    found = extract_claims(Document(id="d", text="As of Monday, 12 people were missing.", language="en"))
    assert [claim.as_of for claim in found if claim.kind is Kind.COUNT] == [None]
