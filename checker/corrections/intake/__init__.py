"""How tips come in: forms, files, mail; and what is kept of who sent them."""
