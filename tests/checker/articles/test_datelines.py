"""Datelines of text files: they give the day of publication, and are no text of the article."""

from pathlib import Path

import pytest

from checker.articles.article import read_article, read_inputs
from checker.articles.cues import cues
from checker.articles.datelines import day_without_year, weekday_without_year
from checker.articles.lines import is_byline
from checker.fetching.fetched import Fetched
from claims.document import Document
from claims.extract import extract_claims

ARTICLES = {
    "fr": (
        "Un train déraille près de Lyon et fait quatre blessés",
        "Quatre personnes ont été blessées dans le déraillement d'un train de voyageurs près "
        "de Lyon, ont annoncé les secours, qui ont dépêché soixante pompiers sur les lieux.",
        "La circulation des trains a été interrompue pendant toute la soirée sur la "
        "ligne, et des autocars ont été affrétés pour les voyageurs bloqués en gare.",
    ),
    "en": (
        "Train derails near Leeds, injuring four people",
        "Four people were injured when a passenger train derailed near Leeds, the emergency "
        "services said, after sixty firefighters had been sent to the scene of the accident.",
        "Services on the line were suspended for the whole evening and coaches "
        "were laid on for the passengers who had been stranded at the station.",
    ),
    "de": (
        "Zug entgleist bei Hannover: vier Verletzte",
        "Vier Menschen sind bei der Entgleisung eines Regionalzugs nahe Hannover verletzt "
        "worden, wie die Feuerwehr mitteilte, die mit sechzig Einsatzkräften vor Ort war.",
        "Der Verkehr auf der Strecke blieb den ganzen Abend über unterbrochen, "
        "für die gestrandeten Fahrgäste wurden Busse eingesetzt, sagte ein Sprecher der Bahn.",
    ),
    "es": (
        "Descarrila un tren cerca de Zaragoza y deja cuatro heridos",
        "Cuatro personas resultaron heridas al descarrilar un tren de pasajeros cerca de "
        "Zaragoza, informaron los servicios de emergencia, que enviaron a sesenta bomberos al lugar.",
        "La circulación en la línea quedó interrumpida durante toda la noche y "
        "se habilitaron autobuses para los viajeros que habían quedado atrapados en la estación.",
    ),
    "it": (
        "Deraglia un treno vicino a Bologna, quattro feriti",
        "Quattro persone sono rimaste ferite nel deragliamento di un treno passeggeri vicino a Bologna, "
        "hanno reso noto i soccorsi, che hanno inviato sul posto sessanta vigili del fuoco.",
        "La circolazione sulla linea è rimasta interrotta per tutta la serata e "
        "sono stati messi a disposizione autobus per i viaggiatori rimasti bloccati in stazione.",
    ),
    "pt": (
        "Comboio descarrila perto de Coimbra e faz quatro feridos",
        "Quatro pessoas ficaram feridas no descarrilamento de um comboio de passageiros perto "
        "de Coimbra, informaram os bombeiros, que enviaram sessenta operacionais para o local.",
        "A circulação na linha ficou interrompida durante toda a noite e "
        "foram disponibilizados autocarros para os passageiros que ficaram retidos na estação.",
    ),
    "nl": (
        "Trein ontspoord bij Breda, vier gewonden",
        "Vier mensen zijn gewond geraakt toen een passagierstrein bij Breda ontspoorde, meldde de "
        "brandweer, die met zestig mensen naar de plek van het ongeluk was uitgerukt.",
        "Het treinverkeer op het traject lag de hele avond stil en voor "
        "de gestrande reizigers werden bussen ingezet, aldus een woordvoerder van de spoorwegen.",
    ),
    "el": (
        "Εκτροχιάστηκε τρένο κοντά στη Λάρισα, τέσσερις τραυματίες",
        "Τέσσερις άνθρωποι τραυματίστηκαν όταν επιβατικό τρένο εκτροχιάστηκε κοντά στη "
        "Λάρισα, ανακοίνωσε η πυροσβεστική, που έστειλε στο σημείο εξήντα πυροσβέστες.",
        "Η κυκλοφορία στη γραμμή διακόπηκε για όλο το βράδυ και "
        "δρομολογήθηκαν λεωφορεία για τους επιβάτες που είχαν αποκλειστεί στον σταθμό.",
    ),
}
"""A headline and two paragraphs without a date, in each language."""

