"""Amounts in digits and words, before their units are known."""
