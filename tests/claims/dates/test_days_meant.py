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
    # set off by commas
    ("pt", "Na terça-feira, 29, choveu muito em Turís.", RAIN),
    ("pt", "As buscas recomeçam na terça, 12.", TUESDAY),
    ("pt", "Na terça, 29 pessoas morreram.", TUESDAY),
    ("es", "El martes, 29, cayeron en Turís 771,8 litros.", RAIN),
    ("fr", "Le mardi, 29, il a plu.", RAIN),
    ("en", "On Tuesday, 29, 30 and 31 people were ill in three towns.", TUESDAY),
    ("en", "On Tuesday, 18, Ann's lucky number, came up.", TUESDAY),
)

COUNTED = (  # deaths counted until a day that has been
    ("pt", "Até domingo, a gripe matou oito pessoas.", "… 2024-11-10 at_most"),
    ("es", "Hasta el domingo murieron ocho personas.", "… 2024-11-10 at_most"),
    ("pt", "As lojas fecham até domingo.", "… 2024-11-17 at_most"),
)


@pytest.mark.parametrize(("language", "text", "expected"), COUNTED)
def test_deaths_are_counted_until_a_day_that_has_been(language: str, text: str, expected: str) -> None:
    assert dates(text, language) == [expected]


WEEKEND = "2024-11-09 2024-11-10"

WEEKENDS = (
    ("fr", "Le week-end dernier, trois arbres sont tombés.", WEEKEND),
    ("de", "Am vergangenen Wochenende fielen drei Bäume um.", WEEKEND),
    ("en", "Three trees fell last weekend.", WEEKEND),
    ("es", "El fin de semana pasado cayeron tres árboles.", WEEKEND),
    ("it", "Lo scorso fine settimana sono caduti tre alberi.", WEEKEND),
    ("pt", "No fim de semana passado caíram três árvores.", WEEKEND),
    ("nl", "Vorig weekend vielen drie bomen om.", WEEKEND),
    ("el", "Το περασμένο Σαββατοκύριακο έπεσαν τρία δέντρα.", WEEKEND),
    ("es", "La semana pasada cayeron tres árboles.", "2024-11-04 2024-11-10"),
)


@pytest.mark.parametrize(("language", "text", "expected"), WEEKENDS)
def test_last_weekend_is_two_days_and_no_week(language: str, text: str, expected: str) -> None:
    assert dates(text, language) == [expected]


DAYS = (  # "the days" before the two numbers of a span
    ("pt", "Choveu sem parar entre os dias 6 e 9 de novembro.", "2024-11-06 2024-11-09"),
    ("es", "Llovió sin parar entre los días 6 y 9 de noviembre.", "2024-11-06 2024-11-09"),
    ("it", "Piovve senza sosta tra i giorni 6 e 9 novembre.", "2024-11-06 2024-11-09"),
)


@pytest.mark.parametrize(("language", "text", "expected"), DAYS)
def test_the_days_between_two_numbers_are_one_span(language: str, text: str, expected: str) -> None:
    """ "Entre os dias 6 e 9" is a span as "entre 6 e 9" is; on "os dias 6 e 9" something happened twice."""
    assert dates(text, language) == [expected]


def test_two_days_that_nothing_spans_are_two() -> None:
    """On either of them."""
    assert dates("Choveu nos dias 6 e 9 de novembro.", "pt") == ["2024-11-06", "2024-11-09"]


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
    ("nl", "Het crisisteam kwam pas tegen vijven bijeen.", "2024-11-13T17:00 about"),
    ("nl", "De brand brak even na zessen uit.", "2024-11-13T18:00 … more_than"),
    ("nl", "Met zijn vijven gingen ze dinsdag op pad.", TUESDAY),
    ("pt", "O aviso só chegou às 20h11.", AT),
    ("pt", "O aviso não chegou antes das 20h11.", AT),
    ("pt", "As lojas abrem até às 20h00.", UNTIL),
    ("el", "Το μήνυμα δεν εστάλη πριν τις 20:11.", AT),
    ("el", "Το μήνυμα εστάλη μόλις στις 20:11.", AT),
    ("el", "Τα καταστήματα είναι ανοιχτά έως τις 20:00.", UNTIL),
)

GONE, TO_COME = "2024-03-01 2024-03-31", "2025-03-01 2025-03-31"

