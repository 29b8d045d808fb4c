"""Readers' corrections in a case file: kept once, grouped, decided, laid over the claims, published, forgotten."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from lxml import etree

from checker.cli import cli
from checker.corrections.desk.desk import Desk
from checker.corrections.desk.examples import fixture_row
from checker.corrections.desk.waiting import DONE, OPEN, Wanted, extract
from checker.corrections.intake.attempts import attempts
from checker.corrections.intake.inbox import Contact
from checker.corrections.intake.readers import Readers
from checker.corrections.intake.replies import Replies, ReplyState
from checker.corrections.publishing.site import site
from checker.corrections.tip import Channel, Tip, Triage
from checker.render import render
from checker.review.decision import Gravity, NoticeKind, State
from checker.store.case import Case
from checker.store.database import CaseError
from checker.store.verify import verify
from claims.value import Bound
from tests.rooms import story_case

ROOT = Path(__file__).resolve().parents[3]
SCHEMAS = Path(__file__).parents[2] / "schemas"
BASE = "https://news.example/corrections/"


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Meta–Google story in a case file."""
    story = ROOT / "fixtures" / "stories" / "meta-google-cloud"
    return story_case(tmp_path_factory.mktemp("case") / "story.db", story)


@pytest.fixture
def desk(checked: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a copy of it."""
    path = tmp_path / "story.db"
    path.write_bytes(checked.read_bytes())
    with Case.open(path) as case:
        yield Desk(case)


def article(desk: Desk, file: str) -> str:
    """The id of an article."""
    return next(document.id for document in desk.case.documents() if document.file.endswith(file))


HEDGE = "Reuters says more than $10 billion, not $10 billion."


def send(desk: Desk, text: str, key: str, file: str = "06-etcentric.html", **more: str) -> str:
    """One tip; its id."""
    tip = Tip("", text, article=article(desk, file), **more)  # type: ignore[arg-type]
    return desk.inbox.receive(tip, key, Contact("Ann Reader", "ann@reader.example"), "192.0.2.7").tip


def accepted(desk: Desk, text: str = HEDGE, key: str = "one") -> str:
    """A tip that is accepted, and the case checked with it; the group's id."""
    send(desk, text, key)
    desk.read_new()
    subject = desk.queue()[0].subject
    desk.settle(desk.decide(subject, State.ACCEPTED, "Ed", gravity=Gravity.SIGNIFICANT))
    return subject


# ---------------------------------------------------------------- coming in


def test_a_tip_is_kept_once_however_often_it_is_sent(desk: Desk) -> None:
    """And the reader gets the same code again: the first answer may have been lost on the way."""
    first = desk.inbox.receive(Tip("", HEDGE), "key")
    again = desk.inbox.receive(Tip("", HEDGE), "key")
    other = desk.inbox.receive(Tip("", HEDGE), "another key")
    assert (first.tip, first.code, first.new, again.new) == (again.tip, again.code, True, False)
    assert other.code != first.code
    assert len(list(desk.inbox.tips())) == 2
    assert desk.inbox.by_code(first.code.lower()) == first.tip
    assert desk.inbox.by_code("AAAAAAAAAAAA") is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.7", "192.0.2.7", True),
        ("192.0.2.7", "192.0.2.8", False),
        ("::ffff:192.0.2.7", "192.0.2.7", True),  # a server that listens on both
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff", True),  # every reader has so many
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("fe80::1%eth0", "fe80::2%eth0", True),
        ("testclient", "testclient", True),
    ],
)
def test_one_reader_is_counted_as_one(desk: Desk, one: str, other: str, same: bool) -> None:
    """However many addresses a connection has."""
    for number in range(3):
        desk.inbox.receive(Tip("", HEDGE), f"key {number}", None, one, "article")
    assert attempts(desk.case, other, "article", 60) == ((3, 3, 3) if same else (0, 0, 3))