DATELINES = [
    ("fr", "Avec AFP. Publié le 05/09/2025 à 18h10. Lecture 2 min.", "2025-09-05T18:10"),
    ("fr", "Publié le 5 septembre 2025 à 18 h 10 · Mis à jour le 6 septembre 2025 à 7 h 02", "2025-09-05T18:10"),
    (
        "fr",
        "Par Camille Aubert, avec Reuters - 5 septembre 2025, 18h10 - Temps de lecture : 3 min.",
        "2025-09-05T18:10",
    ),
    ("fr", "La rédaction avec AFP | Ven. 05/09/2025 | 18:10 | Réservé aux abonnés", "2025-09-05T18:10"),
    ("fr", "Mis à jour le vendredi 5 septembre 2025 à 18h10. Temps de lecture 4 minutes.", "2025-09-05T18:10"),
    ("fr", "Paris, le 5 septembre 2025. Par notre correspondante Julie Morin.", "2025-09-05"),
    ("fr", "Rédigé par Paul Renaud le 05.09.2025.", "2025-09-05"),
    ("fr", "05/09/2025 18:10 CEST — Actualisé à 19:45 — Lecture : 2 min.", "2025-09-05T18:10+02:00"),
    (
        "en",
        "By Oonagh Pell and agencies. Published 5 September 2025, 6.10pm BST. 3 min read.",
        "2025-09-05T18:10+01:00",
    ),
    ("en", "Updated: September 5, 2025 | 6:10 PM ET | Reading time: 2 min.", "2025-09-05T18:10"),
    ("en", "Fri 5 Sep 2025 18.10 BST. Last modified on Sat 6 Sep 2025 09.00 BST.", "2025-09-05T18:10+01:00"),
    ("en", "Reuters · Sept. 5, 2025 · 6:10 p.m. · 4 min. read", "2025-09-05T18:10"),
    ("en", "Published on 15/9/2025 by Staff Writer, London.", "2025-09-15"),
    ("en", "LONDON, 5 September 2025. By a staff reporter.", "2025-09-05"),
    ("en", "2025-09-05 18:10 UTC / Politics / 2 mins.", "2025-09-05T18:10+00:00"),
    ("de", "Von dpa und Redaktion | 20.12.2024, 20:48 Uhr | Lesedauer: 2 Min.", "2024-12-20T20:48"),
    (
        "de",
        "Veröffentlicht am 20. Dezember 2024 um 20.48 Uhr. Aktualisiert am 21. Dezember 2024. Lesezeit 3 Min.",
        "2024-12-20T20:48",
    ),
    ("de", "Fr., 20.12.2024, 20:48 Uhr - Von Anna Berger, Hannover - 3 Min.", "2024-12-20T20:48"),
    ("de", "Stand: 20.12.2024 20:48 Uhr.", "2024-12-20T20:48"),
    ("de", "Anna Berger, dpa · 20. Dez. 2024 · Lesezeit: 4 Min.", "2024-12-20"),
    ("de", "Hannover, 20. Dezember 2024. Von unserem Korrespondenten Max Weber.", "2024-12-20"),
    ("de", "Artikel vom 20.12.2024. Von Anna Berger.", "2024-12-20"),
    ("es", "Agencias. 4 sep 2025 - 20:35. Lectura: 3 min", "2025-09-04T20:35"),
    ("es", "Por Marta Ruiz. Publicado el 4 de septiembre de 2025 a las 20:35. Lectura 3 min.", "2025-09-04T20:35"),
    ("es", "Actualizado el jueves 4 de septiembre de 2025, 20.35 h. Tiempo de lectura: 3 min.", "2025-09-04T20:35"),
    ("es", "Madrid, 4 de septiembre de 2025. EFE.", "2025-09-04"),
    ("es", "04/09/2025 a las 20:35h. | Redacción / EFE | Sociedad.", "2025-09-04T20:35"),
    ("es", "Redacción · 4/9/2025 · 20:35 CEST · Lectura 2 min.", "2025-09-04T20:35+02:00"),
    ("it", "Di Paolo Conti, con ANSA. Pubblicato il 22/12/2024 alle 19:05. Lettura 3 min.", "2024-12-22T19:05"),
    ("it", "Redazione | 22 dicembre 2024 ore 19.05 | Tempo di lettura: 3 min.", "2024-12-22T19:05"),
    ("it", "Aggiornato il 22 dicembre 2024 alle 19:05. A cura della redazione.", "2024-12-22T19:05"),
    ("it", "Roma, 22 dicembre 2024. Agenzia ANSA.", "2024-12-22"),
    ("it", "Dom 22 dic 2024 - 19:05 - Tempo di lettura 2 min.", "2024-12-22T19:05"),
    ("pt", "Redação com Lusa  -  3 set 2025, 23:41  -  Leitura: 2 min.", "2025-09-03T23:41"),
    ("pt", "Por Ana Lopes, em São Paulo. Publicado em 03/09/2025 às 23h41. Leitura 2 min.", "2025-09-03T23:41"),
    ("pt", "Atualizado em 3 de setembro de 2025 às 23h41. Tempo de leitura: 3 min.", "2025-09-03T23:41"),
    ("pt", "Lisboa, 3 de setembro de 2025. Agência Lusa.", "2025-09-03"),
    ("pt", "03/09/2025 | 23:41 | Da Redação, com informações da Reuters.", "2025-09-03T23:41"),
    ("nl", "Economieredactie/ANP - 21 dec. 2024, 07:45 - 3 min. leestijd", "2024-12-21T07:45"),
    ("nl", "Door Karin de Vries. Gepubliceerd op 21 december 2024 om 07.45 uur. Leestijd 3 min.", "2024-12-21T07:45"),
    ("nl", "Bijgewerkt: za 21 dec 2024, 07:45 uur. Redactie binnenland.", "2024-12-21T07:45"),
    ("nl", "Hannover, 21 december 2024. Van onze correspondent.", "2024-12-21"),
    ("nl", "ANP | 21-12-2024 07:45 | Laatste update: 21-12-2024 09:10 | Leestijd: 2 min.", "2024-12-21T07:45"),
    ("el", "Συντακτική ομάδα - 4 Σεπτεμβρίου 2025, 20:35 - Χρόνος ανάγνωσης: 3 λεπτά.", "2025-09-04T20:35"),
    ("el", "Δημοσιεύθηκε στις 4 Σεπτεμβρίου 2025, ώρα 20:35. Ανάγνωση 2 λεπτά.", "2025-09-04T20:35"),
    ("el", "Του Γιώργου Παππά. 04/09/2025 20:35. Τελευταία ενημέρωση: 05/09/2025 08:10.", "2025-09-04T20:35"),
    ("el", "Αθήνα, 4 Σεπτεμβρίου 2025. ΑΠΕ-ΜΠΕ.", "2025-09-04"),
    ("fr", "Mis à jour le 06/09/2025 à 09h00 – Publié le 05/09/2025 à 18h10", "2025-09-05T18:10"),
    ("en", "Updated 6 September 2025, 09:00. First published 5 September 2025, 18:10.", "2025-09-05T18:10"),
    (
        "es",
        "Actualizado a 5 de septiembre de 2025 9:10. Publicado el 4 de septiembre de 2025 20:35.",
        "2025-09-04T20:35",
    ),
    ("de", "Aktualisiert am 21.12.2024, 09:00 Uhr. Veröffentlicht am 20.12.2024, 20:48 Uhr.", "2024-12-20T20:48"),
    ("nl", "Laatste update: 22 december 2024 09:10. Gepubliceerd: 21 december 2024 07:45.", "2024-12-21T07:45"),
    ("pt", "Atualizado em 04/09/2025 09h10. Publicado em 03/09/2025 23h41.", "2025-09-03T23:41"),
    ("it", "Aggiornato il 23/12/2024 alle 09:05. Pubblicato il 22/12/2024 alle 19:05.", "2024-12-22T19:05"),
    ("en", "Published by Ana Ruiz 4 de septiembre, 2025", "2025-09-04"),
    ("fr", "Von Anna Berger, 20. Dezember 2024, 20:48 Uhr", "2024-12-20T20:48"),
    ("el", "Τελευταία ενημέρωση: 05/09/2025 08:10. Δημοσίευση: 04/09/2025 20:35.", "2025-09-04T20:35"),
]

