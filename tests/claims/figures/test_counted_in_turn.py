"""Counts that leave out what they count because one before them says it, and numbers that only stand near one."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind, Value

Row = tuple[str, list[str]]

ROWS: dict[str, list[Row]] = {
    "en": [
        ("The bank has 1,310 jobs in Cork and wants to shed almost 2,450.", ["1310 jobs", "2450 jobs"]),
        ("It will close Lille (820 employees) and Dax (341).", ["820 employees", "341 employees"]),
        (
            "The storm killed 219 people: 211 in the province, seven in the hills.",
            ["219 deaths", "211 deaths", "7 deaths"],
        ),
        (
            "There were 2.3 million unemployed, some 38,000 more than in May.",
            ["2300000 unemployed", "38000 unemployed"],
        ),
        ("Engineers counted 340 homes destroyed and 12,000 damaged.", ["340 houses", "12000 houses"]),
        ("Police counted 80,600 marchers, the organisers 140,000.", ["80600 protesters", "140000 protesters"]),
        ("They convicted 47 men, two of attempted fraud.", ["47 men", "2 -"]),  # of fraud, not frauds
        ("It sold 400 boats and paid 950 to the town.", ["400 ships", "950 -"]),  # paid
        ("It hired 400 nurses. Readers wrote 950.", ["400 nurses", "950 -"]),  # another sentence
        ("It has 400 nurses and a fleet of 12.", ["400 nurses", "12 -"]),  # too few
    ],
    "fr": [
        ("La banque compte 1 310 postes à Lyon et veut en supprimer 2 450.", ["1310 jobs", "2450 jobs"]),
        ("Elle ferme Lille (820 salariés) et Dax (341).", ["820 employees", "341 employees"]),
        (
            "L'orage a fait 219 morts : 211 dans la province, sept dans les collines.",
            ["219 deaths", "211 deaths", "7 deaths"],
        ),
        (
            "On compte 2,3 millions de chômeurs, soit 38 000 de plus qu'en mai.",
            ["2300000 unemployed", "38000 unemployed"],
        ),
        ("La police a vu 80 600 manifestants, les syndicats 140 000.", ["80600 protesters", "140000 protesters"]),
        ("Elle a vendu 400 bateaux et versé 950 à la ville.", ["400 ships", "950 -"]),
    ],
    "de": [
        ("Die Bank hat 1.310 Stellen in Kiel und will fast 2.450 streichen.", ["1310 jobs", "2450 jobs"]),
        ("Sie schließt Lille (820 Beschäftigte) und Dax (341).", ["820 employees", "341 employees"]),
        ("Es gab 219 Tote: 211 in der Provinz, sieben in den Bergen.", ["219 deaths", "211 deaths", "7 deaths"]),
        ("Es gab 2,3 Millionen Arbeitslose, 38.000 mehr als im Mai.", ["2300000 unemployed", "38000 unemployed"]),
        (
            "Die Polizei zählte 80.600 Demonstranten, die Veranstalter 140.000.",
            ["80600 protesters", "140000 protesters"],
        ),
    ],
    "es": [
        ("El banco tiene 1.310 empleos en Vigo y quiere recortar casi 2.450.", ["1310 jobs", "2450 jobs"]),
        ("Cierra Lille (820 empleados) y Dax (341).", ["820 employees", "341 employees"]),
        (
            "Hubo 219 muertos: 211 en la provincia, siete en las colinas.",
            ["219 deaths", "211 deaths", "7 deaths"],
        ),
        ("Hay 2,3 millones de parados, 38.000 más que en mayo.", ["2300000 unemployed", "38000 unemployed"]),
        ("La policía contó 80.600 manifestantes, los sindicatos 140.000.", ["80600 protesters", "140000 protesters"]),
    ],
    "it": [
        ("La banca ha 1.310 impieghi a Bari e vuole tagliarne quasi 2.450.", ["1310 jobs", "2450 jobs"]),
        ("Chiude Lille (820 dipendenti) e Dax (341).", ["820 employees", "341 employees"]),
        ("Ci sono 219 morti: 211 nella provincia, sette sulle colline.", ["219 deaths", "211 deaths", "7 deaths"]),
        ("I disoccupati sono 2,3 milioni, circa 38 mila in più.", ["2300000 unemployed", "38000 unemployed"]),
        ("La polizia ha contato 80.600 manifestanti, i sindacati 140.000.", ["80600 protesters", "140000 protesters"]),
    ],
    "pt": [
        ("O banco tem 1.310 empregos no Porto e quer cortar quase 2.450.", ["1310 jobs", "2450 jobs"]),
        ("Fecha Lille (820 trabalhadores) e Dax (341).", ["820 employees", "341 employees"]),
        ("Houve 219 mortos: 211 na província, sete nas colinas.", ["219 deaths", "211 deaths", "7 deaths"]),
        ("Há 2,3 milhões de desempregados, 38 mil a mais.", ["2300000 unemployed", "38000 unemployed"]),
        ("A polícia contou 80.600 manifestantes, os sindicatos 140.000.", ["80600 protesters", "140000 protesters"]),
    ],
    "nl": [
        ("De bank heeft 1.310 banen in Gent en schrapt er bijna 2.450.", ["1310 jobs", "2450 jobs"]),
        ("Ze sluit Lille (820 werknemers) en Dax (341).", ["820 employees", "341 employees"]),
        ("Er vielen 219 doden: 211 in de provincie, zeven in de heuvels.", ["219 deaths", "211 deaths", "7 deaths"]),
        ("Er zijn 2,3 miljoen werklozen, 38.000 meer dan in mei.", ["2300000 unemployed", "38000 unemployed"]),
        ("De politie telde 80.600 betogers, de bonden 140.000.", ["80600 protesters", "140000 protesters"]),
    ],
    "el": [
        ("Κλείνει τη Λιλ (820 εργαζόμενοι) και το Νταξ (341).", ["820 employees", "341 employees"]),
        ("Οι νεκροί είναι 219: 211 στην επαρχία, επτά στους λόφους.", ["219 deaths", "211 deaths", "7 deaths"]),
        ("Οι άνεργοι είναι 2,3 εκατομμύρια, 38.000 περισσότεροι.", ["2300000 unemployed", "38000 unemployed"]),
        ("Η αστυνομία μέτρησε 80.600 διαδηλωτές, τα συνδικάτα 140.000.", ["80600 protesters", "140000 protesters"]),
    ],
}


def _counts(language: str, text: str) -> list[str]:
    """Every count of a text: its amount, and what it counts."""
    return [
        f"{int(claim.value.low or claim.value.high or 0)} {claim.concept or '-'}"
        for claim in extract_claims(Document(id="d", text=text, language=language))
        if claim.kind is Kind.COUNT and isinstance(claim.value, Value)
    ]


@pytest.mark.parametrize("language", ROWS)
def test_counts_in_turn(language: str) -> None:
    assert {text: _counts(language, text) for text, _ in ROWS[language]} == dict(ROWS[language])


BRACKETS = (  # numbers in brackets behind names count what they add up to
    ("en", "Flu killed 18, in Leeds (8), York (7) and Hull (3).", ["18 deaths", "8 deaths", "7 deaths", "3 deaths"]),
    ("fr", "La grippe a fait 31 morts : Nîmes (16) et Alès (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("de", "Es gab 31 Tote, in Bonn (16) und Trier (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("es", "Murieron 31 personas en Jaca (16) y Teruel (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("it", "I morti sono 31, a Como (16) e Lecco (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("pt", "Morreram 31 pessoas em Braga (16) e Faro (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("nl", "Er vielen 31 doden, in Gent (16) en Brugge (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("el", "Οι νεκροί είναι 31, στη Λαμία (16) και στον Βόλο (15).", ["31 deaths", "16 deaths", "15 deaths"]),
    ("en", "The flu killed 42, among them Ann (16) and Rob (15).", ["42 deaths", "16 -", "15 -"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), BRACKETS)
def test_parts_in_brackets(language: str, text: str, expected: list[str]) -> None:
    assert _counts(language, text) == expected


WHOLES = (
    ("en", "Of the 51 men on trial, seventeen have appealed.", ["51 men", "17 men"]),
    ("en", "Of the three bridges, 12 cars crossed one.", ["3 bridges", "12 vehicles"]),
    ("fr", "Sur les 51 hommes jugés en mai, dix-sept ont fait appel.", ["51 men", "17 men"]),
    ("de", "Von den 184 Fahrern, die starteten, kamen 160 an.", ["184 drivers", "160 drivers"]),
    ("es", "De los 51 hombres condenados en mayo, diecisiete han recurrido.", ["51 convicts", "17 convicts"]),
    ("it", "Su 51 uomini, 17 hanno fatto appello.", ["51 men", "17 men"]),
    ("pt", "Dos 51 homens condenados em maio, dezassete recorreram.", ["51 convicts", "17 convicts"]),
    ("nl", "Van de 51 mannen die terechtstonden, gingen er zeventien in beroep.", ["51 men", "17 men"]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), WHOLES)
def test_a_part_of_the_whole_that_opens_a_sentence(language: str, text: str, wanted: list[str]) -> None:
    assert _counts(language, text) == wanted


PRIZES = (
    ("en", "The winner gets €50,000, the runner-up 20,000."),
    ("fr", "Le vainqueur touche 50 000 euros, le deuxième 20 000."),
    ("de", "Der Sieger bekommt 50.000 Euro, der Zweite 20.000."),
    ("es", "El ganador cobra 50.000 euros, el segundo 20.000."),
    ("it", "Il vincitore prende 50.000 euro, il secondo 20.000."),
    ("pt", "O vencedor recebe 50.000 euros, o segundo 20.000."),
    ("nl", "De winnaar krijgt 50.000 euro, de nummer twee 20.000."),
    ("el", "Ο νικητής παίρνει 50.000 ευρώ, ο δεύτερος 20.000."),
)


@pytest.mark.parametrize(("language", "text"), PRIZES)
def test_a_second_sum_of_a_list(language: str, text: str) -> None:
    claims = extract_claims(Document(id="d", text=text, language=language))
    assert [claim.value.unit for claim in claims if claim.kind is Kind.MONEY and isinstance(claim.value, Value)] == [
        "EUR",
        "EUR",
    ]


def test_a_number_that_goes_on_is_no_second_sum() -> None:
    assert _counts("en", "It costs €500, and 300 came.") == ["300 -"]
