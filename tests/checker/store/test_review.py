"""`recoupe review`: keys from a pipe and from a real terminal, in both languages."""

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import cli
from checker.commands.review_session import _WHOLE, Session
from checker.render.review import Screen
from checker.review.judgement import Verdict, standing
from checker.store.case import Case
from checker.store.judgements import Judgements
from tests.cases import checked, new_case

ROOT = Path(__file__).resolve().parents[3]
FIRST = (
    "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut 10 milliards de dollars. "
    "La récolte de blé de la Beauce a chuté de 12 % selon la chambre d'agriculture d'Orléans."
)
SECOND = (
    "Meta signe\n\nLe contrat signé jeudi par Meta avec Google vaut 14 milliards de dollars. "
    "La récolte de blé de la Beauce a chuté de 17 % selon la chambre d'agriculture d'Orléans."
)
THIRD = "Meta et Google\n\nLe contrat signé jeudi par Meta avec Google vaut 15 milliards de dollars."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case with two discrepancies."""
    with new_case(tmp_path / "story.db", {"first": FIRST, "second": SECOND}) as case:
        assert len(case.findings()) == 2
    return tmp_path / "story.db"


def review(path: Path, keys: str, *options: str) -> Result:
    """The command with keys from a pipe."""
    return CliRunner().invoke(cli, ["review", str(path), "--reviewer", "Anna", *options], input=keys)


def decisions(path: Path) -> list[tuple[str, str, str]]:
    """Reviewer, verdict and sides of what stands."""
    with Case.open(path) as case:
        return [(row.reviewer, row.verdict.value, row.letters) for row in standing(Judgements(case).all())]


@pytest.mark.parametrize(
    ("keys", "decided"),
    [
        ("ab", [("error", "A"), ("error", "B")]),
        ("xv", [("error", "AB"), ("acceptable", "")]),
        ("nq", [("not_same", ""), ("question", "")]),
        ("pp", [("pending", ""), ("pending", "")]),
        ("jv", [("acceptable", "")]),
        ("jkv", [("acceptable", "")]),
        ("v", [("acceptable", "")]),  # the pipe ends: so does the walk
        ("Qv", []),
        ("v\nv\n", [("acceptable", ""), ("acceptable", "")]),
        ("vu", []),
        ("vua", [("error", "A")]),  # back where it was undone
        ("u", []),
        ("vvu", [("acceptable", "")]),  # behind the last one, too
        ("jjkv", [("acceptable", "")]),
        ("jjav", []),  # any other key there leaves
        ("NbQ", [("not_same", "B")]),
        ("Nzv", [("acceptable", "")]),  # no such side: nothing decided
        ("cZ?\x1b\x07v", [("acceptable", "")]),  # no side C; keys that mean nothing; help
        ("tcalled the firm\nav", [("error", "A"), ("acceptable", "")]),
    ],
)
def test_keys_decide(path: Path, keys: str, decided: list[tuple[str, str]]) -> None:
    done = review(path, keys)
    assert done.exit_code == 0, done.output
    assert [row[1:] for row in decisions(path)] == decided


def test_a_note_goes_with_the_next_judgement_only(path: Path) -> None:
    review(path, "tcalled the firm\nav")
    with Case.open(path) as case:
        assert [row.note for row in Judgements(case).all()] == ["called the firm", ""]


def test_what_is_decided_is_not_asked_again_unless_asked_for(path: Path) -> None:
    review(path, "vv")
    assert "Nothing to judge" in review(path, "v").output
    assert "Judged by Anna" in review(path, "Q", "--all").output


def test_what_is_for_information_waits_for_nobody(tmp_path: Path) -> None:
    """A source that one article names and another does not: shown with --all, and judged where somebody wants to."""
    text = "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut 10 milliards de dollars{}."
    articles = {"first": text.format(""), "second": text.format(", selon Reuters")}
    with new_case(tmp_path / "story.db", articles) as case:
        assert [item.state.value for item in Judgements(case).queue()] == ["noted"]
    assert "Nothing" in review(tmp_path / "story.db", "v").output
    assert decisions(tmp_path / "story.db") == []
    review(tmp_path / "story.db", "v", "--all")
    assert decisions(tmp_path / "story.db") == [("Anna", "acceptable", "")]
    with Case.open(tmp_path / "story.db") as case:
        assert [item.state.value for item in Judgements(case).queue()] == ["decided"]


def test_a_judgement_of_one_finding_brings_no_other_back(tmp_path: Path) -> None:
    """Two findings of one thread share passages: what is said of the figure says nothing of the source named."""
    text = "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut {} de dollars{}."
    articles = {
        "first": text.format("10 milliards", ""),
        "second": text.format("plus de 10 milliards", ", selon Reuters"),
        "third": text.format("plus de 10 milliards", ""),
    }
    with new_case(tmp_path / "story.db", articles) as case:
        states = {item.finding.rule: item.state.value for item in Judgements(case).queue()}
    assert states == {"N1": "open", "N7": "noted"}
    review(tmp_path / "story.db", "v")
    with Case.open(tmp_path / "story.db") as case:
        states = {item.finding.rule: item.state.value for item in Judgements(case).queue()}
    assert states == {"N1": "decided", "N7": "noted"}


def test_an_undo_reaches_back_over_sessions(path: Path) -> None:
    review(path, "v")
    assert "undone: acceptable variation" in review(path, "juQ", "--all").output
    assert decisions(path) == []


def test_both_passages_and_the_keys_are_on_the_screen(path: Path) -> None:
    shown = review(path, "Q").output
    for words in ("‹10 milliards de dollars›", "‹14 milliards de dollars›", "First", "Second", "1 of 2", "2 to judge"):
        assert words in shown.replace("\u00a0", " ")
    assert "not the same thing" in shown
    assert "pas la même chose" in review(path, "Q", "--lang", "fr").output


def test_what_came_back_says_why(path: Path) -> None:
    review(path, "vv")
    with Case.open(path) as case:
        checked(case, {"second": SECOND.replace("14", "16"), "third": THIRD})
    shown = re.sub(r"\s+", " ", review(path, "Q", "--lang", "fr").output)
    assert "Jugé « variation acceptable » par Anna" in shown
    assert "le passage de Second a changé ; il disait : « Le contrat signé jeudi" in shown
    assert "Third s’ajoute, que personne n’avait lu" in shown


def test_three_sides_have_three_letters(tmp_path: Path) -> None:
    path = tmp_path / "three.db"
    new_case(path, {"first": FIRST, "second": SECOND, "third": THIRD}).close()
    review(path, "cQ")
    review(path, "Nc" * 2 + "Q")
    assert decisions(path)[0][1:] == ("error", "C")


def test_a_blind_reader_sees_nothing_of_the_first(path: Path) -> None:
    review(path, "vv")
    blind = CliRunner().invoke(cli, ["review", str(path), "--reviewer", "Ben", "--blind"], input="va")
    assert "Anna" not in blind.output
    assert "blind reading" in blind.output
    with Case.open(path) as case:
        rows = Judgements(case).all()
        assert [(row.reviewer, row.blind) for row in rows] == [("Anna", False)] * 2 + [("Ben", True)] * 2
        assert [item.disputed for item in Judgements(case).queue()].count(True) == 1


def test_what_is_not_the_same_thing_says_what_comes_next(path: Path) -> None:
    assert f"recoupe check --case {path}" in review(path, "nQ").output


def test_a_check_in_the_middle_of_a_walk_loses_nothing(path: Path) -> None:
    """The finding at hand is gone; the walk goes on with what there is now."""
    with Case.open(path) as case:
        session = Session(Judgements(case), "Anna", Screen("en", 80, False))
        with Case.open(path, check=False) as other:
            checked(other, {"second": SECOND.replace("14", "16").replace("17", "18")})
        session.press("v")
        assert "just been checked again" in session.said
        assert "16 milliards" in session.show() + (session.press("j") or session.show())
        session.press("v")
    assert [row[1] for row in decisions(path)] == ["acceptable"]


def test_an_article_gives_no_orders_to_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    new_case(path, {"first": FIRST.replace("jeudi", "jeudi\x1b]0;gotcha\x07\x9b2J"), "second": SECOND}).close()
    shown = review(path, "Q").output
    assert "gotcha" in shown
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", shown)


def _own_terminal() -> None:
    """For Ctrl-C to reach the command: a terminal of its own, and no interrupt ignored because the tests run in the
    background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        self.ours, theirs = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "LINES": "40"}
        command = [sys.executable, "-m", "checker", *arguments]
        self.process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(theirs)
        self.seen = ""

    def wait_for(self, words: str) -> None:
        """Reads until the words appear."""
        deadline = time.monotonic() + 30
        while words not in self.seen.replace("\u00a0", " "):
            ready, _, _ = select.select([self.ours], [], [], deadline - time.monotonic())
            assert ready, f"waited for {words!r}; saw {self.seen[-2000:]!r}"
            try:
                self.seen += os.read(self.ours, 65536).decode(errors="replace")
            except OSError:  # the other end is closed
                assert words in self.seen.replace("\u00a0", " "), self.seen[-2000:]

    def type(self, keys: str) -> None:
        """Presses keys, and forgets what was on the screen before."""
        self.seen = ""
        os.write(self.ours, keys.encode())

    def stop(self) -> None:
        """Whatever happened."""
        self.process.kill()
        self.process.wait(timeout=30)

    def close(self) -> int:
        """The exit code."""
        code = self.process.wait(timeout=30)
        os.close(self.ours)
        return code


