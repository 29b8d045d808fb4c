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


@pytest.mark.parametrize(
    ("language", "text", "published", "years"),
    [
        (
            "en",
            "It earned €11bn last year. It made 361 TWh, against 320 TWh the previous year.",
            PUBLISHED,
            "2024 2023",
        ),
        (
            "fr",
            "Elle a gagné 9 millions en 2024. On compte 22 lits, contre 19 l'année précédente.",
            PUBLISHED,
            "2024 2023",
        ),
        (
            "de",
            "EDF hat im vergangenen Jahr viel verdient. Es waren 361 TWh, nach 320 im Vorjahr.",
            PUBLISHED,
            "2024 2023",
        ),
        ("es", "Ganó 11 millones en 2024. Produjo 361 TWh, frente a 320 TWh el año anterior.", PUBLISHED, "2024 2023"),
        ("it", "Ha guadagnato molto nel 2024. Sono 361 TWh, contro 320 TWh l'anno precedente.", PUBLISHED, "2024 2023"),
        ("pt", "Lucrou muito em 2024. Produziu 361 TWh, contra 320 TWh no ano anterior.", PUBLISHED, "2024 2023"),
        (
            "nl",
            "Shell verdiende vorig jaar veel. Het was 361 TWh, tegen 320 TWh het jaar ervoor.",
            PUBLISHED,
            "2024 2023",
        ),
        ("el", "Κέρδισε πέρυσι πολλά. Παρήγαγε 361 TWh, έναντι 320 TWh το προηγούμενο έτος.", PUBLISHED, "2024 2023"),
        (
            "de",
            "Die Preise stiegen um 2 Prozent. Im Vorjahr waren es 3 Prozent.",
            PUBLISHED,
            "2024",
        ),  # no year is told of
        ("de", "EDF hat im vergangenen Jahr viel verdient. Im Vorjahr waren es 3 Prozent.", "2025-09-21", "2024 2024"),
    ],
)
def test_the_year_before_the_last(language: str, text: str, published: str, years: str) -> None:
    """Where results of last year are told, the year before is the one before that."""
    found = [claim.value.high[:4] for claim in claims_in(text, language, published) if claim.kind == "date"]
    assert " ".join(found) == years
