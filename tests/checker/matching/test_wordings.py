"""Names, roles and quotations of several articles: which are one person's, which are one utterance."""

import pytest

from checker.check import check_documents
from checker.matching.wordings.wordings import same_wording
from checker.report import Severity
from checker.rules.words import verdict
from claims.claim import Claim
from claims.document import Document, Span
from claims.extract import extract_claims
from claims.meaning.topics import topics
from claims.value import Kind


def linked(kind: Kind, *texts: tuple[str, str]) -> set[tuple[str, str]]:
    """The links between texts in their languages: the words of both claims, in the order of the texts."""
    read = []
    for number, (language, text) in enumerate(texts):
        document = Document(id=f"d{number}", text=text, language=language)
        read += topics(document, extract_claims(document))
    found = ((read[one].claim, read[other].claim) for one, other in same_wording(read))
    return {(a.quote, b.quote) for a, b in found if a.kind is kind and a.document != b.document}


# ---------------------------------------------------------------- names

# (probe, left, right, whether they are linked, rule where they are)
NAMES = [
    ("one letter too many", ("de", "Daniela Cavallo sprach."), ("it", "Daniella Cavallo ha parlato."), "D7"),
    ("an ending", ("fr", "Christophe Magny a parlé."), ("de", "Christophe Magnin sprach."), "D7"),
    ("another first letter", ("es", "Laura Nieto habló."), ("en", "Laura Prieto spoke."), "D7"),
    ("a tilde is no other letter", ("es", "Laurent Nuñez habló."), ("pt", "Laurent Nunes falou."), "D7"),
    ("both parts", ("fr", "Marine Tondelier a parlé."), ("en", "Marina Tondellier spoke."), "D7"),
    ("Greek, as it is heard", ("fr", "François Bayrou a parlé."), ("el", "Ο Φρανσουά Μπαϊρού μίλησε."), "A1"),
    ("Greek, from Portuguese", ("pt", "Luís Montenegro falou."), ("el", "Ο Λουίς Μοντενέγκρο μίλησε."), "A1"),
    ("Greek, a silent g", ("fr", "Christophe Magny a parlé."), ("el", "Ο Κριστόφ Μανί μίλησε."), "A1"),
    ("two persons of one family", ("fr", "Jean Martin a parlé."), ("en", "Claire Martin spoke."), None),
    ("one first name", ("fr", "Marie Dupont a parlé."), ("fr", "Marie Lambert a parlé."), None),
    (
        "an article that knows both knows why",
        ("fr", "Paul Magny et Paul Magnin ont parlé."),
        ("fr", "Paul Magnin a parlé."),
        None,
    ),
    (
        "another first name of one post",
        ("es", "Josep Oliu, presidente del banco, habló."),
        ("fr", "Jordi Oliu, président de la banque, a parlé."),
        "D7",
    ),
    (
        "another first name, in Greek letters",
        ("fr", "Vincent Dupuis, maire de Dax, a parlé."),
        ("el", "Ο Βίκτωρ Ντιπουί, δήμαρχος του Νταξ, μίλησε."),
        "D7",
    ),
    (
        "one surname and two posts",
        ("es", "Josep Oliu, presidente del banco, habló."),
        ("fr", "Jordi Oliu, maire de Pau, a parlé."),
        None,
    ),
    (
        "one surname and post, another initial",
        ("es", "Josep Oliu, presidente del banco, habló."),
        ("fr", "Michel Oliu, président de la banque, a parlé."),
        None,
    ),
    (
        "two of a family that an article tells apart",
        ("es", "Josep Oliu, presidente del banco, y su hermano Jordi Oliu hablaron."),
        ("fr", "Jordi Oliu, président de la banque, a parlé."),
        None,
    ),
    ("Greek, a Polish name", ("fr", "Ricardo Lewandowski a parlé."), ("el", "Ο Ρικάρντο Λεβαντόφσκι μίλησε."), "A1"),
    ("Greek, a surname alone", ("fr", "Emmanuel Macron a parlé."), ("el", "Ο πρόεδρος Μακρόν μίλησε."), "A4"),
    ("Greek, somebody else", ("fr", "Bruno Retailleau a parlé."), ("el", "Ο Φρανσουά Μπαϊρού μίλησε."), None),
]


