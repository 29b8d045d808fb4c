"""Short texts for a terminal: what articles say, how two texts relate, what the rules are."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from checker.render.console import Words, fit, quotation
from checker.report import Judged, Relation
from checker.words.passages import Quoted, outlet, shortened
from checker.words.wording import count, message, name, reading
from claims.claim import Claim
from claims.document import Document


class RuleText(Protocol):
    """What a rule says of itself; the texts are in the language asked for."""

    @property
    def code(self) -> str: ...
    @property
    def relation(self) -> Relation: ...


def list_claims(
    found: Iterable[tuple[Document, Sequence[Claim]]], language: str, width: int = 80, colour: bool = False
) -> str:
    """The claims of each article in the order of its text: kind, exact words, reading, id."""
    parts: list[RenderableType] = []
    for document, claims in found:
        head = Words.assemble((outlet(document), "bold"), ("  " + count("claims", len(claims), language), "dim"))
        table = Table.grid(padding=(0, 2, 0, 0), expand=True)
        for column in ({"width": 12}, {"ratio": 3}, {"ratio": 3}, {"width": 16, "overflow": "fold"}):
            table.add_column(**column)
        for claim in claims:
            table.add_row(
                Words(name("kind", claim.kind.value, language), style="dim"),
                Words(shortened(claim.quote), style="bold"),
                Words(_reading(claim, language)),
                Words(claim.id, style="dim"),
            )
        body = table if claims else Words(message("no_claims", language), style="dim")
        parts += [head, Padding(body, (0, 0, 1, 1))]
    return fit(Group(*parts), width, colour)


def list_relations(
    relation: Relation | None,
    relations: Sequence[Judged],
    passages: Mapping[str, Quoted],
    language: str,
    width: int = 80,
    colour: bool = False,
) -> str:
    """The relation of two texts as a word, then each pair with both passages."""
    told = relation.value if relation else "unrelated"
    parts: list[RenderableType] = [Words(name("relation", told, language), style="bold")]
    for judged in relations:
        sentence = Words.assemble((f"{judged.rule} ", "dim"), (judged.explanation, "not bold"))
        lines: list[RenderableType] = [sentence]
        for side in (judged.left, judged.right):
            if side in passages:
                words = quotation(passages[side], max(16, width // 3), colour)
                lines.append(Padding(Words("– ").append_text(words), (0, 0, 0, 1)))
        parts.append(Padding(Group(*lines), (1, 0, 0, 1)))
    return fit(Group(*parts), width, colour)


def list_rules(rules: Iterable[RuleText], language: str) -> str:
    """Code, relation and name of every rule, one a line."""
    rows = [
        (rule.code, name("relation", rule.relation.value, language), rule_text(rule, "name", language))
        for rule in rules
    ]
    wide = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return "".join(f"{code:<{wide[0]}}  {relation:<{wide[1]}}  {title}\n" for code, relation, title in rows)


def tell_rule(rule: RuleText, language: str) -> str:
    """One rule under its fixed headings: what it does, why it matters, an example."""
    relation = name("relation", rule.relation.value, language)
    lines = [f"{rule.code} · {rule_text(rule, 'name', language)} ({relation})"]
    for heading in ("what", "why", "example"):
        lines += [
            "",
            message(heading, language),
            *(f"  {line}" for line in rule_text(rule, heading, language).splitlines()),
        ]
    return "\n".join(lines) + "\n"


def rule_text(rule: RuleText, field: str, language: str) -> str:
    """A text of a rule, which may be one string or one for each language."""
    text = getattr(rule, field, "")
    if isinstance(text, Mapping):
        text = text.get(language) or next(iter(text.values()), "")
    return str(text).strip()


def _reading(claim: Claim, language: str) -> str:
    told = reading(claim, language)
    if claim.modality != "asserted":
        told += f" ({name('modality', claim.modality, language)})"
    return shortened(told)
