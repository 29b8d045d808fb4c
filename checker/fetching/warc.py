"""WARC files (ISO 28500): the pages in a web archive. The one door for `warcio` (the extra `recoupe[warc]`)."""

from collections.abc import Iterator

from checker.fetching.fetched import Fetched, FetchSettings, State, Unreadable, one_line

SUFFIXES = (".warc", ".warc.gz")
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def is_warc(target: str) -> bool:
    """Whether a file name is that of a web archive."""
    return target.lower().endswith(SUFFIXES)


def read_warc(target: str, settings: FetchSettings) -> Iterator[Fetched | Unreadable]:
    """The text pages that were answered with 200, in the order of the file; a page too large is an `Unreadable`.

    Raises `Unreadable` for a file that is no archive.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise Unreadable(target, "WARC files need the extra: pip install 'recoupe[warc]'", State.MISSING) from None
    try:
        with open(target, "rb") as file:
            for record in ArchiveIterator(file):
                if record.rec_type == "response" and record.http_headers is not None:
                    yield from _page(target, record, settings)
    except (OSError, ArchiveLoadFailed) as problem:
        raise Unreadable(target, f"the web archive cannot be read ({one_line(problem)})", State.NOT_TEXT) from None


def _page(target: str, record: object, settings: FetchSettings) -> Iterator[Fetched | Unreadable]:
    http, told = record.http_headers, record.rec_headers  # type: ignore[attr-defined]
    media = (http.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    if http.get_statuscode() != "200" or media not in _PAGES:
        return
    url = told.get_header("WARC-Target-URI") or ""
    body = record.content_stream().read(settings.size_limit + 1)  # type: ignore[attr-defined]
    name = f"{target}#{url}"
    if len(body) > settings.size_limit:
        yield Unreadable(name, f"larger than {settings.size_limit / 1e6:g} MB", State.TOO_LARGE)
        return
    headers = {key.lower(): value for key, value in http.headers}
    at = told.get_header("WARC-Date") or ""
    yield Fetched(name, body, url=url, content_type=http.get_header("Content-Type"), headers=headers, at=at)
