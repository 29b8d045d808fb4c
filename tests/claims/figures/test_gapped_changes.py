"""Changes whose word was said of the figure before."""

import pytest

from tests.reading import claims_in


@pytest.mark.parametrize(
    ("language", "text", "changes"),
    [
        ("fr", "Les importations ont chuté de 77 % sur le mois, les exportations, de 81 %.", "--"),
        ("fr", "Les prix ont baissé de 3 % à Paris et de 5 % à Lyon.", "--"),
        ("fr", "Les ventes ont reculé de 3 %, pour un taux de 5 %.", "-="),
        ("fr", "Les prix ont baissé de 3 % et le taux est de 5 %.", "-="),
        ("en", "Revenue slid 13.9 per cent in the first quarter and 15.5 per cent in the second.", "--"),
        ("en", "Shares fell 3% in Paris, 2% in London and 1% in Rome.", "---"),
        ("en", "Prices fell by 3% in Paris and by 5% in Lyon.", "--"),
        ("en", "Sales rose 3% in May and 40% of firms expect more.", "+="),
        ("en", "Prices fell 3% in May, to 5% in June.", "-="),
        ("de", "Der Umsatz sank um 3 Prozent, der Ertrag um 5 Prozent.", "--"),
        ("de", "Der Umsatz sank um 3 Prozent, der Marktanteil lag bei 5 Prozent.", "-="),
        ("de", "Der Umsatz sank um 3 Prozent, während der Ertrag um 5 Prozent auf 12 Euro stieg.", "-="),
        ("es", "Las ventas cayeron un 3 % en mayo y un 5 % en junio.", "--"),
        ("es", "Las ventas cayeron un 3 % y el empleo, un 5 %.", "--"),
        ("es", "Las ventas cayeron un 3 % y el 5 % de las tiendas cerró.", "-="),
        ("it", "Le vendite sono calate del 3% a maggio e del 5% a giugno.", "--"),
        ("pt", "As vendas caíram 3% em maio e 5% em junho.", "--"),
        ("nl", "De omzet daalde met 3 procent en de afzet met 5 procent.", "--"),
        ("el", "Οι πωλήσεις μειώθηκαν κατά 3% τον Μάιο και κατά 5% τον Ιούνιο.", "--"),
    ],
)
def test_changes(language: str, text: str, changes: str) -> None:
    """ "-" falls, "+" rises, "=" is where something stands."""
    signs = {"increase": "+", "decrease": "-", "None": "="}
    shares = [claim for claim in claims_in(text, language) if str(claim.kind) == "percentage"]
    assert "".join(signs[str(claim.change)] for claim in shares) == changes
