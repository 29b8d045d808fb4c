"""What a figure leaves out: its unit, its noun, its scale, its currency."""

import pytest

from tests.reading import Row, expect

SUMS: dict[str, list[Row]] = {
    "fr": [
        # a sum of money by what it is of, and persons beside it
        (
            "Le plan promet 15 milliards d'économies pour 15 millions d'habitants.",
            ["money 15000000000..15000000000 EUR", "count 15000000..15000000 inhabitants"],
        ),
        ("Le film a été vu par 12 millions.", ["count 12000000..12000000 -"]),  # no sum, and no money anywhere
        ("Cela a coûté 12 millions.", ["money 12000000..12000000 EUR"]),
    ],
    "de": [
        ("Das Zehn-Milliarden-Programm läuft weiter.", ["money 10000000000..10000000000 EUR"]),
        ("Ein 500-Millionen-Fonds soll helfen.", ["money 500000000..500000000 EUR"]),
        ("Die Stadt hat 15 Millionen Einwohner.", ["count 15000000..15000000 inhabitants"]),
    ],
    "it": [
        ("Il cammino vale circa 137 milioni.", ["money 137000000..137000000 EUR about"]),
        ("Ne ha spesi quasi due miliardi.", ["money 2000000000..2000000000 EUR from below about"]),
        ("Lo hanno visto 137 milioni di telespettatori.", ["count 137000000..137000000 spectators"]),
    ],
    "en": [
        (
            "It announced a $2bn fund and 15 billion in savings.",
            ["money 2000000000..2000000000 XXX", "money 15000000000..15000000000 XXX"],
        ),
        ("About 4 million watched.", ["count 4000000..4000000 - about"]),
    ],
    "nl": [("Het kabinet wil 15 miljard aan bezuinigingen.", ["money 15000000000..15000000000 EUR"])],
    "pt": [
        (
            "O clube tem 300 milhões de euros e 12 milhões de dívida.",
            ["money 300000000..300000000 EUR", "money 12000000..12000000 EUR"],
        )
    ],
    "el": [("Δαπάνησε 12 εκατομμύρια.", ["money 12000000..12000000 EUR"])],
    "es": [
        # the currency of the article is the first and most frequent, not the one in brackets
        (
            "El club ganó 144,4 millones de euros (164 millones de dólares). El rival se llevó 136,6 millones.",
            [
                "money 144400000..144400000 EUR",
                "money 164000000..164000000 XXX",
                "money 136600000..136600000 EUR",
            ],
        ),
    ],
}

BARE: dict[str, list[Row]] = {
    "fr": [
        (
            "Ils sont 2 150 pompiers, contre 1 500 le matin.",
            ["count 2150..2150 firefighters", "count 1500..1500 firefighters"],
        ),
        (
            "Ce sont 137 millions d'euros, contre 145.",
            ["money 137000000..137000000 EUR", "money 145000000..145000000 EUR"],
        ),
        (
            "16 000 hectares ont brûlé. À l'aube, on en comptait 11 000.",
            ["measure 16000..16000 ha", "measure 11000..11000 ha"],
        ),
        (
            "L'étape vaut une prime de 2 millions d'euros. Elle en a remporté quatre.",
            ["money 2000000..2000000 EUR", "count 4..4 -"],
        ),
        ("16 000 hectares ont brûlé, 36 sont perdus.", ["measure 16000..16000 ha", "count 36..36 -"]),
    ],
    "en": [
        ("The cable was rated for 600 days and had done 263.", ["duration 600..600 d", "duration 263..263 d"]),
        ("It seats 42 passengers, not 43.", ["count 42..42 passengers", "count 43..43 passengers"]),
        ("She ran 42 km and finished 12.", ["measure 42..42 km", "count 12..12 -"]),
        ("He spent 15 years in prison and scored 12.", ["duration 15..15 a", "count 12..12 -"]),
    ],
    "de": [
        ("Sie hatte sieben Prozent gefordert und bekam fünf.", ["percentage 7..7 %", "percentage 5..5 %"]),
        (
            "In Bonn gab es 31 Festnahmen, im ganzen Land waren es über 180.",
            ["count 31..31 arrests", "count 180..inf arrests more_than"],
        ),
        (
            "Es kamen 87 Prozent der 13 Millionen Wähler, im Mai waren es 78.",
            [
                "percentage 87..87 %",
                "count 13000000..13000000 voters",
                "date 2025-05-01..2025-05-31 month",
                "count 78..78 -",
            ],
        ),
    ],
    "nl": [
        ("Er brandde 11.000 hectare af, 16.000 een dag later.", ["measure 11000..11000 ha", "measure 16000..16000 ha"])
    ],
    "it": [
        (
            "Sono bruciati 11.000 ettari all'alba, 16.000 la sera.",
            ["measure 11000..11000 ha", "measure 16000..16000 ha"],
        )
    ],
    "es": [("El tren de 265 metros llevaba 43.", ["measure 265..265 m", "count 43..43 -"])],
    "pt": [
        (
            "Arderam 11.000 hectares ao amanhecer, 16.000 à noite.",
            ["measure 11000..11000 ha", "measure 16000..16000 ha"],
        )
    ],
    "el": [
        (
            "Κάηκαν 11.000 εκτάρια τα ξημερώματα, 16.000 το βράδυ.",
            ["measure 11000..11000 ha", "measure 16000..16000 ha"],
        )
    ],
}

