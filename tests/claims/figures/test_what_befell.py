"""What befell those counted, in the sentences of agencies: killed, injured, missing, evacuated, rescued, trapped."""

import pytest

from claims.value import Value
from tests.reading import claims_in, expect

Row = tuple[str, list[str]]

BEFELL: dict[str, list[Row]] = {  # in order: what each count is of
    "en": [
        ("The earthquake has killed at least 1,644 people and injured 3,408.", ["1644 deaths", "3408 injured"]),
        ("A bomb killed four people and wounded nine.", ["4 deaths", "9 injured"]),
        ("The storm killed 12, injured 30 and left five missing.", ["12 deaths", "30 injured", "5 missing"]),
        (
            "The quake killed more than 1,600 people, injured 3,400 others and displaced thousands.",
            ["1600 deaths", "3400 injured", "2000 displaced"],
        ),
        ("At least 12 people were killed and 30 others injured when a bus overturned.", ["12 deaths", "30 injured"]),
        (
            "A fire that tore through a nightclub has killed 59 people and left 155 injured.",
            ["59 deaths", "155 injured"],
        ),
        ("Four people were killed and nine injured in a gas explosion.", ["4 deaths", "9 injured"]),
        ("The attack left four dead and nine wounded.", ["4 deaths", "9 injured"]),
        ("The flood claimed 12 lives and left 300 families homeless.", ["12 deaths", "300 families"]),
        ("The blast, which killed four people and wounded nine, happened at noon.", ["4 deaths", "9 injured"]),
        ("Two people were shot and killed on Sunday.", ["2 deaths"]),
        ("Three men were beaten and injured by guards.", ["3 injured"]),
        ("The crash killed all 179 people on board.", ["179 deaths"]),
        ("A mother and her two children were killed and four people rescued.", ["2 deaths", "4 rescued"]),
        ("The heatwave has claimed at least 1,300 lives.", ["1300 deaths"]),
        ("At least 30 people had been hurt, six of them critically.", ["30 injured", "6 seriously_injured"]),
        ("It was the deadliest quake since 1999, when 17,000 people died.", ["17000 deaths"]),
        ("The cyclone, which killed 138,000 people in 2008, is remembered.", ["138000 deaths"]),
        ("Police evacuated 1,200 residents and closed two schools.", ["1200 evacuated", "2 schools"]),
        ("Rescuers pulled 23 people alive from the ruins on Sunday.", ["23 rescued"]),
        ("Rescuers brought 23 people out of the rubble.", ["23 rescued"]),
        ("Nine bodies were pulled out of the rubble.", ["9 deaths"]),
        ("The death toll has passed 1,600.", ["1600 deaths"]),
        ("The death toll from the earthquake is expected to top 3,000.", ["3000 deaths"]),
        ("Another 139 were unaccounted for.", ["139 missing"]),
        ("More than 40 people remain unaccounted for after the landslide.", ["40 missing"]),
        ("About 150 residents were moved out of their homes.", ["150 evacuated"]),
        ("Some 2,000 people were forced to leave their homes.", ["2000 evacuated"]),
        ("Around 300 people have been rescued from the flood waters.", ["300 rescued"]),
        ("Firefighters rescued 29 people from neighbouring properties.", ["29 rescued"]),
        ("Hundreds were left homeless and 17 were hospitalised.", ["200 homeless", "17 injured"]),
        ("Eighty-one workers were still trapped under the debris.", ["81 trapped"]),
        ("Six people have died and 14 are still missing.", ["6 deaths", "14 missing"]),
        ("A four-storey building collapsed, trapping dozens.", ["4 storeys", "24 trapped"]),
        ("Three people were killed and two critically injured.", ["3 deaths", "2 seriously_injured"]),
    ],
    "fr": [
        ("Onze personnes ont été dégagées des décombres.", ["11 rescued"]),
        ("Trois corps ont été extraits des gravats.", ["3 deaths"]),
        ("Le séisme a tué au moins 1 644 personnes et en a blessé 3 408.", ["1644 deaths", "3408 injured"]),
        ("Une bombe a tué quatre personnes et en a blessé neuf.", ["4 deaths", "9 injured"]),
        ("L'explosion a fait douze morts et trente blessés.", ["12 deaths", "30 injured"]),
        ("L'attaque a coûté la vie à quatre personnes et en a blessé neuf autres.", ["4 deaths", "9 injured"]),
        ("Le tireur a tué quatre personnes et blessé neuf autres.", ["4 deaths", "9 injured"]),
        (
            "L'accident a fait un mort et quatre blessés, dont deux graves.",
            ["1 deaths", "4 injured", "2 seriously_injured"],
        ),
        ("Un incendie fait quatre morts et une vingtaine de blessés à Lyon.", ["4 deaths", "20 injured"]),
        ("Le cyclone, qui a tué 138 000 personnes en 2008, reste dans les mémoires.", ["138000 deaths"]),
        ("Quatre personnes ont été tuées et neuf autres blessées.", ["4 deaths", "9 injured"]),
        (
            "Dix-huit personnes ont été hospitalisées, dont trois en urgence absolue.",
            ["18 injured", "3 seriously_injured"],
        ),
        ("La canicule a causé la mort de 1 300 personnes.", ["1300 deaths"]),
        ("La ville pleure ses 59 morts et soigne ses 155 blessés.", ["59 deaths", "155 injured"]),
        ("On dénombrait lundi soir 2 056 morts et plus de 3 900 blessés.", ["2056 deaths", "3900 injured"]),
        ("Un total de 270 personnes étaient toujours portées manquantes.", ["270 missing"]),
        ("Neuf personnes ont été légèrement intoxiquées par les fumées.", ["9 injured"]),
        ("23 personnes ont été sorties vivantes des décombres.", ["23 rescued"]),
        ("Le bilan dépasse les 1 600 morts.", ["1600 deaths"]),
        ("Le bilan pourrait dépasser les 3 000 morts, selon la junte.", ["3000 deaths"]),
        ("81 autres restaient prisonniers des gravats.", ["81 trapped"]),
        ("Quelque 150 habitants ont dû quitter leur logement.", ["150 evacuated"]),
        ("Environ 2 000 personnes ont été contraintes de quitter leur domicile.", ["2000 evacuated"]),
        ("Quelque 300 personnes ont été secourues par les pompiers.", ["300 rescued"]),
        ("Six personnes sont mortes et quatorze sont toujours portées disparues.", ["6 deaths", "14 missing"]),
        ("On déplore six morts, 14 disparus et une trentaine de blessés.", ["6 deaths", "14 missing", "30 injured"]),
        ("Trois personnes ont perdu la vie et deux sont en urgence absolue.", ["3 deaths", "2 seriously_injured"]),
        ("Le pronostic vital de deux blessés est engagé.", ["2 injured"]),
    ],
    "it": [
        ("Undici persone sono state estratte dalle macerie.", ["11 rescued"]),
        ("Tre corpi sono stati estratti dalle macerie.", ["3 deaths"]),
        ("Il terremoto ha ucciso almeno 1.644 persone e ne ha ferite 3.408.", ["1644 deaths", "3408 injured"]),
        ("La bomba ha ucciso quattro persone e ne ha ferite nove.", ["4 deaths", "9 injured"]),
        ("L'esplosione ha provocato dodici morti e trenta feriti.", ["12 deaths", "30 injured"]),
        ("L'attacco è costato la vita a quattro persone e ha ferito altre nove.", ["4 deaths", "9 injured"]),
        ("Quattro morti e nove feriti nell'esplosione di una palazzina.", ["4 deaths", "9 injured"]),
        ("Quattro persone sono morte e altre nove sono rimaste ferite.", ["4 deaths", "9 injured"]),
        ("Il ciclone, che nel 2008 uccise 138.000 persone, è ancora ricordato.", ["138000 deaths"]),
        ("L'uomo ha ferito nove persone e ne ha uccise quattro.", ["9 injured", "4 deaths"]),
        ("Sono 18 le persone portate in ospedale, tre in codice rosso.", ["18 injured", "3 seriously_injured"]),
        ("Quattro dei feriti sono gravi.", ["4 seriously_injured"]),
        ("Il bilancio è di 59 morti e 155 feriti.", ["59 deaths", "155 injured"]),
        ("Il bilancio è di quattro vittime e nove feriti.", ["4 victims", "9 injured"]),
        ("Due uomini sono stati picchiati e feriti.", ["2 injured"]),
        ("L'alluvione ha lasciato senza casa 12.000 persone.", ["12000 homeless"]),
        ("Salgono a 1.644 i morti e a 3.408 i feriti.", ["1644 deaths", "3408 injured"]),
        ("Nell'incendio hanno perso la vita 59 persone.", ["59 deaths"]),
        ("I soccorritori hanno estratto vive 23 persone dalle macerie.", ["23 rescued"]),
        ("Il bilancio supera i 1.600 morti.", ["1600 deaths"]),
        ("Il bilancio delle vittime è salito a 1.644.", ["1644 deaths"]),
        ("Altre 139 persone risultano disperse.", ["139 missing"]),
        ("Altri 81 sono rimasti intrappolati sotto le macerie.", ["81 trapped"]),
        ("Circa 150 residenti hanno dovuto lasciare le proprie case.", ["150 evacuated"]),
        ("Sono circa 2.000 gli sfollati.", ["2000 displaced"]),
        ("Circa 300 persone sono state tratte in salvo.", ["300 rescued"]),
        ("Sei persone sono morte e 14 sono ancora disperse.", ["6 deaths", "14 missing"]),
    ],
    "de": [
        ("Das Beben tötete mindestens 1644 Menschen und verletzte 3408.", ["1644 deaths", "3408 injured"]),
        ("Die Bombe tötete vier Menschen und verletzte neun.", ["4 deaths", "9 injured"]),
        ("Bei dem Erdbeben haben mindestens 1644 Menschen das Leben verloren.", ["1644 deaths"]),
        (
            "Das Beben hat mindestens 1644 Menschen das Leben gekostet, 3408 wurden verletzt.",
            ["1644 deaths", "3408 injured"],
        ),
        ("Bei dem Anschlag wurden vier Menschen getötet und neun verletzt.", ["4 deaths", "9 injured"]),
        ("Ein Sprengsatz hat vier Menschen getötet und neun weitere verletzt.", ["4 deaths", "9 injured"]),
        ("Bei dem Unglück kamen vier Menschen ums Leben, neun weitere wurden verletzt.", ["4 deaths", "9 injured"]),
        ("Bei dem Brand kamen vier Menschen um.", ["4 deaths"]),
        ("Vier Menschen kamen bei dem Brand um, neun wurden verletzt.", ["4 deaths", "9 injured"]),
        ("Es kamen vier Menschen um die Ecke.", ["4 people"]),
        ("Neun Arbeiter, die in Haft kamen, sind frei.", ["9 arrests"]),
        ("Neun Arbeiter, die Verletzten halfen, sind hier.", ["9 employees"]),
        ("Vier Tote und neun Verletzte bei Explosion in München.", ["4 deaths", "9 injured"]),
        ("Der Zyklon, der 2008 138.000 Menschen tötete, ist unvergessen.", ["138000 deaths"]),
        ("Der Täter verletzte neun Menschen und erschoss vier.", ["9 injured", "4 deaths"]),
        ("Zwei Männer wurden geschlagen und verletzt.", ["2 injured"]),
        (
            "Mindestens 59 Menschen sind bei dem Brand gestorben, mehr als 155 wurden verletzt.",
            ["59 deaths", "155 injured"],
        ),
        ("Durch das Beben wurden 12.000 Menschen obdachlos.", ["12000 homeless"]),
        ("Das Feuer hat 59 Menschenleben gefordert.", ["59 deaths"]),
        ("18 Menschen kamen ins Krankenhaus.", ["18 injured"]),
        ("Sie rettete vier Menschen das Leben.", ["4 rescued"]),
        ("Etwa 200 Menschen gelten als vermisst.", ["200 missing"]),
        ("Ein Mensch starb, drei wurden leicht verletzt.", ["1 deaths", "3 injured"]),
        ("Retter zogen 23 Menschen lebend aus den Trümmern.", ["23 rescued"]),
        ("Die Zahl der Toten stieg auf mehr als 1600.", ["1600 deaths"]),
        ("Die Zahl der Todesopfer könnte 3000 übersteigen.", ["3000 deaths"]),
        ("139 Menschen wurden noch vermisst.", ["139 missing"]),
        ("Rund 150 Anwohner mussten ihre Wohnungen verlassen.", ["150 evacuated"]),
        ("Etwa 2000 Menschen mussten in Sicherheit gebracht werden.", ["2000 evacuated"]),
        ("Knapp 300 Menschen wurden gerettet.", ["300 rescued"]),
        ("Sechs Menschen starben, 14 werden noch vermisst.", ["6 deaths", "14 missing"]),
        ("Mindestens sechs Menschen kamen ums Leben, 30 wurden verletzt.", ["6 deaths", "30 injured"]),
        ("Drei Menschen schweben in Lebensgefahr.", ["3 seriously_injured"]),
    ],
    "nl": [
        (
            "De aardbeving kostte aan minstens 1644 mensen het leven en verwondde er 3408.",
            ["1644 deaths", "3408 injured"],
        ),
        ("De bom kostte vier mensen het leven en verwondde er negen.", ["4 deaths", "9 injured"]),
        ("De bom doodde vier mensen en verwondde er negen.", ["4 deaths", "9 injured"]),
        ("Bij de aanslag kwamen vier mensen om het leven en raakten er negen gewond.", ["4 deaths", "9 injured"]),
        ("Bij de brand kwamen vier mensen om.", ["4 deaths"]),
        ("Er kwamen vier mensen om te helpen.", ["4 people"]),
        ("Negen gewonden zijn binnen. Vier van hen zijn er ernstig aan toe.", ["9 injured", "4 seriously_injured"]),
        ("Vier doden en negen gewonden bij explosie.", ["4 deaths", "9 injured"]),
        ("Bij de brand zijn 59 mensen omgekomen en raakten 155 mensen gewond.", ["59 deaths", "155 injured"]),
        ("De cycloon, die in 2008 138.000 mensen doodde, ligt nog vers in het geheugen.", ["138000 deaths"]),
        ("De schutter verwondde negen mensen en doodde er vier.", ["9 injured", "4 deaths"]),
        ("Achttien mensen zijn naar het ziekenhuis gebracht.", ["18 injured"]),
        ("De brand eiste 59 levens.", ["59 deaths"]),
        ("Twee mannen werden geslagen en verwond.", ["2 injured"]),
        ("Door de overstroming raakten 12.000 mensen dakloos.", ["12000 homeless"]),
        ("De ramp kostte het leven aan 59 mensen.", ["59 deaths"]),
        ("Reddingswerkers haalden 23 mensen levend onder het puin vandaan.", ["23 rescued"]),
        ("Het dodental is opgelopen tot ruim 1600.", ["1600 deaths"]),
        ("Het dodental passeert de 1600.", ["1600 deaths"]),
        ("Nog eens 139 mensen worden vermist.", ["139 missing"]),
        ("Nog 81 anderen zaten vast onder het puin.", ["81 trapped"]),
        ("Ongeveer 150 bewoners moesten hun huis verlaten.", ["150 evacuated"]),
        ("Zo'n 300 mensen zijn gered.", ["300 rescued"]),
        ("Zes mensen zijn omgekomen en veertien worden nog vermist.", ["6 deaths", "14 missing"]),
        ("Er vielen zes doden en dertig gewonden.", ["6 deaths", "30 injured"]),
    ],
    "es": [
        ("Once personas fueron sacadas de los escombros.", ["11 rescued"]),
        ("Tres cuerpos fueron sacados de los escombros.", ["3 deaths"]),
        ("El terremoto mató a al menos 1.644 personas e hirió a 3.408.", ["1644 deaths", "3408 injured"]),
        ("La bomba mató a cuatro personas e hirió a nueve.", ["4 deaths", "9 injured"]),
        ("El atentado ha causado la muerte de cuatro personas y ha herido a otras nueve.", ["4 deaths", "9 injured"]),
        ("El terremoto ha dejado 1.644 muertos y 3.408 heridos.", ["1644 deaths", "3408 injured"]),
        ("El incendio se cobró la vida de 59 personas y dejó heridas a 155.", ["59 deaths", "155 injured"]),
        ("Cuatro muertos y nueve heridos en una explosión en Sevilla.", ["4 deaths", "9 injured"]),
        ("El ciclón, que en 2008 mató a 138.000 personas, sigue en la memoria.", ["138000 deaths"]),
        ("El atacante hirió a nueve personas y mató a cuatro.", ["9 injured", "4 deaths"]),
        ("Al menos 59 personas murieron y 155 resultaron heridas.", ["59 deaths", "155 injured"]),
        ("Dieciocho personas han sido trasladadas al hospital.", ["18 injured"]),
        ("Las inundaciones dejaron sin hogar a 12.000 personas.", ["12000 homeless"]),
        ("Dos hombres fueron golpeados y heridos.", ["2 injured"]),
        ("El accidente se saldó con cuatro muertos y nueve heridos.", ["4 deaths", "9 injured"]),
        (
            "Cuatro personas perdieron la vida y otras nueve resultaron heridas de diversa consideración.",
            ["4 deaths", "9 injured"],
        ),
        ("La tragedia costó la vida a 59 personas.", ["59 deaths"]),
        ("Los equipos de rescate sacaron con vida a 23 personas de los escombros.", ["23 rescued"]),
        ("El número de muertos supera los 1.600.", ["1600 deaths"]),
        ("El balance de muertos asciende a 1.644 y el de heridos a 3.408.", ["1644 deaths", "3408 injured"]),
        ("Otras 139 personas siguen desaparecidas.", ["139 missing"]),
        ("Otros 81 seguían atrapados bajo los escombros.", ["81 trapped"]),
        ("Unos 150 vecinos tuvieron que abandonar sus casas.", ["150 evacuated"]),
        ("Unas 300 personas fueron rescatadas.", ["300 rescued"]),
        ("Seis personas han fallecido y catorce continúan desaparecidas.", ["6 deaths", "14 missing"]),
    ],
    "pt": [
        ("Onze pessoas foram retiradas dos escombros.", ["11 rescued"]),
        ("Três corpos foram retirados dos escombros.", ["3 deaths"]),
        ("O sismo matou pelo menos 1.644 pessoas e feriu 3.408.", ["1644 deaths", "3408 injured"]),
        ("A bomba matou quatro pessoas e feriu nove.", ["4 deaths", "9 injured"]),
        ("O atentado causou a morte de quatro pessoas e deixou nove feridas.", ["4 deaths", "9 injured"]),
        ("O incêndio tirou a vida a 59 pessoas e feriu outras 155.", ["59 deaths", "155 injured"]),
        ("Quatro mortos e nove feridos em explosão em Lisboa.", ["4 deaths", "9 injured"]),
        ("O ciclone, que em 2008 matou 138 mil pessoas, continua na memória.", ["138000 deaths"]),
        ("O atirador feriu nove pessoas e matou quatro.", ["9 injured", "4 deaths"]),
        ("Pelo menos 59 pessoas morreram e 155 ficaram feridas.", ["59 deaths", "155 injured"]),
        ("Dezoito pessoas foram levadas para o hospital.", ["18 injured"]),
        ("As cheias deixaram 12 mil pessoas desalojadas.", ["12000 displaced"]),
        ("Dois homens foram espancados e feridos.", ["2 injured"]),
        (
            "O acidente provocou quatro mortos e nove feridos, dois deles em estado grave.",
            ["4 deaths", "9 injured", "2 seriously_injured"],
        ),
        ("A tragédia custou a vida a 59 pessoas.", ["59 deaths"]),
        ("As equipas de resgate retiraram com vida 23 pessoas dos escombros.", ["23 rescued"]),
        ("O número de mortos ultrapassa os 1.600.", ["1600 deaths"]),
        ("O número de mortos subiu para 1.644 e o de feridos para 3.408.", ["1644 deaths", "3408 injured"]),
        ("Outras 139 pessoas continuam desaparecidas.", ["139 missing"]),
        ("Outros 81 continuavam presos sob os escombros.", ["81 trapped"]),
        ("Cerca de 150 moradores tiveram de abandonar as suas casas.", ["150 evacuated"]),
        ("Cerca de 300 pessoas foram resgatadas.", ["300 rescued"]),
        ("Seis pessoas morreram e catorze estão desaparecidas.", ["6 deaths", "14 missing"]),
    ],
    "el": [
        ("Σύμφωνα με την αστυνομία, 19 άνθρωποι αγνοούνταν.", ["19 missing"]),
        ("Ο σεισμός σκότωσε τουλάχιστον 1.644 ανθρώπους και τραυμάτισε 3.408.", ["1644 deaths", "3408 injured"]),
        ("Η βόμβα σκότωσε τέσσερις ανθρώπους και τραυμάτισε εννέα.", ["4 deaths", "9 injured"]),
        ("Η έκρηξη στοίχισε τη ζωή σε τέσσερις ανθρώπους και τραυμάτισε άλλους εννέα.", ["4 deaths", "9 injured"]),
        ("Η έκρηξη προκάλεσε τον θάνατο τεσσάρων ανθρώπων και τον τραυματισμό εννέα.", ["4 deaths", "9 injured"]),
        ("Τέσσερις νεκροί και εννέα τραυματίες από έκρηξη στην Αθήνα.", ["4 deaths", "9 injured"]),
        ("Ο κυκλώνας, που το 2008 σκότωσε 138.000 ανθρώπους, μένει στη μνήμη.", ["138000 deaths"]),
        ("Ο δράστης τραυμάτισε εννέα άτομα και σκότωσε τέσσερα.", ["9 injured", "4 deaths"]),
        ("Τουλάχιστον 59 άνθρωποι έχασαν τη ζωή τους και 155 τραυματίστηκαν.", ["59 deaths", "155 injured"]),
        ("Δεκαοκτώ άτομα μεταφέρθηκαν στο νοσοκομείο.", ["18 injured"]),
        ("Οι πλημμύρες άφησαν άστεγους 12.000 ανθρώπους.", ["12000 homeless"]),
        ("Δύο άνδρες ξυλοκοπήθηκαν και τραυματίστηκαν.", ["2 injured"]),
        ("Η φωτιά στοίχισε τη ζωή σε 59 ανθρώπους.", ["59 deaths"]),
        ("Στους 59 οι νεκροί, 155 οι τραυματίες.", ["59 deaths", "155 injured"]),
        ("Οι διασώστες ανέσυραν ζωντανούς 23 ανθρώπους από τα ερείπια.", ["23 rescued"]),
        ("Ο αριθμός των νεκρών ξεπέρασε τους 1.600.", ["1600 deaths"]),
        ("Στους 1.644 ανήλθαν οι νεκροί και στους 3.408 οι τραυματίες.", ["1644 deaths", "3408 injured"]),
        ("Άλλοι 139 αγνοούνται.", ["139 missing"]),
        ("Άλλοι 81 παραμένουν εγκλωβισμένοι στα συντρίμμια.", ["81 trapped"]),
        ("Περίπου 150 κάτοικοι αναγκάστηκαν να εγκαταλείψουν τα σπίτια τους.", ["150 evacuated"]),
        ("Περίπου 300 άνθρωποι διασώθηκαν.", ["300 rescued"]),
        ("Έξι άνθρωποι έχασαν τη ζωή τους και 14 αγνοούνται.", ["6 deaths", "14 missing"]),
    ],
}

