"""Where the figures come from: which article cites whom, and which articles are copies of one text."""

from dataclasses import replace

from checker.render.lineage import lineage
from checker.render.picture import picture
from checker.web.desk import desk
from checker.web.exchange import Answer, Asked, Page
from checker.words.passages import outlet


def show(asked: Asked) -> Answer:
    """The picture of sources and the table that says the same."""
    story = desk(asked).story
    report = replace(story.frame, documents=tuple(story.documents.values()))
    names = {document.id: outlet(document) for document in report.documents}
    return Page(
        "sources.html",
        {
            "documents": sorted(report.documents, key=lambda d: (d.published or "9999", d.outlet or "", d.file)),
            "cited": report.cited_sources,
            "lineage": list(lineage(report, names, asked.language)),
            "picture": picture(report, names, asked.language),
        },
    )
