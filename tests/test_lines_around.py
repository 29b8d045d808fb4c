"""Lines around an article that say how long it is to read, when it changed, how often it was shared: no text of it."""

import pytest

from checker.articles.article import read_article
from checker.fetching.fetched import Fetched
from tests.test_datelines import ARTICLES

LINES = [
    ("fr", "Mis en ligne le 3 novembre 2025 à 21:10 - lecture 2 min"),
    ("fr", "Temps de lecture : 3 min"),
    ("fr", "Publié le 03/11/2025 à 18h40, actualisé le 04/11/2025 à 09h12"),
    ("fr", "Lecture 4 min."),
    ("fr", "Par Jean Vallier - 21h10 | mis à jour à 22h05"),
    ("fr", "127 partages · 14 commentaires"),
    ("fr", "Écouter l'article (3 min 20)"),
    ("fr", "Réservé aux abonnés - 5 minutes de lecture"),
    ("fr", "Mis à jour il y a 2 heures"),
    ("fr", "Photo 3/12"),
    ("fr", "Mis à jour le 4 novembre à 9h12"),
    ("fr", "Publié lundi à 21h10"),
    ("fr", "Vidéo (2:14)"),
    ("fr", "⏱ 4 min"),
    ("fr", "Édition du 4 novembre"),
    ("fr", "Durée : 3 min 12"),
    ("fr", "Abonnez-vous à partir de 1 € par mois"),
    ("fr", "Note : 4,2/5 (31 votes)"),
    ("fr", "Article mis en ligne hier à 18:04"),
    ("fr", "4 novembre 2025 | 12h30 | 2 min"),
    ("en", "Published 3 November 2025, 21:10 - 2 min read"),
    ("en", "5 min read"),
    ("en", "Reading time: 3 minutes"),
    ("en", "Updated 4 Nov 2025 09:12 GMT"),
    ("en", "By Jane Vale | Last updated 2 hours ago"),
    ("en", "127 shares · 14 comments"),
    ("en", "Listen to this article (3:20)"),
    ("en", "Subscriber only - 5-minute read"),
    ("en", "1.2k views"),
    ("en", "Photo 3 of 12"),
    ("en", "Updated 4 November at 9:12am"),
    ("en", "Posted Monday at 21:10"),
    ("en", "Video (2:14)"),
    ("en", "⏱ 4 min"),
    ("en", "Issue of 4 November"),
    ("en", "Duration: 3 min 12"),
    ("en", "Subscribe from £1 a month"),
    ("en", "Rating: 4.2/5 (31 votes)"),
    ("en", "Posted yesterday at 18:04"),
    ("en", "4 November 2025 | 12:30 | 2 min"),
    ("de", "Stand: 03.11.2025, 21:10 Uhr"),
    ("de", "Lesezeit: 3 Minuten"),
    ("de", "3 Min. Lesezeit"),
    ("de", "Veröffentlicht am 03.11.2025 | Lesedauer: 4 Minuten"),
    ("de", "Aktualisiert am 04.11.2025, 09:12 Uhr"),
    ("de", "127-mal geteilt · 14 Kommentare"),
    ("de", "Artikel anhören (3:20 Min.)"),
    ("de", "Von Jan Vall - vor 2 Stunden"),
    ("de", "Bild 3 von 12"),
    ("de", "Zuletzt aktualisiert: 4. November 2025, 9:12"),
    ("de", "Aktualisiert am 4. November um 9.12 Uhr"),
    ("de", "Video (2:14)"),
    ("de", "⏱ 4 min"),
    ("de", "Ausgabe vom 4. November"),
    ("de", "Dauer: 3 Min. 12"),
    ("de", "Jetzt abonnieren ab 1 Euro im Monat"),
    ("de", "Bewertung: 4,2/5 (31 Stimmen)"),
    ("de", "Gestern um 18:04 veröffentlicht"),
    ("de", "04.11.2025 | 12:30 | 2 Min."),
    ("es", "Publicado: 03/11/2025 21:10 - 2 min de lectura"),
    ("es", "Tiempo de lectura: 3 minutos"),
    ("es", "Actualizado a las 09:12 h. del 4 de noviembre"),
    ("es", "Lectura: 4 min"),
    ("es", "Por Juan Valle | hace 2 horas"),
    ("es", "127 compartidos · 14 comentarios"),
    ("es", "Escuchar artículo (3:20)"),
    ("es", "5 minutos de lectura"),
    ("es", "Foto 3 de 12"),
    ("es", "Compartir 127"),
    ("es", "Actualizado el 4 de noviembre a las 9:12"),
    ("es", "Publicado el lunes a las 21:10"),
    ("es", "Vídeo (2:14)"),
    ("es", "⏱ 4 min"),
    ("es", "Edición del 4 de noviembre"),
    ("es", "Duración: 3 min 12"),
    ("es", "Suscríbete desde 1 € al mes"),
    ("es", "Valoración: 4,2/5 (31 votos)"),
    ("es", "Publicado ayer a las 18:04"),
    ("es", "04/11/2025 | 12:30 | 2 min"),
    ("it", "Pubblicato il 3 novembre 2025 alle 21:10 - 2 min di lettura"),
    ("it", "Tempo di lettura: 3 minuti"),
    ("it", "Aggiornato il 4 novembre 2025 alle 09:12"),
    ("it", "Lettura 4 min"),
    ("it", "Di Gianni Valle | 2 ore fa"),
    ("it", "127 condivisioni · 14 commenti"),
    ("it", "Ascolta l'articolo (3:20)"),
    ("it", "5 minuti di lettura"),
    ("it", "Foto 3 di 12"),
    ("it", "Ultimo aggiornamento: 9:12"),
    ("it", "Aggiornato il 4 novembre alle 9:12"),
    ("it", "Pubblicato lunedì alle 21:10"),
    ("it", "Video (2:14)"),
    ("it", "⏱ 4 min"),
    ("it", "Edizione del 4 novembre"),
    ("it", "Durata: 3 min 12"),
    ("it", "Abbonati da 1 € al mese"),
    ("it", "Voto: 4,2/5 (31 voti)"),
    ("it", "Pubblicato ieri alle 18:04"),
    ("it", "04/11/2025 | 12:30 | 2 min"),
    ("nl", "Gepubliceerd op 3 november 2025 om 21:10 - 2 min leestijd"),
    ("nl", "Leestijd: 3 minuten"),
    ("nl", "Bijgewerkt: 4 november 2025, 09:12"),
    ("nl", "Leestijd 4 min"),
    ("nl", "Door Jan Vale | 2 uur geleden"),
    ("nl", "127 keer gedeeld · 14 reacties"),
    ("nl", "Beluister artikel (3:20)"),
    ("nl", "5 min lezen"),
    ("nl", "Foto 3 van 12"),
    ("nl", "Laatste update 9:12"),
    ("nl", "Bijgewerkt op 4 november om 9:12"),
    ("nl", "Video (2:14)"),
    ("nl", "⏱ 4 min"),
    ("nl", "Editie van 4 november"),
    ("nl", "Duur: 3 min 12"),
    ("nl", "Abonneer vanaf 1 euro per maand"),
    ("nl", "Waardering: 4,2/5 (31 stemmen)"),
    ("nl", "Gisteren om 18:04 geplaatst"),
    ("nl", "04-11-2025 | 12:30 | 2 min"),
    ("pt", "Publicado em 03/11/2025 às 21h10 - 2 min de leitura"),
    ("pt", "Tempo de leitura: 3 minutos"),
    ("pt", "Atualizado em 04/11/2025 às 09h12"),
    ("pt", "Leitura: 4 min"),
    ("pt", "Por João Vale | há 2 horas"),
    ("pt", "127 partilhas · 14 comentários"),
    ("pt", "Ouvir artigo (3:20)"),
    ("pt", "5 minutos de leitura"),
    ("pt", "Foto 3 de 12"),
    ("pt", "Última atualização: 9h12"),
    ("pt", "Atualizado a 4 de novembro às 9h12"),
    ("pt", "Publicado na segunda às 21h10"),
    ("pt", "Vídeo (2:14)"),
    ("pt", "⏱ 4 min"),
    ("pt", "Edição de 4 de novembro"),
    ("pt", "Duração: 3 min 12"),
    ("pt", "Assine a partir de 1 € por mês"),
    ("pt", "Avaliação: 4,2/5 (31 votos)"),
    ("pt", "Publicado ontem às 18:04"),
    ("pt", "04/11/2025 | 12:30 | 2 min"),
    ("el", "Δημοσιεύτηκε 03.11.2025, 21:10 - 2 λεπτά ανάγνωση"),
    ("el", "Χρόνος ανάγνωσης: 3 λεπτά"),
    ("el", "Ενημερώθηκε: 4 Νοεμβρίου 2025, 09:12"),
    ("el", "Ανάγνωση 4'"),
    ("el", "Του Γιάννη Βάλε | πριν από 2 ώρες"),
    ("el", "127 κοινοποιήσεις · 14 σχόλια"),
    ("el", "Ακούστε το άρθρο (3:20)"),
    ("el", "5 λεπτά ανάγνωσης"),
    ("el", "Φωτογραφία 3 από 12"),
    ("el", "Τελευταία ενημέρωση: 9:12"),
    ("el", "Ενημερώθηκε στις 4 Νοεμβρίου, 9:12"),
    ("el", "Βίντεο (2:14)"),
    ("el", "⏱ 4 λεπτά"),
    ("el", "Διάρκεια: 3 λεπτά"),
    ("el", "Συνδρομή από 1 € τον μήνα"),
    ("el", "Βαθμολογία: 4,2/5 (31 ψήφοι)"),
    ("el", "Δημοσιεύτηκε χθες στις 18:04"),
    ("el", "04/11/2025 | 12:30 | 2 λεπτά"),
]

