"""Scores: two small numbers of nothing set against each other, which are no figures: "3-0", "perdeu por 1 a 3"; beside
a word of voting they are votes: "voted 24 to 20"."""

from claims.figures.figure import Figure
from claims.figures.ranges.movements import starts_of_movement
from claims.kinds import COUNT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_HIGHEST = 200
_REACH = 8  # tokens on either side to a word of the match
_LARGEST = 20  # "3 a 1": with "a" only so few are a score
_GOALS, _OUTCOMES = "goals", ("wins", "defeats", "matches")
_SETS = 25  # points that a set goes to in volleyball; games in tennis are fewer
_DASHES = (":", "-", "–")
_VOTES = "votes"
_BALLOT = 4  # tokens behind a vote to a word of it: "mit 24 zu 20 |angenommen|"


def is_score(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "3-0", "6-4", "2:1", "lost 1-3", "3 a 1", "4 buts à 1": two small numbers of nothing, set against each other.

    The larger stands first, unless a colon or a word of the match or the vote says that it is a score.
    """
    led = tokens.word_before(first.start) in starts_of_movement(pack)
    if first.concept == _GOALS and second.bare and second.start == first.end + 1:
        between = pack.ranges.middles | pack.change.to
        return not led and tokens.word_behind(first.end) in between
    outcome = second.concept in _OUTCOMES or second.noun in pack.traps.scores  # "a 2-1 |win|", "2:1-|Sieg|"
    if outcome and first.bare and second.start == first.end:
        spread = second.concept == "wins" and first.numeral.value < second.numeral.value  # "14-15 wins"
        digits = first.numeral.form == second.numeral.form == "digits"
        return digits and tokens.gaps[first.end] in _DASHES and not spread
    if not first.bare or second.unit is not None or second.concept is not None or second.kind is not COUNT:
        return False
    low, high = first.low, second.low
    if first.numeral.form != second.numeral.form or low is None or high is None:
        return False
    if first.numeral.form != "digits":
        return _told_of_a_match(tokens, first, second, pack)
    if first.numeral.decimals or second.numeral.decimals:
        return False  # "5.00 or 5,00"
    gap = tokens.gap_before(second.start) if second.start == first.end else ""
    if gap not in _DASHES:
        set_against = low >= high and _set_against(tokens, first, second, pack)
        return set_against or _told_of_a_match(tokens, first, second, pack)
    if max(low, high) <= _HIGHEST if gap == ":" else low >= high:
        return True
    return _in_a_row(tokens, first.start) or _of_a_match(tokens, first.start, second.end, pack)


def name_a_vote(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """Makes two numbers, in place, the votes that they are: "councillors |voted 24 to 20|", "a |24-20 vote|", "mit 24
    zu 20 |angenommen|". Whether they are; the larger stands first, and no word of a match is near."""
    at, low, high = first.end, first.low, second.low
    bare = first.bare and (second.bare or second.concept == _VOTES)
    if not bare or low is None or high is None or low < high or not first.numeral.whole or not second.numeral.whole:
        return False
    apart = second.start - at
    dash = not apart and tokens.gaps[at] in _DASHES[1:]
    to = apart == 1 and tokens.words[at] in pack.counting.outvoted and at in tokens.joined
    if not (dash or to) or not first.numeral.form == second.numeral.form == "digits":
        return False
    voting = pack.counting.voting - pack.traps.scores
    near = tokens.words[max(0, first.start - _REACH) : second.end + _BALLOT]
    told = second.concept == _VOTES or not voting.isdisjoint(near)
    if not told or _of_a_match(tokens, first.start, second.end, pack):
        return False
    first.concept = second.concept = _VOTES
    return True


def _in_a_row(tokens: Tokens, at: int) -> bool:
    """ "6-4, |3-6|, 7-5": a set behind one that the first of two players won."""
    if at < 2 or tokens.gaps[at] != ", " or tokens.gaps[at - 1] != "-" or not {at - 1, at - 2} <= tokens.numbers:
        return False
    one, other = tokens.words[at - 2], tokens.words[at - 1]
    return one.isdigit() and other.isdigit() and _SETS >= int(one) >= int(other)


def _set_against(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "3 a 1" with nothing that opens a range or a movement before it."""
    at = first.end
    led = tokens.word_before(first.start) in starts_of_movement(pack)
    middle = second.start == at + 1 and tokens.words[at] in pack.ranges.middles and not led
    return middle and (first.low or 0) < _LARGEST and tokens.gaps[at] == tokens.gaps[at + 1] == " "


def _told_of_a_match(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """ "perdeu por 1 a 3", "siegte drei zu eins", "won three-nil": beside a word of a match or a vote."""
    at = first.end
    largest = _HIGHEST if first.numeral.form == "digits" and second.bare else _LARGEST  # "bate il Milano 82 a 76"
    if max(first.low or 0, second.low or 0) >= largest or not first.start or second.start not in tokens.joined:
        return False
    glued = second.start == at and tokens.gaps[at] == "-"
    to = second.start == at + 1 and tokens.words[at] in pack.ranges.middles | pack.change.to | pack.traps.scored_to
    led = tokens.word_before(first.start) in starts_of_movement(pack)
    return (glued or (to and not led)) and _of_a_match(tokens, first.start, second.end, pack)


def is_set_against_one(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "trois à |un|", "drie-|een|": the word for one is an article too, and no figure of its own."""
    if figure.numeral.form != "words" or not figure.bare:
        return False  # nearly always
    at, one = figure.end, figure.end + (tokens.gap_before(figure.end) != "-")
    if one not in tokens.joined:
        return False
    to = one == at or tokens.words[at] in pack.ranges.middles | pack.change.to | pack.traps.scored_to
    if not to or tokens.words[one] not in pack.numbers.articles or (one + 1 in tokens.joined and one > at):
        return False
    return _of_a_match(tokens, figure.start, one + 1, pack)


def _of_a_match(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    near = tokens.words[max(0, start - _REACH) : end + _REACH]
    return not pack.traps.scores.isdisjoint(near)
