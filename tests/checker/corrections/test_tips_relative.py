"""Corrections in proportion to the article's figure, in eight languages."""

from decimal import Decimal

import pytest

from checker.corrections.reading.adopt import adopted
from checker.corrections.reading.mentions import read_tip
from checker.corrections.reading.relative import is_relative
from checker.corrections.tip import Tip
from claims.document import Document
from claims.extract import extract_claims
from claims.value import Period, Value


def applied(text: str, language: str, article: str, published: str = "2026-11-03") -> str | None:
    """What a tip comes to about the first figure of an English article; `None` where the tip is not relative."""
    claims = extract_claims(Document("a", article, language="en", published=published))
    claim = next(claim for claim in claims if not isinstance(claim.value, str))
    told = [mention for mention in read_tip(Tip("t", text), language, None).mentions if is_relative(mention.claim)]
    if not told:
        return None
    found = adopted(told[0].claim, claim)
    if found is None:
        return "nonsense"
    if isinstance(found.value, Period):
        return found.value.low
    assert isinstance(found.value, Value)
    return f"{found.value.low.normalize():f}" if found.value.low is not None else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It was two fewer.", "38"),
        ("en", "Twice as many.", "80"),
        ("en", "Half that.", "20"),
        ("en", "There is a zero too many.", "4"),
        ("en", "You forgot a zero!", "400"),
        ("en", "That is ten times too high", "4"),
        ("en", "one too many", "39"),
        ("fr", "deux de moins", "38"),
        ("fr", "c'est le double", "80"),
        ("fr", "c'est la moitié.", "20"),
        ("fr", "un zéro de trop", "4"),
        ("fr", "il manque un zéro", "400"),
        ("fr", "dix fois trop", "4"),
        ("fr", "il en manque deux", "42"),
        ("fr", "un de trop", "39"),
        ("de", "zwei weniger", "38"),
        ("de", "doppelt so viele", "80"),
        ("de", "nur die Hälfte", "20"),
        ("de", "eine Null zu viel", "4"),
        ("de", "zehn Mal zu hoch", "4"),
        ("es", "dos menos", "38"),
        ("es", "el doble", "80"),
        ("es", "sobra un cero", "4"),
        ("es", "falta un cero", "400"),
        ("it", "due in meno", "38"),
        ("it", "il doppio", "80"),
        ("it", "uno zero di troppo", "4"),
        ("it", "dieci volte troppo alto", "4"),
        ("pt", "dois a menos", "38"),
        ("pt", "o dobro", "80"),
        ("pt", "um zero a mais", "4"),
        ("nl", "twee minder", "38"),
        ("nl", "het dubbele", "80"),
        ("nl", "een nul te veel", "4"),
        ("el", "δύο λιγότεροι", "38"),
        ("el", "το διπλάσιο", "80"),
        ("el", "ένα μηδενικό παραπάνω", "4"),
    ],
)
def test_how_much_it_comes_to(language: str, text: str, expected: str) -> None:
    """About "40 passengers"."""
    assert applied(text, language, "There were 40 passengers on board.") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It was a week earlier.", "2026-10-22"),
        ("en", "the day before", "2026-10-28"),
        ("en", "two days later", "2026-10-31"),
        ("fr", "un jour plus tard", "2026-10-30"),
        ("fr", "c'était la veille", "2026-10-28"),
        ("de", "eine Woche früher", "2026-10-22"),
        ("de", "am Tag danach", "2026-10-30"),
        ("es", "una semana antes", "2026-10-22"),
        ("it", "il giorno dopo", "2026-10-30"),
        ("pt", "uma semana antes", "2026-10-22"),
        ("nl", "een week eerder", "2026-10-22"),
        ("el", "μία εβδομάδα νωρίτερα", "2026-10-22"),
        ("en", "a month later", "2026-11-29"),
        ("en", "two years earlier", "2024-10-29"),
        ("en", "two hours later", "nonsense"),  # of a day
        ("en", "two fewer", "nonsense"),
    ],
)
def test_when_it_comes_to(language: str, text: str, expected: str) -> None:
    """About "October 29"."""
    assert applied(text, language, "The vote is on October 29, 2026.") == expected


@pytest.mark.parametrize(
    ("text", "article", "expected"),
    [
        ("two years younger", "Ms Ray, aged 46 years, won.", "44"),
        ("two points too high", "It stands at 9.5 percent.", "nonsense"),  # of what, if no points?
        ("half that", "It stands at 9.5 percent.", "4.75"),
        ("two fewer", "It cost $10 billion.", "nonsense"),
        ("twice that", "It cost $10 billion.", "20000000000"),
        ("two more", "About 100 people came.", "nonsense"),
    ],
)
def test_what_it_may_be_about(text: str, article: str, expected: str) -> None:
    """Years of years, a factor of anything, a number of things counted."""
    assert applied(text, "en", article) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The vote was two days before the strike."),  # says when, and corrects nothing by itself
        ("fr", "la moitié des élèves étaient absents"),
        ("fr", "il y a zéro mort"),
        ("en", "A higher figure was given on television."),
        ("en", "more than 12 people"),
        ("de", "mehr als zwei Jahre"),
        ("fr", "plus de deux"),
    ],
)
def test_what_is_told_in_no_proportion(language: str, text: str) -> None:
    """Plain figures stay plain."""
    assert applied(text, language, "There were 40 passengers on board.") is None


def test_a_figure_that_is_given_counts_for_more() -> None:
    """ "Ten times too high: 85 million" proposes 85 million, whatever ten times less would be."""
    mentions = read_tip(Tip("t", "dieci volte troppo alti: 85 milioni"), "it", None).mentions
    assert [is_relative(mention.claim) for mention in mentions] == [True, False]
    value = mentions[0].claim.value
    assert isinstance(value, Value)
    assert value.low == Decimal("0.1")
