"""Ways of citing, in eight languages, by cause and not by story (`fixtures/citations.toml`)."""

import tomllib
from pathlib import Path

import pytest

from checker.origins.sources import cited_sources
from claims.document import Document
from tests.quality.scoring import same_source

SETS = tomllib.loads((Path(__file__).parents[3] / "fixtures" / "citations.toml").read_text("utf-8"))["set"]
ROWS = [(part["name"], part["language"], text, cites) for part in SETS for text, cites in part["rows"]]


def wanted(cites: str) -> list[tuple[str, str]]:
    """ "Reuters agency; Le Monde media" -> names and kinds."""
    named = [entry.strip().rpartition(" ") for entry in cites.split(";") if entry.strip()]
    return [(name, kind) for name, _, kind in named]


def found(text: str, language: str) -> list[tuple[str, str]]:
    document = Document(id="d", text=text, file="d", language=language)
    return [(source.name, source.kind.value) for source in cited_sources(document)]


def scored(rows: list[tuple[str, str, str]]) -> tuple[float, float, float]:
    """Recall, precision, and how many of those found are of the right kind."""
    hits = kinds = annotated = named = 0
    for language, text, cites in rows:
        asked, told = wanted(cites), found(text, language)
        annotated, named = annotated + len(asked), named + len(told)
        for name, kind in asked:
            match = next((entry for entry in told if same_source(entry[0], name)), None)
            hits += match is not None
            kinds += match is not None and match[1] == kind
            told = [entry for entry in told if entry is not match]
    return hits / annotated, hits / named, kinds / hits


@pytest.mark.parametrize(
    ("name", "recall", "precision"),
    [
        ("first", 0.95, 0.98),
        ("second", 0.87, 0.94),
        ("third", 0.85, 0.95),
        ("fourth", 0.9, 0.95),
        ("fifth", 0.84, 0.98),
    ],
)
def test_sources_are_found_as_newsrooms_cite_them(name: str, recall: float, precision: float) -> None:
    reached = scored([(language, text, cites) for set_, language, text, cites in ROWS if set_ == name])
    assert reached[0] >= recall, reached
    assert reached[1] >= precision, reached
    assert reached[2] >= 0.97, reached


