"""Whose words tell that a figure is attributed: those who are named, or known as a body."""

import pytest

from checker.rules.nuances import _is_named


@pytest.mark.parametrize(
    ("speaker", "language", "named"),
    [
        ("Europol", "fr", True),
        ("police", "fr", True),
        ("premier", "fr", False),
        ("groupe", "fr", False),  # the firm that the text is about
        ("groupe Kyma", "fr", True),
        ("company", "en", False),
        ("Unternehmen", "de", False),  # a capital says nothing there
        ("Polizei", "de", True),
        ("empresa", "pt", False),
        ("compañía", "es", False),
        ("società", "it", False),
        ("bedrijf", "nl", False),
        ("εταιρεία", "el", False),
        ("ministerio", "es", True),
    ],
)
def test_who_is_named(speaker: str, language: str, named: bool) -> None:
    """A firm that only the text around it names is no source that another article leaves out."""
    assert _is_named(speaker, language) is named
