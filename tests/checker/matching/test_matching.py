"""Matching: a different figure never speaks against a match, and nothing depends on the order of the articles."""

from pathlib import Path

import pytest

from checker.articles.article import read_inputs
from checker.check import check_documents, read_all
from checker.compare_texts import compare_texts
from checker.explain import explain_match
from checker.matching.evidence.compare import COMPARISONS, evidence
from checker.matching.evidence.rivals import Rivals
from checker.matching.evidence.views import views
from checker.matching.match_story import match_story
from checker.report import Relation, Report
from checker.settings import default_settings
from claims.document import Document, Span

STORIES = Path(__file__).parents[3] / "fixtures" / "stories"
STORY = STORIES / "meta-google-cloud"


def contract(name: str, figure: str, years: str = "six ans") -> Document:
    """An article about one contract; only the sum and the term vary."""
    text = (
        "Meta signe avec Google Cloud\n\n"
        f"Meta a conclu avec Google Cloud un contrat d'une valeur de {figure} sur {years}. "
        "Le groupe de Mark Zuckerberg louera des serveurs pour ses modèles d'intelligence artificielle.\n\n"
        "Google Cloud a vu ses revenus progresser de 32 % au deuxième trimestre 2025."
    )
    return Document(
        id=name,
        text=text,
        file=f"{name}.txt",
        language="fr",
        published="2025-08-22",
        title="Meta signe avec Google Cloud",
    )


def threads_by_words(report: Report) -> set[frozenset[tuple[str, str]]]:
    """The threads as sets of (document, words of the claim without its digits)."""
    claims = {claim.id: claim for claim in report.claims}
    return {
        frozenset(
            (claims[name].document, "".join(c for c in claims[name].sentence if not c.isdigit())[:60])
            for name in thread.claims
        )
        for thread in report.threads
    }


def relation_of_sums(report: Report) -> Relation:
    """How the two contract sums relate."""
    claims = {claim.id: claim for claim in report.claims}
    return next(
        item.relation
        for item in report.relations
        if "milliard" in claims[item.left].quote or "million" in claims[item.left].quote
    )


@pytest.mark.parametrize(
    "figure", ["12 milliards d'euros", "15 milliards d'euros", "1 500 milliards d'euros", "10 millions d'euros"]
)
def test_enlarging_a_difference_never_loses_the_thread(figure: str) -> None:
    report = check_documents([contract("a", "10 milliards d'euros"), contract("b", figure)])
    assert relation_of_sums(report) is Relation.DISCREPANT


def test_exchanging_a_figure_for_another_different_one_leaves_the_threads_as_they_were() -> None:
    one = check_documents([contract("a", "10 milliards d'euros"), contract("b", "12 milliards d'euros")])
    other = check_documents([contract("a", "10 milliards d'euros"), contract("b", "37 milliards d'euros")])
    assert threads_by_words(one) == threads_by_words(other)


def test_the_order_of_the_articles_changes_nothing() -> None:
    documents, _ = read_inputs([str(STORY)])
    forwards, backwards = check_documents(documents), check_documents(documents[::-1])
    assert forwards == backwards


def test_an_article_about_another_story_joins_no_thread() -> None:
    stranger = Document(
        id="z",
        text="La récolte de blé recule\n\n"
        "La moisson a donné 34 millions de tonnes, soit 9 % de moins qu'en 2024, selon les chambres d'agriculture. "
        "Les agriculteurs attendent des aides depuis quatre mois.",
        file="z.txt",
        language="fr",
        published="2025-08-25",
    )
    report = check_documents([contract("a", "10 milliards d'euros"), contract("b", "12 milliards d'euros"), stranger])
    claims = {claim.id: claim for claim in report.claims}
    for thread in report.threads:
        documents = {claims[name].document for name in thread.claims}
        assert documents == {"z"} or "z" not in documents


def test_the_sum_behind_a_match_can_be_redone() -> None:
    documents = [contract("a", "10 milliards d'euros"), contract("b", "12 milliards d'euros")]
    report = check_documents(documents)
    claims = {claim.id: claim for claim in report.claims}
    pair = next(item for item in report.relations if "milliards" in claims[item.left].quote)
    told = explain_match(documents, pair.left, pair.right)
    rows = [line.split() for line in told.splitlines() if line.startswith("  ") and " x score " not in line]
    amounts = {
        row[0]: float(next(part for part in row[1:] if part.lstrip("+-").replace(".", "").isdigit())) for row in rows
    }
    added = sum(value for name, value in amounts.items() if name not in ("score", "ahead"))
    assert added == pytest.approx(amounts["score"], abs=0.06)


