"""Utterances across languages: words of every day that bridge two quotations, and words put for others."""

import pytest

from checker.matching.wordings.altered import denied, narrowed, replaced
from checker.matching.wordings.quotation import Utterance, shared
from claims.packs import pack as packs
from claims.packs.notions import rows
from claims.packs.pack import spoken_of
from claims.text.fold import prepare
from claims.text.tokens import tokenise
from claims.value import Kind
from tests.checker.matching.test_wordings import linked
from tests.sayings import read

LANGUAGES = packs.available()


def utterance(language: str, text: str) -> Utterance:
    (claim,) = read(language, text, Kind.QUOTE)
    return Utterance(claim, language)


# One utterance of every day in all languages, with nothing in it that a newsroom measures.
NEVER = {
    "fr": "« Cela ne s'est jamais produit chez nous », a dit Ada Lang.",
    "en": "“This has never happened to us before,” said Ada Lang.",
    "de": "„So etwas ist bei uns noch nie passiert“, sagte Ada Lang.",
    "es": "«Esto no había ocurrido nunca aquí», dijo Ada Lang.",
    "it": "«Non era mai successo da noi», ha detto Ada Lang.",
    "pt": "“Isto nunca tinha acontecido aqui”, disse Ada Lang.",
    "nl": "“Dit is hier nog nooit gebeurd”, zei Ada Lang.",
    "el": "«Αυτό δεν έχει συμβεί ποτέ εδώ», είπε η Άντα Λανγκ.",
}
FORGET = {
    "fr": "« Nous n'oublierons pas cette honte », a dit Ada Lang.",
    "en": "“We shall not forget this shame,” said Ada Lang.",
    "de": "„Diese Schande vergessen wir nicht“, sagte Ada Lang.",
    "es": "«No olvidaremos esta vergüenza», dijo Ada Lang.",
    "it": "«Non dimenticheremo questa vergogna», ha detto Ada Lang.",
    "pt": "“Não esqueceremos esta vergonha”, disse Ada Lang.",
    "nl": "“Deze schande vergeten we niet”, zei Ada Lang.",
    "el": "«Δεν θα ξεχάσουμε αυτή τη ντροπή», είπε η Άντα Λανγκ.",
}


@pytest.mark.parametrize("said", [NEVER, FORGET], ids=["never", "forget"])
def test_words_of_every_day_bridge_eight_languages(said: dict[str, str]) -> None:
    """Every article is linked to every other."""
    assert len(linked(Kind.QUOTE, *said.items())) == len(said) * (len(said) - 1) // 2


@pytest.mark.parametrize("other", LANGUAGES)
@pytest.mark.parametrize("one", LANGUAGES)
def test_two_utterances_of_one_speaker_share_nothing(one: str, other: str) -> None:
    """Whatever the languages."""
    assert one == other or not linked(Kind.QUOTE, (one, NEVER[one]), (other, FORGET[other]))


# (probe, left, right, the two words of which one was put for the other)
REPLACED = [
    (
        "another noun in the same frame",
        ("fr", "« On peut changer de ministre, mais pas effacer la dette », a dit Ada Lang."),
        ("en", "“You can change ministers, but you cannot erase the truth,” said Ada Lang."),
        ("dette", "truth"),
    ),
    (
        "the verb at the end of the clause",
        ("fr", "« On peut changer de ministre, mais pas effacer la dette », a dit Ada Lang."),
        ("de", "„Man kann Minister ändern, aber nicht die Wahrheit auslöschen“, sagte Ada Lang."),
        ("dette", "wahrheit"),
    ),
    (
        "another verb",
        ("it", "«La giustizia del popolo è stata tradita», ha detto Ada Lang."),
        ("nl", "“Het recht van het volk, de gerechtigheid, is vermoord”, zei Ada Lang."),
        ("tradita", "vermoord"),
    ),
    (
        "opposites",
        ("es", "«Los precios de la energía aumentan», dijo Ada Lang."),
        ("en", "“Energy prices are falling,” said Ada Lang."),
        ("aumentan", "falling"),
    ),
    (
        "translated",
        ("fr", "« On peut changer de ministre, mais pas effacer la vérité », a dit Ada Lang."),
        ("de", "„Man kann Minister ändern, aber nicht die Wahrheit auslöschen“, sagte Ada Lang."),
        None,
    ),
    (
        "what translators put freely",
        ("en", "“We stood strong together and never forgot the truth,” said Ada Lang."),
        ("fr", "« Nous sommes restés unis et n'avons jamais oublié la vérité », a dit Ada Lang."),
        None,
    ),
    (
        "in part",
        ("pt", "“Não esqueceremos esta vergonha”, disse Ada Lang."),
        ("de", "„Diese Schande vergessen wir nicht, und unsere Kinder auch nicht“, sagte Ada Lang."),
        None,
    ),
    (
        "words that no table of every day keeps apart",
        ("fr", "« Aucun site ne fermera, personne ne partira », a dit Ada Lang."),
        ("it", "«Nessuna sede chiuderà, nessuno partirà», ha detto Ada Lang."),
        None,
    ),
]


@pytest.mark.parametrize(("probe", "left", "right", "expected"), REPLACED, ids=[row[0] for row in REPLACED])
def test_a_word_put_for_another(
    probe: str, left: tuple[str, str], right: tuple[str, str], expected: tuple[str, str] | None
) -> None:
    """The same both ways round."""
    one, other = utterance(*left), utterance(*right)
    found, back = replaced(one, other), replaced(other, one)
    assert (found and (found[0].word, found[1].word)) == expected
    assert (back and (back[1].word, back[0].word)) == expected


