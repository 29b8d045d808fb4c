"""Where the articles of a story come from: which share one text, and which cite one another in a circle."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.judging.relate import tell
from checker.origins.citing import circles
from checker.report import Report
from checker.words.messages import count, message
from checker.words.typography import listing
from claims.document import Document


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that share one text. `name` is the agency it is credited to, else the outlet of the earliest; ""
    where neither is known."""

    id: str
    name: str
    documents: tuple[Document, ...]


def shared_origins(report: Report) -> list[Origin]:
    """The texts that several articles carry, the most carried first."""
    members: dict[str, list[Document]] = {}
    for document in report.documents:
        members.setdefault(report.origins.get(document.id, document.id), []).append(document)
    shared = [Origin(key, _name(key, documents), tuple(documents)) for key, documents in members.items()]
    return sorted((o for o in shared if len(o.documents) > 1), key=lambda o: (-len(o.documents), o.name, o.id))


def _name(key: str, documents: list[Document]) -> str:
    credits = Counter(name for document in documents for name in document.credits or filter(None, (document.credit,)))
    if credits:
        return min(credits, key=lambda name: (-credits[name], name))
    return next((document.outlet or "" for document in documents if document.id == key), "")


def counted_articles(documents: Sequence[Document], language: str) -> str:
    """ "2 articles (3 versions)": an article that was read at several times is one."""
    number = articles(documents)
    versions = f" ({count('versions', len(documents), language)})" if number < len(documents) else ""
    return count("articles", number, language) + versions


def counts(report: Report, documents: Sequence[Document], origins: int, language: str) -> list[str]:
    """How much was read, and how much was not."""
    return [
        counted_articles(documents, language),
        *([count("skipped", len(report.skipped), language)] if report.skipped else []),
        counted_origins(report, origins, language),
        count("claims", len(report.claims), language),
    ]


def unanimous(documents: Sequence[Document], language: str) -> str:
    """What stands where nothing differs."""
    return message("no_differences" if articles(documents) != 1 else "nothing_to_compare", language)


def articles(documents: Sequence[Document]) -> int:
    """How many articles documents are, of which some may be versions of one."""
    if not any(document.seen for document in documents):
        return len(documents)
    return len({document.url or document.file for document in documents})


def counted_origins(report: Report, number: int, language: str) -> str:
    """ "1 origin (AFP)": the number of origins, with the name of the only one."""
    shared = shared_origins(report)
    named = f" ({shared[0].name})" if number == 1 and shared and shared[0].name else ""
    return count("origins", number, language) + named


def lineage(report: Report, names: Mapping[str, str], language: str) -> Iterator[tuple[str, str]]:
    """Sentences on where the articles come from, each with its rule. `names` are those of the documents, by id."""
    for origin in shared_origins(report):
        members = listing([names[document.id] for document in origin.documents], language)
        number = count("articles", articles(origin.documents), language)
        yield "S6", message("one_text", language, number=number, name=origin.name or "?", members=members)
    for group in circles(report.descents):
        yield "S5", tell("S5", listing([names[name] for name in group if name in names], language), "", "", language)
