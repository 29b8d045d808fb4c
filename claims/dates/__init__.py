"""Dates and periods, in every notation of a newsroom."""
