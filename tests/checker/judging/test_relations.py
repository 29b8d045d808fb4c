"""How two claims of one thread relate: a table of what two articles write, and the rule that must answer."""

import pytest

from checker.check import read_all
from checker.intervals import Widths
from checker.judging.daily import daily
from checker.judging.relate import Judge, relate
from checker.rules import registry
from checker.rules.dates import loose
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.value import Grain, Kind

# (probe, left, right, rule); the texts are French unless they begin with another code, as "en:"
ROWS = [
    ("same figure, same hedge", "un accord de plus de 10 milliards d'euros", "plus de 10 milliards d'euros", "A1"),
    ("across languages", "six ans de contrat", "en:six years of services", "A1"),
    ("other unit", "un contrat de six ans", "un contrat de 72 mois", "A2"),
    ("thousand millions", "1 Md€ de pertes", "1 000 M€ de pertes", "A1"),
    ("rounding", "1 214 emplois supprimés", "1 200 emplois supprimés", "A3"),
    ("rounding with about", "1 214 emplois supprimés", "quelque 1 200 emplois supprimés", "A4"),
    ("contained in an open bound", "11,3 milliards d'euros", "plus de 10 milliards d'euros", "A4"),
    ("contained in a range", "70 milliards d'euros", "entre 66 et 72 milliards d'euros", "A4"),
    ("the far end of a vague plural is not sharp", "plusieurs milliards d'euros", "plus de 10 milliards d'euros", "A4"),
    ("a vague plural has a near end", "des centaines de milliards d'euros", "100 milliards d'euros", "D4"),
    ("hedge dropped", "plus de 10 milliards d'euros", "10 milliards d'euros", "N1"),
    ("hedge changed", "plus de 10 milliards d'euros", "au moins 10 milliards d'euros", "N1"),
    ("nearly is not about", "près de 100 enquêteurs", "environ 100 enquêteurs", "N1"),
    ("complement", "97 % des chercheurs", "3 % des chercheurs", "N3"),
    ("another value", "un contrat de six ans", "un contrat de vingt ans", "D1"),
    ("no rounding beyond five per cent", "12 milliards d'euros", "10 milliards d'euros", "D1"),
    ("slip of scale", "10 millions d'euros", "10 milliards d'euros", "D2"),
    ("points are no per cent", "une baisse de 0,25 point", "une baisse de 0,25 %", "D3"),
    ("points lost and what is left", "Spolu perd quatre points", "Spolu obtient 23,4 %", "A4"),
    ("points lost and a share lost", "Spolu perd quatre points", "une baisse de 23,4 %", "D1"),
    ("open bounds far apart", "plus de 6 milliards d'euros", "plus de 10 milliards d'euros", "D4"),
    ("bounds that exclude each other", "moins de 8 minutes", "plus de 8 minutes", "D4"),
    ("the top of one is the bottom of the other", "jusqu'à 500 personnes", "plus de 500 personnes", "N1"),
    ("a cap and its noun", "un livret plafonné à 12 000 euros", "un plafond de 12 000 euros", "A1"),
    ("a cap and how far one goes", "un livret plafonné à 12 000 euros", "jusqu'à 12 000 euros", "A1"),
    ("a cap in another language", "un livret plafonné à 12 000 euros", "en:deposits capped at €12,000", "A1"),
    ("two caps", "un livret plafonné à 12 000 euros", "en:deposits capped at €13,500", "D1"),
    ("a cap and a plain figure", "un droit plafonné à 15 %", "un droit de 15 %", "N1"),
    ("what something was kept to", "une hausse limitée à 1,5 %", "une hausse de 1,5 %", "A1"),
    ("no cap is named", "jusqu'à 500 personnes", "500 personnes", "N1"),
    ("a limit told less finely", "14,1 % des voix", "jusqu'à 14 % des voix", "A4"),
    ("a limit that is passed", "14,6 % des voix", "jusqu'à 14 % des voix", "D4"),
    ("how far one goes, twice", "jusqu'à 500 personnes", "jusqu'à 450 personnes", "A4"),
    ("a length told less finely", "74 jours 3 heures 35 minutes 46 secondes", "en:74 days, 3 hours, 35 minutes", "A1"),
    ("a length cut off", "64 jours, 19 heures et 22 minutes", "64 jours et 19 heures", "A1"),
    ("minutes rounded to a half hour", "un combat de 5 h 29", "un combat de cinq heures et demie", "A3"),
    ("other minutes", "un combat de 5 h 29", "un combat de 5 h 27", "D1"),
    ("other seconds", "en 2 h 4 min 35 s", "en 2 h 4 min 45 s", "D1"),
    ("one length in two units", "un combat de 1 h 30", "un combat de 90 minutes", "A2"),
    ("two age groups", "les plus de 60 ans", "les moins de 60 ans", "N1"),
    ("bounds that meet in one point", "au plus 8 minutes", "au moins 8 minutes", "N1"),
    ("direction", "une hausse de 3 % des prix", "une baisse de 3 % des prix", "D5"),
    ("another day", "le 19 octobre 2025", "le 21 octobre 2025", "D6"),
    ("the night to the day after", "le 19 octobre 2025", "de:in der Nacht auf den 20. Oktober 2025", "A4"),
    ("the small hours of the day after", "le 19 octobre 2025", "es:la madrugada del 20 de octubre de 2025", "D6"),
    ("the night to another day", "le 19 octobre 2025", "de:in der Nacht auf den 21. Oktober 2025", "D6"),
    ("the evening of the day after", "le 19 octobre 2025", "de:am Abend des 20. Oktober 2025", "D6"),
    ("the night to the day before", "le 20 octobre 2025", "nl:in de nacht op 19 oktober 2025", "D6"),
    ("the ends of two terms", "jusqu'au 3 mars 2026", "en:until 1 March 2026", "D6"),
    ("the end of one term, twice", "jusqu'au 3 mars 2026", "en:until 3 March 2026", "A1"),
    ("two years by which", "d'ici 2027", "d'ici 2030", "A4"),
    ("weekdays until which something was counted", "jusqu'à mardi", "jusqu'à mercredi", "A4"),
    ("a day within its month", "le 19 octobre 2025", "en octobre 2025", "A4"),
    ("two clocks", "à 5 h 47 le 2 juin 2026", "à 0247 GMT le 2 juin 2026", "N4"),
    ("two times by one clock", "à 5 h 47 le 2 juin 2026", "à 5 h 17 le 2 juin 2026", "D6"),
    ("other words are no other unit", "24 612 participants", "24 600 adultes", "A3"),
    ("a third and 33 per cent", "un train sur trois a circulé", "33 % des trains ont circulé", "A2"),
    ("two digits agree, the zeros do not", "25 334 voix d'avance", "2 500 voix d'avance", "D2"),
    ("one digit says nothing of a slip", "20 morts", "200 morts", "D1"),
    ("a toll is rounded too", "40 morts", "39 morts", "A3"),
    ("a little above what it is nearly", "près de 3 400 milliards d'euros", "3 416 milliards d'euros", "A4"),
    ("far above it", "près de 120 milliards d'euros", "125 milliards d'euros", "D4"),
    (
        "asserted and denied",
        "Meta confirme un contrat de 10 millions d'euros",
        "Meta dément un contrat de 10 millions d'euros",
        "D10",
    ),
    (
        "a denial that is denied",
        "Shein reçoit une amende de 40 millions d'euros",
        "Shein n'a pas contesté le montant de 40 millions d'euros",
        "A1",
    ),
    (
        "a negation of something else",
        "Le groupe réclame 200 000 doses",
        "Le groupe n'a pas encore reçu les 200 000 doses",
        "A1",
    ),
    (
        "who denies is not denied",
        "27 % des habitants démentent l'avoir vu",
        "27 % des habitants ne l'ont pas vu",
        "A1",
    ),
    (
        "an aside on what is denied",
        "Le patron dément préparer une offre, obligatoire à partir de 30 %",
        "une offre, obligatoire à partir de 30 %",
        "A1",
    ),
    ("not ten but twelve", "Meta dément un contrat de 10 millions d'euros", "un contrat de 12 millions d'euros", "A4"),
    ("another period of time", "5 millions d'euros par mois", "5 millions d'euros par an", "D15"),
    ("one rate told twice", "1 million d'euros par mois", "12 millions d'euros par an", "A2"),
    ("another currency", "10 milliards d'euros", "10 milliards de livres sterling", "D15"),
    ("a bare weekday may be next week's", "lundi", "le lundi 8 juin 2026", "A4"),
    ("another hour", "à 9h30", "à 9h50", "D6"),
    ("shortly after reaches an hour", "peu après 20 heures mardi", "en:at 8.11pm on Tuesday", "A4"),
    ("shortly after reaches no farther", "peu après 20 heures mardi", "à 22h11 mardi", "D6"),
    ("after is open", "après 20 heures mardi", "à 22h11 mardi", "A4"),
    ("shortly before reaches an hour", "en:shortly before 8pm on Tuesday", "à 17 heures mardi", "D6"),
    ("an hour whose day nobody told", "Mardi, il pleut. L'alerte part à 20h11", "à 20h11", "A1"),
    ("shortly after an hour of no day", "Lundi, il pleut. L'alerte part peu après 20 heures", "à 20h11", "A4"),
    ("another hour of no day", "Lundi, il pleut. L'alerte part peu après 20 heures", "à 22h11", "D6"),
    ("ranks do not round", "le huitième recul", "le septième recul", "D1"),
]


