"""Findings: what a newsroom reads of floods, strikes, elections, trials, sports and companies, in its own words."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from checker.check import check_documents, read_all
from checker.intervals import Widths
from checker.judging.relate import Judge
from checker.judging.telling import Teller
from checker.report import Finding, Relation, Report, Severity
from checker.rules.swaps import swaps
from claims.claim import Claim
from claims.document import Document
from claims.value import Kind, Value
from tests.stories_of_a_line import article, figures

FLOOD = "La crue a fait {} dans la vallée de Bagnes."


def findings(*documents: Document, language: str = "fr") -> dict[str, Finding]:
    """The findings of a story by their rule."""
    return {finding.rule: finding for finding in check_documents(documents, language=language).findings}


# (probe, the articles, rule, sentence)
ROWS: list[tuple[str, Sequence[Document], str, str]] = [
    (
        "a toll that rises is told in the order of time",
        [
            article("c", FLOOD.format("19 morts"), "2026-06-22"),
            article("a", FLOOD.format("12 morts"), "2026-06-20"),
            article("b", FLOOD.format("15 morts"), "2026-06-21"),
        ],
        "U1",
        "Le chiffre a sans doute évolué : 12 morts (A), puis 15 morts (B), puis 19 morts (C).",
    ),
    (
        "words tell which toll is the later",
        [
            article("b", "Nouveau bilan : la crue a fait 15 morts dans la vallée."),
            article("a", FLOOD.format("12 morts")),
        ],
        "U1",
        "Le chiffre a sans doute évolué : 12 morts, puis 15 morts.",
    ),
    (
        "a minimum of a count that grows is outgrown within the day",
        [
            article("a", FLOOD.format("au moins 7 morts"), "2026-06-20"),
            article("b", FLOOD.format("19 morts"), "2026-06-20"),
        ],
        "U1",
        "Le chiffre a sans doute évolué : au moins 7 morts, puis 19 morts.",
    ),
    (
        "the latest toll explains no greater one before it",
        [
            article("a", FLOOD.format("271 morts"), "2026-06-20"),
            article("b", "Le dernier bilan porte à 219 le nombre de morts dans la vallée de Bagnes.", "2026-06-22"),
        ],
        "D1",
        "271 morts d’un côté, 219 morts de l’autre (24 % d’écart).",
    ),
    (
        "a toll of years ago no longer grows",
        [
            article("a", "En février 2016, un accident près de Bagnes avait fait 12 morts.", "2026-06-20"),
            article("b", "En février 2016, un accident près de Bagnes avait fait 14 morts.", "2026-06-22"),
        ],
        "D1",
        "12 morts d’un côté, 14 morts de l’autre.",
    ),
    (
        "a count of votes that was said to be provisional",
        [
            article("a", "Selon des résultats provisoires, Trattnig a 25 100 voix d'avance.", "2026-03-15"),
            article("b", "Trattnig a 25 334 voix d'avance.", "2026-03-16"),
        ],
        "U1",
        "Le chiffre a sans doute évolué : 25 100 voix, puis 25 334 voix.",
    ),
    (
        "a count of votes that was not",
        [
            article("a", "Trattnig a 25 100 voix d'avance.", "2026-03-15"),
            article("b", "Trattnig a 25 334 voix d'avance.", "2026-03-16"),
        ],
        "D1",
        "25 100 voix d’un côté, 25 334 voix de l’autre (0,9 % d’écart).",
    ),
    (
        "a figure corrected",
        [
            article("a", FLOOD.format("15 morts"), "2026-06-21"),
            article("b", "La crue a fait 12 morts dans la vallée, chiffre corrigé par la préfecture.", "2026-06-22"),
        ],
        "U2",
        "Le chiffre a été corrigé : 15 morts, puis 12 morts.",
    ),
    (
        "another version of one article",
        [
            article(
                "a", "Le contrat vaut 12 milliards d'euros.", "2026-06-21T08:00", title="Kyma achète", outlet="Jour"
            ),
            article(
                "b", "Le contrat vaut 10 milliards d'euros.", "2026-06-21T10:00", title="Kyma achète", outlet="Jour"
            ),
        ],
        "U3",
        "Changé d’une version de l’article à l’autre, sans mention : 12 milliards d’euros, puis 10 milliards d’euros.",
    ),
    (
        "a strike",
        [
            article("a", "Selon la police, 80 000 personnes ont défilé à Bruxelles contre la réforme."),
            article("b", "80 000 personnes ont défilé à Bruxelles contre la réforme."),
        ],
        "N7",
        "80 000 personnes, selon la police chez A, mais sans attribution chez B.",
    ),
    (
        "two who are cited",
        [
            article("a", "Selon la police, 80 000 personnes ont défilé à Bruxelles contre la réforme."),
            article("b", "Selon Europol, 80 000 personnes ont défilé à Bruxelles contre la réforme."),
            article("c", "80 000 personnes ont défilé à Bruxelles contre la réforme."),
        ],
        "N7",
        "80 000 personnes, selon la police chez A et selon Europol chez B, mais sans attribution chez C.",
    ),
    (
        "users of a service, as records",
        [
            article("a", "L'application Kyma compte 700 millions d'utilisateurs dans le monde.", "2026-06-01"),
            article("b", "L'application Kyma compte 800 millions d'utilisateurs dans le monde.", "2026-06-20"),
        ],
        "U1",
        "Le chiffre a sans doute évolué : 700 millions d’utilisateurs, puis 800 millions d’utilisateurs.",
    ),
    (
        "a plan",
        [
            article("a", "Meta investirait 10 milliards d'euros dans un centre de données à Lyon."),
            article("b", "Meta investit 10 milliards d'euros dans un centre de données à Lyon."),
        ],
        "N6",
        "10 milliards d’euros comme possible chez A, mais comme acquis chez B.",
    ),
    (
        "a term left out",
        [
            article("a", "Meta signe avec Google Cloud un contrat de 10 milliards d'euros sur six ans."),
            article("b", "Meta signe avec Google Cloud un contrat de 10 milliards d'euros."),
        ],
        "N8",
        "« 10 milliards d’euros sur six ans » chez A, mais rien de tel chez B.",
    ),
    (
        "a headline that says more than its text",
        [
            article(
                "a",
                "Le contrat entre Meta et Google Cloud vaut plus de 6 milliards d'euros.",
                title="Meta signe avec Google Cloud un contrat de 10 milliards d'euros",
            ),
            article("b", "Le contrat entre Meta et Google Cloud vaut 10 milliards d'euros."),
        ],
        "I1",
        "Chez A, 10 milliards d’euros dans le titre et plus de 6 milliards d’euros dans le texte.",
    ),
    (
        "a verdict",
        [
            article("a", "Le tribunal a condamné l'ancien maire à six ans de prison."),
            article("b", "Le tribunal a condamné l'ancien maire à six mois de prison."),
        ],
        "D15",
        "Même nombre, autre unité : 6 ans d’un côté, 6 mois de l’autre.",
    ),
    (
        "a denial",
        [
            article("a", "Kyma confirme une commande de 40 avions à Garonne."),
            article("b", "Kyma dément une commande de 40 avions à Garonne."),
        ],
        "D10",
        "L’un affirme, l’autre dément : 40 avions.",
    ),
    (
        "an election: points of a share, not per cent of it",
        [
            article("a", "Le parti obtient 38,4 % des voix et 15 sièges au parlement."),
            article("b", "Le parti obtient 34,8 % des voix et 15 sièges au parlement."),
        ],
        "D1",
        "38,4 % d’un côté, 34,8 % de l’autre (3,6 points d’écart).",
    ),
    (
        "a match",
        [
            article("a", "Le PSG a battu Lyon 3 buts à 1 devant 48 000 spectateurs."),
            article("b", "Le PSG a battu Lyon devant 38 000 spectateurs."),
        ],
        "D1",
        "48 000 spectateurs d’un côté, 38 000 spectateurs de l’autre (26 % d’écart).",
    ),
    (
        "a quotation given to two people",
        [
            article("a", "« Nous avons échoué à protéger le musée », a déclaré Laurence des Cars."),
            article("b", "« Nous avons échoué à protéger le musée », a déclaré Gérald Darmanin."),
        ],
        "D9",
        "La même citation est attribuée à Laurence des Cars et à Gérald Darmanin : "
        "« Nous avons échoué à protéger le musée ».",
    ),
    (
        "a quotation of three articles is told by who is said to have said it",
        [
            article("a", "« Cette alliance marque une étape décisive pour le groupe », a dit Luca Motta."),
            article("b", "« Cette alliance marque une étape décisive pour le groupe », a dit Anne Delorme."),
            article("c", "« Cette alliance stratégique marque une étape décisive pour le groupe », a dit Luca Motta."),
        ],
        "D9",
        "La même citation est attribuée à Luca Motta (A et C) et à Anne Delorme (B) : "
        "« Cette alliance marque une étape décisive pour le groupe ».",
    ),
    (
        "a quotation altered",
        [
            article("a", "« Nous avons échoué à protéger le musée », a déclaré Laurence des Cars."),
            article("b", "« Nous avons presque échoué à protéger le musée », a déclaré Laurence des Cars."),
        ],
        "D8",
        "La citation n’est pas la même : « Nous avons échoué à protéger le musée » d’un côté, "
        "« Nous avons presque échoué à protéger le musée » de l’autre.",
    ),
    (
        "a quotation cut, and said to be",
        [
            article("a", "« Nous avons, je le dis, échoué à protéger le musée », a déclaré Laurence des Cars."),
            article("b", "« Nous avons […] échoué à protéger le musée », a déclaré Laurence des Cars."),
        ],
        "N9",
        "La citation est retouchée : « Nous avons, je le dis, échoué à protéger le musée » d’un côté, "
        "« Nous avons [...] échoué à protéger le musée » de l’autre.",
    ),
    (
        "a title",
        [
            article("a", "Benoît Castagnède, directeur commercial de Garonne, a salué l'accord."),
            article("b", "Benoît Castagnède, directeur général de Garonne, a salué l'accord."),
        ],
        "D11",
        "Deux fonctions pour la même personne : directeur commercial de Garonne d’un côté, "
        "directeur général de Garonne de l’autre.",
    ),
]


def told(finding: Finding) -> str:
    """Its sentence with plain spaces."""
    return finding.explanation.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("probe", "documents", "rule", "sentence"), ROWS, ids=[row[0] for row in ROWS])
def test_a_finding_tells_it_as_an_editor_would(
    probe: str, documents: Sequence[Document], rule: str, sentence: str
) -> None:
    found = findings(*documents)
    assert told(found[rule]) == sentence
    assert findings(*reversed(documents))[rule] == found[rule], "whatever the order of the articles"


# What holds now, or held so far, explains a larger count of another day, and no other figure.
# (language, an article of 20 June, another of 22 June or of the same day, rule)
HELD = [
    (
        "fr",
        "Les ménages épargnent 12,4 % de leur revenu.",
        "Les ménages épargnent désormais 11,2 %.",
        22,
        "D1",
    ),
    ("de", "Die Haushalte sparen 12,4 Prozent.", "Die Haushalte sparen inzwischen 11,2 Prozent.", 22, "D1"),
    ("nl", "Huishoudens sparen 12,4 procent.", "Huishoudens sparen inmiddels 11,2 procent.", 22, "D1"),
    ("it", "Le famiglie risparmiano il 12,4%.", "Le famiglie risparmiano ormai l'11,2%.", 22, "D1"),
    ("el", "Τα νοικοκυριά αποταμιεύουν το 12,4%.", "Τα νοικοκυριά αποταμιεύουν πλέον το 11,2%.", 22, "D1"),
    ("de", "Möglich waren bisher 18 Monate.", "Möglich waren 12 Monate.", 22, "D1"),
    ("en", "The scheme so far ran for 18 months.", "The scheme ran for 12 months.", 22, "D1"),
    ("es", "El plan duraba hasta ahora 18 meses.", "El plan duraba 12 meses.", 22, "D1"),
    ("pt", "O regime durava até agora 18 meses.", "O regime durava 12 meses.", 22, "D1"),
    ("fr", "Le parti a 61 sièges.", "Le parti a désormais 94 sièges.", 20, "D1"),  # of one day
    ("fr", "Le parti a 94 sièges.", "Le parti a désormais 61 sièges.", 22, "D1"),  # fewer
    # a count that goes on
    ("fr", "Le syndicat recense 180 plans sociaux.", "Le syndicat recense désormais 214 plans sociaux.", 22, "U1"),
    ("en", "So far 12 countries have signed.", "In all 15 countries have signed.", 22, "U1"),
    ("it", "Finora hanno firmato 12 Paesi.", "Hanno firmato 15 Paesi.", 22, "U1"),
    # what a toll says of itself
    ("fr", "Le bilan provisoire est de 186 morts.", "Le bilan est de 147 morts.", 20, "D1"),  # and no earlier one
    ("fr", "Le bilan provisoire est de 186 morts.", "Le bilan est de 147 morts.", 22, "U1"),
    # of long ago, as one of the articles says
    ("fr", "Le séisme de 1956 avait fait 53 morts.", "Le séisme avait fait 54 morts.", 22, "D1"),
    ("de", "Das Beben tötete damals 53 Menschen.", "Das Beben von 1956 tötete 54 Menschen.", 22, "D1"),
    ("de", "Das Beben tötete 53 Menschen.", "Das Beben tötete 54 Menschen.", 22, "U1"),
]


@pytest.mark.parametrize(("language", "one", "other", "day", "rule"), HELD, ids=[f"{row[0]} {row[2]}" for row in HELD])
def test_what_held_when_it_was_written(language: str, one: str, other: str, day: int, rule: str) -> None:
    first, last = article("a", one, "2026-06-20", language), article("b", other, f"2026-06-{day}", language)
    topics = [topic for topic in read_all([first, last])[1] if isinstance(topic.claim.value, Value)]
    bygone = {topic.claim.id for topic in topics if topic.bygone}
    judge = Judge({"a": first, "b": last}, Widths(), bygone=bygone)
    left, right = (next(topic.claim for topic in topics if topic.claim.document == name) for name in "ab")
    assert [judged.rule for judged in judge.relate_all([left, right])] == [rule]


# A mark that something passes or misses is the plain figure of another article.
# (language, an article, language, another, rule)
MARKS = [
    ("fr", "Kyma passe la barre des 500 millions de dollars.", "de", "Kyma ist 500 Millionen Dollar wert.", "A4"),
    ("fr", "La liste échoue sous le seuil de 5 %.", "en", "The list needs 5%.", "A4"),
    ("en", "The list fell below the threshold of 5%.", "es", "La lista necesita un 5 %.", "A4"),
    ("en", "The list fell below the 5% threshold.", "nl", "De lijst heeft 5 procent nodig.", "A1"),
    ("de", "Die Liste blieb unter der Schwelle von 5 Prozent.", "pt", "A lista precisa de 5%.", "A4"),
    ("es", "La lista quedó por debajo del umbral del 5 %.", "fr", "Il faut 5 %.", "A1"),
    ("it", "La lista è sotto la soglia del 5%.", "en", "The list needs 5%.", "A4"),
    ("pt", "A lista ficou abaixo do limiar de 5%.", "it", "Serve il 5%.", "A1"),
    ("nl", "De lijst bleef onder de drempel van 5 procent.", "de", "Nötig sind 5 Prozent.", "A4"),
    ("fr", "La liste échoue sous le seuil de 5 %.", "fr", "La liste passe au-dessus du seuil de 5 %.", "A4"),
    # no mark, another hedge, another figure
    ("fr", "Kyma vaut plus de 500 millions de dollars.", "de", "Kyma ist 500 Millionen Dollar wert.", "N1"),
    ("fr", "Kyma vaut moins de 500 millions d'euros.", "fr", "Kyma passe la barre des 500 millions d'euros.", "D4"),
    ("en", "The list got less than 5%, and the threshold is what it is.", "nl", "De lijst kreeg 5 procent.", "N1"),
    ("fr", "La liste échoue sous le seuil de 5 %.", "en", "The list needs 8%.", "D4"),
]


@pytest.mark.parametrize(
    ("one", "said", "other", "written", "rule"), MARKS, ids=[f"{row[1]} {row[3]}" for row in MARKS]
)
def test_a_mark_is_no_more_and_no_less(one: str, said: str, other: str, written: str, rule: str) -> None:
    first, last = article("a", said, language=one), article("b", written, language=other)
    judge = Judge({"a": first, "b": last}, Widths())
    left, right = figures(first)[0], figures(last)[0]
    assert judge.relate(left, right).rule == judge.relate(right, left).rule == rule


@pytest.mark.parametrize(
    ("probe", "left", "right"),
    [
        ("the same toll twice", FLOOD.format("12 morts"), FLOOD.format("12 morts")),
        ("planned and done are one thing to most writers", "Un acompte de 240 millions d'euros sera versé à Garonne.",
         "Un acompte de 240 millions d'euros est versé à Garonne."),
        ("a retouched comma", "« Nous avons échoué, et gravement », a dit Laurence des Cars.",
         "« Nous avons échoué et gravement », a dit Laurence des Cars."),
        ("a quotation in part", "« Nous avons échoué à protéger le musée et ses visiteurs », a dit Laurence des Cars.",
         "« Nous avons échoué à protéger le musée », a dit Laurence des Cars."),
        ("the same role", "Laure Beccuau, procureure de Paris, a ouvert une enquête.",
         "Laure Beccuau, la procureure de la République de Paris, a ouvert une enquête."),
    ],
)  # fmt: skip
def test_nothing_is_found_where_nothing_differs(probe: str, left: str, right: str) -> None:
    assert findings(article("a", left), article("b", right)) == {}


def march(count: int, figure: str, start: int = 0) -> list[Document]:
    return [
        article(f"m{number:03}", f"La grève a réuni {figure} manifestants à Bruxelles mardi.")
        for number in range(start, start + count)
    ]


def check_claims(outlet: str) -> list[tuple[Claim, Document]]:
    document = replace(article(outlet, "La grève a réuni 10 000 manifestants à Bruxelles."), outlet=outlet)
    report = check_documents([document])
    return [(claim, document) for claim in report.claims if claim.kind is Kind.COUNT]


def test_fifty_articles_against_two_are_one_finding_with_two_groups() -> None:
    report = check_documents([*march(50, "10 000"), *march(2, "12 000", 50)])
    (finding,) = [finding for finding in report.findings if finding.relation is Relation.DISCREPANT]
    assert [len(group) for group in finding.groups] == [50, 2]
    assert len(finding.explanation) < 200
    assert finding.severity is Severity.ERROR


def test_pairs_that_read_alike_share_one_sentence() -> None:
    report = check_documents([*march(30, "10 000"), *march(30, "12 000", 30)])
    assert len(report.relations) == 2 * (60 * 59 // 2), "of the figure and of the day, every pair of articles"
    assert len({id(judged.explanation) for judged in report.relations}) < 10


def test_three_values_are_told_as_three_values() -> None:
    report = check_documents([*march(2, "10 000"), *march(1, "12 000", 2), *march(1, "15 000", 3)], language="en")
    assert told(report.findings[0]).startswith("3 values that do not fit together: 10,000 protesters (M000 and M001)")


def test_values_that_are_several_readings_stand_apart() -> None:
    """A list of lists: commas inside, semicolons between; without lists inside, commas serve."""
    lists = [*march(1, "1 200"), *march(1, "1 214", 1), *march(1, "5 000", 2), *march(1, "12 345", 3)]
    report = check_documents(lists, language="en")
    sentence = next(told(finding) for finding in report.findings if "do not fit together" in told(finding))
    assert "1,200 protesters (M000) and 1,214 protesters (M001); " in sentence
    plain = check_documents([*march(2, "10 000"), *march(1, "12 000", 2), *march(1, "15 000", 3)], language="en")
    assert ";" not in told(plain.findings[0])


def test_readings_told_in_the_same_words_are_told_once() -> None:
    """ "10 000", of a noun that some name and some leave out, is one reading with the outlets of all."""
    said = [said for name in ("Le Nord", "Le Sud") for said in check_claims(name)]
    teller = Teller({document.id: document for _, document in said}, "fr")
    apart = [[claim] for claim, _ in said]
    assert teller._readings(apart) == ["10\u202f000\u00a0manifestants (Le Nord et Le Sud)"]


def test_readings_that_fit_together_stand_on_one_side() -> None:
    report = check_documents([*march(1, "1 200"), *march(1, "1 214", 1), *march(2, "12 000", 2)], language="en")
    finding = next(finding for finding in report.findings if finding.rule == "D2")
    assert told(finding) == (
        "Same digits, another scale: 12,000 protesters (M002 and M003) on one side, "
        "1,200 protesters (M000) and 1,214 protesters (M001) on the other."
    )


def test_an_article_that_gives_another_term_leaves_none_out() -> None:
    """Neither of the two lacks "a thing of the kind"; and no finding is told twice with its sides exchanged."""
    six = article("a", "Meta signe avec Google Cloud un contrat de 10 milliards d'euros sur six ans.")
    five = article("b", "Meta signe avec Google Cloud un contrat de 10 milliards d'euros sur cinq ans.")
    bare = article("c", "Meta signe avec Google Cloud un contrat de 10 milliards d'euros.")
    assert "N8" not in {finding.rule for finding in check_documents([six, five]).findings}
    found = check_documents([six, five, bare]).findings
    assert [finding.groups[1] for finding in found if finding.rule == "N8"] == [
        tuple(
            claim.id for claim in check_documents([bare]).claims if claim.document == "c" and "milliards" in claim.quote
        )
    ] * 2
    assert len({finding.id for finding in found}) == len(found)


def test_a_nuance_sets_nobody_off() -> None:
    report = check_documents(
        [
            article("a", "Selon la police, 80 000 personnes ont défilé à Bruxelles contre la réforme."),
            article("b", "80 000 personnes ont défilé à Bruxelles contre la réforme."),
        ]
    )
    assert {finding.severity for finding in report.findings} == {Severity.NOTE}


def test_a_post_shared_excuses_the_other_one() -> None:
    report = check_documents(
        [
            article("a", "Ségolène Valtin, ministre de la Santé, est venue. Ségolène Valtin, maire de Dax, l'a reçue."),
            article("b", "Ségolène Valtin, ministre de la Santé, est venue."),
        ]
    )
    assert not [finding for finding in report.findings if finding.rule == "D11"]


def test_figures_that_changed_places() -> None:
    one = article("a", "La crue a fait 12 morts et 30 blessés.")
    other = article("b", "La crue a fait 30 morts et 12 blessés.")
    (dead, hurt), (more_dead, less_hurt) = figures(one), figures(other)
    report = check_documents([one, other])
    judged = {frozenset((item.left, item.right)): item for item in report.relations}
    deaths = judged[frozenset((dead.id, more_dead.id))]
    hurts = type(deaths)(hurt.id, less_hurt.id, deaths.relation, deaths.rule, deaths.explanation)
    claims = {claim.id: claim for claim in (dead, hurt, more_dead, less_hurt)}
    (swap,) = swaps([[deaths], [hurts]], claims)
    assert (swap.one, swap.other) == ((dead, hurt), (more_dead, less_hurt))
    assert list(swaps([[deaths], []], claims)) == []


def severities(report: Report) -> list[Severity]:
    return [finding.severity for finding in report.findings]


def test_the_most_serious_comes_first() -> None:
    report = check_documents(
        [
            article("a", "Le parti obtient 38,4 % des voix. Meta investirait 10 milliards d'euros à Lyon."),
            article("b", "Le parti obtient 34,8 % des voix. Meta investit 10 milliards d'euros à Lyon."),
        ]
    )
    assert severities(report) == sorted(severities(report), key=list(Severity).index)


def test_names_that_one_article_gives_side_by_side_are_two_persons() -> None:
    kings = article("a", "Victor Emmanuel II a régné avant Victor Emmanuel III.")
    report = check_documents([kings, article("b", "Victor Emmanuel III a régné.")])
    assert not [finding for finding in report.findings if finding.relation is Relation.DISCREPANT]


def test_the_sides_of_two_articles_stand_in_the_order_of_the_sentence() -> None:
    """ "10 on one side, 14 on the other" are the sides A and B, whatever the ids of the claims are."""
    told = "Le contrat signé jeudi par Meta avec Google vaut {} milliards de dollars."
    for name in "abcdefgh":
        report = check_documents([article(f"{name}1", told.format(10)), article(f"{name}2", told.format(14))])
        (finding,) = report.findings
        claims = {claim.id: claim.quote for claim in report.claims}
        first, second = (claims[group[0]].split()[0] for group in finding.groups)
        assert finding.explanation.index(first) < finding.explanation.index(second)
