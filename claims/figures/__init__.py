"""Figures: numerals, units, hedges, ranges, and what only looks like one."""
