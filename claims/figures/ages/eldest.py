"""How old the youngest and the oldest of several are: "the youngest |was 14|, the oldest |39|"."""

from claims.figures.counts.counted import somebody_before
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_OLDEST = 110  # years
_BETWEEN = 4  # tokens from "the youngest" to the verb: "the youngest | of the four victims | was"


def of_the_eldest(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether a number, or one with its years, is the age of the youngest or the oldest.

    Between the two stands a verb of being or having (`ages.eldest_is`), and before that at most whom the youngest is
    one of; or nothing at all, where the verb has been said: "the youngest was 14, the oldest |39|".
    """
    start = numeral.start
    before = tokens.word_before(start)
    if before not in pack.ages.eldest.ends and before not in pack.ages.eldest_is.ends:
        return False  # nearly always
    if not 0 < numeral.value <= _OLDEST or not numeral.whole:
        return False
    if pack.ages.eldest.match_back(tokens, start) is not None:
        return True
    verb = pack.ages.eldest_is.match_back(tokens, start)
    if verb is None:
        return False
    for at in range(verb[0], max(0, verb[0] - _BETWEEN - 1), -1):
        if at not in tokens.joined:
            return False
        if pack.ages.eldest.match_back(tokens, at) is not None:
            return True
        small = (
            tokens.words[at - 1] in pack.stop or at - 1 in tokens.numbers or tokens.words[at - 1] in pack.numbers.starts
        )
        if not small and not somebody_before(tokens, at, pack):
            return False
    return False
