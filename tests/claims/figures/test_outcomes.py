"""Counts beside what they are measured by: how far they moved and where they arrived, what was forecast, what is left,
how votes fell, where a share index stands. Negatives stand beside."""

import pytest

from tests.reading import Row, expect

ROWS: dict[str, list[Row]] = {
    "en": [
        # what was forecast is of what was counted, and is no bound
        (
            "Employers added 139,000 jobs, above the 125,000 economists had expected.",
            ["count 139000..139000 jobs", "count 125000..125000 jobs"],
        ),
        (
            "The firm cut 4,000 jobs, more than the 3,500 analysts polled by Reuters had forecast.",
            ["count 4000..4000 jobs", "count 3500..3500 jobs"],
        ),
        ("Some 2,000 experts met in Davos.", ["count 2000..2000 experts about"]),
        (
            "The number of people out of work dropped by 281,000 to 6.8 million.",
            ["count 281000..281000 unemployed decrease", "count 6800000..6800000 unemployed"],
        ),
        (
            "The number of cases rose by 300 to 1,200.",
            ["count 300..300 cases increase", "count 1200..1200 cases"],
        ),
        ("The army sent 300 men to 12 villages.", ["count 300..300 men", "count 12..12 cities"]),
        (
            "MPs voted 364 to 194 to reject it; 15 abstained.",
            ["count 364..364 votes", "count 194..194 votes", "count 15..15 abstentions"],
        ),
        ("The bill passed by 289 votes to 239.", ["count 289..289 votes", "count 239..239 votes"]),
        (
            "The FTSE 100 closed down 45 points, or 0.5%, at 8,245.",
            ["count 45..45 point decrease", "percentage 0.5..0.5 %", "count 8245..8245 point"],
        ),
        (
            "The Nasdaq fell after the bank cut rates by half a point.",
            ["percentage 0.5..0.5 [ppt] decrease"],
        ),
        ("It has a workforce of 18,000.", ["count 18000..18000 employees"]),
    ],
    "fr": [
        (
            "L'économie a créé 254.000 emplois, bien plus que les 140.000 attendus.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        (
            "Le nombre de chômeurs a augmenté de 117.000 en octobre, à 3,14 millions.",
            [
                "count 117000..117000 unemployed increase",
                "date 2024-10-01..2024-10-31 month",
                "count 3140000..3140000 unemployed",
            ],
        ),
        ("Le parti perd 33 sièges et tombe à 76.", ["count 33..33 seats", "count 76..76 seats"]),
        (
            "Le champion a gagné quatre étapes, ce qui porte sa collection à 21.",
            ["count 4..4 stages", "count 21..21 -"],
        ),
        ("Le texte a été adopté par 197 voix contre 124.", ["count 197..197 votes", "count 124..124 votes"]),
        ("Un sondage sur 1.000 lecteurs le montre.", ["count 1000..1000 lecteur"]),
        ("Une personne sur 1.000 est touchée.", ["percentage 0.1..0.1 %"]),
        (
            "Le CAC 40 a cédé 0,61 % à 7.521 points, un recul de 46 points.",
            ["percentage 0.61..0.61 % decrease", "count 7521..7521 point", "count 46..46 point decrease"],
        ),
    ],
    "de": [
        (
            "Die Zahl der Arbeitslosen ist um 15.000 auf 2,791 Millionen gesunken.",
            ["count 15000..15000 unemployed decrease", "count 2791000..2791000 unemployed"],
        ),
        (
            "Die Firma schuf 254.000 Stellen, erwartet worden waren 140.000.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        (
            "361 Abgeordnete stimmten dafür, dagegen 84.",
            ["count 361..361 lawmakers", "count 84..84 votes"],
        ),
        (
            "Der Dax verlor 120 Punkte und schloss bei 19.061.",
            ["count 120..120 point decrease", "count 19061..19061 point"],
        ),
        ("Die CDU gewann 34 Sitze, die SPD 21.", ["count 34..34 seats", "count 21..21 seats"]),
    ],
    "es": [
        (
            "Se crearon 254.000 empleos, muy por encima de los 140.000 que esperaban los economistas.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        (
            "El paro subió en 26.769 personas, hasta los 2,6 millones de desempleados.",
            ["count 26769..26769 unemployed increase", "count 2600000..2600000 unemployed"],
        ),
        (
            "El PP obtuvo 137 escaños, 48 más que en la última vez, y el PSOE 121.",
            ["count 137..137 seats", "count 48..48 seats increase", "count 121..121 seats"],
        ),
        ("Vox pierde 19 diputados y se queda con 33.", ["count 19..19 lawmakers", "count 33..33 lawmakers"]),
        ("El equipo perdió 3 partidos y se queda con 33 puntos.", ["count 3..3 partido", "count 33..33 point"]),
        (
            "El BCE bajó los tipos 25 puntos básicos, hasta el 3,25%.",
            ["percentage 0.25..0.25 [ppt] decrease", "percentage 3.25..3.25 %"],
        ),
        ("La prima de riesgo cae a 60 puntos básicos.", ["percentage 0.6..0.6 [ppt]"]),
        (
            "El ERE afectará a 1.254 empleados de un total de 18.000.",
            ["count 1254..1254 employees", "count 18000..18000 employees"],
        ),
    ],
    "it": [
        (
            "Ha creato 254mila posti di lavoro, contro i 140mila attesi.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        ("Fratelli d'Italia ha ottenuto 119 seggi, la Lega 66.", ["count 119..119 seats", "count 66..66 seats"]),
        ("Ha ottenuto 119 seggi e la Fiat 500 resta in vendita.", ["count 119..119 seats"]),
        ("Lo spread scende a 78 punti base.", ["percentage 0.78..0.78 [ppt]"]),
        ("Lo spread scende di 3 punti base.", ["percentage 0.03..0.03 [ppt] decrease"]),
        ("Il partito perde 19 seggi e si ferma a 33.", ["count 19..19 seats", "count 33..33 seats"]),
        (
            "La fiducia è passata con 201 voti a favore, 117 contrari e 5 astenuti.",
            ["count 201..201 votes", "count 117..117 votes", "count 5..5 abstentions"],
        ),
        (
            "I voti favorevoli sono stati 361, quelli contrari 84.",
            ["count 361..361 votes", "count 84..84 votes"],
        ),
        ("Un sondaggio su 1.000 elettori lo conferma.", ["count 1000..1000 voters"]),
        ("Un bambino su 1.000 nasce così.", ["percentage 0.1..0.1 %"]),
    ],
    "pt": [
        (
            "Criou 254 mil empregos, muito acima dos 140 mil esperados.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        (
            "O número de desempregados aumentou em 15 mil, para 340 mil.",
            ["count 15000..15000 unemployed increase", "count 340000..340000 unemployed"],
        ),
        (
            "O lucro foi de 2,3 mil milhões de euros, face aos 2 mil milhões do ano anterior.",
            [
                "money 2300000000..2300000000 EUR",
                "money 2000000000..2000000000 EUR",
                "date 2024-01-01..2024-12-31 year",
            ],
        ),
        (
            "Passou com 142 votos a favor, 88 contra e quatro abstenções.",
            ["count 142..142 votes", "count 88..88 votes", "count 4..4 abstentions"],
        ),
        ("As ações afundaram 12%.", ["percentage 12..12 % decrease"]),
        ("O PS perdeu 20 deputados e fica com 58.", ["count 20..20 lawmakers", "count 58..58 lawmakers"]),
    ],
    "nl": [
        (
            "De economie groeide met 0,8 procent, meer dan de 0,4 procent die economen hadden verwacht.",
            ["percentage 0.8..0.8 % increase", "percentage 0.4..0.4 %"],
        ),
        (
            "Het aantal werklozen daalde met 9.000 tot 372.000.",
            ["count 9000..9000 unemployed decrease", "count 372000..372000 unemployed"],
        ),
        ("De partij verliest 19 zetels en komt uit op 33.", ["count 19..19 seats", "count 33..33 seats"]),
        (
            "De AEX sloot op 896,5 punten, een verlies van 5,4 punten.",
            ["count 896.5..896.5 point", "count 5.4..5.4 point decrease"],
        ),
    ],
    "el": [
        (
            "Δημιούργησε 254.000 θέσεις εργασίας, έναντι 140.000 που ανέμεναν οι οικονομολόγοι.",
            ["count 254000..254000 jobs", "count 140000..140000 jobs"],
        ),
        (
            "Οι άνεργοι μειώθηκαν κατά 15.000 στους 438.000.",
            ["count 15000..15000 unemployed decrease", "count 438000..438000 unemployed"],
        ),
        ("Το κόμμα έχασε 19 έδρες και έμεινε με 33.", ["count 19..19 seats", "count 33..33 seats"]),
        (
            "Υπέρ ψήφισαν 361 βουλευτές, κατά 84 και 32 απείχαν.",
            ["count 361..361 lawmakers", "count 84..84 votes", "count 32..32 abstentions"],
        ),
    ],
}


@pytest.mark.parametrize("language", ROWS)
def test_outcomes(language: str) -> None:
    expect(language, ROWS[language])


CROWDS_AND_POSTS: dict[str, list[Row]] = {
    "en": [
        (
            "Organisers said 200,000 had marched; police estimated 45,000.",
            ["count 200000..200000 participants", "count 45000..45000 participants about"],
        ),
        ("He protested that 1,200 had been wasted.", ["count 1200..1200 -"]),
        ("It plans to shed 5,600 roles, including 3,000 in Spain.", ["count 5600..5600 jobs", "count 3000..3000 jobs"]),
        ("The actor has played 30 roles.", ["count 30..30 role"]),
        ("The Greens doubled their seats from 12 to 24.", ["ratio 2..2 1", "count 12..12 seats", "count 24..24 seats"]),
        ("The company reported a loss of $6.2 billion.", ["money 6200000000..6200000000 XXX"]),
        ("Shares closed with a loss of 3%.", ["percentage 3..3 % decrease"]),
        ("They are ending up with a fifth of the group.", ["percentage 20..20 %"]),
        ("They came from 340,000 donors.", ["count 340000..340000 donors"]),
        (
            "The final drew 3.1m viewers, up from 2.8m a year earlier.",
            ["count 3100000..3100000 spectators", "count 2800000..2800000 spectators"],
        ),
        ("Some 3.1m people saw a 2.9m wave.", ["count 3100000..3100000 people about", "measure 2.9..2.9 m"]),
    ],
    "fr": [
        (
            "Selon la police, ils étaient 80.000 à défiler, les syndicats en annoncent 140.000.",
            ["count 80000..80000 participants", "count 140000..140000 participants"],
        ),
        (
            "Les inscriptions au chômage ont reculé de 19.000, à 241.000.",
            ["count 19000..19000 jobless_claims decrease", "count 241000..241000 jobless_claims"],
        ),
        ("Le groupe affiche une perte de 6,2 milliards d'euros.", ["money 6200000000..6200000000 EUR"]),
        ("Le groupe affiche 6,2 milliards d'euros de pertes.", ["money 6200000000..6200000000 EUR"]),
        ("L'assureur abandonne 72 000 polices.", ["count 72000..72000 contracts"]),
        (
            "L'offre de 6,8 milliards d'euros valorise la cible dix fois ses bénéfices, contre sept pour le secteur.",
            ["money 6800000000..6800000000 EUR", "ratio 10..10 1", "ratio 7..7 1"],
        ),
        (
            "La grève est suivie par 62,4 % des conducteurs, qui sont 412 en Bretagne.",
            ["percentage 62.4..62.4 %", "count 412..412 drivers"],
        ),
        ("Le parti recule de 12 sièges, à 76.", ["count 12..12 seats decrease", "count 76..76 seats"]),
    ],
    "de": [
        (
            "Das sind 9.000 Arbeitslose weniger als damals und 183.000 mehr als einst.",
            ["count 9000..9000 unemployed decrease", "count 183000..183000 unemployed increase"],
        ),
        ("Der Umsatz ging um 12 Prozent zurück.", ["percentage 12..12 % decrease"]),
        ("Der Umsatz stieg um 12 Prozent zu Jahresbeginn.", ["percentage 12..12 % increase"]),
    ],
    "es": [
        ("La empresa registró una pérdida de 300 millones de euros.", ["money 300000000..300000000 EUR"]),
        ("El sí obtuvo 178 votos y el no 171.", ["count 178..178 votes", "count 171..171 votes"]),
        ("La concentración de CO2 llegó a 4.200.", ["count 4200..4200 -"]),
    ],
    "it": [
        (
            "Secondo gli organizzatori erano in 300 mila, per la questura 80 mila.",
            ["count 300000..300000 participants", "count 80000..80000 participants"],
        ),
        ("Il gruppo taglia 5.600 posti.", ["count 5600..5600 jobs"]),
        ("Il teatro ha 4.000 posti.", ["count 4000..4000 post"]),
        (
            "I disoccupati calano di 58 mila unità a 1,47 milioni.",
            ["count 58000..58000 unemployed decrease", "count 1470000..1470000 unemployed"],
        ),
        ("Le vendite sono salite a 98.345 unità.", ["count 98345..98345 unita"]),
    ],
    "pt": [
        ("O texto foi aprovado por 312 votos a 144.", ["count 312..312 votes", "count 144..144 votes"]),
        ("A empresa registou uma perda de 20 milhões de euros.", ["money 20000000..20000000 EUR"]),
    ],
    "nl": [
        ("De omzet nam met 9 procent toe.", ["percentage 9..9 % increase"]),
        (
            "Het aantal werklozen nam met 9.000 af tot 372.000.",
            ["count 9000..9000 unemployed decrease", "count 372000..372000 unemployed"],
        ),
        (
            "Er stroomde 850 miljoen euro binnen van 340.000 gevers.",
            ["money 850000000..850000000 EUR", "count 340000..340000 donors"],
        ),
    ],
    "el": [
        ("Η εταιρεία καταργεί 5.600 θέσεις.", ["count 5600..5600 jobs"]),
        (
            "Οι εγγεγραμμένοι άνεργοι μειώθηκαν κατά 12.000, στις 845.000.",
            ["count 12000..12000 unemployed decrease", "count 845000..845000 unemployed"],
        ),
    ],
}


@pytest.mark.parametrize("language", CROWDS_AND_POSTS)
def test_crowds_posts_and_losses(language: str) -> None:
    expect(language, CROWDS_AND_POSTS[language])
