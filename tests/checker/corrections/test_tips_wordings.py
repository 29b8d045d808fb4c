"""Names, offices, passages from memory, and tips that name no figure: what they are about and what they propose."""

import pytest

from checker.corrections.aiming.understand import understand
from checker.corrections.reading.mentions import read_tip
from checker.corrections.reading.spelling import repaired
from checker.corrections.reading.talk import Role
from checker.corrections.story import misquoted
from checker.corrections.tip import Reading, Tip
from claims.value import Value
from tests.quality.tips import story, value_right

META, LOUVRE, ELECTION, QUAKE, AIRLINE = (
    "meta-google-cloud",
    "louvre-theft",
    "election-night",
    "quake-island",
    "airline-order",
)


def read(name: str, file: str, text: str, passage: str | None = None, proposed: str | None = None) -> list[Reading]:
    """The readings of a tip about an article."""
    article = next(d.id for d in story(name).documents.values() if d.file.endswith(file))
    return list(understand(Tip("t", text, article=article, passage=passage, proposed=proposed), story(name)).readings)


def quoted(name: str, reading: Reading) -> str | None:
    """The words of the claim that a reading is about."""
    return story(name).claims[reading.anchor.claim].quote if reading.anchor.claim else None


# ---------------------------------------------------------------- names and offices


@pytest.mark.parametrize(
    ("name", "file", "text", "quote", "proposed"),
    [
        (ELECTION, "04-harbour-wire.txt", "Her name is Trattnig.", "Johanna Trattning", "Johanna Trattnig"),
        (ELECTION, "04-harbour-wire.txt", "Sie heißt Trattnig", "Johanna Trattning", "Johanna Trattnig"),
        (AIRLINE, "06-correio-da-planicie.txt", "She is called Karali", "Despina Karalis", "Despina Karali"),
        (
            ELECTION,
            "04-harbour-wire.txt",
            "She was mayor of Villach, not Klagenfurt!",
            "former mayor of Klagenfurt",
            "former mayor of Villach",
        ),
        (
            QUAKE,
            "04-daily-ledger.html",
            "Vardaki is civil protection minister, not interior minister.",
            "interior minister",
            "civil protection minister",
        ),
        (
            QUAKE,
            "04-daily-ledger.html",
            "She is not the interior minister but the civil protection minister",
            "interior minister",
            "civil protection minister",
        ),
    ],
)
def test_a_name_or_an_office_is_put_right(name: str, file: str, text: str, quote: str, proposed: str) -> None:
    """By its spelling, or by what is denied; the whole of it is proposed, not the one word that differs."""
    found = read(name, file, text)
    assert [(quoted(name, reading), reading.proposed) for reading in found] == [(quote, proposed)]


@pytest.mark.parametrize(
    ("name", "file", "text"),
    [
        (META, "01-boursorama.txt", "Le titre est absurde, Meta ne signe pas avec Meta mais avec Google."),
        (ELECTION, "04-harbour-wire.txt", "Klagenfurt is beautiful."),
        (ELECTION, "04-harbour-wire.txt", "I was not in Klagenfurt but in Villach."),  # of no mayor
        (QUAKE, "04-daily-ledger.html", "Greetings from Villach"),
    ],
)
def test_names_that_are_no_corrections(name: str, file: str, text: str) -> None:
    """A name that stands in an office is not the office."""
    assert read(name, file, text) == []


def test_an_office_that_is_shown() -> None:
    """With the field, in the article's language or another; only where the reader speaks of an office."""
    passage = "Eleni Vardaki, the interior minister"
    [reading] = read(QUAKE, "04-daily-ledger.html", "Wrong minister!", passage, "civil protection minister")
    assert (quoted(QUAKE, reading), reading.proposed) == ("interior minister", "civil protection minister")
    [reading] = read(QUAKE, "04-daily-ledger.html", "Elle est ministre de la Protection civile.", passage)
    assert (quoted(QUAKE, reading), reading.proposed) == ("interior minister", "ministre de la Protection civile")
    [reading] = read(QUAKE, "04-daily-ledger.html", "I do not believe this.", passage)
    assert reading.anchor.claim is None