@pytest.mark.parametrize(("probe", "left", "right", "rule"), NAMES, ids=[row[0] for row in NAMES])
def test_two_spellings_of_a_name(probe: str, left: tuple[str, str], right: tuple[str, str], rule: str | None) -> None:
    found = [
        claim
        for number, (language, text) in enumerate((left, right))
        for claim in extract_claims(Document(id=f"d{number}", text=text, language=language))
        if claim.kind is Kind.NAME
    ]
    pairs = {pair for pair in linked(Kind.NAME, left, right) if pair[0] != pair[1]}
    assert bool(pairs) == (rule is not None)
    if rule is not None:
        assert verdict(found[0], found[-1], (left[0], right[0])) == rule


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("Benoît XVI", "Benedict XVI", "A1"),  # a pope in each language
        ("Jean-Paul II", "João Paulo II", "A1"),
        ("Francisco", "Φραγκίσκος", "A1"),
        ("Charles III", "Carlos III", "A1"),
        ("Benoît XVI", "Benedict XV", "D7"),  # another one
        ("Benoît Martin", "Benedict Martin", "D7"),  # nobody with a surname is translated
        ("Daniel Barr", "Dan Barr", "A4"),  # for short
        ("Daniel Kyle Barr", "Daniel Paul Barr", "D7"),
        ("Daniel Kyle Barr", "Daniel K. Barr", "A4"),
        ("Amaro Cissoko Barr", "Amaro Sissoco Barr", "A1"),  # spelled by ear between one first name and one surname
        ("Hristijan Dimickoski", "Χρίστιαν Ντιμίτσκοσκι", "A1"),
        ("Christopher Reed", "Chris Reed", "A4"),
        ("Daniel Barr", "Dan Bart", "D7"),
        ("Marko Šarić", "Marko Sharic", "A1"),  # hooks written out
        ("Goce Dimoski", "Goche Dimoski", "D7"),  # once may be a slip
        ("Blaze Toncevski", "Blazhe Tonchevski", "A1"),  # and twice is a system
        ("Sascha Schober", "Sasca Scober", "D7"),  # that "sch" knows nothing of
        ("Tarek el-Béchir", "Tarek al-Bashir", "A1"),
        ("José Luís Prado", "Ζοζέ Κάρλος Πράδο", "D7"),  # a name between them
        ("José Luís Prado", "Ζοζέ Λουίς Πράδο", "A1"),
        ("Laure Martin", "Laurence Martin", "D7"),  # no short form of it
    ],
)
def test_first_names_told_otherwise(left: str, right: str, rule: str) -> None:
    one, other = (
        Claim(
            id=name,
            document=name,
            kind=Kind.NAME,
            quote=name,
            span=Span(0, len(name)),
            value=name,
            sentence=name,
            sentence_span=Span(0, len(name)),
            rule="name",
        )
        for name in (left, right)
    )
    assert verdict(one, other, ("fr", "en")) == rule


# ---------------------------------------------------------------- quotations

# One utterance in all eight languages, as it is or in part.
FIRE = [
    ("fr", "« Une catastrophe d'une ampleur inédite », a déclaré François Bayrou."),
    ("en", "“A catastrophe on an unprecedented scale,” said François Bayrou."),
    ("de", "„Eine Katastrophe von beispiellosem Ausmaß“, sagte François Bayrou."),
    ("es", "«Una catástrofe de una magnitud sin precedentes», dijo François Bayrou."),
    ("it", "«Una catastrofe di portata senza precedenti», ha detto François Bayrou."),
    ("pt", "“Uma catástrofe de dimensão sem precedentes”, disse François Bayrou."),
    ("nl", "“Een ramp van ongekende omvang”, zei François Bayrou."),
    ("el", "«Μια καταστροφή πρωτοφανούς έκτασης», δήλωσε ο Φρανσουά Μπαϊρού."),
]


