"""How long the server works for each page of the review room on a big case: 500 articles, 20,000 claims.

    python -m benchmarks.room_pages                makes the case in a temporary folder, measures, tells
    python -m benchmarks.room_pages --case big.db  measures the pages of a case there is

CPU time of the page itself, database and template included, on one core; the network is not in it. The queue of the
case is in memory, as it is from the second page on.
"""

import argparse
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from benchmarks.big_case import make
from benchmarks.clock import seconds
from checker.corrections.desk.desk import Desk
from checker.corrections.intake.inbox import Inbox
from checker.corrections.tip import Tip
from checker.store.case import Case
from checker.web import api, articles, finding, findings, help, log, search, sources, threads, tips_api, tips_desk
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page, Preferences, Role, Visitor
from checker.web.intake import form
from checker.web.kept import MARKS
from checker.web.templating import written

LIMIT = 0.2
AT = "2025-10-23T08:00:00.000Z"
Answering = Callable[[Asked], Answer]


def pages(case: Case) -> Iterator[tuple[str, Answering, dict[str, str], dict[str, str]]]:
    """Every page: its name, what answers it, the parts of its path and its query."""
    first = case.findings()[0]
    largest = max(case.threads(), key=lambda thread: len(thread.claims)).id
    article = {"id": case.documents()[0].id}
    yield "findings", findings.show, {}, {}
    yield "findings, all of them", findings.show, {}, {"state": "all"}
    yield "one finding", finding.show, {"id": first.id}, {}
    yield "the largest thread", threads.show, {"id": largest}, {}
    yield "articles", articles.show_all, {}, {}
    yield "one article", articles.show, article, {}
    yield "sources", sources.show, {}, {}
    yield "log", log.show, {}, {}
    yield "search, one common word", search.show, {}, {"q": "préfecture"}
    yield "search, a beginning", search.show, {}, {"q": "réno"}
    yield "help", help.show, {}, {}
    yield "api: findings", api.findings, {}, {}
    yield "api: one article", api.article, article, {}
    subject = {"id": tips(case)}
    yield "readers' corrections", tips_desk.queue, {}, {}
    yield "readers' corrections, page 4", tips_desk.queue, {}, {"from": "150"}
    yield "one correction", tips_desk.show, subject, {}
    yield "api: corrections", tips_api.corrections, {}, {}
    yield "the public form", form, article, {}


def tips(case: Case) -> str:
    """Has 400 readers correct the figures of the case; the id of one correction."""
    chance, inbox = random.Random(1), Inbox(case)
    ids = [
        row["id"] for row in case.database.query("SELECT id FROM claims WHERE kind <> 'name' ORDER BY id LIMIT 4000")
    ]
    claims = list(case.claims(ids).values())
    for number in range(400):
        claim = chance.choice(claims)
        text = f"Ce n'est pas {claim.quote}, c'est {chance.randint(10, 99)}."
        tip = Tip("", text, received=AT, article=claim.document, passage=claim.sentence)
        inbox.receive(tip, f"reader {number}")
    desk_of_tips = Desk(case)
    desk_of_tips.read_new()
    return desk_of_tips.queue()[0].subject


def main() -> None:
    """Measures each page and tells."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--case", type=Path, help="a case file to measure on")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        case = Case.open(given.case) if given.case else make(Path(folder) / "big.db")
        with case:
            asked = Asked(case, Visitor("Ada", Role.EDITOR, alone=True), Preferences("fr"), "GET", "/")
            start = process_time()
            desk(asked)
            print(f"  {'the queue, once a check':32}{(process_time() - start) * 1000:8.1f} ms")
            for what, answer, parts, query in pages(case):
                question = Asked(case, asked.visitor, asked.preferences, "GET", "/", parts, query)

                def work(answer: Answering = answer, question: Asked = question) -> None:
                    found = answer(question)
                    if isinstance(found, Page):
                        written(found, question, MARKS)

                spent = seconds(work)
                print(f"  {what:32}{spent * 1000:8.1f} ms{'' if spent <= LIMIT else '  TOO SLOW'}")


if __name__ == "__main__":
    main()
