"""What a figure may leave out, and the words that say so: `[left_out]` in a pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from claims.packs.section import PackError, Section, forms, word_or_sign
from claims.packs.units import Unit, money, units
from claims.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class LeftOutWords:
    """Words beside a figure that leaves out its unit, its noun or its currency.

    `compared`: what sets a figure against the one before it ("|contre| 145"), or says that it is a part of that.
    `counting`: articles of what is counted, where a percentage has another ("los 78", but "el 78 %").
    `pronouns`: what stands for the noun ("on |en| comptait 11 000"). `of_them`: what makes a part of a number before
    it ("two |of them|"); `harm`: how badly the injured are ("five of them |seriously|"); `rest`: words beside what a
    part leaves of a whole ("the |other| two"); `tallies`: words that stand for a number told before ("the |number|
    fell to 800"); `served`: what is said of parts of sentences and fines only ("two |suspended|"). `done`: participles
    of others of those counted before ("45 flights were diverted and 120 |delayed|"). `sums`: nouns that are of money
    ("|savings|"), `sum_endings` those of words in one ("Spar|programm|"); `turnover`: what
    firms sell ("54 milliards de |ventes|"). `paying`: verbs and nouns of
    paying and earning, `crowds` those of persons and things that come in millions ("|watched| by 12 million"),
    `pieces` what is told in pieces ("|deliveries| fell 27% to 1.15 million").
    `recipients`: what leads from a sum to who gets it ("800 Millionen |an| Unternehmen").
    `sought`: verbs of wanting beside a figure that is set against one before ("prosecutors |wanted| 652").
    `apiece`: nouns behind a number that say nothing of what it counts ("63 mila |unità|"). `forecasters`: who,
    behind a large number, only expected it ("the 125,000 |economists| had expected"). `left_with`: what leads to what
    is left of a count, or to the whole of it ("loses 19 seats and |is left with| 33"). `times`: what leads to a time
    that is no measure of anything ("|in| 12 years he scored 45"). `speeding`: what
    leads to a speed without its kilometres ("viaggiava |a| 180 all'ora"). `each`: articles that, like a word of
    `per`, lead to what a price is of ("68,40 |el| barril"). `bought_for`: what leads to a price
    ("12 millions de tonnes |pour| 25 millions"). `quakes`: what is told by its magnitude. `alcohol`: words
    beside which grams and per mille are of a litre of blood ("2,4 grammes |d'alcool|", "1,8 Promille"). `sum_units`:
    words that are the name of so much money where one of `sum_words` is near ("een boete van 3 |ton|"). `home`: the
    currencies that a sum may be of where the whole text names none.
    """

    compared: Phrases[str]
    instead: Phrases[None]
    counting: frozenset[str]
    pronouns: Phrases[None]
    of_them: Phrases[None]
    rest: frozenset[str]
    tallies: frozenset[str]
    served: Phrases[None]
    done: frozenset[str]
    harm: Phrases[str]
    sums: frozenset[str]
    sum_endings: tuple[str, ...]
    turnover: frozenset[str]
    paying: frozenset[str]
    recipients: frozenset[str]
    crowds: frozenset[str]
    pieces: frozenset[str]
    times: Phrases[None]
    sought: frozenset[str]
    apiece: frozenset[str]
    forecasters: frozenset[str]
    left_with: Phrases[None]
    speeding: frozenset[str]
    each: frozenset[str]
    bought_for: frozenset[str]
    quakes: frozenset[str]
    alcohol: frozenset[str]
    sum_units: Mapping[str, Decimal]
    sum_words: frozenset[str]
    home: Unit | None


def left_out_words(section: Section) -> LeftOutWords:
    """Reads `[left_out]`, which a pack may leave out."""
    codes = section.words("home")
    if unknown := [code for code in codes if code not in units().iso]:
        raise PackError(f"{section.path}.home: '{unknown[0]}' is no currency of units.toml")
    named = section.section("sum_units")
    words = LeftOutWords(
        compared=section.named("compared", "parts"),
        instead=section.phrases("instead"),
        counting=section.folded("counting"),
        pronouns=section.phrases("pronouns"),
        of_them=section.phrases("of_them"),
        rest=section.folded("rest"),
        tallies=section.folded("tallies"),
        served=section.phrases("served"),
        done=section.folded("done"),
        harm=section.named("serious", "slight"),
        sums=section.folded("sums"),
        sum_endings=tuple(sorted(section.folded("sum_endings"))),
        turnover=section.folded("turnover"),
        paying=section.folded("paying"),
        recipients=section.folded("recipients"),
        crowds=section.folded("crowds"),
        pieces=section.folded("pieces"),
        bought_for=section.folded("bought_for"),
        quakes=section.folded("quakes"),
        alcohol=section.folded("alcohol"),
        each=section.folded("each"),
        sought=section.folded("sought"),
        apiece=section.folded("apiece"),
        forecasters=section.folded("forecasters"),
        left_with=section.phrases("left_with"),
        speeding=section.folded("speeding"),
        times=section.phrases("times"),
        sum_units={word_or_sign(form): Decimal(times) for times, _, form in forms(named.items())},
        sum_words=section.folded("sum_words"),
        home=money(codes) if codes else None,
    )
    section.close()
    return words
