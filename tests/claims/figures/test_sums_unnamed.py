"""Sums that do not say their currency: paid out, of rents, to somebody, to the next; and what only looks like one."""

import pytest

from tests.reading import claims_in, reading

SUMS = {
    "en": [
        ("The firm earned €10bn. It booked 3 billion orders.", "3000000000..3000000000"),
        (
            "The firm earned €10bn. It set aside 4 billion in provisions, including 1.2 billion for fines.",
            "1200000000..1200000000",
        ),
        ("It is worth €10bn, little more than the 3.5 billion paid for Creed.", "3500000000..3500000000"),
        ("The debt is €10bn, plus some 6 billion in leases.", "6000000000..6000000000 about"),
        ("The plan is worth €10bn. It will give 800 million to companies.", "800000000..800000000"),
        ("The winner gets €500,000, the loser 200,000.", "200000..200000"),
    ],
    "fr": [
        ("Le groupe a gagné 10 milliards d'euros. Il vise 38 milliards de ventes.", "38000000000..38000000000"),
        (
            "Elle a reçu 2 milliards d'euros. Il y aura 3 milliards d'aides, dont 700 millions rendus aux villes.",
            "700000000..700000000",
        ),
        (
            "L'opération coûte 4 milliards d'euros, plus que les 3,5 milliards déboursés pour Creed.",
            "3500000000..3500000000",
        ),
        ("La dette est de 9 milliards d'euros, sans les 6 milliards de loyers.", "6000000000..6000000000"),
        ("Le plan pèse 10 milliards d'euros. L'État donnera 800 millions aux entreprises.", "800000000..800000000"),
        ("Le vainqueur touche 500 000 euros, le deuxième 200 000.", "200000..200000"),
    ],
    "de": [
        (
            "Der Konzern verdiente 10 Milliarden Euro. In den Büchern stehen 3 Milliarden an Bestellungen.",
            "3000000000..3000000000",
        ),
        ("Die Schulden liegen bei 10 Milliarden Euro, dazu kommen 6 Milliarden Mieten.", "6000000000..6000000000"),
        ("Das Paket umfasst 10 Milliarden Euro. Der Staat gibt 800 Millionen an Unternehmen.", "800000000..800000000"),
        ("Der Sieger bekommt 500.000 Euro, der Zweite 200.000.", "200000..200000"),
        ("Der Konzern ist 10 Milliarden Euro wert und zahlt 4 Milliarden in bar.", "4000000000..4000000000"),
    ],
    "es": [
        ("El grupo ganó 10.000 millones de euros. Prevé 38.000 millones de ventas.", "38000000000..38000000000"),
        (
            "Tiene 9.000 millones de euros. Habrá 3.000 millones de inversiones, de ellos 1.700 millones ya gastados.",
            "1700000000..1700000000",
        ),
        (
            "Vale 4.000 millones de euros y eclipsa los 3.500 millones desembolsados por Creed.",
            "3500000000..3500000000",
        ),
        ("La deuda es de 9.000 millones de euros, más 6.000 millones de alquileres.", "6000000000..6000000000"),
        ("El plan tiene 10.000 millones de euros. El Estado dará 838 millones a empresas.", "838000000..838000000"),
        ("El ganador cobra 500.000 euros, el segundo 200.000.", "200000..200000"),
    ],
    "it": [
        ("Il gruppo ha guadagnato 10 miliardi di euro. Prevede 38 miliardi di vendite.", "38000000000..38000000000"),
        ("Vale 4 miliardi di euro, dopo i 3,5 miliardi sborsati per Creed.", "3500000000..3500000000"),
        ("Il debito è di 9,5 miliardi di euro, più circa 6 miliardi di affitti.", "6000000000..6000000000 about"),
        ("Il piano vale 10 miliardi di euro. Lo Stato darà 800 milioni alle imprese.", "800000000..800000000"),
    ],
    "pt": [
        ("O grupo ganhou 10 mil milhões de euros. Prevê 38 mil milhões de vendas.", "38000000000..38000000000"),
        ("Vale 4 mil milhões de euros, após os 3,5 mil milhões desembolsados pela Creed.", "3500000000..3500000000"),
        ("A dívida é de 9 mil milhões de euros, mais 6 mil milhões de rendas.", "6000000000..6000000000"),
        ("O pacote tem 10 mil milhões de euros. Prometeu mais de 800 milhões a empresas.", "800000000..inf more_than"),
        ("O plano tem 10 mil milhões de euros. O Estado dará 800 milhões às famílias.", "800000000..800000000"),
    ],
    "nl": [
        ("Het bedrijf verdiende 10 miljard euro. Het rekent op 38 miljard aan verkopen.", "38000000000..38000000000"),
        ("De schuld is 10 miljard euro, plus 6 miljard huur.", "6000000000..6000000000"),
        ("Het plan kost 10 miljard euro. De staat geeft 800 miljoen aan bedrijven.", "800000000..800000000"),
        ("De eindwinnaar krijgt 500.000 euro, de nummer twee 200.000.", "200000..200000"),
    ],
    "el": [
        ("Η εταιρεία κέρδισε 10 δισ. ευρώ. Περιμένει 38 δισ. πωλήσεις.", "38000000000..38000000000"),
        ("Το χρέος είναι 10 δισ. ευρώ, συν 6 δισ. ενοίκια.", "6000000000..6000000000"),
        ("Το σχέδιο φτάνει τα 10 δισ. ευρώ. Το κράτος θα δώσει 800 εκατ. σε επιχειρήσεις.", "800000000..800000000"),
        ("Ο νικητής παίρνει 500.000 ευρώ, ο δεύτερος 200.000.", "200000..200000"),
        ("Ο όμιλος αξίζει 10 δισ. ευρώ και θα δώσει 4 δισ. μετρητά.", "4000000000..4000000000"),
    ],
}
OTHERS = {
    "en": [
        ("The app earned €10bn. It made 300 million deliveries.", "count 300000000..300000000 deliveries"),
        (
            "It cost €300bn. The world emits 37.4 billion tonnes; with forests it comes to 41.6 billion.",
            "measure 41600000000..41600000000 t",
        ),
        ("He paid €500,000 for a stadium that holds 200,000.", "count 200000..200000 -"),
    ],
    "fr": [
        (
            "L'appli a pris 10 millions d'euros. Elle a livré 2 milliards de commandes.",
            "count 2000000000..2000000000 orders",
        ),
        (
            "L'accord pèse 300 milliards d'euros. On émet 37,4 milliards de tonnes ; en tout, c'est 41,6 milliards.",
            "measure 41600000000..41600000000 t",
        ),
        ("La billetterie a rapporté 500 000 euros, pour une affluence de 200 000.", "count 200000..200000 -"),
    ],
    "de": [
        (
            "Es geht um 300 Milliarden Euro. Erwartet werden 37,4 Milliarden Tonnen. Mit Rodung sind es 42 Milliarden.",
            "measure 42000000000..42000000000 t",
        ),
        ("Das kostet 300 Milliarden Euro und trifft 80 Millionen Menschen.", "count 80000000..80000000 people"),
    ],
    "es": [
        (
            "Cuesta 300.000 millones de euros. Se emiten 37 millones de toneladas; con los bosques son 41 millones.",
            "measure 41000000..41000000 t",
        ),
    ],
    "it": [
        (
            "Costa 300 miliardi di euro. Si emettono 37 milioni di tonnellate; con i boschi sono 41 milioni.",
            "measure 41000000..41000000 t",
        ),
    ],
    "pt": [
        (
            "Custa 300 mil milhões de euros. Emite 37 milhões de toneladas; com as florestas são 41 milhões.",
            "measure 41000000..41000000 t",
        ),
    ],
    "nl": [
        (
            "Het kost 300 miljard euro. De uitstoot is 37 miljoen ton; met de bossen is het 41 miljoen.",
            "measure 41000000..41000000 t",
        ),
    ],
    "el": [
        (
            "Κοστίζει 300 δισ. ευρώ. Εκπέμπονται 37 εκατ. τόνοι· με τα δάση είναι 41 εκατ.",
            "measure 41000000..41000000 t",
        ),
    ],
}