# (probe, left, right, whether one denies what the other says)
DENIED = [
    (
        "en/fr",
        ("en", "“We will be intimidated by threats,” said Ada Lang."),
        ("fr", "« Nous ne nous laisserons pas intimider par les menaces », a dit Ada Lang."),
        True,
    ),
    (
        "es/de",
        ("es", "«Se puede negociar con los terroristas», dijo Ada Lang."),
        ("de", "„Mit Terroristen kann man nicht verhandeln“, sagte Ada Lang."),
        True,
    ),
    (
        "pt/el",
        ("pt", "“A fábrica vai fechar este ano”, disse Ada Lang."),
        ("el", "«Το εργοστάσιο δεν θα κλείσει φέτος», είπε η Άντα Λανγκ."),
        True,
    ),
    (
        "denied by both",
        ("nl", "“Niemand staat boven de wet”, zei Ada Lang."),
        ("it", "«Nessuno è al di sopra della legge», ha detto Ada Lang."),
        False,
    ),
    (
        "denied by a verb",
        ("en", "“The minister refuses to answer questions,” said Ada Lang."),
        ("fr", "« Le ministre ne répond pas aux questions », a dit Ada Lang."),
        False,
    ),
    (
        "in part and in whole",
        ("en", "“I wouldn't worry too much about the rain,” said Ada Lang."),
        ("fr", "« Cette pluie ne m'inquiète absolument pas », a dit Ada Lang."),
        True,
    ),
    (
        "in part and in whole, de/es",
        ("de", "„Der Regen macht mir nicht besonders viele Sorgen“, sagte Ada Lang."),
        ("es", "«La lluvia no me preocupa en absoluto», dijo Ada Lang."),
        True,
    ),
    (
        "in whole, both",
        ("nl", "“De regen baart me helemaal geen zorgen”, zei Ada Lang."),
        ("it", "«La pioggia non mi preoccupa affatto», ha detto Ada Lang."),
        False,
    ),
    (
        "in part, both",
        ("pt", "“A chuva não me preocupa muito”, disse Ada Lang."),
        ("el", "«Η βροχή δεν με ανησυχεί ιδιαίτερα», είπε η Άντα Λανγκ."),
        False,
    ),
    (
        "much more is said",
        ("en", "“Children need schools,” said Ada Lang."),
        ("fr", "« Nos enfants n'ont pas d'école, pas d'eau et plus aucun espoir », a dit Ada Lang."),
        False,
    ),
]


@pytest.mark.parametrize(("probe", "left", "right", "expected"), DENIED, ids=[row[0] for row in DENIED])
def test_what_only_one_denies(probe: str, left: tuple[str, str], right: tuple[str, str], expected: bool) -> None:
    one, other = utterance(*left), utterance(*right)
    assert denied(one, other) is denied(other, one) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("en", "“This has never happened in Europe,” said Ada Lang."), ("fr", NEVER["fr"]), True),
        (("en", "“This has never happened in Europe,” said Ada Lang."), ("es", NEVER["es"]), True),
        (("fr", NEVER["fr"]), ("de", NEVER["de"]), False),
        (
            ("it", "«Non era mai successo in Europa», ha detto Ada Lang."),
            ("nl", "“Dit is in Europa nooit gebeurd”, zei Ada Lang."),
            False,
        ),
    ],
)
def test_a_never_of_one_place(left: tuple[str, str], right: tuple[str, str], expected: bool) -> None:
    one, other = utterance(*left), utterance(*right)
    assert narrowed(one, other) is narrowed(other, one) is expected


@pytest.mark.parametrize("other", LANGUAGES)
@pytest.mark.parametrize("one", LANGUAGES)
@pytest.mark.parametrize("said", [NEVER, FORGET], ids=["never", "forget"])
def test_a_translation_is_no_alteration(said: dict[str, str], one: str, other: str) -> None:
    left, right = utterance(one, said[one]), utterance(other, said[other])
    assert replaced(left, right) is None
    assert not narrowed(left, right)
    assert not denied(left, right)


def test_each_word_is_shared_once() -> None:
    one = utterance("fr", "« La peur, toujours la peur, rien que la peur », a dit Ada Lang.")
    other = utterance("en", "“It is fear that they want to sell us,” said Ada Lang.")
    assert shared(one, other) == shared(other, one) == 1


def test_a_speaker_told_by_office_is_the_one_to_whom_an_article_gives_it() -> None:
    """ "le maire de Thorens" here, Ada Lang there: one sign is enough where another article says that she is it."""
    told = ("fr", "« On ne renonce pas au pont », a lancé la maire de Thorens.")
    named = ("en", "“We will not give up,” said Ada Lang.")
    assert not linked(Kind.QUOTE, told, named)
    assert linked(Kind.QUOTE, told, named, ("fr", "Ada Lang, maire de Thorens, a tenu bon."))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pack_speaks_of_the_same_things(language: str) -> None:
    table = list(rows(packs.load(language).spoken))
    names = [name for name, _ in table]
    assert len(names) == len(set(names))
    assert set(names) == {name for name, _ in rows(packs.load("fr").spoken)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_can_be_met_in_a_quotation(language: str) -> None:
    def meant(form: str) -> set[str]:
        tokens = tokenise(prepare(form.replace("*", "")).composed, packs.load(language).words)
        return {name for _, _, name in spoken_of(language).find(tokens, 0, tokens.size)}

    table = rows(packs.load(language).spoken)
    assert [(name, form) for name, forms in table for form in forms if name not in meant(form)] == []
