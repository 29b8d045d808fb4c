"""What a tip says: its figures, and what the reader does with each."""