RATES: dict[str, list[Row]] = {
    "fr": [
        ("Le feu avance à 1 000 hectares à l'heure.", ["measure 1000..1000 ha/h"]),
        ("Il touche 15 euros de l'heure.", ["money 15..15 EUR per h"]),
    ],
    "en": [
        (
            "It burned 1,000 hectares an hour at 37 miles per hour, 60 kilometres an hour.",
            ["measure 1000..1000 ha/h", "measure 37..37 [mi_i]/h", "measure 60..60 km/h"],
        )
    ],
    "de": [("Es fraß 1.000 Hektar pro Stunde.", ["measure 1000..1000 ha/h"])],
    "nl": [("Het verslond 1.000 hectare per uur.", ["measure 1000..1000 ha/h"])],
    "it": [("Bruciava 1.000 ettari all'ora.", ["measure 1000..1000 ha/h"])],
    "es": [("Avanza a mil hectáreas a la hora.", ["measure 1000..1000 ha/h"])],
    "pt": [("Avança a 1.000 hectares por hora.", ["measure 1000..1000 ha/h"])],
    "el": [("Έκαιγε 5.000 στρέμματα την ώρα.", ["measure 5000..5000 {stremma}/h"])],
}

TIMES: dict[str, list[Row]] = {
    "fr": [("C'est une fois et demie la surface de Paris.", ["ratio 1.5..1.5 1"]), ("Elle a gagné une fois.", [])],
    "en": [("It is half as much again.", ["ratio 1.5..1.5 1"]), ("It is twice the size of Nice.", ["ratio 2..2 1"])],
    "de": [("Es ist anderthalbmal so groß.", ["ratio 1.5..1.5 1"]), ("Es ist doppelt so teuer.", ["ratio 2..2 1"])],
    "nl": [
        ("Dat is anderhalf keer Parijs.", ["ratio 1.5..1.5 1"]),
        ("Hij won drie keer de finale.", ["count 3..3 times"]),
        ("Dat is drie keer de oppervlakte van Lyon.", ["ratio 3..3 1"]),
    ],
    "it": [("È una volta e mezza quella di Parigi.", ["ratio 1.5..1.5 1"])],
    "es": [("Es vez y media mayor.", ["ratio 1.5..1.5 1"]), ("Es dos veces y media más grande.", ["ratio 2.5..2.5 1"])],
    "pt": [("É uma vez e meia a de Paris.", ["ratio 1.5..1.5 1"])],
    "el": [("Είναι μιάμιση φορά το Παρίσι.", ["ratio 1.5..1.5 1"])],
}

