"""Bytes -> characters, the way a browser does it, and an honest refusal where there are none to be had.

The one door for `webencodings`.
"""

import codecs
import json
import re

import webencodings

from checker.articles.cues import flat, table

_MAGIC = (
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"RIFF", "image or sound file"),
    (b"%PDF", "PDF document"),
    (b"PK\x03\x04", "ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "old office document"),
    (b"\x1f\x8b", "gzip archive"),
    (b"{\\rtf", "RTF document"),
    (b"\x00\x00\x00\x18ftyp", "MP4 video"),
    (b"ID3", "MP3 sound file"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3", "database"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a terminal takes for orders, in text copied from one: "\\x1b[1m14 dead" has no 1 and no m.
_ESCAPES = re.compile("\x1b(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^\x07\x1b\n]{0,200}\x07?)?")
_SMALL_WORDS = 2  # different ones
_FEWEST = 20  # characters: fewer tell nothing
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:\-]+)", re.I)
_MHTML = re.compile(rb"(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart/related", re.I)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:\-]+)", re.I)
# Codecs of Python that read more than the one of the standard's name.
_CODECS = {"shift_jis": "cp932", "euc-kr": "cp949", "gbk": "gb18030", "big5": "big5hkscs"}
_DOUBLE = re.compile(
    r"Ã[\u0080-\u00bf\u0152-\u2122]|â€[\u0080-\u203a™œ˜]?|Â[\u00a0-\u00bf]|Î[\u0080-\u00bf±-¿]|Ï[\u0080-\u0192]"
)


class Undecodable(ValueError):  # noqa: N818 (a fact about the bytes, like Unreadable)
    """The bytes are not text in any encoding we may trust; the message says what was found."""


def decode(body: bytes, content_type: str | None = None) -> str:
    """The characters of `body`: byte order mark, then HTTP header, then <meta>, then UTF-8, then windows-1252.

    Raises `Undecodable` for empty and binary input, and for text that is garbled in the encoding it claims.
    """
    if not body.strip():
        raise Undecodable("the file is empty")
    for start, name in _MAGIC:
        if body.startswith(start):
            raise Undecodable(f"not a text or HTML page ({name})")
    if _MHTML.match(body):
        raise Undecodable("not a text or HTML page (web archive of one page, MHTML)")
    if body.lstrip()[:1] in (b"{", b"[") and _is_json(body):
        raise Undecodable("not a text or HTML page (JSON data)")
    bom = next(((mark, name) for mark, name in _BOMS if body.startswith(mark)), None)
    if bom:
        return _checked(body[len(bom[0]) :].decode(bom[1], "replace"), bom[1])
    if (wide := _unmarked_utf16(body)) is not None:
        return _checked(body.decode(wide, "replace"), wide)
    if b"\0" in body[:65536]:
        raise Undecodable("not a text or HTML page (binary data)")
    declared = _declared(body, content_type)
    if declared and not (declared != "utf-8" and _is_utf8(body)):
        # Bytes that are faultless UTF-8 are UTF-8 whatever the server says: "dÃ©pÃ´t" helps nobody.
        return _checked(body.decode(declared, "replace"), declared)
    try:
        return _checked(body.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _greek(body) or _checked_guess(body.decode("cp1252", "replace"))


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def _declared(body: bytes, content_type: str | None) -> str | None:
    """The codec that header or page names, as the encoding standard reads its label: "ISO-8859-1" is windows-1252."""
    header = _HEADER.search(content_type or "")
    meta = _META.search(body[:4096])
    for label in (header[1] if header else None, meta[1].decode("ascii") if meta else None):
        found = webencodings.lookup(label) if label is not None else None
        if found is None:
            continue
        if found.name.startswith("utf-16"):  # a page that could be read far enough to say so is not UTF-16
            return "utf-8"
        return _CODECS.get(found.name, found.codec_info.name)
    return None


def _is_utf8(body: bytes) -> bool:
    """Whether bytes can only be UTF-8: letters of several bytes, and not one that is wrong."""
    try:
        return not body.isascii() and bool(body.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _unmarked_utf16(body: bytes) -> str | None:
    """UTF-16 without a byte order mark, as some editors save it: every other byte of most of it is zero."""
    start = body[:4096]
    for codec, zeros, letters in (("utf-16-le", start[1::2], start[::2]), ("utf-16-be", start[::2], start[1::2])):
        if len(zeros) > _FEWEST and zeros.count(0) > len(zeros) * 0.9 and not letters.count(0):
            return codec
    return None


def _greek(body: bytes) -> str | None:
    """Text of a Greek code page that says nothing of it: nearly all letters are Greek ones in it, and among the words
    are those that no Greek text is without (Cyrillic bytes are Greek letters too, but no words)."""
    small = set(flat(table()["languages"]["el"]["stop_words"]).split())
    # "Ά" is ¶ in the other of the two.
    for codec in ("cp1253", "iso8859-7"):
        text = body.decode(codec, "replace")
        letters = [character for character in text if character.isalpha()]
        greek = sum("\u0370" <= character <= "\u03ff" for character in letters)
        words = flat(text).split()
        known = len(small.intersection(words)) >= _SMALL_WORDS
        if known and greek > len(letters) * 0.8 and not re.search(r"¶[α-ω]|\ufffd", text):
            return text
    return None


def _checked(text: str, encoding: str) -> str:
    lost = text.count("\ufffd")
    if lost > 5 and lost * 200 > len(text):
        raise Undecodable(f"the text is garbled: read as {encoding}, {lost} characters cannot be decoded")
    return _not_twice_encoded(_ESCAPES.sub("", text), encoding)


def _checked_guess(text: str) -> str:
    """Windows-1252 reads any bytes; Greek or Cyrillic ones come out as "Ç ëçóôåßá", nearly all accented."""
    letters = sum(map(str.isalpha, text))
    accented = sum(character.isalpha() and not character.isascii() for character in text)
    if accented * 3 > letters:
        sample = " ".join(text.split())[:20]
        raise Undecodable(f"the text is garbled: neither UTF-8 nor windows-1252 (it reads “{sample}…”)")
    return _checked(text, "windows-1252")


def _not_twice_encoded(text: str, encoding: str) -> str:
    """ "dÃ©pÃ´t" and "lâ€™euro": UTF-8 that some tool read as Latin-1 and saved again."""
    found = _DOUBLE.findall(text) if "Ã" in text or "â€" in text or "Î" in text else []
    if len(found) > 5 and len(found) * 150 > len(text):
        raise Undecodable(f"the text is garbled: accents were encoded twice (“{found[0]}” in {encoding})")
    return text
