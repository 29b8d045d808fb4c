"""Language packs: the words of one language, from one TOML file, ready for reading.

A pack is data; this module turns it into look-up tables and refuses one that is incomplete or has unknown
keys, naming the file and the key. `docs/languages.md` explains every key.
"""

import tomllib
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from claims.packs.anchors import dotted_words, longest_marks, words_before_units, words_of_mentions
from claims.packs.counting import CountingWords, counting_words
from claims.packs.dates import DateWords, date_words
from claims.packs.judging import JudgingWords, judging_words
from claims.packs.left_out import LeftOutWords, left_out_words
from claims.packs.lengths import LengthWords, length_words
from claims.packs.lexicon import ModalityWords, NameWords, SpeechWords, modality_words, name_words, speech_words
from claims.packs.notions import Notions, rows
from claims.packs.numbers import NumberWords, number_words
from claims.packs.polarity import PolarityWords, polarity_words
from claims.packs.section import PackError, Section, forms, starts, word_or_sign
from claims.packs.spelling import Spellings, spellings
from claims.packs.unit_names import AgeWords, WeightWords, age_words, unit_words
from claims.packs.units import Unit, sign_words, units
from claims.text.fold import fold
from claims.text.phrases import Phrases
from claims.text.words import Cue, Words
from claims.value import Bound, Change

_DAYS = frozenset(map(str, range(1, 100)))  # "3. Mai", "47. Präsident"


class RaceWords(NamedTuple):
    """What says of minutes and seconds with a colon that they are no time of day: `behind` them ("2:10 |behind| the
    winner"), or as that `during` which somebody ran ("|in| 3:49")."""

    behind: Phrases[None]
    during: frozenset[str]


