"""What a number counts, said away from it: tolls, labels, groups, votes, parts, others that the same befell."""

import pytest

from claims.document import Document
from claims.extract import extract_claims
from claims.value import Kind, Value

Row = tuple[str, list[str]]

NUMBER_BEHIND: dict[str, list[Row]] = {  # a level first, and the number of what it is behind it
    "en": [
        ("The blast raises to 38 the number of dead.", ["38 deaths"]),
        ("This brought to 1,250 the total of injured.", ["1250 injured"]),
        ("The find lifts to at least 12 the count of missing sailors.", ["12 missing"]),
        ("They moved to 38 the day after.", ["38 -"]),  # no number is told
    ],
    "fr": [
        ("Ce décès porte à 38 le nombre de morts.", ["38 deaths"]),
        ("L'opération élève à plus de 120 le nombre de blessés.", ["120 injured"]),
        ("Cela ramène à 14 le total des disparus.", ["14 missing"]),
        ("Ils ont porté à 38 le niveau de la taxe.", ["38 -"]),
    ],
    "de": [
        ("Damit erhöht sich auf 38 die Zahl der Toten.", ["38 deaths"]),
        ("So stieg auf mindestens 120 die Zahl der Verletzten.", ["120 injured"]),
        ("Gestern sank auf 14 die Zahl der Vermissten.", ["14 missing"]),
    ],
    "es": [
        ("La explosión eleva a 38 el número de muertos.", ["38 deaths"]),
        ("Con ello sube a más de 120 la cifra de heridos.", ["120 injured"]),
        ("El hallazgo reduce a 14 el total de desaparecidos.", ["14 missing"]),
    ],
    "it": [
        ("Lo scoppio porta a 38 il numero dei morti.", ["38 deaths"]),
        ("Sale così a oltre 120 il numero dei feriti.", ["120 injured"]),
        ("Il ritrovamento riduce a 14 il totale dei dispersi.", ["14 missing"]),
    ],
    "pt": [
        ("A explosão eleva para 38 o número de mortos.", ["38 deaths"]),
        ("Sobe assim para mais de 120 o número de feridos.", ["120 injured"]),
        ("A descoberta reduz para 14 o total de desaparecidos.", ["14 missing"]),
    ],
    "nl": [
        ("Zo stijgt tot 38 het aantal doden.", ["38 deaths"]),
        ("Daarmee loopt op tot ruim 120 het aantal gewonden.", ["120 injured"]),
        ("Dat brengt het aantal doden op 38.", ["38 deaths"]),  # no age at which somebody died
    ],
    "el": [
        ("Στους 38 ανέβηκε ο αριθμός των νεκρών.", ["38 deaths"]),
        ("Στους 120 έφτασε ο αριθμός των τραυματιών.", ["120 injured"]),
        ("Σε 14 μειώθηκε ο αριθμός των αγνοουμένων.", ["14 missing"]),
    ],
}

