"""Offices that a verb gives ("was named chief executive", "a été nommé mercredi directeur"), also to a successor."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, [(role, person)])
ROWS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("fr", "Paul Roy a été nommé mercredi directeur général.", [("directeur général", "Paul Roy")]),
    ("fr", "Anna Roy a été promue lundi soir directrice générale.", [("directrice générale", "Anna Roy")]),
    ("es", "Ana Ruiz fue nombrada el miércoles directora general.", [("directora general", "Ana Ruiz")]),
    ("es", "Ana Ruiz ha sido nombrada este lunes directora general.", [("directora general", "Ana Ruiz")]),
    ("it", "Anna Russo è stata nominata lunedì sindaca di Lecco.", [("sindaca di Lecco", "Anna Russo")]),
    ("it", "Anna Russo, 57 anni, è stata promossa ieri sindaca.", [("sindaca", "Anna Russo")]),
    ("pt", "Ana Ramos foi nomeada na quarta-feira diretora do museu.", [("diretora do museu", "Ana Ramos")]),
    ("el", "Η Άννα Παππά διορίστηκε την Τετάρτη υπουργός.", [("υπουργός", "Άννα Παππά")]),
    ("de", "Anna Roth wurde am Dienstag zur Präsidentin ernannt.", [("Präsidentin", "Anna Roth")]),
    ("de", "Paul Roth, der am Dienstag zum Minister ernannt wurde, kam.", [("Minister", "Paul Roth")]),
    ("nl", "Anna Smit werd dinsdag benoemd tot directeur van het museum.", [("directeur van het museum", "Anna Smit")]),
    ("nl", "Anna Smit werd dinsdag tot directeur benoemd.", [("directeur", "Anna Smit")]),
    ("nl", "Anna Smit (57), die dinsdag tot directeur werd benoemd, kwam.", [("directeur", "Anna Smit")]),
    ("en", "Anna Reed was named chief executive on Wednesday evening.", [("chief executive", "Anna Reed")]),
    ("en", "Anna Reed, editor of the Sunday Times, left.", [("editor of the Sunday Times", "Anna Reed")]),
    # what is said of somebody stands between commas
    (
        "fr",
        "Paul Roy, 57 ans, jusqu'ici directeur des achats, a été nommé directeur général.",
        [("directeur des achats", "Paul Roy"), ("directeur général", "Paul Roy")],
    ),
    ("en", "Anna Reed, 45, who had led the bank for years, was named president.", [("president", "Anna Reed")]),
    # a second verb of the one person named
    ("en", "Anna Reed joined the bank in 2002 and was named president on Monday.", [("president", "Anna Reed")]),
    ("fr", "Anna Roy a rejoint le groupe en 2002 et a été nommée lundi directrice.", [("directrice", "Anna Roy")]),
    ("es", "Ana Ruiz llegó en 2002 y fue nombrada el lunes directora.", [("directora", "Ana Ruiz")]),
    ("it", "Paolo Neri, assunto nel 2002 e promosso direttore ieri, parla.", [("direttore", "Paolo Neri")]),
    ("pt", "Ana Ramos chegou em 2002 e foi nomeada diretora.", [("diretora", "Ana Ramos")]),
    ("en", "Anna Reed met Paul Green in 2002 and was named president.", []),
    ("en", "Anna Reed left. The bank grew and was named president of the fair.", []),
    # no office of theirs
    ("de", "Paul Roth, der am Dienstag vom Minister entlassen wurde, kam.", []),
    ("de", "Paul Roth wurde am Dienstag verletzt, der Minister kam.", []),
    ("nl", "Anna Smit werd dinsdag door de minister ontvangen.", []),
    ("fr", "Paul Roy a été reçu mercredi par le ministre.", []),
    ("en", "Anna Reed, a friend of the family, was named in the report of the president.", []),
    ("es", "Ana Ruiz habló el miércoles; el director general calló.", []),
]

DEFINED: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "The judge leading the case, Anna Reed, spoke.", [("judge", "Anna Reed")]),
    ("en", "The president who lost in 2020, Donald Trump, spoke.", [("president", "Donald Trump")]),
    ("fr", "Le procureur qui dirige l'enquête, Paul Roy, a parlé.", [("procureur", "Paul Roy")]),
    ("es", "El juez que instruye el caso, Pedro Ruiz, habló.", [("juez", "Pedro Ruiz")]),
    ("it", "Il giudice che guida l'inchiesta, Paolo Neri, ha parlato.", [("giudice", "Paolo Neri")]),
    ("pt", "O juiz que conduz o processo, Pedro Reis, falou.", [("juiz", "Pedro Reis")]),
    ("nl", "De rechter die de zaak leidt, Jan Bakker, sprak.", [("rechter", "Jan Bakker")]),
    ("el", "Ο δικαστής που χειρίζεται την υπόθεση, Γιώργος Παππάς, μίλησε.", [("δικαστής", "Γιώργος Παππάς")]),
    ("en", "The coach who beat the champion, Paul Reed, smiled.", [("champion", "Paul Reed")]),
    ("en", "The minister who opened the bridge, Paul Reed said, was late.", []),
    ("es", "El ministro que visitó la obra saludó, Pedro Ruiz habló.", []),
]


@pytest.mark.parametrize(("language", "text", "roles"), DEFINED)
def test_what_tells_an_office_from_others_stands_before_the_name(
    language: str, text: str, roles: list[tuple[str, str]]
) -> None:
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles


@pytest.mark.parametrize(("language", "text", "roles"), ROWS)
def test_the_day_stands_between_a_verb_and_the_office_it_gives(
    language: str, text: str, roles: list[tuple[str, str]]
) -> None:
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles


SUCCEEDS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "Anna Reed will succeed Paul Green as chief executive.", [("chief executive", "Anna Reed")]),
    ("en", "Anna Reed, 45, replaced Paul Green as mayor of Leeds.", [("mayor of Leeds", "Anna Reed")]),
    ("fr", "Anna Roy succède à Paul Martin au poste de directrice générale.", [("directrice générale", "Anna Roy")]),
    ("de", "Anna Roth folgt auf Paul Huber als Präsidentin.", [("Präsidentin", "Anna Roth")]),
    ("es", "Ana Ruiz sustituye a Pedro Gil como directora general.", [("directora general", "Ana Ruiz")]),
    ("it", "Anna Russo succede a Paolo Neri come sindaca di Lecco.", [("sindaca di Lecco", "Anna Russo")]),
    ("pt", "Ana Ramos substitui Pedro Reis como diretora do museu.", [("diretora do museu", "Ana Ramos")]),
    ("nl", "Anna Smit volgt Jan Bakker op als directeur.", [("directeur", "Anna Smit")]),
    ("el", "Η Άννα Παππά διαδέχεται τον Γιώργο Νίκου ως υπουργός.", [("υπουργός", "Άννα Παππά")]),
    ("en", "Anna Reed met Paul Green as president of the jury.", []),
    ("fr", "Anna Roy remplace Paul Martin comme prévu, a dit le directeur.", []),
]


@pytest.mark.parametrize(("language", "text", "roles"), SUCCEEDS)
def test_an_office_is_of_who_comes(language: str, text: str, roles: list[tuple[str, str]]) -> None:
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles
