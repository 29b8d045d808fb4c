# ruff: noqa: E501 (texts are quoted as they come)
"""Origins: copies, rewrites and translations are one text; what cites another is not; circles are found."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.check import check_documents
from checker.citation import CitedSource, Descent, Kinship, Via
from checker.origins.citing import circles, citations
from checker.origins.copies import copies, origins, parent_of
from checker.render import html
from checker.render.lineage import lineage
from checker.render.picture import picture
from claims.document import Document, SourceKind

STORIES = sorted((Path(__file__).parents[3] / "fixtures" / "stories").iterdir())

AGENCY = (
    "Un train de marchandises a déraillé mardi matin près de la gare de Vénissieux, au sud de Lyon, faisant douze "
    "blessés parmi les ouvriers d'un chantier voisin. Le trafic restera interrompu jusqu'à jeudi entre les deux "
    "villes, "
    "et quelque trois cents trains ont été annulés. La cause de l'accident n'est pas connue, mais les premiers "
    "éléments "
    "de l'enquête désignent un aiguillage que l'on venait de remplacer. Les pompiers ont mis quatre heures à dégager "
    "la "
    "dernière voiture, qui menaçait de basculer sur la chaussée."
)
OTHER = (
    "À Vénissieux, la nuit n'aura pas suffi à relever les wagons. Notre reporter a rencontré les ouvriers du chantier, "
    "qui racontent le bruit, la poussière et la peur. Douze d'entre eux ont été soignés à l'hôpital Édouard-Herriot. "
    "La "
    "préfecture attend la réouverture des voies jeudi soir au plus tôt, et la région promet des autocars."
)


def article(name: str, text: str, **known: object) -> Document:
    return Document(id=name, file=f"{name}.txt", text=text, language="fr", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_near_duplicates_of_the_stories_are_one_origin_and_nothing_else_is(story: Path) -> None:
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    expected = {frozenset((row["file"], row["copies"])) for row in gold["documents"] if row["copies"]}
    documents, _ = read_inputs([str(story)])
    report = check_documents(documents)
    file = {document.id: Path(document.file).name for document in report.documents}
    found = {
        frozenset((file[one], file[other]))
        for one, other in combinations(report.origins, 2)
        if report.origins[one] == report.origins[other]
    }
    assert found == expected


# One text or not, where it is hard to tell: (what it probes, one article, the other, whether they are one text).
RAIL = (
    "La compagnie ferroviaire a annoncé lundi la suppression de 1 200 postes d'ici à la fin de l'année, soit 8 % de ses "
    "effectifs. Les départs se feront sur la base du volontariat, a précisé la direction dans un communiqué. Les "
    "syndicats, reçus lundi matin, dénoncent un plan brutal et appellent à la grève le 12 mars. L'an dernier, "
    "l'entreprise avait perdu 340 millions d'euros, un record depuis 2009. Le ministre des Transports a demandé à "
    "rencontrer le président du groupe avant la fin de la semaine."
)
OWN = (
    "À la gare de Dijon, mardi matin, les voyageurs découvraient la nouvelle sur les panneaux d'affichage, entre deux "
    "trains annulés et un café tiède. Dans les ateliers de la rue des Forges, on se souvient de la grève de 1995 : trois "
    "semaines de quais vides et une solidarité que les plus jeunes n'ont pas connue. Une association d'usagers réclame "
    "des remboursements, tandis que la région étudie la mise en place d'autocars de remplacement."
)
QUAKE = (
    "Un séisme de magnitude 5,8 a frappé jeudi matin l'ouest de la Crète, sans faire de victime, a annoncé l'Institut "
    "géodynamique d'Athènes. (AFP)"
)
CHAIRMAN = (
    "« Nous avons fait tout ce qui était possible pour éviter cette décision, qui nous coûte à tous et que personne ici ne "
    "prend de gaieté de cœur »"
)
RESULTS = "Lise Morel 34,2 %, Paul Girard 28,1 %, Anna Petit 12,4 %, Jean Roche 9,8 %, Marc Blanc 8,0 %"
INDEX = "L'indice des prix à la consommation a augmenté de 0,3 % en mars 2026 par rapport à février 2026"
HARD = [
    ("one sentence, word for word", QUAKE, QUAKE.replace(" (AFP)", ""), True),
    ("one sentence, its end retouched", QUAKE, QUAKE.replace("a annoncé", "selon"), True),
    (
        "one sentence, told by somebody else",
        QUAKE,
        "La terre a tremblé jeudi matin dans l'ouest de la Crète : un séisme de magnitude 5,8 y a été enregistré par "
        "l'Institut géodynamique d'Athènes, qui ne signale aucune victime.",
        False,
    ),
    (
        "other figures in the same text",
        RAIL,
        RAIL.replace("1 200", "1 500").replace("340", "430").replace("8 %", "10 %"),
        True,
    ),
    ("the text and paragraphs of its own", RAIL, f"{RAIL} {OWN}", True),
    ("half of the text and paragraphs of its own", RAIL, f"{RAIL[:330]} {OWN}", True),
    ("one sentence of it in a report of its own", RAIL, f"{OWN[:200]} {RAIL.partition('. ')[0]}. {OWN[200:]}", False),
    ("its sentences in another order", RAIL, ". ".join(reversed(RAIL.rstrip(".").split(". "))) + ".", True),
    (
        "one quotation in two reports",
        f"La direction n'en dira pas davantage. Reçus au siège, les délégués sont sortis la mine fermée. {CHAIRMAN}, a déclaré "
        "le président. Une grève est prévue le 12 mars.",
        f"Coup de tonnerre dans les gares. Le rail supprime un emploi sur douze, et son président s'en explique : {CHAIRMAN}. "
        "Les cheminots cesseront le travail dans un mois, promettent leurs délégués, qui s'estiment trahis.",
        False,
    ),
    (
        "one list of results in two reports",
        f"Résultats du premier tour à Arvanne : {RESULTS}. La participation s'établit à 61 %. Second tour dimanche.",
        f"À Arvanne, Lise Morel arrive en tête. {RESULTS}, selon la préfecture. Notre analyse de cette surprise, quartier par "
        "quartier, avec les réactions des états-majors et la carte des bureaux de vote, où la gauche progresse nettement.",
        False,
    ),
    (
        "one sentence of a statistics office in two reports",
        f"{INDEX}, après une hausse de 0,1 % le mois précédent, a indiqué l'Insee. Les économistes s'attendaient à un chiffre "
        "plus faible, et la Bourse a reculé.",
        f"Mauvaise surprise pour les ménages. {INDEX}, l'alimentation tirant l'ensemble vers le haut. Sur les marchés de "
        "Provence, les commerçants disent avoir rogné leurs marges et les clients changent leurs habitudes.",
        False,
    ),
]


@pytest.mark.parametrize(("probes", "one", "other", "together"), HARD, ids=[row[0] for row in HARD])
def test_one_text_or_what_two_reports_had_before_them(probes: str, one: str, other: str, together: bool) -> None:
    documents = [article("a", one, published="2026-02-02"), article("b", other, published="2026-02-03")]
    found = origins(documents, copies(documents))
    assert (found["a"] == found["b"]) is together, probes


@pytest.mark.parametrize(
    ("probes", "copy", "kind"),
    [
        ("word for word", AGENCY, Kinship.COPY),
        ("with a headline and a last line of its own", f"Déraillement\n\n{AGENCY} Nos informations.", Kinship.COPY),
        ("cut to its first half", AGENCY[: len(AGENCY) // 2], Kinship.COPY),
        ("inside a longer article", f"{OTHER} {AGENCY}", Kinship.COPY),
        (
            "retouched in every sentence",
            AGENCY.replace("mardi matin", "tôt mardi")
            .replace("douze blessés", "une douzaine de blessés")
            .replace("restera interrompu", "est coupé")
            .replace("dégager", "retirer"),
            Kinship.REWRITE,
        ),
        ("another report of the same event", OTHER, None),
    ],
)
def test_copies(probes: str, copy: str, kind: Kinship | None) -> None:
    found = copies([article("a", AGENCY, published="2026-01-06"), article("b", copy, published="2026-01-07")])
    assert [(descent.child, descent.parent, descent.kind) for descent in found] == ([("b", "a", kind)] if kind else [])


def test_a_long_common_quotation_makes_no_copy() -> None:
    """Two reporters at one press conference."""
    said = f"« {AGENCY[:500]} »"
    one = article("a", f"La ministre a parlé hier soir devant la presse. {said}")
    other = article("b", f"On attendait ses mots depuis lundi, les voici. {said}")
    assert copies([one, other]) == []


@pytest.mark.parametrize(
    ("probes", "one", "other"),
    [
        ("days", {"published": "2026-01-06"}, {"published": "2026-01-07"}),
        ("hours", {"published": "2026-01-06T08:00"}, {"published": "2026-01-06T09:00"}),
        ("zones", {"published": "2026-01-06T09:00+02:00"}, {"published": "2026-01-06T08:00+00:00"}),
        ("a credit on the same day", {"published": "2026-01-06T09:00", "credit": "AFP"}, {"published": "2026-01-06"}),
        ("no day at all", {"published": "2026-01-06"}, {}),
    ],
)
def test_which_of_two_is_the_parent(probes: str, one: dict[str, str], other: dict[str, str]) -> None:
    parent, child = article("a", "mot", **one), article("b", "mot " * 9, **other)
    assert parent_of(parent, child) == parent_of(child, parent) == (parent, child)


def test_an_origin_is_its_earliest_article_whatever_the_order() -> None:
    documents = [article(name, AGENCY, published=f"2026-01-0{day}") for name, day in (("a", 3), ("b", 1), ("c", 2))]
    for order in (documents, documents[::-1]):
        assert origins(order, copies(order)) == {"a": "b", "b": "b", "c": "b"}


def test_citing_leaves_origins_apart_and_a_circle_is_found() -> None:
    def cites(outlet: str) -> CitedSource:
        return CitedSource(outlet, SourceKind.UNKNOWN, (Via.TEXT,))

    documents = [
        article(name, name, outlet=outlet) for name, outlet in (("a", "Le Fil"), ("b", "La Toile"), ("c", "X"))
    ]
    hanging = citations(documents, {"a": (cites("La Toile"),), "b": (cites("Le Fil"),), "c": (cites("Le Fil"),)})
    assert [(descent.child, descent.parent) for descent in hanging] == [("a", "b"), ("b", "a"), ("c", "a")]
    assert circles(hanging) == [("a", "b")]
    assert len(set(origins(documents, hanging).values())) == 3


def test_the_report_names_the_origin_and_draws_it() -> None:
    """ "2 articles, one text (AFP)"; the drawing says in words what its lines show, and names nothing unescaped."""
    documents = [
        article("a", AGENCY, outlet="Le <Fil>", credit="AFP", credits=("AFP",)),
        article("b", AGENCY, outlet="La Toile"),
    ]
    report = check_documents(documents)
    names = {"a": "Le <Fil>", "b": "La Toile"}
    assert list(lineage(report, names, "en")) == [("S6", "2\u00a0articles, one text (AFP): Le <Fil> and La Toile.")]
    drawn = picture(report, names, "en")
    assert "La Toile copies Le &lt;Fil&gt;." in drawn
    assert "Le <Fil>" not in drawn
    page = html.render(report, "en")
    assert "1 origin (AFP)" in page.replace("\u00a0", " ")
    assert 'role="img"' in page


def test_the_drawing_is_narrow_enough_for_a_telephone_whatever_the_names() -> None:
    """On 360 pixels its letters of 14 are still nine high; what is cut off a name is said to be."""
    long = "Unabhängige Nachrichtenagentur der nördlichen Landesteile"
    documents = [article("a", AGENCY, credit=long, credits=(long,)), article("b", AGENCY)]
    drawn = picture(check_documents(documents), {"a": long.upper(), "b": ""}, "de")
    found = re.search(r'width="(\d+)" viewBox="0 0 \1 ', drawn)
    assert found
    assert int(found[1]) < 360 * 14 / 9
    assert re.findall(r">(UNAB[^<]*|NACH[^<]*)</text>", drawn) == ["UNABHÄNGIGE", "NACHRICHTENAGENTUR…"]


def test_copies_of_one_text_agree_with_one_another() -> None:
    """ "entre les deux villes, et quelque trois cents trains": two figures of one sentence, in every copy."""
    outlets = ("Le Fil", "La Toile", "La Gazette")
    report = check_documents([article(name, AGENCY, outlet=name, published="2026-01-06") for name in outlets])
    assert report.findings == ()
    assert all(len(thread.claims) == 3 for thread in report.threads)


def test_nothing_is_drawn_where_nothing_hangs_together() -> None:
    report = check_documents([article("a", OTHER)])
    assert picture(report, {"a": "Le Fil"}, "fr") == ""


def test_a_source_stands_beside_the_articles_that_cite_it() -> None:
    """Else the lines of a story with many sources cross one another."""
    told = "Le pont a coûté 12 millions d'euros, selon {}. Il ouvrira en mai, selon {}."
    texts = {"a": told.format("Reuters", "l'AFP"), "b": told.format("l'Insee", "la Banque de France")}
    documents = [Document(id=name, text=text, file=f"{name}.txt", language="fr") for name, text in texts.items()]
    report = check_documents(documents)
    drawn = picture(report, {"a": "A", "b": "B"}, "fr")
    heights = {words: int(y) for y, words in re.findall(r'y="(\d+)" text-anchor="end"[^>]*>([^<]+)<', drawn)}
    cited = {name: [source.name for source in report.sources[name]] for name in texts}
    assert max(heights[name] for name in cited["a"]) < min(heights[name] for name in cited["b"])
    assert len(heights) == 4
    assert circles([Descent("a", "b", Kinship.COPY, 1.0)]) == []
