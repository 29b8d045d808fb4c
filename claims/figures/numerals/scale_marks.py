"""Letters and marks that stand for a scale behind digits: "500 M€", "3 Md", "8.7m visitors"; and whether one does
("9m" are metres)."""

from claims.figures.counts.counted import is_plural
from claims.figures.counts.totals import number_of
from claims.figures.numeral import Numeral
from claims.kinds import MONEY
from claims.packs.pack import Pack
from claims.packs.units import sign_words, units
from claims.text.tokens import Tokens

_WRITTEN = 3  # letters of a mark that stands behind words too: "drei Mio.", "δύο δισ."
_CLAUSE = 12  # tokens from what is told by its number to the number
_SHORTLY = 45  # tokens: the sentence before, and its own
_CURRENCY_SIGNS = "€$£¥"
_BEHIND = ("", " ", ".", ",", ";", ":", ")")  # what a letter ends before, and no other mark of a unit


def with_mark(tokens: Tokens, numeral: Numeral, pack: Pack) -> Numeral | None:
    """Md, M, bn, k … right after digits."""
    end = numeral.end
    if end >= tokens.size or tokens.words[end] not in pack.numbers.mark_words or tokens.gaps[end] not in ("", " ", "-"):
        return None
    raw = tokens.raw(end)
    power = pack.numbers.marks.get(raw) or pack.numbers.marks.get(raw + ".")
    if pack.numbers.out_of.match(tokens, end) is not None:
        return None  # "9 εκ των οποίων"
    if power is None or ((len(raw) == 1 or raw in units().marks) and not _letter_counts(tokens, numeral, end, pack)):
        return None
    return numeral.times(power, numeral.value * power, numeral.step * power, end + 1)


def is_written_out(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a mark of several letters stands at a token: "drei |Mio.|", "2024 |εκατ.| ευρώ"."""
    mark = tokens.words[at] if at < tokens.size and tokens.gaps[at] == " " else ""
    return len(mark) >= _WRITTEN and mark in pack.numbers.mark_words


def _letter_counts(tokens: Tokens, numeral: Numeral, at: int, pack: Pack) -> bool:
    """One letter counts only glued to the digits or beside a currency sign ("5M", "500 M€"), k always.

    A letter that is also a unit ("9m" are metres) counts beside a currency sign, or where something is counted
    right behind it ("8.7m visitors", "6m barrels") or moves to it ("the number of cars fell to |5.4m|").
    """
    start = numeral.start
    signs = sign_words()[1] if tokens.gaps[start] == "" else _CURRENCY_SIGNS  # "NKr|300m", "€ |300m"
    before = start > 0 and tokens.words[start - 1] in signs and tokens.gaps[start] in ("", " ")
    after = currency_follows(tokens, at + 1, pack)
    letter = tokens.raw(at)
    if letter == "G":
        return numeral.decimals > 0  # "5G", "4G"
    if letter in units().marks:
        behind = tokens.gaps[at] == "" and tokens.gap_before(at + 1) == " "
        tables = (pack.nouns.counted, pack.units.after)
        counts = behind and any(table.match(tokens, at + 1) is not None for table in tables)
        counts = counts or (behind and _counted_past_a_word(tokens, start, at + 1, pack))
        counts = counts or (behind and pack.left_out.of_them.match(tokens, at + 1) is not None)  # "|19.6m| of them"
        counts = counts or _of_a_number(tokens, start, at + 1, pack)
        ends = tokens.gaps[at] == "" and tokens.gap_before(at + 1)[:1] in _BEHIND
        return after or before or counts or (ends and _as_before(tokens, start, at, pack))
    return after or before or tokens.gaps[at] == "" or letter in "kK"


def _counted_past_a_word(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "40m |foreign| visitors", "1.5m |manufacturing| jobs"; but "the 100m |world| champions" are those of a race."""
    if at not in tokens.joined or tokens.word_before(start) in pack.bounds.definite | pack.names.articles:
        return False
    word = tokens.words[at]
    if not word.isalpha() or word in pack.stop or tokens.capitalised(at) or tokens.gap_before(at + 1) != " ":
        return False
    found = pack.nouns.counted.match(tokens, at + 1)
    return found is not None and is_plural(tokens.words[found[0] - 1], pack)


def _as_before(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "5.4m viewers, peaking at |6.7m|", "3.1m viewers, up from |2.8m| a year earlier": a letter that stood for
    millions of what is counted shortly before, where no word behind says how long or how far."""
    end = at + 1
    told = end >= tokens.size or end not in tokens.joined or tokens.words[end] in pack.stop
    told = told or tokens.words[end].endswith(pack.dates.tenses.past_endings) or _things(tokens, start, end, pack)
    return told and any(
        tokens.raw(place) == tokens.raw(at)
        and place - 1 in tokens.numbers
        and tokens.gaps[place] == ""
        and (_counted_behind(tokens, place + 1, pack) or _of_money(tokens, place - 1, start))
        for place in range(max(1, start - _SHORTLY), start)
    )


def _things(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "1m |robots|", "10m |FSD subscriptions|": several of what no table counts, and no word of how long or how far;
    but "the 100m |heats|" are those of a race."""
    if at not in tokens.joined or tokens.word_before(start) in pack.bounds.definite | pack.names.articles:
        return False
    at += tokens.raw(at).isupper() and at + 1 in tokens.joined
    word = tokens.words[at]
    return word.isalpha() and not tokens.capitalised(at) and bool(pack.nouns.plural) and is_plural(word, pack)


def _of_money(tokens: Tokens, at: int, start: int) -> bool:
    """ "|£50m| for him, up from 30m": a sum in the sentence of what starts at a token."""
    signed = at > 0 and tokens.words[at - 1] in _CURRENCY_SIGNS and tokens.gaps[at] == ""
    return signed and not any("." in tokens.gaps[place] for place in range(at + 1, start + 1))  # "£345m. He jumped 8m"


def _counted_behind(tokens: Tokens, at: int, pack: Pack) -> bool:
    return at in tokens.joined and pack.nouns.counted.match(tokens, at) is not None


def _of_a_number(tokens: Tokens, start: int, end: int, pack: Pack) -> bool:
    """ "The number of people waiting rose to |7.4m|", "the waiting list fell to |7.4m|": so many, where no word behind
    says how long or how far."""
    told = end >= tokens.size or end not in tokens.joined or tokens.words[end] in pack.stop
    return told and (number_of(tokens, start, pack) or _of_a_crowd(tokens, start, pack))


def _of_a_crowd(tokens: Tokens, start: int, pack: Pack) -> bool:
    """Whether the clause before a token is of what is told by its number: "a |population| of 7.6m"."""
    return any(tokens.words[at] in pack.numbers.crowds for at in tokens.clause(start, _CLAUSE))


def currency_follows(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "500 M|€", "12 M | d'euros", "450 m | di dollari"."""
    if at < tokens.size and tokens.words[at] in _CURRENCY_SIGNS and tokens.gaps[at] in ("", " "):
        return True
    if at not in tokens.joined:
        return False
    at += tokens.words[at] in pack.numbers.of
    found = pack.units.after.match(tokens, at) if at in tokens.joined else None
    return found is not None and found[1].kind is MONEY
