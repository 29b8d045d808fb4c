"""A case of 500 articles and 20,000 claims, and how long a desk waits for what it asks of it.

    python -m benchmarks.big_case                  makes one in a temporary folder, measures, tells
    python -m benchmarks.big_case --keep big.db    keeps it, to look at in the review room or in Datasette

The report is made up (figures, dates and names in sentences of news), not checked: what is measured is the store, not
the matcher. Same seed, same case.
"""

import argparse
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from statistics import median

from checker.report import Coverage, Finding, Judged, Relation, Report, Severity, Thread
from checker.review.judgement import Verdict
from checker.store.case import Case
from checker.store.info import info
from checker.store.judgements import Judgements
from checker.store.search import search
from checker.store.snapshots import Snapshot
from checker.store.verify import verify
from claims.claim import Claim
from claims.document import Document, Span
from claims.identity import short_id
from claims.value import Bound, Kind, Value

ARTICLES, CLAIMS = 500, 20_000
_PLACES = (
    "Arles",
    "Blois",
    "Cahors",
    "Dax",
    "Évreux",
    "Foix",
    "Gap",
    "Issoire",
    "Laon",
    "Metz",
    "Nevers",
    "Orange",
    "Pau",
)
_THINGS = (
    "digue",
    "école",
    "récolte",
    "usine",
    "gare",
    "piscine",
    "forêt",
    "halle",
    "caserne",
    "mairie",
    "tour",
    "jetée",
)
_VERBS = ("coûtera", "a coûté", "vaut", "atteint", "représente", "dépasse")
_FILLER = "Le conseil en a débattu longuement jeudi soir devant une salle comble, sans que le vote en soit changé. "


def big_report(articles: int = ARTICLES, claims: int = CLAIMS, seed: int = 1) -> Report:
    """The report of a made-up desk: threads of one to sixty articles, one in three with a figure that differs."""
    chance = random.Random(seed)
    things = list(_things(chance, articles, claims))
    texts: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
    for number, (sentence, amounts) in enumerate(things):
        for article, amount in amounts:
            quote = f"{amount} millions d'euros"
            texts[article].append((number, sentence.format(quote=quote), quote))
    documents, told = [], defaultdict(list)
    for article in range(articles):
        document, found = _article(article, texts[article])
        documents.append(document)
        for number, claim in found:
            told[number].append(claim)
    threads, relations, findings = [], [], []
    for number in range(len(things)):
        thread, judged, finding = _thread(things[number][0], told[number])
        threads.append(thread)
        relations += judged
        findings += finding
    every = sorted((claim for found in told.values() for claim in found), key=lambda c: (c.document, c.span))
    relations.sort(key=lambda judged: -judged.relation.seriousness)
    return Report("0", {}, tuple(documents), (), tuple(every), tuple(threads), tuple(relations), tuple(findings))


def _things(chance: random.Random, articles: int, claims: int) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Sentences with a place for the figure, and who writes which figure."""
    left, number = claims, 0
    while left:
        size = min(left, chance.choice([1, 1, 1, 2, 3, 4, 6, 8, 12, 20, 60]))
        who = chance.sample(range(articles), min(size, articles))
        amount = chance.randrange(2, 900)
        slips = chance.random() < 0.33
        amounts = [(article, amount + (slips and chance.random() < 0.2) * chance.randrange(1, 90)) for article in who]
        thing = f"{chance.choice(_THINGS)} n° {number} de {chance.choice(_PLACES)}"
        yield f"La rénovation de la {thing} {chance.choice(_VERBS)} {{quote}}, selon la préfecture.", amounts
        left -= len(amounts)
        number += 1


def _article(number: int, lines: list[tuple[int, str, str]]) -> tuple[Document, list[tuple[int, Claim]]]:
    title = f"Ce que coûtent les chantiers, édition {number}"
    text, found = title, []
    name = short_id("big", str(number))
    for thing, sentence, quote in lines:
        text += "\n\n"
        start = len(text)
        text += sentence + " " + _FILLER * (thing % 4)
        place = start + sentence.index(quote)
        amount = Decimal(quote.split()[0]) * 1_000_000
        claim = Claim(
            short_id(name, quote, sentence),
            name,
            Kind.MONEY,
            quote,
            Span(place, place + len(quote)),
            Value(amount, amount, Bound.EXACT, "EUR", Decimal(1_000_000)),
            sentence,
            Span(start, start + len(sentence)),
            "money",
        )
        found.append((thing, claim))
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    url = f"https://outlet{number % 60}.example/{number}"
    document = Document(name, text, url, title, f"Outlet {number % 60}", "fr", day, url, headline=Span(0, len(title)))
    return document, found


def _thread(sentence: str, claims: list[Claim]) -> tuple[Thread, list[Judged], list[Finding]]:
    ids = tuple(claim.id for claim in claims)
    groups: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        groups[claim.quote].append(claim.id)
    same = {claim.id: claim.quote for claim in claims}
    judged = [
        Judged(a, b, Relation.AGREE, "A1", "The same value.")
        if same[a] == same[b]
        else Judged(a, b, Relation.DISCREPANT, "D1", f"Different values: {same[a]}, {same[b]}.")
        for a, b in combinations(ids, 2)
    ]
    name = short_id(*sorted(ids))
    coverage = Coverage.CONFLICTING if len(groups) > 1 else Coverage.CORROBORATED
    about = sentence.partition(" {")[0]
    thread = Thread(name, about, "money", ids, len(ids), coverage if len(ids) > 1 else Coverage.UNCORROBORATED)
    if len(groups) < 2:
        return thread, judged, []
    sides = tuple(tuple(group) for group in sorted(groups.values(), key=lambda group: (-len(group), group)))
    told = f"Different values: {', '.join(groups)}."
    ordered = tuple(claim for side in sides for claim in side)
    finding = Finding(short_id(name, "D1"), "D1", Relation.DISCREPANT, name, ordered, Severity.ERROR, told, sides)
    return thread, judged, [finding]


def waited(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of computing, of one call: medians of five, after one that does not count."""
    clock, computing = [], []
    for _ in range(6):
        started, busy = time.perf_counter(), time.process_time()
        act()
        clock.append(time.perf_counter() - started)
        computing.append(time.process_time() - busy)
    return median(clock[1:]), median(computing[1:])


