"""Tips from files: tables, mail; and the commands that go from a mail file to a published page."""

import json
from email.message import EmailMessage
from email.policy import SMTP
from mailbox import Maildir, mbox
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from checker.cli import cli
from checker.corrections.intake.imports import read_file
from checker.corrections.intake.mails import own_words
from checker.corrections.intake.sent import ImportFormatError, Refused, Sent, moment_of
from checker.corrections.tip import Channel

ROOT = Path(__file__).resolve().parents[3]
STORY = str(ROOT / "fixtures" / "stories" / "meta-google-cloud")


def sent(path: Path) -> list[Sent]:
    """What a file holds; nothing in it is refused."""
    found = list(read_file(path))
    assert not [item for item in found if isinstance(item, Refused)]
    return [item for item in found if isinstance(item, Sent)]


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "text,passage,email\nIt is 8,nine pieces,a@example.org\n"),
        ("b.csv", "﻿Signalement;Extrait;Courriel\r\nIt is 8;nine pieces;a@example.org\r\n"),
        ("c.tsv", "message\tquote\te-mail\nIt is 8\tnine pieces\ta@example.org\n"),
        ("d.jsonl", '{"text": "It is 8", "passage": "nine pieces", "email": "a@example.org"}\n\n'),
        ("e.json", '[{"text": "It is 8", "passage": "nine pieces", "email": "a@example.org"}]'),
    ],
)
def test_tables_in_every_dress(tmp_path: Path, name: str, content: str) -> None:
    """Separators, marks, French headings."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8", newline="")
    (item,) = sent(path)
    assert (item.tip.text, item.tip.passage, item.contact.email) == ("It is 8", "nine pieces", "a@example.org")
    assert item.tip.channel is Channel.FILE


def test_a_spreadsheet(tmp_path: Path) -> None:
    """The first sheet; numbers and dates are what they show."""
    book = Workbook()
    book.active.append(["Message", "Proposition", "Date", "Vide"])
    book.active.append(["It is 8", 8, "25/11/2025", None])
    book.active.append([None, None, None, None])
    path = tmp_path / "tips.xlsx"
    book.save(path)
    (item,) = sent(path)
    assert (item.tip.text, item.tip.proposed, item.tip.received[:10]) == ("It is 8", "8", "2025-11-25")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"colour,size\nred,8\n", "no column 'text'"),
        ("b.json", b"{", "not JSON"),
        ("c.json", b'{"text": "x"}', "a list of objects"),
        ("d.xlsx", b"no zip", "not an XLSX file"),
        ("e.pdf", b"", "unknown kind of file"),
    ],
)
def test_a_file_that_is_none_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """With its name and the reason."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ImportFormatError, match=reason) as found:
        list(read_file(path))
    assert name in str(found.value)


def test_a_bad_row_does_not_sink_the_others(tmp_path: Path) -> None:
    """It is named with its line."""
    path = tmp_path / "tips.jsonl"
    path.write_text('{"text": "one"}\nnonsense\n{"passage": "x"}\n["list"]\n{"text": "two"}\n', encoding="utf-8")
    found = list(read_file(path))
    assert [item.tip.text for item in found if isinstance(item, Sent)] == ["one", "two"]
    assert [item.place.rpartition(":")[2] for item in found if isinstance(item, Refused)] == ["2", "3", "4"]


def test_a_table_in_an_old_encoding(tmp_path: Path) -> None:
    """Windows-1252, as spreadsheets still write it."""
    path = tmp_path / "tips.csv"
    path.write_bytes("texte;nom\nC'est l’été, pas l’hiver;Zoé\n".encode("cp1252"))
    (item,) = sent(path)
    assert item.tip.text == "C'est l’été, pas l’hiver"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2025-11-25T10:00:00+01:00", "2025-11-25T09:00:00.000Z"),
        ("2025-11-25", "2025-11-25T00:00:00.000Z"),
        ("25/11/2025 10:30", "2025-11-25T10:30:00.000Z"),
        ("yesterday", ""),
        (None, ""),
    ],
)
def test_dates_as_files_write_them(written: str | None, moment: str) -> None:
    """A date that cannot be read is none: the moment of the import then counts."""
    assert moment_of(written) == moment


# ---------------------------------------------------------------- mail


