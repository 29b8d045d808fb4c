"""What must hold for any text in any language."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.corpus import AWKWARD, awkward
from claims.document import Document
from claims.extract import extract_claims
from claims.packs.pack import available, load
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise
from claims.text.words import TOKEN, plain
from tests.reading import claims_in

LANGUAGES = available()
PIECES = (
    *(
        "12",
        "3,5",
        "1 000",
        "1.5",
        "2025",
        "½",
        "4/5",
        "%",
        "€",
        "$",
        "M€",
        "(",
        ")",
        "-",
        "–",
        "/",
        "+",
        ".",
        ",",
        ":",
    ),
    *("deux", "cent", "mille", "millions", "et", "plus de", "entre", "à", "des", "dizaines de", "un quart", "mars"),
    *("two", "hundred", "and", "a half", "of", "may", "last", "week", "billion", "one in five", "the", "fin", "\n\n"),
    *("einundzwanzig", "ciento", "mil", "millecinque", "tweeënhalf", "Δύο", "εκατ.", "« Oui »", "Meta", "Mme", "ß"),
    *("é", "e\u0301\u0301"),
)
LANGUAGE = st.sampled_from(LANGUAGES)
NEWS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
TEXT = st.one_of(NEWS, st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(max_size=80))


@settings(max_examples=300, deadline=None)
@given(TEXT, LANGUAGE, st.sampled_from(("NFC", "NFD")))
def test_quotes_are_what_stands_at_their_offsets(text: str, language: str, form: str) -> None:
    """In composed and in decomposed text; and no text is too odd to be read."""
    text = unicodedata.normalize(form, text)
    for claim in extract_claims(Document(id="x", text=text, language=language, published="2025-06-05")):
        assert text[claim.span.start : claim.span.end] == claim.quote
        assert text[claim.sentence_span.start : claim.sentence_span.end] == claim.sentence
        assert claim.quote
        assert claim.sentence_span.start <= claim.span.start < claim.span.end <= claim.sentence_span.end


@settings(max_examples=60, deadline=None)
@given(TEXT, LANGUAGE)
def test_the_same_text_gives_the_same_claims(text: str, language: str) -> None:
    """In the same order, with the same ids, each of them once."""
    document = Document(id="x", text=text, language=language, published="2025-06-05")
    claims = extract_claims(document)
    assert claims == extract_claims(document)
    assert len({claim.id for claim in claims}) == len(claims)


@settings(max_examples=300, deadline=None)
@given(TEXT)
@example("le 1 234 567,5.8 1 2345 12 000’000")
@example("  « “Non”, – a-t-il dit  »\u00a0: 3\u202f%.\n\nOui")
@example("– «")
def test_cut_at_blanks_or_whole_a_text_has_the_same_tokens(text: str) -> None:
    """That each piece is read by itself changes nothing: a number with blanks is one piece, marks go with a gap."""
    tokens, at = tokenise(text), 0
    matches = [match for match in TOKEN.finditer(fold(text)) if not plain.pieces(match[0])]
    for match in matches:
        index = tokens.starts.index(match.start())
        assert (tokens.words[index], tokens.ends[index]) == (match[0], match.end())
    for index in range(tokens.size):
        between = fold(text[at : tokens.starts[index]])
        blank = between.isspace() and "\n" not in between
        assert not index or tokens.gaps[index] == (" " if blank else between)
        at = tokens.ends[index]
    assert tokens.size >= len(matches)


@settings(max_examples=60, deadline=None)
@given(TEXT, LANGUAGE)
def test_twice_the_text_has_twice_the_tokens(text: str, language: str) -> None:
    """A blank line apart, nothing of one half is read into the other."""

    def count(text: str) -> int:
        ready = prepare(text)
        return tokenise(ready.composed, load(language).words).size

    assert count(f"{text}\n\n{text}") == 2 * count(text)


@settings(max_examples=100, deadline=None)
@given(NEWS, LANGUAGE)
@example("Meta 12", "de")  # a name that opens a text, and its number
@example(", Meta 12", "de")  # the same behind what a page left there
@example("/ 2025", "fr")  # what stands before the stroke is another paragraph, and no law's number
def test_a_paragraph_without_numbers_changes_nothing(text: str, language: str) -> None:
    """Before the text or behind it: the same figures, in the same words."""
    plain = "Zzyx wqbl vrmpf."
    said = [(claim.quote, claim.value) for claim in claims_in(text, language)]
    assert said == [(claim.quote, claim.value) for claim in claims_in(f"{plain}\n\n{text}", language)]
    assert said == [(claim.quote, claim.value) for claim in claims_in(f"{text}\n\n{plain}", language)]


@pytest.mark.parametrize("unit", AWKWARD.values(), ids=AWKWARD.keys())
@pytest.mark.parametrize("language", LANGUAGES)
def test_awkward_texts_are_read(unit: str, language: str) -> None:
    """However often "vingt-et-un-" is said: a numeral that never ends is cut, not gone into without end."""
    document = replace(awkward(unit, 6_000), language=language)
    for claim in extract_claims(document):
        assert document.text[claim.span.start : claim.span.end] == claim.quote