SENTENCES = [
    ("fr", "C'était le 19 octobre 2025."),
    ("fr", "Le 3 mars 2025, un train a déraillé."),
    ("fr", "Samedi 31 mai 2025, Paris exulte."),
    ("en", "It was 5 September 2025."),
    ("en", "On September 5, 2025, the court ruled."),
    ("en", "Lisbon fell silent on 5 September 2025."),
    ("de", "Am 20. Dezember 2024 war Schluss."),
    ("de", "Freitag, 20. Dezember 2024: Hannover jubelt."),
    ("es", "El 4 de septiembre de 2025 fue distinto."),
    ("it", "Il 22 dicembre 2024 tutto cambia."),
    ("pt", "Em 3 de setembro de 2025, Lisboa parou."),
    ("nl", "Op 21 december 2024 was het zover."),
    ("el", "Στις 4 Σεπτεμβρίου 2025 όλα άλλαξαν."),
]
"""First sentences that begin with a day, or say nothing else."""

OPENINGS = [
    ("de", "HANNOVER, 20. Dezember 2024 (dpa) – ", "2024-12-20"),
    ("fr", "PARIS, 5 septembre 2025 (AFP) - ", "2025-09-05"),
    ("fr", "Lyon (AFP), le 5 sept. 2025 — ", "2025-09-05"),
    ("en", "LONDON, Sept. 5, 2025 (Reuters) - ", "2025-09-05"),
    ("en", "LEEDS, England, September 5, 2025 -- ", "2025-09-05"),
    ("es", "MADRID, 4 Sep. 2025 (EUROPA PRESS) - ", "2025-09-04"),
    ("it", "ROMA, 22 dicembre 2024 (ANSA) – ", "2024-12-22"),
    ("pt", "Lisboa, 03 set 2025 (Lusa) – ", "2025-09-03"),
    ("nl", "HANNOVER (ANP), 21 december 2024 - ", "2024-12-21"),
    ("el", "ΑΘΗΝΑ, 4 Σεπτεμβρίου 2025 (ΑΠΕ-ΜΠΕ) – ", "2025-09-04"),
    ("it", "Bari, 22 dicembre 2024 – ", "2024-12-22"),
    ("fr", "Saint-Denis 5 septembre 2025 — ", "2025-09-05"),
    ("es", "La Paz, 4 de septiembre de 2025 - ", "2025-09-04"),
    ("fr", "Le 5 septembre 2025 – un vendredi – ", None),
    ("de", "Freitag, 20. Dezember 2024 - ", None),
    ("en", "Born in Leeds, on 5 September 1925, she was - until her death - ", None),
]


