"""Weekdays to come, and those that a date beside them settles (published Thursday, 5 June 2025)."""

import pytest

from tests.reading import claims_in, reading

TO_COME = "date 2025-06-10..2025-06-10 day"  # the Tuesday after
GONE = "date 2025-06-03..2025-06-03 day"

WEEKDAYS = (
    # "For", "from", "until an hour of": a day that lies ahead, without a verb that says so.
    ("fr", "Le syndicat lance un appel à la grève pour mardi.", TO_COME),
    ("fr", "Les vols sont suspendus à partir de mardi.", TO_COME),
    ("fr", "La vigilance court jusqu'à 18 heures mardi.", TO_COME),
    ("fr", "La vigilance court jusqu'au soir de mardi.", TO_COME),
    ("fr", "Le pont était fermé depuis mardi.", GONE),
    ("de", "Die Gewerkschaft ruft für Dienstag zum Streik auf.", TO_COME),
    ("de", "Die Warnung gilt bis 15 Uhr am Dienstag.", TO_COME),
    ("de", "Am Dienstag fiel der Strom bis 15 Uhr aus.", GONE),
    ("en", "The union called a strike for Tuesday.", TO_COME),
    ("en", "The warning runs until 3pm on Tuesday.", TO_COME),
    ("en", "He apologised for Tuesday's remarks.", GONE),
    ("es", "El sindicato convoca paros para el martes.", TO_COME),
    ("es", "El aviso está vigente hasta las 15.00 horas del martes.", TO_COME),
    ("es", "Los vuelos quedan suspendidos a partir del martes.", TO_COME),
    ("it", "Il sindacato proclama lo sciopero per martedì.", TO_COME),
    ("it", "Allerta rossa fino alle 15 di martedì.", TO_COME),
    ("it", "Allerta rossa fino alla sera di martedì.", TO_COME),
    ("pt", "O sindicato convoca greve para terça-feira.", TO_COME),
    ("pt", "Aviso laranja a partir das 06h00 de terça-feira.", TO_COME),
    ("pt", "O aviso vigora até às 15h de terça-feira.", TO_COME),
    ("nl", "De bond roept op tot een staking voor dinsdag.", TO_COME),
    ("nl", "De waarschuwing geldt tot 15.00 uur dinsdag.", TO_COME),
    ("el", "Το σωματείο κηρύσσει απεργία για την Τρίτη.", TO_COME),
    ("el", "Πυκνή βροχή έως το βράδυ της Τρίτης.", TO_COME),
    # At the end of its clause, behind a comma.
    ("fr", "La tempête devrait toucher Luçon, mardi soir.", TO_COME),
    ("fr", "La tempête a touché Luçon, mardi soir.", GONE),
    ("fr", "Le texte sera voté, a indiqué le ministre, mardi.", GONE),
    ("en", "It is forecast to reach Luzon, the biggest island, late on Tuesday.", TO_COME),
    ("en", "It is forecast to reach Luzon, late on Monday or early on Tuesday.", TO_COME),
    ("en", "He will appeal after the verdict, handed down on Tuesday.", GONE),
    ("en", "He will resign, and on Tuesday he met the king.", GONE),
    ("de", "Der Sturm soll Luzon treffen, die größte Insel, am Dienstag.", TO_COME),
    ("de", "Der Sturm hat Luzon getroffen, die größte Insel, am Dienstag.", GONE),
    ("es", "El tifón llegará a Luzón, el martes por la noche.", TO_COME),
    ("it", "La tempesta raggiungerà Luzon, martedì sera.", TO_COME),
    ("pt", "O tufão vai atingir Luzon, na terça-feira.", TO_COME),
    ("nl", "De storm zal Luzon bereiken, op dinsdag.", TO_COME),
    ("el", "Ο τυφώνας θα φτάσει στο Λουζόν, την Τρίτη.", TO_COME),
    ("el", "Χίλιοι θα χάσουν τη δουλειά τους, όπως ανακοινώθηκε την Τρίτη.", GONE),
    # What starts again.
    ("fr", "Le procès reprend mardi.", TO_COME),
    ("fr", "Le groupe reprend l'usine, a-t-il annoncé mardi.", GONE),
    ("en", "The lower court reconvenes on Tuesday.", TO_COME),
    ("es", "La tienda vuelve a abrir el martes.", TO_COME),
    ("es", "El paro vuelve a subir, dijo el martes la ministra.", GONE),
    ("es", "La tienda volvió a abrir el martes.", GONE),
    ("it", "Il processo riprende martedì.", TO_COME),
    ("it", "Il processo è ripreso martedì.", GONE),
    ("pt", "A loja volta a abrir na terça-feira.", TO_COME),
    ("pt", "A loja voltou a abrir na terça-feira.", GONE),
    ("el", "Η δίκη ξαναρχίζει την Τρίτη.", TO_COME),
    # A week named beside a weekday, in either order.
    ("fr", "La cour tranche mardi de la semaine prochaine.", TO_COME),
    ("de", "Das Urteil folgt nächste Woche Dienstag.", TO_COME),
    ("de", "Das Urteil folgt am Dienstag kommender Woche.", TO_COME),
    ("en", "The court sits on Tuesday next week.", TO_COME),
    ("en", "The court sat on Tuesday this week.", GONE),
    ("es", "El tribunal falla el martes de la semana que viene.", TO_COME),
    ("it", "Il tribunale si esprime martedì della prossima settimana.", TO_COME),
    ("pt", "O tribunal pronuncia-se terça-feira da próxima semana.", TO_COME),
    ("nl", "De rechtbank doet volgende week dinsdag uitspraak.", TO_COME),
    ("el", "Η απόφαση βγαίνει την Τρίτη της επόμενης εβδομάδας.", TO_COME),
    # The next of its kind, with no verb or a copula; but "the next pope elected on Tuesday".
    ("fr", "Prochain rendez-vous mardi, avec les ventes trimestrielles.", TO_COME),
    ("fr", "Prochain rendez-vous : mardi.", TO_COME),
    ("fr", "La prochaine étape est mardi.", TO_COME),
    ("fr", "Le prochain patron nommé mardi est connu.", GONE),
    ("fr", "Prochaine cible : la loi votée mardi.", GONE),
    ("de", "Nächster Termin: Dienstag.", TO_COME),
    ("de", "Nächste Station Dienstag in Köln.", TO_COME),
    ("de", "Die nächste Sitzung ist am Dienstag.", TO_COME),
    ("de", "Der Mann ist am Dienstag gestorben.", GONE),
    ("en", "Next test on Tuesday, with the quarterly figures.", TO_COME),
    ("en", "The next meeting is on Tuesday.", TO_COME),
    ("en", "Next, on Tuesday, they fought.", GONE),
    ("en", "The next pope elected on Tuesday is 60.", GONE),
    ("es", "Próxima cita, el martes.", TO_COME),
    ("es", "Próxima cita el martes, con las cuentas.", TO_COME),
    ("es", "La próxima reunión es el martes.", TO_COME),
    ("es", "El próximo presidente, elegido el martes, calla.", GONE),
    ("it", "Prossimo appuntamento martedì, con i conti.", TO_COME),
    ("it", "La prossima riunione è martedì.", TO_COME),
    ("it", "La partita è finita martedì.", GONE),
    ("pt", "Próximo encontro na terça-feira.", TO_COME),
    ("pt", "A próxima reunião é na terça-feira.", TO_COME),
    ("nl", "Volgende afspraak: dinsdag.", TO_COME),
    ("nl", "De volgende ronde is dinsdag.", TO_COME),
    ("nl", "De man is dinsdag overleden.", GONE),
    ("el", "Επόμενο ραντεβού την Τρίτη.", TO_COME),
    ("el", "Η επόμενη συνάντηση είναι την Τρίτη.", TO_COME),
    # What is expected, scheduled or called for a day.
    ("fr", "Les équipes sont attendues au complet mardi.", TO_COME),
    ("de", "Eine Sondersitzung ist für Dienstag anberaumt.", TO_COME),
    ("es", "El pleno está convocado para el martes.", TO_COME),
    ("it", "Il vertice è fissato per martedì.", TO_COME),
    ("pt", "A votação está marcada para terça-feira.", TO_COME),
    ("el", "Η ψηφοφορία είναι προγραμματισμένη για την Τρίτη.", TO_COME),
    # Words that are nouns as well as verbs.
    ("en", "The government lost a confidence vote in parliament on Tuesday, bringing it down.", GONE),
    ("en", "The vote on Tuesday went 51 to 49 against.", GONE),
    ("en", "The bill got 300 votes on Tuesday.", GONE),
    ("en", "She fought to throw open the doors of the court on Tuesday.", GONE),
    ("en", "MPs vote on Tuesday.", TO_COME),
    ("en", "Parliament votes on Tuesday.", TO_COME),
    ("en", "The polls close on Tuesday.", TO_COME),
    ("en", "England play France on Tuesday.", TO_COME),
    ("en", "People vote on Tuesday.", TO_COME),
    ("fr", "La dispute de mardi a laissé des traces.", GONE),
    ("fr", "Il a cédé une tranche mardi.", GONE),
    ("fr", "Le Sénat tranche mardi.", TO_COME),
    ("it", "Gran parte dei voti martedì era già scrutinata.", GONE),
    ("nl", "De start van dinsdag viel tegen.", GONE),
)


