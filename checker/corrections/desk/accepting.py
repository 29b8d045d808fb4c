"""What an editor accepts: which claims it is laid over, which value holds, and what kind of notice it asks for."""

from dataclasses import dataclass
from typing import Any

from checker.corrections.desk.groups import Group
from checker.corrections.desk.understood import LANGUAGES
from checker.corrections.phrasing import SenselessError
from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.sameness import same_wording
from checker.corrections.story import Story
from checker.review.decision import Gravity, NoticeKind
from checker.rules.figures import verdict
from checker.settings import default_settings
from checker.store.plain import plain
from checker.store.rows import packed
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.value import TEXTUAL, Value


@dataclass(frozen=True, slots=True)
class Ruling:
    """What an editor says with an acceptance; what is left out is taken from the group of tips.

    `value` is a figure as one writes it ("plus de 10 milliards de dollars"), `claim` the claim that is meant; `wrong`
    and `right` word the notice where the figures alone do not.
    """

    gravity: Gravity | None = None
    kind: NoticeKind | None = None
    value: str | None = None
    claim: str | None = None
    wrong: str = ""
    right: str = ""


def accepted(group: Group, ruling: Ruling, story: Story) -> dict[str, Any]:
    """The columns of the step that accepts a group. Raises `SenselessError` where it is that."""
    reading, kind = group.reading, ruling.kind
    target = story.claims.get(ruling.claim or (reading.anchor.claim if reading else None) or "")
    if ruling.gravity is None:
        raise SenselessError("no_gravity")
    if target is None:
        return {"gravity": ruling.gravity.value} | _in_words(group, ruling)
    proposed = None if kind is NoticeKind.RETRACTION else _proposed(group, target, ruling.value, story)
    if proposed is not None and same_wording(proposed, target):
        raise SenselessError("already", quote=target.quote)
    claims = group.claims if target.id in group.claims else (target.id,)
    thread = story.thread_of.get(target.id)
    evidence = (*(thread.claims if thread else ()), *(reading.supporters if reading else ()))
    data = {
        "claims": list(claims),
        "quote": target.quote,
        "sentence": target.sentence,
        "stated": plain(target.value),
        "value": plain(proposed.value) if proposed else None,
        "value_kind": proposed.kind.value if proposed else None,
        "value_change": proposed.change.value if proposed and proposed.change else None,
        "witnesses": [other for other in dict.fromkeys(evidence) if other not in claims],
        "wrong": ruling.wrong,
        "right": ruling.right,
    }
    return {
        "gravity": ruling.gravity.value,
        "kind": (kind or suggested_kind(target, proposed)).value,
        "document": target.document,
        "data": packed(data),
    }


def suggested_kind(claim: Claim, proposed: Claim | None) -> NoticeKind:
    """What notice a correction asks for: a hedge that moved is made precise, a figure that was wrong corrected."""
    if proposed is None:
        return NoticeKind.RETRACTION
    if isinstance(claim.value, Value) and isinstance(proposed.value, Value):
        code = verdict(claim, proposed, default_settings().widths)
        return NoticeKind.CLARIFICATION if code.startswith(("N", "A")) else NoticeKind.CORRECTION
    return NoticeKind.CORRECTION


def _in_words(group: Group, ruling: Ruling) -> dict[str, Any]:
    """A correction of what no claim holds: the editor says what was wrong and what is right."""
    if not (ruling.wrong and ruling.right):
        raise SenselessError("no_claim")
    chosen = ruling.kind or NoticeKind.CLARIFICATION
    told = packed({"wrong": ruling.wrong, "right": ruling.right})
    return {"kind": chosen.value, "document": group.document, "data": told}


def _proposed(group: Group, target: Claim, value: str | None, story: Story) -> Claim:
    """The claim as it should be: with the editor's value, or with the readers'."""
    if value is None:
        theirs = group.reading.proposed if group.reading else None
        if theirs is None:
            raise SenselessError("no_value")
        return target._replace(value=theirs)
    if target.kind in TEXTUAL:
        return target._replace(value=value.strip())
    article = story.documents[target.document]
    for language in dict.fromkeys((article.language or "en", *LANGUAGES)):
        told = Document("value", value, language=language, published=article.published, country=article.country)
        for claim in extract_claims(told):
            if (own := adopted(claim, target)) is not None:
                return target._replace(value=own.value, kind=own.kind, change=own.change)
    raise SenselessError("not_a_value", value=value, quote=target.quote)
