"""Tables of short texts and what is read in them: `expect(language, rows)` runs one, all failing rows listed.

A row is a text and the readings wanted, each as one line: `money 10000000000..inf USD more_than`, with the step,
change, rate or other fields only where a test asks for them. An empty list of readings makes the row a negative.
"""

from collections.abc import Iterable
from decimal import Decimal

from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.packs.pack import Pack
from claims.value import Kind, Period, Value

WORDS = frozenset({Kind.QUOTE, Kind.NAME, Kind.ROLE})
PUBLISHED = "2025-06-05"  # a Thursday

Row = tuple[str, list[str]]


def claims_in(text: str, language: str, published: str | None = PUBLISHED, pack: Pack | None = None) -> list[Claim]:
    """The figure and date claims of a text."""
    document = Document(id="x", text=text, language=language, published=published)
    return [claim for claim in extract_claims(document, pack=pack) if claim.kind not in WORDS]


def reading(claim: Claim) -> str:
    """A claim in one line."""
    value = claim.value
    if isinstance(value, Period):
        fields = [str(claim.kind), f"{value.low}..{value.high}", str(value.grain)]
    else:
        assert isinstance(value, Value)
        fields = [str(claim.kind), f"{_plain(value.low, '-inf')}..{_plain(value.high, 'inf')}", value.unit or "-"]
        fields += [f"per {value.per}"] if value.per else []
        fields += ["from below"] if value.from_below else []
    fields += [str(value.bound)] if value.bound != "exact" else []
    return " ".join([*fields, *([str(claim.change)] if claim.change else [])])


def expect(language: str, rows: Iterable[Row], published: str | None = PUBLISHED, pack: Pack | None = None) -> None:
    """Fails with every row that is read otherwise."""
    wrong = []
    for text, wanted in rows:
        read = [reading(claim) for claim in claims_in(text, language, published, pack)]
        if read != wanted:
            wrong.append(f"{text!r}\n    wanted  {wanted}\n    read    {read}")
    assert not wrong, "\n".join(wrong)


def _plain(number: Decimal | None, missing: str) -> str:
    if number is None:
        return missing
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
