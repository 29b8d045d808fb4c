"""Given names of two syllables, the second of them small ("Ho Wai-ho", "Yoon Suk-yeol"), in every language, and what
only looks like one."""

import pytest

from claims.value import Kind
from tests.reading import expect
from tests.sayings import read

NAMES: list[tuple[str, str, list[str]]] = [
    ("en", "Ho Wai-ho, 37, died after losing contact.", ["Ho Wai-ho"]),
    ("en", "Firefighter Ho Wai-ho, 37, died after losing contact.", ["Ho Wai-ho"]),
    ("en", "Mr Chu Bao-lin left before Zhu Xiu-mei, who runs the shop.", ["Chu Bao-lin", "Zhu Xiu-mei"]),
    ("en", "Lai Ching-te and Han Duck-soo spoke of Kim Jong-un.", ["Lai Ching-te", "Han Duck-soo", "Kim Jong-un"]),
    ("fr", "Ho Wai-ho, 37 ans, pompier à Sha Tin, est mort.", ["Ho Wai-ho"]),
    ("it", "Hanno lottato a lungo: Ho Wai-ho, di 37 anni, non è tornato.", ["Ho Wai-ho"]),
    ("es", "El bombero Ho Wai-ho, de 37 años, murió.", ["Ho Wai-ho"]),
    ("pt", "O bombeiro Ho Wai-ho, de 37 anos, morreu.", ["Ho Wai-ho"]),
    ("nl", "Brandweerman Ho Wai-ho (37), die omkwam, krijgt een onderscheiding.", ["Ho Wai-ho"]),
    ("de", "Der Feuerwehrmann Ho Wai-ho (37) starb.", ["Ho Wai-ho"]),
    ("el", "Ο Κιμ Γιονγκ-ουν αναχώρησε.", ["Κιμ Γιονγκ-ουν"]),
    # three parts at most, whatever their hyphens, and a small word behind a hyphen elsewhere is no syllable
    ("fr", "La chanteuse Marie-Xyv Dorno, 34 ans, a ri.", ["Marie-Xyv Dorno"]),
    ("en", "The Janeiro-born Xyve Dorno, 34, has left.", ["Xyve Dorno"]),
    ("en", "The Han River-side path and the Hong Kong-based firm closed.", []),
    ("fr", "Le Nord-américain, 34 ans, est parti.", []),
    # a letter of Breton, which an apostrophe is part of
    ("fr", "Le record d'Armel Le Cléac'h est tombé.", ["Armel Le Cléac'h"]),
    ("en", "The record of Armel Le Cléac'h fell. Armel Roland's did not.", ["Armel Le Cléac'h", "Armel Roland"]),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMES)
def test_names_with_a_small_syllable(language: str, text: str, names: list[str]) -> None:
    assert [claim.quote for claim in read(language, text, Kind.NAME)] == names


def test_ages_behind_such_a_name() -> None:
    expect("en", [("Ho Wai-ho, 37, died after losing contact.", ["duration 37..37 a"])])
    expect("nl", [("Brandweerman Ho Wai-ho (37) kwam om.", ["duration 37..37 a"])])
    expect("de", [("Der Feuerwehrmann Ho Wai-ho (37) starb.", ["duration 37..37 a"])])