LABELS: dict[str, list[Row]] = {
    "en": [
        ("Visitors from abroad: 41 million", ["41000000 visitors"]),
        ("Price of tickets: 12", ["12 tickets"]),
        ("Votes against: 364.", ["364 votes"]),
        ("Passengers: 230. Crew: twelve.", ["230 passengers", "12 crew"]),
        ("The number of wounded has not moved: 192.", ["192 injured"]),
        ("The ship had a crew of 12.", ["12 crew"]),
        ("Three dead: 14 things to know.", ["3 deaths", "14 -"]),  # a headline, and what is counted behind it
    ],
    "fr": [
        ("Abonnés à la télévision : 41 millions", ["41000000 subscribers"]),
        ("Abstentions : 15.", ["15 abstentions"]),
        ("Passagers : 230. Équipage : douze.", ["230 passengers", "12 crew"]),
        ("Le nombre de blessés, lui, n'a pas bougé : 192.", ["192 injured"]),
        ("Le cargo avait un équipage de douze.", ["12 crew"]),
    ],
    "de": [
        ("Tote in Bayern: 41", ["41 deaths"]),
        ("Enthaltungen: 15.", ["15 abstentions"]),
        ("Passagiere: 230. Besatzung: zwölf.", ["230 passengers", "12 crew"]),
        ("Die Zahl der Verletzten blieb gleich: 192.", ["192 injured"]),
        ("Der Frachter hatte eine Besatzung von zwölf.", ["12 crew"]),
    ],
    "es": [
        ("Heridos en la estación: 41", ["41 injured"]),
        ("Abstenciones: 15.", ["15 abstentions"]),
        ("Pasajeros: 230. Tripulación: doce.", ["230 passengers", "12 crew"]),
        ("El número de heridos no ha variado: 192.", ["192 injured"]),
        ("El carguero llevaba una tripulación de doce.", ["12 crew"]),
    ],
    "it": [
        ("Feriti nella stazione: 41", ["41 injured"]),
        ("Astensioni: 15.", ["15 abstentions"]),
        ("Passeggeri: 230. Equipaggio: dodici.", ["230 passengers", "12 crew"]),
        ("Il numero dei feriti non è cambiato: 192.", ["192 injured"]),
        ("Il cargo aveva un equipaggio di dodici.", ["12 crew"]),
    ],
    "pt": [
        ("Feridos na estação: 41", ["41 injured"]),
        ("Abstenções: 15.", ["15 abstentions"]),
        ("Passageiros: 230. Tripulação: doze.", ["230 passengers", "12 crew"]),
        ("O número de feridos não mudou: 192.", ["192 injured"]),
        ("O cargueiro tinha uma tripulação de doze.", ["12 crew"]),
    ],
    "nl": [
        ("Gewonden in het station: 41", ["41 injured"]),
        ("Onthoudingen: 15.", ["15 abstentions"]),
        ("Passagiers: 230. Bemanning: twaalf.", ["230 passengers", "12 crew"]),
        ("Het aantal gewonden bleef gelijk: 192.", ["192 injured"]),
        ("Het vrachtschip had een bemanning van twaalf.", ["12 crew"]),
    ],
    "el": [
        ("Τραυματίες στον σταθμό: 41", ["41 injured"]),
        ("Αποχές: 15.", ["15 abstentions"]),
        ("Επιβάτες: 230. Πλήρωμα: δώδεκα.", ["230 passengers", "12 crew"]),
        ("Ο αριθμός των τραυματιών δεν άλλαξε: 192.", ["192 injured"]),
    ],
}

