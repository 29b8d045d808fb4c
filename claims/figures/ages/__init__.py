"""How old somebody is, and what other lengths of time are of."""
