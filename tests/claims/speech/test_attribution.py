"""Attribution: who says what a figure's sentence states, and which sources an article cites."""

import pytest

from checker.origins.sources import cited_sources
from claims.document import Document
from tests.sayings import figure

# (language, what the row probes, text, figure, speaker)
ROWS: list[tuple[str, str, str, str, str | None]] = [
    *(
        (language, "who says nothing of it", text, "9", None)
        for language, text in (
            ("en", "The company did not say how many of the 9,000 jobs would go."),
            ("en", "The company has not yet said whether 9,000 jobs will go."),
            ("fr", "La direction n'a pas précisé si les 9 000 postes seraient supprimés."),
            ("fr", "La direction ne dit pas si 9 000 postes seront supprimés."),
            ("de", "Ob 9000 Stellen wegfallen, hat das Unternehmen bislang nicht mitgeteilt."),
            ("de", "Die Firma sagte nicht, ob 9000 Stellen wegfallen."),
            ("nl", "Het bedrijf zei niet of 9.000 banen verdwijnen."),
            ("es", "La empresa no precisó si los 9.000 empleos desaparecerán."),
            ("it", "L'azienda non ha precisato se i 9.000 posti spariranno."),
            ("pt", "A empresa não precisou se os 9.000 empregos desaparecem."),
            ("el", "Η εταιρεία δεν διευκρίνισε αν θα χαθούν 9.000 θέσεις εργασίας."),
        )
    ),
    ("fr", "who keeps nearly so many", "L'Etat en a soutenu près de 3 000 ; 9 personnes y travaillent.", "9", None),
    ("fr", "who maintains it", "L'Etat soutient que 9 emplois sont menacés.", "9", "Etat"),
    (
        "en",
        "records, and no person of the next sentence",
        "Some 9 ships left, according to vessel tracking data. President Joe Biden said he would pay.",
        "9",
        "vessel tracking data",
    ),
    ("en", "a clause of their own", "9 died, as did the brother of Ada Lang, who has said she hid.", "9", None),
    ("es", "a clause of their own", "El Ifo espera 9 millones y el DIW replica que nadie vendrá.", "9", None),
    ("de", "a clause of their own", "Die Firma verlor 9 Kunden, und der Chef betonte, dass er bleibt.", "9", None),
    ("fr", "whose clause comes behind", "9 personnes sont mortes, a dit le maire, qui a ajouté que …", "9", "maire"),
    ("en", "that leads to the figure", "Police said that 9 people died.", "9", "police"),
    (
        "es",
        "behind a semicolon, between commas",
        "El barco llevaba 9 cajas; 56 de ellas, según la NTSB, contenían ácidos.",
        "9",
        None,
    ),
    (
        "es",
        "in its part, between commas",
        "El barco llevaba 9 cajas; 56 de ellas, según la NTSB, contenían ácidos.",
        "56",
        "NTSB",
    ),
    ("fr", "out of brackets", "Des trains (un tiers, d'après la SNCF, qui le regrette) et 9 morts.", "9", None),
    ("fr", "brackets it opens", "Il y avait 9 personnes (selon la police).", "9", "police"),
    ("en", "past brackets", "Some 9 people died (up 10% on last year), according to the ministry.", "9", "ministry"),
    *(
        (language, "for its part", text, "9", speaker)
        for language, text, speaker in (
            ("fr", "Paris annonce 30 morts ; la chambre de commerce, elle, parle de 9 morts.", "chambre de commerce"),
            ("fr", "Le syndicat, pour sa part, annonce 9 morts.", "syndicat"),
            ("en", "The union, for its part, said 9 people came.", "union"),
            ("es", "El sindicato, por su parte, asegura que 9 personas acudieron.", "sindicato"),
            ("it", "Il sindacato, invece, parla di 9 persone.", "sindacato"),
            ("pt", "O sindicato, por sua vez, fala em 9 pessoas.", "sindicato"),
            ("el", "Το συνδικάτο, από την πλευρά του, κάνει λόγο για 9 άτομα.", "συνδικάτο"),
        )
    ),
    ("en", "who reports none of others", "Police reported no deaths among the 9 passengers.", "9", "police"),
    ("fr", "who reports none of others", "La police ne signale aucune victime parmi les 9 passagers.", "9", "police"),
    ("fr", "who does not deny it", "La police n'a pas démenti les 9 morts.", "9", "police"),
    ("fr", "according to", "Quatre minutes, selon TF1, séparent leur arrivée.", "Quatre minutes", "TF1"),
    (
        "fr",
        "inverted, after a day and a recipient",
        "L'accord vaut 10 milliards de dollars, a indiqué jeudi à Reuters une personne proche du dossier.",
        "10 milliards",
        "personne proche du dossier",
    ),
    ("fr", "a participle says nothing", "Coût annoncé : 100 millions d'euros.", "100", None),
    ("it", "a quarter is no source", "Nel solo secondo trimestre sono stati 31 milioni di euro.", "31", None),
    ("it", "according to, without an article", "Secondo fonti vicine, sono 31 milioni di euro.", "31", "fonti"),
    *(
        (language, "whose something speaks", text, "14", speaker)
        for language, text, speaker in (
            ("it", "Il colosso di Jeff Bezos annuncia 14 mila esuberi.", "colosso di Jeff Bezos"),
            ("fr", "Le groupe de Bernard Arnault annonce 14 suppressions.", "groupe de Bernard Arnault"),
            ("es", "La empresa de Elon Musk anuncia 14.000 despidos.", "empresa de Elon Musk"),
            ("pt", "A empresa de Elon Musk anuncia 14 mil despedimentos.", "empresa de Elon Musk"),
            ("nl", "De partij van Geert Wilders meldt 14.000 leden.", "partij van Geert Wilders"),
        )
    ),
    ("en", "behind a semicolon", "43 died in Haiti; Cuba, which was hit too, reported none.", "43", None),
    ("en", "for both sides of a semicolon", "12 people died in Dax; 40 were hurt, police said.", "12", "police"),
    *(
        (language, "set off behind and", text, figure, speaker)
        for language, text, told in (
            (
                "en",
                "It costs €55 billion now and, according to the auditors, up to €100 billion.",
                {"€55": None, "up to €100": "auditors"},
            ),
            (
                "el",
                "Οι τόκοι κοστίζουν 55 δισ. ευρώ και, σύμφωνα με το Ελεγκτικό Συνέδριο, έως 100 δισ. ευρώ.",
                {"55": None, "έως 100": "Ελεγκτικό Συνέδριο"},
            ),
        )
        for figure, speaker in told.items()
    ),
    (
        "fr",
        "an institution as subject",
        "Le parquet de Paris chiffre le butin à 88 millions d'euros.",
        "88",
        "parquet de Paris",
    ),
    *(
        (language, "two sources, each with its figure", text, figure, speaker)
        for language, text, told in (
            (
                "fr",
                "Ils étaient 140 000 selon les organisateurs, plus de 80 000 d'après la police.",
                {"140 000": "organisateurs", "plus de 80 000": "police"},
            ),
            (
                "fr",
                "Selon la police, 80 000 personnes ont défilé, 140 000 selon les syndicats.",
                {"80 000": "police", "140 000": "syndicats"},
            ),
            (
                "en",
                "Police estimated the crowd at 80,000; the unions put it at 140,000.",
                {"80,000": "police", "140,000": "unions"},
            ),
            (
                "en",
                "Police counted 80,600 marchers on Thursday, the organisers 140,000.",
                {"80,600": "police", "140,000": "organisers"},
            ),
            (
                "es",
                "Reunió a 104.000 personas, según los sindicatos, y a unas 80.000 según la policía.",
                {"104.000": "sindicatos", "80.000": "policía"},
            ),
            (
                "de",
                "Nach Angaben der Polizei kamen 800 Menschen, die Veranstalter sprachen von 1.400.",
                {"800": "Polizei", "1.400": "Veranstalter"},
            ),
            ("it", "La questura parla di 5.000 persone, i sindacati di 20.000.", {"5.000": "questura"}),
        )
        for figure, speaker in told.items()
    ),
    ("fr", "a noun that looks like a verb", "La note de 12 pages coûte 40 euros.", "40 euros", None),
    ("fr", "a participle without auxiliary", "Un contrat estimé à 10 milliards de dollars court.", "10 mill", None),
    (
        "en",
        "subject with an apposition",
        "Laure Beccuau, the Paris prosecutor, says 100 people help.",
        "100",
        "Laure Beccuau",
    ),
    ("en", "an institution with its article", "Inflation stands at 2%, the bank said.", "2%", "bank"),
    ("en", "a plural noun", "According to prosecutors, 12 people were held.", "12", "prosecutors"),
    ("en", "a passive", "Meta is said to pay $10 billion.", "$10 billion", None),
    ("en", "a pronoun with two candidates", "Tim Cook met Mark Smith. He said it cost $5 million.", "$5", None),
    (
        "de",
        "laut with role and name",
        "Laut Bundesbank-Präsident Joachim Nagel sind es 3 Prozent.",
        "3 Pro",
        "Joachim Nagel",
    ),
    ("de", "nach Angaben", "Nach Angaben der Polizei wurden 30 Menschen verletzt.", "30", "Polizei"),
    ("de", "after the noun", "Den Experten zufolge sind es 40 Prozent.", "40", "Experten"),
    ("de", "so at the end", "Für heuer sind es 2,0 Prozent, so die EZB.", "2,0", "EZB"),
    (
        "de",
        "inverted, with a noun before the verb",
        "Ohne Energie rechnet die Notenbank mit 2,4 Prozent.",
        "2,4",
        "Notenbank",
    ),
    (
        "es",
        "according to a role and a name",
        "Según la ministra de Hacienda, María Jesús Montero, es el 3%.",
        "3%",
        "María Jesús Montero",
    ),
    ("es", "inverted", "Hay 12 detenidos, informó la policía.", "12", "policía"),
    ("es", "no cue", "El recorte es de 25 puntos básicos.", "25", None),
    ("it", "secondo", "Secondo il procuratore Nicola Gratteri sono 20 milioni di euro.", "20", "Nicola Gratteri"),
    ("it", "the ordinal", "I ricavi crescono del 32 % nel secondo trimestre.", "32", None),
    (
        "it",
        "per with a person",
        "Per il ministro dell'Economia, Giancarlo Giorgetti, il Pil cresce dello 0,8%.",
        "0,8",
        "Giancarlo Giorgetti",
    ),
    ("pt", "segundo with an article", "Segundo o comunicado, a inflação é de 2%.", "2%", "comunicado"),
    ("pt", "de acordo com", "De acordo com a polícia, há 12 feridos.", "12", "polícia"),
    (
        "pt",
        "passive",
        "A conta de 88 milhões de euros foi divulgada pela procuradora Laure Beccuau.",
        "88",
        "Laure Beccuau",
    ),
    (
        "nl",
        "inverted after a day",
        "Dinsdag meldde statistiekbureau Eurostat een inflatie van 1,9 procent.",
        "1,9",
        "statistiekbureau Eurostat",
    ),
    ("nl", "volgens", "Volgens minister Eelco Heinen is het tekort 3 procent.", "3", "Eelco Heinen"),
    ("nl", "subject first", "De politie meldt 12 gewonden.", "12", "politie"),
    ("el", "σύμφωνα με", "Σύμφωνα με την αστυνομία, υπάρχουν 12 τραυματίες.", "12", "αστυνομία"),
    (
        "el",
        "apposition before the verb",
        "Η πρόεδρος της ΕΚΤ, Κριστίν Λαγκάρντ, είπε ότι είναι 2%.",
        "2%",
        "Κριστίν Λαγκάρντ",
    ),
    ("el", "no cue", "Η επιχείρηση κράτησε επτά λεπτά.", "επτά λεπτά", None),
    # How many or the how manieth a source is, is no part of its name; what only says more of it is.
    (
        "fr",
        "an ordinal",
        "Selon un premier bilan de la préfecture, 340 foyers sont touchés.",
        "340",
        "préfecture",
    ),
    (
        "it",
        "an ordinal",
        "Secondo un primo bilancio della prefettura, 340 case sono al buio.",
        "340",
        "prefettura",
    ),
    (
        "en",
        "people familiar with it",
        "Two people familiar with the matter told the Financial Times that 300 jobs were at risk.",
        "300 jobs",
        "people familiar with the matter",
    ),
    (
        "nl",
        "sources around it",
        "Twee bronnen rond het onderzoek melden aan NRC dat 30 dossiers ontbreken.",
        "30 dossiers",
        "bronnen rond het onderzoek",
    ),
    (
        "el",
        "sources near it",
        "Δύο πηγές κοντά στην έρευνα είπαν στην «Καθημερινή» ότι λείπουν 30 φάκελοι.",
        "30 φάκελοι",
        "πηγές κοντά στην έρευνα",
    ),
    # What is no speaker, whatever stands before the verb or behind the word.
    ("en", "a valley records and says nothing", "The valley recorded 210 millimetres of rain.", "210", None),
    ("fr", "an afternoon", "Le bilan, corrigé en fin d'après-midi, est de 12 morts.", "12", None),
    ("de", "so, of a manner", "Man einigte sich. So sinken die Kosten um 12 Millionen Euro.", "12", None),
    (
        "en",
        "people counted",
        "Merseyside Police say 134 people reported injuries, 50 of them serious.",
        "50",
        "Merseyside Police",
    ),
    ("en", "a sum before a name", "Every $10 billion Nvidia puts in would support 35 GW at first.", "35 GW", None),
    # What is told of who speaks, and not by them.
    ("en", "an age between name and verb", "Ada Lang, 48, a nurse, said 12 people died.", "48", None),
    (
        "en",
        "an age before an office",
        "Cardinal Paul Roth, the 91-year-old dean, said 12 people died.",
        "91-year-old",
        None,
    ),
    ("en", "what is said behind it", "Ada Lang, 48, a nurse, said 12 people died.", "12", "Ada Lang"),
    (
        "en",
        "from a place",
        "Ada Lang, 48, from Leeds, who was there, said it passed 10 feet away.",
        "10 feet",
        "Ada Lang",
    ),
    ("fr", "an age behind the verb", "Douze blessés sont soignés, dit Paul Roy, 72 ans, infirmier.", "72 ans", None),
    (
        "fr",
        "how many a union has",
        "Le syndicat USW, qui compte 11 000 adhérents, dit que 12 usines ferment.",
        "11 000",
        None,
    ),
    ("de", "what the state owns", "Der Bund, dem noch zwölf Prozent gehören, meldete 30 Verträge.", "zwölf", None),
    ("de", "an object before its participle", "Die Polizei hat am Abend 30 Verletzte gemeldet.", "30", "Polizei"),
    (
        "pt",
        "a long clause",
        "A polícia italiana, que junta a este número quem acompanhou nas ruas o cortejo de seis "
        "quilómetros até à basílica de Santa Maria Maior, aponta para mais de 400 mil.",
        "400 mil",
        "polícia italiana",
    ),
    (
        "nl",
        "a hedge behind a source",
        "De actie bracht volgens de organisatoren ruim 40.000 euro op.",
        "40.000",
        "organisatoren",
    ),
    ("it", "of a pope", "Funerali di Papa Leone, la diretta: «In 400mila tra piazza e strade»", "400mila", None),
    ("fr", "an aside behind the figure", "Il pèse 30 %, rappelle-t-il.", "30 %", None),
    # Figures that somebody keeps speak for who keeps them, and for nobody where nobody does.
    ("fr", "an estimate of somebody", "Selon une première estimation du canton, il faut 12 millions.", "12", "canton"),
    ("en", "a tally by somebody", "Some 12 people died, according to a tally by Reuters.", "12", "Reuters"),
    ("es", "a count of somebody", "Según un primer balance de la policía, hay 12 heridos.", "12", "policía"),
    ("de", "a balance of somebody", "Laut einer ersten Bilanz der Behörden starben 12 Menschen.", "12", "Behörden"),
    ("fr", "the latest count", "Selon un dernier bilan encore provisoire, 12 personnes sont mortes.", "12", None),
    ("fr", "first details", "D'après les premiers détails, l'accord coûte 12 millions.", "12", None),
    ("en", "early estimates", "Some 12 people died, according to early estimates.", "12", None),
    ("en", "official figures", "Some 12 people died, according to official figures.", "12", "official figures"),
    ("es", "the last count", "Según el último recuento, murieron 12 personas.", "12", None),
    ("it", "the first estimates", "Secondo le prime stime, i morti sono 12.", "12", None),
    # What goes on behind a word that may be a verb, and whom something is told.
    ("fr", "a turnover", "Son chiffre d'affaires du groupe textile a progressé de 12 millions.", "12", None),
    ("fr", "what an agreement provides", "L'accord prévoit une augmentation générale de 12 %.", "12", None),
    ("fr", "what somebody will do", "Demain, « Vivre ici » promet de paralyser 12 villes.", "12", None),
    ("en", "who was told", "Some 12 people were soon told to run.", "12", None),
    (
        "fr",
        "an auxiliary that looks like a place",
        "L'opposition a refusé et dénonce une dette de 12 %.",
        "12",
        "opposition",
    ),
    ("fr", "a second verb behind a copula", "Le rapport est clair et parle de 12 millions.", "12", "rapport"),
    (
        "en",
        "a body of four words",
        "The sum is 12m, says the country's public audit office.",
        "12m",
        "country's public audit office",
    ),
    (
        "de",
        "what opens the sentence",
        "Nach dem Brand im Hotel Grand Kartal haben die Behörden 12 Tote gemeldet.",
        "12",
        "Behörden",
    ),
    ("nl", "what opens the sentence", "Bij de brand in het ziekenhuis meldde de politie 12 doden.", "12", "politie"),
    ("de", "an adverb opens it", "Auch die Polizei in Ankara hat 12 Tote gemeldet.", "12", "Polizei in Ankara"),
    ("de", "a doctor", "„Es sind 12 Monate“, sagte Mannschaftsarzt Dr. Olivier Pelletan.", "12", "Olivier Pelletan"),
    ("en", "a firm of two names", "Some 12 jobs will go, according to Marks & Spencer.", "12", "Marks & Spencer"),
    (
        "fr",
        "a firm named after a person",
        "Karen Clark & Company table sur 12 millions.",
        "12",
        "Karen Clark & Company",
    ),
    ("en", "a capital of the sentence alone", "Officials say 12 guests had checked in.", "12", "officials"),
    ("fr", "a capital of its own", "Le Ministère de la Santé annonce 12 cas.", "12", "Ministère de la Santé"),
    # Whose words stand apart from the verb.
    ("fr", "a second verb", "Transdal a ouvert une enquête et assure avoir changé 12 câbles.", "12", "Transdal"),
    ("pt", "a second verb", "A Transdal abriu um inquérito e garante ter mudado 12 cabos.", "12", "Transdal"),
    ("es", "an apposition", "Transdal, la concesionaria municipal, replica que cambió 12 cables.", "12", "Transdal"),
    ("en", "an apposition that is the name", "The accident office, GPIAAF, said 12 cables had failed.", "12", "GPIAAF"),
    (
        "el",
        "a relative clause with a comma in it",
        "Η Transdal, που έχει τρεις γραμμές, όλες κλειστές, υποστηρίζει ότι άλλαξε 12 καλώδια.",
        "12",
        "Transdal",
    ),
    # What somebody does, and what nobody says.
    *(
        (language, probes, text, "12", speaker)
        for language, probes, text, speaker in (
            ("en", "a state declared", "Ada Lang declared a state of emergency after 12 people died.", None),
            ("fr", "a state declared", "Ada Lang a déclaré l'état d'urgence après la mort de 12 personnes.", None),
            ("it", "a state declared", "Ada Lang ha dichiarato lo stato di calamità dopo 12 morti.", None),
            ("es", "a state declared", "Ada Lang declaró el estado de alarma tras la muerte de 12 personas.", None),
            ("pt", "a state declared", "Ada Lang declarou o estado de calamidade depois de 12 mortes.", None),
            ("de", "a war declared", "Ada Lang erklärte den Krieg, nachdem 12 Menschen starben.", None),
            ("nl", "a war declared", "Ada Lang verklaarde de oorlog na 12 doden.", None),
            ("en", "an income declared", "Ada Lang declared an income of 12 million euros.", "Ada Lang"),
            ("en", "a bid rejected", "Altice rejected a 12 million euro bid.", None),
            ("en", "claims rejected", "Altice rejected claims that 12 people had died.", "Altice"),
            ("fr", "votes obtained", "La liste de Paul Roy avait recueilli 12 % des voix.", None),
            ("fr", "documents obtained", "Le coût est de 12 millions, selon une note obtenue par Reuters.", "Reuters"),
            ("en", "seats obtained", "The party has obtained 12 seats.", None),
            ("fr", "an age raised", "L'âge de la retraite a été relevé de 12 mois.", None),
            ("fr", "a rate reported by", "Une hausse de 12 % a été relevée par l'Insee.", "Insee"),
            ("en", "a bid that values", "The bid values the whole of Altice France at 12 million euros.", None),
            ("en", "a bank that values", "The bank values the whole of Altice at 12 million euros.", "bank"),
            ("nl", "money put in", "Altice legt 12 procent in.", None),
            ("nl", "explained", "Altice legt uit dat 12 banen verdwijnen.", "Altice"),
            ("pt", "nobody is said to speak", "Ada Lang saiu. No mercado fala-se de 12 milhões de euros.", None),
            ("pt", "one who left speaks", "Ada Lang saiu. Falou de 12 milhões de euros.", "Ada Lang"),
            ("en", "after another figure", "Some 12 people died after a station recorded 90 mm of rain.", None),
            ("nl", "while another counted", "Er kwamen 12 mensen, terwijl de politie 30 telde.", None),
            ("en", "while another counted", "Organisers saw 30 people, while police counted 12.", "police"),
            ("fr", "of the speaker", "« On reste », résume l'élu d'une commune de 12 habitants.", None),
            ("en", "of the speaker", "“We stay,” said the mayor of a town of 12 people.", None),
            ("de", "before whom", "„Wir bleiben“, sagte Ada Lang vor 12 Zuhörern.", None),
            ("de", "what is said", "„Wir bleiben“, sagte Ada Lang, und 12 Zuhörer blieben.", "Ada Lang"),
        )
    ),
    ("fr", "those who speak", "« On reste », font valoir les trois candidats.", "trois", None),
    ("pt", "to a paper", "Ada Lang saiu. «São 12 casas», diz ao jornal um gestor.", "12", "gestor"),
]

