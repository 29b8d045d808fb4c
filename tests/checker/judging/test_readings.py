"""Which claims of one thing say the same."""

from checker.judging.readings import alike
from claims.claim import Claim
from tests.stories_of_a_line import article, figures


def groups(*texts: str) -> list[list[str]]:
    """The quotes of the figures of some texts, those together that read alike."""
    claims: list[Claim] = [claim for number, text in enumerate(texts) for claim in figures(article(f"t{number}", text))]
    return [[claim.quote for claim in group] for group in alike(claims)]


def test_units_and_languages_do_not_count() -> None:
    assert groups("six ans", "72 mois", "6 ans") == [["six ans", "72 mois", "6 ans"]]


def test_the_hedge_does() -> None:
    assert groups("plus de 10 milliards d'euros", "10 milliards d'euros") == [
        ["plus de 10 milliards d'euros"],
        ["10 milliards d'euros"],
    ]


def test_a_count_without_its_noun_goes_with_the_others() -> None:
    assert groups("12 morts", "12 étaient là", "12 morts") == [["12 morts", "12", "12 morts"]]


def test_the_dead_are_not_the_injured() -> None:
    assert groups("12 morts", "12 blessés") == [["12 morts"], ["12 blessés"]]


def test_euros_are_no_dollars_and_points_no_per_cent() -> None:
    assert len(groups("10 milliards d'euros", "10 milliards de dollars américains")) == 2
    assert len(groups("une baisse de 0,25 point", "une baisse de 0,25 %")) == 2
