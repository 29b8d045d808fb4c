"""What is in a case file, for a terminal."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from checker.words.messages import table_text
from checker.words.wording import count, day, digits, listing, message, name


def tell(facts: Mapping[str, Any], language: str) -> str:
    """One line a fact, in the order in which one asks."""
    lines = [
        ("file", facts["file"]),
        ("size", size(facts["size"], language)),
        ("last_check", _check(facts["last_check"], language)),
        ("content", ", ".join(_counts(facts, language))),
        ("findings", _names("severity", facts["findings"], language)),
        ("queue", _names("state", facts["queue"], language)),
        ("judgements", _judgements(facts, language)),
        *(("agreement", line) for line in _agreement(facts, language)),
        ("schema", ", ".join(facts["schema"])),
    ]
    labels = {key: table_text("case", key, language) for key, _ in lines}
    width = max(len(label) for label in labels.values()) + 2
    return "".join(f"{labels[key]:{width}}{told}\n" for key, told in lines)


def size(octets: int, language: str) -> str:
    """A file size in kilobytes or megabytes, in steps of a thousand."""
    unit, divisor = ("MB", 1_000_000) if octets >= 1_000_000 else ("kB", 1000)
    shown = digits(Decimal(octets * 10 // divisor) / 10, language)
    return f"{shown}\u00a0{unit.replace('B', 'o') if language == 'fr' else unit}"


def _check(check: Mapping[str, Any] | None, language: str) -> str:
    if check is None:
        return message("never", language)
    return message(
        "check_line", language, number=check["number"], day=day(check["at"], language), version=check["version"]
    )


def _counts(facts: Mapping[str, Any], language: str) -> list[str]:
    return [count(key, facts[key], language) for key in ("articles", "claims", "threads", "snapshots")]


def _names(family: str, counted: Mapping[str, int], language: str) -> str:
    told = [f"{name(family, code, language)} {number}" for code, number in counted.items()]
    return ", ".join(told) or message("never", language)


def _judgements(facts: Mapping[str, Any], language: str) -> str:
    standing = count("judgements", facts["judgements"]["standing"], language)
    readers = listing([f"{reader} {number}" for reader, number in facts["reviewers"].items()], language)
    return f"{standing} ({readers})" if readers else standing


def _agreement(facts: Mapping[str, Any], language: str) -> list[str]:
    return [
        message(
            "agreement_line",
            language,
            first=found["readers"][0],
            second=found["readers"][1],
            alike=found["alike"],
            findings=found["findings"],
            kappa="–" if found["kappa"] is None else digits(Decimal(str(found["kappa"])), language),
        )
        for found in facts["agreement"]
    ]
