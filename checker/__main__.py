"""`python -m checker` is `recoupe`."""

from checker.cli import main

main()
