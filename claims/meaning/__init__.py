"""What a text speaks of, whatever its words: topics of claims, statements affirmed or denied."""