# ---------------------------------------------------------------- passages from memory


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        ("elle ne conserve que onze sièges", "et ne conserve que onze sièges"),
        ("ne conserve que onze siéges", "ne conserve que onze sièges"),
        ("ne conserve plus que onze sièges", "et ne conserve que onze sièges"),
        ("ne conserve que douze sièges", None),  # another figure
        ("le parti conserve onze fauteuils", None),  # other words
        ("onze sièges", None),  # too little to be told from a lookalike
    ],
)
def test_a_passage_from_memory(passage: str, found: str | None) -> None:
    """Nearly all words in their order, at one place."""
    text = "Le Forum citoyen abandonne 8,1 points et ne conserve que onze sièges. L'Alliance en aura quinze."
    span = misquoted(passage, text)
    assert (span and text[span.start : span.end]) == found


def test_a_passage_that_stands_twice_is_at_no_place() -> None:
    """A lookalike is not taken."""
    assert (
        misquoted("that it keeps only eleven seats", "It keeps only eleven seats. Yes, it keeps only eleven seats.")
        is None
    )


def test_a_passage_from_memory_is_never_sure() -> None:
    """An editor confirms it."""
    found = read(ELECTION, "02-scrutins-europe.html", "C'est douze.", "elle ne conserve que onze sièges")
    assert [(quoted(ELECTION, reading), reading.anchor.sure) for reading in found] == [("onze sièges", False)]


# ---------------------------------------------------------------- no figure, a part of one, or one beside another


@pytest.mark.parametrize(
    ("name", "file", "text", "quote", "value"),
    [
        (META, "06-etcentric.html", "The value of the deal is wrong.", "$10 billion", None),
        (LOUVRE, "02-togo-today.html", "le montant du préjudice est faux", "environ 102 millions de dollars", None),
        (META, "06-etcentric.html", "The number of data centers is two fewer.", "28 data centers", "exact 26 -"),
        (QUAKE, "04-daily-ledger.html", "It's in euros, not dollars: 40 million euros.", "$46m", "exact 40e6 EUR"),
        (META, "06-etcentric.html", "Stargate is 500 billion over FIVE years", "four years", "exact 5 a"),
    ],
)
def test_what_a_tip_is_about_by_its_words(name: str, file: str, text: str, quote: str, value: str | None) -> None:
    """To be confirmed, all of it."""
    [reading] = read(name, file, text)
    assert (quoted(name, reading), reading.anchor.sure) == (quote, False)
    assert reading.proposed is None if value is None else value_right(reading.proposed, value)


