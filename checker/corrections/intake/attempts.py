"""Who sent how much lately, so that the public forms can be kept within limits; no address is kept."""

from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import NamedTuple

from checker.corrections.intake.sealing import Sealer
from checker.store.case import Case, now


class Attempts(NamedTuple):
    """Sendings of the last while: from one address, from it about one article, about the article from anywhere."""

    address: int
    both: int
    article: int


def attempts(case: Case, address: str, document: str | None, minutes: int) -> Attempts:
    """How often something was sent lately: from this address, from it about this article, about the article."""
    who, since = address_hash(Sealer(case), address), _ago(minutes)
    row = case.database.execute(
        "SELECT (SELECT count(*) FROM private_attempts WHERE address_hash = :who AND at >= :since),"
        " (SELECT count(*) FROM private_attempts WHERE address_hash = :who AND document IS :document"
        " AND at >= :since),"
        " (SELECT count(*) FROM private_attempts WHERE document IS :document AND at >= :since)",
        {"who": who, "document": document, "since": since},
    ).fetchone()
    return Attempts(*map(int, row))


def count_attempt(case: Case, address_hash: str, document: str | None) -> None:
    """Counts one sending; counts older than a day are forgotten."""
    case.database.execute("DELETE FROM private_attempts WHERE at < ?", [_ago(24 * 60)])
    case.database.execute("INSERT INTO private_attempts VALUES (?, ?, ?)", [now(), address_hash, document])


def address_hash(sealer: Sealer, address: str) -> str:
    """A keyed hash of a network address, another one every day: enough to count, useless to find somebody."""
    return sealer.hash(f"{now()[:10]} {_household(address)}")


def _household(address: str) -> str:
    """What one reader has of the network: an address of IPv4, or of IPv6 all 2⁶⁴ addresses of a network."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped or IPv6Network((int(found) >> 64 << 64, 64)))


def _ago(minutes: int) -> str:
    moment = datetime.now(UTC) - timedelta(minutes=minutes)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