FIGURES: dict[str, list[Row]] = {
    "en": [
        (
            "Hundreds died. Myanmar quake toll passes 1,600.",
            ["count 200..1000 deaths vague", "count 1600..inf deaths more_than"],
        ),
        ("The death toll is expected to top 3,000.", ["count 3000..inf deaths more_than"]),
        ("The death toll surged past 1,600.", ["count 1600..inf deaths more_than"]),
        ("Parliament passed 12 laws.", ["count 12..12 laws"]),  # no toll
        ("The number of students who passed 12 exams fell.", ["count 12..12 exam"]),  # their exams
        ("A 6.4 aftershock and 24 aftershocks.", ["measure 6.4..6.4 {magnitude}", "count 24..24 aftershocks"]),
        ("A quake measuring 6.4 struck.", ["measure 6.4..6.4 {magnitude}"]),
        ("There were 6.4 million quakes.", ["count 6400000..6400000 quakes"]),
    ],
    "fr": [
        ("Le bilan passe les 1 600 morts.", ["count 1600..inf deaths more_than"]),
        ("Le bilan passe à 1 600 morts.", ["count 1600..1600 deaths"]),  # a level
    ],
    "de": [
        ("Ein 6,4-Nachbeben folgte.", ["measure 6.4..6.4 {magnitude}"]),
        ("Ein fünfstöckiges Haus und ein 33stöckiges Hotel.", ["count 5..5 storeys", "count 33..33 storeys"]),
        ("Die Zahl der Toten knackt die 1600.", ["count 1600..inf deaths more_than"]),
    ],
    "it": [
        ("Una scossa di 6,4 ha colpito la zona.", ["measure 6.4..6.4 {magnitude}"]),  # has, and no hectares
        ("Sono 12 ha coltivati e 5 ha di bosco.", ["measure 12..12 ha", "measure 5..5 ha"]),
        ("Il bilancio varca i 1.600 morti.", ["count 1600..inf deaths more_than"]),
    ],
    "es": [
        ("El seísmo de magnitud 7,7 ha sacudido el país.", ["measure 7.7..7.7 {magnitude}"]),
        ("Se quemaron 12 ha de monte.", ["measure 12..12 ha"]),
        ("El balance de muertos pasa de los 1.600.", ["count 1600..inf deaths more_than"]),
        ("El número de muertos pasa de 12 a 15.", ["count 12..12 deaths", "count 15..15 deaths"]),
    ],
    "nl": [("Het dodental gaat over de 1600.", ["count 1600..inf deaths more_than"])],
    "pt": [("Os mortos passam dos 1.600.", ["count 1600..inf deaths more_than"])],
    "el": [
        ("Οι νεκροί πέρασαν τους 1.600.", ["count 1600..inf deaths more_than"]),
        ("Οι 12 μαθητές πέρασαν στις εξετάσεις.", ["count 12..12 students"]),
        ("Κατέρρευσε ένα τριακονταώροφο κτίριο.", ["count 30..30 storeys"]),
        ("Κατέρρευσε 33ώροφος ουρανοξύστης.", ["count 33..33 storeys"]),
    ],
}

