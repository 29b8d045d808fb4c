"""A quotation that tells between its words who says them, and one that goes on behind who said the one before."""

import pytest

from claims.value import Kind
from tests.sayings import read

# (language, text, [(words without those that say who says them, speaker)])
ROWS: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "fr",
        "« Nous partons demain, a déclaré Anne Lenoir, et nous ne reviendrons pas avant la fin de l'été. »",
        [("Nous partons demain, et nous ne reviendrons pas avant la fin de l'été", "Anne Lenoir")],
    ),
    (
        "fr",
        "« Nous partons demain, assure Anne Lenoir, et nous ne reviendrons pas. »",
        [("Nous partons demain, et nous ne reviendrons pas", "Anne Lenoir")],
    ),
    (
        "fr",
        "« Nous partons demain, explique la maire de Lyon, Anne Lenoir, et nous ne reviendrons pas. »",
        [("Nous partons demain, et nous ne reviendrons pas", "Anne Lenoir")],
    ),
    (
        "fr",
        "« Nous partons demain, a déclaré le ministre de l'Intérieur. Nous ne reviendrons pas. »",
        [("Nous partons demain. Nous ne reviendrons pas", "ministre de l'Intérieur")],
    ),
    (
        "fr",
        "« Nous partons demain – a déclaré Anne Lenoir – et nous ne reviendrons pas. »",
        [("Nous partons demain et nous ne reviendrons pas", "Anne Lenoir")],
    ),
    (
        "it",
        "«Partiamo domani – ha detto Anna Rossi – e non torneremo prima della fine dell'estate».",
        [("Partiamo domani e non torneremo prima della fine dell'estate", "Anna Rossi")],
    ),
    (
        "it",
        "«Partiamo domani, ha detto Anna Rossi, e non torneremo prima della fine dell'estate».",
        [("Partiamo domani, e non torneremo prima della fine dell'estate", "Anna Rossi")],
    ),
    (
        "it",
        "«Partiamo domani», ha detto Anna Rossi, «e non torneremo prima della fine dell'estate».",
        [("Partiamo domani", "Anna Rossi"), ("e non torneremo prima della fine dell'estate", "Anna Rossi")],
    ),
    (
        "it",
        "«Partiamo domani - spiega il sindaco Paolo Rossi -. Non torneremo prima della fine dell'estate».",
        [("Partiamo domani. Non torneremo prima della fine dell'estate", "Paolo Rossi")],
    ),
    (
        "es",
        "«Nos vamos mañana —dijo Ana Gómez— y no volveremos antes de que acabe el verano».",
        [("Nos vamos mañana y no volveremos antes de que acabe el verano", "Ana Gómez")],
    ),
    (
        "es",
        "«Nos vamos mañana», dijo Ana Gómez, «y no volveremos antes de que acabe el verano».",
        [("Nos vamos mañana", "Ana Gómez"), ("y no volveremos antes de que acabe el verano", "Ana Gómez")],
    ),
    (
        "es",
        "«Nos vamos mañana», explicó Ana Gómez. «No volveremos antes de que acabe el verano», añadió.",
        [("Nos vamos mañana", "Ana Gómez"), ("No volveremos antes de que acabe el verano", "Ana Gómez")],
    ),
    (
        "pt",
        '"Partimos amanhã", disse Ana Nunes, "e não voltaremos antes do fim do verão."',
        [("Partimos amanhã", "Ana Nunes"), ("e não voltaremos antes do fim do verão", "Ana Nunes")],
    ),
    (
        "pt",
        '"Partimos amanhã — disse Ana Nunes — e não voltaremos antes do fim do verão."',
        [("Partimos amanhã e não voltaremos antes do fim do verão", "Ana Nunes")],
    ),
    (
        "de",
        "„Wir reisen morgen ab“, sagte Eva Klein, „und kommen vor dem Ende des Sommers nicht zurück.“",
        [("Wir reisen morgen ab", "Eva Klein"), ("und kommen vor dem Ende des Sommers nicht zurück", "Eva Klein")],
    ),
    (
        "de",
        "„Wir reisen morgen ab“, sagte Klein. „Und wir kommen vor dem Ende des Sommers nicht zurück.“",
        [("Wir reisen morgen ab", "Klein"), ("Und wir kommen vor dem Ende des Sommers nicht zurück", "Klein")],
    ),
    (
        "de",
        "„Wir reisen morgen ab“, sagte der Minister, „und kommen vor dem Ende des Sommers nicht zurück.“",
        [("Wir reisen morgen ab", "Minister"), ("und kommen vor dem Ende des Sommers nicht zurück", "Minister")],
    ),
    (
        "nl",
        '"We vertrekken morgen", zei Jan Bakker, "en we komen niet terug voor het einde van de zomer."',
        [("We vertrekken morgen", "Jan Bakker"), ("en we komen niet terug voor het einde van de zomer", "Jan Bakker")],
    ),
    (
        "nl",
        '"We vertrekken morgen", zei Bakker. "We komen niet terug voor het einde van de zomer."',
        [("We vertrekken morgen", "Bakker"), ("We komen niet terug voor het einde van de zomer", "Bakker")],
    ),
    (
        "en",
        "“We are leaving tomorrow,” said Ada Lang, “and we will not be back before the summer is over.”",
        [("We are leaving tomorrow", "Ada Lang"), ("and we will not be back before the summer is over", "Ada Lang")],
    ),
    (
        "en",
        "“We are leaving tomorrow,” Lang said. “We will not be back before the summer is over.”",
        [("We are leaving tomorrow", "Lang"), ("We will not be back before the summer is over", "Lang")],
    ),
    ("en", "“We,” said Ada Lang, “are not going to pay for this.”", [("are not going to pay for this", "Ada Lang")]),
    (
        "el",
        "«Φεύγουμε αύριο», είπε η Άννα Παππά, «και δεν θα γυρίσουμε πριν από το τέλος του καλοκαιριού».",
        [("Φεύγουμε αύριο", "Άννα Παππά"), ("και δεν θα γυρίσουμε πριν από το τέλος του καλοκαιριού", "Άννα Παππά")],
    ),
    (
        "el",
        "«Φεύγουμε αύριο», είπε ο Παππάς. «Δεν θα γυρίσουμε πριν από το τέλος του καλοκαιριού».",
        [("Φεύγουμε αύριο", "Παππάς"), ("Δεν θα γυρίσουμε πριν από το τέλος του καλοκαιριού", "Παππάς")],
    ),
    (
        "fr",
        "« Nous partons demain », a dit Anne Lenoir. « Nous resterons chez nous », peut-on lire.",
        [("Nous partons demain", "Anne Lenoir"), ("Nous resterons chez nous", None)],
    ),
    (
        "en",
        "“We are leaving tomorrow,” said Ada Lang. “We will certainly stay here,” they shouted back.",
        [("We are leaving tomorrow", "Ada Lang"), ("We will certainly stay here", None)],
    ),
    (
        "en",
        "“We are leaving tomorrow,” said Ada Lang. The crowd did not believe it. “We will certainly stay here.”",
        [("We are leaving tomorrow", "Ada Lang"), ("We will certainly stay here", None)],
    ),
    (
        "de",
        "„Wir reisen morgen ab“, sagte Eva Klein.\n„Wir kommen ganz sicher nicht zurück.“",
        [("Wir reisen morgen ab", "Eva Klein"), ("Wir kommen ganz sicher nicht zurück", None)],
    ),
    (
        "fr",
        "« Le maire, Paul Roy, et son adjoint ne partiront pas demain. »",
        [("Le maire, Paul Roy, et son adjoint ne partiront pas demain", None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "quotations"), ROWS)
def test_words_cut_by_who_says_them(language: str, text: str, quotations: list[tuple[str, str | None]]) -> None:
    assert [(claim.value, claim.speaker) for claim in read(language, text, Kind.QUOTE)] == quotations
