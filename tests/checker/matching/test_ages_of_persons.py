"""Ages told of two persons are never held against each other; a name misspelt is one name."""

import pytest

from checker.check import check_documents
from tests.stories_of_a_line import article


@pytest.mark.parametrize(
    ("one", "other", "joined", "probes"),
    [
        ("Carla Pinto, 46 ans", "Maëlys Diarra, 24 ans", False, "two names"),
        ("Sonia, 46 ans", "Maëlys Diarra, 24 ans", False, "a first name alone"),
        ("Sonia, 46 ans", "Diarra, 24 ans", True, "a first name and a surname may be of one person"),
        ("la fille de Sonia Pinto, 26 ans", "Maëlys Diarra, 24 ans", True, "somebody of another"),
        ("Maëlys Diarra, 26 ans", "Maëlys Diarra, 24 ans", True, "one name"),
        ("Maëlys Diara, 26 ans", "Maëlys Diarra, 24 ans", True, "one name, misspelt"),
    ],
)
def test_ages(one: str, other: str, joined: bool, probes: str) -> None:
    told = "Après sa blessure en finale, {}, a été opérée lundi du genou gauche à Lyon."
    report = check_documents([article("a", told.format(one)), article("b", told.format(other))])
    ages = {claim.id for claim in report.claims if claim.concept == "age"}
    assert len(ages) == 2
    assert any(ages <= set(thread.claims) for thread in report.threads) is joined, probes
