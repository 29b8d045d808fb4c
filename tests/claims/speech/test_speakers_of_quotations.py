"""Who says what is quoted, where the verb is none of saying, is left out, or belongs to somebody else."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, speakers of its quotations, why)
VERBS: list[tuple[str, str, list[str | None], str]] = [
    (
        "en",
        'Ada Lang blamed the trains. Pressed on it, she answered: "Because I have common sense."',
        ["Ada Lang"],
        "answered",
    ),
    ("fr", "Le ministre Paul Roy avait répété que « rien ne sera fermé avant l'été ».", ["Paul Roy"], "a pluperfect"),
    ("de", "Minister Paul Roth hatte erwidert: „Vor dem Sommer wird nichts geschlossen.“", ["Paul Roth"], "erwidert"),
    ("es", "Nadie le creyó. Juan Pérez contestó: «No se cerrará nada antes del verano».", ["Juan Pérez"], "contestó"),
    ("it", "Il ministro Paolo Neri aveva sostenuto che «niente chiuderà prima».", ["Paolo Neri"], "sostenuto"),
    ("pt", "O ministro João Silva tinha admitido que «nada vai fechar antes do verão».", ["João Silva"], "admitido"),
    ("nl", "Minister Jan Bakker had toegegeven dat 'er voor de zomer niets dichtgaat'.", ["Jan Bakker"], "toegegeven"),
    ("el", "Ο υπουργός Γιώργος Παππάς είχε προσθέσει ότι «τίποτα δεν θα κλείσει».", ["Γιώργος Παππάς"], "προσθέσει"),
]
# Behind "that" or a colon any verb will do, where the clause begins with the one person of the sentence.
CLAUSES: list[tuple[str, str, list[str | None], str]] = [
    (
        "fr",
        "Lors de son déplacement le 6 mars, le ministre des Outre-mer, Paul Roy, avait promis que « la solidarité ne "
        "fera pas défaut à l'île ».",
        ["Paul Roy"],
        "an office opens the clause",
    ),
    (
        "es",
        "Durante su visita a la isla el 6 de marzo, el ministro Juan Pérez se comprometió a que «nadie quedará solo en "
        "la isla».",
        ["Juan Pérez"],
        "que",
    ),
    (
        "de",
        "Bei seinem Besuch auf der Insel am 6. März, Paul Roth: „Niemand wird allein bleiben auf dieser Insel.“",
        ["Paul Roth"],
        "a colon",
    ),
    (
        "fr",
        "Lors du déplacement de Paul Roy le 6 mars, le préfet avait promis que « la solidarité ne fera pas "
        "défaut à l'île ».",
        [None],
        "somebody else opens the clause",
    ),
]
RELATIVES: list[tuple[str, str, list[str | None], str]] = [
    (
        "en",
        'President Anna Reed, who called it "a long road back", signed a major plan on Sunday.',
        ["Anna Reed"],
        "the verb behind is that of the sentence",
    ),
    (
        "fr",
        "Paul Roy, qui a dénoncé « une menace sans précédent », a dicté une lettre au ministre dimanche.",
        ["Paul Roy"],
        "qui",
    ),
    (
        "nl",
        "President Jan Bakker, die sprak van 'een lange weg terug', tekende zondag een besluit van de minister.",
        ["Jan Bakker"],
        "die",
    ),
    ("en", 'Ada Lang came late. "It is a long road back," said Paul Reed.', ["Paul Reed"], "no relative"),
]
THUS: list[tuple[str, str, list[str | None], str]] = [
    ("nl", "'Aardig mens, maar luisteren ho maar', zo vatte Jan Bakker het samen.", ["Jan Bakker"], "zo"),
    ("nl", "'Aardig mens, maar luisteren ho maar', zo vatte Bakker het samen.", ["Bakker"], "a surname alone"),
    ("de", "„Nett, aber zuhören wollte sie nicht“, so fasste es Paul Roth zusammen.", ["Paul Roth"], "so"),
    ("it", "«Gentile, ma non ascoltava», così ha riassunto l'incontro Paolo Neri.", ["Paolo Neri"], "così"),
    ("es", "«Amable, pero no escuchaba», así lo resumió Juan Pérez.", ["Juan Pérez"], "así"),
    ("pt", "«Simpática, mas não ouvia», assim resumiu João Silva a reunião.", ["João Silva"], "assim"),
    ("fr", "« Gentille, mais sans écouter », ainsi Paul Roy a-t-il résumé la réunion.", ["Paul Roy"], "ainsi"),
    ("el", "«Καλή γυναίκα, αλλά δεν άκουγε», έτσι το συνόψισε ο Γιώργος Παππάς.", ["Γιώργος Παππάς"], "έτσι"),
    ("de", "„Nett, aber zuhören wollte sie nicht“, so steht es in einem Brief an Paul Roth.", [None], "to whom"),
]
PRONOUNS: list[tuple[str, str, list[str | None], str]] = [
    (
        "fr",
        "Paul Roy a dormi sur place. Face à une foule excédée, il a perdu patience : « Vous seriez plus mal loin ».",
        ["Paul Roy"],
        "any verb between a pronoun and a colon",
    ),
    (
        "en",
        'Ada Lang stayed the night. Before an angry crowd, she lost patience: "You would be worse off elsewhere."',
        ["Ada Lang"],
        "she",
    ),
    (
        "de",
        "Paul Roth blieb über Nacht. Vor der Menge verlor er die Geduld: „Anderswo ginge es euch viel schlechter.“",
        ["Paul Roth"],
        "inverted",
    ),
    (
        "nl",
        "Jan Bakker bleef slapen. Voor de menigte verloor hij zijn geduld: 'Elders zou het veel erger zijn.'",
        ["Jan Bakker"],
        "hij",
    ),
    ("fr", "Paul Roy est arrivé. Mais il faut attendre : « Rien ne sera décidé avant l'été ».", [None], "impersonal"),
    (
        "de",
        "Die Leute waren wütend auf Anna Weber. Vor dem Rathaus schrien sie laut: „Uns ginge es viel schlechter.“",
        [None],
        "they, not she",
    ),
]
# Several who speak are no single person named before.
SEVERAL: list[tuple[str, str, list[str | None], str]] = [
    ("es", "Juan Pérez llegó tarde. «No pagaremos ni un euro más», dijeron.", [None], "dijeron"),
    ("es", "Juan Pérez llegó tarde. «No pagaremos ni un euro más», dijo.", ["Juan Pérez"], "dijo"),
    ("it", "Paolo Neri è arrivato tardi. «Non pagheremo un euro in più», hanno detto.", [None], "hanno detto"),
    ("it", "Paolo Neri è arrivato tardi. «Non pagheremo un euro in più», hanno tuonato.", [None], "hanno tuonato"),
    ("it", "Paolo Neri è arrivato tardi. «Non pagheremo un euro in più», ha tuonato.", ["Paolo Neri"], "ha tuonato"),
    ("pt", "João Silva chegou tarde. «Não pagaremos nem mais um euro», disseram.", [None], "disseram"),
    ("pt", "João Silva chegou tarde. «Não pagaremos nem mais um euro», tem dito.", ["João Silva"], "tem, not têm"),
    ("el", "Ο Γιώργος Παππάς άργησε. «Δεν θα πληρώσουμε ούτε ένα ευρώ», είπαν.", [None], "είπαν"),
    ("el", "Ο Γιώργος Παππάς άργησε. «Δεν θα πληρώσουμε ούτε ένα ευρώ», είπε.", ["Γιώργος Παππάς"], "είπε"),
    ("de", "Anna Weber kam zurück. „Wir bezahlen keinen Euro mehr“, sagten sie.", [None], "sagten sie"),
    ("de", "Anna Weber kam zurück. „Wir bezahlen keinen Euro mehr“, sagte sie.", ["Anna Weber"], "sagte sie"),
    ("nl", "Anna Bakker kwam terug. 'We betalen geen euro meer', zeiden ze.", [None], "zeiden ze"),
    ("nl", "Anna Bakker kwam terug. 'We betalen geen euro meer', zei ze.", ["Anna Bakker"], "zei ze"),
    ("es", "«Cuarenta millones son calderilla», responden desde el sindicato CGT.", ["sindicato CGT"], "desde"),
    ("el", "«Σαράντα εκατομμύρια είναι χαρτζιλίκι», απαντούν από το συνδικάτο CGT.", ["συνδικάτο CGT"], "από"),
]
OFFICES: list[tuple[str, str, list[str | None], str]] = [
    (
        "el",
        "«Βρέθηκαν σε λάθος μέρος», δήλωσε ο επικεφαλής της Πολιτικής Προστασίας της Σικελίας, Ξάβορ Κοτσίνα.",
        ["Ξάβορ Κοτσίνα"],
        "a name no table knows",
    ),
    (
        "es",
        "«Estaban en el lugar equivocado», dijo el jefe de Protección Civil de Sicilia, Xavor Kocina.",
        ["Xavor Kocina"],
        "behind an office with a name",
    ),
    (
        "en",
        '"They were in the wrong place," said the head of the civil protection of Sicily, Xavor Kocina.',
        ["Xavor Kocina"],
        "behind a long office",
    ),
    (
        "en",
        '"They were in the wrong place," said the head of the agency, Civil Guard officials added.',
        ["head of the agency"],
        "no comma or full stop behind the name",
    ),
    (
        "es",
        "«Era aquí mismo», dijo el jefe de la policía de Vigo, Plaza Mayor.",
        ["jefe de la policía de Vigo"],
        "a place",
    ),
]
# A first name alone is whom a pronoun, or a verb without a subject, means where nobody else is named nearer.
FIRST_NAMES: list[tuple[str, str, list[str | None], str]] = [
    (
        "fr",
        "Valise à la main, Pierre, serveur, embarque avec ses deux enfants. « On dort habillés », raconte-t-il.",
        ["Pierre"],
        "a waiter",
    ),
    (
        "fr",
        "Paul Roy est venu jeudi. Valise à la main, Pierre, serveur, embarque. « On dort habillés », raconte-t-il.",
        ["Pierre"],
        "nearer than a full name",
    ),
    ("es", "Amancio señala su cocina y calla. «Vinieron antes las televisiones», dice.", ["Amancio"], "no subject"),
    ("en", 'Elena lost a son that night. "Nobody let them out of there," she said.', ["Elena"], "she"),
    ("de", "Klaus hat sein Haus verloren. „Wir schlafen seither in Kleidern“, sagt er.", ["Klaus"], "er"),
    ("it", "Chiara ha perso la casa. «Dormiamo vestiti da quella notte», racconta.", ["Chiara"], "racconta"),
    ("pt", "Catarina perdeu a casa. «Dormimos vestidos desde essa noite», conta.", ["Catarina"], "conta"),
    ("nl", "Klaas verloor zijn huis. 'We slapen sindsdien in onze kleren', vertelt hij.", ["Klaas"], "hij"),
    ("el", "Ο Γιώργος έχασε το σπίτι του. «Κοιμόμαστε ντυμένοι από τότε», λέει.", ["Γιώργος"], "λέει"),
    ("en", 'Elena and Karen lost a son. "Nobody let them out of there," she said.', [None], "two of them"),
    ("fr", "La mère de Pierre attendait dehors. « Personne ne l'a laissé sortir », dit-il.", [None], "behind of"),
    ("fr", "« J'ai vu Pierre tomber dans l'escalier », dit-il.", [None], "inside the words"),
    ("en", 'Elena lost a son that night. "Nobody let them out of there," he said.', [None], "she is not he"),
]
# Where a sentence is set that goes on with its verb is not who speaks.
PLACES: list[tuple[str, str, list[str | None], str]] = [
    ("it", "Da Roma replica il vicepremier Paolo Neri: «Siamo in Europa, vale per tutti».", ["Paolo Neri"], "da"),
    ("es", "Desde Roma responde el ministro Juan Pérez: «Esto vale para todos».", ["Juan Pérez"], "desde"),
    ("nl", "Uit Rome antwoordt vicepremier Jan Bakker: 'Dit geldt voor ons allen.'", ["Jan Bakker"], "uit"),
    ("el", "Από τη Ρώμη απαντά ο υπουργός Γιώργος Παππάς: «Αυτό ισχύει για όλους».", ["Γιώργος Παππάς"], "από"),
    ("it", "Roma replica al vicepremier Paolo Neri: «Siamo in Europa, vale per tutti».", ["Roma"], "nothing before it"),
]
UTTERANCES: list[tuple[str, str, list[str | None], str]] = [
    ("fr", "« On a échoué sur toute la ligne » : l'aveu du ministre Paul Roy après le vol.", ["Paul Roy"], "aveu"),
    (
        "fr",
        "Depuis le discours de Paul Roy – « nous savons ce que nous pouvons » – rien ne va.",
        ["Paul Roy"],
        "before",
    ),
    ("en", 'In the words of Ada Lang, "nobody is going to pay for this mess".', ["Ada Lang"], "words"),
    ("de", "„Wir haben unser Dorf verloren“: Die Worte von Paul Roth blieben.", ["Paul Roth"], "Worte"),
    ("es", "En palabras de Juan Pérez, «nadie va a pagar por este desastre».", ["Juan Pérez"], "palabras"),
    ("it", "Nelle parole di Paolo Neri, «nessuno pagherà per questo disastro».", ["Paolo Neri"], "parole"),
    ("pt", "Nas palavras de João Silva, «ninguém vai pagar por este desastre».", ["João Silva"], "palavras"),
    ("nl", "In de woorden van Jan Bakker: 'niemand gaat voor deze ellende betalen'.", ["Jan Bakker"], "woorden"),
    ("el", "Στα λόγια της Μαρίας Παππά, «κανείς δεν θα πληρώσει για αυτό».", ["Μαρίας Παππά"], "λόγια"),
    ("fr", "« Un homme bon et généreux » : les obsèques de Paul Roy ont eu lieu.", [None], "no utterance"),
    (
        "fr",
        "Après le discours de Paul Roy, « personne ne l'a cru », dit Ada Lang.",
        ["Ada Lang"],
        "somebody else says it",
    ),
]
ROWS = [*VERBS, *CLAUSES, *RELATIVES, *THUS, *PRONOUNS, *SEVERAL, *OFFICES, *FIRST_NAMES, *PLACES, *UTTERANCES]


@pytest.mark.parametrize(("language", "text", "speakers", "why"), ROWS, ids=[f"{row[0]}: {row[3]}" for row in ROWS])
def test_speakers_of_quotations(language: str, text: str, speakers: list[str | None], why: str) -> None:
    """One speaker for each quotation, or none where nobody is told."""
    assert [claim.speaker for claim in read(language, text, Kind.QUOTE)] == speakers, why
