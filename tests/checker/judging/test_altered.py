"""Two quotations of one utterance in two languages: what was put for something else, and what was only translated."""

import pytest

from checker.rules.words import verdict
from claims.claim import Claim
from claims.value import Kind
from tests.sayings import read

SAID = {
    "fr": "Ada Lang a dit : « {} ».",
    "en": "Ada Lang said: “{}.”",
    "de": "Ada Lang sagte: „{}.“",
    "it": "Ada Lang ha detto: «{}».",
    "es": "Ada Lang dijo: «{}».",
    "pt": "Ada Lang disse: «{}».",
    "nl": 'Ada Lang zei: "{}".',
    "el": "Η Ada Lang είπε: «{}».",
}
# "Little more than" and "nothing more than"; of what sort something is; the hardest and one of the hardest. Each beside
# a pair in which the same is only translated.
PAIRS = [
    (
        "en",
        "The treaty is little more than a piece of paper",
        "fr",
        "Le traité n'est rien d'autre qu'un morceau de papier",
        True,
    ),
    (
        "en",
        "The treaty is little more than a piece of paper",
        "fr",
        "Le traité n'est guère plus qu'un morceau de papier",
        False,
    ),
    ("de", "Der Vertrag ist kaum mehr als ein Stück Papier", "es", "El tratado no es más que un trozo de papel", True),
    (
        "de",
        "Der Vertrag ist nichts weiter als ein Stück Papier",
        "it",
        "Il trattato non è nient'altro che un pezzo di carta",
        False,
    ),
    ("nl", "Het verdrag is weinig meer dan een stuk papier", "pt", "O tratado não é nada mais do que um papel", True),
    ("nl", "Het verdrag is niets meer dan een stuk papier", "en", "The treaty is nothing but a piece of paper", False),
    (
        "el",
        "Η συνθήκη είναι λίγο περισσότερο από ένα χαρτί",
        "de",
        "Der Vertrag ist nichts anderes als ein Papier",
        True,
    ),
    ("pt", "O tratado é pouco mais do que um papel", "it", "Il trattato è poco più che un pezzo di carta", False),
    (
        "en",
        "This is a political decision against the family",
        "fr",
        "C'est une décision économique contre la famille",
        True,
    ),
    (
        "en",
        "This is a political decision against the family",
        "fr",
        "C'est une décision politique contre la famille",
        False,
    ),
    (
        "de",
        "Das ist eine moralische Niederlage für die Demokratie, ein Fehler",
        "en",
        "This is a military defeat for democracy, a mistake",
        True,
    ),
    (
        "it",
        "È una scelta politica contro la giustizia",
        "de",
        "Das ist eine persönliche Entscheidung gegen die Justiz",
        True,
    ),
    (
        "it",
        "È una scelta politica contro la giustizia",
        "de",
        "Das ist eine politische Entscheidung gegen die Justiz",
        False,
    ),
    (
        "es",
        "Es una decisión histórica para la democracia",
        "nl",
        "Het is een beslissende keuze voor de democratie",
        True,
    ),
    (
        "es",
        "Es una decisión histórica para la democracia",
        "nl",
        "Het is een historische keuze voor de democratie",
        False,
    ),
    ("pt", "Foi uma luta pacífica pela justiça", "el", "Ήταν ένας βίαιος αγώνας για τη δικαιοσύνη", True),
    ("pt", "Foi uma luta pacífica pela justiça", "el", "Ήταν ένας ειρηνικός αγώνας για τη δικαιοσύνη", False),
    ("es", "Fue la etapa más dura de mi vida", "en", "It was one of the hardest stages of my life", True),
    ("es", "Fue la etapa más dura de mi vida", "en", "It was the hardest stage of my life", False),
    (
        "pt",
        "Foi a corrida mais difícil da minha vida",
        "fr",
        "C'était l'une des courses les plus difficiles de ma vie",
        True,
    ),
    (
        "pt",
        "Foi uma das corridas mais difíceis da minha vida",
        "fr",
        "C'était l'une des courses les plus difficiles de ma vie",
        False,
    ),
    ("it", "Era la notte più buia della mia vita", "de", "Es war eine der dunkelsten Nächte meines Lebens", True),
    (
        "it",
        "Era una delle notti più buie della mia vita",
        "de",
        "Es war eine der dunkelsten Nächte meines Lebens",
        False,
    ),
    ("en", "We improved each other", "it", "Ci siamo migliorati a vicenda", False),
    ("it", "Vogliamo più soldi per la famiglia", "en", "We want more money for the family", False),
    ("fr", "Toute l'Espagne pleure avec vous", "pt", "Toda a Espanha chora convosco", False),
    (
        "en",
        "The government must act now to protect families",
        "fr",
        "Le gouvernement politique doit agir pour protéger les familles",
        False,
    ),
    ("en", "This plan marks a decisive step for Norvia", "de", "historischen Schritt für Norvia", True),
    ("it", "una tappa decisiva per Norvia", "de", "historischen Schritt für Norvia", True),
    ("it", "una tappa decisiva per Norvia", "es", "un paso decisivo para Norvia", False),
    ("nl", "Dit was een van de zwaarste dagen van mijn leven", "it", "È stato il giorno più duro della mia vita", True),
]
# What one goes on to deny behind all that the other says is left out there, and nothing altered.
PAIRS += [
    ("pt", "O povo quer este Governo e não quer outro", "en", "The people want this government", False),
    ("pt", "O povo não quer este Governo", "en", "The people want this government", True),
    ("en", "We could not wait another ten years", "fr", "Nous ne pouvions pas attendre vingt ans de plus", True),
    ("en", "We could not wait another ten years", "it", "Non potevamo aspettare altri 10 anni", False),
    ("en", "One in ten families lost 12,000 euros", "de", "Jede zehnte Familie verlor 12.000 Euro", False),
    ("de", "Wir lassen niemanden am Wegesrand zurück", "fr", "Nous ne laisserons personne au bord du chemin", False),
    ("de", "Wir lassen niemanden im Stich", "el", "Δεν θα αφήσουμε κανέναν", False),
]
# (language, one, other, rule, what it probes)
RETOUCHED = [
    ("fr", "C'est un jour sombre pour la vallée", "un jour sombre pour la vallée", "A1", "how a sentence opens"),
    ("en", "It was the best we could get", "the best we could get", "A1", "how a sentence opens"),
    ("fr", "Ce n'est pas un jour sombre", "un jour sombre", "A4", "a denial that opens"),
    ("fr", "Nous avons perdu notre village, mais pas notre cœur", "Nous avons perdu notre village", "A4", "a part"),
    (
        "fr",
        "Aucun site ne fermera cette année",
        "Pas un site ne fermera cette année",
        "N9",
        "one denial in other words",
    ),
    (
        "fr",
        "L'urgence climatique s'aggrave et devient plus forte chaque année",
        "L'urgence climatique s'aggrave et se fait plus forte chaque année",
        "N9",
        "a verb that says nothing",
    ),
    ("fr", "Aucun site ne fermera cette année", "Un site fermera cette année", "D8", "a denial dropped"),
    ("fr", "Nous avons perdu 12 amis dans la tempête", "Dans la tempête, nous avons perdu 15 amis", "D8", "a number"),
    ("fr", "Nous avons échoué à le protéger", "Nous avons presque échoué à le protéger", "D8", "a word put in"),
    ("fr", "La crise est sociale dans ce pays", "La crise est industrielle dans ce pays", "D8", "another word"),
    ("en", "We may leave the country this year", "This year we leave the country", "D8", "no longer only possible"),
]


