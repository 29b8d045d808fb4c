"""The verdict on two names, roles or quotations of one thread."""

import re
from difflib import SequenceMatcher

from checker.matching.alike.similarity import letters_alike
from checker.matching.alike.sounds import is_greek, surname_alike, without_hooks, written_alike, written_out
from checker.matching.wordings.altered import denied, narrowed, replaced, says_no_more
from checker.matching.wordings.one_name import heard, may_be_one, name_parts, sound, sounds_alike
from checker.matching.wordings.quotation import Utterance, common, unshared
from checker.matching.wordings.wordings import named_beside
from checker.rules import roles
from checker.rules.first_names import for_short, translated
from claims.claim import Claim
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.text.fold import fold
from claims.text.tokens import Tokens, tokenise
from claims.value import Kind

_CUT = re.compile(r"\[[^\]]*\]|\([^)]*\)|…|\.\.\.")
_TRANSCRIBED = (
    0.7  # of the sound of a first name in common, behind one surname: "françois" and "fransoua", not "lor" and
)
# "lorans"
_WHOLE = 0.62  # as long: a translation of all the other quotation has, not of a part
_AS_LONG = 0.7  # the same, where they have but one thing in common, and one of them says hardly anything else
_ONE_SURNAME = 0.8  # letters in common: "Matheou", "Mathieu"
_OPENING = 3  # words that may open a quotation: "C'est …"
_SMALL = 3  # letters of a small word
_SURE = 2  # notions or cognates in common of two translations of one utterance; with fewer both may just be true
_GENERATIONS = {"junior": "jr", "senior": "sr"}
_SLIP = 2  # words: a quotation of which no more are changed, and a twelfth at most, was retouched, not rewritten


def verdict(left: Claim, right: Claim, languages: tuple[str, str] = ("en", "en")) -> str:
    """The code of the rule that says how two wordings relate, each in its own language."""
    if left.kind is Kind.NAME:
        mine, theirs = str(left.value), str(right.value)
        if _owns(left, theirs, languages[0]) or _owns(right, mine, languages[1]):
            return "A4"  # "in Emmanuel Macrons zweiter Amtszeit"
        return _names(mine, theirs, languages)
    if left.kind is Kind.ROLE:
        return roles.verdict(str(left.value), str(right.value), languages)
    return _quotes(left, right, languages)


def _names(left: str, right: str, languages: tuple[str, str]) -> str:
    a, b = ([_GENERATIONS.get(part, part) for part in name_parts(name)] for name in (left, right))
    if a == b or translated(a, b) or written_out(left) == written_out(right):
        return "A1"
    if for_short(a, b):
        return "A4"
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) > 1 and set(shorter) <= set(longer):
        return "A1"  # one given name more: "Maziar Mike Doustdar"
    if set(shorter) <= set(longer) or any(len(part) == 1 for part in (*a, *b)):
        return "A4"
    if written_alike(left, right, languages) or without_hooks(left, right) or _between_alike(a, b):
        return "A1"  # "Moukhtar Babaïev" in French is "Muchtar Babajew" in German
    if surname_alike(left, right, languages):
        return "A4"
    if is_greek(left) == is_greek(right):
        return "D7"
    # A Greek name in Latin letters is spelled by the transcriber, and a Greek one is declined: "του Καλαφάτη".
    if [sound(part) for part in a] == [sound(part) for part in b]:
        return "A1"
    if len(shorter) == 1 and heard(a[-1]) == heard(b[-1]):
        return "A4"  # "Μακρόν" behind "Emmanuel Macron": a surname alone
    given = _given_alike(a, b)
    if (heard(a[-1]) == heard(b[-1]) or _in_slavic(a[-1], b[-1])) and given >= _TRANSCRIBED:
        return "A1"  # a Latin name in Greek letters is written as it is heard: "Φρανσουά Μπαϊρού", "Μανί"
    one, other = ([sound(part).rstrip("s") for part in parts] for parts in (a, b))
    return "A4" if one == other else "D7"


def _between_alike(left: list[str], right: list[str]) -> bool:
    """Whether only what stands between one first name and one surname is spelled otherwise, and sounds the same: "Umaro
    |Sissoco| Embaló", "Umaro |Cissoko| Embalo"."""
    if len(left) != len(right) or (left[0], left[-1]) != (right[0], right[-1]):
        return False
    return all(heard(one) == heard(other) for one, other in zip(left[1:-1], right[1:-1], strict=True))


