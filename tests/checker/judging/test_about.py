"""What a thread is headed with: the thing, what of it, and whose; else the words around the figure."""

import pytest

from checker.check import read_all
from checker.judging.about import describe
from checker.judging.measured import _table, titles
from claims.document import Document
from claims.packs import pack as packs
from claims.packs.notions import rows
from claims.value import Kind


def headed(text: str, quote: str, language: str = "en", reader: str = "en") -> str:
    """The title of a thread of one claim."""
    claims, topics = read_all([Document("a", text, language=language)])
    number = next(place for place, claim in enumerate(claims) if claim.quote == quote)
    return describe([topics[number]], reader)


@pytest.mark.parametrize(
    ("text", "quote", "language", "french", "english"),
    [
        # what is counted is named in the reader's language, and needs no "number"
        (
            "On Sunday the quake in Karpathos killed 12 people.",
            "12 people",
            "en",
            "morts · Karpathos",
            "deaths · Karpathos",
        ),
        # the notion nearest to the figure, with what the figure says of it
        ("Turnout in Carinthia was 69%.", "69%", "en", "participation · Carinthia", "turnout · Carinthia"),
        (
            "Le contrat entre Meta et Google vaut 10 milliards de dollars.",
            "10 milliards de dollars",
            "fr",
            "contrat, montant · Google, Meta",
            None,
        ),
        (
            "La grève de Lyon a commencé le 5 juin 2025.",
            "5 juin 2025",
            "fr",
            "grève, date · Lyon",
            "strike, date · Lyon",
        ),
        # the sign of a unit is nobody's name
        ("The plant in Karpathos cost €50 million for 20 MW.", "€50 million", "en", "coût · Karpathos", None),
        # the digits are left out whole, however they are grouped
        (
            "Il compte 12 points, contre 8 600 à son dauphin.",
            "8 600",
            "fr",
            "Il compte 12 points, contre … à son dauphin",
            None,
        ),
        # no notion: the noun that the figure is of, as the articles write it
        ("Trois hommes portaient 14 parapluies rouges.", "14 parapluies", "fr", "parapluies", None),
        ("On Sunday the road in Karpathos had a gradient of 18%.", "18%", "en", "pourcentage · Karpathos", None),
    ],
)
def test_a_title_says_what_is_measured(text: str, quote: str, language: str, french: str, english: str | None) -> None:
    """In both languages of the interface, whatever the language of the article."""
    assert headed(text, quote, language, "fr") == french
    if english is not None:
        assert headed(text, quote, language, "en") == english


@pytest.mark.parametrize(
    ("text", "quote", "language", "expected", "why"),
    [
        ("The road has a gradient of 18%.", "18%", "en", "gradient, percentage", "an article, a noun, 'of'"),
        ("La route a une pente de 18 %.", "18 %", "fr", "pente, pourcentage", "the same in French"),
        ("La route va se contenter de 18 %.", "18 %", "fr", "La route va se contenter de …", "a verb before 'de'"),
        ("A belt of 18 metres was seen.", "18 metres", "en", "belt", "what is measured says how"),
        ("In spring 40% of crayons were back.", "40%", "en", "crayons, percentage", "what it is a share of"),
        ("Paint is 40% of blue crayons.", "40%", "en", "Paint is … of blue crayons", "of two words one may be a verb"),
        ("It was a 100-year muddle.", "100-year", "en", "muddle, duration", "a figure stands before its noun"),
        (
            "The pair shared the £2bn pledged.",
            "£2bn",
            "en",
            "The pair shared the … pledged",
            "behind 'the', a verb may",
        ),
        (
            "Umbrellas were carried past the gate by 14.",
            "14",
            "en",
            "Umbrellas were carried past the gate by …",
            "a lead",
        ),
        (
            "Pots, he said, tore across the yard of the inn by 18%.",
            "18%",
            "en",
            "the yard of the inn by …",
            "no verb first",
        ),
        ("It began again by 18%.", "18%", "en", "It began again by …", "nothing better is known"),
        ("Paint rose by 3.3%. Glue is dear.", "3.3%", "en", "Paint rose by …", "the next sentence is another"),
    ],
)
def test_where_no_notion_is_near_the_articles_have_a_noun(
    text: str, quote: str, language: str, expected: str, why: str
) -> None:
    """The noun of the figure, else the clause from its start; never one that begins with its verb."""
    assert headed(text, quote, language, language) == expected, why


