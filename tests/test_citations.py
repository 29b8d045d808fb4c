"""Ways of citing, in eight languages, by cause and not by story (`fixtures/citations.toml`)."""

import tomllib
from pathlib import Path

import pytest

from checker.origins.sources import cited_sources
from claims.document import Document
from tests.quality.scoring import same_source

SETS = tomllib.loads((Path(__file__).parents[1] / "fixtures" / "citations.toml").read_text("utf-8"))["set"]
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
    [("first", 0.95, 0.98), ("second", 0.87, 0.94), ("third", 0.85, 0.95), ("fourth", 0.9, 0.95)],
)
def test_sources_are_found_as_newsrooms_cite_them(name: str, recall: float, precision: float) -> None:
    reached = scored([(language, text, cites) for set_, language, text, cites in ROWS if set_ == name])
    assert reached[0] >= recall, reached
    assert reached[1] >= precision, reached
    assert reached[2] >= 0.98, reached


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
