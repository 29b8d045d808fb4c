"""Whether a clause tells of what has happened, by the form of its verb: "subió", "a augmenté", "haben … zugelegt".

It decides for months that are as near in the year to come as in the last one ("le chômage a augmenté en mars", read in
November), and for nothing else: what was announced for Thursday is still to come.
"""

from claims.dates.tense.verbs import same_clause, to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound

_PARTICIPLE = 3  # tokens from an auxiliary to its participle: "a |nettement augmenté"
_CLAUSE = 10  # to one that closes the clause: "hat |im März ein Werk eröffnet"
_SMALL = 3  # small words that lead to a date: "|au| cours |de l'|année", "|on the|"
_PLACE = 6  # tokens from a participle to them: "announced |at the White House| in"
_SHORT = 4  # letters: "red", "ó"


def has_happened(tokens: Tokens, low: int, start: int, end: int, high: int, pack: Pack) -> bool:
    """Whether a verb of the past stands at tokens `low` to `high` around the date at tokens `start` to `end`."""
    places = [at for at in range(low, high) if not start <= at < end]
    if any(_had_to(tokens, at, pack) for at in places):
        return True
    found = [
        at
        for at in places
        if _past_form(tokens, at, pack) or _imperfect(tokens, at, end, pack) or _perfect(tokens, at, high, pack)
    ]
    return any(not _what_to_do(tokens, at + 1, start, pack) for at in found)


