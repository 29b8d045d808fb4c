"""Language packs: the words of one language, from one TOML file, ready for reading.

A pack is data; each table of it has a module here that turns it into look-up tables and refuses what is incomplete or
unknown, naming the file and the key. `docs/languages.md` explains every key.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from claims.packs.anchors import AnchorWords, anchor_words, dotted_words
from claims.packs.change import ChangeWords, change_words
from claims.packs.counting import CountingWords, counting_words
from claims.packs.dates import DateWords, date_words
from claims.packs.hedging import BoundWords, RangeWords, bound_words, range_words
from claims.packs.judging import JudgingWords, judging_words
from claims.packs.left_out import LeftOutWords, left_out_words
from claims.packs.lengths import LengthWords, length_words
from claims.packs.modality import ModalityWords, modality_words
from claims.packs.names import NameWords, name_words
from claims.packs.notions import Notions, rows
from claims.packs.nouns import NounWords, noun_words
from claims.packs.numbers import NumberWords, number_words
from claims.packs.periodic import PeriodicWords, periodic_words
from claims.packs.polarity import PolarityWords, polarity_words
from claims.packs.reaching import ReachingWords, reaching_words
from claims.packs.section import PackError, Section
from claims.packs.small import SmallWords, small_words
from claims.packs.speech import SpeechWords, speech_words
from claims.packs.spelling import Spellings, spellings
from claims.packs.traps import TrapWords, trap_words
from claims.packs.unit_names import AgeWords, UnitWords, age_words, unit_words
from claims.packs.units import units
from claims.text.sentences import Sentences
from claims.text.words import Cue, Words

_SPELLING = re.compile(r"^\[spelling\].*?(?=^\[|\Z)", re.MULTILINE | re.DOTALL)
_DAYS = frozenset(map(str, range(1, 100)))  # "3. Mai", "47. Präsident"


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """Everything the readers know about one language, table by table.

    `of`: "of", "from" and their contractions, of numbers and of names. `words`: how the text is cut into tokens, and at
    which of them some reader has to look; `dotted`: whether a word is written with a point behind it.
    """

    code: str
    name: str
    decimal: str
    numbers: NumberWords
    dates: DateWords
    bounds: BoundWords
    ranges: RangeWords
    change: ChangeWords
    units: UnitWords
    small: SmallWords
    ages: AgeWords
    lengths: LengthWords
    nouns: NounWords
    counting: CountingWords
    left_out: LeftOutWords
    periodic: PeriodicWords
    reaching: ReachingWords
    traps: TrapWords
    modality: ModalityWords
    speech: SpeechWords
    names: NameWords
    judging: JudgingWords
    polarity: PolarityWords
    of: frozenset[str]
    stop: frozenset[str]
    abbreviations: frozenset[str]
    anchors: AnchorWords
    words: Words
    dotted: Callable[[str], bool]
    notions: str
    spoken: str
    places: str
    opposites: str
    examples: tuple[Mapping[str, Any], ...]
    negatives: tuple[Mapping[str, Any], ...]

    def sentences(self, text: str) -> Sentences:
        """The sentences of a text in this language."""
        return Sentences(text, self.abbreviations, self.names.articles, self.nouns.capitalised)


@cache
def available() -> tuple[str, ...]:
    """The codes of the languages there is a pack for, sorted."""
    folder = resources.files("claims").joinpath("languages")
    return tuple(sorted(Path(entry.name).stem for entry in folder.iterdir() if entry.name.endswith(".toml")))


@cache
def load(code: str) -> Pack:
    """The pack of a language. Raises `PackError` where there is none or it is faulty."""
    return build(tomllib.loads(_text(code)), f"{code}.toml")


def _text(code: str) -> str:
    entry = resources.files("claims").joinpath("languages").joinpath(f"{code}.toml")
    if not entry.is_file():
        raise PackError(f"no language pack '{code}'; there are {', '.join(available())}")
    return entry.read_text("utf-8")


@cache
def spelling_of(code: str) -> Spellings:
    """How a language spells names, English where there is no pack, by that table of its file alone: two names are heard
    in every language there is, and to read whole packs for that would take longer than to check two articles."""
    code = _known(code)
    table = _SPELLING.search(_text(code))
    return spellings(Section(f"{code}.toml", tomllib.loads(table[0]) if table else {}).section("spelling"))


def or_english(code: str | None) -> Pack:
    """The pack of a language, the English one where there is none."""
    return load(_known(code))


def _known(code: str | None) -> str:
    return code if code is not None and code in available() else "en"


def build(data: Mapping[str, Any], path: str) -> Pack:
    """A pack from the data of its file; `path` is named in error messages."""
    root = Section(path, data)
    digits, stop, sentences = (root.section(key) for key in ("digits", "stop", "sentences"))
    numbers = number_words(root.section("numbers"))
    dates = date_words(root.section("dates"), root.section("units"), digits.get("date_order"))
    counting, left_out = counting_words(root.section("counting")), left_out_words(root.section("left_out"))
    bounds = bound_words(root.section("bounds"), counting.crosses)
    named, nouns = unit_words(root), noun_words(root.section("nouns"), root.section("counted"))
    ranges = range_words(root.section("ranges"))
    anchors = anchor_words(numbers, named, dates, nouns, left_out, bounds, ranges)
    modality, speech = modality_words(root.section("modality")), speech_words(root.section("attribution"))
    names = name_words(root.section("names"))
    ages, lengths = age_words(root.section("ages")), length_words(root.section("lengths"))
    pack = Pack(
        code=root.get("code"),
        name=root.get("name"),
        decimal=digits.get("decimal"),
        numbers=numbers,
        dates=dates,
        bounds=bounds,
        ranges=ranges,
        change=change_words(root.section("change")),
        units=named,
        small=small_words(root.section("words")),
        ages=ages,
        lengths=lengths,
        nouns=nouns,
        counting=counting,
        left_out=left_out,
        periodic=periodic_words(root.section("periodic")),
        reaching=reaching_words(root.section("reaching")),
        traps=trap_words(root.section("traps")),
        modality=modality,
        speech=speech,
        names=names,
        judging=judging_words(root.section("judging")),
        polarity=polarity_words(root.section("polarity")),
        of=numbers.of | names.of,
        stop=stop.folded("words"),
        abbreviations=frozenset(word.replace(".", "").lower() for word in sentences.words("abbreviations")),
        anchors=anchors,
        words=_words(anchors, modality, speech, names, numbers, _topics(ages, lengths, counting, left_out)),
        dotted=(dotted_words(data) | (_DAYS if numbers.ordinal_point else frozenset())).__contains__,
        notions=root.get("notions", ""),
        spoken=root.get("spoken", ""),
        places=root.get("places", ""),
        opposites=root.get("opposites", ""),
        examples=tuple(root.get("example", [])),
        negatives=tuple(root.get("negative", [])),
    )
    spellings(root.section("spelling"))  # refused here where it is faulty, and read alone where it is asked for
    for section in (digits, stop, sentences, root):
        section.close()
    return pack


def _words(
    anchors: AnchorWords,
    modality: ModalityWords,
    speech: SpeechWords,
    names: NameWords,
    numbers: NumberWords,
    topics: frozenset[str],
) -> Words:
    """The words at which each reader has to look, by what they are a cue for."""
    whole = {
        Cue.MENTION: frozenset(anchors.mentions),
        Cue.ROLE: names.roles.starts,
        Cue.CONNECTOR: names.connectors.starts | names.led_by.starts,
        Cue.TITLE: names.honorifics,
        Cue.PERSON: names.who,
        Cue.DEAL: names.deals.starts,
        Cue.MOOD: modality.starts | modality.conditional_words,
        Cue.NEGATION: modality.negations,
        Cue.SPEECH: speech.starts,
        Cue.TOPIC: topics,
    }
    return Words(whole, {Cue.ROLE: names.role_endings, Cue.MOOD: modality.endings}, numbers.split)


def _topics(ages: AgeWords, lengths: LengthWords, counting: CountingWords, left_out: LeftOutWords) -> frozenset[str]:
    """The words that say, away from a figure, what it is of: most texts have none of most of these tables."""
    of_lengths = ages.spans.starts, lengths.terms, lengths.bans, lengths.risked, lengths.summed
    of_counts = counting.tolls, counting.rallies, left_out.quakes, units().indices.starts
    return frozenset[str]().union(*of_lengths, *of_counts, left_out.alcohol, left_out.sum_units)


@cache
def notions_of(language: str) -> Notions:
    """The notions of a language, ready for look-up; built when they are first asked for."""
    return Notions(rows(load(language).notions))


@cache
def spoken_of(language: str) -> Notions:
    """What people speak of between quotation marks, in a language: words of every day that no newsroom measures."""
    return Notions(rows(load(language).spoken))


@cache
def places_of(language: str) -> Notions:
    """Countries, regions and their people, as a language calls them, by the one name they have in every pack."""
    return Notions(rows(load(language).places))