def _read(text: str) -> Document:
    return read_article(Fetched(file="article.txt", body=text.encode(), content_type="text/plain"))


@pytest.mark.parametrize("layout", ["{title}\n\n{line}\n\n", "{line}\n\n{title}\n\n", "{title}\n{line}\n\n"])
@pytest.mark.parametrize(("language", "line", "published"), DATELINES)
def test_a_dateline_gives_the_day(language: str, line: str, published: str, layout: str) -> None:
    """Below the headline, above it, or right under it; with authors, agencies, strokes and reading times."""
    title, first, second = ARTICLES[language]
    document = _read(f"{layout.format(title=title, line=line)}{first}\n\n{second}\n")
    assert (document.published, document.title) == (published, title)
    assert line not in document.text


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_with_a_day_is_none(language: str, sentence: str) -> None:
    """It stays in the article, and says nothing of when that was published."""
    title, first, second = ARTICLES[language]
    document = _read(f"{title}\n\n{sentence}\n\n{first}\n\n{second}\n")
    assert document.published is None
    assert sentence in document.text


@pytest.mark.parametrize(("language", "opening", "published"), OPENINGS)
def test_the_day_an_agency_begins_with(language: str, opening: str, published: str | None) -> None:
    """A place, a day and an agency before a dash, and what only looks like them."""
    title, first, second = ARTICLES[language]
    assert _read(f"{title}\n\n{opening}{first}\n\n{second}\n").published == published


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Publié à 18h35 par notre service Économie - 2 min de lecture"),
        ("en", "Published at 18:35 by the web desk. 2 min read."),
        ("de", "Aktualisiert um 18.35 Uhr, Redaktion. Lesezeit 2 Min."),
        ("en", "Updated 3 times. Reading time 3 min."),
        ("fr", "Keystone-ATS - mis en ligne à 21:10 - lecture 2 min"),
        ("de", "(sda/pd) - Lesezeit: 3 Minuten"),
        ("en", "MADRID/LISBON, April 29, 0052 CEST"),
        ("de", "BERLIN, 5. September, 14.30 Uhr"),
        ("it", "ROMA, 22 dicembre, ore 18.10 (ANSA)"),
    ],
)
def test_a_dateline_without_a_day(language: str, line: str) -> None:
    """It is none of the article's text, and gives no day."""
    title, first, second = ARTICLES[language]
    document = _read(f"{title}\n\n{line}\n\n{first}\n\n{second}\n")
    assert document.published is None
    assert line not in document.text


