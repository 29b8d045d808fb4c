"""Main text and day of publication on public annotated pages, for recoupe and its peers.

    python -m benchmarks.pages text trafilatura-0.3.0      (a source package, unpacked)
    python -m benchmarks.pages dates htmldate-1.4.0

The source packages of trafilatura 0.3.0 and htmldate 1.4.0 carry the pages their authors test on, with what must and
must not be found in each: passages of the main text and of the furniture around it, and the day of publication. A peer
that is not installed is left out.
"""

import argparse
import ast
import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from checker.articles.article import read_article
from checker.articles.decode import decode
from checker.articles.markup import read_markup
from checker.fetching.fetched import Fetched, Unreadable

Extractor = Callable[[str, bytes], str]


def main() -> None:
    """Prints one line for each tool."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["text", "dates"])
    parser.add_argument("package", type=Path)
    parser.add_argument("--details", action="store_true", help="what recoupe misses")
    asked = parser.parse_args()
    if asked.what == "text":
        _texts(asked.package / "tests", asked.details)
    else:
        _dates(asked.package / "tests", asked.details)


def _texts(tests: Path, details: bool) -> None:
    pages = list(_annotated(tests))
    apart = {(url, passage) for url, body, inside, _ in pages for passage in _apart(url, body, inside)}
    print(
        f"{len(pages)} pages, {len(apart)} passages apart: readers' comments, and pages in a language that is not read"
    )
    print("                wanted found  furniture left out  precision  recall     F1   F1 with those apart")
    for name, extract in (("recoupe", _ours), ("trafilatura", _peer("trafilatura"))):
        if extract is None:
            continue
        found = kept = wanted = unwanted = also = 0
        for url, body, inside, outside in pages:
            text = _squeezed(extract(url, body))
            asked = [passage for passage in inside if (url, passage) not in apart]
            got = [passage for passage in asked if _squeezed(passage) in text]
            leaked = [passage for passage in outside if _squeezed(passage) in text]
            found, wanted = found + len(got), wanted + len(asked)
            kept, unwanted = kept + len(leaked), unwanted + len(outside)
            also += sum((url, passage) in apart and _squeezed(passage) in text for passage in inside)
            if details and name == "recoupe" and (leaked or len(got) < len(asked)):
                print(url, "\n   missed", [passage for passage in asked if passage not in got], "\n   kept", leaked)
        print(
            f"{name:<14}  {found:>4} of {wanted:<4}  {unwanted - kept:>5} of {unwanted:<10}"
            f"  {found / (found + kept):>9.3f}  {found / wanted:>6.3f}  {_f1(found, kept, wanted):>5.3f}"
            f"   {_f1(found + also, kept, wanted + len(apart)):>5.3f}"
        )


def _f1(found: int, kept: int, wanted: int) -> float:
    precision, recall = found / (found + kept), found / wanted
    return 2 * precision * recall / (precision + recall)


def _apart(url: str, body: bytes, passages: list[str]) -> list[str]:
    """What is main text by the annotation and cannot be here: readers' comments, which a claim of the article never
    is, and pages in languages that recoupe refuses."""
    try:
        read_article(Fetched(url, body, url=url, content_type="text/html"))
    except Unreadable as problem:
        return passages if "language" in problem.reason else []
    region = read_markup(decode(body, "text/html"), url).region
    comments = [
        _squeezed(block.text)
        for block in (*region.above, *region.blocks, *region.below)
        if block.hint.startswith("comment")
    ]
    return [passage for passage in passages if any(_squeezed(passage) in comment for comment in comments)]


def _dates(tests: Path, details: bool) -> None:
    cases = list(_dated(tests))
    print(f"{len(cases)} pages")
    for name, find in (("recoupe", _our_day), ("htmldate", _peer("htmldate"))):
        if find is None:
            continue
        told = [(url, day, (find(url, body) or "")[:10]) for url, body, day in cases]
        print(
            f"{name:<14}  right {sum(day == said for _, day, said in told)}"
            f"  wrong {sum(bool(said) and day != said for _, day, said in told)}"
            f"  none {sum(not said for _, _, said in told)}"
        )
        if details and name == "recoupe":
            for url, day, said in told:
                if day != said:
                    print("  ", url, "is", day, "told", said or "nothing")


# ---- the annotations: assertions in the packages' own tests, read and never run


def _annotated(tests: Path) -> Iterator[tuple[str, bytes, list[str], list[str]]]:
    source = (tests / "unit_tests.py").read_text(encoding="utf-8")
    known = _mock_pages(source)
    url = ""
    inside: list[str] = []
    outside: list[str] = []
    for node in _statements(source):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            if inside and (body := _page(tests, known, url)):
                yield url, body, inside, outside
            inside, outside, url = [], [], _first_argument(node.value)
        elif isinstance(node, ast.Assert) and url:
            for compare in (part for part in ast.walk(node) if isinstance(part, ast.Compare)):
                if isinstance(compare.left, ast.Constant) and isinstance(compare.left.value, str):
                    kept = inside if isinstance(compare.ops[0], ast.In) else outside
                    if "<" not in compare.left.value:
                        kept.append(compare.left.value)
    if inside and (body := _page(tests, known, url)):
        yield url, body, inside, outside


def _dated(tests: Path) -> Iterator[tuple[str, bytes, str]]:
    source = (tests / "unit_tests.py").read_text(encoding="utf-8")
    known = _mock_pages(source)
    seen: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Assert) and isinstance(node.test, ast.Compare)):
            continue
        call, day = node.test.left, node.test.comparators[0]
        if not (isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Call)):
            continue
        # The latest change is asked for by default, the first publication with original_date=True.
        if any(keyword.arg != "original_date" for keyword in call.keywords):
            continue
        url = _first_argument(call.args[0])
        right = day.value if isinstance(day, ast.Constant) else None
        if isinstance(right, str) and url not in seen and (body := _page(tests, known, url)):
            if call.keywords and not ast.literal_eval(call.keywords[0].value):
                continue
            seen.add(url)
            yield url, body, right


def _statements(source: str) -> Iterator[ast.stmt]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == "test_extract":
            yield from node.body


def _mock_pages(source: str) -> dict[str, str]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "MOCK_PAGES":
            found: dict[str, str] = ast.literal_eval(node.value)
            return found
    return {}


def _first_argument(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _page(tests: Path, known: dict[str, str], url: str) -> bytes | None:
    path = tests / "cache" / known.get(url, "?")
    return path.read_bytes() if path.is_file() else None


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u00ad", ""))


# ---- the tools


def _ours(url: str, body: bytes) -> str:
    try:
        return read_article(Fetched(url, body, url=url, content_type="text/html")).text
    except Unreadable:
        return ""


def _our_day(url: str, body: bytes) -> str | None:
    try:
        return read_article(Fetched(url, body, url=url, content_type="text/html")).published
    except Unreadable:
        return None


def _peer(name: str) -> Extractor | None:
    try:
        module = importlib.import_module(name)
    except ImportError:
        return None
    if name == "trafilatura":
        return lambda url, body: module.extract(body, url=url, include_comments=False) or ""
    return lambda url, body: module.find_date(body.decode("utf-8", "replace"), original_date=True, url=url) or ""


if __name__ == "__main__":
    main()
