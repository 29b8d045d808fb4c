"""A realistic report made by hand: one story, eight articles, five languages, every relation, two inputs not read.

The renderers are tested on it, so that their tests depend on nothing but the nouns.
"""

from decimal import Decimal
from hashlib import sha256

from checker.report import Coverage, Finding, Judged, Relation, Report, Severity, Skipped, Thread
from claims.claim import Claim
from claims.document import Document, Link, Span
from claims.value import Bound, Change, Grain, Kind, Period, Value


def _document(
    name: str, outlet: str | None, language: str, published: str | None, *paragraphs: str, **more: object
) -> Document:
    title = paragraphs[0]
    return Document(
        id=sha256(name.encode()).hexdigest()[:12],
        text="\n\n".join(paragraphs),
        file=f"stories/meta/{name}",
        title=title,
        outlet=outlet,
        language=language,
        published=published,
        headline=Span(0, len(title)),
        **more,  # type: ignore[arg-type]
    )


BOURSE = _document(
    "01-bourse.txt",
    "La Bourse du jour",
    "fr",
    "2025-08-22T04:27:00+02:00",
    "Meta s'engage pour plus de 10 milliards de dollars auprès de Google",
    "Le groupe va confier pendant six ans une partie de son informatique à Google, aux termes d'un accord dont la "
    "valeur dépasse 10 milliards de dollars, a indiqué jeudi une personne proche du dossier.",
    "Son dirigeant a promis « des centaines de milliards de dollars » pour bâtir des centres de données. Le groupe "
    "situe désormais ses investissements de l'année entre 66 et 72 milliards de dollars.",
    "Le centre géant de Louisiane coûtera 50 milliards de dollars. La branche cloud de Google a vu ses revenus croître "
    "de près de 32 % au deuxième trimestre.",
)
PRESSE = _document(
    "02-presse.html",
    "Presse & Nuage",
    "fr",
    "2025-09-04",
    "Pourquoi Meta choisit Google pour ses données",
    "Meta a récemment signé un accord de 10 milliards de dollars avec Google Cloud. Ce partenariat, qui s’étend sur "
    "six ans, surprend, car les deux géants sont concurrents.",
    "« Nous allons construire plusieurs centres de plusieurs gigawatts, et nous le ferons plus vite que quiconque ; "
    "c'est la seule manière de tenir la promesse d'une intelligence personnelle, et chacun de nos partenaires l'a "
    "compris avant même que nous ayons fini de l'expliquer », a déclaré Mark Zuckerberg.",
    "L'accord a été signé le 21 août 2025. Le centre de Louisiane est estimé à 50 millions de dollars.",
    url="https://presse.example/meta-google?utm=a&b=<c>",
)
RADAR = _document(
    "03-radar.html",
    "Radar",
    "fr",
    "2025-08-25",
    "Meta s'allie à Google Cloud : un accord à 10 milliards",
    "Un montant de plus de 6 milliards de dollars étalé sur six années, au titre d'un contrat estimé à plus de "
    "10 milliards de dollars.",
    "Le projet Stargate vise à investir jusqu'à 500 milliards de dollars sur quatre ans. "
    "L'accord a été signé le 22 août.",
)
COURRIER = _document(
    "04-courrier.txt",
    "Le Courrier de Montréal",
    "fr",
    "2025-08-23",
    "Meta dépensera 114 milliards de dollars",
    "Le groupe consacrera 114 milliards de dollars à son effort cette année, dont un contrat de six ans avec Google.",
    country="CA",
)
WORLD = _document(
    "05-world.txt",
    "World of IT",
    "en",
    "2025-08-23",
    "Meta and Google ink $10 billion cloud partnership",
    "Meta is reported to have signed for six years of services with a price tag put at over $10 billion. It spent "
    "$114 billion this year, people close to the company said.",
    "In July the company put its capital expenditure at $64–72 billion. Alphabet's cloud business grew its revenue by "
    "31.8% from a year earlier in the second quarter.",
    "“We are going to build several multi-gigawatt centres, and we will do it faster than anyone,” "
    "Mark Zuckerberg said.",
    credit="Translated from La Bourse du jour",
    links=(Link(Span(0, 4), "https://example.org/meta"),),
)
RIVISTA = _document(
    "06-rivista.html",
    "La Rivista",
    "it",
    "2025-08-22",
    "Meta affitta la nuvola di Google",
    "Un contratto che sfiora i 10 miliardi di dollari spalmati su sei anni. La crescita del cloud ha toccato il 32% "
    "nel secondo trimestre.",
)
ZEITUNG = _document(
    "07-zeitung.html",
    "Die Zeitung",
    "de",
    "2025-08-22",
    "Milliardenvertrag zwischen Meta und Google",
    "Der Vertrag über mehr als zehn Milliarden Dollar läuft sechs Jahre. Rund 3200 Arbeitsplätze sollen entstehen.",
)
DIARIO = _document(
    "08-diario.txt",
    None,
    "es",
    None,
    "Meta firma con Google",
    'El acuerdo, de 10.000 millones de dólares, durará seis años. =HYPERLINK("http://evil") creará 3.180 empleos.',
)
DOCUMENTS = (BOURSE, PRESSE, RADAR, COURRIER, WORLD, RIVISTA, ZEITUNG, DIARIO)