def test_a_real_terminal(path: Path, request: pytest.FixtureRequest) -> None:
    """One key decides without Enter; the arrows move; a note is typed; undo; Ctrl-C leaves and loses nothing."""
    terminal = Terminal("review", str(path), "--reviewer", "Anna")
    request.addfinalizer(terminal.stop)
    terminal.wait_for("1 of 2")
    assert "\x1b[2J" in terminal.seen  # the screen is cleared
    terminal.type("\x1b[C")
    terminal.wait_for("2 of 2")
    terminal.type("\x1b[D")
    terminal.wait_for("1 of 2")
    terminal.type("?")
    terminal.wait_for("note for the next judgement")
    terminal.type(" ")
    terminal.wait_for("1 of 2")
    terminal.type("t")
    terminal.wait_for("Note:")
    terminal.type("called the firm\n")
    terminal.wait_for("note kept")
    terminal.type("a")
    terminal.wait_for("1 to judge")
    terminal.type("u")
    terminal.wait_for("undone: confirmed error in A")
    terminal.type("b")
    terminal.wait_for("confirmed error in B")
    terminal.type("ju")  # pressed before the next screen is there
    terminal.wait_for("undone: confirmed error in B")
    terminal.type("b")
    terminal.wait_for("confirmed error in B")
    terminal.type("\x03")
    terminal.wait_for("1 judgement this time")
    assert terminal.close() == 0
    assert decisions(path) == [("Anna", "error", "B")]


def test_verdicts_have_the_keys_of_every_choice() -> None:
    """No verdict a person may give is out of reach of the keyboard."""
    assert {*_WHOLE.values(), Verdict.ERROR, Verdict.WITHDRAWN} == set(Verdict)
