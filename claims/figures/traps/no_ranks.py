"""Ordinals that are no ranks: "a plan |first| aired in February", "Mai visto |prima|", "de longues |secondes|"."""

from claims.figures.counts.counted import is_plural
from claims.figures.figure import Figure
from claims.kinds import DURATION
from claims.packs.pack import Pack
from claims.text.tokens import Tokens


def lasting_seconds(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Pendant de longues |secondes|", "unos |segundos| después": no rank; but "les |secondes| places", and "Segundos"
    with nothing before that would say how long."""
    at, end = figure.numeral.start, figure.numeral.end
    unit = pack.units.after.match(tokens, at) if at and end == at + 1 else None
    if unit is None or unit[1].kind is not DURATION or not is_plural(tokens.words[at], pack):
        return False
    led = tokens.word_before(at) in pack.names.articles
    return not (led and end in tokens.joined and tokens.words[end] not in pack.stop)


def is_adverb(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "A plan |first| aired in February", "will |first| send": an ordinal before a verb in the past or behind one that
    says what is to be done, and no "its |first| reported case"."""
    at, end = figure.numeral.start, figure.numeral.end
    if tokens.words[at] in pack.traps.sooner and end not in tokens.joined:
        return _sooner(tokens, at, pack)
    if tokens.words[at] not in pack.traps.adverbs or end not in tokens.joined:
        return False
    before = tokens.word_before(at)
    if before in pack.names.articles or before in pack.names.possessives or before == "s":
        return False
    cue = pack.modality.cues.match_back(tokens, at) if at in tokens.joined else None
    ahead = pack.dates.tenses.ahead.match_back(tokens, at) if at in tokens.joined else None
    to_do = cue is not None or ahead is not None or before in pack.dates.tenses.infinitive_marks
    verb, tenses = tokens.spelled(end), pack.dates.tenses
    return to_do or verb in tenses.past or verb.endswith(tenses.past_endings) or pack.speech.verbs.starts >= {verb}


def _sooner(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Mai visto |prima|.", "|Prima|, il governo": earlier; but "la |prima|", "è |prima|", "Roma |prima|"."""
    if at not in tokens.joined:
        return tokens.gap_before(at + 1) == ", " and tokens.capitalised(at)
    before = tokens.words[at - 1]
    led = before in pack.names.articles or before in pack.names.possessives or before in pack.names.copulas
    return not (led or before in pack.stop or tokens.capitalised(at - 1))
