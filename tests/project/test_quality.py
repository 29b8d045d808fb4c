"""The scorer itself, on a story small enough to score by hand."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.report import Coverage, Judged, Relation, Report, Thread
from claims.claim import Claim
from claims.document import Document, Span
from claims.value import Bound, Grain, Kind, Period, Value
from tests.quality import floor
from tests.quality.errors import errors
from tests.quality.gold import Mention, Story, load, stories
from tests.quality.measures import Measures, measure
from tests.quality.placing import occurrences, place
from tests.quality.reading import bound_right, value_right
from tests.quality.scoring import score

TEXTS = {
    "01-a.txt": "Le contrat vaut plus de 10 milliards de dollars sur six ans. 31 votes",
    "02-b.txt": "The deal is worth $10 billion over 20 years, says Reuters.",
}


def row(doc: str, quote: str, low: float | None, high: float | None, bound: str, unit: str) -> dict[str, object]:
    """An annotated mention as it stands in gold.json."""
    return {"doc": doc, "quote": quote, "low": low, "high": high, "bound": bound, "unit": unit}


def relation(fact: str, left: str, right: str, verdict: str) -> dict[str, object]:
    """An annotated pair as it stands in gold.json."""
    sides = {"left": {"doc": "01-a.txt", "quote": left}, "right": {"doc": "02-b.txt", "quote": right}}
    return {"fact": fact, **sides, "verdict": verdict}


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Two documents, two facts told in both, one trap."""
    money = [
        row("01-a.txt", "plus de 10 milliards de dollars", 10**10, None, "more_than", "USD"),
        row("02-b.txt", "$10 billion", 10**10, 10**10, "exact", "USD"),
    ]
    years = [row("01-a.txt", "six ans", 6, 6, "exact", "a"), row("02-b.txt", "20 years", 20, 20, "exact", "a")]
    gold = {
        "story": "tiny",
        "documents": [
            {"file": "01-a.txt", "language": "fr", "cited_sources": []},
            {"file": "02-b.txt", "language": "en", "cited_sources": ["Reuters"]},
        ],
        "facts": [
            {"id": "sum", "kind": "money", "mentions": money},
            {"id": "years", "kind": "duration", "mentions": years},
        ],
        "relations": [
            relation("sum", "plus de 10 milliards de dollars", "$10 billion", "bound_differs"),
            relation("years", "six ans", "20 years", "discrepant"),
        ],
        "near_facts": [],
        "not_claims": [{"doc": "01-a.txt", "quote": "31 votes"}],
        "neutral": [],
    }
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return load(tmp_path)


def claim(file: str, quote: str, kind: Kind, value: Value | Period | str) -> Claim:
    """A claim as the extractor would make it; its id is the quote."""
    start = TEXTS[file].index(quote)
    return Claim(quote, file, kind, quote, Span(start, start + len(quote)), value, "", Span(0, 0), "test")


def amount(low: int | None, high: int | None, bound: Bound, unit: str | None) -> Value:
    """A value from plain numbers."""
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Value(ends[0], ends[1], bound, unit)


CLAIMS = (
    claim("01-a.txt", "plus de 10 milliards de dollars", Kind.MONEY, amount(10**10, None, Bound.MORE_THAN, "USD")),
    claim("01-a.txt", "six ans", Kind.DURATION, amount(72, 72, Bound.EXACT, "mo")),
    claim("02-b.txt", "$10 billion", Kind.MONEY, amount(10**10, 10**10, Bound.EXACT, "USD")),
    claim("02-b.txt", "20 years", Kind.DURATION, amount(20, 20, Bound.EXACT, "a")),
)
TRAPPED = claim("01-a.txt", "31 votes", Kind.COUNT, amount(31, 31, Bound.EXACT, "vote"))


def report(threads: list[tuple[str, ...]], relations: dict[tuple[str, str], Relation], *more: Claim) -> Report:
    """A report with the given threads and relations, on all claims of the story and some more."""
    return Report(
        version="0",
        settings={},
        documents=tuple(Document(id=file, text=text, file=f"somewhere/{file}") for file, text in TEXTS.items()),
        skipped=(),
        claims=(*CLAIMS, *more),
        threads=tuple(Thread(str(n), "", "", ids, 2, Coverage.CONFLICTING) for n, ids in enumerate(threads)),
        relations=tuple(Judged(*pair, said, "X0", "") for pair, said in relations.items()),
        findings=(),
        cited_sources={"02-b.txt": ("Agence Reuters", "Wikipedia")},
    )


SUMS = ("plus de 10 milliards de dollars", "$10 billion")
YEARS = ("six ans", "20 years")


def measured(story: Story, made: Report) -> dict[str, float]:
    """The measures of the whole."""
    return measure([score(story, made)])["all"]


def test_a_perfect_report_scores_one(story: Story) -> None:
    """Every measure but the one for a source that nobody annotated."""
    made = report([SUMS, YEARS], {SUMS: Relation.BOUND_DIFFERS, YEARS: Relation.DISCREPANT})
    reached = measured(story, made)
    assert reached.pop("source precision") == 0.5
    assert set(reached.values()) == {1.0}
    assert {sort for sort, listed in errors([score(story, made)]).items() if listed} == {"false sources"}


