"""Figures: an amount with its unit, and the kind this makes it."""

from tests.reading import expect


def test_money() -> None:
    """Signs, codes and words, on either side."""
    expect(
        "fr",
        [
            ("Il coûte 20 €.", ["money 20..20 EUR"]),
            ("Un contrat de 500 M€ a été signé.", ["money 500000000..500000000 EUR"]),
            ("Un contrat de 10 milliards de dollars américains.", ["money 10000000000..10000000000 USD"]),
            ("EUR 20 millions ont été versés.", ["money 20000000..20000000 EUR"]),
            ("Il a versé 15 dollars canadiens et 50 cents.", ["money 15.5..15.5 CAD"]),
            ("Il a payé treize euros et quarante-cinq cents.", ["money 13.45..13.45 EUR"]),
            ("Un euro plus fort pèse sur les exportations.", []),  # the currency, not an amount
        ],
    )
    expect(
        "en",
        [
            ("It paid US$20 million.", ["money 20000000..20000000 USD"]),
            ("It paid C$20.", ["money 20..20 CAD"]),
            ("It paid $10 million US dollars.", ["money 10000000..10000000 USD"]),
            ("The offer of A$3bn was refused.", ["money 3000000000..3000000000 AUD"]),
        ],
    )


def test_open_currencies_keep_their_candidates_open() -> None:
    """A dollar is not chosen; one that the text names elsewhere is."""
    expect("fr", [("Une aide de 5 millions de dollars.", ["money 5000000..5000000 XXX"])])
    expect(
        "fr",
        [
            (
                "Une aide de 5 millions de dollars, puis 3 millions de dollars américains.",
                ["money 5000000..5000000 USD", "money 3000000..3000000 USD"],
            )
        ],
    )


def test_percentages_and_shares() -> None:
    """Points are no per cent; shares of a whole are."""
    expect(
        "fr",
        [
            ("Le taux atteint 3,5 %.", ["percentage 3.5..3.5 %"]),
            ("Le taux gagne 0,25 point.", ["percentage 0.25..0.25 [ppt] increase"]),
            (
                "Cela concerne un tiers des élèves.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Cinq élèves sur vingt sont absents.", ["count 5..5 students", "count 20..20 -"]),  # the noun is between
        ],
    )
    expect(
        "en",
        [
            ("One in five is absent.", ["percentage 20..20 %"]),
            ("Rates fell 25 basis points.", ["percentage 0.25..0.25 [ppt] decrease"]),
        ],
    )


def test_durations_and_their_parts() -> None:
    """Smaller units are added, unnamed minutes too."""
    expect(
        "fr",
        [
            ("Il a duré 1h30.", ["duration 1.5..1.5 h"]),
            ("Il a duré deux heures et demie.", ["duration 2.5..2.5 h"]),
            ("Il a duré 1 heure et 30 minutes.", ["duration 1.5..1.5 h"]),
            ("Après 2 heures 30 personnes sont parties.", ["duration 2..2 h", "count 30..30 people"]),
            ("Le contrat court sur une décennie.", ["duration 10..10 a"]),
            ("Il a lu 20 Minutes ce matin dans le train.", ["date 2025-06-05..2025-06-05 day"]),  # a newspaper
        ],
    )


def test_counts_and_their_nouns() -> None:
    """Concepts bridge languages; other nouns are a rough singular."""
    expect(
        "fr",
        [
            ("Douze morts et 30 blessés.", ["count 12..12 deaths", "count 30..30 injured"]),
            ("Ils ont acheté 300 nouvelles machines.", ["count 300..300 machine"]),
            ("Il l'a dit trois fois.", ["count 3..3 times"]),
            ("C'est trois fois plus.", ["ratio 3..3 1"]),
            ("Il est classé numéro un.", ["rank 1..1 -"]),
            ("Le deuxième candidat.", ["rank 2..2 -"]),
        ],
    )


def test_rates_and_amounts_left_bare() -> None:
    """ "par an" belongs to the figure; a large round number beside money is money."""
    expect(
        "fr",
        [
            ("Il verse 3 millions d'euros par an.", ["money 3000000..3000000 EUR per a"]),
            (
                "Elle promet 10 milliards, dont 2 milliards d'euros.",
                ["money 10000000000..10000000000 EUR", "money 2000000000..2000000000 EUR"],
            ),
            ("Elle compte 8 milliards.", ["count 8000000000..8000000000 -"]),
        ],
    )
