"""What a text denies, and when that stands against another text. Pairs in every language: fixtures/statements.toml."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare_texts import compare_texts
from checker.judging.opposed import oppositions
from checker.report import Relation
from claims.document import Document
from claims.meaning.opposites import contrary, ends
from claims.meaning.stated import akin
from claims.meaning.statements import statements
from claims.packs import pack as packs

DENIED = [
    ("fr", "Le maire n'a pas signé le contrat.", ["signe", "contrat"]),
    ("fr", "Le maire n'a jamais démenti avoir signé le contrat.", []),  # a denial of a denial
    ("fr", "Le pont n'est ouvert que le dimanche.", []),
    ("fr", "Le pont n'est pas seulement fermé.", []),
    ("fr", "Aucune preuve que le maire a signé.", ["maire", "signe"]),
    ("fr", "Le prix a baissé, mais le maire n'a pas signé.", ["signe"]),
    ("fr", "Une infirmière de l'armée a signé le contrat du déménagement.", []),  # no forms of "infirmer", "démentir"
    ("en", "The mayor did not sign the contract.", ["sign", "contract"]),
    ("en", "The mayor did not deny the contract.", []),
    ("en", "No. 1 seed Ashby signed the contract.", []),
    ("de", "Der Bürgermeister unterschrieb den Vertrag nicht.", ["vertrag"]),
    ("de", "Der Bürgermeister bestreitet den Vertrag nicht.", []),
    ("el", "Κανένας δήμαρχος δεν υπέγραψε.", ["δημαρχοσ", "υπεγραψε"]),  # two negations that are one
    ("es", "El alcalde no firmó ningún contrato.", ["firmo", "contrato"]),
]


@pytest.mark.parametrize(("language", "text", "words"), DENIED, ids=[row[1] for row in DENIED])
def test_denied_words(language: str, text: str, words: list[str]) -> None:
    said = statements(Document(id="a", text=text, language=language))
    assert [term.word for term in said.terms if term.denied] == words


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("reintegrer", "reintegration", True),
        ("vote", "votes", True),
        ("vaccin", "vaccination", True),
        ("national", "nature", False),
        ("prison", "prise", False),
        ("2019", "2020", False),
        ("maire", "maire", True),
    ],
)
def test_forms_of_one_word(one: str, other: str, are: bool) -> None:
    assert akin(one, other) is akin(other, one) is are


@pytest.mark.parametrize("language", packs.available())
def test_axes(language: str) -> None:
    """Every language has the same axes, each with two ends, and no form on both."""
    table = dict(ends(packs.load(language).opposites))
    assert set(table) == set(dict(ends(packs.load("fr").opposites)))
    for end, forms in table.items():
        assert forms
        assert not set(forms) & set(table[contrary(end)])
        assert [form for form in forms for word in form.split() if "*" in word and len(word.strip("*")) < 3] == []


@pytest.mark.parametrize("language", packs.available())
def test_how_a_language_denies(language: str) -> None:
    """A language that cannot deny would find nothing, silently."""
    words = packs.load(language).polarity
    assert words.negations
    assert words.hedged
    assert words.partial
    assert words.breaks
    assert words.light


def test_far_apart_in_a_long_text() -> None:
    """What a long text says elsewhere does not complete a statement."""
    filler = " ".join(f"Paragraph {n} tells of another village and its market." for n in range(9))
    long = f"The mayor spoke. {filler} A contract was signed."
    assert oppositions(_text("a", "The mayor did not sign the contract with Norway."), _text("b", long)) == ()


SAID_OTHERWISE = [
    ("fr", "D16", "L'enquête ne prouve pas que le pont est dangereux.", "L'enquête montre que le pont est dangereux."),
    (
        "fr",
        "D16",
        "Aucun pont de la vallée n'est autorisé aux camions.",
        "Les ponts de la vallée sont autorisés aux camions.",
    ),
    ("fr", "D16", "Jean Morel n'est ni maire, ni député de Sornay.", "Jean Morel est député de Sornay."),
    (
        "fr",
        "",
        "Le pont n'est plus ouvert aux camions de Sornay.",
        "Le pont est ouvert aux camions de Sornay.",
    ),  # since
    ("fr", "", "Le club refuse l'offre de Turin pour Luca Ferri.", "L'offre de Turin pour Luca Ferri est connue."),
    (
        "en",
        "D17",
        "Ann Moore, who ran the Ashby mill for a decade, died on Sunday.",
        "Ann Moore is alive, her son told us.",
    ),
    (
        "fr",
        "D16",
        "Les données ne démontrent pas que le pont est dangereux.",
        "Les données récentes rendent le pont dangereux.",
    ),
    (
        "fr",
        "",
        "Le compte a publié un texte erroné sur le pont de Maroy.",
        "Le compte a publié un texte sur le pont de Maroy.",
    ),
    ("fr", "D17", "Le chèque fut annulé avant la vente du pont.", "Le chèque fut annulé après la vente du pont."),
    (
        "en",
        "",
        "The report does not mention soldiers leaving for Ashby.",
        "The report says 500 soldiers are leaving for Cork.",
    ),
    ("en", "", "The Ashby mill said profits rose.", "The Ashby mill said that debt fell in the north."),
    ("en", "", "The mill is no longer open to visitors from Ashby.", "The mill is open to visitors from Ashby."),
]


@pytest.mark.parametrize(("language", "rule", "left", "right"), SAID_OTHERWISE, ids=[row[2] for row in SAID_OTHERWISE])
def test_the_same_in_other_words(language: str, rule: str, left: str, right: str) -> None:
    one, other = (Document(id=name, text=text, language=language) for name, text in (("a", left), ("b", right)))
    assert {item.rule for item in oppositions(one, other)} == ({rule} if rule else set())


ALIGNED = [
    (
        "another figure of another time",
        "The clinics of Ashby have counted 120,832 deaths since 2019.",
        "The clinics of Ashby have counted 55,000 deaths since 2021.",
        False,
    ),
    (
        "another figure of the same time",
        "The clinics of Ashby have counted 120,832 deaths since 2019.",
        "The clinics of Ashby have counted 55,000 deaths since 2019.",
        True,
    ),
    (
        "the thing measured is another",
        "Io has a diameter of 3,660 km, a little more than the Moon of the Earth.",
        "The Moon of the Earth has a diameter of 3,474 km.",
        False,
    ),
    (
        "the clause of the figure is the same",
        "The trials involve 240 patients in ten centres, and each patient is asked three times.",
        "The trials involve 200 patients.",
        True,
    ),
    (
        "dates of two events",
        "The firm confirmed on 8 September 2022 that its founder was on board.",
        "The founder was on board when the plane crashed on 4 September 2022.",
        False,
    ),
]


@pytest.mark.parametrize(("probe", "left", "right", "discrepant"), ALIGNED, ids=[row[0] for row in ALIGNED])
def test_a_difference_needs_words_in_common(probe: str, left: str, right: str, discrepant: bool) -> None:
    relation = compare_texts(_text("a", left), _text("b", right)).relation
    assert (relation is Relation.DISCREPANT) is discrepant


WORDS = [
    "le",
    "maire",
    "n'",
    "a",
    "pas",
    "signé",
    "contrat",
    "aucun",
    "dément",
    "que",
    "mais",
    "si",
    "hausse",
    "baisse",
    "mort",
    "vivant",
    "sans",
    "Norvège",
    "10",
    ",",
    ".",
]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_any_two_texts(left: str, right: str) -> None:
    """The same whichever comes first; quotes stand where they are said to; no text is opposed to itself."""
    one, other = Document(id="a", text=left, language="fr"), Document(id="b", text=right, language="fr")
    found, turned = oppositions(one, other), oppositions(other, one)
    assert {(item.rule, item.left, item.right) for item in found} == {(i.rule, i.right, i.left) for i in turned}
    assert all(item.left.quote == left[slice(*item.left.span)] for item in found)
    assert oppositions(one, Document(id="c", text=left, language="fr")) == ()


def _text(name: str, text: str) -> Document:
    return Document(id=name, text=text, language="en")