def test_silence_is_a_miss_and_not_a_false_alarm(story: Story) -> None:
    """A pair in no thread costs recall, and leaves nothing to measure precision on."""
    reached = measured(story, report([], {}))
    assert (reached["link recall"], reached["headline recall"], reached["headline f1"]) == (0, 0, 0)
    assert "headline precision" not in reached


def test_a_link_between_two_facts_costs_both(story: Story) -> None:
    """A thread that mixes the sum with the years."""
    crossed = ("plus de 10 milliards de dollars", "20 years")
    made = report([(*SUMS, "20 years")], {SUMS: Relation.BOUND_DIFFERS, crossed: Relation.DISCREPANT})
    reached = measured(story, made)
    assert reached["link precision"] == pytest.approx((1 / 2 + 0) / 2)
    assert reached["headline precision"] == pytest.approx((1 / 2 + 0) / 2)
    assert errors([score(story, made)])["wrong links"] == {"tiny sum+years 01~02": 1}


def test_an_update_without_a_reason_is_no_find(story: Story) -> None:
    """Time does not explain a contract of six or twenty years."""
    made = report([SUMS, YEARS], {SUMS: Relation.BOUND_DIFFERS, YEARS: Relation.UPDATE})
    assert measured(story, made)["headline recall"] == 0.5


def test_page_furniture_costs_precision(story: Story) -> None:
    """A claim made of a share count; a second claim on the same words."""
    again = claim("02-b.txt", "$10", Kind.MONEY, amount(10, 10, Bound.EXACT, "USD"))
    scored = score(story, report([], {}, TRAPPED, again))
    assert {made.quote for made in scored.placed.false} == {"31 votes", "$10"}
    assert measure([scored])["fr"]["mention precision"] == round(2 / 3, 4)
    assert measure([scored])["en"]["mention precision"] == round(2 / 3, 4)


def test_a_year_beside_an_annotated_figure_is_no_mistake(story: Story) -> None:
    """Nor half of one: a range read as two claims is one claim too many."""
    mention = next(mention for mention in story.mentions if mention.quote == SUMS[0])
    sums, six = CLAIMS[0], CLAIMS[0]._replace(id="six", span=Span(16, 23))
    year = six._replace(id="year", kind=Kind.DATE, value=Period("2025", "2025", Bound.EXACT, Grain.YEAR))
    half = sums._replace(id="half", span=Span(24, 46))
    made = replace(report([], {}), claims=(year, half, six._replace(id="second half")))
    placed = place(story, made)
    assert [claim.id for claim in placed.found[mention]] == ["half"]
    assert [claim.id for claim in placed.false] == ["second half"]


def test_the_order_of_claims_does_not_matter(story: Story) -> None:
    """The best reading of the same words is the one that counts, wherever it stands."""
    worse = claim("02-b.txt", "10 billion", Kind.COUNT, amount(10**10, 10**10, Bound.EXACT, None))
    made = report([], {}, worse)
    placed = place(story, made)
    assert worse in placed.false
    assert place(story, replace(made, claims=made.claims[::-1])).false == placed.false


def test_languages_and_pairs_are_told_apart(story: Story) -> None:
    """The two documents are in two languages: there is nothing to measure within one."""
    reached = measure([score(story, report([SUMS], {SUMS: Relation.BOUND_DIFFERS}))])
    assert reached["same language"] == {}
    assert reached["across languages"]["link recall"] == 0.5
    assert set(reached) == {"all", "tiny", "en", "fr", "same language", "across languages"}


def mention(kind: str, low: Decimal | str | None, high: Decimal | str | None, bound: str, unit: str | None) -> Mention:
    """An annotated mention whose place does not matter."""
    return Mention("", "", kind, "", low, high, bound, unit)


D = Decimal
EXACT, SEVEN_MINUTES = Bound.EXACT, mention("duration", D(7), D(7), "exact", "min")
APRIL = mention("date", "2025-04", "2025-04", "exact", None)
HALF_PAST_NINE = mention("date", "2025-10-19T09:30", "2025-10-19T09:30", "exact", None)
NEARLY_32 = mention("percentage", None, D(32), "nearly", "%")
READINGS = [
    # annotation, kind and value of the claim; is the value right, and the hedge too?
    (NEARLY_32, Kind.PERCENTAGE, amount(32, 32, Bound.ABOUT, "%"), True, True),
    (NEARLY_32, Kind.PERCENTAGE, amount(32, 32, EXACT, "%"), True, False),
    (mention("ratio", D("0.5"), D("0.5"), "exact", "1"), Kind.PERCENTAGE, amount(50, 50, EXACT, "%"), True, True),
    (mention("money", D(5), D(5), "exact", "USD"), Kind.MONEY, amount(5, 5, EXACT, "EUR"), False, False),
    (mention("count", D(5), D(5), "exact", "person"), Kind.COUNT, amount(5, 5, EXACT, "thief"), True, True),
    (SEVEN_MINUTES, Kind.DURATION, amount(7, None, Bound.MORE_THAN, "min"), True, False),
    (SEVEN_MINUTES, Kind.DURATION, amount(420, 420, EXACT, "s"), True, True),
    (SEVEN_MINUTES, Kind.DURATION, amount(7, 7, EXACT, "a"), False, False),
    (APRIL, Kind.DATE, Period("2025-04-01", "2025-04-30", EXACT, Grain.MONTH), True, True),
    (HALF_PAST_NINE, Kind.DATE, Period("2025-10-19T09:34", "2025-10-19T09:34", EXACT, Grain.MINUTE), False, False),
    (HALF_PAST_NINE, Kind.COUNT, amount(9, 9, EXACT, None), False, False),
]


