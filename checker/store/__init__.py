"""The case file: one SQLite file that keeps what was read, what was found and what people decided."""
