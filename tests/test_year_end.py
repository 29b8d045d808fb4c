"""The end of the year in news of its first months: of the last year where the clause tells what was, else of this."""

import pytest

from tests.reading import claims_in

PUBLISHED = "2025-02-21"


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Net debt stood at €5 billion at year-end.", "2024-12-31"),
        ("en", "Net debt will be €5 billion at year-end.", "2025-12-31"),
        ("en", "Analysts raised their year-end target to 6,500.", "2025-12-31"),  # the target is for then
        ("en", "The contract was extended until the end of the year.", "2025-12-31"),
        ("en", "He said he would step down at the end of the year.", "2025-12-31"),
        ("fr", "La dette nette était de 5 milliards d'euros en fin d'année.", "2024-12-31"),
        ("fr", "Il a annoncé son départ à la fin de l'année.", "2025-12-31"),
        ("de", "Die Verschuldung lag zum Jahresende bei 5 Milliarden Euro.", "2024-12-31"),
        ("de", "Bis zum Jahresende sollen es 6 Milliarden Euro sein.", "2025-12-31"),
        ("es", "A finales de año la deuda era de 5.000 millones.", "2024-12-31"),
        ("es", "El Gobierno aprobó subir el impuesto a final de año.", "2025-12-31"),
        ("it", "A fine anno il debito era di 5 miliardi di euro.", "2024-12-31"),
        ("it", "L'azienda chiuderà a fine anno.", "2025-12-31"),
        ("pt", "A dívida era de 5 mil milhões no final do ano.", "2024-12-31"),
        ("pt", "A empresa anunciou o fecho no final do ano.", "2025-12-31"),
        ("nl", "Aan het eind van het jaar telde het bedrijf 500 winkels.", "2024-12-31"),
        ("nl", "Aan het eind van het jaar gaat het dicht.", "2025-12-31"),
        ("el", "Ο δανεισμός ήταν 5 δισ. ευρώ στο τέλος του έτους.", "2024-12-31"),
        ("el", "Θα κλείσει στο τέλος του έτους.", "2025-12-31"),
    ],
)
def test_year_end(language: str, text: str, day: str) -> None:
    """What a limit leads to is to come, and so is what a target is for."""
    assert [claim.value.high for claim in claims_in(text, language, PUBLISHED) if claim.kind == "date"] == [day]


def test_year_end_later_in_the_year() -> None:
    """In autumn the end of the year is the one ahead, whatever the verb."""
    found = claims_in("Net debt stood at €5 billion at year-end.", "en", "2025-10-21")
    assert [claim.value.high for claim in found if claim.kind == "date"] == ["2025-12-31"]
