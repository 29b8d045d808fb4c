"""What one text says: figures, dates, quotations and names, with their hedges and exact places.

Pure: no network, no database, nothing outside the standard library.
"""

__version__ = "0.1.0"