UNDATED = [
    ("another day of any year", "le 19 octobre", "le 21 octobre", "D6"),
    ("the same day without its year", "le 19 octobre", "le dimanche 19 octobre", "A1"),
    ("a day without a year in its month", "le 19 octobre", "en octobre", "A4"),
    ("a day without a year, and one with it", "le 19 octobre", "le 19 octobre 2025", "A4"),
    ("another day, one without a year", "le 19 octobre", "le 21 octobre 2025", "D6"),
    ("another weekday", "mardi", "mercredi", "D6"),
    ("a weekday and a day", "mardi", "le 21 octobre 2025", "N4"),
]


def first_claim(name: str, text: str, published: str | None = "2026-06-03") -> tuple[Document, Claim]:
    """The first figure or date of a text."""
    language = "fr"
    if text[2:3] == ":":
        language, text = text[:2], text[3:]
    document = Document(id=name, text=text, language=language, published=published)
    figures = [claim for claim in extract_claims(document) if claim.kind not in (Kind.NAME, Kind.ROLE, Kind.QUOTE)]
    hours = [claim for claim in figures if getattr(claim.value, "grain", None) is Grain.MINUTE]
    return document, (hours or figures)[0]


@pytest.mark.parametrize(("probe", "left", "right", "rule"), ROWS, ids=[row[0] for row in ROWS])
def test_the_rule_answers_in_both_directions(probe: str, left: str, right: str, rule: str) -> None:
    a, one = first_claim("a", left)
    b, other = first_claim("b", right)
    documents = {"a": a, "b": b}
    assert relate(one, other, documents, Widths()).rule == rule
    assert relate(other, one, documents, Widths()).rule == rule


