"""Dates that leave out what was said before, in eight languages."""

import pytest

from claims.value import Kind
from tests.reading import claims_in, expect, reading


def test_quarters_and_since() -> None:
    """A quarter by its ordinal alone; a fall from a range; since a weekday, told on that day."""
    expect(
        "fr",
        [
            (
                "Une charge sera passée au troisième trimestre 2025, avant des économies au quatrième.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
            (
                "La croissance est attendue entre 4 et 10 %, en baisse de 10 à 16 %.",
                ["percentage 4..10 % between", "percentage 10..16 % between decrease"],
            ),
            ("Depuis jeudi, on ne cherche plus.", ["date 2025-05-29..2025-05-29 day"]),
        ],
    )
    expect(
        "en",
        [
            (
                "A charge falls in the third quarter of 2025, with savings in the fourth.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
            (
                "Sales fell in the fourth quarter of 2025 but rose in the first.",
                ["date 2025-10-01..2025-12-31 quarter", "date 2026-01-01..2026-03-31 quarter"],
            ),
            (
                "Sales fell in the third quarter of 2025 at the fourth plant.",
                ["date 2025-07-01..2025-09-30 quarter", "rank 4..4 -"],
            ),
            ("In late 2025 it opened the fourth.", ["date 2025-10-01..2025-12-31 quarter", "rank 4..4 -"]),
            (
                "Profit should rise by between 4% and 10%, down from 10% to 16%.",
                ["percentage 4..10 % between increase", "percentage 10..16 % between"],
            ),
            ("Support fell from 16% to 10%.", ["percentage 16..16 %", "percentage 10..10 %"]),
            ("Support rose from 10% to 16%.", ["percentage 10..10 %", "percentage 16..16 %"]),
            ("The search has been off since Thursday.", ["date 2025-05-29..2025-05-29 day"]),
            ("The search has been off since Wednesday.", ["date 2025-06-04..2025-06-04 day"]),
        ],
    )
    expect(
        "de",
        [
            (
                "Die Belastung fällt im dritten Quartal 2025 an, die Ersparnis im vierten.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
            (
                "Nach einem schwachen ersten Halbjahr 2025 wird das zweite besser.",
                ["date 2025-01-01..2025-06-30 quarter"],
            ),
            ("Seit Donnerstag wird nicht mehr gesucht.", ["date 2025-05-29..2025-05-29 day"]),
            ("Am Donnerstag wurde nicht mehr gesucht.", ["date 2025-06-05..2025-06-05 day"]),
        ],
    )
    expect(
        "es",
        [
            (
                "El cargo irá en el tercer trimestre de 2025 y el ahorro llegará en el cuarto.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "L'onere cade nel terzo trimestre 2025, i risparmi nel quarto.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "De last valt in het derde kwartaal van 2025, de besparing in het vierde.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
            ("Sinds donderdag wordt niet meer gezocht.", ["date 2025-05-29..2025-05-29 day"]),
        ],
    )
    expect(
        "pt",
        [
            (
                "O encargo cai no terceiro trimestre de 2025 e a poupança no quarto.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
        ],
    )
    expect(
        "el",
        [
            (
                "Η επιβάρυνση μπαίνει στο τρίτο τρίμηνο του 2025 και η εξοικονόμηση στο τέταρτο.",
                ["date 2025-07-01..2025-09-30 quarter", "date 2025-10-01..2025-12-31 quarter"],
            ),
        ],
    )


def test_hours() -> None:
    """An hour alone behind one told in full."""
    expect(
        "es",
        [
            (
                "A las cinco de la madrugada había vuelto el 87 %, y a las siete, el 99 %.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date 2025-06-05T07:00..2025-06-05T07:00 minute",
                    "percentage 99..99 %",
                ],
            ),
            (
                "A las cinco de la tarde llegaron, y a las siete mujeres las echaron.",
                ["date 2025-06-05T17:00..2025-06-05T17:00 minute", "count 7..7 women"],
            ),
        ],
    )
    expect(
        "en",
        [
            (
                "By five in the morning 87% was back, and by seven 99%.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date None..2025-06-05T07:00 minute at_most",
                    "percentage 99..99 %",
                ],
            ),
            (
                "At five in the morning he sold at seven euros.",
                ["date 2025-06-05T05:00..2025-06-05T05:00 minute", "money 7..7 EUR"],
            ),
        ],
    )
    expect(
        "fr",
        [
            (
                "À cinq heures du matin, 87 % était rétabli, et à sept, 99 %.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date 2025-06-05T07:00..2025-06-05T07:00 minute",
                    "percentage 99..99 %",
                ],
            ),
            (
                "À cinq heures il en restait à sept kilomètres.",
                ["date 2025-06-05T05:00..2025-06-05T05:00 minute", "measure 7..7 km"],
            ),
        ],
    )
    expect(
        "it",
        [
            (
                "Alle cinque del mattino era tornato l'87%, alle sette il 99%.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date 2025-06-05T07:00..2025-06-05T07:00 minute",
                    "percentage 99..99 %",
                ],
            ),
        ],
    )
    expect(
        "nl",
        [
            (
                "Om vijf uur was 87 procent terug, om zeven 99 procent.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date 2025-06-05T07:00..2025-06-05T07:00 minute",
                    "percentage 99..99 %",
                ],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "Às cinco da manhã tinha voltado 87%, e às sete, 99%.",
                [
                    "date 2025-06-05T05:00..2025-06-05T05:00 minute",
                    "percentage 87..87 %",
                    "date 2025-06-05T07:00..2025-06-05T07:00 minute",
                    "percentage 99..99 %",
                ],
            ),
        ],
    )
    expect(
        "de",
        [
            (
                "Um acht Uhr stieg der Preis um neun Cent.",
                ["date 2025-06-05T08:00..2025-06-05T08:00 minute", "money 0.09..0.09 XXX increase"],
            ),
        ],
    )


QUARTERS_BEFORE = (
    # (language, text, the second quarter told of); published on 11 December 2025
    ("de", "Im dritten Quartal sank der Umsatz um 2,7 Prozent, nach minus 5,2 Prozent im zweiten.", "2025-04-01"),
    ("en", "Sales fell in the third quarter, and will fall in the first.", "2026-01-01"),
    ("en", "Sales fell in the third quarter and in the fourth.", "2025-10-01"),
)


@pytest.mark.parametrize(("language", "text", "begins"), QUARTERS_BEFORE)
def test_a_quarter_told_of_beside_one_that_has_been(language: str, text: str, begins: str) -> None:
    read = [reading(claim) for claim in claims_in(text, language, "2025-12-11") if claim.kind is Kind.DATE]
    assert [line.split()[1].split("..")[0] for line in read] == ["2025-07-01", begins]