@pytest.mark.parametrize("language", SUMS)
def test_sums(language: str) -> None:
    """The second sum of each text takes the currency of the first."""
    for text, wanted in SUMS[language]:
        low, _, bound = wanted.partition(" ")
        _last_is(language, text, f"money {low} EUR {bound}".strip())


@pytest.mark.parametrize("language", OTHERS)
def test_no_sums(language: str) -> None:
    """What was just measured, and people, are no money."""
    for text, wanted in OTHERS[language]:
        _last_is(language, text, wanted)


def _last_is(language: str, text: str, wanted: str) -> None:
    read = [reading(claim) for claim in claims_in(text, language)]
    assert read[-1] == wanted, f"{text}: {read}"


PARTS = (  # a part of things that have a price is no sum; a part of a sum is one
    ("en", "Each bag costs €3. Some 2.4 billion of them were sold.", "count 2400000000..2400000000 - about"),
    ("en", "A levy of €3 on bags, 2.4 billion of which were sold.", "count 2400000000..2400000000 -"),
    ("en", "It raised €5bn, 2 billion of which went to schools.", "money 2000000000..2000000000 EUR"),
    ("fr", "La taxe de 3 euros vise les sacs, dont 2,4 milliards sont vendus ici.", "count 2400000000..2400000000 -"),
    (
        "fr",
        "La prime est de 3 euros. Les dépenses, dont 2,4 milliards ici, montent.",
        "money 2400000000..2400000000 EUR",
    ),
    (
        "de",
        "Die Abgabe von drei Euro trifft Tüten, von denen 2,4 Milliarden verkauft wurden.",
        "count 2400000000..2400000000 -",
    ),
    (
        "es",
        "La tasa de 3 euros grava las bolsas. Unos 2.400 millones de ellas se vendieron.",
        "count 2400000000..2400000000 - about",
    ),
    (
        "it",
        "La tassa di 3 euro colpisce le borse, 2,4 miliardi delle quali vendute qui.",
        "count 2400000000..2400000000 -",
    ),
    (
        "pt",
        "A taxa de 3 euros abrange os sacos, 2,4 mil milhões dos quais vendidos aqui.",
        "count 2400000000..2400000000 -",
    ),
    (
        "nl",
        "De heffing van 3 euro treft tassen. Zo'n 2,4 miljard daarvan werden verkocht.",
        "count 2400000000..2400000000 - about",
    ),
    ("el", "Το τέλος των 3 ευρώ αφορά σακούλες, 2,4 δισ. από τις οποίες πουλήθηκαν.", "count 2400000000..2400000000 -"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), PARTS)
