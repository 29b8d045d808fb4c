"""Which claim a tip is about, and what the evidence says of it."""
