"""Readers' corrections: from a tip to a published notice."""
