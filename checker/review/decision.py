"""The nouns of deciding: the states of a correction, how grave it is, what notice it gets, and each step taken."""

from dataclasses import dataclass
from enum import StrEnum

from claims.value import Change, Kind, Period, Value


class State(StrEnum):
    """Where a group of tips stands. The first three are given by the evidence, the others by editors."""

    RECEIVED = "received"
    GROUPED = "grouped"
    QUARANTINED = "quarantined"
    IN_PROGRESS = "in_progress"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    OUT_OF_SCOPE = "out_of_scope"
    PUBLISHED = "published"

    @property
    def open(self) -> bool:
        """Whether an editor still has something to do."""
        return self not in (State.REJECTED, State.OUT_OF_SCOPE, State.PUBLISHED)


class Gravity(StrEnum):
    """How much the error matters: bénigne, significative, grave."""

    MINOR = "minor"
    SIGNIFICANT = "significant"
    SERIOUS = "serious"


class NoticeKind(StrEnum):
    """What is published: rectificatif, précision, mise à jour, retrait."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"
    RETRACTION = "retraction"


class Phase(StrEnum):
    """All that a reader's tracking page shows."""

    RECEIVED = "received"
    STUDIED = "studied"
    DECIDED = "decided"
    PUBLISHED = "published"


_WAITING = frozenset((State.RECEIVED, State.GROUPED, State.QUARANTINED))
NEXT: dict[State, frozenset[State]] = {
    **{
        state: frozenset((State.IN_PROGRESS, State.REJECTED, State.OUT_OF_SCOPE, State.QUARANTINED, State.ACCEPTED))
        for state in _WAITING - {State.QUARANTINED}
    },
    # What was set aside as abuse is taken up by a person before anything else happens to it.
    State.QUARANTINED: frozenset((State.IN_PROGRESS, State.REJECTED, State.OUT_OF_SCOPE)),
    State.IN_PROGRESS: frozenset((State.ACCEPTED, State.REJECTED, State.OUT_OF_SCOPE, State.QUARANTINED)),
    State.ACCEPTED: frozenset((State.PUBLISHED, State.IN_PROGRESS)),
    State.REJECTED: frozenset((State.IN_PROGRESS,)),
    State.OUT_OF_SCOPE: frozenset((State.IN_PROGRESS,)),
    State.PUBLISHED: frozenset(),
}


def phase(state: State) -> Phase:
    """What a reader is told of a state: nothing of how the tip was sorted, nothing of who decides."""
    if state in _WAITING:
        return Phase.RECEIVED
    return {State.IN_PROGRESS: Phase.STUDIED, State.PUBLISHED: Phase.PUBLISHED}.get(state, Phase.DECIDED)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a group, as the ledger keeps it; nothing in it comes from a reader's own words.

    An accepted step carries the correction: the claim and its restatements in the article, the words and the value
    that stood there (`stated`), the value that holds (`value`, `None` for a retraction), and `witnesses`, the claims of
    other articles about the same thing. `wrong` and `right` are the editor's own words where given. A published step
    names the accepted one by its number.
    """

    number: int
    at: str
    editor: str
    subject: str
    state: State
    reason: str = ""
    gravity: Gravity | None = None
    kind: NoticeKind | None = None
    document: str | None = None
    claims: tuple[str, ...] = ()
    quote: str = ""
    sentence: str = ""
    stated: Value | Period | str | None = None
    value: Value | Period | str | None = None
    value_kind: Kind | None = None
    value_change: Change | None = None
    witnesses: tuple[str, ...] = ()
    wrong: str = ""
    right: str = ""
    accepted: int = 0
    hash: str = ""
