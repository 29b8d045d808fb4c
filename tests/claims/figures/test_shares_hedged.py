"""An ordinal behind a hedge and an article is a share, whatever stands behind; with no hedge a noun makes a rank."""

import pytest

from tests.reading import claims_in, reading

FIFTH = "percentage 20..20 % from below about"

SHARES = (
    ("en", "Almost a fifth skipped lunch.", FIFTH),
    ("en", "More than a tenth skipped lunch.", "percentage 10..inf % more_than"),
    ("fr", "Près d'un cinquième saute le déjeuner.", FIFTH),
    ("fr", "Moins d'un dixième saute le déjeuner.", "percentage -inf..10 % less_than"),
    ("es", "Casi un quinto renuncia al almuerzo.", FIFTH),
    ("it", "Quasi un quinto rinuncia al pranzo.", FIFTH),
    ("it", "Quasi un quarto rinuncia al pranzo.", "percentage 25..25 % from below about"),
    ("pt", "Quase um quinto dispensa o almoço.", FIFTH),
    ("nl", "Bijna een vijfde slaat de lunch over.", FIFTH),
    ("el", "Σχεδόν ένα πέμπτο παραλείπει το γεύμα.", FIFTH),
    ("de", "Fast ein Fünftel lässt das Mittagessen aus.", FIFTH),
)

RANKS = (  # "tiers" and "tercio" are the shares, and short hedges lead to ranks too
    ("en", "The row over a fifth term goes on.", "rank 5"),
    ("fr", "Il est à moins d'un troisième titre.", "rank 3"),
    ("es", "Está a más de un tercer puesto.", "rank 3"),
    ("pt", "Fala-se de mais de um terceiro mandato.", "rank 3"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), SHARES)
def test_hedged_shares(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


@pytest.mark.parametrize(("language", "text", "wanted"), RANKS)
def test_ranks(language: str, text: str, wanted: str) -> None:
    assert [reading(claim)[: len(wanted)] for claim in claims_in(text, language)] == [wanted]
