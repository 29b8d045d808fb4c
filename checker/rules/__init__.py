"""Rules: how two claims about the same thing relate, each with a code that stays, a name and a sentence."""

from checker.rules.rule import Rule, registry

__all__ = ["Rule", "registry"]
