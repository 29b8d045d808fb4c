"""Dates: absolute, relative to publication (Thursday, 5 June 2025), and open where that day is unknown."""

import pytest

from claims.value import Kind, Period
from tests.reading import claims_in, expect


def test_days() -> None:
    """In the notations of three languages."""
    expect(
        "fr",
        [
            ("Le 4 septembre 2025, il part.", ["date 2025-09-04..2025-09-04 day"]),
            ("Le 1er mai, il part.", ["date 2025-05-01..2025-05-01 day"]),  # the nearest year
            ("Le 22/08/2025, il part.", ["date 2025-08-22..2025-08-22 day"]),
            ("Le 31 février 2025, il part.", ["count 31..31 -", "date 2025-02-01..2025-02-28 month"]),
            ("Il part lundi.", ["date 2025-06-02..2025-06-02 day"]),  # the last one
            ("Il part lundi prochain.", ["date 2025-06-09..2025-06-09 day"]),
            ("Il est parti hier.", ["date 2025-06-04..2025-06-04 day"]),
        ],
    )
    expect(
        "en",
        [
            ("On September 4, 2025, he left.", ["date 2025-09-04..2025-09-04 day"]),
            ("On 8/22/2025 he left.", ["date 2025-08-22..2025-08-22 day"]),
        ],
    )
    expect("de", [("Am Dienstag, dem 21. Oktober 2025, kam er.", ["date 2025-10-21..2025-10-21 day"])])


def test_periods() -> None:
    """Months, quarters, seasons, years, decades and their parts."""
    expect(
        "fr",
        [
            ("En juillet, il part.", ["date 2025-07-01..2025-07-31 month"]),
            ("Fin 2027, il part.", ["date 2027-10-01..2027-12-31 quarter"]),
            ("Mi-septembre, il part.", ["date 2025-09-11..2025-09-20 month"]),
            ("Au deuxième trimestre 2025, il part.", ["date 2025-04-01..2025-06-30 quarter"]),
            ("Au T2 2025, il part.", ["date 2025-04-01..2025-06-30 quarter"]),
            ("L'été dernier, il part.", ["date 2024-06-01..2024-08-31 season"]),
            ("Dans les années 1990, il part.", ["date 1990-01-01..1999-12-31 decade"]),
            ("Le mois dernier, il part.", ["date 2025-05-01..2025-05-31 month"]),
            ("Plus tôt ce mois-ci, il part.", ["date 2025-06-01..2025-06-05 month"]),
            ("L'exercice 2024-2027 est clos.", ["date 2024-01-01..2027-12-31 year"]),
            ("D'ici 2030, il part.", ["date None..2030-12-31 year at_most"]),
        ],
    )
    expect("en", [("In the 1990s he left.", ["date 1990-01-01..1999-12-31 decade"])])


def test_times_of_day_are_on_the_day_named_before() -> None:
    """Or on the day of publication."""
    expect(
        "fr",
        [
            ("Il part à 9h34.", ["date 2025-06-05T09:34..2025-06-05T09:34 minute"]),
            (
                "Le 4 mars 2025, il part à 15 h.",
                ["date 2025-03-04..2025-03-04 day", "date 2025-03-04T15:00..2025-03-04T15:00 minute"],
            ),
        ],
    )


def test_what_counts_is_no_year() -> None:
    """Four digits are a year only where nothing counts them."""
    expect(
        "fr",
        [
            ("En 2000, il part.", ["date 2000-01-01..2000-12-31 year"]),
            ("Il y avait 2000 personnes.", ["count 2000..2000 people"]),
            ("Il y avait plus de 2000 personnes.", ["count 2000..inf people more_than"]),
            ("Il coûte 2000 €.", ["money 2000..2000 EUR"]),
            ("Sept minutes ont suffi.", ["duration 7..7 min"]),  # no September
        ],
    )


def test_words_that_are_months_too_need_their_capital() -> None:
    """ "may" and "march"."""
    expect(
        "en",
        [
            ("It may rise.", []),
            ("In May it rose.", ["date 2025-05-01..2025-05-31 month"]),
            ("They march on.", []),
        ],
    )


