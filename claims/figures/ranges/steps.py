"""Steps in which something goes up, and how far it goes: "in steps |of 50 million to 400 million| euros"."""

from claims.figures.figure import Figure
from claims.figures.ranges.movements import start_of_movement
from claims.figures.ranges.range_ends import comparable
from claims.kinds import AT_MOST, EXACT
from claims.packs.pack import Pack
from claims.text.tokens import Tokens


def go_up_in_steps(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """Whether two figures that look like a range are how large each step is and the last of them; then the first one
    takes, in place, what only the second tells, and the second is a limit."""
    middle, at = tokens.words[first.end], first.start
    if first.end not in tokens.joined or second.start - first.end > 2 or not comparable(first, second):
        return False
    if at < 3 or not tokens.joined.issuperset((at, at - 1, at - 2)):
        return False
    led = tokens.words[at - 1] in pack.of or pack.ranges.opened(tokens, at, middle) == at - 1
    if not led or middle not in pack.change.to | pack.ranges.middles or tokens.words[at - 2] not in pack.ranges.steps:
        return False
    if tokens.words[at - 3] not in pack.stop or tokens.words[at - 3] in pack.names.articles:
        return False  # "trois étapes de 3 à 5 km", "des étapes de 3 à 5 km"
    if first.unit is None:
        start_of_movement(first, second)
    if second.bound is EXACT:
        second.bound, second.start = AT_MOST, first.end
    return True
