"""What looks like a quantity and is none."""
