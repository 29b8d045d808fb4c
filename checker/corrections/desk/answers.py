"""The answer to a reader, in French or English, from a template: what was decided, and why."""

from checker.corrections.phrasing import phrase, phrases
from checker.review.decision import State
from checker.words.typography import quoted


def answer(
    state: State,
    language: str,
    *,
    article: str,
    reason: str = "",
    wrong: str = "",
    right: str = "",
    notice: str = "",
    link: str = "",
    newsroom: str = "",
) -> str | None:
    """The text of a mail, or `None` where a state is nothing to write about. Nothing is sent."""
    if state.value not in phrases()["answer"]:
        return None
    body = phrase(
        "answer",
        state.value,
        language,
        article=quoted(article, language),
        reason=reason,
        wrong=wrong,
        right=right,
        notice=notice,
        link=link,
    )
    signature = newsroom or phrase("answer", "signature", language)
    return f"{phrase('answer', 'greeting', language)}\n\n{body.rstrip()}\n\n{signature}\n"