ONE: dict[str, list[Row]] = {
    "fr": [
        ("Un mort et trois blessés.", ["count 1..1 deaths", "count 3..3 injured"]),
        ("Une personne est morte, une autre est portée disparue.", ["count 1..1 deaths"]),
        ("Une personne est venue.", []),
        ("Une mort suspecte.", []),
        ("Un mort-vivant.", []),
        ("Une personne sur dix est morte.", ["percentage 10..10 %"]),
    ],
    "en": [
        ("One person was killed and two were injured.", ["count 1..1 deaths", "count 2..2 injured"]),
        ("One man came.", []),
        ("A man was killed.", []),
    ],
    "de": [("Ein Mensch starb.", ["count 1..1 deaths"]), ("Ein Mensch kam.", [])],
    "nl": [("Er viel een dode.", ["count 1..1 deaths"])],
    "it": [("Una persona è morta.", ["count 1..1 deaths"]), ("Una morte sospetta.", [])],
    "es": [("Un muerto y tres heridos.", ["count 1..1 deaths", "count 3..3 injured"]), ("Una persona vino.", [])],
    "pt": [("Uma pessoa morreu.", ["count 1..1 deaths"])],
    "el": [("Ένας νεκρός και τρεις τραυματίες.", ["count 1..1 deaths", "count 3..3 injured"])],
}

PARTS: dict[str, list[Row]] = {
    "nl": [
        ("Drie van de tien fabrieken sluiten.", ["count 3..3 factories", "count 10..10 factories"]),
        ("Drie van de tien Nederlanders zijn tegen.", ["percentage 30..30 %"]),
        ("Een 500-tal voertuigen brandde uit.", ["count 500..500 vehicles about"]),
    ],
    "el": [
        ("Τρία από τα δέκα εργοστάσια θα έκλειναν.", ["count 3..3 factories", "count 10..10 factories"]),
        ("Εκτός από 12 άτομα.", ["count 12..12 people"]),
    ],
    "it": [
        ("Tre dei dieci stabilimenti chiudono.", ["count 3..3 factories", "count 10..10 factories"]),
        ("Oltre alle 36 case, sono bruciate 20 auto.", ["count 36..36 houses", "count 20..20 vehicles"]),
        ("Sono bruciate oltre 36 case.", ["count 36..inf houses more_than"]),
    ],
    "fr": [
        ("En plus des 36 maisons, 20 voitures ont brûlé.", ["count 36..36 houses", "count 20..20 vehicles"]),
        ("Plus des deux tiers ont voté.", ["percentage 66.66666666666666666666666666..inf % more_than"]),
    ],
}

_SENTENCE = ["duration 4..4 a", "duration 2..2 a"]
_SPAN = ["duration 6..10 h between", "duration 12..inf h more_than"]

