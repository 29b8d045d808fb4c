"""How the claims of one thing relate, and the findings an editor should read."""