TENSES = (  # March, read in November: last year's or the next, by the form of the verb
    ("fr", "Le chômage a augmenté en mars.", GONE),
    ("fr", "Les prix ont nettement bondi en mars.", GONE),
    ("fr", "Le musée a été inauguré en mars.", GONE),
    ("fr", "Le musée rouvre en mars.", TO_COME),
    ("fr", "Le groupe a décidé d'ouvrir une usine en mars.", TO_COME),
    ("fr", "Le conseil a voté un budget pour mars.", TO_COME),
    ("fr", "Le groupe, qui a fermé son usine, en ouvre une en mars.", TO_COME),
    ("de", "Die Preise haben im März zugelegt.", GONE),
    ("de", "Das Museum öffnet im März wieder.", TO_COME),
    ("de", "Der Konzern hat beschlossen, im März ein Werk zu eröffnen.", TO_COME),
    ("de", "Der Konzern hat im März Ferien.", TO_COME),
    ("en", "The firm opened a plant in March.", GONE),
    ("en", "The firm bought a rival in March.", GONE),
    ("en", "Reduced fares apply in March.", TO_COME),
    ("en", "The trial is expected in March.", TO_COME),
    ("en", "The firm has agreed to open a plant in March.", TO_COME),
    ("es", "El paro subió en marzo.", GONE),
    ("es", "El paro ha subido en marzo.", GONE),
    ("es", "Las ventas cayeron en marzo.", GONE),
    ("es", "El museo reabre en marzo.", TO_COME),
    ("es", "La empresa decidió abrir una fábrica en marzo.", TO_COME),
    ("it", "I prezzi hanno toccato il picco a marzo.", GONE),
    ("it", "Il museo riapre a marzo.", TO_COME),
    ("it", "Il gruppo ha deciso di aprire una fabbrica a marzo.", TO_COME),
    ("pt", "O desemprego subiu em março.", GONE),
    ("pt", "Os preços caíram em março.", GONE),
    ("pt", "O museu reabre em março.", TO_COME),
    ("pt", "O grupo decidiu abrir uma fábrica em março.", TO_COME),
    ("nl", "Het bedrijf heeft in maart een fabriek geopend.", GONE),
    ("nl", "Het museum opent in maart.", TO_COME),
    ("nl", "Het bedrijf heeft besloten in maart te openen.", TO_COME),
    ("el", "Η ανεργία αυξήθηκε τον Μάρτιο.", GONE),
    ("el", "Οι τιμές έπεσαν τον Μάρτιο.", GONE),
    ("el", "Το μουσείο ανοίγει τον Μάρτιο.", TO_COME),
    ("el", "Η εταιρεία αποφάσισε να ανοίξει τον Μάρτιο.", TO_COME),
)

QUARTER, SECOND = "2024-07-01 2024-09-30", "2024-04-01 2024-06-30"

SPANS = (  # "between" two months, and a quarter told by its first and last, are one period
    ("fr", "Le chômage a augmenté entre juillet et septembre.", [QUARTER]),
    ("fr", "Le chômage a augmenté de juillet à septembre.", [QUARTER]),
    ("en", "He was held from March to September.", ["2024-03-01 2024-03-31", "2024-09-01 2024-09-30"]),
    (
        "fr",
        "Le taux est passé de 7 % en juillet à 8 % en septembre.",
        ["2024-07-01 2024-07-31", "2024-09-01 2024-09-30"],
    ),
    ("de", "Die Arbeitslosigkeit stieg zwischen Juli und September.", [QUARTER]),
    ("de", "Von Juli bis September stieg sie.", [QUARTER]),
    ("en", "Unemployment rose between July and September.", [QUARTER]),
    ("en", "Unemployment rose from July to September 2023.", ["2023-07-01 2023-09-30"]),
    ("en", "The April-to-June figures fell.", [SECOND]),
    ("en", "He was seen in July and in September.", ["2024-07-01 2024-07-31", "2024-09-01 2024-09-30"]),
    ("es", "El paro subió entre julio y septiembre.", [QUARTER]),
    ("es", "El paro subió de julio a septiembre.", [QUARTER]),
    ("it", "Tra luglio e settembre la disoccupazione è salita.", [QUARTER]),
    ("it", "Da luglio a settembre la disoccupazione è salita.", [QUARTER]),
    ("pt", "O desemprego subiu entre julho e setembro.", [QUARTER]),
    ("pt", "O desemprego subiu de julho a setembro.", [QUARTER]),
    ("nl", "De werkloosheid steeg tussen juli en september.", [QUARTER]),
    ("nl", "Van juli tot en met september steeg ze.", [QUARTER]),
    ("el", "Η ανεργία αυξήθηκε μεταξύ Ιουλίου και Σεπτεμβρίου.", [QUARTER]),
    ("el", "Η ανεργία αυξήθηκε από τον Ιούλιο έως τον Σεπτέμβριο.", [QUARTER]),
)

