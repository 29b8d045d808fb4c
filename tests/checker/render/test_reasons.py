# ruff: noqa: E501 (pages are quoted as they come)
"""Why an input was not read: one line in both languages, with what to do next; and what is no article says what it is."""

import ast
import gzip
import re
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.articles.cues import table as cues_table
from checker.articles.decode import _MAGIC
from checker.words.reasons import reason
from checker.words.tables import table
from tests.news_pages import FIRST, SECOND, page

CHECKER = Path(__file__).parents[3] / "checker"
GREEK = (
    "Η πυρκαγιά κατέκαψε 300 στρέμματα κοντά στην Κόρινθο, ανακοίνωσε η Πυροσβεστική. Άτομα που τραυματίστηκαν "
    "μεταφέρθηκαν στο νοσοκομείο, σύμφωνα με τον δήμαρχο της πόλης."
)


def refusals() -> set[str]:
    """Every sentence with which the readers of inputs refuse one, from their code, with "z" where something is put in."""
    told: list[ast.expr] = []
    for path in (*(CHECKER / "fetching").glob("*.py"), *(CHECKER / "articles").glob("*.py"), CHECKER / "check.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "Unreadable",
                "Undecodable",
                "Dropped",
                "Skipped",
            ):
                told += node.args
            elif (isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("reason", "drawn")) or (
                isinstance(node, ast.Return) and node.value is not None and path.stem == "mistaken"
            ):
                told.append(node.value)
            elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "_STATUS":
                assert isinstance(node.value, ast.Dict)
                told += [row.elts[1] for row in node.value.values if isinstance(row, ast.Tuple)]
    pieces = [piece for expression in told for piece in ast.walk(expression)]
    whole = [joined(piece) for piece in pieces if isinstance(piece, ast.JoinedStr)]
    inside = {id(part) for piece in pieces if isinstance(piece, ast.JoinedStr) for part in piece.values}
    plain = [
        p.value for p in pieces if isinstance(p, ast.Constant) and isinstance(p.value, str) and id(p) not in inside
    ]
    return {sentence for sentence in (*whole, *plain) if len(sentence.split()) > 2 and sentence != "HTTP z: zz"}


def joined(piece: ast.JoinedStr) -> str:
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "z" for part in piece.values)


def test_every_refusal_is_said_in_french() -> None:
    told = refusals()
    assert len(told) > 40
    said = {sentence: {reason(form, "fr") for form in (sentence, f"HTTP 403: {sentence}")} for sentence in told}
    assert [sentence for sentence, forms in said.items() if forms == {sentence, f"HTTP 403: {sentence}"}] == []


def test_what_was_found_is_said_in_french() -> None:
    known = set(table("reasons")["found"])
    assert set(cues_table()["unread"].values()) | {name for _, name in _MAGIC} <= known


def test_every_row_is_whole() -> None:
    for row in table("reasons")["reason"]:
        assert set(row) == {"en", "fr", "do_en", "do_fr"}
        assert set(re.findall(r"\{.\}", row["en"])) == set(re.findall(r"\{.\}", row["fr"])), row["en"]
        assert bool(row["do_en"]) is bool(row["do_fr"]), row["en"]


@pytest.mark.parametrize(
    ("told", "english", "french"),
    [
        ("larger than 10 MB", "larger than 10 MB → give the article alone", "plus de 10 Mo → donnez l’article seul"),
        (
            "HTTP 403: the site refused to show the page",
            "HTTP 403: the site refused to show the page → save it with a browser, or say who you are with --contact",
            "HTTP 403 : le site a refusé de montrer la page → enregistrez-la avec un navigateur, ou dites qui vous êtes avec "
            "--contact",
        ),
        (
            "the same article as {a}.txt, read once",
            "the same article as {a}.txt, read once",
            "le même article que {a}.txt, lu une seule fois",
        ),
        (
            "not a text or HTML page (PDF document)",
            "not a text or HTML page (PDF document) → save the article's words as text or HTML".replace("'", "’"),
            "ni texte ni page HTML (document PDF) → enregistrez les mots de l’article en texte ou en HTML",
        ),
        ("something that no table knows", "something that no table knows", "something that no table knows"),
    ],
)
def test_a_reason_in_both_languages(told: str, english: str, french: str) -> None:
    assert reason(told, "en") == english
    assert re.sub(r"\s", " ", reason(told, "fr")) == french


