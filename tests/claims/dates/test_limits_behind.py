"""Limits behind a date: "in March at the earliest", "am 3. März spätestens"."""

import pytest

from tests.reading import expect

FROM_MARCH, TO_MARCH = "date 2026-03-01..None month at_least", "date None..2026-03-31 month at_most"
YEAR = "date 2027-01-01..2027-12-31 year"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "La vente sera conclue en mars 2026 au plus tôt.", [FROM_MARCH]),
        ("fr", "Le procès s'ouvrira en mars 2026 au plus tard, selon le parquet.", [TO_MARCH]),
        ("en", "The sale should complete in March 2026 at the earliest.", [FROM_MARCH]),
        ("en", "It closes in the second quarter of 2026 at the earliest.", ["date 2026-04-01..None quarter at_least"]),
        ("en", "It opens in 2027 at the latest and then expands.", ["date None..2027-12-31 year at_most"]),
        ("de", "Die Brücke wird im März 2026 spätestens wieder frei sein.", [TO_MARCH]),
        ("de", "Der Bau soll im März 2026 frühestens beginnen.", [FROM_MARCH]),
        ("es", "La venta se cerrará en marzo de 2026 como muy pronto.", [FROM_MARCH]),
        ("es", "Se pagará en marzo de 2026 a más tardar.", [TO_MARCH]),
        ("it", "La vendita si chiuderà a marzo 2026 al più presto.", [FROM_MARCH]),
        ("it", "Il ponte riaprirà a marzo 2026 al più tardi.", [TO_MARCH]),
        ("pt", "A venda fecha em março de 2026 o mais cedo.", [FROM_MARCH]),
        ("pt", "O pagamento será feito em março de 2026 o mais tardar.", [TO_MARCH]),
        ("nl", "De verkoop is in maart 2026 op zijn vroegst rond.", [FROM_MARCH]),
        ("nl", "De brug gaat in maart 2026 uiterlijk open.", [TO_MARCH]),
        ("el", "Η πώληση θα ολοκληρωθεί τον Μάρτιο του 2026 το νωρίτερο.", [FROM_MARCH]),
        ("el", "Η γέφυρα θα ανοίξει τον Μάρτιο του 2026 το αργότερο.", [TO_MARCH]),
        # A limit that leads to another date is that one's.
        ("de", "Der Bau soll 2027 spätestens im März 2026 beginnen.", [YEAR, TO_MARCH]),
        ("fr", "Pour 2027, au plus tard en mars 2026, il faudra choisir.", [YEAR, TO_MARCH]),
        # What stands behind the date says which end of it is open.
        ("en", "The count will be done by March 2026 at the earliest.", [FROM_MARCH]),
        ("nl", "De telling is tegen maart 2026 op zijn vroegst klaar.", [FROM_MARCH]),
        # A limit before the date stays what it is.
        ("fr", "Le texte sera voté d'ici mars 2026 au plus tard.", [TO_MARCH]),
    ],
)
def test_limits_behind_a_date(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])
