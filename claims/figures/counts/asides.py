"""What stands between persons counted and the verb that says what befell them: an aside that tells parts of them
("neuf personnes, |dont trois adolescents,| ont été tuées"), and where and when, in clauses that the verb opens
("murieron |en un incendio en Lima| tres personas")."""

from claims.figures.counts.concepts import is_somebody
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_ASIDE = 16  # tokens of an aside
_OF_THEM = 4  # tokens from its start to "of them": "|three of them| teenagers"
_CLOSES = {", ": ", ", " (": ")", " – ": " – ", " — ": " — ", " - ": " - "}
_WHEN = 4  # tokens of an aside that says when
_ADJUNCT = 9  # tokens from a verb to the number of its subject


def behind_aside(tokens: Tokens, at: int, pack: Pack) -> int | None:
    """The token at which a clause goes on behind an aside of parts that opens at token `at`."""
    closer = _CLOSES.get(tokens.gaps[at]) if at < tokens.size else None
    if closer is None:
        return None
    if (behind := _behind_when(tokens, at, pack)) is not None:
        return behind
    if not _tells_parts(tokens, at, pack):
        return None
    for place in range(at + 1, min(at + _ASIDE, tokens.size)):
        if place in tokens.stops or "\n" in tokens.gaps[place]:
            return None
        if tokens.gaps[place].startswith(closer) and not _numbered(tokens, place, pack):
            return place  # not before "dont trois enfants, |deux| femmes et un policier"
    return None


def verb_over_adjunct(tokens: Tokens, start: int, pack: Pack, fates: frozenset[str]) -> str | None:
    """What a verb says befell the persons counted, where only where and when stand before their number, in a language
    whose verb may open the clause: "|starben| am Freitag bei einem Brand drei Menschen"."""
    words = pack.counting
    if not words.inverts or start not in tokens.joined:
        return None
    hedge = pack.bounds.before.match_back(tokens, start)
    first = hedge[0] if hedge is not None else start
    if first and _leads_on(tokens.words[first - 1], pack):
        return None  # "murió en un tiroteo |entre| tres hombres"
    for at in range(first, max(0, first - _ADJUNCT), -1):
        word = tokens.words[at - 1]
        if at not in tokens.joined or at - 1 in tokens.numbers or word in words.relative or word in pack.ranges.joins:
            return None
        found = pack.nouns.counted.match_back(tokens, at)
        if found is not None and is_somebody(found[1]) and found[1] not in fates:
            return None
        if found is not None and found[1] in fates:
            lead = found[0] - 1
            led = lead >= 0 and _numbered(tokens, lead, pack)
            led = led or (found[0] in tokens.joined and tokens.words[lead] in pack.names.articles | pack.numbers.of)
            opens = at < first and _opens_adjunct(tokens, at, pack)
            return found[1] if opens and not led else None  # no "|los| muertos", no "|quatre| morts dans ce"
        if word in pack.speech.verbs.starts or word in pack.nouns.totals or word in pack.change.moves:
            return None
    return None


def _behind_when(tokens: Tokens, at: int, pack: Pack) -> int | None:
    """The token behind an aside that only says when: "due persone, |ieri sera|, risultavano disperse"."""
    if tokens.gaps[at] != ", " or tokens.words[at] not in pack.dates.when:
        return None
    for place in range(at + 1, min(at + 1 + _WHEN, tokens.size)):
        if tokens.gaps[place] == ", ":
            return place
        if place not in tokens.joined:
            return None
    return None


def _tells_parts(tokens: Tokens, at: int, pack: Pack) -> bool:
    led = pack.left_out.compared.match(tokens, at)
    if led is not None and led[1] == "parts":
        return True
    if pack.counting.mostly.match(tokens, at) is not None:
        return True
    near = range(at + 1, min(at + _OF_THEM, tokens.size))
    return any(place in tokens.joined and pack.left_out.of_them.match(tokens, place) is not None for place in near)


def _numbered(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at in tokens.numbers or pack.numbers.cardinals.match(tokens, at) is not None


def _leads_on(word: str, pack: Pack) -> bool:
    """Whether a word leads to what follows it, so that this is no subject."""
    return word in pack.stop and word not in pack.names.articles and word not in pack.bounds.fillers


def _opens_adjunct(tokens: Tokens, at: int, pack: Pack) -> bool:
    word = tokens.words[at]
    return word in pack.stop or word in pack.dates.when