WHOLES: dict[str, list[Row]] = {
    "fr": [
        ("Elle est condamnée à quatre ans de prison, dont deux ferme.", _SENTENCE),
        ("Quatre ans de prison, dont deux avec sursis. Les deux autres chez elle.", [*_SENTENCE, "duration 2..2 a"]),
        ("Deux ans de prison, deux d'entre eux.", ["duration 2..2 a", "duration 2..2 a"]),
        ("Trois ans de prison, dont un ferme.", ["duration 3..3 a", "duration 1..1 a"]),
        ("On annonçait six à dix heures. Il en a fallu plus de douze.", _SPAN),
        ("Deux fermes ont brûlé.", ["count 2..2 farms"]),
        ("Cinq hommes, dont un suspendu.", ["count 5..5 men"]),
    ],
    "en": [
        ("She got four years in prison, two of them suspended.", _SENTENCE),
        (
            "Four years in jail, two of which suspended. The other two are served at home.",
            [*_SENTENCE, "duration 2..2 a"],
        ),
        (
            "It was fined €2 million, of which 1 million suspended.",
            ["money 2000000..2000000 EUR", "money 1000000..1000000 EUR"],
        ),
        ("They said six to ten hours. In places it took more than twelve.", _SPAN),
        ("They said six to ten hours. More than twelve people came.", [_SPAN[0], "count 12..inf people more_than"]),
        ("Four years in jail, one of which suspended.", ["duration 4..4 a", "duration 1..1 a"]),
        ("Two players are out, one of them suspended.", ["count 2..2 players"]),
        (
            "Three of the five defendants were cleared and the other two convicted.",
            ["count 3..3 suspects", "count 5..5 suspects", "count 2..2 suspects"],
        ),
        ("Four years later, two of them won.", ["duration 4..4 a", "count 2..2 -"]),
        (
            "Five men, two of them Dutch, were held. The other three are free.",
            ["count 5..5 men", "count 2..2 men", "count 3..3 men"],
        ),
    ],
    "de": [
        ("Sie erhielt vier Jahre Haft, davon zwei auf Bewährung.", _SENTENCE),
        ("Vier Jahre Haft, zwei davon auf Bewährung. Die anderen zwei daheim.", [*_SENTENCE, "duration 2..2 a"]),
        ("Es sollte sechs bis zehn Stunden dauern. Mancherorts waren es mehr als zwölf.", _SPAN),
    ],
    "es": [
        ("Cuatro años de prisión, dos de ellos en suspenso.", _SENTENCE),
        ("Hace cuatro años, dos firmes aliados pactaron.", ["date 2021-01-01..2021-12-31 year", "count 2..2 -"]),
        ("Cuatro años de cárcel, dos firmes. Los otros dos en casa.", [*_SENTENCE, "duration 2..2 a"]),
        (
            "Se hablaba de seis a diez horas. En algunos sitios fueron más de doce.",
            ["duration 6..10 h between", _SPAN[1]],
        ),
    ],
    "it": [
        ("Quattro anni di carcere, due dei quali sospesi.", _SENTENCE),
        ("Quattro anni, uno dei quali con la condizionale.", ["duration 4..4 a", "duration 1..1 a"]),
        (
            "Quattro anni di carcere, di cui due con la condizionale. Gli altri due a casa.",
            [*_SENTENCE, "duration 2..2 a"],
        ),
        ("Si parlava di sei-dieci ore. In alcune zone ne sono servite più di dodici.", _SPAN),
    ],
    "pt": [
        ("Quatro anos de prisão, dois deles suspensos.", _SENTENCE),
        ("Quatro anos, dois dos quais com pena suspensa. Os outros dois em casa.", [*_SENTENCE, "duration 2..2 a"]),
        ("Falava-se em seis a dez horas. Em certos sítios foram mais de doze.", _SPAN),
        ("Há cinco mortos, três deles numa casa.", ["count 5..5 deaths", "count 3..3 deaths"]),
    ],
    "nl": [
        ("Zij kreeg vier jaar cel, waarvan twee voorwaardelijk.", _SENTENCE),
        ("Vier jaar cel, twee daarvan voorwaardelijk. De andere twee zit zij uit.", [*_SENTENCE, "duration 2..2 a"]),
        (
            "De partij betaalt 2 miljoen euro, waarvan 1 miljoen voorwaardelijk. Er was 4,3 miljoen geëist.",
            ["money 2000000..2000000 EUR", "money 1000000..1000000 EUR", "money 4300000..4300000 EUR"],
        ),
        ("Het zou zes tot tien uur duren. Soms waren het er meer dan twaalf.", _SPAN),
        (
            "Drie van de vijf verdachten zijn vrij, de andere twee veroordeeld.",
            ["count 3..3 suspects", "count 5..5 suspects", "count 2..2 suspects"],
        ),
        ("Hij reed 4 jaar. De andere twee wagens staan stil.", ["duration 4..4 a", "count 2..2 vehicles"]),
    ],
    "el": [
        ("Τέσσερα χρόνια φυλάκιση, εκ των οποίων δύο με αναστολή.", _SENTENCE),
        ("Τέσσερα χρόνια, τα δύο με αναστολή. Τα άλλα δύο θα τα εκτίσει.", [*_SENTENCE, "duration 2..2 a"]),
        ("Μιλούσαν για έξι έως δέκα ώρες. Αλλού χρειάστηκαν πάνω από δώδεκα.", _SPAN),
    ],
}