ASIDES: dict[str, list[Row]] = {  # what is counted, an aside, and the verb; or the noun before brackets
    "en": [
        ("The number of passengers, mostly commuters, has gone up to 34.", ["34 passengers"]),
        ("The death toll, which had stood at 12, has risen to 34.", ["12 deaths", "34 deaths"]),
        ("Births (41,200) outnumbered deaths (39,800).", ["41200 births", "39800 deaths"]),
        ("Two men (34) and their dog went missing.", ["2 men"]),  # how old they are
        ("The ministry puts the number of patients in the region at about 41.", ["41 patients"]),
        ("The mayor, who is popular, rose to 34.", ["34 -"]),
    ],
    "fr": [
        ("Le nombre de voyageurs, lui, est passé à 340.", ["340 passengers"]),
        ("Les naissances (41 200) dépassent les décès (moins de 39 800).", ["41200 births", "39800 deaths"]),
        ("La préfecture chiffre le nombre de patients dans la région à 41.", ["41 patients"]),
        ("Ils étaient 27 députés contre 25 au parti rival.", ["27 lawmakers", "25 lawmakers"]),
    ],
    "de": [
        ("Die Zahl der Fahrgäste, darunter viele Kinder, stieg auf 41.", ["41 passengers"]),
        ("Die Geburten (41.200) übertrafen die Todesfälle (39.800).", ["41200 births", "39800 deaths"]),
        ("Der Landrat bezifferte die Zahl der Patienten im ganzen Land auf 41.", ["41 patients"]),
    ],
    "es": [
        ("El número de pasajeros, según la empresa, asciende a 41.", ["41 passengers"]),
        ("Los nacimientos (41.200) superaron a las muertes (39.800).", ["41200 births", "39800 deaths"]),
    ],
    "it": [
        ("Il numero dei passeggeri, secondo la società, è salito a 41.", ["41 passengers"]),
        ("Le nascite (41.200) superano i decessi (39.800).", ["41200 births", "39800 deaths"]),
        ("Le case vendute sono 750, di cui 50 completamente nuove.", ["750 houses", "50 houses"]),
    ],
    "pt": [
        ("O número de passageiros, segundo a empresa, subiu para 41.", ["41 passengers"]),
        ("Os nascimentos (41.200) superaram os óbitos (39.800).", ["41200 births", "39800 deaths"]),
    ],
    "nl": [
        ("Het aantal passagiers, onder wie kinderen, is gestegen tot 41.", ["41 passengers"]),
        ("De geboorten (41.200) overtroffen de sterfgevallen (39.800).", ["41200 births", "39800 deaths"]),
    ],
    "el": [
        ("Ο αριθμός των επιβατών, σύμφωνα με την εταιρεία, ανέβηκε στους 41.", ["41 passengers"]),
        ("Οι γεννήσεις (41.200) ξεπέρασαν τους θανάτους (39.800).", ["41200 births", "39800 deaths"]),
    ],
}

SURVIVED: dict[str, list[Row]] = {  # the dead by what they did not do, and verbs that close a clause
    "en": [("Six people did not survive the fall.", ["6 deaths"])],
    "fr": [("Six personnes n'ont pas survécu à la chute.", ["6 deaths"])],
    "de": [("Sechs Menschen haben ihren Sturz nicht überlebt.", ["6 deaths"])],
    "es": [("Seis personas no sobrevivieron a la caída.", ["6 deaths"])],
    "it": [("Sei persone non sono sopravvissute alla caduta.", ["6 deaths"])],
    "pt": [("Seis pessoas não sobreviveram à queda.", ["6 deaths"])],
    "nl": [("De vallei, waar zestig mensen omkwamen, is gesloten.", ["60 deaths"])],
    "el": [("Έξι άνθρωποι δεν επέζησαν από την πτώση.", ["6 deaths"])],
}