@pytest.mark.parametrize(("language", "one", "other", "rule", "probes"), RETOUCHED)
def test_what_is_only_retouched_in_one_language(language: str, one: str, other: str, rule: str, probes: str) -> None:
    left, right = quoted(language, one), quoted(language, other)
    assert verdict(left, right, (language, language)) == rule, probes
    assert verdict(right, left, (language, language)) == rule, probes


def quoted(language: str, words: str) -> Claim:
    (claim,) = read(language, SAID[language].format(words), Kind.QUOTE)
    return claim


@pytest.mark.parametrize(("language", "words", "other_language", "others", "altered"), PAIRS)
def test_what_was_put_for_something_else(
    language: str, words: str, other_language: str, others: str, altered: bool
) -> None:
    one, other = quoted(language, words), quoted(other_language, others)
    assert (verdict(one, other, (language, other_language)) == "D8") is altered
    assert (verdict(other, one, (other_language, language)) == "D8") is altered


@pytest.mark.parametrize(
    ("one", "other", "rule", "probes"),
    [
        ("So far we haven't seen any victims", "So far we have not seen any victims.", "A1", "contracted"),
        ("We can't go on like this", "We cannot go on like this", "A1", "contracted into one word"),
        ("So far we haven't seen any victims", "So far we have seen any victims", "D8", "a denial dropped"),
        ("Britain's debt is ours", "Britain debt is ours", "D8", "a genitive is no contraction"),
    ],
)
def test_small_words_run_together_alter_nothing(one: str, other: str, rule: str, probes: str) -> None:
    assert verdict(quoted("en", one), quoted("en", other), ("en", "en")) == rule, probes
