"""What newsrooms leave out or say another way, a language, a text and one of its readings a row."""

import pytest

from tests.reading import claims_in, reading

ROWS = (
    # How far and where to.
    ("en", "Vacancies fell by 9,000 to 717,000.", "count 717000..717000 jobs"),
    ("en", "Spending is to fall by 15 to 20 per cent.", "percentage 15..20 % between decrease"),
    ("nl", "Het aantal daalde met 9.000 tot 717.000.", "count 717000..717000 -"),
    ("en", "Unemployment has gone from 8% to 14%.", "percentage 14..14 %"),
    ("fr", "Le chômage est allé de 8 % à 14 %.", "percentage 14..14 %"),
    ("es", "El paro ha ido del 8 % al 14 %.", "percentage 14..14 %"),
    ("it", "Il tasso è andato dall'8% al 14%.", "percentage 14..14 %"),
    # Multiples with a hedge.
    ("de", "Das ist mehr als das Dreifache.", "ratio 3..inf 1 more_than"),
    ("es", "Es más del triple de lo previsto.", "ratio 3..inf 1 more_than"),
    ("it", "È costato più del triplo di quanto previsto.", "ratio 3..inf 1 more_than"),
    ("pt", "É mais do triplo do previsto.", "ratio 3..inf 1 more_than"),
    ("nl", "Het verlies verdubbelde ruimschoots.", "ratio 2..inf 1 more_than"),
    # Shares of a million.
    ("en", "It lost a quarter of a million euros.", "money 250000..250000 EUR decrease"),
    ("it", "Vale un quarto di milione di euro.", "money 250000..250000 EUR"),
    ("el", "Κοστίζει ένα τέταρτο του εκατομμυρίου ευρώ.", "money 250000..250000 EUR"),
    (
        "en",
        "A third of a thousand acres burned.",
        "percentage 33.33333333333333333333333333..33.33333333333333333333333333 %",
    ),
    # The unit behind what a figure is set against.
    ("de", "Sie arbeiten 35 statt 38 Stunden.", "duration 35..35 h"),
    ("en", "They work 35 instead of 38 hours.", "duration 35..35 h"),
    ("fr", "Ils travaillent 35 au lieu de 38 heures.", "duration 35..35 h"),
    ("es", "Trabajan 35 en vez de 38 horas.", "duration 35..35 h"),
    ("it", "Lavorano 35 anziché 38 ore.", "duration 35..35 h"),
    ("pt", "Trabalham 35 em vez de 38 horas.", "duration 35..35 h"),
    ("nl", "Ze werken 35 in plaats van 38 uur.", "duration 35..35 h"),
    # Hedges behind the figure; scarce means are none.
    ("it", "È il 6% scarso del personale.", "percentage 6..6 % from below about"),
    ("it", "Ci vuole un'ora scarsa.", "duration 1..1 h from below about"),
    ("it", "Costa un milione scarso di euro.", "money 1000000..1000000 EUR from below about"),
    ("es", "Tardaron dos horas escasas.", "duration 2..2 h from below about"),
    ("es", "El agua es escasa en 12 pueblos.", "count 12..12 cities"),
    # The clock of another place, in brackets behind a time; a race is run in a length of time.
    (
        "fr",
        "La secousse a eu lieu à 11h25 heure locale (1h25 à Paris).",
        "date 2025-06-05T01:25..2025-06-05T01:25 minute",
    ),
    ("pt", "O sismo deu-se às 11h25 (10h25 em Lisboa).", "date 2025-06-05T10:25..2025-06-05T10:25 minute"),
    ("pt", "Hora: 11h25 locais", "date 2025-06-05T11:25..2025-06-05T11:25 minute"),
    (
        "fr",
        "Il a couru le marathon (2h25 à Berlin).",
        "duration 2.416666666666666666666666667..2.416666666666666666666666667 h",
    ),
    # Magnitudes, ages between commas, what was foreseen.
    ("pt", "O tremor de 7,4 foi um aviso.", "measure 7.4..7.4 {magnitude}"),
    ("es", "La sacudida de 6,1 dañó el puente.", "measure 6.1..6.1 {magnitude}"),
    ("en", "The driver, 32, and a trainee were hurt.", "duration 32..32 a"),
    ("fr", "Le conducteur, 32, et son collègue sont blessés.", "duration 32..32 a"),
    ("en", "Volumes rose 1.5%, far above the 0.3% pencilled in.", "percentage 0.3..0.3 %"),
    # What "plus" adds to; an age and a time; a people; a toll; magnitudes told apart from their word.
    ("en", "The EU gave €1m plus 130 tonnes of goods.", "money 1000000..1000000 EUR"),
    ("en", "He was aged 76 two days before the verdict.", "duration 76..76 a"),
    ("en", "A child aged 2 years and three months was found.", "duration 2.25..2.25 a"),
    (
        "fr",
        "Cela coûte 300 millions d'euros. Plus de deux millions d'Afghans partent.",
        "count 2000000..inf people more_than",
    ),
    ("pt", "Os mortos passam de 2,2 mil.", "count 2200..inf deaths more_than"),
    ("pt", "As lojas passam de 60 para 70.", "count 70..70 stores"),
    ("fr", "Sa magnitude, à 6,0, n'avait rien d'exceptionnel.", "measure 6..6 {magnitude}"),
    ("en", "The jolt measured 6.1 and lasted a minute.", "measure 6.1..6.1 {magnitude}"),
    ("el", "Ο σεισμός, μεγέθους 6 βαθμών, έγινε το βράδυ.", "measure 6..6 {magnitude}"),
    ("el", "Η θερμοκρασία έφτασε τους 6 βαθμούς.", "measure 6..6 Cel"),
    # The next year, without its noun.
    ("it", "Il deficit è al 3% quest'anno, al 2,8% il prossimo.", "date 2026-01-01..2026-12-31 year"),
    ("pt", "São 4,7% neste ano e 4,28% no próximo.", "date 2026-01-01..2026-12-31 year"),
    ("en", "Growth is 3% this year and 2% next.", "date 2026-01-01..2026-12-31 year"),
    ("es", "Será un 3 % este año y un 2 % el próximo.", "date 2026-01-01..2026-12-31 year"),
    # Days, ranks, flats.
    ("it", "È il secondo settembre più caldo.", "rank 2..2 -"),
    ("en", "It falls on the fourth of July 2025.", "date 2025-07-04..2025-07-04 day"),
    ("pt", "Fechou às oito da manhã de segunda.", "date 2025-06-02..2025-06-02 day"),
    ("es", "El T4 de 2024 fue bueno.", "date 2024-10-01..2024-12-31 quarter"),
    ("fr", "Il y a deux ans jour pour jour, la ville était libérée.", "date 2023-06-05..2023-06-05 day"),
    ("nl", "Uit een enquête onder 1.847 artsen blijkt het.", "count 1847..1847 doctors"),
    ("de", "Eine Umfrage unter 1.000 Ärzten ergab das.", "count 1000..1000 doctors"),
    ("de", "Es kamen unter 1.000 Ärzte.", "count -inf..1000 doctors less_than"),
    # Since a year at least, which is no count.
    ("en", "It is the lowest level since at least 1957.", "date None..1957-12-31 year at_most"),
    ("en", "It has stood there at least since 1957.", "date None..1957-12-31 year at_most"),
    ("fr", "C'est la récolte la plus faible depuis au moins 1957.", "date None..1957-12-31 year at_most"),
    ("de", "Es ist die schlechteste Ernte seit mindestens 1957.", "date None..1957-12-31 year at_most"),
    ("es", "Es la peor cosecha desde al menos 1957.", "date None..1957-12-31 year at_most"),
    ("it", "È il peggior raccolto almeno dal 1957.", "date None..1957-12-31 year at_most"),
    ("pt", "É a pior colheita desde pelo menos 1957.", "date None..1957-12-31 year at_most"),
    ("nl", "Het is de slechtste oogst sinds minstens 1957.", "date None..1957-12-31 year at_most"),
    ("el", "Είναι η χειρότερη σοδειά τουλάχιστον από το 1957.", "date None..1957-12-31 year at_most"),
    ("it", "La resa scende, minimo dal 1957.", "date 1957-01-01..1957-12-31 year"),
    ("es", "La renta cae, mínimo desde 1957.", "date 1957-01-01..1957-12-31 year"),
    ("pt", "A renda cai, mínimo desde 1957.", "date 1957-01-01..1957-12-31 year"),
    ("de", "Der Ertrag fällt, Minimum seit 1957.", "date 1957-01-01..1957-12-31 year"),
    ("fr", "Le revenu baisse, minimum depuis 1957.", "date 1957-01-01..1957-12-31 year"),
    ("de", "Seit mindestens 1957 Tagen steht das Werk still.", "duration 1957..inf d at_least"),
    ("fr", "On compte depuis au moins 1957 cas.", "count 1957..inf cases at_least"),
    # A century behind an adjective.
    ("de", "Die Brücke stammt aus dem frühen 18. Jahrhundert.", "date 1701-01-01..1800-12-31 century"),
    ("de", "Der damalige 12. Bürgermeister kam.", "rank 12..12 -"),
    ("de", "Es waren in den vergangenen 16. Danach kam keiner.", "count 16..16 -"),
    # Ages beside "age"; a minor of so many years.
    ("en", "He retired in May at age 71.", "duration 71..71 a"),
    ("en", "Children ages 6 to 11 may take part.", "duration 6..11 a between"),
    ("es", "Un menor de 9 años cayó al río.", "duration 9..9 a"),
    ("pt", "Uma menor de 9 anos caiu ao rio.", "duration 9..9 a"),
    ("es", "Los menores de 9 años no pagan.", "duration -inf..9 a less_than"),
    ("pt", "Os menores de 9 anos não pagam.", "duration -inf..9 a less_than"),
    ("es", "Un menor de 18 años no vota.", "duration -inf..18 a less_than"),
    # Rand, about so much, and what is won.
    ("en", "The dam will cost R14.2bn.", "money 14200000000..14200000000 ZAR"),
    ("en", "Turnout was near 61 percent.", "percentage 61..61 % about"),
    ("en", "It stands near two schools.", "count 2..2 schools"),
    ("en", "Sales were back near 2019 levels.", "date 2019-01-01..2019-12-31 year"),
    ("en", "It closed at 10:00 near Leeds.", "date 2025-06-05T10:00..2025-06-05T10:00 minute"),
    ("es", "Ortega gana la alcaldía con un 53 %.", "percentage 53..53 %"),
    ("es", "Ortega ganó el 53 % de los votos.", "percentage 53..53 %"),
    ("es", "Ortega sumó el 53 % (9.300 votos).", "percentage 53..53 %"),
    ("it", "Ortega guadagna il 53 % dei voti.", "percentage 53..53 %"),
    ("pt", "Ortega ganhou com um 53 %.", "percentage 53..53 %"),
    ("fr", "Le parti gagne 40 % des voix.", "percentage 40..40 %"),
    ("el", "Κέρδισε το 53% των ψήφων.", "percentage 53..53 %"),
    ("es", "La acción ganó un 5 %.", "percentage 5..5 % increase"),
    ("pt", "A ação ganhou 5 %.", "percentage 5..5 % increase"),
    # What is counted.
    ("en", "They lost hundreds of good union jobs.", "count 200..1000 jobs vague"),
    ("en", "Some 40 union members marched.", "count 40..40 members about"),
    ("en", "Two six-storey buildings burned.", "count 2..2 buildings"),
    ("en", "A six-storey building burned.", "count 6..6 storeys"),
    ("en", "Four 15-year-old girls were hurt.", "count 4..4 injured"),
    ("de", "Zwei sechsstöckige Gebäude brannten.", "count 2..2 buildings"),
    ("de", "Vier fünfzehnjährige Mädchen wurden verletzt.", "count 4..4 injured"),
    ("nl", "Vier 15-jarige meisjes raakten gewond.", "count 4..4 injured"),
    ("el", "Τέσσερα 15χρονα κορίτσια τραυματίστηκαν.", "count 4..4 injured"),
    ("en", "Two 5% cuts followed.", "count 2..2 -"),
    # Counts with their shares.
    ("en", "Reed has 9,700 votes, or 41 per cent, and Hall 8,300, or 35 per cent.", "count 8300..8300 votes"),
    ("fr", "Roy a 9 700 voix, soit 41 %, et Morel en a 8 300, soit 35 %.", "count 8300..8300 votes"),
    ("de", "Roth kommt auf 9.700 Stimmen (41 Prozent), Hall auf 8.300 (35 Prozent).", "count 8300..8300 votes"),
    ("en", "Reed sold 9,700 cars, up 41 per cent, and in May it was at 8,300.", "count 8300..8300 -"),
    ("en", "The museum shows 900 artifacts.", "count 900..900 pieces"),
    ("fr", "Le musée montre 900 artefacts.", "count 900..900 pieces"),
    ("de", "Das Museum wirbt mit 900 Artefakten.", "count 900..900 pieces"),
    ("nl", "Het museum toont 900 artefacten.", "count 900..900 pieces"),
    ("es", "Hallaron 14 artefactos explosivos.", "count 14..14 bombs"),
    ("pt", "Acharam 14 artefatos explosivos.", "count 14..14 bombs"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_readings(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Regresó a la T4 de Barajas."),
        ("pt", "Procura um T2 em Lisboa."),
        ("fr", "Il loue un T2 à Nantes."),
        ("en", "It grew this year; the next step is unclear."),
    ],
)
def test_no_dates(language: str, text: str) -> None:
    found = [reading(claim) for claim in claims_in(text, language)]
    assert not [claim for claim in found if "quarter" in claim or "2026" in claim]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An R44 helicopter and the R1 bus stopped."),
        ("de", "Der R8 fährt nach Norden."),
        ("es", "La R3 está cortada."),
    ],
)
def test_no_rand(language: str, text: str) -> None:
    """A letter is a sign before millions only."""
    assert not [claim for claim in claims_in(text, language) if reading(claim).startswith("money")]
