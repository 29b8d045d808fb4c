"""What reports of a trial tell: who speaks and who does not, who holds which office, how old the accused are."""

import pytest

from claims.value import Kind
from tests.reading import expect
from tests.sayings import figure, read

HEADLINES = (
    ("en", "25 years for Ada Lang: “She knew that it was wrong”", None),
    ("fr", "Vingt-cinq ans de prison pour Emmanuel Roy : « Il savait que c'était mal »", None),
    ("de", "25 Jahre Haft für Olaf Klein: „Er wusste, dass es falsch war“", None),
    ("es", "Condenan a 25 años a Pedro Ruiz: “Sabía que estaba mal”", None),
    ("it", "Orlo, 25 anni di carcere a Sergio Neri: «Sapeva che era sbagliato»", None),
    ("pt", "25 anos de prisão para Pedro Costa: «Ele sabia que era errado»", None),
    ("nl", 'Eis van 25 jaar cel tegen Jan Bakker: "Hij wist dat het verkeerd was"', None),
    ("el", "Κριτική στον Μάριο Παππά: «Ήξερε ότι ήταν λάθος»", None),
    # a person whom nothing leads to speaks, and so does one whose view it is
    ("en", "Ada Lang: “She knew that it was wrong”", "Ada Lang"),
    ("fr", "Pour Emmanuel Roy : « Il savait que c'était mal »", "Emmanuel Roy"),
    ("it", "Per Sergio Neri: «Sapeva che era sbagliato»", "Sergio Neri"),
    ("de", "Kanzler Olaf Klein: „Er wusste, dass es falsch war“", "Olaf Klein"),
    ("it", "Appello ai partiti, la premier Giorgia Neri: «Sapeva che era sbagliato»", "Giorgia Neri"),
)


@pytest.mark.parametrize(("language", "text", "speaker"), HEADLINES)
def test_whom_a_headline_leads_to_does_not_speak(language: str, text: str, speaker: str | None) -> None:
    assert [claim.speaker for claim in read(language, text, Kind.QUOTE)] == [speaker]


