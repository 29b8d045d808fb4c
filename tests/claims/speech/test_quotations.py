"""Quotations: what stands between marks because somebody said it, in the marks of eight languages, and who said it."""

import pytest

from claims.speech.quotations import marked, normalised
from claims.value import Kind
from tests.sayings import read

# (language, what the row probes, text, [(words, speaker)])
ROWS: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    (
        "fr",
        "inverted subject with a role and an apposition",
        "« Nous ne paierons pas un euro de plus », a prévenu jeudi le PDG de TotalEnergies, Patrick Pouyanné.",
        [("Nous ne paierons pas un euro de plus", "Patrick Pouyanné")],
    ),
    (
        "fr",
        "a pronoun means the one person named before",
        "Le maire de Lyon, Grégory Doucet, veut aller vite. « C'est un effort pour la ville », a-t-il ajouté.",
        [("C'est un effort pour la ville", "Grégory Doucet")],
    ),
    (
        "fr",
        "a cue inside the marks",
        "« L'économie, assure M. Macron, ne peut pas attendre. »",
        [("L'économie, assure M. Macron, ne peut pas attendre.", "Macron")],
    ),
    (
        "fr",
        "a first name alone inside the marks",
        "« Onze milliards, ça ne dit rien, lâche Franck, délégué CFDT. On a fait notre part. »",
        [("Onze milliards, ça ne dit rien, lâche Franck, délégué CFDT. On a fait notre part.", "Franck")],
    ),
    (
        "es",
        "a first name alone inside the marks",
        "«Once mil millones, dice Marta, no quieren decir nada aquí».",
        [("Once mil millones, dice Marta, no quieren decir nada aquí", "Marta")],
    ),
    (
        "fr",
        "a country inside the marks",
        "« Onze milliards, dit la France, ne sont rien pour nous. »",
        [("Onze milliards, dit la France, ne sont rien pour nous.", None)],
    ),
    ("fr", "titles of works", "Le roman « Le Comte de Monte-Cristo » s'est bien vendu.", []),
    ("fr", "a name in the middle of a sentence", "Ils ont ouvert la vitrine des « Bijoux de Napoléon » au Louvre.", []),
    ("fr", "scare quotes", "Le ministre a parlé de pièces « inestimables » et d'un motif « tout à fait ».", []),
    ("fr", "a headline that opens with one", "« On a échoué » : l'aveu du ministre", [("On a échoué", None)]),
    ("fr", "marks that nothing closes", "« Nous ne paierons pas un euro de plus, a dit le ministre.\n\nFin.", []),
    (
        "en",
        "the comma of the sentence inside the marks",
        "“We will not raise prices this year,” Apple CEO Tim Cook told the Wall Street Journal on Monday.",
        [("We will not raise prices this year", "Tim Cook")],
    ),
    (
        "en",
        "single marks beside apostrophes",
        "'We're ready to go,' said Ursula von der Leyen, president of the European Commission.",
        [("We're ready to go", "Ursula von der Leyen")],
    ),
    (
        "en",
        "a document speaks",
        "“A further escalation of trade tensions would hurt growth,” the statement says.",
        [("A further escalation of trade tensions would hurt growth", "statement")],
    ),
    ("en", "titles have capitals throughout", "She starred in “The Lord of the Rings” and said 3 million came.", []),
    ("en", "straight marks as inches and years", "The 24\" screen and the class of '98 cost $300.", []),
    (
        "de",
        "low and high marks",
        "„Wir schaffen das auch ohne Hilfe“, sagte Bundeskanzler Friedrich Merz am Montag.",
        [("Wir schaffen das auch ohne Hilfe", "Friedrich Merz")],
    ),
    (
        "de",
        "a colon before",
        "Christine Lagarde sagte: „Wir sind noch nicht am Ende des Weges.“",
        [("Wir sind noch nicht am Ende des Weges.", "Christine Lagarde")],
    ),
    (
        "de",
        "reversed guillemets",
        "»Das ist ein schwerer Schlag für uns«, erklärte die Polizei.",
        [("Das ist ein schwerer Schlag für uns", "Polizei")],
    ),
    (
        "de",
        "a noun opens the words that somebody spoke of",
        "Ada Lang sprach vom „Beginn einer neuen Ära der Heizung“.",
        [("Beginn einer neuen Ära der Heizung", "Ada Lang")],
    ),
    (
        "de",
        "as what somebody defended it",
        "Ada Lang verteidigte den Plan als „Versicherung für die Dörfer“.",
        [("Versicherung für die Dörfer", "Ada Lang")],
    ),
    (
        "de",
        "what somebody called it",
        "Ada Lang nannte das einen „Schlag ins Gesicht der Arbeiter“.",
        [("Schlag ins Gesicht der Arbeiter", "Ada Lang")],
    ),
    ("de", "a novel that somebody praised", "Ada Lang lobte den Roman „Krieg und Frieden“.", []),
    ("de", "a novel that came out as", "Der Roman erschien als „Krieg und Frieden“.", []),
    ("de", "a newspaper between marks", "Das berichtet die „Frankfurter Allgemeine Zeitung“ am Freitag.", []),
    (
        "es",
        "guillemets without blanks",
        "«No vamos a subir los impuestos este año», aseguró el presidente del Gobierno, Pedro Sánchez.",
        [("No vamos a subir los impuestos este año", "Pedro Sánchez")],
    ),
    (
        "es",
        "a verb without a subject",
        "El presidente francés Emmanuel Macron habló ayer. “La situación es muy grave”, dijo.",
        [("La situación es muy grave", "Emmanuel Macron")],
    ),
    ("es", "a short quotation that is said", "Lagarde habló de un “fin de ciclo”.", [("fin de ciclo", "Lagarde")]),
    ("es", "a term nobody says", "La llamada “regla de oro” limita el gasto.", []),
    (
        "it",
        "guillemets and a role",
        "«Non aumenteremo le tasse quest'anno», ha detto la presidente del Consiglio Giorgia Meloni.",
        [("Non aumenteremo le tasse quest'anno", "Giorgia Meloni")],
    ),
    (
        "it",
        "present tense, apposition after",
        "«È una decisione che non capisco», spiega Elly Schlein, segretaria del Pd.",
        [("È una decisione che non capisco", "Elly Schlein")],
    ),
    ("it", "a title that is a subject", "“Il nome della rosa” resta un successo.", []),
    ("it", "two words", "Promette una «superintelligenza personale» entro il 2027.", []),
    (
        "pt",
        "a role with its complement",
        "“Não vamos aumentar os impostos este ano”, disse o ministro da Fazenda, Fernando Haddad.",
        [("Não vamos aumentar os impostos este ano", "Fernando Haddad")],
    ),
    (
        "pt",
        "words taken into the sentence, a surname for the person",
        "A procuradora Laure Beccuau falou. Beccuau avisou que seria “a péssima ideia de derreter essas joias”.",
        [("a péssima ideia de derreter essas joias", "Laure Beccuau")],
    ),
    ("pt", "one word", "O montante é “extraordinário”, disse ela.", []),
    (
        "nl",
        "curly marks",
        "“We gaan de belasting dit jaar niet verhogen”, zei premier Dick Schoof maandag tegen de NOS.",
        [("We gaan de belasting dit jaar niet verhogen", "Dick Schoof")],
    ),
    (
        "nl",
        "single marks and aldus",
        "‘Dit is een zwarte dag voor ons land’, aldus burgemeester Femke Halsema van Amsterdam.",
        [("Dit is een zwarte dag voor ons land", "Femke Halsema")],
    ),
    ("nl", "apostrophes at the start of words", "'s Avonds en 's nachts is het 12 graden, zei hij.", []),
    (
        "el",
        "verb before a role and a name",
        "«Δεν θα αυξήσουμε τους φόρους φέτος», δήλωσε ο πρωθυπουργός Κυριάκος Μητσοτάκης.",
        [("Δεν θα αυξήσουμε τους φόρους φέτος", "Κυριάκος Μητσοτάκης")],
    ),
    ("el", "a name between marks", "Η ταινία «Μικρά Αγγλία» έκοψε 100.000 εισιτήρια.", []),
    (
        "el",
        "an institution speaks",
        "«Οι έρευνες συνεχίζονται σε όλη τη χώρα», ανακοίνωσε η αστυνομία.",
        [("Οι έρευνες συνεχίζονται σε όλη τη χώρα", "αστυνομία")],
    ),
    # The person behind whatever verb follows: no list of verbs of saying is ever whole.
    *(
        (language, "a verb no table knows, before its subject", text, [(words, "Ada Lang")])
        for language, text, words in (
            ("fr", "« Rien ne peut justifier cela », a condamné Ada Lang.", "Rien ne peut justifier cela"),
            ("fr", "« C'est un signal fort », s'est félicitée la ministre Ada Lang.", "C'est un signal fort"),
            ("en", "“We are not done yet,” quipped mayor Ada Lang.", "We are not done yet"),
            ("de", "„Kein Werk wird dichtgemacht“, wiederholte Ada Lang.", "Kein Werk wird dichtgemacht"),
            ("es", "«No hay dinero para más», zanjó la portavoz del grupo, Ada Lang.", "No hay dinero para más"),
            ("es", "«Nunca vimos algo así», declaró a la Cadena SER la alcaldesa Ada Lang.", "Nunca vimos algo así"),
            ("it", "«I soldi non ci sono più», taglia corto Ada Lang.", "I soldi non ci sono più"),
            ("pt", "«Nunca vimos nada assim», disse à Lusa a ministra Ada Lang.", "Nunca vimos nada assim"),
            ("nl", "“Er is geen geld voor meer”, sneert Ada Lang.", "Er is geen geld voor meer"),
        )
    ),
    (
        "el",
        "a recipient before the subject",
        "«Δεν έχουμε ξαναδεί κάτι τέτοιο», δήλωσε στο ΑΠΕ-ΜΠΕ η δήμαρχος Μαρία Λάνγκα.",
        [("Δεν έχουμε ξαναδεί κάτι τέτοιο", "Μαρία Λάνγκα")],
    ),
    (
        "en",
        "the one person a sentence is about",
        "The chief constable, Ada Lang, put it down to “a fault in the signals”.",
        [("a fault in the signals", "Ada Lang")],
    ),
    (
        "es",
        "whom it was written to",
        "«No hay dinero para más obras este año», reza un escrito remitido a Ada Lang.",
        [("No hay dinero para más obras este año", None)],
    ),
    (
        "fr",
        "who did something else meanwhile",
        "« On ne lâchera rien », tandis que Ada Lang part.",
        [("On ne lâchera rien", None)],
    ),
]


@pytest.mark.parametrize(("language", "probes", "text", "expected"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_quotations(language: str, probes: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    """The words exactly as they stand between the marks, and who says them."""
    claims = read(language, text, Kind.QUOTE)
    assert [(claim.quote, claim.speaker) for claim in claims] == expected
    assert all(claim.quote == text[claim.span.start : claim.span.end] for claim in claims)


def test_the_value_is_normalised() -> None:
    """So that « l’accord est “mort” » and "l'accord est 'mort'" can be compared."""
    assert normalised("l’accord  est\u00a0« mort ».") == 'l\'accord est " mort "'
    assert normalised("… et puis\u202f?") == "et puis ?"


def test_nested_marks_are_one_quotation() -> None:
    """The outer marks hold the inner ones."""
    text = "« Il a dit “jamais de la vie” devant nous », raconte un témoin."
    assert [text[mark.start : mark.end] for mark in marked(text)] == ["Il a dit “jamais de la vie” devant nous"]


def test_awkward_marks_take_linear_time() -> None:
    """Thousands of marks that open and never close."""
    for text in ("« " * 100_000, '"a ' * 100_000, "‘a " * 100_000, "“" * 100_000, "„a“ " * 50_000):
        assert len(list(marked(text))) <= 50_000