class WarningWords(NamedTuple):
    """Words for the level of something ("niveau"), for that of a warning only ("Gefahrenstufe"), and for warnings."""

    levels: frozenset[str]
    scales: frozenset[str]
    alerts: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """Everything the readers know about one language.

    `anchors`: every word at which a date or a figure may be recognised, and the words of which one must follow
    ("le" alone opens nothing, "le mois" may); `None` where any may. `figure_anchors`: those that open figures,
    `ratio_openers` those of them that open a ratio or a percentage ("doublé").
    `unit_openers`: every word that may open what makes an amount a quantity, `unit_closers`: every word that may stand
    right before such an amount. `mark_lengths`: the words that unit marks begin with, and how many the longest has.
    `idiom_places`: the words of set phrases, and how many words of the phrase stand before them. `hedging`: every word
    that a hedge may end with, and those that may stand between it and its figure. `between`: adverbs that may
    stand there too ("dépasse |pour la première fois| 30 milliards").
    """

    code: str
    name: str
    decimal: str
    numbers: NumberWords
    dates: DateWords
    bounds_before: Phrases[Bound | str]
    bounds_after: Phrases[Bound | str]
    during: frozenset[str]
    measured: Phrases[None]
    beneath: Phrases[None]
    covering: frozenset[str]
    lasting: frozenset[str]
    restricting: Phrases[None]
    expected: frozenset[str]
    arrivals_behind: frozenset[str]  # such verbs behind the figure: "bis auf 3,4 Meter |gestiegen|"
    arrivals: Phrases[frozenset[str]]  # limits that are none behind these verbs: "edged |up to| 7.4%"
    among: frozenset[str]
    surveys: frozenset[str]
    than: frozenset[str]
    definite: frozenset[str]
    fillers: frozenset[str]
    between: Phrases[None]
    of: frozenset[str]  # of numbers and of names: "of", "from" and their contractions
    hedging: frozenset[str]
    range_pairs: tuple[tuple[Phrases[None], frozenset[str]], ...]
    range_middles: frozenset[str]
    range_tails: frozenset[str]
    bound_joins: frozenset[str]
    changes: Phrases[Change]
    change_by: frozenset[str]
    change_to: frozenset[str]
    change_levels: frozenset[str]
    more: Phrases[Change]  # behind a count: "35 000 |de plus| que trois mois auparavant"
    losses: frozenset[str]
    particles: Phrases[Change]
    rates: frozenset[str]  # what moves by points of a hundred: "le |taux de chômage| a pris deux points"
    compared_with: frozenset[str]  # what such words compare with: "|than| in spring"
    no_changes: Phrases[None]
    averages: Phrases[None]  # between a change and by how much: "steigt um |durchschnittlich| 94 Euro"
    nobody: frozenset[str]  # subjects that deny: "|nobody| won more than 30 per cent" says at most 30
    superlatives: Phrases[None]  # hedges behind a figure that are none before an adjective: "|au plus| fort de"
    moves: frozenset[str]
    totals: frozenset[str]
    units: Phrases[Unit]
    units_before: Phrases[Unit]
    percent_of: Phrases[Unit]
    and_a_half: Phrases[Unit]
    unit_marks: Mapping[str, Unit]
    stroked: Mapping[str, Unit]  # letters that name a time only behind a stroke: "m/d", "m/j"
    mark_lengths: Mapping[str, int]
    weights: WeightWords
    ages: AgeWords
    left_out: LeftOutWords
    counting: CountingWords
    lengths: LengthWords
    per: Phrases[None]
    not_per: Phrases[None]
    per_heads: Phrases[None]  # lead to a rate's population, besides those: "112 |pour| 100 000 habitants"
    apiece: Phrases[None]
    apart: frozenset[str]
    minus: Phrases[None]
    below_zero: Phrases[None]
    counted: Phrases[str]
    one: Phrases[str]
    modifiers: frozenset[str]
    plural: tuple[str, ...]
    noun_endings: tuple[tuple[str, str], ...]  # what a compound counts by its last part: "Masern|fälle|"; longest first
    nouns_compound: bool  # whether nouns stand before the one they belong to: "measles |cases|"
    nouns_capitalised: bool
    adjectives: tuple[str, ...]
    nouns_agree: bool
    millions_of: bool  # whether a noun needs a word before it behind millions: "3 millions |d'|arbres"
    participles: tuple[str, ...]
    labels: Phrases[None]
    calls: Phrases[None]  # what leads to a telephone number: "appelez le 3919"
    followers: Phrases[None]
    idioms: Phrases[None]
    idiom_places: Mapping[str, tuple[int, ...]]
    verb_units: frozenset[str]
    verb_marks: dict[str, tuple[str, ...]]  # marks of units that are verbs before such an ending: "7,7 |ha colpito|"
    common_units: frozenset[str]
    score_words: frozenset[str]
    scored_to: frozenset[
        str
    ]  # between the numbers of a score, besides what joins the ends of a range: "drei |zu| eins"
    races: RaceWords
    warnings: WarningWords
    modality: ModalityWords
    speech: SpeechWords
    names: NameWords
    judging: JudgingWords
    polarity: PolarityWords
    spelling: Spellings
    stop: frozenset[str]
    abbreviations: frozenset[str]
    words: Words
    dotted: Callable[[str], bool]
    unit_openers: frozenset[str]
    unit_closers: Set[str]
    figure_anchors: frozenset[str]
    ratio_openers: frozenset[str]
    anchors: Mapping[str, frozenset[str] | None]
    notions: str
    spoken: str
    opposites: str
    examples: tuple[Mapping[str, Any], ...]
    negatives: tuple[Mapping[str, Any], ...]


def available() -> tuple[str, ...]:
    """The codes of the languages there is a pack for, sorted."""
    folder = resources.files("claims").joinpath("languages")
    return tuple(sorted(Path(entry.name).stem for entry in folder.iterdir() if entry.name.endswith(".toml")))


@cache
def load(code: str) -> Pack:
    """The pack of a language. Raises `PackError` where there is none or it is faulty."""
    entry = resources.files("claims").joinpath("languages").joinpath(f"{code}.toml")
    if not entry.is_file():
        raise PackError(f"no language pack '{code}'; there are {', '.join(available())}")
    return build(tomllib.loads(entry.read_text("utf-8")), f"{code}.toml")


