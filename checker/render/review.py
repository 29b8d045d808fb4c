"""One finding of the review queue for a terminal: every side with its passages, what came before, and the keys."""

from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding

from checker.render.console import SEVERITY_STYLE, Words, fit, quotation
from checker.render.judged import came_back, standing_of
from checker.report import Relation, Severity
from checker.review.judgement import letter, sides
from checker.review.queue import Item
from checker.words.messages import table_text
from checker.words.passages import outlet
from checker.words.typography import capitalised
from checker.words.wording import count, day, message, name, reading
from claims.claim import Claim
from claims.document import Document
from claims.value import TEXTUAL

_SHOWN = 3  # passages of one side; the rest is counted
_AROUND = 400

KEYS = (
    ("a b …", "side"),
    ("x", "all"),
    ("v", "acceptable"),
    ("n", "not_same"),
    ("N", "one_not_same"),
    ("q", "question"),
    ("p", "pending"),
    ("t", "note"),
    ("j k", "move"),
    ("u", "undo"),
    ("?", "help"),
    ("Q", "quit"),
)
_AT_HAND = ("side", "all", "acceptable", "not_same", "question", "pending", "undo", "help", "quit")
_AT_THE_END = ("move", "undo", "quit")


class Screen:
    """What a reviewer sees, in `width` columns."""

    def __init__(self, language: str, width: int, colour: bool) -> None:
        self.language = language
        self.width = width
        self.colour = colour

    def show(
        self,
        item: Item,
        about: str,
        claims: Mapping[str, Claim],
        documents: Mapping[str, Document],
        *,
        place: tuple[int, int],
        waiting: int,
        blind: bool,
        said: str,
    ) -> str:
        """The whole screen; `place` is this one's number and how many there are, `said` what the last key did."""
        language = self.language
        parts: list[RenderableType] = [self._head(item, place, waiting, blind)]
        if about:
            parts.append(Words(capitalised(about), style="bold"))
        parts.append(Words(f"{item.finding.rule} {item.finding.explanation}"))
        outlets = {claim: outlet(documents[known.document]) for claim, known in claims.items()}
        parts += [Words(line, style="yellow") for line in came_back(item, outlets, language)]
        for number, side in enumerate(sides(item.finding)):
            parts.append(Words(""))
            parts += self._side(letter(number), [claims[name] for name in side if name in claims], documents)
        if told := standing_of(item, language):
            parts += [Words(""), Words(told, style="green")]
        parts += [Words(""), self._at_hand()]
        if said:
            parts.append(Words(said, style="reverse"))
        return fit(Group(*parts), self.width, self.colour)

    def help(self) -> str:
        """Every key and what it does."""
        lines = [Words(f" {keys:6}{table_text('key', key, self.language)}") for keys, key in KEYS]
        return fit(Group(*lines), self.width, self.colour)

    def _head(self, item: Item, place: tuple[int, int], waiting: int, blind: bool) -> Words:
        language, finding = self.language, item.finding
        sure = finding.relation is not Relation.DISCREPANT or finding.severity is Severity.ERROR
        label = name("relation" if sure else "unsure", finding.relation.value, language).upper()
        head = Words(f"▌{label}", style=SEVERITY_STYLE[finding.severity] + " bold")
        head.append("  " + message("review_place", language, place=place[0], count=place[1]), "not bold default")
        head.append(" · " + message("review_left", language, n=waiting), "not bold default")
        head.append(" · " + name("state", item.state.value, language), "not bold default")
        if blind:
            head.append(" · " + message("review_blind", language), "not bold default")
        return head

    def _side(self, name_of: str, told: Sequence[Claim], documents: Mapping[str, Document]) -> list[RenderableType]:
        language = self.language
        first = told[0] if told else None
        shown = "" if first is None or first.kind in TEXTUAL else f"  {reading(first, language)}"
        parts: list[RenderableType] = [Words(f" {name_of}{shown}", style="bold")]
        for claim in told[:_SHOWN]:
            document = documents[claim.document]
            when = day(document.published, language) or message("undated", language)
            parts.append(Padding(Words(f"{outlet(document)} · {when}", style="dim"), (0, 0, 0, 4)))
            parts.append(Padding(quotation(claim, _AROUND, self.colour), (0, 0, 0, 4)))
        if len(told) > _SHOWN:
            more = message("review_more", language, n=len(told) - _SHOWN)
            parts.append(Padding(Words(more, style="dim"), (0, 0, 0, 4)))
        return parts

    def _at_hand(self) -> Words:
        told = [f"{keys}\u00a0{table_text('key', key, self.language)}" for keys, key in KEYS if key in _AT_HAND]
        return Words(" · ".join(told), style="dim")

    def end(self, judged: int, waiting: int, said: str = "") -> str:
        """Behind the last finding: how much was done, how much is left, and how to get back."""
        language = self.language
        left = message("review_left", language, n=waiting)
        parts = [Words(message("review_end", language, judged=count("judgements", judged, language), left=left))]
        parts += [Words(f" {keys:6}{table_text('key', key, language)}") for keys, key in KEYS if key in _AT_THE_END]
        if said:
            parts.append(Words(said, style="reverse"))
        return fit(Group(*parts), self.width, self.colour)