# (language, text, the figure, who says it)
SPEAKERS = (
    ("en", "Customers lost $8bn, equity investors $3bn and lenders $2bn, the judge said.", "3", "judge"),
    ("en", "Customers lost $8bn and lenders $2bn, he found. Prosecutors had asked for more.", "8", None),
    ("it", "Secondo il giudice i clienti hanno perso 8 miliardi, i creditori di Orlo 3 miliardi.", "3", "giudice"),
    ("en", "Police counted 80,600 protesters, the organisers 140,000.", "140,000", "organisers"),
    ("fr", "140 000 manifestants selon les organisateurs, la police 80 000 personnes.", "80 000", "police"),
    ("nl", "Klanten raakten samen 8 miljard dollar kwijt, stelde de rechter vast.", "8", "rechter"),
    ("nl", "Er waren 40 slachtoffers, voegde de burgemeester eraan toe.", "40", "burgemeester"),
    ("nl", "Er waren 40 slachtoffers, deelde de politie mee.", "40", "politie"),
    ("nl", "De politie deelde 40 boetes uit.", "40", None),
    # "he" is the one of several who says something in the sentence before
    ("en", "Judge Lewis Lang said in court that Sam Reed had lied. Customers lost $8bn, he found.", "8", "Lewis Lang"),
    (
        "fr",
        "Le juge Louis Roy a dit que Paul Petit mentait. Le trou est de 8 milliards, a-t-il ajouté.",
        "8",
        "Louis Roy",
    ),
    ("de", "Richter Karl Klein sagte, Paul Roth lüge. Es fehlten 8 Milliarden Euro, sagte er.", "8", "Karl Klein"),
    ("nl", "Rechter Jan Vos zei dat Piet Bakker loog. Er ontbreekt 8 miljard euro, zei hij.", "8", "Jan Vos"),
    ("es", "El juez Luis Gil dijo que Pedro Ruiz mintió. Faltan 8.000 millones de euros, dijo.", "8.000", "Luis Gil"),
    ("it", "Il giudice Luca Rossi ha detto che Paolo Neri mente. Mancano 8 miliardi, ha aggiunto.", "8", "Luca Rossi"),
    ("en", "Sam Reed met Paul Lang in London. Customers lost $8bn, he said.", "8", None),
    ("en", "Sam Reed said that Paul Lang said nothing. Customers lost $8bn, he said.", "8", None),
    # one of those who speak
    ("fr", "Trois proches, dont Paul Roy, 29 ans, avaient témoigné contre lui.", "Trois", None),
    ("en", "Three aides, including Sam Reed, 29, said it was a lie.", "Three", None),
    ("en", "Three aides left, Sam Reed, 29, said.", "Three", "Sam Reed"),
    # how old who speaks is stands between
    ("en", "The minister, 79, said the loss was $8bn.", "8bn", "minister"),
    ("fr", "Le magistrat, âgé de 79 ans, a estimé à 8 milliards de dollars le préjudice.", "8 m", "magistrat"),
    ("de", "Der Minister, 79 Jahre alt, bezifferte den Schaden auf 8 Milliarden Euro.", "8 M", "Minister"),
    ("es", "El ministro, de 79 años, cifró el perjuicio en 8.000 millones de euros.", "8.000", "ministro"),
    ("it", "Il ministro, 79 anni, ha stimato il danno in 8 miliardi di euro.", "8 m", "ministro"),
    ("pt", "O ministro, de 79 anos, estimou o prejuízo em 8 mil milhões de euros.", "8 m", "ministro"),
    ("nl", "De minister, 79 jaar oud, schatte de schade op 8 miljard euro.", "8 m", "minister"),
    ("el", "Ο υπουργός, 79 ετών, εκτίμησε τη ζημιά σε 8 δισ. ευρώ.", "8 δ", "υπουργός"),
    ("en", "The price, 20 years later, was put at $8.", "$8", None),
    ("es", "El agujero es de 8.000 millones de euros, según el cálculo del tribunal.", "8.000", "tribunal"),
    # who goes on with what is theirs says nothing of what stands before
    ("fr", "Il y a 12 morts, le maire évoque un drame.", "12", None),
    ("fr", "Il y a 12 morts, le maire confirme.", "12", "maire"),
    ("fr", "Il y a 12 morts, annonce le maire.", "12", "maire"),
    ("it", "L'accusa aveva chiesto 50 euro, i legali annunciano ricorso.", "50", None),
    ("es", "Hay 12 muertos, el alcalde anuncia tres días de luto.", "12", None),
    ("pt", "Há 12 mortos, o ministro anuncia um inquérito.", "12", None),
    ("en", "At least 12 people died, police said on Monday.", "12", "police"),
    # an office that is a verb of saying as well
    ("fr", "Selon le juge, 40 personnes sont mortes.", "40", "juge"),
    ("fr", "Le juge a déclaré que 40 personnes étaient mortes.", "40", "juge"),
    ("fr", "Le dossier est grave, juge le ministre : 40 personnes sont mortes.", "40", "ministre"),
    ("nl", "Er waren 40 slachtoffers, meldde de minister van Financiën.", "40", "minister van Financiën"),
)


@pytest.mark.parametrize(("language", "text", "words", "speaker"), SPEAKERS)
def test_who_says_a_figure(language: str, text: str, words: str, speaker: str | None) -> None:
    assert figure(language, text, words).speaker == speaker


