"""Days of a report, not of what it tells: "said on Tuesday", "the note published on Saturday"."""

from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_REPORT = 5  # tokens from a verb of saying or publishing to its day: "|said| in a statement on Tuesday"
_REPORT_BEHIND = 7  # tokens from a day to its verb: "On Tuesday the office |said|"


def of_a_report(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "said on Tuesday", "in a first note |published| on Saturday", "am Samstag |legte| die Behörde"; but not "the
    findings on |the crash of| 12 June"."""
    if (event := _noun_of(tokens, when, pack)) is not None:
        return reports(tokens, event, pack)
    for at in range(when.start - 1, max(-1, when.start - 1 - _REPORT), -1):
        if at + 1 not in tokens.joined:
            break
        if reports(tokens, at, pack):
            return True
    for at in range(when.end, min(tokens.size, when.end + _REPORT_BEHIND)):
        if at not in tokens.joined and not (at == when.end and tokens.gaps[at] == ", "):
            break
        if reports(tokens, at, pack):
            return True
    return False


def _noun_of(tokens: Tokens, when: When, pack: Pack) -> int | None:
    """The noun that a day belongs to: "the |floods| of Tuesday", "Tuesday's |floods|", "le |drame| du 12 juin"; none in
    "the |evening| of Tuesday"."""
    if tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == "":
        return when.end if when.end in tokens.joined else None
    at = when.start - 1
    while at + 1 in tokens.joined and tokens.words[at] in pack.bounds.definite:
        at -= 1  # "the crash of |the| 12th of June"
    if at < 1 or at not in tokens.joined or at + 1 not in tokens.joined or tokens.words[at] not in pack.names.of:
        return None
    noun = tokens.words[at - 1]
    small = noun in pack.stop or noun in pack.dates.day_parts or not noun.isalpha()
    return None if small or pack.dates.bounds.match_back(tokens, when.start) is not None else at - 1


def reports(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word is a verb of saying or publishing."""
    return (word := tokens.spelled(at)) in pack.dates.tenses.reports or word in pack.speech.spelled
