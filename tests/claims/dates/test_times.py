"""Times of day and limits of periods, as newsrooms write them in eight languages (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import expect


def test_hedges_of_hours() -> None:
    """ "Peu après 18 heures" is no 18:00: the hedge is part of the hour."""
    expect(
        "fr",
        [
            ("Le tireur a ouvert le feu vers 21 h 10.", ["date 2025-06-05T21:10..2025-06-05T21:10 minute about"]),
            (
                "Le match a débuté peu après 21 heures mercredi.",
                ["date 2025-06-04T21:00..None minute more_than", "date 2025-06-04..2025-06-04 day"],
            ),
            ("Elle est sortie un peu avant 8h30.", ["date None..2025-06-05T08:30 minute less_than"]),
            (
                "La barrière a cédé aux alentours de 3 heures du matin mercredi.",
                ["date 2025-06-04T03:00..2025-06-04T03:00 minute about", "date 2025-06-04..2025-06-04 day"],
            ),
        ],
    )
    expect(
        "en",
        [
            (
                "The gunman opened fire at around 9.10pm on Wednesday.",
                ["date 2025-06-04T21:10..2025-06-04T21:10 minute about", "date 2025-06-04..2025-06-04 day"],
            ),
            (
                "Trains stopped just after 6 a.m. on Wednesday.",
                ["date 2025-06-04T06:00..None minute more_than", "date 2025-06-04..2025-06-04 day"],
            ),
            (
                "The bridge was cleared shortly before 11:30 local time on Wednesday.",
                ["date None..2025-06-04T11:30 minute less_than", "date 2025-06-04..2025-06-04 day"],
            ),
            (
                "The siren sounded at about 14:00 GMT on Wednesday.",
                ["date 2025-06-04T14:00..2025-06-04T14:00 minute about", "date 2025-06-04..2025-06-04 day"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Der Strom fiel gegen 4.20 Uhr aus.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            (
                "Kurz nach Mitternacht, gegen 0.30 Uhr, war alles vorbei.",
                [
                    "date 2025-06-05T00:00..None minute more_than",
                    "date 2025-06-05T00:30..2025-06-05T00:30 minute about",
                ],
            ),
            (
                "Am Mittwoch kurz vor 22 Uhr fielen Schüsse.",
                ["date 2025-06-04..2025-06-04 day", "date None..2025-06-04T22:00 minute less_than"],
            ),
            ("Der Zug kam etwa um 17:15 Uhr an.", ["date 2025-06-05T17:15..2025-06-05T17:15 minute about"]),
        ],
    )
    expect(
        "es",
        [
            ("El temblor se sintió sobre las 4.20.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            (
                "Los bomberos llegaron poco después de las seis de la mañana.",
                ["date 2025-06-05T06:00..None minute more_than"],
            ),
            ("Cerraron la pista minutos antes de las 22:15.", ["date None..2025-06-05T22:15 minute less_than"]),
        ],
    )
    expect(
        "it",
        [
            ("La scossa è stata avvertita verso le 4.20.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            ("I vigili sono arrivati poco dopo le sei del mattino.", ["date 2025-06-05T06:00..None minute more_than"]),
            ("La pista è stata chiusa poco prima delle 22.", ["date None..2025-06-05T22:00 minute less_than"]),
            ("L'aereo è atterrato alle 18 circa.", ["date 2025-06-05T18:00..2025-06-05T18:00 minute about"]),
        ],
    )
    expect(
        "pt",
        [
            ("O sismo foi sentido por volta das 4h20.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            ("Os bombeiros chegaram pouco depois das seis da manhã.", ["date 2025-06-05T06:00..None minute more_than"]),
            ("A pista fechou pouco antes das 22h.", ["date None..2025-06-05T22:00 minute less_than"]),
        ],
    )
    expect(
        "nl",
        [
            ("De schok werd rond 4.20 uur gevoeld.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            ("De brandweer kwam kort na zes uur 's ochtends aan.", ["date 2025-06-05T06:00..None minute more_than"]),
            ("De baan sloot even voor 22.15 uur.", ["date None..2025-06-05T22:15 minute less_than"]),
        ],
    )
    expect(
        "el",
        [
            ("Ο σεισμός έγινε αισθητός γύρω στις 4:20.", ["date 2025-06-05T04:20..2025-06-05T04:20 minute about"]),
            ("Η πυροσβεστική έφτασε λίγο μετά τις έξι το πρωί.", ["date 2025-06-05T06:00..None minute more_than"]),
            ("Ο διάδρομος έκλεισε λίγο πριν τις 22:15.", ["date None..2025-06-05T22:15 minute less_than"]),
        ],
    )


def test_limits_of_periods() -> None:
    """ "Until" and "by" close a period, "before" leaves its end out; the end of a span is a date of its own, and so is
    the day before which nothing happens."""
    expect(
        "fr",
        [
            ("Le contrat court jusqu'en 2031.", ["date None..2031-12-31 year at_most"]),
            ("Aucun départ avant 2029, promet la direction.", ["date 2029-01-01..2029-12-31 year"]),
            ("Le pont ne rouvrira pas avant le 10 juillet.", ["date 2025-07-10..2025-07-10 day"]),
            (
                "Les aides seront versées de 2026 jusqu'en 2029.",
                ["date 2026-01-01..2026-12-31 year", "date 2029-01-01..2029-12-31 year"],
            ),
            ("Le site fermera d'ici la fin de la décennie.", ["date None..2030-12-31 year at_most"]),
            ("La ligne est attendue à l'horizon 2035.", ["date 2035-01-01..2035-12-31 year"]),
            ("Elle s'engage à ne licencier personne avant 2031.", ["date None..2031-12-31 year less_than"]),
        ],
    )
    expect(
        "en",
        [
            ("The guarantee runs until 2031.", ["date None..2031-12-31 year at_most"]),
            ("All boilers must go before 2035.", ["date None..2035-12-31 year less_than"]),
            ("The road won't reopen until July 10.", ["date 2025-07-10..2025-07-10 day"]),
            (
                "Deliveries run from the second quarter of 2029 until 2034.",
                ["date 2029-04-01..2029-06-30 quarter", "date 2034-01-01..2034-12-31 year"],
            ),
            ("The fund will be spent by the end of the decade.", ["date None..2030-12-31 year at_most"]),
            ("The launch will come no earlier than 2028.", ["date 2028-01-01..None year at_least"]),
        ],
    )
    expect(
        "de",
        [
            ("Die Zusage gilt bis 2031.", ["date None..2031-12-31 year at_most"]),
            ("Noch vor 2035 sollen alle Kessel weg.", ["date None..2035-12-31 year less_than"]),
            ("Bis zum Ende des Jahrzehnts soll das Geld fließen.", ["date None..2030-12-31 year at_most"]),
            ("Der Start folgt frühestens 2028.", ["date 2028-01-01..None year at_least"]),
        ],
    )
    expect(
        "es",
        [
            ("La garantía se mantiene hasta 2031.", ["date None..2031-12-31 year at_most"]),
            ("Las calderas desaparecerán antes de 2035.", ["date None..2035-12-31 year less_than"]),
            ("El dinero se gastará antes de que acabe la década.", ["date None..2030-12-31 year at_most"]),
            ("Cerró a finales de la década de 2010.", ["date 2017-01-01..2019-12-31 decade"]),
        ],
    )
    expect(
        "it",
        [
            ("La garanzia vale fino al 2031.", ["date None..2031-12-31 year at_most"]),
            ("Le caldaie spariranno prima del 2035.", ["date None..2035-12-31 year less_than"]),
            ("I fondi saranno spesi entro la fine del decennio.", ["date None..2030-12-31 year at_most"]),
        ],
    )
    expect(
        "pt",
        [
            ("A garantia vale até 2031.", ["date None..2031-12-31 year at_most"]),
            ("As caldeiras acabam antes de 2035.", ["date None..2035-12-31 year less_than"]),
            ("O dinheiro será gasto até o fim da década.", ["date None..2030-12-31 year at_most"]),
        ],
    )
    expect(
        "nl",
        [
            ("De garantie loopt tot 2031.", ["date None..2031-12-31 year at_most"]),
            ("De ketels moeten nog voor 2035 weg.", ["date None..2035-12-31 year less_than"]),
            ("Het geld gaat op tegen het einde van het decennium.", ["date None..2030-12-31 year at_most"]),
        ],
    )
    expect(
        "el",
        [
            ("Η εγγύηση ισχύει έως το 2031.", ["date None..2031-12-31 year at_most"]),
            ("Οι λέβητες θα αποσυρθούν πριν από το 2035.", ["date None..2035-12-31 year less_than"]),
            ("Τα χρήματα θα δαπανηθούν έως το τέλος της δεκαετίας.", ["date None..2030-12-31 year at_most"]),
        ],
    )


def test_hours_that_limit() -> None:
    """ "By" an hour sets a limit, unless it says when something had been counted."""
    expect(
        "en",
        [
            (
                "Police said 294 people had been held by 2:00 am.",
                ["count 294..294 people", "date 2025-06-05T02:00..2025-06-05T02:00 minute"],
            ),
        ],
    )
    expect(
        "fr",
        [
            ("Le scrutin reste ouvert jusqu'à 20 heures.", ["date None..2025-06-05T20:00 minute at_most"]),
        ],
    )
    expect(
        "de",
        [
            (
                "Bis 18 Uhr hatten 40 Prozent gewählt.",
                ["date 2025-06-05T18:00..2025-06-05T18:00 minute", "percentage 40..40 %"],
            ),
            ("Die Anträge müssen bis 18 Uhr vorliegen.", ["date None..2025-06-05T18:00 minute at_most"]),
        ],
    )
    expect(
        "es",
        [
            ("Las urnas seguirán abiertas hasta las 20 horas.", ["date None..2025-06-05T20:00 minute at_most"]),
        ],
    )
    expect(
        "it",
        [
            ("Le domande devono arrivare entro le 18.", ["date None..2025-06-05T18:00 minute at_most"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "Até às 18h tinham votado 40% dos eleitores.",
                ["date 2025-06-05T18:00..2025-06-05T18:00 minute", "percentage 40..40 %"],
            ),
            ("As propostas devem chegar até às 18h.", ["date None..2025-06-05T18:00 minute at_most"]),
        ],
    )
    expect(
        "nl",
        [
            ("De stembus is open tot 21 uur.", ["date None..2025-06-05T21:00 minute at_most"]),
        ],
    )
    expect(
        "el",
        [
            ("Οι κάλπες μένουν ανοιχτές μέχρι τις 19:00.", ["date None..2025-06-05T19:00 minute at_most"]),
        ],
    )


def test_years_ago() -> None:
    """A few of them name a year; many, and those that something has gone on for, are a length of time."""
    expect(
        "fr",
        [
            ("Il y a sept ans, un train avait déjà déraillé.", ["date 2018-01-01..2018-12-31 year"]),
            ("Il y a dix ans de travail dans ce film.", ["duration 10..10 a"]),
        ],
    )
    expect(
        "en",
        [
            ("Turnout was lower five years ago.", ["date 2020-01-01..2020-12-31 year"]),
            ("The line opened 140 years ago.", ["duration 140..140 a"]),
        ],
    )
    expect(
        "de",
        [
            ("Vor sieben Jahren war ein Wagen entgleist.", ["date 2018-01-01..2018-12-31 year"]),
        ],
    )
    expect(
        "es",
        [
            ("Hace siete años ya había descarrilado.", ["date 2018-01-01..2018-12-31 year"]),
            ("Vive aquí desde hace cinco años.", ["duration 5..5 a"]),
        ],
    )
    expect(
        "it",
        [
            ("Sette anni fa era deragliato.", ["date 2018-01-01..2018-12-31 year"]),
        ],
    )
    expect(
        "pt",
        [
            ("Sete anos atrás era diferente.", ["date 2018-01-01..2018-12-31 year"]),
        ],
    )
    expect(
        "nl",
        [
            ("Zeven jaar geleden ontspoorde een wagen.", ["date 2018-01-01..2018-12-31 year"]),
        ],
    )
    expect(
        "el",
        [
            ("Πριν από επτά χρόνια είχε εκτροχιαστεί.", ["date 2018-01-01..2018-12-31 year"]),
        ],
    )


def test_what_lies_ahead() -> None:
    """A quarter or weekday is the last one, unless its clause, or the day named before it, lies ahead."""
    expect(
        "en",
        [
            ("The firm plans to file in the third quarter.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Sales fell in the third quarter.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("Turnout in Sunday's vote was low.", ["date 2025-06-01..2025-06-01 day"]),
            ("The vote took place on Tuesday.", ["date 2025-06-03..2025-06-03 day"]),
            ("The bridge will be closed for weekends beginning in April.", ["date 2026-04-01..2026-04-30 month"]),
        ],
    )
    expect(
        "fr",
        [
            ("Le dossier sera déposé au troisième trimestre.", ["date 2025-07-01..2025-09-30 quarter"]),
        ],
    )
    expect(
        "de",
        [
            ("Der Antrag soll im dritten Quartal folgen.", ["date 2025-07-01..2025-09-30 quarter"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "O pedido será entregue em julho; nos Estados Unidos, no quarto trimestre.",
                ["date 2025-07-01..2025-07-31 month", "date 2025-10-01..2025-12-31 quarter"],
            ),
        ],
    )
    expect(
        "es",
        [
            ("El plazo empieza el viernes.", ["date 2025-06-06..2025-06-06 day"]),
            (
                "Las autoridades confirmaron este viernes 17 casos.",
                ["date 2025-05-30..2025-05-30 day", "count 17..17 cases"],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "La partita comincia alle 20:45 di venerdì.",
                ["date 2025-06-06T20:45..2025-06-06T20:45 minute", "date 2025-06-06..2025-06-06 day"],
            ),
        ],
    )
    expect(
        "el",
        [
            (
                "Ο αγώνας αρχίζει στις 20:45 την Παρασκευή.",
                ["date 2025-06-06T20:45..2025-06-06T20:45 minute", "date 2025-06-06..2025-06-06 day"],
            ),
        ],
    )


def test_parts_of_seasons() -> None:
    """A third of the season as the sun has it, in whole months."""
    expect(
        "fr",
        [
            ("La piste ouvrira à la fin de l'été 2027.", ["date 2027-08-01..2027-09-30 season"]),
            ("Le chantier a commencé au début de l'automne 2023.", ["date 2023-09-01..2023-10-31 season"]),
        ],
    )
    expect(
        "en",
        [
            ("The track opens in late summer 2027.", ["date 2027-08-01..2027-09-30 season"]),
            ("Work began in early autumn 2023.", ["date 2023-09-01..2023-10-31 season"]),
            ("He quit in late summer last year.", ["date 2024-08-01..2024-09-30 season"]),
        ],
    )
    expect(
        "de",
        [
            ("Die Strecke öffnet im Spätsommer 2027.", ["date 2027-08-01..2027-09-30 season"]),
            ("Die Arbeiten begannen im Frühherbst 2023.", ["date 2023-09-01..2023-10-31 season"]),
        ],
    )
    expect(
        "es",
        [
            ("La vía abrirá a finales del verano de 2027.", ["date 2027-08-01..2027-09-30 season"]),
        ],
    )
    expect(
        "it",
        [
            ("La pista aprirà a fine estate 2027.", ["date 2027-08-01..2027-09-30 season"]),
        ],
    )
    expect(
        "pt",
        [
            ("A via abre no fim do verão de 2027.", ["date 2027-08-01..2027-09-30 season"]),
        ],
    )
    expect(
        "nl",
        [
            ("De baan opent in de nazomer van 2027.", ["date 2027-08-01..2027-09-30 season"]),
        ],
    )
    expect(
        "el",
        [
            ("Η γραμμή θα ανοίξει στα τέλη του καλοκαιριού του 2027.", ["date 2027-08-01..2027-09-30 season"]),
        ],
    )


def test_this_weekday() -> None:
    """The nearest one: the day of publication itself, or tomorrow."""
    expect(
        "fr",
        [
            ("Le procès s'est ouvert ce jeudi.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "en",
        [
            ("The court sits this Thursday.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "de",
        [
            ("Diesen Donnerstag tagt der Rat.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "es",
        [
            ("El plazo vence este viernes.", ["date 2025-06-06..2025-06-06 day"]),
        ],
    )
    expect(
        "it",
        [
            ("Il processo si apre questo giovedì.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "pt",
        [
            ("O luto será cumprido já nesta sexta-feira.", ["date 2025-06-06..2025-06-06 day"]),
            ("Ele foi detido nesta quarta.", ["date 2025-06-04..2025-06-04 day"]),
        ],
    )
    expect(
        "nl",
        [
            ("Deze donderdag vergadert de raad.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "el",
        [
            ("Αυτή την Πέμπτη συνεδριάζει το συμβούλιο.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )


def test_what_hours_and_days_take_from_what_was_named() -> None:
    """The day of the event, not that of the report; the night after an evening; "the same day"."""
    expect(
        "fr",
        [
            (
                "L'accident a eu lieu mardi. Le conducteur a freiné à 18h03.",
                ["date 2025-06-03..2025-06-03 day", "date 2025-06-03T18:03..2025-06-03T18:03 minute"],
            ),
            (
                "L'accident a eu lieu mardi. Mercredi, le parquet a publié un rapport. Le câble a cédé à 18h03.",
                [
                    "date 2025-06-03..2025-06-03 day",
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-03T18:03..2025-06-03T18:03 minute",
                ],
            ),
            (
                "La finale s'est jouée mercredi soir à Munich. À 2 heures du matin, 300 personnes étaient retenues.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-05T02:00..2025-06-05T02:00 minute",
                    "count 300..300 people",
                ],
            ),
            (
                "Il a été arrêté le 3 mars 2025 et libéré le jour même.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
            (
                "L'usine ouvrira en 2027 et fermera une autre ligne la même année.",
                ["date 2027-01-01..2027-12-31 year", "date 2027-01-01..2027-12-31 year"],
            ),
        ],
    )
    expect(
        "en",
        [
            (
                "The rope failed before Tuesday's crash, said a note published on Wednesday. It began at 6.03pm.",
                [
                    "date 2025-06-03..2025-06-03 day",
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-03T18:03..2025-06-03T18:03 minute",
                ],
            ),
            (
                "The final was played on Wednesday night. By 2:00 am, 300 people were held.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-05T02:00..2025-06-05T02:00 minute",
                    "count 300..300 people",
                ],
            ),
            (
                "He was held on 3 March 2025 and freed later that day.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
            (
                "The plant opens in 2027; the line moves in the same year.",
                ["date 2027-01-01..2027-12-31 year", "date 2027-01-01..2027-12-31 year"],
            ),
            (
                "Shots were fired at 11:47 p.m. Tuesday.",
                ["date 2025-06-03T23:47..2025-06-03T23:47 minute", "date 2025-06-03..2025-06-03 day"],
            ),
        ],
    )
    expect(
        "de",
        [
            (
                "Es geschah am Dienstag. Am Mittwoch legte die Behörde den Bericht vor. Der Zug bremste um 18.03 Uhr.",
                [
                    "date 2025-06-03..2025-06-03 day",
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-03T18:03..2025-06-03T18:03 minute",
                ],
            ),
            (
                "Das Finale endete am Mittwochabend. Um 2 Uhr waren 300 Menschen in Gewahrsam.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-05T02:00..2025-06-05T02:00 minute",
                    "count 300..300 people",
                ],
            ),
            (
                "Er wurde am 3. März 2025 gefasst und noch am selben Tag freigelassen.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
        ],
    )
    expect(
        "es",
        [
            (
                "Fue detenido el 3 de marzo de 2025 y liberado ese mismo día.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
            (
                "La final se jugó el miércoles por la noche. A las dos de la madrugada había 300 detenidos.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-05T02:00..2025-06-05T02:00 minute",
                    "count 300..300 arrests",
                ],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "È stato fermato il 3 marzo 2025 e liberato lo stesso giorno.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
            (
                "La finale si è giocata mercoledì sera. Alle 2 i fermati erano 300.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-05T02:00..2025-06-05T02:00 minute",
                    "count 300..300 arrests",
                ],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "Foi detido em 3 de março de 2025 e libertado no mesmo dia.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "Hij werd op 3 maart 2025 opgepakt en dezelfde dag vrijgelaten.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
        ],
    )
    expect(
        "el",
        [
            (
                "Συνελήφθη στις 3 Μαρτίου 2025 και αφέθηκε ελεύθερος την ίδια ημέρα.",
                ["date 2025-03-03..2025-03-03 day", "date 2025-03-03..2025-03-03 day"],
            ),
        ],
    )


def test_spans_of_the_day() -> None:
    """And what only looks like one: lengths of time, and what is counted."""
    expect(
        "fr",
        [
            (
                "La route est restée fermée de 9 h à 11 h mercredi.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:00..2025-06-04T11:00 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
            ("Il a dormi de 2 à 3 heures.", ["duration 2..3 h between"]),
            (
                "Le feu avance depuis mardi, 16 h 15.",
                ["date 2025-06-03..2025-06-03 day", "date 2025-06-03T16:15..2025-06-03T16:15 minute"],
            ),
            ("Il a passé 16 h 15 dans l'avion.", ["duration 16.25..16.25 h"]),
        ],
    )
    expect(
        "en",
        [
            (
                "The road was shut between 9am and 11.30am on Wednesday.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
        ],
    )
    expect(
        "de",
        [
            (
                "Die Straße war am Mittwoch von 9 bis 11 Uhr gesperrt.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:00..2025-06-04T11:00 minute",
                ],
            ),
        ],
    )
    expect(
        "es",
        [
            (
                "La vía se cortó entre las 9 y las 11.30 del miércoles.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "La strada è rimasta chiusa dalle 9 alle 11.30 di mercoledì.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
            ("Il premio va alle 23 squadre in gara.", ["count 23..23 teams"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "A via fechou entre as 9h e as 11h30 de quarta-feira.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "De weg was woensdag tussen 9 en 11.30 uur dicht.",
                [
                    "date 2025-06-04..2025-06-04 day",
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                ],
            ),
            ("Na 9 uur onderhandelen was er een akkoord.", ["duration 9..9 h"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Ο δρόμος έκλεισε από τις 9 έως τις 11:30 την Τετάρτη.",
                [
                    "date 2025-06-04T09:00..2025-06-04T09:00 minute",
                    "date 2025-06-04T11:30..2025-06-04T11:30 minute",
                    "date 2025-06-04..2025-06-04 day",
                ],
            ),
        ],
    )


def test_hours_told_of_one_after_the_other_overnight() -> None:
    """What comes behind an hour of the day after, in the same sentence, is of that day too."""
    night = ["date 2025-06-03T05:00..2025-06-03T05:00 minute", "date 2025-06-03T07:00..2025-06-03T07:00 minute"]
    day = ["date 2025-06-02..2025-06-02 day", "date 2025-06-02T12:33..2025-06-02T12:33 minute"]
    for language, text in {
        "fr": "Lundi à 12 h 33, tout s'éteint. On revit à 5 heures, puis à 7 heures.",
        "en": "On Monday at 12:33 it all stopped. It came back at 5am and at 7am.",
        "de": "Am Montag um 12.33 Uhr war Schluss. Es begann um 5 Uhr und ging um 7 Uhr weiter.",
        "es": "El lunes a las 12:33 se apagó todo. Volvió a las 5:00 y a las 7:00.",
        "it": "Lunedì alle 12:33 si è spento tutto. È tornata alle 5:00 e alle 7:00.",
        "pt": "Na segunda-feira às 12h33 tudo parou. Voltou às 5h00 e às 7h00.",
        "nl": "Maandag om 12.33 uur viel alles uit. Het begon om 5 uur en om 7 uur.",
    }.items():
        expect(language, [(text, day + night)])
    expect(
        "en",
        [
            (
                "Polls opened on Monday at 7am.",
                ["date 2025-06-02..2025-06-02 day", "date 2025-06-02T07:00..2025-06-02T07:00 minute"],
            )
        ],
    )


def test_midnight_ends_the_day_that_is_told_of() -> None:
    """Hours behind it are of the day after; a mass and a deadline are no times."""
    night = ["date 2025-06-02..2025-06-02 day", "date 2025-06-03T00:00..2025-06-03T00:00 minute"]
    for language, text in {
        "fr": "Lundi, tout s'éteint. Le courant revient à minuit.",
        "en": "On Monday it all stopped. It came back at midnight.",
        "de": "Am Montag war Schluss. Um Mitternacht ging es weiter.",
        "es": "El lunes se apagó todo. Volvió a medianoche.",
        "it": "Lunedì si è spento tutto. È tornata a mezzanotte.",
        "pt": "Na segunda-feira tudo parou. Voltou à meia-noite.",
        "nl": "Maandag viel alles uit. Het begon om middernacht.",
        "el": "Τη Δευτέρα έσβησαν όλα. Επανήλθε τα μεσάνυχτα.",
    }.items():
        expect(language, [(text, night)])
    expect(
        "fr",
        [
            (
                "Lundi, tout s'éteint. On revit à minuit, puis à 7 heures.",
                [*night, "date 2025-06-03T07:00..2025-06-03T07:00 minute"],
            )
        ],
    )
    expect("en", [("On Monday it stopped. By midnight half of it was back.", [*night, "percentage 50..50 %"])])
    expect("en", [("Midnight mass was cancelled. The midnight deadline passed.", [])])
    expect("fr", [("La messe de minuit est annulée.", [])])


def test_hours_in_words_with_nothing_to_count() -> None:
    """Behind what leads to an hour only; "a las dos" may be both of them."""
    expect(
        "es",
        [
            (
                "A las cinco de la madrugada y a las siete, había luz.",
                ["date 2025-06-05T05:00..2025-06-05T05:00 minute", "date 2025-06-05T07:00..2025-06-05T07:00 minute"],
            )
        ],
    )
    expect("it", [("Alle otto, tutti a casa.", ["date 2025-06-05T08:00..2025-06-05T08:00 minute"])])
    expect("pt", [("Às oito já havia luz.", ["date 2025-06-05T08:00..2025-06-05T08:00 minute"])])
    expect("es", [("A las tres mujeres les fue mal. A las dos, también.", ["count 3..3 women"])])


def test_a_morning_behind_an_evening() -> None:
    """In one sentence, it is that of the day after."""
    evening = ["date 2025-06-02..2025-06-02 day", "date 2025-06-02T22:30..2025-06-02T22:30 minute"]
    morning = "date 2025-06-03T06:00..2025-06-03T06:00 minute"
    expect("fr", [("Lundi, à 22h30, tout est éteint ; à 6 h, tout est revenu.", [*evening, morning])])
    expect("de", [("Am Montag um 22.30 Uhr war es dunkel, um 6 Uhr hell.", [*evening, morning])])
    expect("es", [("El lunes, a las 22:30 no había luz; a las seis, sí.", [*evening, morning])])
    expect(
        "en",
        [
            (
                "On Monday at 10.30pm it was dark. It had begun at 6am.",
                [*evening, "date 2025-06-02T06:00..2025-06-02T06:00 minute"],
            )
        ],
    )


def test_the_day_after_the_one_told_of() -> None:
    """It says which day an hour is of, and is no claim of its own; of something, it is another day's."""
    told = [
        "date 2025-06-02..2025-06-02 day",
        "date 2025-06-02T12:33..2025-06-02T12:33 minute",
        "date 2025-06-03T07:00..2025-06-03T07:00 minute",
    ]
    for language, text in {
        "fr": "Lundi à 12 h 33, tout s'éteint. Le lendemain à 7 heures, tout est revenu.",
        "en": "On Monday at 12:33 it all stopped. The next morning at 7am it was back.",
        "de": "Am Montag um 12.33 Uhr war Schluss. Am nächsten Morgen um 7 Uhr war alles zurück.",
        "es": "El lunes a las 12:33 se apagó todo. A la mañana siguiente, a las 7:00, volvió.",
        "it": "Lunedì alle 12:33 si è spento tutto. Il mattino dopo, alle 7, è tornato tutto.",
        "pt": "Na segunda-feira às 12h33 tudo parou. Na manhã seguinte, às 7h00, tudo voltou.",
        "nl": "Maandag om 12.33 uur viel alles uit. De volgende ochtend om 7 uur was alles terug.",
        "el": "Τη Δευτέρα στις 12:33 έσβησαν όλα. Το επόμενο πρωί στις 7:00 επανήλθαν.",
    }.items():
        expect(language, [(text, told)])
    expect(
        "it",
        [
            (
                "Lunedì è caduto. Il giorno dopo alle 9 è tornato.",
                [told[0], "date 2025-06-03T09:00..2025-06-03T09:00 minute"],
            )
        ],
    )
    expect("fr", [("Lundi, l'avis est tombé. Le lendemain de l'orage, on compte.", told[:1])])