@pytest.mark.parametrize(
    ("text", "quote", "expected", "why"),
    [
        ("Gusts of wind reached 234 km/h in the storm.", "234 km/h", "wind, speed", "a speed is no distance"),
        ("The fine was 40 million euros.", "40 million euros", "fine", "a fine is an amount"),
        ("The contract is worth 40 million euros.", "40 million euros", "contract, value", "a contract has one"),
        ("Revenue in the third quarter of 2024 fell.", "third quarter of 2024", "revenue, period", "no day of it"),
        ("The strike began on 5 June 2025.", "5 June 2025", "strike, date", "an event has a day"),
        ("The tsunami reached 3 metres on Monday.", "3 metres", "tsunami, height", "a wave goes up"),
        ("The prison sentence and 40 million euros were asked.", "40 million euros", "", "no sentence is a sum"),
    ],
)
def test_what_of_it_fits_the_thing(text: str, quote: str, expected: str, why: str) -> None:
    """A heading mixes no two dimensions, and says nothing twice."""
    told = headed(text, quote)
    assert told == expected if expected else not told.startswith("prison sentence"), why


@pytest.mark.parametrize(
    ("text", "quote", "expected", "why"),
    [
        ("On Monday the fine for Marine Le Pen was 40 million euros.", "40 million euros", "Marine Le Pen", "one name"),
        ("Le Kyma paid a fine of 40 million euros.", "40 million euros", "Kyma", "an article opens the sentence"),
        ("On Monday the fine in The Hague was 40 million euros.", "40 million euros", "The Hague", "a capital inside"),
    ],
)
def test_small_words_inside_names_are_theirs(text: str, quote: str, expected: str, why: str) -> None:
    """ "Le" is a word of no weight, but a part of "Marine Le Pen"."""
    assert headed(text, quote).partition(" · ")[2] == expected, why


def test_a_role_is_told_from_a_name() -> None:
    """A person's name and post are two threads, whose headings would be one."""
    claims, topics = read_all(
        [Document("a", "The minister of health, Ruth Kowalczyk, spoke on Monday.", language="en")]
    )
    heads = {claim.kind.value: describe([topic], "en") for claim, topic in zip(claims, topics, strict=True)}
    assert heads["role"] == "role · Ruth Kowalczyk"
    assert heads["name"] == "Ruth Kowalczyk"


def test_who_is_counted_is_told_where_some_article_says_it() -> None:
    """ "78 400 salariés" says what "78,400 people" leaves open; one of many may be another thing."""
    texts = ["The firm has 78,400 people.", "The firm has 78,400 employees.", *["The firm has 78,400 people."] * 3]
    topics = [
        next(topic for topic in read_all([Document(str(number), text, language="en")])[1])
        for number, text in enumerate(texts)
    ]
    assert describe(topics[:2], "en") == "employees"
    assert describe(topics, "en") == "people"


def test_a_date_is_of_no_people() -> None:
    """Visitors stand near the day of the theft; they are not what happened."""
    told = headed("Des visiteurs étaient au musée dimanche 19 octobre 2025.", "dimanche 19 octobre 2025", "fr", "fr")
    assert not told.startswith("visiteurs")


def test_a_length_is_called_what_it_is_of() -> None:
    """No notion near it says whose age it is."""
    text = "A landslide in Dax killed Ruth Kowalczyk, 56, on Monday."
    assert headed(text, "56").startswith("age · ")
    assert headed("Le tribunal a infligé à Ruth Kowalczyk neuf ans de prison.", "neuf ans", "fr", "fr").startswith(
        "peine de prison"
    )


def test_an_age_is_of_one() -> None:
    """Whoever else is named there; and the one article that says what a length is of says it for the other."""
    text = "On Monday Ruth Kowalczyk, 56, had met Ken Ito and Ann Lee in Dax."
    assert headed(text, "56") == "age · Ruth Kowalczyk"
    read = [
        read_all([Document(str(number), text, language="en")])
        for number, text in enumerate((text, "She has 56 years."))
    ]
    topics = [
        topic
        for claims, topics in read
        for claim, topic in zip(claims, topics, strict=True)
        if claim.quote.startswith("56")
    ]
    assert describe(topics, "en").startswith("age")
    assert describe(topics[::-1], "en").startswith("age")


def test_a_name_is_no_medium_no_month_and_no_small_word() -> None:
    """Who reports is not whose it is."""
    told = headed("In May the Kyma Airlines revenue, Reuters says, was 40 million euros.", "40 million euros")
    assert "Reuters" not in told
    assert "May" not in told