@pytest.mark.parametrize("slogan", ["l'actualité des trains", "l'actualité des deux rives du fleuve"])
def test_the_weather_below_a_name_is_a_masthead(slogan: str) -> None:
    """Which the headline is not, though it shares a word with the article; its day is that of publication."""
    title, first, second = ARTICLES["fr"]
    head = f"LE FIL DE LYON - {slogan}\nmardi 2 juin 2026 - Lyon 23 °C, mistral 60 km/h"
    document = _read(f"{head}\n\n{title}\n\n{first}\n\n{second}\n")
    assert (document.title, document.published) == (title, "2026-06-02")


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "MADRID/LISBON, April 29, 0052 CEST", "--04-29"),
        ("en", "PARIS, Sept 5 (Reuters)", "--09-05"),
        ("fr", "PARIS, 5 sept (AFP)", "--09-05"),
        ("de", "BERLIN, 5. September, 14.30 Uhr", "--09-05"),
        ("es", "MADRID, 4 de septiembre, 20:35 horas", "--09-04"),
        ("it", "ROMA, 22 dicembre, ore 18.10 (ANSA)", "--12-22"),
        ("pt", "LISBOA, 3 de setembro (Lusa)", "--09-03"),
        ("nl", "DEN HAAG, 21 december (ANP)", "--12-21"),
        ("el", "ΑΘΗΝΑ, 4 Σεπτεμβρίου, 20:35", "--09-04"),
        ("en", "WASHINGTON/LIMA, Nov 9 (TNA) - Updated 9:42 p.m. EST", "--11-09"),  # an agency that no list knows
        ("fr", "PARIS, 5 sept, la fin", None),
        ("en", "LIMA, Nov 9 (the end)", None),
        ("en", "MADRID, April 29, 0052 CEST: the end", None),
        ("fr", "Paris, le 5 septembre", None),
    ],
)
def test_a_dateline_that_leaves_out_the_year(language: str, line: str, day: str | None) -> None:
    """A place in capitals, a day, an hour, an agency, and nothing else."""
    assert day_without_year(line, cues(language)) == day


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("de", "DER STADTBRIEF - Ausgabe 20/2025 - Montag, 19. Mai", "--05-19"),
        ("en", "The Brief · Monday, May 19", "--05-19"),
        ("fr", "La lettre | lundi 19 mai", "--05-19"),
        ("es", "lunes 19 de mayo", "--05-19"),
        ("it", "lunedì 19 maggio | n. 4", "--05-19"),
        ("pt", "segunda-feira, 19 de maio", "--05-19"),
        ("nl", "Maandag 19 mei – De Brief", "--05-19"),
        ("el", "Δευτέρα 19 Μαΐου", "--05-19"),
        ("de", "Am Montag, 19. Mai, tagt der Rat", None),
        ("en", "Concert - Monday 19 May at 8pm", None),
        ("en", "The Brief - May 19", None),
    ],
)
def test_a_masthead_that_leaves_out_the_year(language: str, line: str, day: str | None) -> None:
    """A weekday with its day, alone between strokes."""
    assert weekday_without_year(line, cues(language)) == day


