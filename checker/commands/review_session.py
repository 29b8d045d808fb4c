"""A reviewer at a terminal, key by key: which finding is before them, and what each key does. Knows no terminal."""

from dataclasses import dataclass, field

from checker.render.judged import verdict as verdict_words
from checker.render.outline import reading_order
from checker.render.review import Screen
from checker.report import Finding
from checker.review.judgement import Judgement, Verdict, letter, sides, standing
from checker.review.queue import Item, State
from checker.store.judgements import GoneError, Judgements
from checker.words.wording import message

QUIT, HELP, NOTE = "Q", "?", "t"
_NEXT = ("j", "\x1b[C", "\x1b[B", " ")
_PREVIOUS = ("k", "\x1b[D", "\x1b[A")
_WHOLE = {"v": Verdict.ACCEPTABLE, "n": Verdict.NOT_SAME, "q": Verdict.QUESTION, "p": Verdict.PENDING}
_SIDES = "abcdefghi"  # what is left of the alphabet serves other ends


@dataclass
class Session:
    """One walk through the queue. `said` is what the last key did; `over` is set by Q, and by any key but undo and
    previous behind the last finding: the last decision can be undone like any other."""

    ledger: Judgements
    reviewer: str
    screen: Screen
    blind: bool = False
    everything: bool = False
    said: str = ""
    note: str = ""
    over: bool = False
    made: list[int] = field(default_factory=list)
    _asking: bool = False
    _place: int = 0

    def __post_init__(self) -> None:
        self._items: dict[str, Item] = {}
        self._walk: list[str] = []
        self._ranks = self._ranked()
        self._look()
        self._walk = [name for name, item in self._items.items() if self.everything or item.state.waits]
        self.over = not self._walk

    @property
    def waiting(self) -> int:
        """How many findings wait for this reviewer."""
        return sum(item.state.waits for item in self._items.values())

    @property
    def empty(self) -> bool:
        """Whether there never was anything to judge."""
        return not self._walk

    def show(self) -> str:
        """The screen as it stands."""
        if self._at_end:
            return self.screen.end(len(self.made), self.waiting, self.said)
        item = self._item
        claims = self.ledger.case.claims(item.finding.claims)
        ids = {claim.document for claim in claims.values()}
        documents = {name: found for name in ids if (found := self.ledger.case.document(name))}
        threads = self.ledger.case.threads([item.finding.thread], self.screen.language)
        return self.screen.show(
            item,
            threads[0].about if threads else "",
            claims,
            documents,
            place=(self._place + 1, len(self._walk)),
            waiting=self.waiting,
            blind=self.blind,
            said=self.said,
        )

    def press(self, key: str) -> None:
        """Does what a key stands for, and moves on where it decided something."""
        asking, self._asking, self.said = self._asking, False, ""
        if self._at_end and key not in (*_PREVIOUS, "u"):
            self.over = True
            return
        shown = () if self._at_end else sides(self._item.finding)
        if asking:
            self._decide_side(key, Verdict.NOT_SAME)
        elif key == QUIT:
            self.over = True
        elif key in _NEXT:
            self._forward()
        elif key in _PREVIOUS:
            self._place, self.said = max(0, self._place - 1), "" if self._place else self._word("review_first")
        elif key in _WHOLE:
            self._decide(_WHOLE[key], ())
        elif key == "x":
            self._decide(Verdict.ERROR, tuple(letter(place) for place in range(len(shown))))
        elif key == "N":
            self._asking = True
            letters = " ".join(letter(place) for place in range(len(shown)))
            self.said = self._word("review_which", letters=letters)
        elif key == "u":
            self._undo()
        elif key in _SIDES:
            self._decide_side(key, Verdict.ERROR)
        else:
            self.said = self._word("review_unknown", pressed=key if key.isprintable() else repr(key))

    def keep_note(self, note: str) -> None:
        """A note for the next judgement."""
        self.note = note.strip()
        self.said = self._word("review_noted", note=self.note) if self.note else ""

    # ------------------------------------------------------------ what keys do

    @property
    def _at_end(self) -> bool:
        return self._place == len(self._walk)

    @property
    def _item(self) -> Item:
        return self._items[self._walk[self._place]]

    def _ranked(self) -> dict[str, int]:
        case = self.ledger.case
        found = case.findings()
        claims = case.claims({name for finding in found for name in finding.claims})
        ordered = reading_order(found, claims, case.documents())
        return {finding.id: rank for rank, finding in enumerate(ordered)}

    def _look(self) -> None:
        """The queue as it is now; where the case was checked again meanwhile, the walk goes on with what there is."""
        items = self.ledger.queue(self.screen.language, blind=self.reviewer if self.blind else None)
        # What came back first, what waits for later last; else as in the report, what is new since behind the rest.
        order, states = self._ranks, list(State)
        items = tuple(
            sorted(items, key=lambda item: (states.index(item.state), order.get(item.finding.id, len(order))))
        )
        self._items = {item.finding.id: item for item in items}
        kept = [name for name in self._walk if name in self._items]
        if len(kept) < len(self._walk):
            self._place = sum(name in self._items for name in self._walk[: self._place])
            walked = set(self._walk)
            self._walk = kept + [n for n, item in self._items.items() if item.state.waits and n not in walked]

    def _decide_side(self, key: str, verdict: Verdict) -> None:
        place = _SIDES.find(key.lower()) if key else -1
        if 0 <= place < len(sides(self._item.finding)):
            self._decide(verdict, (letter(place),))
        else:
            self.said = self._word("review_no_side", pressed=key.upper())

    def _decide(self, verdict: Verdict, letters: tuple[str, ...]) -> None:
        finding: Finding = self._item.finding
        try:
            written = self.ledger.add(
                finding, verdict, reviewer=self.reviewer, letters=letters, note=self.note, blind=self.blind
            )
        except GoneError:
            self._look()
            self.said = self._word("review_gone")
            return
        self.note = ""
        self.made.append(written.number)
        self._look()
        self._forward()
        self.said = verdict_words(written, self.screen.language)

    def _undo(self) -> None:
        last = self._last()
        if last is None:
            self.said = self._word("review_nothing_to_undo")
            return
        self.ledger.undo(last.number, reviewer=self.reviewer)
        self.made = [number for number in self.made if number != last.number]
        self._look()
        if last.finding in self._walk:
            self._place = self._walk.index(last.finding)
        self.said = self._word("review_undone", verdict=verdict_words(last, self.screen.language))

    def _last(self) -> Judgement | None:
        """The last judgement of this walk, else the reviewer's own on the finding at hand."""
        rows = standing(self.ledger.all())
        mine = [row for row in rows if row.number in self.made]
        if not mine and not self._at_end:
            mine = [row for row in rows if row.reviewer == self.reviewer and row.covers(self._item.finding)]
        return mine[-1] if mine else None

    def _forward(self) -> None:
        self._place += 1

    def _word(self, sentence: str, /, **values: str) -> str:
        return message(sentence, self.screen.language, **values)