OTHERS: dict[str, list[Row]] = {
    "en": [
        ("Some 45 flights were diverted and 120 delayed.", ["count 45..45 flights about", "count 120..120 flights"]),
        ("They counted 96 cancelled flights.", ["count 96..96 flights"]),
        ("Gusts left 250,000 homes without power.", ["count 250000..250000 without_power"]),
        ("Some 67,000 customers lost power.", ["count 67000..67000 without_power about"]),
        ("The fire cut power to 67,000 homes.", ["count 67000..67000 without_power"]),
        ("Power was restored to 40,000 homes.", ["count 40000..40000 houses"]),  # with it
        ("Twelve homes were sold.", ["count 12..12 houses"]),
        (
            "The oak is over 200 years old; the cost is spread over six years.",
            ["duration 200..inf a more_than", "duration 6..6 a"],
        ),
        ("The river rose by 2.5 metres to 7.1 metres.", ["measure 2.5..2.5 m increase", "measure 7.1..7.1 m"]),
        ("The river could rise by 2 metres to 3 metres.", ["measure 2..3 m between increase"]),
        (
            "Profit fell by $200 million to $700 million.",
            ["money 200000000..200000000 XXX decrease", "money 700000000..700000000 XXX"],
        ),
        ("More than 40 heads of state and government came.", ["count 40..inf heads_of_state more_than"]),
    ],
    "fr": [
        ("La panne a privé d'électricité 67 000 foyers.", ["count 67000..67000 without_power"]),
        ("Quelque 1 500 foyers attendaient encore le retour du courant.", ["count 1500..1500 without_power about"]),
        ("Le courant a été rétabli dans 40 000 foyers.", ["count 40000..40000 households"]),
        ("Une cinquantaine de chefs d'État et de gouvernement sont attendus.", ["count 50..50 heads_of_state about"]),
        ("Il en attend 15 millions", ["count 15000000..15000000 -"]),  # the last words of a text
    ],
    "de": [
        ("250.000 Haushalte waren ohne Strom.", ["count 250000..250000 without_power"]),
        ("Rund 40 Staats- und Regierungschefs kamen.", ["count 40..40 heads_of_state about"]),
    ],
    "it": [
        ("Le autorità stimano in 441 il numero dei dispersi.", ["count 441..441 missing"]),
        ("Circa 8.000 utenze sono senza corrente.", ["count 8000..8000 without_power about"]),
        (
            "Sul posto dieci mezzi dei vigili del fuoco e mezzo milione di litri.",
            ["count 10..10 vehicles", "measure 500000..500000 L"],
        ),
    ],
    "nl": [
        ("250.000 huishoudens zitten zonder stroom.", ["count 250000..250000 without_power"]),
        ("Het waterpeil steeg met 2,5 meter tot 7,1 meter.", ["measure 2.5..2.5 m increase", "measure 7.1..7.1 m"]),
        ("De kosten stijgen met 2 tot 3 procent.", ["percentage 2..3 % between increase"]),
    ],
    "es": [
        ("340 casas quedaron destruidas y 1.200 dañadas.", ["count 340..340 houses", "count 1200..1200 houses"]),
        ("Las autoridades cifran en 441 el número de desaparecidos.", ["count 441..441 missing"]),
        ("250.000 hogares se han quedado sin luz.", ["count 250000..250000 without_power"]),
        ("Acudieron 40 mandatarios.", ["count 40..40 heads_of_state"]),
    ],
    "pt": [
        ("Cerca de 45 voos foram desviados e 120 atrasados.", ["count 45..45 flights about", "count 120..120 flights"]),
        ("As autoridades estimam em 441 o número de desaparecidos.", ["count 441..441 missing"]),
        ("250 mil casas ficaram sem luz.", ["count 250000..250000 without_power"]),
    ],
    "el": [
        ("340 σπίτια κάηκαν και 1.200 καταστράφηκαν.", ["count 340..340 houses", "count 1200..1200 houses"]),
        ("Οι αρχές εκτιμούν σε 441 τον αριθμό των αγνοουμένων.", ["count 441..441 missing"]),
        ("250.000 νοικοκυριά έμειναν χωρίς ρεύμα.", ["count 250000..250000 without_power"]),
    ],
}