def test_a_likely_pair_whose_threads_are_two_is_told_so() -> None:
    documents = read_inputs([str(STORIES / "valencia-floods")])[0]
    read = read_all(documents)[1]
    settings = default_settings().matching
    matches = match_story(read, settings)
    thread = {index: number for number, members in enumerate(matches.threads) for index in members}
    likely = settings.threshold
    left, right = next(
        (one, other)
        for (one, other), value in sorted(matches.probability.items())
        if likely < value < 1
        and thread[one] != thread[other]
        and read[one].claim.document != read[other].claim.document
    )
    told = explain_match(documents, read[left].claim.id, read[right].claim.id)
    assert "one thing (from" in told
    assert told.endswith("yet they stand in two threads: the other claims of each draw them apart")


def test_an_unknown_claim_is_named_in_the_error() -> None:
    with pytest.raises(LookupError, match="no claim 'nowhere'"):
        explain_match([contract("a", "10 milliards d'euros")], "nowhere", "nowhere")


def test_fifty_articles_against_two_are_one_finding_with_two_groups() -> None:
    many = [contract(f"a{number:02}", "10 milliards d'euros") for number in range(12)]
    few = [contract(f"z{number}", "12 milliards d'euros") for number in range(2)]
    report = check_documents(many + few)
    found = [finding for finding in report.findings if finding.rule == "D1"]
    assert len(found) == 1
    assert [len(group) for group in found[0].groups] == [12, 2]


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        # one event, another day
        ("Aéris a déposé le bilan le 14 mars 2023.", "Aéris a déposé le bilan le 4 mars 2023.", Relation.DISCREPANT),
        # two studies, two months
        (
            "Dans une étude publiée en juillet 2022, des chercheurs ont conclu à une origine animale du virus.",
            "En mars 2022, une étude avait déjà estimé que le virus venait de chauves-souris.",
            Relation.UNDECIDED,
        ),
    ],
)
def test_dates_of_two_sentences_differ_only_where_the_event_is_surely_one(
    left: str, right: str, relation: Relation
) -> None:
    sides = [Document(id=name, text=text, language="fr") for name, text in (("a", left), ("b", right))]
    said = compare_texts(*sides).relation
    assert (said is Relation.DISCREPANT) is (relation is Relation.DISCREPANT)


def told(name: str, *lines: str) -> Document:
    """An article of 21 August 2025; its first line is the title."""
    text = "\n\n".join(lines)
    return Document(
        id=name,
        text=text,
        file=f"{name}.txt",
        language="fr",
        published="2025-08-21",
        title=lines[0],
        headline=Span(0, len(lines[0])),
    )


def together(report: Report, *quotes: str) -> bool:
    """Whether claims of these words stand in one thread."""
    named = {claim.id: claim.quote for claim in report.claims}
    return any(set(quotes) <= {named[name] for name in thread.claims} for thread in report.threads)


CONTRACT = "Meta a signé avec Google Cloud un contrat de six ans, d'une valeur de 10 milliards de dollars."


@pytest.mark.parametrize(
    ("headline", "second", "joins", "probes"),
    [
        ("Meta signe un contrat de vingt ans avec Google Cloud", "", True, "a headline that its body contradicts"),
        (
            "Meta signe avec Google Cloud",
            "Un contrat de vingt ans avec un autre fournisseur court déjà.",
            False,
            "a body",
        ),
        ("Un ingénieur de vingt ans tué par la foudre à Lyon", "", False, "somebody's age"),
    ],
)
def test_a_second_figure_joins_what_the_others_say(headline: str, second: str, joins: bool, probes: str) -> None:
    others = [told(name, f"Meta choisit Google, acte {name}", CONTRACT) for name in "abc"]
    report = check_documents([*others, told("d", headline, CONTRACT, *filter(None, [second]))])
    quotes = {claim.quote for claim in report.claims if "vingt ans" in claim.quote}
    assert quotes, "the figure is read"
    assert any(together(report, "six ans", quote) for quote in quotes) is joins, probes


