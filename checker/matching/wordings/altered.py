"""Quotations of one utterance that do not say the same: a word put for another, a denial of one of them only, a "never"
of one place."""

from collections.abc import Sequence
from itertools import pairwise

from checker.matching.wordings.quotation import REFUSALS, Term, Utterance, common, unshared
from claims.meaning.opposites import contrary

_GOES_ON = 1.25  # times as long: a quotation that says something more
_FEWEST = 2  # things that both say, which make a frame for the one they do not
_LOOSE = frozenset(
    (
        *("stay", "return", "leave", "see", "hear", "know", "continue", "begin", "end", "allow-let", "good"),
        *("bad", "new", "big", "strong", "time", "today", "tomorrow", "everything", "nothing", "nobody"),
        *("never", "alone", "necessary", "happen", "important", "enough", "clear", "especially", "together"),
        *("stop", "wait", "step", "why", "difficult", "right-thing", "believe", "remember", "forget", "refuse"),
        *("lack", "understand"),
    )
)
"""What translators put freely one for another: "stood strong", "sont restés soudés"."""
_WHOLE = frozenset(["never", "nobody", "nothing", "unprecedented", "first-time"])
_SORTS = frozenset(
    (
        *("decisive", "history", "social", "industrial", "political", "economic", "military", "moral", "personal"),
        *("religious", "violent", "peaceful", "brutal", "human"),
    )
)
"""Of what sort something is, where no translator puts one for another."""
PLACES = frozenset(
    (
        *("french", "american", "german", "british", "spanish", "italian", "portuguese", "dutch", "greek"),
        *("european", "russian"),
    )
)
"""Of what people or continent something is."""
_DOUBLED = frozenset(["stop", "forget", *REFUSALS])  # denied, they affirm: "never stopped believing"


def denied(left: Utterance, right: Utterance) -> bool:
    """Whether one of two quotations that say the same otherwise denies it ("We will not give up", "Nous céderons"), or
    denies all of what the other denies in part."""
    if left.wholly is not None and right.wholly is not None:
        return left.wholly != right.wholly  # "I wouldn't worry too much", "cela ne m'inquiète absolument pas"
    if left.denies == right.denies or any(term.spoken & _DOUBLED for term in (*left.terms, *right.terms)):
        return False
    found = common(left, right)
    if _goes_on_to_deny(left, right, [at for at, _ in found]) or _goes_on_to_deny(right, left, [to for _, to in found]):
        return False
    rest = [[term for term in terms if term.meanings - _LOOSE] for terms in unshared(left, right, found)]
    return len(found) >= _FEWEST and all(len(terms) <= 1 for terms in rest)


def _goes_on_to_deny(longer: Utterance, shorter: Utterance, shared: Sequence[int]) -> bool:
    """Whether a quotation denies something only behind all that a shorter one says: "The people want this government |
    and want no other"."""
    if not longer.denials or not shared or len(longer.folded) < _GOES_ON * len(shorter.folded):
        return False
    return longer.denials[0] > max(longer.terms[at].at for at in shared)


def narrowed(left: Utterance, right: Utterance) -> bool:
    """Whether both say that something is never, nobody's or without example, and one of them of one place only: "never
    before", "jamais en Europe"."""
    found = common(left, right)
    whole = any((left.terms[at].meanings | right.terms[to].meanings) & _WHOLE for at, to in found)
    places = [{meaning for term in terms for meaning in term.spoken & PLACES} for terms in unshared(left, right, found)]
    return whole and bool(places[0]) != bool(places[1])


def says_no_more(left: Utterance, right: Utterance) -> bool:
    """Whether two quotations that share something say nothing besides, as far as words have a meaning."""
    found = common(left, right)
    return bool(found) and not any(unshared(left, right, found))


def replaced(left: Utterance, right: Utterance) -> tuple[Term, Term] | None:
    """A word of each of two quotations of one utterance, of which one was put for the other: opposites ("growing", "en
    recul"), or two things said in one frame: "le pouvoir d'effacer |la dette|", "the power to erase |reality|".

    The frame is all else that both say, or what both say on either side. Two words of every day that mean two things
    are looked for: what else a dictionary keeps apart, translators do not ("site", "sede").
    """
    anchors = common(left, right)
    rest, others = unshared(left, right, anchors)
    for term in rest:
        for other in others:
            if any(contrary(end) in other.ends for end in term.ends):
                return term, other
    if len(anchors) < _FEWEST:
        return None
    framed = [(-1, -1), *anchors, (len(left.terms), len(right.terms))]
    between = ((left.terms[a + 1 : c], right.terms[b + 1 : d]) for (a, b), (c, d) in pairwise(framed) if b < d)
    for one, another in ((rest, others), *between):
        pair = [term for term in one if term in rest], [term for term in another if term in others]
        if len(pair[0]) == len(pair[1]) == 1 and all(terms[0].spoken - _LOOSE for terms in pair):
            return pair[0][0], pair[1][0]
    return _qualified(left, right, anchors, (rest, others))


def _qualified(
    left: Utterance, right: Utterance, anchors: Sequence[tuple[int, int]], rests: tuple[list[Term], list[Term]]
) -> tuple[Term, Term] | None:
    """Of what sort each says one thing is, right beside it on either side: "a |decisive| step", "ein |historischer|
    Schritt", "una tappa |decisiva|"."""
    for at, to in anchors:
        pair = []
        for utterance, place, rest in ((left, at, rests[0]), (right, to, rests[1])):
            beside = (utterance.terms[index] for index in (place - 1, place + 1) if 0 <= index < len(utterance.terms))
            pair.append([term for term in beside if term in rest and term.spoken & _SORTS])
        if len(pair[0]) == len(pair[1]) == 1:
            return pair[0][0], pair[1][0]
    return None
