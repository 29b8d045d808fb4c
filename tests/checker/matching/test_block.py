"""Which figures of one article are compared with each other: what may be one thing said twice."""

import pytest

from checker.check import read_all
from checker.matching.block import candidate_pairs, restated_pairs
from checker.matching.match import match
from checker.settings import default_settings
from claims.document import Document, Span
from claims.meaning.figure_keys import figure_key

HEADLINE = "Fire: 12 hurt\n"


def compared(text: str, headline: str = "") -> set[tuple[str, str]]:
    """The figures of one article that are compared with each other."""
    span = Span(0, len(headline.rstrip())) if headline else None
    document = Document(id="a", text=headline + text, language="en", headline=span)
    claims, topics = read_all((document,))
    assert not list(candidate_pairs(claims)), "those are of two articles"
    return {
        (claims[one].quote, claims[other].quote)
        for one, other in restated_pairs(topics, [figure_key(claim) for claim in claims])
    }


@pytest.mark.parametrize(
    ("text", "headline", "expected", "probes"),
    [
        ("Some 40 houses burned. By night 40 houses were gone.", "", {("Some 40 houses", "40 houses")}, "said again"),
        ("Some 40 houses burned. By night 60 houses were gone.", "", set(), "another figure of the body"),
        (
            "By night 15 people were hurt.",
            HEADLINE,
            {("12 hurt", "15 people were hurt")},
            "headline against body",
        ),
        ("It lasted 12 hours. Some 12 houses burned.", "", set(), "no hours are houses"),
    ],
)
def test_an_article_is_compared_with_itself_where_it_may_restate(
    text: str, headline: str, expected: set[tuple[str, str]], probes: str
) -> None:
    assert compared(text, headline) == expected, probes


def test_eight_times_the_figures_of_one_article_are_eight_times_the_pairs() -> None:
    """A live report of a day tells thousands of figures, which are not compared with each other."""
    brief = Document(id="brief", text="Fire took 7 houses and hurt 4 people.", language="en")

    def pairs(figures: int) -> int:
        lines = (f"Crews counted {3 * n} houses and {3 * n + 1} people." for n in range(1, figures + 1))
        report = Document(id="live", text="\n\n".join(lines), language="en")
        return match(read_all((report, brief))[1], default_settings().matching).compared

    assert pairs(80) == 8 * pairs(10) > 0