@pytest.mark.parametrize(
    ("one", "other", "slips", "probes"),
    [
        ("Le pont coûtera 17 milliards d'euros.", "Le pont coûtera 17 millions d'euros.", True, "scale"),
        ("Le pont coûtera 3,346 milliards d'euros.", "The bridge will cost €3 346 million.", False, "one sum"),
        ("Un vol à 625 pieds.", "Un vol à 625 mètres.", True, "unit"),
        ("Une perte de 15 gigawatts.", "Ein Ausfall von 15 Megawatt.", True, "prefix"),
        ("Le pont coûtera 17 milliards d'euros.", "Le pont coûtera 18 millions d'euros.", False, "another number"),
        ("Le pont coûtera 7 milliards d'euros.", "Le pont coûtera 7 millions d'euros.", False, "a number too short"),
        ("Une perte de 15 gigawatts.", "Un retard de 15 minutes.", False, "another dimension"),
        ("Le feu a détruit 25 maisons.", "Le feu a blessé 25 000 pompiers.", False, "something else counted"),
    ],
)
def test_the_same_number_in_another_scale_or_unit_is_a_slip(one: str, other: str, slips: bool, probes: str) -> None:
    sides = [
        Document(id=str(side), text=text, language="de" if "Ausfall" in text else "en" if "bridge" in text else "fr")
        for side, text in enumerate((one, other))
    ]
    left, right = views(read_all(sides)[1])
    slip = next(comparison for comparison in COMPARISONS if comparison.name == "slip")
    assert bool(slip.measure(left, right)) is slips, probes


@pytest.mark.parametrize(
    ("one", "other", "slips", "probes"),
    [
        ("573 personnes sont mortes.", "537 people died.", True, "two digits changed places"),
        ("Une perte de 67 millions d'euros.", "A loss of €76 million.", True, "two of two"),
        ("Une perte de 5,15 millions d'euros.", "A loss of €5.19 million.", True, "one digit of three"),
        ("Une perte de 15 millions d'euros.", "A loss of €19 million.", False, "one of two digits says nothing"),
        ("Une perte de 515 millions d'euros.", "A loss of €5.19 million.", False, "another scale"),
        ("Une perte de 515 millions d'euros.", "A loss of $519 million.", False, "another currency"),
        ("Une perte de 515 millions d'euros.", "A loss of €595 million.", True, "the digit in the middle"),
        ("Une perte de 123 millions d'euros.", "A loss of €321 million.", False, "digits that stand apart"),
        ("Une perte de 515 millions d'euros.", "A loss of €515 million.", False, "one figure"),
    ],
)
def test_one_digit_for_another_is_a_slip(one: str, other: str, slips: bool, probes: str) -> None:
    sides = [Document(id=language, text=text, language=language) for language, text in (("fr", one), ("en", other))]
    left, right = views(read_all(sides)[1])
    digit = next(comparison for comparison in COMPARISONS if comparison.name == "digit")
    assert bool(digit.measure(left, right)) is slips, probes


@pytest.mark.parametrize(
    ("first", "second", "carried", "probes"),
    [
        ("53 millions de comptes", "53 millions de personnes", False, "accounts, in an article that counts both"),
        ("12 morts", "12 blessés", False, "the dead, in an article that counts both"),
        ("12 morts", "12 hommes", True, "men may be the dead"),
        ("1 214 maisons", "1 214 bâtiments", True, "houses may be the buildings"),
    ],
)
def test_a_count_of_something_else_is_no_partner(first: str, second: str, carried: bool, probes: str) -> None:
    one = told("a", "Le bilan", f"On compte {first}.")
    noun = first.split(" ", 1)[1] if first[0] == "5" else first.rsplit(" ", 1)[1]
    other = told(
        "b", "Le bilan", f"On compte {second} et plusieurs {noun.removeprefix('millions de ')}, soit 7 {noun}."
    )
    claim = next(view for view in views(read_all([one, other])[1]) if view.document == "a")
    assert bool(claim.carried) is carried, probes


