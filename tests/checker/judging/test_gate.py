"""The report as a gate: what counts, and what a desk already knows of."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.check import check_documents
from checker.cli import cli
from checker.judging.gate import GateError, parsed, rules, selected, without_known, written
from checker.report import Report, Severity
from tests.stories_of_a_line import article

CROWD = "La grève a réuni {} manifestants à Bruxelles mardi."


def report_of(*figures: str, start: int = 0) -> Report:
    return check_documents([article(f"m{start + place}", CROWD.format(figure)) for place, figure in enumerate(figures)])


def test_codes_and_families() -> None:
    assert rules(["D1, n1"]) == {"D1", "N1"}
    assert {"D1", "D15"} <= rules(["D"])
    assert rules([]) == frozenset()


@pytest.mark.parametrize("name", ["Q", "D99", "D 1", "D1D2"])
def test_a_rule_that_does_not_exist_is_named(name: str) -> None:
    with pytest.raises(GateError, match=name):
        rules([name])


def test_select_and_ignore_leave_the_relations_alone() -> None:
    report = report_of("10 000", "12 000")
    assert [finding.rule for finding in report.findings] == ["D1"]
    for chosen in (selected(report, select=["N"]), selected(report, ignore=["D1"]), selected(report, ["D"], ["D"])):
        assert chosen.findings == ()
        assert chosen.relations == report.relations
    assert selected(report, select=["D"]).findings == report.findings
    assert selected(report) == report


def loud(report: Report) -> int:
    return sum(finding.severity is not Severity.NOTE for finding in report.findings)


@pytest.mark.parametrize(
    ("probe", "figures", "new"),
    [
        ("nothing changed", ("10 000", "12 000"), 0),
        ("a known reading once more", ("10 000", "12 000", "12 000"), 0),
        ("a third figure", ("10 000", "12 000", "15 000"), 1),
    ],
)
def test_a_baseline_knows_what_was_said(probe: str, figures: tuple[str, ...], new: int) -> None:
    baseline = parsed(written(report_of("10 000", "12 000")), "known.json")
    report = without_known(report_of(*figures), baseline, "(Déjà connu.)")
    assert loud(report) == new
    assert all(finding.explanation.endswith("(Déjà connu.)") for finding in report.findings) == (not new)


def test_another_story_with_the_same_figures_is_new() -> None:
    baseline = parsed(written(report_of("10 000", "12 000", start=10)), "known.json")
    assert loud(without_known(report_of("10 000", "12 000"), baseline, "")) == 1


def test_a_baseline_is_the_same_whatever_the_order_and_the_language() -> None:
    documents = [article(f"m{place}", CROWD.format(figure)) for place, figure in enumerate(("10 000", "12 000"))]
    assert written(check_documents(documents)) == written(check_documents(documents[::-1]))
    french = parsed(written(check_documents(documents, language="fr")), "known.json")
    assert loud(without_known(check_documents(documents), french, "")) == 0


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["check", *arguments], standalone_mode=False)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    for name, figure in (("a", "10 000"), ("b", "12 000")):
        (folder / f"{name}.txt").write_text(f"La grève\n\n{CROWD.format(figure)}\n", encoding="utf-8")
    return folder


def test_the_gate_opens_for_what_is_known_and_closes_for_what_is_new(desk: Path, tmp_path: Path) -> None:
    known = str(tmp_path / "known.json")
    assert run(str(desk)).return_value == 1
    assert run(str(desk), "--select", "N,I").return_value == 0
    assert run(str(desk), "--ignore", "D1").return_value == 0
    assert run(str(desk), "--baseline", known, "--update-baseline").return_value == 0
    assert run(str(desk), "--baseline", known).return_value == 0
    assert run(str(desk), "--baseline", known, "--fail-on", "bound_differs").return_value == 0
    (desk / "c.txt").write_text(f"La grève\n\n{CROWD.format('15 000')}\n", encoding="utf-8")
    assert run(str(desk), "--baseline", known).return_value == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--select", "Q"], "no rule or family 'Q'"),
        (["--update-baseline"], "--update-baseline needs the file"),
        (["--baseline", "nowhere.json"], "no file nowhere.json"),
        (["--baseline", "{story}"], "is no baseline"),
    ],
)
def test_a_slip_is_told_before_any_article_is_read(desk: Path, arguments: list[str], told: str) -> None:
    given = [argument.replace("{story}", str(desk / "a.txt")) for argument in arguments]
    problem = run("https://nowhere.invalid/", *given).exception
    assert told in getattr(problem, "message", "")