@pytest.mark.parametrize("language", ["de", "el", "en", "es", "fr", "it", "nl", "pt"])
def test_every_language_is_read_nearly_as_well(language: str) -> None:
    recall, precision, _ = scored([(code, text, cites) for _, code, text, cites in ROWS if code == language])
    assert recall >= 0.78, recall
    assert precision >= 0.9, precision


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (language, text)
        for _, language, text, cites in ROWS
        if not cites and "Gaza" not in text and "Manchester" not in text
    ],
)
def test_nobody_in_particular_is_no_source(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Shares in France's Lyravax rose 12% in Paris on Wednesday after the company said it worked.",
            ["Lyravax"],
        ),
        ("en", "Lufthansa will cut 4,000 jobs, the company said.", ["Lufthansa"]),
        ("fr", "Ariméo va supprimer 300 postes, a annoncé le groupe mardi.", ["Ariméo"]),
        ("de", "Volkswagen habe 2,1 Millionen Autos ausgeliefert, teilte der Konzern mit.", ["Volkswagen"]),
        ("es", "Telvia recortará 300 empleos, según informó la compañía.", ["Telvia"]),
        ("it", "Norvia taglierà 300 posti, ha annunciato l'azienda.", ["Norvia"]),
        ("nl", "Voltane schrapt 300 banen, meldt het bedrijf.", ["Voltane"]),
        # no name before, a place, a person, and a firm that is only spoken of
        ("en", "The company said 300 jobs would go.", []),
        ("en", "In Paris, the company said 300 jobs would go.", []),
        ("fr", "Contactée par nos soins, l'entreprise évoque 60 départs.", []),
        ("en", "People in the industry say the group will spend $3bn on Google Cloud.", []),
    ],
)
def test_the_firm_that_a_common_noun_means(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # brackets: behind the name, behind more words of it, behind common words
        (
            "es",
            "La Comisión Nacional del Mercado de Valores (CNMV) informó de 300 casos.",
            ["Comisión Nacional del Mercado de Valores (CNMV)"],
        ),
        (
            "fr",
            "Il y a 12 cas, a indiqué la Direction générale de la concurrence, de la consommation et de la répression "
            "des fraudes (DGCCRF).",
            ["Direction générale de la concurrence, de la consommation et de la répression des fraudes (DGCCRF)"],
        ),
        ("pt", "Foram 91 metros, segundo a agência de segurança nos transportes (NTSB).", ["NTSB"]),
        ("es", "La Comisión Nacional del Mercado (Madrid) informó de 300 casos.", ["Comisión Nacional del Mercado"]),
        # commas: what they call a body, or say of it
        ("en", "The fine was announced on Thursday by the country's consumer agency, the DGCCRF.", ["DGCCRF"]),
        ("es", "Lo dio a conocer ayer el instituto de estadística, el INE.", ["INE"]),
        ("es", "Carris, la concesionaria municipal, replica que la revisión estaba al día.", ["Carris"]),
        ("en", "The agency, which is based in Paris, said 300 homes were lost.", []),
        ("en", "The agency's director, Ada Lang, said 300 homes were lost.", []),
    ],
)
def test_what_else_a_body_is_called(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The idea is backed by 63% in an Ifop survey.", ["Ifop"]),
        (
            "fr",
            "Publiés lundi, les derniers chiffres de l'Insee font l'effet d'une bombe : 645 000 naissances.",
            ["Insee"],
        ),
        ("fr", "L'idée est soutenue par 63 % des Français dans un sondage Ifop.", ["Ifop"]),
        ("de", "In der jüngsten Umfrage von Forsa liegt sie bei 34 Prozent.", ["Forsa"]),
        ("es", "En la última encuesta de Sigma Dos lidera con el 34%.", ["Sigma Dos"]),
        ("it", "L'ultimo sondaggio Ipsos la dà al 34%.", ["Ipsos"]),
        ("nl", "In de jongste peiling van Ipsos staat zij op 34 procent.", ["Ipsos"]),
        ("pt", "Na última sondagem da Ipsos lidera com 34%.", ["Ipsos"]),
        ("el", "Στην τελευταία δημοσκόπηση της MRB συγκεντρώνει 34%.", ["MRB"]),
        # figures told of a body are not its own, and a body beside no figures keeps none
        ("fr", "Les chiffres de Norvia déçoivent : 3 % de croissance.", []),
        ("en", "Ifop employs 300 people in Paris.", []),
        ("de", "Bei Forsa arbeiten 300 Menschen.", []),
    ],
)
def test_who_keeps_the_figures(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "À Étupes, une PME dit tourner au ralenti depuis 3 mois.", []),
        ("fr", "À Lyon, l'INSA dit avoir reçu 300 dossiers.", ["INSA"]),
        ("en", "“It is tired of 300 strikes,” one MP told Le Figaro.", ["Le Figaro"]),
        ("en", "“The roof just went, 3 metres of it,” said Ludovic, a baker.", []),
        ("en", "“The roof just went, 3 metres of it,” said Boeing.", ["Boeing"]),
        ("de", "Mehr als drei Millionen Gäste zählt die Insel im Jahr.", []),
        ("es", "Madrid cuenta 32 detenidos y 93 investigados.", []),
        ("en", "Gunmen answered with 12 drones.", []),
        ("en", "The lender from Milan has asked the European Central Bank for leave to own 29.9%.", []),
        ("en", "It is 14 times this year's estimated EBITDA.", []),
        ("en", "Days earlier the company had said it would shut 2 plants.", []),
        ("de", "Im Juli sank die Zahl um 4 Prozent. Das teilte das Statistikamt Eurostat mit.", ["Eurostat"]),
        ("fr", "Il y a 25 % d'offres, a fait savoir jeudi soir la CNMV.", ["CNMV"]),
        ("en", "Ryanair carried 20 million passengers. The airline said it had cancelled 300 flights.", ["Ryanair"]),
        ("es", "Las donaciones suman, según la presidencia francesa, 700 millones.", ["presidencia francesa"]),
        ("fr", "Le bilan s'établit à 12 blessés, a indiqué le haut-commissariat.", ["haut-commissariat"]),
        ("de", "28 Tote gehören nach Angaben des Verbandes zum Verein.", []),
        ("fr", "La compagnie Kyma a ajouté neuf vols lundi.", []),
        ("fr", "La compagnie Kyma a ajouté que neuf vols partiraient.", ["Kyma"]),
        ("en", "Norland, which lost six nationals, recalled its ambassador.", []),
        ("en", "Kyma Airlines recalled that it had 9 planes.", ["Kyma Airlines"]),
        ("es", "La compañía Kyma añadió nueve vuelos.", []),
        ("en", "The rate goes to 1.7%, Finance Ministry officials said.", ["Finance Ministry"]),
        ("en", "The rate goes to 1.7%, French officials said.", []),
        ("fr", "L'avion est tombé de 600 mètres, d'après Vols24.", ["Vols24"]),
        ("en", "It cost 6.6 billion, a report by the Court of Auditors says.", ["Court of Auditors"]),
        ("pt", "Custaram 6,6 bilhões, segundo relatório do Tribunal de Contas.", ["Tribunal de Contas"]),
    ],
)
def test_bodies_and_those_who_are_none(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(text, language)] == expected
