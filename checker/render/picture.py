"""A picture of a story's sources: what the articles cite on the left, the articles on the right, lines between them.

SVG without colours of its own (it takes the page's), so that it prints and adapts to dark pages; `<title>` and `<desc>`
say in words what the lines show. Names stand on two lines at most and columns are as wide as their names, so that the
whole can be read on a telephone.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from textwrap import wrap

from markupsafe import Markup

from checker.citation import Descent, Kinship
from checker.origins.sources import source_key
from checker.report import Report
from checker.words.messages import message, name
from checker.words.typography import listing
from claims.document import Document

_ROW, _TOP, _LINE = 36, 8, 16  # heights: a row, the space above, a line of a name
_BETWEEN, _HANGING = 100, 62  # widths: between the columns, and for the lines from article to article
_LETTER, _CAPITAL = 8, 10  # widths: of a letter and of a capital, rather wide
_LONGEST = 19  # characters of a line of a name
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
        told = sorted(cited, key=lambda source: (-cited[source], source))[:_SOURCES]
        self.sources = sorted(told, key=lambda source: (self._height(source), source))
        self.lines = [
            (document.id, source.name)
            for document in self.articles
            for source in report.sources.get(document.id, ())
            if source.name in self.sources
        ]
        self.descents = [d for d in report.descents if d.child in shown and d.parent in shown]
        self.lines += [(d.child, d.parent) for d in self.descents]
        self._left = _width(self.sources)
        self._right = self._left + (_BETWEEN if self.sources else 0)
        self._hang = self._right + _width(names[document.id] for document in self.articles)
        self._untold = len(cited) - len(self.sources) + len(report.documents) - len(self.articles)

    def _height(self, source: str) -> Fraction:
        """Where the articles that cite a source stand, on average: beside them its lines cross the fewest others."""
        citing = [
            row
            for row, document in enumerate(self.articles)
            if any(one.name == source for one in self._report.sources.get(document.id, ()))
        ]
        return Fraction(sum(citing), len(citing))

    def svg(self) -> Markup:
        rows = max(len(self.articles), len(self.sources))
        width, height = self._hang + (_HANGING if self.descents else 0), _TOP * 2 + rows * _ROW
        parts = [
            Markup(
                '<svg class="sources" role="img" aria-labelledby="picture-title picture-desc" width="{}"'
                ' viewBox="0 0 {} {}">'
            ).format(width, width, height),
            Markup('<title id="picture-title">{}</title>').format(message("picture", self._language)),
            Markup('<desc id="picture-desc">{}</desc>').format(" ".join(self._sentences())),
            Markup('<g aria-hidden="true" font-size="14">'),
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
        if self._untold > 0:
            yield message("more", self._language, n=self._untold)

    def _citing(self) -> Iterator[Markup]:
        for document in self.articles:
            for source in self._report.sources.get(document.id, ()):
                if source.name in self.sources:
                    yield _line(self._left, self._source(source.name), self._right - 8, self._article(document.id))

    def _hanging(self) -> Iterator[Markup]:
        for depth, descent in enumerate(self.descents):
            yield _arc(descent, self._hang, self._article(descent.child), self._article(descent.parent), depth)

    def _labels(self) -> Iterator[Markup]:
        for source in self.sources:
            yield _label(self._left - 8, self._source(source), "end", source)
        for document in self.articles:
            yield _label(self._right, self._article(document.id), "start", self._names[document.id])

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


def _arc(descent: Descent, start: int, child: int, parent: int, depth: int) -> Markup:
    out = start + 20 + (depth % 4) * 16
    dashes = Markup(' stroke-dasharray="{}"').format(_DASHES[descent.kind]) if _DASHES[descent.kind] else Markup("")
    arrow = Markup("M{} {}l9 -4v8z").format(start, parent)
    path = Markup("M{} {}C{} {} {} {} {} {}").format(start, child, out, child, out, parent, start + 9, parent)
    return Markup(
        '<path d="{}" fill="none" stroke="currentColor" stroke-width="1.5"{}/><path d="{}" fill="currentColor"/>'
    ).format(path, dashes, arrow)


def _label(left: int, middle: int, anchor: str, words: str) -> Markup:
    lines = _lines(words)
    first = middle - (len(lines) - 1) * _LINE // 2
    return Markup("").join(
        Markup('<text x="{}" y="{}" text-anchor="{}" dominant-baseline="middle" fill="currentColor">{}</text>').format(
            left, first + number * _LINE, anchor, line
        )
        for number, line in enumerate(lines)
    )


def _lines(words: str) -> list[str]:
    first, *others = wrap(words, _LONGEST) or [""]
    if len(others) < 2:
        return [first, *others]
    return [first, others[0][: _LONGEST - 1].rstrip() + "…"]


def _width(names: Iterable[str]) -> int:
    """Of a column of names; none without names."""
    lines = [line for words in names for line in _lines(words)]
    return max((8 + sum(_CAPITAL if letter.isupper() else _LETTER for letter in line) for line in lines), default=0)
