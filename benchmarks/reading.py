"""`python -m benchmarks.reading`: how fast articles are read, and whether twice the text takes twice the time."""

import argparse
import json
import sys
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from time import process_time

from benchmarks.clock import process_seconds, reference, seconds
from benchmarks.corpus import AWKWARD, PAIR, articles, awkward, by_language, long_text, pieces, size_of, stream
from benchmarks.peers import Reader, peers
from checker.articles.article import read_inputs
from checker.check import check_documents
from claims.document import Document
from claims.extract import extract_claims

KB, MB = 1_000, 1_000_000
RECOUPE = ("-c", "from checker.cli import main; main()")
SIZES = (10 * KB, 100 * KB, MB)
PEER_SIZE = 50 * KB
# An awkward text is doubled in size up to 1 MB while it stays within this many CPU seconds.
PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `ratio` is against the yardstick unless `unit` says otherwise."""

    what: str
    value: float
    unit: str
    ratio: float | None = None


def read(documents: Iterable[Document]) -> int:
    """Read documents as `recoupe claims --jsonl` does, without parsing and printing; the number of claims."""
    return sum(len(extract_claims(document)) for document in documents)


def read_by(reader: Reader, documents: Iterable[Document], language: str) -> None:
    """Have a peer read documents."""
    for document in documents:
        reader(document.text, language)


def reading(documents: list[Document], yardstick: float, sizes: tuple[int, ...]) -> Iterator[Row]:
    """MB of text per CPU second, by language and size; and the largest size against the smallest, per byte.

    All sizes are the same text, in documents of this size: articles differ in how much they say.
    """
    for code, texts in by_language(documents).items():
        speeds = []
        whole = long_text(texts, sizes[-1])
        for size in sizes:
            parts = list(pieces(whole, size))
            speeds.append(size_of(whole) / MB / seconds(partial(read, parts), runs=_runs(sizes[-1])))
            yield Row(f"reading, {code}, {size // KB} KB", speeds[-1], "MB/s", 1 / (speeds[-1] * yardstick))
        yield Row(f"linearity, {code}, {sizes[-1] // KB} KB against {sizes[0] // KB} KB", speeds[0] / speeds[-1], "×")
    for size in sizes:
        mixed = list(stream(documents, size))
        speed = sum(map(size_of, mixed)) / MB / seconds(partial(read, mixed), runs=_runs(size))
        yield Row(f"reading, all languages, {size // KB} KB of articles", speed, "MB/s", 1 / (speed * yardstick))


def _runs(size: int) -> int:
    return 3 if size >= MB else 5


def starting(yardstick: float) -> Iterator[Row]:
    """CPU time of processes: bare Python, a command that does nothing, the check of two articles."""
    pair = [str(path) for path in PAIR]
    for what, arguments in (
        ("start-up, Python alone", ["-c", "pass"]),
        ("start-up, recoupe --help", [*RECOUPE, "--help"]),
        ("start-up and check of two articles", [*RECOUPE, "check", *pair]),
    ):
        spent = process_seconds(arguments)
        yield Row(what, 1000 * spent, "ms", spent / yardstick)
    documents, _ = read_inputs(pair)
    spent = seconds(lambda: check_documents(documents, skipped=()))
    yield Row("check of two articles, in process", 1000 * spent, "ms", spent / yardstick)


def awkwardness(yardstick: float) -> Iterator[Row]:
    """CPU seconds per MB of texts made to be awkward, at the largest size that patience allows."""
    for name, unit in AWKWARD.items():
        size, spent = 16_000, 0.0
        while True:
            document = awkward(unit, size)
            start = process_time()
            read([document])
            spent = process_time() - start
            if size >= MB or 4 * spent > PATIENCE:
                break
            size = min(2 * size, MB)
        stopped = "" if size >= MB else f" (stopped at {size // KB} KB)"
        yield Row(f"awkward, {name}{stopped}", spent * MB / size, "s/MB", spent * MB / size / yardstick)


def beside_peers(documents: list[Document]) -> Iterator[Row]:
    """Other packages on the same articles, one article at a time. The ratio is their time over ours."""
    for name, (reader, languages) in peers().items():
        if reader is None:
            print(f"{name} is not installed: pip install -r benchmarks/requirements.txt", file=sys.stderr)
            continue
        for code, texts in by_language(documents).items():
            if code not in languages:
                continue
            chosen = list(stream(texts, PEER_SIZE))
            size = sum(map(size_of, chosen)) / MB
            ours = seconds(partial(read, chosen), runs=3)
            theirs = seconds(partial(read_by, reader, chosen, code), runs=1)
            yield Row(f"{name}, {code}", size / theirs, "MB/s", theirs / ours)


def show(rows: list[Row]) -> None:
    """A table."""
    width = max(len(row.what) for row in rows)
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:10.3g} ×"
        print(f"{row.what:{width}}  {row.value:10.4g} {row.unit:5}{ratio}")


def main(arguments: list[str] | None = None) -> int:
    """Measure, print a table, and write JSON if asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--json", metavar="FILE", help="also write the rows to this file")
    parser.add_argument("--quick", action="store_true", help="no text larger than 100 KB, no peers, nothing awkward")
    options = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    yardstick, documents = reference(), articles()
    rows = [Row("yardstick: a million characters of plain Python work", 1000 * yardstick, "ms", 1.0)]
    rows += reading(documents, yardstick, SIZES[:2] if options.quick else SIZES)
    rows += starting(yardstick)
    if not options.quick:
        rows += awkwardness(yardstick)
        rows += beside_peers(documents)
    show(rows)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump([asdict(row) for row in rows], file, ensure_ascii=False, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
