"""Ages behind an initial, ranks out of so many, and months behind a participle and its figure."""

from tests.reading import expect


def test_ages_behind_an_initial() -> None:
    age = "duration 37..37 a"
    expect("en", [("Maria K., 37, waits at home.", [age])])
    expect("de", [("„Es reicht“, sagt Maria K., 37, am Telefon.", [age])])
    expect("fr", [("Jean D., 37, attend.", [age])])
    expect("nl", [("Jan D., 37, wacht.", [age])])
    expect("it", [("Maria K., 37, aspetta.", [age])])
    expect("es", [("María K., 37, espera.", [age])])
    expect("pt", [("Maria K., 37, espera.", [age])])
    expect("el", [("Η Κατερίνα Μ., 37, περιμένει.", [age])])
    expect("en", [("They won in group K, 37, then lost.", ["count 37..37 -"])])


def test_an_age_says_nothing_of_a_later_number() -> None:
    age = "duration 51..51 a"
    expect(
        "it",
        [
            (
                "Michele Rossi, 51 anni, ha vinto dopo che il Parlamento aveva votato con 130 sì.",
                [age, "count 130..130 -"],
            )
        ],
    )
    expect("fr", [("Élodie Marchand, 51 ans, a été élue par la chambre, par 130.", [age, "count 130..130 -"])])


def test_a_place_out_of_so_many_is_no_share() -> None:
    rank = "rank 140..140 -"
    expect("de", [("Das Land belegte Rang 140 von 180.", [rank, "count 180..180 -"])])
    expect("fr", [("Le pays est au rang 140 sur 180.", [rank, "count 180..180 -"])])
    expect("es", [("El país ocupa el puesto 140 de 180.", [rank, "count 180..180 -"])])
    expect("it", [("Il paese è in posizione 140 su 180.", [rank, "count 180..180 -"])])
    expect("pt", [("O país está na posição 140 de 180.", [rank, "count 180..180 -"])])
    expect("el", [("Η χώρα είναι στη θέση 140.", [rank])])
    expect("fr", [("Neuf sur dix votent.", ["percentage 90..90 %"])])


def test_months_behind_a_participle_and_its_figure() -> None:
    november, april = "2025-11-12", "date 2025-04-01..2025-04-30 month"
    expect("it", [("I dazi, annunciati al 47% in aprile, calano.", ["percentage 47..47 %", april])], november)
    expect("fr", [("Les droits, annoncés à 47 % en avril, baissent.", ["percentage 47..47 %", april])], november)
    expect("en", [("Tariffs, announced at 47% in April, fell.", ["percentage 47..47 %", april])], november)
    expect(
        "en",
        [("Tariffs, expected at 47% in April, matter.", ["percentage 47..47 %", "date 2026-04-01..2026-04-30 month"])],
        november,
    )


def test_agents_are_not_always_of_the_police() -> None:
    expect("fr", [("La commune emploie 200 agents.", ["count 200..200 agent"])])
    expect("fr", [("Air Canada a 200 agents de bord.", ["count 200..200 crew"])])
    expect("fr", [("La ville déploie 200 agents de police.", ["count 200..200 police"])])
    expect("fr", [("Il y avait 200 agents de la SNCF.", ["count 200..200 employees"])])
