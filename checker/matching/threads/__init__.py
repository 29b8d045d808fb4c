"""From likely pairs to threads: what is doubted, settled, joined as a whole."""
