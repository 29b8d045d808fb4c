"""Whether a day lies ahead, by the verbs of its clause: "will vote on |Tuesday|"; what was put off to it is to come."""

from datetime import date

from claims.dates.tense.past import by_a_participle
from claims.dates.tense.verbs import auxiliary, same_clause, says, to_come
from claims.dates.when import When
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

REACH = 12  # tokens back from the weekday to the verb: "will meet the prime minister in Berlin on |Tuesday"
REACH_AHEAD = 6  # from a weekday that opens its clause to the verb behind: "On |Tuesday|, the parliament will"
OPENING = 2  # tokens before a weekday that opens its clause: "on", "am", "already on"
_AUXILIARY = 3  # tokens from a form of the past to what makes it a future: "will have been closed"
_WEEK, _JUST = 7, 2  # days
_CLOSING = 3  # tokens behind a comma that lead to a day at the end: ", |early on| Monday"
_LATE = 6  # letters
_APPOSED = 5  # tokens of an apposition before those
_SMALL = 4  # letters: "dès", "vanaf"
_NEXT = 6  # tokens from "next" to its day: "|Prochain| rendez-vous des deux parties mercredi"
_NEAR = 2  # tokens from a small word to its day: "put off to |the| Tuesday"


def is_ahead(tokens: Tokens, when: When, pack: Pack, published: date) -> bool:
    """Whether the clause of a day says that it is still to come; a verb of saying or one in the past settles that it is
    not."""
    if tokens.words[when.end - 1] == "s" and tokens.gaps[when.end - 1] == "":
        return not (when.weekday is not None and _just_been(when, published)) and _planned(tokens, when, pack)
    if when.weekday is not None and _just_been(when, published) and _tells_which(tokens, when, pack):
        return False
    low, past = max(0, when.start - REACH), -1
    for at in range(when.start - 1, low - 1, -1):
        if not same_clause(tokens, at + 1) and not _closes(tokens, at + 1, when, pack):
            low = at + 1
            break
        if says(tokens, at, pack) and not auxiliary(tokens, at - 1, pack) and not to_come(tokens, at, pack):
            return False  # but "sera |jugé| le 19", "la SNCF |prévoit| un TGV sur deux jeudi"
        if past >= 0:  # "the vote | took place on Tuesday", but "will be | closed on Tuesday"
            if at < past - _AUXILIARY:
                return False
            if auxiliary(tokens, at, pack):
                return True
            continue
        if to_come(tokens, at, pack) and not (says(tokens, at, pack) and tokens.words[at - 1] in pack.speech.relatives):
            return True  # but "η ποινή |που προβλέπει| ο νόμος επέβαλε την Παρασκευή": foreseen by a law, and imposed
        if (word := tokens.spelled(at)) in pack.dates.tenses.past and word not in pack.dates.tenses.since:
            past = at  # "normally scheduled on a weekday |ran| on Monday", but "since Monday"
    if past < 0 and _next_of_its_kind(tokens, low, when, pack):
        return True
    if past >= 0 or when.start - low > OPENING:
        return False
    if any(tokens.spelled(at) in pack.dates.tenses.past for at in range(low, when.start)):
        return False  # "Anna Smit, die |werd| woensdag benoemd en begint in juni"
    if low < when.start and len(tokens.words[low]) > _SMALL and tokens.words[low] not in pack.stop:
        return False  # "l'arrêt, |entamé| le 4 août, aura duré 101 jours"
    for at in range(when.end, min(tokens.size, when.end + REACH_AHEAD)):
        if not same_clause(tokens, at) and tokens.gaps[at] != ", ":
            return False
        if to_come(tokens, at, pack):
            return True
        if says(tokens, at, pack) or tokens.spelled(at) in pack.dates.tenses.past:
            return False  # "che nel primo semestre |aveva| ricavi per 4 miliardi, dovrebbe chiudere a 13"
    return False


