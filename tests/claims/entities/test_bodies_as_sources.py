"""Whole bodies as sources, whoever an office is read of, and verbs of counting: "stima la |Banca d'Italia|"."""

import pytest

from tests.sayings import figure

ROWS: list[tuple[str, str, str, str | None]] = [
    (
        "fr",
        "La mesure rapporterait 2 milliards d'euros par an, estime l'Institut des politiques publiques.",
        "2",
        "Institut des politiques publiques",
    ),
    (
        "fr",
        "Il y a 300 disparus, selon l'Agence nationale de sécurité sanitaire.",
        "300",
        "Agence nationale de sécurité sanitaire",
    ),
    ("it", "La tassa frutterebbe 2 miliardi l'anno, stima la Banca d'Italia.", "2", "Banca d'Italia"),
    (
        "it",
        "Ci sono 300 dispersi, secondo l'Organizzazione mondiale della sanità.",
        "300",
        "Organizzazione mondiale della sanità",
    ),
    ("it", "Ci sono 300 dispersi, secondo l'Ufficio europeo per l'asilo.", "300", "Ufficio europeo per l'asilo"),
    (
        "it",
        "Ci sono 300 dispersi, riferisce l'Agenzia delle Nazioni Unite per i rifugiati.",
        "300",
        "Agenzia delle Nazioni Unite per i rifugiati",
    ),
    ("it", "Ci sono 300 dispersi, rende noto il Comune di Milano.", "300", "Comune di Milano"),
    ("it", "Ci sono 300 dispersi, fa sapere la Farnesina.", "300", "Farnesina"),
    (
        "es",
        "Hay 300 desaparecidos, según el Instituto Nacional de Estadística.",
        "300",
        "Instituto Nacional de Estadística",
    ),
    (
        "es",
        "Hay 300 desaparecidos, señala la Agencia Española de Protección de Datos.",
        "300",
        "Agencia Española de Protección de Datos",
    ),
    ("pt", "Há 300 desaparecidos, diz a Agência Portuguesa do Ambiente.", "300", "Agência Portuguesa do Ambiente"),
    (
        "pt",
        "Há 300 desaparecidos, estima o Instituto Nacional de Estatística.",
        "300",
        "Instituto Nacional de Estatística",
    ),
    (
        "de",
        "Es gibt 300 Vermisste, teilte das Bundesamt für Bevölkerungsschutz mit.",
        "300",
        "Bundesamt für Bevölkerungsschutz",
    ),
    (
        "de",
        "Es gibt 300 Vermisste, so das Hilfswerk der Vereinten Nationen.",
        "300",
        "Hilfswerk der Vereinten Nationen",
    ),
    (
        "nl",
        "Er zijn 300 vermisten, aldus het Rijksinstituut voor Volksgezondheid en Milieu.",
        "300",
        "Rijksinstituut voor Volksgezondheid en Milieu",
    ),
    ("nl", "Er zijn 300 vermisten, zegt de Autoriteit Persoonsgegevens.", "300", "Autoriteit Persoonsgegevens"),
    (
        "en",
        "300 are missing, the UN Office for the Coordination of Humanitarian Affairs said.",
        "300",
        "UN Office for the Coordination of Humanitarian Affairs",
    ),
    (
        "en",
        "300 are missing, according to the International Committee of the Red Cross.",
        "300",
        "International Committee of the Red Cross",
    ),
    ("en", "300 are missing, says the Institute for Fiscal Studies.", "300", "Institute for Fiscal Studies"),
    ("en", "A study found 12 per cent of children were ill.", "12", "study"),
    ("en", "Developed countries pledged $300 billion a year.", "300", "Developed countries"),
    ("el", "Τα συνδικάτα κάνουν λόγο για 3.000 απολύσεις.", "3.000", "συνδικάτα"),
    ("el", "Η αστυνομία κάνει λόγο για 3.000 διαδηλωτές.", "3.000", "αστυνομία"),
    ("es", "La policía habla de 3.000 manifestantes.", "3.000", "policía"),
    ("it", "La questura parla di 3.000 manifestanti.", "3.000", "questura"),
    ("fr", "La police parle de 3 000 manifestants.", "3 000", "police"),
    ("nl", "De politie spreekt van 3.000 demonstranten.", "3.000", "politie"),
    ("de", "Die Polizei spricht von 3000 Demonstranten.", "3000", "Polizei"),
    ("pt", "A polícia fala em 3.000 manifestantes.", "3.000", "polícia"),
    ("en", "Police put the crowd at 3,000.", "3", "police"),
    ("fr", "Selon Me Béatrice Zavarro, avocate de Dominique Pelicot, 17 accusés font appel.", "17", "Béatrice Zavarro"),
    ("fr", "Selon Claire Aubin, maire de Lyon, 17 accusés font appel.", "17", "Claire Aubin"),
    ("es", "Según Ana Botín, presidenta del Santander, hay 17 casos.", "17", "Ana Botín"),
    ("en", "According to Tom Briggs, a lawyer for the family, 17 people appealed.", "17", "Tom Briggs"),
    ("de", "Laut Eva Klein, Anwältin der Familie, legten 17 Angeklagte Berufung ein.", "17", "Eva Klein"),
    ("it", "Secondo Paolo Rossi, avvocato di Anna Verdi, 17 imputati fanno appello.", "17", "Paolo Rossi"),
    ("fr", "Le chômage baisse en catégorie A. Les deux thermomètres indiquent 3 % de baisse.", "3 %", None),
    ("es", "El Ministerio para evitar multas pagó 300 euros, dijo ayer.", "300", None),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker"), ROWS)
def test_bodies_are_sources_by_their_whole_names(language: str, text: str, words: str, speaker: str | None) -> None:
    assert figure(language, text, words).speaker == speaker