KEPT = [
    ("fr", "Lundi 3 novembre, 21h10"),  # a heading of a chronology
    ("en", "Monday, 21:10"),
    ("de", "Drei Tage im November"),
    ("es", "Publicó 4 libros en noviembre"),
    ("it", "Alle 21:10 il boato"),
    ("pt", "Foto de 1974 reaparece"),
    ("nl", "Vier uur onder het puin"),
    ("el", "Δευτέρα 21:10"),
]
"""Headings inside an article."""

SIGNED = [
    ("fr", "La rédaction internationale, avec agences – 29/10/2025 à 07h40"),
    ("fr", "Par Anne Roy – 29/10/2025 à 07h40"),
    ("en", "By Ann Lee – 29 October 2025, 07:40"),
    ("de", "Von Eva Klein – 29.10.2025, 07.40 Uhr"),
    ("es", "Por Ana Ruiz – 29/10/2025 07:40"),
    ("it", "Di Anna Rossi – 29/10/2025 07:40"),
    ("pt", "Por Ana Silva – 29/10/2025 07:40"),
    ("nl", "Door Eva Smit – 29-10-2025, 07:40"),
]
"""Who wrote it and when, below a standfirst."""


def _text(language: str, line: str, place: int) -> str:
    parts = list(ARTICLES[language])
    parts.insert(place, line)
    page = "\n\n".join(parts) + "\n"
    return read_article(Fetched(file="article.txt", body=page.encode(), content_type="text/plain")).text


@pytest.mark.parametrize(("language", "line"), LINES)
def test_lines_around(language: str, line: str) -> None:
    """Below the headline."""
    assert line not in _text(language, line, 1)


@pytest.mark.parametrize(("language", "line"), KEPT)
def test_headings_stay(language: str, line: str) -> None:
    """Between the paragraphs."""
    assert line in _text(language, line, 2)


@pytest.mark.parametrize(("language", "line"), SIGNED)
def test_signed_stamps_below_a_standfirst(language: str, line: str) -> None:
    """A stamp that is signed is no heading, whatever stands around it."""
    assert line not in _text(language, line, 2)
