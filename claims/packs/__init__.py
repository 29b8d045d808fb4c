"""A language's words, from its file, ready for look-up; units, which speak no language."""
