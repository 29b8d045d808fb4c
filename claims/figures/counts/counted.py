"""What is counted: the noun behind a number, its head, and a rough singular of it."""

from decimal import Decimal
from typing import NamedTuple

from claims.figures.counts.concepts import FATES, is_somebody
from claims.figures.numeral import Numeral
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_HEADS = frozenset(("cases", "deaths", "crimes", "matches", "patients", "attacks", "tests", "doses"))
"""Nouns that another plural may stand before: "320 measles |cases|"."""
_TWO = 2
_MILLION = Decimal(10**6)
_LONG = 6  # letters of a word for millions, or of one formed from a number: "milhão", "33ώροφος"
_THOUSANDS = 1000
_SAID = 8  # tokens from who forecast to the verb: "analysts polled by Reuters had | forecast"
_SKIPPED = 4  # adjectives and small words between the number and its noun
_CAPITALS = 2  # "South African rangers"
_PHRASE = 3  # words looked at for the head: "armed men", "cloud providers"
_AROUND = 5  # tokens on either side that tell whether a line is in title case


class Noun(NamedTuple):
    """A counted noun over tokens `start` to `end`; `concept` names it across languages where it is known."""

    start: int
    lemma: str
    concept: str | None
    end: int


def somebody_before(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word for persons whom a count could be of ends right before a token: "the oldest |victim|"."""
    found = pack.nouns.counted.match_back(tokens, at)
    return found is not None and is_somebody(found[1])


def counted_noun(tokens: Tokens, numeral: Numeral, pack: Pack) -> Noun | None:
    """What is counted right after a number, or `None`."""
    at = numeral.end
    if at < tokens.size and not tokens.gaps[at] and at - 1 in tokens.numbers:
        return _glued(tokens, at, pack)
    for skipped in range(_SKIPPED):
        if at >= tokens.size or not _reaches(tokens, at, numeral.end) or at in tokens.numbers:
            return None
        word = tokens.words[at]
        if tokens.gaps[at] == "-" and word in pack.bounds.marks:
            return None  # "die Vier-Billionen-|Marke|" counts no brands
        bare_noun = skipped == 0 and pack.nouns.millions_of and word not in pack.numbers.of
        if bare_noun and _ends_in_millions(tokens, numeral):
            return None  # "les 3,5 milliards |déboursés| pour Creed"
        if skipped == 0 and word in pack.left_out.forecasters and _forecast(tokens, numeral, pack):
            return None  # "the 215,000 |economists| had expected"
        if skipped == 0 and word in pack.bounds.after.starts and _hedged_unit(tokens, at, pack):
            return None  # "20-|odd| years"
        if skipped == 0 and word in pack.counting.stances.starts and _stands(tokens, at, pack):
            return None  # "117 |contrari|", "32 |απείχαν|"
        if (found := pack.nouns.counted.match(tokens, at)) is not None:
            of_one = skipped == 1 and numeral.value >= _TWO and tokens.words[at - 1] in pack.numbers.of
            if (
                of_one
                and found[1] not in FATES
                and not numeral.scaled
                and not any(is_plural(tokens.words[part], pack) for part in range(at, found[0]))
            ):
                return None  # "47 convicted of rape, two |of attempted rape|"
            several = numeral.value >= _TWO and tokens.gaps[at] != "-"  # but "nine-|storey| buildings"
            compound = _compound(tokens, found[0], pack) if several else None
            if compound is not None:
                return compound._replace(start=at)
            many = numeral.value >= _THOUSANDS or not numeral.whole
            concept = pack.nouns.many.get(found[1], found[1]) if many else found[1]
            return Noun(at, word, concept, found[0])
        if (word in pack.numbers.of and skipped == 0) or word in pack.nouns.modifiers:
            at += 1
            continue
        if (after := _past_a_people(tokens, at, pack)) is not None and _closes_a_people(tokens, after, pack):
            return Noun(at, word, "people", after)
        capital = tokens.capitalised(at)
        numbered = at + 1 in tokens.numbers and tokens.gaps[at + 1] == "-"  # "34 |Kh-101|-Raketen"
        if capital and (numbered or not pack.nouns.capitalised) and not in_title_case(tokens, at):
            return _behind_names(tokens, at, pack)
        if not word.isalpha() or len(word) < 3 or word in pack.stop or word in pack.numbers.lexemes:
            return None
        if word in pack.left_out.served.starts and pack.left_out.served.match(tokens, at) is not None:
            return None  # "dos |firmes|", "due |sospesi|"
        if numeral.value >= _TWO and word.endswith(pack.nouns.adverbs or ("\0",)):
            return None  # "12.000 case danneggiate, 5.000 |completamente| distrutte"
        if word in pack.left_out.done and (at + 1 not in tokens.joined or tokens.words[at + 1] in pack.stop):
            return None  # "45 vols ont été déroutés et 120 |retardés|", but "96 |cancelled| flights"
        if _is_verb(tokens, at, pack):
            return None
        if pack.modality.future and _is_future(tokens, at, pack):
            return None  # "cinque |andranno| alla Polonia"
        if word in pack.nouns.totals or pack.dates.relative.match(tokens, at) is not None:
            return None  # "στους 16 |ανήλθαν| οι νεκροί"
        if word in pack.change.moves and at + 1 in tokens.joined and tokens.words[at + 1] in pack.names.articles:
            return None  # "σε 14 |μειώθηκε| ο αριθμός"
        if pack.units.after.match(tokens, at) or word in pack.dates.month_names or word in pack.ranges.middles:
            return None
        if pack.nouns.capitalised and not capital:
            if pack.nouns.adjectives and not word.endswith(pack.nouns.adjectives):
                return None  # "500 Millionen |läuft| Ende des Jahres aus"
            at += 1  # German writes its nouns with a capital: what is lower case is an adjective
            continue
        noun = _head(tokens, at, pack)
        last = tokens.words[noun.end - 1]
        strict = pack.nouns.agree or (bool(pack.nouns.participles) and last.endswith(pack.nouns.participles))
        if skipped == 0 and noun.concept is None and word in pack.bounds.expected:
            return None  # "les 140 000 |attendus|"
        agrees = numeral.value < _TWO or not strict or noun.concept or tokens.gaps[at] == "-"
        return noun if agrees or is_plural(last, pack) else None  # "5,7 milliards | actuellement", "214 | damaged"
    return None


def _is_verb(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "240 εκατ. |προορίζονται|", "5 miljard |kwijtgescholden|": a form of a verb that no noun has."""
    word, nouns = tokens.words[at], pack.nouns
    if word.endswith(nouns.verb_endings or ("\0",)):
        return True
    return word.startswith(nouns.parted or ("\0",)) and word.endswith(pack.dates.tenses.participle_endings)


def _is_future(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word is a verb of what is to come, by its ending."""
    raw = tokens.raw(at)
    return raw.endswith(pack.modality.future) and raw not in pack.modality.not_verbs


def _hedged_unit(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a hedge begins at a token, and a unit stands behind it."""
    hedge = pack.bounds.after.match(tokens, at)
    return hedge is not None and pack.units.after.match(tokens, hedge[0]) is not None


def _past_a_people(tokens: Tokens, at: int, pack: Pack) -> int | None:
    """The token behind persons by their country, a hyphen in its name or none: "Français", "Sud-|Coréens|"."""
    glued = at + 1 < tokens.size and tokens.gaps[at + 1] == "-" and tokens.words[at].isalpha()
    last = at + 1 if glued else at
    return last + 1 if tokens.words[last] in pack.nouns.peoples else None


def _closes_a_people(tokens: Tokens, after: int, pack: Pack) -> bool:
    """Whether persons by their country are counted, and nothing that is of it: "drei Deutsche", but "drei Deutsche
    |Banken|", "dos españoles"."""
    noun = after in tokens.joined and tokens.gaps[after] == " " and tokens.words[after] not in pack.stop
    return not (noun and pack.nouns.capitalised and tokens.capitalised(after))


def _glued(tokens: Tokens, at: int, pack: Pack) -> Noun | None:
    """ "33|ώροφος|", "12|köpfige|": what is formed from a number, in digits; "4x4" and "5G" are names."""
    found = pack.nouns.counted.match(tokens, at) if len(tokens.words[at]) >= _LONG else None
    return Noun(at, tokens.words[at], found[1], found[0]) if found is not None else None


def _forecast(tokens: Tokens, numeral: Numeral, pack: Pack) -> bool:
    """Whether those behind a number expected it: no survey asks thousands who forecast, and "the" number is known."""
    led = tokens.word_before(numeral.start) in pack.bounds.definite
    behind = tokens.words[numeral.end : numeral.end + _SAID]
    return led and numeral.value >= _THOUSANDS and not pack.bounds.expected.isdisjoint(behind)


def _stands(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word says only how those counted voted, and names no vote: no "201 |voti a favore|"."""
    return pack.counting.stances.match(tokens, at) is not None and pack.nouns.counted.match(tokens, at) is None


def _ends_in_millions(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a number ends in a word for millions or more, and in no mark ("2,3 mln disoccupati")."""
    return numeral.scaled and numeral.scale >= _MILLION and len(tokens.words[numeral.end - 1]) >= _LONG


def _behind_names(tokens: Tokens, at: int, pack: Pack) -> Noun | None:
    """ "4,000 |US |troops", "12 |North Korean soldiers": a noun that is known, behind adjectives with a capital."""
    for place in range(at + 1, at + 1 + _CAPITALS):
        if place >= tokens.size or tokens.gaps[place] not in (" ", "-"):
            return None
        if place in tokens.numbers and tokens.gaps[place] == "-":
            continue  # "34 |Kh-101| missiles"
        if (found := pack.nouns.counted.match(tokens, place)) is not None:
            common = pack.nouns.capitalised or not tokens.capitalised(place)
            return Noun(at, tokens.words[place], found[1], found[0]) if common else None
        if not tokens.capitalised(place):
            return None
    return None


def _reaches(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a noun may stand at a token: behind a blank, a hyphen, "d'", a number in one word with it ("zehnköpfig"),
    or the point of a mark ("1,2 Mio.")."""
    gap = tokens.gaps[at]
    if gap == "":
        return tokens.words[at - 1].endswith("'") or tokens.words[at - 1].isalpha()
    return gap in (" ", "-") or (gap == ". " and at == start and at in tokens.joined and at - 1 not in tokens.numbers)


def opens_a_number(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a number starts at token `at`, in digits or in words; "un" may be an article, and is none."""
    if at in tokens.numbers:
        return True
    word, cardinals = tokens.words[at], pack.numbers.cardinals
    return word in cardinals.starts and word not in pack.numbers.articles and cardinals.match(tokens, at) is not None


def is_plural(word: str, pack: Pack) -> bool:
    """Whether a folded word ends like a plural; always where the pack names no endings."""
    return word.endswith(pack.nouns.plural) if pack.nouns.plural else True


def lemma(word: str, pack: Pack) -> str:
    """A rough singular, the same for both numbers: enough to compare two texts of one language."""
    for ending in pack.nouns.plural:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _head(tokens: Tokens, at: int, pack: Pack) -> Noun:
    """The head of "armed men", "cloud providers": the first plural among the next words, or the first word, which is
    no counted noun that is known.

    "A five-bedroom house" counts bedrooms, whatever comes behind.
    """
    if tokens.gaps[at] == "-" and pack.bounds.after.match(tokens, at) is None:
        return Noun(at, lemma(tokens.words[at], pack), None, at + 1)
    for head in range(at, min(at + _PHRASE, tokens.size)):
        word = tokens.words[head]
        if (head > at and tokens.gaps[head] not in (" ", "-")) or word in pack.stop or head in tokens.numbers:
            break  # "cada G300 leva |186 passageiros"
        counted = pack.nouns.counted.match(tokens, head) if head > at else None
        if counted is None and not is_plural(word, pack):
            continue
        compound = _compound(tokens, counted[0] if counted is not None else head + 1, pack)
        if compound is not None:
            return compound._replace(start=at)  # "thousands of good union |jobs|"
        if counted is not None:
            return Noun(at, word, counted[1], counted[0])
        return Noun(at, lemma(word, pack), _by_ending(word, pack), head + 1)
    return Noun(at, lemma(tokens.words[at], pack), _by_ending(tokens.words[at], pack), at + 1)


def _compound(tokens: Tokens, at: int, pack: Pack) -> Noun | None:
    """The noun that those before it belong to, where it is the only one with a plural, or one that is known: "12 bomb
    |threats|", "320 measles |cases|", "two death |threats|", who are not dead; but "12 people |deaths|" says two
    things."""
    if not pack.nouns.compound or at >= tokens.size or tokens.gaps[at] != " " or at not in tokens.joined:
        return None
    word, singular = tokens.words[at], not is_plural(tokens.words[at - 1], pack)
    if not is_plural(word, pack) or word in pack.stop or not word.isalpha() or tokens.capitalised(at):
        return None
    known = pack.nouns.counted.match(tokens, at)
    if known is not None:
        return Noun(at, word, known[1], known[0]) if singular or known[1] in _HEADS else None
    one_of_many = any(tokens.words[at - 1] + ending in pack.nouns.counted.starts for ending in pack.nouns.plural)
    return Noun(at, lemma(word, pack), None, at + 1) if singular and one_of_many else None


def _by_ending(word: str, pack: Pack) -> str | None:
    """What a compound counts by its last part: "320 Masern|fälle|", "45 woning|inbraken|"."""
    for ending, concept in pack.nouns.endings:
        if word.endswith(ending):
            return concept or None
    return None


def in_title_case(tokens: Tokens, at: int) -> bool:
    """Whether the words around a token have capitals because the line is a title."""
    first = last = at
    while first > max(0, at - _AROUND) and "\n" not in tokens.gaps[first]:
        first -= 1
    while last + 1 < min(tokens.size, at + _AROUND + 1) and "\n" not in tokens.gaps[last + 1]:
        last += 1
    near = range(first, last + 1)
    long = [place for place in near if len(tokens.words[place]) > 3]
    return sum(tokens.capitalised(place) for place in long) * 3 > len(long) * 2
