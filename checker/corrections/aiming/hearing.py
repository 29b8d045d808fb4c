"""What a tip is about and in which language: the article, and the words and figures of the tip as that language has
them."""

import re
from dataclasses import replace

from checker.articles.language import identify, vote
from checker.corrections.reading.mentions import TipText, read_tip
from checker.corrections.reading.talk import talk
from checker.corrections.story import Story, occurrences
from checker.corrections.tip import Tip
from checker.matching.alike.similarity import letters_alike
from claims.document import Document, Span
from claims.packs import pack as packs
from claims.text.fold import fold

_QUOTED = re.compile(
    r"«\s*([^«»]{4,300}?)\s*»|“([^“”]{4,300})”|\"([^\"\n]{4,300})\"|„([^„“”]{4,300})[“”]|‘([^‘’\n]{4,300})’"
)
_TITLE = 0.75  # of the letters; readers retype titles
_ENOUGH_WORDS = 12  # "no es la octava vez" is as good German as Spanish to a vote of small words
_LIKELY_SHARE = 0.3  # small words, from which on the vote goes before the article's language


def article_of(tip: Tip, story: Story) -> Document | None:
    """The article the form or the reader names; failing that, the one that has the passage, the only one there is."""
    if tip.article:
        return story.named(tip.article)
    mentioned = story.mentioned(tip.text)
    if mentioned is None and len(story.documents) == 1:
        return next(iter(story.documents.values()))
    if mentioned is None:
        quoted = [words for words in (tip.passage, *quotations(tip.text)) if words and len(words) > 12]
        holders = {d.id: d for d in story.documents.values() for words in quoted if occurrences(words, d.text)}
        mentioned = next(iter(holders.values())) if len(holders) == 1 else None
    return mentioned


def heard(tip: Tip, article: Document | None) -> TipText:
    """The tip in its language; figures of the title by which it names its article are not what it is about."""
    text = _in_its_language(tip, article)
    folded = fold(text.document.text)
    titles = [words for words in quotations(text.document.text) if article and is_title(words, article)]
    spans = [Span(at, at + len(words)) for words in titles if (at := folded.find(fold(words))) >= 0]
    kept = tuple(m for m in text.mentions if not any(m.claim.span.start in span for span in spans))
    return replace(text, mentions=kept)


def _in_its_language(tip: Tip, article: Document | None) -> TipText:
    """The tip, read in its language: as its small words clearly say; else in the one, of those it may be in, in which
    most of it makes sense."""
    known = packs.available()
    words = f"{tip.text} {tip.proposed or ''}"
    voted = vote(words)
    known = tuple(name for name in known if _may_be_written_in(words, name)) or known
    if voted.clear and voted.language in known and len(words.split()) >= _ENOUGH_WORDS:
        return read_tip(tip, str(voted.language), article, _words(article))
    told = voted.language if voted.share >= _LIKELY_SHARE and voted.lead > 1 else None
    may_be = (tip.language, told, article.language if article else None, voted.language, identify(words), "en")
    # "Arrêté" is no Spanish, whatever a vote of three small words says.
    likely = [name for name in dict.fromkeys(may_be) if name in known] or known
    tried = [read_tip(tip, name, article, _words(article)) for name in likely]
    return max(tried, key=lambda text: (text.sense, -tried.index(text)))


def _may_be_written_in(words: str, language: str) -> bool:
    """Whether every letter with a mark, in words that are no names, is one of the language's."""
    letters = talk(language).letters
    small = (word for word in re.findall(r"[^\W\d_]+", words) if word[0].islower())
    return all(char.isascii() or char in letters or not char.isalpha() for word in small for char in word)


def _words(article: Document | None) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{5,}", fold(article.text))) if article else frozenset()


def quotations(text: str) -> list[str]:
    """What stands between quotation marks, of whatever language."""
    return [next(group for group in match.groups() if group is not None) for match in _QUOTED.finditer(text)]


def is_title(words: str, article: Document) -> bool:
    """Whether words name the article rather than quote it."""
    return bool(article.title) and letters_alike(fold(words), fold(article.title or "")) >= _TITLE
