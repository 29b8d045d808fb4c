"""From bytes to a document: the article without the furniture of its page."""
