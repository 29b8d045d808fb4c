"""How long people live, and ages to come, in years that no word names; and numbers beside them that are none."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "en": [
        (
            "Life expectancy rose to 83.4 for women and 79.2 for men.",
            ["duration 83.4..83.4 a", "duration 79.2..79.2 a"],
        ),
        ("Life expectancy at birth is 79.", ["duration 79..79 a"]),
        ("Life expectancy rose, and 45 clinics closed.", ["count 45..45 hospitals"]),
        ("The index rose to 83.4.", ["count 83.4..83.4 -"]),
        ("She will be 31 when it ends.", ["duration 31..31 a"]),
        ("It will be 31 when it ends.", ["count 31..31 -"]),
    ],
    "fr": [
        ("L'espérance de vie des hommes est passée à 79,2.", ["duration 79.2..79.2 a"]),
        ("L'espérance de vie à la naissance atteint 79,2.", ["duration 79.2..79.2 a"]),
        ("L'espérance de vie recule. L'indice est passé à 79,2.", ["count 79.2..79.2 -"]),
    ],
    "de": [("Die Lebenserwartung stieg auf 83,4 für Frauen.", ["duration 83.4..83.4 a"])],
    "es": [
        (
            "La esperanza de vida subió 0,2 años, hasta los 83,4.",
            ["duration 0.2..0.2 a", "duration 83.4..83.4 a"],
        ),
    ],
    "it": [("La speranza di vita è salita a 83,4 per le donne.", ["duration 83.4..83.4 a"])],
    "pt": [("A esperança de vida subiu para 83,4 nas mulheres.", ["duration 83.4..83.4 a"])],
    "nl": [("De levensverwachting steeg naar 83,4 voor vrouwen.", ["duration 83.4..83.4 a"])],
    "el": [("Το προσδόκιμο ζωής ανέβηκε στα 83,4 για τις γυναίκες.", ["duration 83.4..83.4 a"])],
}


@pytest.mark.parametrize("language", list(ROWS))
def test_how_long_people_live(language: str) -> None:
    """One language's rows; near misses stand beside what is read."""
    expect(language, ROWS[language])
