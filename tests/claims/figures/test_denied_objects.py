"""What is denied beside a hedge: who or how many ("no party won in more than 20"), or what was found where."""

import pytest

from tests.reading import claims_in, reading

MORE, MOST = "percentage 50..inf % more_than", "-inf..20"

ROWS = (
    ("en", "Inspectors found no serious fault in more than half of the lifts.", MORE),
    ("en", "The club won no title in over 20 years.", "duration 20..inf a more_than"),
    ("en", "No party won in more than 20 districts.", MOST),
    ("en", "It holds no stake of more than 20 per cent.", MOST),
    ("de", "Die Prüfer fanden keine Mängel in mehr als der Hälfte der Aufzüge.", MORE),
    ("de", "Keine Partei gewann in mehr als 20 Bezirken.", MOST),
    ("es", "No vio ningún fallo en más de la mitad de los casos.", MORE),
    ("es", "Ningún partido ganó en más de 20 distritos.", MOST),
    ("pt", "Não encontrou nenhum erro em mais de metade dos casos.", MORE),
    ("pt", "Nenhum partido ganhou em mais de 20 distritos.", MOST),
    ("nl", "De inspectie vond geen fout in meer dan de helft van de liften.", MORE),
    ("nl", "Geen partij won in meer dan 20 districten.", MOST),
    ("fr", "Il n'a trouvé aucun défaut dans plus de la moitié des cas.", MORE),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_what_is_denied(language: str, text: str, wanted: str) -> None:
    assert any(wanted in reading(claim) for claim in claims_in(text, language))
