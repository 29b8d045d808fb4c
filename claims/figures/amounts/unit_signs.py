"""Written signs of units behind an amount: "130 km/h", "5 %", "104 F", "20 (kg)"; and letters that look like one, but
are words of their own: "10 |in| London", "in his 40|s|".
"""

from claims.figures.ages.age_groups import is_age_group
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.packs.units import Unit, units
from claims.text.tokens import Tokens

_WINDOW = 150  # characters looked back for a quotation that is open


def in_brackets(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    """ "20 (kg)", "20 <kg>": the head of a table's column beside its amount."""
    at = numeral.end
    if at >= tokens.size or numeral.form != "digits":
        return None
    if tokens.words[at] == "<":
        at += 1
    elif tokens.gaps[at] not in (" (", " ["):
        return None
    found = pack.units.marks.get(tokens.raw(at)) if at < tokens.size else None
    closed = found is not None and tokens.text[tokens.ends[at] : tokens.ends[at] + 1] in (")", "]", ">")
    return (at + 1, found) if found is not None and closed else None


def in_inches(tokens: Tokens, numeral: Numeral) -> tuple[int, Unit] | None:
    """'10"', where no quotation is open that the mark could close, and none begins with it."""
    start, end = tokens.starts[numeral.start], tokens.ends[numeral.end - 1]
    mark = tokens.text[end : end + 3].lstrip(" ")
    if mark[:1] not in ('"', "″") or numeral.form == "ordinal" or mark[1:2].isalnum():
        return None
    line = tokens.text[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    return (numeral.end, units().by_id["[in_i]"]) if line.count('"') % 2 == 0 else None


def signed_unit(tokens: Tokens, numeral: Numeral, pack: Pack) -> tuple[int, Unit] | None:
    """Written signs of units (km/h, %, h): only behind digits, scales and fractions."""
    at, marks = numeral.end, pack.units.marks
    if (longest := pack.anchors.mark_lengths.get(tokens.words[at])) is None:
        return None
    if not (at - 1 in tokens.numbers or numeral.scaled or numeral.form == "fraction"):
        return None
    if tokens.words[at] in pack.ranges.middles and _stroked(tokens, at, pack):
        return None  # "4 |t/m| 12 jaar"
    longest = 1 if tokens.gaps[at] == "-" else longest
    for end in range(min(at + longest, tokens.size), at, -1):
        written = tokens.text[tokens.starts[at] : tokens.ends[end - 1]]
        if (unit := marks.get(written)) is None:
            continue
        glued = end < tokens.size and tokens.gaps[end] == "" and tokens.words[end][0].isalpha()
        if glued and written[-1].isalpha():
            continue
        if end < tokens.size and tokens.gaps[end] == "-" and pack.dates.parts.match(tokens, at) is not None:
            return None  # "moins de 1 000 |mi|-2023"
        if not _other_word(tokens, numeral, end, pack) and not _tens_of_years(tokens, numeral, pack):
            return end, unit
    return None


def _stroked(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a letter between the ends of a range goes on behind a stroke."""
    return at + 2 < tokens.size and tokens.words[at + 1] == "/" and tokens.words[at + 2] in pack.ranges.tails


def _other_word(tokens: Tokens, numeral: Numeral, end: int, pack: Pack) -> bool:
    """Whether a mark of the language is a letter or word of its own here: "10 F-16s", "10 in London".

    "10 c", "104 F." and "5 ft 2 in" are none: glued, at the end of a phrase, or behind a larger part.
    """
    at = numeral.end
    word = tokens.words[at]
    if end - at > 1:
        return False
    if end in tokens.joined and tokens.words[end].endswith(pack.traps.verb_marks.get(word, ())):
        return True  # "una scossa di 6,4 |ha colpito|"
    if tokens.raw(at) in units().marks:
        return False
    if word in pack.stop:
        larger = pack.units.after.match_back(tokens, numeral.start)  # "5 |ft| 2 in", but "|won| 11 in 14 matches"
        behind_it = larger is not None and larger[0] - 1 in tokens.numbers
        return not _ends_phrase(tokens, end) and not behind_it
    of_decimals = numeral.decimals and tokens.raw(at).isupper()  # "the 1.5 C ceiling"
    return len(word) == 1 and tokens.gaps[at] != "" and not _ends_phrase(tokens, end) and not of_decimals


def _tens_of_years(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """ "in his 40s", "the early 90s", "the under-21s": no seconds."""
    start, at = numeral.start, numeral.end
    if tokens.gaps[at] != "" or tokens.words[at] not in pack.dates.decade_marks:
        return False
    if start and tokens.gaps[start] == "-" and tokens.words[start - 1].isalpha():
        return True
    if is_age_group(tokens, numeral, pack):
        return True
    if numeral.value not in range(20, 100, 10):
        return False
    before = tokens.word_before(start)
    return before in pack.bounds.fillers or before in pack.dates.parts.starts


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    return at >= tokens.size or at not in tokens.joined
