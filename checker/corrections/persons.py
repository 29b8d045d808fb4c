"""Names that a reader corrects: "c'est Laure Beccuau, pas Laurence Beccuau"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.corrections.tip import Tip
from checker.wordings import may_be_one
from claims.claim import Claim
from claims.value import Kind

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_RUN = re.compile(rf"(?<!\w){_WORD}(?:[ \u00a0]{_WORD}){{1,3}}")


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name of the article and the spelling that the reader proposes for it."""

    claim: Claim
    proposed: str
    repeated: bool


def renamings(tip: Tip, claims: Sequence[Claim]) -> list[Renaming]:
    """The names of an article that a tip writes otherwise; `repeated` where it also gives the article's spelling."""
    text = f"{tip.text}\n{tip.proposed or ''}"
    runs = list(dict.fromkeys(run for match in _RUN.finditer(text) for run in _tails(match[0])))
    found = []
    for claim in claims:
        if claim.kind is not Kind.NAME:
            continue
        name = str(claim.value)
        # "The OpenAI", "Frau Christine Lagarde": the name itself with a word before it.
        runs_here = [run for run in runs if not f" {run} ".endswith(f" {name} ")]
        others = [
            run for run in runs_here if may_be_one(run, name) and len(run.split()) >= len(name.split()) and run != name
        ]
        if others:
            shortest = min(others, key=lambda run: (len(run.split()), runs.index(run)))
            found.append(Renaming(claim, shortest, name in runs))
    return found


def _tails(run: str) -> list[str]:
    """A run of capitalised words and the ends of it: a sentence may begin right before a name."""
    words = run.split()
    return [" ".join(words[start:]) for start in range(len(words) - 1)]