# (language, text, whose is the first office)
OFFICES = (
    ("en", "Also charged are Caroline Lang, 29, the former chief executive of Orlo, Gary Reed, 30, and others.", 0),
    ("en", "They are Caroline Lang, chief executive of Orlo, Gary Reed, co-founder of Alma, and others.", 0),
    ("fr", "Sont jugés Caroline Roy, directrice d'Orlo, Paul Petit, cofondateur d'Alma, et d'autres.", 0),
    ("de", "Angeklagt sind Anna Klein, 29, Geschäftsführerin von Orlo, Paul Roth, 30, und andere.", 0),
    ("es", "Son Paula Neri, de 29 años, exconsejera delegada de Orlo, Pedro Ruiz, de 30, y otros.", 0),
    ("it", "Sono Paola Neri, 29 anni, ex amministratrice delegata di Orlo, Luca Rossi, 30, e altri.", 0),
    ("pt", "São Luís Pires, de 28 anos, diretor da Orlo, Rui Lopes, de 30, e outros.", 0),
    ("nl", "Het gaat om Anna Bakker (29), directeur van Orlo, Jan Vos (30) en anderen.", 0),
    ("el", "Είναι η Άννα Παππά, διευθύντρια της Orlo, ο Μάριος Νίκου, 30 ετών, και άλλοι.", 0),
    # an article leads to the name behind
    ("en", "After talks with Caroline Lang, the prime minister, Gary Reed, said it was late.", 1),
    ("en", "With Caroline Lang, 29, the prime minister, Gary Reed, said it was late.", 1),
)


@pytest.mark.parametrize(("language", "text", "place"), OFFICES)
def test_whose_an_office_between_two_names_is(language: str, text: str, place: int) -> None:
    names = [claim.quote for claim in read(language, text, Kind.NAME)]
    assert read(language, text, Kind.ROLE)[0].concept == names[place]


def test_an_age_before_an_office() -> None:
    expect(
        "de",
        [
            ("Anna Klein, 29, Geschäftsführerin von Orlo, ist angeklagt.", ["duration 29..29 a"]),
            (
                "Die Liste: Anna Klein, 29, Paul Roth, 34, Eva Meier, 41.",
                ["count 29..29 -", "count 34..34 -", "count 41..41 -"],
            ),
        ],
    )


# (language, text, the office)
HALVES = (
    (
        "fr",
        "Anne Roy, ex-directrice générale d'Orlo et ancienne compagne de l'accusé,",
        "ex-directrice générale d'Orlo",
    ),
    ("en", "Ada Lang, chief executive of Orlo and former girlfriend of the accused,", "chief executive of Orlo"),
    ("en", "Ada Lang, chief executive of Orlo and Alma,", "chief executive of Orlo and Alma"),
    (
        "es",
        "Ana Ruiz, exconsejera de Orlo y antigua pareja del acusado,",
        "exconsejera de Orlo y antigua pareja del acusado",
    ),
)


@pytest.mark.parametrize(("language", "text", "role"), HALVES)
def test_an_office_ends_before_half_of_another(language: str, text: str, role: str) -> None:
    assert [claim.quote for claim in read(language, f"{text} a.", Kind.ROLE)] == [role]


# (language, text, the names)
LISTS = (
    ("en", "Also charged are Gary Wang, 30, and Nishad Singh, 28.\nHe left.", ["Gary Wang", "Nishad Singh"]),
    ("fr", "Sont jugés Gary Wang, 30 ans, et Nishad Singh, 28.", ["Gary Wang", "Nishad Singh"]),
    ("de", "Es sind Gary Wang, 30, und Nishad Singh, 28.", ["Gary Wang", "Nishad Singh"]),
    ("es", "Son Gary Wang, de 30 años, y Nishad Singh, de 28.", ["Gary Wang", "Nishad Singh"]),
    ("it", "Sono Gary Wang, 30, e Nishad Singh, 28.", ["Gary Wang", "Nishad Singh"]),
    ("nl", "Het zijn Gary Wang, 30, en Nishad Singh, 28.", ["Gary Wang", "Nishad Singh"]),
    # no ages
    ("en", "The guests have 30 points, and Oxley Harrows, 28.", []),
    ("en", "The city has 30 trams, and Oxley Harrows, 28.", []),
)


@pytest.mark.parametrize(("language", "text", "names"), LISTS)
def test_a_name_whose_age_ends_a_list(language: str, text: str, names: list[str]) -> None:
    assert [claim.quote for claim in read(language, text, Kind.NAME)] == names