def test_a_toll_that_rises_is_an_update_and_one_that_falls_is_not() -> None:
    early, twelve = first_claim("a", "Au moins 12 morts dans l'incendie", "2026-03-04T09:00")
    late, fifteen = first_claim("b", "15 morts dans l'incendie", "2026-03-04T12:00")
    late_but_lower, nine = first_claim("c", "9 morts dans l'incendie", "2026-03-04T18:00")
    documents = {"a": early, "b": late, "c": late_but_lower}
    assert relate(fifteen, nine, documents, Widths()).rule == "D1"
    judged = relate(fifteen, first_claim("a", "12 morts dans l'incendie", "2026-03-04T09:00")[1], documents, Widths())
    assert judged.rule == "U1"
    assert (judged.left, judged.right) != (fifteen.id, twelve.id), "the earlier figure stands first"


FRESH = [
    ("the words stand before", "Nouveau bilan : la commune compte 280 habitants", "U1"),
    ("the words stand right behind", "La commune compte 280 habitants, selon un nouveau bilan", "U1"),
    ("the words speak of something else", "La commune compte 280 habitants : une ville, désormais sans maire", "D1"),
    ("they are farther off", "La commune compte 280 habitants, sur un plateau, aride, désormais sans eau", "D1"),
]


@pytest.mark.parametrize(("probe", "later", "rule"), FRESH, ids=[row[0] for row in FRESH])
def test_words_say_that_a_figure_is_new_where_they_speak_of_it(probe: str, later: str, rule: str) -> None:
    old, one = first_claim("a", "La commune compte 110 habitants", "2026-03-04T09:00")
    new, other = first_claim("b", later, "2026-03-05T09:00")
    assert relate(one, other, {"a": old, "b": new}, Widths()).rule == rule


