"""Who is said to have said something, as it stands in a sentence of the report: "selon la préfecture"."""

import re
from functools import cache

from checker.words.tables import interface, table
from checker.words.typography import quoted, typeset
from claims.claim import Claim


def credited(claim: Claim, spoken: str | None, language: str) -> str:
    """The speaker of a claim with the article that its sentence has before it; a noun of another language than the
    reader's between quotation marks. `spoken` is the language of the article. Nothing where nobody is named."""
    speaker = claim.speaker
    if not speaker:
        return ""
    if spoken != interface(language):
        return quoted(speaker, language) if speaker[:1].islower() else speaker
    articles = _articles(interface(language))
    before = "|".join(sorted(map(re.escape, articles), key=len, reverse=True))
    found = re.search(rf"(?<!\w)({before}) ?{re.escape(_straight(speaker))}(?!\w)", _straight(claim.sentence), re.I)
    if found is None:
        return speaker
    article = typeset(articles[found[1].lower()] + "x", language)[:-1]
    return article + speaker if article.endswith("’") else f"{article} {speaker}"


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ")


@cache
def _articles(language: str) -> dict[str, str]:
    return dict(table("words")["articles"][language])