EARLIER = (  # the quarter before the one the text has named; weeks stay a length of time
    ("fr", "Le taux est à 7,4 % au troisième trimestre. C'est plus que le trimestre précédent.", [QUARTER, SECOND]),
    ("fr", "Au troisième trimestre, 7,4 %, contre 7,3 % un trimestre plus tôt.", [QUARTER, SECOND]),
    ("fr", "Au troisième trimestre, c'est plus que les trois mois précédents.", [QUARTER, SECOND]),
    ("de", "Im dritten Quartal stieg die Quote, nach 7,3 Prozent im Vorquartal.", [QUARTER, SECOND]),
    ("de", "Im dritten Quartal stieg sie gegenüber den drei Monaten zuvor.", [QUARTER, SECOND]),
    ("en", "It hit 7.4% in the third quarter. It was 7.3% in the previous quarter.", [QUARTER, SECOND]),
    ("en", "In the third quarter output rose, after a fall in the previous three months.", [QUARTER, SECOND]),
    ("en", "Output rose in the last quarter.", [QUARTER]),
    (
        "en",
        "In 2024 sales were up, against a fall two years earlier.",
        ["2024-01-01 2024-12-31", "2022-01-01 2022-12-31"],
    ),
    ("en", "In the first half of 2024 it fell, as in the previous quarter.", ["2024-01-01 2024-06-30", QUARTER]),
    ("es", "El paro subió en el tercer trimestre, del 7,3% del trimestre anterior.", [QUARTER, SECOND]),
    ("es", "El paro subió en el tercer trimestre respecto a los tres meses anteriores.", [QUARTER, SECOND]),
    ("it", "Nel terzo trimestre il tasso è salito dal 7,3% del trimestre precedente.", [QUARTER, SECOND]),
    ("it", "Tra luglio e settembre sono di più rispetto ai tre mesi precedenti.", [QUARTER, SECOND]),
    ("pt", "No terceiro trimestre a taxa subiu, contra 7,3% no trimestre anterior.", [QUARTER, SECOND]),
    ("nl", "In het derde kwartaal steeg het, vergeleken met het kwartaal ervoor.", [QUARTER, SECOND]),
    ("el", "Το τρίτο τρίμηνο ανέβηκε, από 7,3% το προηγούμενο τρίμηνο.", [QUARTER, SECOND]),
    ("fr", "Il a perdu le vote de mardi. Il l'avait convoqué deux semaines plus tôt.", [TUESDAY]),
    ("fr", "Il est arrivé mardi, deux semaines plus tôt que prévu.", [TUESDAY]),
    ("de", "Er verlor am Dienstag die Abstimmung. Er hatte sie zwei Wochen zuvor angesetzt.", [TUESDAY]),
    ("de", "Er kam am Dienstag zwei Wochen früher als geplant.", [TUESDAY]),
    ("en", "He lost a vote on Tuesday. He had called it two weeks earlier.", [TUESDAY]),
    ("en", "The minister said on Tuesday it was over. It began two weeks earlier.", [TUESDAY]),
    ("en", "The ballot was called two weeks earlier.", []),
    ("es", "Perdió la votación el martes. La había convocado dos semanas antes.", [TUESDAY]),
    ("es", "Llegó el martes, dos semanas antes de lo previsto.", [TUESDAY]),
    ("it", "Ha perso il voto martedì. Lo aveva convocato due settimane prima.", [TUESDAY]),
    ("it", "È arrivato martedì, due settimane prima del previsto.", [TUESDAY]),
    ("pt", "Perdeu a votação na terça-feira. Tinha-a convocado duas semanas antes.", [TUESDAY]),
    ("nl", "Hij verloor dinsdag de stemming. Hij had die twee weken eerder uitgeschreven.", [TUESDAY]),
    ("nl", "Hij kwam dinsdag twee weken eerder dan gepland.", [TUESDAY]),
    ("el", "Έχασε την ψηφοφορία την Τρίτη. Την είχε προκηρύξει δύο εβδομάδες νωρίτερα.", [TUESDAY]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), [*SPANS, *EARLIER])
