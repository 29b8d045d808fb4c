"""Values in words, as a newsroom writes them. No-break spaces are written as "_" (wide) and "~" (narrow) here."""

from decimal import Decimal
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.explain import says
from checker.matching.evidence.compare import COMPARISONS, LEADS
from checker.matching.evidence.neighbours import NEIGHBOURS
from checker.report import Coverage, Relation, Severity
from checker.review.judgement import Verdict
from checker.words import wording
from checker.words.messages import _TABLES
from checker.words.tables import LANGUAGES, table
from claims.value import Bound, Change, Grain, Kind, Period, Value


def value(low: str | None, high: str | None, bound: str, unit: str | None, **more: Any) -> Value:
    """A value from decimal strings."""
    start, end = (Decimal(end) if end is not None else None for end in (low, high))
    return Value(start, end, Bound(bound), unit, **more)


def shown(words: str) -> str:
    """No-break spaces made visible."""
    return words.replace("\u00a0", "_").replace("\u202f", "~")


FIGURES = [
    # the hedges
    (value("1E10", "1E10", "exact", "USD"), "10_milliards de dollars", "$10_billion"),
    (value("1E10", None, "more_than", "USD"), "plus de 10_milliards de dollars", "more than $10_billion"),
    (value("12", None, "at_least", "deaths"), "au moins 12_morts", "at least 12_deaths"),
    (value(None, "5E11", "at_most", "EUR"), "au plus 500_milliards d’euros", "at most €500_billion"),
    (
        value(None, "3E6", "less_than", "inhabitants"),
        "moins de 3_millions d’habitants",
        "less than 3_million inhabitants",
    ),
    (value("1200", "1200", "about", "jobs"), "environ 1~200_emplois", "about 1,200_jobs"),
    (value("32", "32", "about", "%", from_below=True), "près de 32~%", "nearly 32%"),
    (value("66E9", "72E9", "between", "USD"), "entre 66 et 72_milliards de dollars", "between $66 and $72_billion"),
    # ranges over two scales, and an exact figure with two ends
    (value("9E8", "12E8", "between", "EUR"), "entre 0,9 et 1,2_milliard d’euros", "between €0.9 and €1.2_billion"),
    (
        value("2E6", "1E9", "between", "EUR"),
        "entre 2_millions et 1_milliard d’euros",
        "between €2_million and €1_billion",
    ),
    (value("3", "4", "exact", "a"), "entre 3 et 4_ans", "between 3 and 4_years"),
    # crowds
    (value("2E11", "1E12", "vague", "USD"), "des centaines de milliards de dollars", "hundreds of billions of dollars"),
    (value("24", "120", "vague", "houses"), "des douzaines de logements", "dozens of houses"),
    (value("2", "10", "vague", "jobs"), "plusieurs emplois", "several jobs"),
    (value("20000", "100000", "vague", None), "des dizaines de milliers", "tens of thousands"),
    (value("5", "70", "vague", "jobs"), "vaguement entre 5 et 70_emplois", "vaguely between 5 and 70_jobs"),
    # one and many
    (value("1", "1", "exact", "a"), "1_an", "1_year"),
    (value("1.5", "1.5", "exact", "a"), "1,5_an", "1.5_years"),
    (value("0.25", "0.25", "exact", "[ppt]"), "0,25_point de pourcentage", "0.25_percentage points"),
    # figures: grouping, decimals that were written, scales that read well
    (value("1214", "1214", "exact", "deaths"), "1~214_morts", "1,214_deaths"),
    (value("3187000", "3187000", "exact", "people"), "3,187_millions de personnes", "3.187_million people"),
    (value("12345678", "12345678", "exact", "people"), "12~345~678_personnes", "12,345,678_people"),
    (value("1.5E12", "1.5E12", "exact", "EUR"), "1~500_milliards d’euros", "€1.5_trillion"),
    (value("3.0", "3.0", "exact", "%", step=Decimal("0.1")), "3,0~%", "3.0%"),
    (value("2.5", "2.5", "exact", "EUR", step=Decimal("0.01")), "2,50_euros", "€2.50"),
    (value("0.3333333333", "0.3333333333", "exact", "%"), "0,3333~%", "0.3333%"),
    (value("-3", "-3", "exact", "Cel"), "−3_°C", "−3_°C"),
    (value("66.666666666667", "66.666666666667", "at_least", "%"), "au moins 2 sur 3", "at least 2 in 3"),
    (value("66.6667", "66.6667", "exact", "%"), "66,6667~%", "66.6667%"),  # somebody wrote it so
    # lengths of time that are told in two units: a gap in a race, an hour and a half
    (value("4.4", "4.4", "exact", "min"), "4_min_24_s", "4_min_24_s"),
    (value("264", "264", "exact", "s"), "4_min_24_s", "4_min_24_s"),
    (value("1.5", "1.5", "about", "h"), "environ 1_h_30_min", "about 1_h_30_min"),
    (value("4", "4.5", "between", "min"), "entre 4_minutes et 4_min_30_s", "between 4_minutes and 4_min_30_s"),
    (value("4.333333333333", "4.333333333333", "exact", "min"), "4_min_20_s", "4_min_20_s"),
    (value("90", "90", "exact", "s"), "90_secondes", "90_seconds"),
    (value("300", "300", "exact", "s"), "300_secondes", "300_seconds"),
    (value("9.58", "9.58", "exact", "s"), "9,58_secondes", "9.58_seconds"),
    # units: undecided, unknown, none, rates
    (value("3E9", "3E9", "exact", "XXX", unit_candidates=("USD", "CAD")), "3_milliards de dollars", "$3_billion"),
    (value("3", "3", "exact", "XXX", unit_candidates=("USD", "EUR")), "3_USD/EUR", "3_USD/EUR"),
    (value("3", "3", "exact", "ZZZ"), "3_ZZZ", "3_ZZZ"),
    (value("42", "42", "exact", "riv"), "42", "42"),
    (value("3E6", "3E6", "exact", None), "3_millions", "3_million"),
    (value("2E9", "2E9", "exact", "EUR", per="a"), "2_milliards d’euros par an", "€2_billion a year"),
    (value("12", "12", "exact", "deaths", per="100000"), "12_morts pour 100~000", "12_deaths per 100,000"),
    (value("80", "80", "exact", "USD", per="[bbl_us]"), "80_dollars par baril", "$80 per barrel"),
    # open ends that the bound does not announce, and nothing at all
    (value("10", None, "exact", "a"), "au moins 10_ans", "at least 10_years"),
    (value(None, "10", "between", "a"), "au plus 10_ans", "at most 10_years"),
    (value(None, None, "exact", "a"), "valeur non précisée", "value not stated"),
]


