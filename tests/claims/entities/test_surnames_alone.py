"""Names that no table knows whole: with an apostrophe or foreign letters inside, behind initials, a surname alone
beside an office, a first name that shares the surname of the next; and what looks like them and is none."""

import pytest

from claims.value import Kind
from tests.sayings import read

ROWS = [
    # an apostrophe inside
    ("fr", "Le général Korta N'Vam a prêté serment.", ["Korta N'Vam"], [("général", "Korta N'Vam")]),
    ("en", "General Korta N’Vam met Brian O'Xulan.", ["Korta N’Vam", "Brian O'Xulan"], [("General", "Korta N’Vam")]),
    ("de", "General Oskar N’Vam ging.", ["Oskar N’Vam"], [("General", "Oskar N’Vam")]),
    ("es", "El general Korta N'va salió.", ["Korta N'va"], [("general", "Korta N'va")]),
    ("it", "Il generale Korta N'Vam ha parlato.", ["Korta N'Vam"], [("generale", "Korta N'Vam")]),
    ("pt", "O general Korta N’Vam saiu.", ["Korta N’Vam"], [("general", "Korta N’Vam")]),
    ("nl", "Generaal Korta N'Vam sprak.", ["Korta N'Vam"], [("Generaal", "Korta N'Vam")]),
    ("en", "General Motors Europe said it would close.", [], []),
    ("fr", "En 2024, General Xulan Motors a fermé.", [], []),
    # letters that are not of the language, where every noun has a capital
    ("de", "Innenminister Tomáš Šutar Keštok kam.", ["Tomáš Šutar Keštok"], [("Innenminister", "Tomáš Šutar Keštok")]),
    ("de", "Präsident Ulmaro Sissa Embaló ging.", ["Ulmaro Sissa Embaló"], [("Präsident", "Ulmaro Sissa Embaló")]),
    ("de", "Gestern traf Donald Trump Šutarovič. Šutarovič kam aus Brünn.", ["Donald Trump"], []),
    ("de", "Gestern nahm Anna Roth Maßnahmen zurück.", ["Anna Roth"], []),
    # a surname alone behind an office
    ("de", "Ministerin Xulan will mehr. Xulan sagte, es reiche nicht.", ["Xulan"], [("Ministerin", "Xulan")]),
    ("de", "Der neue Premier Xulan kam. Das sei schlecht, sagte Xulan.", ["Xulan"], [("neue Premier", "Xulan")]),
    ("de", "Als Kanzlerin Klartext zu sprechen, ist schwer. Klartext hilft.", [], []),
    ("de", "Gestern will die Ministerin Steuern senken. Steuern sind hoch.", [], []),
    ("de", "Mit dem Eurostar Xulan fährt man gut. Xulan fährt schnell.", [], []),
    (
        "es",
        "El gobernador de Ría, Xulan, salió. Es así, dijo Xulan.",
        ["Xulan"],
        [("gobernador de Ría", "Xulan")],
    ),
    ("fr", "Le maire de Nantes, Xulan, est là. Ce sera dur, a dit Xulan.", ["Xulan"], [("maire de Nantes", "Xulan")]),
    ("es", "El alcalde de Ría, Xulan, salió. Vive en Xulan. Es así, dijo Xulan.", [], []),
    ("en", "The mayor of Xulan, Ohiona, left. He lives in Ohiona. Ohiona said no.", [], []),
    # two capitals set off behind an office that firms and clubs have too
    ("en", "The head of the agency, Xulan Dorane, left.", ["Xulan Dorane"], [("head of the agency", "Xulan Dorane")]),
    ("it", "Il capo dell'agenzia, Xulan Dorane, tace.", ["Xulan Dorane"], [("capo dell'agenzia", "Xulan Dorane")]),
    ("fr", "Le leader du secteur, Xulan Pharma, a signé.", [], []),
    ("fr", "Le leader mondial, Xulan Pharma, a signé.", [], []),
    ("es", "El líder del mercado, Xulan Pharma, firmó.", [], []),
    ("en", "The market leader, Xulan Pharma, signed.", [], []),
    ("en", "The European champion, Xulan Dorane, won.", [], []),
    # initials without points
    ("fr", "Le Premier ministre KP Xulan Oli est parti.", ["KP Xulan Oli"], [("Premier ministre", "KP Xulan Oli")]),
    ("en", "Prime Minister KP Xulan Oli resigned.", ["KP Xulan Oli"], [("Prime Minister", "KP Xulan Oli")]),
    ("en", "The president EU Council was quoted.", [], []),
    # two with one surname
    ("fr", "Les exploitants, Jacques et Jessica Xulan, sont jugés.", ["Jacques Xulan", "Jessica Xulan"], []),
    ("de", "Die Betreiber, Jakob und Anna Xulan, gingen.", ["Jakob Xulan", "Anna Xulan"], []),
    ("nl", "De uitbaters, Jacob en Anna Xulan, zwijgen.", ["Jacob Xulan", "Anna Xulan"], []),
    ("en", "The owners, Jacob and Anna Xulan, left.", ["Jacob Xulan", "Anna Xulan"], []),
    ("es", "Los dueños, Pablo y Ana Xulan, callan.", ["Pablo Xulan", "Ana Xulan"], []),
    ("it", "I gestori, Paolo e Anna Xulan, tacciono.", ["Paolo Xulan", "Anna Xulan"], []),
    ("pt", "Os donos, Paulo e Ana Xulan, calam.", ["Paulo Xulan", "Ana Xulan"], []),
    ("el", "Οι ιδιοκτήτες, Νίκος και Μαρία Παππά, σιωπούν.", ["Νίκος Παππά", "Μαρία Παππά"], []),
    ("fr", "Paul Jacques et Jessica Xulan sont là.", ["Paul Jacques", "Jessica Xulan"], []),
    ("fr", "Anne Jacques a vu Lyon, Jacques et Jessica Xulan.", ["Anne Jacques", "Jessica Xulan"], []),
    # a surname that goes on behind "de", between commas
    (
        "it",
        "Il presidente della Repubblica, Marcello Rossi de Neri, ha scritto.",
        ["Marcello Rossi de Neri"],
        [("presidente della Repubblica", "Marcello Rossi de Neri")],
    ),
    # offices with their own names inside
    ("pt", "O presidente da COP30, Paulo Reis, falou.", ["Paulo Reis"], [("presidente da COP30", "Paulo Reis")]),
    (
        "de",
        "Die Gouverneurin des Bundesstaats Rio de Janeiro, Anna Roth, sprach.",
        ["Anna Roth"],
        [("Gouverneurin des Bundesstaats Rio de Janeiro", "Anna Roth")],
    ),
    ("en", "Anna Reed, the WHO's chief, spoke.", ["Anna Reed"], [("WHO's chief", "Anna Reed")]),
    ("en", "Former Gov. Anna Reed left.", ["Anna Reed"], [("Former Gov", "Anna Reed")]),
    ("en", "He met the chief. Anna Reed left.", ["Anna Reed"], []),
    ("it", "Il primo ministro belga Paolo Neri teme.", ["Paolo Neri"], [("primo ministro belga", "Paolo Neri")]),
    ("it", "Il ministro dell'Energia Ed Neri teme.", ["Ed Neri"], [("ministro dell'Energia", "Ed Neri")]),
    ("es", "La ministra de Educación e Información, Ana Ruiz, habló.", ["Ana Ruiz"],
     [("ministra de Educación e Información", "Ana Ruiz")]),
    # English offices of firms in other languages
    ("fr", "Paul Roy, le CEO de Xulan, a signé.", ["Paul Roy"], [("CEO de Xulan", "Paul Roy")]),
    ("it", "Anna Rossi, chief financial officer di Orlo, ha firmato.", ["Anna Rossi"],
     [("chief financial officer di Orlo", "Anna Rossi")]),
    ("pt", "Paulo Reis, chairman do Orlo, assinou.", ["Paulo Reis"], [("chairman do Orlo", "Paulo Reis")]),
    ("fr", "Anne Roy, ancienne juge en chef, a signé.", ["Anne Roy"], [("ancienne juge en chef", "Anne Roy")]),
    # sworn in
    ("en", "Anna Reed has been sworn in as president.", ["Anna Reed"], [("president", "Anna Reed")]),
    ("fr", "Anne Roy a prêté serment comme présidente.", ["Anne Roy"], [("présidente", "Anne Roy")]),
    ("es", "Ana Ruiz tomó posesión como presidenta.", ["Ana Ruiz"], [("presidenta", "Ana Ruiz")]),
    ("it", "Anna Rossi ha giurato come presidente.", ["Anna Rossi"], [("presidente", "Anna Rossi")]),
    ("pt", "Ana Reis tomou posse como presidente.", ["Ana Reis"], [("presidente", "Ana Reis")]),
    ("nl", "Anna de Vries is beëdigd als minister.", ["Anna de Vries"], [("minister", "Anna de Vries")]),
    ("el", "Η Μαρία Παππά ορκίστηκε ως υπουργός.", ["Μαρία Παππά"], [("υπουργός", "Μαρία Παππά")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names", "roles"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_names_beside_offices(language: str, text: str, names: list[str], roles: list[tuple[str, str]]) -> None:
    assert [claim.value for claim in read(language, text, Kind.NAME) if claim.rule == "name"] == names
    assert [(claim.value, claim.concept) for claim in read(language, text, Kind.ROLE)] == roles