LISTS: dict[str, list[Row]] = {
    "de": [
        (
            "Die CDU 31 Prozent, SPD 15, Grüne 12.",
            ["percentage 31..31 %", "percentage 15..15 %", "percentage 12..12 %"],
        ),
        ("Er bekam drei Jahre Haft; der Staatsanwalt hatte fünf gefordert.", ["duration 3..3 a", "duration 5..5 a"]),
        ("Die Klinik verfügt über 320 Betten, davon 24 für Kinder.", ["count 320..320 beds", "count 24..24 beds"]),
        ("Über 320 Betten stehen leer.", ["count 320..inf beds more_than"]),
        ("Festnahmen gab es 87. Verletzte kamen ins Spital.", ["count 87..87 arrests"]),
        (
            "Es geht um 500 Millionen und läuft Ende Mai aus.",
            ["count 500000000..500000000 -", "date 2025-05-21..2025-05-31 month"],
        ),
    ],
    "el": [
        (
            "Η ΝΔ έχει 28,5%, το ΠΑΣΟΚ 13,2% και ο ΣΥΡΙΖΑ 7.",
            ["percentage 28.5..28.5 %", "percentage 13.2..13.2 %", "percentage 7..7 %"],
        )
    ],
    "en": [
        (
            "The Tories were on 24%, Labour 31 and Reform 19.",
            ["percentage 24..24 %", "percentage 31..31 %", "percentage 19..19 %"],
        ),
        ("Sales rose 3% and the Boeing 737 sold well.", ["percentage 3..3 % increase"]),
        ("Inflation eased to 2.6 per cent from 2.8.", ["percentage 2.6..2.6 %", "percentage 2.8..2.8 %"]),
        ("He served 22 of his 30 years.", ["duration 22..22 a", "duration 30..30 a"]),
        ("The toll was put at 17. She died at 86.", ["count 17..17 deaths", "duration 86..86 a"]),
    ],
    "es": [
        ("La fiscal pide ocho años; la defensa, doce.", ["duration 8..8 a", "duration 12..12 a"]),
        ("El alquiler medio es de 900 euros.", ["money 900..900 EUR"]),
        ("Perdió medio millón.", ["count 500000..500000 -"]),
        ("El tren circulaba a 190 por hora.", ["measure 190..190 km/h"]),
    ],
    "fr": [
        (
            "Ils ont 64 médailles, dont 16 en or, 26 en argent et 22 en bronze.",
            ["count 64..64 medals", "count 16..16 medals", "count 26..26 medals", "count 22..22 medals"],
        ),
        ("Le prix grimpe de 3 % et touche 45.", ["percentage 3..3 % increase", "count 45..45 -"]),
    ],
    "it": [("La difesa chiedeva nove anni, i giudici ne hanno inflitti sei.", ["duration 9..9 a", "duration 6..6 a"])],
    "nl": [
        ("De winst halveerde tot 310 miljoen.", ["ratio 0.5..0.5 1 decrease", "money 310000000..310000000 EUR"]),
        ("Twaalf van de dertig scholieren kwamen vrij.", ["count 12..12 students", "count 30..30 students"]),
    ],
    "pt": [
        ("O prejuízo passou de 12 para 30 milhões.", ["money 12000000..12000000 XXX", "money 30000000..30000000 XXX"])
    ],
}

