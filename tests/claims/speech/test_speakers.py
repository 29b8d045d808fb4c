"""Who says a quotation: by pronoun, by office, by a verb no table has; and whom nobody can tell."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, the sentence before, what follows the quotation, speaker). The words quoted are the same in each language.
SAID = {
    "fr": "« Nous reviendrons plus forts »",
    "de": "„Wir kommen stärker zurück“",
    "nl": '"We komen sterker terug"',
    "en": "“We will come back stronger,”",
    "es": "«Volveremos más fuertes»",
    "it": "«Torneremo più forti»",
    "pt": "«Voltaremos mais fortes»",
    "el": "«Θα επιστρέψουμε πιο δυνατοί»",
}
PRONOUNS: list[tuple[str, str, str, str | None]] = [
    ("fr", "Claire Aubin a perdu la mairie.", ", a-t-elle promis devant ses partisans.", "Claire Aubin"),
    ("fr", "Claire Aubin a perdu la mairie.", ", promit-elle.", "Claire Aubin"),
    ("fr", "Paul Mérieux a perdu la mairie.", ", avait-il lancé.", "Paul Mérieux"),
    ("fr", "Claire Aubin a battu Paul Mérieux.", ", lâchait-il, amer.", "Paul Mérieux"),
    ("fr", "Paul Mérieux a battu Jean Vidal.", ", a-t-il lancé.", None),
    ("fr", "Claire Aubin a perdu la mairie.", ", peut-on lire.", None),
    ("de", "Claudia Reiter verlor das Rathaus.", ", rief sie ihren Anhängern zu.", "Claudia Reiter"),
    ("de", "Markus Reiter verlor das Rathaus.", ", hatte er am Morgen getönt.", "Markus Reiter"),
    ("de", "Markus Reiter schlug Peter Huber.", ", schwor er.", None),
    ("de", "Claudia Reiter verlor das Rathaus.", ", hieß es.", None),
    ("nl", "Marieke Smit verloor de verkiezing.", ", sneerde ze.", "Marieke Smit"),
    ("nl", "Voorzitter Pieter Smit noemt het een schande.", ", schrijft hij.", "Pieter Smit"),
    ("nl", "Pieter Smit verloor van Jan Bakker.", ", bromde hij.", None),
    ("en", "Laura Brook lost the seat.", " she shot back at reporters.", "Laura Brook"),
    ("en", "Kelly Brook, the chief executive, lost the vote.", " he told analysts.", "Kelly Brook"),
    ("en", "Mark Brook beat Paul Reed.", " he vowed to the crowd.", None),
    ("es", "Laura Gómez perdió la alcaldía.", ", espetó ante los suyos.", "Laura Gómez"),
    ("es", "Laura Gómez perdió la alcaldía.", ", afirmó.", "Laura Gómez"),
    ("es", "Laura Gómez perdió la alcaldía.", ", estado de ánimo general.", None),
    ("it", "Laura Ferri ha perso il municipio.", ", ha promesso ai suoi.", "Laura Ferri"),
    ("it", "Laura Ferri ha perso il municipio.", ", ha tuonato.", "Laura Ferri"),
    ("it", "Laura Ferri ha perso il municipio.", ", stato d'animo comune.", None),
    ("pt", "Laura Nunes perdeu a câmara.", ", atirou.", "Laura Nunes"),
    ("pt", "Laura Nunes perdeu a câmara.", ", prometeu.", "Laura Nunes"),
    ("el", "Η Μαρία Παππά έχασε τον δήμο.", ", φώναξε.", "Μαρία Παππά"),
]
OFFICES: list[tuple[str, str, str, str | None]] = [
    ("fr", "Claire Aubin, maire de Thorens, a perdu.", ", tempête la maire.", "Claire Aubin"),
    ("fr", "Claire Aubin, maire de Thorens, a perdu.", ", a lancé la maire de Thorens.", "Claire Aubin"),
    ("fr", "Claire Aubin, maire de Thorens, a perdu.", ", a lancé la maire de Lyon.", "maire de Lyon"),
    ("fr", "Claire Aubin, ancienne maire de Thorens, a perdu.", ", a lancé la maire.", "maire"),
    (
        "fr",
        "Le ministre de la Culture, Paul Roy, et le ministre de la Santé, Jean Vidal, sont venus.",
        ", a lancé le ministre.",
        "ministre",
    ),
    ("en", "Laura Brook, the mayor of Thorens, lost.", " the mayor said.", "Laura Brook"),
    ("en", "Laura Brook, the mayor of Thorens, lost.", " thundered the mayor of Lyon.", "mayor of Lyon"),
    ("de", "Claudia Reiter, Bürgermeisterin von Villach, verlor.", ", sagte die Bürgermeisterin.", "Claudia Reiter"),
    ("es", "Laura Gómez, alcaldesa de Jaca, perdió.", ", dijo la alcaldesa.", "Laura Gómez"),
    ("it", "Laura Ferri, sindaca di Lecco, ha perso.", ", ha detto in serata la sindaca.", "Laura Ferri"),
    ("pt", "Laura Nunes, presidente da câmara de Faro, perdeu.", ", disse a presidente.", "Laura Nunes"),
    ("nl", "Marieke Smit, burgemeester van Gouda, verloor.", ", zei de burgemeester.", "Marieke Smit"),
    ("el", "Η Μαρία Παππά, δήμαρχος Βόλου, έχασε.", ", είπε η δήμαρχος.", "Μαρία Παππά"),
]
UNNAMED: list[tuple[str, str, str, str | None]] = [
    ("fr", "La maire de Thorens a perdu.", ", a-t-elle lancé.", "maire de Thorens"),
    ("en", "The mayor of Thorens lost.", " he told reporters.", "mayor of Thorens"),
    ("de", "Die Bürgermeisterin verlor.", ", rief sie.", "Bürgermeisterin"),
    ("es", "La alcaldesa de Jaca perdió.", ", espetó.", "alcaldesa de Jaca"),
    ("it", "La sindaca di Lecco ha perso.", ", ha tuonato.", "sindaca di Lecco"),
    ("pt", "O presidente da câmara perdeu.", ", atirou.", "presidente da câmara"),
    ("nl", "De burgemeester verloor.", ", sneerde hij.", "burgemeester"),
    ("fr", "La maire de Thorens a battu Paul Roy et Jean Vidal.", ", a-t-il lancé.", None),
    ("fr", "La neige de Thorens a fondu.", ", a-t-elle lancé.", None),
]
TOLD_TO: list[tuple[str, str, str, str | None]] = [
    ("es", "", ", contó a la agencia Efe un vecino.", "vecino"),
    ("es", "", ", contó a la SIC una vecina.", "vecina"),
    ("en", "", " a resident told the BBC.", "resident"),
    ("en", "", " said to Reuters a shopkeeper.", "shopkeeper"),
    ("de", "", ", sagte eine Anwohnerin dem ORF.", "Anwohnerin"),
    ("it", "", ", ha raccontato all'Ansa una residente.", "residente"),
    ("pt", "", ", contou à RTP um morador.", "morador"),
    ("nl", "", ", vertelde een buurvrouw aan de NOS.", "buurvrouw"),
    ("el", "", ", είπε στην ΕΡΤ ένας κάτοικος.", "κάτοικος"),
    ("fr", "", ", a raconté à l'AFP une voisine.", "voisine"),
    ("fr", "", ", soupire Josiane, retraitée.", "Josiane"),
    ("fr", "", ", salue le syndicat.", "syndicat"),
    ("fr", "", ", slogan du syndicat.", None),
    ("fr", "", ", roman de Gallimard, est sorti.", None),
    ("fr", "", ", a lâché, les larmes aux yeux, Claire Aubin.", "Claire Aubin"),
    ("de", "", ", rief, sichtlich bewegt, Claudia Reiter.", "Claudia Reiter"),
    ("es", "", ", exclamó, con lágrimas en los ojos, Laura Gómez.", "Laura Gómez"),
    ("fr", "", ", a dit Paul, selon lui, à Claire Aubin.", "Paul"),
]
# Whom the last sentence names only as the one by whom, or beside a subject that goes on.
BY_WHOM: list[tuple[str, str, str, str | None]] = [
    (
        "fr",
        "Claire Aubin a perdu la mairie. Battue par la députée Anne Vidal, l'ancienne ministre est triste.",
        ", a-t-elle promis.",
        "Claire Aubin",
    ),
    (
        "de",
        "Claudia Reiter verlor das Rathaus. Geschlagen von der Abgeordneten Anna Huber, blieb die Ärztin ruhig.",
        ", rief sie.",
        "Claudia Reiter",
    ),
    (
        "nl",
        "Marieke Smit verloor de verkiezing. Verslagen door minister Anna Bakker, toonde de wethouder zich strijdbaar.",
        ", zei ze.",
        "Marieke Smit",
    ),
    (
        "en",
        "Laura Brook lost the seat. Beaten by the mayor Anna Reed, the former teacher was defiant.",
        " she said.",
        "Laura Brook",
    ),
    (
        "es",
        "Laura Gómez perdió la alcaldía. Derrotada por la ministra Ana Ruiz, la exdiputada se mostró triste.",
        ", afirmó.",
        "Laura Gómez",
    ),
    (
        "it",
        "Laura Ferri ha perso il municipio. Battuta dalla ministra Anna Conti, l'ex deputata era triste.",
        ", ha promesso.",
        "Laura Ferri",
    ),
    (
        "pt",
        "Laura Nunes perdeu a câmara. Derrotada pela ministra Ana Reis, a antiga deputada mostrou-se triste.",
        ", prometeu.",
        "Laura Nunes",
    ),
    (
        "el",
        "Η Μαρία Παππά έχασε τον δήμο. Ηττημένη από την υπουργό Άννα Νίκου, η πρώην βουλευτής ήταν λυπημένη.",
        ", φώναξε.",
        "Μαρία Παππά",
    ),
    ("fr", "Le texte a été signé par Claire Aubin.", ", a-t-elle promis.", "Claire Aubin"),
    (
        "fr",
        "Paul Mérieux a gagné. Il a pris le pouvoir à Pau, où Jean Vidal a cédé.",
        ", a-t-il soufflé.",
        "Paul Mérieux",
    ),
    ("en", "Mark Brook won the seat. He beat Paul Reed by 12 votes.", " he vowed.", "Mark Brook"),
    ("de", "Markus Reiter gewann das Rathaus. Er schlug Peter Huber.", ", schwor er.", "Markus Reiter"),
    ("nl", "Pieter Smit won. Hij versloeg Jan Bakker.", ", bromde hij.", "Pieter Smit"),
]
HEADS_OF_GOVERNMENT: list[tuple[str, str, str, str | None]] = [
    ("fr", "Paul Roy, le Premier ministre, est venu.", ", a lancé le chef du gouvernement.", "Paul Roy"),
    (
        "fr",
        "Paul Roy, le Premier ministre, est venu.",
        ", a lancé le chef du gouvernement espagnol.",
        "chef du gouvernement espagnol",
    ),
    (
        "fr",
        "Paul Roy, ancien Premier ministre, est venu.",
        ", a lancé le chef du gouvernement.",
        "chef du gouvernement",
    ),
    ("en", "Laura Brook, the prime minister, came.", " said the head of government.", "Laura Brook"),
    ("de", "Friedrich Merz, der Bundeskanzler, kam gestern.", ", sagte der Regierungschef.", "Friedrich Merz"),
    ("es", "Pedro Ruiz, presidente del Gobierno, vino ayer.", ", afirmó el jefe del Ejecutivo.", "Pedro Ruiz"),
    ("it", "Laura Ferri, presidente del Consiglio, è venuta.", ", ha detto il capo del governo.", "Laura Ferri"),
    ("pt", "Pedro Reis, o primeiro-ministro, veio.", ", disse o chefe do Governo.", "Pedro Reis"),
    ("nl", "Pieter Smit, de premier, kwam.", ", zei de regeringsleider.", "Pieter Smit"),
]
# The verb comes first, then when, where and before whom, and who it was at the end of the sentence.
FAR_BEHIND: list[tuple[str, str, str, str | None]] = [
    (
        "fr",
        "",
        ", a assuré hier soir devant des centaines de militants réunis à Lyon la maire, Claire Aubin.",
        "Claire Aubin",
    ),
    ("fr", "", ", lui a rétorqué depuis la salle Claire Aubin.", "Claire Aubin"),
    ("fr", "", ", lit-on dans le long rapport de la commission qui a été remis hier soir à Claire Aubin.", None),
    (
        "de",
        "",
        ", sagte am Freitag vor mehreren Hundert Anhängern in Köln die Chefin Claudia Reiter.",
        "Claudia Reiter",
    ),
    ("en", "", " said late on Friday in front of hundreds of supporters the union leader, Ada Lang.", "Ada Lang"),
    ("es", "", ", le respondió desde la sala Laura Gómez.", "Laura Gómez"),
    ("es", "", ", aseguró anoche ante cientos de militantes en Jaca la alcaldesa, Laura Gómez.", "Laura Gómez"),
    (
        "it",
        "",
        ", ha assicurato ieri sera davanti a centinaia di militanti riuniti a Roma la sindaca, Laura Ferri.",
        "Laura Ferri",
    ),
    (
        "pt",
        "",
        ", garantiu ontem à noite perante centenas de militantes em Faro a ministra, Laura Nunes.",
        "Laura Nunes",
    ),
    ("nl", "", ", zei vrijdagavond voor honderden aanhangers in Gouda burgemeester Marieke Smit.", "Marieke Smit"),
    ("el", "", ", διαβεβαίωσε χθες το βράδυ μπροστά σε εκατοντάδες μέλη η γραμματέας, Μαρία Παππά.", "Μαρία Παππά"),
    ("el", "", ", του απάντησε από την αίθουσα η Μαρία Παππά.", "Μαρία Παππά"),
]
# The name follows an office no table knows, or the second of two.
APPOSED: list[tuple[str, str, str, str | None]] = [
    ("fr", "", ", a déclaré sur Telegram son homologue du Kamtchatka, Paul Roy.", "Paul Roy"),
    ("fr", "", ", a déclaré le ministère, Paul Roy ayant refusé.", "ministère"),
    ("de", "", ", sagte sein Amtskollege in Kärnten, Markus Reiter.", "Markus Reiter"),
    ("en", "", " said his opposite number in Kent, Mark Brook.", "Mark Brook"),
    ("en", "", " said the president and chief executive Mark Brook.", "Mark Brook"),
    ("es", "", ", declaró su homólogo de Jaca, Luis Pérez.", "Luis Pérez"),
    ("it", "", ", ha detto il suo omologo di Lodi, Paolo Neri.", "Paolo Neri"),
    ("pt", "", ", disse o seu homólogo de Faro, Pedro Reis.", "Pedro Reis"),
    ("nl", "", ", zei zijn ambtgenoot in Gouda, Pieter Smit.", "Pieter Smit"),
    ("el", "", ", τόνισε ο γενικός διευθυντής του, Μάριος Παππάς.", "Μάριος Παππάς"),
    ("el", "", ", δήλωσε ο επικεφαλής της Πολιτικής Προστασίας, Μάριος Παππάς.", "Μάριος Παππάς"),
    ("el", "", ", τόνισε ο πρόεδρος και διευθύνων σύμβουλος Μάριος Παππάς.", "Μάριος Παππάς"),
    ("nl", "", ", zegt een Belgische student.", "Belgische student"),
    ("fr", "", ", a raconté par téléphone une rescapée de 21 ans.", None),
    ("fr", "", ", a raconté par téléphone Claire Aubin.", "Claire Aubin"),
    ("es", "", ", ha contado por teléfono Laura Gómez.", "Laura Gómez"),
]
ROWS = [*PRONOUNS, *OFFICES, *UNNAMED, *TOLD_TO, *BY_WHOM, *HEADS_OF_GOVERNMENT, *FAR_BEHIND, *APPOSED]


@pytest.mark.parametrize(("language", "before", "after", "speaker"), ROWS, ids=[f"{row[0]}: {row[2]}" for row in ROWS])
def test_who_speaks_behind_a_quotation(language: str, before: str, after: str, speaker: str | None) -> None:
    """The one whom a pronoun, an office or a verb without a subject can only mean; nobody where two could be meant."""
    (claim,) = read(language, f"{before} {SAID[language]}{after}".strip(), Kind.QUOTE)
    assert claim.speaker == speaker


COLONS = [
    ("es", "Desde Roma, Paolo Neri acudió en su ayuda: «Quien teme al pueblo busca jueces».", "Paolo Neri"),
    ("de", "Aus Rom eilte Paolo Neri ihr zu Hilfe: „Wer das Volk fürchtet, sucht Richter“.", "Paolo Neri"),
    ("fr", "Depuis Rome, Paolo Neri vole à son secours : « Qui craint le peuple cherche des juges ».", "Paolo Neri"),
    ("en", 'From Rome, Paolo Neri came to her aid: "Those who fear the people look for judges."', "Paolo Neri"),
    ("nl", 'Vanuit Rome schoot Paolo Neri te hulp: "Wie het volk vreest, zoekt rechters".', "Paolo Neri"),
    ("it", "Da Roma Paolo Neri è corso in suo aiuto: «Chi teme il popolo cerca giudici».", "Paolo Neri"),
    ("pt", "De Roma, Paolo Neri veio em seu auxílio: «Quem teme o povo procura juízes».", "Paolo Neri"),
    ("en", 'Of Paolo Neri he said: "Those who fear the people look for judges."', None),
    ("en", 'Of Paolo Neri, Laura Brook said: "Those who fear the people look for judges."', "Laura Brook"),
    ("it", "Su Paolo Neri, battuto anche ieri: «Chi teme il popolo cerca giudici».", None),
    ("it", "Su Paolo Neri ha detto Laura Ferri: «Chi teme il popolo cerca giudici».", "Laura Ferri"),
    ("es", "Sobre Paolo Neri dijo Laura Gómez: «Quien teme al pueblo busca jueces».", "Laura Gómez"),
    ("pt", "Sobre Paolo Neri, disse Laura Nunes: «Quem teme o povo procura juízes».", "Laura Nunes"),
    ("de", "Über Paolo Neri sagte Claudia Reiter: „Wer das Volk fürchtet, sucht Richter“.", "Claudia Reiter"),
    ("nl", 'Over Paolo Neri zei Pieter Smit: "Wie het volk vreest, zoekt rechters".', "Pieter Smit"),
    ("fr", "À propos de Paolo Neri, Claire Aubin a dit : « Qui craint le peuple cherche des juges ».", "Claire Aubin"),
    ("el", "Για τον Πάολο Νέρι είπε η Μαρία Παππά: «Όποιος φοβάται τον λαό ψάχνει δικαστές».", "Μαρία Παππά"),
    ("en", 'The report on Paolo Neri ends so: "Those who fear the people look for judges."', None),
    (
        "it",
        "Il presidente Donald Trump ha firmato. Il presidente l'ha riassunta così: «Decido io di tutto».",
        "Donald Trump",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), COLONS, ids=[f"{row[0]}: {row[1][:30]}" for row in COLONS])
def test_who_a_sentence_is_about_that_ends_in_a_colon(language: str, text: str, speaker: str | None) -> None:
    (claim,) = read(language, text, Kind.QUOTE)
    assert claim.speaker == speaker


WITHIN = [
    # of a body
    ("en", 'Mark Brook of the Leeds club said: "Six is more than any club can bear."', "Mark Brook"),
    ("en", 'Mark Brook\'s lawyer said: "Six is more than any club can bear."', "Mark Brook's lawyer"),
    ("de", "Markus Roth vom Institut in Wien sagte: „Das ist mehr, als wir tragen können.“", "Markus Roth"),
    ("nl", 'Pieter Smit van de club zei: "Dit is meer dan een club kan dragen."', "Pieter Smit"),
    ("fr", "Paul Roy du club de Pau a déclaré : « C'est plus que nous ne pouvons porter. »", "Paul Roy"),
    ("es", "Luis Pérez del club dijo: «Es más de lo que podemos soportar».", "Luis Pérez"),
    ("it", "Paolo Neri del club ha detto: «È più di quanto possiamo sopportare».", "Paolo Neri"),
    ("pt", "Pedro Reis do clube disse: «É mais do que podemos suportar».", "Pedro Reis"),
    # where a sentence is set
    ("it", "A Roma replica il vicepremier Antonio Neri: «Siamo in Europa, vale il mercato».", "Antonio Neri"),
    ("es", "En Roma replica el ministro Antonio Neri: «Estamos en Europa y vale el mercado».", "Antonio Neri"),
    ("en", 'In Paris police said: "The operation was a success for all of us."', "Paris police"),
    # in whose view
    ("es", "Para Ana Ruiz, triple campeona olímpica, la comparación es «una trampa de mal gusto».", "Ana Ruiz"),
    ("pt", "Para a senadora democrata Ana Reis, o acordo é «uma ameaça sem precedentes aos cinemas».", "Ana Reis"),
    (
        "fr",
        "Pour la sénatrice démocrate Anne Roy, l'accord est « une menace sans précédent pour les salles ».",
        "Anne Roy",
    ),
    (
        "it",
        "Per la senatrice democratica Anna Neri, l'accordo è «una minaccia senza precedenti per le sale».",
        "Anna Neri",
    ),
    ("fr", "Pour le rapporteur du procès, Paul Roy, le Brésil « a failli retomber dans une dictature ».", "Paul Roy"),
    ("es", "Es, con 20 años, la pena máxima para Paolo Neri y «una lección para todos los demás».", None),
    # by whom something is called so
    ("en", 'Police said the plan was described by mayor Ada Lang as "a shame for the whole town".', "Ada Lang"),
    ("en", 'A book written by Ada Lang on "the end of our small town" is out.', None),
    ("fr", "L'offre, qualifiée par Paul Roy d'« attaque inamicale contre nos banques », a échoué.", "Paul Roy"),
    (
        "fr",
        "L'offre, vue par le ministre Paul Roy comme une « attaque inamicale contre nos banques », a échoué.",
        "Paul Roy",
    ),
    ("es", "La oferta, calificada por Luis Pérez de «ataque hostil a nuestros bancos», fracasó.", "Luis Pérez"),
    ("it", "L'offerta, definita da Paolo Neri come un «attacco ostile alle nostre banche», è fallita.", "Paolo Neri"),
    ("pt", "A oferta, descrita por Pedro Reis como um «ataque hostil aos nossos bancos», falhou.", "Pedro Reis"),
    ("nl", 'Het bod werd door Pieter Smit als een "vijandige aanval op onze banken" gezien.', "Pieter Smit"),
    ("de", "Das Angebot wurde von Markus Roth als „Angriff auf unsere Banken“ bezeichnet.", "Markus Roth"),
    ("el", "Η προσφορά χαρακτηρίστηκε από τη Μαρία Παππά ως «εχθρική επίθεση στις τράπεζές μας».", "Μαρία Παππά"),
    # who counted, and not who speaks
    (
        "fr",
        "Samedi, 130 000 manifestants, selon la préfecture, ont réclamé la tête du maire aux cris de « Nous sommes "
        "tachés de boue, vous de sang », a-t-on entendu.",
        None,
    ),
    ("fr", "Le bilan est de 12 morts, selon la police, qui parle d'« un drame sans précédent ici ».", "police"),
    # what is said, and not who says it
    ("fr", "Plus tôt, une officière avait résumé l'enquête d'une phrase : « Nous savons qu'ils ont menti ».", None),
    # a later clause has a subject of its own
    (
        "en",
        "The government has declared seven days of mourning, and President Ada Lang went on television to say that "
        '"no business can operate without rules".',
        "Ada Lang",
    ),
    (
        "de",
        "Kanzler Markus Roth hatte der Frau gedankt: „Sie haben mutig den Weg aus der Stille gekämpft.“ In Frankreich "
        "werden laut einer Studie 86 Prozent der Fälle nie verhandelt.",
        "Markus Roth",
    ),
    (
        "es",
        "Pedro Ruiz prometió otros 500 efectivos, hasta sumar 1.900. La ministra, Ana Robles, subió la apuesta: «No "
        "habíamos visto nada igual», admitió.",
        "Ana Robles",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), WITHIN, ids=[f"{row[0]}: {row[1][:30]}" for row in WITHIN])
def test_who_speaks_in_the_sentence_around_a_quotation(language: str, text: str, speaker: str | None) -> None:
    (claim,) = read(language, text, Kind.QUOTE)
    assert claim.speaker == speaker


FAR = " ".join(f"Le budget compte {number} articles." for number in (12, 15, 18, 21, 24))


@pytest.mark.parametrize(
    ("named", "verb", "speaker"),
    [
        ("Claire Aubin a perdu contre Paul Roy.", "a-t-elle lancé", "Claire Aubin"),
        ("Claire Aubin a perdu contre Paul Roy.", "a-t-il lancé", "Paul Roy"),
        ("Claire Aubin a perdu contre Anne Roy.", "a-t-elle lancé", None),
        ("Claire Aubin a perdu contre Xyvel Dorane, 45 ans.", "a-t-elle lancé", None),
    ],
)
def test_a_pronoun_far_from_the_only_one_it_can_mean(named: str, verb: str, speaker: str | None) -> None:
    (claim,) = read("fr", f"{named} {FAR}\n\n« Nous reviendrons plus forts », {verb}.", Kind.QUOTE)
    assert claim.speaker == speaker


def test_a_bare_office_means_nobody_named_later() -> None:
    text = "« Nous avons tout perdu », a dit le président. Le chef du syndicat, le président Paul Renard, a ri."
    assert [claim.speaker for claim in read("fr", text, Kind.QUOTE)] == ["président"]


def test_a_headline_has_the_speaker_of_the_same_words_below() -> None:
    text = "« Nous avons tout perdu »\n\nLe feu est éteint. « Nous avons tout perdu, sauf la vie », dit Paul Renard."
    assert [claim.speaker for claim in read("fr", text, Kind.QUOTE)] == ["Paul Renard", "Paul Renard"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("nl", ",,Dit was een noodzakelijke stap'', reageert Per Hansen.", "Dit was een noodzakelijke stap"),
        ("en", "''We are not done yet,'' said John Smith.", "We are not done yet"),
        ("en", "Costs rose by 1,,200 and the players'' union left.", None),
    ],
)
def test_typewriters_marks_come_in_twos(language: str, text: str, words: str | None) -> None:
    assert [claim.quote for claim in read(language, text, Kind.QUOTE)] == ([words] if words else [])


def test_a_dutch_article_is_no_title() -> None:
    """ "de heer Smit" is one; "de |Franse| democratie" names nobody."""
    assert read("nl", "Dat is de Franse democratie die wordt geraakt.", Kind.NAME) == []
