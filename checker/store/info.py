"""What is in a case file, in numbers."""

from collections import Counter
from typing import Any

from checker.review.agreement import agreements
from checker.review.judgement import standing
from checker.store.case import Case
from checker.store.database import schema_sets
from checker.store.judgements import Judgements

_COUNTED = ("claims", "threads", "snapshots")


def info(case: Case) -> dict[str, Any]:
    """Plain values, ready for JSON: file, last check, counts, state of the queue, readers and how far they agree."""
    database, ledger = case.database, Judgements(case)
    items, rows = ledger.queue(), ledger.all()
    check = next(iter(database.query("SELECT number, at, version FROM checks ORDER BY number DESC LIMIT 1")), None)
    head = ledger.ledger.head()
    return {
        "file": str(case.path),
        "size": case.path.stat().st_size,
        "last_check": check,
        "articles": len(case.documents()),
        **{table: database[table].count for table in _COUNTED},
        "findings": dict(sorted(Counter(item.finding.severity.value for item in items).items())),
        "queue": dict(sorted(Counter(item.state.value for item in items).items())),
        "judgements": {"rows": len(rows), "standing": len(standing(rows)), "head": head.hash},
        "reviewers": dict(sorted(Counter(row.reviewer for row in standing(rows)).items())),
        "agreement": [
            {
                "readers": [found.first, found.second],
                "findings": found.findings,
                "alike": found.alike,
                "kappa": None if found.kappa is None else round(found.kappa, 3),
            }
            for found in agreements(items)
        ],
        "schema": [step.name for steps in schema_sets() for step in steps.applied(database)],
    }
