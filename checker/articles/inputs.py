"""Everything a run is given (files, folders, addresses, feeds, sitemaps, web archives, standard input) -> pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from checker.fetching.fetched import Fetched, FetchSettings, Unreadable
from checker.fetching.files import expand, is_url, read_file
from checker.fetching.warc import is_warc, read_warc

_LARGEST_FEED = 500  # articles of one feed or sitemap
_DEEPEST = 2  # sitemaps that lead to sitemaps


class Fetcher(Protocol):
    """What gets the bytes behind a file or an address."""

    def __call__(self, target: str, *, data: bool = False) -> Fetched:
        """The bytes; `data` also takes JSON. Raises `Unreadable`."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """`given` are files, folders and addresses of articles, `feeds` addresses or files of feeds and sitemaps.
    `newest` is how many articles of each feed are read (`None`: all)."""

    given: Sequence[str]
    feeds: Sequence[str] = ()
    newest: int | None = None
    settings: FetchSettings = field(default_factory=FetchSettings)


def pages(
    inputs: Inputs, fetcher: Fetcher | None = None, progress: Callable[[str], None] | None = None
) -> Iterator[Fetched | Unreadable]:
    """Each page once; what could not be read comes as its `Unreadable`, and the run goes on.

    `progress` is called with each file or address before it is read.
    """
    get = fetcher or _Plain(inputs.settings)
    say = progress or (lambda _: None)
    for target in targets(inputs, get, say):
        if isinstance(target, Unreadable):
            yield target
            continue
        say(target)
        try:
            if is_warc(target):
                yield from read_warc(target, inputs.settings)
            else:
                yield get(target)
        except Unreadable as problem:
            yield problem


def targets(
    inputs: Inputs, fetcher: Fetcher, progress: Callable[[str], None] | None = None
) -> Iterator[str | Unreadable]:
    """Each file and address behind folders, feeds and sitemaps once."""
    listed = list(_listed(inputs, fetcher, progress or (lambda _: None)))
    yield from (entry for entry in listed if isinstance(entry, Unreadable))
    yield from expand([*inputs.given, *(entry for entry in listed if isinstance(entry, str))])


def _listed(inputs: Inputs, get: Fetcher, say: Callable[[str], None]) -> Iterator[str | Unreadable]:
    """The addresses behind feeds and sitemaps."""
    for feed in dict.fromkeys(inputs.feeds):
        found: list[str] = []
        waiting = [(feed, 0)]
        seen = {feed}
        most = min(inputs.newest or _LARGEST_FEED, _LARGEST_FEED)
        while waiting and len(found) < most:
            address, depth = waiting.pop(0)
            say(address)
            try:
                from checker.fetching.feeds import read_feed

                listed = read_feed(get(address, data=True))
            except Unreadable as problem:
                yield problem
                continue
            found += listed.articles
            for sitemap in listed.sitemaps if depth < _DEEPEST else ():
                if sitemap not in seen:
                    seen.add(sitemap)
                    waiting.append((sitemap, depth + 1))
        yield from found[:most]


class _Plain:
    """Fetches without a visitor that was given: one is made when the first address comes."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._visitor: Fetcher | None = None

    def __call__(self, target: str, *, data: bool = False) -> Fetched:
        if not is_url(target):
            return read_file(target, self._settings)
        if self._visitor is None:
            from checker.fetching.visit import Visitor

            self._visitor = Visitor(self._settings).fetch
        return self._visitor(target, data=data)