def test_days_after_the_one_told_of() -> None:
    """They stay a length of time, and say which day the hours behind them are of; after something they do not."""
    told = [
        "date 2025-02-03..2025-02-03 day",
        "duration 2..2 d",
        "date 2025-02-05T21:16..2025-02-05T21:16 minute",
    ]
    for language, text in {
        "fr": "Le 3 février, tout tremble. Deux jours plus tard, à 21 h 16, tout recommence.",
        "en": "On 3 February it shook. Two days later, at 9.16pm, it began again.",
        "de": "Am 3. Februar bebte es. Zwei Tage später um 21.16 Uhr begann es wieder.",
        "es": "El 3 de febrero tembló. Dos días después, a las 21.16, volvió a temblar.",
        "it": "Il 3 febbraio ha tremato. Due giorni dopo, alle 21.16, ha tremato di nuovo.",
        "pt": "A 3 de fevereiro tremeu. Dois dias depois, às 21h16, tremeu de novo.",
        "nl": "Op 3 februari beefde het. Twee dagen later, om 21.16 uur, begon het weer.",
        "el": "Στις 3 Φεβρουαρίου σείστηκε. Δύο ημέρες αργότερα, στις 21:16, σείστηκε ξανά.",
    }.items():
        expect(language, [(text, told)])
    same_day = [*told[:2], "date 2025-02-03T21:16..2025-02-03T21:16 minute"]
    expect("en", [("On 3 February it shook. Two days after the vote, at 9.16pm, it ended.", same_day)])
    expect("es", [("El 3 de febrero tembló. Dos días después de la boda, a las 21.16, acabó.", same_day)])
    expect(
        "en", [("Two days later, at 9.16pm, it ended.", [told[1], "date 2025-06-05T21:16..2025-06-05T21:16 minute"])]
    )


