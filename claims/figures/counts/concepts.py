"""Concepts: what counts in any language count, which of them are persons, and which may be counts of the same."""

PERSONS = frozenset(
    ("people", "men", "women", "adults", "children", "victims", "employees", "inhabitants", "passengers", "soldiers")
)
"""Counted nouns that may name the same persons: "deux hommes" and "two people"."""
FATES = frozenset(
    (
        *("deaths", "injured", "seriously_injured", "missing", "evacuated", "displaced", "arrests"),
        *("rescued", "trapped", "homeless"),
    )
)
"""What befalls persons: "19 personnes ont été tuées" counts deaths."""
HURT = frozenset(("injured",))
"""Persons harmed, who may be worse than that."""
WORSE = frozenset(("seriously_injured", "deaths"))
"""What the clause may say of them: "neun Verletzte schweben in Lebensgefahr", "two of the wounded died"."""
HOMES = frozenset(("houses", "households", "families", "buildings", "customers", "users", "subscribers"))
"""Counted nouns that may be without power: "67 000 foyers ont été privés d'électricité"."""
POWERLESS = frozenset(("without_power",))
"""What befalls homes."""

_SOMEBODY = frozenset(
    (
        *(*PERSONS, *FATES, "candidates", "civilians", "customers", "doctors", "drivers", "fighters", "firefighters"),
        *("hostages", "investigators", "jobs", "journalists", "judges", "lawmakers", "members", "migrants", "nurses"),
        *("officials", "participants", "patients", "players", "police", "prisoners", "protesters", "refugees"),
        *("rescuers", "spectators", "strikers", "students", "subscribers", "suspects", "teachers", "tourists"),
        *("crew", "experts", "farmers", "lawyers", "parents", "pensioners", "survivors"),
        *("donors", "respondents", "users", "visitors", "volunteers", "voters", "witnesses"),
        *("convicts", "heads_of_state", "perpetrators", "representatives", "unemployed", "mountaineers", "road_users"),
        *("jurors", "clergy"),
    )
)
"""Concepts that count persons."""
_APART = frozenset((frozenset(("men", "women")), frozenset(("adults", "children"))))
"""Persons of whom nobody is both: "56 adults and 28 children"."""
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "protesters participants strikers",
        "mountaineers tourists",
        "road_users drivers",
        "spectators visitors participants tickets tourists",
        "migrants refugees",
        "rescuers firefighters volunteers",
        "investigators police",
        "customers users subscribers visitors members",
        "suspects arrests prisoners convicts perpetrators",
        "fighters perpetrators",
        "representatives participants lawmakers",
        "rapes attacks crimes cases",
        "redundancy_plans projects",
        "brands companies stores",
        "stages wins matches",
        "fighters soldiers",
        "lawmakers seats members",
        "lawmakers votes",
        "seats polling_stations",  # "seggi" are both
        "voters votes",
        "votes abstentions",
        "households houses families buildings",
        "companies stores restaurants hotels",
        "orders contracts options aircraft",
        "attacks drones missiles explosions",
        "cases patients",
        "births children",
        "players drivers",
        "players participants",
        "pieces diamonds paintings copies books",
        "aftershocks quakes",
        "vehicles carriages tanks",
        "awards titles medals wins",
        "documents images pages copies messages",
        "bombs missiles weapons drones",
        "crimes complaints attacks cases arrests",
        "laws projects contracts",
        "cities regions",
        "rooms beds houses",
        "rescued survivors evacuated",
        "trapped missing",
        "displaced evacuated homeless",
        "without_power households houses customers",
        "members crew employees protesters participants judges strikers",
        "volunteers protesters participants",
        "hostages students teachers",
        "plaintiffs complaints cases",
        "judges votes",
        "signatures people",  # "100 000 personnes ont signé"
        "seats passengers places",  # what a train or a plane holds
        "times wins titles defeats goals",  # "beat him five times"
        "cases people victims",  # "infected 100,000 people"
        "deliveries orders aircraft vehicles ships trains",
        "sites factories stores cities",
        "places seats beds tickets rooms",
        "samples tests",
        "rallies cities attacks",
        "services companies applications accounts",
        "reports complaints cases messages calls users",
        "recommendations laws",
        "clergy voters",
        "voting_rounds votes",
        "incidents attacks accidents cases crimes",
        "shelters buildings",
        "delegations countries",
        "islands cities regions",
        "carriages trains vehicles",
        "experts doctors",
    )
)


def may_be_one(left: str | None, right: str | None) -> bool:
    """Whether two concepts may be counts of the same: homes and households, not pupils and nurses."""
    if left is None or right is None or left == right:
        return True
    if frozenset((left, right)) in _APART:
        return False
    general = PERSONS if left in FATES and right in FATES else PERSONS | FATES  # the dead may have been migrants
    somebody = left in _SOMEBODY and right in _SOMEBODY and (left in general or right in general)
    return somebody or any(left in group and right in group for group in _ALIKE)


def is_somebody(concept: str) -> bool:
    """Whether a concept counts persons."""
    return concept in _SOMEBODY