@pytest.mark.parametrize(
    ("tip", "reason"),
    [
        (Tip("", ""), "says nothing"),
        (Tip("", "  \n "), "says nothing"),
        (Tip("", "x" * 4001), "too long"),
        (Tip("", "x", passage="y" * 2001), "passage is too long"),
    ],
)
def test_what_says_nothing_or_too_much_is_refused(desk: Desk, tip: Tip, reason: str) -> None:
    """Before anything is stored."""
    with pytest.raises(CaseError, match=reason):
        desk.inbox.receive(tip, "key")
    assert list(desk.inbox.tips()) == []


# ---------------------------------------------------------------- groups and decisions


def test_tips_that_say_the_same_are_one_group(desk: Desk) -> None:
    """In two languages, about the headline and the body; a tip with another value is another group."""
    send(desk, HEDGE, "1")
    send(desk, "Ce n'est pas 10 milliards de dollars, c'est plus de 10 milliards.", "2", language="fr")
    send(desk, "The headline should say more than $10 billion.", "3", passage="in $10 Billion Agreement")
    send(desk, "It is 12 billion dollars and not 10 billion dollars.", "4")
    desk.read_new()
    groups = desk.queue()
    assert [(group.count, group.triage) for group in groups] == [(3, Triage.SUPPORTED), (1, Triage.CONTRADICTED)]
    assert groups[0].state is State.GROUPED
    assert groups[1].state is State.RECEIVED


def test_abuse_is_set_aside_and_cannot_be_accepted(desk: Desk) -> None:
    """A person has to take it up first; it can then only be about something."""
    send(desk, "you are all idiots, go to hell", "1")
    desk.read_new()
    group = desk.queue()[0]
    assert group.state is State.QUARANTINED
    with pytest.raises(CaseError, match="from 'quarantined' one can go to"):
        desk.decide(group.subject, State.ACCEPTED, "Ed", gravity=Gravity.MINOR)
    desk.decide(group.subject, State.IN_PROGRESS, "Ed")
    with pytest.raises(CaseError, match="no claim is tied to it"):
        desk.decide(group.subject, State.ACCEPTED, "Ed", gravity=Gravity.MINOR)