def mail(
    text: str, subject: str = "Erreur", sender: str = "Ann Reader <ann@reader.example>", **headers: str
) -> EmailMessage:
    """A mail as a program would send it."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, "corrections@news.example", subject
    message["Date"] = "Tue, 25 Nov 2025 10:00:00 +0100"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("It is 8.\n\n-- \nAnn\n+33 1 23", "It is 8."),
        ("It is 8.\n\nLe mar. 25 nov. 2025 à 10:00, La rédaction <r@x> a écrit :\n> 9\n", "It is 8."),
        ("It is 8.\n\nOn Tue, 25 Nov 2025, News <n@x> wrote:\n> 9\n> 10", "It is 8."),
        ("> you say 9\nIt is 8.\n", "It is 8."),
        ("It is 8.\r\n\r\n-----Original Message-----\r\nnine", "It is 8."),
        ("Le contrat vaut 10 milliards.\nOn a écrit : 9", "Le contrat vaut 10 milliards.\nOn a écrit : 9"),
    ],
)
def test_only_the_sender_s_own_words_count(text: str, own: str) -> None:
    """Neither what is answered to nor the signature."""
    assert own_words(text) == own


def test_a_mailbox_a_folder_and_single_mails(tmp_path: Path) -> None:
    """The same mails, the same tips: the Message-ID names the act of sending."""
    first = mail("Déjà 8 et pas 9.", Message_ID="<1@reader.example>")
    page = mail("", Message_ID="<2@reader.example>")
    page.set_content(
        "<html><head><style>x{}</style></head><p>It is <b>8</b>.</p><blockquote>nine</blockquote></html>",
        subtype="html",
    )
    away = mail("I am away.", Auto_Submitted="auto-replied")
    box = mbox(tmp_path / "tips.mbox")
    folder = Maildir(tmp_path / "maildir")
    for message in (first, page, away):
        box.add(message.as_bytes())
        folder.add(message.as_bytes())
    box.close()
    (tmp_path / "one.eml").write_bytes(first.as_bytes())
    found = list(read_file(tmp_path / "tips.mbox"))
    assert [item.tip.text for item in found if isinstance(item, Sent)] == [
        "Erreur\n\nDéjà 8 et pas 9.",
        "Erreur\n\nIt is 8.",
    ]
    assert [item.reason for item in found if isinstance(item, Refused)] == ["an automatic answer"]
    again = {item.submission for item in read_file(tmp_path / "maildir") if isinstance(item, Sent)}
    assert again == {item.submission for item in found if isinstance(item, Sent)}
    (single,) = sent(tmp_path / "one.eml")
    assert single.submission in again
    assert (single.contact.name, single.tip.received) == ("Ann Reader", "2025-11-25T09:00:00.000Z")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00",
        b"Subject: =?broken?=\n\n\xe9t\xe9",
        b"From: a\nContent-Type: text/plain; charset=no-such\n\nIt is 8",
    ],
)
def test_a_broken_mail_is_refused_or_read_never_raised(tmp_path: Path, raw: bytes) -> None:
    """Mail comes as it comes."""
    path = tmp_path / "broken.eml"
    path.write_bytes(raw)
    assert len(list(read_file(path))) == 1


# ---------------------------------------------------------------- the commands


def run(*arguments: str) -> Result:
    """`recoupe`, in this process; it succeeds."""
    done = CliRunner().invoke(cli, list(arguments), catch_exceptions=False)
    assert done.exit_code in (0, 1), done.output
    return done


def test_from_a_mail_file_to_a_published_page(tmp_path: Path) -> None:
    """Three readers, two saying the same and one wrong, in two languages; then queue, decision, pages, report."""
    case = str(tmp_path / "story.db")
    box = mbox(tmp_path / "tips.mbox")
    article = "https://www.etcentric.org/meta-secures-10-billion-deal-with-google-cloud-for-ai-efforts"
    for number, text in enumerate(
        (
            f"About {article}\nReuters has more than $10 billion, not $10 billion.",
            f"Bonjour, dans {article} ce n'est pas 10 milliards de dollars mais plus de 10 milliards de dollars.",
            f"{article}: it is 12 billion dollars instead of 10 billion dollars.",
        )
    ):
        box.add(mail(text, subject="Hi", Message_ID=f"<{number}@reader.example>").as_bytes())
    box.close()
    run("check", STORY, "--case", case, "-q", "-o", str(tmp_path / "before.html"))
    assert "3 new, 0 known already, 0 refused" in run("corrections", "import", case, str(tmp_path / "tips.mbox")).output
    assert "0 new, 3 known already" in run("corrections", "import", case, str(tmp_path / "tips.mbox")).output
    first, second = json.loads(run("corrections", "list", case, "--format", "json").output)
    assert (first["count"], first["triage"]) == (2, "supported")
    assert (second["count"], second["triage"]) == (1, "contradicted")
    shown = run(
        "corrections", "decide", case, first["id"][:6], "accepted", "--editor", "Ed", "--gravity", "significant"
    )
    assert "Still carry the old value" in shown.output
    assert "IT WORLD" in shown.output
    run("corrections", "decide", case, second["id"], "rejected", "--editor", "Ed", "--reason", "Nobody says 12.")
    assert "urn:uuid:" in run("corrections", "publish", case, first["id"], "--editor", "Ed").output
    run("corrections", "publish", case, "-o", str(tmp_path / "site"), "--base", "https://news.example/c/")
    for file in ("fr/feed.atom", "fr/feed.rss", "en/feed.json"):
        assert "ETCentric" in (tmp_path / "site" / file).read_text(encoding="utf-8")
    run("check", "--case", case, "-q", "--lang", "fr", "-o", str(tmp_path / "after.html"))
    assert "corrigé" in (tmp_path / "after.html").read_text(encoding="utf-8")
    assert "Nobody says 12." in run("corrections", "answer", case, second["id"]).output
    assert "[[pair]]" in run("corrections", "examples", case).output
    assert "ann@reader.example" in run("corrections", "export-person", case, "--email", "ann@reader.example").output
    assert "3 forgotten" in run("corrections", "purge", case, "--email", "ann@reader.example").output
    assert json.loads(run("corrections", "export-person", case, "--email", "ann@reader.example").output) == []
    assert json.loads(run("corrections", "list", case, "--all", "--format", "json").output)[0]["state"] == "published"


def test_a_tip_by_telephone(tmp_path: Path) -> None:
    """Typed in at the desk; the answer says how it was read."""
    case = str(tmp_path / "story.db")
    run("check", STORY, "--case", case, "-q", "-o", str(tmp_path / "r.html"))
    text = "It should read more than $10 billion, not $10 billion."
    told = run("corrections", "add", case, "--article", "06-etcentric.html", "--text", text).output
    assert "Independent origins" in told
    subject = json.loads(run("corrections", "list", case, "--format", "json").output)[0]["id"]
    shown, en_clair = (run("corrections", "show", case, subject, "--lang", lang).output for lang in ("en", "fr"))
    assert "×1" in shown
    assert "With the reader:" in shown
    assert "Comme le lecteur\u00a0:" in en_clair  # as French is set
    assert "rédaction" in en_clair


def test_a_tip_names_an_article_of_the_case_and_gives_the_terminal_no_orders(tmp_path: Path) -> None:
    case = str(tmp_path / "story.db")
    run("check", STORY, "--case", case, "-q", "-o", str(tmp_path / "r.html"))
    refused = run("corrections", "add", case, "--article", "nowhere.html", "--text", "Vendu 12 milliards, pas 10.")
    assert refused.exit_code == 1
    assert "06-etcentric.html" in refused.output
    text = "\x1b[31mIl faut lire 12 milliards de dollars\u202e, pas 10.\x07"
    told = run("corrections", "add", case, "--article", "06-etcentric.html", "--text", text, "--lang", "fr").output
    assert "indépendantes" in told
    subject = json.loads(run("corrections", "list", case, "--format", "json").output)[0]["id"]
    shown = run("corrections", "show", case, subject).output
    assert "12 milliards" in shown
    assert not set("\x1b\x07\u202e") & set(shown)
    decided = run(
        *("corrections", "decide", case, subject, "accepted", "--editor", "Ann", "--gravity", "minor", "--lang", "fr")
    ).output
    assert "accepté" in decided
    assert "Il faut lire" in run("corrections", "publish", case, subject, "--editor", "Ann", "--lang", "fr").output


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("corrections", "list", "nowhere.db"), "no such case file"),
        (("corrections", "purge", "nowhere.db"), "say whom to forget"),
        (("corrections", "publish", "nowhere.db"), "name the corrections"),
        (("reply", "list", "nowhere.db"), "no such case file"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(arguments: tuple[str, ...], reason: str) -> None:
    """With exit code other than zero."""
    done = CliRunner().invoke(cli, list(arguments))
    assert done.exit_code != 0
    assert reason in done.output


def test_a_right_of_reply_by_command(tmp_path: Path) -> None:
    """Its clock is shown; it is not among the corrections."""
    case = str(tmp_path / "story.db")
    run("check", STORY, "--case", case, "-q", "-o", str(tmp_path / "r.html"))
    name = run(
        "reply", "add", case, "--name", "A. Dupont", "--concerns", "10 milliards", "--text", "Non."
    ).output.split()[0]
    assert "+3 d" in run("reply", "list", case).output
    assert "(+3 j)" in run("reply", "list", case, "--lang", "fr").output
    assert json.loads(run("corrections", "list", case, "--format", "json").output) == []
    run("reply", "close", case, name, "published", "--editor", "Ed")
    assert "published" in run("reply", "list", case).output
    assert "publié" in run("reply", "list", case, "--lang", "fr").output
