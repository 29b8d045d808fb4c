"""Sources in the words of the text, where no person is named: "prosecutors", "people familiar with the matter".

How many they are, the records that they keep and whom they told it are left out; figures, days and small words are no
source.
"""

from claims.entities.gazetteer import gazetteer
from claims.packs.pack import Pack
from claims.speech.noun_phrases import PHRASE_GAPS
from claims.speech.source import Source, Speaking
from claims.text.layout import Layout

_RECORDS = 3  # words from "figures" to "of"


class Worded:
    """Words the sources of one text."""

    def __init__(self, layout: Layout, pack: Pack, speaking: Speaking) -> None:
        self._layout, self._pack, self._tokens, self._speaking = layout, pack, layout.tokens, speaking

    def source(self, first: int, last: int, cue: int) -> Source | None:
        """The words of a noun phrase as a source; none for figures, days and small words. How many or the how manieth
        they are is left out: "|bilan de la préfecture|" of "un premier bilan de la préfecture"."""
        tokens, layout = self._tokens, self._layout
        first = self._past_records(first, last)
        if self._counted(first, last):
            return None
        while (
            first < last - 1
            and tokens.words[first] in self._pack.numbers.lexemes
            and not layout.capitals[first + 1]
            and (not layout.capitals[first] or layout.opens_sentence(first))
            and self._pack.names.roles.match(tokens, first) is None
        ):
            first += 1 + (tokens.words[first + 1] in self._pack.names.of)  # "dozens |of| officials"
        if any(index in tokens.numbers for index in range(first, last)) or self._nobody(first, last):
            return None
        if (
            tokens.words[first] in self._pack.dates.weekdays.starts
            or tokens.words[first] in self._pack.dates.months.starts
        ):
            return None
        while last < tokens.size and tokens.gaps[last] in ("", ".") and not tokens.words[last - 1].endswith("'"):
            last += 1  # "TF|1", "Ansa.|it"
        text = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
        if self._only_opens(first, last):
            text = text[:1].lower() + text[1:]
        return Source(first, last, cue, " ".join(text.rstrip("'’").split()), False)

    def _past_records(self, first: int, last: int) -> int:
        """Where the words begin for who keeps the figures that speak: "chiffres de |l'Insee|", "datos del |INE|"."""
        tokens, names, records = self._tokens, self._pack.names, self._pack.speech.records
        place = next((at for at in range(first, min(last, first + 2)) if tokens.words[at] in records), None)
        if place is None:
            return first  # else "|últimas| cifras del Banco de España"
        while place < last - 1 and place - first < _RECORDS and not self._layout.capitals[place + 1]:
            place += 1
            if tokens.words[place] in names.of:
                while place < last - 1 and (tokens.words[place] in names.of or tokens.words[place] in names.articles):
                    place += 1
                return place
        return first

    def _counted(self, first: int, last: int) -> bool:
        """Whether digits before the words make a figure of them, and no source: "|134 people| reported injuries",
        "every |$10 billion| Nvidia puts in"; but "|two people familiar with it| said"."""
        tokens = self._tokens
        if not first or first - 1 not in tokens.numbers or not tokens.words[first - 1][:1].isdigit():
            return False
        if tokens.gaps[first] not in PHRASE_GAPS:
            return False
        scale = tokens.words[first] in self._pack.numbers.scales.starts
        return scale or (last - first == 1 and not self._layout.capitals[first] and first in tokens.joined)

    def _nobody(self, first: int, last: int) -> bool:
        """Whether words name nobody: small ones, and figures that nobody is said to keep: "selon un |dernier bilan|",
        "according to |early| estimates"; but "according to official figures"."""
        pack, speech = self._pack, self._pack.speech
        return all(
            word in pack.stop or word in speech.records or word in speech.records_which
            for word in self._tokens.words[first:last]
        )

    def _only_opens(self, first: int, last: int) -> bool:
        """Whether the capital of a common noun is that of its sentence alone: "|Officials| say", not "|Ministère| de la
        Santé"."""
        layout = self._layout
        if not layout.capitals[first] or not layout.opens_sentence(first) or self._pack.nouns.capitalised:
            return False
        small = not any(map(layout.capitals.__getitem__, range(first + 1, last)))
        return small and not layout.all_capitals(first) and self._speaking.word(self._tokens.words[first])

    def before_recipient(self, source: Source | None) -> Source | None:
        """German tells whom it was said to right behind who says it: "sagte eine Sprecherin |der Nachrichtenagentur
        dpa|"."""
        if source is None or source.person or not self._pack.nouns.capitalised:
            return source
        tokens, media = self._tokens, gazetteer().media
        for place in range(source.first + 1, source.last - 1):
            if tokens.spelled(place) not in self._pack.speech.recipients:
                continue
            told = place + 1
            while told < source.last and tokens.words[told] in self._pack.speech.interviews:
                told += 1
            if (found := media.match(tokens, told)) is not None and found[0] >= source.last:
                return self.source(source.first, place, source.cue)
        return source
