"""Which day or hour a writer means: "next November", "el martes 29", "nothing until 8.11pm" (published in November)."""

import pytest

from claims.value import Kind, Period
from tests.reading import claims_in

PUBLISHED = "2024-11-13"  # a Wednesday


def dates(text: str, language: str, published: str = PUBLISHED) -> list[str]:
    """The dates of a text, each as its first and last day or minute; an open end is a point of suspension."""
    periods = [claim.value for claim in claims_in(text, language, published) if claim.kind is Kind.DATE]
    return [_line(period) for period in periods if isinstance(period, Period)]


def _line(period: Period) -> str:
    ends = dict.fromkeys((period.low or "…", period.high or "…"))
    return " ".join([*ends, *([str(period.bound)] if period.bound != "exact" else [])])


NEXT, LAST, ON = "2025-11-01 2025-11-30", "2023-11-01 2023-11-30", "2024-11-01 2024-11-30"

MONTHS = (  # the month that is on is neither the next nor the last of its name
    ("fr", "Le Brésil prend le relais en novembre prochain.", NEXT),
    ("fr", "Il est parti en novembre dernier.", LAST),
    ("fr", "Il est parti en octobre dernier.", "2024-10-01 2024-10-31"),
    ("fr", "Il est parti le 3 novembre dernier.", "2024-11-03"),
    ("fr", "Il part le 30 novembre prochain.", "2024-11-30"),
    ("de", "Brasilien übernimmt im nächsten November.", NEXT),
    ("de", "Im vergangenen November ging er.", LAST),
    ("en", "Brazil takes over next November.", NEXT),
    ("en", "He left last November.", LAST),
    ("en", "It opens next December.", "2024-12-01 2024-12-31"),
    ("en", "It opens this November.", ON),
    ("es", "Brasil toma el relevo el próximo noviembre.", NEXT),
    ("es", "Se fue el pasado noviembre.", LAST),
    ("it", "Il Brasile subentra il prossimo novembre.", NEXT),
    ("it", "Se ne andò lo scorso novembre.", LAST),
    ("pt", "O Brasil assume no próximo novembro.", NEXT),
    ("pt", "Saiu em novembro passado.", LAST),
    ("nl", "Brazilië neemt komende november over.", NEXT),
    ("nl", "Hij ging afgelopen november.", LAST),
    ("el", "Η Βραζιλία αναλαμβάνει τον επόμενο Νοέμβριο.", NEXT),
    ("el", "Έφυγε τον περασμένο Νοέμβριο.", LAST),
)

RAIN, TUESDAY = "2024-10-29", "2024-11-12"

NUMBERED = (  # a number behind a weekday is its day where it counts nothing
    ("es", "El martes 29 cayeron en Turís 771,8 litros.", RAIN),
    ("es", "El martes 29 comenzó la lluvia.", RAIN),
    ("es", "El martes 29 personas murieron.", TUESDAY),
    ("es", "El martes 29 vecinos salieron.", TUESDAY),
    ("fr", "Mardi 29 maisons ont brûlé.", TUESDAY),
    ("en", "The rain of Tuesday 29 fell for hours.", RAIN),
    ("en", "On Tuesday 29 people died.", TUESDAY),
    ("en", "On Tuesday 29 armed men fled.", TUESDAY),
    ("en", "On Tuesday 18 fell ill.", TUESDAY),  # the 18th was no Tuesday in any month near
    ("de", "Am Dienstag 29 Häuser brannten.", TUESDAY),
    ("it", "Martedì 29 sono caduti 771 litri.", RAIN),
    ("it", "Martedì 29 persone sono morte.", TUESDAY),
    ("pt", "Na terça-feira 29 choveu muito em Turís.", RAIN),
    ("pt", "Na terça-feira 29 pessoas morreram.", TUESDAY),
    ("nl", "Dinsdag 29 viel er veel regen.", RAIN),
    ("nl", "Dinsdag 29 huizen brandden af.", TUESDAY),
    ("el", "Την Τρίτη 29 έπεσαν πολλά νερά.", RAIN),
    ("el", "Την Τρίτη 29 σπίτια κάηκαν.", TUESDAY),
)

AT, UNTIL = "2024-11-13T20:11", "… 2024-11-13T20:00 at_most"

