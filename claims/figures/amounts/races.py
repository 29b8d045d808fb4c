"""Times and gaps of races, so long and not so late: "2:10 behind the winner", "a 2:10 del ganador", "in 3:49",
"à 2'10 du maillot jaune"; and hours, minutes and seconds by their letters: "4h12m33s", "4 h 12' 33''"."""

from claims.packs.pack import Pack
from claims.text.tokens import CLOSE, Tokens

PRIMES, DOUBLE_PRIMES = ("'", "’", "′"), ("''", "’’", '"', "″", "”")
_SIXTY = 60
_LETTERS = ("m", "mn", "min", "s")


def of_a_race(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """Whether words beside tokens `start` to `end` say that they are the time or the gap of a race."""
    if end in tokens.joined and (behind := pack.traps.races.behind.match(tokens, end)) is not None:
        led = start in tokens.joined and pack.dates.hours.before.match_back(tokens, start) is not None
        return behind[0] - end > 1 or not led  # "left at 2:10 | behind schedule"
    return tokens.word_before(start) in pack.traps.races.during


def minutes_and_seconds(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    """The minutes and seconds at a token, each with its mark or letter -> (minutes, seconds, the token after them)."""
    minutes = _marked(tokens, at, PRIMES, _LETTERS[:3])
    if minutes is None:
        return None
    seconds = _marked(tokens, minutes[1], DOUBLE_PRIMES, _LETTERS[3:])
    if seconds is None:
        return None
    return minutes[0], seconds[0], seconds[1]


def minutes_alone(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "4h |25m|": minutes by their letter alone, no metres behind hours -> (minutes, the token after them)."""
    return _marked(tokens, at, (), ("m",)) if at + 1 < tokens.size else None


def _marked(tokens: Tokens, at: int, marks: tuple[str, ...], letters: tuple[str, ...]) -> tuple[int, int] | None:
    """A number below sixty with one of the marks or letters behind it -> (the number, the token after it)."""
    word, end = tokens.words[at] if at in tokens.numbers else "", at + 1
    if not (word.isdigit() and len(word) <= 2 and int(word) < _SIXTY):
        return None
    if tokens.text.startswith(marks, tokens.ends[at]):
        return int(word), end
    lettered = end < tokens.size and tokens.gaps[end] in CLOSE and tokens.words[end] in letters
    return (int(word), end + 1) if lettered else None
