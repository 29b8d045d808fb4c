"""An accepted correction as a row of the fixtures: what a reader put right once is read right for ever.

Where another article says what the reader says, the two passages are a pair of one measured thing for
`fixtures/pairs.toml`. Otherwise the sentence is an example for the language's pack, with the reading it has today.
"""

import json
from collections.abc import Mapping

from checker.corrections.story import Story
from checker.judging.relate import relate
from checker.render.json import value_to_contract
from checker.review.decision import Step
from checker.settings import default_settings
from claims.claim import Claim
from claims.identity import short_id
from claims.value import Value


def fixture_row(step: Step, story: Story) -> str | None:
    """The row of an accepted correction as TOML; `None` where no figure of a known article was corrected."""
    claim = next((story.claims[name] for name in step.claims if name in story.claims), None)
    if claim is None or step.stated is None:
        return None
    written = claim._replace(value=step.stated, corrected_by=None, stated=None)
    for name in step.witnesses:
        other = story.claims.get(name)
        if other is not None and other.corrected_by is None and other.value != step.stated and other.kind is claim.kind:
            return _pair(written, other, story)
    return _example(written, story.documents[claim.document].language or "en")


def _pair(left: Claim, right: Claim, story: Story) -> str:
    relation = relate(left, right, story.documents, default_settings().widths).relation
    languages = [story.documents[claim.document].language or "en" for claim in (left, right)]
    row = {
        "id": f"reader-{short_id(left.id, right.id)[:6]}",
        "left": left.sentence,
        "right": right.sentence,
        "left_language": languages[0],
        "right_language": languages[1],
        "left_figure": left.quote,
        "right_figure": right.quote,
        "one_thing": True,
        "relation": relation.value,
        "probe": "corrected after a reader's tip",
    }
    return _toml("pair", row)


def _example(claim: Claim, language: str) -> str:
    told = value_to_contract(claim.value)
    row: dict[str, object] = {"text": claim.sentence, "quote": claim.quote, "kind": claim.kind.value}
    if isinstance(claim.value, Value):
        row |= {key: told[key] for key in ("low", "high", "bound", "unit") if told[key] is not None}
    else:
        row |= {key: told[key] for key in ("low", "high", "words") if told.get(key) is not None}
    return f"# {language}\n" + _toml("example", row)


def _toml(table: str, row: Mapping[str, object]) -> str:
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in row.items()]
    return "\n".join([f"[[{table}]]", *lines, ""])
