"""Midnight, in eight languages: the end of a day."""

from tests.reading import expect


def test_midnight() -> None:
    """The hour where something leads to it; a curfew or a demon of that name is none."""
    expect(
        "en",
        [
            (
                "By midnight more than half of demand was met.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..inf % more_than"],
            ),
            (
                "The fire broke out at midnight on Friday.",
                ["date 2025-05-31T00:00..2025-05-31T00:00 minute", "date 2025-05-30..2025-05-30 day"],
            ),
            ("The ban starts at midnight.", ["date 2025-06-05T00:00..2025-06-05T00:00 minute"]),
            ("It rained until after midnight.", ["date 2025-06-05T00:00..None minute more_than"]),
            (
                "The fire broke out shortly after midnight on Friday.",
                ["date 2025-05-30T00:00..None minute more_than", "date 2025-05-30..2025-05-30 day"],
            ),
            (
                "The deal must be signed by midnight on Friday.",
                ["date None..2025-06-07T00:00 minute at_most", "date 2025-06-06..2025-06-06 day"],
            ),
            ("A midnight curfew is in force.", []),
        ],
    )
    expect(
        "fr",
        [
            (
                "À minuit, la moitié du courant était rétablie.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "L'accord doit être signé d'ici à vendredi minuit.",
                ["date None..2025-06-06 day at_most", "date 2025-06-07T00:00..2025-06-07T00:00 minute"],
            ),
            (
                "La grève cesse dimanche à minuit.",
                ["date 2025-06-01..2025-06-01 day", "date 2025-06-02T00:00..2025-06-02T00:00 minute"],
            ),
            ("Le démon de minuit.", []),
            ("La séance de l'après-midi a été levée.", []),
            ("Un midi de novembre, tout changea.", ["date 2024-11-01..2024-11-30 month"]),
        ],
    )
    expect(
        "de",
        [
            (
                "Um Mitternacht war die Hälfte des Stroms zurück.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "Das Feuer brach am Freitag gegen Mitternacht aus.",
                ["date 2025-05-30..2025-05-30 day", "date 2025-05-31T00:00..2025-05-31T00:00 minute about"],
            ),
            (
                "Bis Freitag um Mitternacht muss der Vertrag unterschrieben sein.",
                ["date None..2025-06-06 day at_most", "date 2025-06-07T00:00..2025-06-07T00:00 minute"],
            ),
            ("Kurz vor Mitternacht stürzte das Dach ein.", ["date None..2025-06-05T00:00 minute less_than"]),
        ],
    )
    expect(
        "es",
        [
            (
                "A medianoche se había recuperado la mitad.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "El acuerdo debe firmarse antes de la medianoche del viernes.",
                ["date None..2025-06-07T00:00 minute less_than", "date 2025-06-06..2025-06-06 day"],
            ),
            ("La tregua empezó a la medianoche.", ["date 2025-06-05T00:00..2025-06-05T00:00 minute"]),
        ],
    )
    expect(
        "it",
        [
            (
                "A mezzanotte era tornata metà della corrente.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "L'accordo va firmato entro la mezzanotte di venerdì.",
                ["date None..2025-06-07T00:00 minute at_most", "date 2025-06-06..2025-06-06 day"],
            ),
            ("Poco dopo mezzanotte il tetto è crollato.", ["date 2025-06-05T00:00..None minute more_than"]),
        ],
    )
    expect(
        "nl",
        [
            (
                "Om middernacht was de helft van de stroom terug.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "De brand brak vrijdag rond middernacht uit.",
                ["date 2025-05-30..2025-05-30 day", "date 2025-05-31T00:00..2025-05-31T00:00 minute about"],
            ),
            (
                "Het akkoord moet vrijdag voor middernacht getekend zijn.",
                ["date 2025-06-06..2025-06-06 day", "date None..2025-06-07T00:00 minute less_than"],
            ),
        ],
    )
    expect(
        "pt",
        [
            (
                "À meia-noite metade da energia tinha voltado.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "O acordo tem de ser assinado até à meia-noite de sexta-feira.",
                ["date None..2025-06-07T00:00 minute at_most", "date 2025-06-06..2025-06-06 day"],
            ),
            ("Pouco depois da meia-noite o telhado ruiu.", ["date 2025-06-05T00:00..None minute more_than"]),
        ],
    )
    expect(
        "el",
        [
            (
                "Τα μεσάνυχτα είχε επανέλθει το μισό ρεύμα.",
                ["date 2025-06-05T00:00..2025-06-05T00:00 minute", "percentage 50..50 %"],
            ),
            (
                "Η συμφωνία πρέπει να υπογραφεί μέχρι τα μεσάνυχτα της Παρασκευής.",
                ["date None..2025-06-07T00:00 minute at_most", "date 2025-06-06..2025-06-06 day"],
            ),
            ("Λίγο μετά τα μεσάνυχτα κατέρρευσε η στέγη.", ["date 2025-06-05T00:00..None minute more_than"]),
        ],
    )