def test_spans_and_what_is_earlier(language: str, text: str, wanted: list[str]) -> None:
    assert dates(text, language) == wanted


THEN, COMING = "2023-12-01 2023-12-31", "2024-12-01 2024-12-31"

COMPARED = (  # what is more or less than in a month knows it, unless it is itself to come
    ("en", "The lists hold 820 patients, 160 fewer than in December.", THEN),
    ("en", "The lists will hold 160 fewer patients than in December.", COMING),
    ("en", "More than 160 shops open in December.", COMING),
    ("fr", "Les listes comptent 820 patients, 160 de moins qu'en décembre.", THEN),
    ("de", "Auf den Listen stehen 820 Patienten, 160 weniger als im Dezember.", THEN),
    ("de", "Im Dezember öffnen mehr als 160 Läden.", COMING),
    ("es", "Las listas suman 820 pacientes, 160 menos que en diciembre.", THEN),
    ("es", "La luz será un 3% más cara que en diciembre.", COMING),
    ("it", "Le liste contano 820 pazienti, 160 in meno rispetto a dicembre.", THEN),
    ("nl", "Op de lijsten staan 820 patiënten, 160 minder dan in december.", THEN),
    ("pt", "As listas somam 820 doentes, menos 160 do que em dezembro.", THEN),
    ("el", "Οι λίστες έχουν 820 ασθενείς, 160 λιγότερους σε σχέση με τον Δεκέμβριο.", THEN),
)

IN_BRACKETS = (  # the day of the month behind its weekday
    ("pt", "O acidente aconteceu no domingo (10).", "2024-11-10"),
    ("pt", "Ele morreu nesta segunda (11) em casa.", "2024-11-11"),
    ("pt", "O jogo é na quarta-feira (27).", "2024-11-27"),
    ("pt", "O acidente aconteceu no domingo (18 feridos).", "2024-11-10"),
    ("es", "El accidente ocurrió el domingo (10).", "2024-11-10"),
    ("pt", "O acidente aconteceu no domingo (10/11), em Recife.", "2024-11-10"),
    ("pt", "A ponte caiu na terça-feira (29/10).", "2024-10-29"),
    ("es", "El accidente ocurrió el domingo (3/11).", "2024-11-03"),
    ("en", "The bridge fell on Sunday (11/3).", "2024-11-03"),
    ("pt", "O prazo acaba no dia 30/12.", "2024-12-30"),
    ("pt", "A ponte caiu no dia 29/10/2023.", "2023-10-29"),
    ("pt", "Um terço (4/11) dos votos é nulo.", ""),
    ("pt", "O Rio de Janeiro abriu a ponte.", ""),
)


@pytest.mark.parametrize(("language", "text", "wanted"), [*COMPARED, *IN_BRACKETS])
def test_months_compared_and_days_in_brackets(language: str, text: str, wanted: str) -> None:
    assert " ".join(dates(text, language)) == wanted