@pytest.mark.parametrize(
    ("language", "head", "outlet"),
    [
        ("es", "El Heraldo Andino\nCAMPO", "El Heraldo Andino"),
        ("fr", "La Dépêche armoricaine\nMONDE", "La Dépêche armoricaine"),
        ("fr", "La Lettre du Quai et du Fleuve\nANALYSE — TRANSPORTS", "La Lettre du Quai et du Fleuve"),
        ("nl", "Stedelijk Ochtendblad\nBedrijven & Beurs", "Stedelijk Ochtendblad"),
        ("pt", "Diário da Planície\nSociedade | Calor", "Diário da Planície"),
        ("it", "Il Foglio Danubiano\nAnalisi", "Il Foglio Danubiano"),
        ("en", "HARBOUR WEEKLY\nPorts & Terminals", "HARBOUR WEEKLY"),
        ("de", "Der Morgenbote\nMEINUNG", "Der Morgenbote"),
        ("el", "Η Φωνή του Νότου\nΠΟΛΙΤΙΚΗ", "Η Φωνή του Νότου"),
        ("de", "Von Anna Roth\nHANNOVER", None),  # who wrote it
        ("en", "Four People Injured Near Leeds\nAnna Smith", None),  # a headline, and who wrote it
        ("fr", "Société\nFaits divers", None),  # two sections
    ],
)
def test_a_newspaper_with_its_section_above_the_headline(
    language: str, head: str, outlet: str | None, tmp_path: Path
) -> None:
    """The name is where the text comes from, and no headline."""
    title, first, second = ARTICLES[language]
    (tmp_path / "a.txt").write_text(f"{head}\n\n{title}\n\n{first}\n\n{second}\n")
    (document,), _ = read_inputs([str(tmp_path)])
    assert document.outlet == outlet
    if outlet is not None:
        assert document.title == title


@pytest.mark.parametrize(
    ("language", "line", "wrote"),
    [
        ("en", "Harriet Colborne, environment correspondent", True),
        ("en", "By our correspondent Anna Roth", True),
        ("nl", "Door onze redacteur Joost van der Velde", True),
        ("de", "Von unserer Korrespondentin Anna Roth", True),
        ("de", "Anna Roth, Korrespondentin in Rom", True),
        ("fr", "Claire Vasseur, envoyée spéciale à Séoul", True),
        ("es", "Ana Ruiz, corresponsal en Berlín", True),
        ("it", "Anna Rossi, inviata a Berlino", True),
        ("pt", "Ana Reis, correspondente em Berlim", True),
        ("el", "Άννα Ροθ, ανταποκρίτρια", True),
        ("en", "Harriet Colborne, mayor of Leeds", False),
        ("en", "Harriet Colborne, environment correspondent, has died.", False),
        ("en", "Four injured, correspondent says", False),
    ],
)
def test_who_wrote_it(language: str, line: str, wrote: bool) -> None:
    """A name with what kind of journalist it is; else it may be a heading on somebody."""
    assert is_byline(line, cues(language)) is wrote


def test_the_year_that_a_dateline_leaves_out_is_that_of_the_other_articles(tmp_path: Path) -> None:
    """The one that brings the day nearest to theirs; alone, an article has no year."""
    title, first, second = ARTICLES["en"]
    (tmp_path / "wire.txt").write_text(f"{title}\n\nLEEDS, Dec 30, 1605 GMT\n\n{first}\n\n{second}\n")
    assert [document.published for document in read_inputs([str(tmp_path)])[0]] == [None]
    title, first, second = ARTICLES["de"]
    (tmp_path / "zeitung.txt").write_text(f"{title}\n\n2. Januar 2025, 18:10 Uhr\n\n{first}\n\n{second}\n")
    assert [document.published for document in read_inputs([str(tmp_path)])[0]] == ["2024-12-30", "2025-01-02T18:10"]


def test_a_day_that_may_be_another_is_the_one_nearer_to_the_other_articles(tmp_path: Path) -> None:
    """English of no country writes 05/09 for the ninth of May, until others say that it is September."""
    title, first, second = ARTICLES["en"]
    (tmp_path / "a.txt").write_text(f"{title}\n\nLast updated: 05/09/2025\n\n{first}\n\n{second}\n")
    assert [document.published for document in read_inputs([str(tmp_path)])[0]] == ["2025-05-09"]
    title, first, second = ARTICLES["de"]
    (tmp_path / "b.txt").write_text(f"{title}\n\n6. September 2025, 18:10 Uhr\n\n{first}\n\n{second}\n")
    assert [document.published for document in read_inputs([str(tmp_path)])[0]] == ["2025-09-05", "2025-09-06T18:10"]


