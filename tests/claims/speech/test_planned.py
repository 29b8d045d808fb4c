"""Plans, and what only speaks of one: verbs that count as well as plan, and what was more than planned."""

import pytest

from tests.reading import claims_in


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("fr", "Airbus compte livrer 820 avions.", "planned"),
        ("fr", "Le maire comptait ouvrir 300 lits.", "planned"),
        ("fr", "La ville comptait 12 000 habitants.", "asserted"),
        ("fr", "L'île compte quatre réacteurs.", "asserted"),
        ("fr", "Il a coûté quatre fois plus que prévu.", "asserted"),
        ("fr", "Il est prévu quatre fois plus de lits.", "planned"),
        ("en", "It cost four times more than planned.", "asserted"),
        ("en", "Profit rose 5%, as expected.", "asserted"),
        ("en", "The firm expects 300 visitors.", "planned"),
        ("de", "Das sind zehn Milliarden Euro weniger als geplant.", "asserted"),
        ("de", "Geplant sind zehn Milliarden Euro.", "planned"),
        ("es", "Costó 300 millones de euros más de lo previsto.", "asserted"),
        ("es", "Lo previsto son 300 millones de euros.", "planned"),
        ("it", "È costato il doppio del previsto.", "asserted"),
        ("it", "Sono previsti 300 milioni di euro.", "planned"),
        ("pt", "Custou quatro vezes mais do que o previsto.", "asserted"),
        ("pt", "A empresa conta investir 200 milhões de euros.", "planned"),
        ("pt", "A cidade conta 300 mil habitantes.", "asserted"),
        ("nl", "Het kostte 300 miljoen euro meer dan gepland.", "asserted"),
        ("nl", "Er zijn 300 woningen gepland.", "planned"),
        ("el", "Ήταν 300 περισσότεροι από ό,τι αναμένεται.", "asserted"),
        ("el", "Εκεί αναμένονται 300 επισκέπτες.", "planned"),
    ],
)
def test_plans(language: str, text: str, modality: str) -> None:
    """The plan that something is compared with is not what the figure is."""
    assert [claim.modality for claim in claims_in(text, language)] == [modality]
