"""The room on a port of this machine. The door to uvicorn."""

import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from checker.corrections.intake.sealing import Sealer
from checker.store.case import Case
from checker.web.accounts import Accounts
from checker.web.admission import LOOPBACK, Doorkeeper
from checker.web.app import App, application
from checker.web.desk import desk_of
from checker.web.exchange import Role, Visitor
from checker.web.pool import Pool
from checker.web.reader import Reader
from checker.web.routes import ROUTES
from checker.words.errors import ToldError
from checker.words.tables import LANGUAGES


class NotServedError(ToldError):
    """The room cannot be opened like this: one line that says what to do."""


def room(pool: Pool, reviewer: str, hosts: tuple[str, ...] = LOOPBACK) -> App:
    """The application for one case. `reviewer` signs the decisions of a machine without accounts."""
    with pool.lent() as case:
        key = Sealer(case).key()
    return application(pool.lent, ROUTES, Doorkeeper(_visitor(reviewer), key, hosts))


def serve(
    path: Path, host: str, port: int, reviewer: str, hosts: tuple[str, ...], ready: Callable[[str], None]
) -> None:
    """Serves until interrupted; `ready` is told the address. Raises `NotServedError` and `CaseError`."""
    pool = Pool(path)
    try:
        with pool.lent() as case:
            if not case.last_check:
                raise NotServedError("room_unchecked", path=path)
            if not is_loopback(host) and not Accounts(case).any():
                raise NotServedError("room_without_accounts", host=host, path=path)
            for language in LANGUAGES:  # so that the first page does not wait for the queue of the whole case
                desk_of(case, language)
        names = hosts or (LOOPBACK if is_loopback(host) else ())
        listening = listen(host, port)
        shown = f"[{host}]" if ":" in host else host
        app = room(pool, reviewer, names)
        ready(f"http://{shown}:{listening.getsockname()[1]}/")
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, server_header=False))
        reader = Reader(path)
        reader.start()
        try:
            server.run(sockets=[listening])
        finally:
            reader.stop()
    finally:
        pool.close()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens, so that a port in use is said before anything else. Raises `NotServedError`."""
    # The protocol is named because asyncio sends at once (TCP_NODELAY) only where it is: without, the body of a page
    # waited for the browser to confirm the headers, and browsers take their 40 ms for that.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError) as problem:
        listening.close()
        reason = getattr(problem, "strerror", None) or str(problem)
        raise NotServedError("port_taken", host=host, port=port, reason=reason) from problem
    listening.listen(128)
    return listening


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a host."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _visitor(reviewer: str) -> Callable[[Case, str, str | None], Visitor | None]:
    def known(case: Case, secret: str, token: str | None) -> Visitor | None:
        accounts = Accounts(case)
        if not accounts.any():
            return Visitor(reviewer, Role.EDITOR, alone=True, token=token is not None)
        if token is not None:
            return accounts.program(token) if token else None
        return accounts.visitor(secret)

    return known