def test_one_utterance_in_eight_languages() -> None:
    """Every article is linked to every other."""
    assert len(linked(Kind.QUOTE, *FIRE)) == len(FIRE) * (len(FIRE) - 1) // 2


# (probe, left, right, linked)
QUOTES = [
    (
        "in part, in another language",
        ("de", "„Kein Standort wird dichtgemacht“, sagte Daniela Cavallo."),
        ("fr", "« Aucun site ne sera fermé, personne ne sera licencié », a déclaré Daniela Cavallo."),
        True,
    ),
    (
        "altered, in one language",
        ("fr", "« Cette femme a été exécutée de sang-froid devant ses enfants », a dit Paul Renard."),
        ("fr", "« Cette femme a été assassinée froidement devant ses enfants », a dit Paul Renard."),
        True,
    ),
    (
        "no speaker on one side, but much in common",
        ("en", "“Barbarians came to the streets of Paris to commit crimes and provoke the police.”"),
        ("fr", "« Les barbares sont venus dans les rues de Paris provoquer la police », a dit Bruno Retailleau."),
        True,
    ),
    (
        "other words of the same speaker",
        ("fr", "« Toutes les mesures seront prises », a dit Laure Beccuau."),
        ("pt", "“É uma péssima ideia derreter essas joias”, disse Laure Beccuau."),
        False,
    ),
    (
        "the same matter, another speaker",
        ("fr", "« Le feu va durer plusieurs jours et nous manquons d'avions », a dit Paul Renard."),
        ("en", "“The fire will last until the wind turns to the west,” said Ellen Hurst."),
        False,
    ),
    (
        "translated, and given to another speaker",
        ("fr", "« Le feu va durer plusieurs jours », a dit Paul Renard."),
        ("en", "“The fire will last for days,” said Ellen Hurst."),
        True,
    ),
    (
        "other words of the same speaker, in one language",
        ("fr", "« Le feu va durer plusieurs jours », a dit Paul Renard."),
        ("fr", "« Nos hommes sont épuisés et il fait trop chaud », a dit Paul Renard."),
        False,
    ),
    (
        "one of several things in common",
        ("nl", "“De regering heeft gefaald”, zei Ada Lang."),
        ("de", "„Die Regierung muss jetzt handeln“, sagte Ada Lang."),
        False,
    ),
    (
        "the same match, told otherwise",
        ("de", "„Wir haben das Spiel verdient gewonnen“, sagte Ada Lang."),
        ("it", "«La squadra ha giocato una grande partita», ha detto Ada Lang."),
        False,
    ),
    (
        "no speaker on one side, one thing in common",
        ("en", "“The fire spread within the hour,” it said."),
        ("fr", "« Ce feu nous a tout pris », a dit Paul Renard."),
        False,
    ),
]


# (probe, text, of two people when Paul Renard said it)
SPEAKERS = [
    ("another speaker", "“The fire will last for days,” said Ellen Hurst.", True),
    ("named beside it", "“The fire will last for days,” said Ellen Hurst, who spoke for Paul Renard.", False),
    ("by the surname", "“The fire will last for days,” said Ellen Hurst, Renard's deputy.", False),
]


@pytest.mark.parametrize(("probe", "text", "two"), SPEAKERS, ids=[row[0] for row in SPEAKERS])
def test_a_quotation_given_to_another(probe: str, text: str, two: bool) -> None:
    renard = ("fr", "« Le feu va durer plusieurs jours », a dit Paul Renard.")
    said, told = (
        next(
            claim for claim in extract_claims(Document(id=code, text=words, language=code)) if claim.kind is Kind.QUOTE
        )
        for code, words in (renard, ("en", text))
    )
    assert told.speaker == "Ellen Hurst"
    assert (verdict(said, told, ("fr", "en")) == "D9") is two, probe


