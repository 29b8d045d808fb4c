"""Numbers of houses behind a name, which are nobody's age."""

from tests.reading import Row, expect

AGE = ["duration 42..42 a"]
ROWS: dict[str, list[Row]] = {
    "fr": [
        ("Dons : Aide Debout, 12, rue Plantagenêt, Angers.", []),
        ("Paul Martin, 12, rue de la Paix, Lille.", []),
        ("Envoyez vos dons à Toit Ouvert, 84, avenue du Président-Wilson.", []),
        ("Paul Martin, 42, est mort rue des Lilas.", AGE),
        ("Paul Martin, 42, place son père à la tête du club.", AGE),
    ],
    "en": [
        ("Paul Martin, 12, High Street, Leeds.", []),
        ("Paul Martin, 42, was killed in High Street.", AGE),
        ("Paul Martin, 42, streets ahead of the others, won.", AGE),
    ],
    "de": [("Paul Martin, Berliner Straße 12, Köln.", []), ("Paul Martin (42), Berliner Straße, gewann.", AGE)],
    "it": [
        ("Mario Rossi, via Verdi 12, Milano.", []),
        ("Mario Rossi, via Verdi, 12, Milano.", []),
        ("Mario Rossi, 42, via dal Milan, ha firmato.", AGE),
    ],
    "es": [
        ("Juan García, calle Mayor, 12, Madrid.", []),
        ("Fundación Ruiz, 42, calle de Alcalá, Madrid.", []),
        ("Juan García, 42, camina solo.", AGE),
    ],
    "pt": [("João Silva, rua Augusta, 12, Lisboa.", []), ("João Silva, 42, morreu na rua Augusta.", AGE)],
    "nl": [("Jan Jansen, Kerkstraat 12, Amsterdam.", []), ("Jan Jansen (42), Kerkstraat, won.", AGE)],
    "el": [("Νίκος Παππάς, οδός Ερμού 12, Αθήνα.", []), ("Νίκος Παππάς, 42 ετών, οδός Ερμού.", AGE)],
}


def test_addresses() -> None:
    for language, rows in ROWS.items():
        expect(language, rows)
