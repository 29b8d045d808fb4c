"""The desk: what an editor does with tips, from the queue to the published notice, in one case file.

Every step is a row of a sealed ledger that holds nothing a reader wrote. Corrections that were accepted lie over the
claims of the next check; the articles' own words stay.
"""

from collections.abc import Collection, Sequence
from typing import Any

from checker.corrections.aiming.understand import understand
from checker.corrections.desk.accepting import Ruling, accepted
from checker.corrections.desk.answers import answer
from checker.corrections.desk.groups import Group, grouped
from checker.corrections.desk.stories import kept_story, part_of_story
from checker.corrections.desk.understood import LANGUAGES, keep, told
from checker.corrections.desk.waiting import OPEN, Wanted, beginning_with, extract, readings_of
from checker.corrections.intake.inbox import Inbox
from checker.corrections.phrasing import SenselessError
from checker.corrections.publishing.feeds import Place
from checker.corrections.publishing.notices import Notice, notices, value_told
from checker.corrections.reading.sameness import same_wording
from checker.corrections.story import Story
from checker.corrections.tip import Understanding
from checker.report import Report
from checker.review.decision import NEXT, Gravity, NoticeKind, State, Step
from checker.review.overlay import Overlay
from checker.store.case import Case, now
from checker.store.database import CaseError
from checker.store.rows import packed
from checker.store.steps import Steps, overlays
from checker.store.update import update
from checker.words.passages import outlet
from claims.claim import Claim


class Desk:
    """Readers' corrections in one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.inbox = Inbox(case)
        self.steps = Steps(case.database)

    # ------------------------------------------------------------ understanding

    def story(self) -> Story:
        """The last check, as tips see it."""
        return kept_story(self.case, self.overlays())

    def story_of(self, claims: Collection[str], documents: Collection[str | None] = (), whole: bool = False) -> Story:
        """The part of the story around some claims: they, what their articles say more of the same thing (with `whole`
        what any article says of it), the articles of all these and `documents`.

        What a page shows costs what is on the page, whatever the case holds.
        """
        if not self.case.last_check:
            return self.story()
        return part_of_story(self.case, self.overlays(), claims, documents, whole)

    def read_new(self, most: int | None = None) -> int:
        """Understands the tips that were not, or only against an earlier check, at most so many; how many."""
        check, unread = self.case.last_check, self.inbox.unread(most)
        if not unread or not check:
            return 0
        story = self.story()
        for tip in unread:
            read = {language: understand(tip, story, language) for language in LANGUAGES}
            keep(self.case, tip, read, check, story)
        return len(unread)

    # ------------------------------------------------------------ the queue

    def groups(self, language: str = "en", subjects: Sequence[str] | None = None) -> tuple[Group, ...]:
        """Every group of tips in the order of arrival of its first, or those of `subjects` in that order."""
        read = [
            (subject, tip, told(understood, language), position)
            for subject, tip, position, understood in readings_of(self.case.database, subjects)
        ]
        if subjects is None:
            return grouped(read, self.steps.by_subject(), self.story())
        anchors = [one.readings[place].anchor for _, _, one, place in read if place < len(one.readings)]
        story = self.story_of([anchor.claim for anchor in anchors if anchor.claim])
        steps = {subject: self.steps.of(subject) for subject in subjects}
        found = {group.subject: group for group in grouped(read, steps, story)}
        return tuple(found[subject] for subject in subjects if subject in found)

    def queue(self, language: str = "en") -> tuple[Group, ...]:
        """What waits for an editor: what has most readers and most support first, what was set aside last."""
        return self.groups(language, extract(self.case.database, Wanted(OPEN)).subjects)

    def group(self, subject: str, language: str = "en") -> Group:
        """One group, by its id or the beginning of it. Raises `CaseError`."""
        found = beginning_with(self.case.database, subject) if subject else []
        if len(found) != 1:
            raise CaseError("several_corrections" if found else "no_correction", subject=subject)
        return self.groups(language, found)[0]

    def story_around(self, group: Group) -> Story:
        """The part of the story that a group speaks of, with those who side with it or do not, and with copies."""
        reading = group.reading
        sides = (*reading.supporters, *reading.opponents) if reading is not None else ()
        stepped = [name for step in group.steps for name in (*step.claims, *step.witnesses)]
        return self.story_of([*group.claims, *sides, *stepped], [group.document], whole=True)

    def understanding(self, tip: str, language: str = "en") -> Understanding | None:
        """How one tip was understood."""
        row = self.case.database.execute("SELECT understood FROM tips WHERE id = ?", [tip]).fetchone()
        return told(row[0], language) if row and row[0] else None

    def state(self, tip: str) -> State:
        """Where a tip stands: as far as the furthest of its groups."""
        rows = self.case.database.execute("SELECT subject FROM tip_readings WHERE tip = ?", [tip]).fetchall()
        reached = [steps[-1].state for (subject,) in rows if (steps := self.steps.of(subject))]
        return max(reached, key=list(State).index, default=State.RECEIVED)

    def proposal(self, group: Group) -> Claim | None:
        """The claim of a group as its readers would have it."""
        claim = self.case.claims(group.claims[:1]).get(group.claims[0]) if group.claims else None
        proposed = group.reading.proposed if group.reading else None
        return claim._replace(value=proposed) if claim is not None and proposed is not None else None

    # ------------------------------------------------------------ deciding

    def decide(
        self,
        subject: str,
        state: State,
        editor: str,
        *,
        reason: str = "",
        gravity: Gravity | None = None,
        kind: NoticeKind | None = None,
        value: str | None = None,
        claim: str | None = None,
        wrong: str = "",
        right: str = "",
        at: str | None = None,
    ) -> Step:
        """One step of a group; it is safe on disk when this returns. Raises `CaseError` where it makes no sense.

        Accepting takes the reader's proposal, or the editor's own `value`, a figure as one writes it ("plus de 10
        milliards de dollars"); `claim` ties a group to a claim where the tips alone do not. `wrong` and `right` word
        the notice where the figures alone do not.
        """
        group = self.group(subject)
        if not editor.strip():
            raise SenselessError("no_editor")
        if not NEXT[group.state]:
            raise SenselessError("ended", state=group.state)
        if state not in NEXT[group.state]:
            raise SenselessError("not_next", state=group.state, allowed=sorted(NEXT[group.state]), wanted=state)
        if state is State.REJECTED and not reason.strip():
            raise SenselessError("no_reason")
        row: dict[str, Any] = {
            "at": at or now(),
            "editor": editor.strip(),
            "subject": group.subject,
            "state": state.value,
            "reason": reason.strip(),
        }
        if state is State.ACCEPTED:
            ruling = Ruling(gravity, kind, value, claim, wrong.strip(), right.strip())
            row |= accepted(group, ruling, self.story())
        if state is State.PUBLISHED:
            before = group.steps[-1]
            chosen = kind or before.kind or NoticeKind.CORRECTION
            row |= {"kind": chosen.value, "gravity": (gravity or before.gravity or Gravity.MINOR).value}
            row |= {"document": before.document, "data": packed({"accepted": before.number})}
        return self.steps.append(row)

    # ------------------------------------------------------------ what follows from decisions

    def overlays(self) -> tuple[Overlay, ...]:
        """What the corrections that stand lay over the claims, the latest last."""
        return overlays(self.steps.all())

    def settle(self, step: Step) -> None:
        """Checks the case again where a step changes what holds: a correction accepted, or taken back."""
        held = any(other.state is State.ACCEPTED for other in self.steps.of(step.subject)[:-1])
        if step.state is State.ACCEPTED or (held and step.state is State.IN_PROGRESS):
            self.recheck()
            self.read_new()

    def notices(self) -> tuple[Notice, ...]:
        """Every published notice, oldest first."""
        steps = self.steps.all()
        named = {step.document for step in steps if step.document and step.state is State.PUBLISHED}
        articles = (self.case.document(name) for name in named)
        return notices(steps, {article.id: article for article in articles if article is not None})

    def answers(self, subject: str, base: str, newsroom: str = "") -> tuple[tuple[str | None, str], ...]:
        """(e-mail address, text) for every reader of a group, as far as its last step is something to write about."""
        group = self.group(subject)
        if not group.steps:
            return ()
        step, published = group.steps[-1], self.notices()
        accepted = next((s for s in reversed(group.steps) if s.state is State.ACCEPTED), step)
        notice = next((n for n in published if step.state is State.PUBLISHED and n.step == step.number), None)
        article = self.case.document(group.document or "")
        found = []
        for tip in group.tips:
            read = self.understanding(tip)
            language = "fr" if read is not None and read.language == "fr" else "en"
            letter = answer(
                step.state,
                language,
                article=(article.title or outlet(article)) if article else "…",
                reason=step.reason,
                wrong=accepted.wrong or value_told(accepted.stated, accepted.value_kind, language),
                right=accepted.right or value_told(accepted.value, accepted.value_kind, language),
                notice=notice.text(language) if notice else "",
                link=Place(base.rstrip("/") + "/", newsroom, language).link(notice) if notice else "",
                newsroom=newsroom,
            )
            if letter is not None:
                found.append((self.inbox.contact(tip).email, letter))
        return tuple(found)

    def recheck(self) -> Report:
        """Checks the case again with the corrections that stand, and keeps the result; the report in its language."""
        return update(self.case, (), language=self.case.language)

    def stale(self, step: Step, story: Story | None = None) -> tuple[Claim, ...]:
        """The claims of other articles that still say what a correction has put right; `story` may be the part of it
        around the step."""
        if step.stated is None or not step.claims:
            return ()
        story = story or self.story_of([*step.claims, *step.witnesses], whole=True)
        thread = story.thread_of.get(step.claims[0])
        known = (*step.witnesses, *(thread.claims if thread else ()))
        found = []
        for name in dict.fromkeys(known):
            claim = story.claims.get(name)
            if claim is None or claim.corrected_by is not None or claim.document == step.document:
                continue
            if same_wording(claim._replace(value=step.stated), claim):
                found.append(claim)
        return tuple(found)