@pytest.mark.parametrize(("said", "french", "english"), FIGURES)
def test_figures_in_a_sentence(said: Value, french: str, english: str) -> None:
    assert shown(wording.figure(said, "fr")) == french
    assert shown(wording.figure(said, "en")) == english


@pytest.mark.parametrize(
    ("said", "kind", "change", "french", "english"),
    [
        (value("1E10", None, "more_than", "USD"), Kind.MONEY, None, ">_10_milliards_$", ">_$10_bn"),
        (value("66E9", "72E9", "between", "EUR"), Kind.MONEY, None, "66–72_milliards_€", "€66–72_bn"),
        (value("5", "5", "exact", "XXX", unit_candidates=("USD", "CAD")), Kind.MONEY, None, "5_$", "$5"),
        (value("5", "5", "exact", "CHF"), Kind.MONEY, None, "5_francs suisses", "5_Swiss francs"),
        (value("3", "3", "about", "%"), Kind.PERCENTAGE, Change.INCREASE, "≈_+3~%", "≈_+3%"),
        (value("2E9", "2E9", "exact", "USD"), Kind.MONEY, Change.DECREASE, "−2_milliards_$", "−$2_bn"),
        (value(None, "3", "at_most", None), Kind.RANK, None, "top 3", "top 3"),
        (value("1", "1", "exact", None), Kind.RANK, None, "1er", "1st"),
        (value("22", "22", "exact", None), Kind.RANK, None, "22e", "22nd"),
        (value("0.5", "0.5", "exact", "1"), Kind.RATIO, None, "la moitié", "half"),
        (value("0.6666666", "0.6666666", "exact", "1"), Kind.RATIO, None, "2 sur 3", "2 in 3"),
        (value("3", "3", "exact", "1"), Kind.RATIO, None, "3 fois", "3 times"),
    ],
)
def test_figures_in_a_table(said: Value, kind: Kind, change: Change | None, french: str, english: str) -> None:
    assert shown(wording.compact(said, "fr", kind, change)) == french
    assert shown(wording.compact(said, "en", kind, change)) == english


def test_a_change_is_not_a_level() -> None:
    rise = value("32", "32", "about", "%")
    assert shown(wording.figure(rise, "fr", change=Change.INCREASE)) == "hausse d’environ 32~%"
    assert shown(wording.figure(rise, "en", change=Change.DECREASE)) == "decrease of about 32%"


def test_a_third_of_a_hundred_has_one_decimal() -> None:
    third = value("33.33333333333333333333333333", "33.33333333333333333333333333", "exact", "%")
    assert shown(wording.figure(third, "fr", change=Change.DECREASE)) == "baisse de 33,3~%"
    assert shown(wording.figure(value("0.0625", "0.0625", "exact", "%"), "en")) == "0.0625%"  # as it was written


