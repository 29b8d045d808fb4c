"""The ends of periods, and where periods begin, in eight languages."""

from tests.reading import expect


def test_the_end_of_a_year() -> None:
    """A part of the year, or a limit where a word says by when."""
    expect(
        "de",
        [
            ("Die Brücke wird bis Jahresende 2026 fertig.", ["date None..2026-12-31 quarter at_most"]),
            ("Ende 2026 soll die Brücke fertig sein.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Bis Ende 2026 fällt die Entscheidung.", ["date None..2026-12-31 quarter at_most"]),
            ("Zum Jahresende 2026 läuft der Vertrag aus.", ["date 2026-12-01..2026-12-31 quarter"]),
            ("Gegen Ende 2026 öffnet die Halle.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Bis Ende März 2026 gilt die Frist.", ["date None..2026-03-31 month at_most"]),
            ("Anfang 2027 beginnt der Bau.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("Vor Ende 2026 öffnet die Halle.", ["date None..2026-12-31 quarter at_most"]),
            ("Die Halle öffnet zu Jahresbeginn 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("Am Ende des Jahres 2026 läuft der Vertrag aus.", ["date 2026-10-01..2026-12-31 quarter"]),
        ],
    )
    expect(
        "fr",
        [
            ("Le pont ouvrira fin 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Le pont ouvrira d'ici fin 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Le pont ouvrira à la fin de l'année 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Le pont ouvrira d'ici à la fin de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Le bail court jusqu'à fin 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Les travaux finiront avant fin 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Le chantier démarre début 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("La réponse tombera fin mars 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("Le pont ouvrira avant la fin de l'année.", ["date None..2025-12-31 quarter at_most"]),
            ("Le pont ouvrira d'ici la fin de l'année.", ["date None..2025-12-31 quarter at_most"]),
            ("En juin de l'année dernière, le pont a fermé.", ["date 2024-06-01..2024-06-30 month"]),
            ("Fin de l'année 2026, le pont ouvrira.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("C'est la fin de l'été 2026.", ["date 2026-08-01..2026-09-30 season"]),
            ("La fin des années 1990 fut dure.", ["date 1997-01-01..1999-12-31 decade"]),
        ],
    )
    expect(
        "en",
        [
            ("The bridge will open at the end of 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("The bridge will open by the end of 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("The bridge will open in late 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("The lease runs until the end of 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("The work ends before the end of 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("The work starts in early 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("The answer is due at the end of March 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("The bridge opens by year-end 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("The bridge opens by the end of the year.", ["date None..2025-12-31 quarter at_most"]),
            ("The bridge opens towards the end of 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
        ],
    )
    expect(
        "es",
        [
            ("El puente abrirá a finales de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("El puente abrirá antes de finales de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("El puente abrirá para finales de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("El contrato rige hasta finales de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("El puente abrirá a fin de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("La obra empieza a principios de 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("La respuesta llegará a finales de marzo de 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("El puente abrirá antes de que acabe 2026.", ["date None..2026-12-31 year at_most"]),
            ("El puente abrirá antes de fin de año.", ["date None..2025-12-31 quarter at_most"]),
            ("El puente abrirá a finales del año 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("El puente abrirá a finales de año.", ["date 2025-10-01..2025-12-31 quarter"]),
        ],
    )
    expect(
        "it",
        [
            ("Il ponte aprirà a fine 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Il ponte aprirà entro la fine del 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Il ponte aprirà entro fine 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Il contratto vale fino a fine 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Il ponte aprirà alla fine del 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("I lavori iniziano a inizio 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("La risposta arriverà a fine marzo 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("Il ponte aprirà entro l'anno.", []),
            ("Il ponte aprirà entro la fine dell'anno.", ["date None..2025-12-31 quarter at_most"]),
            ("Il ponte aprirà alla fine dell'anno 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
        ],
    )
    expect(
        "nl",
        [
            ("De brug opent eind 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("De brug opent uiterlijk eind 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("De brug opent voor eind 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Het contract loopt tot eind 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("De brug opent aan het einde van 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("De bouw start begin 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("Het antwoord komt eind maart 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("De brug opent voor het einde van het jaar.", ["date None..2025-12-31 quarter at_most"]),
            ("Het budget voor 2027 is rond.", ["date 2027-01-01..2027-12-31 year"]),
            ("De brug opent aan het einde van het jaar 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("De brug opent voor jaareinde 2026.", ["date None..2026-12-31 quarter at_most"]),
        ],
    )
    expect(
        "pt",
        [
            ("A ponte abre no final de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("A ponte abre até ao final de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("A ponte abre até o fim de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("O contrato vigora até final de 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("A ponte abre em finais de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("A obra começa no início de 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("A resposta chega no fim de março de 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("A ponte abre antes do final do ano.", ["date None..2025-12-31 quarter at_most"]),
            ("A ponte abre até ao fim do ano.", ["date None..2025-12-31 quarter at_most"]),
            ("A ponte abre no final do ano de 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("A ponte abre no fim do ano 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
        ],
    )
    expect(
        "el",
        [
            ("Η γέφυρα ανοίγει στα τέλη του 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
            ("Η γέφυρα ανοίγει έως τα τέλη του 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Η γέφυρα ανοίγει μέχρι το τέλος του 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Η γέφυρα ανοίγει ως το τέλος του 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Η γέφυρα ανοίγει πριν από το τέλος του 2026.", ["date None..2026-12-31 quarter at_most"]),
            ("Τα έργα ξεκινούν στις αρχές του 2027.", ["date 2027-01-01..2027-03-31 quarter"]),
            ("Η απάντηση έρχεται στα τέλη Μαρτίου 2026.", ["date 2026-03-21..2026-03-31 month"]),
            ("Η γέφυρα ανοίγει μέχρι το τέλος του έτους.", ["date None..2025-12-31 quarter at_most"]),
            ("Η γέφυρα ανοίγει στο τέλος του έτους 2026.", ["date 2026-10-01..2026-12-31 quarter"]),
        ],
    )


def test_where_something_begins() -> None:
    """No bound: "from 2027 on" says when it begins, in every language."""
    expect(
        "en",
        [
            ("The rule applies from 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("The rule applies from 2027 on.", ["date 2027-01-01..2027-12-31 year"]),
            ("From 2027 onwards, ships pay more.", ["date 2027-01-01..2027-12-31 year"]),
            ("Starting in 2027, ships pay more.", ["date 2027-01-01..2027-12-31 year"]),
            ("As of 1 January 2027 ships pay more.", ["date 2027-01-01..2027-01-01 day"]),
            ("Prices have risen since 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("The data from 2027 are lost.", ["date 2027-01-01..2027-12-31 year"]),
            ("The record from 2019 stands.", ["date 2019-01-01..2019-12-31 year"]),
            ("Beginning in March 2027, ships pay more.", ["date 2027-03-01..2027-03-31 month"]),
        ],
    )
    expect(
        "fr",
        [
            ("La règle vaut à partir de 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Dès 2027, les navires paieront plus.", ["date 2027-01-01..2027-12-31 year"]),
            ("À compter du 1er janvier 2027, les navires paieront.", ["date 2027-01-01..2027-01-01 day"]),
            ("À partir du mois de mars 2027, les navires paieront.", ["date 2027-03-01..2027-03-31 month"]),
            ("Depuis 2019, les prix montent.", ["date 2019-01-01..2019-12-31 year"]),
            ("La règle s'appliquera à partir de l'an 2027.", ["date 2027-01-01..2027-12-31 year"]),
        ],
    )
    expect(
        "de",
        [
            ("Die Regel gilt ab 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Ab dem Jahr 2027 zahlen Schiffe mehr.", ["date 2027-01-01..2027-12-31 year"]),
            ("Ab dem 1. Januar 2027 zahlen Schiffe mehr.", ["date 2027-01-01..2027-01-01 day"]),
            ("Von 2027 an zahlen Schiffe mehr.", ["date 2027-01-01..2027-12-31 year"]),
            ("Vom 1. März 2027 an zahlen Schiffe mehr.", ["date 2027-03-01..2027-03-01 day"]),
            ("Seit 2019 steigen die Preise.", ["date 2019-01-01..2019-12-31 year"]),
            ("Ab März 2027 zahlen Schiffe mehr.", ["date 2027-03-01..2027-03-31 month"]),
            ("Die Daten von 2019 sind verloren.", ["date 2019-01-01..2019-12-31 year"]),
        ],
    )
    expect(
        "es",
        [
            ("La norma rige a partir de 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Desde 2027 los barcos pagarán más.", ["date 2027-01-01..2027-12-31 year"]),
            ("A partir del 1 de enero de 2027 pagarán más.", ["date 2027-01-01..2027-01-01 day"]),
            ("Desde 2019 los precios suben.", ["date 2019-01-01..2019-12-31 year"]),
            ("De 2027 en adelante los barcos pagarán más.", ["date 2027-01-01..2027-12-31 year"]),
        ],
    )
    expect(
        "it",
        [
            ("La norma vale a partire dal 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Dal 2027 le navi pagheranno di più.", ["date 2027-01-01..2027-12-31 year"]),
            ("A partire dal 1° gennaio 2027 pagheranno.", ["date 2027-01-01..2027-01-01 day"]),
            ("Dal 2019 i prezzi salgono.", ["date 2019-01-01..2019-12-31 year"]),
            ("Dal 2027 in poi le navi pagheranno.", ["date 2027-01-01..2027-12-31 year"]),
        ],
    )
    expect(
        "nl",
        [
            ("De regel geldt vanaf 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Met ingang van 1 januari 2027 betalen schepen meer.", ["date 2027-01-01..2027-01-01 day"]),
            ("Per 1 januari 2027 betalen schepen meer.", ["date 2027-01-01..2027-01-01 day"]),
            ("Sinds 2019 stijgen de prijzen.", ["date 2019-01-01..2019-12-31 year"]),
            ("Van 2027 af betalen schepen meer.", ["date 2027-01-01..2027-12-31 year"]),
        ],
    )
    expect(
        "pt",
        [
            ("A regra vale a partir de 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Desde 2019 os preços sobem.", ["date 2019-01-01..2019-12-31 year"]),
            ("A partir de 1 de janeiro de 2027 os navios pagam.", ["date 2027-01-01..2027-01-01 day"]),
            ("De 2027 em diante os navios pagam.", ["date 2027-01-01..2027-12-31 year"]),
            ("A partir do próximo ano os navios pagam.", ["date 2026-01-01..2026-12-31 year"]),
        ],
    )
    expect(
        "el",
        [
            ("Ο κανόνας ισχύει από το 2027.", ["date 2027-01-01..2027-12-31 year"]),
            ("Από το 2019 οι τιμές ανεβαίνουν.", ["date 2019-01-01..2019-12-31 year"]),
            ("Από την 1η Ιανουαρίου 2027 τα πλοία πληρώνουν.", ["date 2027-01-01..2027-01-01 day"]),
            ("Από το 2027 και μετά τα πλοία πληρώνουν.", ["date 2027-01-01..2027-12-31 year"]),
            ("Αρχής γενομένης από το 2027 τα πλοία πληρώνουν.", ["date 2027-01-01..2027-12-31 year"]),
        ],
    )


def test_a_limit_behind_a_range_of_its_own_word() -> None:
    """ "Van 3 tot 4 miljard" is closed: the second "tot" ends no span, and sets a limit."""
    wanted = ["money 3000000000..4000000000 EUR between", "date None..2030-12-31 year at_most"]
    expect("nl", [("Het kost van 3 tot 4 miljard euro tot 2030.", wanted)])
    expect("de", [("Es kostet von 3 bis 4 Milliarden Euro bis 2030.", wanted)])
    expect("pt", [("Custa de 3 até 4 mil milhões de euros até 2030.", wanted)])
    expect("es", [("Cuesta de 3.000 hasta 4.000 millones de euros hasta 2030.", wanted)])
    span = ["date 2027-01-01..2027-12-31 year", "date 2030-01-01..2030-12-31 year"]
    expect("nl", [("Het loopt van 2027 tot 2030.", span)])
    expect("de", [("Es läuft von 2027 bis 2030.", span)])
    cut = ["count 300..300 jobs", "date None..2030-12-31 year at_most"]
    expect("es", [("Se propone la tarea de recortar 300 empleos hasta 2030.", cut)])
    expect("fr", [("Il prévoit de supprimer 300 emplois jusqu'à 2030.", cut)])
    expect("nl", [("Het wil van de fabriek 300 banen schrappen tot 2030.", cut)])


def test_by_the_end_of_a_quarter() -> None:
    """A limit, whose last day is the quarter's; what is told of the end itself keeps the quarter."""
    third, half = ["date None..2026-09-30 quarter at_most"], ["date None..2026-06-30 quarter at_most"]
    expect(
        "en",
        [
            ("The bridge will open by the end of the third quarter.", ["date None..2025-09-30 quarter at_most"]),
            ("The bridge will open before the end of the third quarter of 2026.", third),
            ("The bridge will open by the end of Q3 2026.", third),
            ("The lease runs until the end of the first half of 2026.", half),
            ("At the end of the third quarter of 2026 it closes.", ["date 2026-07-01..2026-09-30 quarter"]),
            ("It has been shut since the end of the third quarter of 2024.", ["date 2024-07-01..2024-09-30 quarter"]),
            (
                "It will not open before the end of the third quarter of 2026.",
                ["date 2026-07-01..2026-09-30 quarter"],
            ),
        ],
    )
    expect(
        "fr",
        [
            ("Le pont ouvrira d'ici la fin du troisième trimestre 2026.", third),
            ("Le pont ouvrira avant la fin du premier semestre 2026.", half),
            ("À la fin du troisième trimestre 2026, il fermera.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "de",
        [
            ("Die Brücke öffnet bis zum Ende des dritten Quartals 2026.", third),
            ("Die Brücke öffnet vor dem Ende des ersten Halbjahres 2026.", half),
            ("Am Ende des dritten Quartals 2026 schließt sie.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "es",
        [
            ("El puente abrirá antes del final del tercer trimestre de 2026.", third),
            ("El puente abrirá antes de finales del primer semestre de 2026.", half),
            ("Al final del tercer trimestre de 2026 cerrará.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "it",
        [
            ("Il ponte aprirà entro la fine del terzo trimestre 2026.", third),
            ("Il ponte aprirà entro la fine del primo semestre 2026.", half),
            ("Alla fine del terzo trimestre 2026 chiuderà.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "pt",
        [
            ("A ponte abrirá até ao fim do terceiro trimestre de 2026.", third),
            ("A ponte abrirá antes do final do primeiro semestre de 2026.", half),
            ("No fim do terceiro trimestre de 2026 fechará.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "nl",
        [
            ("De brug opent voor het einde van het derde kwartaal van 2026.", third),
            ("De brug opent uiterlijk eind tweede kwartaal 2026.", half),
            ("Aan het einde van het derde kwartaal van 2026 sluit hij.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
    expect(
        "el",
        [
            ("Η γέφυρα θα ανοίξει έως το τέλος του τρίτου τριμήνου του 2026.", third),
            ("Η γέφυρα θα ανοίξει πριν από το τέλος του πρώτου εξαμήνου του 2026.", half),
            ("Στο τέλος του τρίτου τριμήνου του 2026 θα κλείσει.", ["date 2026-07-01..2026-09-30 quarter"]),
        ],
    )