OWN_YEARS = [
    ("one is seen from today", "Un déficit de 15 milliards l'an dernier", "Un déficit de 23 milliards en 2024", "N13"),
    ("both are", "Un déficit de 15 milliards l'an dernier", "Un déficit de 23 milliards cette année", "N13"),
    ("one figure in two years", "Un gain de 1,5 milliard l'an prochain", "en:A gain of 1.5 billion in 2025", "D6"),
    ("both by their number", "La mine a fermé en 2014", "La mine a fermé en 2012", "D6"),
    ("a month of it", "La mine a fermé en mars de l'an dernier", "La mine a fermé en mars 2012", "D6"),
    ("one year", "Un déficit de 15 milliards l'an dernier", "Un déficit de 15 milliards en 2025", "A1"),
]


@pytest.mark.parametrize(("probe", "first", "second", "rule"), OWN_YEARS, ids=[row[0] for row in OWN_YEARS])
def test_a_year_seen_from_today_is_that_of_its_figure(probe: str, first: str, second: str, rule: str) -> None:
    told = [("fr", first), ("en", second[3:]) if second.startswith("en:") else ("fr", second)]
    a, b = (
        Document(id=name, text=text, language=code, published="2026-02-01")
        for name, (code, text) in zip("ab", told, strict=True)
    )
    one, other = (next(c for c in extract_claims(text) if c.kind is Kind.DATE) for text in (a, b))
    assert relate(one, other, {"a": a, "b": b}, Widths()).rule == rule
    assert relate(other, one, {"a": a, "b": b}, Widths()).rule == rule


OWN_DAYS = [
    ("each tells its news", "Vendredi, un foyer sur trois", "Ce mercredi, un foyer sur deux", "2025-11-05", "N12"),
    ("weekdays of one week may be a slip", "Vendredi, un foyer sur trois", "Mercredi, un foyer", "2025-11-05", "D6"),
    ("weekdays of two weeks are none", "Vendredi, un foyer sur trois", "Mercredi, un foyer", "2025-11-12", "N12"),
    ("nobody slips in 'yesterday'", "Vendredi, un foyer sur trois", "Hier, un foyer sur deux", "2025-11-05", "N12"),
    ("each is of today", "Aujourd'hui, l'impôt est de 21 %", "L'impôt, aujourd'hui de 21 %", "2025-11-02", "N12"),
    ("today and the day after", "Aujourd'hui, un foyer", "Aujourd'hui, un foyer sur deux", "2025-11-01", "D6"),
    ("articles of two days running", "Vendredi, un foyer sur trois", "Samedi, un foyer sur deux", "2025-11-01", "D6"),
    ("one is told by its number", "Vendredi, un foyer sur trois", "Le 5 novembre, un foyer", "2025-11-05", "D6"),
    ("one is no news", "Vendredi, un foyer sur trois", "Lundi, un foyer sur deux", "2025-11-05", "D6"),
]


@pytest.mark.parametrize(("probe", "first", "later", "day", "rule"), OWN_DAYS, ids=[row[0] for row in OWN_DAYS])
def test_each_article_has_a_day_of_its_own(probe: str, first: str, later: str, day: str, rule: str) -> None:
    one, other = (
        next(claim for claim in extract_claims(document) if claim.kind is Kind.DATE)
        for document in (
            Document(id="a", text=first, language="fr", published="2025-10-31"),
            Document(id="b", text=later, language="fr", published=day),
        )
    )
    documents = {
        "a": Document(id="a", text=first, language="fr", published="2025-10-31"),
        "b": Document(id="b", text=later, language="fr", published=day),
    }
    assert relate(one, other, documents, Widths()).rule == rule


