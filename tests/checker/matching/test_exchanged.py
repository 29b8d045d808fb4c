"""Two figures that changed places between two articles; and what only looks like it."""

import pytest

from checker.check import check_documents
from checker.render.outline import outline
from checker.report import Relation, Report
from claims.document import Document
from claims.meaning.stretches import stretches
from claims.packs import pack as packs
from claims.text.fold import prepare
from claims.text.tokens import tokenise


def told(*texts: tuple[str, str]) -> Report:
    """The report on articles of one day: (language, text)."""
    return check_documents(
        [
            Document(id=f"d{number}", file=f"d{number}.txt", text=text, language=language, published="2025-02-27")
            for number, (language, text) in enumerate(texts)
        ]
    )


EXCHANGED = [
    (
        (("fr", "À la SNCF, 87 % des TGV sont arrivés à l'heure et 91 % des TER."),
         ("fr", "À la SNCF, 91 % des TGV sont arrivés à l'heure et 87 % des TER.")),
        "names in one language",
    ),
    (
        (("de", "In Deutschland erhielten die Grünen 11,6 Prozent der Stimmen und die Linke 8,8 Prozent."),
         ("es", "En Alemania los Verdes sumaron un 8,8 % de los votos y la Izquierda, un 11,6 %.")),
        "notions across languages",
    ),
    (
        (("en", "On Santorini about 7,000 people left the island by ferry and 4,000 by plane."),
         ("fr", "À Santorin, 4 000 personnes ont quitté l'île en ferry et 7 000 en avion.")),
        "words behind the figures",
    ),
]  # fmt: skip

STRAIGHT = [
    (
        (("fr", "À la SNCF, 87 % des TGV sont arrivés à l'heure et 91 % des TER."),
         ("fr", "À la SNCF, 91 % des TER sont arrivés à l'heure et 87 % des TGV.")),
        "the same in another order",
    ),
    (
        (("it", "Il margine operativo del gruppo Renault scivola dall'8,1 al 6 %."),
         ("fr", "La marge opérationnelle du groupe Renault tombe à 6 %, contre 8,1 % un an plus tôt.")),
        "from one level to another: nothing parts the two figures",
    ),
    (
        (("fr", "Sur les 40 marins au départ du Vendée Globe, six ont dû renoncer."),
         ("fr", "Vendée Globe : six marins ont renoncé, sur les 40 qui avaient pris le départ.")),
        "a whole and its part",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "why"), EXCHANGED, ids=[why for _, why in EXCHANGED])
def test_an_exchange_is_found_and_told_once(texts: tuple[tuple[str, str], ...], why: str) -> None:
    findings = told(*texts).findings
    assert [finding.rule for finding in findings if finding.relation is Relation.DISCREPANT] == ["D13"], why


@pytest.mark.parametrize(("texts", "why"), STRAIGHT, ids=[why for _, why in STRAIGHT])
def test_no_exchange_where_there_is_none(texts: tuple[tuple[str, str], ...], why: str) -> None:
    assert "D13" not in {finding.rule for finding in told(*texts).findings}, why


def test_the_one_article_against_all_others_is_the_one_that_moves() -> None:
    straight = "À la SNCF, 87 % des TGV sont arrivés à l'heure et 91 % des TER."
    crossed = "À la SNCF, 91 % des TGV sont arrivés à l'heure et 87 % des TER."
    report = told(("fr", straight), ("fr", crossed), ("fr", straight), ("fr", straight))
    claims = {claim.id: claim for claim in report.claims}
    threads = [[claims[name].quote for name in thread.claims] for thread in report.threads if len(thread.claims) > 1]
    assert sorted(sorted(thread) for thread in threads) == [
        ["87 %", "87 %", "87 %", "91 %"],
        ["87 %", "91 %", "91 %", "91 %"],
    ]
    (found,) = (finding for finding in report.findings if finding.rule == "D13")
    assert sorted(len(side) for side in found.groups) == [2, 6], "one finding, with the claims of all four articles"
    (section,) = (section for section in outline(report, "fr").flagged if section.findings == (found,))
    shown = [(group[0].reading[:2], len(group)) for group in section.groups]
    assert sorted(shown[:2]) in ([("87", 1), ("91", 3)], [("87", 3), ("91", 1)]), "what is told of one thing"
    assert sorted(shown[:2]) != sorted(shown[2:]), "and then of the other"


@pytest.mark.parametrize(
    ("text", "figures", "expected", "why"),
    [
        ("87 % des TGV et 91 % des TER", [(0, 2), (5, 7)], [(0, 4), (4, 9)], "at 'et'"),
        ("le Livret A à 1,7 %, le LEP à 2,7 %", [(4, 6), (9, 11)], [(0, 6), (6, 11)], "at a comma"),
        (
            "1 % en avril, puis en mai et juin ; 2 % depuis",
            [(0, 2), (9, 11)],
            [(0, 9), (9, 12)],
            "at a semicolon first",
        ),
        ("de 8,1 à 6 %", [(1, 2), (3, 5)], [(0, 3), (2, 5)], "nowhere: both have what stands between"),
    ],
)
def test_what_belongs_to_each_figure(
    text: str, figures: list[tuple[int, int]], expected: list[tuple[int, int]], why: str
) -> None:
    pack = packs.load("fr")
    tokens = tokenise(prepare(text).composed, pack.words)
    assert list(stretches(tokens, figures, 0, tokens.size, pack)) == expected, why
