"""What claims and values say in the languages of the interface."""
