"""Versions, silent edits and stale copies: five outlets, one agency text, one independent report, on a real server."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli import cli
from checker.fetching.fetched import Fetched
from checker.origins.versions import Happened, changes, versions
from checker.watching import watched
from tests.site import Reply, Site, running

AGENCY = (
    "Un train de marchandises a déraillé mardi matin près de la gare de Vénissieux, au sud de Lyon. "
    "L'accident a fait {toll} parmi les ouvriers d'un chantier voisin.</p><p>Le trafic restera interrompu jusqu'à "
    "jeudi "
    "entre les deux villes, et quelque 300 trains ont été annulés. La cause du déraillement n'est pas connue, mais les "
    "premiers éléments de l'enquête désignent un aiguillage que l'on venait de remplacer. Les pompiers ont mis quatre "
    "heures à dégager la dernière voiture, qui menaçait de basculer sur la chaussée."
)
INDEPENDENT = (
    "À Vénissieux, la nuit n'aura pas suffi à relever les wagons. Notre reporter a rencontré les ouvriers, qui "
    "racontent "
    "le bruit, la poussière et la peur.</p><p>L'hôpital Édouard-Herriot a soigné 15 blessés. La préfecture attend la "
    "réouverture des voies jeudi soir au plus tôt, et la région promet des autocars entre les deux gares."
)
NOTE = "<p>Correction : une première version de cet article donnait un bilan erroné.</p>"


def page(outlet: str, text: str, extra: str = "", credit: str = "AFP") -> Reply:
    """A news page of one outlet, published on 6 January."""
    name = outlet.lower().replace(" ", "-")
    return Reply(
        f'<html lang="fr"><head><meta property="og:site_name" content="{outlet}">'
        f'<meta property="article:published_time" content="2026-01-06T08:00:00+01:00">'
        f'<link rel="canonical" href="https://{name}.example/train"></head><body><article>'
        f"<h1>Train déraillé à Vénissieux ({outlet})</h1><p class='byline'>{credit}</p><p>{text}</p>{extra}"
        "</article></body></html>"
    )


def agency(toll: str) -> str:
    return AGENCY.format(toll=toll)


FIRST = {
    "/fil": page("Le Fil", agency("12 blessés")),
    "/toile": page("La Toile", agency("12 blessés")),
    "/gazette": page("La Gazette", agency("12 blessés")),
    "/matin": page("Le Matin", agency("12 blessés")),
    "/rhone": page("Rhône Info", INDEPENDENT, credit="Nadia Ferrand"),
}
LATER = {
    "/fil": page("Le Fil", agency("15 blessés"), NOTE),  # the agency's own page says that it corrects
    "/matin": page("Le Matin", agency("15 blessés")),  # a copy follows without a word
}


@pytest.fixture
def site() -> Iterator[Site]:
    with running(FIRST) as started:
        yield started


def run(site: Site, folder: Path, *options: str) -> tuple[int, str]:
    addresses = [site.address + path for path in FIRST]
    base = ["watch", "--snapshots", str(folder), "--allow-private", "--every", "0", *options, *addresses]
    done = CliRunner().invoke(cli, base, catch_exceptions=False)
    return done.exit_code, done.output


@pytest.fixture(autouse=True)
def no_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """One host stands for five outlets here: nobody need wait between their pages."""
    monkeypatch.setattr("time.sleep", lambda _: None)


def test_five_outlets_one_agency_text_one_independent_report(site: Site, tmp_path: Path) -> None:
    """The agency corrects its figure: two origins, the update, the silent edit and the stale copies."""
    code, told = run(site, tmp_path)
    assert code == 0
    assert "5\u00a0articles · 2\u00a0origins" in told
    assert "Nothing has changed" in told

    site.pages |= LATER
    code, told = run(site, tmp_path)
    assert code == 0, "seen once is not yet a change"
    assert "seen once" in told

    code, told = run(site, tmp_path, "--format", "json")
    assert code == 1
    found = json.loads(told)
    changed = {
        (row["file"].rpartition("/")[2], row["before"]["quote"], row["after"]["quote"], row["announced"])
        for row in found["changes"]
        if row["happened"] == "changed"
    }
    assert changed == {("fil", "12 blessés", "15 blessés", True), ("matin", "12 blessés", "15 blessés", False)}
    assert all(row["confirmed"] for row in found["changes"])
    assert len({row["origin"] for row in found["articles"]}) == 2
    (stale,) = found["stale"]
    assert stale["rule"] == "S7"
    assert "La Gazette" in stale["explanation"]
    assert "La Toile" in stale["explanation"]
    assert not any(other in stale["explanation"] for other in ("Le Fil", "Le Matin", "Rhône"))

    _, told = run(site, tmp_path, "--offline", "-o", str(tmp_path / "report.html"))
    assert "changed  ‹12 blessés›  →  ‹15 blessés›  announced" in told
    assert "without notice" in told
    assert "Stale copies" in told
    written = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "S7" in written
    assert "U2" in written
    assert "U3" in written
    assert "6 January 2026" in written
    assert written.count("<path") > 1, "the sources are drawn"


def readings(*bodies: str) -> list[Fetched]:
    """The same page on one day after the other."""
    return [
        Fetched("a.html", body_of(body), url="https://le-fil.example/train", at=f"2026-01-0{day}T10:00:00+00:00")
        for day, body in enumerate(bodies, 6)
    ]


def body_of(text: str) -> bytes:
    found = page("Le Fil", text).body
    return found.encode() if isinstance(found, str) else found


TEN = "Le projet vaut {}10 millions d'euros."


@pytest.mark.parametrize(
    ("probes", "before", "after", "expected"),
    [
        ("a toll", "Le bilan est de 12 morts.", "Le bilan est de 15 morts.", ("12 morts", "15 morts")),
        ("a scale", "Cela coûte 3 millions.", "Cela coûte 3 milliards.", ("3 millions", "3 milliards")),
        (
            "a hedge",
            TEN.format("plus de "),
            TEN.format(""),
            ("plus de 10 millions d'euros", "10 millions d'euros"),
        ),
        (
            "planned, then possible",
            "La ville va supprimer 300 postes.",
            "La ville pourrait supprimer 300 postes.",
            ("300 postes", "300 postes"),
        ),
        (
            "a name",
            "Le maire, Paul Durand, a confirmé.",
            "Le maire, Paul Dupond, a confirmé.",
            ("Paul Durand", "Paul Dupond"),
        ),
        ("style", "Le bilan est de 12 morts, hélas.", "On compte malheureusement 12 morts.", None),
        ("digits for words", "Le bilan est de douze morts.", "Le bilan est de 12 morts.", None),
        (
            "paragraphs moved",
            "Il y a 12 morts.</p><p>On attend 300 trains.",
            "On attend 300 trains.</p><p>Il y a 12 morts.",
            None,
        ),
    ],
)
def test_changes_are_those_of_claims(probes: str, before: str, after: str, expected: tuple[str, str] | None) -> None:
    context = " La préfecture du Rhône tiendra une conférence de presse dans la soirée, à l'hôtel de ville."
    found = list(changes(versions(readings(before + context, after + context, after + context))))
    told = [(change.before.quote, change.after.quote) for change in found if change.before and change.after]
    assert told == ([expected] if expected else []), probes
    assert all(change.happened is Happened.CHANGED for change in found), probes


def test_a_figure_that_goes_and_one_that_comes() -> None:
    context = "La préfecture du Rhône tiendra une conférence de presse dans la soirée."
    texts = [f"Il y a 12 morts. {context}", f"{context} Le trafic reprendra dans 3 jours."]
    found = list(changes(versions(readings(texts[0], texts[1], texts[1]))))
    assert {change.happened for change in found} == {Happened.ADDED, Happened.REMOVED}


def test_what_is_seen_once_and_gone_was_never_a_version() -> None:
    """A page half-rendered, or one variant of a test on readers."""
    kept = versions(readings("Il y a 12 morts.", "Il y a 120 morts.", "Il y a 12 morts."))
    assert [(version.readings, version.confirmed) for version in kept] == [(2, True)]


def test_what_is_seen_once_at_the_end_is_not_confirmed() -> None:
    found = watched({"a.html": readings("Il y a 12 morts.", "Il y a 15 morts.")})
    assert [change.confirmed for change in found.changes] == [False]
    assert len(found.report.documents) == 1


def test_readings_without_an_article_are_passed_over() -> None:
    wall = Fetched("a.html", b"<html><body></body></html>", url="https://le-fil.example/train", at="2026-01-07")
    one, other = readings("Il y a 12 morts.", "Il y a 12 morts.")
    assert len(versions([one, wall, other])) == 1


def test_watching_needs_a_folder_and_says_what_cannot_be_read(site: Site, tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["watch", "https://example.org/one"])
    assert (done.exit_code, "--snapshots FOLDER" in done.output) == (2, True)
    gone = f"{site.address}/gone"
    done = CliRunner().invoke(cli, ["watch", "--snapshots", str(tmp_path), "--allow-private", gone])
    assert done.exit_code != 0
    assert "404" in done.output
