"""Agencies, media and encyclopedias by name and by host, from `media.toml`."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from claims.document import SourceKind
from claims.text.fold import fold


@dataclass(frozen=True, slots=True)
class Outlet:
    """One agency, medium or encyclopedia. `name` is that for reports, the first of `names`."""

    name: str
    kind: SourceKind
    names: tuple[str, ...]
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Media:
    """The table, ready for look-up: `names` are folded."""

    outlets: tuple[Outlet, ...]
    names: Mapping[str, Outlet]
    hosts: Mapping[str, Outlet]
    primary: frozenset[str]
    releases: frozenset[str]
    not_sources: frozenset[str]

    def named(self, name: str) -> Outlet | None:
        """The outlet of a name, in any case and spelling of accents."""
        return self.names.get(fold(name))

    def at(self, host: str) -> Outlet | None:
        """The outlet of a host or of the one it belongs to: "factuel.afp.com" is AFP's."""
        return next((outlet for part in _parents(host) if (outlet := self.hosts.get(part)) is not None), None)

    def speaks_for_itself(self, host: str) -> bool:
        """Whether a host is an authority's, or one that publishes press releases."""
        return any(part in self.primary or part in self.releases for part in _parents(host))

    def is_no_source(self, host: str) -> bool:
        """Whether a host shares, sells or counts, and says nothing itself."""
        return any(part in self.not_sources for part in _parents(host))


def _parents(host: str) -> Iterator[str]:
    parts = host.lower().rstrip(".").split(".")
    return (".".join(parts[start:]) for start in range(len(parts)))


@cache
def media() -> Media:
    """The one table. A file that names one host or one name twice is an error of the table, found by its test."""
    data = tomllib.loads(resources.files("claims").joinpath("media.toml").read_text("utf-8"))
    outlets = tuple(
        _outlet(line, kind)
        for kind in (SourceKind.AGENCY, SourceKind.MEDIA, SourceKind.ENCYCLOPEDIA)
        for line in data[kind.value]["entries"].strip().splitlines()
    )
    return Media(
        outlets=outlets,
        names={fold(name): outlet for outlet in reversed(outlets) for name in outlet.names},
        hosts={host: outlet for outlet in outlets for host in outlet.hosts},
        primary=frozenset(data["primary"]["suffixes"].split()),
        releases=frozenset(data["primary"]["releases"].split()),
        not_sources=frozenset(data["not_sources"]["hosts"].split()),
    )


def _outlet(line: str, kind: SourceKind) -> Outlet:
    parts = [part.strip() for part in line.split("|")]
    hosts = tuple(part for part in parts if _is_host(part))
    names = tuple(part for part in parts if not _is_host(part) or part == parts[0])
    return Outlet(names[0], kind, names, hosts)


def _is_host(part: str) -> bool:
    return "." in part and " " not in part and part == part.lower()
