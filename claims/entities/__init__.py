"""Who is named: persons and what they are, parties to a deal, agencies and media."""
