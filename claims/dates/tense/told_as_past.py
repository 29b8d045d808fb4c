"""Whether a date is told of as past: "inflation |eased| in May", "16,000 fewer |than in December|", "its March
|peak|"."""

from datetime import date, timedelta

from claims.dates.tense.ahead import OPENING, REACH, REACH_AHEAD, is_ahead, is_put_to
from claims.dates.tense.apart import behind_an_aside, with_what_it_is_told_against
from claims.dates.tense.months_meant import rather_last
from claims.dates.tense.past import by_a_participle, came_about, has_happened
from claims.dates.tense.said_then import said_then
from claims.dates.tense.verbs import says, to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound, Grain

_MONTH = timedelta(days=31)
_CLOSING = 3  # tokens behind a comma that lead to a date at the end: ", |au mois de| mai"
_LEADING = 4  # tokens before a date with an aside behind it: "|De parade van| 26 mei, een vrije maandag, was"
_NEAR = 2  # tokens from a small word to its day: "since |the| Tuesday"
_THAN, _MORE = 4, 4  # tokens from "than" to the month, and from "fewer" to "than": "menos |16 mil do| que em dezembro"


def has_been(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    """Whether a date taken for one to come is told of as past."""
    if _had_its_peak(tokens, when, pack) or _since(tokens, when, pack):
        return True
    if when.period.grain is Grain.QUARTER and when.period.bound is not Bound.EXACT:
        return False  # "the contract was extended |until the end of the year|"
    if _compared_with(tokens, when, pack):
        return not is_ahead(tokens, when, pack, published)
    ahead = _soon_over(tokens, when, pack, published) or is_put_to(tokens, when, pack)
    far = when.period.grain is Grain.MONTH or _days_ahead(when, published) > _MONTH.days
    if not ahead and far and by_a_participle(tokens, when, pack):
        return True
    if far and said_then(tokens, when, pack):
        return True
    return not ahead and (is_told_of(tokens, when, pack, published) or rather_last(tokens, when, pack, published))


def _soon_over(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    """ "It was closed |until 20 November|", "the vote was put off |to 20 November|", read a week before: whatever the
    verb, the day is to come."""
    if when.period.grain is not Grain.DAY or _days_ahead(when, published) > _MONTH.days:
        return False
    if when.period.bound is Bound.AT_MOST:
        return True
    led = pack.dates.bounds.match_back(tokens, when.start) if when.start in tokens.joined else None
    return led is not None and led[1] in ("by", "until", "due")


def _compared_with(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "16,000 fewer |than in December|", "16mila in meno |rispetto a dicembre|": what is set against a month knows it;
    but "3% más cara en enero que |será| en diciembre" is told ahead, and the caller asks for that."""
    low = tokens.back(when.start, _THAN + _MORE)
    if when.period.bound is not Bound.EXACT or low == when.start:
        return False
    than = pack.bounds.than | pack.change.compared
    places = [at for at in range(max(low, when.start - _THAN), when.start) if tokens.words[at] in than]
    more = (pack.change.kinds, pack.change.more)
    return any(
        (found := cues.match(tokens, back)) is not None and found[0] <= at
        for at in places
        for back in range(max(low, at - _MORE), at)
        for cues in more
    )


def _had_its_peak(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Against more than €80bn at its March |peak|", "depuis son |pic| de mars": a month that is known for one has
    been, whatever the verb; but "a peak is expected in March"."""
    if when.partial is None or when.period.bound is not Bound.EXACT:
        return False
    peaks, at = pack.dates.tenses.peaks, when.start
    if tokens.word_behind(when.end) in peaks:
        return True
    small = pack.of | pack.numbers.of | pack.names.articles
    while at in tokens.joined and when.start - at < _NEAR and tokens.words[at - 1] in small:
        at -= 1
    return at < when.start and tokens.word_before(at) in peaks


def is_told_of(tokens: Tokens, when: When, pack: Pack, published: date, of_speech: bool = True) -> bool:
    """Whether the clause around a date has a verb in the past, or one `of_speech`, and none of what is to come."""
    # "By midnight more than 50% of demand was"; "dat in januari nog voor 18 dollar per aandeel naar de beurs |ging|"
    last = pack.dates.tenses.participles_last and when.period.grain is Grain.MONTH
    behind = REACH if when.period.grain is Grain.MINUTE or last else REACH_AHEAD
    low, high = tokens.back(when.start, REACH), min(tokens.size, when.end + behind)
    closes = when.end == tokens.size or when.end in tokens.stops
    if closes and when.start - low <= _CLOSING and tokens.gaps[low] == ", ":
        # "Il avait blessé plus de 130 personnes|, au mois de| mai."
        low = tokens.back(low - 1, REACH - 1 - (when.start - low))
    aside = behind_an_aside(tokens, when, pack) if when.start - low <= _LEADING else None
    if aside is not None:
        high = min(tokens.size, aside + behind)
    low = with_what_it_is_told_against(tokens, low, pack)
    led = pack.dates.bounds.match_back(tokens, when.start) if when.start in tokens.joined else None
    of_speech = of_speech and (led is None or led[1] != "due")  # "the union called a strike for Thursday"
    past, this = False, of_speech and when.floating and when.period.bound is Bound.EXACT  # "confirmaron este viernes"
    for at in range(low, high):
        if aside is not None and when.start <= at < aside:
            continue
        if at >= when.end and at not in tokens.joined and at != aside:
            opens = at == when.end and when.start - low <= OPENING and tokens.gaps[at] == ", "
            if not opens:  # "… in all, on |November 7|. Analysts had doubted"
                high = at
                break
        if when.start <= at < when.end:
            continue
        if to_come(tokens, at, pack) and not came_about(tokens, low, at, pack):
            return False
        past = past or tokens.spelled(at) in pack.dates.tenses.past or (this and says(tokens, at, pack))
    near = when.period.grain in (Grain.DAY, Grain.WEEK) and _days_ahead(when, published) <= _MONTH.days
    if past or when.period.grain is Grain.MINUTE or near:
        return past  # "convened the council on 15 March" days before; but "earned twice that in January"
    if _from_or_since(tokens, when, pack):
        return True
    limit = led is not None or when.period.bound is not Bound.EXACT  # "a voté un budget |pour| mars"
    return not limit and has_happened(tokens, low, when.start, when.end, high, pack)


def _days_ahead(when: When, published: date) -> int:
    start = when.period.low or when.period.high
    return (date.fromisoformat(start[:10]) - published).days if start and when.period.grain is not Grain.MINUTE else 0


def _since(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "|Seit| Januar bleibt die Bilanz negativ": what lasts since then, whatever the verb."""
    before = map(tokens.spelled, range(tokens.back(when.start, _NEAR), when.start))
    return not pack.dates.tenses.since.isdisjoint(before)


def _from_or_since(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Desde octubre", "dal 1° maggio": from a day that is near, since one that is far."""
    before = map(tokens.spelled, range(max(0, when.start - _NEAR), when.start))
    return not pack.dates.tenses.from_or_since.isdisjoint(before)
