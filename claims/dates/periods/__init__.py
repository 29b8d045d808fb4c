"""Months, quarters, years and what is longer."""
