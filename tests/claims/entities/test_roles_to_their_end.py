"""Roles that take their noun, and ordinals that are part of one, in eight languages."""

import pytest

from claims.document import Document
from claims.extract import extract_claims


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("fr", "Maryvonne Kerbrat, maire d'une commune de 2 300 habitants, a parlé.", "maire d'une commune"),
        ("es", "Ana Ruiz, alcaldesa de una localidad de 2.300 habitantes, habló.", "alcaldesa de una localidad"),
        ("it", "Anna Rossi, sindaca di un comune di 2.300 abitanti, ha parlato.", "sindaca di un comune"),
        ("pt", "Ana Reis, presidente de uma junta de 2.300 habitantes, falou.", "presidente de uma junta"),
        ("fr", "Olivier Faure, premier secrétaire du PS, a réagi.", "premier secrétaire du PS"),
        ("pt", "Reagiu Olivier Faure, primeiro secretário do PS.", "primeiro secretário do PS"),
        ("it", "Anna Rossi, primo segretario del partito, ha parlato.", "primo segretario del partito"),
        ("es", "Pedro Paz, vicepresidente primero del Gobierno, habló.", "vicepresidente primero del Gobierno"),
        ("nl", "Jan Smit, eerste secretaris van de partij, sprak.", "eerste secretaris van de partij"),
        ("en", "The ecology minister, Anna Roth, spoke.", "ecology minister"),
        ("en", "The agency and its competition chief Anna Roth spoke.", "competition chief"),
        ("en", "The French ecology minister, Anna Roth, spoke.", "French ecology minister"),
        ("en", "They want to replace coach Anna Roth.", "coach"),
        ("en", "The newly elected mayor, Anna Roth, spoke.", "mayor"),
        ("en", "In the sermon Cardinal Paul Roth spoke of peace.", "Cardinal"),
        ("en", "Paul Roy, second vice president of the firm, spoke.", "second vice president of the firm"),
    ],
)
def test_a_role_to_its_end(language: str, text: str, role: str) -> None:
    """And no rank is told in it."""
    claims = extract_claims(Document(id="x", text=text, language=language))
    assert [claim.quote for claim in claims if claim.kind == "role"] == [role]
    assert not [claim for claim in claims if claim.kind == "rank"]


def test_a_rank_beside_a_role_is_one() -> None:
    """Here the ordinal is of a prize."""
    claims = extract_claims(Document(id="x", text="Anna Reed, mayor of Leeds, won the second prize.", language="en"))
    assert [claim.quote for claim in claims if claim.kind == "rank"] == ["second"]
