"""Tests of recoupe. `tests.quality` can also be run by itself."""
