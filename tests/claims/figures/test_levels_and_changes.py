"""By how much something moved, where it arrived, and what only looks like a change, in eight languages."""

import pytest

from tests.reading import Row, expect

ARRIVED: list[tuple[str, Row]] = [
    ("en", ("Deaths fell 6.5% to 631,000.", ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"])),
    (
        "fr",
        (
            "Les décès ont reculé de 6,5 % à 631 000.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
    (
        "de",
        (
            "Die Zahl der Todesfälle sank um 6,5 Prozent auf 631.000.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
    (
        "es",
        (
            "Las muertes cayeron un 6,5 % hasta las 631.000.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
    (
        "it",
        (
            "I morti sono calati del 6,5 per cento a 631 mila.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
    (
        "pt",
        ("Os óbitos recuaram 6,5% para 631 mil.", ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"]),
    ),
    (
        "nl",
        (
            "Het aantal sterfgevallen daalde met 6,5 procent tot 631.000.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
    (
        "el",
        (
            "Οι θάνατοι μειώθηκαν κατά 6,5% σε 631.000.",
            ["percentage 6.5..6.5 % decrease", "count 631000..631000 deaths"],
        ),
    ),
]
EXCEEDED: list[tuple[str, Row]] = [
    ("fr", ("Le budget a été dépassé de 32 %.", ["percentage 32..32 % increase"])),
    ("en", ("The project came in 32% over budget.", ["percentage 32..32 % increase"])),
    ("de", ("Das Budget wurde um 32 Prozent überschritten.", ["percentage 32..32 % increase"])),
    ("de", ("Der Grenzwert wurde um 32 Mikrogramm überschritten.", ["measure 32..32 ug"])),
    ("es", ("El presupuesto se superó en un 32 %.", ["percentage 32..32 % increase"])),
    ("it", ("Il preventivo è stato superato del 32 per cento.", ["percentage 32..32 % increase"])),
    ("pt", ("O orçamento foi ultrapassado em 32%.", ["percentage 32..32 % increase"])),
    ("nl", ("De begroting werd met 32 procent overschreden.", ["percentage 32..32 % increase"])),
    ("el", ("Ο προϋπολογισμός ξεπεράστηκε κατά 32%.", ["percentage 32..32 % increase"])),
]
SLOWED: list[tuple[str, Row]] = [
    ("fr", ("Le traitement a ralenti le déclin de 27 %.", ["percentage 27..27 % decrease"])),
    ("de", ("Das Mittel verlangsamte den Abbau um 27 Prozent.", ["percentage 27..27 % decrease"])),
    ("es", ("El fármaco frenó un 27 % el deterioro.", ["percentage 27..27 % decrease"])),
    ("pt", ("O medicamento abrandou em 27% o declínio.", ["percentage 27..27 % decrease"])),
    (
        "nl",
        (
            "Het middel remde de achteruitgang met 27 procent af in vergelijking met een placebo.",
            ["percentage 27..27 % decrease"],
        ),
    ),
    ("el", ("Το φάρμακο επιβράδυνε την έκπτωση κατά 27%.", ["percentage 27..27 % decrease"])),
]
MOVED: list[tuple[str, Row]] = [
    ("pt", ("Os países teriam de cortar as emissões em 42%.", ["percentage 42..42 % decrease"])),
    ("de", ("Die Aktie schoss um 17 Prozent in die Höhe.", ["percentage 17..17 % increase"])),
    ("de", ("Der Umsatz nahm um 9 Prozent ab im Vergleich zum Plan.", ["percentage 9..9 % decrease"])),
    ("es", ("Los alimentos se encarecieron un 4,9 %.", ["percentage 4.9..4.9 % increase"])),
]
FARTHER: list[tuple[str, Row]] = [
    (
        "de",
        (
            "Der Ausstoß ging um 3,4 Prozent auf rund 638 Tonnen zurück.",
            ["percentage 3.4..3.4 % decrease", "measure 638..638 t about"],
        ),
    ),
    (
        "nl",
        (
            "De uitstoot nam met 3,4 procent tot 638 ton af.",
            ["percentage 3.4..3.4 % decrease", "measure 638..638 t"],
        ),
    ),
    ("en", ("The vaccine halved the risk.", ["ratio 0.5..0.5 1 decrease"])),
    ("de", ("Der Impfstoff halbierte das Risiko.", ["ratio 0.5..0.5 1 decrease"])),
    ("it", ("Il vaccino dimezza il rischio.", ["ratio 0.5..0.5 1 decrease"])),
    ("nl", ("Het vaccin halveert het risico.", ["ratio 0.5..0.5 1 decrease"])),
]
MILLIONS: list[tuple[str, Row]] = [
    ("en", ("It drew 40m foreign visitors.", ["count 40000000..40000000 visitors"])),
    ("en", ("It cut 1.5m manufacturing jobs.", ["count 1500000..1500000 jobs"])),
    ("en", ("The 100m world champions will race again.", ["measure 100..100 m"])),
    ("en", ("The dam is 30m tall.", ["measure 30..30 m"])),
]
SUBJECTS: list[tuple[str, Row]] = [
    ("es", ("La masa salarial del club ascendió a 396 millones de euros.", ["money 396000000..396000000 EUR"])),
    ("es", ("La masa salarial del club ascendió a 396 millones.", ["money 396000000..396000000 XXX"])),
    ("it", ("In città gli arrivi turistici sono stati 22.600.", ["count 22600..22600 tourists"])),
    ("en", ("Staff numbers rose to 120,000.", ["count 120000..120000 employees"])),
    ("en", ("The death toll rose to 12.", ["count 12..12 deaths"])),
]
SECONDS: list[tuple[str, Row]] = [
    ("fr", ('Il a couru en 9"83.', ["duration 9.83..9.83 s"])),
    ("it", ('Ha corso i 100 metri in 9"83.', ["measure 100..100 m", "duration 9.83..9.83 s"])),
    ("fr", ('Un écran de 27" suffit.', ["measure 27..27 [in_i]"])),
    ("es", ("Ganó en 9,83 segundos.", ["duration 9.83..9.83 s"])),
]
UNDER: list[tuple[str, Row]] = [
    ("fr", ("Le cours a chuté en dessous de 6 000 euros.", ["money -inf..6000 EUR less_than"])),
    ("es", ("El cacao cayó por debajo de los 6.000 euros.", ["money -inf..6000 EUR less_than"])),
    ("it", ("Il cacao è sceso sotto i 6.000 euro.", ["money -inf..6000 EUR less_than"])),
    ("pt", ("O cacau caiu abaixo dos 6000 euros.", ["money -inf..6000 EUR less_than"])),
    ("el", ("Το κακάο έπεσε κάτω από τα 6.000 ευρώ.", ["money -inf..6000 EUR less_than"])),
]
MARKS: list[tuple[str, Row]] = [
    ("en", ("The film crossed the $1bn mark.", ["money 1000000000..inf XXX more_than"])),
    ("nl", ("De film passeerde de grens van een miljard dollar.", ["money 1000000000..inf XXX more_than"])),
    ("fr", ("Le film a franchi la barre du milliard de dollars.", ["money 1000000000..inf XXX more_than"])),
]
NO_CHANGE: list[tuple[str, Row]] = [
    ("en", ("Hospitals ran up a deficit of €2.8bn.", ["money 2800000000..2800000000 EUR"])),
    ("en", ("The state set up a fund of $30m.", ["money 30000000..30000000 XXX"])),
    ("es", ("La compañía ganó 39.100 millones de dólares.", ["money 39100000000..39100000000 XXX"])),
    ("pt", ("A empresa ganhou 39 milhões de euros.", ["money 39000000..39000000 EUR"])),
    ("fr", ("L'entreprise a gagné 39 millions d'euros.", ["money 39000000..39000000 EUR"])),
    ("it", ("La società ha guadagnato 39 milioni di euro.", ["money 39000000..39000000 EUR"])),
    ("el", ("Δίνεται έκτακτη ενίσχυση 100 εκατ. ευρώ στους αγρότες.", ["money 100000000..100000000 EUR"])),
]
LIMITS: list[tuple[str, Row]] = [
    ("es", ("La multa puede llegar hasta el 4 % de la facturación.", ["percentage -inf..4 % at_most"])),
    ("es", ("Hay multas de hasta los 600 euros.", ["money -inf..600 EUR at_most"])),
    ("pt", ("A coima pode ir até aos 4% da faturação.", ["percentage -inf..4 % at_most"])),
    (
        "pt",
        (
            "A empresa vai eliminar mais de 11 mil empregos.\n\nA coima pode ir até 4% da faturação.",
            ["count 11000..inf jobs more_than", "percentage -inf..4 % at_most"],
        ),
    ),
    ("nl", ("De oogst kwam niet verder dan 25,6 miljoen ton.", ["measure 25600000..25600000 t"])),
    ("de", ("Die Etappe führte über 182 Kilometer.", ["measure 182..182 km"])),
    ("de", ("Die Schlange war über 182 Kilometer lang.", ["measure 182..inf km more_than"])),
]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        *ARRIVED,
        *EXCEEDED,
        *SLOWED,
        *MOVED,
        *FARTHER,
        *MILLIONS,
        *SUBJECTS,
        *SECONDS,
        *UNDER,
        *MARKS,
        *NO_CHANGE,
        *LIMITS,
    ],
    ids=lambda value: str(value)[:40],
)
def test_levels_and_changes(language: str, row: Row) -> None:
    expect(language, [row])


BESIDES: list[tuple[str, Row]] = [
    # How far something moved and where it arrived, told as finely; a range of how far is told roughly.
    (
        "en",
        (
            "The group ended the year, cutting its debt by €8.6bn to €15.5bn.",
            ["money 8600000000..8600000000 EUR decrease", "money 15500000000..15500000000 EUR"],
        ),
    ),
    ("en", ("The price will rise by £2bn to £3bn.", ["money 2000000000..3000000000 GBP between increase"])),
    # What is paid besides, and no change of what stands before it.
    ("en", ("The club pays £40m plus £5m.", ["money 40000000..40000000 GBP", "money 5000000..5000000 GBP"])),
    ("en", ("The club pays £40m plus.", ["money 40000000..inf GBP at_least"])),
    (
        "pt",
        (
            "Comprou a empresa por 13 milhões de euros mais 20% do capital.",
            ["money 13000000..13000000 EUR", "percentage 20..20 %"],
        ),
    ),
    ("pt", ("A empresa vendeu mais 20%.", ["percentage 20..20 % increase"])),
    (
        "es",
        (
            "El club paga 40 millones de euros más el 20% del traspaso.",
            ["money 40000000..40000000 EUR", "percentage 20..20 %"],
        ),
    ),
    ("es", ("La empresa vendió un 20% más.", ["percentage 20..20 % increase"])),
    (
        "de",
        (
            "Der Klub zahlt 40 Millionen Euro plus 5 Millionen Euro.",
            ["money 40000000..40000000 EUR", "money 5000000..5000000 EUR"],
        ),
    ),
    # What an average is, is known.
    ("en", ("Turnout was above its 60% average.", ["percentage 60..60 %"])),
    ("en", ("Turnout was above 60%.", ["percentage 60..inf % more_than"])),
    ("el", ("Το κόστος φτάνει έως και σε 100 ευρώ.", ["money -inf..100 EUR at_most"])),
]


@pytest.mark.parametrize(("language", "row"), BESIDES, ids=[f"{language}: {row[0]}" for language, row in BESIDES])
def test_what_stands_beside_is_no_change(language: str, row: Row) -> None:
    expect(language, [row])


def test_what_a_share_compares_with_is_no_change() -> None:
    """ "A third more than the estimate of 50 billion": the estimate is no change, whatever the "of"."""
    level = "money 50000000000..50000000000 EUR"
    rows = {
        "fr": ("C'est 20 % de plus que l'estimation initiale de 50 milliards d'euros.", "increase"),
        "en": ("That is 20% more than the estimate of 50 billion euros.", "increase"),
        "de": ("Das ist 20 Prozent weniger als der Plan von 50 Milliarden Euro.", "decrease"),
        "es": ("Es un 20% más que la estimación inicial de 50.000 millones de euros.", "increase"),
        "it": ("È il 20% in meno della stima iniziale di 50 miliardi di euro.", "decrease"),
        "pt": ("É 20% a mais do que a estimativa inicial de 50 mil milhões de euros.", "increase"),
        "nl": ("Dat is 20% minder dan de raming van 50 miljard euro.", "decrease"),
        "el": ("Είναι 20% περισσότερο από την εκτίμηση των 50 δισ. ευρώ.", "increase"),
    }
    for language, (text, change) in rows.items():
        expect(language, [(text, [f"percentage 20..20 % {change}", level])])
    expect("fr", [("Une augmentation de plus de 3 %.", ["percentage 3..inf % more_than increase"])])
