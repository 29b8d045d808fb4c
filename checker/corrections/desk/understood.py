"""How tips were understood, in the case file: in each language of the interface, without a word of the readers'."""

import json
from collections.abc import Mapping
from dataclasses import replace

from checker.corrections.desk.groups import subjects
from checker.corrections.story import Story
from checker.corrections.tip import Tip, Understanding
from checker.store.case import Case
from checker.store.plain import plain, restored
from checker.store.rows import packed

LANGUAGES = ("en", "fr")


def keep(case: Case, tip: Tip, read: Mapping[str, Understanding], check: int, story: Story) -> None:
    """Keeps how a tip was understood against a check, and which corrections it asks for."""
    main = read[LANGUAGES[0]]
    rows = list(enumerate(subjects(main, tip.text, story)))
    with case.writing() as database:
        database.execute("DELETE FROM tip_readings WHERE tip = ?", [tip.id])
        for position, (subject, reading) in rows:
            anchor = reading.anchor if reading else None
            database.execute(
                "INSERT INTO tip_readings (tip, position, subject, document, claim, sure, triage)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    tip.id,
                    position,
                    subject,
                    (anchor.document if anchor else None) or main.document,
                    anchor.claim if anchor else None,
                    int(bool(anchor and anchor.sure)),
                    (reading or main).triage.value,
                ],
            )
        understood = packed({language: plain(_without_words(told)) for language, told in read.items()})
        database.execute("UPDATE tips SET understood = ?, last_check = ? WHERE id = ?", [understood, check, tip.id])


def told(kept: str, language: str) -> Understanding:
    """What was kept of a tip, told in a language."""
    languages = json.loads(kept)
    return restored(Understanding, languages.get(language) or languages[LANGUAGES[0]])


def _without_words(read: Understanding) -> Understanding:
    """What was understood without anything the reader wrote: it stays when the reader is forgotten."""
    return replace(read, readings=tuple(replace(reading, words="") for reading in read.readings), repaired=())
