"""How alike two texts, two meanings, two names are."""
