"""Two words, or a verb alone, are a quotation where they begin a sentence and a verb of saying follows their comma."""

import pytest

from claims.value import Kind
from tests.sayings import read

ROWS: list[tuple[str, str, str, str]] = [
    ("es", "«Estamos listos», dijo Ana Holm.", "Estamos listos", "Ana Holm"),
    ("es", "«Recurriremos», anunció Ana Holm.", "Recurriremos", "Ana Holm"),
    ("it", "«Siamo pronti», ha detto Anna Holm.", "Siamo pronti", "Anna Holm"),
    ("it", "«Vinceremo», assicura Anna Holm.", "Vinceremo", "Anna Holm"),
    ("pt", '"Estamos prontos", garantiu a ministra, Maria Silva.', "Estamos prontos", "Maria Silva"),
    ("pt", '"Vamos recorrer", anunciou Tomás Brito.', "Vamos recorrer", "Tomás Brito"),
    ("el", "«Είμαστε έτοιμοι», είπε η Άννα Παππά.", "Είμαστε έτοιμοι", "Άννα Παππά"),
    ("fr", "« C'est faux », a répondu Claire Aubin.", "C'est faux", "Claire Aubin"),
    ("en", "“We won,” said Ada Lang.", "We won", "Ada Lang"),
    ("en", "“Never again,” Ada Lang said.", "Never again", "Ada Lang"),
    ("de", "„Wir gewinnen“, sagte Eva Klein.", "Wir gewinnen", "Eva Klein"),
    ("nl", "'We winnen', zei Jan Bakker.", "We winnen", "Jan Bakker"),
    ("nl", '"Dat klopt", aldus Jan Bakker.', "Dat klopt", "Jan Bakker"),
    # a sentence of small words only
    ("en", "“It does not, and never has,” Ada Lang said.", "It does not, and never has", "Ada Lang"),
    ("pt", '"Não tem, e nunca teve", disse Maria Silva.', "Não tem, e nunca teve", "Maria Silva"),
    ("es", "«No lo es, ni lo ha sido nunca», dijo Ana Holm.", "No lo es, ni lo ha sido nunca", "Ana Holm"),
]
TITLES: list[tuple[str, str]] = [
    ("es", "La película «Los otros», dijo Ana Holm, es buena."),
    ("es", "La sección «Cultura», dijo Ana Holm, cierra."),
    ("fr", "Le bateau « Le Redoutable », a expliqué Claire Aubin, part demain."),
    ("fr", "« Le Redoutable » part demain, a dit Claire Aubin."),
    ("en", "The ship “Royal Oak”, said Ada Lang, sank."),
    ("de", "Die Reihe „Tatort heute“, sagte Eva Klein, endet."),
    ("fr", "Elle est « tout à fait », a dit Claire Aubin, dans son rôle."),
    ("en", "“As if it were,” the song of Ada Lang, has won."),
    ("it", "«Gomorra», film di Matteo Garrone, ha vinto."),
    ("nl", "'Zwarte Piet', een oude traditie, verdwijnt."),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker"), ROWS)
def test_few_words_said_are_a_quotation(language: str, text: str, words: str, speaker: str) -> None:
    assert [(claim.value, claim.speaker) for claim in read(language, text, Kind.QUOTE)] == [(words, speaker)]


@pytest.mark.parametrize(("language", "text"), TITLES)
def test_few_words_that_nobody_says_are_none(language: str, text: str) -> None:
    assert read(language, text, Kind.QUOTE) == []


LED: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "en",
        'Shein, which says the sum is "wholly disproportionate" and "politically motivated", will appeal.',
        [("wholly disproportionate", "Shein"), ("politically motivated", "Shein")],
    ),
    ("en", "The minister called it “completely unworkable”.", [("completely unworkable", "minister")]),
    ("en", "He said he bought a “golden visa” for his wife.", []),
    ("en", "The reports of “organised crime” were false.", []),
    ("fr", "Shein juge la somme « totalement disproportionnée ».", [("totalement disproportionnée", "Shein")]),
    ("fr", "La série « maison blanche » plaît.", []),
    ("pt", "Já a Shein considera o valor “totalmente desproporcional”.", [("totalmente desproporcional", "Shein")]),
    (
        "pt",
        "O ministro classificou a decisão de “absolutamente inaceitável”.",
        [("absolutamente inaceitável", "ministro")],
    ),
    (
        "es",
        "El ministro calificó la medida de «absolutamente inaceptable».",
        [("absolutamente inaceptable", "ministro")],
    ),
    ("es", "Los vuelos «bajo coste» suben.", []),
    ("it", "Il ministro parla di una «decisione ingiusta».", [("decisione ingiusta", "ministro")]),
    ("de", "Der Minister sprach von einer „völlig falschen“ Entscheidung.", [("völlig falschen", "Minister")]),
    ("nl", 'Shein noemt de boete "volledig buitensporig".', [("volledig buitensporig", "Shein")]),
    ("el", "Η Shein χαρακτήρισε το πρόστιμο «εντελώς δυσανάλογο».", [("εντελώς δυσανάλογο", "Shein")]),
]


@pytest.mark.parametrize(("language", "text", "quotations"), LED)
def test_two_words_a_verb_of_saying_leads_to(
    language: str, text: str, quotations: list[tuple[str, str | None]]
) -> None:
    assert [(claim.value, claim.speaker) for claim in read(language, text, Kind.QUOTE)] == quotations
