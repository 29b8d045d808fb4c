"""Limits told by going over or up to something, by words for "until now", and movements that are neither."""

import pytest

from tests.reading import claims_in, reading

GONE_OVER = (
    ("es", "Los inscritos pasan de 700.", ["count 700..inf - more_than"]),
    ("es", "Con ellos pasan de 700 los niños sin plaza.", ["count 700..inf children more_than"]),
    ("es", "La factura pasó de 80 millones de euros.", ["money 80000000..inf EUR more_than"]),
    ("es", "El alcalde pasa de 12 a 15 concejales.", ["count 12..12 lawmakers", "count 15..15 lawmakers"]),
    (
        "es",
        "El paro pasó de un 9 %, según el instituto, a un 8 %.",
        ["percentage 9..9 %", "percentage 8..8 %"],
    ),
    ("pt", "A taxa de reprovação passou de 30%, a pior em anos.", ["percentage 30..inf % more_than"]),
    ("pt", "O número de mortos passou de 90.", ["count 90..inf deaths more_than"]),
    ("pt", "A taxa passou de 30%, em média, para 20%.", ["percentage 30..30 %", "percentage 20..20 %"]),
)

UP_TO = (
    ("es", "El club podría ingresar hasta el 15 % del traspaso.", ["percentage -inf..15 % at_most"]),
    ("es", "Podrán cobrar hasta los 900 euros.", ["money -inf..900 EUR at_most"]),
    ("es", "La tasa ha mejorado hasta el 15 %.", ["percentage 15..15 %"]),
)

UNTIL_NOW = (
    ("es", "Hay hasta ahora 80 muertos.", ["count 80..80 deaths"]),
    ("pt", "Há até agora 80 mortos.", ["count 80..80 deaths"]),
    ("fr", "Jusqu'à maintenant, 80 morts ont été identifiés.", ["count 80..80 deaths"]),
    ("fr", "On compte jusqu'à maintenant 80 morts.", ["count 80..80 deaths"]),
    ("el", "Έως τώρα 80 νεκροί.", ["count 80..80 deaths"]),
    ("it", "Fino ad ora 80 morti.", ["count 80..80 deaths"]),
    ("nl", "Er zijn tot nu toe 80 doden.", ["count 80..80 deaths"]),
    ("de", "Es gab bis jetzt 80 Tote.", ["count 80..80 deaths"]),
    ("en", "There are up to now 80 dead.", ["count 80..80 deaths"]),
)

WE_MOVE = (
    ("it", "Passeremo da otto a 30 seggi.", ["count 8..8 seats", "count 30..30 seats"]),
    ("es", "Pasaremos de ocho a 30 escaños.", ["count 8..8 seats", "count 30..30 seats"]),
    ("fr", "Nous passerons de huit à 30 sièges.", ["count 8..8 seats", "count 30..30 seats"]),
    ("pt", "Passaremos de oito a 30 placess no conselho.", ["count 8..8 places", "count 30..30 places"]),
)

FROM_ABOUT = (
    ("de", "Der Fonds käme von rund 8 auf 15 Prozent.", ["percentage 8..8 % about", "percentage 15..15 %"]),
    ("nl", "Het fonds ging van ongeveer 8 op 15 procent.", ["percentage 8..8 % about", "percentage 15..15 %"]),
    ("el", "Λιγότερα από ένα στα 10.000 παιδιά νοσούν.", ["percentage -inf..0.01 % less_than"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), [*GONE_OVER, *UP_TO, *UNTIL_NOW, *WE_MOVE, *FROM_ABOUT])
def test_gone_over(language: str, text: str, wanted: list[str]) -> None:
    """What passed a figure is more, what went from it started there; "until now" is no limit of what follows."""
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
