"""What editors saw read otherwise than they read it: words that stand farther apart than usual, in eight languages."""

from decimal import Decimal

import pytest

from checker.rules.figures import far_apart
from checker.rules.words import verdict
from checker.words.amounts import clock
from claims.claim import Claim
from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind, Value
from tests.reading import claims_in, expect, reading

_BILLIONS = ["money 1000000000..1000000000 PLN", "money 2000000000..2000000000 PLN"]
_AGES = ["duration 62..62 a", "duration 64..64 a"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "It has raised the sum it is setting aside from one billion to two billion zloty.", _BILLIONS),
        ("fr", "Il veut relever par paliers l'âge légal de départ à la retraite de 62 à 64 ans.", _AGES),
        ("de", "Sie will das Mindestalter für die Rente schrittweise von 62 auf 64 Jahre anheben.", _AGES),
        ("es", "Debía elevar gradualmente la edad mínima de jubilación de los 62 a los 64 años.", _AGES),
        ("it", "Vuole alzare gradualmente l'età minima per andare in pensione dai 62 ai 64 anni.", _AGES),
        ("pt", "Quer aumentar gradualmente a idade mínima de acesso à reforma dos 62 para os 64 anos.", _AGES),
        ("nl", "Zij wil de minimumleeftijd voor het pensioen geleidelijk verhogen van 62 naar 64 jaar.", _AGES),
        ("el", "Θέλει να αυξήσει σταδιακά το ελάχιστο όριο ηλικίας για τη σύνταξη από τα 62 στα 64 έτη.", _AGES),
        # nothing moves
        ("en", "Children aged from 8 to 12 years may take part.", ["duration 8..12 a between"]),
        ("es", "Los niños de los 8 a los 12 años participan gratis.", ["duration 8..12 a between"]),
        ("en", "Prices rose. Waits lasted from 2 to 3 hours.", ["duration 2..3 h between"]),
    ],
)
def test_what_moves_far_behind_its_verb(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Il dépense 3,4 milliards pour la vieillesse, 2 milliards pour la famille.",
            ["money 3400000000..3400000000 EUR", "money 2000000000..2000000000 EUR"],
        ),
        (
            "en",
            "The city set aside 3 million euros for the north, 2 million for the south.",
            ["money 3000000..3000000 EUR", "money 2000000..2000000 EUR"],
        ),
        ("fr", "Le texte est rejeté : 364 contre, 194 pour.", ["count 364..364 votes", "count 194..194 votes"]),
        ("en", "The bill failed, 12 for, 15 against.", ["count 12..12 votes", "count 15..15 votes"]),
    ],
)
def test_what_is_for_what_is_no_vote(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


@pytest.mark.parametrize(
    ("language", "text", "base"),
    [
        ("en", "It costs 60 million euros a quarter.", "qtr"),
        ("fr", "Cela coûte 60 millions d'euros par trimestre.", "qtr"),
        ("de", "Das kostet 60 Millionen Euro pro Quartal.", "qtr"),
        ("es", "Cuesta 60 millones de euros por trimestre.", "qtr"),
        ("it", "Costa 60 milioni di euro a trimestre.", "qtr"),
        ("pt", "Custa 60 milhões de euros por trimestre.", "qtr"),
        ("nl", "Dat kost 60 miljoen euro per kwartaal.", "qtr"),
        ("el", "Κοστίζει 60 εκατ. ευρώ ανά τρίμηνο.", "qtr"),
        ("fr", "Cela coûte 60 millions d'euros par semestre.", "hyr"),
        ("en", "It costs 60 million euros a fortnight.", "fn"),
        ("en", "It costs 60 million euros a month.", "mo"),
    ],
)
def test_a_quarter_is_no_month(language: str, text: str, base: str) -> None:
    expect(language, [(text, [f"money 60000000..60000000 EUR per {base}"])])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It did all that in a single quarter."),
        ("fr", "Entre les deux, une mise à jour ratée a tout figé."),
        ("it", "Tra i due c'è poca differenza."),
        ("el", "Ας δούμε την επόμενη φορά."),
        ("fr", "Tous ont été touchés à un degré ou à un autre."),
    ],
)
def test_words_that_count_nothing(language: str, text: str) -> None:
    expect(language, [(text, [])])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Commissievoorzitter Von der Leyen beloofde geld.", "Von der Leyen"),
        ("nl", "Daarop zei premier De Croo niets.", "De Croo"),
        ("en", "Commission President Von der Leyen said so.", "Von der Leyen"),
        ("en", "On Monday Mr Van der Bellen said no.", "Van der Bellen"),
        ("it", "Il ministro De Luca tace.", "De Luca"),
        ("es", "La ministra De la Torre no dijo nada.", "De la Torre"),
        ("de", "Darauf schwieg Präsident Van der Bellen lange.", "Van der Bellen"),
        ("nl", "Zo zei de minister. Van de premier hoorde niemand iets.", None),
        ("es", "El presidente de La Rioja no dijo nada.", None),
    ],
)
def test_surnames_that_begin_with_a_small_word(language: str, text: str, name: str | None) -> None:
    claims = extract_claims(Document(id="x", text=text, language=language))
    assert next((claim.value for claim in claims if claim.kind is Kind.NAME), None) == name


