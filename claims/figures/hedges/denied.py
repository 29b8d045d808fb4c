"""Hedges that a negation turns round: "n'a pas duré | plus de" two days is at most so long."""

from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_VERB = 2  # words of the verb between a negation and its hedge: "n'a pas | voulu payer | plus de"
_SUBJECT = 4  # from a subject that denies: "no | candidate won | more than"
_NOUN = 3  # tokens from "no" to a hedge that leave no room for a verb: "no | saving | in | over half"
_OPENER = 3  # between the halves of a negation: "n'y a pas"


def denied_from(tokens: Tokens, at: int, limit: int, pack: Pack) -> int | None:
    """The start of a negation whose verb leads to a hedge: "n'a pas duré | plus de", "no duró | más de"."""
    words = pack.modality
    for index in range(at - 1, max(limit - 1, at - _SUBJECT - 1, -1), -1):
        if index + 1 not in tokens.joined or words.not_negations.match(tokens, index) is not None:
            return None
        if tokens.words[index] in pack.bounds.nobody:
            if _of_an_object(tokens, index, at, pack):
                return None
            behind = tokens.words[index + 1 : at + 1]
            return index if not words.negation_openers or not words.negation_openers.isdisjoint(behind) else None
        if tokens.words[index] not in words.negations:
            continue
        marks = sum(word in pack.dates.tenses.infinitive_marks for word in tokens.words[index + 1 : at])
        if index < at - _VERB - 1 - marks:
            continue  # "δεν μπορεί |να| είναι | πάνω από"
        if _so_far(tokens, index, at, pack):
            return None
        if not words.negation_openers:
            return index
        openers = [
            place
            for place in range(max(limit, index - _OPENER), index)
            if tokens.words[place] in words.negation_openers
        ]
        return openers[-1] if openers else None
    return None


def denied_behind(tokens: Tokens, end: int, pack: Pack) -> bool:
    """Whether the clause ends with a negation of the verb before a figure: "übersteigt 6000 Euro |nicht|"."""
    if end not in tokens.joined or tokens.words[end] not in pack.modality.negations:
        return False
    return end + 1 not in tokens.joined or tokens.words[end + 1] in pack.ranges.joins


def _so_far(tokens: Tokens, negation: int, at: int, pack: Pack) -> bool:
    """ "Il n'a pas plu |depuis| plus de huit mois", "it has not rained |for| more than eight months": what has not been
    since then has not been for longer, and the hedge stands as it is; but "it did not last for more than a day"."""
    last, words = tokens.words[at - 1], pack.modality
    if last in words.since_perfect:
        return negation > 0 and tokens.words[negation - 1] in pack.speech.auxiliaries
    return last in words.since


def _of_an_object(tokens: Tokens, start: int, at: int, pack: Pack) -> bool:
    """ "Having found |no genuine saving in| well over half": what was not found is the saving, and the share is where;
    but "no party won in more than 20 districts". `start`: the word that denies, `at`: the hedge."""
    if tokens.words[at - 1] not in pack.names.places_in:
        return False
    verb_before = start in tokens.joined and start > 0 and tokens.words[start - 1] not in pack.stop
    return verb_before or at - start <= _NOUN
