"""Sentences of courts, councils, elections, sport and weather: what they taught the reader, in eight languages."""

from tests.reading import expect


def test_newsroom() -> None:
    """Each row is a way of writing, with what looks like it."""
    expect(
        "fr",
        [
            (
                "Quelque 2 300 foyers restaient privés d'électricité, contre 9 000 au plus fort de la tempête.",
                ["count 2300..2300 households about", "count 9000..9000 households"],
            ),
            ("Il y avait 9 000 foyers au plus, dit la mairie.", ["count -inf..9000 households at_most"]),
            ("La salle compte 300 places au moins.", ["count 300..inf place at_least"]),
            ("La chaleur a tué 300 personnes au moins utile des moments.", ["count 300..300 deaths"]),
            (
                "Un bus sur quatre et un tiers des trains ont été supprimés.",
                ["percentage 25..25 %", "percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Le parcours fait quatre kilomètres et demi.", ["measure 4.5..4.5 km"]),
            ("Il faut deux et demi pour cent.", ["percentage 2.5..2.5 %"]),
            (
                "Le pont ouvre le 1er et le 15 décembre.",
                ["date 2025-12-01..2025-12-01 day", "date 2025-12-15..2025-12-15 day"],
            ),
            ("Une victoire 2-1 à Nantes.", []),
        ],
    )
    expect(
        "it",
        [
            (
                "Un autobus su quattro e un terzo dei treni sono stati cancellati.",
                ["percentage 25..25 %", "percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Sei punti in meno del 2021.", ["percentage 6..6 [ppt] decrease", "date 2021-01-01..2021-12-31 year"]),
            ("Un decimo dei voti è nullo.", ["percentage 10..10 %"]),
            ("Ha vinto per tre decimi di secondo.", ["duration 0.3..0.3 s"]),
            ("Ha vinto per due centesimi di secondo.", ["duration 0.02..0.02 s"]),
            ("Una vittoria 2-1 a Lecce.", []),
        ],
    )
    expect(
        "es",
        [
            (
                "Uno de cada cuatro autobuses y un tercio de los trenes fueron cancelados.",
                ["percentage 25..25 %", "percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            (
                "Hubo seis puntos menos que 2021.",
                ["percentage 6..6 [ppt] decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            ("Una familia media pagará más.", []),
            ("El IBI subirá 92 euros para una familia media.", ["money 92..92 EUR increase"]),
            ("Pidió media docena.", ["count 6..6 -"]),
            (
                "Los precios subieron un 3,1 %, una décima más que en septiembre.",
                [
                    "percentage 3.1..3.1 % increase",
                    "percentage 0.1..0.1 [ppt] increase",
                    "date 2025-09-01..2025-09-30 month",
                ],
            ),
            (
                "El paro bajó dos décimas, hasta el 10,4 %.",
                ["percentage 0.2..0.2 [ppt] decrease", "percentage 10.4..10.4 %"],
            ),
            ("Ganó por dos décimas de segundo.", ["duration 0.2..0.2 s"]),
            ("Una décima parte del censo votó.", ["percentage 10..10 %"]),
            ("Ganó por dos centésimas de segundo.", ["duration 0.02..0.02 s"]),
            ("Un triunfo 2-1 en Cádiz.", []),
        ],
    )
    expect(
        "de",
        [
            (
                "Die Wahlbeteiligung lag bei 41,7 Prozent, fast sechs Punkte weniger als 2021.",
                [
                    "percentage 41.7..41.7 %",
                    "percentage 6..6 [ppt] from below about decrease",
                    "date 2021-01-01..2021-12-31 year",
                ],
            ),
            (
                "Der Gewinn lag 3 Millionen höher als 2021.",
                ["money 3000000..3000000 EUR", "count 2021..inf - more_than"],
            ),
            ("Weniger als 2021 Menschen kamen.", ["count -inf..2021 people less_than"]),
            ("Es kamen weniger als 2000 Menschen.", ["count -inf..2000 people less_than"]),
            ("Zur Pause führte Kiel 17:10, am Ende stand es 31:24.", []),
            ("Das Spiel beginnt um 17:10.", ["date 2025-06-05T17:10..2025-06-05T17:10 minute"]),
            (
                "Anstoß des Spiels ist Samstag, 15:30 Uhr.",
                ["date 2025-05-31..2025-05-31 day", "date 2025-05-31T15:30..2025-05-31T15:30 minute"],
            ),
            (
                "Die nach dem Sieg um 22:15 gefeierte Elf.",
                ["date 2025-06-05T22:15..2025-06-05T22:15 minute", "count 11..11 -"],
            ),
            (
                "Die Brücke wird am 1. und am 15. Dezember freigegeben.",
                ["date 2025-12-01..2025-12-01 day", "date 2025-12-15..2025-12-15 day"],
            ),
            ("Der Sprung ging 6,20 Meter, 5 Zentimeter weiter als zuvor.", ["measure 6.2..6.2 m", "measure 5..5 cm"]),
            ("Kiel feierte einen 2:1-Sieg.", []),
        ],
    )
    expect(
        "pt",
        [
            (
                "A participação foi de 41,7%, quase seis pontos abaixo de 2021.",
                [
                    "percentage 41.7..41.7 %",
                    "percentage 6..6 [ppt] from below about",
                    "date 2021-01-01..2021-12-31 year",
                ],
            ),
            (
                "Os preços subiram 2,3%, uma décima menos do que em setembro.",
                [
                    "percentage 2.3..2.3 % increase",
                    "percentage 0.1..0.1 [ppt] decrease",
                    "date 2025-09-01..2025-09-30 month",
                ],
            ),
            (
                "O desemprego caiu duas décimas, para 6,4%.",
                ["percentage 0.2..0.2 [ppt] decrease", "percentage 6.4..6.4 %"],
            ),
            ("Ganhou por três décimas de segundo.", ["duration 0.3..0.3 s"]),
        ],
    )
    expect(
        "en",
        [
            (
                "Turnout was six points lower than 2021.",
                ["percentage 6..6 [ppt] decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            (
                "Turnout was six points less than in 2021.",
                ["percentage 6..6 [ppt] decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            (
                "The bridge opens on 1 and on 15 December.",
                ["date 2025-12-01..2025-12-01 day", "date 2025-12-15..2025-12-15 day"],
            ),
            ("Police arrested five men aged between 23 and 51.", ["count 5..5 arrests", "duration 23..51 a between"]),
            ("The cheese, aged 12 months, won.", ["duration 12..12 mo"]),
            ("The river rose to 4.86m, 30cm below the record.", ["measure 4.86..4.86 m", "measure 30..30 cm"]),
            ("Rowe gave Hull a 2-1 win before 21,406 fans.", ["count 21406..21406 spectators"]),
            ("The 3-0 defeat hurt.", []),
            ("He has had 3 wins and 2 defeats.", ["count 3..3 wins", "count 2..2 defeats"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "De opkomst lag zes punten lager dan 2021.",
                ["percentage 6..6 [ppt] decrease", "date 2021-01-01..2021-12-31 year"],
            ),
            (
                "De brug gaat op 1 en op 15 december open.",
                ["date 2025-12-01..2025-12-01 day", "date 2025-12-15..2025-12-15 day"],
            ),
            (
                "De rivier stond op 4,86 meter, 30 centimeter onder het record.",
                ["measure 4.86..4.86 m", "measure 30..30 cm"],
            ),
            ("NAC boekte een 2-1 zege.", []),
        ],
    )
    expect(
        "el",
        [
            ("Νίκησε με τρία δέκατα του δευτερολέπτου.", ["duration 0.3..0.3 s"]),
        ],
    )


def test_levels_with_their_times() -> None:
    """When a level held may stand between the two."""
    expect(
        "de",
        [
            (
                "Der Preis sank von 40 Euro im Mai auf 35 Euro.",
                ["money 40..40 EUR", "date 2025-05-01..2025-05-31 month", "money 35..35 EUR"],
            ),
            (
                "Der Umsatz stieg von 41 Millionen Euro im Vorjahr auf 50 Millionen.",
                ["money 41000000..41000000 EUR", "date 2024-01-01..2024-12-31 year", "money 50000000..50000000 EUR"],
            ),
            (
                "Die Mittel sinken von 41 Millionen Euro in diesem Jahr auf 36,5 Millionen im nächsten.",
                ["money 41000000..41000000 EUR", "date 2025-01-01..2025-12-31 year", "money 36500000..36500000 EUR"],
            ),
            ("Ein Anstieg von 41 Millionen Euro.", ["money 41000000..41000000 EUR increase"]),
        ],
    )
    expect(
        "en",
        [
            (
                "Spending fell from £41m in 2019 to £36m.",
                ["money 41000000..41000000 GBP", "date 2019-01-01..2019-12-31 year", "money 36000000..36000000 GBP"],
            ),
            ("The toll rose from 4 goals to 11.", ["count 4..4 goals", "count 11..11 goals"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Le budget passe de 41 millions d'euros cette année à 36 millions.",
                ["money 41000000..41000000 EUR", "date 2025-01-01..2025-12-31 year", "money 36000000..36000000 EUR"],
            ),
            (
                "Le nombre de cas est passé de 120 en mai à 340 en juin.",
                [
                    "count 120..120 cases",
                    "date 2025-05-01..2025-05-31 month",
                    "count 340..340 cases",
                    "date 2025-06-01..2025-06-30 month",
                ],
            ),
        ],
    )
    expect(
        "es",
        [
            (
                "Los casos pasaron de 120 en mayo a 340 en junio.",
                [
                    "count 120..120 cases",
                    "date 2025-05-01..2025-05-31 month",
                    "count 340..340 cases",
                    "date 2025-06-01..2025-06-30 month",
                ],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "I fondi passano da 41 milioni di euro quest'anno a 36,5 milioni il prossimo.",
                ["money 41000000..41000000 EUR", "date 2025-01-01..2025-12-31 year", "money 36500000..36500000 EUR"],
            ),
            (
                "I casi sono saliti da 120 a maggio a 340 a giugno.",
                [
                    "count 120..120 cases",
                    "date 2025-05-01..2025-05-31 month",
                    "count 340..340 cases",
                    "date 2025-06-01..2025-06-30 month",
                ],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "Het budget daalt van 41 miljoen euro dit jaar naar 36,5 miljoen volgend jaar.",
                [
                    "money 41000000..41000000 EUR",
                    "date 2025-01-01..2025-12-31 year",
                    "money 36500000..36500000 EUR",
                    "date 2026-01-01..2026-12-31 year",
                ],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "As verbas passam de 41 milhões de euros este ano para 36,5 milhões no próximo.",
                ["money 41000000..41000000 EUR", "date 2025-01-01..2025-12-31 year", "money 36500000..36500000 EUR"],
            ),
            (
                "Os casos subiram de 120 em maio para 340 em junho.",
                [
                    "count 120..120 cases",
                    "date 2025-05-01..2025-05-31 month",
                    "count 340..340 cases",
                    "date 2025-06-01..2025-06-30 month",
                ],
            ),
        ],
    )
    expect(
        "el",
        [
            (
                "Τα κονδύλια πέφτουν από 41 εκατ. ευρώ φέτος σε 36,5 εκατ. του χρόνου.",
                [
                    "money 41000000..41000000 EUR",
                    "date 2025-01-01..2025-12-31 year",
                    "money 36500000..36500000 EUR",
                    "date 2026-01-01..2026-12-31 year",
                ],
            ),
            (
                "Τα κρούσματα αυξήθηκαν από 120 τον Μάιο σε 340 τον Ιούνιο.",
                [
                    "count 120..120 cases",
                    "date 2025-05-01..2025-05-31 month",
                    "count 340..340 cases",
                    "date 2025-06-01..2025-06-30 month",
                ],
            ),
        ],
    )
