# ruff: noqa: E501 (pages are quoted as they come)
"""Invented news pages, in the manner of real ones: text copied from pages in eight languages, and HTML designs."""

FIRST = (
    "Le chantier du tramway coûtera 480 millions d'euros, soit 60 millions de plus que prévu, a indiqué la métropole."
)
SECOND = "La métropole prévoit une mise en service du tramway en 2028 et attend 70 000 voyageurs par jour sur la ligne."
THIRD = "Le surcoût du tramway tient à la découverte de réseaux enterrés, selon la métropole, qui refuse de céder sur les délais."
TITLE = "Tramway : la facture grimpe à 480 millions"


def page(body: str, head: str = "", attributes: str = 'lang="fr"') -> str:
    return f'<!DOCTYPE html><html {attributes}><head><meta charset="utf-8"><title>{TITLE} | Le Tram</title>{head}</head><body>{body}</body></html>'


# Plain text in the eight languages: (language, page, paragraphs, published, outlet, credit)

PLAIN = {
    "fr": (
        """\
Aller au contenu principal
La Dépêche des Alpes
Accueil / Faits divers / Isère
Grenoble, mardi 21 octobre 2025 - 14 °C

Tornade dans le Val-d'Oise : un mort et dix blessés, 3 grues renversées

Une tornade a balayé Ermont lundi après-midi. Un ouvrier de 23 ans est mort.

La rédaction avec AFP - Publié le 21 octobre 2025 à 07h10 - Mis à jour le 21 octobre 2025 à 09h45 - Lecture 2 min

Un ouvrier de 23 ans a perdu la vie et dix personnes ont été blessées, dont quatre grièvement, lundi à Ermont.

[A LIRE AUSSI] Inondations : 2 morts dans le Var

Trois grues se sont effondrées.

« C'était l'apocalypse », raconte une habitante. La préfecture a mobilisé 80 pompiers et 40 policiers.

Newsletter
Chaque soir, l'essentiel de l'actu locale dans votre boîte mail

(Avec AFP)
Réactions 5  J'aime 41
Vous souhaitez réagir ? Connectez-vous.
""",
        [
            "Tornade dans le Val-d'Oise : un mort et dix blessés, 3 grues renversées",
            "Une tornade a balayé Ermont lundi après-midi. Un ouvrier de 23 ans est mort.",
            "Un ouvrier de 23 ans a perdu la vie et dix personnes ont été blessées, dont quatre grièvement, lundi à Ermont.",
            "Trois grues se sont effondrées.",
            "« C'était l'apocalypse », raconte une habitante. La préfecture a mobilisé 80 pompiers et 40 policiers.",
        ],
        ("2025-10-21T07:10", "La Dépêche des Alpes", "AFP"),
    ),
    "en": (
        """\
THE HARBOUR POST
Home  News  Business  Sport  Opinion
FTSE 100 9,515.00 +0.52%

Business

Jobless rate rises to 5% as 31,000 posts go

By Jane Smith, Economics correspondent
Published: 11 November 2025, 07:15 GMT

Britain's unemployment rate rose to 5% in the three months to September, the highest since 2021, officials said.

What the figures show

The number of people on payrolls fell by 31,000.

READ MORE: House prices up 1.3% in October

The chancellor said there was "more to do" and promised measures in the budget on 26 November, when it is due.

Additional reporting by Reuters
Sign up for our Morning Briefing
Trending
10 best coats for winter
12 Comments
""",
        [
            "Jobless rate rises to 5% as 31,000 posts go",
            "Britain's unemployment rate rose to 5% in the three months to September, the highest since 2021, officials said.",
            "What the figures show",
            "The number of people on payrolls fell by 31,000.",
            'The chancellor said there was "more to do" and promised measures in the budget on 26 November, when it is due.',
        ],
        ("2025-11-11T07:15+00:00", "THE HARBOUR POST", None),
    ),
    "de": (
        """\
Zum Inhalt springen
Rheinische Allgemeine
Politik · Wirtschaft · Panorama · Sport
DAX 24.363,09 +0,29 %

Bahn streicht 12 000 Stellen in der Verwaltung

Bis Ende 2027 sollen die Kosten um 630 Millionen Euro sinken

Stand: 22.10.2025, 14:03 Uhr
Von: Petra Lang

Berlin (dpa) - Die Deutsche Bahn will bis Ende 2027 rund 12 000 Stellen in der Verwaltung abbauen, teilte sie mit.

Mehr zum Thema: Bahn macht 1,2 Milliarden Verlust

Die Gewerkschaft EVG kündigte Widerstand an. «Das ist der falsche Weg», sagte ein Sprecher der Deutschen Bahn AG.

Zuletzt hatte das Unternehmen 230 000 Beschäftigte im Inland.

dpa
Teilen  Merken  Drucken
Lesen Sie auch
5 Tipps für den Winter
Meistgelesen
Schalke gewinnt 4:2
""",
        [
            "Bahn streicht 12 000 Stellen in der Verwaltung",
            "Bis Ende 2027 sollen die Kosten um 630 Millionen Euro sinken",
            "Berlin (dpa) - Die Deutsche Bahn will bis Ende 2027 rund 12 000 Stellen in der Verwaltung abbauen, teilte sie mit.",
            "Die Gewerkschaft EVG kündigte Widerstand an. «Das ist der falsche Weg», sagte ein Sprecher der Deutschen Bahn AG.",
            "Zuletzt hatte das Unternehmen 230 000 Beschäftigte im Inland.",
        ],
        ("2025-10-22T14:03", "Rheinische Allgemeine", "dpa"),
    ),
    "es": (
        """\
Ir al contenido
LA GACETA DEL SUR  |  Política  |  Economía  |  Deportes
IBEX 35 14.121,70 +0,34%   EUR/USD 1,16
Jueves, 23 de octubre de 2025    Sevilla 24 ºC

Economía

El paro baja en 12.300 personas en septiembre, el mejor dato desde 2008

El desempleo cae por debajo de los 2,4 millones por primera vez en 17 años

Agencias / Madrid
23/10/2025 - 08:15 h. Actualizado 09:40 h.

El número de parados registrados bajó en 12.300 personas en septiembre, según los datos difundidos este jueves.

Es el mejor septiembre desde 2008.

Te puede interesar: La vivienda sube un 12% en Málaga

Por sectores

Los servicios sumaron 8.100 contratos y la construcción 2.050, mientras que la agricultura perdió 1.300 afiliados.

Foto: EFE / Archivo

La ministra aseguró que «son datos muy buenos» y recordó que el Gobierno prevé crear 500.000 empleos este año.

Comparte esta noticia
WhatsApp 45   X 12   Facebook 130
Lo más leído
1. Muere a los 87 años el torero
2. El Betis gana 3-1
¿Has visto un error? Escríbenos a redaccion@gaceta.example
3 comentarios
pepe: 12.300 dicen, ja
© 2025 La Gaceta del Sur. Todos los derechos reservados
""",
        [
            "El paro baja en 12.300 personas en septiembre, el mejor dato desde 2008",
            "El desempleo cae por debajo de los 2,4 millones por primera vez en 17 años",
            "El número de parados registrados bajó en 12.300 personas en septiembre, según los datos difundidos este jueves.",
            "Es el mejor septiembre desde 2008.",
            "Por sectores",
            "Los servicios sumaron 8.100 contratos y la construcción 2.050, mientras que la agricultura perdió 1.300 afiliados.",
            "La ministra aseguró que «son datos muy buenos» y recordó que el Gobierno prevé crear 500.000 empleos este año.",
        ],
        ("2025-10-23T08:15", "LA GACETA DEL SUR", "Agencias"),
    ),
    "it": (
        """\
Corriere del Borgo - Cronaca - Politica - Sport - Meteo
FTSE MIB 42.651,10 -0,12%

Terremoto ai Campi Flegrei, 3 feriti e 120 sfollati
di Redazione
21 ottobre 2025 ore 07:12 | Tempo di lettura: 3 minuti

Tre persone sono rimaste ferite e circa 120 sono state evacuate dopo la scossa di magnitudo 4,0 ai Campi Flegrei.

La scossa è stata avvertita alle 3.14.

Le cifre della Protezione civile:
- 3 feriti lievi
- 120 sfollati
- 14 edifici inagibili

«Non ci sono vittime», ha detto il sindaco di Pozzuoli, che ha disposto la chiusura delle scuole per due giorni.

Leggi anche
Maltempo: 2 morti in Liguria
Serie A, il Napoli vince 2-0

Hai notato un errore? Segnalacelo.
Mi piace 23 Condivisioni 8
Riproduzione riservata ®
""",
        [
            "Terremoto ai Campi Flegrei, 3 feriti e 120 sfollati",
            "Tre persone sono rimaste ferite e circa 120 sono state evacuate dopo la scossa di magnitudo 4,0 ai Campi Flegrei.",
            "La scossa è stata avvertita alle 3.14.",
            "Le cifre della Protezione civile:",
            "3 feriti lievi",
            "120 sfollati",
            "14 edifici inagibili",
            "«Non ci sono vittime», ha detto il sindaco di Pozzuoli, che ha disposto la chiusura delle scuole per due giorni.",
        ],
        ("2025-10-21T07:12", "Corriere del Borgo", None),
    ),
    "pt": (
        """\
Diário da Serra
Capa | Política | Cidades | Esportes
Dólar R$ 5,38   Euro R$ 6,25

Chuvas deixam 14 mortos e mais de 3 mil desabrigados no Espírito Santo

Governo decreta emergência em 22 cidades

Por Marina Souza, g1 ES
18/03/2025 07h42  Atualizado há 3 horas

As chuvas que atingem o sul do estado desde sexta-feira deixaram 14 mortos e mais de 3 mil desabrigados, diz o governo.

Leia também
- Barragem ameaça romper em Minas
- Previsão: mais 100 mm até domingo

"Nunca vimos nada igual", afirmou o governador, que anunciou R$ 40 milhões para a reconstrução das cidades atingidas.

*Com informações da Agência Brasil
Clique aqui e entre no nosso canal do WhatsApp
Compartilhe:  Facebook 88
""",
        [
            "Chuvas deixam 14 mortos e mais de 3 mil desabrigados no Espírito Santo",
            "Governo decreta emergência em 22 cidades",
            "As chuvas que atingem o sul do estado desde sexta-feira deixaram 14 mortos e mais de 3 mil desabrigados, diz o governo.",
            '"Nunca vimos nada igual", afirmou o governador, que anunciou R$ 40 milhões para a reconstrução das cidades atingidas.',
        ],
        ("2025-03-18T07:42", "Diário da Serra", "Agência Brasil"),
    ),
    "nl": (
        """\
DE KUSTBODE | Home | Nieuws | Sport | 112
AEX 961,34 +0,21%

Brand in Rotterdamse haven: 2 gewonden en 15 miljoen euro schade

Door onze redactie
05-11-2025 06:45 • 2 min leestijd

Bij een grote brand in een loods in de Rotterdamse haven zijn in de nacht van dinsdag op woensdag twee mensen gewond.

Advertentie

De schade van de brand in de haven loopt volgens de veiligheidsregio op tot 15 miljoen euro, zei een woordvoerder.

Lees ook: Staking in haven kost 20 miljoen per dag

Volgens burgemeester Schouten is er geen asbest vrijgekomen.

Deel dit artikel: Facebook 3
Reacties (4)
""",
        [
            "Brand in Rotterdamse haven: 2 gewonden en 15 miljoen euro schade",
            "Bij een grote brand in een loods in de Rotterdamse haven zijn in de nacht van dinsdag op woensdag twee mensen gewond.",
            "De schade van de brand in de haven loopt volgens de veiligheidsregio op tot 15 miljoen euro, zei een woordvoerder.",
            "Volgens burgemeester Schouten is er geen asbest vrijgekomen.",
        ],
        ("2025-11-05T06:45", "DE KUSTBODE", None),
    ),
    "el": (
        """\
Η ΝΕΑ ΕΠΟΧΗ | Πολιτική | Οικονομία | Αθλητισμός
Γενικός Δείκτης 2.012,45 +0,62%   Αθήνα 19°C

Σεισμός 5,1 Ρίχτερ ανοιχτά της Κρήτης – Δεν υπάρχουν τραυματίες

Newsroom
20.10.2025 • 09:12 | Τελευταία ενημέρωση: 20.10.2025 • 11:30

Ισχυρός σεισμός μεγέθους 5,1 βαθμών της κλίμακας Ρίχτερ σημειώθηκε τα ξημερώματα της Δευτέρας ανοιχτά της Κρήτης.

Διαβάστε επίσης: Κακοκαιρία με 3 νεκρούς στη Θεσσαλία

Ο σεισμός έγινε αισθητός σε ολόκληρη την Κρήτη. Το εστιακό βάθος ήταν 12 χιλιόμετρα, σύμφωνα με το Ινστιτούτο.

Με πληροφορίες από ΑΠΕ-ΜΠΕ
Ακολουθήστε μας στο Google News
Σχόλια (2)
""",
        [
            "Σεισμός 5,1 Ρίχτερ ανοιχτά της Κρήτης – Δεν υπάρχουν τραυματίες",
            "Ισχυρός σεισμός μεγέθους 5,1 βαθμών της κλίμακας Ρίχτερ σημειώθηκε τα ξημερώματα της Δευτέρας ανοιχτά της Κρήτης.",
            "Ο σεισμός έγινε αισθητός σε ολόκληρη την Κρήτη. Το εστιακό βάθος ήταν 12 χιλιόμετρα, σύμφωνα με το Ινστιτούτο.",
        ],
        ("2025-10-20T09:12", "Η ΝΕΑ ΕΠΟΧΗ", "ΑΠΕ-ΜΠΕ"),
    ),
}