@pytest.mark.parametrize(("language", "text", "wanted"), WEEKDAYS)
def test_weekdays(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


TOMORROW = (
    ("fr", "Demain vendredi, le Sénat vote."),
    ("de", "Am morgigen Freitag tagt der Rat."),
    ("en", "Tomorrow, Friday, the court rules."),
    ("es", "Mañana viernes se vota."),
    ("it", "Domani, venerdì, si vota."),
    ("pt", "Amanhã, sexta-feira, há greve."),
    ("nl", "Morgen, vrijdag, staken de treinen."),
    ("el", "Αύριο Παρασκευή συνεδριάζει η Βουλή."),
)


@pytest.mark.parametrize(("language", "text"), TOMORROW)
def test_tomorrow_and_its_weekday(language: str, text: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == ["date 2025-06-06..2025-06-06 day"] * 2


def test_manana_is_tomorrow_only_without_a_determiner() -> None:
    """ "La mañana" is the morning."""
    for text in ("Cada mañana sale a correr.", "Toda la mañana hubo cortes.", "Lo vieron esa mañana."):
        assert claims_in(text, "es") == []
    assert [reading(claim) for claim in claims_in("La luz se encarece mañana.", "es")] == [
        "date 2025-06-06..2025-06-06 day"
    ]


LIMITS = (  # a month taken for the next one keeps the hedge before it
    ("fr", "La clôture est attendue d'ici mars."),
    ("de", "Der Abschluss wird bis März erwartet."),
    ("en", "The closing is expected by March."),
    ("it", "Il closing è atteso entro marzo."),
    ("pt", "O fecho deve ocorrer até março."),
    ("nl", "De afronding wordt uiterlijk in maart verwacht."),
    ("el", "Η ολοκλήρωση αναμένεται έως τον Μάρτιο."),
)


@pytest.mark.parametrize(("language", "text"), LIMITS)
def test_a_limit_stays_one_in_the_next_year(language: str, text: str) -> None:
    assert "date None..2026-03-31 month at_most" in [reading(claim) for claim in claims_in(text, language)]


JULY = "date 2025-07-04..2025-07-04 day"

PUT_OFF = (  # whatever the verb, the day that something is put off to lies ahead
    ("en", "The hearing was put back to Tuesday.", TO_COME),
    ("en", "The trial was moved to 4 July.", JULY),
    ("en", "The hearing on Tuesday was adjourned.", GONE),
    ("en", "The launch has slipped to 4 July.", JULY),
    ("fr", "Le lancement a glissé au 4 juillet.", JULY),
    ("pt", "O lançamento derrapou para 4 de julho.", JULY),
    ("nl", "De lancering is doorgeschoven naar 4 juli.", JULY),
    ("fr", "Le match a été reporté à mardi.", TO_COME),
    ("fr", "L'audience a été renvoyée au 4 juillet.", JULY),
    ("fr", "L'audience de mardi a été renvoyée.", GONE),
    ("de", "Das Spiel wurde auf Dienstag verschoben.", TO_COME),
    ("de", "Die Verhandlung wurde auf den 4. Juli vertagt.", JULY),
    ("de", "Die Verhandlung wurde am Dienstag vertagt.", GONE),
    ("de", "In der Nacht auf den Dienstag brannte das Haus ab.", GONE),
    ("es", "El partido fue aplazado al martes.", TO_COME),
    ("es", "La vista fue aplazada al 4 de julio.", JULY),
    ("es", "La vista fue aplazada el martes.", GONE),
    ("it", "La partita è stata rinviata a martedì.", TO_COME),
    ("it", "L'udienza è slittata al 4 luglio.", JULY),
    ("it", "L'udienza di martedì è stata rinviata.", GONE),
    ("pt", "O jogo foi adiado para terça-feira.", TO_COME),
    ("pt", "A audiência foi adiada para 4 de julho.", JULY),
    ("pt", "A audiência foi adiada na terça-feira.", GONE),
    ("nl", "De wedstrijd werd naar dinsdag verplaatst.", TO_COME),
    ("nl", "De zitting is verplaatst naar 4 juli.", JULY),
    ("nl", "De zitting werd dinsdag verdaagd.", GONE),
    ("el", "Ο αγώνας αναβλήθηκε για την Τρίτη.", TO_COME),
    ("el", "Η συνεδρίαση μετατέθηκε για τις 4 Ιουλίου.", JULY),
    ("el", "Η δίκη αναβλήθηκε την Τρίτη.", GONE),
)


@pytest.mark.parametrize(("language", "text", "wanted"), PUT_OFF)
def test_what_is_put_off_lies_ahead(language: str, text: str, wanted: str) -> None:
    assert [reading(claim) for claim in claims_in(text, language)] == [wanted]


DAY_OF_AN_HOUR = (  # an hour before a day says nothing of whether that day lies ahead
    ("en", "The transformer tripped at 11.21pm on 20 March."),
    ("fr", "Le transformateur a lâché à 23 h 21 le 20 mars."),
    ("de", "Der Trafo fiel um 23.21 Uhr am 20. März aus."),
    ("es", "El transformador saltó a las 23.21 del 20 de marzo."),
    ("it", "Il trasformatore è saltato alle 23.21 del 20 marzo."),
    ("pt", "O transformador disparou às 23h21 de 20 de março."),
    ("nl", "De transformator sloeg af om 23.21 uur op 20 maart."),
    ("el", "Ο μετασχηματιστής κάηκε στις 23:21 στις 20 Μαρτίου."),
)


@pytest.mark.parametrize(("language", "text"), DAY_OF_AN_HOUR)
def test_the_day_of_an_hour(language: str, text: str) -> None:
    assert "date 2025-03-20..2025-03-20 day" in [reading(claim) for claim in claims_in(text, language)]