def test_what_is_translated_is_no_sure_exchange_of_speakers() -> None:
    texts = (("fr", "« Le feu va durer plusieurs jours », a dit Paul Renard."), ("en", SPEAKERS[0][1]))
    report = check_documents([Document(id=code, text=text, language=code) for code, text in texts])
    assert [(found.rule, found.severity) for found in report.findings if found.rule == "D9"] == [
        ("D9", Severity.WARNING)
    ]


@pytest.mark.parametrize(("probe", "left", "right", "expected"), QUOTES, ids=[row[0] for row in QUOTES])
def test_two_quotations(probe: str, left: tuple[str, str], right: tuple[str, str], expected: bool) -> None:
    assert bool(linked(Kind.QUOTE, left, right)) is expected


def test_of_several_quotations_each_finds_its_own() -> None:
    """Two utterances of one speaker in two languages: crosswise nothing is linked."""
    french = "« Le feu va durer plusieurs jours », a dit Paul Renard. « Les récoltes sont perdues », a dit Paul Renard."
    english = "“The fire will last for days,” said Paul Renard. “The harvest is lost this year,” said Paul Renard."
    found = linked(Kind.QUOTE, ("fr", french), ("en", english))
    assert {(left[:6], right[:7]) for left, right in found} <= {("Le feu", "The fir"), ("Les ré", "The har")}


# A hedge that every language has: one of those that are the most, or the most.
BIGGEST = ("es", "«La mayor tragedia humana de nuestra historia», dijo Ada Lang.")
ONE_OF = [
    ("fr", "« L'une des plus grandes tragédies humaines de notre histoire », a dit Ada Lang."),
    ("en", "“One of the biggest human tragedies in our history,” said Ada Lang."),
    ("de", "„Eine der größten menschlichen Tragödien unserer Geschichte“, sagte Ada Lang."),
    ("it", "«Una delle più grandi tragedie umane della nostra storia», ha detto Ada Lang."),
    ("pt", "“Uma das maiores tragédias humanas da nossa história”, disse Ada Lang."),
    ("nl", "“Een van de grootste menselijke tragedies in onze geschiedenis”, zei Ada Lang."),
    ("el", "«Μία από τις μεγαλύτερες ανθρώπινες τραγωδίες της ιστορίας μας», είπε η Άντα Λανγκ."),
]
VACCINE = "“This vaccine was developed in record time,” said Ada Lang."
LOST = "« Nous avons perdu 12 amis », a dit Ada Lang."
NO_SITE = "« Aucun site ne fermera, ni cette année ni plus tard, et personne ne partira », a dit Ada Lang."


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (FIRE[0], FIRE[1], "A8"),
        (("de", "„Kein Standort schließt“, sagte Ada Lang."), ("fr", NO_SITE), "A4"),
        (("fr", LOST), ("en", "“We have lost 15 friends,” said Ada Lang."), "D8"),
        (("fr", LOST), ("en", "“We have lost 12 friends,” said Ada Lang."), "A8"),
        *((BIGGEST, one_of, "D8") for one_of in ONE_OF),
        *((ONE_OF[0], one_of, "A8") for one_of in ONE_OF[1:]),
        # One thing in common is too little to call two quotations one, but nothing speaks against it either.
        (("fr", "« Le vaccin est sûr et efficace », a dit Ada Lang."), ("en", VACCINE), "A4"),
    ],
    ids=["whole", "in part", "another number", "the same number"]
    + [f"{hedge}: {one_of[0]}" for hedge, rows in (("dropped", ONE_OF), ("kept", ONE_OF[1:])) for one_of in rows]
    + ["one thing in common"],
)
def test_what_two_languages_can_tell_of_one_utterance(left: tuple[str, str], right: tuple[str, str], rule: str) -> None:
    claims = [
        next(
            claim
            for claim in extract_claims(Document(id=language, text=text, language=language))
            if claim.kind is Kind.QUOTE
        )
        for language, text in (left, right)
    ]
    assert verdict(claims[0], claims[1], (left[0], right[0])) == rule
