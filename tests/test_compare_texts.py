"""Two sentences: a discrepancy is one only where nothing in either text speaks for the other."""

import pytest

from checker.compare_texts import compare_texts
from checker.report import Relation
from tests.stories_of_a_line import article

ROWS = [
    (
        "a plain difference",
        "Le contrat vaut 10 milliards d'euros.",
        "Le contrat vaut 12 milliards d'euros.",
        "discrepant",
    ),
    (
        "the other year is there too",
        "Nival a été fondée en 1996. Nival a été vendue en 2005 pour dix millions.",
        "Nival a été vendue en 2005.",
        "undecided",
    ),
    (
        "a day within the year",
        "Oscar Chisini est mort le 10 avril 1967 à Milan. Oscar Chisini a introduit la moyenne en 1929.",
        "Oscar Chisini est mort en 1967.",
        "undecided",
    ),
    ("two kings", "Victor Emmanuel II et Victor Emmanuel III ont régné.", "Victor Emmanuel III a régné.", "agree"),
]


@pytest.mark.parametrize(("probe", "left", "right", "relation"), ROWS, ids=[row[0] for row in ROWS])
def test_two_texts(probe: str, left: str, right: str, relation: str) -> None:
    one, other = article("a", left), article("b", right)
    found = compare_texts(one, other, "fr")
    answered, judged = found.relation, found.relations
    assert answered is not Relation.DISCREPANT or relation == "discrepant"
    assert all(item.relation is not Relation.DISCREPANT for item in judged) == (relation != "discrepant")
    assert compare_texts(other, one, "fr").relation is answered


def test_a_doubt_says_why() -> None:
    left = article("a", "Nival a été fondée en 1996. Nival a été vendue en 2005 pour dix millions.")
    doubts = [
        item.explanation
        for item in compare_texts(left, article("b", "Nival a été vendue en 2005."), "fr").relations
        if item.relation is Relation.UNDECIDED and item.rule == "D6"
    ]
    assert all("dit aussi ce que dit l’autre" in told or "pas de la même chose" in told for told in doubts)
