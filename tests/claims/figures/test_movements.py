"""Movements from one level to another, in eight languages: two figures, and no range between them."""

from tests.reading import expect


def test_movements() -> None:
    """Two levels, or one range where nothing moves."""
    expect(
        "en",
        [
            (
                "Support for the mayor rose from 8% to 14% in a month.",
                ["percentage 8..8 %", "percentage 14..14 %", "duration 1..1 mo"],
            ),
            ("The price of a ticket went from 12 to 15 euros.", ["money 12..12 EUR", "money 15..15 EUR"]),
            ("The unemployment rate fell from 9.1 to 7.4 percent.", ["percentage 9.1..9.1 %", "percentage 7.4..7.4 %"]),
            (
                "The fare increases from £2 to £3 on Monday.",
                ["money 2..2 GBP", "money 3..3 GBP", "date 2025-06-02..2025-06-02 day"],
            ),
            ("Turnout stood between 8% and 14%.", ["percentage 8..14 % between"]),
            ("Growth of 8% to 14% is expected.", ["percentage 8..14 % between increase"]),
            ("Engineers expect from 8% to 14% of the cables to fail.", ["percentage 8..14 % between"]),
            ("The fee ranges from 8 to 14 dollars.", ["money 8..14 XXX between"]),
            (
                "The share rose by 6 points from 8% to 14%.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            ("The number of wolves grew from 120 to 340.", ["count 120..120 -", "count 340..340 -"]),
            (
                "Staff numbers will be cut from 1,200 to 900.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("The toll climbed from 8 to 14 dead.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Sales fell by 3% to $1.2 billion.", ["percentage 3..3 % decrease", "money 1200000000..1200000000 XXX"]),
            (
                "Output rose by 20 units, from 40 to 60, in May.",
                [
                    "count 20..20 unit increase",
                    "count 40..40 unit",
                    "count 60..60 -",
                    "date 2025-05-01..2025-05-31 month",
                ],
            ),
            (
                "The rate was cut by a quarter point to 2.0 percent, from 2.25.",
                ["percentage 0.25..0.25 [ppt] decrease", "percentage 2..2 %", "percentage 2.25..2.25 %"],
            ),
            (
                "The rate, up from 8% last year, is now 14%.",
                ["percentage 8..8 %", "date 2024-01-01..2024-12-31 year", "percentage 14..14 %"],
            ),
            ("Attendance was 14,000, up from 9,000 a year earlier.", ["count 14000..14000 -", "count 9000..9000 -"]),
            (
                "The party dropped 6 points to 14 percent, from 20 percent in May.",
                [
                    "percentage 6..6 [ppt] decrease",
                    "percentage 14..14 %",
                    "percentage 20..20 %",
                    "date 2025-05-01..2025-05-31 month",
                ],
            ),
            ("Membership rose to 340 from 120.", ["count 340..340 -", "count 120..120 -"]),
            (
                "Sales are expected to rise 4% to 6% this year.",
                ["percentage 4..6 % between increase", "date 2025-01-01..2025-12-31 year"],
            ),
            ("Rents will rise by 4% to 6%.", ["percentage 4..6 % between increase"]),
            (
                "The margin rose 1.5 per cent to 9.5 per cent.",
                ["percentage 1.5..1.5 % increase", "percentage 9.5..9.5 %"],
            ),
            ("Unemployment rose 0.2% to 4.1%.", ["percentage 0.2..0.2 % increase", "percentage 4.1..4.1 %"]),
            ("Shares rose 2% to $14.", ["percentage 2..2 % increase", "money 14..14 XXX"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Le chômage est passé de 8 % à 14 % en un an.",
                ["percentage 8..8 %", "percentage 14..14 %", "duration 1..1 a"],
            ),
            ("Le billet passe de 12 à 15 euros.", ["money 12..12 EUR", "money 15..15 EUR"]),
            (
                "Les effectifs ont été ramenés de 1 200 à 900 salariés.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("Le taux a reculé de 9,1 à 7,4 %.", ["percentage 9.1..9.1 %", "percentage 7.4..7.4 %"]),
            ("Le bilan est passé de 8 à 14 morts.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Entre 8 % et 14 % des câbles sont usés.", ["percentage 8..14 % between"]),
            ("De 8 à 14 % des câbles sont usés.", ["percentage 8..14 % between"]),
            ("Les amendes vont de 8 à 14 euros.", ["money 8..14 EUR between"]),
            (
                "La part a grimpé de 6 points, de 8 % à 14 %.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            ("La croissance sera de 8 à 14 %.", ["percentage 8..14 % between increase"]),
            ("Le loyer a augmenté de 8 à 14 % selon les quartiers.", ["percentage 8..14 % between increase"]),
            (
                "La population de loups a bondi de 120 à 340 individus.",
                ["count 120..120 people", "count 340..340 people"],
            ),
            (
                "Le chiffre d'affaires a reculé de 3 % à 1,2 milliard d'euros.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            ("Le nombre d'élèves a bondi de 120 à 340.", ["count 120..120 students", "count 340..340 students"]),
            ("Le prix du mégawattheure est tombé de 95 à 60 euros.", ["money 95..95 EUR", "money 60..60 EUR"]),
            ("La surface a doublé, de 40 à 80 hectares.", ["ratio 2..2 1", "measure 40..40 ha", "measure 80..80 ha"]),
            ("La mairie relève la taxe de 2 à 3 euros par nuit.", ["money 2..2 EUR", "money 3..3 EUR per d"]),
            ("Une hausse de 8 % à 14 % des tarifs est attendue.", ["percentage 8..14 % between increase"]),
            ("Les loyers augmentent de 8 à 14 %.", ["percentage 8..14 % between increase"]),
            (
                "Le taux est tombé de 1,2 million à 800 000.",
                ["count 1200000..1200000 rates", "count 800000..800000 rates"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Der Anteil stieg von 8 auf 14 Prozent.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("Der Preis kletterte von 12 Euro auf 15 Euro.", ["money 12..12 EUR", "money 15..15 EUR"]),
            ("Die Zahl der Toten erhöhte sich von 8 auf 14.", ["count 8..8 deaths", "count 14..14 deaths"]),
            (
                "Die Belegschaft schrumpft von 1.200 auf 900 Beschäftigte.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            (
                "Der Anteil stieg von 8 Prozent um 6 Prozentpunkte auf 14 Prozent.",
                ["percentage 8..8 %", "percentage 6..6 [ppt] increase", "percentage 14..14 %"],
            ),
            ("Zwischen 8 und 14 Prozent der Kabel sind defekt.", ["percentage 8..14 % between"]),
            ("8 bis 14 Prozent der Kabel sind defekt.", ["percentage 8..14 % between"]),
            ("Die Strafen reichen von 8 bis 14 Euro.", ["money 8..14 EUR between"]),
            (
                "Die Quote stieg von 8 Prozent um 6 Punkte auf 14 Prozent.",
                ["percentage 8..8 %", "percentage 6..6 [ppt] increase", "percentage 14..14 %"],
            ),
            (
                "Der Umsatz sank um 3 Prozent auf 1,2 Milliarden Euro.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            (
                "Der Umsatz kletterte von 40 Millionen um ein Viertel auf 50 Millionen Euro.",
                ["money 40000000..40000000 EUR", "percentage 25..25 % increase", "money 50000000..50000000 EUR"],
            ),
            (
                "Der Strompreis fiel von 40 Cent um 5 Cent auf 35 Cent je Kilowattstunde.",
                ["money 0.4..0.4 XXX", "money 0.05..0.05 XXX decrease", "money 0.35..0.35 XXX"],
            ),
            ("Die Mieten steigen um 8 bis 14 Prozent.", ["percentage 8..14 % between increase"]),
        ],
    )
    expect(
        "es",
        [
            ("El apoyo pasó de 8 % a 14 %.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("El billete pasará de 12 a 15 euros.", ["money 12..12 EUR", "money 15..15 EUR"]),
            (
                "La plantilla se redujo de 1.200 a 900 trabajadores.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("El paro bajó del 9,1 al 7,4 %.", ["percentage 9.1..9.1 %", "percentage 7.4..7.4 %"]),
            ("La cifra de muertos subió de 8 a 14.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Entre el 8 % y el 14 % de los cables falla.", ["percentage 8..14 % between"]),
            ("De 8 a 14 % de los cables falla.", ["percentage 8..14 % between"]),
            ("Las multas van de 8 a 14 euros.", ["money 8..14 EUR between"]),
            (
                "La cuota subió 6 puntos, del 8 % al 14 %.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            (
                "Las ventas cayeron un 3 % hasta los 1.200 millones de euros.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            ("El número de alumnos saltó de 120 a 340.", ["count 120..120 students", "count 340..340 students"]),
            ("El ayuntamiento sube la tasa de 2 a 3 euros por noche.", ["money 2..2 EUR", "money 3..3 EUR per d"]),
            ("La tasa ha escalado desde el 8 % hasta el 14 %.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("Se espera un alza de entre el 8 % y el 14 %.", ["percentage 8..14 % between increase"]),
            ("Los alquileres subirán entre un 8 y un 14 %.", ["percentage 8..14 % between increase"]),
        ],
    )
    expect(
        "it",
        [
            ("Il consenso è salito dall'8% al 14%.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("Il biglietto passa da 12 a 15 euro.", ["money 12..12 EUR", "money 15..15 EUR"]),
            (
                "L'organico è sceso da 1.200 a 900 dipendenti.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("Il bilancio è salito da 8 a 14 morti.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Tra l'8% e il 14% dei cavi è guasto.", ["percentage 8..14 % between"]),
            ("Dall'8 al 14% dei cavi è guasto.", ["percentage 8..14 % between"]),
            ("Le multe vanno da 8 a 14 euro.", ["money 8..14 EUR between"]),
            (
                "La quota è cresciuta di 6 punti, dall'8% al 14%.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            (
                "Le vendite sono calate del 3% a 1,2 miliardi di euro.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            ("Il numero degli iscritti è balzato da 120 a 340.", ["count 120..120 members", "count 340..340 members"]),
            ("Il comune alza la tassa da 2 a 3 euro a notte.", ["money 2..2 EUR", "money 3..3 EUR per d"]),
            ("Si attende un aumento dall'8 al 14%.", ["percentage 8..14 % between increase"]),
        ],
    )
    expect(
        "nl",
        [
            ("Het aandeel steeg van 8 naar 14 procent.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("Het kaartje gaat van 12 euro naar 15 euro.", ["money 12..12 EUR", "money 15..15 EUR"]),
            (
                "Het personeelsbestand kromp van 1.200 naar 900 werknemers.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("Het dodental liep op van 8 naar 14.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Tussen 8 en 14 procent van de kabels is stuk.", ["percentage 8..14 % between"]),
            ("8 tot 14 procent van de kabels is stuk.", ["percentage 8..14 % between"]),
            ("De boetes lopen van 8 tot 14 euro.", ["money 8..14 EUR between"]),
            (
                "Het aandeel steeg met 6 punten van 8 procent tot 14 procent.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            (
                "De omzet daalde met 3 procent tot 1,2 miljard euro.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            ("Het aantal leerlingen sprong van 120 naar 340.", ["count 120..120 -", "count 340..340 -"]),
            (
                "De gemeente verhoogt de heffing van 2 naar 3 euro per nacht.",
                ["money 2..2 EUR", "money 3..3 EUR per d"],
            ),
            ("Verwacht wordt een stijging van 8 tot 14 procent.", ["percentage 8..14 % between increase"]),
            ("De rente gaat van 2,25 naar 2 procent.", ["percentage 2.25..2.25 %", "percentage 2..2 %"]),
            ("De huren stijgen met 8 tot 14 procent.", ["percentage 8..14 % between increase"]),
        ],
    )
    expect(
        "pt",
        [
            ("O apoio subiu de 8% para 14%.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("O partido desce de 41,4% para 28,7%.", ["percentage 41.4..41.4 %", "percentage 28.7..28.7 %"]),
            ("O bilhete passa de 12 para 15 euros.", ["money 12..12 EUR", "money 15..15 EUR"]),
            (
                "O quadro foi reduzido de 1.200 a 900 trabalhadores.",
                ["count 1200..1200 employees", "count 900..900 employees"],
            ),
            ("O número de mortos subiu de 8 para 14.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Entre 8% e 14% dos cabos falham.", ["percentage 8..14 % between"]),
            ("De 8 a 14% dos cabos falham.", ["percentage 8..14 % between"]),
            ("As multas vão de 8 a 14 euros.", ["money 8..14 EUR between"]),
            (
                "A quota subiu 6 pontos, de 8% para 14%.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            (
                "As vendas caíram 3%, para 1,2 bilhão de euros.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            ("O número de alunos saltou de 120 para 340.", ["count 120..120 students", "count 340..340 students"]),
            ("A câmara sobe a taxa de 2 para 3 euros por noite.", ["money 2..2 EUR", "money 3..3 EUR per d"]),
            ("Espera-se uma subida de 8% a 14%.", ["percentage 8..14 % between increase"]),
            ("A taxa passou dos 8% aos 14%.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("A taxa escalou dos 8% para os 14%.", ["percentage 8..8 %", "percentage 14..14 %"]),
        ],
    )
    expect(
        "el",
        [
            ("Το ποσοστό ανέβηκε από 8% σε 14%.", ["percentage 8..8 %", "percentage 14..14 %"]),
            ("Η ανεργία έπεσε από το 9,1% στο 7,4%.", ["percentage 9.1..9.1 %", "percentage 7.4..7.4 %"]),
            ("Το εισιτήριο πάει από 12 σε 15 ευρώ.", ["money 12..12 EUR", "money 15..15 EUR"]),
            ("Ο αριθμός των νεκρών αυξήθηκε από 8 σε 14.", ["count 8..8 deaths", "count 14..14 deaths"]),
            ("Οι υπάλληλοι μειώθηκαν από 1.200 σε 900.", ["count 1200..1200 employees", "count 900..900 employees"]),
            ("Από 8% έως 14% των καλωδίων είναι χαλασμένα.", ["percentage 8..14 % between"]),
            ("Μεταξύ 8% και 14% των καλωδίων είναι χαλασμένα.", ["percentage 8..14 % between"]),
            ("Τα πρόστιμα κυμαίνονται από 8 έως 14 ευρώ.", ["money 8..14 EUR between"]),
            (
                "Το μερίδιο αυξήθηκε κατά 6 μονάδες, από 8% σε 14%.",
                ["percentage 6..6 [ppt] increase", "percentage 8..8 %", "percentage 14..14 %"],
            ),
            (
                "Οι πωλήσεις μειώθηκαν κατά 3% σε 1,2 δισ. ευρώ.",
                ["percentage 3..3 % decrease", "money 1200000000..1200000000 EUR"],
            ),
            (
                "Ο αριθμός των μαθητών εκτοξεύθηκε από 120 σε 340.",
                ["count 120..120 students", "count 340..340 students"],
            ),
            ("Ο δήμος αυξάνει το τέλος από 2 σε 3 ευρώ τη βραδιά.", ["money 2..2 EUR", "money 3..3 EUR"]),
            ("Αναμένεται αύξηση από 8% έως 14%.", ["percentage 8..14 % between increase"]),
            ("Το επιτόκιο κατεβαίνει από 2,25% στο 2%.", ["percentage 2.25..2.25 %", "percentage 2..2 %"]),
        ],
    )


def test_what_comes_down_from_a_range() -> None:
    """Two rising figures that something has come down from are the ends of one; a fall is a movement."""
    expect(
        "en",
        [
            (
                "It should rise by 4% to 10%, down from 10% to 16%.",
                ["percentage 4..10 % between increase", "percentage 10..16 % between"],
            ),
            ("Unemployment is down from 10% to 6%.", ["percentage 10..10 %", "percentage 6..6 %"]),
            ("Costs are up from 10% to 16%.", ["percentage 10..10 %", "percentage 16..16 %"]),
        ],
    )


def test_only_so_much() -> None:
    """What makes little of a change stands between the word of change and by how much."""
    rows = {
        "en": ["Earnings will grow by only 4%.", "Prices were up just 4%."],
        "fr": ["Les ventes ont crû de seulement 4 %.", "On attend une hausse d'à peine 4 %."],
        "de": ["Der Absatz stieg um nur 4 Prozent.", "Der Absatz legte um lediglich 4 Prozent zu."],
        "es": ["El beneficio subió solo un 4 %.", "Hubo un aumento de apenas el 4 %."],
        "it": ["L'utile è in aumento di appena il 4%.", "I ricavi sono cresciuti soltanto del 4%."],
        "pt": ["Antecipa um crescimento de apenas 4%.", "As vendas subiram só 4%."],
        "nl": ["De winst steeg met slechts 4 procent.", "De omzet nam met amper 4 procent toe."],
        "el": ["Τα κέρδη αυξήθηκαν μόλις 4%.", "Τα έσοδα αυξήθηκαν κατά μόλις 4%."],
    }
    for language, texts in rows.items():
        expect(language, [(text, ["percentage 4..4 % increase"]) for text in texts])


def test_growth_that_is_cut() -> None:
    """Points that something takes off a growth are a decrease, not the growth."""
    rows = {
        "en": "Tariffs could shave 0.3 percentage points off growth.",
        "fr": "Ces taxes pourraient amputer la croissance européenne de 0,3 point.",
        "de": "Die Zölle könnten das Wachstum um 0,3 Prozentpunkte drücken.",
        "es": "Los aranceles restarán 0,3 puntos al crecimiento.",
        "it": "I dazi potrebbero togliere alla crescita 0,3 punti.",
        "pt": "As tarifas retiram 0,3 pontos percentuais ao crescimento.",
        "nl": "De heffingen drukken de groei met 0,3 procentpunt.",
        "el": "Οι δασμοί θα αφαιρέσουν 0,3 μονάδες από την ανάπτυξη.",
    }
    for language, text in rows.items():
        expect(language, [(text, ["percentage 0.3..0.3 [ppt] decrease"])])


def test_changes_far_and_compared() -> None:
    """A subject may stand between verb and "by"; what is so much higher is a change behind any preposition."""
    expect("nl", [("Vorig jaar kelderde het aantal bestellingen bij de fabriek met 35 procent.", _LAST_YEAR_DOWN)])
    expect("nl", [("Het bedrijf rekent op 4 procent meer winst.", ["percentage 4..4 % increase"])])
    expect("de", [("Sie müssen sich auf 12 Prozent höhere Rechnungen einstellen.", ["percentage 12..12 % increase"])])
    expect("de", [("Der Umsatz ist auf 12 Prozent gestiegen.", ["percentage 12..12 %"])])
    expect("it", [("Gli affitti sono rincarati del 6,4%.", ["percentage 6.4..6.4 % increase"])])
    expect("fr", [("La facture va s'alourdir de 12 %.", ["percentage 12..12 % increase"])])
    expect("el", [("Οι λογαριασμοί θα επιβαρυνθούν κατά 12%.", ["percentage 12..12 % increase"])])


_LAST_YEAR_DOWN = ["date 2024-01-01..2024-12-31 year", "percentage 35..35 % decrease"]


def test_what_falls_is_no_range() -> None:
    """ "Rebajó de 3.500 a 3.400 millones" goes down, with the scale said once; a range rises."""
    rows = {
        "es": ("La dirección rebajó de 3.500 a 3.400 millones de euros su objetivo.", 3_500_000_000, 3_400_000_000),
        "fr": ("Il a abaissé de 3,5 à 3,4 milliards d'euros son objectif.", 3_500_000_000, 3_400_000_000),
        "it": ("La direzione ha tagliato da 3,5 a 3,4 miliardi di euro la stima.", 3_500_000_000, 3_400_000_000),
        "pt": ("O grupo cortou de 840 para 790 milhões de euros o investimento.", 840_000_000, 790_000_000),
        "en": ("It cut its budget from 3.5 to 3.4 billion euros.", 3_500_000_000, 3_400_000_000),
    }
    for language, (text, first, second) in rows.items():
        expect(language, [(text, [f"money {first}..{first} EUR", f"money {second}..{second} EUR"])])
    expect("fr", [("Ils sont de 800 000 à 1,2 million de personnes.", ["count 800000..1200000 people between"])])
    expect("en", [("From 500 to 1 million people came.", ["count 500..1000000 people between"])])
    expect("en", [("It costs between 3.4 and 3.5 billion euros.", ["money 3400000000..3500000000 EUR between"])])


def test_what_is_extended_has_two_levels() -> None:
    """ "Prolonger de 18 à 24 mois" says how long it was and how long it will be; what stretches has a range."""
    rows = {
        "fr": "Le gouvernement veut prolonger de 18 à 24 mois la mesure.",
        "en": "The council wants to extend the scheme from 18 to 24 months.",
        "de": "Die Frist wird von 18 auf 24 Monate verlängert.",
        "es": "El Gobierno quiere ampliar de 18 a 24 meses la medida.",
        "it": "Il governo vuole prolungare da 18 a 24 mesi la misura.",
        "pt": "O governo quer prolongar de 18 a 24 meses a medida.",
        "nl": "De regering wil de regeling verlengen van 18 tot 24 maanden.",
        "el": "Η κυβέρνηση παρατείνει από 18 σε 24 μήνες το μέτρο.",
    }
    for language, text in rows.items():
        expect(language, [(text, ["duration 18..18 mo", "duration 24..24 mo"])])
    expect("fr", [("Le front s'étend de 18 à 24 kilomètres.", ["measure 18..24 km between"])])
    expect("es", [("Hay una amplia gama de 18 a 24 meses.", ["duration 18..24 mo between"])])


def test_two_currencies_are_no_range() -> None:
    """ "65.9 billion francs or 83 billion dollars" is one sum, said twice."""
    rows = {
        "en": "It sold 65.9 billion Swiss francs or 83 billion dollars.",
        "fr": "Elle a vendu 65,9 milliards de francs suisses ou 83 milliards de dollars.",
        "el": "Πούλησε 65,9 δισ. ελβετικά φράγκα ή 83 δισ. δολάρια.",
    }
    for language, text in rows.items():
        expect(language, [(text, ["money 65900000000..65900000000 CHF", "money 83000000000..83000000000 XXX"])])
    expect("en", [("It takes 5 or 6 euros.", ["money 5..6 EUR between"])])


def test_a_thousand_of_both_ends() -> None:
    """ "31 mil e 35 mil milhões": the first end says as much of the scale as tells it from a plain number."""
    both = ["money 31000000000..35000000000 EUR between"]
    levels = ["money 31000000000..31000000000 EUR", "money 35000000000..35000000000 EUR"]
    expect(
        "pt",
        [
            ("A fatura vale entre 31 mil e 35 mil milhões de euros.", both),
            ("O lucro passou de 31 mil para 35 mil milhões de euros.", levels),
            ("Custa entre 800 mil e 2 mil milhões de euros.", ["money 800000..2000000000 EUR between"]),
            ("Custa entre 500 mil e 2 milhões de euros.", ["money 500000..2000000 EUR between"]),
        ],
    )
    expect(
        "es",
        [
            ("La factura vale entre 31 mil y 35 mil millones de euros.", both),
            ("El beneficio pasó de 31 mil a 35 mil millones de euros.", levels),
        ],
    )
    expect("it", [("Vale tra 31mila e 35mila miliardi di euro.", ["money 31000000000000..35000000000000 EUR between"])])


def test_a_number_that_is_a_month_cut_short_ends_a_movement() -> None:
    """ "Sept" is seven here, and no September that says when the first level held."""
    seats = ["count 3..3 seats", "count 7..7 seats"]
    expect("fr", [("Le parti passe de trois à sept sièges.", seats), ("Il passe de 3 à 7 sièges.", seats)])