BAD = [
    ("feed.xml", b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>', "--feed"),
    ("atom.html", b'<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>', "--feed"),
    (
        "map.txt",
        b'<?xml version="1.0"?>\n<!-- made by hand -->\n<urlset><url><loc>https://e.org/1</loc></url></urlset>',
        "--feed",
    ),
    (
        "frames.html",
        b'<html><frameset cols="1,2"><frame src="a.html"><frame name=b src=b.html></frameset></html>',
        "a.html, b.html",
    ),
    (
        "moved.html",
        b'<html><meta http-equiv="refresh" content="0; url=https://e.org/real"><body></body></html>',
        "https://e.org/real",
    ),
    (
        "human.html",
        page(
            "<h1>Just a moment...</h1><p>Please enable JavaScript and cookies to continue. Verifying you are human. This may take a few seconds.</p>"
        ).encode(),
        "browser",
    ),
    ("lost.html", page("<h1>404</h1><p>Page non trouvée</p>").encode(), "no such page"),
    ("sought.html", page("<h1>Oups</h1><p>La page que vous cherchez a disparu.</p>").encode(), "no such page"),
    ("shell.html", page('<div id="root"></div><script>start()</script>').encode(), "scripts"),
    ("zip.html", b"PK\x03\x04rest", "ZIP archive"),
    ("page.txt", gzip.compress(b"text"), "gzip archive"),
    ("doc.txt", b"%PDF-1.7", "PDF document"),
    ("data.txt", b'{"a": 1}', "JSON data"),
    (
        "saved.html",
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x",
        "MHTML",
    ),
    ("table.txt", b"ville;population\nLyon;522000\nParis;2100000\n", "language"),
    ("empty.html", b"", "empty"),
    ("image.html", b"\x89PNG\r\n\x1a\n", "PNG image"),
]


@pytest.mark.parametrize(("name", "body", "says"), BAD, ids=[row[0] for row in BAD])
def test_what_is_no_article_says_what_it_is_and_what_to_do(name: str, body: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(body)
    documents, skipped = read_inputs([str(tmp_path / name)])
    assert documents == []
    (entry,) = skipped
    told = reason(entry.reason, "en")
    assert says in told
    assert " → " in told
    assert "\n" not in told
    assert reason(entry.reason, "fr") != told, "said in French as well"


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("greek.txt", GREEK.encode("cp1253"), "Άτομα που τραυματίστηκαν"),
        ("elot.txt", GREEK.encode("iso8859-7"), "Άτομα που τραυματίστηκαν"),
        ("short.txt", "Η Τράπεζα μείωσε τα επιτόκια για όγδοη φορά".encode("cp1253"), "μείωσε τα επιτόκια"),
        ("greek.html", f'<meta charset="windows-1253"><p>{GREEK}</p>'.encode("cp1253"), "Άτομα που τραυματίστηκαν"),
        ("wide.txt", FIRST.encode("utf-16"), "480 millions"),
        ("unmarked.txt", FIRST.encode("utf-16-le"), "480 millions"),
        ("network.txt", FIRST.encode("utf-16-be"), "480 millions"),
        ("widest.txt", FIRST.encode("utf-32"), "480 millions"),
        ("euro.txt", f"{FIRST} 10 € de plus.".encode("cp1252"), "10 € de plus"),
        (
            "amp.html",
            page(f"<article><h1>Tram</h1><amp-img></amp-img><p>{FIRST}</p><p>{SECOND}</p></article>").encode(),
            "70 000",
        ),
        (
            "checks.html",
            page(
                f"<article><h1>Bots</h1><p>{FIRST}</p>{''.join(f'<p>{SECOND}</p>' for _ in range(12))}<p>Are you a robot?</p></article>"
            ).encode(),
            "480 millions",
        ),
    ],
)
def test_awkward_files_are_read(name: str, body: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(body)
    documents, skipped = read_inputs([str(tmp_path / name)])
    assert skipped == []
    assert words in documents[0].text
