"""Verbs beside a date: of saying, of what is to come, and words that look like the latter and are nouns."""

from claims.figures.counts.counted import is_plural
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_COMPOUND = 3  # tokens from a noun back to its article: "|the| no-confidence vote"


def says(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a token is a verb of saying."""
    speech, word = pack.speech, tokens.words[at]
    if word not in speech.starts or tokens.spelled(at) not in speech.spelled:
        return False
    tables = (speech.verbs, speech.participles)
    return word in speech.framed or any(table.match(tokens, at) is not None for table in tables)  # no "si" of "si dice"


def to_come(tokens: Tokens, at: int, pack: Pack) -> bool:
    """A verb of the pack ("will"), or a form that cannot be mistaken ("seront"); the month of "to |May| 4" is none."""
    word, ahead = tokens.words[at], pack.dates.tenses.ahead
    if word in pack.dates.month_names and tokens.capitalised(at):
        return False
    found = ahead.match(tokens, at) if word in ahead.starts else None
    if found is not None and (found[0] - at > 1 or tokens.spelled(at) in pack.dates.tenses.ahead_spelled):
        return not (found[0] - at == 1 and _a_noun(tokens, at, pack))
    return _future(tokens, at, pack)


def auxiliary(tokens: Tokens, at: int, pack: Pack) -> bool:
    """ "|will| be closed", "|sera| fermé": what turns a form of the past into a future."""
    found = pack.modality.cues.match(tokens, at)
    return (found is not None and found[1] == "planned") or _future(tokens, at, pack)


def _a_noun(tokens: Tokens, at: int, pack: Pack) -> bool:
    """Whether a word that may be a verb is a noun: "a confidence |vote|", "300 |votes|", "la |dispute|"; but "MPs
    |vote|", "parliament |votes|". Where the plural of the noun is the singular of the verb, it disagrees with a noun
    that is its subject and agrees with one that it makes a compound with."""
    nouns, word = pack.dates.tenses.ahead_nouns, tokens.words[at]
    if tokens.word_before(at) in pack.bounds.than:
        return True  # "two weeks earlier than |planned|"
    if word not in nouns:
        return False
    if at + 1 in tokens.joined and tokens.words[at + 1] in pack.names.of:
        return True  # "gran |parte| dei voti"
    if at not in tokens.joined:
        return False
    before = tokens.words[at - 1]
    if at - 1 in tokens.numbers or before in pack.names.articles:
        return True
    if f"{word}s" not in nouns and not (word.endswith("s") and word[:-1] in nouns):
        return False
    if before in pack.stop or not before.isalpha() or pack.nouns.counted.match(tokens, at - 1) is not None:
        return False
    led = any(tokens.words[back] in pack.names.articles for back in range(max(0, at - _COMPOUND), at))
    if tokens.capitalised(at - 1) and not led:
        return False  # "England |play| France on Saturday"
    return is_plural(word, pack) is is_plural(before, pack)


def _future(tokens: Tokens, at: int, pack: Pack) -> bool:
    if not pack.modality.future:
        return False
    if tokens.capitalised(at) and (at in tokens.joined or not pack.speech.drops_subject):
        return False  # "|Novera| et Roth s'étaient entendus en avril": a name
    raw = tokens.raw(at)
    return raw.endswith(pack.modality.future) and raw not in pack.modality.not_verbs


def same_clause(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on with the clause of the one before it."""
    return at in tokens.joined or tokens.gaps[at] in (":", " “", " „", ' "', " «", '" ', "” ", "’ ")