def value(low: str | None, high: str | None, bound: Bound, unit: str | None, **more: object) -> Value:
    """A value from decimal strings."""
    start, end = (Decimal(end) if end is not None else None for end in (low, high))
    return Value(start, end, bound, unit, **more)  # type: ignore[arg-type]


def claim(
    document: Document, quote: str, kind: Kind, said: Value | Period | str, nth: int = 0, **more: object
) -> Claim:
    """The claim at the nth place where `document` has the words `quote`."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(quote, start + 1)
    paragraph = document.text.rfind("\n\n", 0, start) + 2 if "\n\n" in document.text[:start] else 0
    stop = document.text.find("\n\n", start)
    stop = len(document.text) if stop < 0 else stop
    for mark in (". ", "? "):
        cut = document.text.rfind(mark, paragraph, start)
        paragraph = cut + 2 if cut >= 0 else paragraph
        cut = document.text.find(mark, start + len(quote), stop)
        stop = cut + 1 if cut >= 0 else stop
    return Claim(
        id=sha256(f"{document.id} {quote} {nth}".encode()).hexdigest()[:12],
        document=document.id,
        kind=kind,
        quote=quote,
        span=Span(start, start + len(quote)),
        value=said,
        sentence=document.text[paragraph:stop],
        sentence_span=Span(paragraph, stop),
        rule="sample",
        **more,  # type: ignore[arg-type]
    )


_BN = Decimal(10) ** 9
_TEN = value("1E10", "1E10", Bound.EXACT, "USD", step=_BN)
_OVER_TEN = value("1E10", None, Bound.MORE_THAN, "USD", step=_BN)
_YEARS = value("6", "6", Bound.EXACT, "a")


def _dollars(low: str | None, high: str | None, bound: Bound, **more: object) -> Value:
    return value(low, high, bound, "USD", step=_BN, **more)


DEAL = (
    claim(BOURSE, "plus de 10 milliards de dollars", Kind.MONEY, _OVER_TEN),
    claim(BOURSE, "dépasse 10 milliards de dollars", Kind.MONEY, _OVER_TEN),
    claim(PRESSE, "10 milliards de dollars", Kind.MONEY, _TEN),
    claim(RADAR, "10 milliards", Kind.MONEY, _TEN),
    claim(RADAR, "plus de 10 milliards de dollars", Kind.MONEY, _OVER_TEN),
    claim(WORLD, "$10 billion", Kind.MONEY, _TEN),
    claim(WORLD, "over $10 billion", Kind.MONEY, _OVER_TEN, modality="possible"),
    claim(
        RIVISTA, "sfiora i 10 miliardi di dollari", Kind.MONEY, _dollars("1E10", "1E10", Bound.ABOUT, from_below=True)
    ),
    claim(ZEITUNG, "mehr als zehn Milliarden Dollar", Kind.MONEY, _OVER_TEN),
    claim(DIARIO, "10.000 millones de dólares", Kind.MONEY, _TEN),
)
YEARS = (
    claim(BOURSE, "six ans", Kind.DURATION, _YEARS),
    claim(PRESSE, "six ans", Kind.DURATION, _YEARS),
    claim(RADAR, "six années", Kind.DURATION, _YEARS),
    claim(COURRIER, "six ans", Kind.DURATION, _YEARS),
    claim(WORLD, "six years", Kind.DURATION, _YEARS),
    claim(RIVISTA, "sei anni", Kind.DURATION, _YEARS),
    claim(ZEITUNG, "sechs Jahre", Kind.DURATION, _YEARS),
    claim(DIARIO, "seis años", Kind.DURATION, _YEARS),
)
LOUISIANA = (
    claim(BOURSE, "50 milliards de dollars", Kind.MONEY, _dollars("5E10", "5E10", Bound.EXACT)),
    claim(PRESSE, "50 millions de dollars", Kind.MONEY, value("5E7", "5E7", Bound.EXACT, "USD", step=Decimal("1E7"))),
)
SIGNED = (
    claim(PRESSE, "21 août 2025", Kind.DATE, Period("2025-08-21", "2025-08-21", Bound.EXACT, Grain.DAY)),
    claim(RADAR, "22 août", Kind.DATE, Period("2025-08-22", "2025-08-22", Bound.EXACT, Grain.DAY)),
)
SPENDING = (
    claim(BOURSE, "entre 66 et 72 milliards de dollars", Kind.MONEY, _dollars("66E9", "72E9", Bound.BETWEEN)),
    claim(WORLD, "$64–72 billion", Kind.MONEY, _dollars("64E9", "72E9", Bound.BETWEEN), as_of="2025-07-31"),
)
EFFORT = (
    claim(
        COURRIER,
        "114 milliards de dollars",
        Kind.MONEY,
        value("114E9", "114E9", Bound.EXACT, "XXX", step=_BN, unit_candidates=("CAD", "USD")),
    ),
    claim(
        COURRIER,
        "114 milliards de dollars",
        Kind.MONEY,
        value("114E9", "114E9", Bound.EXACT, "XXX", step=_BN, unit_candidates=("CAD", "USD")),
        nth=1,
        modality="planned",
    ),
    claim(
        WORLD,
        "$114 billion",
        Kind.MONEY,
        _dollars("114E9", "114E9", Bound.EXACT),
        speaker="people close to the company",
    ),
)
GROWTH = (
    claim(
        BOURSE,
        "de près de 32 %",
        Kind.PERCENTAGE,
        value("32", "32", Bound.ABOUT, "%", from_below=True),
        change=Change.INCREASE,
    ),
    claim(
        WORLD,
        "31.8%",
        Kind.PERCENTAGE,
        value("31.8", "31.8", Bound.EXACT, "%", step=Decimal("0.1")),
        change=Change.INCREASE,
    ),
    claim(RIVISTA, "32%", Kind.PERCENTAGE, value("32", "32", Bound.EXACT, "%"), change=Change.INCREASE),
)
JOBS = (
    claim(
        ZEITUNG, "Rund 3200 Arbeitsplätze", Kind.COUNT, value("3200", "3200", Bound.ABOUT, "jobs", step=Decimal(100))
    ),
    claim(DIARIO, "3.180 empleos", Kind.COUNT, value("3180", "3180", Bound.EXACT, "jobs", step=Decimal(10))),
)
_LONG_QUOTE = PRESSE.text[PRESSE.text.index("« Nous") : PRESSE.text.index(" », a déclaré") + 2]
PROMISE = (
    claim(PRESSE, _LONG_QUOTE, Kind.QUOTE, _LONG_QUOTE.strip("« »"), speaker="Mark Zuckerberg"),
    claim(
        WORLD,
        "“We are going to build several multi-gigawatt centres, and we will do it faster than anyone,”",
        Kind.QUOTE,
        "We are going to build several multi-gigawatt centres, and we will do it faster than anyone",
        speaker="Mark Zuckerberg",
    ),
)
SLICES = (claim(RADAR, "plus de 6 milliards de dollars", Kind.MONEY, _dollars("6E9", None, Bound.MORE_THAN)),)
ALONE = (
    claim(BOURSE, "des centaines de milliards de dollars", Kind.MONEY, _dollars("2E11", "1E12", Bound.VAGUE)),
    claim(
        RADAR, "jusqu'à 500 milliards de dollars", Kind.MONEY, _dollars(None, "5E11", Bound.AT_MOST), modality="planned"
    ),
    claim(RADAR, "quatre ans", Kind.DURATION, value("4", "4", Bound.EXACT, "a")),
    claim(
        BOURSE,
        "deuxième trimestre",
        Kind.DATE,
        Period("2025-04-01", "2025-06-30", Bound.EXACT, Grain.QUARTER),
    ),
)


def _thread(name: str, about: str, claims: tuple[Claim, ...], origins: int, coverage: Coverage) -> Thread:
    return Thread(name, about, claims[0].kind.value, tuple(c.id for c in claims), origins, coverage)


THREADS = (
    _thread("deal", "contrat, Meta, Google Cloud", DEAL, 6, Coverage.CONFLICTING),
    _thread("years", "durée du contrat", YEARS, 7, Coverage.CORROBORATED),
    _thread("louisiana", "centre de Louisiane", LOUISIANA, 2, Coverage.CONFLICTING),
    _thread("signed", "signature de l'accord", SIGNED, 2, Coverage.CONFLICTING),
    _thread("spending", "investissements de l'année", SPENDING, 1, Coverage.SINGLE_ORIGIN),
    _thread("effort", "effort de l'année", EFFORT, 2, Coverage.CORROBORATED),
    _thread("growth", "revenus du cloud, deuxième trimestre", GROWTH, 2, Coverage.CORROBORATED),
    _thread("jobs", "emplois créés", JOBS, 2, Coverage.CORROBORATED),
    _thread("promise", "Mark Zuckerberg", PROMISE, 2, Coverage.CONFLICTING),
    _thread("slices", "montant étalé", SLICES, 1, Coverage.UNCORROBORATED),
    *(_thread(f"alone-{n}", c.quote, (c,), 1, Coverage.UNCORROBORATED) for n, c in enumerate(ALONE)),
)

_SAID = {
    "deal": (
        Relation.BOUND_DIFFERS,
        "N1",
        "Le même montant, tantôt « plus de », tantôt tout nu : 10 milliards de dollars.",
    ),
    "louisiana": (
        Relation.DISCREPANT,
        "D2",
        "Mille fois plus ou moins : 50 milliards de dollars ou 50 millions de dollars.",
    ),
    "signed": (
        Relation.DISCREPANT,
        "D6",
        "Deux jours différents pour la même signature : le 21 août 2025 ou le 22 août 2025.",
    ),
    "spending": (
        Relation.UPDATE,
        "U2",
        "La prévision a été relevée depuis : de 64 à 66 milliards pour le bas de la fourchette.",
    ),
    "effort": (Relation.UNDECIDED, "N5", "Quels dollars ? Le Courrier de Montréal ne le dit pas."),
    "growth": (Relation.COMPATIBLE, "A3", "31,8 % et 32 % disent la même chose, l'un plus rond."),
    "jobs": (Relation.COMPATIBLE, "A3", "3 180 et environ 3 200 disent la même chose, l'un plus rond."),
    "promise": (Relation.DISCREPANT, "D9", "La même citation est plus courte dans un article que dans l'autre."),
    "years": (Relation.AGREE, "A1", "Les articles disent la même chose."),
}


def _relations(thread: Thread, claims: tuple[Claim, ...]) -> list[Judged]:
    relation, rule, sentence = _SAID[thread.id]
    pairs = [(a, b) for n, a in enumerate(claims) for b in claims[n + 1 :] if a.document != b.document]
    return [
        Judged(
            a.id,
            b.id,
            Relation.AGREE if a.value == b.value else relation,
            "A1" if a.value == b.value else rule,
            sentence,
        )
        for a, b in pairs
    ]


def _finding(thread: Thread, severity: Severity) -> Finding:
    relation, rule, sentence = _SAID[thread.id]
    return Finding(f"f-{thread.id}", rule, relation, thread.id, thread.claims, severity, sentence)


_BY_ID = {thread.id: thread for thread in THREADS}
_GROUPS = (DEAL, YEARS, LOUISIANA, SIGNED, SPENDING, EFFORT, GROWTH, JOBS, PROMISE)

REPORT = Report(
    version="0.1.0",
    settings={"reach": "1.25", "about": "0.1"},
    documents=DOCUMENTS,
    skipped=(
        Skipped("https://etc.example/meta", "the server answered 403 Forbidden"),
        Skipped("stories/meta/09-empty.html", "no article text found in the page"),
    ),
    claims=(*(c for group in _GROUPS for c in group), *SLICES, *ALONE),
    threads=THREADS,
    relations=tuple(j for thread, claims in zip(THREADS, _GROUPS, strict=False) for j in _relations(thread, claims)),
    findings=(
        _finding(_BY_ID["deal"], Severity.WARNING),
        _finding(_BY_ID["louisiana"], Severity.ERROR),
        _finding(_BY_ID["signed"], Severity.WARNING),
        _finding(_BY_ID["spending"], Severity.NOTE),
        _finding(_BY_ID["effort"], Severity.NOTE),
        _finding(_BY_ID["promise"], Severity.WARNING),
        Finding(
            "f-slices",
            "I3",
            Relation.DISCREPANT,
            "",
            (SLICES[0].id, DEAL[4].id),
            Severity.WARNING,
            "Dans le même article, « plus de 6 milliards » par an et « plus de 10 milliards » en tout sur six ans.",
        ),
    ),
    origins={document.id: BOURSE.id if document is WORLD else document.id for document in DOCUMENTS},
    cited_sources={BOURSE.id: ("Reuters",), RADAR.id: ("Reuters", "Bloomberg")},
)
EMPTY = Report("0.1.0", {}, (ZEITUNG,), (), (), (), (), ())
