"""Sentences of courts, councils, elections, sport and weather: what they taught the reader, in eight languages."""

from tests.reading import expect


def test_newsroom() -> None:
    """Each row is a way of writing, with what looks like it."""
    expect(
        "fr",
        [
            (
                "Quelque 2 300 foyers restaient privés d'électricité, contre 9 000 au plus fort de la tempête.",
                ["count 2300..2300 without_power about", "count 9000..9000 without_power"],
            ),
            ("Il y avait 9 000 foyers au plus, dit la mairie.", ["count -inf..9000 households at_most"]),
            ("La salle compte 300 places au moins.", ["count 300..inf places at_least"]),
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
                    "date 2024-09-01..2024-09-30 month",  # read in June
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
                ["money 3000000..3000000 EUR", "date 2021-01-01..2021-12-31 year"],
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
                    "date 2024-09-01..2024-09-30 month",
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
                [
                    "money 41000000..41000000 EUR",
                    "date 2025-01-01..2025-12-31 year",
                    "money 36500000..36500000 EUR",
                    "date 2026-01-01..2026-12-31 year",
                ],
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
                [
                    "money 41000000..41000000 EUR",
                    "date 2025-01-01..2025-12-31 year",
                    "money 36500000..36500000 EUR",
                    "date 2026-01-01..2026-12-31 year",
                ],
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
                [
                    "money 41000000..41000000 EUR",
                    "date 2025-01-01..2025-12-31 year",
                    "money 36500000..36500000 EUR",
                    "date 2026-01-01..2026-12-31 year",
                ],
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


def test_where_a_change_arrives() -> None:
    """Behind how far something moved, no limit; hedges of the next number are none of this one."""
    expect(
        "es",
        [
            (
                "Las ventas crecieron un 51 %, hasta 98.345 unidades.",
                ["percentage 51..51 % increase", "count 98345..98345 unidade"],
            ),
            (
                "Las ventas crecieron un 51 % hasta las 98.345 unidades.",
                ["percentage 51..51 % increase", "count 98345..98345 unidade"],
            ),
            (
                "La multa sube un 10 %, hasta un máximo de 600 euros.",
                ["percentage 10..10 % increase", "money -inf..600 EUR at_most"],
            ),
            ("Puede costar hasta 98.345 euros.", ["money -inf..98345 EUR at_most"]),
            (
                "La asociación recaudó 12.430,50 euros en menos de 48 horas.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
            ("La concentración llegó a 427 partes por millón.", ["measure 427..427 [ppm]"]),
        ],
    )
    expect(
        "it",
        [
            (
                "Le vendite sono cresciute del 51%, fino a 98.345 unità.",
                ["percentage 51..51 % increase", "count 98345..98345 unita"],
            ),
            (
                "L'associazione ha raccolto 12.430,50 euro in meno di 48 ore.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "As vendas cresceram 51%, até 98.345 unidades.",
                ["percentage 51..51 % increase", "count 98345..98345 unidade"],
            ),
            (
                "A associação juntou 12.430,50 euros em menos de 48 horas.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
        ],
    )
    expect(
        "fr",
        [
            (
                "Les ventes ont bondi de 51 %, jusqu'à 98 345 unités.",
                ["percentage 51..51 % increase", "count 98345..98345 unite"],
            ),
            ("Il y a 12 places, jusqu'à 40 en été.", ["count 12..12 places", "count -inf..40 - at_most"]),
            (
                "L'association a récolté 12 430,50 euros en moins de 48 heures.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
            ("Il gagne 300 euros de moins que sa collègue.", ["money 300..300 EUR decrease"]),
            ("La teneur atteint 427 parties par million.", ["measure 427..427 [ppm]"]),
        ],
    )
    expect(
        "en",
        [
            ("Sales rose 51%, up to 98,345 units.", ["percentage 51..51 % increase", "count -inf..98345 unit at_most"]),
            (
                "The charity raised £12,430.50 in less than 48 hours.",
                ["money 12430.5..12430.5 GBP", "duration -inf..48 h less_than"],
            ),
            ("They were tied in the best-of-seven series.", []),
            (
                "Carbon dioxide levels hit 427 parts per million in May.",
                ["measure 427..427 [ppm]", "date 2025-05-01..2025-05-31 month"],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "De vereniging haalde 12.430,50 euro op in minder dan 48 uur.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
        ],
    )
    expect(
        "el",
        [
            (
                "Ο σύλλογος συγκέντρωσε 12.430,50 ευρώ σε λιγότερο από 48 ώρες.",
                ["money 12430.5..12430.5 EUR", "duration -inf..48 h less_than"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Der Gehalt erreichte im Mai 427 ppm.", ["date 2025-05-01..2025-05-31 month", "measure 427..427 [ppm]"]),
        ],
    )


def test_subjects_that_deny() -> None:
    """Nobody passed 30 per cent: at most 30. What was won with 53 per cent did not rise."""
    expect(
        "en",
        [
            ("No candidate won more than 30 per cent.", ["percentage -inf..30 % at_most"]),
            ("Nobody passed the 30 per cent mark.", ["percentage 30..30 %"]),
            ("There is no limit, and more than 30 people came.", ["count 30..inf people more_than"]),
            ("No fewer than 30 people came.", ["count 30..inf people at_least"]),
            ("She won with 53.2%.", ["percentage 53.2..53.2 %"]),
            ("Shares were up about 32%.", ["percentage 32..32 % about increase"]),
            ("Shares rose nearly 3%.", ["percentage 3..3 % from below about increase"]),
        ],
    )
    expect(
        "fr",
        [
            ("Aucun candidat n'a dépassé 30 %.", ["percentage -inf..30 % at_most"]),
            (
                "Aucun candidat n'ayant dépassé 30 %, un second tour aura lieu.",
                ["percentage -inf..30 % at_most"],
            ),
            ("Personne n'a obtenu plus de 30 %.", ["percentage -inf..30 % at_most"]),
            ("Une personne a obtenu plus de 30 %.", ["percentage 30..inf % more_than"]),
            ("Elle gagne avec 53,2 %.", ["percentage 53.2..53.2 %"]),
            ("Le titre perd environ 2 %.", ["percentage 2..2 % about decrease"]),
            ("Le titre gagne près de 2 %.", ["percentage 2..2 % from below about increase"]),
        ],
    )
    expect(
        "de",
        [
            ("Kein Kandidat kam über 30 Prozent.", ["percentage -inf..30 % at_most"]),
            ("Niemand kam auf mehr als 30 Prozent.", ["percentage -inf..30 % at_most"]),
            ("Drei der vier Verdächtigen sitzen in Haft.", ["count 3..3 suspects", "count 4..4 suspects"]),
            ("Sie gewann mit 53,2 Prozent.", ["percentage 53.2..53.2 %"]),
            ("Die Aktie gewann rund 3 Prozent.", ["percentage 3..3 % about"]),
        ],
    )
    expect(
        "es",
        [
            ("Nadie superó el 30 %.", ["percentage -inf..30 % at_most"]),
            ("Ningún candidato superó el 30 %.", ["percentage -inf..30 % at_most"]),
            (
                "Robaron entre las 18 del viernes y las 8 del sábado.",
                [
                    "date 2025-05-30T18:00..2025-05-30T18:00 minute",
                    "date 2025-05-30..2025-05-30 day",
                    "date 2025-05-31T08:00..2025-05-31T08:00 minute",
                    "date 2025-05-31..2025-05-31 day",
                ],
            ),
            ("Ganó con el 53,2 %.", ["percentage 53.2..53.2 %"]),
            ("La acción subió casi un 3 %.", ["percentage 3..3 % from below about increase"]),
        ],
    )
    expect(
        "it",
        [
            ("Nessuno ha superato il 30%.", ["percentage -inf..30 % at_most"]),
            ("Domenica si toccheranno i 35 gradi.", ["date 2025-06-08..2025-06-08 day", "measure 35..35 Cel"]),
            (
                "Tra le 18 di venerdì e le 8 di sabato sono state rubate le pecore.",
                [
                    "date 2025-05-30T18:00..2025-05-30T18:00 minute",
                    "date 2025-05-30..2025-05-30 day",
                    "date 2025-05-31T08:00..2025-05-31T08:00 minute",
                    "date 2025-05-31..2025-05-31 day",
                ],
            ),
            ("Tra le 18 e le 20 persone sono venute.", ["count 18..20 people between"]),
            ("Ha vinto con il 53,2%.", ["percentage 53.2..53.2 %"]),
            ("Il titolo guadagna oltre il 3%.", ["percentage 3..inf % more_than increase"]),
        ],
    )
    expect(
        "pt",
        [
            ("Ninguém passou dos 30%.", ["percentage -inf..30 % at_most"]),
            ("Nenhum candidato teve mais de 30%.", ["percentage -inf..30 % at_most"]),
            ("Ganhou com 53,2%.", ["percentage 53.2..53.2 %"]),
            ("A ação subiu quase 3%.", ["percentage 3..3 % from below about increase"]),
        ],
    )
    expect(
        "nl",
        [
            ("Geen enkele kandidaat haalde meer dan 30 procent.", ["percentage -inf..30 % at_most"]),
            ("Niemand haalde meer dan 30 procent.", ["percentage -inf..30 % at_most"]),
            ("Drie van de vier verdachten zitten vast.", ["count 3..3 suspects", "count 4..4 suspects"]),
            ("Drie van de vier Nederlanders lezen.", ["percentage 75..75 %"]),
            ("Drie van de vier kinderen lezen.", ["percentage 75..75 %"]),
            ("Ze won met 53,2 procent.", ["percentage 53.2..53.2 %"]),
            ("Het aandeel won ruim 3 procent.", ["percentage 3..inf % more_than"]),
        ],
    )
    expect(
        "el",
        [
            ("Κανείς δεν ξεπέρασε το 30%.", ["percentage -inf..30 % at_most"]),
            ("Τρεις από τους τέσσερις υπόπτους κρατούνται.", ["count 3..3 suspects", "count 4..4 suspects"]),
            ("Τρεις στους τέσσερις Έλληνες διαβάζουν.", ["percentage 75..75 %"]),
            ("Κέρδισε με 53,2%.", ["percentage 53.2..53.2 %"]),
            ("Η μετοχή έχασε περίπου 3%.", ["percentage 3..3 % about decrease"]),
        ],
    )


def test_spans_of_weekdays_and_ages() -> None:
    """No span ends before it starts; who died at 77 was one, and lists of ages are ages."""
    expect(
        "en",
        [
            (
                "The summit runs from Tuesday to Thursday.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            (
                "Rain fell from Monday to Wednesday.",
                ["date 2025-06-02..2025-06-02 day", "date 2025-06-04..2025-06-04 day"],
            ),
            (
                "They had three children, aged 31, 28 and 25.",
                ["count 3..3 children", "duration 31..31 a", "duration 28..28 a", "duration 25..25 a"],
            ),
            ("She is aged 31, 28 people said.", ["duration 31..31 a", "count 28..28 people"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Le sommet se tient de mardi à jeudi.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("Il a plu de lundi à mercredi.", ["date 2025-06-02..2025-06-02 day", "date 2025-06-04..2025-06-04 day"]),
            ("Elle s'est éteinte à 77.", ["duration 77..77 a"]),
        ],
    )
    expect(
        "de",
        [
            (
                "Der Gipfel dauert von Dienstag bis Donnerstag.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("Das Gesetz kam mit 171 zu 170 Stimmen durch.", ["count 171..171 votes", "count 170..170 votes"]),
        ],
    )
    expect(
        "es",
        [
            (
                "La cumbre se celebra de martes a jueves.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("Murió a los 77.", ["duration 77..77 a"]),
            ("Murieron los 77 pasajeros.", ["count 77..77 deaths"]),
            ("El terremoto mató a 77.", ["count 77..77 deaths"]),
        ],
    )
    expect(
        "it",
        [
            (
                "Il vertice si tiene da martedì a giovedì.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("È morto a 77.", ["duration 77..77 a"]),
            ("È morto a 77 chilometri da casa.", ["measure 77..77 km"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "De top duurt van dinsdag tot donderdag.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("De wet haalde het met 171 tegen 170 stemmen.", ["count 171..171 votes", "count 170..170 votes"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "A cimeira decorre de terça a quinta-feira.",
                ["date 2025-06-03..2025-06-03 day", "date 2025-06-05..2025-06-05 day"],
            ),
            ("Morreu aos 77.", ["duration 77..77 a"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Η σύνοδος διαρκεί από Τρίτη έως Πέμπτη.",
                ["date 2025-06-10..2025-06-10 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("Πέθανε στα 77.", ["duration 77..77 a"]),
            ("Πέθαναν 77.", ["count 77..77 deaths"]),
        ],
    )