def make(path: Path) -> Case:
    """The case in a new file, with a snapshot of 60 kB for each article and every third finding judged."""
    case = Case.open(path, create=True)
    report = big_report()
    chance = random.Random(2)
    furniture = ["".join(chance.choices("abcdefghijklmnop -=<>/", k=12)) for _ in range(2000)]
    taken = [
        Snapshot(
            d.id,
            "2025-12-01T00:00:00.000Z",
            d.file,
            (d.text + "".join(chance.choices(furniture, k=4500))).encode(),
            d.url,
            "text/html",
        )
        for d in report.documents
    ]
    case.save({"en": report, "fr": report}, taken, at="2025-12-01T00:00:00.000Z")
    ledger = Judgements(case)
    with case.writing():
        for finding in report.findings[::3]:
            ledger.add(finding, Verdict.ACCEPTABLE, reviewer="Anna", at="2025-12-02T00:00:00.000Z")
    return case


def measure(path: Path) -> Iterator[tuple[str, tuple[float, float], float | None]]:
    """What is asked, how long it takes, and the limit in seconds of the clock where there is one."""
    yield "open, every page read", waited(lambda: Case.open(path).close()), 0.3
    yield "open a second connection", waited(lambda: Case.open(path, check=False).close()), 0.2
    with Case.open(path) as case:
        ledger, report = Judgements(case), case.load()
        thread = max(report.threads, key=lambda thread: len(thread.claims)).id
        article = report.documents[0].id
        asked: list[tuple[str, Callable[[], object], float | None]] = [
            ("search, one common word", lambda: search(case.database, "préfecture"), 0.1),
            ("search, two words", lambda: search(case.database, "digue Nevers"), 0.1),
            ("search, a beginning", lambda: search(case.database, "réno"), 0.1),
            ("search, nothing found", lambda: search(case.database, "xylophone"), 0.1),
            ("the findings", case.findings, 0.2),
            ("the review queue", ledger.queue, 0.2),
            ("one thread of 60 claims", lambda: case.load_threads([thread]), 0.2),
            ("one article with its threads", lambda: case.load_article(article), 0.2),
            ("the articles", case.documents, 0.2),
            ("the threads", case.threads, 0.2),
            ("what is in the case", lambda: info(case), None),
            ("the whole report", case.load, None),
            ("verify", lambda: verify(case), None),
        ]
        for what, act, limit in asked:
            yield what, waited(act), limit


def main() -> None:
    """Makes a case, measures, tells."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--keep", type=Path, help="keep the case in this file")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.keep or Path(folder) / "big.db"
        if not path.exists():
            make(path).close()
        with Case.open(path) as case:
            counts = info(case)
        print(f"{counts['articles']} articles, {counts['claims']} claims, {sum(counts['findings'].values())} findings,")
        print(f"{counts['size'] / 1e6:.0f} MB")
        print(f"  {'':32}{'clock':>10}{'computing':>12}{'limit':>9}")
        for what, (clock, computing), limit in measure(path):
            bar = "" if limit is None else f"{limit * 1000:6.0f} ms{'' if clock <= limit else '  over'}"
            print(f"  {what:32}{clock * 1000:7.1f} ms{computing * 1000:9.1f} ms{bar}")


if __name__ == "__main__":
    main()
