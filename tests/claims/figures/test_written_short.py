"""Times with primes, ages in tens, wholes behind their part, spans of hours: what newsrooms write short."""

from tests.reading import expect


def test_primes() -> None:
    """Minutes and seconds with primes; a minute of a match is no figure."""
    expect(
        "fr",
        [
            ("Il s'impose en 3'26\"42 devant le Kényan.", ["duration 206.42..206.42 s"]),
            (
                "Le 1 500 mètres a été couru en 3'26,4 dimanche.",
                ["measure 1500..1500 m", "duration 206.4..206.4 s", "date 2025-06-01..2025-06-01 day"],
            ),
            (
                "Le marathon en 2h04'33\" et le 10 km en 27'12\".",
                [
                    "duration 2.075833333333333333333333334..2.075833333333333333333333334 h",
                    "measure 10..10 km",
                    "duration 1632..1632 s",
                ],
            ),
            ("Il marque à la 12' et à la 87'.", []),
            ("Elle mesure 1'800 mètres.", ["measure 1800..1800 m"]),
        ],
    )
    expect(
        "it",
        [
            ("Ha corso gli 800 metri in 1'58''32.", ["measure 800..800 m", "duration 118.32..118.32 s"]),
            ("Gol di Rossi al 12' e di Bianchi all'87'.", []),
        ],
    )
    expect(
        "es",
        [
            ('Ganó en 58"32.', ["duration 58.32..58.32 s"]),
            ("Goles: Pérez (12'), López (45'+2) y Ruiz (87').", []),
        ],
    )
    expect(
        "en",
        [
            ("'We have 12', he said.", ["count 12..12 -"]),
            ("The '12' on his shirt.", ["count 12..12 -"]),
            ('A 10" pipe burst.', ["measure 10..10 [in_i]"]),
            ("She won in 1'58\"32.", ["duration 118.32..118.32 s"]),
        ],
    )
    expect(
        "de",
        [
            ("Sie siegte in 1'58\"32 vor der Norwegerin.", ["duration 118.32..118.32 s"]),
        ],
    )
    expect(
        "nl",
        [
            ("Ze won in 3'26\"42.", ["duration 206.42..206.42 s"]),
        ],
    )
    expect(
        "pt",
        [
            ("Ganhou em 3'26\"42.", ["duration 206.42..206.42 s"]),
        ],
    )
    expect(
        "el",
        [
            ("Κέρδισε σε 3'26\"42.", ["duration 206.42..206.42 s"]),
        ],
    )


def test_ages_in_tens() -> None:
    """About how old somebody is counts nothing; what only looks like it does."""
    expect(
        "de",
        [
            ("Ein Mann Mitte vierzig starb.", []),
            ("Eine Frau Ende dreißig und ein Mann Anfang fünfzig wurden verletzt.", []),
            ("Es waren zwanzig und ein Kind.", ["count 20..20 -"]),
            ("Bis Ende 30 Tage vergangen sind.", ["duration 30..30 d"]),
        ],
    )
    expect(
        "nl",
        [
            ("Een vrouw van eind dertig en een man van begin vijftig raakten gewond.", []),
            ("De hulp ging naar in de dertig landen.", ["count 30..30 countries"]),
        ],
    )
    expect(
        "fr",
        [
            ("Un homme dans la cinquantaine est mort.", []),
            ("Dans la trentaine de communes touchées, tout va bien.", ["count 30..30 cities about"]),
        ],
    )
    expect(
        "it",
        [
            ("Un uomo sulla quarantina è morto.", []),
            ("Una quarantina di persone è fuggita.", ["count 40..40 people about"]),
        ],
    )
    expect(
        "es",
        [
            ("Una mujer en la treintena murió.", []),
        ],
    )
    expect(
        "pt",
        [
            ("Um homem na casa dos 40 morreu.", []),
            ("Cerca de 40 pessoas morreram.", ["count 40..40 deaths about"]),
        ],
    )
    expect(
        "en",
        [
            ("A woman in her late thirties was hurt.", []),
        ],
    )
    expect(
        "el",
        [
            ("Γύρω στα σαράντα σπίτια κάηκαν.", ["count 40..40 houses about"]),
        ],
    )


