"""Which articles of a story cite which others, and where that runs in a circle."""

from collections.abc import Iterable, Mapping, Sequence

from checker.citation import CitedSource, Descent, Kinship
from checker.origins.sources import same_page, source_key
from claims.document import Document


def citations(documents: Sequence[Document], sources: Mapping[str, Sequence[CitedSource]]) -> list[Descent]:
    """An article that names another's outlet as its source, or links to its page, hangs on it."""
    outlets: dict[str, list[str]] = {}
    for document in documents:
        if document.outlet:
            outlets.setdefault(source_key(document.outlet), []).append(document.id)
    pages = {same_page(document.url): document.id for document in documents if document.url}
    found: dict[tuple[str, str], Descent] = {}
    for document in documents:
        for source in sources.get(document.id, ()):
            linked = pages.get(same_page(source.url)) if source.url else None
            for parent in [linked] if linked else outlets.get(source_key(source.name), ()):
                if parent != document.id:
                    found.setdefault((document.id, parent), Descent(document.id, parent, Kinship.CITES, 1.0))
    return [found[pair] for pair in sorted(found)]


def circles(descents: Iterable[Descent]) -> list[tuple[str, ...]]:
    """Groups of articles that cite one another in a circle (A cites B, B cites A), each sorted by id."""
    cited: dict[str, set[str]] = {}
    for descent in descents:
        if descent.kind is Kinship.CITES:
            cited.setdefault(descent.child, set()).add(descent.parent)
    reached = {name: _reach(name, cited) for name in cited}
    groups = {
        tuple(sorted(other for other in names if name in reached.get(other, ())))
        for name, names in reached.items()
        if name in names
    }
    return sorted(groups)


def _reach(start: str, cited: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(cited.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += cited.get(name, ())
    return found
