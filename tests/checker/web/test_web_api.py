"""The JSON interface: tokens, decisions, refusals; and a run of schemathesis that finds nothing to complain of."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from checker.store.case import Case
from checker.store.judgements import Judgements
from checker.web.accounts import Accounts
from checker.web.exchange import Role
from checker.web.openapi import document
from checker.web.routes import ROUTES
from tests.cases import new_case
from tests.rooms import served, story_case, with_accounts


@pytest.fixture
def small(tmp_path: Path) -> Path:
    new_case(tmp_path / "small.db").close()
    return tmp_path / "small.db"


class Program(requests.Session):
    """A program that speaks to the interface with a token."""

    def __init__(self, base: str, token: str | None = None) -> None:
        super().__init__()
        self.base = base
        self.trust_env = False
        if token:
            self.headers["Authorization"] = f"Bearer {token}"

    def ask(self, path: str, **query: str) -> requests.Response:
        return self.get(f"{self.base}/api{path}", params=query)

    def tell(self, path: str, body: object) -> requests.Response:
        return self.post(f"{self.base}/api{path}", json=body)


def test_a_review_by_a_program(small: Path) -> None:
    with served(small, "Ada") as base:
        program = Program(base)
        assert program.ask("/case").json()["states"] == {"open": 1, "waiting": 0, "decided": 0, "noted": 0, "all": 1}
        found = program.ask("/findings", state="open").json()["findings"][0]
        assert {side["quote"] for side in found["sides"]} == {"10 milliards de dollars", "14 milliards de dollars"}
        about = f"/findings/{found['id']}"
        made = program.tell(f"{about}/judgements", {"verdict": "error", "sides": ["B"], "note": "a slip", "seen": 0})
        assert made.status_code == 201
        assert made.json() | {"at": ""} == {
            "number": 1,
            "at": "",
            "reviewer": "Ada",
            "verdict": "error",
            "sides": ["B"],
            "note": "a slip",
            "finding": found["id"],
            "rule": found["rule"],
            "relation": "discrepant",
            "blind": False,
            "undoes": None,
        }
        assert program.ask("/findings", state="open").json()["total"] == 0
        assert program.ask(about).json()["state"] == "decided"
        assert program.ask(about).json()["judgements"][0]["number"] == 1
        assert program.tell("/judgements/1/undo", {}).json()["undoes"] == 1
        assert program.tell("/judgements/1/undo", {}).status_code == 409
        assert program.ask(about).json()["state"] == "open"
        assert [row["verdict"] for row in program.ask("/judgements").json()["judgements"]] == ["error", "withdrawn"]
        thread = program.ask(f"/threads/{found['thread']}").json()
        assert {claim["id"] for claim in thread["claims"]} == {
            name for side in found["sides"] for name in side["claims"]
        }
        article = program.ask("/articles/first").json()
        claim = article["claims"][-1]
        assert article["text"][claim["start"] : claim["end"]] == claim["quote"]
        hit = program.ask("/search", q="MILLIARDS").json()["hits"][0]
        assert next(hit["snippet"][start:end] for start, end in hit["words_found"]) == "milliards"


def test_explanations_in_the_language_asked_for(small: Path) -> None:
    with served(small) as base:
        told = {
            language: Program(base).get(f"{base}/api/findings", headers={"Accept-Language": language}).json()
            for language in ("fr", "en")
        }
    explanations = {language: answer["findings"][0]["explanation"] for language, answer in told.items()}
    assert explanations["fr"] != explanations["en"]
    assert told["fr"]["findings"][0]["id"] == told["en"]["findings"][0]["id"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"verdict": "acceptable"}, 201),
        ({"verdict": "error", "sides": ["A", "B"]}, 201),
        ({"verdict": "error"}, 422),
        ({"verdict": "error", "sides": "A"}, 422),
        ({"verdict": "error", "sides": ["C"]}, 422),
        ({"verdict": "error", "sides": [1]}, 422),
        ({"verdict": ["error"]}, 422),
        ({"verdict": "acceptable", "note": 3}, 422),
        ({"verdict": "acceptable", "seen": "0"}, 422),
        ({"verdict": "acceptable", "seen": True}, 422),
        ({}, 422),
        ([], 422),
        ("acceptable", 422),
        (None, 422),
    ],
)
def test_only_what_makes_sense_is_decided(small: Path, body: object, status: int) -> None:
    with served(small) as base:
        program = Program(base)
        finding = program.ask("/findings").json()["findings"][0]["id"]
        answer = program.post(
            f"{base}/api/findings/{finding}/judgements",
            data=json.dumps(body),
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code == status, answer.text
        if status != 201:
            assert set(answer.json()) == {"error", "message"}


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"verdict": "\\ud800"}', b"[" * 60_000, b'{"verdict": NaN}'])
def test_a_body_that_is_no_json_is_refused(small: Path, body: bytes) -> None:
    with served(small) as base:
        sent = requests.post(
            f"{base}/api/findings/x/judgements", data=body, headers={"Content-Type": "application/json"}, timeout=10
        )
    assert sent.status_code in (400, 422)


def test_tokens_act_in_the_name_of_their_account(small: Path) -> None:
    with_accounts(small, {"bob": Role.EDITOR, "rea": Role.READER})
    with Case.open(small) as case:
        editor, reader = (Accounts(case).make_token(name, "test") for name in ("bob", "rea"))
    with served(small) as base:
        finding = Program(base, reader).ask("/findings").json()["findings"][0]["id"]
        decide = f"/findings/{finding}/judgements"
        assert Program(base).ask("/findings").status_code == 401
        assert Program(base, "rcp_nonsense").ask("/findings").headers["www-authenticate"] == "Bearer"
        assert Program(base, reader).tell(decide, {"verdict": "acceptable"}).status_code == 403
        assert Program(base, editor).tell(decide, {"verdict": "acceptable"}).json()["reviewer"] == "bob"
        with Case.open(small) as case:
            token = Accounts(case).tokens("bob")[0]
            assert token.used
            Accounts(case).revoke_token("rea", token.number)  # somebody else's is not theirs to revoke
            assert Program(base, editor).ask("/case").status_code == 200
            Accounts(case).revoke_token("bob", token.number)
        assert Program(base, editor).ask("/case").status_code == 401
    with Case.open(small) as case:
        assert [row.reviewer for row in Judgements(case).all()] == ["bob"]


def test_two_programs_do_not_overwrite_each_other_unseen(small: Path) -> None:
    with_accounts(small, {"ada": Role.EDITOR, "bob": Role.EDITOR})
    with Case.open(small) as case:
        tokens = [Accounts(case).make_token(name, "test") for name in ("ada", "bob")]
    with served(small) as base:
        ada, bob = (Program(base, token) for token in tokens)
        decide = f"/findings/{ada.ask('/findings').json()['findings'][0]['id']}/judgements"
        assert ada.tell(decide, {"verdict": "acceptable", "seen": 0}).status_code == 201
        assert bob.tell(decide, {"verdict": "not_same", "seen": 0}).status_code == 409
        assert bob.tell(decide, {"verdict": "not_same"}).status_code == 201


def test_the_description_names_exactly_what_there_is() -> None:
    described = {(method.upper(), path) for path, ways in document()["paths"].items() for method in ways}
    served_here = {(route.method, route.path) for route in ROUTES if route.path.startswith("/api/")}
    assert described == served_here - {("GET", "/api/openapi.json")}


def test_schemathesis_finds_no_fault(tmp_path: Path) -> None:
    """No answer of 500, none that the description does not know: values at the edge, values at random, chains of
    calls. What a description cannot say (an error needs a side that the finding has) may be refused."""
    with served(story_case(tmp_path / "story.db")) as base:
        command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{base}/api/openapi.json", "--no-color"]
        bounds = ["--max-examples", "8", "--max-time", "20", "--seed", "1", "--generation-database", "none"]
        checks = ["--exclude-checks", "positive_data_acceptance", "--warnings", "off", "--max-response-time", "5"]
        done = subprocess.run(
            [*command, *bounds, *checks], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
        )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
