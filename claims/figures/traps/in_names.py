"""Numbers that are part of a name: "Llama 4", "le pont Neuf", "5G", "17, rue Lepic", "a pay-first offer"."""

from claims.figures.counts.counted import in_title_case
from claims.figures.figure import Figure
from claims.figures.traps.houses import is_house
from claims.figures.traps.telephones import is_telephone, leading_zero
from claims.kinds import COUNT, RANK
from claims.packs.pack import Pack
from claims.text.tokens import Tokens

_OPENS = {"«": "»", "“": "”", "„": "“", "‘": "’", '"': '"'}  # marks of quotation, and what closes them
_BLANKS = " \u00a0\u202f"
_DAYS = 31  # of a month
_FEW = 12  # "die Elf", but "die Million"
_LONGEST_MODEL = 4  # digits of "Airbus A320", "Boeing 737"


def names_one(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Le |112| a sonné", "ha chiamato il |118|": behind an article of one thing a bare number is its name; several
    have their plural ("les 112"), and days of a month are smaller."""
    start = figure.numeral.start
    plain = figure.bare and figure.start == start and figure.numeral.form == "digits" and not figure.numeral.scaled
    led = start in tokens.joined and tokens.spelled(start - 1) in pack.traps.of_one
    return plain and led and figure.kind is COUNT and figure.noun is None and figure.numeral.value > _DAYS


def inside_a_compound(tokens: Tokens, figure: Figure) -> bool:
    """ "Das Phase-|eins|-Abkommen", "a pay-|first| offer": glued to the word before it, and no number of anything."""
    start = figure.numeral.start
    glued = start > 0 and start not in tokens.numbers and tokens.gaps[start] == "-" and figure.kind in (COUNT, RANK)
    return glued and tokens.words[start - 1].isalpha()


def is_a_name(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """Whether a number is a name by itself: a word with a capital, or the digits of a telephone, a house, or something
    that is called by its number."""
    if figure.numeral.start not in tokens.numbers:
        return _capital_word(tokens, figure, pack) or _noun_in_capitals(tokens, figure, pack)
    return (
        leading_zero(tokens, figure)
        or is_telephone(tokens, figure)
        or _between_marks(tokens, figure)
        or is_house(tokens, figure, pack)
    )


def _between_marks(tokens: Tokens, figure: Figure) -> bool:
    """ "Le contrat dit « |717| »": digits that stand alone between quotation marks are a name."""
    start, end = figure.numeral.start, figure.numeral.end
    if not figure.bare or end != start + 1 or figure.start != start:
        return False
    first = tokens.ends[start - 1] if start else 0
    before = tokens.text[first : tokens.starts[start]].rstrip(_BLANKS)[-1:]
    if before not in _OPENS:
        return False  # nearly always
    last = tokens.starts[end] if end < tokens.size else len(tokens.text)
    return tokens.text[tokens.ends[start] : last].lstrip(_BLANKS)[:1] == _OPENS[before]


def part_of_a_name(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "5G", "17, rue Lepic", "221 av. J.-C.": what stands right behind a plain number makes a name or a date of it."""
    if _glued_right(tokens, figure):
        return figure.bare
    at = figure.numeral.end
    if figure.kind is COUNT and figure.numeral.form == "words" and figure.low == 1 and tokens.gap_before(at) == "-":
        return at < tokens.size and tokens.words[at].isalpha()  # "single-aisle jets"
    if figure.concept is not None or figure.unit is not None or not 0 < at < tokens.size:
        return False
    if figure.kind is RANK and tokens.gaps[at] == " " and not tokens.capitalised(at):
        return False  # "à la 7e |place|"
    return tokens.gaps[at] in (" ", ", ") and pack.traps.followers.match(tokens, at) is not None


def _capital_word(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "le pont Neuf", "les Trente Glorieuses", "les Cent Jours", "la Cinquecento elettrica": a number word with a
    capital inside a sentence."""
    start = figure.numeral.start
    if pack.nouns.capitalised or not start or not tokens.capitalised(start):
        return False
    if tokens.gaps[start] not in (" ", "-", "") or start in tokens.stops or in_title_case(tokens, start):
        return False
    of_one = figure.noun is not None and figure.concept is None and not figure.plural
    return figure.bare or figure.kind is RANK or of_one or tokens.capitalised(figure.end - 1)


def _noun_in_capitals(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "Die |Elf| gewann 2:0": where nouns have capitals, a small number in a word with one, within the sentence, is a
    noun; but "die Fünf-Prozent-Hürde", "Elf Tote", "eine Zwei"."""
    numeral, at = figure.numeral, figure.numeral.start
    if not pack.nouns.capitalised or numeral.form != "words" or numeral.end - at > 1 or figure.noun is not None:
        return False
    within = at in tokens.joined and tokens.gaps[at] == " " and tokens.words[at - 1] in pack.names.definite
    return within and tokens.gap(at) != "-" and tokens.capitalised(at) and 1 < numeral.value <= _FEW and figure.bare


def behind_a_name(tokens: Tokens, figure: Figure, start: int, pack: Pack) -> bool:
    """ "Llama 4", "Boeing 737", "Nasdaq 100": a small plain number right after a name."""
    numeral = figure.numeral
    if start not in tokens.numbers or numeral.grouped or numeral.scaled or len(tokens.words[start]) > _LONGEST_MODEL:
        return False
    before = tokens.words[start - 1]
    if (
        tokens.capitalised(start - 1)
        and not tokens.gaps[start - 1]
        and start > 1
        and tokens.words[start - 2][-1] == "'"
    ):
        return True  # "l'A 75"
    written, gap = tokens.raw(start - 1), tokens.gaps[start - 1]
    channel = start > 1 and gap in (" ", "; ") and not in_title_case(tokens, start)  # "Antena 3 y |La 1|"
    one = figure.concept is None and figure.low == 1  # "La 1 |compiten|"
    small = before in pack.stop and not (channel and (figure.bare or one))
    if written == written.lower() or small or pack.bounds.before.match_back(tokens, start):
        return False
    if start == 1 or "\n" in gap or not gap or ". " in gap:  # the capital may be that of the sentence
        # "Meta 12" alone may be a cell of a table
        goes_on = start + 1 < tokens.size and "\n" not in tokens.gaps[start + 1]
        return goes_on and len(before) > 1
    return True


def opens_a_part(tokens: Tokens, figure: Figure, pack: Pack) -> bool:
    """ "nach eigenen |Angaben 55 der 67| Opfer": a smaller number of a whole is no part of a name before it."""
    at = figure.numeral.end
    if at not in tokens.joined:
        return False
    led = pack.numbers.part_of.match(tokens, at)
    place = led[0] if led is not None else at + (tokens.words[at] in pack.numbers.of)
    whole = tokens.words[place] if place > at and place in tokens.joined and place in tokens.numbers else ""
    return whole.isdigit() and figure.numeral.value < int(whole)


def _glued_right(tokens: Tokens, figure: Figure) -> bool:
    """ "5G", "4x4", "3D": letters right behind the digits that are no unit."""
    at = figure.numeral.end
    return at < tokens.size and figure.end == at and tokens.gaps[at] == "" and tokens.words[at][0].isalpha()
