"""Cited sources: what an article says it rests on, resolved to what is known of each.

They stand in four places: the credit ("Avec AFP"), the words ("selon Reuters"), the list under the article and the
links in its text. One source named in several of them is one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from checker.articles.metadata import wires_in
from checker.citation import CitedSource, Via
from claims.document import Document, SourceKind
from claims.entities.gazetteer import gazetteer
from claims.entities.media import Outlet, media
from claims.packs import pack as packs
from claims.packs.pack import Pack
from claims.speech.cited import ACRONYM, cited_names, institution_forms
from claims.speech.outlets import named_outlets
from claims.speech.voices import Voices
from claims.text.fold import fold, prepare
from claims.text.tokens import tokenise

_INSTITUTION = "institution "
_SECOND_LEVEL = frozenset(("co", "com", "org", "gov", "ac", "gouv", "gob", "gov", "net", "edu"))


@dataclass(slots=True)
class _Found:
    names: list[str] = field(default_factory=list)
    via: list[Via] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)


def cited_sources(document: Document) -> tuple[CitedSource, ...]:
    """The cited sources, each once: the credit, those of the text in its order, those of the list, those linked."""
    found: dict[str, _Found] = {}
    pack = packs.load(document.language or "en")
    folded = prepare(document.text)
    voices = Voices(folded, tokenise(folded.composed, pack.words), pack)
    own = {source_key(name) for name in (document.outlet or "").split(" / ") if name}
    for via, name, url in _mentions(document, voices, pack):
        same = next((entry for entry in found.values() if url and url in entry.urls), None)
        if same is None and (key := source_key(name)) not in own:
            same = found.setdefault(_known(key, found), _Found())
        if same is not None:
            same.names.append(name)
            same.via += [via] if via not in same.via else []
            same.urls += [url] if url else []
    for key, form in institution_forms(voices.layout):
        if (entry := found.get(_INSTITUTION + key)) is not None:
            entry.names.append(form)
    said = {
        source_key(outlet.name): outlet.kind
        for outlet in named_outlets(voices.layout, pack, voices.people)
        if outlet.kind is not None
    }
    return tuple(_resolve(key, entry, pack, said.get(key)) for key, entry in found.items())


def _mentions(document: Document, voices: Voices, pack: Pack) -> Iterator[tuple[Via, str, str | None]]:
    for name in document.credits or filter(None, (document.credit,)):
        if not wires_in(name):  # "Agencias": nobody in particular
            yield Via.CREDIT, name, None
    for name in cited_names(voices.attribution, voices.layout, pack, voices.people):
        yield Via.TEXT, name, None
    urls = (*document.listed_urls, *("" for _ in document.listed_sources[len(document.listed_urls) :]))
    own = _site(urlsplit(document.url or "").hostname or "")
    for entry, url in zip(document.listed_sources, urls, strict=True):
        address = url or (entry if "//" in entry else "")
        if (name := _listed(entry)) and ("//" not in entry or _site(urlsplit(address).hostname or "") != own):
            yield Via.LIST, name, address or None
    for link in document.links:
        host = urlsplit(link.url).hostname or ""
        if host and _site(host) != own and not media().is_no_source(host):
            yield Via.LINK, _host_name(host), link.url


def _resolve(key: str, entry: _Found, pack: Pack, said: SourceKind | None) -> CitedSource:
    """What is known of a source: by the table of media, by the article's words ("the news agency …"), by its name."""
    url = next((url for url in entry.urls if not _is_home(url)), entry.urls[0] if entry.urls else None)
    host = urlsplit(url).hostname or "" if url else ""
    outlet = media().named(entry.names[0]) or (media().at(host) if host else None)
    if outlet is not None:
        kind = outlet.kind
    elif said is not None:
        kind = said
    elif (
        Via.TEXT in entry.via or key.startswith(_INSTITUTION) or media().speaks_for_itself(host) or _is_body(key, pack)
    ):
        kind = SourceKind.PRIMARY
    else:
        kind = SourceKind.UNKNOWN
    return CitedSource(_name(key, entry.names), kind, tuple(entry.via), url, bool(url and _is_home(url)))


def _is_body(key: str, pack: Pack) -> bool:
    """Whether a name says of itself that it is an authority, a court, an institute: "Protection civile grecque"."""
    return any(word in pack.names.organisations for word in key.split())


def _name(key: str, names: list[str]) -> str:
    """The fullest name; of an institution with its short form: "World Health Organization (WHO)"."""
    if not key.startswith(_INSTITUTION):
        # "la préfecture" of the text is "Préfecture de l'Aude" in the list; "AFP" is no part of "Agence France-Presse"
        first = fold(names[0])
        return max((name for name in names if f" {first} " in f" {fold(name)} "), key=len, default=names[0])
    longest = max(names, key=len)
    short = next((name for name in names if name.isupper() and len(name) <= ACRONYM), None)
    return longest if short is None or short in longest else f"{longest} ({short})"


def source_key(name: str) -> str:
    """What tells one source from another, whatever it is called."""
    bare = re.sub(r"\s*\([^()]*\)$", "", name)
    if (outlet := media().named(bare)) is not None:
        return f"outlet {outlet.name}"
    folded = prepare(bare)
    tokens = tokenise(folded.composed)
    if tokens.size and (match := gazetteer().institutions.match(tokens, 0)) is not None and match[0] == tokens.size:
        return _INSTITUTION + match[1]
    return fold(bare)


def same_page(url: str | None) -> str:
    """What tells one page from another: the address without scheme, "www.", query and what follows "#"."""
    parts = urlsplit(url or "")
    return f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}"


def _known(key: str, found: dict[str, _Found]) -> str:
    """The key of the same source found before: "kyma" is "kyma airlines"."""
    return next((other for other in found if f" {key} " in f" {other} " or f" {other} " in f" {key} "), key)


def _listed(entry: str) -> str:
    """The name in one line of a list of sources; "" for what names nobody ("press release")."""
    if "//" in entry:
        return _host_name(urlsplit(entry if entry.startswith("http") else f"https:{entry}").hostname or "")
    folded = prepare(entry)
    tokens, table = tokenise(folded.composed), gazetteer().media
    for index in range(tokens.size):  # "Meta Signs Google Cloud Deal, |Bloomberg|": whose article, not its title
        if tokens.capitalised(index) and (found := table.match(tokens, index)) is not None:
            return found[1]
    name = re.split(r"[,:«“(|]", entry)[0].strip()
    return name if any(character.isupper() for character in name) or "." in name else ""


def _host_name(host: str) -> str:
    outlet: Outlet | None = media().at(host)
    return outlet.name if outlet is not None else host.removeprefix("www.")


def _site(host: str) -> str:
    """The host without what stands before its registered name: "infos.rtl.lu" -> "rtl.lu"."""
    parts = host.lower().split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else parts[-2:])


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path.rstrip("/") == "" and not parts.query
