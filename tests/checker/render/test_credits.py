"""Who is said to have said something, with the article of its sentence."""

import pytest

from checker.check import read_all
from checker.words.credits import credited
from claims.document import Document


@pytest.mark.parametrize(
    ("text", "spoken", "reader", "expected"),
    [
        ("La tempête a fait 12 blessés, selon la préfecture.", "fr", "fr", "la préfecture"),
        (
            "La tempête a fait 12 blessés, a indiqué la mairie.",
            "fr",
            "fr",
            "la mairie",
        ),
        ("La tempête a fait 12 blessés, selon l'institut météorologique.", "fr", "fr", "l’institut météorologique"),
        ("La tempête a fait 12 blessés le 3 mai.", "fr", "fr", ""),
        ("La tempête a fait 12 blessés, selon Ada Lang.", "fr", "fr", "Ada Lang"),
        ("The storm left 12 injured, according to the prefecture.", "en", "en", "the prefecture"),
        # a noun of another language is shown to be one, a name needs nothing
        ("La tempête a fait 12 blessés, selon la préfecture.", "fr", "en", "“préfecture”"),
        ("The storm left 12 injured, according to police.", "en", "fr", "«\u00a0police\u00a0»"),
        ("The storm left 12 injured, according to Ada Lang.", "en", "fr", "Ada Lang"),
    ],
)
def test_a_speaker_stands_in_a_sentence(text: str, spoken: str, reader: str, expected: str) -> None:
    claims, _ = read_all([Document("a", text, language=spoken)])
    claim = next(claim for claim in claims if "12" in claim.quote)
    assert credited(claim, spoken, reader) == expected
