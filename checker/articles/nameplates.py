"""Nameplates: whether the first line of a text file is the name of a paper, as texts are pasted with it, and which.

What papers are called tells ("FOLHA DO MERCADO", "The Northern Bugle", "Handelsrundschau – …"), or what the rest of the
line or the one below says they are: "EL BALANCE | Boletín de economía", "CARNET DES BALKANS / Un blog de reportages".
"""

import re
from collections.abc import Sequence
from functools import cache

from checker.articles.blocks import Block
from checker.articles.cues import flat, name_particles, table
from checker.articles.lines import is_sentence, words_of
from checker.articles.looks import Look

_PARTS = re.compile(r"\s*[|>»•·/]\s*|\s{2,}|\s+[–—-]\s+")
_SHORT_FORM = re.compile(r"\s*\([^()\d]{2,8}\)$")  # "AGENCE HEXAGONE PRESSE (AHP)"
_SITE = re.compile(r"\w[\w-]+\.(?:com|net|org|info|news|eu|fr|de|at|ch|be|nl|es|it|pt|br|gr|uk|ie)", re.I)
_LONGEST = 6  # words of the name of a paper
_SMALL = 3  # letters of a small word inside a name


def paper_named(blocks: Sequence[Block], looks: Sequence[Look]) -> str | None:
    """The paper that the first of some lines names; none where that may as well be a headline or a section."""
    if not blocks or (not looks[0].of_article and looks[0] not in (Look.CUE, Look.BOX, Look.STAMP)):
        return None
    name, *rest = [part for part in _PARTS.split(blocks[0].text) if part] or [""]
    before, comma, apposed = name.partition(", ")
    if comma and apposed[:1].islower():  # "Carta do Índico, |a newsletter lusófona|"
        name, rest = before, [apposed, *rest]
    name = _SHORT_FORM.sub("", name)
    if _SITE.fullmatch(name):
        return name
    words = words_of(name)
    known = [_elided(word) in _words("names") for word in words]
    if not 1 <= len(words) <= _LONGEST or any(map(str.isdigit, name)) or is_sentence(name):
        return None
    if not _is_name(words, known):
        return None
    if _content(words, known) or (len(words) == 1 and flat(name).endswith(_words("endings"))):
        return name
    follows = len(blocks) > 2 and blocks[1].group == blocks[0].group
    tagged = any(_tagged(part) for part in (*rest, *([blocks[1].text] if follows else ())))
    dated = len(words) > 1 and follows and looks[1] is Look.STAMP
    return name if tagged or (name.isupper() and (dated or (bool(rest) and len(words) > 1))) else None


def _is_name(words: Sequence[str], known: Sequence[bool]) -> bool:
    """Whether every word has a capital, or is small ("della", "l'Ouest"), or follows a particle in what a paper is
    called: "La Tribune |des affaires|"."""
    small = [len(word) <= _SMALL or flat(word) in name_particles() or "'" in word[: _SMALL + 2] for word in words]
    called = any(known[:2])
    return words[0][0].isupper() and all(
        word[0].isupper() or small[at] or (called and small[at - 1]) for at, word in enumerate(words)
    )


def _elided(word: str) -> str:
    """A word without the article glued to it: "L'Écho"."""
    return re.sub(r"^(?:l|d|dell)['’]", "", flat(word))


def _content(words: Sequence[str], known: Sequence[bool]) -> bool:
    """Whether a word for papers begins a name of two words or more, or ends it: "Il |Corriere| della Dora"."""
    first = next((at for at, word in enumerate(words) if flat(word) not in name_particles()), 0)
    led = first or flat(words[0]) in _words("articles")
    return len(words) > 1 and (known[-1] or known[first] or (bool(led) and known[min(1, len(words) - 1)]))


def _tagged(text: str) -> bool:
    """Whether words beside a name say that it is a paper's: "Un |blog| de reportages entre Danube et mer Égée"."""
    return any(flat(word) in _words("kinds") for word in words_of(text))


@cache
def _words(key: str) -> tuple[str, ...]:
    """One row of the table of papers."""
    return tuple(dict.fromkeys(map(flat, table()["papers"][key].split())))
