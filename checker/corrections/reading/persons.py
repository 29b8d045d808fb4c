"""Names and offices that a reader corrects: "c'est Laure Beccuau, pas Laurence Beccuau", "mayor of Villach, not
Klagenfurt"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.corrections.reading.mentions import TipText
from checker.corrections.reading.talk import CLAUSE, Role, role, talk
from checker.corrections.tip import Tip
from checker.matching.alike.similarity import letters_alike
from checker.matching.wordings.one_name import may_be_one
from claims.claim import Claim
from claims.document import Document, Span
from claims.packs import pack as packs
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise
from claims.value import Kind

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_RUN = re.compile(rf"(?<!\w){_WORD}(?:[ \u00a0]{_WORD}){{1,3}}")
_CAPITALISED = re.compile(rf"(?<!\w){_WORD}")
_SPELLING = 0.75  # of the letters: "Colpaert" for "Colpaerd"
_SHORTEST = 4  # letters of a name whose spelling is looked at
_LONGEST = 8  # words of an office


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name or an office of the article and what the reader would put for it (`None`: it is only disputed).

    `repeated` where the reader also gives what the article has, `cued` where a word says that the other is right.
    """

    claim: Claim
    proposed: str | None
    repeated: bool
    cued: bool = False


def renamings(
    tip: Tip, claims: Sequence[Claim], article: Document | None = None, language: str = "en"
) -> list[Renaming]:
    """The names of an article that a tip writes otherwise."""
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
            found.append(Renaming(claim, shortest, name in runs, _cued(text, shortest, language)))
        elif article is not None:
            found += _respelled(text, claim, article, language)
    return found


def _cued(text: str, words: str, language: str) -> bool:
    at = text.find(words)
    return role(fold(text), Span(at, at + len(words)), [], language)[0] is Role.RIGHT


def _respelled(text: str, claim: Claim, article: Document, language: str) -> Iterator[Renaming]:
    """A name of which the tip has one word, spelled as the article never does: "her name is Trattnig"."""
    name = str(claim.value)
    written = set(re.findall(r"\w+", article.text))
    parts = [part for part in name.split() if len(part) >= _SHORTEST]
    for match in _CAPITALISED.finditer(text):
        word = match[0]
        alike = [part for part in parts if fold(part)[0] == fold(word)[0] and part != word]
        alike = [part for part in alike if letters_alike(fold(part), fold(word)) >= _SPELLING]
        if len(word) >= _SHORTEST and alike and word not in written:
            part = max(alike, key=lambda part: letters_alike(fold(part), fold(word)))
            does = role(fold(text), Span(*match.span()), [], language)[0]
            yield Renaming(claim, name.replace(part, word), part in text.split(), does is Role.RIGHT)
            return


def _tails(run: str) -> list[str]:
    """A run of capitalised words and the ends of it: a sentence may begin right before a name."""
    words = run.split()
    return [" ".join(words[start:]) for start in range(len(words) - 1)]


# ---------------------------------------------------------------- offices


def reassigned(text: TipText, claims: Sequence[Claim]) -> list[Renaming]:
    """The offices of an article that a tip disputes in so many words: "minister of health, not interior minister",
    "mayor of Villach, not Klagenfurt"."""
    folded = fold(text.document.text)
    spans = [mention.claim.span for mention in text.mentions]
    found = []
    for claim in claims:
        if claim.kind is not Kind.ROLE:
            continue
        for piece in _pieces(claim, folded, text.language):
            for match in re.finditer(rf"(?<!\w){re.escape(fold(piece))}(?!\w)", folded):
                does, cue = role(folded, Span(*match.span()), spans, text.language)
                if does is Role.WRONG:
                    right = _instead(text, Span(*match.span()), cue)
                    if right and piece in _names(claim):
                        right = (
                            claim.quote.replace(piece, right.split()[-1]) if right.split()[-1][0].isupper() else None
                        )
                    found.append(Renaming(claim, right, repeated=True))
                    break
            else:
                continue
            break
    return found


def in_office(tip: Tip, text: TipText, claims: Sequence[Claim]) -> list[Renaming]:
    """The one office of a passage that the reader shows, where the reader speaks of an office."""
    offices = [claim for claim in claims if claim.kind is Kind.ROLE]
    words = packs.load(text.language).names.roles
    folded = prepare(text.document.text)
    tokens = tokenise(folded.composed, packs.load(text.language).words)
    spoken_of = next((index for index in range(tokens.size) if words.match(tokens, index)), None)
    if len(offices) != 1 or spoken_of is None:
        return []
    return [Renaming(offices[0], (tip.proposed or "").strip() or _said_right(text, len(tip.text)), repeated=False)]


def _names(claim: Claim) -> list[str]:
    return [match[0] for match in _CAPITALISED.finditer(claim.quote) if match.start() > 0]


def _pieces(claim: Claim, folded: str, language: str) -> list[str]:
    """An office, what it is without what it is of, and the names in it, where the tip also has a word of the rest."""
    words = claim.quote.split()
    of = next((at for at, word in enumerate(words) if fold(word) in packs.load(language).names.of), len(words))
    head = " ".join(words[:of]) if of > 1 else claim.quote
    names = _names(claim)
    others = [word for word in re.findall(r"\w{4,}", fold(claim.quote)) if word not in map(fold, names)]
    names = names if any(re.search(rf"(?<!\w){re.escape(word)}", folded) for word in others) else []
    return list(dict.fromkeys([claim.quote, head, *(name for name in names if len(name) >= _SHORTEST)]))


def _instead(text: TipText, wrong: Span, cue: str) -> str | None:
    """What a tip puts in place of words it disputes: what stands before the denial, or behind the "but"."""
    words, folded = text.document.text, fold(text.document.text)
    behind = CLAUSE.split(words[wrong.end :])[0]
    but = talk(text.language).before.match(fold(behind).lstrip(" ,"))
    if but is not None:
        return _bare(behind.lstrip(" ,")[but.end() :], text.language)
    denial = folded.rfind(cue.split()[0], 0, wrong.start)
    start = max((match.end() for match in CLAUSE.finditer(folded, 0, denial)), default=0)
    before = words[start:denial].rstrip(" ,-(")
    cues = list(talk(text.language).before.finditer(fold(before)))
    return _bare(before[cues[-1].end() :] if cues else before, text.language)


def _said_right(text: TipText, end: int) -> str | None:
    """The words behind the first cue for what is right."""
    words = text.document.text[:end]
    known = talk(text.language)
    for match in known.before.finditer(fold(words)):
        if match[1] not in known.wrong | known.says:
            return _bare(re.split(r"[,.;:!?\n(]", words[match.end() :])[0], text.language)
    return None


def _bare(words: str, language: str) -> str | None:
    """A few words without an article before them; `None` for none or for many."""
    found = words.strip(" ,.;:!?()«»\"'").split()
    while found and fold(found[0]) in packs.load(language).names.articles:
        found = found[1:]
    return " ".join(found) if 0 < len(found) <= _LONGEST else None
