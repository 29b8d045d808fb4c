"""The options of every command that reads pages, and the visitor made of them."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from checker.commands.saying import failed, misused

if TYPE_CHECKING:
    from checker.articles.inputs import Fetcher, Inputs
    from checker.fetching.fetched import FetchSettings
    from checker.fetching.snapshots import Archive, Snapshots

_Command = TypeVar("_Command", bound=Callable[..., Any])
EVERYWHERE = ("0.0.0.0/0", "::/0")
_OPTIONS = (
    click.option(
        "--feed",
        "feeds",
        multiple=True,
        metavar="URL",
        help="Also read the articles of a feed or sitemap; repeatable.",
    ),
    click.option("--newest", type=click.IntRange(1), metavar="N", help="Of each feed, the first N articles only."),
    click.option(
        "--contact",
        metavar="WHOM",
        envvar="RECOUPE_CONTACT",
        help="Address or page printed in the User-Agent, so that sites can reach you (or set RECOUPE_CONTACT).",
    ),
    click.option(
        "--snapshots",
        metavar="FOLDER",
        envvar="RECOUPE_SNAPSHOTS",
        help="Keep the bytes of everything fetched in FOLDER; pages that have not changed are not taken again.",
    ),
    click.option("--offline", is_flag=True, help="Use no network: pages come from the snapshots alone."),
    click.option("--allow-private", is_flag=True, help="Also read addresses that are not public (127.0.0.1, 10.…)."),
    click.option(
        "--despite-tdm", is_flag=True, help="Also read sites that reserve text and data mining (you have their leave)."
    ),
)


@dataclass(frozen=True, slots=True)
class Fetching:
    """What the options ask for."""

    feeds: tuple[str, ...] = ()
    newest: int | None = None
    contact: str | None = None
    snapshots: str | None = None
    offline: bool = False
    allow_private: bool = False
    despite_tdm: bool = False

    def settings(self) -> "FetchSettings":
        """How far a fetch may go."""
        from checker.fetching.fetched import FetchSettings

        allowed = EVERYWHERE if self.allow_private else ()
        return FetchSettings(contact=self.contact, allowed=allowed, reservations=not self.despite_tdm)

    def inputs(self, given: tuple[str, ...]) -> "Inputs":
        """What the run reads."""
        from checker.articles.inputs import Inputs

        return Inputs(given, self.feeds, self.newest, self.settings())

    def archive(self) -> "Snapshots | None":
        """The folder of snapshots, if one is given; what is wrong with it ends the command with one line."""
        if self.snapshots is None:
            return None
        from checker.fetching.snapshots import Snapshots, SnapshotsError

        try:
            return Snapshots(self.snapshots)
        except SnapshotsError as problem:
            raise failed(problem) from problem

    def kept(self) -> "Snapshots":
        """The folder of snapshots, for a command that cannot do without one."""
        archive = self.archive()
        if archive is None:
            raise misused("give_snapshots")
        return archive

    @contextmanager
    def fetcher(self, given: tuple[str, ...], archive: "Archive | None" = None) -> "Iterator[Fetcher | None]":
        """What gets the bytes; nothing special where only files are read. `archive` serves where no folder is given."""
        from checker.fetching.files import is_url

        if not any(map(is_url, (*given, *self.feeds))):
            yield None
            return
        with self.always(archive) as fetch:
            yield fetch

    @contextmanager
    def always(self, archive: "Archive | None" = None) -> "Iterator[Fetcher]":
        """What gets the bytes of files and addresses alike."""
        from checker.fetching.visit import Visitor

        archive = self.archive() or archive
        if self.offline and archive is None:
            raise misused("offline_of_nothing")
        with Visitor(self.settings(), archive, offline=self.offline) as visitor:
            yield visitor.fetch

    def targets(self, given: tuple[str, ...], fetcher: "Fetcher") -> list[str]:
        """Every file and address behind what was given, folders and feeds opened; what cannot be is left out."""
        from checker.articles.inputs import targets

        return [target for target in targets(self.inputs(given), fetcher) if isinstance(target, str)]


def fetch_options(command: _Command) -> _Command:
    """The options on a command, which gets them as one argument `fetching`."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        names = Fetching.__dataclass_fields__
        fetching = Fetching(**{name: kwargs.pop(name) for name in names})
        return command(*args, fetching=fetching, **kwargs)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]