def test_a_known_surname_with_its_small_words() -> None:
    text = "Ursula von der Leyen kam. Dann sagte Kommissionschefin von der Leyen zu."
    roles = [claim for claim in extract_claims(Document(id="x", text=text, language="de")) if claim.kind is Kind.ROLE]
    assert [(role.quote, role.concept) for role in roles] == [("Kommissionschefin", "Ursula von der Leyen")]


def _named(text: str, language: str) -> Claim:
    claims = extract_claims(Document(id=text, text=text, language=language))
    return next(claim for claim in claims if claim.kind is Kind.NAME)


@pytest.mark.parametrize(
    ("language", "text", "other", "rule"),
    [
        ("de", "Das Vorhaben in Emmanuel Macrons zweiter Amtszeit ruht.", "Emmanuel Macron went home.", "A4"),
        ("de", "Dann sagte Frans Timmermans nichts.", "Frans Timmerman went home.", "D7"),
        ("de", "Und Frans Timmermans sagte nichts.", "Frans Timmerman went home.", "D7"),
        ("nl", "Toen zei Frans Timmermans niets.", "Frans Timmerman went home.", "D7"),
    ],
)
def test_a_name_in_the_genitive_is_no_other_name(language: str, text: str, other: str, rule: str) -> None:
    assert verdict(_named(text, language), _named(other, "en"), (language, "en")) == rule


_2028, _1997 = "date 2028-01-01..2028-12-31 year", "date 1997-01-01..1997-12-31 year"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "If it goes on beyond 2028, who pays?", [_2028]),
        ("fr", "Cela va au-delà de 2028, dit-on.", [_2028]),
        ("es", "Se prolonga más allá de 2028.", [_2028]),
        ("it", "Si prolunga oltre il 2028.", [_2028]),
        ("pt", "Prolonga-se para além de 2028.", [_2028]),
        ("nl", "Dat gaat verder dan 2028.", [_2028]),
        ("el", "Παρατείνεται πέραν του 2028.", [_2028]),
        ("fr", "Le maximum de 1997 est dépassé.", [_1997]),
        ("es", "El máximo de 1997 fue superado.", [_1997]),
        ("pt", "O máximo de 1997 foi superado.", [_1997]),
        ("de", "Das Maximum von 1997 wurde überschritten.", [_1997]),
        ("en", "It stopped short of the 1997 high.", [_1997]),
        ("fr", "On verse jusqu'à 1950 euros.", ["money -inf..1950 EUR at_most"]),
        ("es", "Se admite un máximo de 1950 personas.", ["count -inf..1950 people at_most"]),
        ("en", "They went beyond 2050 metres.", ["measure 2050..inf m more_than"]),
        ("de", "Bis 2028 fallen Stellen weg.", ["date None..2028-12-31 year at_most"]),
    ],
)
def test_years_behind_words_of_limits(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("pt", "A idade sobe além dos 64 anos.", ["duration 64..64 a"]),
        ("pt", "O preço sobe 3 %.", ["percentage 3..3 % increase"]),
        ("es", "El texto deja la edad congelada en 64 años.", ["duration 64..64 a"]),
        ("es", "La acción se deja un 3,2 %.", ["percentage 3.2..3.2 % decrease"]),
        ("de", "Das kostet 1,9 Milliarden Euro im Jahr darauf.", ["money 1900000000..1900000000 EUR"]),
        ("de", "Das kostet 1,9 Milliarden Euro im Jahr.", ["money 1900000000..1900000000 EUR per a"]),
    ],
)
def test_levels_and_years_that_are_no_change_and_no_base(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])


