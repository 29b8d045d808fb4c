"""A made-up day: the annotated stories, varied so that no two articles are alike and each story has its own names,
figures and outlets. Same seed, same day.
"""

import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from html import escape
from importlib import resources
from pathlib import Path

from benchmarks.corpus import articles
from claims.document import Document
from claims.text.fold import fold
from claims.text.sentences import sentence_spans
from claims.text.transliteration import to_latin

OUTLETS = (3, 3, 4, 4, 5, 6, 6, 7, 9, 12, 20)  # that tell one story
TODAY = date(2026, 9, 14)
_SYLLABLES = [first + vowel for first in "klmnprstvz" for vowel in "aeio"]
_GREEK = str.maketrans("klmnprstvzaeio", "κλμνπρστβζαειο")
_WORD = re.compile(r"[^\W\d_]{4,}")
_INSIDE = re.compile(r"(?<=[^\W_] )[^\W\d_]{4,}|(?<=[^\W_]['’-])[^\W\d_]{4,}")
_NUMBER = re.compile(r"\d{1,2}[h:]\d\d|\d+\.\d\d(?= Uhr)|(?<!\ue000)\b\d+(?:[.,’'\u00a0\u202f ]\d{3})*(?:[.,]\d+)?\b")
_MARK = "\ue000"  # before the day of a month, which is no figure to vary
_SMALL, _YEARS = 10, range(1900, 2100)  # counted on fingers, and written in words by others; years
_FAR = timedelta(days=8)  # from the event: "the road will stay shut until July 10"
_DROPPED_PARAGRAPH, _DROPPED_SENTENCE, _SWAPPED, _SLIP = 0.15, 0.08, 0.2, 0.15
_OTHER_WORDS = 0.7  # of the words that no pack knows: one fire is told in other words than another
_STEM = 6  # letters


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the day: its file name, its markup, and the made-up story it tells."""

    file: str
    html: str
    story: int


def day(count: int, seed: int = 1, outlets: Sequence[int] = OUTLETS) -> Iterator[Page]:
    """The first `count` pages of a day; a larger day starts with the smaller one. `outlets` are how many may tell one
    story."""
    templates = _templates()
    told: set[str] = set()
    made = story = 0
    while made < count:
        chance = random.Random(f"{seed} {story}")
        template = templates[story % len(templates)]
        variation = Variation(f"{seed} {story}", template)
        first = chance.randrange(len(template.articles))
        for outlet in range(chance.choice(outlets)):
            if made == count:
                return
            article = template.articles[(first + outlet) % len(template.articles)]
            page = variation.page(article, chance, made, story)
            while page.html.partition("<h1>")[2] in told:
                page = variation.page(article, chance, made, story)
            told.add(page.html.partition("<h1>")[2])
            made += 1
            yield page
        story += 1


@dataclass(frozen=True, slots=True)
class _Template:
    """An annotated story: its articles, the words that are names in it, and the first day of its articles."""

    articles: Sequence[Document]
    names: frozenset[str]
    first: date


@cache
def _templates() -> list[_Template]:
    by_story: dict[str, list[Document]] = {}
    for document in articles():
        by_story.setdefault(Path(document.file).parent.name, []).append(document)
    named = {story: _names(told) for story, told in by_story.items()}
    often = Counter(name for names in named.values() for name in names)  # Paris, Europe: in any story
    return [
        _Template(
            told,
            frozenset(name for name in named[story] if often[name] == 1),
            min(date.fromisoformat(document.published[:10]) for document in told if document.published),
        )
        for story, told in sorted(by_story.items())
    ]


def _names(told: Sequence[Document]) -> set[str]:
    """Words with a capital inside sentences and never without; in German only those other languages have too."""
    found: set[str] = set()
    calendar = {word for code in {document.language or "en" for document in told} for word in _calendar(code)}
    for document in told:
        if document.language != "de":
            small = {fold(word) for word in _WORD.findall(document.text) if word[0].islower()}
            body = document.text[document.headline.end if document.headline else 0 :]
            found |= {fold(word) for word in _INSIDE.findall(body) if word[0].isupper()} - small
    return found - calendar


class Variation:
    """One made-up story: the same other names, figures and days in each of its articles."""

    def __init__(self, seed: str, template: _Template) -> None:
        self._seed, self._template = seed, template
        digits = list("123456789")
        random.Random(f"{seed} digits").shuffle(digits)
        self._digits = str.maketrans("123456789", "".join(digits))
        # Whole weeks, so that "Saturday" stays one.
        self._moved = timedelta(weeks=round((TODAY - template.first).days / 7))

    def page(self, article: Document, chance: random.Random, number: int, story: int) -> Page:
        """One outlet's telling: paragraphs and sentences left out and moved, now and then another figure."""
        head, *paragraphs = article.text.split("\n\n")
        kept = [self._paragraph(text, chance) for text in paragraphs if chance.random() >= _DROPPED_PARAGRAPH]
        for place in range(1, len(kept)):
            if chance.random() < _SWAPPED:
                kept[place - 1], kept[place] = kept[place], kept[place - 1]
        lines = [self._varied(line, article) for line in (head, *kept) if line]
        if chance.random() < _SLIP:
            place = chance.randrange(len(lines))
            lines[place] = _NUMBER.sub(lambda match: self._figure(match[0]), lines[place], count=1)
        outlet = f"{self._name(f'outlet {number}').capitalize()} {chance.choice(('News', 'Post', 'Info', 'Times'))}"
        published = date.fromisoformat((article.published or str(self._template.first))[:10]) + self._moved
        moment = f"{published}T{chance.randrange(5, 23):02}:{chance.randrange(60):02}:00+02:00"
        address = f"https://{outlet.replace(' ', '-').lower()}.example/{story}/{number}"
        body = "".join(f"<p>{escape(line)}</p>\n" for line in lines[1:])
        return Page(
            f"{number:04}-{story:03}.html",
            f'<!doctype html>\n<html lang="{article.language}"><head><meta charset="utf-8">'
            f'<title>{escape(lines[0])}</title><meta property="og:site_name" content="{outlet}">'
            f'<meta property="article:published_time" content="{moment}"><link rel="canonical" href="{address}">'
            f"</head><body><article><h1>{escape(lines[0])}</h1>\n{body}</article></body></html>\n",
            story,
        )

    def _paragraph(self, text: str, chance: random.Random) -> str:
        spans = sentence_spans(text)
        kept = [text[slice(*span)] for span in spans if chance.random() >= _DROPPED_SENTENCE]
        return " ".join(kept)

    def _varied(self, text: str, article: Document) -> str:
        text = self._days(text, article)
        text = _NUMBER.sub(lambda match: self._figure(match[0], text[match.end() : match.end() + 4]), text)
        return _WORD.sub(lambda match: self._word(match[0], article.language or "en"), text).replace(_MARK, "")

    def _figure(self, written: str, after: str = "") -> str:
        digits = re.sub(r"\D", "", written)
        clock = re.search(r"\d[h:]\d", written) or after == " Uhr"
        if clock or int(digits) < _SMALL or (written == digits and int(digits) in _YEARS):
            return written
        return written.translate(self._digits)

    def _word(self, word: str, language: str) -> str:
        latin = to_latin(fold(word))
        if fold(word) not in self._template.names and (
            latin[:_STEM] in _known(language) or self._number(latin) % 100 >= 100 * _OTHER_WORDS or len(word) <= _STEM
        ):
            return word
        return self._made(word, latin)

    def _made(self, word: str, latin: str) -> str:
        made = self._name(latin[:5]) + latin[5:]
        if fold(word) != latin:
            made = made.translate(_GREEK)
        return made.upper() if word.isupper() else made.capitalize() if word[0].isupper() else made

    def _name(self, stem: str) -> str:
        """A made-up beginning of a word, the same for every word of one stem in this story."""
        number = self._number(stem)
        return "".join(_SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)] for place in range(3))

    def _number(self, word: str) -> int:
        return int.from_bytes(sha256(f"{self._seed} {word}".encode()).digest()[:6])

    def _days(self, text: str, article: Document) -> str:
        """Days and months, moved with the story."""
        forms = _months(article.language or "en")
        word = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        year = self._template.first.year

        def moved(match: re.Match[str]) -> str:
            day, month = (match["day"], match["month"]) if match["day"] else (match["later"], match["first"])
            place, form = forms[month.lower()]
            try:
                then = date(year, place + 1, int(day))
            except ValueError:
                return match[0]
            far = abs(then - self._template.first) > _FAR
            then += self._moved + far * timedelta(weeks=self._number("far") % 8)
            name = _rows(article.language or "en")[then.month - 1]
            new = name[min(form, len(name) - 1)]
            new = new.capitalize() if month[0].isupper() else new
            return match[0].replace(month, new).replace(day, _MARK + str(then.day), 1)

        day_first = rf"\b(?P<day>\d{{1,2}})(?:\.|er|º)? (?:de )?(?P<month>{word})\b"
        return re.sub(rf"{day_first}|\b(?P<first>{word}) (?P<later>\d{{1,2}})\b", moved, text, flags=re.I)


@cache
def _pack(language: str) -> str:
    return resources.files("claims").joinpath(f"languages/{language}.toml").read_text("utf-8")


@cache
def _known(language: str) -> frozenset[str]:
    """The beginnings of all words in a language's pack."""
    return frozenset(to_latin(fold(word))[:_STEM] for word in _WORD.findall(_pack(language)))


@cache
def _rows(language: str) -> list[list[str]]:
    rows: list[list[str]] = tomllib.loads(_pack(language))["dates"]["months"]
    return rows


@cache
def _months(language: str) -> Mapping[str, tuple[int, int]]:
    """Each form of a month's name: which month, and which of its forms."""
    return {
        form.lower(): (place, number)
        for place, row in reversed(list(enumerate(_rows(language))))
        for number, form in enumerate(row)
        if len(form) > 2
    }


@cache
def _calendar(language: str) -> frozenset[str]:
    table = tomllib.loads(_pack(language))["dates"]
    return frozenset(fold(form) for row in (*table["months"], *table["weekdays"]) for form in row)
