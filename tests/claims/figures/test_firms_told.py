"""What reports on firms share or leave out: one verb for two subjects, a base behind a sum said twice, the million of
what is counted, points that name their per cent, numbers that are names, years that are told of; and the days and years
that such reports tell."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind
from tests.reading import Row, expect

ONE_VERB = {  # a verb that two subjects share leads to the number of the second
    "en": [
        (
            "Sales fell to €157bn and the number of cars delivered to 5.4 million.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
        (
            "Profit fell to €157m, and the total cost to 5.4 million.",  # a cost is money
            ["money 157000000..157000000 EUR", "money 5400000..5400000 EUR"],
        ),
        ("The number of people waiting rose to 7.4m.", ["count 7400000..7400000 people"]),
        ("The number of cars fell and the river rose to 5.4m.", ["measure 5.4..5.4 m"]),
        ("The survivors fell to 40m below the road.", ["measure 40..40 m"]),
    ],
    "fr": [
        (
            "Le chiffre d'affaires est tombé à 157 milliards d'euros et le nombre de voitures livrées à 5,4 millions.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
        (
            "Le bénéfice est tombé à 157 millions d'euros et le nombre d'audits a coûté 5,4 millions.",
            ["money 157000000..157000000 EUR", "money 5400000..5400000 EUR"],
        ),
    ],
    "de": [
        (
            "Der Umsatz sank auf 157 Milliarden Euro und die Zahl der ausgelieferten Autos auf 5,4 Millionen.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
    "es": [
        (
            "La facturación cayó a 157.000 millones de euros y el número de coches entregados, a 5,4 millones.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
    "it": [
        (
            "Il fatturato è sceso a 157 miliardi di euro e il numero di auto consegnate a 5,4 milioni.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
    "nl": [
        (
            "De omzet zakte naar 157 miljard euro en het aantal geleverde auto's naar 5,4 miljoen.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
    "pt": [
        (
            "A faturação caiu para 157 mil milhões de euros e o número de carros entregues para 5,4 milhões.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
    "el": [
        (
            "Ο τζίρος έπεσε στα 157 δισ. ευρώ και ο αριθμός των αυτοκινήτων στα 5,4 εκατομμύρια.",
            ["money 157000000000..157000000000 EUR", "count 5400000..5400000 vehicles"],
        ),
    ],
}

SAID_TWICE = {  # a sum, the same in another currency, and the base of both
    "en": [
        (
            "Cash flow rose to €2.5bn ($2.9bn) a year.",
            ["money 2500000000..2500000000 EUR per a", "money 2900000000..2900000000 XXX per a"],
        ),
        (
            "It paid €2.5bn ($2.9bn) a year earlier.",
            ["money 2500000000..2500000000 EUR", "money 2900000000..2900000000 XXX"],
        ),
    ],
    "fr": [
        (
            "Il touche 2 500 euros (2 900 dollars) par mois.",
            ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"],
        ),
    ],
    "de": [
        ("Das sind 2500 Euro (2900 Dollar) im Jahr.", ["money 2500..2500 EUR per a", "money 2900..2900 XXX per a"]),
        (
            "Es waren 2500 Euro (2900 Dollar) im Jahr 2019.",
            ["money 2500..2500 EUR", "money 2900..2900 XXX", "date 2019-01-01..2019-12-31 year"],
        ),
    ],
    "es": [
        ("Cobra 2.500 euros (2.900 dólares) al mes.", ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"]),
    ],
    "it": [
        ("Prende 2.500 euro (2.900 dollari) al mese.", ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"]),
    ],
    "nl": [
        (
            "Hij krijgt 2500 euro (2900 dollar) per maand.",
            ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"],
        ),
    ],
    "pt": [
        ("Recebe 2.500 euros (2.900 dólares) por mês.", ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"]),
    ],
    "el": [
        (
            "Παίρνει 2.500 ευρώ (2.900 δολάρια) τον μήνα.",
            ["money 2500..2500 EUR per mo", "money 2900..2900 XXX per mo"],
        ),
    ],
}

NAMES = {  # numbers that are names, and a label that is the subject
    "it": [
        ("Gli operai aspettano e la Cinquecento elettrica non si vende.", []),
        ("Sono arrivati in Cinquecento soldati.", ["count 500..500 soldiers"]),
        ("Il contratto 717 era del comune.", []),
    ],
    "fr": [
        ("Il revient sur le contrat dit « 717 ».", []),
        ("Il a parlé de « 14 morts ».", ["count 14..14 deaths"]),
    ],
    "es": [
        (
            "Ayer ganó el grupo 18.600 millones de euros.",
            ["date 2025-06-04..2025-06-04 day", "money 18600000000..18600000000 EUR"],
        ),
        ("El grupo 18 abre el desfile.", []),
    ],
    "nl": [
        ("Toen verdiende de groep 18,6 miljard euro.", ["money 18600000000..18600000000 EUR"]),
        ("Een min van 70 procent.", ["percentage 70..70 % decrease"]),
        ("Het duurt 5 min.", ["duration 5..5 min"]),
    ],
    "en": [("Sales stood at 1.148mn.", ["count 1148000..1148000 -"])],
    "el": [("Η σύμβαση 717 είχε υπογραφεί.", [])],
}

POINTS = {  # points that say in their own word what they are of
    "de": [
        ("Das kostet zwei Prozentpunkte Marge.", ["percentage 2..2 [ppt]"]),
        ("Er gewann mit zwei Punkten Abstand.", ["count 2..2 point"]),
    ],
    "nl": [("Dat kost twee procentpunten marge.", ["percentage 2..2 [ppt]"])],
}

PAY = {  # what has a price, right behind thousands of millions or millions
    "nl": [
        (
            "Hij kreeg 10 miljoen euro, boven op de 23 miljoen salaris.",
            ["money 10000000..10000000 EUR", "money 23000000..23000000 EUR"],
        )
    ],
    "de": [
        (
            "Er bekam 10 Millionen Euro und 23 Millionen Gehalt.",
            ["money 10000000..10000000 EUR", "money 23000000..23000000 EUR"],
        )
    ],
    "it": [
        (
            "Ha preso 10 milioni di euro e 23 milioni di stipendio.",
            ["money 10000000..10000000 EUR", "money 23000000..23000000 EUR"],
        )
    ],
}

PIECES = {  # what is told in pieces is no money, however it changed
    "en": [
        (
            "Revenue fell to €33bn, on shipments down 27 per cent at 1.15 million.",
            ["money 33000000000..33000000000 EUR", "percentage 27..27 % decrease", "count 1150000..1150000 -"],
        ),
        (
            "Profit was €3bn. Deliveries cost the firm 3 million.",
            ["money 3000000000..3000000000 EUR", "money 3000000..3000000 EUR"],
        ),
        (
            "Profit was €3bn. Deliveries fell and the loss rose to 3 million.",
            ["money 3000000000..3000000000 EUR", "money 3000000..3000000 EUR"],
        ),
        (
            "Profit was €3bn on shipments of 54 billion.",
            ["money 3000000000..3000000000 EUR", "money 54000000000..54000000000 EUR"],
        ),
    ],
    "fr": [
        (
            "Le bénéfice est de 3 milliards d'euros. Les livraisons ont chuté de 27 % à 1,1 million.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
    "de": [
        (
            "Der Gewinn lag bei 3 Milliarden Euro. Die Auslieferungen sanken auf 1,1 Millionen.",
            ["money 3000000000..3000000000 EUR", "count 1100000..1100000 deliveries"],
        ),
    ],
    "es": [
        (
            "El beneficio fue de 3.000 millones de euros. Las entregas bajaron un 27 % hasta 1,1 millones.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
    "it": [
        (
            "L'utile è di 3 miliardi di euro. Le consegne sono calate del 27% a 1,1 milioni.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
    "nl": [
        (
            "De winst was 3 miljard euro. De leveringen daalden 27 procent naar 1,1 miljoen.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
    "pt": [
        (
            "O lucro foi de 3 mil milhões de euros. As entregas recuaram 27% para 1,1 milhões.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
    "el": [
        (
            "Τα κέρδη ήταν 3 δισ. ευρώ. Οι παραδόσεις μειώθηκαν 27% στα 1,1 εκατομμύρια.",
            ["money 3000000000..3000000000 EUR", "percentage 27..27 % decrease", "count 1100000..1100000 deliveries"],
        ),
    ],
}

TOLD_OF = {  # a year that is told of is no length of time
    "en": [
        ("It was a year in which all changed, and a year that we will not forget.", []),
        (
            "The trial lasted a year. He was gone for more than a year.",
            ["duration 1..1 a", "duration 1..inf a more_than"],
        ),
        ("He waited two years in which all changed.", ["duration 2..2 a"]),
    ],
    "fr": [
        ("Ce n'est pas une année dont nous sommes fiers, ni une journée où tout va.", []),
        ("Le procès a duré une année.", ["duration 1..1 a"]),
    ],
    "de": [
        ("Es war ein Jahr, in dem alles anders wurde.", []),
        ("Es dauerte ein Jahr, dann kam er.", ["duration 1..1 a"]),
    ],
    "es": [("Fue un año en el que todo cambió.", []), ("Esperó un año en Madrid.", ["duration 1..1 a"])],
    "it": [("È stato un anno in cui tutto è cambiato.", []), ("Ha aspettato un anno in Italia.", ["duration 1..1 a"])],
    "nl": [("Het was een jaar waarin alles veranderde.", []), ("Het duurde een jaar.", ["duration 1..1 a"])],
    "pt": [("Foi um ano em que tudo mudou.", []), ("Esperou um ano em Lisboa.", ["duration 1..1 a"])],
    "el": [("Ήταν μια χρονιά κατά την οποία όλα άλλαξαν.", []), ("Περίμενε έναν χρόνο.", ["duration 1..1 a"])],
}

DATES = {  # read on 5 June 2025
    "en": [
        ("Up to 7 may have been killed by the blaze.", ["count -inf..7 - at_most"]),
        (
            "On 7 May it rained, on 9 may 2024 it did not.",
            ["date 2025-05-07..2025-05-07 day", "date 2024-05-09..2024-05-09 day"],
        ),
        ("The margin is to be 8 per cent in 2028 to 2030.", ["percentage 8..8 %", "date 2028-01-01..2030-12-31 year"]),
        ("It will rise from 2028 to 2030.", ["date 2028-01-01..2028-12-31 year", "date 2030-01-01..2030-12-31 year"]),
        (
            "It moved from 12 in 2019 to 14 in 2020.",
            [
                "count 12..12 -",
                "date 2019-01-01..2019-12-31 year",
                "count 14..14 -",
                "date 2020-01-01..2020-12-31 year",
            ],
        ),
        (
            "The group is worth half less than at its September peak.",
            [
                "percentage 50..50 % decrease",
                "date 2024-09-01..2024-09-30 month",
            ],
        ),
        ("The peak is expected in September.", ["date 2025-09-01..2025-09-30 month"]),
    ],
    "fr": [
        ("L'objectif de la période 2028 à 2030 est connu.", ["date 2028-01-01..2030-12-31 year"]),
        (
            "Elle prendra plus de 230 avions jusqu'en 2030.",
            ["count 230..inf aircraft more_than", "date None..2030-12-31 year at_most"],
        ),
        ("L'action reste sous son pic de septembre.", ["date 2024-09-01..2024-09-30 month"]),
        ("Le sommet de septembre sera long.", ["date 2025-09-01..2025-09-30 month"]),
    ],
    "de": [
        ("Im Zeitraum 2028 bis 2030 steigt sie.", ["date 2028-01-01..2030-12-31 year"]),
        (
            "Anna Weber, wurde am Mittwoch ernannt und beginnt am 23. Juni.",
            ["date 2025-06-04..2025-06-04 day", "date 2025-06-23..2025-06-23 day"],
        ),
        ("Die Aktie bleibt unter dem Höchststand vom September.", ["date 2024-09-01..2024-09-30 month"]),
    ],
    "es": [
        (
            "Incorporará más de 230 aviones hasta 2030.",
            ["count 230..inf aircraft more_than", "date None..2030-12-31 year at_most"],
        ),
        ("Los años 2028 a 2030 serán mejores.", ["date 2028-01-01..2030-12-31 year"]),
        ("La acción sigue lejos de su máximo de septiembre.", ["date 2024-09-01..2024-09-30 month"]),
    ],
    "it": [
        (
            "Prenderà più di 230 aerei fino al 2030.",
            ["count 230..inf aircraft more_than", "date None..2030-12-31 year at_most"],
        ),
        ("Il titolo resta lontano dal massimo di settembre.", ["date 2024-09-01..2024-09-30 month"]),
    ],
    "pt": [
        (
            "Vai incorporar mais de 230 aviões até 2030.",
            ["count 230..inf aircraft more_than", "date None..2030-12-31 year at_most"],
        ),
        ("A ação continua longe do máximo de setembro.", ["date 2024-09-01..2024-09-30 month"]),
    ],
    "nl": [
        ("In de periode 2028 tot 2030 stijgt ze.", ["date 2028-01-01..2030-12-31 year"]),
        (
            "Anna Smit, werd woensdag benoemd en begint op 23 juni.",
            ["date 2025-06-04..2025-06-04 day", "date 2025-06-23..2025-06-23 day"],
        ),
        ("Het aandeel blijft onder de piek van september.", ["date 2024-09-01..2024-09-30 month"]),
    ],
    "el": [
        ("Στην περίοδο 2028 έως 2030 ανεβαίνει.", ["date 2028-01-01..2030-12-31 year"]),
        ("Η μετοχή μένει κάτω από το υψηλό του Σεπτεμβρίου.", ["date 2024-09-01..2024-09-30 month"]),
    ],
}

ROLES = [
    ("fr", "Marc Petit, administrateur référent indépendant, a parlé.", "administrateur référent indépendant"),
    ("fr", "Marc Petit, membre du conseil d'administration, a parlé.", "membre du conseil d'administration"),
    ("en", "Mark Weber, a member of the board of Acme, spoke.", "member of the board of Acme"),
    ("de", "Mark Weber, Mitglied des Vorstands, sprach.", "Mitglied des Vorstands"),
    ("es", "Marcos Ruiz, miembro del consejo de administración, habló.", "miembro del consejo de administración"),
    ("it", "Marco Piccoli, amministratore indipendente, ha parlato.", "amministratore indipendente"),
    (
        "it",
        "Marco Piccoli, membro del consiglio di amministrazione, ha parlato.",
        "membro del consiglio di amministrazione",
    ),
    ("pt", "Marcos Ruiz, membro do conselho de administração, falou.", "membro do conselho de administração"),
    ("nl", "Mark de Wit, lid van de raad van bestuur, sprak.", "lid van de raad van bestuur"),
    ("el", "Ο Νίκος Παππάς, μέλος του διοικητικού συμβουλίου, μίλησε.", "μέλος του διοικητικού συμβουλίου"),
]

TABLES = {
    "one verb": ONE_VERB,
    "said twice": SAID_TWICE,
    "names": NAMES,
    "points": POINTS,
    "pay": PAY,
    "pieces": PIECES,
    "told of": TOLD_OF,
    "dates": DATES,
}


@pytest.mark.parametrize(("table", "language"), [(name, code) for name, table in TABLES.items() for code in table])
def test_what_firms_are_told_to_do(table: str, language: str) -> None:
    rows: list[Row] = TABLES[table][language]
    expect(language, rows)


@pytest.mark.parametrize(("language", "text", "role"), ROLES)
def test_members_of_boards_are_known(language: str, text: str, role: str) -> None:
    claims = extract_claims(Document(id="d", text=text, language=language))
    assert [claim.quote for claim in claims if claim.kind is Kind.ROLE] == [role]
