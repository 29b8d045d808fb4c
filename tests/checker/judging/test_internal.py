"""What one article can be caught at by itself: sums, yearly amounts, per cent, weekdays, its own partner."""

import pytest

from checker.intervals import Widths
from checker.rules.internal import flaws
from claims.extract import extract_claims
from tests.stories_of_a_line import article

# (probe, language, text, the rules that answer)
ROWS = [
    ("a part larger than the whole", "fr", "La crue a fait 12 morts, dont 15 enfants.", ["I2"]),
    ("in English", "en", "The flood killed 12 people, including 15 children.", ["I2"]),
    ("in Italian", "it", "L'alluvione ha fatto 12 morti, di cui 15 bambini.", ["I2"]),
    ("parts that leave room", "fr", "La crue a fait 12 morts, dont 5 enfants et 3 femmes.", []),
    ("parts that exclude each other", "fr", "La crue a fait 12 morts, dont 8 femmes et 6 enfants.", ["I2"]),
    ("parts of something else", "fr", "La ville compte 12 écoles, dont 15 000 habitants sont fiers.", []),
    ("a share of a share", "fr", "La participation atteint 62 %, dont 70 % de femmes.", []),
    ("an open total", "fr", "Plus de 12 morts, dont 15 enfants.", []),
    ("a sum that fails", "fr", "Huit hommes et cinq femmes, soit 12 personnes au total, sont jugés.", ["I2"]),
    ("a sum that holds", "fr", "Huit hommes et cinq femmes, soit 13 personnes au total, sont jugés.", []),
    ("no words of a total", "fr", "Huit hommes, cinq femmes et 12 personnes en garde à vue.", []),
    (
        "the years do not fit",
        "fr",
        "Le plan coûte 10 milliards d'euros sur six ans, soit 2,5 milliards par an.",
        ["I3"],
    ),
    ("the years fit, rounded", "fr", "Le plan coûte 10 milliards d'euros sur six ans, soit 1,7 milliard par an.", []),
    ("by the month", "en", "The strike fund holds €12 million over two years, or €2 million a month.", ["I3"]),
    (
        "another sum by the year",
        "fr",
        "Le plan de 10 milliards d'euros sur six ans gêne, car l'État doit 50 milliards par an.",
        [],
    ),
    ("a rise miscounted", "fr", "Les ventes sont passées de 100 à 120 millions d'euros, une hausse de 30 %.", ["I4"]),
    ("a rise well counted", "fr", "Les ventes sont passées de 100 à 130 millions d'euros, une hausse de 30 %.", []),
    ("a rise, rounded", "en", "Turnout rose from 412 to 508 voters, up 23%.", []),
    ("a fall well counted", "en", "Sales fell from 120 million to 100 million euros, a drop of 17%.", []),
    ("a rise told as a fall", "en", "Sales rose from 100 million to 120 million euros, a drop of 20%.", ["I4"]),
    ("per cent of something else", "en", "Sales rose from €100 million to €120 million. Profit was up 30%.", []),
    ("a weekday that is not that date", "fr", "Le procès s'ouvre dimanche 20 octobre 2025 à Paris.", ["D12"]),
    ("the right weekday", "fr", "Le procès s'ouvre lundi 20 octobre 2025 à Paris.", []),
    ("in German", "de", "Der Streik beginnt am Mittwoch, den 21. Oktober 2025.", ["D12"]),
    ("no year, no verdict", "fr", "Le procès s'ouvre dimanche 20 octobre à Paris.", []),
    ("its own partner", "fr", "Meta conclut avec Meta Platforms un contrat de 10 milliards de dollars.", ["D14"]),
    ("another partner", "fr", "Meta conclut avec Google un contrat de 10 milliards de dollars.", []),
    ("no contract", "fr", "Meta a fait mieux avec Meta AI, vue 10 millions de fois.", []),
]


@pytest.mark.parametrize(("probe", "language", "text", "rules"), ROWS, ids=[row[0] for row in ROWS])
def test_one_article(probe: str, language: str, text: str, rules: list[str]) -> None:
    document = article("a", text, "2025-10-22", language)
    assert [flaw.code for flaw in flaws(document, extract_claims(document), Widths())] == rules


def test_a_language_without_a_pack_is_not_judged() -> None:
    document = article("a", "12 morts, dont 15 enfants", language="fr")
    claims = extract_claims(document)
    assert list(flaws(article("a", document.text, language="xx"), claims, Widths())) == []