def test_articles_with_one_count_decide_where_others_tell_how_it_grew() -> None:
    fire = "L'incendie des Corbières, dans l'Aude, a détruit {} maisons."
    early = [told(f"a{number}", "Aude : le feu progresse", fire.format(25)) for number in range(2)]
    late = [told(f"b{number}", "Aude : le feu est fixé", fire.format(36)) for number in range(2)]
    history = told("c", "Aude : le bilan", "Le feu a détruit 36 maisons, contre 25 maisons la veille.")
    assert together(check_documents([*early, *late, history]), "25 maisons", "36 maisons")


# (what is measured, the text, the figures, what is measured of the pair)
SEEN = [
    (
        "names",
        "Vannes perd 299 postes et Cholet 955 postes.",
        "À Cholet, 950 postes disparaissent.",
        ("955 postes", "950 postes"),
        (0.5, 1.0),
    ),
    (
        "names",
        "Vannes perd 299 postes et Cholet 955 postes.",
        "À Cholet, 950 postes disparaissent.",
        ("299 postes", "950 postes"),
        (0.0, 0.7),
    ),
    ("near", "Le chômage atteint 7,4 %.", "Un taux de chômage de 7,5 %.", ("7,4 %", "7,5 %"), (0.5, 2.0)),
    ("bygone", "En 2016, il y eut 12 morts.", "Le feu a fait 14 morts.", ("12 morts", "14 morts"), (-1.0, -1.0)),
    ("bygone", "En 2016, il y eut 12 morts.", "En 2014, il y eut 9 morts.", ("12 morts", "9 morts"), (0.0, 0.0)),
    (
        "part",
        "Le feu a fait 40 blessés, dont 9 graves.",
        "On compte 38 blessés.",
        ("9 graves", "38 blessés"),
        (-1.0, -1.0),
    ),
    ("part", "Le feu a fait 40 blessés.", "On compte 38 blessés.", ("40 blessés", "38 blessés"), (0.0, 0.0)),
    ("meets", "Plus de 40 heures de feu.", "Le feu a duré 43 heures.", ("Plus de 40 heures", "43 heures"), (0.1, 1.0)),
    ("meets", "Plus de 40 heures de feu.", "Le feu a duré 38 heures.", ("Plus de 40 heures", "38 heures"), (0.0, 0.0)),
    (
        "meets",
        "Plus de 40 heures de feu.",
        "Le feu a duré 400 heures.",
        ("Plus de 40 heures", "400 heures"),
        (0.0, 0.0),
    ),
    ("meets", "Le feu a duré 43 heures.", "Le feu a duré 44 heures.", ("43 heures", "44 heures"), (0.0, 0.0)),
    ("meets", "Un bail d'un an et demi.", "Un bail de 18 mois.", ("un an et demi", "18 mois"), (0.0, 0.0)),
    ("within", "Ouvert en mars 2019.", "Ouvert le 11 mars 2019.", ("mars 2019", "11 mars 2019"), (1.0, 1.0)),
    ("within", "Ouvert en 2025.", "Ouvert le 11 mars 2025.", ("2025", "11 mars 2025"), (0.3, 0.3)),
    ("within", "Ouvert en 2019.", "Ouvert le 11 mars 2019.", ("2019", "11 mars 2019"), (1.0, 1.0)),
    (
        "within",
        "Ouvert en 2019.",
        "Ouvert le 11 mars 2019, fermé le 2 mai 2019.",
        ("2019", "11 mars 2019"),
        (0.5, 0.5),
    ),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi à 14 h 51.", ("14h51", "14 h 51"), (1.0, 1.0)),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi à 14h55.", ("14h51", "14h55"), (0.8, 0.8)),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris lundi à 15h15.", ("14h51", "15h15"), (0.5, 0.5)),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi à 15h15.", ("14h51", "15h15"), (0.0, 0.0)),
    ("clock", "Le feu a pris lundi à 23h58.", "Le feu a pris mardi à 0h02.", ("23h58", "0h02"), (0.8, 0.8)),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris lundi à 14 h 51.", ("14h51", "14 h 51"), (0.0, 0.0)),
    ("clock", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi.", ("14h51", "mardi"), (0.0, 0.0)),
    ("misdated", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi à 14 h 51.", ("14h51", "14 h 51"), (1.0, 1.0)),
    ("misdated", "Le feu a pris lundi à 14h51.", "Le feu a pris mardi à 18h.", ("14h51", "18h"), (0.0, 0.0)),
    ("misdated", "Le feu a pris lundi.", "Le feu a pris mardi.", ("lundi", "mardi"), (1.0, 1.0)),
    ("misdated", "Du jamais vu depuis 1949.", "Du jamais vu depuis 1994.", ("1949", "1994"), (1.0, 1.0)),
    ("misdated", "Du jamais vu depuis 1949.", "Du jamais vu depuis 1950.", ("1949", "1950"), (1.0, 1.0)),
    ("misdated", "Du jamais vu depuis 1949.", "Du jamais vu depuis 1969.", ("1949", "1969"), (0.0, 0.0)),
    ("misdated", "Le chiffre de 2024.", "Le chiffre de 2025.", ("2024", "2025"), (0.0, 0.0)),
    ("within", "Ouvert en avril 2019.", "Ouvert le 11 mars 2019.", ("avril 2019", "11 mars 2019"), (0.0, 0.0)),
    (
        "toll",
        "Le feu a fait 12 morts, dont 3 morts à Nice.",
        "On déplore 14 morts. Un feu de 1970 fit 9 morts.",
        ("12 morts", "14 morts"),
        (1.0, 1.0),
    ),
    (
        "toll",
        "Le feu a fait 12 morts, dont 3 morts à Nice.",
        "On déplore 14 morts. Un feu de 1970 fit 9 morts.",
        ("12 morts", "9 morts"),
        (0.0, 0.0),
    ),
    ("toll", "Le feu a fait 12 morts.", "Le feu a fait 14 blessés.", ("12 morts", "14 blessés"), (0.0, 0.0)),
    ("toll", "Le feu a fait 12 morts.", "Le feu a fait 12 morts.", ("12 morts", "12 morts"), (0.0, 0.0)),
    ("toll", "Le feu a brûlé 12 maisons.", "On compte 14 maisons.", ("12 maisons", "14 maisons"), (0.0, 0.0)),
    ("first", "Le feu a brûlé 12 maisons.", "On compte 14 maisons.", ("12 maisons", "14 maisons"), (1.0, 1.0)),
    (
        "first",
        "Le feu a brûlé 12 maisons. L'an passé, 5 maisons ont brûlé.",
        "On compte 14 maisons.",
        ("5 maisons", "14 maisons"),
        (0.0, 0.0),
    ),
    ("first", "Le feu a fait 12 morts.", "Le feu a fait 14 morts.", ("12 morts", "14 morts"), (0.0, 0.0)),
    ("first", "Le 12 mai, il pleuvait.", "Le 14 mai, il pleuvait.", ("12 mai", "14 mai"), (0.0, 0.0)),
]


@pytest.mark.parametrize(("name", "one", "other", "figures", "between"), SEEN)
def test_what_a_comparison_sees(
    name: str, one: str, other: str, figures: tuple[str, str], between: tuple[float, float]
) -> None:
    sides = [
        Document(id=side, text=text, language="fr", published="2025-08-22")
        for side, text in (("a", f"Voici la nouvelle. {one}"), ("b", f"Voici la nouvelle. {other}"))
    ]
    seen = views(read_all(sides)[1])
    left, right = (next(view for view in seen if view.topic.claim.quote == figure) for figure in figures)
    comparison = next(comparison for comparison in COMPARISONS if comparison.name == name)
    assert between[0] <= comparison.measure(left, right) <= between[1]


def test_a_lead_is_what_no_rival_has() -> None:
    """Of two sums in each of two articles the ones that share their notions are ahead, the others behind, as far."""
    texts = (
        "Le chiffre d'affaires atteint 40 millions d'euros. Les pertes atteignent 7 millions d'euros.",
        "Le chiffre d'affaires est de 41 millions d'euros. Les pertes sont de 8 millions d'euros.",
    )
    sides = [Document(id=side, text=text, language="fr") for side, text in zip("ab", texts, strict=True)]
    seen = views(read_all(sides)[1])
    place = {view.topic.claim.quote[:2].strip(): index for index, view in enumerate(seen)}
    pairs = [(place[left], place[right]) for left in ("40", "7") for right in ("41", "8")]
    near = [row[len(COMPARISONS)] for row in evidence(pairs, seen, Rivals(pairs, seen))]
    assert near[0] > 0 > near[1]
    assert near[3] > 0 > near[2]
    assert all(-1 <= lead <= 1 for lead in near)