MORE: dict[str, list[Row]] = {
    "de": [
        (
            "Der Turm ist 330 Meter hoch, sechs mehr als sein Nachbar.",
            ["measure 330..330 m", "measure 6..6 m increase"],
        ),
        ("Der Liter kostet 2,49 Euro, damals waren es 1,99.", ["money 2.49..2.49 EUR", "money 1.99..1.99 EUR"]),
    ],
    "el": [
        ("Ο σεισμός των 6,4 βαθμών ήταν ισχυρός.", ["measure 6.4..6.4 {magnitude}"]),
        ("Η θερμοκρασία έφτασε τους 36,4 βαθμούς.", ["measure 36.4..36.4 Cel"]),
    ],
    "en": [
        ("The dose was cut from 100 milligrams to 50.", ["measure 100..100 mg", "measure 50..50 mg"]),
        ("The limit is 50 micrograms per litre; the city recorded 87.", ["measure 50..50 ug/L", "measure 87..87 ug/L"]),
        (
            "The club owes €45 million to players and 12 to the taxman.",
            ["money 45000000..45000000 EUR", "money 12000000..12000000 EUR"],
        ),
        ("Six in ten francs are covered.", ["percentage 60..60 %"]),
        ("The age will be 67 in 2030.", ["duration 67..67 a", "date 2030-01-01..2030-12-31 year"]),
    ],
    "es": [
        (
            "El petróleo cae 1,20 euros, hasta los 68,40 el barril.",
            ["money 1.2..1.2 EUR decrease", "money 68.4..68.4 EUR"],
        ),
        ("Lograría 143 escaños, seis más que antes.", ["count 143..143 seats", "count 6..6 seats increase"]),
    ],
    "it": [("Una trentina è finita in ospedale.", ["count 30..30 - about"])],
    "pt": [("Levaram 130 viaturas e nove meios aéreos.", ["count 130..130 vehicles", "count 9..9 aircraft"])],
}

APIECE: dict[str, list[Row]] = {
    "en": [
        ("They list at €140 million apiece.", ["money 140000000..140000000 EUR per 1"]),
        (
            "The order for 30 million doses is firm. Brussels can call on another 20 million for €5 each.",
            ["count 30000000..30000000 doses", "count 20000000..20000000 doses", "money 5..5 EUR per 1"],
        ),
        ("Five each were sold.", ["count 5..5 -"]),
    ],
    "pt": [
        (
            "São 5.600 milhões de euros, ou 140 milhões por unidade.",
            ["money 5600000000..5600000000 EUR", "money 140000000..140000000 EUR per 1"],
        )
    ],
    "fr": [
        (
            "L'usine produit 25 millions de doses et va en produire 60 millions. Elle vaut 3 millions d'euros.",
            ["count 25000000..25000000 doses", "count 60000000..60000000 doses", "money 3000000..3000000 EUR"],
        ),
        (
            "La facture est de 5 milliards de livres, soit 6 milliards d'euros, et de 8 milliards avec les options.",
            [
                "money 5000000000..5000000000 XXX",
                "money 6000000000..6000000000 EUR",
                "money 8000000000..8000000000 XXX",
            ],
        ),
    ],
}

WRITTEN: dict[str, list[Row]] = {
    "fr": [
        (
            "Le trajet dure 2 h 04, contre 3 h 14 auparavant.",
            [
                "duration 2.066666666666666666666666667..2.066666666666666666666666667 h",
                "duration 3.233333333333333333333333333..3.233333333333333333333333333 h",
            ],
        ),
    ],
    "el": [("Ένα πρόστιμο τριών εκατ. ευρώ.", ["money 3000000..3000000 EUR"])],
    "de": [("Drei Mio. Euro sind da.", ["money 3000000..3000000 EUR"])],
    "it": [
        (
            "Dei 9 milioni di elettori, 3,5 sono a casa.",
            ["count 9000000..9000000 voters", "count 3500000..3500000 voters"],
        ),
        ("Sono triplicati, da 800 a 2.400 euro.", ["ratio 3..3 1", "money 800..800 EUR", "money 2400..2400 EUR"]),
        ("Costa da 800 a 2.400 euro.", ["money 800..2400 EUR between"]),
    ],
}

_POWER = ["count 6200000..6200000 customers", "money 12000000..12000000 EUR", "count 6200000..6200000 customers"]

