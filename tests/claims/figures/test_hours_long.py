"""So long, and not so late: "a parlé plus de 13 heures mercredi", beside hours of a day."""

import pytest

from tests.reading import Row, expect

_WEDNESDAY = "date 2025-06-04..2025-06-04 day"
_AT_ONE = "date 2025-06-04T13:00..2025-06-04T13:00 minute"
_LONG = ["duration 13..inf h more_than", _WEDNESDAY]

ROWS: dict[str, list[Row]] = {
    "fr": [
        ("Il a parlé plus de 13 heures mercredi.", _LONG),
        ("Il a parlé pendant 13 heures mercredi.", ["duration 13..13 h", _WEDNESDAY]),
        ("Il a parlé près de 13 heures mercredi.", ["duration 13..13 h from below about", _WEDNESDAY]),
        ("Le train est arrivé à 13 heures mercredi.", [_AT_ONE, _WEDNESDAY]),
        ("Le train est parti vers 13 heures mercredi.", [f"{_AT_ONE} about", _WEDNESDAY]),
    ],
    "es": [
        ("El juez habló más de 13 horas el miércoles.", _LONG),
        ("El fuego empezó cerca de las 13 horas del miércoles.", [f"{_AT_ONE} about", _WEDNESDAY]),
    ],
    "pt": [
        ("O juiz falou mais de 13 horas na quarta-feira.", _LONG),
        ("O juiz falou durante 13 horas na quarta-feira.", ["duration 13..13 h", _WEDNESDAY]),
        ("O fogo começou às 13 horas de quarta-feira.", [_AT_ONE, _WEDNESDAY]),
    ],
    "nl": [
        ("De rechter sprak meer dan 13 uur woensdag.", _LONG),
        ("De brand begon rond 13 uur woensdag.", [f"{_AT_ONE} about", _WEDNESDAY]),
    ],
    "it": [("Il giudice ha parlato per più di 13 ore mercoledì.", _LONG)],
}


@pytest.mark.parametrize("language", ROWS)
def test_a_hedge_of_amounts_says_how_long_and_not_when(language: str) -> None:
    expect(language, ROWS[language])
