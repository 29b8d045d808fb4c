"""Review rooms for tests: the real server on a free port of this machine, on a real case file."""

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import mkdtemp

import requests
import uvicorn

from checker.articles.article import read_inputs
from checker.check import check_in
from checker.store.case import Case
from checker.web.accounts import Accounts
from checker.web.exchange import Role
from checker.web.pool import Pool
from checker.web.serving import listen, room

STORY = Path(__file__).resolve().parents[1] / "fixtures" / "stories" / "louvre-theft"
PASSWORD = "correct horse battery"
_CSRF = re.compile(r'name="csrf" value="([0-9a-f]{64})"')


def story_case(path: Path, story: Path = STORY) -> Path:
    """A case file with one of the annotated stories, checked once a run: eight articles in five languages."""
    copyfile(_checked_story(story), path)
    return path


@cache
def _checked_story(story: Path) -> Path:
    path = Path(mkdtemp()) / "story.db"
    documents, skipped = read_inputs([str(story)])
    with Case.open(path, create=True) as case:
        case.save(check_in(documents, ("en", "fr"), skipped), at="2025-10-23T08:00:00.000Z")
        case.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    return path


def with_accounts(path: Path, people: Mapping[str, Role]) -> Path:
    """The case with an account for each name, all with `PASSWORD`."""
    with Case.open(path) as case:
        for name, role in people.items():
            Accounts(case).add(name, PASSWORD, role)
    return path


@contextmanager
def served(path: Path, reviewer: str = "Ada") -> Iterator[str]:
    """The room of a case; gives its address."""
    pool = Pool(path)
    listening = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(room(pool, reviewer), log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        pool.close()


class Browser(requests.Session):
    """A browser without script: keeps cookies, and posts forms with the secret their page carries."""

    def __init__(self, base: str, language: str = "en") -> None:
        super().__init__()
        self.base = base
        self.trust_env = False
        self.headers["Accept-Language"] = language

    def see(self, path: str) -> str:
        """The page at an address of the room."""
        answer = self.get(self.base + path)
        assert answer.status_code == 200, (path, answer.status_code, answer.text[:300])
        return answer.text

    def submit(self, path: str, fields: Mapping[str, str], page: str = "/help") -> requests.Response:
        """Posts a form of `page`."""
        found = _CSRF.search(self.get(self.base + page).text)
        assert found, page
        return self.post(self.base + path, data={"csrf": found[1], **fields}, allow_redirects=False)

    def sign_in(self, name: str, password: str = PASSWORD) -> requests.Response:
        """Signs in with the form."""
        return self.submit("/sign-in", {"name": name, "password": password}, "/sign-in")
