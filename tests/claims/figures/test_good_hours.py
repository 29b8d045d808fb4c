"""What an adjective between an article and a unit says: how much it is, or only how it was."""

from tests.reading import expect


def test_how_a_day_was_is_no_length() -> None:
    """ "A big day" and "un año difícil" last no day and no year; "a full day" and "eine lange Woche" are lengths."""
    expect(
        "fr",
        [
            ("C'est un grand jour pour la ville.", []),
            ("C'est une journée historique.", []),
            ("Une année difficile s'achève.", []),
            ("Une bonne année pour le vin.", []),
            ("Il a passé une longue année en prison.", ["duration 1..1 a"]),
        ],
    )
    expect("en", [("It's a big day.", []), ("A full year passed.", ["duration 1..1 a"]), ("He had a good week.", [])])
    expect("de", [("Ein großer Tag.", []), ("Er wartete einen ganzen Tag.", ["duration 1..1 d"])])
    expect(
        "es",
        [
            ("Es un gran día para la ciudad.", []),
            ("Fue una jornada histórica.", []),
            ("Fue un año difícil.", []),
            ("Pasó un año en prisión.", ["duration 1..1 a"]),
        ],
    )
    expect("it", [("È un grande giorno.", []), ("È stata una giornata storica.", []), ("È stato un anno duro.", [])])
    expect("pt", [("É um grande dia.", []), ("Foi um ano difícil.", [])])
    expect("nl", [("Het is een grote dag.", []), ("Hij wachtte een hele dag.", ["duration 1..1 d"])])
    expect("el", [("Είναι μια μεγάλη μέρα.", []), ("Περίμενε μια ολόκληρη μέρα.", ["duration 1..1 d"])])


def test_a_good_hour_is_more_than_one() -> None:
    """Behind the article of a unit or of a scale, whatever its gender."""
    expect("fr", [("Une bonne heure.", ["duration 1..inf h more_than"])])
    expect("fr", [("Une petite heure.", ["duration 1..1 h from below about"])])
    expect("fr", [("Cela coûte un petit milliard d'euros.", ["money 1000000000..1000000000 EUR from below about"])])
    expect("fr", [("Un gros million d'euros.", ["money 1000000..inf EUR more_than"])])
    expect("fr", [("Un bon deuxième disque.", ["rank 2..2 -"])])
    expect("en", [("He waited a good hour.", ["duration 1..inf h more_than"])])
    expect("en", [("He finished a good third.", ["rank 3..3 -"])])
    expect(
        "en",
        [("A good third of the budget.", ["percentage 33.33333333333333333333333333..inf % more_than"])],
    )
    expect("de", [("Ein guter Liter Wasser.", ["measure 1..inf L more_than"])])
    expect("de", [("Vor einem knappen Jahr.", ["duration 1..1 a from below about"])])
    expect("es", [("Costó un millón largo de euros.", ["money 1000000..inf EUR more_than"])])
    expect("es", [("El tramo tiene 20 metros de largo.", ["measure 20..20 m"])])
    expect("it", [("Vale un buon miliardo di euro.", ["money 1000000000..inf EUR more_than"])])
    expect("it", [("Un'abbondante ora.", ["duration 1..inf h more_than"])])
    expect("pt", [("Um milhão e pouco.", ["count 1000000..inf - more_than"])])
    expect("nl", [("Een goed uur.", ["duration 1..inf h more_than"]), ("Een goed jaar.", [])])
    expect("nl", [("Een krap jaar.", ["duration 1..1 a from below about"])])


def test_a_hedge_between_a_number_and_its_scale() -> None:
    """ "4,3 και πλέον δισ.", "20-odd million": the scale is of the number before the hedge."""
    expect("el", [("Φτάνει τα 4,3 και πλέον δισ. ευρώ.", ["money 4300000000..inf EUR more_than"])])
    expect("el", [("Τα 3 και πλέον χιλιόμετρα.", ["measure 3..inf km more_than"])])
    expect("en", [("20-odd million people.", ["count 20000000..20000000 people about"])])
    expect("en", [("20-plus billion dollars.", ["money 20000000000..inf XXX at_least"])])
    expect("fr", [("20 et quelques millions de personnes.", ["count 20000000..inf people more_than"])])
    expect("it", [("20 e passa milioni di euro.", ["money 20000000..inf EUR more_than"])])
    expect("es", [("20 y pico millones de euros.", ["money 20000000..inf EUR more_than"])])
    expect("pt", [("20 e tantos milhões de euros.", ["money 20000000..inf EUR more_than"])])
    expect("de", [("20 und mehr Millionen Euro.", ["money 20000000..inf EUR at_least"])])
    expect("nl", [("20 en meer miljoen euro.", ["money 20000000..inf EUR at_least"])])
