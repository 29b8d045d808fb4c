"""Notions: the same thing in other words and other languages."""

import pytest

from claims.packs import pack as packs
from claims.packs.notions import Notions, rows
from claims.packs.pack import notions_of, places_of
from claims.text.fold import prepare
from claims.text.tokens import tokenise

LANGUAGES = packs.available()


def found(language: str, text: str) -> set[str]:
    folded = prepare(text)
    tokens = tokenise(folded.composed, packs.load(language).words)
    return {notion for _, _, notion in notions_of(language).find(tokens, 0, tokens.size)}


@pytest.mark.parametrize(
    ("notion", "said"),
    [
        (
            "turnout",
            {
                "fr": "Le taux de participation a atteint 68,9 %.",
                "en": "Turnout was 66.9%.",
                "de": "Die Wahlbeteiligung lag bei 68,9 Prozent.",
                "es": "La participación alcanzó el 68,9 %.",
                "it": "L'affluenza è stata del 68,9%.",
                "pt": "A participação eleitoral foi de 68,9%.",
                "nl": "De opkomst bedroeg 68,9 procent.",
                "el": "Το ποσοστό συμμετοχής έφτασε το 68,9%.",
            },
        ),
        (
            "inflation",
            {
                "fr": "L'inflation recule à 1,9 %.",
                "en": "Inflation slowed to 1.9%.",
                "de": "Die Teuerung lag bei 1,9 Prozent.",
                "es": "La inflación bajó al 1,9 %.",
                "it": "L'inflazione scende all'1,9%.",
                "pt": "A inflação desceu para 1,9%.",
                "nl": "De inflatie daalde naar 1,9 procent.",
                "el": "Ο πληθωρισμός υποχώρησε στο 1,9%.",
            },
        ),
    ],
)
def test_one_notion_in_eight_languages(notion: str, said: dict[str, str]) -> None:
    assert set(said) == set(LANGUAGES)
    assert [language for language, text in said.items() if notion not in found(language, text)] == []


@pytest.mark.parametrize(
    ("form", "word", "is_one"),
    [
        ("dégât*", "degats", True),  # the beginning of a word, accents and case aside
        ("dégât*", "degagement", False),
        ("*schaden", "sachschaden", True),  # the end, for German and Dutch compounds
        ("*schaden", "schadenersatz", False),
        ("*zins*", "leitzinssenkung", True),  # a part
        ("turnout", "turnouts", False),  # a whole word
    ],
)
def test_forms_of_a_word(form: str, word: str, is_one: bool) -> None:
    assert (Notions([("it", [form])]).of_word(word) == ("it",)) is is_one


def test_a_phrase_hides_the_words_it_is_made_of() -> None:
    """ "Share price" is no price."""
    notions = Notions([("share-price", ["share price*"]), ("price", ["price*"]), ("stake", ["share*"])])
    folded = prepare("the share price of the company")
    tokens = tokenise(folded.composed)
    assert list(notions.find(tokens, 0, tokens.size)) == [(1, 3, "share-price")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_names_each_notion_once_and_every_language_the_same_ones(language: str) -> None:
    names = [notion for notion, _ in rows(packs.load(language).notions)]
    assert len(names) == len(set(names))
    assert set(names) == {notion for notion, _ in rows(packs.load("fr").notions)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_star_stands_behind_enough_letters(language: str) -> None:
    """Three letters and a star would catch half the dictionary."""
    short = [
        form
        for _, forms in rows(packs.load(language).notions)
        for form in forms
        for word in form.split()
        if "*" in word and len(word.strip("*")) < 3
    ]
    assert short == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_can_be_met_in_a_text(language: str) -> None:
    unmet = [
        (notion, form)
        for notion, forms in rows(packs.load(language).notions)
        for form in forms
        if notion not in found(language, form.replace("*", ""))
    ]
    assert unmet == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_places_each_once(language: str) -> None:
    names = [place for place, _ in rows(packs.load(language).places)]
    assert len(names) == len(set(names))
    assert set(names) == {place for place, _ in rows(packs.load("fr").places)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_can_be_met_in_a_text(language: str) -> None:
    unmet = []
    for place, forms in rows(packs.load(language).places):
        for form in forms:
            folded = prepare(form.replace("*", ""))
            tokens = tokenise(folded.composed)
            if place not in {name for _, _, name in places_of(language).find(tokens, 0, tokens.size)}:
                unmet.append((place, form))
    assert unmet == []
