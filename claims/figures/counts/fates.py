"""Fates: what a clause says befell the persons counted, by the verb behind them or the one before."""

from claims.figures.counts.asides import behind_aside, verb_over_adjunct
from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.counts.counted import opens_a_number
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_FATE_REACH = 6  # tokens between the persons and what befell them
_FATE_BACK = 3
_COST = 8  # tokens from a verb to the end of the persons whose lives it took
_OWN = 5  # tokens from a verb to the number it governs: "injured |at least as many as| 30"
_CLAUSE_REACH = 14  # the same where a clause about them comes between


def fate(
    tokens: Tokens, end: int, pack: Pack, reach: int = _FATE_REACH, *, led: bool = False, fates: frozenset[str] = FATES
) -> str | None:
    """What the clause says befell the persons counted before token `end`: "19 personnes ont été tuées". A clause about
    those persons may come first: "24 people |who never boarded a plane| were also killed", or an aside: "nine people,
    |three of them teenagers,| were killed".

    A verb behind a conjunction that governs a number of its own says nothing of them: "a tué quatre personnes et en a
    |blessé neuf|"; nor does any behind one where a verb before the number has told (`led`): "kills four |and injures
    many|".
    """
    words, counting, relative, joined = tokens.words, pack.counting, False, False
    resumed = behind_aside(tokens, end, pack)
    end = end if resumed is None else resumed
    limit = min(tokens.size, end + reach)
    at = end
    while at < limit:
        word, gap = words[at], tokens.gaps[at]
        if opens_a_number(tokens, at, pack):
            return None  # "killing one person and leaving |nine| injured"
        pause = gap == ", " and (relative or (at == end and word in counting.relative))
        clitic = gap == "-" and word in pack.stop  # "oito feridos encontram|-se| em estado grave"
        elided = gap == "" and words[at - 1].endswith("'")
        if gap != " " and not pause and not clitic and at != resumed and not elided:
            return None
        if word in counting.relative and at == end:
            relative, limit = True, min(tokens.size, end + _CLAUSE_REACH)
        joined = joined or word in pack.ranges.joins
        found = pack.nouns.counted.match(tokens, at)
        somebody = found is not None and is_somebody(found[1]) and found[1] not in FATES
        if relative and (somebody or word in pack.speech.verbs.starts):
            return None  # "24 people who |said relatives| were killed"
        if found is not None and found[1] in fates:
            if joined and (led or _governs(tokens, found[0], pack)):
                return None
            if not relative:
                return found[1]
            opens = at - 1 == end and word in pack.stop  # "|die| in Haft kamen"
            if not opens and (words[at - 1] in pack.names.articles or words[at - 1] in pack.numbers.of):
                return None  # "who helped |the injured|"
            led_up = gap == ", " or not counting.also.isdisjoint(words[at - 1 : at + 1]) or at < end + reach
            return found[1] if led_up or (found[0] in tokens.joined and words[found[0]] in counting.also) else None
        if word in counting.lives.starts and _cost_them(tokens, end, at, pack):
            return "deaths"
        if word in counting.perished_last and _perished(tokens, end, at, pack):
            return "deaths"
        at += 1
    return None


def _perished(tokens: Tokens, end: int, at: int, pack: Pack) -> bool:
    """ "|Kamen| bei dem Brand drei Menschen |um|", "Drei Menschen |kamen| bei dem Brand |um|": a verb whose last part
    closes the clause; no "um zehn Uhr"."""
    if at + 1 in tokens.joined and tokens.words[at + 1] not in pack.ranges.joins:
        return False
    for place in range(at - 1, max(-1, end - 1 - _CLAUSE_REACH), -1):
        if place + 1 not in tokens.joined:
            return False
        if tokens.words[place] in pack.counting.perished:
            return True
    return False


def _governs(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a number, hedged or not, follows a verb that ends before token `at`: "hirió |a otros nueve|"."""
    limit = at + _OWN
    while at < limit and at in tokens.joined:
        word = tokens.words[at]
        if opens_a_number(tokens, at, pack):
            return True
        hedge = pack.bounds.before.match(tokens, at)
        small = word in pack.bounds.fillers or word in pack.stop or word in pack.nouns.modifiers
        if hedge is None and not small:
            return False
        at = hedge[0] if hedge is not None else at + 1
    return False


def _cost_them(tokens: Tokens, end: int, at: int, pack: Pack) -> bool:
    """ "|kostete| mindestens vier Menschen |das Leben|", "cost 59 people |their lives|"."""
    led = any(tokens.words[place] in pack.counting.costs for place in range(max(0, end - _COST), end))
    return led and pack.counting.lives.match(tokens, at) is not None


def fate_before(tokens: Tokens, start: int, pack: Pack, fates: frozenset[str] = FATES) -> str | None:
    """What a verb right before the number does to the persons counted: "kills four", "tue cinq personnes", "killing
    |at least| 12"."""
    hedge = pack.bounds.right_before(tokens, start)
    start = hedge[0] if hedge is not None and hedge[0] in tokens.joined else start
    for at in range(start, max(0, start - _FATE_BACK), -1):
        elided = tokens.gaps[at] == "" and tokens.words[at - 1].endswith("'")  # "la mort d'|au moins 22 personnes"
        if (tokens.gaps[at] != " " and not elided) or at - 1 in tokens.numbers:
            return None
        found = pack.nouns.counted.match_back(tokens, at)
        if found is not None:
            return found[1] if found[1] in fates else None
        if tokens.words[at - 1] in pack.ranges.joins:
            return None  # "two were killed |and| four people fled"
    return None


def fate_around(tokens: Tokens, start: int, end: int, pack: Pack, fates: frozenset[str] = FATES) -> str | None:
    """What befell those counted from token `start` to `end`, by the verb behind them, else by the one before."""
    before = fate_before(tokens, start, pack, fates)
    told = fate(tokens, end, pack, led=before is not None, fates=fates) or before
    return told or verb_over_adjunct(tokens, start, pack, fates)
