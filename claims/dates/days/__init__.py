"""Days in figures and words, weekdays and feasts."""
