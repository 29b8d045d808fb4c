"""Two roles of one person: one post in other words, or two posts."""

import pytest

from checker.rules.roles import verdict

# (probe, left, its language, right, its language, rule)
ROWS = [
    ("the same words", "maire de Dax", "fr", "maire de Dax", "fr", "A1"),
    ("another language", "procureure de la République de Paris", "fr", "Paris prosecutor", "en", "A6"),
    ("the same office under its own name", "garde des Sceaux", "fr", "justice minister", "en", "A6"),
    ("a compound", "présidente de la BCE", "fr", "Notenbankchefin", "de", "A6"),
    ("whoever leads", "patronne du transporteur", "fr", "chief executive", "en", "A6"),
    ("another script", "διευθύνουσα σύμβουλος", "el", "presidente executiva", "pt", "A6"),
    ("spokespersons", "woordvoerster van de bond", "nl", "portavoz del sindicato", "es", "A6"),
    ("a coach", "sélectionneur", "fr", "bondscoach", "nl", "A6"),
    ("less is said", "ministre", "fr", "ministre de la Santé", "fr", "A4"),
    ("another field", "ministre de la Santé", "fr", "interior minister", "en", "D11"),
    ("another post", "directeur commercial", "fr", "chief executive", "en", "D11"),
    ("a deputy is not the chief", "director", "en", "deputy director", "en", "D11"),
    ("a former one is not the present one", "maire de Dax", "fr", "ancien maire de Dax", "fr", "D11"),
    ("former, as a prefix", "Altbürgermeisterin von Villach", "de", "mayor of Villach", "en", "D11"),
    ("a mayor by the law of the place", "présidente de la commune", "fr", "sindaca", "it", "A6"),
    ("another town", "former mayor of Villach", "en", "former mayor of Klagenfurt", "en", "D11"),
    ("one town in two spellings", "mayor of London", "en", "maire de Londres", "fr", "A6"),
    ("a town may have two names", "maire d'Aix-la-Chapelle", "fr", "Bürgermeister von Aachen", "de", "N5"),
    ("the court's roles differ", "juge d'instruction", "fr", "procureur", "fr", "D11"),
    # who presides over a court is a judge; "la présidente" alone may be
    ("a court fr/en", "présidente du tribunal", "fr", "presiding judge", "en", "A6"),
    ("a court es/de", "presidenta del tribunal", "es", "Richterin", "de", "A6"),
    ("a court nl/it", "rechtbankvoorzitter", "nl", "presidente del tribunale", "it", "A6"),
    ("a court de/fr", "Vorsitzende Richterin", "de", "présidente", "fr", "A6"),
    ("a presiding judge, perhaps", "présidente", "fr", "Judge", "en", "N5"),
    ("a presiding judge, perhaps, nl", "présidente", "fr", "rechter", "nl", "N5"),
    ("a president of the republic is no judge", "président de la République", "fr", "Judge", "en", "D11"),
    ("an English president is no judge", "President", "en", "juge", "fr", "D11"),
    ("a prosecutor is no judge", "procuratrice", "it", "Judge", "en", "D11"),
    ("a head of government pt/de", "presidente do Governo espanhol", "pt", "Spaniens Ministerpräsident", "de", "A6"),
    ("a head of government el/en", "πρόεδρος της κυβέρνησης", "el", "Prime Minister", "en", "A6"),
    ("a head of government es/fr", "presidente del Gobierno", "es", "chef du gouvernement espagnol", "fr", "A6"),
    ("a head of government is no head of state", "presidente del Gobierno", "es", "Staatspräsident", "de", "D11"),
    ("no pack knows the words", "cycliste", "fr", "goalkeeper", "en", "N5"),
    ("a language without a pack", "maire", "xx", "maire de Dax", "xx", "A4"),
    # the head of a works council, a fire service, a central bank: one post in all eight languages
    ("works council de/fr", "Betriebsratschefin", "de", "présidente du comité d'entreprise", "fr", "A6"),
    (
        "works council de/nl",
        "Vorsitzende des Gesamtbetriebsrats",
        "de",
        "voorzitter van de ondernemingsraad",
        "nl",
        "A6",
    ),
    ("works council en/it", "works council chief", "en", "presidente del consiglio di fabbrica", "it", "A6"),
    (
        "works council es/pt",
        "presidenta del comité de empresa",
        "es",
        "presidente da comissão de trabalhadores",
        "pt",
        "A6",
    ),
    ("works council it/de", "presidente del consiglio di fabbrica", "it", "Vorsitzende des Betriebsrats", "de", "A6"),
    ("works council el/de", "πρόεδρος του συμβουλίου εργαζομένων", "el", "Betriebsratsvorsitzende", "de", "A6"),
    ("fire service fr/en", "patron des pompiers de l'Aude", "fr", "who heads the local fire service", "en", "A6"),
    ("fire service el/de", "επικεφαλής της Πυροσβεστικής του νομού", "el", "Feuerwehrkommandant", "de", "A6"),
    ("fire service es/it", "jefe de los bomberos", "es", "comandante dei vigili del fuoco", "it", "A6"),
    ("fire service nl/pt", "brandweercommandant", "nl", "comandante dos bombeiros", "pt", "A6"),
    ("police de/pt", "Polizeipräfekt", "de", "chefe da polícia de Paris", "pt", "A6"),
    ("police fr/en", "préfet de police", "fr", "Paris police chief", "en", "A6"),
    ("premier es/en", "presidente del Gobierno", "es", "prime minister", "en", "A6"),
    ("premier it/de", "presidente del Consiglio", "it", "Regierungschefin", "de", "A6"),
    ("a premier called president", "presidente", "es", "prime minister", "en", "N5"),
    ("a head of government", "chef du gouvernement", "fr", "πρωθυπουργός", "el", "A6"),
    ("central bank it/nl", "governatore della Banca d'Italia", "it", "gouverneur van de centrale bank", "nl", "A6"),
    ("interior pt/de", "ministro da Administração Interna", "pt", "Innenministerin", "de", "A6"),
    ("interior nl/el", "minister van Binnenlandse Zaken", "nl", "υπουργός Εσωτερικών", "el", "A6"),
    ("chairs and chiefs differ from law to law", "président du groupe", "fr", "chief executive", "en", "N5"),
    ("within one language they are two", "président du groupe", "fr", "directeur général du groupe", "fr", "D11"),
    # real differences
    ("justice against interior", "ministro da Justiça", "pt", "ministre de l'Intérieur", "fr", "D11"),
    ("justice against interior, glued", "Justizminister", "de", "interior minister", "en", "D11"),
    ("president against premier", "πρόεδρος της Πορτογαλίας", "el", "primer ministro", "es", "D11"),
    ("president against premier, named", "presidente de Portugal", "es", "Premierminister", "de", "D11"),
    ("the union's negotiator", "IG-Metall-Verhandlungsführer", "de", "président du comité d'entreprise", "fr", "D11"),
    ("the union's negotiator, again", "chief negotiator", "en", "voorzitter van de ondernemingsraad", "nl", "D11"),
    ("police against firefighters", "capo della polizia", "it", "patron des pompiers", "fr", "D11"),
    ("a union against a works council", "Gewerkschaftschefin", "de", "Betriebsratschefin", "de", "D11"),
    ("a coach against a captain", "allenatore", "it", "Kapitän", "de", "D11"),
    ("a mayor against a prefect", "alcaldesa", "es", "préfète", "fr", "D11"),
    ("a judge against a prosecutor", "rechter", "nl", "εισαγγελέας", "el", "D11"),
    ("a spokesperson against the boss", "portavoce della società", "it", "CEO", "en", "D11"),
    # one side is only more general, or of another kind
    ("a rank is no post", "colonel", "fr", "fire chief", "en", "N5"),
    ("a mayor may sit in parliament", "maire", "fr", "député", "fr", "N5"),
    ("a founder may be the boss", "fondateur", "fr", "CEO", "en", "N5"),
    ("the head of what is not said", "chief", "en", "Betriebsratschefin", "de", "A6"),
    ("a minister of what is not said", "ministro", "pt", "Innenminister", "de", "A4"),
    ("police answer to the interior", "directeur de la police", "fr", "director at the interior ministry", "en", "N5"),
    ("two bodies of unknown kind", "UEFA chief", "en", "patron du PSG", "fr", "N5"),
]


@pytest.mark.parametrize(("probe", "left", "spoken", "right", "written", "rule"), ROWS, ids=[row[0] for row in ROWS])
def test_two_roles(probe: str, left: str, spoken: str, right: str, written: str, rule: str) -> None:
    assert verdict(left, right, (spoken, written)) == rule
    assert verdict(right, left, (written, spoken)) == rule