def test_wholes_and_halves() -> None:
    """What a part counts, its whole counts too; halved and superlatives."""
    expect(
        "it",
        [
            ("Il partito ottiene 31 seggi su 75.", ["count 31..31 seats", "count 75..75 seats"]),
            ("Quindici consiglieri su 36 hanno votato.", ["count 15..15 lawmakers", "count 36..36 lawmakers"]),
        ],
    )
    expect(
        "fr",
        [
            ("412 communes sur 650 sont touchées.", ["count 412..412 cities", "count 650..650 cities"]),
        ],
    )
    expect(
        "en",
        [
            ("The party has 31 seats out of 75.", ["count 31..31 seats", "count 75..75 seats"]),
            ("The party has 31 seats in 75 towns.", ["count 31..31 seats", "count 75..75 cities"]),
        ],
    )
    expect(
        "pt",
        [
            ("O imposto foi reduzido para metade.", ["ratio 0.5..0.5 1 decrease"]),
            ("Metade dos alunos faltou.", ["percentage 50..50 %"]),
            (
                "Foi o abril mais seco em mais de 60 anos.",
                ["date 2025-04-01..2025-04-30 month", "duration 60..inf a more_than"],
            ),
        ],
    )
    expect(
        "es",
        [
            (
                "Fue el abril más seco en más de 60 años.",
                ["date 2025-04-01..2025-04-30 month", "duration 60..inf a more_than"],
            ),
            ("El paro subió en el último año en 60 000 personas.", ["count 60000..60000 people increase"]),
        ],
    )


def test_spans_of_hours() -> None:
    """Between two hours with the article of the hour; not between two numbers of something."""
    expect(
        "it",
        [
            (
                "Ritardi tra le 6 e le 11.",
                ["date 2025-06-05T06:00..2025-06-05T06:00 minute", "date 2025-06-05T11:00..2025-06-05T11:00 minute"],
            ),
            (
                "Chiuso fra le 8 e le 12 di lunedì.",
                [
                    "date 2025-06-02T08:00..2025-06-02T08:00 minute",
                    "date 2025-06-02T12:00..2025-06-02T12:00 minute",
                    "date 2025-06-02..2025-06-02 day",
                ],
            ),
            ("Tra le 6 e le 11 proposte sono state bocciate.", ["count 6..11 laws between"]),
            ("Tra le 20 e le 30 persone sono fuggite.", ["count 20..30 people between"]),
        ],
    )
    expect(
        "es",
        [
            (
                "Los trenes tuvieron retraso entre las seis y las once de la mañana.",
                ["date 2025-06-05T06:00..2025-06-05T06:00 minute", "date 2025-06-05T11:00..2025-06-05T11:00 minute"],
            ),
            ("Entre las 6 y las 11 propuestas rechazadas.", ["count 6..11 laws between"]),
            ("Entre las dos y las tres propuestas.", ["count 2..3 laws between"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "Fechado entre as 8 e as 12.",
                ["date 2025-06-05T08:00..2025-06-05T08:00 minute", "date 2025-06-05T12:00..2025-06-05T12:00 minute"],
            ),
            ("Entre as duas e as três propostas.", ["count 2..3 laws between"]),
        ],
    )


def test_average_changes() -> None:
    """By how much something changes on average."""
    expect(
        "de",
        [
            (
                "Die Rechnung steigt ab April um durchschnittlich 94 Euro im Jahr auf 1849 Euro.",
                ["date 2026-04-01..2026-04-30 month", "money 94..94 EUR per a increase", "money 1849..1849 EUR"],
            ),
            ("Die Miete stieg im Schnitt um 4 Prozent.", ["percentage 4..4 % increase"]),
            (
                "Vor der Pandemie war es jeder elfte Patient.",
                ["percentage 9.090909090909090909090909091..9.090909090909090909090909091 %"],
            ),
            ("Das elfte Kind kam.", ["rank 11..11 -"]),
        ],
    )
    expect(
        "en",
        [
            ("Bills rise by an average £94 a year.", ["money 94..94 GBP per a increase"]),
            ("Pay rose by an average of 4%.", ["percentage 4..4 % increase"]),
            ("The average of 4% is high.", ["percentage 4..4 %"]),
        ],
    )
    expect(
        "fr",
        [
            ("Les loyers ont baissé en moyenne de 4 %.", ["percentage 4..4 % decrease"]),
        ],
    )
    expect(
        "es",
        [
            ("La factura sube de media 94 euros al año.", ["money 94..94 EUR per a increase"]),
        ],
    )
    expect(
        "it",
        [
            ("Le tariffe salgono in media 4 euro.", ["money 4..4 EUR increase"]),
        ],
    )
    expect(
        "nl",
        [
            ("De rekening stijgt met gemiddeld 94 euro per jaar.", ["money 94..94 EUR per a increase"]),
            ("De gemiddeld 94 euro is hoog.", ["money 94..94 EUR"]),
        ],
    )
    expect(
        "pt",
        [
            ("A fatura sobe em média 94 euros por ano.", ["money 94..94 EUR per a increase"]),
        ],
    )
    expect(
        "el",
        [
            ("Ο λογαριασμός αυξάνεται κατά μέσο όρο 94 ευρώ τον χρόνο.", ["money 94..94 EUR per a increase"]),
        ],
    )
