"""Dates: absolute, relative to publication (Thursday, 5 June 2025), and open where that day is unknown."""

from tests.reading import expect


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


def test_two_days_that_share_a_month() -> None:
    """With a word between that spans them one period; with "and" two days."""
    expect(
        "fr",
        [
            ("Du 12 au 23 mai 2026, il expose.", ["date 2026-05-12..2026-05-23 day"]),
            ("Entre le 1er et 5 mars 2022, il pleut.", ["date 2022-03-01..2022-03-05 day"]),
            ("De 1990 à 1995, il vit ici.", ["date 1990-01-01..1995-12-31 year"]),
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
