# ruff: noqa: E501 (errors are quoted whole)
"""What goes wrong is said in the language chosen, by --lang or by RECOUPE_LANG, with the words of click around it."""

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli import main
from checker.store.case import Case
from checker.store.database import CaseError
from checker.words.errors import Said
from checker.words.tables import table

CHECKER = Path(__file__).parents[3] / "checker"
TELLING = ("said", "refused", "misused", "Said")  # and every class whose name ends in Error, but for these
OTHERWISE = ("BadRowError", "PackError", "SenselessError")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the commands below run: a case that is empty, notes that are no case, and no baseline."""
    monkeypatch.chdir(tmp_path)
    with Case.open("empty.db", create=True):
        pass
    Path("notes.db").write_text("notes", encoding="utf-8")
    Path("report.json").write_text("{}", encoding="utf-8")
    Path("tips.csv").write_text("nom,date\nAnne,lundi\n", encoding="utf-8")


def err(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command says on standard error, no-break spaces written as "_" (wide) and "~" (narrow)."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    return capsys.readouterr().err.replace("\u00a0", "_").replace("\u202f", "~")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("check", "donnez au moins un ARTICLE, un flux avec --feed ou un dossier avec --case."),
        ("check a.txt -o no/r.html", "impossible d’écrire no/r.html_: le dossier no n’existe pas. Créez-le, ou choisissez un autre endroit."),
        ("check a.txt -o r.docx", "aucun format pour un fichier nommé r.docx_: choisissez parmi .json, .html, .md, .csv, .xlsx, .txt, ou précisez --format."),
        ("check a.txt --select ZZ", "il n’y a ni règle ni famille «_ZZ_». «_recoupe rules_» en donne la liste."),
        ("check a.txt --baseline known.json", "le fichier known.json n’existe pas. Écrivez-le avec --update-baseline."),
        ("check a.txt --baseline report.json", "report.json n’est pas une liste de signalements connus. Écrivez-en une avec --update-baseline."),
        ("check --case empty.db", "empty.db n’a pas encore d’articles_: donnez au moins un ARTICLE."),
        ("check --case notes.db", "notes.db_: n’est pas un dossier de recoupe."),
        ("report --case empty.db", "rien n’a encore été recoupé_: «_recoupe check --case FILE ARTICLE..._»"),
        ("claims --jsonl a.txt", "--jsonl lit l’entrée standard_: ne donnez pas d’articles."),
        ("compare before.txt after.txt", "le fichier before.txt n’existe pas. Vérifiez son nom, ou donnez le texte lui-même."),
        ("compare --language xx dix onze", "valeur refusée pour --language_: pas de langue «_xx_»~; il y a de, el, en, es, fr, it, nl, pt."),
        ("explain ZZ", "il n’y a pas de règle ZZ. «_recoupe rules_» en donne la liste."),
        ("explain-match a b report.json", "report.json n’est pas un rapport de «_recoupe check --format json_»."),
        ("watch a.txt", "il faut ce que les lectures précédentes ont gardé_: donnez --snapshots FOLDER."),
        ("watch a.txt --snapshots notes.db", "notes.db_: n’est pas un dossier de captures (ce n’est pas un dossier)"),
        ("archive ftp://a.example", "ftp://a.example_: seules les adresses http et https peuvent être archivées."),
        ("case info none.db", "none.db_: ce dossier n’existe pas. «_recoupe check --case none.db ARTICLE..._» en crée un."),
        ("case drop empty.db a.txt", "a.txt_: n’est pas dans ce dossier, qui n’a aucun article."),
        ("case import none.zip new.db", "none.zip_: ce fichier n’existe pas."),
        ("corrections show empty.db 3f2a", "il n’y a pas de correction '3f2a'."),
        ("corrections purge empty.db", "dites qui oublier_: --email, --code ou --older-than."),
        ("corrections import empty.db tips.csv -q", "rien n’a pu être repris."),
        ("reply add empty.db --text a --name b --concerns _", "il manque le passage auquel il est répondu."),
        ("reply close empty.db 3f2a published --editor Anne", "il n’y a pas de demande '3f2a'."),
        ("user password bob --case empty.db", "il n’y a pas de compte bob. «_recoupe user list_» donne ceux qui existent."),
        ("serve --case empty.db", "empty.db_: rien n’a encore été recoupé. «_recoupe check --case empty.db ARTICLE..._»"),
        # what click finds itself
        ("nonsense", "il n’y a pas de commande 'nonsense'."),
        ("case info", "il manque l’argument 'FILE'."),
        ("check --format pdf a.txt", "valeur refusée pour '--format'_: 'pdf' n’est pas un choix possible~; choisissez parmi 'text', 'json', 'html', 'md', 'csv', 'xlsx'."),
    ],
)  # fmt: skip
def test_french_for_good(
    arguments: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RECOUPE_LANG", "fr")
    given = [" " if argument == "_" else argument for argument in arguments.split()]
    assert err(capsys, *given).splitlines()[-1] == f"Erreur_: {told}"


@pytest.mark.parametrize(
    ("language", "arguments", "told"),
    [
        ("en", "explain ZZ", "Error: no rule ZZ. `recoupe rules` lists them.\n"),
        ("en", "explain ZZ --lang fr", "Erreur_: il n’y a pas de règle ZZ. «_recoupe rules_» en donne la liste.\n"),
        ("fr", "explain ZZ --lang en", "Error: no rule ZZ. `recoupe rules` lists them.\n"),
        ("en", "corrections import empty.db tips.csv -q", "recoupe: tips.csv: no column 'text' among 'nom', 'date'.\nError: nothing could be taken in.\n"),
        ("fr", "corrections import empty.db tips.csv -q", "recoupe: tips.csv_: pas de colonne «_text_» parmi 'nom', 'date'.\nErreur_: rien n’a pu être repris.\n"),
        ("en", "sources", "Usage: recoupe sources [OPTIONS] ARTICLE...\nTry 'recoupe sources --help' for help.\n\nError: give at least one ARTICLE.\n"),
        ("fr", "sources", "Usage_: recoupe sources [OPTIONS] ARTICLE...\nVoyez «_recoupe sources --help_» pour l’aide (en anglais).\n\nErreur_: donnez au moins un ARTICLE.\n"),
    ],
)  # fmt: skip
def test_the_option_before_the_environment(
    language: str, arguments: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RECOUPE_LANG", language)
    assert err(capsys, *arguments.split()) == told


def told_in_code() -> Iterator[str]:
    """The keys of every error that the code tells."""
    for path in CHECKER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and tells(getattr(node.func, "id", "")):
                for part in (part for given in node.args[:1] for part in ast.walk(given)):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.isidentifier():
                        yield part.value


def tells(name: str) -> bool:
    """Whether what is called so takes the key of an error."""
    return name in TELLING or (name.endswith("Error") and name not in OTHERWISE)


def test_every_error_that_is_told_has_its_words_and_no_words_are_left_over() -> None:
    told, code = set(told_in_code()), "".join(path.read_text(encoding="utf-8") for path in CHECKER.rglob("*.py"))
    known = {key for words in ("errors", "room", "messages") for key in table(words)["text"]}
    assert told - known == set()
    assert len(told) > 90
    assert [key for key in table("errors")["text"] if f'"{key}"' not in code and f"'{key}'" not in code] == []


def test_an_error_comes_whole_out_of_another_process() -> None:
    problem = pickle.loads(pickle.dumps(CaseError("no_case", path="a.db")))
    assert str(problem) == "a.db: no such case file. `recoupe check --case a.db ARTICLE...` makes one."
    assert problem.told("fr").startswith("a.db\u00a0: ce dossier n’existe pas.")


def test_what_is_told_inside_an_error_is_told_in_its_language() -> None:
    problem = CaseError("case_unwritten", why=Said("disk_full"))
    assert str(problem) == "the case file cannot be written: the disk is full."
    assert problem.told("fr") == "impossible d’écrire dans le dossier\u00a0: le disque est plein."