QUOTED = [
    ("two days", "The spread was 78 basis points.", "The spread was 74 basis points.", "U1"),
    ("one day", "The spread was 78 basis points.", "The spread was 74 basis points on 17 October.", "D1"),
    ("no quotation", "The tariff was 78 per cent.", "The tariff was 74 per cent.", "D1"),
]


@pytest.mark.parametrize(("probe", "first", "later", "rule"), QUOTED, ids=[row[0] for row in QUOTED])
def test_what_markets_quote_moves_every_day(probe: str, first: str, later: str, rule: str) -> None:
    documents = [
        Document(id="a", text=first, language="en", published="2025-10-17"),
        Document(id="b", text=later, language="en", published="2025-11-12"),
    ]
    claims, read = read_all(documents)
    by_id = {document.id: document for document in documents}
    judge = Judge(by_id, Widths(), daily=daily(read, by_id))
    one, other = (claim for claim in claims if claim.kind is Kind.PERCENTAGE)
    assert judge.relate(one, other).rule == rule


def test_every_rule_speaks_both_languages_and_says_both_readings() -> None:
    for rule in registry().values():
        for language in ("fr", "en"):
            assert all(getattr(rule, field)[language].strip() for field in ("name", "what", "why", "example"))
            assert "{left}" in rule.say[language]


def test_the_sentence_gives_both_readings_and_how_far_apart_they_are() -> None:
    a, one = first_claim("a", "un contrat de six ans")
    b, other = first_claim("b", "un contrat de vingt ans")
    told = relate(one, other, {"a": a, "b": b}, Widths(), "fr").explanation
    assert "6 ans" in told.replace("\u00a0", " ").replace("\u202f", " ")
    assert "20 ans" in told.replace("\u00a0", " ").replace("\u202f", " ")
    assert "3,3 fois plus" in told.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("probe", "left", "right", "rule"), UNDATED, ids=[row[0] for row in UNDATED])
def test_dates_without_their_year_are_told_apart(probe: str, left: str, right: str, rule: str) -> None:
    a, one = first_claim("a", left, None)
    b, other = first_claim("b", right, None)
    documents = {"a": a, "b": b}
    assert relate(one, other, documents, Widths()).rule == rule
    assert relate(other, one, documents, Widths()).rule == rule


@pytest.mark.parametrize(
    ("probe", "left", "right", "question"),
    [
        ("weekdays of weeks that nobody knows", "mardi", "mercredi", True),
        (
            "the day a text bears, and one it tells of",
            "Dans un article daté du 22 août 2025",
            "le jeudi 21 août 2025",
            True,
        ),
        ("en: the same", "en:in a report dated August 22, 2025", "en:on August 21, 2025", True),
        ("two days of events", "le 22 août 2025", "le jeudi 21 août 2025", False),
        ("the days that two texts bear", "un article daté du 22 août 2025", "un article daté du 21 août 2025", False),
    ],
)
def test_dates_that_differ_and_are_no_more_than_a_question(probe: str, left: str, right: str, question: bool) -> None:
    a, one = first_claim("a", left, None)
    b, other = first_claim("b", right, None)
    languages = (a.language or "", b.language or "")
    assert loose(one, other, languages) is question
    assert loose(other, one, languages[::-1]) is question


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("Ferdinand Marcos Jr.", "Ferdinand Marcos Junior", "A1"),
        ("Ferdinand Marcos Jr.", "Ferdinand Marcos Senior", "D7"),
    ],
)
def test_the_younger_of_two_is_told_in_full_or_in_short(left: str, right: str, rule: str) -> None:
    texts = [Document(id=who, text=f"President {who} spoke.", language="en") for who in (left, right)]
    one, other = (next(claim for claim in extract_claims(text) if claim.kind is Kind.NAME) for text in texts)
    assert relate(one, other, {text.id: text for text in texts}, Widths()).rule == rule
