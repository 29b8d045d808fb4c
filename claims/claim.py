"""Claims: what one text says at one place, with the exact words."""

from typing import NamedTuple

from claims.document import Span
from claims.value import Change, Kind, Period, Value


class Claim(NamedTuple):
    """A figure, date, rank, quotation, name or role that a document states.

    `quote` is exactly `text[span.start:span.end]`, hedge and unit included; `sentence` is the sentence around
    it, verbatim, at `sentence_span`. `value` is a `Value` (figures), a `Period` (dates) or the canonical words
    (quotations, names, roles). `id` is made from the document and the quoted words, so that neither a moved
    paragraph nor a better reader orphans what people decided about the claim. `rule` names how it was read.
    `modality` is asserted, planned, possible or denied; `speaker` is who the text says said it. Where people have
    corrected the claim, `value` is what holds now, `corrected_by` names the correction, `stated` is what is written.
    """

    id: str
    document: str
    kind: Kind
    quote: str
    span: Span
    value: Value | Period | str
    sentence: str
    sentence_span: Span
    rule: str
    change: Change | None = None
    modality: str = "asserted"
    speaker: str | None = None
    as_of: str | None = None
    concept: str | None = None
    corrected_by: str | None = None
    stated: Value | Period | str | None = None