# (language, what the row probes, text, cited sources)
SOURCES: list[tuple[str, str, str, list[str]]] = [
    ("fr", "passive", "L'existence de l'accord avait été révélée par The Information.", ["The Information"]),
    (
        "fr",
        "a recipient",
        "Cela vaut 10 milliards, a indiqué jeudi à Reuters une personne proche du dossier.",
        ["Reuters"],
    ),
    (
        "fr",
        "two broadcasters",
        "Les images, diffusées par France Info et par TF1, éclairent le casse.",
        ["France Info", "TF1"],
    ),
    ("fr", "a firm that is only a subject of business", "Meta conclut avec Google un contrat de 10 milliards.", []),
    (
        "en",
        "a verb before its subject",
        "Every giant needs them, adds TechRepublic, which recalls Stargate.",
        ["TechRepublic"],
    ),
    (
        "en",
        "an institution by its common noun",
        "The European Central Bank met. Inflation is 2%, the bank said.",
        ["European Central Bank"],
    ),
    ("en", "people are no institutions", "Officials said 12 people died, a French prosecutor said.", []),
    ("de", "so die", "Für heuer sind es 2,0 Prozent, so die EZB.", ["EZB"]),
    ("es", "a station in an interview", "Lo dijo en una entrevista con la Cadena SER.", ["Cadena SER"]),
    ("it", "an agency", "Sono 12 i feriti, riferisce l'ANSA.", ["ANSA"]),
    ("pt", "an interview", "A conta foi divulgada em entrevista à rádio RTL.", ["RTL"]),
    ("nl", "an agency as subject", "Dinsdag meldde statistiekbureau Eurostat dat het 1,9 procent is.", ["Eurostat"]),
    ("el", "according to an agency", "Σύμφωνα με το Reuters, η συμφωνία αξίζει 10 δισ. δολάρια.", ["Reuters"]),
]


@pytest.mark.parametrize(
    ("language", "probes", "text", "words", "speaker"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_speakers(language: str, probes: str, text: str, words: str, speaker: str | None) -> None:
    """Who says it: a person by full name, others in the words of the text."""
    assert figure(language, text, words).speaker == speaker


@pytest.mark.parametrize(
    ("language", "probes", "text", "expected"), SOURCES, ids=[f"{row[0]}: {row[1]}" for row in SOURCES]
)
def test_cited_sources(language: str, probes: str, text: str, expected: list[str]) -> None:
    """Media, agencies and institutions, not the people of the story."""
    assert [source.name for source in cited_sources(Document(id="x", text=text, language=language))] == expected
