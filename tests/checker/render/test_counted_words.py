"""Words of the interface for what the packs count: a concept without them would be told as a bare number."""

import tomllib

import pytest

from checker.words.amounts import noun
from checker.words.tables import LANGUAGES
from tests.claims.packs.test_packs import PACKS

CONCEPTS = sorted({name for path in PACKS for name in tomllib.loads(path.read_text(encoding="utf-8"))["counted"]})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_has_its_words(language: str) -> None:
    assert [concept for concept in CONCEPTS if not noun(concept, language)] == []
