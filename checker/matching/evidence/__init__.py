"""What two claims have in common, and how far that is ahead of their rivals."""
