"""Names in two scripts: a Greek text spells by ear what all others write in Latin letters ("Μερτς", "Merz")."""

from collections.abc import Mapping

from checker.matching.alike.sounds import heard, is_greek
from claims.entities.gazetteer import name_stem
from claims.meaning.named import PLACE

_LEAST = 4  # letters; of shorter names too many sound alike


def in_latin_letters(times: Mapping[str, int]) -> dict[str, str]:
    """For each name of a story in Greek letters, in whatever case, the one in Latin letters that sounds alike; `times`
    says how often each name is told, and of two that sound alike the commoner is meant."""
    greek = [name for name in sorted(times) if len(name) >= _LEAST and is_greek(name)]
    if not greek:
        return {}
    sounds: dict[str, str] = {}
    for name in sorted(times, key=lambda name: (-times[name], name)):
        if len(name) >= _LEAST and not is_greek(name) and not name.startswith(PLACE):
            for sound in heard(name):
                sounds.setdefault(sound, name)
    found = {
        name: [sounds[sound] for sound in heard(name) | heard(name_stem(name)) if sound in sounds] for name in greek
    }
    return {name: min(known, key=lambda one: (-times[one], one)) for name, known in found.items() if known}
