"""An input -> the article in it: one `Document` with the words a reader sees, and where they come from."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.articles.belief import judged
from checker.articles.blocks import Block, collapse
from checker.articles.decode import Undecodable, decode
from checker.articles.inputs import Fetcher, Inputs, pages
from checker.articles.laid import Laid, laid_out
from checker.articles.lines import is_prose
from checker.articles.metadata import country_of, host_of
from checker.articles.mistaken import said_instead, something_else
from checker.articles.moments import day_in, days_apart, earlier_day, iso_moment, nearest_year
from checker.articles.provenance import (
    Surroundings,
    credits,
    datelined,
    listed_sources,
    masthead,
    partly_dated,
    published,
)
from checker.fetching.fetched import Fetched, Unreadable
from checker.report import Skipped
from claims.document import Document, Link, Span
from claims.identity import short_id


def read_inputs(
    inputs: Sequence[str] | Inputs,
    fetcher: Fetcher | None = None,
    progress: Callable[[str], None] | None = None,
    keep: Callable[[Fetched], None] | None = None,
) -> tuple[list[Document], list[Skipped]]:
    """Every article behind `inputs`, sorted by file, and what could not be read, with the reason.

    One bad input never sinks the others. `fetcher` gets the bytes (a visitor's `fetch`); `progress` is called with
    each file or address before it is read, `keep` with the bytes of each article that could be.
    The result does not depend on the order of `inputs`; what is given twice is read once; ids are unique.
    """
    documents: list[Document] = []
    partly: list[str | None] = []
    skipped: list[Skipped] = []
    for page in pages(inputs if isinstance(inputs, Inputs) else Inputs(inputs), fetcher, progress):
        try:
            if isinstance(page, Unreadable):
                raise page
            document, day = _read(page)
            documents.append(document)
            partly.append(day)
            if keep is not None:
                keep(page)
        except Unreadable as problem:
            skipped.append(Skipped(problem.file, problem.reason))
    documents = _with_years(documents, partly)
    documents, copies = _with_unique_ids(sorted(documents, key=lambda document: document.file))
    return documents, sorted([*skipped, *copies], key=lambda entry: (entry.file, entry.reason))


def read_article(fetched: Fetched) -> Document:
    """The article in one page or text file. Raises `Unreadable`, naming what was found instead."""
    return _read(fetched)[0]


def _read(fetched: Fetched) -> tuple[Document, str | None]:
    """The article, and its day where all it says of that lacks the year ("--04-29"), or may be another ("04/09/2025"
    in English of no country)."""
    try:
        text = decode(fetched.body, fetched.content_type)
    except Undecodable as problem:
        raise Unreadable(fetched.file, str(problem)) from None
    if (other := something_else(text)) is not None:
        raise Unreadable(fetched.file, other)
    laid, verdicts = judged(laid_out(fetched, text))
    if laid.html:
        from checker.articles.second_opinion import reconciled

        verdicts = reconciled(laid.blocks, verdicts, laid.html, laid.metadata.url)
    kept = [block for block, verdict in zip(laid.blocks, verdicts, strict=True) if verdict.kept]
    if not kept and not (laid.title and laid.head):  # a text file may be one line; a page without text is no article
        raise Unreadable(fetched.file, "no article was found on this page")
    words, headline, links = _assemble(laid.title, kept)
    if laid.html and (mistaken := said_instead(words)) is not None:
        raise Unreadable(fetched.file, *mistaken)
    dropped = [block for block, verdict in zip(laid.blocks, verdicts, strict=True) if not verdict.kept]
    lines = Surroundings(laid.cues, laid.head, tuple(dropped), laid.above, laid.below)
    url = laid.metadata.url
    listed = listed_sources([*laid.blocks, *laid.below], laid.cues)
    listed += tuple((entry, entry if "//" in entry else "") for entry in laid.metadata.citations)
    outlet = laid.metadata.outlet or (None if fetched.url else masthead(lines)) or host_of(url)
    day = _published(laid, lines, url)
    prose = [block.text for block in kept if is_prose(block.text)]
    day = day or next((found for text in prose if (found := datelined(text, laid.cues))), None)
    credited = credits(lines, words.split("\n\n"), laid.metadata.author, outlet)
    document = Document(
        id=_identity(url or fetched.file.rstrip("/").rpartition("/")[2]),
        text=words,
        file=fetched.file,
        title=words[headline.start : headline.end] if headline else None,
        outlet=outlet,
        language=laid.cues.language,
        published=day,
        url=url,
        country=country_of(url),
        headline=headline,
        credit=credited[0] if credited else None,
        links=links,
        listed_sources=tuple(name for name, _ in listed),
        listed_urls=tuple(address for _, address in listed),
        credits=credited,
    )
    if day is None:
        return document, partly_dated(lines, prose)
    unsure = not laid.html and laid.metadata.published is None and country_of(url) is None
    other = published(lines, None, day_first=True) if unsure else None
    return document, other if other != day else None


def _with_years(documents: Sequence[Document], partly: Sequence[str | None]) -> list[Document]:
    """Gives a day without its year the year in which it is nearest to the articles it is read with; of a day that may
    be another, the one that is nearer to them."""
    pairs = list(zip(documents, partly, strict=True))
    days = sorted(each.published[:10] for each, other in pairs if each.published and other is None)
    if not days:
        return list(documents)
    middle = days[len(days) // 2]
    return [_settled(document, day, middle) if day is not None else document for document, day in pairs]


def _settled(document: Document, day: str, middle: str) -> Document:
    if document.published is None:
        return replace(document, published=nearest_year(day, middle))
    return replace(document, published=min(document.published, day, key=lambda moment: days_apart(moment, middle)))


def _published(laid: Laid, lines: Surroundings, url: str | None) -> str | None:
    """The day of first publication: what the page declares, its address, its visible stamp, anything else on it."""
    declared, addressed = laid.metadata.published, day_in(url)
    if declared is not None:
        return earlier_day(addressed, declared)
    country = country_of(url)
    near = published(lines, country)
    if not laid.html:
        return near
    stamped = next((iso for moment in laid.times if (iso := iso_moment(moment))), None)
    from checker.articles.page_date import page_date

    return page_date(laid.html, url, stamped or near) or published(lines, country, anywhere=True)


def _assemble(title: str | None, kept: Sequence[Block]) -> tuple[str, Span | None, tuple[Link, ...]]:
    """The document's text, the place of the title in it, and its links with their places."""
    pieces: list[str] = [collapse(title).strip()] if title else []
    headline = Span(0, len(pieces[0])) if pieces else None
    links: list[Link] = []
    position = len(pieces[0]) if pieces else 0
    for block in kept:
        start = position + 2 if pieces else 0
        piece = collapse(block.text)
        links += [Link(Span(start + anchor.start, start + anchor.end), anchor.url) for anchor in block.anchors]
        pieces.append(piece)
        position = start + len(piece)
    return "\n\n".join(pieces), headline, tuple(links)


def _with_unique_ids(documents: Sequence[Document]) -> tuple[list[Document], list[Skipped]]:
    """Documents of one identity get their text's hash as well; the very same article twice is kept once."""
    shared = Counter(document.id for document in documents)
    unique: dict[str, Document] = {}
    copies: list[Skipped] = []
    for document in documents:
        if shared[document.id] > 1:
            document = replace(document, id=_identity(f"{document.id}\n{document.text}"))
        if document.id in unique:
            copies.append(Skipped(document.file, f"the same article as {unique[document.id].file}, read once"))
        else:
            unique[document.id] = document
    return list(unique.values()), copies


def _identity(source: str) -> str:
    return short_id(source.partition("#")[0])