def _in_slavic(left: str, right: str) -> bool:
    """Whether two surnames are one but for the c that Slavic languages speak as ts: "Mickoski", "Μίτσκοσκι"."""
    one, other = (heard(part.replace("ts", "c")) for part in (left, right))
    return one == other


def _given_alike(left: list[str], right: list[str]) -> float:
    """How alike the first names of two names sound, those in between too where both have as many: "José Luís" and
    "Ζοζέ Κάρλος" have one in common, and are two."""
    if len(left) == len(right) > 1:
        return min(sounds_alike(one, other) for one, other in zip(left[:-1], right[:-1], strict=True))
    return max(sounds_alike(one, other) for one in left[:-1] or left for other in right[:-1] or right)


def in_context(claim: Claim, language: str) -> bool:
    """Whether the sentence of wordings counts in their verdict: what is quoted, and names that may be genitives."""
    owners = packs.or_english(language).names.owned
    genitive = claim.kind is Kind.NAME and bool(owners) and str(claim.value).endswith("s")
    return claim.kind is Kind.QUOTE or genitive


def _owns(claim: Claim, other: str, language: str) -> bool:
    """Whether a name is another one with the s of whom something belongs to, which German writes without an apostrophe:
    a noun stands behind it, or an adjective, and no verb ("Frans Timmermans sagte")."""
    name, parts, pack = name_parts(str(claim.value)), name_parts(other), packs.or_english(language)
    if not pack.names.owned or name[:-1] != parts[:-1] or name[-1] != f"{parts[-1]}s":
        return False
    behind = claim.sentence[claim.sentence.find(claim.quote) + len(claim.quote) :]
    word = re.match(r" ([^\W\d_]{2,})", behind)
    if word is None:
        return False
    folded = fold(word[1])
    adjective = (
        word[1].endswith(pack.names.owned) and folded not in pack.stop and folded not in pack.speech.verbs.starts
    )
    return word[1][0].isupper() or adjective


def _quotes(left: Claim, right: Claim, languages: tuple[str, str]) -> str:
    a, b = (_words(str(claim.value), language) for claim, language in zip((left, right), languages, strict=True))
    if _two_speakers(left, right):
        return "D9"
    if languages[0] != languages[1] and a != b:
        one, other = Utterance(left, languages[0]), Utterance(right, languages[1])
        # What a translator changed nobody can tell from most words; a number is the same in every language.
        found = common(one, other)
        if one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers):
            return "D8" if len(found) >= _SURE else "A4"  # two sayings of other numbers are mostly two sayings
        if {_alone(claim, language) for claim, language in zip((left, right), languages, strict=True)} == {True, False}:
            return "D8"
        if replaced(one, other) is not None or narrowed(one, other) or denied(one, other):
            return "D8"
        lengths = sorted((sum(map(len, a)), sum(map(len, b))))
        sure = len(found) >= _SURE or says_no_more(one, other)
        likely = sure or min(map(len, unshared(one, other, found))) < _SURE
        return "A8" if likely and lengths[0] >= (_WHOLE if sure else _AS_LONG) * lengths[1] else "A4"
    if a == b:
        return "A1"
    shorter, longer = sorted((a, b), key=len)
    if _stretch(shorter, longer):
        return "A1" if _only_opened(shorter, longer, languages[0]) else "A4"
    if any(_CUT.search(claim.quote) for claim in (left, right)) and _within(shorter, longer):
        return "N9"
    slight = _small_words_only(a, b, _negations(languages)) or _retouched(left, right, languages[0])
    return "N9" if slight else "D8"


def _only_opened(part: list[str], whole: list[str], language: str) -> bool:
    """Whether a quotation has besides the other no more than the small words that open it: "|C'est| un jour sombre"."""
    pack, before = packs.or_english(language), len(whole) - len(part)
    small = all(len(word) <= _SMALL or word in pack.stop for word in whole[:before])
    return before <= _OPENING and whole[before:] == part and small and not _negations((language,)) & set(whole[:before])


