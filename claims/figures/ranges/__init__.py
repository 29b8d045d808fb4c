"""Two figures that belong together: the ends of a range, of a step, of a movement; scores."""
