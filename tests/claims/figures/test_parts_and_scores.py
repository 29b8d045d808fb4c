"""Parts of a count, scores, shares, multiples and crowds, in eight languages."""

from tests.reading import expect


def test_parts() -> None:
    """Told by how badly somebody is hurt or who they are; what befell a part did not befall the whole."""
    expect(
        "en",
        [
            (
                "The crash injured 23 people, five of them seriously.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("The blast left 23 injured, five critically.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            (
                "Police counted 23 wounded, of whom five gravely.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Nine people were killed, four of them children.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Of the 40 passengers, six died.", ["count 40..40 passengers", "count 6..6 deaths"]),
            ("The fire injured 14, two of them firefighters.", ["count 14..14 injured", "count 2..2 firefighters"]),
            ("The bus carried 40 pupils, five of them from Ulm.", ["count 40..40 students", "count 5..5 students"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "L'accident a fait 23 blessés, dont cinq graves.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Le choc a blessé 23 personnes, dont cinq grièvement.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "On compte 23 blessés, parmi lesquels cinq sérieusement atteints.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "On compte 23 blessés, cinq d'entre eux gravement.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Neuf personnes sont mortes, dont quatre enfants.", ["count 9..9 deaths", "count 4..4 children"]),
            ("L'école compte 40 élèves, dont cinq absents.", ["count 40..40 students", "count 5..5 absent"]),
            ("Elle compte 23 fautes, dont cinq graves.", ["count 23..23 faute", "count 5..5 grave"]),
        ],
    )
    expect(
        "de",
        [
            (
                "23 Menschen wurden verletzt, davon fünf schwer.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Es gab 23 Verletzte, fünf davon lebensgefährlich.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Es gab 23 Verletzte, von denen fünf schwer verletzt sind.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Neun Menschen starben, vier von ihnen Kinder.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Von den 40 Fahrgästen starben sechs.", ["count 40..40 passengers", "count 6..6 deaths"]),
            ("Von den 40 Fahrgästen wurden sechs verletzt.", ["count 40..40 passengers", "count 6..6 injured"]),
            ("Von 40 Fahrgästen starben sechs sofort.", ["count 40..40 passengers", "count 6..6 deaths"]),
            ("Es gab 23 Verletzte, fünf von ihnen schwer.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            ("Sie trug 23 Kisten, davon fünf schwere.", ["count 23..23 kist", "count 5..5 kist"]),
        ],
    )
    expect(
        "es",
        [
            (
                "El accidente dejó 23 heridos, cinco de ellos graves.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Hubo 23 heridos, de los cuales cinco de gravedad.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Hay 23 heridos, cinco graves y tres leves.",
                ["count 23..23 injured", "count 5..5 seriously_injured", "count 3..3 injured"],
            ),
            ("Nueve personas murieron, cuatro de ellas niños.", ["count 9..9 deaths", "count 4..4 children"]),
            ("De los 40 pasajeros murieron seis.", ["count 40..40 passengers", "count 6..6 deaths"]),
        ],
    )
    expect(
        "it",
        [
            (
                "L'incidente ha causato 23 feriti, di cui cinque gravi.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Ci sono 23 feriti, cinque dei quali gravemente.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("I feriti sono 23, tra cui cinque gravi.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            ("Nove persone sono morte, quattro di loro bambini.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Dei 40 passeggeri sono morti sei.", ["count 40..40 passengers", "count 6..6 deaths"]),
        ],
    )
    expect(
        "nl",
        [
            ("Er vielen 23 gewonden, van wie vijf ernstig.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            (
                "Er raakten 23 mensen gewond, vijf van hen zwaar.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            (
                "Er zijn 23 gewonden, waarvan vijf levensgevaarlijk.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Negen mensen kwamen om, vier van hen kinderen.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Van de 40 passagiers stierven er zes.", ["count 40..40 passengers", "count 6..6 deaths"]),
            ("Van de 40 passagiers raakten zes gewond.", ["count 40..40 passengers", "count 6..6 injured"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "O acidente fez 23 feridos, cinco dos quais graves.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Há 23 feridos, cinco deles em estado grave.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            ("Há 23 feridos, entre eles cinco graves.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            ("Nove pessoas morreram, quatro delas crianças.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Dos 40 passageiros morreram seis.", ["count 40..40 passengers", "count 6..6 deaths"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Το ατύχημα άφησε 23 τραυματίες, πέντε εκ των οποίων σοβαρά.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Τραυματίστηκαν 23 άνθρωποι, οι πέντε σοβαρά.", ["count 23..23 injured", "count 5..5 seriously_injured"]),
            (
                "Υπάρχουν 23 τραυματίες, πέντε από αυτούς βαριά.",
                ["count 23..23 injured", "count 5..5 seriously_injured"],
            ),
            ("Εννέα άνθρωποι σκοτώθηκαν, τέσσερα από αυτά παιδιά.", ["count 9..9 deaths", "count 4..4 children"]),
            ("Από τους 40 επιβάτες σκοτώθηκαν έξι.", ["count 40..40 passengers", "count 6..6 deaths"]),
        ],
    )


def test_votes_set_against_each_other() -> None:
    """Beside a word of voting both are counts of votes, however they are joined; those of a match are none."""
    votes = ["count 24..24 votes", "count 20..20 votes"]
    expect(
        "en",
        [
            ("Councillors voted 24 to 20 to sell the stadium.", votes),
            ("The council approved the sale in a 24-20 vote.", votes),
            ("The vote was 24-20.", votes),
            ("Leeds beat York 24 to 20.", []),
            ("Leeds defeated York 24-20.", []),
            ("The council voted as Leeds won 24-20.", []),
        ],
    )
    expect(
        "de",
        [
            ("Der Rat stimmte mit 24 zu 20 Stimmen zu.", votes),
            ("Die Halle wird mit 24 gegen 20 Stimmen verkauft.", votes),
            ("Der Antrag wurde mit 24 zu 20 angenommen.", votes),
            ("Das Spiel endete 24 zu 20.", []),
        ],
    )
    expect(
        "nl",
        [
            ("De raad stemde met 24 tegen 20 voor de verkoop.", votes),
            ("De raad stemde 24-20 voor.", votes),
            ("Ajax won met 24-20.", []),
        ],
    )
    expect(
        "fr",
        [
            ("Le conseil a approuvé la vente par 24 voix contre 20.", votes),
            ("La motion a été rejetée 24 à 20.", votes),
            ("Nantes a gagné 24 à 20.", []),
        ],
    )
    expect(
        "it",
        [
            ("Il consiglio ha detto sì con 24 voti a 20.", votes),
            ("La delibera è passata 24 a 20.", votes),
            ("La partita è finita 24 a 20.", []),
        ],
    )
    expect(
        "es",
        [
            ("El pleno aprobó la venta por 24 votos a 20.", votes),
            ("La moción fue rechazada por 24-20.", votes),
            ("El Betis ganó 24 a 20.", []),
        ],
    )
    expect(
        "pt",
        [
            ("A câmara aprovou a venda por 24 votos a 20.", votes),
            ("A moção foi rejeitada por 24-20.", votes),
            ("O Porto venceu 24 a 20.", []),
        ],
    )
    expect(
        "el",
        [
            ("Το συμβούλιο ενέκρινε την πώληση με 24 ψήφους έναντι 20.", votes),
            ("Η πρόταση απορρίφθηκε με 24-20.", votes),
            ("Ο Άρης νίκησε 24-20.", []),
        ],
    )


def test_scores() -> None:
    """Of a match no figure, in digits or words, nor of a ruling; ages and weeks are."""
    expect(
        "en",
        [
            ("Leeds won 5-0 on Saturday.", ["date 2025-05-31..2025-05-31 day"]),
            ("Leeds lost 1-3 at home.", []),
            ("Anna Kova won 6-4, 7-5.", []),
            ("She took the final 6-3, 3-6, 7-6 (7-4).", []),
            ("They won three-nil.", []),
            ("They lost two-one at home.", []),
            ("The panel voted 7-2 to reject the plan.", ["count 7..7 votes", "count 2..2 votes"]),
            ("The court ruled 5-4.", []),
            ("The bill passed 218-212.", ["count 218..218 votes", "count 212..212 votes"]),
            ("The committee backed it by 9 votes to 4.", ["count 9..9 votes", "count 4..4 votes"]),
            ("Pages 3-12 deal with it.", []),
        ],
    )
    expect(
        "fr",
        [
            ("Nantes a gagné 3-1.", []),
            ("Nantes s'est incliné 1-3.", []),
            ("Nantes a perdu 0-2 à domicile.", []),
            ("Nantes s'est imposé 5 à 0 samedi.", []),
            ("Nantes l'a emporté 4 buts à 1.", []),
            ("Le score est de trois à un.", []),
            ("Elle s'est imposée 6-4, 3-6, 7-5.", []),
            ("Le texte est adopté par 312 voix contre 205.", ["count 312..312 votes", "count 205..205 votes"]),
            ("Les Bleus mènent 12 à 7.", []),
            ("Les enfants de 6-12 ans mangent gratuitement.", ["duration 6..12 a between"]),
            ("Il reste 2-3 semaines.", ["duration 2..3 wk between"]),
            ("Il faut 10-12 personnes.", ["count 10..12 people between"]),
        ],
    )
    expect(
        "de",
        [
            ("Kiel gewann 5:0.", []),
            ("Kiel verlor 1:2 nach Verlängerung.", []),
            ("Kiel siegte drei zu eins.", []),
            ("Sie gewann 6:4, 3:6, 7:5.", []),
            ("Es stand 3 zu 1.", []),
            ("Das Spiel endete 2-2.", []),
        ],
    )
    expect(
        "es",
        [
            ("El Betis ganó 5-0.", []),
            ("El Betis cayó por 1-3.", []),
            ("El Betis perdió 0-2 en casa.", []),
            ("El Betis venció por tres a uno.", []),
            ("Ganó por 6-4, 3-6 y 7-5.", []),
            ("Los niños de 3-6 años entran gratis.", ["duration 3..6 a between"]),
            ("Quedan 2-3 semanas.", ["duration 2..3 wk between"]),
        ],
    )
    expect(
        "it",
        [
            ("La Lazio ha vinto 5-0.", []),
            ("La Lazio ha perso 1-3.", []),
            ("La Lazio batte il Genoa 3 a 1.", []),
            ("La Lazio ha vinto per tre a uno.", []),
            ("Ha vinto 6-4, 3-6, 7-5.", []),
            ("La partita è finita 2-2.", []),
            ("I bambini di 3-6 anni entrano gratis.", ["duration 3..6 a between"]),
        ],
    )
    expect(
        "nl",
        [
            ("Ajax won met 5-0.", []),
            ("Ajax verloor met 1-3.", []),
            ("Ajax won met drie-een.", []),
            ("Ze won met 6-4, 3-6 en 7-5.", []),
        ],
    )
    expect(
        "pt",
        [
            ("O Porto venceu por 5-0.", []),
            ("O Porto perdeu por 1-3.", []),
            ("O Santos perdeu por 1 a 3.", []),
            ("O Santos venceu por três a um.", []),
            ("Venceu por 6-4, 3-6 e 7-5.", []),
            ("As crianças de 3-6 anos entram grátis.", ["duration 3..6 a between"]),
        ],
    )
    expect(
        "el",
        [
            ("Ο Άρης νίκησε 5-0.", []),
            ("Ο Άρης έχασε με 1-3.", []),
            ("Ο Άρης ηττήθηκε 0-2 εντός έδρας.", []),
            ("Νίκησε με 6-4, 3-6, 7-5.", []),
            ("Το ματς έληξε 2-2.", []),
            ("Τα παιδιά 3-6 ετών μπαίνουν δωρεάν.", ["duration 3..6 a between"]),
            ("Χρειάζονται 10-12 άτομα.", ["count 10..12 people between"]),
        ],
    )


def test_a_year_ago() -> None:
    """A date and no length of time; a year earlier than nothing is neither, the same month of a year is that year."""
    expect(
        "en",
        [
            (
                "Sales were 4 million euros, against 3 million in the same month last year.",
                ["money 4000000..4000000 EUR", "money 3000000..3000000 EUR", "date 2024-01-01..2024-12-31 year"],
            ),
            ("Sales were flat in the same month of 2024.", ["date 2024-01-01..2024-12-31 year"]),
            ("A year earlier, the firm lost $3m.", ["money 3000000..3000000 XXX decrease"]),
            (
                "The firm lost $3m a year ago.",
                ["money 3000000..3000000 XXX decrease", "date 2024-01-01..2024-12-31 year"],
            ),
            ("Profit was down from the same period a year earlier.", []),
            ("Traffic was 3% lower than a year before.", ["percentage 3..3 % decrease"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Il y a un an, l'entreprise perdait 3 millions d'euros.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR decrease"],
            ),
            ("Un an plus tôt, l'entreprise perdait 3 millions d'euros.", ["money 3000000..3000000 EUR decrease"]),
            ("Au même mois de 2024, les ventes stagnaient.", ["date 2024-01-01..2024-12-31 year"]),
            ("À la même période de l'an dernier, les ventes stagnaient.", ["date 2024-01-01..2024-12-31 year"]),
            ("Les ventes ont reculé de 3 % sur un an.", ["percentage 3..3 % decrease"]),
            ("Il y a un an et demi, la firme a fermé.", ["duration 1.5..1.5 a"]),
        ],
    )
    expect(
        "de",
        [
            ("Ein Jahr zuvor hatte die Firma 3 Millionen Euro verloren.", ["money 3000000..3000000 EUR decrease"]),
            (
                "Vor einem Jahr hatte die Firma 3 Millionen Euro verloren.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR decrease"],
            ),
            ("Im gleichen Monat des Vorjahres stagnierte der Umsatz.", ["date 2024-01-01..2024-12-31 year"]),
            ("Im Vorjahr stagnierte der Umsatz.", ["date 2024-01-01..2024-12-31 year"]),
            ("Im Vorjahresmonat stagnierte der Umsatz.", []),
            ("Im Jahresvergleich sank der Umsatz um 3 Prozent.", ["percentage 3..3 % decrease"]),
            ("Nach einem Jahr kam er zurück.", ["duration 1..1 a"]),
        ],
    )
    expect(
        "es",
        [
            (
                "Hace un año la empresa perdía 3 millones de euros.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR decrease"],
            ),
            ("Un año antes la empresa perdía 3 millones de euros.", ["money 3000000..3000000 EUR decrease"]),
            ("En el mismo mes de 2024 las ventas se estancaron.", ["date 2024-01-01..2024-12-31 year"]),
            ("En el mismo mes del año pasado las ventas se estancaron.", ["date 2024-01-01..2024-12-31 year"]),
            ("Las ventas cayeron un 3 % interanual.", ["percentage 3..3 % decrease"]),
            ("Hace un año y medio cerró la firma.", ["duration 1.5..1.5 a"]),
        ],
    )
    expect(
        "it",
        [
            (
                "Un anno fa l'azienda perdeva 3 milioni di euro.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR decrease"],
            ),
            ("Un anno prima l'azienda perdeva 3 milioni di euro.", ["money 3000000..3000000 EUR decrease"]),
            ("Nello stesso mese del 2024 le vendite erano ferme.", ["date 2024-01-01..2024-12-31 year"]),
            ("Nello stesso mese dell'anno scorso le vendite erano ferme.", ["date 2024-01-01..2024-12-31 year"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "Een jaar geleden verloor het bedrijf 3 miljoen euro.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR"],
            ),
            ("Een jaar eerder verloor het bedrijf 3 miljoen euro.", ["money 3000000..3000000 EUR"]),
            ("In dezelfde maand van 2024 stagneerde de omzet.", ["date 2024-01-01..2024-12-31 year"]),
            ("In dezelfde maand vorig jaar stagneerde de omzet.", ["date 2024-01-01..2024-12-31 year"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "Há um ano a empresa perdia 3 milhões de euros.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR"],
            ),
            ("Um ano antes a empresa perdia 3 milhões de euros.", ["money 3000000..3000000 EUR"]),
            ("No mesmo mês de 2024 as vendas estagnaram.", ["date 2024-01-01..2024-12-31 year"]),
            ("No mesmo mês do ano passado as vendas estagnaram.", ["date 2024-01-01..2024-12-31 year"]),
            ("Há um ano e meio a firma fechou.", ["duration 1.5..1.5 a"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Πριν από έναν χρόνο η εταιρεία έχανε 3 εκατ. ευρώ.",
                ["date 2024-01-01..2024-12-31 year", "money 3000000..3000000 EUR"],
            ),
            ("Έναν χρόνο νωρίτερα η εταιρεία έχανε 3 εκατ. ευρώ.", ["money 3000000..3000000 EUR"]),
            ("Τον ίδιο μήνα του 2024 οι πωλήσεις έμειναν στάσιμες.", ["date 2024-01-01..2024-12-31 year"]),
            ("Τον ίδιο μήνα πέρυσι οι πωλήσεις έμειναν στάσιμες.", ["date 2024-01-01..2024-12-31 year"]),
        ],
    )


def test_shares_and_multiples() -> None:
    """A share in per cent, a multiple as a ratio."""
    expect(
        "en",
        [
            (
                "A third of drivers speed.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Two in five drivers speed.", ["percentage 40..40 %"]),
            ("One in ten drivers speeds.", ["percentage 10..10 %"]),
            ("Output doubled last year.", ["ratio 2..2 1", "date 2024-01-01..2024-12-31 year"]),
            ("The fine was halved.", ["ratio 0.5..0.5 1 decrease"]),
            ("Rents are three times as high as in Ulm.", ["ratio 3..3 1"]),
            ("Rents are twice as high as in Ulm.", ["ratio 2..2 1"]),
            ("The number of claims trebled to 900.", ["ratio 3..3 1", "count 900..900 -"]),
            (
                "Two-thirds of the council voted for it.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Nearly half of voters stayed home.", ["percentage 50..50 % from below about"]),
            ("Three quarters of the fleet is grounded.", ["percentage 75..75 %"]),
            ("The firm spent double the budget.", ["ratio 2..2 1"]),
            ("A fifth of the stock was lost.", ["percentage 20..20 %"]),
            ("A quarter of an hour later he left.", ["duration 0.25..0.25 h"]),
        ],
    )
    expect(
        "fr",
        [
            (
                "Un tiers des conducteurs roule trop vite.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Deux conducteurs sur cinq roulent trop vite.", ["percentage 40..40 %"]),
            ("Un conducteur sur dix roule trop vite.", ["percentage 10..10 %"]),
            ("La production a doublé l'an dernier.", ["ratio 2..2 1", "date 2024-01-01..2024-12-31 year"]),
            ("L'amende a été divisée par deux.", ["ratio 0.5..0.5 1"]),
            ("Les loyers sont trois fois plus élevés qu'à Ulm.", ["ratio 3..3 1"]),
            ("C'est le double du budget.", ["ratio 2..2 1"]),
            (
                "Les deux tiers du conseil ont voté pour.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Près de la moitié des électeurs s'est abstenue.", ["percentage 50..50 % from below about"]),
            ("Les trois quarts de la flotte sont au sol.", ["percentage 75..75 %"]),
            ("Le nombre de plaintes a triplé.", ["ratio 3..3 1"]),
            ("Un bus sur deux était en retard.", ["percentage 50..50 %"]),
            ("Le budget a été réduit de moitié.", ["percentage 50..50 % decrease"]),
            ("Un Français sur cinq lit.", ["percentage 20..20 %"]),
            ("Une étude sur dix villes paraît.", ["count 10..10 cities"]),
            ("Il a signé un contrat sur cinq ans.", ["duration 5..5 a"]),
        ],
    )
    expect(
        "de",
        [
            (
                "Ein Drittel der Fahrer rast.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            (
                "Jeder dritte Fahrer rast.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Jeder Dritte rast.", ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"]),
            ("Zwei von fünf Fahrern rasen.", ["percentage 40..40 %"]),
            ("Die Produktion hat sich verdoppelt.", ["ratio 2..2 1"]),
            ("Die Strafe wurde halbiert.", ["ratio 0.5..0.5 1 decrease"]),
            ("Die Mieten sind dreimal so hoch wie in Ulm.", ["ratio 3..3 1"]),
            ("Die Mieten sind doppelt so hoch wie in Ulm.", ["ratio 2..2 1"]),
            ("Das ist das Doppelte des Budgets.", ["ratio 2..2 1"]),
            (
                "Zwei Drittel des Rats stimmten zu.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Fast die Hälfte der Wähler blieb daheim.", ["percentage 50..50 % from below about"]),
            ("Drei Viertel der Flotte stehen still.", ["percentage 75..75 %"]),
            ("Jeder zweite Bus war verspätet.", ["percentage 50..50 %"]),
        ],
    )
    expect(
        "es",
        [
            (
                "Un tercio de los conductores corre.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Dos de cada cinco conductores corren.", ["percentage 40..40 %"]),
            ("Uno de cada diez conductores corre.", ["percentage 10..10 %"]),
            ("La producción se duplicó el año pasado.", ["ratio 2..2 1", "date 2024-01-01..2024-12-31 year"]),
            ("La multa se redujo a la mitad.", ["ratio 0.5..0.5 1 decrease"]),
            ("Los alquileres son tres veces más altos que en Ulm.", ["ratio 3..3 1"]),
            ("Es el doble del presupuesto.", ["ratio 2..2 1"]),
            (
                "Dos tercios del consejo votaron a favor.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Casi la mitad de los votantes se quedó en casa.", ["percentage 50..50 % from below about"]),
            ("Las tres cuartas partes de la flota están paradas.", ["percentage 75..75 %"]),
        ],
    )
    expect(
        "it",
        [
            (
                "Un terzo degli automobilisti corre.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Due automobilisti su cinque corrono.", ["percentage 40..40 %"]),
            ("Un automobilista su dieci corre.", ["percentage 10..10 %"]),
            ("La produzione è raddoppiata.", ["ratio 2..2 1"]),
            ("La multa è stata dimezzata.", ["ratio 0.5..0.5 1 decrease"]),
            ("Gli affitti sono tre volte più alti che a Ulm.", ["ratio 3..3 1"]),
            ("È il doppio del bilancio.", ["ratio 2..2 1"]),
            (
                "Due terzi del consiglio hanno votato a favore.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Quasi metà degli elettori è rimasta a casa.", ["percentage 50..50 % from below about"]),
            ("I tre quarti della flotta sono fermi.", ["percentage 75..75 %"]),
            (
                "Una donna su tre subisce violenza.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Uno studio su tre città.", ["count 3..3 cities"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "Een derde van de bestuurders rijdt te hard.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Twee op de vijf bestuurders rijden te hard.", ["percentage 40..40 %"]),
            ("Een op de tien bestuurders rijdt te hard.", ["percentage 10..10 %"]),
            ("De productie is verdubbeld.", ["ratio 2..2 1"]),
            ("De boete is gehalveerd.", ["ratio 0.5..0.5 1 decrease"]),
            ("De huren zijn drie keer zo hoog als in Ulm.", ["ratio 3..3 1"]),
            ("De huren zijn twee keer zo hoog als in Ulm.", ["ratio 2..2 1"]),
            ("Dat is het dubbele van de begroting.", ["ratio 2..2 1"]),
            (
                "Twee derde van de raad stemde voor.",
                ["percentage 66.66666666666666666666666667..66.66666666666666666666666667 %"],
            ),
            ("Bijna de helft van de kiezers bleef thuis.", ["percentage 50..50 % from below about"]),
            ("Driekwart van de vloot staat stil.", ["percentage 75..75 %"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "Um terço dos condutores acelera.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Dois em cada cinco condutores aceleram.", ["percentage 40..40 %"]),
            ("Um em cada dez condutores acelera.", ["percentage 10..10 %"]),
            ("A produção duplicou no ano passado.", ["ratio 2..2 1", "date 2024-01-01..2024-12-31 year"]),
            ("A multa foi reduzida a metade.", ["ratio 0.5..0.5 1 decrease"]),
            ("As rendas são três vezes mais altas que em Ulm.", ["ratio 3..3 1"]),
            ("É o dobro do orçamento.", ["ratio 2..2 1"]),
            (
                "Dois terços do conselho votaram a favor.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Quase metade dos eleitores ficou em casa.", ["percentage 50..50 % from below about"]),
            ("Três quartos da frota estão parados.", ["percentage 75..75 %"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Το ένα τρίτο των οδηγών τρέχει.",
                ["percentage 33.33333333333333333333333333..33.33333333333333333333333333 %"],
            ),
            ("Δύο στους πέντε οδηγούς τρέχουν.", ["percentage 40..40 %"]),
            ("Ένας στους δέκα οδηγούς τρέχει.", ["percentage 10..10 %"]),
            ("Η παραγωγή διπλασιάστηκε.", ["ratio 2..2 1"]),
            ("Το πρόστιμο μειώθηκε στο μισό.", ["ratio 0.5..0.5 1 decrease"]),
            ("Τα ενοίκια είναι τρεις φορές υψηλότερα.", ["ratio 3..3 1"]),
            ("Είναι το διπλάσιο του προϋπολογισμού.", ["ratio 2..2 1"]),
            (
                "Τα δύο τρίτα του συμβουλίου ψήφισαν υπέρ.",
                ["percentage 66.66666666666666666666666666..66.66666666666666666666666666 %"],
            ),
            ("Σχεδόν οι μισοί ψηφοφόροι έμειναν σπίτι.", ["percentage 50..50 % from below about"]),
            ("Τα τρία τέταρτα του στόλου είναι καθηλωμένα.", ["percentage 75..75 %"]),
        ],
    )


def test_crowds() -> None:
    """Dozens are vague, a dozen is twelve."""
    expect(
        "en",
        [
            ("A dozen firefighters were sent.", ["count 12..12 firefighters"]),
            ("Hundreds of firefighters were sent.", ["count 200..1000 firefighters vague"]),
            ("Several thousand protesters marched.", ["count 2000..10000 protesters vague"]),
            ("Several dozen homes were flooded.", ["count 24..120 houses vague"]),
            ("Scores of homes were flooded.", ["count 40..200 houses vague"]),
            ("A handful of homes were flooded.", []),
            ("A couple of hundred people came.", ["count 200..200 people about"]),
            ("Dozens of people were hurt.", ["count 24..120 injured vague"]),
            ("Some 30 people were hurt.", ["count 30..30 injured about"]),
            ("A few hundred people came.", ["count 200..1000 people vague"]),
            ("Tens of thousands marched.", ["count 20000..100000 participants vague"]),
            ("Half a dozen homes burned.", ["count 6..6 houses"]),
            ("Two dozen homes burned.", ["count 24..24 houses"]),
        ],
    )
    expect(
        "fr",
        [
            ("Une trentaine de pompiers ont été envoyés.", ["count 30..30 firefighters about"]),
            ("Des centaines de pompiers ont été envoyées.", ["count 200..1000 firefighters vague"]),
            ("Plusieurs milliers de manifestants ont défilé.", ["count 2000..10000 protesters vague"]),
            ("Plusieurs dizaines de maisons ont été inondées.", ["count 20..100 houses vague"]),
            ("Une poignée de maisons ont été inondées.", []),
            ("Quelques centaines de personnes sont venues.", ["count 200..1000 people vague"]),
            ("Une vingtaine de personnes ont été blessées.", ["count 20..20 injured about"]),
            ("Deux douzaines de maisons ont brûlé.", ["count 24..24 houses"]),
            ("Des dizaines de milliers de personnes ont défilé.", ["count 20000..100000 people vague"]),
            ("Quelque 30 personnes ont été blessées.", ["count 30..30 injured about"]),
            ("Un millier de personnes ont défilé.", ["count 1000..1000 people about"]),
            ("Une demi-douzaine de maisons ont brûlé.", ["count 6..6 houses"]),
        ],
    )
    expect(
        "de",
        [
            ("Ein Dutzend Feuerwehrleute rückte aus.", ["count 12..12 firefighters about"]),
            ("Ein paar Dutzend Häuser wurden überflutet.", ["count 24..120 houses vague"]),
            ("Hunderte Feuerwehrleute rückten aus.", ["count 200..1000 firefighters vague"]),
            ("Mehrere Tausend Demonstranten zogen los.", ["count 2000..10000 protesters vague"]),
            ("Mehrere tausend Demonstranten zogen los.", ["count 2000..10000 protesters vague"]),
            ("Zehntausende Menschen zogen los.", ["count 20000..100000 people vague"]),
            ("Eine Handvoll Häuser wurde überflutet.", []),
            ("Ein paar hundert Menschen kamen.", ["count 200..1000 people vague"]),
            ("Einige Hundert Menschen kamen.", ["count 200..1000 people vague"]),
            ("Rund 30 Menschen wurden verletzt.", ["count 30..30 injured about"]),
            ("Ein halbes Dutzend Häuser brannte.", ["count 6..6 houses"]),
        ],
    )
    expect(
        "es",
        [
            ("Una docena de bomberos acudió.", ["count 12..12 firefighters about"]),
            ("Una treintena de bomberos acudió.", ["count 30..30 firefighters about"]),
            ("Cientos de bomberos acudieron.", ["count 200..1000 firefighters vague"]),
            ("Varios miles de manifestantes marcharon.", ["count 2000..10000 protesters vague"]),
            ("Decenas de casas se inundaron.", ["count 20..100 houses vague"]),
            ("Un puñado de casas se inundó.", []),
            ("Unos cientos de personas acudieron.", ["count 200..1000 people vague"]),
            ("Decenas de miles de personas marcharon.", ["count 20000..100000 people vague"]),
            ("Un centenar de personas acudió.", ["count 100..100 people about"]),
            ("Media docena de casas ardió.", ["count 6..6 houses"]),
            ("Una veintena de casas ardió.", ["count 20..20 houses about"]),
        ],
    )
    expect(
        "it",
        [
            ("Una dozzina di pompieri è intervenuta.", ["count 12..12 firefighters about"]),
            ("Una trentina di pompieri è intervenuta.", ["count 30..30 firefighters about"]),
            ("Centinaia di pompieri sono intervenuti.", ["count 200..1000 firefighters vague"]),
            ("Diverse migliaia di manifestanti hanno sfilato.", ["count 2000..10000 protesters vague"]),
            ("Decine di case sono state allagate.", ["count 20..100 houses vague"]),
            ("Una manciata di case è stata allagata.", []),
            ("Qualche centinaio di persone è venuto.", ["count 200..1000 people vague"]),
            ("Un centinaio di persone è venuto.", ["count 100..100 people about"]),
            ("Decine di migliaia di persone hanno sfilato.", ["count 20000..100000 people vague"]),
            ("Mezza dozzina di case è bruciata.", ["count 6..6 houses"]),
        ],
    )
    expect(
        "nl",
        [
            ("Een dozijn brandweerlieden rukte uit.", ["count 12..12 firefighters about"]),
            ("Een dertigtal brandweerlieden rukte uit.", ["count 30..30 firefighters about"]),
            ("Honderden brandweerlieden rukten uit.", ["count 200..1000 firefighters vague"]),
            ("Enkele duizenden betogers liepen mee.", ["count 2000..10000 protesters vague"]),
            ("Tientallen huizen liepen onder.", ["count 20..100 houses vague"]),
            ("Een handvol huizen liep onder.", []),
            ("Een paar honderd mensen kwamen.", ["count 200..1000 people vague"]),
            ("Tienduizenden mensen liepen mee.", ["count 20000..100000 people vague"]),
            ("Een tiental huizen brandde af.", ["count 10..10 houses about"]),
            ("Een stuk of tien huizen brandden af.", ["count 10..10 houses about"]),
            ("Zo'n dertig mensen raakten gewond.", ["count 30..30 injured about"]),
        ],
    )
    expect(
        "pt",
        [
            ("Uma dúzia de bombeiros acorreu.", ["count 12..12 firefighters about"]),
            ("Uma trintena de bombeiros acorreu.", ["count 30..30 firefighters about"]),
            ("Centenas de bombeiros acorreram.", ["count 200..1000 firefighters vague"]),
            ("Vários milhares de manifestantes desfilaram.", ["count 2000..10000 protesters vague"]),
            ("Dezenas de casas ficaram inundadas.", ["count 20..100 houses vague"]),
            ("Um punhado de casas ficou inundado.", []),
            ("Algumas centenas de pessoas vieram.", ["count 200..1000 people vague"]),
            ("Uma centena de pessoas veio.", ["count 100..100 people about"]),
            ("Dezenas de milhares de pessoas desfilaram.", ["count 20000..100000 people vague"]),
            ("Meia dúzia de casas ardeu.", ["count 6..6 houses"]),
            ("Umas 30 pessoas ficaram feridas.", ["count 30..30 injured about"]),
        ],
    )
    expect(
        "el",
        [
            ("Μια δωδεκάδα πυροσβέστες έσπευσαν.", ["count 12..12 firefighters about"]),
            ("Καμιά τριανταριά πυροσβέστες έσπευσαν.", ["count 30..30 firefighters about"]),
            ("Εκατοντάδες πυροσβέστες έσπευσαν.", ["count 200..1000 firefighters vague"]),
            ("Αρκετές χιλιάδες διαδηλωτές παρέλασαν.", ["count 2000..10000 protesters vague"]),
            ("Δεκάδες σπίτια πλημμύρισαν.", ["count 20..100 houses vague"]),
            ("Μια χούφτα σπίτια πλημμύρισαν.", []),
            ("Μερικές εκατοντάδες άνθρωποι ήρθαν.", ["count 200..1000 people vague"]),
            ("Δεκάδες χιλιάδες άνθρωποι παρέλασαν.", ["count 20000..100000 people vague"]),
            ("Περίπου 30 άνθρωποι τραυματίστηκαν.", ["count 30..30 injured about"]),
            ("Μισή ντουζίνα σπίτια κάηκαν.", ["count 6..6 houses"]),
        ],
    )
