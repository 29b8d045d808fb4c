"""What the words around a figure do to it: "plus de 10", "500 ou moins"."""
