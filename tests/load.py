"""Many readers at once, and a server that is killed in the middle: `python -m tests.load CASE [SUBMISSIONS [AT_ONCE]]`.

Prints what was acknowledged, what is in the file, how long the answers took, and what one reader cost the server: form,
tip and connection, in CPU time and as a share of the benchmarks' yardstick. `--check` has the case checked meanwhile.
"""

import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import requests

from benchmarks.clock import reference
from checker.corrections.intake.inbox import Inbox
from checker.store.case import Case
from checker.store.verify import verify

ROOT = Path(__file__).resolve().parents[1]
_ONCE = re.compile(r'name="once" value="([^"]+)"')
_CSRF = re.compile(r'name="csrf" value="([0-9a-f]{64})"')
LIMITS = """\
minutes = 60
per_address = 1000000
per_address_and_article = 1000000
per_article = 1000000
seconds_to_write = 0
hours_open = 24
understood_at_once = 5
"""


@dataclass
class Outcome:
    """What readers were told: the tracking codes they got, and the seconds each answer took."""

    codes: list[str] = field(default_factory=list)
    forms: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


class Server:
    """`recoupe serve` as a process of its own, on a port that stays the same when it is started again."""

    def __init__(self, case: Path, limits: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.case, self.limits = case, limits
        self.spent = 0.0  # CPU seconds of answering; not of starting
        self.base = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        """Starts, and waits until it answers."""
        command = [sys.executable, "-m", "checker", "serve", "--case", str(self.case), "--port", str(self.port)]
        environment = {**os.environ, "RECOUPE_LIMITS": str(self.limits)}
        self.process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(300):
            try:
                requests.get(f"{self.base}/track", timeout=1)
                self._starting = self._cpu()
                return
            except requests.RequestException:
                time.sleep(0.1)
        raise RuntimeError("the server does not answer")

    def kill(self) -> None:
        """kill -9: no time to finish anything."""
        self.spent += self._cpu() - self._starting
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def _cpu(self) -> float:
        """CPU seconds of the process so far, where the system tells (Linux); else 0."""
        status = Path(f"/proc/{self.process.pid}/stat")
        if not status.exists():
            return 0.0
        ticks = status.read_text().rpartition(")")[2].split()[11:13]
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


class Reader:
    """One reader's browser: a connection that is kept, and one cookie. Plain, so that fifty of them leave the machine
    to the server that is measured."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=30)
        self._cookie = ""

    def ask(self, path: str, fields: Mapping[str, str] | None, seconds: list[float]) -> tuple[int, str, str]:
        """Status, Location and text of an answer; asks again as long as nobody answers."""
        body = urlencode(fields) if fields is not None else None
        headers = {"Cookie": self._cookie} if self._cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        for _ in range(600):
            began = time.monotonic()
            try:
                self._connection.request("GET" if body is None else "POST", path, body, headers)
                answer = self._connection.getresponse()
                text = answer.read().decode()
            except (OSError, HTTPException):
                self._connection.close()
                time.sleep(0.1)
                continue
            seconds.append(time.monotonic() - began)
            self._cookie = (answer.headers.get("Set-Cookie") or self._cookie).partition(";")[0]
            return answer.status, answer.headers.get("Location") or "", text
        raise RuntimeError("nobody answers")

    def close(self) -> None:
        """Leaves."""
        self._connection.close()


def submit(port: int, article: str, number: int, outcome: Outcome) -> None:
    """One reader: opens the form, sends it, and sends the same form again as long as nobody answers."""
    reader, form = Reader(port), f"/correct/{article}"
    _, _, page = reader.ask(form, None, outcome.forms)
    fields = {
        "csrf": _CSRF.search(page)[1],  # type: ignore[index]
        "once": _ONCE.search(page)[1],  # type: ignore[index]
        "text": f"Reader {number}: it is more than $10 billion, not $10 billion.",
    }
    status, location, text = reader.ask(form, fields, outcome.answers)
    reader.close()
    if status == 303:
        outcome.codes.append(location.split("/")[2].partition("?")[0])
    else:
        outcome.failures.append(f"{status} {text[:80]}")


def run(case: Path, submissions: int, at_once: int, kills: int = 1, check: bool = False) -> dict[str, object]:
    """Sends so many tips at once, kills the server on the way, and compares what was promised with what is there."""
    with TemporaryDirectory() as folder:
        limits = Path(folder) / "limits.toml"
        limits.write_text(LIMITS, encoding="utf-8")
        with Case.open(case) as opened:
            article = opened.documents()[0].id
        server, outcome = Server(case, limits), Outcome()
        stop = threading.Event()
        checking = threading.Thread(target=_check_again_and_again, args=(case, stop))
        if check:
            checking.start()
        try:
            with ThreadPoolExecutor(at_once) as readers:
                done = [readers.submit(submit, server.port, article, n, outcome) for n in range(submissions)]
                for part in range(1, kills + 1):
                    while len(outcome.codes) < submissions * part // (kills + 1):
                        time.sleep(0.005)
                    server.kill()
                    server.start()
                for each in done:
                    each.result()
        finally:
            stop.set()
            if check:
                checking.join()
            server.kill()
    return {**_compared(case, outcome), "cpu_per_reader_ms": round(1000 * server.spent / submissions, 2)}


def _check_again_and_again(case: Path, stop: threading.Event) -> None:
    while not stop.is_set():
        command = [sys.executable, "-m", "checker", "check", "--case", str(case), "-q", "--format", "json"]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _compared(case: Path, outcome: Outcome) -> dict[str, object]:
    with Case.open(case) as opened:
        inbox = Inbox(opened)
        texts = [tip.text for tip in inbox.tips()]
        lost = [code for code in outcome.codes if inbox.by_code(code) is None]
        faults = verify(opened)
    return {
        "acknowledged": len(outcome.codes),
        "codes": len(set(outcome.codes)),
        "stored": len(texts),
        "stored_twice": len(texts) - len(set(texts)),
        "lost": len(lost),
        "failures": outcome.failures[:3],
        "faults": faults,
        "form_median_ms": round(1000 * statistics.median(outcome.forms), 1),
        "answer_median_ms": round(1000 * statistics.median(outcome.answers), 1),
        "answer_slowest_ms": round(1000 * max(outcome.answers), 1),
    }


def main(arguments: Sequence[str]) -> None:
    """The command line."""
    case, submissions, at_once = Path(arguments[0]), *map(int, [*arguments[1:3], 1000, 50][:2])
    found = run(case, submissions, at_once, check="--check" in arguments)
    share = float(str(found["cpu_per_reader_ms"])) / 1000 / reference()
    print(json.dumps({**found, "cpu_per_reader_in_yardsticks": round(share, 4)}, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