_FRIDAY = "date 2024-07-19..2024-07-19 day"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "It failed on July 19. Flights were cancelled on that Friday.", [_FRIDAY, _FRIDAY]),
        ("de", "Am 19. Juli fiel alles aus. An jenem Freitag flog niemand.", [_FRIDAY, _FRIDAY]),
        ("es", "El 19 de julio todo falló. Aquel viernes nadie voló.", [_FRIDAY, _FRIDAY]),
        ("it", "Il 19 luglio tutto si fermò. Quel venerdì nessuno volò.", [_FRIDAY, _FRIDAY]),
        ("pt", "A 19 de julho tudo parou. Naquela sexta-feira ninguém voou.", [_FRIDAY, _FRIDAY]),
        ("nl", "Op 19 juli viel alles uit. Op die vrijdag vloog niemand.", [_FRIDAY, _FRIDAY]),
        ("el", "Στις 19 Ιουλίου όλα σταμάτησαν. Εκείνη την Παρασκευή δεν πέταξε κανείς.", [_FRIDAY, _FRIDAY]),
        ("en", "It failed on July 19. Flights were cancelled on Friday.", [_FRIDAY, "date 2024-08-23..2024-08-23 day"]),
        ("en", "It failed on July 18. Flights stopped on that Friday.", None),
    ],
)
def test_that_friday(language: str, text: str, wanted: list[str] | None) -> None:
    expect(language, [(text, wanted or [_FRIDAY.replace("19", "18"), "date 2024-08-23..2024-08-23 day"])], "2024-08-29")


_LAST_WEEK = ["date 2024-09-12..2024-09-12 day", "date 2024-09-15..2024-09-15 day"]
_THIS_WEEK = ["date 2024-09-19..2024-09-19 day", "date 2024-09-22..2024-09-22 day"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "Daar viel van donderdag tot zondag veel regen.", _LAST_WEEK),
        ("fr", "Il a plu de jeudi à dimanche.", _LAST_WEEK),
        ("en", "The road was closed from Thursday to Sunday.", _LAST_WEEK),
        ("nl", "De winkel is open van donderdag tot zondag.", _THIS_WEEK),
    ],
)
def test_a_span_that_is_over(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)], "2024-09-21")  # a Saturday


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A reforma de 2023 foi votada em abril desse ano."),
        ("el", "Η μεταρρύθμιση του 2023 ψηφίστηκε τον Απρίλιο εκείνου του έτους."),
        ("es", "La reforma de 2023 fue votada en abril de ese año."),
    ],
)
def test_a_month_of_that_year(language: str, text: str) -> None:
    expect(language, [(text, ["date 2023-01-01..2023-12-31 year", "date 2023-04-01..2023-04-30 month"])])