def test_without_a_day_of_publication_relative_dates_stay_open() -> None:
    """Rather than wrong."""
    expect("fr", [("Le mois dernier, il part.", ["date None..None month"])], published=None)
    expect("fr", [("En mars 2024, il part.", ["date 2024-03-01..2024-03-31 month"])], published=None)


def test_years_that_something_began_and_ended_in() -> None:
    """Two dates, as outlets differ on either; but one that is not yet known, or is written as one, stays one."""
    ends = ["date 2004-01-01..2004-12-31 year", "date 2016-01-01..2016-12-31 year"]
    for language, texts in {
        "fr": ["Il a payé de 2004 à 2016.", "Entre 2004 et 2016, il a payé.", "Pour les années 2004 à 2016, il paie."],
        "en": ["It ran from 2004 to 2016.", "Between 2004 and 2016 it ran.", "It ran from 2004 until 2016."],
        "de": [
            "Das lief von 2004 bis 2016.",
            "Zwischen 2004 und 2016 lief es.",
            "In den Jahren 2004 bis 2016 lief es.",
        ],
        "es": ["Duró de 2004 a 2016.", "Entre 2004 y 2016 pagó.", "Duró desde 2004 hasta 2016."],
        "it": ["Dal 2004 al 2016 pagò.", "Tra il 2004 e il 2016 pagò.", "Tra 2004 e 2016 pagò."],
        "pt": ["De 2004 a 2016 pagou.", "Entre 2004 e 2016 pagou.", "Desde 2004 até 2016 pagou."],
        "nl": [
            "Van 2004 tot 2016 liep het.",
            "Tussen 2004 en 2016 liep het.",
            "In de jaren 2004 tot en met 2016 liep het.",
        ],
        "el": ["Από το 2004 έως το 2016 ίσχυε.", "Μεταξύ 2004 και 2016 ίσχυε.", "Ίσχυε από το 2004 ως το 2016."],
    }.items():
        expect(language, [(text, ends) for text in texts])
    expect(
        "fr", [("De 1789 à 1815, on se bat.", ["date 1789-01-01..1789-12-31 year", "date 1815-01-01..1815-12-31 year"])]
    )
    expect("fr", [("L'usine ouvrira entre 2027 et 2029.", ["date 2027-01-01..2029-12-31 year"])])
    expect("en", [("The plant opens between 2027 and 2029.", ["date 2027-01-01..2029-12-31 year"])])
    expect("it", [("Il piano 2014-2020 è chiuso.", ["date 2014-01-01..2020-12-31 year"])])
    expect("nl", [("Tot en met 2016 gold de regel.", ["date None..2016-12-31 year at_most"])])
    expect(
        "en",
        [("He sold between 1990 and 2010 tickets.", ["date 1990-01-01..1990-12-31 year", "count 2010..2010 tickets"])],
    )


def test_numbers_that_only_look_like_a_month_or_a_weekday() -> None:
    """ "dez" is ten and December, "sept" seven and September, "τρίτη" third and, with its capital, Tuesday."""
    expect("pt", [("Só ao fim de dez horas voltou a luz.", ["duration 10..10 h"])])
    expect("pt", [("No fim de dez dias, voltou.", ["duration 10..10 d"])])
    expect("pt", [("Chega no fim de dez. 2025.", ["date 2025-12-21..2025-12-31 month"])])
    expect("pt", [("Foi um marco histórico, diz Marco Pires.", [])])
    expect("pt", [("Em março, mudou.", ["date 2025-03-01..2025-03-31 month"])])
    expect("es", [("Al cabo de diez horas volvió la luz.", ["duration 10..10 h"])])
    expect("fr", [("À la fin de sept mois de travaux, on rouvre.", ["duration 7..7 mo"])])
    expect("fr", [("À la fin de sept. 2025, on rouvre.", ["date 2025-09-21..2025-09-30 month"])])
    expect(
        "el", [("Είναι η τρίτη φορά.", ["rank 3..3 -"]), ("Ξέσπασε την Τρίτη.", ["date 2025-06-03..2025-06-03 day"])]
    )


