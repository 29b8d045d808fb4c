"""What a browser keeps for its user, and the language it asks for where the user chose none."""

from collections.abc import Mapping

from checker.web.exchange import Answer, Asked, Moved, Preferences
from checker.words.tables import LANGUAGES

_LANGUAGE, _KEYS, _BLIND = "recoupe_language", "recoupe_keys", "recoupe_blind"


def chosen(cookies: Mapping[str, str], accept_language: str) -> Preferences:
    """The choices in the cookies; the language else is the first of the browser's that there is."""
    language = cookies.get(_LANGUAGE)
    return Preferences(
        language if language in LANGUAGES else preferred(accept_language),
        cookies.get(_KEYS) != "off",
        cookies.get(_BLIND) == "on",
    )


def preferred(accept_language: str) -> str:
    """The interface language a browser wants most: "fr-CH, de;q=0.8, en;q=0.5" wants "fr"."""
    wishes = []
    for place, part in enumerate(accept_language.split(",")):
        name, _, rest = part.strip().lower().partition(";")
        language = name.partition("-")[0].strip()
        try:
            weight = float(rest.partition("=")[2]) if rest else 1.0
        except ValueError:
            weight = 0.0
        if language in LANGUAGES and weight > 0:
            wishes.append((-weight, place, language))
    return min(wishes)[2] if wishes else "en"


def choose(asked: Asked) -> Answer:
    """Keep what was chosen and go back to where it was chosen."""
    cookies: dict[str, str | None] = {}
    if asked.form.get("language") in LANGUAGES:
        cookies[_LANGUAGE] = asked.form["language"]
    if asked.form.get("keys") in ("on", "off"):
        cookies[_KEYS] = asked.form["keys"]
    if asked.form.get("blind") in ("on", "off"):
        cookies[_BLIND] = asked.form["blind"]
    return Moved(within(asked.form.get("back")), cookies)


def within(back: object) -> str:
    """An address of this room to go back to; anything that could lead elsewhere becomes the first page."""
    path = str(back or "")
    safe = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if safe else "/"