NOUNS: dict[str, list[Row]] = {  # one thing in every language
    "en": [
        (
            "It issued 12 recommendations, 14 arrest warrants and 41 deliveries.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Some 900 flight attendants and 30 bishops came from nine islands.", ["900 crew", "30 clergy", "9 islands"]),
        ("Thousands rally in Leeds.", ["2E+3 participants"]),
        ("The Pier 4 site and the Nova 7 offer are new.", []),  # names with a number
    ],
    "fr": [
        (
            "Il y a eu 12 recommandations, 14 mandats d'arrêt et 41 livraisons.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Quelque 900 agents de bord et 30 évêques de neuf îles.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "de": [
        (
            "Es gab 12 Empfehlungen, 14 Haftbefehle und 41 Auslieferungen.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Rund 900 Flugbegleiter und 30 Bischöfe von neun Inseln.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "es": [
        (
            "Hubo 12 recomendaciones, 14 órdenes de detención y 41 entregas.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Unas 900 azafatas y 30 obispos de nueve islas.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "it": [
        (
            "Ci sono 12 raccomandazioni, 14 mandati di arresto e 41 consegne.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Circa 900 assistenti di volo e 30 vescovi di nove isole.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "pt": [
        (
            "Houve 12 recomendações, 14 mandados de prisão e 41 entregas.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Cerca de 900 comissários de bordo e 30 bispos de nove ilhas.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "nl": [
        (
            "Er zijn 12 aanbevelingen, 14 arrestatiebevelen en 41 leveringen.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Zo'n 900 stewardessen en 30 bisschoppen van negen eilanden.", ["900 crew", "30 clergy", "9 islands"]),
    ],
    "el": [
        (
            "Υπάρχουν 12 συστάσεις, 14 εντάλματα και 41 παραδόσεις.",
            ["12 recommendations", "14 warrants", "41 deliveries"],
        ),
        ("Περίπου 900 αεροσυνοδοί και 30 επίσκοποι από εννέα νησιά.", ["900 crew", "30 clergy", "9 islands"]),
    ],
}

TOLLS: dict[str, list[Row]] = {  # the dead of an event, where the text speaks of any
    "en": [
        ("The flood killed villagers. The toll is now 290 people.", ["290 deaths"]),
        ("The club's tally stands at 12.", ["12 -"]),  # nobody is harmed
        ("The European Union is sending 215,000 to the region.", ["215000 -"]),  # no unions
    ],
    "fr": [
        ("L'immeuble a enseveli des victimes. Le bilan s'établit à plus de 290 personnes.", ["290 deaths"]),
        ("La crue a fait des morts. Dernier bilan : 36.", ["36 deaths"]),
        ("Il y a des morts. Le bilan est de 290 personnes relogées.", ["290 evacuated"]),
        ("Le club a un bilan de 12.", ["12 -"]),
    ],
    "de": [
        ("Das Beben forderte viele Tote. Die Bilanz liegt bei 290 Menschen.", ["290 deaths"]),
        ("Der Verein hat Erfolg. Die Bilanz liegt bei 12.", ["12 -"]),
    ],
    "es": [
        ("La riada dejó muertos. El balance es de 290 personas.", ["290 deaths"]),
        ("La riada dejó muertos. El balance es ya de 36.", ["36 deaths"]),
        ("El club gana. El balance es de 12.", ["12 -"]),
    ],
    "it": [
        ("La piena ha fatto vittime. Il bilancio è di 290 persone.", ["290 deaths"]),
        ("Si scava fra le macerie, ci sono morti. Il bilancio è salito a 36.", ["36 deaths"]),
        ("Il club vince. Il bilancio è di 12.", ["12 -"]),
    ],
    "pt": [
        ("A cheia fez mortos. O balanço é de 290 pessoas.", ["290 deaths"]),
        ("A cheia fez mortos. O balanço subiu para 36.", ["36 deaths"]),
        ("O clube ganha. O balanço é de 12.", ["12 -"]),
    ],
    "nl": [
        ("De vloed eiste doden. De teller staat op 36.", ["36 deaths"]),
        ("De club wint. De teller staat op 12.", ["12 -"]),
    ],
    "el": [
        ("Υπάρχουν νεκροί. Ο απολογισμός ανέρχεται σε 57.", ["57 deaths"]),
        ("Η ομάδα κερδίζει. Ο απολογισμός είναι 12.", ["12 -"]),
    ],
}

ESTIMATES: dict[str, list[Row]] = {
    "en": [
        ("Locals are among the victims; officials put the number at 24.", ["24 victims"]),
        ("Many miners are missing, and the union is speaking of 40.", ["40 missing"]),
        ("Police spoke of 24 at the gate.", ["24 -"]),  # of whom, nothing says
    ],
    "fr": [
        ("Des riverains comptent parmi les victimes, on parle de 24.", ["24 victims"]),
        ("Beaucoup de mineurs ont disparu, disparus dont on évoque 40.", ["40 missing"]),
    ],
    "de": [
        ("Auch Anwohner zählen zu den Opfern, man gehe derzeit von mindestens 24 aus.", ["24 victims"]),
        ("Es gibt viele Verletzte, die Polizei spricht von 40.", ["40 injured"]),
        ("Die Polizei spricht von 24.", ["24 -"]),
    ],
    "es": [
        ("Hay vecinos entre las víctimas, se habla de 24.", ["24 victims"]),
        ("Hay muchos heridos, los médicos hablan de 40.", ["40 injured"]),
    ],
    "it": [
        ("Ci sono residenti tra le vittime, si parla di 24.", ["24 victims"]),
        ("I feriti sono molti, i medici parlano di 40.", ["40 injured"]),
    ],
    "pt": [
        ("Há moradores entre as vítimas, fala-se em 24.", ["24 victims"]),
        ("Há muitos feridos, os médicos falam em 40.", ["40 injured"]),
    ],
    "nl": [
        ("Er zijn omwonenden onder de slachtoffers, de politie gaat uit van 24.", ["24 victims"]),
        ("Er zijn veel gewonden, de artsen spreken van 40.", ["40 injured"]),
    ],
    "el": [
        ("Ανάμεσα στα θύματα είναι κάτοικοι, οι αρχές κάνουν λόγο για 24.", ["24 victims"]),
        ("Οι τραυματίες είναι πολλοί, οι γιατροί μιλούν για 40.", ["40 injured"]),
    ],
}

LIKEWISE: dict[str, list[Row]] = {
    "en": [
        ("The pilots died, as did 29 students.", ["29 deaths"]),
        ("The driver was injured, as were six passengers.", ["6 injured"]),
        ("The mayor mourned the dead, as did 29 students.", ["29 deaths"]),
    ],
    "fr": [
        ("Les pilotes sont morts, tout comme 29 étudiants.", ["29 deaths"]),
        ("Le chauffeur est blessé, de même que six passagers.", ["6 injured"]),
        ("Le maire a pleuré, tout comme 29 étudiants.", ["29 students"]),
    ],
    "de": [
        ("Die Piloten starben, ebenso wie 29 Studenten.", ["29 deaths"]),
        ("Der Fahrer wurde verletzt, ebenso sechs Passagiere.", ["6 injured"]),
        ("Der Bürgermeister weinte, ebenso wie 29 Studenten.", ["29 students"]),
    ],
    "es": [
        ("Los pilotos murieron, al igual que 29 estudiantes.", ["29 deaths"]),
        ("El conductor resultó herido, igual que seis pasajeros.", ["6 injured"]),
        ("El alcalde lloró, al igual que 29 estudiantes.", ["29 students"]),
    ],
    "it": [
        ("I piloti sono morti, così come 29 studenti.", ["29 deaths"]),
        ("L'autista è ferito, come pure sei passeggeri.", ["6 injured"]),
        ("Il sindaco ha pianto, così come 29 studenti.", ["29 students"]),
    ],
    "pt": [
        ("Os pilotos morreram, assim como 29 estudantes.", ["29 deaths"]),
        ("O condutor ficou ferido, tal como seis passageiros.", ["6 injured"]),
        ("O autarca chorou, assim como 29 estudantes.", ["29 students"]),
    ],
    "nl": [
        ("De piloten kwamen om, evenals 29 studenten.", ["29 deaths"]),
        ("De bestuurder raakte gewond, net als zes passagiers.", ["6 injured"]),
        ("De burgemeester huilde, net als 29 studenten.", ["29 students"]),
    ],
    "el": [
        ("Οι πιλότοι σκοτώθηκαν, όπως και 29 φοιτητές.", ["29 deaths"]),
        ("Ο οδηγός είναι τραυματίας, όπως και έξι επιβάτες.", ["6 injured"]),
        ("Ο δήμαρχος έκλαψε, όπως και 29 φοιτητές.", ["29 students"]),
    ],
}

STANCES: dict[str, list[Row]] = {
    "en": [
        ("It fell: 364 against, 194 for.", ["364 votes", "194 votes"]),
        ("Fifteen abstained, 364 voted against and 194 in favour.", ["15 abstentions", "364 votes", "194 votes"]),
        ("He paid 364 for, and kept, the horse.", ["364 -"]),
    ],
    "fr": [
        ("Résultat : 364 contre, 194 pour.", ["364 votes", "194 votes"]),
        ("Elle a eu 364 voix contre et 194 pour.", ["364 votes", "194 votes"]),
        ("Ils étaient 364, contre 194 en mai.", ["364 -", "194 -"]),
    ],
    "de": [
        ("Es gab ein Nein: 364 dagegen, 194 dafür.", ["364 votes", "194 votes"]),
        ("364 stimmten dagegen, 194 dafür, 15 enthielten sich.", ["364 votes", "194 votes", "15 abstentions"]),
    ],
    "es": [
        ("Resultado: 364 en contra, 194 a favor.", ["364 votes", "194 votes"]),
        ("Hubo 364 votos en contra y 194 a favor.", ["364 votes", "194 votes"]),
    ],
    "it": [
        ("Risultato: 364 contrari, 194 favorevoli.", ["364 votes", "194 votes"]),
        ("Ci sono stati 364 voti contro e 194 a favore.", ["364 votes", "194 votes"]),
    ],
    "pt": [
        ("Resultado: 364 contra, 194 a favor.", ["364 votes", "194 votes"]),
        ("Houve 364 votos contra e 194 a favor.", ["364 votes", "194 votes"]),
    ],
    "nl": [
        ("Uitslag: 364 tegen, 194 voor.", ["364 votes", "194 votes"]),
        ("Er waren 364 stemmen tegen en 194 voor.", ["364 votes", "194 votes"]),
    ],
    "el": [
        ("Αποτέλεσμα: 364 κατά, 194 υπέρ.", ["364 votes", "194 votes"]),
        ("Υπήρξαν 364 ψήφοι κατά και 194 υπέρ.", ["364 votes", "194 votes"]),
    ],
}

PARTS: dict[str, list[Row]] = {
    "en": [("The toll stood at 279, 38 of them on the ground.", ["279 deaths", "38 deaths"])],
    "fr": [("Il y a eu 692 incendies ; 264 d'entre eux touchaient des voitures.", ["692 fires", "264 fires"])],
    "de": [("Es gab 559 Festnahmen, 491 davon in Köln.", ["559 arrests", "491 arrests"])],
    "es": [("Hay 279 muertos, 38 de ellos en tierra.", ["279 deaths", "38 deaths"])],
    "it": [("Ci sono 279 morti, 38 di loro a terra.", ["279 deaths", "38 deaths"])],
    "pt": [("Há 279 mortos, 38 deles em terra.", ["279 deaths", "38 deaths"])],
    "nl": [("Er zijn 279 doden, 38 van hen op de grond.", ["279 deaths", "38 deaths"])],
    "el": [("Υπάρχουν 279 νεκροί, 38 από αυτούς στο έδαφος.", ["279 deaths", "38 deaths"])],
}

FATAL: dict[str, list[Row]] = {
    "en": [("There were 312 cases, 87 of them fatal.", ["312 cases", "87 deaths"])],
    "fr": [("Il y a eu 312 cas, dont 87 mortels.", ["312 cases", "87 deaths"])],
    "de": [("Es gab 312 Fälle, 87 davon tödlich.", ["312 cases", "87 deaths"])],
    "es": [("Hubo 312 casos, 87 de ellos mortales.", ["312 cases", "87 deaths"])],
    "it": [("Ci sono stati 312 casi, 87 dei quali mortali.", ["312 cases", "87 deaths"])],
    "pt": [("Houve 312 casos, 87 deles mortais.", ["312 cases", "87 deaths"])],
    "nl": [("Er waren 312 gevallen, 87 daarvan dodelijk.", ["312 cases", "87 deaths"])],
    "el": [("Υπήρξαν 312 κρούσματα, 87 από αυτά θανατηφόρα.", ["312 cases", "87 deaths"])],
}

CLAUSES: dict[str, list[Row]] = {  # what befell those counted, behind a clause about them
    "en": [
        ("At least 24 people who never boarded a plane were also killed.", ["24 deaths"]),
        ("Six people who had been waiting at the stop were injured.", ["6 injured"]),
        ("300 people who helped the injured were praised.", ["300 people"]),
        ("24 people who said relatives were killed asked for news.", ["24 people"]),
        ("The fire destroyed homes, killing one person and leaving nine injured.", ["1 deaths", "9 injured"]),
    ],
    "fr": [
        ("Au moins 24 personnes qui n'avaient jamais pris l'avion ont aussi été tuées.", ["24 deaths"]),
        ("Six personnes qui attendaient sur le quai de la gare ont été blessées.", ["6 injured"]),
        ("300 personnes qui ont aidé les blessés sont saluées.", ["300 people"]),
    ],
    "de": [
        ("24 Menschen, die nie ein Flugzeug bestiegen hatten, wurden ebenfalls getötet.", ["24 deaths"]),
        ("Sechs Personen, die an der Haltestelle warteten, wurden verletzt.", ["6 injured"]),
        ("300 Menschen, die den Verletzten halfen, wurden geehrt.", ["300 people"]),
    ],
    "es": [
        ("Al menos 24 personas que nunca subieron al avión también murieron.", ["24 deaths"]),
        ("Seis personas que esperaban en la parada fueron heridas.", ["6 injured"]),
        ("300 personas que ayudaron a los heridos fueron premiadas.", ["300 people"]),
    ],
    "it": [
        ("Almeno 24 persone che non erano mai salite sull'aereo sono morte.", ["24 deaths"]),
        ("Sei persone che aspettavano alla fermata sono rimaste ferite.", ["6 injured"]),
        ("300 persone che hanno aiutato i feriti sono state premiate.", ["300 people"]),
    ],
    "pt": [
        ("Pelo menos 24 pessoas que nunca embarcaram no avião também morreram.", ["24 deaths"]),
        ("Seis pessoas que esperavam na paragem foram feridas.", ["6 injured"]),
        ("300 pessoas que ajudaram os feridos foram premiadas.", ["300 people"]),
    ],
    "nl": [
        ("Zeker 24 mensen die nooit aan boord waren geweest werden ook gedood.", ["24 deaths"]),
        ("Zes mensen die bij de halte wachtten zijn ook gewond.", ["6 injured"]),
        ("300 mensen die de gewonden hielpen werden geëerd.", ["300 people"]),
    ],
    "el": [
        ("Τουλάχιστον 24 άνθρωποι που δεν επιβιβάστηκαν ποτέ σε αεροπλάνο σκοτώθηκαν επίσης.", ["24 deaths"]),
        ("300 άτομα που βοήθησαν τους τραυματίες βραβεύτηκαν.", ["300 people"]),
    ],
}

TABLES = {
    "clauses": CLAUSES,
    "fatal": FATAL,
    "number behind": NUMBER_BEHIND,
    "labels": LABELS,
    "asides": ASIDES,
    "survived": SURVIVED,
    "nouns": NOUNS,
    "tolls": TOLLS,
    "estimates": ESTIMATES,
    "likewise": LIKEWISE,
    "stances": STANCES,
    "parts": PARTS,
}


def _counts(language: str, text: str) -> list[str]:
    """Every count of a text: its amount, and what it counts."""
    told = []
    for claim in extract_claims(Document(id="d", text=text, language=language)):
        if claim.kind is Kind.COUNT and isinstance(claim.value, Value):
            told.append(f"{claim.value.low or claim.value.high} {claim.concept or '-'}")
    return told


@pytest.mark.parametrize(("table", "language"), [(name, code) for name, table in TABLES.items() for code in table])
def test_what_is_counted_away_from_its_number(table: str, language: str) -> None:
    rows = TABLES[table][language]
    assert {text: _counts(language, text) for text, _ in rows} == dict(rows)