def build(data: Mapping[str, Any], path: str) -> Pack:
    """A pack from the data of its file; `path` is named in error messages."""
    root = Section(path, data)
    digits, words, nouns, traps = (root.section(key) for key in ("digits", "words", "nouns", "traps"))
    bounds, ranges, change = root.section("bounds"), root.section("ranges"), root.section("change")
    stop, sentences = root.section("stop"), root.section("sentences")
    numbers = number_words(root.section("numbers"))
    dates = date_words(root.section("dates"), root.section("units"), digits.get("date_order"))
    measures, modifiers, idioms = unit_words(root), nouns.folded("modifiers"), traps.phrases("phrases")
    ratio_openers = starts(numbers.multipliers, numbers.multiplied_by, measures.percent_of)
    figure_anchors = (numbers.starts - numbers.point) | ratio_openers | starts(measures.and_a_half)
    fillers, between = bounds.folded("fillers"), bounds.phrases("between")
    counting = counting_words(root.section("counting"))
    unit_openers, hedges = words_before_units(numbers, measures, modifiers), _hedges(bounds.section("before"))
    one = Phrases((word, name) for name, _, word in forms(nouns.section("one").items()))
    left_out = left_out_words(root.section("left_out"))
    behind_one = unit_openers | starts(left_out.of_them, left_out.served)
    anchors = words_of_mentions(numbers, measures, dates, one, figure_anchors, behind_one)
    modality, speech = modality_words(root.section("modality")), speech_words(root.section("attribution"))
    names = name_words(root.section("names"))
    pack = Pack(
        code=root.get("code"),
        name=root.get("name"),
        decimal=digits.get("decimal"),
        numbers=numbers,
        dates=dates,
        bounds_before=hedges,
        bounds_after=_hedges(bounds.section("after")),
        during=bounds.folded("during"),
        measured=bounds.phrases("measured"),
        beneath=bounds.phrases("beneath"),
        covering=bounds.folded("covering"),
        lasting=bounds.folded("lasting"),
        restricting=bounds.phrases("restricting"),
        expected=bounds.folded("expected"),
        arrivals_behind=bounds.folded("arrivals_behind"),
        arrivals=Phrases(
            (phrase, frozenset(map(word_or_sign, verbs))) for phrase, verbs in bounds.section("arrivals").items()
        ),
        among=bounds.folded("among"),
        surveys=bounds.folded("surveys"),
        than=bounds.folded("than"),
        definite=bounds.folded("definite"),
        fillers=fillers,
        between=between,
        of=numbers.of | names.of,
        hedging=fillers | hedges.ends | between.ends | counting.crosses.ends,
        range_pairs=_pairs(ranges),
        range_middles=ranges.folded("between"),
        range_tails=ranges.folded("tails"),
        bound_joins=ranges.folded("joins"),
        changes=Phrases((word, kind) for kind in Change for word in change.words(kind.value)),
        change_by=change.folded("by"),
        change_to=change.folded("to"),
        more=Phrases(
            [
                *((word, Change.INCREASE) for word in change.words("more")),
                *((word, Change.DECREASE) for word in change.words("fewer")),
            ]
        ),
        rates=change.folded("rates"),
        losses=change.folded("losses"),
        particles=Phrases(
            [
                *((word, Change.INCREASE) for word in change.words("apart_up")),
                *((word, Change.DECREASE) for word in change.words("apart_down")),
            ]
        ),
        compared_with=change.folded("compared"),
        change_levels=change.folded("levels"),
        averages=change.phrases("average"),
        no_changes=change.phrases("none"),
        nobody=bounds.folded("nobody"),
        superlatives=bounds.phrases("superlatives"),
        moves=change.folded("moves"),
        totals=nouns.folded("totals"),
        units=measures.after,
        units_before=measures.before,
        percent_of=measures.percent_of,
        and_a_half=measures.and_a_half,
        unit_marks=measures.marks,
        stroked={form: units().by_id[key] for key, _, form in forms(words.section("stroked").items())},
        mark_lengths=longest_marks(measures.marks),
        weights=measures.weights,
        ages=age_words(root.section("ages")),
        left_out=left_out,
        counting=counting,
        lengths=length_words(root.section("lengths")),
        per=words.phrases("per"),
        not_per=words.phrases("not_per"),
        per_heads=Phrases((word, None) for key in ("per", "per_heads") for word in words.words(key)),
        apiece=words.phrases("apiece"),
        apart=words.folded("apart"),
        minus=words.phrases("minus"),
        below_zero=words.phrases("below_zero"),
        counted=Phrases((word, name) for name, _, word in forms(root.section("counted").items())),
        one=one,
        modifiers=modifiers,
        plural=tuple(sorted(map(fold, nouns.words("plural")), key=len, reverse=True)),
        noun_endings=_endings(nouns.section("endings")),
        nouns_compound=bool(nouns.get("compound", False)),
        nouns_agree=bool(nouns.get("agree", False)),
        millions_of=bool(nouns.get("millions_of", False)),
        participles=tuple(sorted(nouns.folded("participles"))),
        adjectives=tuple(sorted(nouns.folded("adjectives"))),
        nouns_capitalised=bool(nouns.get("capitalised", False)),
        labels=traps.phrases("labels"),
        calls=traps.phrases("calls"),
        followers=traps.phrases("followers"),
        idioms=idioms,
        idiom_places=idioms.places(),
        verb_units=traps.folded("units"),
        verb_marks={mark: tuple(map(fold, ends)) for mark, ends in traps.section("verb_marks").items()},
        common_units=traps.folded("common"),
        score_words=traps.folded("scores"),
        scored_to=traps.folded("scored_to"),
        races=RaceWords(traps.phrases("race_gaps"), traps.folded("race_times")),
        warnings=WarningWords(traps.folded("levels"), traps.folded("scales"), traps.folded("alerts")),
        modality=modality,
        speech=speech,
        names=names,
        judging=judging_words(root.section("judging")),
        polarity=polarity_words(root.section("polarity")),
        spelling=spellings(root.section("spelling")),
        stop=stop.folded("words"),
        abbreviations=frozenset(word.replace(".", "").lower() for word in sentences.words("abbreviations")),
        words=Words(
            {
                Cue.MENTION: anchors.keys(),
                Cue.ROLE: names.roles.starts,
                Cue.CONNECTOR: names.connectors.starts | names.led_by.starts,
                Cue.TITLE: names.honorifics,
                Cue.PERSON: names.who,
                Cue.DEAL: names.deals.starts,
                Cue.MOOD: modality.starts | modality.conditional_words,
                Cue.NEGATION: modality.negations,
                Cue.SPEECH: speech.starts,
            },
            {Cue.ROLE: names.role_endings, Cue.MOOD: modality.endings},
            numbers.split,
        ),
        dotted=(dotted_words(data) | (_DAYS if numbers.ordinal_point else frozenset())).__contains__,
        unit_openers=unit_openers,
        unit_closers=measures.after.ends | measures.before.ends | hedges.ends | sign_words()[1],
        figure_anchors=figure_anchors,
        ratio_openers=ratio_openers,
        anchors=anchors,
        notions=root.get("notions", ""),
        spoken=root.get("spoken", ""),
        opposites=root.get("opposites", ""),
        examples=tuple(root.get("example", [])),
        negatives=tuple(root.get("negative", [])),
    )
    for section in (digits, bounds, ranges, change, words, nouns, traps, stop, sentences, root):
        section.close()
    return pack