def _closes(tokens: Tokens, at: int, when: When, pack: Pack) -> bool:
    """Whether a comma only sets off a day that ends its clause, or an apposition right before that: "is forecast to
    reach Luzon|, the biggest island|, late on Sunday", "devrait toucher Luçon|, dimanche soir"."""
    if tokens.gaps[at] != ", ":
        return False
    day = next((place for place in range(at + 1, when.start + 1) if place not in tokens.joined), when.start)
    if day < when.start and not (tokens.gaps[day] == ", " and tokens.words[at] in pack.names.articles):
        return False
    if when.start - (day if day < when.start else at) > _CLOSING or day - at > _APPOSED:
        return False
    end, ors, small = when.end, pack.ranges.middles | pack.numbers.join, pack.dates.day_parts | pack.stop
    while end - when.end < _CLOSING and end in tokens.joined:
        if tokens.words[end] in ors or tokens.words[end] not in small:
            break
        end += 1  # "el domingo |por la noche|"
    told = end not in tokens.joined or tokens.words[end] in ors
    leading = [word for word in tokens.words[day if day < when.start else at : when.start] if word not in small]
    if leading and (len(leading) > 1 or len(leading[0]) > _LATE):
        return False  # "|late| on Sunday", but "όπως |ανακοινώθηκε| την Τετάρτη"
    return (
        told
        and not by_a_participle(tokens, when, pack)
        and not any(
            says(tokens, place, pack) or tokens.spelled(place) in pack.dates.tenses.past
            for place in range(at, when.start)
        )
    )


def _next_of_its_kind(tokens: Tokens, low: int, when: When, pack: Pack) -> bool:
    """ "|Prochain| rendez-vous mercredi", "The |next| meeting |is| on Friday": what opens the clause is the next one;
    but not "the next pope elected on Thursday"."""
    if low and when.start - low <= 1 and tokens.gaps[low].strip() in (":", ",") and low not in tokens.stops:
        low = tokens.back(
            low - 1, _NEXT - 1 - (when.start - low)
        )  # "Nächster Termin|:| Dienstag", "Próxima cita|,| el"
    if when.start - low > _NEXT or (low in tokens.joined):
        return False
    article = low < when.start and tokens.words[low] in pack.names.articles
    found = pack.dates.shifts.match(tokens, low + article) if low + article < when.start else None
    if found is None or found[1] <= 0 or found[0] >= when.start or found[0] not in tokens.joined:
        return False
    return not article or any(tokens.spelled(at) in pack.dates.tenses.copulas for at in range(found[0], when.start))


def _planned(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "Friday's vote |will| be close", "Sunday's vote was": what follows is the name of an event, and no verb."""
    for at in range(when.end, min(tokens.size, when.end + REACH_AHEAD)):
        if at not in tokens.joined:
            return False
        found = pack.modality.cues.match(tokens, at)
        if found is not None and found[1] == "planned":
            return True
    return False


def _just_been(when: When, published: date) -> bool:
    """Whether a weekday was yesterday or the day before: on a Wednesday, "|Monday's| power cut will cost 1.6bn" has
    happened, and "|Friday's| vote will be close" has not."""
    assert when.weekday is not None
    return 0 < (published.weekday() - when.weekday) % _WEEK <= _JUST


def _tells_which(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "De man wordt verdacht van |de brand van| zaterdag", "sera jugé pour |l'attaque de| samedi": a day that says
    which of its kind is meant; but "la nuit de samedi", "à partir de samedi"."""
    at = when.start
    if at not in tokens.joined or at - 1 not in tokens.joined or tokens.words[at - 1] not in pack.of | pack.numbers.of:
        return False
    noun, dates = tokens.words[at - 2], pack.dates
    ends = dates.weekdays.starts
    if any(tokens.words[place] in ends for place in range(when.end + 1, min(tokens.size, when.end + 1 + _NEAR))):
        return False  # "se tient de mardi à |jeudi|"
    if noun in pack.stop or not noun.isalpha() or noun in dates.day_parts or noun in dates.night_words:
        return False
    return dates.bounds.match_back(tokens, at) is None and dates.parts.match_back(tokens, at) is None


def is_put_to(tokens: Tokens, when: When, pack: Pack) -> bool:
    """ "The hearing was adjourned |to| Tuesday", "wurde |auf| den 14. November |vertagt|": a day that something was put
    off to lies ahead, whatever the verb."""
    dates, at = pack.dates, when.start
    for _ in range(_NEAR):
        if at not in tokens.joined:
            return False
        found = dates.bounds.match_back(tokens, at)
        if tokens.words[at - 1] in pack.change.to or (found is not None and found[1] in ("until", "due")):
            break
        if tokens.words[at - 1] not in pack.names.articles:
            return False
        at -= 1
    else:
        return False
    if tokens.word_behind(when.end) in dates.tenses.put_off:
        return True
    for place in range(at - 1, max(0, at - REACH), -1):
        if tokens.words[place] in dates.tenses.put_off:
            return True
        if not same_clause(tokens, place):
            return False
    return False