def test_parts_of_no_sum(language: str, text: str, wanted: str) -> None:
    assert wanted in map(reading, claims_in(text, language))


BECAUSE = (  # what is behind a preposition is not counted
    ("nl", "De boete was 12 miljoen ondanks alle protesten.", "money 12000000..12000000 EUR"),
    ("nl", "Gisteren werden er 300 wegens fraude ontslagen.", "count 300..300 -"),
    ("en", "The bill was €40m. Then came 12 million owing to delays.", "money 12000000..12000000 EUR"),
    ("it", "Sono rimasti in 300 malgrado la pioggia.", "count 300..300 -"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BECAUSE)
def test_prepositions_are_not_counted(language: str, text: str, wanted: str) -> None:
    assert wanted in map(reading, claims_in(text, language))


MEASURED = [
    ("fr", "On achète 12 millions de tonnes, puis au moins 25 millions par an. Cela coûte 3 milliards de dollars."),
    ("en", "It buys 12 million tonnes, then 25 million a year. That costs $3 billion."),
    ("de", "Man kauft 12 Millionen Tonnen, danach jeweils 25 Millionen. Das kostet 3 Milliarden Dollar."),
    ("es", "Compra 12 millones de toneladas, luego otras 25 millones por año. Cuesta 3.000 millones de dólares."),
    ("it", "Compra 12 milioni di tonnellate, poi 25 milioni l'anno. Costa 3 miliardi di dollari."),
    ("pt", "Compra 12 milhões de toneladas, depois 25 milhões por ano. Custa 3 mil milhões de dólares."),
    ("nl", "Het koopt 12 miljoen ton, daarna 25 miljoen per jaar. Dat kost 3 miljard dollar."),
    ("el", "Αγοράζει 12 εκατομμύρια τόνους, έπειτα 25 εκατομμύρια τον χρόνο. Κοστίζει 3 δισεκατομμύρια δολάρια."),
]
PAID = [
    ("fr", "On achète 12 millions de tonnes pour 25 millions. Cela vaut 3 milliards de dollars."),
    ("en", "It buys 12 million tonnes for 25 million. It has $3 billion."),
    ("de", "Man kauft 12 Millionen Tonnen für 25 Millionen. Man hat 3 Milliarden Dollar."),
    ("es", "Compra 12 millones de toneladas por 25 millones. Tiene 3.000 millones de dólares."),
    ("it", "Compra 12 milioni di tonnellate per 25 milioni. Ha 3 miliardi di dollari."),
    ("pt", "Compra 12 milhões de toneladas por 25 milhões. Tem 3 mil milhões de dólares."),
    ("nl", "Het koopt 12 miljoen ton voor 25 miljoen. Het heeft 3 miljard dollar."),
]


@pytest.mark.parametrize(("language", "text"), MEASURED)
def test_millions_behind_a_measure_are_of_it(language: str, text: str) -> None:
    (found,) = [claim for claim in claims_in(text, language) if "25" in claim.quote]
    assert reading(found).split()[0::2][:2] == ["measure", "t"]


@pytest.mark.parametrize(("language", "text"), PAID)
def test_millions_that_a_measure_is_bought_for_are_a_sum(language: str, text: str) -> None:
    (found,) = [claim for claim in claims_in(text, language) if "25" in claim.quote]
    assert reading(found).startswith("money ")


def test_millions_behind_pieces_are_no_sum() -> None:
    text = "Ports handled 1.85 million TEUs in June and 1.75 million in July. The year would end at 24.9 million. "
    kinds = [str(claim.kind) for claim in claims_in(text + "Fees cost $3 billion.", "en") if "million" in claim.quote]
    assert kinds == ["count", "count", "count"]


def test_a_sum_has_the_currency_of_those_told_right_before_it() -> None:
    """Though most of the text is in another."""
    text = "In het kwartaal kwam 75 miljard kroon binnen. Ozempic bleef met 30,7 miljard de grootste bron. "
    text += "Het bod is tien miljard dollar. Novo biedt 62 dollar, Pfizer 47 dollar."
    units = {claim.quote: claim.value.unit_candidates for claim in claims_in(text, "nl")}  # type: ignore[union-attr]
    assert units["30,7 miljard"] == units["75 miljard kroon"]


def test_two_behind_an_article_are_no_part_of_a_sum() -> None:
    text = "It made a bid worth as much as $9 billion, a month after the two had signed an agreement."
    assert [reading(claim) for claim in claims_in(text, "en") if claim.quote == "two"] == ["count 2..2 -"]


LED = (  # no currency in the whole text: words of paying, discounts and rents, in front or before a colon
    ("it", "Prezzo: poco meno di 200 milioni.", ["money -inf..200000000 EUR less_than"]),
    ("it", "Sconto: 22 milioni.", ["money 22000000..22000000 EUR"]),
    ("it", "I club pagavano insieme 9 milioni l'anno.", ["money 9000000..9000000 EUR per a"]),
    (
        "it",
        "Prezzo: 200 milioni, di cui 73 versati subito.",
        ["money 200000000..200000000 EUR", "money 73000000..73000000 EUR"],
    ),
    ("it", "Vale un miliardo di euro. Perde 240 milioni di cassa.", ["money 240000000..240000000 EUR"]),
    ("fr", "Rabais : 22 millions.", ["money 22000000..22000000 EUR"]),
    ("fr", "Les clubs payaient ensemble 9 millions par an.", ["money 9000000..9000000 EUR per a"]),
    ("fr", "Prix : 200 millions, dont 73 versés tout de suite.", ["money 73000000..73000000 EUR"]),
    ("fr", "Elle vaut un milliard d'euros. Elle brûle 240 millions de cash.", ["money 240000000..240000000 EUR"]),
    ("en", "Discount: 22 million.", ["money 22000000..22000000 XXX"]),
    ("de", "Nachlass: 22 Millionen.", ["money 22000000..22000000 EUR"]),
    ("es", "Descuento: 22 millones.", ["money 22000000..22000000 XXX"]),
    ("es", "Los clubes pagaban juntos 9 millones al año.", ["money 9000000..9000000 XXX per a"]),
    ("pt", "Desconto: 22 milhões.", ["money 22000000..22000000 XXX"]),
    ("nl", "Korting: 22 miljoen.", ["money 22000000..22000000 EUR"]),
    ("el", "Έκπτωση: 22 εκατομμύρια.", ["money 22000000..22000000 EUR"]),
    ("el", "Μαζί πλήρωναν 9 εκατομμύρια τον χρόνο.", ["money 9000000..9000000 EUR per a"]),
    # what only firms earn, owe and have on their books
    ("en", "Capex came to 1.8 billion.", ["money 1800000000..1800000000 XXX"]),
    ("fr", "L'Ebitda s'est établi à 1,8 milliard.", ["money 1800000000..1800000000 EUR"]),
    ("de", "Die Nettoverschuldung liegt bei 1,8 Milliarden.", ["money 1800000000..1800000000 EUR"]),
    ("es", "El ebitda alcanzó 1.800 millones.", ["money 1800000000..1800000000 XXX"]),
    ("it", "L'ebitda è salito a 1,8 miliardi.", ["money 1800000000..1800000000 EUR"]),
    ("pt", "O EBITDA atingiu 1,8 mil milhões.", ["money 1800000000..1800000000 XXX"]),
    ("nl", "De vrije kasstroom is 1,8 miljard.", ["money 1800000000..1800000000 EUR"]),
    ("el", "Ο καθαρός δανεισμός είναι 1,8 δισ.", ["money 1800000000..1800000000 EUR"]),
    ("el", "Οι ροές έφτασαν τα 1,8 εκατ. πρόσφυγες.", ["count 1800000..1800000 refugees"]),
    # what is counted, and what is sold in pieces
    ("en", "Vehicles sold: 1.2 million.", ["count 1200000..1200000 vehicles"]),
    ("en", "Population: 2 million.", ["count 2000000..2000000 -"]),
    ("en", "They rent 3 million cars.", ["count 3000000..3000000 vehicles"]),
    ("fr", "Le fonds a 200 millions d'euros, dont 3 prêts.", ["count 3..3 loans"]),
    ("es", "Una caja de 3 millones de discos.", ["count 3000000..3000000 disco"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), LED)
def test_sums_by_the_word_that_leads_to_them(language: str, text: str, wanted: list[str]) -> None:
    read = [reading(claim) for claim in claims_in(text, language)]
    assert all(row in read for row in wanted), read