def _hedges(section: Section) -> Phrases[Bound | str]:
    """Hedges by their words. "nearly" and "exact" have no bound of their own in the contract."""
    bounds = (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN, Bound.ABOUT)
    entries: list[tuple[str, Bound | str]] = [(word, bound) for bound in bounds for word in section.words(bound.value)]
    entries += [(word, name) for name in ("nearly", "exact") for word in section.words(name)]
    section.close()
    return Phrases(entries)


def _pairs(ranges: Section) -> tuple[tuple[Phrases[None], frozenset[str]], ...]:
    """ "entre … et", "from … to": what opens a range, and the word between its ends."""
    pairs = ranges.get("pairs")
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
        raise PackError(f"{ranges.path}.pairs: pairs of words are expected")
    return tuple((Phrases([(first, None)]), frozenset((word_or_sign(second),))) for first, second in pairs)


@cache
def notions_of(language: str) -> Notions:
    """The notions of a language, ready for look-up; built when they are first asked for."""
    return Notions(rows(load(language).notions))


@cache
def spoken_of(language: str) -> Notions:
    """What people speak of between quotation marks, in a language: words of every day that no newsroom measures."""
    return Notions(rows(load(language).spoken))


def _endings(section: Section) -> tuple[tuple[str, str], ...]:
    """`[nouns.endings]`: last parts of compounds and what these count, the longest first; `none` is no known noun."""
    endings = [(fold(word), name if name != "none" else "") for name, _, word in forms(section.items())]
    section.close()
    return tuple(sorted(endings, key=lambda ending: (-len(ending[0]), ending)))
