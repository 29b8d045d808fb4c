"""What holds for every test."""

import os

# The sentence encoder belongs to an extra: reports are tested as everybody gets them, the encoder in test_semantic.py.
os.environ.setdefault("RECOUPE_SEMANTIC", "0")
