"""Readers' tips: what they are about, what they propose, what the evidence says. The set is `fixtures/tips.toml`."""

import pytest

from checker.corrections.aiming.understand import understand
from checker.corrections.reading.mentions import read_tip
from checker.corrections.reading.parts import part_alone
from checker.corrections.reading.spelling import repaired
from checker.corrections.reading.talk import Role
from checker.corrections.story import occurrences
from checker.corrections.tip import How, Tip, Triage
from checker.render.json import plain
from claims.value import Bound, Value
from tests.quality.tips import cases, half, measures, outcome, story, value_right

META, LOUVRE, ECB = "meta-google-cloud", "louvre-theft", "ecb-rate-cut"


def named(story_name: str, file: str) -> str:
    """The id of a story's article."""
    return next(d.id for d in story(story_name).documents.values() if d.file.endswith(file))


# ---------------------------------------------------------------- the set


def test_the_set_is_as_large_and_as_messy_as_promised() -> None:
    """At least 120 tips, at least half of them messy, in two halves."""
    everything = cases()
    assert len(everything) >= 120
    assert sum(bool(case.mess) for case in everything) * 2 >= len(everything)
    assert min(len(cases("seen")), len(cases("unseen"))) >= 50


@pytest.mark.parametrize("which", ["seen", "unseen", "fresh", "blind", "last", "mailbag", "doorstep"])
def test_tips_are_understood(which: str) -> None:
    """The bars of the project: right claim, right value, no silent mis-anchoring, no abuse taken for a correction."""
    reached = measures([outcome(case) for case in cases(which)])
    assert reached["claim"] >= 0.90, reached
    assert reached["value"] >= 0.92, reached
    assert reached["silent"] == 0, reached
    assert reached["abuse_let_through"] == 0, reached
    assert reached["abuse_wrongly_said"] == 0, reached


def test_tips_that_nothing_was_tuned_on() -> None:
    """What ordinary tips of other readers may expect: the bars of the project."""
    reached = measures([outcome(case) for case in cases("closing")])
    assert reached["claim"] >= 0.90, reached
    assert reached["value"] >= 0.92, reached
    assert reached["silent"] == reached["abuse_let_through"] == reached["abuse_wrongly_said"] == 0, reached


def test_the_hardest_tips() -> None:
    """Chatty ones that repeat right figures beside a wrong one: below the bars, and never silently wrong."""
    reached = measures([outcome(case) for case in cases("counter")])
    assert reached["claim"] >= 0.84, reached
    assert reached["value"] >= 0.86, reached
    assert reached["silent"] == reached["abuse_wrongly_said"] == 0, reached


# ---------------------------------------------------------------- cues


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("fr", "C'est 8 et pas 9", [Role.RIGHT, Role.WRONG]),
        ("fr", "8 au lieu de 9", [Role.NEUTRAL, Role.WRONG]),
        ("fr", "vous écrivez que c'est 9", [Role.WRONG]),
        ("fr", "Non. C'est 8.", [Role.RIGHT]),  # a cue does not reach over the end of a clause
        ("en", "it should read 8, not 9", [Role.RIGHT, Role.WRONG]),
        ("en", "9 is wrong", [Role.WRONG]),
        ("de", "nicht 9, sondern 8", [Role.WRONG, Role.RIGHT]),
        ("es", "no es 9, es 8", [Role.WRONG, Role.RIGHT]),
        ("it", "non 9 bensì 8", [Role.WRONG, Role.RIGHT]),
        ("pt", "foram 8 e não 9", [Role.RIGHT, Role.WRONG]),
        ("nl", "het zijn 8, niet 9", [Role.RIGHT, Role.WRONG]),
        ("el", "είναι 8, όχι 9", [Role.RIGHT, Role.WRONG]),
        ("pt", "não é 9, é 8", [Role.WRONG, Role.RIGHT]),  # a denied "it is"
        ("en", "there were 9 people and 3 cars", [Role.RIGHT, Role.NEUTRAL]),
    ],
)
def test_a_cue_says_which_figure_is_disputed(language: str, text: str, roles: list[Role]) -> None:
    """In every language; the nearest cue of the same clause counts."""
    read = read_tip(Tip("t", text), language, None)
    assert [mention.role for mention in read.mentions] == roles


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "10 miliards", "10 milliards"),
        ("en", "last thurday", "last thursday"),
        ("es", "la octaba vez", "la octava vez"),
        ("fr", "le chiffre trimestriel", "le chiffre trimestriel"),  # another word, no slip of "trimestre"
        ("fr", "votre article de ce matin, merci", "votre article de ce matin, merci"),  # "article" is no "agricole"
        ("en", "Reuters wrote about Meta", "Reuters wrote about Meta"),
    ],
)
def test_slips_of_the_keyboard(language: str, text: str, expected: str) -> None:
    """Only in words that make figures, and only where the language has no such word."""
    assert repaired(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [
        ("en", "Our 2 children read you", [True]),
        ("fr", "Je vous lis depuis 20 ans. Le contrat dure 7 ans.", [True, False]),
        ("de", "Ich lese Sie seit 20 Jahren", [True]),
        ("en", "I read that it is 7 years", [False]),  # a cue says that it is proposed, whoever read it
    ],
)
def test_what_readers_say_of_themselves(language: str, text: str, own: list[bool]) -> None:
    """It is about no claim of the article."""
    tip = Tip("t", text, received="2026-02-01T12:00:00Z")
    assert [mention.own for mention in read_tip(tip, language, None).mentions] == own