@pytest.mark.parametrize("language", BEFELL)
def test_what_befell_those_counted(language: str) -> None:
    rows = BEFELL[language]
    assert {text: _counts(language, text) for text, _ in rows} == dict(rows)


def _counts(language: str, text: str) -> list[str]:
    counts = [claim for claim in claims_in(text, language) if claim.kind == "count"]
    return [f"{claim.value.low:f} {claim.concept}" for claim in counts if isinstance(claim.value, Value)]


@pytest.mark.parametrize("language", FIGURES)
def test_tolls_magnitudes_and_storeys(language: str) -> None:
    expect(language, FIGURES[language])


@pytest.mark.parametrize("language", OTHERS)
def test_power_cuts_levels_and_guests(language: str) -> None:
    expect(language, OTHERS[language])


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "fr",
            "Ce matin, 1 350 établissements étaient fermés. Le décompte de ce soir est de près de 1 900. "
            "L'été 2003 avait fait 15 000 morts.",
            None,
        ),
        (
            "en",
            "This morning 1,350 bridges were closed. The tally now stands at 1,900. The summer of 2003 killed "
            "15,000 people.",
            "bridges",
        ),
        ("fr", "Le bilan est de 1 900. L'été 2003 avait fait 15 000 morts.", "deaths"),
        ("fr", "L'incendie a fait 12 morts et brûlé 300 maisons. Le bilan est de 1 900.", "deaths"),
    ],
)
def test_a_tally_is_of_what_was_counted_last(language: str, text: str, wanted: str | None) -> None:
    """Though the text speaks of the dead further on."""
    found = [claim for claim in claims_in(text, language) if claim.quote.endswith(("1 900", "1,900"))]
    assert [claim.concept for claim in found] == [wanted]
