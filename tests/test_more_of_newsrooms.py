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
