"""`recoupe archive`: ask a public archive to keep pages, and look whether it has."""

import json
import sys
from dataclasses import asdict

import click

from checker.commands.common import FORMAT
from checker.commands.fetching import EVERYWHERE
from checker.commands.saying import misused


@click.command(short_help="Ask a public archive to keep pages; look whether it has.")
@click.argument("addresses", nargs=-1, required=True, metavar="URL...")
@click.option("--check", "looking", is_flag=True, help="Ask for nothing: look whether there is a copy.")
@click.option("--since", metavar="WHEN", help="With --check: only a copy made at or after this day or moment counts.")
@click.option("--service", metavar="URL", help="Another archive that answers like the Wayback Machine.")
@click.option("--contact", metavar="WHOM", envvar="RECOUPE_CONTACT", help="Printed in the User-Agent.")
@click.option("--allow-private", is_flag=True, help="The archive may be at an address that is not public.")
@FORMAT
@click.pass_context
def archive(
    context: click.Context,
    addresses: tuple[str, ...],
    looking: bool,
    since: str | None,
    service: str | None,
    contact: str | None,
    allow_private: bool,
    form: str,
) -> None:
    """Send the addresses of pages (and nothing else) to a public archive.

    \b
    Examples:
      recoupe archive https://example.org/one
      recoupe archive --check https://example.org/one
      recoupe archive --check --since 2026-01-06 https://example.org/one

    "submitted" says that the archive took the request, "archived" that it shows a copy; only the second is worth a
    reference. No other command sends anything to an archive. The exit code is 1 where a request failed, or where
    --check finds no copy.
    """
    from checker.fetching.archiving import LOOKING, SAVING, Kept, look_up, submit
    from checker.fetching.connect import Connector
    from checker.fetching.fetched import FetchSettings
    from checker.fetching.files import scheme_of

    for url in addresses:
        if scheme_of(url) not in ("http", "https"):
            raise misused("not_archivable", url=url)
    settings = FetchSettings(contact=contact, allowed=EVERYWHERE if allow_private else (), timeout=60.0)
    with Connector(settings) as connector:
        found = [
            look_up(url, connector, settings, service or LOOKING, since)
            if looking
            else submit(url, connector, settings, service or SAVING)
            for url in addresses
        ]
    if form == "json":
        sys.stdout.write(json.dumps([asdict(item) for item in found], ensure_ascii=False, indent=1) + "\n")
    else:
        for item in found:
            sys.stdout.write("  ".join(filter(None, (item.state, item.url, item.copy, item.at, item.reason))) + "\n")
    context.exit(int(any(item.state in (Kept.FAILED, Kept.ABSENT) for item in found)))
