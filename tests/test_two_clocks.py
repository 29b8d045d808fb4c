"""An hour told by two clocks, the second in brackets, has the day behind them (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

# (language, text, the day of both hours)
HOURS = (
    ("en", "The first call came at 14:51 local time (06:51 GMT) on Wednesday.", "2025-06-04"),
    ("en", "The plane took off at 9:30 a.m. (0730 GMT) on Tuesday.", "2025-06-03"),
    ("fr", "Le séisme s'est produit à 14h51 heure locale (7h51 à Paris) mercredi.", "2025-06-04"),
    ("fr", "Le séisme s'est produit à 14h51 (7h51 GMT), mercredi.", "2025-06-04"),
    ("de", "Das Beben ereignete sich um 14.51 Uhr Ortszeit (8.51 Uhr MEZ) am Mittwoch.", "2025-06-04"),
    ("es", "El sismo ocurrió a las 14.51 hora local (8.51 GMT) del miércoles.", "2025-06-04"),
    ("it", "La scossa è avvenuta alle 14:51 ora locale (8:51 in Italia) di mercoledì.", "2025-06-04"),
    ("pt", "O sismo ocorreu às 14h51 locais (8h51 em Lisboa) de quarta-feira.", "2025-06-04"),
    ("nl", "De beving was om 14.51 uur lokale tijd (8.51 uur Nederlandse tijd) op woensdag.", "2025-06-04"),
    ("el", "Ο σεισμός έγινε στις 14:51 τοπική ώρα (08:51 ώρα Ελλάδας) την Τετάρτη.", "2025-06-04"),
    # behind the end of a sentence, or of other words in brackets, it is the day of something else
    ("en", "It left at 14:51 (06:51 GMT). On Tuesday it landed.", "2025-06-05"),
    ("en", "It left at 14:51 (it was due at 06:51). On Tuesday it landed.", "2025-06-05"),
)


@pytest.mark.parametrize(("language", "text", "day"), HOURS)
def test_hours_of_two_clocks(language: str, text: str, day: str) -> None:
    hours = [line for line in map(reading, claims_in(text, language)) if line.endswith(" minute")]
    assert [hour.split()[1][:10] for hour in hours] == [day, day]
