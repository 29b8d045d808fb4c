"""`docs/rules.md`, made from the rules themselves: `python -m tests.rules_page` writes it."""

from pathlib import Path

from checker.rules import Rule, registry

PAGE = Path(__file__).resolve().parents[1] / "docs" / "rules.md"
HEAD = """# Rules

Each relation in a report is given under a rule; its code never changes. `recoupe explain CODE` prints the same on the
terminal, `--lang fr` in French. This page is made from the rules by `make docs`.
"""


def page() -> str:
    """The whole page, in the order of the registry."""
    return HEAD + "".join(map(section, registry().values()))


def section(rule: Rule) -> str:
    """One rule under the fixed headings."""
    parts = (("What it does", rule.what), ("Why it matters", rule.why), ("Example", rule.example))
    body = "\n\n".join(f"**{title}.** {texts['en']}" for title, texts in parts)
    return f"\n## {rule.code} {rule.name['en']}\n\nRelation: `{rule.relation}`\n\n{body}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