_HAS_BEEN, _TO_COME = "date 2025-02-01..2025-02-28 month", "date 2026-02-01..2026-02-28 month"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "In February the company announced that it will close a plant.", _HAS_BEEN),
        ("en", "In February, the company said it would close.", _HAS_BEEN),
        ("en", "The court in February projected a gap.", _HAS_BEEN),
        ("fr", "En février, le groupe a annoncé qu'il fermera une usine.", _HAS_BEEN),
        ("de", "Im Februar kündigte die Firma einen Plan an.", _HAS_BEEN),
        ("de", "Im Februar hat die Firma einen Plan angekündigt.", _HAS_BEEN),
        ("es", "En febrero, la empresa dijo que abrirá una fábrica.", _HAS_BEEN),
        ("it", "A febbraio l'azienda ha annunciato un piano.", _HAS_BEEN),
        ("pt", "Em fevereiro a empresa anunciou que vai abrir uma fábrica.", _HAS_BEEN),
        ("nl", "In februari zei het bedrijf dat het zal sluiten.", _HAS_BEEN),
        ("el", "Τον Φεβρουάριο η εταιρεία ανακοίνωσε ότι θα κλείσει.", _HAS_BEEN),
        ("en", "In February planned talks will start.", _TO_COME),
        ("en", "In February, the company is expected to open a plant.", _TO_COME),
        ("en", "The company announced a plant for February.", _TO_COME),
        ("es", "En febrero se anunciará el plan.", _TO_COME),
        ("de", "Die im Februar geplante Messe fällt aus.", _TO_COME),
        ("de", "Im Februar will die Firma einen Plan vorlegen.", _TO_COME),
    ],
)
def test_when_something_was_said(language: str, text: str, wanted: str) -> None:
    expect(language, [(text, [wanted])], "2025-12-16")


def _figure(text: str, language: str = "en") -> Claim:
    return next(
        claim
        for claim in extract_claims(Document(id=text, text=text, language=language))
        if isinstance(claim.value, Value)
    )


@pytest.mark.parametrize(
    ("left", "right", "far"),
    [
        ("Two men drowned.", "It sent 450 men.", True),
        ("It lasted four days.", "It was the worst for two decades.", True),
        ("It lasted four days.", "It lasted two weeks.", False),
        ("It cost 10 million euros.", "It cost 12 million euros.", False),
        ("It rose by 0.1 percent.", "It rose by 60 percent.", False),
    ],
)
def test_figures_so_far_apart_that_they_are_of_two_things(left: str, right: str, far: bool) -> None:
    assert far_apart(_figure(left), _figure(right)) is far


