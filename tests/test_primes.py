"""Times with primes, ages in tens, wholes behind their part: what newsrooms write shorter than it is read."""

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
            ("Quindici consiglieri su 36 hanno votato.", ["count 15..15 lawmakers", "count 36..36 -"]),
        ],
    )
    expect(
        "fr",
        [
            ("412 communes sur 650 sont touchées.", ["count 412..412 cities", "count 650..650 cities"]),
            ("Sept Français sur dix approuvent.", ["percentage 70..70 %"]),
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
