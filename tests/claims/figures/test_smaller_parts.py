"""A length of time goes on over one of a smaller unit, where a last part follows; two lengths stay two."""

import pytest

from tests.reading import claims_in, reading

DAYS = 76 + 96 / 24 / 60

WHOLE = (
    ("en", "She was at sea for 76 days, an hour and 36 minutes."),
    ("fr", "Elle est restée 76 jours, une heure et 36 minutes en mer."),
    ("de", "Sie blieb 76 Tage, eine Stunde und 36 Minuten auf See."),
    ("es", "Estuvo 76 días, una hora y 36 minutos en el mar."),
    ("it", "È rimasta in mare 76 giorni, un'ora e 36 minuti."),
    ("pt", "Esteve 76 dias, uma hora e 36 minutos no mar."),
    ("nl", "Ze was 76 dagen, een uur en 36 minuten op zee."),
    ("el", "Έμεινε 76 μέρες, μία ώρα και 36 λεπτά στη θάλασσα."),
)

APART = (
    ("en", "She sailed for 76 days, an hour more than he did.", ["76..76 d", "1..1 h"]),
    ("en", "He waited two days, an hour and four men.", ["2..2 d", "1..1 h", "4..4 men"]),
    ("nl", "Hij voer 28.000 zeemijl, 200 mijl voor de finish.", ["28000..28000 [nmi_i]", "200..200 [mi_i]"]),
)


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_one_length(language: str, text: str) -> None:
    (claim,) = claims_in(text, language)
    kind, value, unit = reading(claim).split()
    assert (kind, unit) == ("duration", "d")
    assert float(value.split("..")[0]) == pytest.approx(DAYS)


@pytest.mark.parametrize(("language", "text", "wanted"), APART)
def test_lengths_apart(language: str, text: str, wanted: list[str]) -> None:
    assert [reading(claim).split(" ", 1)[1] for claim in claims_in(text, language)] == wanted