BY_ITS_VERB = (  # a day that lies as near in the year to come, by a verb in the past or by none; read in February
    ("en", "On July 3 a train struck a lorry.", "2024-07-03"),
    ("en", "The striker sat out six weeks, from Feb. 3 to May 4, after a fall.", "2025-02-03 2025-05-04"),
    ("en", "From July 3 the line may close.", "2025-07-03"),
    ("de", "Ein Brand legte am 3. Juli die Fabrik lahm.", "2024-07-03"),
    ("de", "Zwei Unbekannte zerstörten am 3. Juli das Denkmal.", "2024-07-03"),
    ("de", "Am 3. Juli legen die Fahrer die Arbeit nieder.", "2025-07-03"),
    ("nl", "Op 3 juli vond een wandelaar de tas.", "2024-07-03"),
    ("nl", "Automobilisten merkten op 3 juli hoe smal de brug is.", "2024-07-03"),
    ("nl", "Op 3 juli vindt de finale plaats.", "2025-07-03"),
    ("es", "El 3 de julio hubo un corte de luz.", "2024-07-03"),
    ("es", "El 3 de julio hay elecciones.", "2025-07-03"),
    ("it", "Il 3 luglio un incendio bloccò la linea.", "2024-07-03"),
    ("it", "Il 3 luglio prese fuoco una fabbrica.", "2024-07-03"),
    ("it", "Il 3 luglio apre il museo.", "2025-07-03"),
    ("pt", "Houve um incêndio a 3 de julho.", "2024-07-03"),
    ("pt", "A 3 de julho abre o museu.", "2025-07-03"),
    # behind what the day is, and in spite of what was
    ("fr", "Le 3 juillet, jour du marché, un incendie avait ravagé la halle.", "2024-07-03"),
    ("fr", "Le 3 juillet, jour du marché, la halle sera fermée.", "2025-07-03"),
    ("fr", "Les ventes étaient en hausse, malgré l'incendie du 3 juillet.", "2024-07-03"),
    ("en", "On July 3, the eve of the fair, thieves had emptied the hall.", "2024-07-03"),
    ("en", "Sales grew, despite a fire on July 3.", "2024-07-03"),
    ("en", "Sales will grow, despite a strike on July 3.", "2025-07-03"),
    ("de", "Am 3. Juli, dem Tag der Messe, hatten Diebe die Halle geleert.", "2024-07-03"),
    ("de", "Der Umsatz stieg, trotz des Brandes am 3. Juli.", "2024-07-03"),
    ("es", "El 3 de julio, día de la feria, los ladrones vaciaron el recinto.", "2024-07-03"),
    ("es", "Las ventas subieron, pese al incendio del 3 de julio.", "2024-07-03"),
    ("it", "Il 3 luglio, giorno della fiera, i ladri avevano svuotato il padiglione.", "2024-07-03"),
    ("pt", "A 3 de julho, véspera da feira, os ladrões esvaziaram o pavilhão.", "2024-07-03"),
    ("pt", "As vendas subiram, apesar do incêndio de 3 de julho.", "2024-07-03"),
    ("nl", "Op 3 juli, de dag van de beurs, waren de hallen leeg.", "2024-07-03"),
    ("nl", "De omzet steeg, ondanks de brand van 3 juli.", "2024-07-03"),
    ("el", "Στις 3 Ιουλίου, ημέρα της έκθεσης, κλέφτες είχαν αδειάσει την αίθουσα.", "2024-07-03"),
    # a full stop behind a sign ends the sentence before
    ("fr", "Le taux atteint 91 %. Le 3 juillet, jour du marché, un incendie avait ravagé la halle.", "2024-07-03"),
    ("de", "Die Quote stieg auf 91 %. Am 3. Juli öffnet die Messe.", "2025-07-03"),
    ("es", "Subió un 91 %. El 3 de julio, día de la feria, los ladrones vaciaron el recinto.", "2024-07-03"),
    ("en", "A union-led strike on July 3 may hit flights.", "2025-07-03"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), BY_ITS_VERB)
def test_a_day_by_the_verb_of_its_clause(language: str, text: str, wanted: str) -> None:
    assert " ".join(dates(text, language, "2025-02-27")) == wanted


NIGHT = "2024-11-10 2024-11-11"

NIGHTS = (  # a night between two days is one date, and its small hours are of the second
    ("fr", "Dans la nuit de dimanche à lundi, la maison a brûlé.", [NIGHT]),
    ("fr", "Dans la nuit de dimanche à lundi, vers 2 heures du matin, tout brûle.", [NIGHT, "2024-11-11T02:00 about"]),
    ("fr", "Il a plu de dimanche à mardi.", ["2024-11-10", "2024-11-12"]),
    ("de", "In der Nacht von Sonntag auf Montag gegen 2 Uhr brannte es.", [NIGHT, "2024-11-11T02:00 about"]),
    ("de", "Es regnete Sonntag und Montag.", ["2024-11-10", "2024-11-11"]),
    ("en", "It was announced in the night between Sunday and Monday.", [NIGHT]),
    ("en", "It rained on Sunday and Monday.", ["2024-11-10", "2024-11-11"]),
    ("es", "En la madrugada del domingo al lunes ardió la casa.", [NIGHT]),
    ("it", "Lo hanno comunicato nella notte fra domenica e lunedì.", [NIGHT]),
    ("it", "Nella notte fra domenica e lunedì, alle 23.15, è crollato il tetto.", [NIGHT, "2024-11-10T23:15"]),
    ("it", "Ha piovuto domenica e lunedì.", ["2024-11-10", "2024-11-11"]),
    ("pt", "Na noite de domingo para segunda-feira ardeu a casa.", [NIGHT]),
    ("pt", "Na madrugada de domingo para segunda ardeu a casa.", [NIGHT]),
    ("nl", "In de nacht van zondag op maandag brandde het huis.", [NIGHT]),
    ("el", "Τη νύχτα της Κυριακής προς Δευτέρα κάηκε το σπίτι.", [NIGHT]),
)


