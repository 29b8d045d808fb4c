"""Greek names in Latin letters (ELOT 743, simplified), so that one name in two scripts can be compared."""

_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_LATIN = "a v g d e z i th i k l m n x o p r s t y f ch ps o"
_LETTERS = dict(zip(_GREEK, _LATIN.split(), strict=True))
_PAIRS = {
    "ου": "ou",
    "ευ": "ev",
    "αυ": "av",
    "μπ": "b",
    "ντ": "nt",
    "γκ": "gk",
    "γγ": "ng",
    "γχ": "nch",
    "τσ": "ts",
    "τζ": "tz",
}


def to_latin(folded: str) -> str:
    """A folded Greek word in Latin letters; any other text as it is.

    >>> to_latin("καλαφατησ")
    'kalafatis'
    """
    out, at = [], 0
    while at < len(folded):
        pair = _PAIRS.get(folded[at : at + 2])
        out.append(pair if pair is not None else _LETTERS.get(folded[at], folded[at]))
        at += 2 if pair is not None else 1
    return "".join(out)
