"""One module per command of `recoupe`. Anything slow to import is imported inside the commands, not here."""
