"""By how much something moved, not where it stands."""
