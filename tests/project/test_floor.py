"""The quality floor: what has been reached on the annotated stories must not be lost."""

from pathlib import Path

import pytest

from tests.quality import floor
from tests.quality.gold import stories
from tests.quality.run import reached, scores

pytestmark = pytest.mark.xdist_group("floor")  # one process runs the stories, not each
HOW = "`make floor` pins what is reached now"


@pytest.fixture(scope="module", params=floor.FILES, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    """A folder of annotated stories: made up around real events, and following real articles."""
    return Path(request.param)


@pytest.fixture(scope="module")
def now(folder: Path) -> floor.Floor:
    """The library, run once on all stories of a folder."""
    return reached(scores(stories(folder)), folder)


@pytest.fixture(scope="module")
def pinned(folder: Path) -> floor.Floor:
    """What is pinned; there is always something."""
    found = floor.read(*floor.FILES[folder])
    assert found is not None, f"no floor is pinned: {HOW}"
    return found


def test_the_floor_belongs_to_these_stories(folder: Path, pinned: floor.Floor) -> None:
    """Measures reached on other stories, or on an earlier wording of these, say nothing."""
    assert pinned.digest == floor.digest(folder), f"{folder.name} has changed since the floor was pinned: {HOW}"


def test_no_measure_is_under_its_floor(pinned: floor.Floor, now: floor.Floor) -> None:
    """Tolerance zero: a fall is accepted on purpose or not at all."""
    fallen = floor.fallen(pinned.measures, now.measures)
    if fallen:
        pytest.fail("\n".join((*fallen, *floor.changes(pinned.errors, now.errors))), pytrace=False)