def test_the_clock_behind_an_hour() -> None:
    """Four digits before it are a time, as agencies write it; "est" and "cet" are words."""
    expect("en", [("The lights went out at 0052 CEST.", ["date 2025-06-05T00:52..2025-06-05T00:52 minute"])])
    expect("en", [("It began at 12.33 p.m. CEST.", ["date 2025-06-05T12:33..2025-06-05T12:33 minute"])])
    expect("de", [("Um 1430 MESZ bebte die Erde.", ["date 2025-06-05T14:30..2025-06-05T14:30 minute"])])
    expect("fr", [("La séance ouvre à 0900 CET.", ["date 2025-06-05T09:00..2025-06-05T09:00 minute"])])
    expect(
        "fr",
        [
            ("Il a vendu 1815 est un nombre.", ["count 1815..1815 -"]),
            ("Ils étaient 18 est un aveu.", ["count 18..18 -"]),
        ],
    )


def test_two_days_that_share_a_month() -> None:
    """With a word between that spans them one period; with "and" two days."""
    expect(
        "fr",
        [
            ("Du 12 au 23 mai 2026, il expose.", ["date 2026-05-12..2026-05-23 day"]),
            ("Entre le 1er et 5 mars 2022, il pleut.", ["date 2022-03-01..2022-03-05 day"]),
        ],
    )
    expect("en", [("It runs between 9 and 11 June.", ["date 2025-06-09..2025-06-11 day"])])
    expect(
        "de",
        [
            ("Vom 3. bis 9. November 2025.", ["date 2025-11-03..2025-11-09 day"]),
            ("Am 3. und 4. Mai.", ["date 2025-05-03..2025-05-03 day", "date 2025-05-04..2025-05-04 day"]),
        ],
    )


def test_a_year_left_out_is_that_of_the_nearest_full_date() -> None:
    """Where the day of publication is unknown."""
    expect(
        "fr",
        [
            (
                "Jugé le 14 décembre 2022, après la plainte du 11 décembre.",
                ["date 2022-12-14..2022-12-14 day", "date 2022-12-11..2022-12-11 day"],
            )
        ],
        published=None,
    )


def test_ordinal_points() -> None:
    """German digits with a point: a rank, a quarter, a century."""
    expect(
        "de",
        [
            ("Er siegt zum 3. Mal.", ["rank 3..3 -"]),
            ("Er ist der 47. Präsident.", ["rank 47..47 -"]),
            ("Im 1. Quartal 2025 stieg er.", ["date 2025-01-01..2025-03-31 quarter"]),
            ("Im 20. Jahrhundert.", ["date 1901-01-01..2000-12-31 century"]),
        ],
    )


def test_times_with_a_point() -> None:
    """Where the point is no decimal mark."""
    expect("de", [("Um 9.30 Uhr beginnt es.", ["date 2025-06-05T09:30..2025-06-05T09:30 minute"])])
    expect("nl", [("Het begint om 14.30 uur.", ["date 2025-06-05T14:30..2025-06-05T14:30 minute"])])
    expect(
        "it",
        [
            (
                "Inizia alle 9.30 di oggi.",
                ["date 2025-06-05T09:30..2025-06-05T09:30 minute", "date 2025-06-05..2025-06-05 day"],
            )
        ],
    )


def test_deadlines_lie_ahead() -> None:
    """ "by" leads to the next day of that name."""
    expect(
        "en",
        [
            ("The vote is due by Friday.", ["date None..2025-06-06 day at_most"]),
            ("The gap left by Friday's hack is closed.", ["date 2025-05-30..2025-05-30 day"]),
            ("Polls close by 6pm.", ["date None..2025-06-05T18:00 minute at_most"]),
        ],
    )


def test_several_years_are_not_the_last_one() -> None:
    """A plural after "last" says too little."""
    expect("fr", [("Ces dernières années, il vit ici.", [])])
    expect(
        "de", [("In den letzten Jahren lebt er hier.", []), ("Im letzten Jahr.", ["date 2024-01-01..2024-12-31 year"])]
    )
    expect("nl", [("De afgelopen jaren woont hij hier.", [])])