COUNTED: dict[str, list[Row]] = {  # millions of what the text counts elsewhere are no money
    "pt": [
        ("6,2 milhões já com luz. Custou 12 milhões de euros. À noite, 6,2 milhões de clientes tinham luz.", _POWER),
        ("Custou 12 milhões de euros. Depois, mais 6,2 milhões.", [_POWER[1], "money 6200000..6200000 EUR"]),
    ],
    "fr": [
        (
            "Déjà 6,2 millions dans la lumière. Coût : 12 millions d'euros. Le soir, 6,2 millions de clients.",
            _POWER,
        )
    ],
    "es": [("Ya son 6,2 millones con luz. Costó 12 millones de euros. Hay 6,2 millones de clientes con luz.", _POWER)],
    "it": [("Già 6,2 milioni con la luce. Costa 12 milioni di euro. Sono 6,2 milioni di clienti.", _POWER)],
    "de": [
        (
            "Das kostet 12 Millionen Euro. In zehn Millionen Haushalten war es aus. In Italien saßen 57 Millionen da.",
            [_POWER[1], "count 10000000..10000000 households", "count 57000000..57000000 -"],
        )
    ],
    "en": [
        (
            "The repairs cost €12m. Of 6.5 million customers, 6.2 million had power again.",
            [_POWER[1], "count 6500000..6500000 customers", "count 6200000..6200000 customers"],
        )
    ],
    "nl": [
        (
            "Het kostte 12 miljoen euro. Van de 6,5 miljoen klanten hadden 6,2 miljoen weer stroom.",
            [_POWER[1], "count 6500000..6500000 customers", "count 6200000..6200000 customers"],
        )
    ],
    "el": [
        (
            "Κόστισε 12 εκατ. ευρώ. Ρεύμα είχαν 6,2 εκατ. πελάτες. Πάλι 6,2 εκατ. έχουν φως.",
            [_POWER[1], _POWER[0], _POWER[0]],
        )
    ],
}

_TONNES: list[Row] = [
    ("De vrachtwagen van 3 ton reed door.", ["measure 3..3 t"]),
    ("De kosten van 3 ton staal stijgen.", ["measure 3..3 t"]),
    ("Er lag een ton staal.", ["measure 1..1 t"]),
    ("De walvis weegt 30 ton.", ["measure 30..30 t"]),
    ("Een half miljoen ton graan verdween.", ["measure 500000..500000 t"]),
    ("Er werd 3 ton gestolen koper gevonden.", ["measure 3..3 t"]),
]

NAMED_SUMS: dict[str, list[Row]] = {
    "nl": [
        ("Zij kreeg een boete van een ton.", ["money 100000..100000 EUR"]),
        ("Hij verdient anderhalve ton per jaar.", ["money 150000..150000 EUR per a"]),
        ("Het huis is voor bijna zes ton verkocht.", ["money 600000..600000 EUR from below about"]),
        ("Meer dan een ton aan boetes ging weg.", ["money 100000..inf EUR more_than"]),
        ("Een ton schade.", ["money 100000..100000 EUR"]),
        *_TONNES,
    ],
    "en": [
        ("He paid ten grand for it.", ["money 10000..10000 XXX"]),
        ("She sold two grand pianos.", ["count 2..2 piano"]),
    ],
}

_FRANCS = ["money 5000000..5000000 XXX", "money 5350000..5350000 EUR about"]

CONVERTED: dict[str, list[Row]] = {  # what is left out is that of the sum, not of its conversion
    "it": [
        (
            "Berna dà 5 milioni di franchi, circa 5,35 milioni di euro; dal Cantone ne arriveranno altri dieci.",
            [*_FRANCS, "money 10000000..10000000 XXX"],
        )
    ],
    "fr": [
        (
            "Berne donne 5 millions de francs, environ 5,35 millions d'euros, contre 3 l'an dernier.",
            [*_FRANCS, "money 3000000..3000000 XXX", "date 2024-01-01..2024-12-31 year"],
        )
    ],
    "en": [
        (
            "It lost €5.6bn, or $6.1bn, against 6.4bn then.",
            [
                "money 5600000000..5600000000 EUR decrease",
                "money 6100000000..6100000000 XXX",
                "money 6400000000..6400000000 EUR",
            ],
        )
    ],
}

