"""Modality: asserted, planned, possible or denied, for the clause of a figure."""

import pytest

from tests.sayings import figure

# (language, what the row probes, text, figure, modality)
ROWS: list[tuple[str, str, str, str, str]] = [
    ("fr", "plain", "Le groupe a versé 10 millions d'euros.", "10 millions", "asserted"),
    ("fr", "conditional by its ending", "La facture atteindrait 10 millions d'euros.", "10 millions", "possible"),
    ("fr", "future by its ending", "Le réseau versera au minimum 10 milliards de dollars.", "10 mill", "planned"),
    ("fr", "negation in two words", "L'entreprise n'a pas versé 10 millions d'euros.", "10 millions", "denied"),
    ("fr", "a hedge, no denial", "L'affaire n'a pas duré plus de sept minutes.", "sept minutes", "asserted"),
    ("fr", "an imperfect in -rait", "Le site attirait 10 millions de visiteurs.", "10 millions", "asserted"),
    ("fr", "denial by a verb", "Le groupe dément avoir supprimé 500 emplois.", "500", "denied"),
    ("fr", "what is compared with", "Elle ne pèse guère plus lourd que les 100 millions de 2009.", "100", "asserted"),
    ("en", "what is compared with", "It is not much bigger than the $100 billion of 2009.", "$100", "asserted"),
    (
        "de",
        "what is compared with",
        "Es wiegt nicht schwerer als die 100 Milliarden Dollar von 2009.",
        "100",
        "asserted",
    ),
    ("es", "what is compared with", "No pesa mucho más que los 100 millones de 2009.", "100", "asserted"),
    ("pt", "what is compared with", "Não pesa muito mais do que os 100 milhões de 2009.", "100", "asserted"),
    ("nl", "what is compared with", "Het is niet veel zwaarder dan de 100 miljard dollar uit 2009.", "100", "asserted"),
    ("en", "plain", "The company paid $10 million.", "$10", "asserted"),
    ("en", "could", "The deal could be worth $3 billion.", "$3", "possible"),
    ("en", "will", "The company will invest $3 billion.", "$3", "planned"),
    ("en", "the month and the name", "In May, Will Smith paid $3 million.", "$3", "asserted"),
    ("en", "did not", "It did not pay $10 million.", "$10", "denied"),
    ("en", "not only", "It paid not only $10 million.", "$10", "asserted"),
    ("de", "könnte", "Die Inflation könnte auf 3 Prozent steigen.", "3 Pro", "possible"),
    ("de", "konnte", "Die Bank konnte 3 Prozent zahlen.", "3 Pro", "asserted"),
    ("de", "will", "Der Konzern will 10 Milliarden Euro investieren.", "10", "planned"),
    ("de", "nicht, sondern", "Der Bau kostet nicht 10 Millionen, sondern 12 Millionen Euro.", "10", "denied"),
    (
        "de",
        "nicht, sondern: the other figure",
        "Der Bau kostet nicht 10 Millionen, sondern 12 Millionen Euro.",
        "12",
        "asserted",
    ),
    ("es", "conditional", "El déficit sería del 3%.", "3%", "possible"),
    ("es", "future", "La empresa invertirá 500 millones de euros.", "500", "planned"),
    ("es", "no ha", "El Gobierno no ha gastado 10 millones de euros.", "10", "denied"),
    ("es", "an imperfect in -ría", "La empresa quería 10 millones de euros.", "10", "asserted"),
    ("it", "conditional", "Il valore supererebbe i 20 milioni di euro.", "20", "possible"),
    ("it", "a past tense in -rebbe", "Il valore crebbe di 20 milioni di euro.", "20", "asserted"),
    ("it", "future", "Il gruppo investirà 300 milioni di euro.", "300", "planned"),
    ("it", "smentisce", "La società smentisce di aver licenziato 200 dipendenti.", "200", "denied"),
    ("it", "an accent makes the verb", "Il progetto vale 300 milioni di euro.", "300", "asserted"),
    ("pt", "conditional", "O défice seria de 2%.", "2%", "possible"),
    ("pt", "future", "A empresa investirá 300 milhões de euros.", "300", "planned"),
    ("pt", "não", "A empresa não pagou 10 milhões de euros.", "10", "denied"),
    ("pt", "plain", "A empresa pagou 10 milhões de euros.", "10", "asserted"),
    ("nl", "zou", "Het tekort zou 3 procent bedragen.", "3", "possible"),
    ("nl", "zal", "Het bedrijf zal 300 miljoen euro investeren.", "300", "planned"),
    ("nl", "ontkent", "Het bedrijf ontkent dat er 200 banen verdwijnen.", "200", "denied"),
    ("nl", "plain", "De rente zakt tot 2 procent.", "2", "asserted"),
    ("el", "θα μπορούσε", "Το έλλειμμα θα μπορούσε να φτάσει το 3%.", "3%", "possible"),
    ("el", "θα", "Η εταιρεία θα επενδύσει 300 εκατ. ευρώ.", "300", "planned"),
    ("el", "δεν", "Η εταιρεία δεν πλήρωσε 10 εκατ. ευρώ.", "10", "denied"),
    # a negation reaches neither behind a contrast or another clause nor what is taken for granted
    ("fr", "behind a contrast", "Ce ne sont pas dix-sept mais 16 personnes qui sont mortes.", "16", "asserted"),
    ("fr", "before the contrast", "Ce ne sont pas dix-sept mais 16 personnes qui sont mortes.", "dix-sept", "denied"),
    ("fr", "compared with", "Le fonds ne pèse guère plus lourd que les 100 milliards d'autrefois.", "100", "asserted"),
    ("fr", "taken for granted", "Il n'a jamais commenté ses 20 ans de réclusion.", "20 ans", "asserted"),
    ("en", "taken for granted", "He will not challenge his 20-year sentence.", "20-year", "planned"),
    ("en", "another clause", "He will not appeal as 15 others seek a second trial.", "15", "planned"),
    ("en", "another clause of two", "Some 55m people went without power and at least five died.", "five", "asserted"),
    ("en", "without, of the figure", "The town went without 20 buses.", "20", "denied"),
    ("de", "taken for granted", "Er hat die 20 Jahre nicht angefochten.", "20", "asserted"),
    ("de", "compared with", "Das Paket ist nicht größer als 10 Millionen Euro.", "10", "asserted"),
    ("es", "behind a contrast", "No son diecisiete sino 16 muertos.", "16", "asserted"),
    ("es", "taken for granted", "No recurrió los 20 años de cárcel.", "20", "asserted"),
    ("it", "behind a closed quotation", "«Non siete soli». Berna stanzia 5 milioni di franchi.", "5", "asserted"),
    ("it", "behind a contrast", "Non sono diciassette ma 16 morti.", "16", "asserted"),
    ("it", "taken for granted", "Non ha contestato i 20 anni di carcere.", "20", "asserted"),
    ("pt", "behind a contrast", "Não são dezassete mas 16 mortos.", "16", "asserted"),
    ("pt", "taken for granted", "Não contestou os 20 anos de prisão.", "20", "asserted"),
    ("nl", "behind a contrast", "Het zijn niet zeventien maar 16 doden.", "16", "asserted"),
    ("nl", "taken for granted", "Hij vecht zijn 20 jaar cel niet aan.", "20", "asserted"),
    ("el", "behind a contrast", "Δεν είναι δεκαεπτά αλλά 16 νεκροί.", "16", "asserted"),
    ("el", "taken for granted", "Δεν αμφισβητεί τα 20 χρόνια φυλάκισης.", "20", "asserted"),
    ("el", "only, no denial", "Η επιχείρηση δεν κράτησε παρά επτά λεπτά.", "επτά", "asserted"),
    (
        "fr",
        "for how long it is forbidden",
        "Il ne pourra exercer aucun mandat pendant cinq années.",
        "cinq",
        "asserted",
    ),
    ("en", "for how long it is forbidden", "He cannot hold office for five years.", "five", "asserted"),
    ("de", "for how long it is forbidden", "Er darf kein Amt für fünf Jahre ausüben.", "fünf", "asserted"),
    ("it", "for how long it is forbidden", "Non potrà votare per cinque anni.", "cinque", "asserted"),
    ("es", "for how long it is forbidden", "No puede ejercer cargos durante cinco años.", "cinco", "asserted"),
    ("fr", "how long, denied", "La panne n'a pas duré cinq heures.", "cinq", "denied"),
    ("en", "not of a length", "The state did not pay for five houses.", "five", "denied"),
]


@pytest.mark.parametrize(
    ("language", "probes", "text", "words", "modality"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_modality(language: str, probes: str, text: str, words: str, modality: str) -> None:
    """The nearest cue of the clause decides."""
    assert figure(language, text, words).modality == modality
