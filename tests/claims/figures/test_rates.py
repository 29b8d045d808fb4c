"""Rates, in eight languages: what moves, flows or costs by the hour, the day, the year, the square metre."""

from tests.reading import expect


def test_rates() -> None:
    """The base, in words or behind a stroke, makes a unit of its own where there is one."""
    expect(
        "en",
        [
            ("The glacier moves at 12 m/d.", ["measure 12..12 m/d"]),
            ("The river rises by 4 cm/h.", ["measure 4..4 cm/h"]),
            ("The ice slid 3 metres a day.", ["measure 3..3 m/d"]),
            ("The plant makes 40,000 tonnes a year.", ["measure 40000..40000 t per a"]),
            ("Winds gusted at 95 mph.", ["measure 95..95 [mi_i]/h"]),
            ("Up to 60 l/m² of rain fell.", ["measure -inf..60 L/m2 at_most"]),
            ("The pump moves 300 litres per second.", ["measure 300..300 L/s"]),
            ("The farm uses 5 kg per hectare.", ["measure 5..5 kg/ha"]),
            ("Cars emit 120 g/km on average.", ["measure 120..120 g/km"]),
            ("The line carries 900 passengers an hour.", ["count 900..900 passengers per h"]),
            ("It costs $4/kg.", ["money 4..4 XXX"]),
            ("Sea levels rise 3.4 mm a year.", ["measure 3.4..3.4 mm/a"]),
            ("The river carries 900 cubic metres per second.", ["measure 900..900 m3/s"]),
            ("The 5 km/10 km race begins at 9.", ["measure 5..5 km", "measure 10..10 km", "count 9..9 -"]),
        ],
    )
    expect(
        "fr",
        [
            ("Le glacier avance de 12 m/j.", ["measure 12..12 m/d"]),
            ("La rivière monte de 4 cm/h.", ["measure 4..4 cm/h"]),
            ("La langue de glace a glissé de trois mètres par jour.", ["measure 3..3 m/d"]),
            ("L'usine produit 40 000 tonnes par an.", ["measure 40000..40000 t per a"]),
            ("Il est tombé 60 l/m² de pluie.", ["measure 60..60 L/m2"]),
            ("La pompe débite 300 litres par seconde.", ["measure 300..300 L/s"]),
            ("Le débit atteint 300 m3/s.", ["measure 300..300 m3/s"]),
            ("Le prix atteint 80 €/MWh.", ["money 80..80 EUR"]),
            ("La nuit coûte 95 €/nuit.", ["money 95..95 EUR per d"]),
            ("Le taux est de 25 µg/m³.", ["measure 25..25 ug/m3"]),
            ("Le service est ouvert 24h/24 et 7j/7.", []),
            ("Le niveau de la mer monte de 3,4 mm par an.", ["measure 3.4..3.4 mm/a"]),
        ],
    )
    expect(
        "de",
        [
            ("Der Gletscher rutscht 12 m/Tag.", ["measure 12..12 m/d"]),
            ("Der Pegel steigt um 4 cm/h.", ["measure 4..4 cm/h"]),
            ("Der Hang bewegt sich drei Meter pro Tag.", ["measure 3..3 m/d"]),
            ("Das Werk stellt 40.000 Tonnen im Jahr her.", ["measure 40000..40000 t per a"]),
            ("Es fielen 60 l/m².", ["measure 60..60 L/m2"]),
            ("Es fielen 60 Liter pro Quadratmeter.", ["measure 60..60 L/m2"]),
            ("Die Pumpe schafft 300 Liter pro Sekunde.", ["measure 300..300 L/s"]),
            ("Der Meeresspiegel steigt um 3,4 Millimeter pro Jahr.", ["measure 3.4..3.4 mm/a"]),
            ("Der Strom kostet 32 Cent/kWh.", ["money 0.32..0.32 XXX"]),
        ],
    )
    expect(
        "es",
        [
            ("El glaciar avanza 12 m/día.", ["measure 12..12 m/d"]),
            ("El río sube 4 cm por hora.", ["measure 4..4 cm/h"]),
            ("La lengua de hielo se movió tres metros al día.", ["measure 3..3 m/d"]),
            ("La planta produce 40.000 toneladas al año.", ["measure 40000..40000 t per a"]),
            ("Cayeron 60 l/m².", ["measure 60..60 L/m2"]),
            ("Cayeron 60 litros por metro cuadrado.", ["measure 60..60 L/m2"]),
            ("La bomba mueve 300 litros por segundo.", ["measure 300..300 L/s"]),
            ("El mar sube 3,4 mm al año.", ["measure 3.4..3.4 mm/a"]),
        ],
    )
    expect(
        "it",
        [
            ("Il ghiacciaio avanza di 12 m/giorno.", ["measure 12..12 m/d"]),
            ("Il fiume sale di 4 cm/h.", ["measure 4..4 cm/h"]),
            ("La lingua di ghiaccio scivola di tre metri al giorno.", ["measure 3..3 m/d"]),
            ("L'impianto produce 40.000 tonnellate all'anno.", ["measure 40000..40000 t per a"]),
            ("Sono caduti 60 l/m².", ["measure 60..60 L/m2"]),
            ("La portata è di 300 metri cubi al secondo.", ["measure 300..300 m3/s"]),
            ("Il mare sale di 3,4 mm all'anno.", ["measure 3.4..3.4 mm/a"]),
        ],
    )
    expect(
        "nl",
        [
            ("De gletsjer schuift 12 m/dag.", ["measure 12..12 m/d"]),
            ("De rivier stijgt 4 cm/u.", ["measure 4..4 cm/h"]),
            ("De ijstong schoof drie meter per dag.", ["measure 3..3 m/d"]),
            ("De fabriek maakt 40.000 ton per jaar.", ["measure 40000..40000 t per a"]),
            ("Er viel 60 l/m².", ["measure 60..60 L/m2"]),
            ("De pomp verzet 300 liter per seconde.", ["measure 300..300 L/s"]),
            ("De auto reed 120 km/u.", ["measure 120..120 km/h"]),
            ("De zeespiegel stijgt 3,4 mm per jaar.", ["measure 3.4..3.4 mm/a"]),
            ("Het debiet bedraagt 900 kubieke meter per seconde.", ["measure 900..900 m3/s"]),
        ],
    )
    expect(
        "pt",
        [
            ("O glaciar avança 12 m/dia.", ["measure 12..12 m/d"]),
            ("O rio sobe 4 cm por hora.", ["measure 4..4 cm/h"]),
            ("A língua de gelo deslizou três metros por dia.", ["measure 3..3 m/d"]),
            ("A fábrica produz 40.000 toneladas por ano.", ["measure 40000..40000 t per a"]),
            ("Caíram 60 l/m².", ["measure 60..60 L/m2"]),
            ("A bomba move 300 litros por segundo.", ["measure 300..300 L/s"]),
            ("O mar sobe 3,4 mm por ano.", ["measure 3.4..3.4 mm/a"]),
        ],
    )
    expect(
        "el",
        [
            ("Η γλώσσα πάγου γλίστρησε τρία μέτρα την ημέρα.", ["measure 3..3 m/d"]),
            ("Το εργοστάσιο παράγει 40.000 τόνους τον χρόνο.", ["measure 40000..40000 t per a"]),
            ("Έπεσαν 60 λίτρα ανά τετραγωνικό μέτρο.", ["measure 60..60 L/m2"]),
            ("Έτρεχε με 120 χλμ/ώρα.", ["measure 120..120 km/h"]),
            ("Η στάθμη ανεβαίνει 3,4 χιλιοστά τον χρόνο.", ["measure 3.4..3.4 mm/a"]),
        ],
    )


