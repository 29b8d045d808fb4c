"""Weekdays that are ordinals too, halves, quarters and nights, in eight languages."""

from tests.reading import expect


def test_days_and_ordinals() -> None:
    """Greek writes days with a capital, Portuguese leads to them; what numbers a noun is a rank."""
    expect(
        "el",
        [
            ("Κέρδισε για τρίτη φορά το πρωτάθλημα.", ["rank 3..3 -"]),
            ("Είναι η δεύτερη ήττα της ομάδας φέτος.", ["rank 2..2 -", "date 2025-01-01..2025-12-31 year"]),
            ("Η πέμπτη μεγαλύτερη τράπεζα της χώρας.", ["rank 5..5 -"]),
            ("Τερμάτισε στην τέταρτη θέση.", ["rank 4..4 -"]),
            ("Η δίκη ξεκινά την Τρίτη.", ["date 2025-06-10..2025-06-10 day"]),
            ("Τη Δευτέρα ψηφίζει η Βουλή.", ["date 2025-06-09..2025-06-09 day"]),
            (
                "Την Πέμπτη και την Παρασκευή κλείνουν τα σχολεία.",
                ["date 2025-06-05..2025-06-05 day", "date 2025-06-06..2025-06-06 day"],
            ),
            ("Δεύτερη ημέρα απεργίας στα λιμάνια.", ["rank 2..2 -"]),
            ("Για πέμπτη συνεχή χρονιά έκλεισε με κέρδη.", ["rank 5..5 -"]),
            ("Το πρωί της Τετάρτης σημειώθηκε έκρηξη.", ["date 2025-06-04..2025-06-04 day"]),
            ("Η Πέμπτη Δημοκρατία της Γαλλίας.", ["rank 5..5 -"]),
            ("Στην τρίτη περίοδο σημείωσε 12 πόντους.", ["rank 3..3 -", "count 12..12 ποντ"]),
            ("Τρίτη φορά πρωθυπουργός.", ["rank 3..3 -"]),
            ("Η εκδήλωση της Τρίτης 4 Νοεμβρίου αναβλήθηκε.", ["date 2025-11-04..2025-11-04 day"]),
            ("Η δευτέρα παρουσία.", []),
            ("ΤΡΙΤΗ ΜΕΓΑΛΥΤΕΡΗ ΦΩΤΙΑ ΤΗΣ ΧΡΟΝΙΑΣ", ["rank 3..3 -"]),
            ("Η τρίτη κατά σειρά μείωση.", ["rank 3..3 -"]),
            ("Τρίτη γενιά μεταναστών.", ["rank 3..3 -"]),
            ("Η τέταρτη ώρα της συνεδρίασης.", ["rank 4..4 -"]),
            ("Ψηφίζουν την Τρίτη Έλληνες και Κύπριοι.", ["date 2025-06-10..2025-06-10 day"]),
            ("Στις εκλογές της Πέμπτης οι Εργατικοί έχασαν.", ["date 2025-06-05..2025-06-05 day"]),
            ("Τρίτη βράδυ ξέσπασε η φωτιά.", ["date 2025-06-03..2025-06-03 day"]),
            ("Πέμπτη ξεκινά η δίκη.", ["date 2025-06-05..2025-06-05 day"]),
            ("Η Τρίτη ήταν η πιο ζεστή ημέρα.", ["date 2025-06-03..2025-06-03 day"]),
            ("ΤΗΝ ΤΡΙΤΗ Η ΔΙΚΗ", ["date 2025-06-03..2025-06-03 day"]),
            (
                "Από Δευτέρα έως Τετάρτη θα βρέχει.",
                ["date 2025-06-09..2025-06-09 day", "date 2025-06-11..2025-06-11 day"],
            ),
        ],
    )
    expect(
        "pt",
        [
            ("Venceu pela segunda vez consecutiva.", ["rank 2..2 -"]),
            ("Ao amanhecer da quarta, saíram.", ["date 2025-06-04..2025-06-04 day"]),
            ("Foi na noite da segunda, disse.", ["date 2025-06-02..2025-06-02 day"]),
            ("Foi a noite da quinta vitória.", ["rank 5..5 -"]),
            ("Na terça, o tribunal ouviu a testemunha.", ["date 2025-06-03..2025-06-03 day"]),
            (
                "Foi a terça parte do orçamento.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("É a quarta maior economia da região.", ["rank 4..4 -"]),
            ("A quarta vez que a equipa perde.", ["rank 4..4 -"]),
            (
                "Reúnem-se na quarta e na quinta.",
                ["date 2025-06-11..2025-06-11 day", "date 2025-06-12..2025-06-12 day"],
            ),
            ("A quinta edição do festival abre na sexta.", ["rank 5..5 -", "date 2025-06-06..2025-06-06 day"]),
            ("O clube caiu para a segunda divisão.", []),
            ("A segunda volta das eleições é no domingo.", ["date 2025-06-01..2025-06-01 day"]),
            ("Segunda maior cidade do país.", ["rank 2..2 -"]),
            ("A loja fecha às segundas.", []),
            ("A sexta sinfonia.", ["rank 6..6 -"]),
            ("O incêndio destruiu a quinta da família.", []),
            ("Na segunda metade do ano as vendas subiram.", ["date 2024-07-01..2024-12-31 quarter"]),
            ("Na segunda, 3 de novembro, há greve.", ["date 2025-11-03..2025-11-03 day"]),
            ("Segunda e terça haverá greve.", ["date 2025-06-09..2025-06-09 day", "date 2025-06-10..2025-06-10 day"]),
            ("A quinta maior empresa caiu.", ["rank 5..5 -"]),
            ("Na quarta posição ficou o brasileiro.", ["rank 4..4 -"]),
            ("Na segunda posição ficou o brasileiro.", ["rank 2..2 -"]),
            ("Nesta quinta, a polícia prendeu dois homens.", ["date 2025-06-05..2025-06-05 day", "count 2..2 arrests"]),
            ("A segunda dose foi aplicada.", ["rank 2..2 -"]),
            ("A quarta geração da família.", ["rank 4..4 -"]),
            ("A sexta-feira negra.", ["date 2025-05-30..2025-05-30 day"]),
            (
                "A polícia prendeu dois homens na noite de quarta.",
                ["count 2..2 arrests", "date 2025-06-04..2025-06-04 day"],
            ),
            (
                "Na terça parte dos casos houve erro.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Ficou na sexta posição.", ["rank 6..6 -"]),
            ("Nesta segunda edição há 40 filmes.", ["rank 2..2 -", "count 40..40 films"]),
            (
                "De segunda a sexta há autocarros.",
                ["date 2025-06-02..2025-06-02 day", "date 2025-06-06..2025-06-06 day"],
            ),
            ("Na quinta da família arderam dois armazéns.", ["count 2..2 buildings"]),
            ("Na segunda de manhã houve greve.", ["date 2025-06-02..2025-06-02 day"]),
            ("Na quarta à noite houve greve.", ["date 2025-06-04..2025-06-04 day"]),
            ("O jogo é na próxima quarta.", ["date 2025-06-11..2025-06-11 day"]),
            (
                "Segunda e terça-feira haverá greve.",
                ["date 2025-06-09..2025-06-09 day", "date 2025-06-10..2025-06-10 day"],
            ),
            ("O debate acontece na quinta.", ["date 2025-06-05..2025-06-05 day"]),
            ("Até sexta, os bombeiros esperam dominar o fogo.", ["date None..2025-06-06 day at_most"]),
            ("A segunda e a terça vítimas eram irmãs.", ["rank 2..2 -"]),
            ("A decisão da quinta turma foi unânime.", ["rank 5..5 -"]),
            ("Na quinta morreram duas pessoas.", ["date 2025-06-05..2025-06-05 day", "count 2..2 deaths"]),
            ("É a segunda vez, e a terceira virá.", ["rank 2..2 -", "rank 3..3 -"]),
        ],
    )


def test_quarters_and_halves() -> None:
    """Of a year, where one is named or meant; those of a match or a road are no figure."""
    expect(
        "en",
        [
            ("Profit fell in the fourth quarter of 2024.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "Sales rose 4% in the first nine months of 2025.",
                ["percentage 4..4 % increase", "date 2025-01-01..2025-09-30 quarter"],
            ),
            ("Revenue for H1 2025 was flat.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("In Q3, sales were flat.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("The second half of 2026 will be weaker.", ["date 2026-07-01..2026-12-31 quarter"]),
            (
                "Orders fell in the three months to June 2025.",
                ["date 2025-04-01..2025-06-30 quarter"],
            ),
            ("Sales in the first half were flat.", []),
            (
                "Net income for the six months to 30 June 2025 was $3m.",
                ["date 2025-01-01..2025-06-30 quarter", "money 3000000..3000000 XXX"],
            ),
            ("He scored in the second half.", []),
            ("Sales fell in the second half of the year.", ["date 2024-07-01..2024-12-31 quarter"]),
            ("Profit for 2Q25 fell.", ["date 2025-04-01..2025-06-30 quarter"]),
            (
                "Sales in Q1-Q3 2025 fell.",
                ["date 2025-01-01..2025-03-31 quarter", "date 2025-07-01..2025-09-30 quarter"],
            ),
            ("He scored in the second half.", []),
            ("The first half of the race was slow.", []),
        ],
    )
    expect(
        "fr",
        [
            ("Au troisième trimestre, le bénéfice a reculé.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("Au 4e trimestre 2024, le bénéfice a reculé.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "Sur les neuf premiers mois de 2025, les ventes ont progressé de 4 %.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("Au premier semestre 2025, le bénéfice a reculé.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("Au S1 2025, les ventes stagnent.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("Au second semestre 2026, l'activité ralentira.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("Il a marqué en seconde période.", []),
            ("Dans la seconde moitié de 2026, l'activité ralentira.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("La seconde moitié du parcours est plate.", []),
            ("La seconde moitié de l'année sera faible.", ["date 2025-07-01..2025-12-31 quarter"]),
            ("Il a marqué en seconde période.", []),
            ("Il a marqué en première mi-temps.", []),
            ("Il a marqué en deuxième mi-temps.", []),
            ("La première moitié du parcours est plate.", []),
            ("La seconde moitié du parcours est plate.", []),
        ],
    )
    expect(
        "de",
        [
            ("Im vierten Quartal 2024 sank der Gewinn.", ["date 2024-10-01..2024-12-31 quarter"]),
            ("Im dritten Quartal sank der Gewinn.", ["date 2024-07-01..2024-09-30 quarter"]),
            (
                "In den ersten neun Monaten 2025 stieg der Umsatz um 4 Prozent.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("Im ersten Halbjahr 2025 sank der Gewinn.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("Im zweiten Halbjahr 2026 wird es schwächer.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("Im Q3 2025 sank der Umsatz.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Er traf in der zweiten Halbzeit.", []),
            ("In der zweiten Hälfte des Jahres sank der Umsatz.", ["date 2024-07-01..2024-12-31 quarter"]),
            ("Im Q3/2025 sank der Umsatz.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Im 3. Quartal 2025 sank der Umsatz.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Er traf in der zweiten Halbzeit.", []),
            ("Er traf in der ersten Hälfte.", []),
            ("Die zweite Hälfte der Strecke ist flach.", []),
        ],
    )
    expect(
        "es",
        [
            ("En el cuarto trimestre de 2024 cayó el beneficio.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "En los nueve primeros meses de 2025 las ventas subieron un 4 %.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            (
                "En los primeros nueve meses de 2025 las ventas subieron un 4 %.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("En el primer semestre de 2025 cayó el beneficio.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("En el 3T de 2025 cayó el beneficio.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("En la segunda mitad de 2026 la actividad frenará.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("En la segunda mitad del partido marcó.", []),
            ("En la segunda mitad del año la actividad frenará.", ["date 2025-07-01..2025-12-31 quarter"]),
            ("En el 3T25 cayó el beneficio.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Marcó en la segunda parte.", []),
            ("Marcó en el primer tiempo.", []),
            ("La primera mitad de la carrera fue lenta.", []),
        ],
    )
    expect(
        "it",
        [
            ("Nel quarto trimestre del 2024 l'utile è calato.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "Nei primi nove mesi del 2025 le vendite sono salite del 4%.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("Nel primo semestre 2025 l'utile è calato.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("Nella seconda metà del 2026 l'attività rallenterà.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("Nel terzo trimestre l'utile è calato.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("La seconda metà della partita è noiosa.", []),
            ("Nella seconda metà dell'anno l'attività rallenterà.", ["date 2025-07-01..2025-12-31 quarter"]),
            ("Nel T3 2025 l'utile è calato.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Ha segnato nel secondo tempo.", []),
            ("Ha segnato nella prima frazione.", []),
            ("La seconda metà della gara è piatta.", []),
        ],
    )
    expect(
        "nl",
        [
            ("In het vierde kwartaal van 2024 daalde de winst.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "In de eerste negen maanden van 2025 steeg de omzet met 4 procent.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("In de eerste helft van 2025 daalde de winst.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("In het eerste halfjaar van 2025 daalde de winst.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("In het derde kwartaal daalde de winst.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("In de tweede helft van het jaar zakte de omzet.", ["date 2024-07-01..2024-12-31 quarter"]),
            ("In Q3 2025 zakte de omzet.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Hij scoorde in de tweede helft.", []),
            ("De eerste helft van de koers was traag.", []),
        ],
    )
    expect(
        "pt",
        [
            ("No quarto trimestre de 2024 o lucro caiu.", ["date 2024-10-01..2024-12-31 quarter"]),
            (
                "Nos primeiros nove meses de 2025 as vendas subiram 4%.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("No primeiro semestre de 2025 o lucro caiu.", ["date 2025-01-01..2025-06-30 quarter"]),
            ("No 3T25 o lucro caiu.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Na segunda metade de 2026 a atividade vai abrandar.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("No terceiro trimestre o lucro caiu.", ["date 2024-07-01..2024-09-30 quarter"]),
            ("Na segunda metade do jogo marcou.", []),
            ("Na segunda metade do ano a atividade vai abrandar.", ["date 2025-07-01..2025-12-31 quarter"]),
            ("Marcou na segunda parte.", []),
            ("Marcou no primeiro tempo.", []),
            ("Marcou na etapa final.", []),
            ("A primeira metade da prova foi lenta.", []),
        ],
    )
    expect(
        "el",
        [
            ("Το τέταρτο τρίμηνο του 2024 τα κέρδη μειώθηκαν.", ["date 2024-10-01..2024-12-31 quarter"]),
            ("Στο πρώτο εξάμηνο του 2025 τα κέρδη μειώθηκαν.", ["date 2025-01-01..2025-06-30 quarter"]),
            (
                "Στο εννεάμηνο του 2025 οι πωλήσεις αυξήθηκαν 4%.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            (
                "Τους πρώτους εννέα μήνες του 2025 οι πωλήσεις αυξήθηκαν 4%.",
                ["date 2025-01-01..2025-09-30 quarter", "percentage 4..4 % increase"],
            ),
            ("Το γ' τρίμηνο του 2025 τα κέρδη μειώθηκαν.", ["date 2025-07-01..2025-09-30 quarter"]),
            ("Το δεύτερο μισό του 2026 η δραστηριότητα θα επιβραδυνθεί.", ["date 2026-07-01..2026-12-31 quarter"]),
            ("Στο δεύτερο μισό του αγώνα σκόραρε.", []),
            ("Σκόραρε στο δεύτερο ημίχρονο.", []),
            ("Το πρώτο μισό του αγώνα ήταν αργό.", []),
            ("Το δεύτερο μέρος ήταν αργό.", []),
        ],
    )


def test_nights() -> None:
    """A night between two days is one date, which begins on the first and ends on the second."""
    expect(
        "en",
        [
            ("The park reopens in mid-June.", ["date 2025-06-11..2025-06-20 month"]),
            ("The park reopens in mid June 2026.", ["date 2026-06-11..2026-06-20 month"]),
            ("The storm struck overnight into Tuesday.", ["date 2025-06-03..2025-06-03 day"]),
            (
                "Three men died in the night from Monday to Tuesday.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            ("The fire began late on Monday.", ["date 2025-06-02..2025-06-02 day"]),
            ("The fire began early on Tuesday morning.", ["date 2025-06-03..2025-06-03 day"]),
            ("The fire began in the early hours of Tuesday.", ["date 2025-06-03..2025-06-03 day"]),
            ("Rain fell overnight Monday.", ["date 2025-06-02..2025-06-02 day"]),
        ],
    )
    expect(
        "fr",
        [
            ("Le parc rouvre mi-juin.", ["date 2025-06-11..2025-06-20 month"]),
            ("Le parc rouvre à la mi-juin 2026.", ["date 2026-06-11..2026-06-20 month"]),
            (
                "Trois hommes sont morts dans la nuit de lundi à mardi.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            ("Dans la nuit du 3 au 4 novembre, un toit s'est effondré.", ["date 2025-11-03..2025-11-04 day"]),
            ("L'incendie a débuté lundi soir.", ["date 2025-06-02..2025-06-02 day"]),
            ("L'incendie a débuté tôt mardi matin.", ["date 2025-06-03..2025-06-03 day"]),
            (
                "Dans la nuit de samedi à dimanche, un train a déraillé.",
                ["date 2025-05-31..2025-06-01 day"],
            ),
        ],
    )
    expect(
        "de",
        [
            ("Der Park öffnet Mitte Juni.", ["date 2025-06-11..2025-06-20 month"]),
            ("Der Park öffnet Mitte Juni 2026.", ["date 2026-06-11..2026-06-20 month"]),
            (
                "In der Nacht zum Dienstag starben drei Männer.",
                ["date 2025-06-03..2025-06-03 day", "count 3..3 deaths"],
            ),
            (
                "In der Nacht auf Dienstag starben drei Männer.",
                ["date 2025-06-03..2025-06-03 day", "count 3..3 deaths"],
            ),
            (
                "In der Nacht von Montag auf Dienstag starben drei Männer.",
                ["date 2025-06-02..2025-06-03 day", "count 3..3 deaths"],
            ),
            ("Das Feuer brach am späten Montagabend aus.", ["date 2025-06-02..2025-06-02 day"]),
            ("Am frühen Dienstagmorgen brach Feuer aus.", ["date 2025-06-03..2025-06-03 day"]),
            ("Im Laufe des Montags wird es wärmer.", ["date 2025-06-02..2025-06-02 day"]),
        ],
    )
    expect(
        "es",
        [
            ("El parque reabre a mediados de junio.", ["date 2025-06-11..2025-06-20 month"]),
            (
                "Tres hombres murieron en la noche del lunes al martes.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            (
                "Tres hombres murieron en la madrugada del martes.",
                ["count 3..3 deaths", "date 2025-06-03..2025-06-03 day"],
            ),
            ("El fuego empezó a última hora del lunes.", ["date 2025-06-02..2025-06-02 day"]),
            ("Un tejado se hundió en la noche del 3 al 4 de noviembre.", ["date 2024-11-03..2024-11-04 day"]),
        ],
    )
    expect(
        "it",
        [
            ("Il parco riapre a metà giugno.", ["date 2025-06-11..2025-06-20 month"]),
            (
                "Tre uomini sono morti nella notte tra lunedì e martedì.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            (
                "Tre uomini sono morti nella notte fra il 3 e il 4 novembre.",
                ["count 3..3 deaths", "date 2025-11-03..2025-11-04 day"],
            ),
            ("L'incendio è scoppiato lunedì sera.", ["date 2025-06-02..2025-06-02 day"]),
            ("L'incendio è scoppiato nelle prime ore di martedì.", ["date 2025-06-03..2025-06-03 day"]),
        ],
    )
    expect(
        "nl",
        [
            ("Het park opent medio juni.", ["date 2025-06-11..2025-06-20 month"]),
            ("Het park opent half juni.", ["date 2025-06-11..2025-06-20 month"]),
            (
                "In de nacht van maandag op dinsdag stierven drie mannen.",
                ["date 2025-06-02..2025-06-03 day", "count 3..3 deaths"],
            ),
            ("In de nacht van 3 op 4 november stortte een dak in.", ["date 2024-11-03..2024-11-04 day"]),
            ("De brand begon maandagavond laat.", ["date 2025-06-02..2025-06-02 day"]),
            ("Dinsdagochtend vroeg brak brand uit.", ["date 2025-06-03..2025-06-03 day"]),
        ],
    )
    expect(
        "pt",
        [
            ("O parque reabre em meados de junho.", ["date 2025-06-11..2025-06-20 month"]),
            (
                "Três homens morreram na noite de segunda para terça.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            (
                "Três homens morreram na madrugada de terça-feira.",
                ["count 3..3 deaths", "date 2025-06-03..2025-06-03 day"],
            ),
            ("O fogo começou ao fim da tarde de segunda-feira.", ["date 2025-06-02..2025-06-02 day"]),
            ("Um telhado caiu na noite de 3 para 4 de novembro.", ["date 2024-11-03..2024-11-04 day"]),
        ],
    )
    expect(
        "el",
        [
            ("Το πάρκο ανοίγει στα μέσα Ιουνίου.", ["date 2025-06-11..2025-06-20 month"]),
            (
                "Τρεις άνδρες πέθαναν τη νύχτα της Δευτέρας προς Τρίτη.",
                ["count 3..3 deaths", "date 2025-06-02..2025-06-03 day"],
            ),
            (
                "Τρεις άνδρες πέθαναν τα ξημερώματα της Τρίτης.",
                ["count 3..3 deaths", "date 2025-06-03..2025-06-03 day"],
            ),
            ("Η φωτιά ξέσπασε αργά τη Δευτέρα.", ["date 2025-06-02..2025-06-02 day"]),
            ("Μια στέγη κατέρρευσε τη νύχτα της 3ης προς 4η Νοεμβρίου.", ["date 2024-11-03..2024-11-04 day"]),
        ],
    )


def test_a_month_and_a_number_of_something() -> None:
    """A number with its unit, or of what is counted, is no day of the month before it."""
    rows = {
        "de": ("Im Mai 12 Prozent mehr.", "percentage 12..12 % increase"),
        "fr": ("En mai 12 euros.", "money 12..12 EUR"),
        "es": ("En mayo 12 personas.", "count 12..12 people"),
        "it": ("A maggio 12 euro.", "money 12..12 EUR"),
        "pt": ("Em maio 12 pessoas.", "count 12..12 people"),
        "nl": ("Vanaf mei 12 procent hoger.", "percentage 12..12 % increase"),
        "el": ("Τον Μάιο 12 ευρώ.", "money 12..12 EUR"),
        "en": ("In May 12 per cent.", "percentage 12..12 %"),
    }
    for language, (text, wanted) in rows.items():
        expect(language, [(text, ["date 2025-05-01..2025-05-31 month", wanted])])
    expect("en", [("On May 12 people gathered.", ["date 2025-05-12..2025-05-12 day"])])