@pytest.mark.parametrize(("language", "opening", "published"), OPENINGS)
def test_the_day_of_an_opening_is_no_claim(language: str, opening: str, published: str | None) -> None:
    """It says when the article was sent."""
    _, first, second = ARTICLES[language]
    claims = extract_claims(Document("x", f"{opening}{first}\n\n{second}", language=language))
    assert bool([claim for claim in claims if claim.kind == "date"]) == (published is None)


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("de", "Berlin, 9. November 1989 – die Mauer fällt.", 1),  # told of, and not sent
        ("de", "Bonn, 3. September 2025 – die Halle wird geräumt.", 0),
        ("en", "New Delhi, September 2025: Two bridges were closed.", 0),
        ("en", "New Delhi, March 2023: Two bridges were closed.", 1),
        ("en", "Two bridges, September 2025: a ruin and a repair.", 1),
        ("en", "The bridge closed.\n— Anna Ruiz (@annaruiz) September 4, 2025", 0),
        ("es", "El puente cerró.\n— Anna Ruiz (@annaruiz) September 4, 2025", 0),
        ("de", "Update vom 04.09.2025: Nach dem Sturm ist die Brücke offen.", 0),
        ("fr", "Mise à jour du 4 septembre 2025 : le pont a rouvert.", 0),
        ("en", "Update, 4 September 2025: The bridge has opened.", 0),
        ("es", "Actualización del 4 de septiembre: el puente ha abierto.", 0),
        ("it", "Aggiornamento del 4 settembre: il ponte ha riaperto.", 0),
        ("pt", "Atualização de 4 de setembro: a ponte reabriu.", 0),
        ("nl", "Update van 4 september: de brug is open.", 0),
        ("el", "Ενημέρωση 4 Σεπτεμβρίου: η γέφυρα άνοιξε.", 0),
        ("en", "The update of 4 September 2025 broke the phones.", 1),
        ("en", "Anna Ruiz (@annaruiz) said on September 4, 2025 that the bridge would stay closed.", 1),
    ],
)
def test_the_day_of_a_text_or_a_post_is_no_claim(language: str, text: str, dates: int) -> None:
    """A place in small letters leads to it, where it is near publication; a post has it below."""
    claims = extract_claims(Document("x", text, language=language, published="2025-09-05"))
    assert len([claim for claim in claims if claim.kind == "date"]) == dates


def test_the_day_of_a_dateline_whose_month_is_misspelt() -> None:
    text = (
        "Bonn (Alemania), 25 sptbre (EFE).- La firma cerrará 3 plantas. Cádiz (España), 25 barcos (de pesca) - Puerto."
    )
    claims = extract_claims(Document("x", text.replace(". C", ".\n\nC"), language="es", published="2025-09-25"))
    assert [(claim.value.low, claim.concept) for claim in claims if claim.kind == "count"] == [(3, None), (25, "ships")]


def test_a_line_below_a_long_headline_is_not_joined_to_it() -> None:
    """It says when and by whom, and begins in small letters: no wrapped paragraph."""
    _, first, second = ARTICLES["fr"]
    title = "Le tunnel du Mont-Clair rouvrira plus tard que prévu, selon la société qui l'exploite"
    line = "information fournie par AFP 05/09/2025 à 18:10"
    document = _read(f"{title}\n{line}\n\n{first}\n\n{second}\n")
    assert (document.title, document.published) == (title, "2025-09-05T18:10")
    assert line not in document.text


def test_a_paper_above_a_headline_is_no_title() -> None:
    title, first, second = ARTICLES["en"]
    document = _read(f"The Continental Ledger — Markets & Policy\n\n{title}\n\n{first}\n\n{second}\n")
    assert (document.title, document.outlet) == (title, "The Continental Ledger")


@pytest.mark.parametrize(
    "line",
    [
        "Nueva York, 29 ago 2024 (Iberprensa).- ",
        "Madrid, 29 ago 2024 (EFE).- ",
        "Madrid, 29 de agosto de 2024 (EFE) - ",
    ],
)
def test_a_dateline_with_a_stop_and_a_dash(line: str) -> None:
    title, first, second = ARTICLES["es"]
    assert _read(f"{title}\n\n{line}{first}\n\n{second}\n").published == "2024-08-29"


@pytest.mark.parametrize(
    ("language", "line", "signed"),
    [
        ("pt", "Inês Vilarinho com agências", True),
        ("de", "Anna Roth mit dpa", True),
        ("es", "Ana Ruiz con agencias", True),
        ("fr", "Jean Martin avec son chien", False),
    ],
)
def test_a_byline_with_the_agencies_behind_the_name(language: str, line: str, signed: bool) -> None:
    assert is_byline(line, cues(language)) is signed
