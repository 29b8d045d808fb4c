"""Verbs of saying: whether a verb that may be one says something where it stands, and which auxiliary goes with it.

"Italy |recalled| its ambassador" and "the firm |did not say|" tell no more than what was done or left unsaid, and "this
year's |estimated| profit" is no verb.
"""

from claims.packs.pack import Pack
from claims.text.layout import Layout

_ADVERBS = 2  # words from "were" to "told"
_OBJECT = 4  # tokens from a verb to what it declares or rejects
_FRAME = 10  # words between a verb and the word before its figure


class Saying:
    """Looks at the verbs of one text."""

    def __init__(self, layout: Layout, pack: Pack) -> None:
        self._layout, self._pack, self._tokens = layout, pack, layout.tokens

    def auxiliary(self, index: int) -> int | None:
        """The auxiliary of a participle: "|a| déclaré", "|a|-t-elle déclaré", "|hat| am Montag … gesagt" """
        tokens, auxiliaries = self._tokens, self._pack.speech.auxiliaries
        reach = 9 if self._pack.nouns.capitalised or self._pack.code == "nl" else 4
        for place in range(index - 1, max(-1, index - 1 - reach), -1):
            if tokens.gap(place) not in (" ", "-", "'", ""):
                return None
            if tokens.words[place] in self._pack.speech.undergone:
                return None  # "l'âge de la retraite a |été| relevé": nobody is said to say it
            if tokens.spelled(place) in auxiliaries:
                return place
        return None

    def framed(self, index: int) -> bool:
        """Whether a verb says something because a figure follows in its frame: "|put| annual inflation |at| 2.2%"."""
        tokens, frame = self._tokens, self._pack.speech.framed.get(self._tokens.words[index])
        last = min(tokens.size - 1, index + _FRAME)
        return frame is not None and any(
            tokens.words[place] == frame and place + 1 in tokens.numbers for place in range(index + 1, last)
        )

    def acts(self, verb: int, end: int) -> bool:
        """Whether a verb that may be one of saying tells what somebody does: how many or whose stands right behind it
        ("Aegean |added| nine flights", "Italy |recalled| its ambassador"), it declares a state of things ("|declared| a
        national emergency after 40 had died") or rejects what is no statement ("|rejected| a €17bn bid")."""
        tokens, speech, spelled = self._tokens, self._pack.speech, self._tokens.spelled(verb)
        if spelled in speech.declaring and not speech.declared.isdisjoint(tokens.words[end : end + _OBJECT]):
            return True
        if spelled in self._pack.modality.rejecting:
            return self._pack.modality.rejected_what.isdisjoint(tokens.words[end : end + _OBJECT])
        if spelled not in speech.acting or tokens.gap_before(end) != " ":
            return False
        hedge = self._pack.bounds.before.match(tokens, end)
        if hedge is not None and hedge[0] in tokens.numbers and hedge[0] in tokens.joined:
            return True  # "en a soutenu |près de 3 000|"
        word, numbers = tokens.word_behind(end), self._pack.numbers
        counted = word in numbers.lexemes and word not in numbers.articles  # "ajoute |un| porte-parole"
        return end in tokens.numbers or counted or word in self._pack.names.possessives

    def kept_silent(self, begin: int, verb: int) -> bool:
        """ "The firm |did not say| how many of the 9,000 jobs go", "|n'a pas précisé|", "hat |nicht mitgeteilt|": what
        is not said is nobody's figure; but "reported no deaths", "n'a pas démenti"."""
        tokens, mood, stop = self._tokens, self._pack.modality, self._pack.stop
        places = [place for place in (verb, begin) if place in tokens.joined]
        if {verb - 1, verb} <= tokens.joined and tokens.words[verb - 1] in stop:
            places.append(verb - 1)  # "has |not yet| said"
        denied = any(
            tokens.words[place - 1] in mood.negations and mood.not_negations.match(tokens, place - 1) is None
            for place in places
        )
        after = verb + 1
        if not denied and begin == verb and after in tokens.joined and tokens.words[after] in mood.negations:
            led = tokens.words[verb - 1] in mood.negation_openers if verb else False
            closed = after + 1 not in tokens.joined or tokens.words[after + 1] in stop
            denied = closed and (led or self._pack.dates.tenses.participles_last)  # "ne dit |pas| si", "zei |niet| of"
        cue = mood.cues.match(tokens, verb) if denied else None
        return denied and (cue is None or cue[1] not in ("denied", "rejected"))

    def as_noun(self, index: int) -> bool:
        """Whether a verb stands where a noun does ("l'|annonce|", "the |reports|"), or is said to its subject."""
        if self._pack.code == "el":
            return False  # no verb of Greek is a noun; "της" before one ends what comes before
        before, names = self._tokens.words[index - 1], self._pack.names
        if self._pack.nouns.capitalised and self._layout.opens_sentence(index - 1):
            return False  # "Das |teilte| das Statistikamt mit": nouns have capitals there
        owner = (
            before == "s" and index > 1 and self._tokens.words[index - 2].endswith("'")
        )  # "this year's |estimated| EBITDA"
        return owner or before in names.articles or before in names.of or self._passive(index)

    def _passive(self, index: int) -> bool:
        """Whether something is said to the subject: "residents |were| soon told to leave"."""
        words, passive, stop = self._tokens.words, self._pack.speech.passive, self._pack.stop
        for place in range(index - 1, max(-1, index - 1 - _ADVERBS), -1):
            if words[place] in passive:
                return True
            if not passive or not (words[place] in stop or words[place].endswith("ly")):
                return False
        return False
