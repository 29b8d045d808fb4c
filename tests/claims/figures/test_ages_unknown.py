"""Ages of persons that no table knows, and lengths that are of none: what the words beside the years say."""

import pytest

from checker.matching.block import compared
from claims.value import Kind
from tests.reading import claims_in

AGES: dict[str, tuple[str, ...]] = {
    "fr": (
        "Il manque un berger de 64 ans.",
        "Le coureur de 26 ans percevrait huit millions.",
        "Cet employé d'hôtel de 26 ans a été extrait.",
        "Un collègue en formation de 36 ans était à bord.",
        "L'ancien capitaine de l'armée, 70 ans, a été reconnu coupable.",
        "Une chance est laissée à l'intéressée, 56 ans, pour 2027.",
        "Âgée de 44 ans, l'ancienne maire a gagné.",
        "Une Belge de 34 ans a gagné.",
        "Un ado de 17 ans est mort.",
        "Les moins de 15 ans sont les plus touchés.",
        "L'âge légal, aujourd'hui de 66 ans, ne bouge pas.",
    ),
    "es": (
        "La conductora, de 31 años, huyó.",
        "Se salvó un británico de 40 años.",
        "El murciano, de 22 años, buscaba un título.",
        "Debutó a los 17 años en Primera.",
        "El aspirante más joven tenía doce años.",
        "En los menores de 60 años fue mayor.",
    ),
    "it": (
        "Manca una donna di 54 anni.",
        "È morto un escursionista di 45 anni.",
        "Lo sloveno, 26 anni, ha conquistato il Tour.",
        "Il diciannovenne Désiré Doué ha segnato.",
    ),
    "pt": (
        "Um motorista de 45 anos foi detido.",
        "Um ciclista de 34 anos caiu.",
        "Estreou-se aos 17 anos na seleção.",
        "Um brasileiro de 23 anos venceu.",
    ),
    "de": (
        "Die Agentur hatte den 38-jährigen Rob Jetten zum Sieger erklärt.",
        "Der 65-jährige Bretone ist noch unterwegs.",
        "In Paris starb ein 23-jähriger Rollerfahrer.",
        "Der Skipper war mit 40 Jahren auf dem Höhepunkt.",
        "Mütter sind im Schnitt 31,2 Jahre alt.",
    ),
    "nl": (
        "De 47-jarige verdachte zwijgt.",
        "De dode is een 58-jarige automobiliste.",
        "De 38-jarige Rob Jetten won.",
        "Zij zijn jonger dan 15 jaar.",
    ),
    "en": (
        "The gunman, 68, was arrested.",
        "A retired plumber, 71, fell.",
        "They are aged between 52 and 68.",
        "The dead included the former chief minister, Vijay Rupani, 68. Others fled.",
    ),
    "el": (
        "Συνελήφθη η 34χρονη.",
        "Χάθηκε ένας βοσκός 64 ετών.",
        "Διασώθηκε ένα κοριτσάκι ενός έτους.",
    ),
}

LENGTHS: dict[str, tuple[str, ...]] = {
    "fr": (
        "Ils ont signé un contrat de 15 ans.",
        "C'est un bail de 99 ans.",
        "Il boit un whisky de 18 ans.",
        "C'est un bâtiment de 120 ans.",
        "Il sort d'une carrière de 30 ans.",
        "Le joueur a signé un contrat de 15 ans.",
        "Le conducteur a vingt ans d'expérience.",
        "C'est le premier club titré, trente-deux ans après Marseille.",
        "Il remplace Luca de Meo, cinq ans à la barre.",
        "Le pont de 60 ans s'est effondré.",
    ),
    "es": (
        "Firmó un contrato de 15 años.",
        "Tras una espera de 32 años, ganó.",
        "La central, de 40 años, cierra.",
        "A los 20 años de su muerte, sigue viva.",
        "Prevé plazos mayores de 15 años.",
    ),
    "it": (
        "Ha un mutuo di 30 anni.",
        "Il ponte, 50 anni, è crollato.",
        "Dopo un'attesa di 32 anni ha vinto.",
    ),
    "pt": (
        "Assinou um contrato de 15 anos.",
        "A ponte, de 50 anos, caiu.",
        "Aos 20 anos da morte, voltou.",
    ),
    "de": (
        "Die 16-jährige Amtszeit Angela Merkels endet.",
        "Die 30-jährige Staatsanleihe fällt.",
        "Das 75-jährige Bestehen wird gefeiert.",
        "Er kam mit 20 Jahren Erfahrung.",
    ),
    "nl": (
        "Zij vieren het 50-jarig bestaan.",
        "Hij verloor de 30-jarige strijd.",
    ),
    "en": (
        "They took a 30-year mortgage.",
        "The sergeant Augusto Heleno (19 years) stayed.",
    ),
    "el": (
        "Πήρε ένα δάνειο 30 ετών.",
        "Έζησε στα είκοσι χρόνια της κρίσης.",
    ),
}

COUNTS = (
    ("The number, 68, was drawn.", "no person"),
    ("The tower, 68, was sold.", "ends like a person and is none"),
    ("Twelve people died at 12 sites.", "what follows is counted"),
    ("He was found dead at 47 Elm Street.", "an address"),
    ("John Smith, 70; Adam Jones, 68.", "points"),
)


def _lengths(text: str, language: str) -> list[str | None]:
    return [claim.concept for claim in claims_in(text, language) if claim.kind is Kind.DURATION]


@pytest.mark.parametrize("language", AGES)
def test_ages_of_persons_that_no_table_knows(language: str) -> None:
    assert [text for text in AGES[language] if _lengths(text, language) != ["age"]] == []


@pytest.mark.parametrize("language", LENGTHS)
def test_lengths_of_what_lasts(language: str) -> None:
    assert [text for text in LENGTHS[language] if _lengths(text, language) != [None]] == []


@pytest.mark.parametrize(("text", "why"), COUNTS)
def test_numbers_that_are_no_ages(text: str, why: str) -> None:
    assert _lengths(text, "en") == [], why


DEATHS = (
    ("fr", "Il est mort le 21 avril, entouré des siens, à 88 ans.", "age"),
    ("fr", "Il est mort lundi. Le taux à 20 ans recule.", None),
    ("fr", "Le taux à 20 ans recule.", None),
    ("it", "È morto ieri a Roma a 88 anni.", "age"),
    ("en", "He died in hospital on Monday, at 86.", "age"),
)


@pytest.mark.parametrize(("language", "text", "concept"), DEATHS)
def test_how_long_the_dead_lived(language: str, text: str, concept: str | None) -> None:
    assert _lengths(text, language) == [concept]


PAIRS = (
    ("Clive Kunder, 32, was flying.", "He had 1,100 hours behind him.", False),
    ("Clive Kunder, 32, was flying.", "It took 32 days.", False),
    ("The 19-year-old won.", "Desire is 19 years.", True),
    ("The one-year-old girl survived.", "The baby of 14 months survived.", True),
)


@pytest.mark.parametrize(("left", "right", "wanted"), PAIRS)
def test_ages_meet_years_and_months_only(left: str, right: str, wanted: bool) -> None:
    one, other = (
        next(claim for claim in claims_in(text, "en") if claim.kind is Kind.DURATION) for text in (left, right)
    )
    assert compared(one, other) is compared(other, one) is wanted
