"""Times of day, in digits and as they are told aloud."""
