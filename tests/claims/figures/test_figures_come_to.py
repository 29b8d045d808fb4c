"""How far something could come, goes in steps, or lies in a span; sums and lengths written in unusual ways."""

import pytest

from tests.reading import claims_in, reading

COULD = (
    ("en", "The bill could eventually reach 900 dollars.", ["money -inf..900 XXX at_most"]),
    ("en", "The bill could not reach 900 dollars.", ["money 900..900 XXX"]),
    ("en", "The bill could reach at least 900 dollars.", ["money 900..inf XXX at_least"]),
    ("en", "The toll may climb to 90.", ["count -inf..90 deaths at_most"]),
    ("en", "Growth may climb to 3%.", ["percentage 3..3 %"]),
    ("en", "The toll reached 90.", ["count 90..90 deaths"]),
    ("fr", "Le bilan pourrait à terme atteindre 90 morts.", ["count -inf..90 deaths at_most"]),
    ("fr", "Le nombre de morts pourrait monter à 90.", ["count -inf..90 deaths at_most"]),
    ("fr", "Les pertes pourraient atteindre entre 8 et 9 millions d'euros.", ["money 8000000..9000000 EUR between"]),
    ("de", "Die Rechnung könnte 900 Euro erreichen.", ["money -inf..900 EUR at_most"]),
    ("de", "Die Zahl der Toten könnte auf 90 steigen.", ["count -inf..90 deaths at_most"]),
    ("de", "Die Zahl der Toten ist auf 90 gestiegen.", ["count 90..90 deaths"]),
    ("es", "La cifra de muertos podría llegar a 90.", ["count -inf..90 deaths at_most"]),
    ("it", "La fattura potrebbe raggiungere i 900 euro.", ["money -inf..900 EUR at_most"]),
    ("pt", "A fatura pode chegar a 900 euros.", ["money -inf..900 EUR at_most"]),
    ("nl", "De rekening kan 900 euro bereiken.", ["money -inf..900 EUR at_most"]),
    ("el", "Ο λογαριασμός μπορεί να φτάσει τα 900 ευρώ.", ["money -inf..900 EUR at_most"]),
)

STEPS = (
    (
        "en",
        "It rises in steps of 50 million to 400 million euros.",
        ["money 50000000..50000000 EUR", "money -inf..400000000 EUR at_most"],
    ),
    (
        "de",
        "Es geht in Schritten von 50 bis 400 Euro weiter.",
        ["money 50..50 EUR", "money -inf..400 EUR at_most"],
    ),
    (
        "fr",
        "Elle monte par paliers de 50 à 400 euros.",
        ["money 50..50 EUR", "money -inf..400 EUR at_most"],
    ),
    ("fr", "Il reste des étapes de 3 à 5 km.", ["measure 3..5 km between"]),
)

SPANS = (
    ("fr", "Il veut ramener la perte dans une fourchette de 4 % à 5 %.", ["percentage 4..5 % between"]),
    ("en", "It cut the rate to a range of 4 to 5 percent.", ["percentage 4..5 % between"]),
    ("de", "Der Zins fällt auf eine Spanne von 4 bis 5 Prozent.", ["percentage 4..5 % between"]),
    ("es", "Bajó el tipo a un rango del 4 al 5 %.", ["percentage 4..5 % between"]),
    ("it", "Ha portato il tasso in una forchetta dal 4% al 5%.", ["percentage 4..5 % between"]),
    ("pt", "Cortou a taxa para um intervalo de 4% a 5%.", ["percentage 4..5 % between"]),
    ("nl", "De rente daalde naar een bandbreedte van 4 tot 5 procent.", ["percentage 4..5 % between"]),
    ("el", "Μείωσε το επιτόκιο σε εύρος 4% έως 5%.", ["percentage 4..5 % between"]),
    ("fr", "La perte est ramenée de 5 % à 4 %.", ["percentage 5..5 %", "percentage 4..4 %"]),
)

DATE = "date 2025-01-01..2025-12-31 year"

WRITTEN = (
    ("en", "The hospital has 12,000 plus nurses.", ["count 12000..inf nurses at_least"]),
    ("en", "It bought 120 plus 12 spare engines.", ["count 120..120 -", "count 12..12 engine"]),
    ("de", "Der Flug war 61/2-stündig.", ["duration 6.5..6.5 h"]),
    ("en", "The flight took 23/4 hours.", ["duration 2.75..2.75 h"]),
    ("en", "The flight took 6 1/2 hours.", ["duration 6.5..6.5 h"]),
    ("fr", "Des vents de 120 milles à l'heure soufflent.", ["measure 120..120 [mi_i]/h"]),
    ("fr", "Le voilier a parcouru 120 milles.", ["measure 120..120 [nmi_i]"]),
    ("fr", "Il prévoit 8 milliards de baisses de dépenses.", ["money 8000000000..8000000000 EUR"]),
    ("it", "I ricavi complessivi: 8,3 miliardi.", ["money 8300000000..8300000000 EUR"]),
    ("en", "Vehicles sold: 1.2 million.", ["count 1200000..1200000 vehicles"]),
    ("en", "The number of quarters needed has grown.", []),
    ("en", "Three quarters of the pupils came.", ["percentage 75..75 %"]),
    ("en", "The law raised the retirement age by two years to 64.", ["duration 2..2 a increase", "duration 64..64 a"]),
    ("en", "It pays more, far above the $80 at which it closed.", ["money 80..80 XXX"]),
    ("pt", "A taxa fica em 0,8% este ano (abaixo de 1,3%).", ["percentage 0.8..0.8 %", DATE, "percentage 1.3..1.3 %"]),
    ("fr", "Le taux est de 8 % (moins de 9 %).", ["percentage 8..8 %", "percentage 9..9 %"]),
    ("fr", "Le taux est de 8 % (moins de 9 % en ville).", ["percentage 8..8 %", "percentage -inf..9 % less_than"]),
    ("en", "It went far above $80.", ["money 80..inf XXX more_than"]),
    (
        "es",
        "Un plan de más de 866.000 millones. Vale un billón de dólares (866.000 millones de euros), y él 3 millones de "
        "dólares.",
        [
            "money 866000000000..inf EUR more_than",
            "money 1000000000000..1000000000000 XXX",
            "money 866000000000..866000000000 EUR",
            "money 3000000..3000000 XXX",
        ],
    ),
)


@pytest.mark.parametrize(("language", "text", "wanted"), [*COULD, *STEPS, *SPANS, *WRITTEN])
def test_come_to(language: str, text: str, wanted: list[str]) -> None:
    """A row is a language, a text and the readings wanted."""
    assert [reading(claim) for claim in claims_in(text, language)] == wanted
