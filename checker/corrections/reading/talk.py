"""How readers speak when they correct an article: cues beside a figure, insults, advertisements (`talk.toml`)."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from claims.document import Span
from claims.text.fold import fold
from claims.value import Change, Kind

_REACH = 34  # characters between a cue and its figure: "vous parlez d'un contrat de", "au lieu des"
_BEHIND = 24
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_FACTORS = {"halves": Decimal("0.5"), "doubles": Decimal(2), "triples": Decimal(3)}
_DAYS = {"day_before": Change.DECREASE, "day_after": Change.INCREASE}
# "Two days before the vote" says when; "two days before" says by how much the article is wrong.
_NO_OBJECT = (
    r"(?!\s+(?!di quanto|de lo que|do que|de ce que)(?:de|del|di|della|da|do|dos|das|la|le|les|el|the|of|van|dem|der"
    r"|den|het|το|τη|την|τον|τις)\b)"
)
_LETTER = r"\s+[\"'«“]?[^\W\d_][\"'»”]?(?!['\w])"
ARROW = "→"  # "32 % → 31 %"
CLAUSE = re.compile(r"[.;!?\n](?=\s|$)")


class Role(StrEnum):
    """What the reader does with a figure: disputes it, proposes it, or neither in so many words."""

    WRONG = "wrong"
    RIGHT = "right"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Talk:
    """The cues of one language, ready to search folded text."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    cues: frozenset[str]
    says: frozenset[str]
    yours: frozenset[str]
    wrong: frozenset[str]
    wrong_after: frozenset[str]
    missing: re.Pattern[str]
    mistaken: re.Pattern[str]
    naming: re.Pattern[str]
    insults: re.Pattern[str]
    own: re.Pattern[str]
    headline: re.Pattern[str]
    layout: re.Pattern[str]
    on_day: re.Pattern[str]
    day_ends: re.Pattern[str]
    behind: re.Pattern[str]
    less: frozenset[str]
    surplus: re.Pattern[str]
    lacking: re.Pattern[str]
    zeros: re.Pattern[str]
    factors: tuple[tuple[Decimal, re.Pattern[str]], ...]
    days: tuple[tuple[Change, re.Pattern[str]], ...]
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...]
    letters: frozenset[str]
    shortened: tuple[tuple[str, str], ...]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "talk.toml").read_text(encoding="utf-8"))


@cache
def talk(language: str) -> Talk:
    """The cues of a language; those of English where there are none."""
    row = _table().get(language) or _table()["en"]
    says, wrong, wrong_after, less = (_folded(row[key]) for key in ("says", "wrong", "wrong_after", "less"))
    return Talk(
        before=_any([*says, *wrong, *_folded(row["right"]), ARROW]),
        cues=frozenset(_folded(row["right"])),
        after=_any([*wrong_after, *_folded(row["right_after"])]),
        says=frozenset(says),
        yours=frozenset(word for word in says if " " not in word),
        wrong=frozenset(wrong),
        wrong_after=frozenset(wrong_after),
        missing=_any(_folded(row["missing"])),
        naming=re.compile(f"{_any(_folded(row['naming'])).pattern}|{_any(_folded(row['letter'])).pattern}{_LETTER}"),
        mistaken=_any([*wrong_after, *_folded(row["mistaken"])]),
        insults=_any(_folded(row["insults"]), whole=False),
        own=_any(_folded(row["own"])),
        headline=_any(_folded(row["headline"])),
        layout=_any(_folded(row["layout"])),
        on_day=re.compile(_any(_folded(row["on_day"])).pattern + r"\s*$"),
        day_ends=re.compile(r"\s*(?:$|[,;:!?()]|\.(?!\d)|" + _any(wrong).pattern + ")"),
        behind=re.compile(r"\s*" + _any([*_folded(row["more"]), *less]).pattern + _NO_OBJECT),
        less=frozenset(less),
        surplus=_any(_folded(row["surplus"])),
        lacking=re.compile(_any(_folded(row["lacking"])).pattern + r"\s*$"),
        zeros=_any(_folded(row["zeros"])),
        factors=tuple((factor, _any(_folded(row[key]))) for key, factor in _FACTORS.items()),
        days=tuple((change, _any(_folded(row[key]))) for key, change in _DAYS.items()),
        kinds=tuple((Kind(kind), _any(_folded(words))) for kind, words in row["kinds"].items()),
        letters=frozenset(row["letters"]),
        shortened=tuple(row.get("shortened", {}).items()),
    )


