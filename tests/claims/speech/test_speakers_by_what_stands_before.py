"""Who says what is quoted by the sentence or the line before, by a body named there, by what the words are called."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, speakers of its quotations, why)
# A quotation that is a sentence of its own is of the one person whom the sentence before begins with and names.
ALONE: list[tuple[str, str, list[str | None], str]] = [
    ("fr", "Le maire, Paul Roy, hausse les épaules. « On verra bien ce que ça donne. »", ["Paul Roy"], "an office"),
    ("en", 'Ada Lang conceded in the evening. "I wish my successor all the best."', ["Ada Lang"], "a name"),
    ("de", "Anna Weber hat ihr Haus verloren. „Das Wasser kam mitten in der Nacht.“", ["Anna Weber"], "de"),
    ("es", "Juan Pérez se encoge de hombros. «Ya veremos en qué queda todo».", ["Juan Pérez"], "es"),
    ("it", "Giulia Neri alza le spalle. «Vedremo che cosa succede adesso».", ["Giulia Neri"], "it"),
    ("pt", "João Silva encolhe os ombros. «Logo veremos no que isto dá».", ["João Silva"], "pt"),
    ("nl", "Jan Bakker haalt zijn schouders op. 'We zien wel wat ervan komt.'", ["Jan Bakker"], "nl"),
    ("el", "Ο Γιώργος Παππάς σηκώνει τους ώμους. «Θα δούμε τι θα γίνει τώρα».", ["Γιώργος Παππάς"], "el"),
    ("fr", "Monique a 71 ans et un petit jardin. « C'est pour réparer ma toiture. »", ["Monique"], "a first name"),
    ("fr", "Paul Roy a perdu contre Anne Petit. « On verra bien ce que ça donne. »", [None], "two are named"),
    ("fr", "La ville fête Paul Roy. « On verra bien ce que ça donne. »", [None], "no subject"),
    ("fr", "La mère de Paul Roy attend. « On verra bien ce que ça donne. »", [None], "somebody of theirs"),
    ("fr", "Paul Roy hausse les épaules.\n« On verra bien ce que ça donne. »\nLa ville dort.", [None], "another line"),
]
LINES: list[tuple[str, str, list[str | None], str]] = [
    (
        "fr",
        "Teresa Roy, commissaire à la concurrence, a affirmé :\n« Les marchés sont faits pour les gens. »",
        ["Teresa Roy"],
        "a colon at the end of the line before",
    ),
    (
        "en",
        'ADA LANG, PRIME MINISTER\n"Nobody will pay for this mess."\n"The reform is over for good."\nOthers stayed.',
        ["ADA LANG", "ADA LANG"],
        "a line of a name",
    ),
    (
        "en",
        'Ada Lang came.\n"We leave at dawn," Lang said.\n"We will be back before the winter is over."\nNo more.',
        ["Ada Lang", "Ada Lang"],
        "a paragraph of its own",
    ),
    (
        "en",
        'Ada Lang came.\n"We leave at dawn," Lang said.\n"A long way back"\nNo more.',
        ["Ada Lang", None],
        "a heading",
    ),
]
BODIES: list[tuple[str, str, list[str | None], str]] = [
    (
        "fr",
        "Elle a explosé, a fait savoir jeudi la police nationale. « Les recherches se poursuivent », a-t-elle écrit.",
        ["police nationale"],
        "the one who spoke",
    ),
    ("fr", "Le syndicat reste prudent. « Les incertitudes persistent partout », note-t-il.", ["syndicat"], "il"),
    ("fr", "La police reste prudente. « Les incertitudes persistent partout », note-t-il.", [None], "not elle"),
    ("de", "Die Bank will klagen. „Dieses Urteil ist eindeutig falsch“, teilte sie mit.", ["Bank"], "sie"),
    ("it", "Al Comune mancano i soldi. «Le riforme non possono aspettare oltre», ha detto.", [None], "no subject"),
    ("es", "El banco cerrará oficinas. «Las reformas no pueden esperar más», añade.", ["banco"], "no subject"),
    (
        "en",
        'The rail operator cancelled its trains. "We expect services to resume on Monday," it said in a statement.',
        ["rail operator"],
        "it",
    ),
    ("en", 'The Rail Board (NRB) has said there is "nothing to suggest" a fault.', ["Rail Board"], "a short form"),
]
# What a text calls the words it quotes tells whose they are.
CALLED: list[tuple[str, str, list[str | None], str]] = [
    ("it", "«Speravamo in un esito diverso», è invece il commento di Paolo Neri.", ["Paolo Neri"], "is his comment"),
    ("pt", 'João Silva apareceu. "A paz esteja com todos vocês", foram suas palavras.', ["João Silva"], "his words"),
    ("de", "„Wir haben auf mehr gehofft“, war der Kommentar von Paul Roth.", ["Paul Roth"], "was"),
    ("pt", 'Coube a João Silva a frase da semana: "Este país ainda me dói".', ["João Silva"], "fell to him"),
    ("es", "Vino Ana Ruiz. Suya es la frase más repetida: «Nadie va a pagar por este desastre».", ["Ana Ruiz"], "hers"),
    (
        "fr",
        "« On nous jette comme des pneus usés ! » Au micro, la phrase de Paul Roy, délégué, a soulevé une clameur.",
        ["Paul Roy"],
        "the sentence behind",
    ),
    (
        "fr",
        "Même son de cloche chez Paul Roy, maire de Lyon : « On ne rase pas une piscine. »",
        ["Paul Roy"],
        "apposed",
    ),
    ("it", "C'è una bimba con la madre, Charlotte: «Per due secondi l'ho persa in mare».", ["Charlotte"], "given name"),
]
GERUNDS: list[tuple[str, str, list[str | None], str]] = [
    ("en", 'Ada Lang praised the vote, saying it had "fulfilled its function effectively".', ["Ada Lang"], "saying"),
    ("en", 'Ada Lang won. She praised the vote, saying it had "fulfilled its function".', ["Ada Lang"], "a pronoun"),
    (
        "es",
        "Juan Pérez aplaudió el voto, diciendo que «cumplió con su función plenamente».",
        ["Juan Pérez"],
        "diciendo",
    ),
    (
        "fr",
        "Paul Roy a salué le vote, ajoutant qu'il « remplissait pleinement sa fonction de garde-fou ».",
        ["Paul Roy"],
        "ajoutant",
    ),
]
TOLD: list[tuple[str, str, list[str | None], str]] = [
    ("fr", "« Nous préférons une autre solution », a dit De Wever à la sortie.", ["De Wever"], "no infinitive"),
    ("fr", "« Le monde doit répondre », a lancé la Première ministre.", ["Première ministre"], "no number"),
    ("fr", "« La voiture a explosé au feu », a expliqué à la presse Paul Roy.", ["Paul Roy"], "behind the press"),
    ("es", "«Bravo a todas y a todos», comentó en las redes Juan Pérez.", ["Juan Pérez"], "behind the networks"),
    ("fr", "Comme le dit Luca de Meo, « si tout va bien, cela va décoller ».", ["Luca de Meo"], "comme le dit"),
    (
        "el",
        "Έρχεται ο Μάριος Ράφτης, ανέφερε ο πρωθυπουργός Γιώργος Παππάς. «Εύχομαι ταχεία ανάρρωση», έγραψε.",
        ["Γιώργος Παππάς"],
        "who spoke before",
    ),
    (
        "de",
        "Präsident Abdel Fattah al-Sisi kam. Anna Weber auch. «Ich lade Sie alle herzlich ein», sagte al-Sisi.",
        ["Abdel Fattah al-Sisi"],
        "a surname with an article",
    ),
]
ROWS = [*ALONE, *LINES, *BODIES, *CALLED, *GERUNDS, *TOLD]


@pytest.mark.parametrize(("language", "text", "speakers", "why"), ROWS, ids=[f"{row[0]}: {row[3]}" for row in ROWS])
def test_speakers_by_what_stands_before(language: str, text: str, speakers: list[str | None], why: str) -> None:
    """One speaker for each quotation, or none where nobody is told."""
    assert [claim.speaker for claim in read(language, text, Kind.QUOTE)] == speakers, why
