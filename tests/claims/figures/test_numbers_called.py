"""Numbers that are called, quoted or named, and count nothing; beside each kind, what looks like it and counts."""

import pytest

from tests.reading import claims_in, reading

NOTHING = (
    ("fr", "Numéro vert pour les proches : 0 800 130 000."),
    ("fr", "Les victimes peuvent appeler le 3919."),
    ("de", "Hinweise unter 0800 123 456 an die Polizei."),
    ("de", "Der ID.3 bleibt im Programm."),
    ("en", "Call 999 or the helpline on 0800 555 111, quoting reference 4417."),
    ("es", "En caso de emergencia, llame al 112 o al 091."),
    ("es", "Antena 3 y La 1 compiten; La 2 estrena documental."),
    ("it", "Rinviato a giudizio per 416 bis."),
    ("pt", "Ligue para a linha de apoio (808 24 24 24) ou para o 112."),
    ("pt", "São alunos do 3.º ciclo."),
    ("nl", "Bellen kan met 0900-8844 of, anoniem, met 0800-7000; bij spoed 112."),
    ("nl", "De Kamer liet motie 29 liggen."),
    ("el", "Καταγγελίες στο 15900 ή στο τηλέφωνο 210 5212054."),
    # Sayings.
    ("fr", "Le ministre s'est plié en quatre et leur a dit leurs quatre vérités."),
    ("de", "Auf Wolke sieben schwebt niemand, es ist fünf vor zwölf."),
    ("en", "They killed two birds with one stone and were left at sixes and sevens."),
    ("es", "Dio mil vueltas al asunto, pero siguen en sus trece."),
    ("it", "Si è fatto in quattro e ha visto quattro gatti."),
    ("pt", "Andava nas suas sete quintas e tudo corria às mil maravilhas."),
    ("nl", "Wie met twee maten meet, eet van twee walletjes."),
    ("el", "Τα μάτια σας δεκατέσσερα, είπε, και με χίλια ζόρια σώθηκαν."),
)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_counted(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == []


COUNTED = (
    ("fr", "Il a fait appel à 3919 électeurs.", "count 3919..3919 voters"),
    ("de", "Sie rief 112 Menschen an.", "count 112..112 people"),
    ("en", "They called 112 voters.", "count 112..112 voters"),
    ("es", "Hubo que llamar a 300 policías.", "count 300..300 police"),
    ("it", "Nel parco vivono 416 cervi.", "count 416..416 cerv"),
    ("pt", "É o terceiro classificado.", "rank 3..3 -"),
    ("nl", "De partij haalde 29 zetels.", "count 29..29 seats"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), COUNTED)
def test_something_is(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
