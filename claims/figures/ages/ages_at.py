"""Ages at which somebody did something or died: "|At| 72, Ruth became", "|Mit| 17 verließ sie", "died on Monday |at|
86"."""

from claims.figures.counts.concepts import is_somebody
from claims.figures.counts.counted import counted_noun, is_plural
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_DYING = 8  # tokens back from "at 86" to the death
_APART = frozenset("\n;:!?")  # what no death is told across


def goes_on(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word goes on with the sentence rather than say what is counted: "on Sunday", "last week", "and"."""
    word = tokens.words[at]
    return word in pack.dates.shifts.starts or (word in pack.stop and word not in pack.numbers.of)


def opens_with(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "|At| 72, Ruth Kowalczyk became": at the start of a sentence, set off, before a name or a pronoun; "|Mit| 17
    verließ sie", "|At| 17 she left": before a pronoun or a verb and who did it."""
    start, end = numeral.start, numeral.end
    led = pack.ages.at.match_back(tokens, start) if start in tokens.joined else None
    if led is None or end >= tokens.size:
        return False
    if tokens.gap_before(end) == " ":
        return _opens(tokens, led[0], pack) and _somebody_did(tokens, end, pack)
    if led[0] in tokens.joined or tokens.gap_before(end) != ", ":
        return False
    named = end + 1 < tokens.size and tokens.capitalised(end) and tokens.capitalised(end + 1)
    return named or tokens.words[end] in pack.ages.who


def _opens(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a sentence opens at a token, or with one small word before it: "|Schon| mit 17"."""
    return at not in tokens.joined or (at - 1 not in tokens.joined and tokens.words[at - 1] in pack.stop)


def _somebody_did(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a pronoun for one person stands at a token, or behind the verb there; one person's death needs none."""
    pronouns = pack.names.he | pack.names.she
    if tokens.words[at] in pronouns:
        return True
    if not pack.counting.inverts or tokens.capitalised(at) or at + 1 not in tokens.joined:
        return False
    died = pack.nouns.counted.match(tokens, at)
    one = died is not None and died[1] == "deaths" and not is_plural(tokens.words[at], pack)
    return tokens.words[at + 1] in pronouns or (one and tokens.words[at + 1] in pack.names.articles)


def died_at(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "died on Monday |at| 86", but "died |at| 12 sites", "|at| 47 Elm Street"."""
    start, end = numeral.start, numeral.end
    if tokens.gaps[start] != " ":
        return False
    if pack.ages.died_at.match_back(tokens, start) is not None:
        return True  # "|murió a los| 77"
    led = pack.ages.at.match_back(tokens, start)
    if led is None or not dies_before(tokens, led[0], pack):
        return False
    if end not in tokens.joined or goes_on(tokens, end, pack):
        return True
    noun = counted_noun(tokens, numeral, pack)
    return not tokens.capitalised(end) and (noun is None or not is_plural(tokens.words[noun.end - 1], pack))


def dies_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a death is told before a token, in its sentence, and nobody else between: "|mort| le 21 avril | à 88
    ans", "|died| on Monday, | at 86"; a count of the dead is none of one person's death."""
    for end in range(at, max(0, at - _DYING), -1):
        if end in tokens.stops or not _APART.isdisjoint(tokens.gaps[end]):
            return False
        found = pack.nouns.counted.match_back(tokens, end)
        if found is not None and is_somebody(found[1]):
            led = tokens.word_before(found[0])  # "putting |the dead| at 20", "the number |of dead| at 20"
            several = led in pack.names.articles or led in pack.names.of
            return found[1] == "deaths" and tokens.words[end - 1] not in pack.ages.tolls and not several
    return False