def words_of(language: str) -> set[str]:
    """Every word of a language's cues, folded."""
    lists = (entry for entry in _table()[language].values() if isinstance(entry, list))
    return {word for entry in lists for phrase in entry for word in re.findall(r"\w+", fold(phrase))}


def _folded(words: Sequence[str]) -> list[str]:
    return [fold(word) for word in words]


def _any(words: Sequence[str], whole: bool = True) -> re.Pattern[str]:
    """The longest of the words wherever they begin; a cue that ends in an apostrophe needs no blank behind it."""
    if not words:
        return re.compile(r"(?!)")
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    behind = r"(?:(?<=')|(?!\w))" if whole else ""
    return re.compile(r"(?<!\w)(" + "|".join(map(re.escape, longest_first)) + ")" + behind)


def role(folded: str, span: Span, neighbours: Sequence[Span], language: str) -> tuple[Role, str]:
    """What the reader does with the figure at `span`, and the cue that says so.

    The nearest cue counts, in the same clause and with no other figure between.
    """
    words = talk(language)
    start = max([span.start - _REACH, *(other.end for other in neighbours if other.end <= span.start)])
    before = folded[max(0, start) : span.start]
    breaks = [match.end() for match in CLAUSE.finditer(before)]
    before = before[breaks[-1] :] if breaks else before
    stop = min([span.end + _BEHIND, *(other.start for other in neighbours if other.start >= span.end)])
    after = CLAUSE.split(folded[span.end : stop])[0]
    if (match := words.before.match(folded, span.start)) is not None and match[1] in words.wrong:
        return Role.WRONG, match[1]  # "geen 102": read as part of the figure, as a hedge would be
    if (match := words.after.search(after)) is not None:
        return (Role.WRONG if match[1] in words.wrong_after else Role.RIGHT), match[1]
    before = words.after.sub(lambda match: "." * len(match[0]), before)  # "9 is wrong, at 3": no "is" before the 3
    found = list(words.before.finditer(before))
    # "Votre bilan est dépassé, 19 morts": the reader is done with what is the article's.
    # "In euros, not dollars: 40 million euros": what is denied ends at the colon.
    found = [match for match in found if match[1] not in words.yours or "," not in before[match.end() :]]
    found = [match for match in found if match[1] not in words.wrong or ":" not in before[match.end() :]]
    if not found:
        return (Role.RIGHT, ":") if before.rstrip().endswith(":") else (Role.NEUTRAL, "")  # "Turnout: 68.8 %"
    cues = [match[1] for match in found]
    if len(found) > 1 and cues[-2] in words.wrong and not before[found[-2].end() : found[-1].start()].strip():
        return Role.WRONG, f"{cues[-2]} {cues[-1]}"  # "não é", "is not the"
    if cues[-1] in words.wrong or (says := next((cue for cue in cues if cue in words.says), None)) is None:
        return (Role.WRONG if cues[-1] in words.wrong else Role.RIGHT), cues[-1]
    return Role.WRONG, says  # "vous écrivez que c'est 9"


def speaks_of_self(folded: str, span: Span, language: str) -> bool:
    """Whether a figure stands in a clause in which readers speak of themselves: "our 2 children", "seit 20 Jahren
    lese ich Sie"."""
    start = max((match.end() for match in CLAUSE.finditer(folded, 0, span.start)), default=0)
    clause = CLAUSE.split(folded[start : span.start])[-1] + CLAUSE.split(folded[span.start :])[0]
    return talk(language).own.search(clause) is not None


def insults(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The insults in a text, by the lists of these languages; the words as they are listed."""
    folded = fold(text)
    found = (match[1] for language in dict.fromkeys(languages) for match in talk(language).insults.finditer(folded))
    return tuple(dict.fromkeys(found))


def advertises(text: str) -> bool:
    """Whether a text looks like an advertisement: its words, or many addresses."""
    spam = _table()["spam"]
    folded = fold(text)
    return any(fold(word) in folded for word in spam["words"]) or len(_LINK.findall(text)) >= spam["links"]


def is_all_shouting(text: str) -> bool:
    """Whether nearly every letter is a capital."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 20 and sum(map(str.isupper, letters)) > 0.8 * len(letters)
