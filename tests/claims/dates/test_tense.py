"""Weekdays: the last one or the next, by the tense of their clause."""

import pytest

from claims.value import Kind
from tests.reading import claims_in

PUBLISHED = "2026-03-04"  # a Wednesday


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "He was arrested on Friday.", "2026-02-27"),
        ("en", "Parliament will vote on Friday.", "2026-03-06"),
        ("en", "On Friday, parliament will vote.", "2026-03-06"),
        ("en", "The minister said on Tuesday it will close.", "2026-03-03"),  # the saying is past
        ("en", "Shares rose on Tuesday and will open higher.", "2026-03-03"),  # another clause
        ("en", "The bank, which will close, fell 3% on Monday.", "2026-03-02"),  # a comma ends it
        ("en", "The trial is due to start on Wednesday.", "2026-03-04"),  # today counts
        ("en", "It happened last Friday.", "2026-02-27"),
        ("en", "Their male counterparts earned twice that in April.", "2025-04-01"),  # no plan, and a whole month
        ("en", "They agreed to meet in April.", "2026-04-01"),
        ("fr", "Novera et Roth s'étaient entendus en avril.", "2025-04-01"),  # a name that ends like a verb to come
        ("de", "Sie steht seit Mai an der Spitze und will sparen.", "2025-05-01"),  # what lasts has begun
        ("es", "Votará en abril.", "2026-04-01"),
        ("en", "Half of the trains scheduled for the holidays ran on Monday.", "2026-03-02"),  # the nearer verb
        ("fr", "Le maire a limogé le directeur le 15 avril.", "2025-04-15"),  # more than a month ahead
        ("fr", "Le feu qui détruisit l'hôtel le 15 avril.", "2025-04-15"),
        ("it", "Il rogo che il 15 aprile distrusse l'albergo.", "2025-04-15"),
        ("fr", "La ville a mis en service le tram en juin.", "2025-06-01"),  # a participle of three letters
        ("fr", "Le maire a convoqué le conseil le 15 mars.", "2026-03-15"),  # days ahead: convened for then
        ("fr", "L'arrêt, entamé le 4 novembre, aura duré.", "2025-11-04"),  # the future of the verb behind is a past
        # published on 4 March: a participle behind its noun says when that was
        (
            "en",
            "The plan, announced at the White House in June with SoftBank, is meant to cost $500 billion.",
            "2025-06-01",
        ),
        ("fr", "Il veut tenir l'objectif présenté en juin à la Maison-Blanche.", "2025-06-01"),
        ("it", "Resta il piano. Presentato a giugno, vale 500 miliardi.", "2025-06-01"),
        ("it", "Se installerà tutti i gigawatt pattuiti il 6 ottobre, guadagna.", "2025-10-06"),
        ("es", "El plan anunciado en junio cuesta mucho.", "2025-06-01"),
        ("pt", "O plano anunciado em junho será votado.", "2025-06-01"),
        ("en", "The plan is due to be presented in June.", "2026-06-01"),
        ("en", "The plan, to be announced in June, is meant to help.", "2026-06-01"),
        ("fr", "Le texte doit être présenté en juin.", "2026-06-01"),
        ("fr", "Le budget attendu en juin reste flou.", "2026-06-01"),
        ("fr", "Il verse un acompte de 32 centimes, payé le 25 mars.", "2026-03-25"),  # days ahead
        ("es", "Un comunicado en junio será votado.", "2026-06-01"),  # a noun
        (
            "it",
            "La società, che nel secondo semestre aveva ricavi per 4 miliardi, dovrebbe chiudere a 13.",
            "2025-07-01",
        ),
        ("fr", "Il avait blessé plus de 130 supporters, au mois de juin.", "2025-06-01"),  # the clause before the comma
        ("fr", "Il sera jugé, au mois de juin.", "2026-06-01"),
        (
            "en",
            "It will pay, in all, on March 17. Analysts had doubted it.",
            "2026-03-17",
        ),  # a past of the next sentence
        ("de", "Am Freitag soll das Parlament abstimmen.", "2026-03-06"),
        ("de", "Am Freitag starben zwei Menschen.", "2026-02-27"),
        ("nl", "Het parlement zal vrijdag stemmen.", "2026-03-06"),
        ("fr", "Les bulletins ne seront dépouillés que lundi.", "2026-03-09"),
        ("fr", "Il a été arrêté lundi.", "2026-03-02"),
    ],
)
def test_weekday(language: str, text: str, day: str) -> None:
    """The day that one weekday means, seen from a day of publication."""
    found = [claim.value for claim in claims_in(text, language, published=PUBLISHED) if claim.kind is Kind.DATE]
    assert [period.low for period in found] == [day]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        # what came about, though it stands in the infinitive
        ("en", "The firm had to close its plant in April.", "2025-04-01"),
        ("en", "The firm managed to open its plant in April.", "2025-04-01"),
        ("fr", "Roya, qui a dû abandonner en avril son comprimé, cherche un allié.", "2025-04-01"),
        ("de", "Die Firma musste im April ihr Werk schließen.", "2025-04-01"),
        ("nl", "De firma was gedwongen in april de fabriek te sluiten.", "2025-04-01"),
        ("es", "La empresa ha tenido que cerrar en abril su planta.", "2025-04-01"),
        ("it", "La società è riuscita ad aprire in aprile lo stabilimento.", "2025-04-01"),
        ("pt", "A empresa conseguiu abrir em abril a fábrica.", "2025-04-01"),
        ("el", "Η εταιρεία αναγκάστηκε να κλείσει τον Απρίλιο το εργοστάσιο.", "2025-04-01"),
        ("en", "The firm wants to open its plant in April.", "2026-04-01"),
        ("fr", "La firme a décidé d'ouvrir en avril son usine.", "2026-04-01"),
        ("de", "Die Firma müsste im April ihr Werk schließen.", "2026-04-01"),
        ("it", "La società vuole aprire in aprile lo stabilimento.", "2026-04-01"),
        # a participle before its noun, and a verb at the end of its clause
        ("de", "Der Rat halbiert den im Februar in zwei Schritten auf ein Fünftel erhöhten Zoll.", "2025-02-01"),
        ("de", "Die im Februar beginnenden Spiele werden teuer.", "2026-02-01"),
        ("de", "Die im Februar geplante Messe fällt aus.", "2026-02-01"),
        ("nl", "De in januari aangekondigde fusie kost banen.", "2025-01-01"),
        ("nl", "De in januari geplande fusie kost banen.", "2026-01-01"),
        ("nl", "Een bedrijf dat in januari nog voor een paar dollar per aandeel naar de beurs ging.", "2025-01-01"),
        # a month that tells which one is meant
        ("es", "El resto son las represalias de abril.", "2025-04-01"),
        ("fr", "Restent les représailles d'avril.", "2025-04-01"),
        ("es", "Todo depende de las elecciones previstas de abril.", "2026-04-01"),
        ("fr", "Restent les mesures de janvier.", "2026-01-01"),  # as near as that, it may be either
    ],
)
def test_a_month_that_has_been(language: str, text: str, day: str) -> None:
    """Published in November."""
    found = [claim.value for claim in claims_in(text, language, "2025-11-05") if claim.kind is Kind.DATE]
    assert [value.low for value in found] == [day]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "Cars: 338,000 from October to January.", ["2025-10-01", "2026-01-01"]),
        ("en", "Cars: 338,000 from May through January.", ["2025-05-01", None]),
        ("fr", "Voitures : 338 000 de mai à janvier.", ["2025-05-01", "2026-01-01"]),
        ("de", "Autos: 338.000 von Mai bis Januar.", ["2025-05-01", None]),
        ("es", "Coches: 338.000 de mayo a enero.", ["2025-05-01", "2026-01-01"]),
        ("pt", "Carros: 338.000 de maio a janeiro.", ["2025-05-01", "2026-01-01"]),
        ("nl", "Auto's: 338.000 van mei tot januari.", ["2025-05-01", None]),
        ("el", "Αυτοκίνητα: 338.000 από τον Μάιο έως τον Ιανουάριο.", ["2025-05-01", None]),
        ("en", "The bridge will be closed from May to January.", ["2026-05-01", "2027-01-01"]),
    ],
)
def test_a_span_whose_end_has_been(language: str, text: str, months: list[str | None]) -> None:
    """Its beginning has been as well, though the next such month is nearer."""
    found = [claim.value for claim in claims_in(text, language, PUBLISHED) if claim.kind is Kind.DATE]
    assert [getattr(value, "low", "") for value in found] == months


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He is under contract until 2028. That 14 July, they beat England."),
        ("es", "Renovó hasta 2028. Aquel 14 de julio ganaron a Inglaterra."),
    ],
)
def test_that_day_is_none_to_come(language: str, text: str) -> None:
    """The year that stands before is one to come."""
    last = [claim for claim in claims_in(text, language, PUBLISHED) if claim.kind is Kind.DATE][-1]
    assert getattr(last.value, "low", None) == "2025-07-14"


def test_a_month_joined_to_one_that_has_been() -> None:
    text = "Der Rat senkt den im Februar und März erhöhten Zoll."
    found = [claim.value for claim in claims_in(text, "de", "2025-11-05")]
    assert [value.low for value in found] == ["2025-02-01", "2025-03-01"]  # type: ignore[union-attr]