def test_quarters_that_leave_out_their_noun() -> None:
    """Behind a quarter, led to by the same word, with nothing that they could number."""
    third, fourth = "date 2024-07-01..2024-09-30 quarter", "date 2024-10-01..2024-12-31 quarter"
    for language, text in {
        "fr": "Une charge au troisième trimestre, un gain au quatrième.",
        "en": "A charge in the third quarter, a gain in the fourth.",
        "de": "Im dritten Quartal Kosten, im vierten ein Gewinn.",
        "es": "En el tercer trimestre, un cargo; en el cuarto, un ahorro.",
        "it": "Nel terzo trimestre un onere, nel quarto un risparmio.",
        "pt": "No terceiro trimestre um encargo, no quarto uma poupança.",
        "nl": "In het derde kwartaal een last, in het vierde een besparing.",
        "el": "Στο τρίτο τρίμηνο επιβάρυνση. Θα υπάρξει όφελος στο τέταρτο.",
    }.items():
        expect(language, [(text, [third, fourth])])
    expect("en", [("In the third quarter it was the fourth cut.", [third, "rank 4..4 -"])])
    expect("en", [("In the third quarter, he was fourth.", [third, "rank 4..4 -"])])


def test_weekdays_since() -> None:
    """What only the past is counted from, whatever the verb."""
    expect("de", [("Es wird seit Dienstag nicht mehr gesucht.", ["date 2025-06-03..2025-06-03 day"])])
    expect("de", [("Es wird ab Dienstag wieder gesucht.", ["date 2025-06-10..2025-06-10 day"])])
    expect("en", [("It will not resume, halted since Tuesday.", ["date 2025-06-03..2025-06-03 day"])])


def test_counted_back_to_the_day() -> None:
    """ "A month ago" is that month, "a month ago today" that day, in every language."""
    for language, text in {
        "en": "A year ago today it fell.",
        "fr": "Il y a un an aujourd'hui, il tombait.",
        "de": "Heute vor einem Jahr fiel er.",
        "es": "Hoy hace un año cayó.",
        "it": "Un anno fa oggi cadde.",
        "pt": "Há um ano hoje caiu.",
        "nl": "Vandaag een jaar geleden viel hij.",
        "el": "Σήμερα πριν από έναν χρόνο έπεσε.",
    }.items():
        expect(language, [(text, ["date 2024-06-05..2024-06-05 day"])])
    expect(
        "en",
        [
            ("Two weeks ago today it fell.", ["date 2025-05-22..2025-05-22 day"]),
            ("A month ago it fell.", ["date 2025-05-01..2025-05-31 month"]),
            (
                "It fell a year ago; today it rose.",
                ["date 2024-01-01..2024-12-31 year", "date 2025-06-05..2025-06-05 day"],
            ),
        ],
    )


def test_the_hour_that_it_was() -> None:
    """ "Il était 18 h 53" tells a time, "une attente de 18 h 53" a length."""
    expect(
        "fr",
        [
            ("Il était 18 h 53.", ["date 2025-06-05T18:53..2025-06-05T18:53 minute"]),
            ("Il est 7 h 05 et tout dort.", ["date 2025-06-05T07:05..2025-06-05T07:05 minute"]),
        ],
    )
    expect("pt", [("Eram 11h33 em Lisboa.", ["date 2025-06-05T11:33..2025-06-05T11:33 minute"])])
    expect("it", [("Erano le 18.53 a Roma.", ["date 2025-06-05T18:53..2025-06-05T18:53 minute"])])


@pytest.mark.parametrize(
    ("published", "text", "low"),
    [
        ("2026-01-15", "He was ill this winter.", "2025-12-01"),  # the one that is on
        ("2026-01-15", "He was ill last winter.", "2024-12-01"),
        ("2026-01-15", "He will be back next winter.", "2026-12-01"),
        ("2025-04-27", "He was ill this winter.", "2024-12-01"),  # the one just over
        ("2025-10-01", "He will be back this winter.", "2025-12-01"),
        ("2025-12-28", "He is ill this winter.", "2025-12-01"),
        ("2025-04-27", "He was ill last winter.", "2024-12-01"),
        ("2025-10-01", "He was ill this summer.", "2025-06-01"),
    ],
)
def test_which_winter(published: str, text: str, low: str) -> None:
    found = [claim.value for claim in claims_in(text, "en", published) if claim.kind is Kind.DATE]
    assert [value.low for value in found if isinstance(value, Period)] == [low]
