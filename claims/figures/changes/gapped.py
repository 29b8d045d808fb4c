"""Changes whose word was said of the figure before: "fell 3% in May and |5% in June|", "ont chuté de 77 %, les
exportations, |de 81 %|", "sank um drei Prozent, der Gewinn |um fünf|"."""

from claims.figures.figure import Figure, in_one_sentence
from claims.figures.left_out.parallel import same_word
from claims.kinds import PERCENTAGE, Change
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_APART = 9  # tokens from one change to the next
_CLAUSE = 6  # tokens behind the second in which a word of its own would stand


def goes_on_changing(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> Change | None:
    """The change of a share that is told like the one right before it, whose `change` it leaves out."""
    if first.change is None or first.kind is not PERCENTAGE or second.kind is not PERCENTAGE:
        return None  # nearly always
    if first.unit != second.unit or first.signed or not 0 < second.start - first.end <= _APART:
        return None
    if not in_one_sentence(tokens, first, second) or _tells_its_own(tokens, first, second, pack):
        return None
    one, other = _lead(tokens, first, pack), _lead(tokens, second, pack)
    joined, comma = tokens.words[other - 1] in pack.numbers.join, "," in tokens.gaps[other]
    by = pack.change.by
    if tokens.words[other - 1] in by:
        before, alike = other - 1, one > 0 and tokens.words[one - 1] in by
        apart = "," in tokens.gaps[before] or tokens.words[before - 1] in pack.numbers.join
        return first.change if alike and (apart or tokens.words[before] not in pack.of) else None
    if one > 0 and tokens.words[one - 1] in by and tokens.words[one - 1] not in pack.of:
        return None
    if not (joined or comma):
        return None
    if same_word(tokens, first.end, second.end, pack):
        return first.change
    left_out = comma and not pack.numbers.join.isdisjoint(tokens.words[first.end : other])
    return first.change if left_out and other < second.start and second.end not in tokens.joined else None


def _lead(tokens: Tokens, figure: Figure, pack: Pack) -> int:
    """Where a figure begins with its article: "|un| 3 %"."""
    at = figure.start
    article = at in tokens.joined and (
        tokens.words[at - 1] in pack.numbers.articles or tokens.words[at - 1] in pack.bounds.definite
    )
    return at - 1 if article and tokens.words[at - 1] not in pack.change.by else at


def _tells_its_own(tokens: Tokens, first: Figure, second: Figure, pack: Pack) -> bool:
    """Whether something stands between that is no going on, or behind the second what says that it moved otherwise:
    "sank um 3 Prozent, |während| der Gewinn um 5 Prozent auf 12 |stieg|"."""
    between = range(first.end, second.start)
    gaps = "".join(tokens.gaps[at] for at in (*between, second.start))
    if any(mark in gaps for mark in ";:()–—\n"):
        return True
    if any(tokens.words[at] in pack.speech.meanwhile for at in between):
        return True
    moved, earned = pack.change.kinds, pack.change.losses  # "de |winst| met 5 procent"
    if any(tokens.words[at] not in earned and moved.match(tokens, at) is not None for at in between):
        return True
    end = second.end
    while end < min(tokens.size, second.end + _CLAUSE) and end in tokens.joined:
        if moved.match(tokens, end) is not None:
            return True
        end += 1
    return False
