"""What a figure is told per: a month, a head, an hour."""
