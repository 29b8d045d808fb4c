# ruff: noqa: E501 (pages are quoted as they come)
"""Where an article ends and its page begins, on HTML pages: names that can be believed, announcements, last lines."""

from dataclasses import replace

import pytest

from checker.articles.article import read_article
from checker.articles.blocks import Block
from checker.articles.cues import cues
from checker.articles.moments import day_in, earlier_day
from checker.articles.provenance import Surroundings, published
from checker.fetching.fetched import Fetched
from tests.news_pages import FIRST, SECOND, THIRD, page

LONG = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
OTHER = "Le budget de la ville augmentera de 12 millions d'euros l'an prochain, a annoncé le maire devant le conseil."
ADDRESS = "https://example.org/tram"


def text_of(body: str, head: str = "") -> str:
    html = page(f"<h1>Tramway : la facture grimpe</h1>{body}", head)
    return read_article(Fetched("tram.html", html.encode(), url=ADDRESS, content_type="text/html")).text


LEFT_OUT = [
    (
        f'<article>{LONG}</article><div class="box"><h3><a href="/budget">Le budget augmente</a></h3><p>{OTHER}</p></div>',
        "12 millions",
        "a headline that is a link, and its paragraph",
    ),
    (
        f'<article>{LONG}</article><div><h3><a href="/a">Budget</a></h3><p>{OTHER}</p><h4><a href="/a">La suite</a></h4></div>',
        "12 millions",
        "… and a link to the rest below it",
    ),
    (
        f'<article>{LONG}</article><div class="related"><h4>Budget</h4><p class="excerpt">{OTHER}</p></div>',
        "12 millions",
        "the excerpt of a related article is no standfirst of this one",
    ),
    (f'<article>{LONG}<div class="widget"><p>{OTHER}</p></div></article>', "12 millions", "prose in a box of its own"),
    (f'<article>{LONG}</article><div class="legal disclaimer">{OTHER}</div>', "12 millions", "a disclaimer"),
    (
        f"<article>{LONG}</article><div>"
        + ", ".join(f'<a href="/{n}">Dossier numéro {n} 000 euros</a>' for n in range(20)),
        "19 000",
        "a run of links is no paragraph, however long",
    ),
    (
        f'<article>{LONG}</article><div><h4>En ville</h4><ul><li><a href="/a">Le stade à 9 millions</a></li></ul></div>',
        "En ville",
        "a heading over nothing but links",
    ),
    (
        f"<article>{LONG}</article><div>Suivez-nous</div><ul><li>Une maison à 990 000 euros sur les hauteurs de la ville</li></ul>",
        "990 000",
        "a list below the furniture below the article",
    ),
]


@pytest.mark.parametrize(("body", "words", "probes"), LEFT_OUT)
def test_what_belongs_to_the_page_is_left_out(body: str, words: str, probes: str) -> None:
    text = text_of(body)
    assert words not in text, probes
    assert FIRST in text
    assert THIRD in text


KEPT = [
    (
        "".join(
            f'<div class="widget"><p>{words}</p></div>' for words in (FIRST, "Budget : 12 millions", SECOND, THIRD)
        ),
        "12 millions",
        "page builders call each paragraph a widget",
    ),
    (
        f'<div class="ads"><div class="report">{LONG}<dl><dt>Coût</dt><dd>12 millions</dd></dl></div></div>',
        "12 millions",
        "a name that is not believed can uncover another",
    ),
    (
        f'<article><p>{FIRST}</p><h3 id="nav_12">Les 12 millions</h3><p>{SECOND}</p>{THIRD}</article>',
        "Les 12",
        "an anchor",
    ),
    (f"<article>{LONG}<p>Coût final : 12 millions</p></article>", "12 millions", "a last line without a full stop"),
    (f"<article>{LONG}<p>Et après 2028 ?</p></article>", "2028 ?", "a last question among the paragraphs"),
    (
        f'<article>{LONG}<p><a href="mailto:tram@example.org">tram@example.org</a></p></article>',
        "tram@example.org",
        "a mail address leads to no other page",
    ),
    (
        f'<div><h3><a href="{ADDRESS}#p2">Le point à 18 heures</a></h3><p>{OTHER}</p></div><article>{LONG}</article>',
        "12 millions",
        "an entry of a live report leads to its own place",
    ),
    (
        f'<div><h3><a href="/a">Budget</a></h3><p>{OTHER}</p></div><div><h3><a href="/b">Tram</a></h3><p>{FIRST}</p></div>',
        "12 millions",
        "a page of nothing but announcements",
    ),
]