@pytest.mark.parametrize(
    ("state", "more", "reason"),
    [
        (State.REJECTED, {}, "say why"),
        (State.ACCEPTED, {}, "how grave"),
        (State.PUBLISHED, {}, "one can go to"),
        (State.ACCEPTED, {"gravity": Gravity.MINOR, "value": "twelve kilometres"}, "cannot stand for"),
        (State.ACCEPTED, {"gravity": Gravity.MINOR, "value": "$10 billion"}, "says that already"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused(desk: Desk, state: State, more: dict, reason: str) -> None:  # type: ignore[type-arg]
    """With one line that says what to do; nothing is written."""
    send(desk, HEDGE, "1")
    desk.read_new()
    with pytest.raises(CaseError, match=reason):
        desk.decide(desk.queue()[0].subject, state, "Ed", **more)
    assert desk.steps.all() == ()


def test_an_accepted_correction_lies_over_the_claim(desk: Desk) -> None:
    """The words stay, the value changes, every report says both; copies with the old value are listed."""
    subject = accepted(desk)
    report = desk.case.load("fr")
    corrected = [claim for claim in report.claims if claim.corrected_by == subject]
    assert {claim.quote for claim in corrected} == {"$10 billion", "$10 Billion"}  # the headline too
    assert all(claim.value.bound is Bound.MORE_THAN for claim in corrected)  # type: ignore[union-attr]
    assert all(claim.stated.bound is Bound.EXACT for claim in corrected)  # type: ignore[union-attr]
    step = desk.steps.of(subject)[0]
    names = {claim.document for claim in desk.stale(step)}
    assert article(desk, "05-itworld.txt") in names
    assert article(desk, "06-etcentric.html") not in names
    for form in ("text", "html", "md", "csv", "json"):
        told = render(report, form, "fr")
        assert {"json": '"corrected_by"', "csv": subject}.get(form, "corrigé") in told
    row = next(row for row in json.loads(render(report, "json", "fr"))["claims"] if row["id"] == corrected[0].id)
    assert (row["bound"], row["corrected_by"], row["stated"]["bound"]) == ("more_than", subject, "exact")
    assert verify(desk.case) == []


def test_a_correction_taken_back_leaves_the_claim_as_it_was(desk: Desk) -> None:
    """The ledger keeps both steps."""
    subject = accepted(desk)
    desk.settle(desk.decide(subject, State.IN_PROGRESS, "Ed", reason="the agency has called back"))
    assert not [claim for claim in desk.case.load().claims if claim.corrected_by]
    assert [step.state for step in desk.steps.of(subject)] == [State.ACCEPTED, State.IN_PROGRESS]


def test_a_correction_can_be_corrected(desk: Desk) -> None:
    """The last holds; the second notice says that it replaces the first, and what the first one said."""
    first = accepted(desk)
    desk.decide(first, State.PUBLISHED, "Ed")
    send(desk, "Not more than $10 billion: it is at least $10 billion.", "two")
    desk.read_new()
    second = next(group.subject for group in desk.queue() if group.subject != first)
    desk.settle(desk.decide(second, State.ACCEPTED, "Ed", gravity=Gravity.MINOR))
    desk.decide(second, State.PUBLISHED, "Ed")
    claim = next(claim for claim in desk.case.load().claims if claim.corrected_by)
    assert claim.corrected_by == second
    assert claim.value.bound is Bound.AT_LEAST  # type: ignore[union-attr]
    assert claim.stated.bound is Bound.EXACT  # type: ignore[union-attr]
    one, two = desk.notices()
    assert two.supersedes == one.id
    assert two.wrong("en") == one.right("en") == "more than $10\u00a0billion"


def test_a_retraction_takes_the_claim_out(desk: Desk) -> None:
    """Nothing is compared with it any more, and the notice says so."""
    send(desk, HEDGE, "1")
    desk.read_new()
    subject = desk.queue()[0].subject
    desk.settle(desk.decide(subject, State.ACCEPTED, "Ed", gravity=Gravity.SERIOUS, kind=NoticeKind.RETRACTION))
    desk.decide(subject, State.PUBLISHED, "Ed")
    assert "withdrawn" in desk.notices()[0].text("en")
    assert "retiré" in desk.notices()[0].text("fr")
    etcentric = article(desk, "06-etcentric.html")
    assert not [
        claim for claim in desk.case.load().claims if claim.document == etcentric and "10 b" in claim.quote.lower()
    ]


def test_a_missed_claim_can_be_put_right_in_the_editor_s_words(desk: Desk) -> None:
    """No figure was read there; the notice is worded by hand."""
    send(
        desk, "Which ones? It is three suppliers.", "1", file="04-marketscreener.txt", passage="a handful of suppliers"
    )
    desk.read_new()
    group = desk.queue()[0]
    assert group.reading is not None
    assert group.reading.anchor.claim is None
    desk.decide(
        group.subject, State.ACCEPTED, "Ed", gravity=Gravity.MINOR, wrong="a handful of suppliers", right="three"
    )
    desk.decide(group.subject, State.PUBLISHED, "Ed")
    assert "three" in desk.notices()[0].text("en")


def test_an_answer_says_what_was_decided_in_the_reader_s_language(desk: Desk) -> None:
    """With the reason where it was rejected, and the place where it was published."""
    send(
        desk, "Ce n'est pas 10 milliards de dollars, c'est plus de 10 milliards de dollars, voyons.", "1", language="fr"
    )
    desk.read_new()
    subject = desk.queue()[0].subject
    desk.decide(subject, State.REJECTED, "Ed", reason="Bloomberg maintient 10 milliards.")
    ((email, text),) = desk.answers(subject, BASE)
    assert email == "ann@reader.example"
    assert "Bloomberg maintient" in text
    desk.decide(subject, State.IN_PROGRESS, "Ed")
    desk.settle(desk.decide(subject, State.ACCEPTED, "Ed", gravity=Gravity.MINOR))
    desk.decide(subject, State.PUBLISHED, "Ed")
    ((_, text),) = desk.answers(subject, BASE, "Le Journal")
    assert f"{BASE}fr/" in text
    assert "plus de 10\u00a0milliards de dollars" in text
    assert text.rstrip().endswith("Le Journal")


def test_an_accepted_correction_becomes_a_row_of_the_fixtures(desk: Desk) -> None:
    """A pair of one thing, with the passage of an article that has it right."""
    subject = accepted(desk)
    row = fixture_row(desk.steps.of(subject)[0], desk.story())
    assert row is not None
    assert row.startswith("[[pair]]")
    assert 'relation = "bound_differs"' in row


# ---------------------------------------------------------------- publishing


@pytest.fixture(scope="module")
def published(checked: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every file of two notices, one of them with everything in it that could break a format."""
    path = tmp_path_factory.mktemp("published") / "story.db"
    path.write_bytes(checked.read_bytes())
    with Case.open(path) as case:
        desk = Desk(case)
        desk.decide(accepted(desk), State.PUBLISHED, "Ed")
        send(
            desk,
            "Which ones? It is three suppliers.",
            "9",
            file="04-marketscreener.txt",
            passage="a handful of suppliers",
        )
        desk.read_new()
        group = next(group for group in desk.queue() if group.reading and group.reading.anchor.claim is None)
        nasty = "a \x07handful & <b>more</b> ]]> </script><script>alert(1)</script>"
        desk.decide(group.subject, State.ACCEPTED, "Ed", gravity=Gravity.MINOR, wrong=nasty, right="three “suppliers”")
        desk.decide(group.subject, State.PUBLISHED, "Ed", kind=NoticeKind.UPDATE)
        return site(desk.notices(), BASE, "The <News> & Sons")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("file", "schema"), [("feed.atom", "atom.rng"), ("feed.rss", "rss.rng")])
def test_xml_feeds_are_valid(published: dict[str, str], language: str, file: str, schema: str) -> None:
    """By grammars written from RFC 4287 and the RSS 2.0 specification."""
    grammar = etree.RelaxNG(etree.parse(SCHEMAS / schema))
    feed = etree.fromstring(published[f"{language}/{file}"].encode())
    grammar.assertValid(feed)


@pytest.mark.parametrize("break_it", ["<id>", "<updated>", "rel="])
def test_the_grammar_finds_faults(published: dict[str, str], break_it: str) -> None:
    """A grammar that lets everything pass proves nothing."""
    broken = published["en/feed.atom"].replace(break_it, break_it.replace("i", "x").replace("u", "x").replace("r", "x"))
    broken = broken.replace("</id>", "</xd>").replace("</updated>", "</xpdated>") if "<" in break_it else broken
    grammar = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
    parser = etree.XMLParser(recover=True)
    assert not grammar.validate(etree.fromstring(broken.encode(), parser))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_json_feeds_are_valid(published: dict[str, str], language: str) -> None:
    """By a schema written from the JSON Feed 1.1 specification."""
    schema = json.loads((SCHEMAS / "jsonfeed.json").read_text(encoding="utf-8"))
    feed = json.loads(published[f"{language}/feed.json"])
    jsonschema.validate(feed, schema, format_checker=jsonschema.FormatChecker())
    assert len(feed["items"]) == 2


def test_linked_data_is_what_schema_org_expects(published: dict[str, str]) -> None:
    """In the file, in the page and in the fragment; `CorrectionComment` has no `correctedWork`."""
    schema = json.loads((SCHEMAS / "newsarticle.json").read_text(encoding="utf-8"))
    seen = 0
    for path, content in published.items():
        if path.endswith(".jsonld"):
            told = [content]
        elif "/article/" in path and path.endswith(".html"):
            told = [content.partition('<script type="application/ld+json">')[2].partition("</script>")[0]]
        else:
            continue
        for text in told:
            jsonschema.validate(json.loads(text), schema)
            assert "correctedWork" not in text
            seen += 1
    assert seen == 12  # two articles, two languages, three forms


def test_the_iptc_signal_says_correction_or_update(published: dict[str, str]) -> None:
    """In the namespace of NewsML-G2."""
    found = set()
    for path, content in published.items():
        if path.endswith(".newsml.xml"):
            item = etree.fromstring(content.encode())
            found |= set(item.xpath("//n:itemMeta/n:signal/@qcode", namespaces={"n": item.nsmap[None]}))
    assert found == {"sig:correction", "sig:update"}


def test_ids_are_permanent_and_the_same_everywhere(published: dict[str, str]) -> None:
    """In all three feeds, both languages, and the linked data."""
    ids = [item["id"] for item in json.loads(published["en/feed.json"])["items"]]
    assert len(set(ids)) == 2
    for path in ("fr/feed.json", "fr/feed.atom", "en/feed.atom", "fr/feed.rss", "en/feed.rss"):
        assert all(name in published[path] for name in ids)
    assert all(any(name in content for path, content in published.items() if path.endswith(".jsonld")) for name in ids)


def test_a_page_says_the_wrong_the_right_where_and_when(published: dict[str, str]) -> None:
    """And nothing that somebody wrote becomes markup."""
    year = next(path for path in published if path.startswith("fr/2"))
    page = published[year].replace("\u00a0", " ")
    for words in (
        "plus de 10 milliards de dollars",
        "10 milliards de dollars",
        "ETCentric",
        "26 août 2025",
        "Précision",
    ):
        assert words in page
    for path, content in published.items():
        if path.endswith(".html"):
            assert "<script>alert" not in content
            assert "<b>more</b>" not in content


def test_nothing_a_reader_wrote_is_published(published: dict[str, str]) -> None:
    """Not the words, not the name, not the address."""
    for content in published.values():
        for words in ("Reuters says", "Ann Reader", "ann@reader.example", "Which ones?"):
            assert words not in content


def test_no_notice_no_fault() -> None:
    """An empty set of pages is valid too."""
    files = site((), BASE, "News")
    etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng")).assertValid(etree.fromstring(files["en/feed.atom"].encode()))
    etree.RelaxNG(etree.parse(SCHEMAS / "rss.rng")).assertValid(etree.fromstring(files["en/feed.rss"].encode()))
    assert "No correction has been published" in files["en/index.html"]


# ---------------------------------------------------------------- readers' data


def test_readers_data_can_be_shown_and_forgotten(desk: Desk) -> None:
    """By address or code; the words are gone from the file itself, what was decided stays."""
    subject = accepted(desk, "Reuters says more than $10 billion, not $10 billion, says Zyxwvut.")
    assert Readers(desk.case).export_person(email="ANN@reader.example ")[0]["text"].endswith("Zyxwvut.")
    assert Readers(desk.case).export_person(email="bob@reader.example") == []
    assert Readers(desk.case).purge(email="ann@reader.example") == 1
    assert Readers(desk.case).export_person(email="ann@reader.example") == []
    desk.case.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    content = desk.case.path.read_bytes()
    for words in (b"Zyxwvut", b"ann@reader", b"Ann Reader", b"192.0.2.7"):
        assert words not in content
    assert [step.state for step in desk.steps.of(subject)] == [State.ACCEPTED]
    assert verify(desk.case) == []


def test_an_exported_case_knows_no_reader(desk: Desk, tmp_path: Path) -> None:
    """The pack holds what was understood and decided, and not one word of a reader; notices can be made from it."""
    subject = accepted(desk, "Reuters says more than $10 billion, not $10 billion, says Zyxwvut.")
    desk.decide(subject, State.PUBLISHED, "Ed")
    send(desk, "Zyxwvut again.", "gone", passage="a passage of Zyxwvut that is gone")
    desk.read_new()
    pack, copy = tmp_path / "story.zip", tmp_path / "copy.db"
    done = CliRunner().invoke(cli, ["case", "export", str(desk.case.path), "-o", str(pack)])
    assert done.exit_code == 0, done.output
    done = CliRunner().invoke(cli, ["case", "import", str(pack), str(copy)])
    assert done.exit_code == 0, done.output
    for words in (b"Zyxwvut", b"ann@reader", b"Ann Reader"):
        assert words not in copy.read_bytes()
    with Case.open(copy) as case:
        assert [notice.id for notice in Desk(case).notices()] == [notice.id for notice in desk.notices()]
        assert verify(case) == []


def test_old_tips_are_forgotten_on_schedule(desk: Desk) -> None:
    """Older ones only; a second run finds nothing left to do."""
    desk.inbox.receive(Tip("", "old", received="2020-01-01T00:00:00.000Z"), "old", Contact(email="o@example.org"))
    desk.inbox.receive(Tip("", "new"), "new")
    assert Readers(desk.case).purge(before="2024-01-01T00:00:00.000Z") == 1
    assert Readers(desk.case).purge(before="2024-01-01T00:00:00.000Z") == 0
    assert [tip.text for tip in desk.inbox.tips()] == ["", "new"]


def test_no_address_and_no_code_is_kept_as_it_was(desk: Desk) -> None:
    """Only hashes of them, and nothing of a reader outside the private tables."""
    receipt = desk.inbox.receive(Tip("", HEDGE), "key", Contact("Ann Reader", "ann@reader.example"), "192.0.2.7")
    with sqlite3.connect(desk.case.path) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            rows = str(connection.execute(f'SELECT * FROM "{table}"').fetchall())
            assert receipt.code not in rows
            assert "192.0.2.7" not in rows
            if not table.startswith("private_"):
                assert "ann@reader" not in rows
                assert "Reuters says" not in rows


# ---------------------------------------------------------------- rights of reply


def test_a_right_of_reply_has_a_clock_and_is_no_correction(desk: Desk) -> None:
    """Three days from receipt; demanded too late is said, not refused."""
    replies, document = Replies(desk.case), article(desk, "06-etcentric.html")
    first = replies.receive(
        "I answer.", "A. Dupont", "what was said", document=document, received="2025-09-01T10:00:00Z"
    )
    replies.receive("Too late.", "B. Durand", "what was said", document=document, received="2026-03-01T10:00:00Z")
    one, two = replies.all()
    assert (one.due, one.late, one.days_left("2025-09-03")) == ("2025-09-04", False, 1)
    assert two.late
    assert desk.read_new() == 0
    assert desk.groups() == ()
    replies.close(first.tip, ReplyState.PUBLISHED, "Ed")
    assert replies.all()[0].state is ReplyState.PUBLISHED
    with pytest.raises(CaseError, match="missing"):
        replies.receive("I answer.", "", "what was said")


def test_channels_have_names() -> None:
    """They are stored: a renamed one would orphan what was."""
    assert [channel.value for channel in Channel] == ["form", "mail", "file", "api", "desk"]


def test_the_queue_comes_in_pages_made_in_the_case_file(desk: Desk) -> None:
    """What most readers ask for first, abuse last; each page holds its own groups and no others."""
    for number in range(3):
        send(desk, HEDGE, f"hedge {number}")
    send(desk, "You idiots, shut up.", "rude")
    send(desk, "It is 7 years, not six years.", "years")
    desk.read_new()
    database = desk.case.database
    first = extract(database, Wanted(OPEN), 0, 2)
    second = extract(database, Wanted(OPEN), 2, 2)
    assert first.total == second.total == 3
    assert [group.count for group in desk.groups("en", first.subjects)] == [3, 1]
    assert [group.state for group in desk.groups("en", second.subjects)] == [State.QUARANTINED]
    assert first.triages == {"supported": 1, "contradicted": 1, "abuse": 1}
    assert extract(database, Wanted(OPEN, "abuse")).subjects == second.subjects
    assert desk.queue() == desk.groups("en", (*first.subjects, *second.subjects))
    assert {group.subject: group for group in desk.groups()} == {group.subject: group for group in desk.queue()}
    desk.decide(second.subjects[0], State.REJECTED, "Ed", reason="no")
    assert extract(database, Wanted(DONE)).subjects == second.subjects
    assert extract(database, Wanted(OPEN)).total == 2


def test_a_part_of_the_story_shows_a_group_as_the_whole_does(desk: Desk) -> None:
    """The claim, its restatements, who sides with it: without reading the rest of the case."""
    send(desk, HEDGE, "one")
    desk.read_new()
    [group] = desk.groups()
    part, whole = desk.story_around(group), desk.story()
    assert len(part.claims) < len(whole.claims)
    assert desk.group(group.subject) == group
    assert group.reading is not None
    for name in (*group.claims, *group.reading.supporters, *group.reading.opponents):
        assert part.claims[name] == whole.claims[name]
        assert part.thread_of[name] == whole.thread_of[name]