@pytest.mark.parametrize(("language", "text", "wanted"), NIGHTS)
def test_a_night_between_two_days(language: str, text: str, wanted: list[str]) -> None:
    assert dates(text, language) == wanted


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


@pytest.mark.parametrize(("language", "text", "wanted"), [*MONTHS, *NUMBERED, *NOT_UNTIL, *TENSES])
def test_the_day_meant(language: str, text: str, wanted: str) -> None:
    assert dates(text, language) == [wanted]


OF_A_DEED = (  # told on a Wednesday: yesterday, where the day says which deed is meant, whatever the verb
    ("nl", "Een man wordt verdacht van de brand van dinsdag.", "2024-11-12"),
    ("fr", "Il sera jugé pour l'attaque de mardi à Brest.", "2024-11-12"),
    ("es", "Será juzgado por el incendio del martes.", "2024-11-12"),
    ("it", "Sarà processato per l'incendio di martedì.", "2024-11-12"),
    ("pt", "Será julgado pelo incêndio de terça-feira.", "2024-11-12"),
    ("el", "Θα δικαστεί για την επίθεση της Τρίτης.", "2024-11-12"),
    ("fr", "Le bac partira dans la nuit de mardi.", "2024-11-19"),
    ("fr", "Le bac partira à partir de mardi.", "2024-11-19"),
    ("it", "Aprirà la sera di martedì.", "2024-11-19"),
    ("es", "Lloverá a lo largo de la jornada del martes.", "2024-11-19"),
    ("fr", "Il plaidera à l'audience de vendredi.", "2024-11-15"),
    ("en", "She expects to meet them on Tuesday.", "2024-11-19"),
)

SINCE = (  # what lasts since then, whatever the verb; and the futures of "we"
    ("de", "Seit April bleibt die Bilanz negativ.", "2024-04-01 2024-04-30"),
    ("nl", "Sinds april blijft de balans negatief.", "2024-04-01 2024-04-30"),
    ("de", "Seit dem 3. April öffnet die Halle.", "2024-04-03"),
    ("it", "Dal 10 aprile avremo 30 sale.", "2025-04-10"),
    ("es", "Desde el 10 de abril tendremos 30 salas.", "2025-04-10"),
    ("pt", "A 10 de abril teremos 30 salas.", "2025-04-10"),
    ("fr", "Au 10 avril, nous aurons 30 salles.", "2025-04-10"),
)


MAY = "2024-05-01 2024-05-31"

