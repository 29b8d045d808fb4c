"""What a length of time is of: an age, a term in prison, the sum of all terms, a ban; and lengths that are of none."""

import pytest

from checker.matching.block import compared
from claims.value import Kind
from tests.reading import claims_in, reading

Row = tuple[str, list[str]]

ROWS: dict[str, list[Row]] = {
    "en": [
        ("Ruth Kowalczyk, 72, was handed nine years in prison.", ["age", "prison_term"]),
        ("The 19-year-old goalkeeper was banned for two years.", ["age", "ban"]),
        ("The gang, aged 27 to 74, were jailed for between three and 15 years.", ["age", "prison_term"]),
        ("They got three to 15 years in jail. Combined, that makes 128 years.", ["prison_term", "prison_terms_in_all"]),
        ("He will not appeal his 20-year sentence.", ["prison_term"]),
        ("The court gave her four years in prison and five years of ineligibility.", ["prison_term", "ban"]),
        ("She passed away at 91 in her home.", ["age"]),
        ("The couple had been married for 50 years.", ["-"]),
        ("He lived in Lyon for six years before the war.", ["-"]),
        ("The deal gives them a 50-year licence.", ["-"]),
        ("Twelve years after the crash she was convicted.", ["-"]),
    ],
    "fr": [
        ("À 38 ans, le chef de file est bien placé.", ["age"]),
        ("Il est mort le 21 avril à 88 ans, chez lui.", ["age"]),
        ("La chanteuse avait 43 ans.", ["age"]),
        ("Elle laisse deux filles, dont sa cadette Hannah, 18 ans.\n\nLe port a rouvert.", ["age"]),
        ("L'acteur est mort à 77 ans des suites d'un cancer.", ["age"]),
        ("Elle a écrit jusqu'à s'éteindre à 91 ans dans sa maison.", ["age"]),
        ("Deux grèves à 20 ans d'intervalle.", ["-"]),
        ("Il a 30 ans d'expérience.", ["-"]),
        ("Le taux à 20 ans, lui, recule.", ["-"]),
        ("Ruth Kowalczyk, 72 ans, a écopé de neuf ans de prison.", ["age", "prison_term"]),
        ("Le joueur de 19 ans a reçu deux ans de suspension.", ["age", "ban"]),
        ("Les peines vont de trois à quinze ans de réclusion.", ["prison_term"]),
        (
            "Ils ont pris de trois à quinze ans de prison. Additionnées, les peines font 128 années.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("Condamné à quatre ans de prison, il l'est aussi à cinq ans d'inéligibilité.", ["prison_term", "ban"]),
        ("Le contrat court sur cinquante ans.", ["-"]),
        ("À Lyon, dix ans plus tard, le pont a rouvert.", ["-"]),
        ("Le chantier a duré trois ans.", ["-"]),
    ],
    "de": [
        ("Ruth Kowalczyk (72) erhielt neun Jahre Haft.", ["age", "prison_term"]),
        ("Der 19-Jährige wurde für zwei Jahre gesperrt.", ["age", "ban"]),
        ("Sie sind 27 bis 74 Jahre alt und bekamen drei bis 15 Jahre Gefängnis.", ["age", "prison_term"]),
        (
            "Es gab drei bis 15 Jahre Haft. Zusammen kommen 128 Jahre heraus.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("Die zehnjährige Haftstrafe ficht er an.", ["prison_term"]),
        ("Die fünfjährige Amtszeit endet.", ["-"]),
        ("Der Bau dauerte drei Jahre.", ["-"]),
    ],
    "es": [
        ("A los 38 años, la jefa está bien situada.", ["age"]),
        ("El cantante tenía 43 años.", ["age"]),
        ("El actor falleció a los 80 años de un infarto.", ["age"]),
        ("La torre se rehízo a los 80 años de la guerra.", ["-"]),
        ("Ruth Kowalczyk, de 72 años, recibió nueve años de cárcel.", ["age", "prison_term"]),
        ("La portera, de 19 años, sufrió dos años de suspensión.", ["age", "ban"]),
        ("Las penas van de tres a quince años de prisión.", ["prison_term"]),
        (
            "Les cayeron de tres a quince años de prisión. Las penas suman 128 años.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("La condena incluye cinco años de inhabilitación.", ["ban"]),
        ("La licencia dura cincuenta años.", ["-"]),
    ],
    "it": [
        ("Si è spento ieri a Roma; aveva 88 anni.", ["age"]),
        ("Ha 30 anni di carriera.", ["-"]),
        ("Ruth Kowalczyk, 72 anni, ha avuto nove anni di carcere.", ["age", "prison_term"]),
        ("Il 19enne è stato fermato per due anni di squalifica.", ["age", "ban"]),
        ("Le pene vanno da tre a quindici anni di reclusione.", ["prison_term"]),
        (
            "Hanno preso da tre a quindici anni di carcere. In totale le condanne sono di 128 anni.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("Il cantiere è durato tre anni.", ["-"]),
    ],
    "pt": [
        ("Aos 70 anos, é quase perpétua no papel.", ["age"]),
        ("O comandante tinha 36 anos.", ["age"]),
        ("Ruth Kowalczyk, de 72 anos, apanhou nove anos de prisão.", ["age", "prison_term"]),
        ("A jogadora, de 19 anos, levou dois anos de suspensão.", ["age", "ban"]),
        ("As penas vão de três a quinze anos de prisão.", ["prison_term"]),
        (
            "Apanharam de três a quinze anos de prisão. As penas somam 128 anos.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("A obra durou três anos.", ["-"]),
    ],
    "nl": [
        ("Ruth Kowalczyk (72) kreeg negen jaar cel.", ["age", "prison_term"]),
        ("De 19-jarige speler kreeg twee jaar schorsing.", ["age", "ban"]),
        ("Ze zijn 27 tot 74 jaar oud en kregen drie tot 15 jaar cel.", ["age", "prison_term"]),
        (
            "Het werd drie tot 15 jaar gevangenisstraf. Samen is dat 128 jaar.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("De bouw duurde drie jaar.", ["-"]),
    ],
    "el": [
        ("Ο 72χρονος καταδικάστηκε σε εννέα χρόνια φυλάκιση.", ["age", "prison_term"]),
        ("Της επιβλήθηκε ποινή κάθειρξης δέκα ετών.", ["prison_term"]),
        (
            "Τους επιβλήθηκαν από τρία έως 15 χρόνια φυλακή. Συνολικά οι ποινές φτάνουν τα 128 χρόνια.",
            ["prison_term", "prison_terms_in_all"],
        ),
        ("Το έργο κράτησε τρία χρόνια.", ["-"]),
    ],
}


@pytest.mark.parametrize("language", ROWS)
def test_what_a_length_is_of(language: str) -> None:
    told = {
        text: [claim.concept or "-" for claim in claims_in(text, language) if claim.kind is Kind.DURATION]
        for text, _ in ROWS[language]
    }
    assert told == dict(ROWS[language])


LISTS: dict[str, list[Row]] = {
    "en": [
        ("Two brothers, seven and 11 years old, died.", ["age", "age"]),
        ("Their daughters, aged four and seven, survived.", ["age", "age"]),
        ("They got terms of three and five years in prison.", ["prison_term", "prison_term"]),
    ],
    "fr": [
        ("Il a été condamné pour le meurtre de deux sœurs de 12 et 9 ans.", ["age", "age"]),
        ("Son fils de 9 ans a été hospitalisé.", ["age"]),
        ("Les suspects, âgés de 19, 21 et 34 ans, ont été écroués.", ["age", "age", "age"]),
        ("Il est mort à l'âge de 86 ans.", ["age"]),
        ("L'OM s'est imposé grâce à un doublé de Greenwood, 24 ans.", ["age"]),
        ("Il a pris des peines de 3 et 5 ans de prison.", ["prison_term", "prison_term"]),
        ("Une expérience de 6 ans est exigée.", ["-"]),
    ],
    "de": [
        ("Er wurde wegen Mordes an zwei Schwestern im Alter von zwölf und neun Jahren verurteilt.", ["age", "age"]),
        ("Ihre neunjährige Tochter wurde verletzt.", ["age"]),
        ("Die Verdächtigen im Alter von 19, 21 und 34 Jahren sitzen in Haft.", ["age", "age", "age"]),
        ("Sie bekamen Strafen von drei und fünf Jahren Haft.", ["prison_term", "prison_term"]),
    ],
    "es": [
        ("Mató a dos hermanas de 12 y 9 años.", ["age", "age"]),
        ("Los sospechosos, de 19, 21 y 34 años, ingresaron en prisión.", ["age", "age", "age"]),
        ("Murió a la edad de 86 años.", ["age"]),
        ("Recibieron penas de tres y cinco años de cárcel.", ["prison_term", "prison_term"]),
    ],
    "it": [
        ("È stato condannato per l'omicidio di due sorelle di 12 e 9 anni.", ["age", "age"]),
        ("I sospettati, di 19, 21 e 34 anni, sono finiti in carcere.", ["age", "age", "age"]),
        ("È morto all'età di 86 anni.", ["age"]),
        ("Hanno avuto pene di tre e cinque anni di carcere.", ["prison_term", "prison_term"]),
    ],
    "pt": [
        ("Foi condenado pelo homicídio de duas irmãs, de 12 e nove anos.", ["age", "age"]),
        ("Os suspeitos, de 19, 21 e 34 anos, ficaram presos.", ["age", "age", "age"]),
        ("Morreu com a idade de 86 anos.", ["age"]),
        ("Tiveram penas de três e cinco anos de prisão.", ["prison_term", "prison_term"]),
    ],
    "nl": [
        ("Hij is veroordeeld voor de moord op twee zusjes van 12 en 9 jaar.", ["age", "age"]),
        ("De verdachten van 19, 21 en 34 jaar zitten vast.", ["age", "age", "age"]),
        ("Hij overleed op de leeftijd van 86 jaar.", ["age"]),
        ("Ze kregen straffen van drie en vijf jaar cel.", ["prison_term", "prison_term"]),
    ],
    "el": [
        ("Καταδικάστηκε για τη δολοφονία δύο αδελφών ηλικίας 12 και 9 ετών.", ["age", "age"]),
        ("Ο γιος της, 9 ετών, νοσηλεύεται.", ["age"]),
        ("Οι ύποπτοι, ηλικίας 19, 21 και 34 ετών, προφυλακίστηκαν.", ["age", "age", "age"]),
        ("Τους επιβλήθηκαν ποινές τριών και πέντε ετών.", ["prison_term", "prison_term"]),
    ],
}


@pytest.mark.parametrize("language", LISTS)
def test_years_in_a_list_are_of_one_kind(language: str) -> None:
    told = {
        text: [claim.concept or "-" for claim in claims_in(text, language) if claim.kind is Kind.DURATION]
        for text, _ in LISTS[language]
    }
    assert told == dict(LISTS[language])


def test_an_age_meets_no_term_and_a_term_no_sum_of_terms() -> None:
    age, term = (claim for claim in claims_in(ROWS["en"][0][0], "en") if claim.kind is Kind.DURATION)
    one, total = (claim for claim in claims_in(ROWS["en"][3][0], "en") if claim.kind is Kind.DURATION)
    unknown = next(claim for claim in claims_in("It took 50 years.", "en") if claim.kind is Kind.DURATION)
    assert not compared(age, term)
    assert not compared(term, total)
    assert compared(term, one)
    assert compared(age, unknown)
    assert compared(total, unknown)


MINUTES = (
    ("fr", "Il pointe à 4 minutes et 30 du vainqueur.", "duration 4.5..4.5 min"),
    ("fr", "Le tour a duré 4 minutes 30.", "duration 4.5..4.5 min"),
    ("fr", "Il faut 20 minutes et 45 bénévoles.", "duration 20..20 min"),
    ("it", "Chiude a 4 minuti e 30 dal vincitore.", "duration 4.5..4.5 min"),
    ("it", "Servono 20 minuti e 45 volontari.", "duration 20..20 min"),
    ("it", "Ci vogliono tra 20 minuti e 45.", "duration 20..20 min"),
    ("es", "Quedó a 4 minutos y 30 del ganador.", "duration 4.5..4.5 min"),
    ("es", "Hacen falta 20 minutos y 45 voluntarios.", "duration 20..20 min"),
    ("pt", "Ficou a 4 minutos e 30 do vencedor.", "duration 4.5..4.5 min"),
    ("en", "He was four minutes and 30 behind.", "duration 4.5..4.5 min"),
    ("en", "It takes 20 minutes and 45 volunteers.", "duration 20..20 min"),
    ("de", "Er lag 4 Minuten und 30 hinter ihm.", "duration 4.5..4.5 min"),
    ("nl", "Hij eindigde op 4 minuten en 30 van de winnaar.", "duration 4.5..4.5 min"),
    ("el", "Τερμάτισε στα 4 λεπτά και 30 από τον νικητή.", "duration 4.5..4.5 min"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), MINUTES)
def test_seconds_that_nothing_names(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


SOUGHT = (
    ("en", "The gang must serve 128 years in all. Prosecutors wanted 205."),
    ("fr", "Les peines font 128 années, contre 205 requises."),
    ("fr", "Les peines font 128 années. Le procureur en réclamait 205."),
    ("de", "Zusammen sind das 128 Jahre Haft, gefordert waren 205."),
    ("es", "Las penas suman 128 años. La fiscalía pedía 205."),
    ("it", "Le pene sommano 128 anni. L'accusa ne chiedeva 205."),
    ("pt", "As penas somam 128 anos. A acusação pedia 205."),
    ("nl", "De straffen zijn samen 128 jaar. De aanklager eiste 205."),
    ("el", "Οι ποινές φτάνουν συνολικά τα 128 χρόνια. Η εισαγγελία ζητούσε 205."),
)


@pytest.mark.parametrize(("language", "text"), SOUGHT)
def test_what_was_asked_for_is_as_long(language: str, text: str) -> None:
    told = [(reading(claim), claim.concept) for claim in claims_in(text, language)]
    assert ("duration 205..205 a", "prison_terms_in_all") in told


NO_LENGTH = (
    ("en", "The gang must serve 128 years in all. It has 400 members and wanted 950."),
    ("fr", "Les peines font 128 années. Le club a 400 membres et en voulait 950."),
)


@pytest.mark.parametrize(("language", "text"), NO_LENGTH)
def test_what_was_asked_for_is_what_was_told_last(language: str, text: str) -> None:
    assert not [claim for claim in claims_in(text, language) if "950" in claim.quote and claim.kind is Kind.DURATION]


TURNED = (
    ("es", "La actriz, que cumplió 72 el lunes, sigue.", "duration 72..72 a"),
    ("es", "El portero cumplió 72 partidos.", "count 72..72 partido"),
    ("pt", "A atriz, que completou 72 na segunda, continua.", "duration 72..72 a"),
    ("pt", "O clube completou 72 jogos.", "count 72..72 matches"),
    ("it", "L'attrice ne ha compiuti 72 lunedì.", "duration 72..72 a"),
    ("en", "The actress, who turned 72 on Monday, goes on.", "duration 72..72 a"),
    ("el", "Η ηθοποιός έκλεισε τα 72 τη Δευτέρα.", "duration 72..72 a"),
    ("fr", "L'actrice a fêté ses 72 printemps.", "duration 72..72 a"),
)


@pytest.mark.parametrize(("language", "text", "wanted"), TURNED)
def test_ages_that_somebody_turns(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]
