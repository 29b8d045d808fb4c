"""Names and roles: who is a person, what the text says they are, and what only looks like a name."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, what the row probes, text, names, [(role, person)])
ROWS: list[tuple[str, str, str, list[str], list[tuple[str, str]]]] = [
    (
        "es",
        "former, in one word",
        "El exvicepresidente Pablo Iglesias acudió.",
        ["Pablo Iglesias"],
        [("exvicepresidente", "Pablo Iglesias")],
    ),
    (
        "es",
        "another word for a lawyer",
        "«Recurriremos», anunció el letrado de las víctimas Tomás Brito.",
        ["Tomás Brito"],
        [("letrado de las víctimas", "Tomás Brito")],
    ),
    (
        "it",
        "another word for a lawyer",
        "«Faremo ricorso», annuncia il legale delle vittime Tommaso Briti.",
        ["Tommaso Briti"],
        [("legale delle vittime", "Tommaso Briti")],
    ),
    ("it", "no office, an adjective", "La sede legale a Milano chiude, dice Paolo Rossi.", ["Paolo Rossi"], []),
    (
        "el",
        "caretaker",
        "Ο υπηρεσιακός πρωθυπουργός Ιωάννης Σαρμάς ήρθε.",
        ["Ιωάννης Σαρμάς"],
        [("υπηρεσιακός πρωθυπουργός", "Ιωάννης Σαρμάς")],
    ),
    (
        "el",
        "at that time",
        "Ο τότε δήμαρχος Αθηναίων, Γιώργος Καμίνης, παρέστη.",
        ["Γιώργος Καμίνης"],
        [("τότε δήμαρχος Αθηναίων", "Γιώργος Καμίνης")],
    ),
    (
        "el",
        "a particle inside a name that no table knows",
        "Ο διευθύνων σύμβουλος της Renault, Λούκα ντε Μέο, το είπε.",
        ["Λούκα ντε Μέο"],
        [("διευθύνων σύμβουλος της Renault", "Λούκα ντε Μέο")],
    ),
    (
        "fr",
        "a particle inside a name that no table knows",
        "Le directeur général de Renault, Xyv de Méo, l'a dit.",
        ["Xyv de Méo"],
        [("directeur général de Renault", "Xyv de Méo")],
    ),
    (
        "en",
        "an office of two nouns before a name that no table knows",
        "A spokesman for the foreign ministry, Esmail Baghaei, said so.",
        ["Esmail Baghaei"],
        [("spokesman for the foreign ministry", "Esmail Baghaei")],
    ),
    (
        "fr",
        "a party's adjective behind the office",
        "La candidate socialiste Claire Aubin a perdu.",
        ["Claire Aubin"],
        [("candidate socialiste", "Claire Aubin")],
    ),
    (
        "de",
        "who stands for chancellor",
        "Der Kanzlerkandidat der Union, Friedrich Merz, sprach.",
        ["Friedrich Merz"],
        [("Kanzlerkandidat der Union", "Friedrich Merz")],
    ),
    (
        "pt",
        "who stands",
        "O candidato presidencial Luís Marques Mendes falou.",
        ["Luís Marques Mendes"],
        [("candidato presidencial", "Luís Marques Mendes")],
    ),
    (
        "fr",
        "apposition before, with its complement",
        "La procureure de la République de Paris, Laure Beccuau, a parlé.",
        ["Laure Beccuau"],
        [("procureure de la République de Paris", "Laure Beccuau")],
    ),
    (
        "fr",
        "apposition after",
        "Gérald Darmanin, le garde des Sceaux, a reconnu une faille.",
        ["Gérald Darmanin"],
        [("garde des Sceaux", "Gérald Darmanin")],
    ),
    (
        "fr",
        "a connector instead of a role word",
        "Pour Christine Lagarde, à la tête de l'institution, tout va bien.",
        ["Christine Lagarde"],
        [("à la tête de l'institution", "Christine Lagarde")],
    ),
    (
        "fr",
        "an adjective of origin between role and name",
        "Le président français Emmanuel Macron part demain.",
        ["Emmanuel Macron"],
        [("président français", "Emmanuel Macron")],
    ),
    (
        "fr",
        "an age between name and role",
        "Jordan Bardella, 29 ans, le président du parti, a parlé.",
        ["Jordan Bardella"],
        [("président du parti", "Jordan Bardella")],
    ),
    (
        "es",
        "an age between name and role",
        "Lo dijo Jordan Bardella, de 29 años, presidente del partido.",
        ["Jordan Bardella"],
        [("presidente del partido", "Jordan Bardella")],
    ),
    (
        "en",
        "what somebody became",
        "The plan is that of Mike Doustdar, who became chief executive last month.",
        ["Mike Doustdar"],
        [("chief executive", "Mike Doustdar")],
    ),
    ("fr", "no age of a person", "Il a vécu à Lyon, 29 ans, président du club.", [], []),
    ("fr", "streets and firms", "La rue Victor Hugo et la banque Morgan Stanley sont fermées.", [], []),
    ("fr", "a clause, not an apposition", "Reçu par le juge, Jean Dupont a parlé.", ["Jean Dupont"], []),
    (
        "en",
        "the role directly before, with the firm",
        "Apple CEO Tim Cook spoke after Meta Platforms and Google Cloud.",
        ["Tim Cook"],
        [("Apple CEO", "Tim Cook")],
    ),
    (
        "en",
        "apposition after, head last",
        "Laure Beccuau, the Paris prosecutor, says so.",
        ["Laure Beccuau"],
        [("Paris prosecutor", "Laure Beccuau")],
    ),
    (
        "en",
        "two people, two roles",
        "French President Emmanuel Macron met Prime Minister Keir Starmer.",
        ["Emmanuel Macron", "Keir Starmer"],
        [("French President", "Emmanuel Macron"), ("Prime Minister", "Keir Starmer")],
    ),
    ("en", "a lone surname beside a role", "On Monday, President Trump left.", ["Trump"], [("President", "Trump")]),
    ("en", "institutes and rivers", "The Max Planck Institute lies near the Charles River and Menlo Park.", [], []),
    ("en", "Title-Case headings", "Police Hunt Mark Thieves After Daring Museum Raid in Paris", [], []),
    (
        "de",
        "a compound role",
        "Den Weg machte Notenbankchefin Christine Lagarde frei.",
        ["Christine Lagarde"],
        [("Notenbankchefin", "Christine Lagarde")],
    ),
    (
        "de",
        "a hyphenated role; what follows the surname is a noun",
        "Gestern hat EZB-Präsidentin Christine Lagarde Zinsen gesenkt.",
        ["Christine Lagarde"],
        [("EZB-Präsidentin", "Christine Lagarde")],
    ),
    ("de", "capitalised nouns", "Der Präsident Vertreter der Straße und das Robert-Koch-Institut.", [], []),
    ("de", "a particle that is a preposition", "Angela Merkel von der CDU kam.", ["Angela Merkel"], []),
    (
        "es",
        "two surnames",
        "El fiscal general Álvaro García Ortiz declaró ayer.",
        ["Álvaro García Ortiz"],
        [("fiscal general", "Álvaro García Ortiz")],
    ),
    (
        "es",
        "apposition before with a portfolio",
        "Según la ministra de Hacienda, María Jesús Montero, no.",
        ["María Jesús Montero"],
        [("ministra de Hacienda", "María Jesús Montero")],
    ),
    ("es", "squares and prizes", "Viven en la plaza Isabel Allende y en la calle Serrano.", [], []),
    (
        "it",
        "apposition after",
        "Lo spiega Elly Schlein, segretaria del Pd, alla stampa.",
        ["Elly Schlein"],
        [("segretaria del Pd", "Elly Schlein")],
    ),
    (
        "it",
        "an adjective with a capital",
        "Il Primo Ministro Canadese Stephen Harper parla oggi.",
        ["Stephen Harper"],
        [("Primo Ministro Canadese", "Stephen Harper")],
    ),
    ("it", "squares and schools", "In piazza Enrico Fermi e al liceo Giulio Cesare.", [], []),
    (
        "pt",
        "a particle after the surname",
        "O presidente Luiz Inácio Lula da Silva viajou.",
        ["Luiz Inácio Lula da Silva"],
        [("presidente", "Luiz Inácio Lula da Silva")],
    ),
    (
        "pt",
        "apposition after, hyphenated role",
        "Para Luís Montenegro, primeiro-ministro, é cedo.",
        ["Luís Montenegro"],
        [("primeiro-ministro", "Luís Montenegro")],
    ),
    ("pt", "avenues", "Na avenida João Paulo e no Banco Central.", [], []),
    (
        "nl",
        "a hyphenated role",
        "ECB-president Christine Lagarde licht het besluit toe.",
        ["Christine Lagarde"],
        [("ECB-president", "Christine Lagarde")],
    ),
    (
        "nl",
        "apposition after with a firm",
        "Klaas Knot, president van De Nederlandsche Bank, verwacht groei.",
        ["Klaas Knot"],
        [("president van De Nederlandsche Bank", "Klaas Knot")],
    ),
    ("nl", "particles", "Burgemeester Jan van Zanen kwam.", ["Jan van Zanen"], [("Burgemeester", "Jan van Zanen")]),
    ("nl", "no person", "De Nederlandsche Bank en het Openbaar Ministerie zwijgen.", [], []),
    (
        "el",
        "apposition before",
        "Η πρόεδρος της ΕΚΤ, Κριστίν Λαγκάρντ, μίλησε χθες.",
        ["Κριστίν Λαγκάρντ"],
        [("πρόεδρος της ΕΚΤ", "Κριστίν Λαγκάρντ")],
    ),
    (
        "el",
        "a portfolio in the genitive without a link",
        "Μίλησε ο υπουργός Οικονομικών Κυριάκος Πιερρακάκης.",
        ["Κυριάκος Πιερρακάκης"],
        [("υπουργός Οικονομικών", "Κυριάκος Πιερρακάκης")],
    ),
    ("el", "places", "Στη Θεσσαλονίκη και στην πλατεία Ελευθερίας έβρεξε.", [], []),
    (
        "en",
        "a bare surname and an age before the role",
        "Jane Dow leads the party. Ms Dow, 46, a former mayor of Kirkby, would be the first.",
        ["Jane Dow"],
        [("former mayor of Kirkby", "Jane Dow")],
    ),
    (
        "pt",
        "an adjective and a complement before the comma",
        "O diretor comercial do fabricante, Rui Tavares, visita Faro.",
        ["Rui Tavares"],
        [("diretor comercial do fabricante", "Rui Tavares")],
    ),
    (
        "el",
        "an office of several words with capitals",
        "Ο υπουργός Κλιματικής Κρίσης και Πολιτικής Προστασίας Βασίλης Παππάς δήλωσε.",
        ["Βασίλης Παππάς"],
        [("υπουργός Κλιματικής Κρίσης και Πολιτικής Προστασίας", "Βασίλης Παππάς")],
    ),
    (
        "en",
        "a firm that runs something is no person",
        "Thames Water, who runs the plant, denied it.",
        [],
        [],
    ),
    (
        "de",
        "a compound role that opens a sentence which ends on a closing mark",
        "Innenminister Bruno Retailleau sprach von „Barbaren“. Der Polizeipräfekt Laurent Nuñez schwieg.",
        ["Bruno Retailleau", "Laurent Nuñez"],
        [("Innenminister", "Bruno Retailleau"), ("Polizeipräfekt", "Laurent Nuñez")],
    ),
    (
        "en",
        "a body before its head",
        "Yesterday works council chief Daniela Cavallo met civil protection minister Eleni Vardaki.",
        ["Daniela Cavallo", "Eleni Vardaki"],
        [("works council chief", "Daniela Cavallo"), ("civil protection minister", "Eleni Vardaki")],
    ),
    ("fr", "an age gives a name away", "Zyrak Plovic, 24 ans, a marqué.", ["Zyrak Plovic"], []),
    ("en", "an age between commas", "Zyrak Plovic, 24, scored twice.", ["Zyrak Plovic"], []),
    ("de", "an age in brackets behind a noun", "Der Mann Zyrak Plovic (24) traf.", ["Zyrak Plovic"], []),
    ("es", "an age with a preposition", "Zyrak Plovic, de 24 años, marcó.", ["Zyrak Plovic"], []),
    ("it", "an age gives a name away", "Zyrak Plovic, 24 anni, ha segnato.", ["Zyrak Plovic"], []),
    ("pt", "an age with a preposition", "Zyrak Plovic, de 24 anos, marcou.", ["Zyrak Plovic"], []),
    ("nl", "an age gives a name away", "Zyrak Plovic (24) scoorde.", ["Zyrak Plovic"], []),
    ("el", "an age gives a name away", "Ο Ζάιρακ Πλόβιτς, 24 ετών, σκόραρε.", ["Ζάιρακ Πλόβιτς"], []),
    ("en", "a table is no list of ages", "Leeds United, 73, York City, 70, and South Africa, 14, led.", [], []),
    ("fr", "a club of an age", "Paris Saint-Germain, 55 ans, fête son titre.", [], []),
    ("fr", "points are no years", "Manchester United, 73 points, mène.", [], []),
    ("es", "a bank with a number", "Según el Banco Popular (45), sube.", [], []),
    # offices that a verb gives: "was named", "stays on as"; what is no office is none
    (
        "en",
        "stays on",
        "David Burritt stays on as chief executive.",
        ["David Burritt"],
        [("chief executive", "David Burritt")],
    ),
    ("en", "became something else", "Tom Reed became ill and was named in the report.", ["Tom Reed"], []),
    (
        "en",
        "more said of the office",
        "Anna Reed, newly elected mayor of Leeds, came.",
        ["Anna Reed"],
        [("newly elected mayor of Leeds", "Anna Reed")],
    ),
    (
        "fr",
        "keeps the post",
        "David Burritt conserve ses fonctions de directeur général.",
        ["David Burritt"],
        [("directeur général", "David Burritt")],
    ),
    (
        "fr",
        "somebody's place is no square",
        "Il a nommé à sa place Sébastien Roy, jusqu'alors ministre des Armées.",
        ["Sébastien Roy"],
        [("ministre des Armées", "Sébastien Roy")],
    ),
    ("fr", "a square is one", "La place Victor Hugo est fermée.", [], []),
    (
        "de",
        "became",
        "Anna Roth wurde Präsidentin des Landtags, Paul Roth wurde verletzt.",
        ["Anna Roth", "Paul Roth"],
        [("Präsidentin des Landtags", "Anna Roth")],
    ),
    (
        "en",
        "two posts, up to what is said of the person",
        "It went to Anna Roth, a lawyer and former president of the regional council who owned a flat there.",
        ["Anna Roth"],
        [("lawyer and former president of the regional council", "Anna Roth")],
    ),
    (
        "fr",
        "a coordinator whose first name no list has",
        "Indrika Ratwatte, coordinateur humanitaire des Nations unies, appelle à l'aide.",
        ["Indrika Ratwatte"],
        [("coordinateur humanitaire des Nations unies", "Indrika Ratwatte")],
    ),
    (
        "es",
        "behind a sentence that ends in a year, and no house number",
        "Entra en las cuentas de 2024. Ana Ruiz, alcaldesa de Jaén, protesta. Vive en el 12 Víctor Hugo.",
        ["Ana Ruiz"],
        [("alcaldesa de Jaén", "Ana Ruiz")],
    ),
    (
        "fr",
        "behind a sentence that ends in a number",
        "Ils étaient 300. Paul Roy, maire de Dax, le confirme.",
        ["Paul Roy"],
        [("maire de Dax", "Paul Roy")],
    ),
    (
        "es",
        "was named, at the end of a sentence",
        "Ana Ruiz fue nombrada directora del hospital. Ana Ruiz habló.",
        ["Ana Ruiz"],
        [("directora del hospital", "Ana Ruiz")],
    ),
    (
        "it",
        "until now",
        "Anna Russo, finora sindaca di Lecco, parla.",
        ["Anna Russo"],
        [("sindaca di Lecco", "Anna Russo")],
    ),
    (
        "pt",
        "was named",
        "Ana Ramos foi nomeada diretora do museu.",
        ["Ana Ramos"],
        [("diretora do museu", "Ana Ramos")],
    ),
    (
        "nl",
        "was named",
        "Anna Smit werd benoemd tot directeur van het museum.",
        ["Anna Smit"],
        [("directeur van het museum", "Anna Smit")],
    ),
    ("el", "was named", "Η Άννα Παππά διορίστηκε υπουργός.", ["Άννα Παππά"], [("υπουργός", "Άννα Παππά")]),
    # in the cockpit
    (
        "en",
        "a captain and his co-pilot",
        "The captain, Sumeet Rao, had 8,200 hours, and his co-pilot, Clive Kunder, 1,100.",
        ["Sumeet Rao", "Clive Kunder"],
        [("captain", "Sumeet Rao"), ("co-pilot", "Clive Kunder")],
    ),
    (
        "es",
        "in command was",
        "Al mando iba Sumeet Rao; el copiloto, Clive Kunder, callaba.",
        ["Sumeet Rao", "Clive Kunder"],
        [("Al mando iba", "Sumeet Rao"), ("copiloto", "Clive Kunder")],
    ),
    (
        "fr",
        "a captain of an aircraft",
        "Le commandant de bord, Clive Kunder, parlait à son copilote, Sumeet Rao.",
        ["Clive Kunder", "Sumeet Rao"],
        [("commandant de bord", "Clive Kunder"), ("copilote", "Sumeet Rao")],
    ),
    (
        "el",
        "a town in the genitive behind an office is no person",
        "Η Μαρία Παππά, δήμαρχος Βόλου, έχασε.",
        ["Μαρία Παππά"],
        [("δήμαρχος Βόλου", "Μαρία Παππά")],
    ),
    ("fr", "a lone surname behind a title", "Parmi eux M. Ramesh, le rescapé.", ["Ramesh"], []),
    ("fr", "no second claim for it", "Anne Roy est là. Mme Roy revient.", ["Anne Roy"], []),
    ("de", "a first name but for a mute letter", "Es sprach Viswash Kumar Ramesh.", ["Viswash Kumar Ramesh"], []),
    # names that no table knows
    ("en", "behind a title", "Mr Thulani Mokwena spoke. Mr Mokwena left.", ["Thulani Mokwena"], []),
    ("fr", "behind a title", "Mme Xyvelle Dorane a parlé jeudi.", ["Xyvelle Dorane"], []),
    ("de", "behind a title", "Frau Xyvelle Dorane Montag fehlte.", ["Xyvelle Dorane"], []),
    ("es", "behind a title", "Don Xyvel Dorane habló.", ["Xyvel Dorane"], []),
    ("it", "behind a title", "Il signor Thulani Mokwena ha parlato.", ["Thulani Mokwena"], []),
    ("pt", "behind a title", "O senhor Thulani Mokwena falou.", ["Thulani Mokwena"], []),
    ("nl", "behind a title", "De heer Thulani Mokwena sprak.", ["Thulani Mokwena"], []),
    ("en", "before who and a verb of one", "Xyvelle Dorane, who has lived there, agreed.", ["Xyvelle Dorane"], []),
    ("en", "clubs take verbs of many", "Crystal Rovers, who have lost, and Xylo Town, who won, met.", [], []),
    ("en", "firms take which", "Dorane Mokwena, which has grown, was sold.", [], []),
    ("en", "a surname first", "Lee Jae-myung met Nguyen Phu Trong.", ["Lee Jae-myung", "Nguyen Phu Trong"], []),
    ("en", "a hyphen of another kind", "Tony Blair-backed plans failed.", ["Tony Blair"], []),
    (
        "en",
        "two titles side by side",
        "Prince Harry and King Charles III met.",
        ["Harry", "Charles III"],
        [("Prince", "Harry"), ("King", "Charles III")],
    ),
]


@pytest.mark.parametrize(
    ("language", "probes", "text", "names", "roles"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS]
)
def test_names_and_roles(language: str, probes: str, text: str, names: list[str], roles: list[tuple[str, str]]) -> None:
    """Every person once, every role with the person who has it."""
    assert [claim.value for claim in read(language, text, Kind.NAME)] == names
    assert [(claim.quote, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles


CLAUSES: list[tuple[str, str, list[str], list[tuple[str, str]]]] = [
    # an office without an article opens the sentence
    ("fr", "Directeur du Tour, Paul Roy évalue le public.", ["Paul Roy"], [("Directeur du Tour", "Paul Roy")]),
    ("fr", "Ancien ministre, Paul Roy estime que oui.", ["Paul Roy"], [("Ancien ministre", "Paul Roy")]),
    ("es", "Alcaldesa de Jaca, Laura Gómez perdió ayer.", ["Laura Gómez"], [("Alcaldesa de Jaca", "Laura Gómez")]),
    ("it", "Sindaca di Lecco, Laura Ferri ha perso.", ["Laura Ferri"], [("Sindaca di Lecco", "Laura Ferri")]),
    (
        "pt",
        "Presidente da câmara de Faro, Laura Nunes perdeu.",
        ["Laura Nunes"],
        [("Presidente da câmara de Faro", "Laura Nunes")],
    ),
    ("fr", "Le maire de Pau, Paul Roy a perdu.", ["Paul Roy"], []),
    ("fr", "Ministre, avocat, écrivain : Paul Roy a tout fait.", ["Paul Roy"], []),
    # what somebody is, behind "who"
    (
        "de",
        "Claudia Reiter, die seit 2015 Bürgermeisterin von Villach ist, verlor.",
        ["Claudia Reiter"],
        [("Bürgermeisterin von Villach", "Claudia Reiter")],
    ),
    (
        "de",
        "Luca Roth, der im Mai kam und nun Vorstandschef ist, verlor.",
        ["Luca Roth"],
        [("Vorstandschef", "Luca Roth")],
    ),
    (
        "nl",
        "Marieke Smit, die sinds 2015 burgemeester van Gouda is, verloor.",
        ["Marieke Smit"],
        [("burgemeester van Gouda", "Marieke Smit")],
    ),
    (
        "nl",
        "Marieke Smit, die in mei kwam en nu directeur is, verloor.",
        ["Marieke Smit"],
        [("directeur", "Marieke Smit")],
    ),
    (
        "en",
        "Laura Brook, who joined in May and is now chief executive, lost.",
        ["Laura Brook"],
        [("chief executive", "Laura Brook")],
    ),
    (
        "fr",
        "Claire Aubin, qui a rejoint le groupe en mai et est désormais directrice, a perdu.",
        ["Claire Aubin"],
        [("directrice", "Claire Aubin")],
    ),
    (
        "es",
        "Laura Gómez, que se incorporó en mayo y es ahora directora general, perdió.",
        ["Laura Gómez"],
        [("directora general", "Laura Gómez")],
    ),
    (
        "it",
        "Laura Ferri, che è arrivata a maggio ed è ora direttrice, ha perso.",
        ["Laura Ferri"],
        [("direttrice", "Laura Ferri")],
    ),
    (
        "pt",
        "Laura Nunes, que entrou em maio e é agora presidente executiva, perdeu.",
        ["Laura Nunes"],
        [("presidente executiva", "Laura Nunes")],
    ),
    (
        "el",
        "Η Μαρία Παππά, που ήρθε τον Μάιο και είναι τώρα δήμαρχος, έχασε.",
        ["Μαρία Παππά"],
        [("δήμαρχος", "Μαρία Παππά")],
    ),
    (
        "el",
        "Η Μαρία Παππά, που είναι δήμαρχος Βόλου από το 2015, έχασε.",
        ["Μαρία Παππά"],
        [("δήμαρχος", "Μαρία Παππά")],
    ),
    ("en", "Laura Brook, who met the mayor of Villach, is angry.", ["Laura Brook"], []),
    ("en", "Laura Brook, who said the prime minister is wrong, lost.", ["Laura Brook"], []),
    ("fr", "Claire Aubin, qui a rencontré le maire, est triste.", ["Claire Aubin"], []),
    # one of several
    (
        "en",
        "“It is over,” said Chandni Raina, one of the Indian negotiators.",
        ["Chandni Raina"],
        [("one of the Indian negotiators", "Chandni Raina")],
    ),
    (
        "fr",
        "« C'est fini », a dit Chandni Raina, l'une des négociatrices de l'Inde.",
        ["Chandni Raina"],
        [("l'une des négociatrices de l'Inde", "Chandni Raina")],
    ),
    (
        "de",
        "„Es ist vorbei“, sagte Chandni Raina, eine der indischen Unterhändlerinnen.",
        ["Chandni Raina"],
        [("eine der indischen Unterhändlerinnen", "Chandni Raina")],
    ),
    (
        "es",
        "«Se acabó», dijo Chandni Raina, una de las negociadoras indias.",
        ["Chandni Raina"],
        [("una de las negociadoras indias", "Chandni Raina")],
    ),
    (
        "it",
        "«È finita», ha detto Chandni Raina, una delle negoziatrici indiane.",
        ["Chandni Raina"],
        [("una delle negoziatrici indiane", "Chandni Raina")],
    ),
    (
        "pt",
        "«Acabou», disse Chandni Raina, uma das negociadoras indianas.",
        ["Chandni Raina"],
        [("uma das negociadoras indianas", "Chandni Raina")],
    ),
    (
        "nl",
        '"Het is voorbij", zei Chandni Raina, een van de Indiase onderhandelaars.',
        ["Chandni Raina"],
        [("een van de Indiase onderhandelaars", "Chandni Raina")],
    ),
    (
        "el",
        "«Τελείωσε», είπε η Τσάντνι Ράινα, μία από τις Ινδές διαπραγματεύτριες.",
        ["Τσάντνι Ράινα"],
        [("μία από τις Ινδές διαπραγματεύτριες", "Τσάντνι Ράινα")],
    ),
    ("fr", "Claire Aubin, l'une des victimes, a perdu.", ["Claire Aubin"], []),
    ("en", "Thames Water, one of the operators, lost.", [], []),
    # whose an office is
    ("fr", "Ada Lang, avocate de Paul Roy, part.", ["Ada Lang", "Paul Roy"], [("avocate de Paul Roy", "Ada Lang")]),
    ("fr", "L'avocate de Paul Roy, Ada Lang, part.", ["Paul Roy", "Ada Lang"], [("avocate de Paul Roy", "Ada Lang")]),
    (
        "en",
        "Ada Lang, a lawyer for Paul Reed, left.",
        ["Ada Lang", "Paul Reed"],
        [("lawyer for Paul Reed", "Ada Lang")],
    ),
    ("en", "Paul Reed's lawyer, Ada Lang, left.", ["Paul Reed", "Ada Lang"], [("Paul Reed's lawyer", "Ada Lang")]),
    (
        "de",
        "Ada Lang, die Anwältin von Paul Huber, ging.",
        ["Ada Lang", "Paul Huber"],
        [("Anwältin von Paul Huber", "Ada Lang")],
    ),
    (
        "de",
        "Die Anwältin von Paul Huber, Ada Lang, ging.",
        ["Paul Huber", "Ada Lang"],
        [("Anwältin von Paul Huber", "Ada Lang")],
    ),
    (
        "es",
        "Ada Lang, abogada de Pedro Ruiz, salió.",
        ["Ada Lang", "Pedro Ruiz"],
        [("abogada de Pedro Ruiz", "Ada Lang")],
    ),
    (
        "it",
        "L'avvocata di Paolo Neri, Ada Lang, è uscita.",
        ["Paolo Neri", "Ada Lang"],
        [("avvocata di Paolo Neri", "Ada Lang")],
    ),
    (
        "pt",
        "Ada Lang, advogada de Pedro Reis, saiu.",
        ["Ada Lang", "Pedro Reis"],
        [("advogada de Pedro Reis", "Ada Lang")],
    ),
    (
        "nl",
        "Ada Lang, de advocaat van Jan Bakker, vertrok.",
        ["Ada Lang", "Jan Bakker"],
        [("advocaat van Jan Bakker", "Ada Lang")],
    ),
    (
        "el",
        "Η Μαρία Παππά, δικηγόρος του Γιώργου Νίκου, έφυγε.",
        ["Μαρία Παππά", "Γιώργου Νίκου"],
        [("δικηγόρος του Γιώργου Νίκου", "Μαρία Παππά")],
    ),
    (
        "en",
        "The president of France Emmanuel Macron left.",
        ["Emmanuel Macron"],
        [("president of France", "Emmanuel Macron")],
    ),
    ("fr", "Le porte-parole d'Emmanuel Macron a parlé.", ["Emmanuel Macron"], []),
    # a small word that is a first name elsewhere
    ("it", "Per Giorgia Meloni la partita è chiusa.", ["Giorgia Meloni"], []),
    ("it", "Per la Germania è il primo podio.", [], []),
    ("it", "Lo ha detto Per Stig Møller.", ["Per Stig Møller"], []),
]


@pytest.mark.parametrize(
    ("language", "text", "names", "roles"), CLAUSES, ids=[f"{row[0]}: {row[1]}" for row in CLAUSES]
)
def test_roles_in_clauses(language: str, text: str, names: list[str], roles: list[tuple[str, str]]) -> None:
    assert [claim.value for claim in read(language, text, Kind.NAME)] == names
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles


def test_a_surname_alone_refers_to_the_full_name() -> None:
    """One claim for the person, whatever the later mentions."""
    text = "Laure Beccuau a parlé. Mme Beccuau a précisé que 12 personnes sont en garde à vue."
    assert [claim.value for claim in read("fr", text, Kind.NAME)] == ["Laure Beccuau"]


def test_two_spellings_are_two_claims() -> None:
    """A name spelled differently inside one text is what an editor wants to see."""
    text = "Laure Beccuau enquête. Laurence Beccuau a parlé."
    assert [claim.value for claim in read("fr", text, Kind.NAME)] == ["Laure Beccuau", "Laurence Beccuau"]
