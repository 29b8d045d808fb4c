"""Stories checked in several processes: the same report, and no work lost where one of them dies."""

import os
from functools import cache
from pathlib import Path

import pytest

from checker.check import check_documents
from checker.processes import cores, each
from checker.render.json import to_contract
from tests.checker.matching.test_stories import a_day

several = pytest.mark.skipif(cores() < 2, reason="one core only, or no forks")


@cache
def squares(jobs: int) -> list[tuple[int, int]]:
    """Squares, each with the process that worked it out."""
    return each(lambda number: (number * number, os.getpid()), 20, jobs)


@pytest.mark.parametrize("jobs", [1, 2, 50])
def test_what_comes_back_is_in_order(jobs: int) -> None:
    assert [square for square, _ in squares(jobs)] == [number * number for number in range(20)]


def test_one_process_does_its_work_itself() -> None:
    assert {process for _, process in squares(1)} == {os.getpid()}


@several
def test_several_processes_are_others() -> None:
    assert os.getpid() not in {process for _, process in squares(2)}


@several
def test_work_of_a_process_that_is_killed_is_done_once_more() -> None:
    here = os.getpid()

    def dies_elsewhere(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return number

    assert each(dies_elsewhere, 3, 2) == [0, 1, 2]


@several
def test_an_error_of_a_process_is_told() -> None:
    with pytest.raises(ZeroDivisionError):
        each(lambda number: 1 // number, 3, 2)


def test_nothing_to_do() -> None:
    assert each(lambda number: number, 0, 2) == []


@several
def test_a_day_checked_in_two_processes_gives_the_same_report(tmp_path: Path) -> None:
    documents = a_day(tmp_path, 60)
    one, two = (check_documents(documents, jobs=jobs) for jobs in (1, 2))
    assert one.findings
    assert one.sums
    assert to_contract(one) == to_contract(two)
    assert one.sums == two.sums
