"""Where sentences end."""

import pytest

from claims.packs.pack import load
from claims.text.sentences import LONGEST, Sentences, sentence_spans


def sentences(text: str, language: str = "fr") -> list[str]:
    """The sentences of a text, as words."""
    return [
        text[span.start : span.end]
        for span in sentence_spans(
            text, load(language).abbreviations, load(language).names.articles, load(language).nouns.capitalised
        )
    ]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fr", "Il a perdu. Elle a gagné.", 2),
        ("fr", "Le titre\n\nLe texte", 2),  # a line break ends one without a full stop
        ("fr", "M. Dupont a parlé. Mme Durand aussi.", 2),  # abbreviations do not
        ("fr", "Cf. art. 5 de la loi.", 1),
        ("fr", "J. K. Rowling est venue.", 1),  # nor initials
        ("fr", "En 2025. Le reste suit.", 2),  # a year may end one
        ("fr", "Ils ont eu le Covid-19. Les autres non.", 2),  # and so may a name
        ("es", "Enviará otros 500, hasta sumar 1.900. La ministra calló.", 2),
        ("en", "Each day costs it €1.3m. The firm said so.", 2),
        ("en", "The U.S. Army has 1.5m.", 1),
        ("de", "Das gilt ab 12.03. Montag kommt er.", 1),
        ("de", "Am 5. Juni kam er.", 1),  # an ordinal does not
        ("de", "Das gilt z.B. Montag.", 1),
        ("en", "Mr. Smith met Dr. Jones. They spoke.", 2),
        ("en", "Growth was 3.5 percent. It fell.", 2),  # nor a decimal mark
        ("it", "CoreWeave poco più di 22. Hsbc stima altro.", 2),  # a number of two digits ends one as well
        ("en", "They met on Feb. 28. Zelenskiy called it good.", 2),
        ("el", "Έφτασαν τους 40. Ο δήμος το επιβεβαίωσε.", 2),
        ("de", "Die Zahl stieg auf 40. Die Stadt bestätigte das.", 2),  # no ordinal stands before an article
        ("de", "Im 21. Jahrhundert kam der 5. Brand.", 1),
        ("fr", "« Assez ! » a-t-il crié.", 1),  # what goes on in small letters is the same sentence
        ("es", "¿Quién? ¡Nadie!", 2),
        ("fr", "Il hésite… Puis il part.", 2),
        ("de", "Er ist der 47. Präsident der Bank.", 1),
        ("fr", "1. Paris est en tête.", 1),
        ("fr", "Le chômage baisse en catégorie A. Les deux indicateurs divergent.", 2),  # a letter that is no initial
        ("en", "He chose plan B. The other one failed.", 2),
        ("it", "Giocano nel girone A. Il resto segue.", 2),
        ("de", "Sie spielt in der Gruppe B. Die andere Gruppe folgt.", 1),  # where nouns have capitals nobody knows
        ("fr", "C'est ce que dit selon lui J. Le Pen à Paris.", 1),
        ("fr", "Le rapport de J. Dupont est prêt.", 1),
    ],
)
def test_ends(language: str, text: str, count: int) -> None:
    """One trap a row."""
    assert len(sentences(text, language)) == count, sentences(text, language)


def test_spans_are_in_order_and_without_blanks() -> None:
    """Each is a stretch of the text itself."""
    text = "  Un.  Deux.\n\n Trois ! "
    spans = sentence_spans(text)
    assert [text[span.start : span.end] for span in spans] == ["Un.", "Deux.", "Trois !"]


def test_the_sentences_around_a_place() -> None:
    """From the start of the first to the end of the last one touched."""
    text = "Un deux. Trois quatre. Cinq."
    around = Sentences(text)
    assert around.around(9, 14) == (9, 22)
    assert around.around(3, 11) == (0, 22)
    assert Sentences("").around(0, 0) == (0, 0)


def test_endless_sentences_are_cut() -> None:
    """Cost must follow the length of the text."""
    spans = sentence_spans("mot " * 5000)
    assert max(span.end - span.start for span in spans) <= LONGEST
