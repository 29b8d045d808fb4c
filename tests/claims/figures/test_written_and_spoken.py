"""Amounts as they are written in shops and reports, spoken across a shop's counter, and told as one or so many."""

import pytest

from tests.reading import claims_in, expect, reading

WRITTEN = (
    ("de", "Der Chef bezog 3.420 TEUR.", "money 3420000..3420000 EUR"),
    ("en", "Revenue came to 3,420 TEUR.", "money 3420000..3420000 EUR"),
    ("de", "Sie war heruntergesetzt auf 15,- €.", "money 15..15 EUR"),
    ("de", "Die Jacke kostet 1.200,– Euro.", "money 1200..1200 EUR"),
    ("de", "Die Jacke kostet CHF 15.-.", "money 15..15 CHF"),
    ("it", "La giacca costa 15,- euro.", "money 15..15 EUR"),
    ("nl", "De jas kost 15,- euro.", "money 15..15 EUR"),
    ("fr", "La veste coûte 15.- francs suisses.", "money 15..15 CHF"),
    ("en", "It sold for 3.75 mio euros.", "money 3750000..3750000 EUR"),
    ("en", "It lasted less then 90 seconds.", "duration -inf..90 s less_than"),
    ("en", "It fell less, then 90 people came.", "count 90..90 people"),
    ("de", "Es dürfen allenfalls 30 Gäste in den Saal.", "count -inf..30 visitors at_most"),
    ("fr", "La rénovation coûtera dans les 35 millions d'euros.", "money 35000000..35000000 EUR about"),
    ("fr", "Il pèse dans les 80 kilos.", "measure 80..80 kg about"),
    ("fr", "Elle partira dans les 24 heures.", "duration 24..24 h"),
)

SPOKEN = (
    ("en", "She's one metre sixty-eight tall.", "measure 1.68..1.68 m"),
    ("en", "Behind one metre twenty cars stopped.", "count 20..20 vehicles"),
    ("de", "Sie ist einen Meter achtundsechzig groß.", "measure 1.68..1.68 m"),
    ("de", "Nach einem Meter zwanzig Kinder.", "count 20..20 children"),
    ("fr", "Elle mesure un mètre soixante-huit.", "measure 1.68..1.68 m"),
    ("es", "Mide un metro sesenta y ocho descalza.", "measure 1.68..1.68 m"),
    ("it", "È alta un metro e sessantotto.", "measure 1.68..1.68 m"),
    ("it", "Dopo un metro venti persone.", "count 20..20 people"),
    ("pt", "Mede um metro e sessenta e oito.", "measure 1.68..1.68 m"),
    ("nl", "Ze is een meter achtenzestig lang.", "measure 1.68..1.68 m"),
    ("el", "Έχει ύψος ένα μέτρο και εξήντα οκτώ.", "measure 1.68..1.68 m"),
)

# What a number with "of" counts, and the weight that a sum of money may be, with a half of it before or behind.
OF_WHAT = (
    ("it", "Prendi due litri di latte e una dozzina di uova.", "count 12..12 uova about"),
    ("fr", "Trois tonnes de cannabis et un millier de cachets.", "count 1000..1000 cachet about"),
    ("fr", "Trois tonnes de cannabis et deux de cocaïne.", "measure 2..2 t"),
    ("es", "Dos litros de leche y una docena de huevos.", "count 12..12 huevo about"),
    ("en", "She bought a pound and a half of beef.", "measure 1.5..1.5 [lb_av]"),
    ("en", "She bought half a pound of butter.", "measure 0.5..0.5 [lb_av]"),
    ("en", "It costs a pound and a half.", "money 1.5..1.5 XXX"),
    ("es", "Compró libra y media de pan.", "measure 1.5..1.5 [lb_av]"),
    ("de", "Er zahlte zwei Pfund.", "money 2..2 XXX"),
)

# Hours, minutes and seconds with full stops between, where a day would have none.
RACES = (
    ("nl", "De Ethiopische won in 2.14.58 uur.", "duration 8098..8098 s"),
    ("nl", "Het gebeurde op 2.10.24.", "date 2024-10-02..2024-10-02 day"),
    ("de", "Sie siegte in 2.14.58 Stunden.", "duration 8098..8098 s"),
    ("it", "Ha vinto in 2.14.58.", "duration 8098..8098 s"),
    ("pt", "Assinado em 02.10.24.", "date 2024-10-02..2024-10-02 day"),
)

OR_SO = (
    ("nl", "Nog een week of zes wachten.", "duration 6..6 wk about"),
    ("nl", "Ze kocht een kilo of tien appels.", "measure 10..10 kg about"),
    ("nl", "Er stond een man of tien.", "count 10..10 men about"),
    ("nl", "Dat duurt een week of zes maanden.", "duration 6..6 mo"),
    ("nl", "Dat is een procent of 40 banen.", "count 40..40 jobs"),
    ("nl", "Er stond een man of tien vrouwen.", "count 10..10 women"),
)

IDIOMS = (
    ("de", "Der Kanzler bat zu einem Vier-Augen-Gespräch."),
    ("de", "Es gilt das Vier-Augen-Prinzip."),
    ("en", "The four-eyes principle applies."),
    ("fr", "Le principe des quatre yeux s'applique."),
    ("es", "Rige el principio de los cuatro ojos."),
    ("it", "Vale il principio dei quattro occhi."),
    ("pt", "Vale o princípio dos quatro olhos."),
    ("nl", "Het vier-ogenprincipe geldt."),
    ("el", "Ισχύει η αρχή των τεσσάρων ματιών."),
)


@pytest.mark.parametrize(("language", "text", "wanted"), WRITTEN + SPOKEN + OF_WHAT + RACES + OR_SO)
def test_amounts(language: str, text: str, wanted: str) -> None:
    assert wanted in [reading(claim) for claim in claims_in(text, language)]


@pytest.mark.parametrize(("language", "text"), IDIOMS)
def test_sayings_that_count_nothing(language: str, text: str) -> None:
    expect(language, [(text, [])])