@pytest.mark.parametrize(
    "text",
    [
        "à mon avis c'est une erreur historique",
        "il y a une erreur quelque part dans cet article",
        "Merci pour ce bel article !",
        "C'est faux.",
    ],
)
def test_tips_that_name_nothing(text: str) -> None:
    """An opinion of the matter is about no figure."""
    assert read(LOUVRE, "02-togo-today.html", text) == []


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("pt", "são 40 aviões e não 60 (20 são opções)", [Role.RIGHT, Role.WRONG, Role.NEUTRAL]),
        ("fr", "votre bilan date un peu, 19 morts", [Role.NEUTRAL]),  # "votre" ends at the comma
        ("fr", "votre bilan de 19 morts", [Role.WRONG]),
        ("en", "in euros, not dollars: 40 million euros", [Role.RIGHT]),
        ("fr", "participation : 68,8 %", [Role.RIGHT]),
        ("es", "2,15 no, 2,25", [Role.WRONG, Role.NEUTRAL]),
        ("en", "32% -> 31%", [Role.NEUTRAL, Role.RIGHT]),
        ("fr", "au lieu de 6 milliards, lire 10", [Role.WRONG, Role.RIGHT]),  # no liras
        ("en", "you have 1.3%, it is 1.4%", [Role.WRONG, Role.RIGHT]),
        ("en", "40 is wrong, at 6.30 that makes 55", [Role.WRONG, Role.NEUTRAL, Role.NEUTRAL]),
        ("en", "there are 19 now", [Role.RIGHT]),
    ],
)
def test_how_far_a_cue_reaches(language: str, text: str, roles: list[Role]) -> None:
    """Not over a colon, nor, where it is a bare "your", over a comma."""
    assert [mention.role for mention in read_tip(Tip("t", text), language, None).mentions] == roles


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "La grève c'était jeudi !! (le 8)", "2026-10-08"),
        ("pt", "foi na quinta, dia 8", "2026-10-08"),
        ("en", "Thursday the 8th of that month, so 8 people", None),
    ],
)
def test_a_weekday_and_its_date(language: str, text: str, day: str | None) -> None:
    """One date, not a date and a number."""
    tip = Tip("t", text, received="2026-10-09T10:00:00Z")
    mentions = read_tip(tip, language, None).mentions
    dates = [mention.claim.value for mention in mentions if not isinstance(mention.claim.value, Value)]
    assert len(mentions) == 1 if day else len(mentions) > 1
    assert day is None or [getattr(date, "low", None) for date in dates] == [day]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("fr", "Deux erreurs : 1) c'était dimanche 2) ils étaient quatre", ["dimanche", "quatre"]),
        ("en", "3 mistakes. 1. The toll is 19.", ["19"]),
        ("en", "A poor piece, 2/10", []),
        ("fr", "La croissance est de 1,4 %, sauf erreur de ma part", ["1,4 %"]),  # counts no errors
        ("en", "my subscription no. 4471 and one in 3 people", ["one in 3"]),
    ],
)
def test_what_counts_the_tip_itself(language: str, text: str, figures: list[str]) -> None:
    """A list's numbers, how many mistakes there are, a mark: no figures of an article."""
    assert [mention.claim.quote for mention in read_tip(Tip("t", text), language, None).mentions] == figures


@pytest.mark.parametrize(
    ("name", "file", "text", "quote", "value"),
    [
        ("pension-strike", "04-continental-review.html", "the vote is on the 22nd", "October 29", "date 2026-10-22"),
        ("valley-flood", "02-courrier-romand.html", "La route rouvrira le 12", "10 juillet", "date 2026-07-12"),
        (QUAKE, "06-noorderpost.txt", "Dodental is opgelopen tot 19 mensen", "veertien doden", "exact 19 deaths"),
        (AIRLINE, "04-harbour-times.html", "30 per cent by 2040!", "by 2035", "date ..2040-12-31"),
        (META, "06-etcentric.html", "AWS has 31 percent and Azure 25.", "30 percent", "exact 31 %"),
    ],
)
def test_what_a_reader_leaves_out(name: str, file: str, text: str, quote: str, value: str) -> None:
    """The month, what is counted, the unit of a second figure; to be confirmed."""
    reading = read(name, file, text)[0]
    assert (quoted(name, reading), reading.anchor.sure) == (quote, False)
    if value.startswith("date .."):
        assert getattr(reading.proposed, "high", None) == value.removeprefix("date ..")
    else:
        assert value_right(reading.proposed, value)


def test_the_unit_of_a_list_goes_on() -> None:
    """ "AWS has 31 percent and Azure 25": of the market, both."""
    found = read(META, "06-etcentric.html", "AWS has 31 percent of the market and Azure 25.")
    assert [quoted(META, reading) for reading in found] == ["30 percent", "20 percent"]
    assert value_right(found[1].proposed, "exact 25 %")


@pytest.mark.parametrize(
    ("name", "file", "text"),
    [
        (META, "01-boursorama.txt", "10 milliards pour ça, quelle honte"),
        (LOUVRE, "04-emegypt.html", "My 3 kids and I visited on Sunday, what a shock"),
        ("valley-flood", "03-alpine-post.html", "the van was not number 3 but it had another colour I am quite sure"),
    ],
)
def test_figures_in_passing_are_never_sure(name: str, file: str, text: str) -> None:
    """An opinion that repeats a figure, a reader's own weekend, a small number that any article has somewhere."""
    assert not any(reading.anchor.sure for reading in read(name, file, text))


@pytest.mark.parametrize("word", ["nombre", "veille", "montant", "quantité", "moitié"])
def test_words_of_every_day_are_no_slips(word: str) -> None:
    """ "Nombre" is no "novembre"."""
    assert repaired(word, "fr")[0] == word
