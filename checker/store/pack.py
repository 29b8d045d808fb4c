"""The evidence pack: a case as one zip that anybody can check, with or without this program.

Inside: the case file, the report as a page and as JSON, the ledger of judgements, the articles as they came, a list of
hashes that `sha256sum -c SHA256SUMS` follows, and a manifest that also names the last row of every ledger, so that a
ledger whose end was cut off shows. Nothing in it depends on when it was made: the same case gives the same bytes.
"""

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from checker.render import render
from checker.render.judged import json_with_judgements, with_judgements
from checker.store.case import Case
from checker.store.database import CaseError, copy, forget_private, is_database
from checker.store.judgements import Judgements
from checker.store.snapshots import snapshots
from checker.store.verify import ledgers, verify
from claims import __version__

CASE, MANIFEST, SUMS = "case.db", "manifest.json", "SHA256SUMS"
_MOMENT = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def export(case: Case, target: Path, language: str | None = None) -> None:
    """Writes the pack of a case, without anybody's personal data. Raises `CaseError` where it cannot."""
    if target.exists():
        raise CaseError("exists_already", file=target)
    language = language or case.language
    with TemporaryDirectory(dir=target.parent if target.parent.is_dir() else None, prefix=".recoupe-") as folder:
        copied = Path(folder) / CASE
        copy(case.database, copied)
        forget_private(copied)
        half_way = Path(folder) / "pack.zip"
        with zipfile.ZipFile(half_way, "w", zipfile.ZIP_DEFLATED) as archive:
            hashes = {}
            for name, content in _contents(case, copied, language):
                archive.writestr(_entry(name), content)
                hashes[name] = hashlib.sha256(content).hexdigest()
            manifest = _manifest(case, hashes)
            hashes[MANIFEST] = hashlib.sha256(manifest).hexdigest()
            archive.writestr(_entry(MANIFEST), manifest)
            archive.writestr(_entry(SUMS), "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes)))
        shutil.move(half_way, target)


def _contents(case: Case, copied: Path, language: str) -> Iterator[tuple[str, bytes]]:
    ledger = Judgements(case)
    report, items = case.load(language), ledger.queue(language)
    yield CASE, copied.read_bytes()
    yield "report.html", render(with_judgements(report, items, language), "html", language).encode()
    yield "report.json", json_with_judgements(report, items).encode()
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in ledger.ledger.rows())
    yield "judgements.jsonl", "".join(lines).encode()
    for taken in snapshots(case.database):
        suffix = _SUFFIX.search(PurePosixPath(taken.file.partition("?")[0]).name)
        yield f"snapshots/{taken.document}/{taken.sha256}{suffix[0] if suffix else ''}", taken.body


def _manifest(case: Case, hashes: Mapping[str, str]) -> bytes:
    heads = {ledger.table: ledger.head()._asdict() for ledger in ledgers(case)}
    told = {"recoupe": __version__, "ledgers": heads, "files": dict(sorted(hashes.items()))}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


@dataclass(frozen=True, slots=True)
class Pack:
    """An opened pack: what is wrong with it, and the case file inside (in a folder that goes away)."""

    problems: tuple[str, ...]
    case: Path


def is_pack(path: Path) -> bool:
    """Whether a file is a zip at all. SQLite is asked first: a case may hold a zip as a snapshot, near its end, and is
    opened by nobody else (see `database.connect`)."""
    return path.is_file() and not is_database(path) and zipfile.is_zipfile(path)


def open_pack(path: Path, folder: Path) -> Pack:
    """Checks a pack and puts its case file into `folder`. Raises `CaseError` for a zip that is no pack."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            told = dict(manifest["files"])
            if CASE not in told:
                raise KeyError(CASE)
            problems = list(_differences(archive, told))
            with archive.open(CASE) as inside, (folder / CASE).open("wb") as outside:
                shutil.copyfileobj(inside, outside, _CHUNK)
    except (KeyError, TypeError, ValueError, OSError, zipfile.BadZipFile, NotImplementedError) as problem:
        raise CaseError("no_pack", path=path, reason=problem) from problem
    with Case.open(folder / CASE) as case:
        problems += [f"{CASE}: {problem}" for problem in verify(case)]
        heads = {ledger.table: ledger.head()._asdict() for ledger in ledgers(case)}
        for table, head in manifest.get("ledgers", {}).items():
            if heads.get(table) != head:
                problems.append(f"{CASE}: {table} does not end where the manifest says")
    return Pack(tuple(problems), folder / CASE)


def verify_pack(path: Path) -> list[str]:
    """What is wrong with a pack, one line each; empty when it is as it was made."""
    with TemporaryDirectory(prefix="recoupe-") as folder:
        return list(open_pack(path, Path(folder)).problems)


def unpack(path: Path, target: Path) -> None:
    """The case file of a pack as `target`. Raises `CaseError` where the pack is not as it was made."""
    if target.exists():
        raise CaseError("exists_already", file=target)
    with TemporaryDirectory(prefix="recoupe-") as folder:
        pack = open_pack(path, Path(folder))
        if pack.problems:
            raise CaseError("pack_changed_more", path=path, fault=pack.problems[0])
        shutil.move(pack.case, target)


def _differences(archive: zipfile.ZipFile, told: Mapping[str, str]) -> Iterator[str]:
    there = set(archive.namelist()) - {MANIFEST, SUMS}
    yield from (f"{name}: is missing" for name in sorted(told.keys() - there))
    yield from (f"{name}: is not in the manifest" for name in sorted(there - told.keys()))
    for name in sorted(told.keys() & there):
        if _hash(archive, name) != told[name]:
            yield f"{name}: was changed"


def _hash(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with archive.open(name) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