@pytest.mark.parametrize(("body", "words", "probes"), KEPT)
def test_what_belongs_to_the_article_stays(body: str, words: str, probes: str) -> None:
    assert words in text_of(body), probes


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2025/10/19/louvre/", "2025-10-19"),
        ("https://example.org/politique/2025-10-19/louvre.html", "2025-10-19"),
        ("https://example.org/home/2017/7/12/montauk", "2017-07-12"),
        ("https://example.org/2025/13/40/louvre/", None),
        ("https://example.org/il-y-a-dix-ans-le-2015-11-13-paris", None),  # what the article tells of
        ("https://example.org/20251019/louvre", None),  # may as well be a number
        ("https://example.org/?on=/2025/10/19/", None),
        (None, None),
    ],
)
def test_the_day_that_an_address_names(url: str | None, day: str | None) -> None:
    assert day_in(url) == day


@pytest.mark.parametrize(
    ("addressed", "declared", "day", "probes"),
    [
        ("2017-07-12", "2019-06-17T18:28:00+02:00", "2017-07-12", "the page declares its last change"),
        ("2025-10-19", "2025-10-20T00:10:00+02:00", "2025-10-20T00:10:00+02:00", "a time zone"),
        ("2025-12-31", "2025-10-20", "2025-10-20", "an address may name the day of the event"),
        (None, "2025-10-20", "2025-10-20", "no day in the address"),
    ],
)
def test_the_day_of_an_address_against_the_declared_one(
    addressed: str | None, declared: str, day: str, probes: str
) -> None:
    assert earlier_day(addressed, declared) == day, probes


def test_a_sentence_in_a_box_is_no_stamp() -> None:
    notice = Block(
        "Le tunnel sera fermé du 24 avril au 2 octobre 2017 pour des travaux de voirie, tous les détails ici"
    )
    stamp = Block("Publié le 20/10/2025", "div")
    assert published(Surroundings(cues("fr"), (), (notice, stamp), (), ()), "FR") == "2025-10-20"
    assert published(Surroundings(cues("fr"), (), (), (), (notice, stamp)), "FR") == "2025-10-20"
    teaser = replace(stamp, hint="related")  # another article's
    assert published(Surroundings(cues("fr"), (), (), (), (teaser,)), "FR") is None
    assert published(Surroundings(cues("fr"), (), (), (), (teaser,)), "FR", anywhere=True) == "2025-10-20"


@pytest.mark.parametrize(
    ("last", "kept", "probes"),
    [
        ("Le maire promet que la ligne ouvrira avant la fin de l'année et que le billet restera à 2 euros pour tous. AFP", True, "an agency signs the last sentence"),
        ("El alcalde promete que la línea abrirá antes de fin de año y que el billete seguirá costando 2 euros. EFE", True, "… in Spanish"),
        ("Der Bürgermeister verspricht, dass die Linie noch im selben Jahr öffnet und die Karte 2 Euro kostet. (mka/lby)", True, "editors sign by their initials"),
        ("Der Bürgermeister vor der Baustelle der Linie 2, am Morgen des ersten Tages der langen Arbeiten im Süden (lby)", False, "initials behind no sentence"),
        ("Zum selben Thema: Die Stadt baut 2 neue Linien, und die Kosten steigen auf das Doppelte der ersten Schätzung: Bloomberg", False, "an agency behind a colon is a headline's"),
        ("Le maire de la ville devant le chantier de la ligne 2, au matin du premier jour des travaux. Photo: AFP", False, "a photo credit"),
    ],
)  # fmt: skip
def test_an_agency_may_sign_the_last_paragraph(last: str, kept: bool, probes: str) -> None:
    text = "\n\n".join(("Tramway : la facture grimpe", FIRST, SECOND, THIRD, last))
    read = read_article(Fetched("tram.txt", text.encode(), url=None, content_type="text/plain")).text
    assert (last.rsplit(" ", 1)[0] in read) is kept, probes
