"""Hedges and ranges: what the words around a figure do to it."""

import pytest

from tests.reading import claims_in, expect, reading


@pytest.mark.parametrize(
    ("hedge", "wanted"),
    [
        ("plus de 10 %", "percentage 10..inf % more_than"),
        ("au moins 10 %", "percentage 10..inf % at_least"),
        ("moins de 10 %", "percentage -inf..10 % less_than"),
        ("jusqu'à 10 %", "percentage -inf..10 % at_most"),
        ("pas plus de 10 %", "percentage -inf..10 % at_most"),
        ("environ 10 %", "percentage 10..10 % about"),
        ("près de 10 %", "percentage 10..10 % from below about"),
        ("exactement 10 %", "percentage 10..10 %"),
        ("10 % ou plus", "percentage 10..inf % at_least"),
        ("10 % au maximum", "percentage -inf..10 % at_most"),
        ("au moins environ 10 %", "percentage 10..inf % at_least"),  # the stronger word stays
        ("entre 10 et 12 %", "percentage 10..12 % between"),
        ("10-12 %", "percentage 10..12 % between"),
        ("entre 10 et environ 12 %", "percentage 10..12 % between"),
        ("supérieur à 10 % et inférieur à 12 %", "percentage 10..12 % between"),
    ],
)
def test_french(hedge: str, wanted: str) -> None:
    """One hedge a row; the hedge is part of the figure."""
    expect("fr", [(f"Le taux est de {hedge} ici." if hedge[0].isdigit() else f"Le taux est {hedge} ici.", [wanted])])


def test_ranges_share_scale_and_unit() -> None:
    """Said once, meant for both ends."""
    expect(
        "fr",
        [
            ("Elle investira entre 66 et 72 milliards d'euros.", ["money 66000000000..72000000000 EUR between"]),
            ("Il purge de 3 à 5 ans.", ["duration 3..5 a between"]),
            ("Le taux est passé de 10 à 12 %.", ["percentage 10..10 %", "percentage 12..12 %"]),  # a change, no range
            ("Ils ont gagné 3-0 hier.", ["date 2025-06-04..2025-06-04 day"]),  # a score
        ],
    )


def test_bounds_stay_with_their_figure() -> None:
    """The words between two figures belong to the one they stand before."""
    expect(
        "fr", [("Il y a 12 morts et plus de 194 blessés.", ["count 12..12 deaths", "count 194..inf injured more_than"])]
    )


def test_over_is_during_before_a_duration() -> None:
    """ "spread over six years" is no more than six; "for over six years" is."""
    expect(
        "en",
        [
            ("It is spread over six years.", ["duration 6..6 a"]),
            ("It lasted for over six years.", ["duration 6..inf a more_than"]),
            ("It paid over 6 million euros.", ["money 6000000..inf EUR more_than"]),
        ],
    )


def test_collectives_are_vague() -> None:
    """Two to ten of the unit named."""
    expect("fr", [("Des centaines de milliards d'euros.", ["money 200000000000..1000000000000 EUR vague"])])


def test_changes_are_no_levels() -> None:
    """ "hausse de 3 %" is not "à 3 %"."""
    expect(
        "fr",
        [
            ("Une hausse de 3 % est prévue.", ["percentage 3..3 % increase"]),
            ("Le titre recule de 3 %.", ["percentage 3..3 % decrease"]),
            ("Le titre gagne +3 %.", ["percentage 3..3 % increase"]),
            ("Le taux est à 3 %.", ["percentage 3..3 %"]),
        ],
    )


