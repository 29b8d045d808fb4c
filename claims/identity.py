"""Identity: the short, stable names of claims, documents, threads and findings."""

import hashlib


def short_id(*parts: str) -> str:
    """Twelve hexadecimal digits made from `parts` alone: the same words, the same id, on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