@pytest.mark.parametrize(
    ("story_name", "file", "text", "quote", "value"),
    [
        # only the right figure, and a word of what it is of
        (META, "06-etcentric.html", "Meta runs 30 data centers now.", "28 data centers", "exact 30 data_centres"),
        (META, "06-etcentric.html", "Azure is at 23 percent", "20 percent", "exact 23 %"),
        (META, "04-marketscreener.txt", "the contract runs for five years.", "six years", "exact 5 a"),
        (LOUVRE, "04-emegypt.html", "They got away on three scooters", "two scooters", "exact 3 -"),
        # a hedge alone, in the article's figure
        (META, "06-etcentric.html", "You should write 'more than $10 billion'.", "$10 Billion", "more_than 10e9 XXX"),
        # what seems disputed and is not in the article is what the reader proposes
        (ECB, "05-segre.html", "su mandato acaba en 2028", "31 de octubre de 2027", "date 2028-01-01..2028-12-31"),
        # one end of a range
        (
            META,
            "01-boursorama.txt",
            "de 64 à 72 milliards",
            "entre 66 et 72 milliards de dollars",
            "between 64e9..72e9 XXX",
        ),
        # a currency before another one, a day before a time of day
        (
            LOUVRE,
            "02-togo-today.html",
            "c'est 104 millions de dollars",
            "environ 102 millions de dollars",
            "exact 104e6 XXX",
        ),
        (LOUVRE, "02-togo-today.html", "Le vol a eu lieu dimanche.", "mardi", "date 2025-10-19"),
    ],
)
def test_a_figure_alone_is_tied_to_the_likeliest_claim_and_says_it_is_not_sure(
    story_name: str, file: str, text: str, quote: str, value: str
) -> None:
    """Nothing rests on it until an editor confirms it."""
    told = story(story_name)
    main = understand(Tip("t", text, article=named(story_name, file)), told).main
    assert main is not None
    assert main.anchor.claim is not None
    assert told.claims[main.anchor.claim].quote == quote
    assert not main.anchor.sure
    assert value_right(main.proposed, value)


def test_a_word_for_a_factor_disputes_no_figure() -> None:
    """ "Off by a factor of ten" is not about the ten billion."""
    tip = Tip("t", "Stargate is off by a factor of ten, it is 50 billion", article=named(META, "06-etcentric.html"))
    assert not any(reading.anchor.sure for reading in understand(tip, story(META)).readings)


# ---------------------------------------------------------------- passages


@pytest.mark.parametrize(
    ("passage", "places"),
    [
        ("vaut 10 milliards", 1),
        ("VAUT 10\u00a0milliards", 1),  # case and kind of blank do not count
        ("« vaut 10 milliards »", 1),
        ("L’accord […] 10 milliards", 1),  # what is left out stands in between
        ("vaut 12 milliards", 0),
        ("vaut 10 millions", 0),
        ("10", 2),
        ("1", 0),  # a piece of a figure is none
        ("", 0),
    ],
)
def test_a_passage_is_found_word_for_word_or_not_at_all(passage: str, places: int) -> None:
    """A passage with one other digit is another passage."""
    assert len(occurrences(passage, "L'accord vaut 10 milliards. Le 10 juin.")) == places


