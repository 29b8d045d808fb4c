"""A picture of a story's sources: what the articles cite on the left, the articles on the right, lines between them.

SVG without colours of its own (it takes the page's), so that it prints and adapts to dark pages; `<title>` and `<desc>`
say in words what the lines show.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from checker.citation import Descent, Kinship
from checker.render.messages import message, name
from checker.render.typography import listing
from checker.report import Report
from checker.sources import source_key
from claims.document import Document

_ROW, _WIDTH, _LEFT, _RIGHT, _TOP = 30, 860, 300, 500, 16
_LONGEST = 38  # characters of a name
_ARTICLES, _SOURCES = 40, 24  # more would be a thicket; how many are left out is said
_DASHES = {Kinship.COPY: "", Kinship.REWRITE: "", Kinship.TRANSLATION: "7 4", Kinship.CITES: "2 4"}


def picture(report: Report, names: Mapping[str, str], language: str) -> Markup:
    """The SVG element, or nothing where no article cites or copies anything. `names` are those of the documents."""
    drawing = _Drawing(report, names, language)
    return drawing.svg() if drawing.lines else Markup("")


class _Drawing:
    def __init__(self, report: Report, names: Mapping[str, str], language: str) -> None:
        self._names, self._language, self._report = names, language, report
        self.articles = _by_origin(report)[:_ARTICLES]
        shown = {document.id for document in self.articles}
        own = {source_key(document.outlet) for document in report.documents if document.outlet}
        cited = Counter(
            source.name
            for document in self.articles
            for source in report.sources.get(document.id, ())
            if source_key(source.name) not in own
        )
        self.sources = sorted(cited, key=lambda source: (-cited[source], source))[:_SOURCES]
        self.lines = [
            (document.id, source.name)
            for document in self.articles
            for source in report.sources.get(document.id, ())
            if source.name in self.sources
        ]
        self.descents = [d for d in report.descents if d.child in shown and d.parent in shown]
        self.lines += [(d.child, d.parent) for d in self.descents]
        self._left = len(cited) - len(self.sources) + len(report.documents) - len(self.articles)

    def svg(self) -> Markup:
        rows = max(len(self.articles), len(self.sources))
        height = _TOP * 2 + rows * _ROW
        parts = [
            Markup(
                '<svg class="sources" role="img" aria-labelledby="picture-title picture-desc" viewBox="0 0 {} {}">'
            ).format(_WIDTH, height),
            Markup('<title id="picture-title">{}</title>').format(message("picture", self._language)),
            Markup('<desc id="picture-desc">{}</desc>').format(" ".join(self._sentences())),
            Markup('<g aria-hidden="true">'),
            *self._citing(),
            *self._hanging(),
            *self._labels(),
            Markup("</g></svg>"),
        ]
        return Markup("\n").join(parts)

    def _sentences(self) -> Iterator[str]:
        for document in self.articles:
            cited = [source.name for source in self._report.sources.get(document.id, ())]
            if cited:
                yield message(
                    "cites", self._language, name=self._names[document.id], names=listing(cited, self._language)
                )
        for descent in self.descents:
            yield message(
                "hangs",
                self._language,
                name=self._names[descent.child],
                kind=name("kinship", descent.kind, self._language),
                other=self._names[descent.parent],
            )
        if self._left > 0:
            yield message("more", self._language, n=self._left)

    def _citing(self) -> Iterator[Markup]:
        for document in self.articles:
            for source in self._report.sources.get(document.id, ()):
                if source.name in self.sources:
                    yield _line(_LEFT + 8, self._source(source.name), _RIGHT - 8, self._article(document.id))

    def _hanging(self) -> Iterator[Markup]:
        for depth, descent in enumerate(self.descents):
            yield _arc(descent, self._article(descent.child), self._article(descent.parent), depth)

    def _labels(self) -> Iterator[Markup]:
        for source in self.sources:
            yield _label(_LEFT, self._source(source), "end", source)
        for document in self.articles:
            yield _label(_RIGHT, self._article(document.id), "start", self._names[document.id])

    def _source(self, source: str) -> int:
        return self._row(self.sources.index(source), len(self.sources))

    def _article(self, document: str) -> int:
        return self._row([one.id for one in self.articles].index(document), len(self.articles))

    def _row(self, index: int, of: int) -> int:
        """The shorter column is spread over the height of the longer one."""
        rows = max(len(self.articles), len(self.sources))
        return _TOP + round((index + 0.5) * rows / of * _ROW)


def _by_origin(report: Report) -> Sequence[Document]:
    """The articles of one origin side by side, the most copied text first."""
    origins = {document.id: report.origins.get(document.id, document.id) for document in report.documents}
    size = Counter(origins.values())
    return sorted(
        report.documents,
        key=lambda d: (-size[origins[d.id]], origins[d.id], d.id != origins[d.id], d.published or "", d.id),
    )


def _line(left: int, top: int, right: int, bottom: int) -> Markup:
    middle = (left + right) // 2
    return Markup('<path d="M{} {}C{} {} {} {} {} {}" fill="none" stroke="currentColor" stroke-opacity=".45"/>').format(
        right, bottom, middle, bottom, middle, top, left, top
    )


def _arc(descent: Descent, child: int, parent: int, depth: int) -> Markup:
    out = _WIDTH - 90 + (depth % 5) * 16
    start = _WIDTH - 110
    dashes = Markup(' stroke-dasharray="{}"').format(_DASHES[descent.kind]) if _DASHES[descent.kind] else Markup("")
    arrow = Markup("M{} {}l9 -4v8z").format(start, parent)
    path = Markup("M{} {}C{} {} {} {} {} {}").format(start, child, out, child, out, parent, start + 9, parent)
    return Markup(
        '<path d="{}" fill="none" stroke="currentColor" stroke-width="1.5"{}/><path d="{}" fill="currentColor"/>'
    ).format(path, dashes, arrow)


def _label(left: int, top: int, anchor: str, words: str) -> Markup:
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return Markup(
        '<text x="{}" y="{}" text-anchor="{}" dominant-baseline="middle" font-size="14" fill="currentColor">{}</text>'
    ).format(left, top, anchor, shown)
