"""Dates at the head of what was said or planned then: "|In February| the company announced that it will close".

A verb of saying or planning tells nothing of a date behind it ("announced a plant for February"); one in the past
behind a date that opens the clause tells that the date has been.
"""

from claims.dates.tense.verbs import to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens
from claims.value import Bound

_OPENING = 3  # tokens before the date: "|au mois de| février"
_CLAUSE = 8  # tokens from the date to its verb: "the second largest company |announced|"
_PARTICIPLE, _LAST = 3, 10  # tokens from an auxiliary to its participle, and to one that closes the clause
_SHORT = 4  # letters


def said_then(tokens: Tokens, when: When, pack: Pack) -> bool:
    """Whether a date opens its clause, or stands right before the verb, and the verb is one of the past."""
    if when.period.bound is not Bound.EXACT or when.end >= tokens.size:
        return False
    opens = any(at not in tokens.joined for at in range(max(1, when.start - _OPENING), when.start + 1))
    opens = opens or when.start <= _OPENING
    for at in range(when.end, min(tokens.size, when.end + (_CLAUSE if opens else 1))):
        if at not in tokens.joined and not (at == when.end and opens and tokens.gaps[at] == ", "):
            return False
        if to_come(tokens, at, pack) or pack.dates.tenses.were_to.match(tokens, at) is not None:
            return False
        if tokens.spelled(at) in pack.dates.tenses.copulas or tokens.spelled(at) in pack.speech.passive:
            return False  # "In February, it |is| expected"
        if _is_past(tokens, when, at, pack):
            return True
    return False


def _is_past(tokens: Tokens, when: When, at: int, pack: Pack) -> bool:
    tenses, word = pack.dates.tenses, tokens.spelled(at)
    if word in tenses.said:
        return True
    if word in tenses.auxiliaries:
        return _has_a_participle(tokens, at, pack)
    if len(word) <= _SHORT or tokens.words[at] in tenses.put_off or tokens.capitalised(at):
        return False
    if word.endswith(tenses.past_endings):
        return not word.endswith(tenses.adjectival) or _governs(tokens, at, pack)
    second = tenses.participles_last and at == when.end and at in tokens.joined
    second = second and tokens.words[_head(tokens, when)] not in pack.names.articles  # "|die| im Mai geplante Messe"
    return second and word.endswith(tenses.imperfect_endings) and not word.endswith(tenses.imperfect_not)


def _head(tokens: Tokens, when: When) -> int:
    """The first token of the clause that a date stands near the head of."""
    at = when.start
    while at in tokens.joined and when.start - at < _OPENING:
        at -= 1
    return at


def _governs(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "Announced |a| plan", "warned |that|", but "the proposed plan": where a participle is spelled like the past."""
    after, before = tokens.words[at + 1 : at + 2], tokens.word_before(at)
    led = before in pack.names.articles or before == "s"
    small = bool(after) and (after[0] in pack.stop or after[0] in pack.names.articles or at + 1 in tokens.numbers)
    return not led and small and at + 1 in tokens.joined


def _has_a_participle(tokens: Tokens, at: int, pack: Pack) -> bool:
    tenses = pack.dates.tenses
    for place in range(at + 1, min(tokens.size, at + 1 + (_LAST if tenses.participles_last else _PARTICIPLE))):
        if place not in tokens.joined:
            return False
        last = not tenses.participles_last or place + 1 not in tokens.joined
        word = tokens.raw(place)
        if last and len(word) >= _SHORT and word.islower() and word.endswith(tenses.participle_endings):
            return tokens.words[place] not in tenses.put_off
    return False