@pytest.mark.parametrize(
    ("low", "high", "bound", "grain", "french", "english"),
    [
        ("2025-09-04", "2025-09-04", "exact", "day", "4 septembre 2025", "4 September 2025"),
        ("2025-09-01", "2025-09-04", "between", "day", "du 1er au 4 septembre 2025", "1–4 September 2025"),
        (
            "2025-08-30",
            "2025-09-04",
            "between",
            "day",
            "du 30 août au 4 septembre 2025",
            "30 August to 4 September 2025",
        ),
        ("2025-09-01", None, "more_than", "day", "après le 1er septembre 2025", "after 1 September 2025"),
        (None, "2030-12-31", "at_most", "year", "au plus tard en 2030", "by 2030"),
        ("2025-09-01", "2025-09-30", "exact", "month", "septembre 2025", "September 2025"),
        ("2025-04-01", "2025-05-31", "between", "month", "d’avril à mai 2025", "April to May 2025"),
        (
            "2024-11-01",
            "2025-01-31",
            "between",
            "month",
            "de novembre 2024 à janvier 2025",
            "November 2024 to January 2025",
        ),
        (
            "2025-01-01",
            "2025-09-30",
            "between",
            "quarter",
            "du 1er trimestre au 3e trimestre 2025",
            "first quarter to third quarter of 2025",
        ),
        ("2026-07-01", "2026-12-31", "exact", "quarter", "2d semestre 2026", "second half of 2026"),
        ("2025-01-01", "2025-06-30", "exact", "quarter", "1er semestre 2025", "first half of 2025"),
        ("2025-05-01", "2025-07-31", "exact", "quarter", "de mai à juillet 2025", "May to July 2025"),  # ended in July
        (
            "2024-11-01",
            "2025-01-31",
            "exact",
            "quarter",
            "de novembre 2024 à janvier 2025",
            "November 2024 to January 2025",
        ),
        ("2026-10-01", None, "at_least", "quarter", "à partir du 4e trimestre 2026", None),
        (None, "2026-12-31", "at_most", "quarter", "au plus tard au 4e trimestre 2026", "by fourth quarter of 2026"),
        ("2026-08-01", None, "at_least", "month", "à partir d’août 2026", "from August 2026"),
        ("2004-01-01", "2016-12-31", "between", "year", "de 2004 à 2016", "2004 to 2016"),
        ("2025-04-01", "2025-06-30", "exact", "quarter", "2e trimestre 2025", "second quarter of 2025"),
        ("2025-12-21", "2026-03-20", "exact", "season", "hiver 2025-2026", "winter 2025-2026"),
        ("2020-01-01", "2029-12-31", "exact", "decade", "années 2020", "2020s"),
        ("1901-01-01", "2000-12-31", "exact", "century", "XXe siècle", "20th century"),
        ("2000-01-01", "2099-12-31", "exact", "century", "XXIe siècle", "21st century"),
        ("2025-09-01", "2025-09-07", "exact", "week", "semaine du 1er septembre 2025", "week of 1 September 2025"),
        (
            "2025-09-04T14:30",
            "2025-09-04T14:30",
            "exact",
            "minute",
            "4 septembre 2025 à 14\u00a0h\u00a030",
            "4 September 2025 at 14:30",
        ),
        (  # the hour is what is about, not the day
            "2025-09-04T14:30",
            "2025-09-04T14:30",
            "about",
            "minute",
            "4 septembre 2025 vers 14\u00a0h\u00a030",
            "4 September 2025 at about 14:30",
        ),
        ("2025-09-04T14:00", "2025-09-04T14:00", "about", "minute", "4 septembre 2025 vers 14\u00a0h", None),
        (None, None, "exact", "day", "date relative", "relative date"),
        ("--09-01", "--09-01", "exact", "day", "1er septembre", "1 September"),
    ],
)
def test_periods(low: str | None, high: str | None, bound: str, grain: str, french: str, english: str | None) -> None:
    said = Period(low, high, Bound(bound), Grain(grain))
    assert wording.period(said, "fr") == french
    if english is not None:
        assert wording.period(said, "en") == english