NOT_UNTIL = (  # an hour before which nothing happens, or to which something is put off, is when it happens
    ("fr", "L'alerte n'a pas retenti avant 20h11.", AT),
    ("fr", "Rien n'a été envoyé jusqu'à 20h11.", AT),
    ("fr", "L'alerte n'a été envoyée qu'à 20h11.", AT),
    ("fr", "Il a fallu attendre jusqu'à 20h11.", AT),
    ("fr", "Les bureaux restent ouverts jusqu'à 20 heures.", UNTIL),
    ("fr", "Le vote est repoussé jusqu'au 20 novembre.", "2024-11-20"),
    ("de", "Der Alarm kam erst um 20.11 Uhr.", AT),
    ("de", "Der Alarm ging nicht vor 20.11 Uhr los.", AT),
    ("de", "Die Sitzung wurde bis 20.11 Uhr vertagt.", AT),
    ("de", "Die Lokale sind bis 20 Uhr geöffnet.", UNTIL),
    ("en", "The office sent nothing to people's phones until 8.11pm.", AT),
    ("en", "No alert was sent until 8.11pm.", AT),
    ("en", "The alarm did not go off until 8.11pm.", AT),
    ("en", "The hearing was adjourned until 8.11pm.", AT),
    ("en", "Polls stay open until 8pm.", UNTIL),
    ("en", "The vote was postponed until November 20.", "2024-11-20"),
    ("en", "The road was closed until November 20.", "… 2024-11-20 at_most"),
    ("es", "El pitido no sonó hasta las 20.11 horas.", AT),
    ("es", "Nadie recibió el aviso hasta las 20.11.", AT),
    ("es", "El aviso no llegó antes de las 20.11.", AT),
    ("es", "Los colegios abren hasta las 20.00.", UNTIL),
    ("it", "L'allarme non suonò prima delle 20.11.", AT),
    ("it", "L'allarme suonò solo alle 20.11.", AT),
    ("it", "Nessuno fu avvertito fino alle 20.11.", AT),
    ("it", "I seggi restano aperti fino alle 20.", UNTIL),
    ("nl", "Het alarm ging pas om 20.11 uur af.", AT),
    ("nl", "Het alarm ging niet voor 20.11 uur af.", AT),
    ("nl", "Niemand werd tot 20.11 uur gewaarschuwd.", AT),
    ("nl", "De winkels zijn open tot 20.00 uur.", UNTIL),
    ("pt", "O aviso só chegou às 20h11.", AT),
    ("pt", "O aviso não chegou antes das 20h11.", AT),
    ("pt", "As lojas abrem até às 20h00.", UNTIL),
    ("el", "Το μήνυμα δεν εστάλη πριν τις 20:11.", AT),
    ("el", "Το μήνυμα εστάλη μόλις στις 20:11.", AT),
    ("el", "Τα καταστήματα είναι ανοιχτά έως τις 20:00.", UNTIL),
)

CRASH = "2024-06-12T13:38"

TOLD_OF = (  # an hour is of the day of the event, and not of the day of a toll or a report of it
    (
        "fr",
        "Les pluies de mardi ont tué, selon le décompte arrêté hier soir. L'alerte datait de 7h36.",
        "2024-11-12T07:36",
    ),
    ("fr", "Vendredi, l'enquête a conclu sur le drame du 12 juin, rare. L'avion s'élance à 13 h 38.", CRASH),
    ("fr", "Le 12 juin, l'avion tombe. Le rapport de vendredi accable. Il avait décollé à 13 h 38.", CRASH),
    ("de", "Am Freitag legten sie ihren Bericht über den Absturz vom 12. Juni vor. Start war um 13.38 Uhr.", CRASH),
    ("en", "On Friday they published findings on the crash of 12 June. It took off at 1.38pm.", CRASH),
    ("en", "The plane crashed on 12 June. Friday's report is damning. It took off at 1.38pm.", CRASH),
    ("en", "Tuesday's floods killed, by a toll released on Wednesday. The alert was at 7.36am.", "2024-11-12T07:36"),
    ("es", "El viernes publicaron su informe sobre el accidente del 12 de junio. Despegó a las 13.38 horas.", CRASH),
    ("it", "Venerdì hanno pubblicato il rapporto sull'incidente del 12 giugno. Decollò alle 13.38.", CRASH),
    ("pt", "Na sexta-feira publicaram o relatório sobre o acidente de 12 de junho. Descolou às 13h38.", CRASH),
    ("nl", "Vrijdag is het rapport over de ramp van 12 juni gepubliceerd. Het steeg op om 13.38 uur.", CRASH),
    ("el", "Την Παρασκευή δημοσιεύθηκε έκθεση για το δυστύχημα της 12ης Ιουνίου. Απογειώθηκε στις 13:38.", CRASH),
    # "N hours after" leads back to an hour, and not to the next morning.
    ("fr", "Le message du 12 juin part à 22h11, près de 15 heures après l'alerte de 7h36.", "2024-06-12T07:36"),
    ("en", "The text of 12 June came at 10.11pm, 15 hours after the alert of 7.36am.", "2024-06-12T07:36"),
    ("pt", "O aviso de 12 de junho chegou às 22h11, 15 horas depois de emitido o alerta, às 7h36.", "2024-06-12T07:36"),
    ("en", "The rain of 12 June began at 10.30pm and by 6am the town was under water.", "2024-06-13T06:00"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD_OF)
def test_the_day_of_an_hour(language: str, text: str, wanted: str) -> None:
    assert dates(text, language)[-1] == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), [*MONTHS, *NUMBERED, *NOT_UNTIL])
def test_the_day_meant(language: str, text: str, wanted: str) -> None:
    assert dates(text, language) == [wanted]
