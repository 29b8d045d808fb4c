"""One name in two spellings: whether two names may be one, as a long and a short form, by their letters or by their
sound. The surnames agree and the first names may be one, or the other way round; Greek names are compared by their
sound."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from checker.matching.alike.similarity import letters_alike
from checker.matching.alike.sounds import is_greek, may_sound_alike
from claims.text.fold import fold
from claims.text.transliteration import to_latin

_FULL = 2  # words of a name
_SAME_NAME = 0.62  # letters in common: "laure" and "laurence", "zelensky" and "zelenskyy"
_SAME_SURNAME = _SAME_NAME + 0.15
_MISSPELT = 0.6  # of a surname behind one first name, where no article knows both: "Magny", "Magnin"
_OTHER_INITIAL = 0.7  # the same where the first letter differs too: "Nieto", "Prieto"
HEARD = 0.75  # letters of the sound in common, of a Greek surname and a Latin one
_FIRST_HEARD = 0.55  # and of the first names before them: "Κριστόφ", "Christophe"
_SOME = 0.3  # of two spellings by ear: "Sjojgoe", "Shoigu"; with fewer nothing need be read
_DOUBLE = re.compile(r"(.)\1")

# Letters and pairs that transcribers write differently for one sound: Δέσποινα is Despoina and Despina.
_SOUNDS = (
    (re.compile("oui"), "ui"),
    (re.compile("oi|ei|ui|ee|y"), "i"),
    (re.compile("ou"), "u"),
    (re.compile("kh|ch"), "h"),
    (re.compile("ph"), "f"),
    (re.compile("gk|ng|nk"), "g"),
    (re.compile("nt|mp|b"), "d"),
    (re.compile("w|v"), "f"),
    (re.compile("x"), "ks"),
    (re.compile("[cq]"), "k"),
    (re.compile("z"), "s"),
)
# What French and its neighbours write for a sound, and a Greek transcriber hears: Magny is Μανί, François Φρανσουά.
_WRITTEN = (
    (re.compile("eaux?|aux?"), "o"),
    (re.compile("ç|c(?=[eiy])"), "s"),
    (re.compile("oi|oy"), "oua"),
    (re.compile("gn"), "n"),
    (re.compile("ch(?=r)"), "k"),
    (re.compile("j"), "z"),
    (re.compile("(?<=[a-z]{2})(?:es?|[stxd])$"), ""),
)


@lru_cache(maxsize=8192)
def may_be_one(left: str, right: str) -> bool:
    """Whether two names may be spellings, or a long and a short form, of one."""
    a, b = name_parts(left), name_parts(right)
    if not a or not b:
        return False
    return _one_name(a, b, left, right) or (_leaves_out(left, right) and _one_name(*_cut(a, b), left, right))


def _leaves_out(left: str, right: str) -> bool:
    """Whether one of two full names has a surname that the other leaves out: "Helene Budliger |Artieda|"."""
    short, long = sorted((left.split(), right.split()), key=len)
    return len(long) == len(short) + 1 > _FULL and long[-1][:1].isupper()


def _cut(left: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Two names as far as the shorter one goes."""
    both = min(len(left), len(right))
    return left[:both], right[:both]


def _one_name(a: Sequence[str], b: Sequence[str], left: str, right: str) -> bool:
    """The same of the words of two names, `left` and `right` as they are written."""
    if letters_alike(a[-1], b[-1]) >= _SOME and letters_alike(a[0], b[0]) >= _SOME and may_sound_alike(left, right):
        return True  # "Mukhtar Babayev" is "Muchtar Babajew", whoever writes so
    if is_greek(left) != is_greek(right):
        return _heard_as_one(a, b)
    if a[-1][:1] != b[-1][:1] and a[0] != b[0]:
        return False
    if len(a) == 1 or len(b) == 1:
        return a[-1] == b[-1]
    if a[-1] == b[-1]:
        if a[0] in b[:-1] or b[0] in a[:-1]:
            return True  # "Mike Doustdar" is "Maziar Mike Doustdar"
        return len(a[0]) == 1 or len(b[0]) == 1 or letters_alike(a[0], b[0]) >= _SAME_NAME
    alike = letters_alike(a[-1], b[-1]) >= _SAME_SURNAME
    return alike and (a[0] == b[0] or letters_alike(a[0], b[0]) >= _SAME_SURNAME)


def _heard_as_one(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a Greek name may be the transcription of a Latin one, or the other way round."""
    ends = max(sounds_alike(left[-1], right[-1]), left[-1] == right[-1])
    if len(left) == 1 or len(right) == 1:
        return ends >= _SAME_SURNAME
    initial = len(left[0]) == 1 or len(right[0]) == 1
    return ends >= HEARD and (initial or sounds_alike(left[0], right[0]) >= _FIRST_HEARD)


def sounds_alike(left: str, right: str) -> float:
    """How alike two words of names sound, 0 to 1."""
    return max(letters_alike(sound(left), sound(right)), letters_alike(heard(left), heard(right)))


def misspelt(left: str, right: str, homes: tuple[str, str], known: Mapping[str, frozenset[str]]) -> bool:
    """Whether two full names with one first name are two spellings, as neither article knows the other's surname."""
    a, b = name_parts(left), name_parts(right)
    if len(a) < 2 or len(b) < 2 or a[0] != b[0] or homes[0] == homes[1]:
        return False
    if _leaves_out(left, right) and letters_alike(a[-1], b[-1]) < _MISSPELT:
        a, b = _cut(a, b)
    needed = _MISSPELT if a[-1][:1] == b[-1][:1] else _OTHER_INITIAL
    if letters_alike(a[-1], b[-1]) < needed:
        return False
    return b[-1] not in known.get(homes[0], ()) and a[-1] not in known.get(homes[1], ())


def name_parts(name: str) -> list[str]:
    """The folded words of a name, hyphens taken as blanks."""
    return [to_latin(part.strip(".")) for part in fold(name).replace("-", " ").split() if part.strip(".")]


def sound(part: str) -> str:
    """A word of a name in Latin letters by its sound, roughly: "despoina" and "despina" are one."""
    for letters, one in _SOUNDS:
        part = letters.sub(one, part)
    return _DOUBLE.sub(r"\1", part)


def heard(part: str) -> str:
    """The same of a word that the languages of Western Europe spell as they do: "magny" and "mani" are one."""
    for letters, one in _WRITTEN:
        part = letters.sub(one, part)
    return sound(part)
