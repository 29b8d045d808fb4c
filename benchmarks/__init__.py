"""Speed of reading: see README.md in this folder."""
