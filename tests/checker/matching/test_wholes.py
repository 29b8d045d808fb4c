"""Threads asked as wholes: what joins though no pair of claims decided it, and what does not."""

from dataclasses import replace
from math import inf

import pytest

from checker.check import read_all
from checker.explain import explain_match
from checker.matching.evidence.views import View, views
from checker.matching.threads.wholes import MEASURES, Wholes, joined
from checker.settings import Matching, default_settings
from claims.document import Document

# Four articles, two counts each: claims 0 and 1 in the first, 2 and 3 in the second, and so on.
TEXT = "L'incendie a détruit {} maisons. Quelque {} pompiers ont lutté contre le feu."
COUNTS = ((36, 500), (25, 510), (30, 520), (40, 530))
SURE, LIKELY, DOUBTFUL, HARDLY = 0.97, 0.7, 0.3, 0.01


def settings() -> Matching:
    """Plain weights, which no fit changes: a pair at even odds on the average is one thing where notions are shared."""
    wholes = {"start": 0.0, "mean": 0.8, "best": 0.4, "notions": 2.0, "second": 1.0, "several": 0.4}
    return replace(default_settings().matching, wholes=wholes, sure=0.7)


def seen() -> tuple[View, ...]:
    documents = [Document(id=str(n), text=TEXT.format(*two), language="fr") for n, two in enumerate(COUNTS)]
    return views(read_all(documents)[1])


@pytest.mark.parametrize(
    ("threads", "probability", "expected", "probes"),
    [
        (
            [(0, 2, 4), (6,)],
            {(0, 6): LIKELY, (2, 6): DOUBTFUL, (4, 6): LIKELY},
            [(0, 2, 4, 6)],
            "likely at best, and nothing against it on the average",
        ),
        (
            [(0, 2, 4), (6,)],
            {(0, 6): DOUBTFUL, (2, 6): HARDLY, (4, 6): HARDLY},
            [(0, 2, 4), (6,)],
            "hardly likely on the average",
        ),
        ([(0, 2, 4), (6,)], {(0, 6): LIKELY}, [(0, 2, 4), (6,)], "two articles with which it was never compared"),
        (
            [(0, 2, 4), (6,)],
            {(0, 6): LIKELY, (2, 6): LIKELY, (4, 6): -inf},
            [(0, 2, 4), (6,)],
            "what people keep apart stays apart",
        ),
        ([(0,), (2,)], {(0, 2): SURE}, [(0,), (2,)], "two single claims are a pair, which was asked already"),
        (
            [(0, 2, 4), (6,), (7,)],
            {(pair, claim): value for claim, value in ((6, SURE), (7, LIKELY)) for pair in (0, 2, 4)},
            [(0, 2, 4, 6), (7,)],
            "of the figures of one article the surest",
        ),
        (
            [(0, 2, 4), (1,)],
            {(1, 2): DOUBTFUL, (1, 4): LIKELY},
            [(0, 2, 4), (1,)],
            "an article that gives a figure of it already needs more",
        ),
    ],
)
def test_threads_are_asked_as_wholes(
    threads: list[tuple[int, ...]],
    probability: dict[tuple[int, int], float],
    expected: list[tuple[int, ...]],
    probes: str,
) -> None:
    found = Wholes(threads, seen(), probability).joins(settings())
    assert joined(threads, dict(pair for pair, _ in found)) == tuple(expected), probes


def test_what_has_gone_somewhere_takes_nothing_in() -> None:
    threads = [(0, 2, 4), (1, 3), (6,)]
    close = {(left, right): SURE for left in (0, 2, 4) for right in (1, 3, 6) if left // 2 != right // 2}
    close |= {(1, 6): SURE, (3, 6): SURE}
    pairs = [(min(pair), max(pair)) for pair in close]
    kept = [pair for pair, _ in Wholes(threads, seen(), dict.fromkeys(pairs, SURE)).joins(settings())]
    assert not {small for small, _ in kept} & {large for _, large in kept}


def test_a_figure_that_one_article_gives_twice_is_of_two_things() -> None:
    twice = "Le groupe vend des actifs pour 2 milliards de dollars et relève son budget de 2 milliards de dollars."
    documents = [Document(id=name, text=twice, language="fr") for name in "ab"]
    found = views(read_all(documents)[1])
    sums = [index for index, view in enumerate(found) if "milliards" in view.topic.claim.quote]
    close = {(one, other): SURE for one in sums for other in sums if found[one].document < found[other].document}
    assert not Wholes([(sums[0], sums[2]), (sums[1], sums[3])], found, close).joins(settings())


def test_the_sum_can_be_redone() -> None:
    ((_, join),) = Wholes([(0, 2, 4), (6,)], seen(), dict.fromkeys([(0, 6), (2, 6), (4, 6)], LIKELY)).joins(settings())
    assert [name for name, _ in join.parts] == list(MEASURES)
    assert join.start + sum(amount for _, amount in join.parts) == pytest.approx(join.logit)
    parts = dict(join.parts)
    assert parts["mean"] == pytest.approx(2 * parts["best"]), "the log odds of every pair are the same"
    assert parts["second"] == parts["several"] == 0, "one article, which gives no other figure of it"


# The last article tells of the raid in its own words.
RAID = (
    ("en", "The robbers needed seven minutes to enter the museum and leave it with the jewels. They had parked a truck"
           " for twelve minutes under the balcony."),
    ("pt", "Os ladrões precisaram de sete minutos para entrar no museu e sair com as joias. O camião esteve doze"
           " minutos debaixo da varanda."),
    ("it", "I ladri hanno impiegato sette minuti per entrare nel museo e uscirne con i gioielli. Il furgone è rimasto"
           " dodici minuti sotto il balcone."),
    ("fr", "Quatre minutes séparent leur arrivée de leur départ. Les policiers, eux, ont mis trente minutes à fermer le"
           " quartier."),
)  # fmt: skip


def test_explain_match_tells_the_join(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = settings()
    bold = replace(default_settings(), matching=replace(plain, apart=0.0, wholes={**plain.wholes, "start": 3.0}))
    monkeypatch.setattr("checker.explain.default_settings", lambda: bold)
    documents = [Document(id=f"d{n}", text=text, language=code) for n, (code, text) in enumerate(RAID)]
    claims = {topic.claim.quote: topic.claim.id for topic in read_all(documents)[1]}
    told = explain_match(documents, claims["sete minutos"], claims["Quatre minutes"], "fr")
    assert "two things" in told, "by themselves they are not likely enough"
    assert "as whole threads, of 1 and 3 claims" in told
    assert "la cote de leurs paires, en moyenne" in told
