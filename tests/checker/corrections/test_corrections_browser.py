"""One correction from end to end in a real browser and a real mail file."""

import re
from email.message import EmailMessage
from mailbox import mbox
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Page, expect

from checker.cli import cli
from tests.checker.corrections.test_corrections_web import checked, lenient, room
from tests.chromium import chromium, faults, page

__all__ = ["checked", "lenient", "room"]

ARTICLE = "https://www.etcentric.org/meta-secures-10-billion-deal-with-google-cloud-for-ai-efforts"


def mails(path: Path) -> Path:
    """A mailbox with two mails: one in French that says the same as the form, one that is wrong."""
    box = mbox(path)
    for number, text in enumerate(
        (
            f"Bonjour, dans {ARTICLE} ce n'est pas 10 milliards de dollars mais plus de 10 milliards de dollars.",
            f"{ARTICLE}: it is 12 billion dollars instead of 10 billion dollars, I am sure.",
        )
    ):
        message = EmailMessage()
        message["From"], message["To"] = f"Reader {number} <r{number}@reader.example>", "corrections@news.example"
        message["Subject"], message["Message-ID"] = "Erreur", f"<{number}@reader.example>"
        message.set_content(text)
        box.add(message.as_bytes())
    box.close()
    return path


def send(reader: Page, address: str) -> str:
    """Selects the passage in the article, says what is wrong, sends; the tracking code."""
    reader.goto(address)
    reader.get_by_text("Show the article").click()
    reader.evaluate(
        """() => {
            const paragraphs = [...document.querySelectorAll("[data-article] p")];
            const node = paragraphs.find((p) => p.textContent.includes("worth $10 billion")).firstChild;
            const start = node.data.indexOf("worth $10 billion");
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + "worth $10 billion".length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    expect(reader.get_by_label("The passage")).to_have_value("worth $10 billion")
    reader.get_by_label("What is wrong?").fill("Reuters has more than $10 billion.")
    reader.get_by_label("What should it say? (optional)").fill("more than $10 billion")
    assert faults(reader) == []
    reader.get_by_role("button", name="Send").click()
    expect(reader.get_by_role("heading", name="Thank you")).to_be_visible()
    assert faults(reader) == []
    return reader.locator("[data-code]").inner_text()


def test_three_readers_one_editor_and_the_notice_everywhere(room: tuple[str, str], tmp_path: Path) -> None:
    """Two say the same, one by form and one by mail in another language; one is wrong. The editor accepts the one,
    rejects the other; the notice is in every feed and page, the report shows the corrected claim and stale copies."""
    base, article = room
    case = str(tmp_path / "story.db")
    with chromium() as browser:
        with page(browser) as reader:
            code = send(reader, f"{base}/correct/{article}")
        done = CliRunner().invoke(cli, ["corrections", "import", case, str(mails(tmp_path / "tips.mbox"))])
        assert "2 new" in done.output, done.output
        with page(browser, "fr-FR") as editor:
            editor.goto(f"{base}/tips")
            assert faults(editor) == []
            expect(editor.locator("ol.items > li")).to_have_count(2)
            first = editor.locator("ol.items > li").first
            expect(first).to_contain_text("2\u00a0lecteurs")
            expect(first).to_contain_text("appuyé par d’autres origines")
            expect(editor.locator("ol.items > li").last).to_contain_text("contredit par d’autres origines")
            first.get_by_role("link").click()
            assert faults(editor) == []
            expect(editor.get_by_role("heading", level=1)).to_contain_text("plus de 10")
            editor.get_by_label("Gravité de l’erreur").select_option("significant")
            editor.get_by_role("button", name="Accepter").click()
            expect(editor.get_by_role("status")).to_have_text("Enregistré : accepté.")
            expect(editor.get_by_label("Gravité de l’erreur")).to_have_count(0)  # it was said
            expect(editor.get_by_role("heading", name="Portent encore l’ancienne valeur")).to_be_visible()
            expect(editor.locator("main")).to_contain_text("IT WORLD")
            editor.get_by_role("button", name="Publier").click()
            expect(editor.locator("main")).to_contain_text("publié")
            editor.goto(f"{base}/tips")
            editor.locator("ol.items > li").first.get_by_role("link").click()
            editor.get_by_label("Motif").fill("Personne ne donne 12 milliards.")
            editor.get_by_role("button", name="Écarter").click()
            expect(editor.locator("main")).to_contain_text("écarté")
            editor.goto(f"{base}/articles/{article}")
            expect(editor.locator("main")).to_contain_text("corrigé")
            editor.get_by_role("link", name="Formulaire des lecteurs").click()
            expect(editor).to_have_url(f"{base}/correct/{article}")
        with page(browser) as reader:
            reader.goto(f"{base}/track/{code}")
            expect(reader.locator("[data-phase]")).to_contain_text("Published")
            for path in ("en/index.html", "fr/index.html", f"fr/article/{article}.html"):
                reader.goto(f"{base}/corrections/{path}")
                assert faults(reader) == []
                expect(reader.locator(".notice")).to_have_count(1)
            expect(reader.locator(".notice ins")).to_contain_text("plus de 10\u00a0milliards de dollars")
            for feed in ("en/feed.atom", "fr/feed.rss", "en/feed.json"):
                text = reader.request.get(f"{base}/corrections/{feed}").text()
                assert len(re.findall(r"urn:uuid:", text)) >= 1
                assert "ETCentric" in text
    report = CliRunner().invoke(cli, ["report", "--case", case, "--lang", "fr", "--format", "html"])
    assert report.exit_code in (0, 1), report.output
    assert "corrigé" in report.output


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_is_wider_than_the_screen(room: tuple[str, str], width: int) -> None:
    """On a telephone and on a desk, by day and by night."""
    base, article = room
    with chromium() as browser:
        for scheme in ("light", "dark"):
            with page(browser, viewport={"width": width, "height": 900}, color_scheme=scheme) as visitor:
                for path in (f"/correct/{article}", "/track", f"/reply/{article}", "/tips", "/corrections"):
                    visitor.goto(base + path)
                    wide = visitor.evaluate("document.documentElement.scrollWidth")
                    assert wide <= width, (path, wide)
                    assert faults(visitor) == []


def test_a_newsroom_s_own_page_links_to_the_form(room: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its snippet takes along what is selected there."""
    base, article = room
    monkeypatch.setenv("RECOUPE_PUBLIC_URL", base)
    with chromium() as browser, page(browser) as reader:
        reader.set_content(
            f'<html lang="en"><p id="words">a deal worth $10 billion</p>'
            f'<script src="{base}/corrections.js" data-article="{article}" defer></script></html>'
        )
        reader.get_by_text("a deal worth $10 billion").select_text()
        reader.get_by_role("link", name="Report an error").click()
        expect(reader.get_by_label("The passage")).to_have_value("a deal worth $10 billion")
