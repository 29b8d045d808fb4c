"""Figures: an amount with its unit, and the kind this makes it."""

from tests.reading import claims_in, expect, reading


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
            ("Cinq élèves sur vingt sont absents.", ["percentage 25..25 %"]),
            ("Sept Français sur dix approuvent.", ["percentage 70..70 %"]),
            ("Près d'un salarié sur dix est concerné.", ["percentage 10..10 % from below about"]),
            ("Un livre sur trois générations.", ["count 3..3 generation"]),
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


def test_units_before_the_number() -> None:
    """A magnitude, an age; a hedge may stand between."""
    expect(
        "fr",
        [("Un séisme de magnitude 6,8 a secoué la côte.", ["measure 6.8..6.8 {magnitude}"])],
    )
    expect("it", [("Un terremoto di magnitudo 5.2 a Roma.", ["measure 5.2..5.2 {magnitude}"])])
    expect("de", [("Ein Beben der Stärke 6,2 traf die Küste.", ["measure 6.2..6.2 {magnitude}"])])
    expect("el", [("Σεισμός μεγέθους 6,4 στην Κρήτη.", ["measure 6.4..6.4 {magnitude}"])])
    expect(
        "en",
        [
            ("A quake of magnitude about 6.4 hit.", ["measure 6.4..6.4 {magnitude} about"]),
            ("A child aged 7 was rescued.", ["duration 7..7 a"]),
            ("Men aged 18 to 25.", ["duration 18..25 a between"]),
            ("A child aged 7 months was rescued.", ["duration 7..7 mo"]),
        ],
    )


def test_the_noun_behind_a_link_or_a_dotted_mark() -> None:
    """ "d'" and the point of "Mio." do not end the phrase; a full stop does."""
    expect("fr", [("La région compte 3 millions d'habitants.", ["count 3000000..3000000 inhabitants"])])
    expect("de", [("Dort leben 1,2 Mio. Menschen.", ["count 1200000..1200000 people"])])
    expect(
        "it",
        [("Costa 600 milioni. Sette Stati dicono no.", ["money 600000000..600000000 EUR", "count 7..7 countries"])],
    )


def test_the_longest_unit_wins() -> None:
    """A modifier hides no longer unit, a mark no longer word."""
    expect("nl", [("Het is 72 miljard Amerikaanse dollar waard.", ["money 72000000000..72000000000 USD"])])
    expect(
        "en",
        [("It cost 5 US dollars and 30 Swedish kronor.", ["money 5..5 USD", "money 30..30 SEK"])],
    )
    expect("de", [("Er fuhr 120 km pro Stunde.", ["measure 120..120 km/h"])])


def test_rates() -> None:
    """The base of a rate is no figure of its own."""
    expect(
        "en",
        [
            ("It pays £2bn a year.", ["money 2000000000..2000000000 GBP per a"]),
            ("She works 40 hours a week.", ["duration 40..40 h per wk"]),
            ("Oil traded at $70 a barrel.", ["money 70..70 XXX"]),
        ],
    )
    expect("fr", [("Cela coûte 2 milliards par an.", ["money 2000000000..2000000000 EUR per a"])])


def test_points_of_an_index_are_counted() -> None:
    """Grouped, or too many to be percentage points."""
    expect(
        "fr",
        [
            ("Le CAC 40 termine à 8 121 points.", ["count 8121..8121 point"]),
            ("Le taux perd 12 points.", ["percentage 12..12 [ppt] decrease"]),
        ],
    )
    expect("es", [("El Ibex cierra en 14.000 puntos.", ["count 14000..14000 point"])])


def test_ordinals() -> None:
    """After an article a rank, with "of" a share; before a number neither."""
    expect(
        "fr",
        [("Il brigue un troisième mandat.", ["rank 3..3 -"]), ("Un cinquième des élèves.", ["percentage 20..20 %"])],
    )
    expect("en", [("He seeks a third term.", ["rank 3..3 -"]), ("In her first three months.", ["duration 3..3 mo"])])
    expect("it", [("Un terzo sospettato è in fuga.", ["rank 3..3 -"])])
    expect("de", [("Ihre ersten drei Monate.", ["duration 3..3 mo"])])


def test_ages_by_the_noun_before_them() -> None:
    """What a clause about an age leads to; "the Golden Age won 45" and "the age group counted 300 pupils" are none."""
    for language, text, ages in [
        ("en", "The age at which people may draw a pension climbs to 67, up from 66 today.", [67, 66]),
        ("en", "The voting age falls from 18 to 16.", [18, 16]),
        ("fr", "L'âge légal passe de 62 à 64.", [62, 64]),
        ("fr", "L'âge de la retraite est porté à 67.", [67]),
        ("de", "Das Rentenalter steigt auf 67.", [67]),
        ("de", "Das Wahlalter sinkt von 18 auf 16.", [18, 16]),
        ("es", "La edad de jubilación sube a 67, frente a 66 ahora.", [67, 66]),
        ("it", "L'età pensionabile sale a 67.", [67]),
        ("it", "Jordan Bardella, che di anni ne ha ventinove e guida il partito.", [29]),
        ("it", "Jordan Bardella, ventinove, guida il partito.", [29]),
        ("pt", "A idade da reforma sobe para 67, contra 66.", [67, 66]),
        ("nl", "De pensioenleeftijd stijgt van 66 naar 67.", [66, 67]),
        ("el", "Το όριο ηλικίας ανεβαίνει στα 67.", [67]),
        ("en", "Jordan Bardella, twenty-nine, leads the party.", [29]),
        ("de", "Im Alter von 45 starb er.", [45]),
        ("it", "All'età di 45 morì.", [45]),
        ("es", "A la edad de 45 murió.", [45]),
    ]:
        read = [reading(claim) for claim in claims_in(text, language) if claim.kind != "date"]
        assert read == [f"duration {age}..{age} a" for age in ages], text
    expect("en", [("The Golden Age won 45.", ["count 45..45 -"])])
    expect("en", [("The age group counted 300 pupils, 45 won.", ["count 300..300 students", "count 45..45 -"])])
    expect("it", [("L'età di 45 studenti varia.", ["count 45..45 students"])])
    expect("fr", [("Le Havre, vingt-neuf, Lens, vingt.", ["count 29..29 -", "count 20..20 -"])])


def test_what_stands_between_two_numbers_is_not_counted_by_the_first() -> None:
    """A name that ends in a number, and a verb before the next."""
    expect("pt", [("Cada G300 leva 186 passageiros.", ["count 186..186 passengers"])])
    expect("en", [("Each G300 carries 186 passengers.", ["count 186..186 passengers"])])


def test_signs_of_crowns_and_what_leads_to_a_magnitude() -> None:
    """As London newspapers write crowns; with an adjective between."""
    expect(
        "en",
        [
            ("It saves DKr8bn and NKr300m.", ["money 8000000000..8000000000 DKK", "money 300000000..300000000 NOK"]),
            ("A local magnitude of 3.1.", ["measure 3.1..3.1 {magnitude}"]),
        ],
    )
    expect("fr", [("Une magnitude locale de 3,1.", ["measure 3.1..3.1 {magnitude}"])])
    expect("it", [("Una magnitudo locale di 3,1.", ["measure 3.1..3.1 {magnitude}"])])
    expect("de", [("Sie ist alle vier Jahre fällig.", ["duration 4..4 a"])])
