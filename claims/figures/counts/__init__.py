"""What a number counts: the noun, what befell the persons counted, the parts of a whole."""