def _had_to(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "The firm |had to| close", "|a dû| fermer", "|musste| schließen": what came about, for all its infinitive."""
    tenses = pack.dates.tenses
    if tokens.words[at] not in tenses.had_to.starts:
        return False
    found = tenses.had_to.match(tokens, at)
    return found is not None and (found[0] - at > 1 or tokens.spelled(at) in tenses.had_to_spelled)


def came_about(tokens: Tokens, low: int, at: int, pack: Pack) -> bool:
    """Whether a verb of what may be to come is one that came about: "it managed to |open|", "musste im April
    |schließen|"."""
    tenses = pack.dates.tenses
    if tenses.had_to.match_back(tokens, at) is not None:
        return True
    infinitive = tenses.participles_last and tokens.words[at].endswith(tenses.infinitive_endings)
    return infinitive and any(_had_to(tokens, back, pack) for back in range(low, at))


def told_of_as_past(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether the clause of an hour says that it has been, and nothing that is still to come."""
    low, high = when.start, when.end
    while low > max(0, when.start - _CLAUSE) and same_clause(tokens, low):
        low -= 1
    while high < min(tokens.size, when.end + _PARTICIPLE) and same_clause(tokens, high):
        high += 1
    places = [at for at in range(low, high) if not when.start <= at < when.end]
    if any(to_come(tokens, at, pack) for at in places):
        return False
    return any(tokens.spelled(at) in pack.dates.tenses.past for at in places) or has_happened(
        tokens, low, when.start, when.end, high, pack
    )


def by_a_participle(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether a participle behind its noun says that what happened on a date has been: "Stargate, |announced at the
    White House| in January, is meant to", "pattuiti |il| 6 ottobre"; but "due to be announced in January", "expected in
    January", "reported for January"."""
    at = when.start
    if when.period.bound is not Bound.EXACT:
        return False  # "va formato |entro Pasqua|"
    if _before_its_noun(tokens, when, pack):
        return True
    for _ in range(_SMALL):
        led = pack.dates.bounds.match_back(tokens, at)
        if at not in tokens.joined or (led is not None and led[1] in ("due", "until", "by")):
            return False
        small = tokens.words[at - 1] in pack.stop or tokens.words[at - 1] in pack.names.articles
        if not small or at - 1 in tokens.numbers:
            break
        at -= 1
    place = at
    while at in tokens.joined and place - at < _PLACE and not _adjectival(tokens, at - 1, pack):
        at -= 1
        if not (_leads_to_it(tokens, at, pack) or tokens.capitalised(at)):
            return False
    return at in tokens.joined and _adjectival(tokens, at - 1, pack) and not _predicate(tokens, at - 1, pack)


def _before_its_noun(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "|Den| im Februar in zwei Schritten |erhöhten| Zoll", "|de| in januari |aangekondigde| fusie": a participle of
    what was done, between a date behind an article and its noun; but "die im Mai geplante Messe"."""
    endings, others = pack.dates.tenses.attributive, pack.dates.tenses.not_attributive
    at = when.start - 1
    if not endings or not {at, at + 1} <= tokens.joined or tokens.words[at - 1] not in pack.names.articles:
        return False
    for place in range(when.end, min(tokens.size - 1, when.end + _CLAUSE)):
        if not {place, place + 1} <= tokens.joined:
            return False
        word, noun = tokens.raw(place), tokens.raw(place + 1)
        formed = len(word) > _SHORT + 2 and word.islower() and word.endswith(endings) and not word.endswith(others)
        capitals = not pack.nouns.capitalised or noun[:1].isupper()
        if formed and capitals and noun.isalpha() and tokens.words[place] not in pack.stop:
            return not _planned_or_said(tokens, place, pack)
    return False


def _leads_to_it(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a small word, or one of a figure: "annunciati |al 47%| in aprile"."""
    word = tokens.words[at]
    figure = at in tokens.numbers or word == "%" or word in pack.units.after.starts
    return figure or word in pack.stop or word in pack.names.articles


def _adjectival(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a participle of what was done or told, and not of what is planned or put off."""
    raw, tenses, word = tokens.raw(at), pack.dates.tenses, tokens.spelled(at)
    small = raw[1:].islower() and (raw.islower() or at not in tokens.joined)
    if len(raw) < _SHORT or not small or not word.endswith(tenses.adjectival):
        return False
    planned = word not in tenses.reports and pack.modality.cues.match(tokens, at) is not None
    return tokens.words[at] not in tenses.put_off and not planned


def _predicate(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether what looks like a participle is a noun ("un |comunicado|") or the end of a verb ("will be |held|")."""
    if at not in tokens.joined:
        return False
    word = tokens.words[at - 1]
    links = (pack.names.articles, pack.names.of, pack.names.links, pack.numbers.articles)
    if any(word in words for words in links) or tokens.spelled(at - 1) in pack.dates.tenses.auxiliaries:
        return True
    for place in range(at, max(0, at - _PARTICIPLE), -1):
        if place not in tokens.joined:
            return False
        before = tokens.spelled(place - 1)
        if before in pack.dates.tenses.copulas or before in pack.speech.passive or to_come(tokens, place - 1, pack):
            return True
        if pack.modality.cues.match(tokens, place - 1) is not None:  # "|doit| être présenté en janvier", "the |plan|"
            return tokens.word_before(place - 1) not in pack.names.articles
    return False


def _past_form(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "subió", "caíram", "αυξήθηκε"; in English only behind a subject: "the firm |closed|", but "reduced fares"."""
    word = tokens.spelled(at)
    if len(word) <= _SHORT or not word.endswith(pack.dates.tenses.past_endings) or _planned_or_said(tokens, at, pack):
        return False
    before = tokens.word_before(at)
    return before.isalpha() and before not in pack.names.articles


def _imperfect(tokens: Tokens, at: int, date_end: int, pack: Pack) -> bool:
    """ "Dévoraient", "tocaba"; where participles come last, endings say little ("heu|te|"), and the verb must stand
    second: "Am 16. März |startete| das Programm"."""
    tenses, word = pack.dates.tenses, tokens.spelled(at)
    if len(word) <= _SHORT or not word.endswith(tenses.imperfect_endings) or word.endswith(tenses.imperfect_not):
        return False
    if tenses.participles_last and (at != date_end or at not in tokens.joined):
        return False
    named = tokens.capitalised(at) or tokens.word_before(at) in pack.names.articles
    return not named and not _planned_or_said(tokens, at, pack)


def _perfect(tokens: Tokens, at: int, high: int, pack: Pack) -> bool:
    """ "a augmenté", "ha subido"; in German and Dutch with the participle at the end: "haben im April zugelegt"."""
    dates = pack.dates
    if tokens.spelled(at) not in dates.tenses.auxiliaries:
        return False
    for place in range(at + 1, min(high, at + 1 + (_CLAUSE if dates.tenses.participles_last else _PARTICIPLE))):
        if place not in tokens.joined:
            return False
        word = tokens.raw(place)
        last = not dates.tenses.participles_last or place + 1 not in tokens.joined
        short = len(word) < _SHORT - (tokens.words[place] not in pack.stop)  # "a |mis| en service", but "a |lui| aussi"
        if last and not short and word.islower() and word.endswith(dates.tenses.participle_endings):
            return not _planned_or_said(tokens, place, pack)
    return False


def _planned_or_said(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Announced", "prévu", "postponed": what was said, planned or put off may be to come."""
    if tokens.words[at] in pack.dates.tenses.put_off:
        return True
    return tokens.spelled(at) in pack.speech.spelled or pack.modality.cues.match(tokens, at) is not None


def _what_to_do(tokens: Tokens, low: int, high: int, pack: Pack) -> bool:
    """Whether an infinitive stands between a verb and the date: "a décidé |d'ouvrir| en mars", "decidió |abrir|"."""
    marks, endings = pack.dates.tenses.infinitive_marks, pack.dates.tenses.infinitive_endings
    words = tokens.words
    return any(
        (not marks or words[at - 1] in marks)
        and words[at].isalpha()
        and (not endings or (words[at].endswith(endings) and words[at] not in pack.stop))  # "|apesar| do incêndio"
        for at in range(low + 1 - (not marks), high)
    )
