"""What something is set beside is known where it is that of another time: "above the 30.2 percent of 2021"."""

import pytest

from tests.reading import claims_in, reading

OF_THEN = (
    ("en", "Turnout was barely above the 30.2 percent of 2021.", "percentage 30.2..30.2 %"),
    ("en", "Sales were below the €2.3bn of last year.", "money 2300000000..2300000000 EUR"),
    ("en", "Growth is below the 2.3% of the previous quarter.", "percentage 2.3..2.3 %"),
    ("fr", "Le chiffre dépasse les 2,3 milliards d'euros de 2021.", "money 2300000000..2300000000 EUR"),
    ("fr", "Il est inférieur aux 2,3 milliards d'euros de l'an dernier.", "money 2300000000..2300000000 EUR"),
    ("de", "Der Umsatz lag unter den 2,3 Milliarden Euro des Vorjahres.", "money 2300000000..2300000000 EUR"),
    ("es", "La participación quedó por encima del 30,2 % de 2021.", "percentage 30.2..30.2 %"),
    ("es", "La participación superó el 30,2 % del año pasado.", "percentage 30.2..30.2 %"),
    ("it", "L'affluenza è superiore al 30,2% del 2021.", "percentage 30.2..30.2 %"),
    ("pt", "A participação ficou acima dos 30,2% de 2021.", "percentage 30.2..30.2 %"),
    ("nl", "De opkomst lag boven de 30,2 procent van 2021.", "percentage 30.2..30.2 %"),
    ("el", "Η συμμετοχή ήταν πάνω από το 30,2% του 2021.", "percentage 30.2..30.2 %"),
)

LIMITS = (
    ("en", "Turnout rose above the 30 percent mark.", "percentage 30..inf % more_than"),
    ("en", "More than the 30 percent of voters he wanted came.", "percentage 30..inf % more_than"),
    ("en", "It made more than 30 percent of last year's sales there.", "percentage 30..inf % more_than"),
    ("fr", "Le chiffre dépasse les 2,3 milliards d'euros.", "money 2300000000..inf EUR more_than"),
    ("es", "La participación superó el 30 % del censo.", "percentage 30..inf % more_than"),
    ("it", "Il debito è superiore al 130% del Pil.", "percentage 130..inf % more_than"),
    ("pt", "A participação ficou acima dos 30% dos eleitores.", "percentage 30..inf % more_than"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), OF_THEN + LIMITS)
def test_figures_set_beside_those_of_then(language: str, text: str, wanted: str) -> None:
    assert reading(claims_in(text, language)[0]) == wanted
