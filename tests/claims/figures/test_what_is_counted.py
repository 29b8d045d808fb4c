"""What stands behind a number: the noun it counts, a sum of money it is of, a word it does not count."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind, Value
from tests.reading import claims_in, reading

Row = tuple[str, list[str]]

BEHIND_MILLIONS: dict[str, list[Row]] = {  # in the languages where a noun needs a word before it there
    "fr": [
        ("Les 2,4 milliards engloutis dans le tunnel manquent aux 90 millions d'euros de l'hôpital.", ["EUR", "EUR"]),
        ("Sur 40 millions d'euros promis, 12 millions versés en mars ont disparu.", ["EUR", "EUR"]),
        ("Il a planté 3 millions d'arbres.", ["trees"]),  # with the word, a noun
        ("On y a tourné 3 films oubliés.", ["films"]),  # no millions
    ],
    "es": [
        ("Los 2.400 millones gastados en el túnel pesan más que los 90 millones de euros del puerto.", ["EUR", "EUR"]),
        ("De los 40 millones de euros prometidos, 12 millones pagados en marzo se perdieron.", ["EUR", "EUR"]),
        ("Plantó 3 millones de árboles.", ["trees"]),
    ],
    "it": [
        ("I 2,4 miliardi investiti nel tunnel pesano più dei 90 milioni di euro del porto.", ["EUR", "EUR"]),
        ("Dei 40 milioni di euro promessi, 12 milioni versati a marzo sono spariti.", ["EUR", "EUR"]),
        ("Ha piantato 3 milioni di alberi.", ["trees"]),
        ("Sono 2,3 mln disoccupati in tutto.", ["unemployed"]),  # a mark needs no word
    ],
    "pt": [
        ("Os 2,4 mil milhões gastos no túnel pesam mais do que os 90 milhões de euros do porto.", ["EUR", "EUR"]),
        ("Dos 40 milhões de euros prometidos, 12 milhões pagos em março desapareceram.", ["EUR", "EUR"]),
        ("Plantou 3 milhões de árvores.", ["trees"]),
        ("Deu mais de 700 milhões a escolas e 5 milhões de euros a creches.", ["EUR", "EUR"]),  # "to schools"
    ],
}
SUMS: dict[str, list[Row]] = {  # what is owed and paid is money, whatever the text names
    "fr": [("Il reste 6 milliards de loyers et 3 millions de salaires à régler.", ["EUR", "EUR"])],
    "en": [("It still owes 6 billion in rent and 3 million of wages.", ["XXX", "XXX"])],
    "de": [("Es bleiben 6 Milliarden an Mietverbindlichkeiten und 3 Millionen Löhne.", ["EUR", "EUR"])],
    "es": [("Quedan 6.000 millones de alquileres y 3 millones de salarios.", ["XXX", "XXX"])],
    "it": [("Restano 6 miliardi di affitti e 3 milioni di stipendi.", ["EUR", "EUR"])],
    "pt": [("Faltam 6 mil milhões de rendas e 3 milhões de salários.", ["XXX", "XXX"])],
    "nl": [("Er rest 6 miljard aan huurverplichtingen en 3 miljoen huur.", ["EUR", "EUR"])],
    "el": [("Απομένουν 6 δισεκατομμύρια μισθώματα και 3 εκατομμύρια μισθοί.", ["EUR", "EUR"])],
}
NOUNS: dict[str, list[Row]] = {
    "fr": [
        ("La région compte 41 000 chômeurs et 900 demandeurs d'emploi.", ["unemployed", "unemployed"]),
        ("Le syndicat a dénombré 140 plans sociaux.", ["redundancy_plans"]),
        ("Les 31 condamnés ont nié 60 viols; 8 agresseurs ont fui.", ["convicts", "rapes", "perpetrators"]),
        ("Elle a gagné trois étapes.", ["stages"]),
        ("Trois plans d'eau et 12 demandeurs d'asile.", ["plan", "refugees"]),
    ],
    "en": [
        ("There were 41,000 unemployed and 900 jobseekers.", ["unemployed", "unemployed"]),
        ("Unions counted 140 redundancy plans.", ["redundancy_plans"]),
        ("They denied 60 rapes; 8 attackers fled.", ["rapes", "perpetrators"]),
        ("She won three stages.", ["stages"]),
        ("They drew up 12 plans.", ["plan"]),
    ],
    "de": [
        ("Es gab 41.000 Arbeitslose und 900 Arbeitssuchende.", ["unemployed", "unemployed"]),
        ("Die Gewerkschaft zählte 140 Sozialpläne.", ["redundancy_plans"]),
        (
            "Die 31 Verurteilten bestritten 60 Vergewaltigungen; 8 Täter flohen.",
            ["convicts", "rapes", "perpetrators"],
        ),
        ("Sie gewann drei Etappen.", ["stages"]),
    ],
    "es": [
        ("Había 41.000 parados y 900 demandantes de empleo.", ["unemployed", "unemployed"]),
        ("El sindicato contó 140 planes de despido.", ["redundancy_plans"]),
        ("Los 31 condenados negaron 60 violaciones; 8 agresores huyeron.", ["convicts", "rapes", "perpetrators"]),
        ("Ganó tres etapas.", ["stages"]),
        ("El bus tiene 12 paradas.", ["parada"]),
    ],
    "it": [
        ("C'erano 41 mila disoccupati e 900 persone senza lavoro.", ["unemployed", "unemployed"]),
        ("Il sindacato ha contato 140 piani di licenziamento.", ["redundancy_plans"]),
        ("I 31 condannati hanno negato 60 stupri; 8 aggressori sono fuggiti.", ["convicts", "rapes", "perpetrators"]),
        ("Ha vinto tre tappe.", ["stages"]),
    ],
    "pt": [
        ("Havia 41 mil desempregados e 900 pessoas sem emprego.", ["unemployed", "unemployed"]),
        ("O sindicato contou 140 despedimentos coletivos.", ["redundancy_plans"]),
        ("Os 31 condenados negaram 60 estupros; 8 agressores fugiram.", ["convicts", "rapes", "perpetrators"]),
        ("Ganhou três etapas.", ["stages"]),
    ],
    "nl": [
        ("Er waren 41.000 werklozen en 900 werkzoekenden.", ["unemployed", "unemployed"]),
        ("De bond telde 140 ontslagplannen.", ["redundancy_plans"]),
        ("De 31 veroordeelden ontkenden 60 verkrachtingen; 8 daders vluchtten.", ["convicts", "rapes", "perpetrators"]),
        ("Zij won drie etappes.", ["stages"]),
        ("De chauffeur maakte twaalf ritten.", ["ritt"]),
    ],
    "el": [
        ("Υπήρχαν 41.000 άνεργοι.", ["unemployed"]),
        ("Το συνδικάτο μέτρησε 140 σχέδια απολύσεων.", ["redundancy_plans"]),
        ("Οι 31 καταδικασθέντες αρνήθηκαν 60 βιασμούς· 8 δράστες διέφυγαν.", ["convicts", "rapes", "perpetrators"]),
        ("Κέρδισε τρία ετάπ.", ["stages"]),
    ],
}

TABLES = {"behind millions": BEHIND_MILLIONS, "sums": SUMS, "nouns": NOUNS}


def _told(language: str, text: str) -> list[str]:
    """What each figure of a text is of: a concept, a unit, a noun, or nothing."""
    return [
        claim.concept or claim.value.unit or "-"
        for claim in extract_claims(Document(id="d", text=text, language=language))
        if claim.kind is not Kind.DATE and isinstance(claim.value, Value)
    ]


@pytest.mark.parametrize(("table", "language"), [(name, code) for name, table in TABLES.items() for code in table])
def test_what_is_counted(table: str, language: str) -> None:
    rows = TABLES[table][language]
    assert {text: _told(language, text) for text, _ in rows} == dict(rows)


MULTIPLES = (
    ("en", "The price is about 12 times sales.", "ratio 12..12 1 about"),
    ("en", "They paid 20 times annual earnings.", "ratio 20..20 1"),
    ("en", "He won the race 12 times.", "count 12..12 times"),
    ("en", "She was fined 12 times last year.", "count 12..12 times"),
    ("fr", "Le prix vaut douze fois l'Ebitda.", "ratio 12..12 1"),
    ("fr", "Elle a gagné douze fois l'an dernier.", "count 12..12 times"),
    ("de", "Der Preis ist zwölf Mal den Jahresumsatz wert.", "ratio 12..12 1"),
    ("de", "Er gewann zwölf Mal.", "count 12..12 times"),
    ("nl", "De prijs is twaalf keer de jaaromzet.", "ratio 12..12 1"),
    ("nl", "Hij won twaalf keer.", "count 12..12 times"),
    ("it", "Il prezzo è 12 volte ricavi.", "ratio 12..12 1"),
    ("it", "Ha vinto 12 volte.", "count 12..12 times"),
    ("es", "El precio es de 12 veces ventas.", "ratio 12..12 1"),
    ("es", "Ganó 12 veces.", "count 12..12 times"),
    ("pt", "O preço é de 12 vezes lucros.", "ratio 12..12 1"),
    ("pt", "Ganhou 12 vezes.", "count 12..12 times"),
    ("el", "Η τιμή είναι 12 φορές τα έσοδα.", "ratio 12..12 1"),
    ("el", "Κέρδισε 12 φορές.", "count 12..12 times"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), MULTIPLES)
def test_times_of_what(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