def _retouched(left: Claim, right: Claim, language: str) -> bool:
    """Whether two quotations in one language have their words of weight in common, but for one that stands where the
    other has small words: "l'urgence |devient| plus forte", "l'urgence |se fait| plus forte". A word put in alters what
    is said ("nous avons |presque| échoué"). What is denied, counted or only possible is the same."""
    one, other = Utterance(left, language), Utterance(right, language)
    found = common(one, other)
    ours, theirs = ({pair[side] for pair in found} for side in (0, 1))
    terms = [(term.word, at in ours) for at, term in enumerate(one.terms)]
    terms += [(term.word, at in theirs) for at, term in enumerate(other.terms)]
    if len(found) < _SURE or sum(not both for _, both in terms) > 1:
        return False
    if one.denies != other.denies or one.wholly != other.wholly or _cues(left, language) != _cues(right, language):
        return False
    kept = {word for word, both in terms if both}
    put_in = {word for word in _put_in(left, right, language) if len(word) > _SMALL or word.isdigit()}
    return put_in <= kept and _numbers(left, language) == _numbers(right, language)


def _put_in(left: Claim, right: Claim, language: str) -> set[str]:
    """The words of two quotations that stand where the other has none."""
    a, b = (_words(str(claim.value), language) for claim in (left, right))
    changes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return {
        word
        for tag, start, end, first, last in changes
        if tag in ("insert", "delete")
        for word in (*a[start:end], *b[first:last])
    }


def _numbers(claim: Claim, language: str) -> set[str]:
    return {word for word in _words(str(claim.value), language) if word.isdigit()}


def _cues(claim: Claim, language: str) -> set[str]:
    """What the words of a quotation say of how certain it is: possible, planned, denied."""
    cues, tokens = packs.or_english(language).modality.cues, tokenise(claim.quote)
    return {cue for _, _, cue in cues.all_in(tokens)}


def _alone(claim: Claim, language: str) -> bool | None:
    """Whether a quotation calls something the most of its kind, or only one of those ("one of the biggest"); `None`
    where it does neither."""
    pack = packs.or_english(language)
    tokens, words = tokenise(claim.quote), pack.judging
    if any(words.one_of.all_in(tokens)):
        return False
    most = any(
        words.superlative.match(tokens, index) or (index > 1 and word in words.most and _led(tokens, index, pack))
        for index, word in enumerate(tokens.words)
    )
    return True if most else None


def _led(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Whether the article stands before the noun that comes before a word: "|il| Tour |più| duro"."""
    return tokens.words[index - 2] in pack.names.definite and tokens.gaps[index] == tokens.gaps[index - 1] == " "


def _two_speakers(left: Claim, right: Claim) -> bool:
    """Whether two quotations are of two people, neither of whom is named beside the other's words."""
    if not left.speaker or not right.speaker or one_speaker(left.speaker, right.speaker):
        return False
    return not named_beside(left, right.speaker) and not named_beside(right, left.speaker)


def one_speaker(left: str, right: str) -> bool:
    """Whether two speakers may be one: a name in common, or one of them is no name ("le ministre", "she")."""
    a, b = name_parts(left), name_parts(right)
    misspelt = bool(a and b) and letters_alike(a[-1], b[-1]) >= _ONE_SURNAME
    return bool(set(a) & set(b)) or misspelt or may_be_one(left, right) or not (_is_name(left) and _is_name(right))


def _is_name(speaker: str) -> bool:
    words = speaker.split()
    return len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper()


def _words(text: str, language: str) -> list[str]:
    """The words of a quotation, those written out that one desk contracts and another does not: "haven't"."""
    told = fold(_CUT.sub(" ", text)).replace("’", "'")
    for short, full in packs.or_english(language).judging.contracted:
        told = told.replace(short, full)
    return re.findall(r"\w+", told)


def _stretch(part: list[str], whole: list[str]) -> bool:
    """Whether one quotation is a stretch of the other, word for word."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _within(part: list[str], whole: list[str]) -> bool:
    """Whether one quotation is the other with words left out."""
    rest = iter(whole)
    return all(word in rest for word in part)


def _negations(languages: tuple[str, ...]) -> frozenset[str]:
    known = packs.available()
    return frozenset[str]().union(*(packs.load(code).modality.negations for code in languages if code in known))


def _small_words_only(left: list[str], right: list[str], negations: frozenset[str]) -> bool:
    """Whether so little was changed, and no word of weight, that the quotation was only smoothed."""
    changed = [
        word
        for tag, one, other, first, last in SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
        if tag != "equal"
        for word in (*left[one:other], *right[first:last])
    ]
    if negations & set(changed):
        return False
    return len(changed) <= _SLIP and 12 * len(changed) <= len(left) + len(right) and max(map(len, changed)) <= 3
