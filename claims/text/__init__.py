"""From characters to folded words, sentences and paragraphs."""