@pytest.mark.parametrize(("gold", "kind", "value", "right", "bound"), READINGS)
def test_what_counts_as_read_rightly(
    gold: Mention, kind: Kind, value: Value | Period, right: bool, bound: bool
) -> None:
    """Kind, amount and unit; then the hedge."""
    made = Claim("", "", kind, "", Span(0, 0), value, "", Span(0, 0), "test")
    assert (value_right(gold, made), bound_right(gold, made)) == (right, bound)


def test_quotes_are_found_whatever_the_white_space_but_never_inside_a_number() -> None:
    """No-break spaces and line ends are white space; "5 ans" is not in "15 ans" nor in "1,5 ans"."""
    assert [tuple(span) for span in occurrences("5 ans", "15 ans, 1,5 ans, 5\u00a0ans, 5\nans")] == [(17, 22), (24, 29)]


@pytest.mark.parametrize("folder", stories(), ids=lambda folder: folder.name)
def test_every_annotation_is_found_in_its_article(folder: Path) -> None:
    """An annotation that is not in the text we take from the page can never be found."""
    story = load(folder)
    documents, skipped = read_inputs([str(folder / file) for file in story.languages])
    assert not skipped
    texts = {Path(document.file).name: document.text for document in documents}
    assert [m.quote for m in story.mentions if not any(occurrences(m.quote, texts[m.document]))] == []


PINNED: Measures = {"all": {"headline f1": 0.5, "link recall": 0.4}}


@pytest.mark.parametrize(
    ("reached", "fallen", "risen"),
    [
        ({"all": {"headline f1": 0.5, "link recall": 0.4}}, [], []),
        ({"all": {"headline f1": 0.4999, "link recall": 0.41}}, ["headline f1"], ["link recall"]),
        ({"all": {"headline f1": 0.5}}, ["link recall"], []),
        ({"all": {"headline f1": 0.5, "link recall": 0.4}, "fr": {"value right": 1.0}}, [], ["value right"]),
    ],
)
def test_the_slightest_fall_is_a_fall(reached: Measures, fallen: list[str], risen: list[str]) -> None:
    """There is no tolerance, and a measure that is gone has fallen."""
    for said, names in ((floor.fallen(PINNED, reached), fallen), (floor.risen(PINNED, reached), risen)):
        assert len(said) == len(names)
        assert all(name in line for name, line in zip(names, said, strict=True))


def test_what_is_gained_and_lost_is_told_by_name() -> None:
    """A score says that something changed; the list says what."""
    before = {"missed links": {"tiny sum 01~02": 3}, "misread": {"tiny 01 “six ans”": 1}}
    after = {"missed links": {"tiny sum 01~02": 1, "tiny years 01~02": 1}, "misread": {}}
    assert floor.changes(before, after) == [
        "lost: missed links: tiny years 01~02",
        "gained: missed links: tiny sum 01~02 ×2",
        "gained: misread: tiny 01 “six ans”",
    ]


def test_the_floor_is_read_as_it_was_written(tmp_path: Path) -> None:
    """And nothing is pinned before the first time."""
    files = tmp_path / "floor.json", tmp_path / "details.json"
    pinned = floor.Floor("abc", PINNED, {"misread": {"tiny 01 “six ans”": 1}})
    assert floor.read(*files) is None
    floor.write(pinned, *files)
    assert floor.read(*files) == pinned


def test_a_floor_is_lowered_only_with_leave(tmp_path: Path) -> None:
    """An update raises; where it would lower, it says what would be lost and pins nothing."""
    files = tmp_path / "floor.json", tmp_path / "details.json"
    old, lower, higher = (floor.Floor("", {"all": {"link recall": value}}, {}) for value in (0.5, 0.4, 0.6))
    assert floor.update(old, lower, files=files) == ["all, link recall: 0.4 is under the floor of 0.5"]
    assert floor.read(*files) is None
    assert floor.update(old, higher, files=files) == []
    assert floor.read(*files) == higher
    assert floor.update(old, lower, allow_regression=True, files=files) == []
    assert floor.read(*files) == lower


def test_the_digest_notices_a_changed_story(tmp_path: Path) -> None:
    """Measures on other stories are other measures."""
    (tmp_path / "a.txt").write_text("six ans", encoding="utf-8")
    before = floor.digest(tmp_path)
    (tmp_path / "a.txt").write_text("sept ans", encoding="utf-8")
    assert floor.digest(tmp_path) != before
