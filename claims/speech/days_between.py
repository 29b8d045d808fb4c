"""Days between a verb of saying and its subject, which say when and not who: "Eurostat |on Thursday| said", "a annoncé
|ce jeudi| le parquet".
"""

from claims.packs.pack import Pack
from claims.speech.noun_phrases import PHRASE_GAPS
from claims.text.layout import Layout

_SMALL = 3  # words that say when: "in |the| evening"


class Days:
    """Walks over the days beside the verbs of saying of one text."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens

    def before(self, end: int, low: int) -> int:
        """Where a day begins that stands between subject and verb: "Eurostat |on Thursday| said"."""
        tokens, dates, place = self._tokens, self._pack.dates, end
        while (
            place > low + 1
            and tokens.gaps[place] == " "
            and (
                tokens.words[place - 1] in dates.weekdays.starts
                or tokens.words[place - 1] in dates.months.starts
                or (place - 1 in tokens.numbers and self._of_a_day(place - 1))
            )
        ):
            place -= 1
        if place < end and tokens.words[place - 1] in self._pack.names.places_in:
            place -= 1
        return place if place > low else end

    def past(self, start: int, last: int) -> int:
        """Past the words at `start` that say when, with the small words that lead to them; `start` where none do: "a
        annoncé |ce jeudi| le parquet", "informó |el martes por la noche| el Ministerio"."""
        tokens, pack, place = self._tokens, self._pack, start
        while place < last and tokens.gaps[place] in PHRASE_GAPS and place - start < _SMALL:
            dates = pack.dates
            if (day := dates.relative.match(tokens, place) or dates.weekdays.match(tokens, place)) is not None:
                return self._past_part(day[0])  # "διαβεβαίωσε |χθες το βράδυ| η γραμματέας"
            capital = self._layout.capitals[place] and not pack.nouns.capitalised
            word = tokens.words[place]
            if word in dates.months.starts or (place in tokens.numbers and self._of_a_day(place)):
                return place + 1
            if word in dates.day_parts and place > start and not capital:
                return place + 1
            small = word in pack.stop or word in pack.names.articles or word in pack.names.links
            if capital or not small or (place == start and self._layout.capitals[place]):
                return start
            place += 1
        return start

    def _past_part(self, place: int) -> int:
        """Past the part of a day behind it: "a fait savoir jeudi |soir| la CNMV"."""
        part = place < self._tokens.size and self._tokens.words[place] in self._pack.dates.day_parts
        capital = part and self._layout.capitals[place] and not self._pack.nouns.capitalised
        return place + 1 if part and self._tokens.gaps[place] == " " and not capital else place

    def _of_a_day(self, index: int) -> bool:
        """Whether a number is that of a day: "jeudi |12| mars", not "zählte |6| Millionen Passagiere"."""
        words, dates = self._tokens.words, self._pack.dates
        after = words[index + 1] in dates.months.starts if index + 1 < len(words) else False
        return after or words[index - 1] in dates.weekdays.starts or words[index - 1] in dates.months.starts

    def to_agent(self, index: int) -> int:
        """Past the days between a participle and by whom it was said: "publié |mardi |par Eurostat"."""
        tokens, dates = self._tokens, self._pack.dates
        led = index + 1 < tokens.size and tokens.words[index] in self._pack.stop and tokens.gaps[index] == " "
        if led and tokens.words[index + 1] in dates.weekdays.starts:
            index += 1  # "announced |on| Thursday by the agency"
        while (
            index < tokens.size
            and tokens.gaps[index] == " "
            and (
                tokens.words[index] in dates.weekdays.starts
                or tokens.words[index] in dates.months.starts
                or index in tokens.numbers
                or dates.relative.match(tokens, index) is not None
            )
        ):
            index += 1
        return index