def test_a_name_is_no_numeral_and_a_currency_no_notion() -> None:
    text = "Police said: Twenty-seven people were taken to hospital, and another 20 were treated in Leeds."
    assert "Twenty" not in headed(text, "20")
    text = "Une cagnotte a réuni 25 000 livres, soit près de 30 000 euros."
    assert not headed(text, "près de 30 000 euros", "fr").startswith("book")


def test_titles_are_of_notions_that_packs_know() -> None:
    """A slip of the pen in the table would head nothing; both languages have words for all."""
    known = {notion for notion, _ in rows(packs.load("en").notions)}
    families = _table()["families"]
    lists = [words for part in ("counted", "only", "never", "itself") for words in _table()[part].values()]
    named = {*titles("notions", "fr"), *families, *" ".join(lists).split()}
    assert named | {notion for others in families.values() for notion in others} <= known
    for part in ("notions", "aspects"):
        assert all(titles(part, "fr").values())
        assert all(titles(part, "en").values())


@pytest.mark.parametrize(
    ("text", "quote", "expected", "why"),
    [
        ("On Monday the debt came to 115.6% of GDP.", "115.6%", "debt, percentage", "what is measured is not the GDP"),
        ("GDP grew by 0.5% in spring.", "0.5%", "growth, increase", "but here it is"),
        ("On Monday the storm passed 60 km south of Dax.", "Monday", "storm, date", "storms pass, and laws"),
        ("They passed it on Monday in parliament.", "Monday", "passage of the law, date", "but here it is"),
        ("The court opens the trial on Monday.", "Monday", "trial, date", "a court beside it"),
    ],
)
def test_words_of_two_things_head_no_thread_alone(text: str, quote: str, expected: str, why: str) -> None:
    """What a share is of is not the thing; an ambiguous notion wants another of its field beside it."""
    assert headed(text, quote).startswith(expected), why
    assert headed("Après 125 heures de débats, rien ne reste.", "125 heures", "fr", "fr").split(",")[0] != "procès"


@pytest.mark.parametrize(
    ("text", "quote", "language", "expected", "why"),
    [
        ("Ce partenariat entre deux ports, qui court sur neuf ans, vise à créer un quai.", "neuf ans", "fr",
         "partenariat, durée", "a length is of the partnership, not of its aim"),
        ("La cérémonie est prévue à 9 h 30 à Lorgnac.", "9 h 30", "fr", "", "planned is no forecast"),
        ("Les Verriers ont perdu pied au cours des deux dernières saisons.", "deux dernières saisons", "fr", "",
         "a course is nothing that is measured"),
        ("Over the course of three weeks the Brevan choir sang.", "three weeks", "en", "", "nor is it in English"),
    ],
)  # fmt: skip
def test_no_word_beside_the_thing_heads_it(text: str, quote: str, language: str, expected: str, why: str) -> None:
    told = headed(text, quote, language, language)
    hollow = told.partition(",")[0] in ("cours", "course", "prévision")
    assert told == expected if expected else not hollow, why


@pytest.mark.parametrize(
    ("text", "quote", "language", "expected"),
    [
        ("El lunes la multa para el Consejo de Fronteras fue de 40 millones de euros.", "40 millones de euros", "es",
         "Consejo de Fronteras"),
        ("Lundi, l'amende de la Côte d'Opale fut de 40 millions d'euros.", "40 millions d'euros", "fr", "Côte d'Opale"),
        ("On Monday the fine for President Ada Lang was 40 million euros.", "40 million euros", "en", "Ada Lang"),
        ("On Monday CEO Ada Lang paid a fine of 40 million euros.", "40 million euros", "en", "Ada Lang"),
        # who is of a house is not the house, and two places in two galleries are two
        ("Lundi, l'amende de Meta pour le PDG de Nortal fut de 40 millions d'euros.", "40 millions d'euros", "fr",
         "Nortal, Meta"),
    ],
)  # fmt: skip
def test_names_are_whole_and_without_an_office(text: str, quote: str, language: str, expected: str) -> None:
    assert headed(text, quote, language, language).partition(" · ")[2] == expected


def test_a_person_is_written_as_in_the_readers_language() -> None:
    told = [
        ("a", "pt", "A rainha Maria Luísa Duarte chegou. Maria Luísa Duarte sorriu."),
        ("b", "pt", "A rainha Maria Luísa Duarte chegou a Lisboa."),
        ("c", "fr", "La reine Marie-Louise Duarte est arrivée."),
    ]
    _, topics = read_all([Document(name, text, language=language) for name, language, text in told])
    names = [topic for topic in topics if topic.claim.kind is Kind.NAME]
    assert {describe(names, "fr"), describe(names, "pt")} == {"Marie-Louise Duarte", "Maria Luísa Duarte"}
