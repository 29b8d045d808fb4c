"""Where a text comes from: cited sources, copies, translations, versions."""