def test_sayings_of_other_numbers_in_two_languages_are_two() -> None:
    """Unless they have words in common that no two sayings have by chance."""
    said = {
        "en": "“They release updates in stages. Last year 1 per cent of the PCs stopped half of the world,” she said.",
        "fr": "« On a mis tous les œufs dans trois paniers. Un fichier de 40 ko a cloué 5 % des avions », dit-elle.",
    }
    one, other = (
        next(claim for claim in extract_claims(Document(id=code, text=text, language=code)) if claim.kind is Kind.QUOTE)
        for code, text in said.items()
    )
    assert verdict(one, other, ("en", "fr")) == "A4"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Selon le cabinet spécialisé Cirium, 400 vols ont été annulés.", "cabinet spécialisé Cirium"),
        (
            "es",
            "Según la consultora especializada Cirium, se cancelaron 400 vuelos.",
            "consultora especializada Cirium",
        ),
        ("it", "Secondo la società specializzata Cirium sono fermi 400 voli.", "società specializzata Cirium"),
        ("fr", "Selon Cirium, 30 vols sont annulés ; aux États-Unis, 20 vols sont retardés.", "Cirium"),
        ("it", "Secondo la Protezione civile gli sfollati sono 800.", "Protezione civile"),
        ("fr", "Selon la protection civile, 800 personnes ont fui.", "protection civile"),
        ("fr", "Un groupe mené sous la bannière du Réseau Climat a indiqué que 30 sites sont touchés.", None),
        ("en", "A suit filed on behalf of the Plymouth Fund alleges that the price fell 32 percent.", None),
        ("en", "The deal with Orbex says that 30 planes will be built.", None),
        ("de", "Rund 150.000 feierten mit, italienische Behörden sprachen von 200.000.", "italienische Behörden"),
        ("en", "Doctors Without Borders said 30 people were hurt.", "Doctors Without Borders"),
    ],
)
def test_who_says_so_to_its_name_and_no_farther(language: str, text: str, speaker: str | None) -> None:
    claims = extract_claims(Document(id="x", text=text, language=language))
    figures = [claim.speaker for claim in claims if isinstance(claim.value, Value)]
    assert figures[-1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Sept autres étaient toujours portées disparues.", "count 7..7 missing"),
        ("fr", "Trois autres ont été tués.", "count 3..3 deaths"),
        ("de", "Sieben weitere wurden noch vermisst.", "count 7..7 missing"),
        ("fr", "Deux personnes, lundi soir, étaient encore portées disparues.", "count 2..2 missing"),
        ("it", "Due persone, ieri sera, risultavano ancora disperse.", "count 2..2 missing"),
        ("es", "Dos personas, anoche, seguían desaparecidas.", "count 2..2 missing"),
        ("fr", "Trois autres ont été inaugurés.", "count 3..3 -"),
        ("fr", "Deux personnes, lundi soir, dormaient encore.", "count 2..2 people"),
    ],
)
def test_what_befell_others_and_what_befell_them_when(language: str, text: str, wanted: str) -> None:
    read = [reading(claim) for claim in claims_in(text, language) if claim.kind is Kind.COUNT]
    assert read == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("es", "Habló de 400 millones de euros en 2026 y de 1.800 en 2027.", "money 1800000000..1800000000 EUR"),
        ("es", "Son 300 millones de euros el primer año y 900 el segundo.", "money 900000000..900000000 EUR"),
        ("fr", "Cela coûte 300 millions d'euros en 2026 et 1 900 en 2027.", "money 1900000000..1900000000 EUR"),
        ("it", "Costa 300 milioni di euro nel 2026 e 1.900 nel 2027.", "money 1900000000..1900000000 EUR"),
        ("it", "Un fondo di 20 milioni di euro, di cui 4 destinati alle Marche.", "money 4000000..4000000 EUR"),
        ("fr", "Un fonds de 20 millions d'euros, dont 4 destinés aux Alpes.", "money 4000000..4000000 EUR"),
        ("fr", "Ils ont 6 millions d'euros en 2026 et 400 000 en 2027.", "money 400000..400000 EUR"),
        ("it", "Ha promesso dieci miliardi di euro; cinque andranno alla Polonia.", "count 5..5 -"),
    ],
)
def test_the_scale_that_a_second_sum_leaves_out(language: str, text: str, second: str) -> None:
    figures = [claim for claim in claims_in(text, language) if claim.kind in (Kind.MONEY, Kind.COUNT)]
    assert reading(figures[-1]) == second


@pytest.mark.parametrize(
    ("months", "language", "told"),
    [(510, "en", "42.5 years"), (513, "fr", "42,75 ans"), (120, "en", "10 years"), (36, "en", None), (121, "en", None)],
)
def test_many_months_are_told_in_years(months: int, language: str, told: str | None) -> None:
    shown = clock(Decimal(months), "mo", language)
    assert (shown and shown.replace("\u00a0", " ")) == told


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "it",
            "In cinque giorni sono caduti 400 millimetri; ad Asti, a nord, 473 in meno di quattro.",
            "measure 473..473 mm",
        ),
        ("it", "I posti sono 473 in meno rispetto a maggio.", "count 473..473 - decrease"),
    ],
)
def test_in_fewer_days_is_no_fewer(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("el", "Άνοιξε στις οκτώμισι το πρωί.", ["date 2025-06-05T08:30..2025-06-05T08:30 minute"]),
        ("el", "Έφυγε στις πεντέμισι το απόγευμα.", ["date 2025-06-05T17:30..2025-06-05T17:30 minute"]),
        ("el", "Πλήρωσε οκτώμισι ευρώ.", ["money 8.5..8.5 EUR"]),
    ],
)
def test_half_past_in_one_word(language: str, text: str, wanted: list[str]) -> None:
    expect(language, [(text, wanted)])