def test_bases_of_sums_apart() -> None:
    """The base of a sum is read behind gross and net, behind what is paid, and in one word; a date is none."""
    expect(
        "en",
        [
            ("The wage floor rises to €12.30 an hour before tax.", ["money 12.3..12.3 EUR per h"]),
            ("That is €1,478 a month after deductions.", ["money 1478..1478 EUR per mo"]),
            ("She pays £300 rent a week.", ["money 300..300 GBP per wk"]),
            ("They get €26 more a month.", ["money 26..26 EUR per mo increase"]),
            ("The tax brings in €8bn annually.", ["money 8000000000..8000000000 EUR per a"]),
            ("They want €85,000 per head.", ["money 85000..85000 EUR per 1"]),
            ("Profit was £98m a year earlier.", ["money 98000000..98000000 GBP"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Soit 12,30 euros brut de l'heure et 1 478 euros net par mois.",
                ["money 12.3..12.3 EUR per h", "money 1478..1478 EUR per mo"],
            ),
            ("Il paie 900 euros de loyer par mois.", ["money 900..900 EUR per mo"]),
            ("Elle touche 900 euros mensuels.", ["money 900..900 EUR per mo"]),
            ("Elle touche 900 euros par personne.", ["money 900..900 EUR per 1"]),
            (
                "Le groupe a eu 5 millions d'euros d'impôts l'an dernier.",
                ["money 5000000..5000000 EUR", "date 2024-01-01..2024-12-31 year"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Es gibt 1250 Euro Rente im Monat.", ["money 1250..1250 EUR per mo"]),
            ("Der Lohn steigt auf 12,30 Euro brutto pro Stunde.", ["money 12.3..12.3 EUR per h"]),
            ("Das kostet jährlich 600 Millionen Euro.", ["money 600000000..600000000 EUR per a"]),
            ("Es gibt 85.000 Euro pro Kopf.", ["money 85000..85000 EUR per 1"]),
            (
                "Er machte 3 Millionen Euro Umsatz im Jahr 2020.",
                ["money 3000000..3000000 EUR", "date 2020-01-01..2020-12-31 year"],
            ),
        ],
    )
    expect(
        "es",
        [
            ("Calcula sinergias de 600 millones de euros anuales.", ["money 600000000..600000000 EUR per a"]),
            ("Cobra 1.478 euros netos mensuales.", ["money 1478..1478 EUR per mo"]),
            ("Pagan 900 euros de alquiler al mes.", ["money 900..900 EUR per mo"]),
            ("Exigen 85.000 euros por cabeza.", ["money 85000..85000 EUR per 1"]),
        ],
    )
    expect(
        "it",
        [
            ("Pagano 1.300 euro di affitto al mese.", ["money 1300..1300 EUR per mo"]),
            (
                "Guadagna 1.480 euro netti al mese e 500 euro lordi annui.",
                ["money 1480..1480 EUR per mo", "money 500..500 EUR per a"],
            ),
            ("Chiedono 85mila euro a persona.", ["money 85000..85000 EUR per 1"]),
        ],
    )
    expect(
        "pt",
        [
            ("A pensão é de 1.250 euros mensais.", ["money 1250..1250 EUR per mo"]),
            ("Ganha 1.478 euros líquidos por mês.", ["money 1478..1478 EUR per mo"]),
            ("Pagam 50 euros cada e 20 euros cada mês.", ["money 50..50 EUR per 1", "money 20..20 EUR per mo"]),
        ],
    )
    expect(
        "nl",
        [
            ("Dat levert jaarlijks 8,5 miljard euro op.", ["money 8500000000..8500000000 EUR per a"]),
            ("Hij krijgt 12,30 euro bruto per uur.", ["money 12.3..12.3 EUR per h"]),
            ("Ze eisen 85.000 euro per persoon.", ["money 85000..85000 EUR per 1"]),
        ],
    )
    expect(
        "el",
        [
            ("Πληρώνουν 8 δισ. ευρώ ετησίως.", ["money 8000000000..8000000000 EUR per a"]),
            ("Παίρνει 1.487 ευρώ καθαρά τον μήνα.", ["money 1487..1487 EUR per mo"]),
            ("Ζητούν 85.000 ευρώ ανά άτομο.", ["money 85000..85000 EUR per 1"]),
        ],
    )


def test_bases_behind_more_words() -> None:
    """Behind the second of two things counted, and behind what a sum is in."""
    expect(
        "en",
        [
            ("It saves €1 billion in interest a year.", ["money 1000000000..1000000000 EUR per a"]),
            ("It handles 800 takeoffs and landings a day.", ["count 800..800 flights per d"]),
            ("It has 25 buses and trains an hour.", ["count 25..25 vehicles per h"]),
            ("It had 25 buses and trains a year ago.", ["count 25..25 vehicles", "date 2024-01-01..2024-12-31 year"]),
            ("He paid €5 in cash a year ago.", ["money 5..5 EUR", "date 2024-01-01..2024-12-31 year"]),
        ],
    )
    expect("fr", [("On y voit 25 trains et bus par heure.", ["count 25..25 trains per h"])])
    expect("de", [("Er zählt 800 Züge und Busse pro Stunde.", ["count 800..800 trains per h"])])
    expect("es", [("Paga 5 millones de euros en intereses al año.", ["money 5000000..5000000 EUR per a"])])
    expect("it", [("Passano 80 autobus e treni all'ora.", ["count 80..80 vehicles per h"])])
    expect("pt", [("Paga 5 milhões de euros em juros por ano.", ["money 5000000..5000000 EUR per a"])])
    expect("nl", [("Er zijn 800 starts en landingen per dag.", ["count 800..800 flights per d"])])
    expect("el", [("Γίνονται 800 απογειώσεις και προσγειώσεις την ημέρα.", ["count 800..800 flights per d"])])