_FEWER = ["count 3500..3500 without_power", "count 800..800 without_power"]
_TOLL = ["count 12..12 deaths", "count 15..15 deaths"]

TALLIES: dict[str, list[Row]] = {  # "only", and words for a number told before
    "fr": [
        ("3 500 foyers étaient privés de courant, puis leur nombre est tombé à 800.", _FEWER),
        ("Douze personnes sont mortes. Le bilan est passé à 15.", _TOLL),
        ("Douze personnes sont mortes. Le nombre de blessés est de 40.", [_TOLL[0], "count 40..40 injured"]),
    ],
    "en": [
        ("3,500 homes had no power, then the number fell to 800.", _FEWER),
        ("Twelve people died. The toll rose to 15.", _TOLL),
        ("The fund has 3,500 members. The total return was 12.", ["count 3500..3500 members", "count 12..12 -"]),
    ],
    "de": [
        ("3.500 Haushalte waren ohne Strom, später nur noch 800.", _FEWER),
        ("3.500 Haushalte waren ohne Strom, dann war die Zahl auf 800 gesunken.", _FEWER),
        ("Zwölf Menschen starben. Die Zahl stieg auf 15.", _TOLL),
    ],
    "es": [
        ("3.500 hogares estaban sin luz, luego solo 800.", _FEWER),
        ("Murieron doce personas. El balance subió a 15.", _TOLL),
    ],
    "it": [
        ("3.500 case erano al buio, poi appena 800.", _FEWER),
        ("Sono morte dodici persone. Il bilancio è salito a 15.", _TOLL),
    ],
    "pt": [
        ("3.500 casas estavam sem luz, depois apenas 800.", _FEWER),
        ("Morreram doze pessoas. O balanço subiu para 15.", _TOLL),
    ],
    "nl": [
        ("3500 huishoudens zaten zonder stroom, later nog maar 800.", _FEWER),
        ("Twaalf mensen kwamen om. Het aantal steeg naar 15.", _TOLL),
    ],
    "el": [
        ("3.500 νοικοκυριά δεν είχαν ρεύμα, αργότερα μόλις 800.", _FEWER),
        ("Δώδεκα άνθρωποι σκοτώθηκαν. Ο αριθμός ανέβηκε στους 15.", _TOLL),
    ],
}

OTHERS: dict[str, list[Row]] = {  # so many more of them, but not "the others"
    "es": [
        ("El fuego quemó 12 casas. Otras siete están en peligro.", ["count 12..12 houses", "count 7..7 houses"]),
        ("El fuego quemó 120 hectáreas. Las otras siete son del parque.", ["measure 120..120 ha", "count 7..7 -"]),
    ],
    "pt": [
        ("O fogo queimou 12 casas. Outras sete estão em perigo.", ["count 12..12 houses", "count 7..7 houses"]),
        (
            "Foi decidido por 2 milhões de votos. Divide a multa com os outros sete.",
            ["count 2000000..2000000 votes", "count 7..7 -"],
        ),
    ],
    "it": [
        (
            "Berna dà 5 milioni di franchi; ne arriveranno altri sette.",
            [_FRANCS[0], "money 7000000..7000000 XXX"],
        ),
        ("Berna dà 5 milioni di franchi; gli altri sette vengono dopo.", [_FRANCS[0], "count 7..7 -"]),
    ],
}

TABLES = {
    "others": OTHERS,
    "tallies": TALLIES,
    "converted": CONVERTED,
    "counted": COUNTED,
    "named sums": NAMED_SUMS,
    "written": WRITTEN,
    "apiece": APIECE,
    "more": MORE,
    "lists": LISTS,
    "sums": SUMS,
    "bare": BARE,
    "rates": RATES,
    "times": TIMES,
    "one": ONE,
    "parts": PARTS,
    "wholes": WHOLES,
}


@pytest.mark.parametrize(("table", "language"), [(name, code) for name, rows in TABLES.items() for code in rows])
def test_what_is_left_out(table: str, language: str) -> None:
    """Each table by language, the traps beside what they look like."""
    expect(language, TABLES[table][language])
