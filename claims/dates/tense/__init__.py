"""Whether a date lies ahead or behind, by the verbs around it."""