SAME_MONTH = (  # of another year, in which the month named before is meant; months by their number
    ("fr", "2 % en mai, contre 3 % au même mois de 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("en", "2% in May, against 3% in the same month of 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("en", "2% in May, against 3% in the same month last year.", f"{MAY} 2023-05-01 2023-05-31"),
    ("de", "2 Prozent im Mai, nach 3 Prozent im selben Monat 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("es", "Un 2% en mayo, frente al 3% del mismo mes de 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("it", "Il 2% a maggio, contro il 3% dello stesso mese del 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("pt", "Foram 2% em maio, contra 3% no mesmo mês de 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("nl", "2 procent in mei, tegen 3 procent in dezelfde maand van 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("el", "2% τον Μάιο, έναντι 3% τον ίδιο μήνα του 2022.", f"{MAY} 2022-05-01 2022-05-31"),
    ("en", "It was 3% in the same month of 2022.", "2022-01-01 2022-12-31"),
    ("es", "Abrió en mayo de 2022. En julio del mismo año cerró.", "2022-05-01 2022-05-31 2022-07-01 2022-07-31"),
    ("en", "It opened in May 2022. In July of the same year it shut.", "2022-05-01 2022-05-31 2022-07-01 2022-07-31"),
    ("pt", "Abriu em maio de 2022. Em julho do mesmo ano fechou.", "2022-05-01 2022-05-31 2022-07-01 2022-07-31"),
    ("es", "Los precios subieron en el quinto mes de 2024.", MAY),
    ("en", "Prices rose in the fifth month of 2024.", MAY),
    ("fr", "Les prix ont grimpé au cinquième mois de 2024.", MAY),
    ("es", "Los precios subieron en el quinto mes de huelga.", ""),
)


BETWEEN = (  # one span; from one day to the other there are two dates, and so are two years
    ("es", "Los rescatados entre el sábado y el lunes son 30.", "2024-11-09 2024-11-11"),
    ("fr", "La tempête doit toucher l'île entre dimanche soir et lundi matin.", "2024-11-17 2024-11-18"),
    ("it", "Tra sabato e lunedì sono caduti 30 mm.", "2024-11-09 2024-11-11"),
    ("pt", "Entre sábado e segunda-feira houve três apagões.", "2024-11-09 2024-11-11"),
    ("el", "Μεταξύ Σαββάτου και Δευτέρας έπεσαν 30 χιλιοστά.", "2024-11-09 2024-11-11"),
    ("en", "Sales halved between late 2022 and early 2023.", "2022-10-01 2023-03-31"),
    ("en", "Sales halved between May 2022 and June 2023.", "2022-05-01 2023-06-30"),
    ("en", "Sales halved between 2019 and 2023.", "2019-01-01 2019-12-31 2023-01-01 2023-12-31"),
    ("en", "It rained on Saturday and Monday.", "2024-11-09 2024-11-11"),
)


ON_TWO_CLOCKS = (
    ("it", "È partito alle 15.50 ora locale (14.50 ora italiana).", "2024-11-13T15:50 2024-11-13T14:50"),
    ("es", "Partió a las 15.50 hora local (14.50 hora peninsular).", "2024-11-13T15:50 2024-11-13T14:50"),
    ("it", "Il volo dura 2.30 ore.", ""),
    (
        "fr",
        "Lundi, la digue a cédé. L'eau est montée. Le soir, tout est gris.\n\nLe lendemain, elle baisse.",
        "2024-11-11 2024-11-12",
    ),
    ("en", "On Monday the dam broke. Water rose. Roads closed.\n\nThe next day, it fell.", "2024-11-11 2024-11-12"),
    ("es", "El lunes cedió el dique. Subió el agua. Cerró la vía.\n\nAl día siguiente, bajó.", "2024-11-11 2024-11-12"),
)

WEEKDAYS_TOLD = (  # a day without its month is of the month behind it; a weekday that fits settles the year
    ("fr", "Le salon dure du samedi 4 au lundi 6 mai.", "2024-05-04 2024-05-06"),
    ("fr", "Le samedi 4 et le dimanche 5 mai, le musée ferme.", "2024-05-04 2024-05-05"),
    ("en", "It will run from Saturday 4 to Monday 6 May.", "2024-05-04 2024-05-06"),
    ("es", "Del sábado 4 al lunes 6 de mayo cierra el puente.", "2024-05-04 2024-05-06"),
    ("nl", "De brug is dicht van zaterdag 4 tot maandag 6 mei.", "2024-05-04 2024-05-06"),
    ("fr", "Le musée ouvre lundi 5 mai.", "2025-05-05"),
    ("fr", "Ouvert vendredi 8 et vendredi 2 personnes y étaient.", "2024-11-08 2024-11-08"),
)


@pytest.mark.parametrize(
    ("language", "text", "wanted"), [*OF_A_DEED, *SINCE, *SAME_MONTH, *BETWEEN, *ON_TWO_CLOCKS, *WEEKDAYS_TOLD]
)
def test_days_of_a_deed_and_since_when(language: str, text: str, wanted: str) -> None:
    assert " ".join(dates(text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Lundi 1er septembre 2025, la digue a cédé. Lundi matin, on a fui. Mardi, plus rien.", "2025-09-01"),
        ("it", "Il processo si apre martedì. È atteso in aula alle 10 di martedì 21 ottobre 2025.", "2025-10-21"),
        ("pt", "Subiu para 12 em 5 de novembro de 2025. O muro caiu na terça (4/11). Na quarta, parou.", "2025-11-05"),
        ("de", "Am Montag, dem 1. September 2025, brach der Damm. Am Montag flohen alle.", "2025-09-01"),
        ("en", "He was convicted on 25 September 2025. He will be back on Thursday.", "None"),
    ],
)
def test_weekdays_of_an_article_of_unknown_day(language: str, text: str, wanted: str) -> None:
    """A full date that is told with its weekday, and those of its week, say which one is meant."""
    lone = [claim for claim in claims_in(text, language, None) if not any(map(str.isdigit, claim.quote))]
    assert wanted in [str(claim.value.low) for claim in lone if isinstance(claim.value, Period)]
