"""Help: the keys, what each decision means, and the rules."""

from checker.review.judgement import CHOICES
from checker.rules import registry
from checker.web.exchange import Answer, Asked, Page, Refusal


def show(asked: Asked) -> Answer:
    """The page that `?` stands for where there is no script."""
    return Page("help.html", {"verdicts": [verdict.value for verdict in CHOICES], "rules": list(registry().values())})


def rule(asked: Asked) -> Answer:
    """One rule: what it does, why it matters, an example."""
    found = registry().get(asked.parts["code"])
    if found is None:
        raise Refusal(404, "no_rule")
    return Page("rule.html", {"rule": found})