def test_a_passage_that_is_gone_is_tied_to_nothing() -> None:
    """Lookalikes are named for the editor, and the reason is said."""
    tip = Tip(
        "t", "Ce sont des dollars.", article=named(META, "02-moneyradar.html"), passage="un contrat de 10 millions"
    )
    read = understand(tip, story(META), "fr")
    assert read.main is not None
    assert read.main.anchor.claim is None
    assert not read.main.anchor.sure
    assert "ne se trouve pas" in read.main.anchor.reason


def test_a_figure_that_stands_twice_is_not_sure_unless_the_words_tell() -> None:
    """Both places are named; nothing rests on a guess."""
    tip = Tip("t", "It is 3%, not 2%.", article=named(ECB, "03-anadolu.txt"), language="en")
    read = understand(tip, story(ECB))
    assert read.main is not None
    assert not read.main.anchor.sure
    assert read.main.anchor.rivals


# ---------------------------------------------------------------- proposals


@pytest.mark.parametrize(
    ("text", "low", "bound", "unit"),
    [
        ("Il manque « plus de » devant le montant.", "10000000000", Bound.MORE_THAN, "XXX"),
        ("Ce sont des euros, pas des dollars.", "10000000000", Bound.EXACT, "EUR"),
        ("Ce sont des millions et pas des milliards.", "10000000", Bound.EXACT, "XXX"),
        ("Ce chiffre est faux.", None, None, None),
    ],
)
def test_a_part_of_a_figure_is_corrected_alone(
    text: str, low: str | None, bound: Bound | None, unit: str | None
) -> None:
    """The hedge, the unit or the scale, with the rest taken from the article."""
    told = story(META)
    claim = next(c for c in told.claims_of[named(META, "06-etcentric.html")] if c.quote == "$10 billion")
    corrected = part_alone(read_tip(Tip("t", text), "fr", None), claim)
    if low is None:
        assert corrected is None
        return
    assert corrected is not None
    value = corrected.value
    assert isinstance(value, Value)
    assert (plain(value.low), value.bound, value.unit) == (low, bound, unit)


def test_three_readers_in_two_languages_mean_the_same() -> None:
    """The hedge of the contract, with and without a passage; the evidence sides with them, in origins."""
    article = named(META, "06-etcentric.html")
    texts = [
        "Reuters says more than $10 billion, not $10 billion.",
        "Ce n'est pas 10 milliards de dollars, c'est plus de 10 milliards.",
    ]
    readings = [understand(Tip("t", text, article=article), story(META)).main for text in texts]
    assert all(reading is not None and reading.triage is Triage.SUPPORTED for reading in readings)
    assert {reading.proposed.bound for reading in readings if reading} == {Bound.MORE_THAN}  # type: ignore[union-attr]
    assert len({story(META).thread_of[r.anchor.claim].id for r in readings if r and r.anchor.claim}) == 1


def test_the_article_itself_and_its_copies_do_not_count_as_support() -> None:
    """Two outlets with one text: one origin."""
    tip = Tip(
        "t", "São 90 milhões de euros.", article=named(LOUVRE, "05-omossoroense.html"), passage="88 milhões de euros"
    )
    reading = understand(tip, story(LOUVRE)).main
    assert reading is not None
    assert reading.triage is Triage.CONTRADICTED
    copy = named(LOUVRE, "06-noticiastudoaqui.txt")
    assert copy not in {story(LOUVRE).claims[name].document for name in reading.opponents}


def test_insults_around_a_correction_leave_the_correction() -> None:
    """The words are never published; what they say about the figure may be right."""
    article = named(META, "06-etcentric.html")
    tip = Tip("t", "You idiots, the deal is worth more than $10 billion, not $10 billion.", article=article)
    read = understand(tip, story(META))
    assert read.rude
    assert read.triage is Triage.SUPPORTED


@pytest.mark.parametrize("text", ["", "   ", "?", "10", "\u0000", "a" * 20000, "10 " * 3000, "« »" * 50])
def test_whatever_is_sent_is_understood_somehow(text: str) -> None:
    """No input raises."""
    read = understand(Tip("t", text, article=named(META, "06-etcentric.html")), story(META))
    assert read.triage in Triage
    assert all(reading.anchor.how in How for reading in read.readings)


def test_a_tip_is_in_the_same_half_on_every_machine() -> None:
    """By a hash, not by chance."""
    assert [half(name) for name in ("m01", "m02", "l01", "e01")] == [
        half(name) for name in ("m01", "m02", "l01", "e01")
    ]
    assert {half(case.tip.id) for case in cases()} == {"seen", "unseen"}
