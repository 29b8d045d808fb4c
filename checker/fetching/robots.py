"""What a site asks of robots: robots.txt (RFC 9309) and the reservation of text and data mining (TDMRep). Pure.

The one door for `protego`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from protego import Protego

PRODUCT = "recoupe"  # the token to name in robots.txt
LARGEST = 512 * 1024  # bytes of robots.txt that are read; RFC 9309 asks for 500 KiB at least
_META = re.compile(
    rb"<meta\s[^>]*name\s*=\s*[\"']?tdm-reservation[\"']?[^>]*content\s*=\s*[\"']?\s*([01])"
    rb"|<meta\s[^>]*content\s*=\s*[\"']?\s*([01])[\"']?[^>]*name\s*=\s*[\"']?tdm-reservation",
    re.I,
)
_HEAD = 100_000  # bytes of a page in which its <meta> stand


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one host asks. `delay` is its Crawl-delay in seconds; `reserved` are the path patterns of its tdmrep.json
    with 1 (reserved) or 0, first match first."""

    rules: Protego | None = None
    closed: str | None = None
    delay: float = 0.0
    reserved: tuple[tuple[str, int], ...] = ()

    def allows(self, url: str) -> bool:
        """Whether robots.txt lets us fetch `url`; a site whose robots.txt cannot be had (5xx) allows nothing."""
        return self.closed is None and (self.rules is None or bool(self.rules.can_fetch(url, PRODUCT)))

    def reserves(self, path: str) -> bool:
        """Whether tdmrep.json reserves a path."""
        return next((bool(value) for pattern, value in self.reserved if _matches(pattern, path)), False)

    def sitemaps(self) -> tuple[str, ...]:
        """The sitemaps that robots.txt names."""
        return tuple(self.rules.sitemaps) if self.rules is not None else ()


def read_wishes(status: int | None, robots: bytes, tdmrep: bytes | None) -> Wishes:
    """The wishes from the answer to /robots.txt (`None`: no answer at all) and the body of /.well-known/tdmrep.json.

    RFC 9309, 2.3.1: 2xx is read, 4xx means no rules, 5xx and no answer mean that nothing may be fetched.
    """
    reserved = _reserved(tdmrep) if tdmrep else ()
    if status is None or status >= 500:
        return Wishes(closed="no answer" if status is None else f"HTTP {status}", reserved=reserved)
    if not 200 <= status < 300:
        return Wishes(reserved=reserved)
    rules = Protego.parse(robots[:LARGEST].decode("utf-8", "replace").removeprefix("\ufeff"))
    return Wishes(rules, delay=float(rules.crawl_delay(PRODUCT) or 0.0), reserved=reserved)


def _reserved(body: bytes) -> tuple[tuple[str, int], ...]:
    try:
        rows = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    return tuple(
        (row["location"], int(row.get("tdm-reservation", 0) in (1, "1")))
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict) and isinstance(row.get("location"), str)
    )


def _matches(pattern: str, path: str) -> bool:
    """The patterns of robots.txt: "*" for anything, "$" for the end."""
    parts = [re.escape(part) for part in pattern.rstrip("$").split("*")]
    return re.match(".*".join(parts) + ("$" if pattern.endswith("$") else ""), path) is not None


def reserved_by_page(headers: Mapping[str, str], body: bytes) -> bool | None:
    """Whether the page itself reserves text and data mining, in a header or a <meta>; `None` where it says nothing."""
    said = headers.get("tdm-reservation", "").strip()
    if said in ("0", "1"):
        return said == "1"
    match = _META.search(body[:_HEAD])
    return (match[1] or match[2]) == b"1" if match else None
