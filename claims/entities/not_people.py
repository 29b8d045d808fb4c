"""What is written like a person's name and is none: streets, firms, foundations — "rue |Victor Hugo|", "|Max Planck|
Institut".
"""

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack
from claims.text.layout import Layout
from claims.text.tokens import bare

# what makes a place of a name
HOLY = frozenset(("saint", "san", "santa", "sao", "sankt", "sint", "st", "ste", "port", "villa"))
_ABBREVIATED = 4  # letters: "Av. João Paulo", but "… del hospital. Ana Ruiz"
_COMPOUNDS = (
    *("stiftung", "straße", "strasse", "platz", "institut", "haus", "preis", "schule"),  # of German
    *("straat", "plein", "prijs"),  # of Dutch
)
# of firms, in whatever language: "Synergy Marine Private |Limited|"
_FIRMS = frozenset(
    ("limited", "ltd", "inc", "plc", "llc", "llp", "corp", "corporation", "company", "gmbh", "holding", "holdings")
)


def is_no_person(layout: Layout, first: int, last: int, pack: Pack) -> bool:
    """Whether a name at tokens `first` to `last` is no person's: "rue Victor Hugo", "Morgan Stanley"."""
    tokens, words = layout.tokens, pack.names
    if gazetteer().not_people.match(tokens, first) or gazetteer().media.match(tokens, first):
        return True
    if any(bare(tokens.words[index]) in words.organisations for index in range(first, last)):
        return True
    if not _FIRMS.isdisjoint(tokens.words[first + 1 : last]):
        return True
    if any(tokens.words[index] in gazetteer().clubs for index in range(first, last)):
        return True  # "Rekordmeister |Manchester United|", "de Premier |League|"
    if "&" in tokens.words[first : last + 1]:
        return True  # "Marks |&| Spencer"
    before = first - 1
    stop = before >= 0 and tokens.gap(before) == ". "
    ends = stop and (len(tokens.words[before]) > _ABBREVIATED or before in tokens.numbers)  # "… en 2024. Ana Ruiz"
    if before >= 0 and tokens.gap(before) in (" ", "-", "", ". ") and not ends:
        word = tokens.words[before]
        somebodys = before and tokens.words[before - 1] in words.possessives  # "a nommé à |sa| place Anne Roy"
        if (word in words.places and not somebodys) or before in tokens.numbers or word in pack.numbers.scales.starts:
            return True
        if layout.capitals[before] and word in HOLY:
            return True
        if layout.capitals[before] and before in tokens.joined and _of_rank(word, pack):
            lead = before - 1 - (tokens.words[before - 1] in words.of | pack.speech.contractions)
            if lead >= 0 and lead + 1 in tokens.joined and tokens.words[lead] in words.places:
                return True  # "avenida |Brigadeiro| Luís Antônio", "avenue du |Maréchal| Foch"
    # "Paul Getty Foundation", "Robert-Koch-Institut", "Charles de Gaulle Airport"
    follows = last < tokens.size and tokens.gap(last - 1) in (" ", "-")
    if follows and tokens.words[last] in words.places & words.organisations:
        return True  # "Norman Manley |airport|"
    if follows and layout.capitals[last] and tokens.words[last] in _FIRMS:
        return True
    return (
        follows
        and layout.capitals[last]
        and (tokens.words[last] in words.organisations or tokens.words[last].endswith(_COMPOUNDS))
    )


def _of_rank(word: str, pack: Pack) -> bool:
    """Whether a word is one for an office or a rank."""
    return word in pack.names.honorifics or word in pack.names.roles.starts