@pytest.mark.parametrize(
    ("number", "unit", "french", "english"),
    [
        ("64.80751157407407407407407408", "d", "64_jours_19_h_22_min_49_s", "64_days_19_h_22_min_49_s"),
        ("6.666666666666666666666666667", "a", "6_ans 8_mois", "6_years 8_months"),
        ("16.12440193843816094786340582", "a", "16_ans 1_mois 15_jours", "16_years 1_month 15_days"),
        ("16.99112233652983976399241600", "a", "16_ans 362_jours", "16_years 362_days"),
        ("4.4", "min", "4_min_24_s", "4_min_24_s"),
        # as the article wrote it
        ("2.5", "d", "2,5_jours", "2.5_days"),
        ("0.75", "a", "0,75_an", "0.75_years"),
        ("6", "a", "6_ans", "6_years"),
        ("90", "s", "90_secondes", "90_seconds"),
    ],
)
def test_a_length_given_in_two_units_is_told_in_two(number: str, unit: str, french: str, english: str) -> None:
    """A division makes "64.8075 days" of them, which nobody says."""
    said = value(number, number, "exact", unit)
    assert shown(wording.figure(said, "fr", Kind.DURATION)) == french
    assert shown(wording.figure(said, "en", Kind.DURATION)) == english


_NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20)
_UNITS = st.none() | st.sampled_from(
    ["USD", "XXX", "%", "[ppt]", "a", "km", "1", "deaths", "riv", "{magnitude}", "{}", ""]
)


@given(
    _NUMBERS,
    _NUMBERS,
    st.sampled_from(Bound),
    _UNITS,
    st.none() | st.sampled_from(Kind),
    st.none() | st.sampled_from(Change),
    st.sampled_from([(), ("USD", "CAD"), ("SEK", "USD")]),
    st.sampled_from(LANGUAGES),
)
def test_any_value_has_words(
    low: Decimal | None,
    high: Decimal | None,
    bound: Bound,
    unit: str | None,
    kind: Kind | None,
    change: Change | None,
    candidates: tuple[str, ...],
    language: str,
) -> None:
    said = Value(low, high, bound, unit, unit_candidates=candidates)
    for words in (wording.figure(said, language, kind, change), wording.compact(said, language, kind, change)):
        assert words.strip()
        assert "{" not in words


@given(st.sampled_from(Grain), st.sampled_from(Bound), st.none() | st.dates(), st.none() | st.dates())
def test_any_period_has_words(grain: Grain, bound: Bound, low: Any, high: Any) -> None:
    said = Period(low and low.isoformat(), high and high.isoformat(), bound, grain)
    for language in LANGUAGES:
        words = wording.period(said, language)
        assert words
        assert "{" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_name(language: str) -> None:
    for family, codes in (("relation", Relation), ("coverage", Coverage), ("severity", Severity), ("kind", Kind)):
        for code in codes:
            assert wording.name(family, code.value, language)
            assert code.value in table("messages")["name"][family]
    assert {verdict.value for verdict in Verdict} == set(table("messages")["name"]["verdict"])


def test_an_unknown_code_names_itself() -> None:
    assert wording.name("language", "xx", "fr") == "xx"


@pytest.mark.parametrize("words", _TABLES)
@pytest.mark.parametrize("section", ["text", "count"])
def test_every_text_exists_in_both_languages_with_the_same_places(words: str, section: str) -> None:
    for key, forms in table(words).get(section, {}).items():
        assert set(forms) == set(LANGUAGES), key
        assert places(forms["fr"]) == places(forms["en"]), key


def places(text: str | list[str]) -> set[str]:
    """The names of what is put into a text, or into both forms of a pair."""
    whole = text if isinstance(text, str) else " ".join(text)
    return {name for _, name, _, _ in Formatter().parse(whole) if name}


def test_every_comparison_says_what_it_saw_in_both_languages() -> None:
    every = {comparison.name: comparison.sentence for comparison in (*COMPARISONS, *LEADS)} | NEIGHBOURS
    assert every.keys() == table("room")["name"]["comparison"].keys()
    for name, sentence in every.items():
        assert says(name, "en") == sentence
        assert says(name, "fr") not in ("", name, sentence)


def test_no_key_stands_in_two_tables() -> None:
    for section in ("text", "count", "name"):
        keys = [key for words in _TABLES for key in table(words).get(section, {})]
        assert [key for key in keys if keys.count(key) > 1] == []


def test_typography() -> None:
    assert shown(wording.typeset("L'accord : « oui » ; 3 % !", "fr")) == "L’accord_: «_oui_»~; 3~%~!"
    assert wording.typeset("Meta's share: 3%", "en") == "Meta’s share: 3%"
    assert wording.quoted("l'accord", "fr") == "«\u00a0l'accord\u00a0»"
    assert wording.listing(["a", "b", "c"], "fr") == "a, b et c"


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("dollars", "de dollars"),
        ("euros", "d’euros"),
        ("habitants", "d’habitants"),
        ("hausse", "de hausse"),
        ("yens", "de yens"),
    ],
)
def test_elision(noun: str, expected: str) -> None:
    assert wording.of(noun) == expected