# HTML: the same three paragraphs in the designs of other content systems.

PARAGRAPHS = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
DESIGNS = {
    "a box of its own between paragraphs": f'<div class="noticia"><h1>{TITLE}</h1><div class="texto"><p>{FIRST}</p><div class="veja"><strong>À LIRE AUSSI</strong><ul><li><a href="/1">Un pont</a></li></ul></div>'
    f'<p>{SECOND}</p><h3>À lire aussi</h3><ul><li><a href="/2">Le stade fermé 3 mois</a></li></ul><p>{THIRD}</p></div></div>',
    "a page builder's widgets": f'<div class="elementor"><div class="elementor-widget"><h1>{TITLE}</h1></div><div class="elementor-widget widget-text"><p>{FIRST}</p></div>'
    f'<div class="elementor-widget widget-text"><p>{SECOND}</p></div><div class="elementor-widget"><p>{THIRD}</p></div><div class="elementor-widget social-icons">Partager 3</div></div>',
    "class names that condemn everything": f'<h1>{TITLE}</h1><div class="social-stories"><div class="comment"><p>{FIRST}</p></div><div class="comment"><p>{SECOND}</p></div><div class="comment"><p>{THIRD}</p></div></div>',
    "sections and boxes": f'<div class="page-box"><h1>{TITLE}</h1><section class="article-section top"><p>{FIRST}</p></section><section class="article-section more"><p>{SECOND}</p><p>{THIRD}</p></section></div>',
    "microdata": f'<nav>Accueil</nav><article><h1>{TITLE}</h1><div class="meta">Publié le 5 juin 2025</div>'
    f'<div itemprop="articleBody">{PARAGRAPHS}<p>© AFP</p></div></article><aside>12 idées de sorties</aside><footer>© 2025</footer>',
    "wordpress with categories on the article": f'<article class="post category-transports tag-tramway has-post-thumbnail"><h1 class="entry-title">{TITLE}</h1>'
    f'<div class="entry-content">{PARAGRAPHS}<div class="sharedaddy"><h3>Partager</h3><ul><li>X 112</li></ul></div></div></article>'
    f'<div id="comments"><h3>Réagir</h3><p>Kevin : {SECOND}</p></div>',
    "div soup": f'<div class="c-nav"><div class="c-nav__item"><a href="#">Accueil</a></div></div><div class="l-main"><div class="c-tag">Villes</div><h1>{TITLE}</h1>'
    f'<div class="c-byline"><div>Newsroom</div><div>20.10.2025</div></div><div class="c-body"><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div></div>'
    '<div class="c-social"><div>Facebook 95</div></div></div><div class="l-side"><div>Les plus lus</div><div>1. Un pont à 12 millions</div></div>',
    "generated class names": f'<div class="css-1"><div class="css-2"><a href="/">Le Tram</a> <a href="/s">Sport</a></div><h1 class="css-3">{TITLE}</h1><div class="css-4">5 juin 2025 | 4 min de lecture</div>'
    f'<div class="css-5"><div class="css-6">{FIRST}</div><div class="css-7">À LIRE AUSSI : le stade fermé 3 mois</div><div class="css-6">{SECOND}</div><div class="css-6">{THIRD}</div>'
    '<div class="css-8"><a href="/1">Le stade en 5 photos</a></div></div><div class="css-9"><div>3 commentaires</div></div></div>',
    "tables and line breaks": f"<table><tr><td><a href=1>Accueil</a><br><a href=2>Sports</a></td><td><h1>{TITLE}</h1><i>Bordeaux, 5 juin 2025</i><br><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</td>"
    "<td>Les plus lus<br>1. Le pont à 12 millions</td></tr></table>",
    "one section per paragraph": f'<main><article><header><h1>{TITLE}</h1></header><figure><img><figcaption>14 rames en mars</figcaption></figure><section data-block="text"><p>{FIRST}</p></section>'
    f'<section data-block="links"><ul><li><a href="/1">Un pont à 12 millions</a></li><li><a href="/2">7 idées</a></li></ul></section><section data-block="text"><p>{SECOND}</p></section>'
    f'<section data-block="text"><p>{THIRD}</p></section></article></main>',
    "a logo as h1": f'<div class="head"><h1><a href="/">Le Tram</a></h1></div><div class="story"><h2 class="story-headline">{TITLE}</h2>{PARAGRAPHS}</div>',
    "the next article below": f'<article><h1>{TITLE}</h1>{PARAGRAPHS}</article><article class="card"><h2>Louvre : 8 bijoux volés</h2><p>Huit bijoux ont été volés dimanche au Louvre par quatre malfaiteurs, qui ont pris la fuite à scooter.</p></article>',
    "a long consent text": f'<div id="didomi-popup"><p>Avec votre accord, nos 842 partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles comme votre visite sur ce site. {FIRST}</p></div><article><h1>{TITLE}</h1>{PARAGRAPHS}</article>',
    "promos inside the text": f'<article><h1>{TITLE}</h1><p>{FIRST}</p><p><strong>Lire aussi : <a href="/i">Un pont à 12 millions</a></strong></p><p>{SECOND}</p><div class="inread"><a href="#">34 jours de travaux</a></div>'
    f'<p><a href="/v">Vidéo : le chantier en 2 minutes</a></p><p>{THIRD}</p><p><em>(avec AFP)</em></p><p>Inscrivez-vous à notre newsletter.</p></article>',
    "hidden elements": f'<article><h1>{TITLE}</h1><p hidden>Caché 1</p><p style="display: none">Caché 2</p><span aria-hidden="true">14</span><svg><title>Sketch 15</title></svg><script>var n = 16</script>{PARAGRAPHS}<noscript>17</noscript></article>',
}
