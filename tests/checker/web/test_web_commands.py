"""`recoupe serve` as a process of its own, and `recoupe user`, as people type them."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner, Result

from checker.cli import cli
from checker.store.case import Case
from checker.web.accounts import Accounts
from checker.web.exchange import Role
from checker.web.serving import is_loopback, listen
from tests.cases import new_case
from tests.rooms import PASSWORD, with_accounts


def run(*arguments: object, text: str | None = None) -> Result:
    """The command line in this process."""
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    new_case(tmp_path / "story.db").close()
    return tmp_path / "story.db"


def test_the_room_opens_says_where_and_closes_on_ctrl_c(path: Path) -> None:
    command = [sys.executable, "-m", "checker", "serve", "--case", str(path), "--port", "0", "--reviewer", "Ada L."]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        line = server.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert found, line
        assert requests.get(found[0], timeout=10).status_code == 200
        finding = requests.get(f"{found[0]}api/findings", timeout=10).json()["findings"][0]["id"]
        made = requests.post(
            f"{found[0]}api/findings/{finding}/judgements", json={"verdict": "acceptable"}, timeout=10
        ).json()
        assert made["reviewer"] == "Ada L."
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=15) in (0, 130)
        assert "Traceback" not in server.stderr.read()


def test_tips_are_read_beside_the_server(path: Path) -> None:
    """A page counts what waits and reads nothing; a moment later it is in the queue."""
    with Case.open(path) as case:
        article = case.documents()[0].id
    command = [sys.executable, "-m", "checker", "serve", "--case", str(path), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        room = re.search(r"http://127\.0\.0\.1:\d+/", server.stderr.readline())
        assert room
        tip = {"text": "Ce n'est pas 10 milliards, c'est 12 milliards.", "article": article}
        assert requests.post(f"{room[0]}api/tips", json=tip, timeout=10).status_code == 201
        found: list[dict[str, object]] = []
        for _ in range(200):
            found = requests.get(f"{room[0]}api/corrections", timeout=10).json()["corrections"]
            if found:
                break
            time.sleep(0.1)
        assert [row["quote"] for row in found] == ["10 milliards de dollars"]
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=15) in (0, 130)
        assert "Traceback" not in server.stderr.read()


def test_others_are_let_in_with_accounts_only(path: Path) -> None:
    refused = run("serve", "--case", path, "--host", "0.0.0.0", "--port", 0)
    assert refused.exit_code == 1
    assert "has no accounts" in refused.stderr
    assert f"recoupe user add NAME --case {path}" in refused.stderr


def test_what_cannot_be_served_is_said_in_one_line(path: Path, tmp_path: Path) -> None:
    new_case(tmp_path / "empty.db", {}).close()
    with Case.open(tmp_path / "unchecked.db", create=True):
        pass
    (tmp_path / "text.db").write_text("no case", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for arguments, reason in (
            (("--case", tmp_path / "none.db"), "no such case file"),
            (("--case", tmp_path / "text.db"), "not a case file"),
            (("--case", tmp_path / "unchecked.db"), "nothing was checked yet"),
            (("--case", path, "--port", port), "Choose another --port"),
            (("--case", path, "--host", "192.0.2.1"), "has no accounts"),
        ):
            refused = run("serve", *arguments)
            assert refused.exit_code == 1
            assert reason in refused.stderr
            assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.1.4", False),
        ("review.example", False),
        ("", False),
    ],
)
def test_loopback(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone


def test_accounts_from_the_command_line(path: Path) -> None:
    assert run("user", "add", "ada", "--role", "admin", "--case", path, text=f"{PASSWORD}\n{PASSWORD}\n").exit_code == 0
    assert run("user", "add", "bob", "--password-stdin", "--case", path, text=f"{PASSWORD}\n").exit_code == 0
    listed = [line.split("\t") for line in run("user", "list", "--case", path).stdout.splitlines()]
    assert [(name, role, state) for name, role, _, state in listed] == [
        ("ada", "admin", "open"),
        ("bob", "editor", "open"),
    ]
    assert run("user", "change", "bob", "--role", "reader", "--close", "--case", path).exit_code == 0
    token = run("user", "token", "ada", "nightly", "--case", path).stdout.strip()
    assert run("user", "password", "ada", "--password-stdin", "--case", path, text="another good one\n").exit_code == 0
    with Case.open(path) as case:
        accounts = Accounts(case)
        assert not accounts.password_fits("ada", PASSWORD)
        assert accounts.password_fits("ada", "another good one")
        assert not accounts.password_fits("bob", PASSWORD)  # closed
        visitor = accounts.program(token)
        assert visitor is not None
        assert (visitor.name, visitor.role) == ("ada", Role.ADMIN)


@pytest.mark.parametrize(
    ("arguments", "text", "reason"),
    [
        (("add", "ADA", "--password-stdin"), PASSWORD, "already taken"),
        (("add", "bob", "--password-stdin"), "short", "twelve characters"),
        (("add", " bob", "--password-stdin"), PASSWORD, "no space at its ends"),
        (("change", "nobody", "--close"), None, "no account nobody"),
        (("change", "ada", "--role", "reader"), None, "At least one admin"),
        (("token", "nobody", "x"), None, "no account nobody"),
    ],
)
def test_what_cannot_be_done_to_an_account(
    path: Path, arguments: tuple[str, ...], text: str | None, reason: str
) -> None:
    with_accounts(path, {"ada": Role.ADMIN})
    refused = run("user", *arguments, "--case", path, text=text)
    assert refused.exit_code == 1
    assert reason in refused.stderr
    with Case.open(path) as case:
        assert [account.role for account in Accounts(case).all()] == [Role.ADMIN]


@pytest.mark.parametrize("arguments", [("serve",), ("user", "list")])
def test_what_is_missing_is_named(path: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the packages of the extra, one line says how to get them."""
    for module in [name for name in sys.modules if name.startswith("checker.web")]:
        monkeypatch.delitem(sys.modules, module)
    for package in ("starlette", "argon2"):
        monkeypatch.setitem(sys.modules, package, None)
    refused = run(*arguments, "--case", path)
    assert refused.exit_code == 1
    assert "pip install 'recoupe[web]'" in refused.stderr


def test_accounts_leave_with_no_pack(path: Path, tmp_path: Path) -> None:
    """What a case gives out holds no name, hash or token of its reviewers' accounts."""
    with_accounts(path, {"Zoé-Ludivine": Role.ADMIN})
    assert run("case", "export", path, "-o", tmp_path / "pack.zip").exit_code == 0
    import zipfile

    with zipfile.ZipFile(tmp_path / "pack.zip") as pack:
        content = b"".join(pack.read(name) for name in pack.namelist())
    assert "Zoé-Ludivine".encode() not in content
    assert b"argon2" not in content


def test_the_body_of_a_page_does_not_wait_until_the_headers_are_confirmed() -> None:
    """What the server accepts sends at once: an answer of two parts took 40 ms longer than an answer of one."""

    async def accepted() -> int:
        settings: asyncio.Queue[int] = asyncio.Queue()

        def connected(_: asyncio.StreamReader, there: asyncio.StreamWriter) -> None:
            settings.put_nowait(there.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            there.close()

        listening = listen("127.0.0.1", 0)
        async with await asyncio.start_server(connected, sock=listening):
            _, here = await asyncio.open_connection(*listening.getsockname())
            found = await settings.get()
            here.close()
        return found

    assert asyncio.run(accepted())