def test_an_hour_opens_a_sentence_behind_another() -> None:
    """ "… à 1 h 30. À 1 h 32, …": no span goes over the end of a sentence, and a length of time opens none."""
    expect(
        "fr",
        [
            (
                "Le feu a pris à 2 h 10. À 2 h 25, les pompiers étaient là.",
                ["date 2025-06-05T02:10..2025-06-05T02:10 minute", "date 2025-06-05T02:25..2025-06-05T02:25 minute"],
            ),
            ("Le trajet dure de 1 h 30 à 1 h 40.", ["duration 1.5..1.666666666666666666666666667 h between"]),
        ],
    )


def test_hours_that_head_the_lines_of_a_live_report() -> None:
    """ "20 h 05 - Un nouveau bilan"; what goes on in small letters behind a dash lasts so long."""
    at = "date 2025-06-05T20:05..2025-06-05T20:05 minute"
    expect(
        "fr",
        [
            ("20 h 05 - Un nouveau bilan", [at]),
            ("20h05 – « Un nouveau bilan »", [at]),
            ("[20h05] Un nouveau bilan", [at]),
            ("13 h 00 - Un nouveau bilan", ["date 2025-06-05T13:00..2025-06-05T13:00 minute"]),
            (
                "20 h 05 - presque un jour - ont suffi.",
                ["duration 20.08333333333333333333333333..20.08333333333333333333333333 h"],
            ),
        ],
    )
    expect("pt", [("20h05 - Novo balanço", [at])])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The alarm rang at 1:24:59.", ["date 2025-06-05T01:24..2025-06-05T01:24 minute"]),
        ("es", "La alarma sonó a la 1:24:59.", ["date 2025-06-05T01:24..2025-06-05T01:24 minute"]),
        ("de", "Der Alarm ging um 01:24:59 Uhr los.", ["date 2025-06-05T01:24..2025-06-05T01:24 minute"]),
        ("it", "L'allarme è scattato alle 1:24:59.", ["date 2025-06-05T01:24..2025-06-05T01:24 minute"]),
        ("en", "She won in 2:04:35.", ["duration 7475..7475 s"]),
    ],
)
def test_an_hour_with_its_seconds(language: str, text: str, wanted: list[str]) -> None:
    """Behind what leads to an hour; else it is how long something took."""
    expect(language, [(text, wanted)])
