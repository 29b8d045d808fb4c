"""The claims that people corrected, as lines of a report: where, the exact words, what holds and what is written."""

from collections.abc import Iterator, Mapping

from checker.report import Report
from checker.words.messages import message
from checker.words.typography import quoted
from checker.words.wording import said


def corrected(report: Report, names: Mapping[str, str], language: str) -> Iterator[str]:
    """One sentence a corrected claim, in the order of the report; `names` are the outlets by document."""
    for claim in report.claims:
        if claim.corrected_by is not None:
            where, words = names.get(claim.document, claim.document), quoted(claim.quote, language)
            yield message("corrected_line", language, where=where, words=words, reading=said(claim, language))
