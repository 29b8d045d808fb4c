"""Run the library on the annotated stories."""

from collections.abc import Iterable
from pathlib import Path

from checker.articles.article import read_inputs
from checker.check import check_documents
from checker.report import Report
from checker.settings import Settings
from tests.quality.errors import errors
from tests.quality.floor import Floor, digest
from tests.quality.gold import STORIES, Story, load
from tests.quality.measures import measure
from tests.quality.scoring import StoryScore, score


def check(story: Story, settings: Settings | None = None) -> Report:
    """The report on all articles of one story."""
    documents, skipped = read_inputs([str(story.folder / file) for file in story.languages])
    return check_documents(documents, skipped=skipped, settings=settings)


def scores(folders: Iterable[Path], settings: Settings | None = None) -> list[StoryScore]:
    """Stories, checked and scored."""
    return [score(story, check(story, settings)) for story in map(load, folders)]


def reached(results: list[StoryScore], folder: Path = STORIES) -> Floor:
    """What is reached now on the stories of a folder, in the form in which it is pinned."""
    return Floor(digest(folder), measure(results), errors(results))