def test_movements_from_one_level_to_another() -> None:
    """The first level takes the unit, the scale and the noun of the second; neither is the amount of a change."""
    expect(
        "fr",
        [
            ("Le bilan passe de 31 à 47 morts.", ["count 31..31 deaths", "count 47..47 deaths"]),
            (
                "L'aide passera de 1,5 à 2 millions d'euros.",
                ["money 1500000..1500000 EUR", "money 2000000..2000000 EUR"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Die EZB senkt den Zins von 2,25 auf 2,0 Prozent.", ["percentage 2.25..2.25 %", "percentage 2..2 %"]),
            ("Der Umsatz ist auf 3 Milliarden Euro gestiegen.", ["money 3000000000..3000000000 EUR"]),
            ("Der Umsatz ist um 3 Milliarden Euro gestiegen.", ["money 3000000000..3000000000 EUR increase"]),
        ],
    )
    expect("pt", [("A inflação recuou de 2,3% para 2%.", ["percentage 2.3..2.3 %", "percentage 2..2 %"])])
    expect(
        "en",
        [
            ("Yields rose from 3.41% to 3.52%.", ["percentage 3.41..3.41 %", "percentage 3.52..3.52 %"]),
            ("The price is up from £900m now.", ["money 900000000..900000000 GBP"]),
        ],
    )
    expect("it", [("Il bilancio passa da 31 a 47 morti.", ["count 31..31 deaths", "count 47..47 deaths"])])


def test_hedges_stay_in_their_sentence() -> None:
    """A full stop ends the reach of a hedge; the point of an abbreviation does not."""
    expect(
        "de",
        [
            (
                "Der Konzern baut 3.000 Stellen ab. Bis zu 500 Mitarbeiter gehen.",
                ["count 3000..3000 jobs", "count -inf..500 employees at_most"],
            ),
            ("Es kostet ca. 300 Mio. Euro.", ["money 300000000..300000000 EUR about"]),
        ],
    )


def test_words_that_only_look_like_hedges() -> None:
    """ "some of the 19" picks from a known number, "plus" adds something else."""
    expect(
        "en",
        [
            ("Some of the 19 people left.", ["count 19..19 people"]),
            ("Costs of £5,000 plus legal costs.", ["money 5000..5000 GBP"]),
            ("It costs £5,000 plus.", ["money 5000..inf GBP at_least"]),
        ],
    )
    expect("fr", [("Ils ne sont plus que 32 %.", ["percentage 32..32 %"])])


def test_more_than_what_is_known_leaves_it_as_it_is() -> None:
    """What is more is something else; a share and a limit are no such thing."""
    expect(
        "en",
        [
            ("The party won 15 seats, more than the 12 it had.", ["count 15..15 seats", "count 12..12 -"]),
            ("It fell short of the 19 seats needed.", ["count 19..19 seats"]),
            ("It won more than 12 seats.", ["count 12..inf seats more_than"]),
            ("More than the half voted.", ["percentage 50..inf % more_than"]),
        ],
    )
    expect("fr", [("Ils sont plus que les douze sortants.", ["count 12..12 sortant"])])
    expect("de", [("Das sind mehr als die zwölf von einst.", ["count 12..12 -"])])
    expect("nl", [("Dat is meer dan de twaalf van toen.", ["count 12..12 -"])])
    expect("es", [("Son más que los doce de antes.", ["count 12..12 -"])])


def test_several_hundred_are_no_hundred() -> None:
    """Some hundreds or millions of nothing more exact are vague; a long score is more, not even that much less."""
    expect(
        "en",
        [
            ("Several hundred people came.", ["count 200..1000 people vague"]),
            ("A few dozen homes burned.", ["count 24..120 houses vague"]),
            ("It cost a few million euros.", ["money 2000000..10000000 EUR vague"]),
            ("A hundred people came.", ["count 100..100 people"]),
            ("It won not even 4,000 votes.", ["count -inf..4000 votes less_than"]),
        ],
    )
    expect("it", [("Ha avuto nemmeno 4.000 voti.", ["count -inf..4000 votes less_than"])])
    expect(
        "es",
        [
            ("Ardió una veintena larga de casas.", ["count 20..inf houses more_than"]),
            ("Una carretera de 12 kilómetros de larga.", ["measure 12..12 km"]),
        ],
    )


def test_under_says_where_or_how_much() -> None:
    """Before a measure it is a hedge, unless what is told is what something lies under."""
    expect(
        "fr",
        [
            ("La fréquence passe sous 48 hertz.", ["measure -inf..48 Hz less_than"]),
            ("Le taux glisse sous les 5 %.", ["percentage -inf..5 % less_than"]),
            ("La France a changé sous trois présidents.", ["count 3..3 president"]),
            ("Le hameau est sous dix mètres de boue.", ["measure 10..10 m"]),
            ("Il reste moins de dix mètres de neige.", ["measure -inf..10 m less_than"]),
        ],
    )
    for language, buried, low in [
        ("en", "Under three metres of snow.", "It is under three metres."),
        ("de", "Sie lagen unter drei Metern Schnee.", "Der Pegel liegt unter drei Metern."),
        ("es", "Estaban bajo tres metros de nieve.", "Está por debajo de tres metros."),
        ("it", "Erano sotto tre metri di neve.", "È sotto i tre metri."),
        ("pt", "Ficaram sob três metros de neve.", "Está abaixo dos três metros."),
        ("nl", "Hij lag onder drie meter sneeuw.", "Het peil is onder drie meter."),
        ("el", "Ήταν κάτω από τρία μέτρα χιόνι.", "Είναι κάτω από τρία μέτρα."),
    ]:
        expect(language, [(buried, ["measure 3..3 m"]), (low, ["measure -inf..3 m less_than"])])


def test_in_the_course_of_is_no_hedge() -> None:
    """ "Within five seconds" takes five seconds; "under five" takes fewer."""
    five, fewer = ["duration 5..5 s"], ["duration -inf..5 s less_than"]
    for language, within, under in [
        ("de", "Innerhalb von fünf Sekunden fiel alles aus.", "In weniger als fünf Sekunden fiel alles aus."),
        ("en", "Within five seconds it was gone.", "In under five seconds it was gone."),
        ("fr", "En l'espace de cinq secondes, tout s'éteint.", "En moins de cinq secondes, tout s'éteint."),
        ("es", "En cinco segundos se apagó.", "En menos de cinco segundos se apagó."),
        ("it", "Nel giro di cinque secondi si spense.", "In meno di cinque secondi si spense."),
        ("pt", "No espaço de cinco segundos, apagou-se.", "Em menos de cinco segundos, apagou-se."),
        ("nl", "Binnen vijf seconden viel alles uit.", "In minder dan vijf seconden viel alles uit."),
        ("el", "Μέσα σε πέντε δευτερόλεπτα έσβησαν όλα.", "Σε λιγότερο από πέντε δευτερόλεπτα έσβησαν όλα."),
    ]:
        expect(language, [(within, five), (under, fewer)])
    expect("de", [("Innerhalb von 30 Kilometern blieb es dunkel.", ["measure -inf..30 km less_than"])])


def test_verbs_of_passing_a_mark() -> None:
    """With the article of the mark they are a hedge; "passou dos 10 para os 12" is a movement."""
    expect(
        "pt",
        [
            ("À tarde passava-se dos 99%.", ["percentage 99..inf % more_than"]),
            ("O balanço passou dos 300 mortos.", ["count 300..inf deaths more_than"]),
            ("A taxa passou dos 10% para os 12%.", ["percentage 10..10 %", "percentage 12..12 %"]),
        ],
    )
    expect("es", [("El balance pasó de los 300 muertos.", ["count 300..inf deaths more_than"])])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Il n'a pas plu depuis plus de huit mois.", "duration 8..inf mo more_than"),
        ("en", "It has not rained for more than eight months.", "duration 8..inf mo more_than"),
        ("de", "Nicht seit mehr als acht Monaten.", "duration 8..inf mo more_than"),
        ("es", "No llueve desde hace más de ocho meses.", "duration 8..inf mo more_than"),
        ("it", "Non piove da più di otto mesi.", "duration 8..inf mo more_than"),
        ("pt", "Não chove há mais de oito meses.", "duration 8..inf mo more_than"),
        ("nl", "Het heeft niet geregend sinds meer dan acht maanden.", "duration 8..inf mo more_than"),
        ("en", "It did not last for more than eight months.", "duration -inf..8 mo at_most"),
        ("fr", "Il n'a pas tenu pendant plus de huit mois.", "duration -inf..8 mo at_most"),
    ],
)
def test_what_has_not_been_since_then(language: str, text: str, wanted: str) -> None:
    """ "Not … since more than" is longer; "not … for more than" is at most."""
    expect(language, [(text, [wanted])])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Il fait état de plus de « 900 pompiers ».", "count 900..inf firefighters more_than"),
        ("fr", "Il fait état de plus de “900 visiteurs”.", "count 900..inf visitors more_than"),
        ("en", 'She told us of more than "900 visitors".', "count 900..inf visitors more_than"),
        ("de", "Sie sprach von mehr als „900 Besuchern“.", "count 900..inf visitors more_than"),
        ("es", "Habló de al menos «900 visitantes».", "count 900..inf visitors at_least"),
        ("en", 'She told us about "900 visitors".', "count 900..900 visitors"),  # what she spoke of
    ],
)
def test_a_hedge_before_what_is_quoted(language: str, text: str, wanted: str) -> None:
    expect(language, [(text, [wanted])])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("it", "Sono molti più dei 19.000 del 2019.", "count 19000..19000 -"),
        ("it", "Sono molti più dei 19.000 di una settimana fa.", "count 19000..19000 -"),
        ("it", "Il numero è più alto dei 19.000 di un anno fa.", "count 19000..19000 -"),
        ("es", "Son más de los 19.000 de hace una semana.", "count 19000..19000 -"),
        ("en", "It is above the 19,000 of a week ago.", "count 19000..19000 -"),
        ("it", "Sono più dei 2.000 iscritti.", "count 2000..inf members more_than"),
        ("es", "Son más de los 2.000 afiliados.", "count 2000..inf members more_than"),
    ],
)
def test_what_another_time_is_set_against_is_known(language: str, text: str, wanted: str) -> None:
    """A figure of then is no bound of one of now."""
    figures = [claim for claim in claims_in(text, language) if claim.kind != "date"]
    assert [reading(claim) for claim in figures] == [wanted]
