"""`recoupe sources`: does the cited source carry the figure? On a real server, with sources in every state."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import cli
from tests.site import Reply, Site, leads, running

HEAD = '<html lang="en"><head><title>{0}</title></head><body><article><h1>{0}</h1>'
TOLL = "Floods in the valley of the Ourthe have killed {} people, the prefecture said on Tuesday."
MORE = (
    "<p>Rescuers reached the last of the cut-off villages shortly before noon. Repairs to roads and bridges will cost "
    "{} million euros, and the railway line stays closed for at least three weeks.</p>"
)


def source(title: str, toll: str, cost: str) -> Reply:
    """A page that tells the story in its own words."""
    return Reply(HEAD.format(title) + f"<p>{TOLL.format(toll)}</p>{MORE.format(cost)}</article></body></html>")


PAGES = {
    "/carries": source("Ourthe valley floods: the prefecture's account", "12", "45"),
    "/carries-another": source("Valley floods: toll and damage", "10", "45"),
    "/other-story": Reply(
        HEAD.format("A new stadium for the city")
        + "<p>The council has approved a stadium of 30,000 seats on the old barracks, after a debate of nine hours "
        "that left the majority divided.</p></article></body></html>"
    ),
    "/moved": leads("/carries", 301),
    "/refused": Reply(status=403),
    "/gone": Reply(status=410),
    "/broken": Reply(status=500),
    "/subscribers": Reply(
        HEAD.format("For subscribers")
        + '<script>{"isAccessibleForFree": false}</script><p>The floods, day by day, and what remains to be done in '
        "the villages along the river, as told by those who live there.</p></article></body></html>"
    ),
    "/robots.txt": Reply("User-agent: *\nDisallow: /closed\n"),
    "/closed": source("x", "12", "45"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with running(PAGES) as started:
        yield started


@pytest.fixture(autouse=True)
def no_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """One host stands for many here."""
    monkeypatch.setattr("time.sleep", lambda _: None)


def asked(folder: Path, listed: list[tuple[str, str]], *options: str, linked: str = "") -> Result:
    """The command on an article that cites `listed` (name, address), and perhaps links to one in its first sentence."""
    text = TOLL.format("12")
    first = f"{text.replace('the prefecture', f'<a href={linked!r}>the prefecture</a>')}" if linked else text
    items = "".join(f'<li><a href="{url}">{name}</a></li>' if url else f"<li>{name}</li>" for name, url in listed)
    body = (
        HEAD.format("Floods: twelve dead in the valley")
        + f"<p>{first}</p>{MORE.format('45')}<h3>Sources</h3><ul>{items}</ul></article></body></html>"
    )
    article = folder / "article.html"
    article.write_text(body, encoding="utf-8")
    command = ["sources", str(article), "--allow-private", *options]
    return CliRunner().invoke(cli, command, catch_exceptions=False)


def told(
    folder: Path, listed: list[tuple[str, str]], **known: str
) -> tuple[int, dict[str, dict[str, object]], dict[str, str]]:
    """Exit code, sources by name, and for the toll the verdict of each source."""
    done = asked(folder, listed, "--format", "json", **known)
    (article,) = json.loads(done.stdout)["articles"]
    names = [row["name"] for row in article["sources"]]
    toll = next(claim for claim in article["claims"] if claim["quote"].startswith("12"))
    verdicts = {names[row["source"]]: row["verdict"] for row in toll["sources"]}
    return done.exit_code, {row["name"]: row for row in article["sources"]}, verdicts


def test_a_source_that_carries_the_figure(site: Site, tmp_path: Path) -> None:
    code, sources, verdicts = told(tmp_path, [("The Valley Courier", f"{site.address}/carries")])
    assert (code, verdicts["The Valley Courier"]) == (0, "carried")
    assert (sources["The Valley Courier"]["state"], sources["The Valley Courier"]["rule"]) == ("read", None)


def test_a_source_that_carries_another(site: Site, tmp_path: Path) -> None:
    code, _, verdicts = told(tmp_path, [("The Valley Courier", f"{site.address}/carries-another")])
    assert (code, verdicts["The Valley Courier"]) == (1, "differs")


def test_a_source_that_does_not_carry_it(site: Site, tmp_path: Path) -> None:
    """Only where the sentence itself credits the source is that a fault."""
    listed = [("The Valley Courier", f"{site.address}/other-story")]
    code, _, verdicts = told(tmp_path, listed)
    assert (code, verdicts["The Valley Courier"]) == (0, "not_carried")
    done = asked(tmp_path, listed, linked=f"{site.address}/other-story")
    assert done.exit_code == 1
    assert "S1" in done.output


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/refused", "blocked", "HTTP 403"),
        ("/gone", "gone", "HTTP 410"),
        ("/none", "gone", "HTTP 404"),
        ("/broken", "server_error", "HTTP 500"),
        ("/closed", "robots", "robots.txt"),
    ],
)
def test_a_source_that_cannot_be_read_says_nothing_and_why(
    site: Site, tmp_path: Path, path: str, state: str, reason: str
) -> None:
    code, sources, verdicts = told(tmp_path, [("The Valley Courier", site.address + path)])
    row = sources["The Valley Courier"]
    assert (code, verdicts["The Valley Courier"]) == (0, "unread")
    assert (row["state"], row["rule"]) == (state, "S3")
    assert reason in str(row["reason"])


def test_an_unreachable_source(tmp_path: Path) -> None:
    _, sources, verdicts = told(tmp_path, [("The Valley Courier", "http://127.0.0.1:1/story")])
    assert (sources["The Valley Courier"]["state"], verdicts["The Valley Courier"]) == ("unreachable", "unread")


def test_moved_paywalled_home_page_and_no_address(site: Site, tmp_path: Path) -> None:
    """Of a page for subscribers only the public part was read: that it lacks the figure means nothing."""
    listed = [
        ("The Valley Courier", f"{site.address}/moved"),
        ("Ourthe Weekly", f"{site.address}/subscribers"),
        ("Radio Ardenne", f"{site.address}/"),
        ("Prefecture of the Ourthe", ""),
    ]
    _, sources, verdicts = told(tmp_path, listed)
    assert (sources["The Valley Courier"]["moved"], verdicts["The Valley Courier"]) == (True, "carried")
    assert (sources["Ourthe Weekly"]["state"], verdicts["Ourthe Weekly"]) == ("paywalled", "unread")
    assert (sources["Radio Ardenne"]["rule"], sources["Radio Ardenne"]["home_page"]) == ("S4", True)
    assert sources["Prefecture of the Ourthe"]["state"] is None
    text = asked(tmp_path, listed).output
    for words in ("moved", "paywalled", "home page only", "no address given", "carries this"):
        assert words in text


def test_in_french(site: Site, tmp_path: Path) -> None:
    text = asked(tmp_path, [("The Valley Courier", f"{site.address}/carries-another")], "--lang", "fr").output
    assert "en porte un autre" in text
    assert "S2" in text


def test_an_article_without_sources(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(
        "Floods have killed 12 people in the valley.\n\nRepairs will cost 45 million euros.", encoding="utf-8"
    )
    done = CliRunner().invoke(cli, ["sources", str(article)], catch_exceptions=False)
    assert done.exit_code == 0
    assert "cites no source" in done.output
