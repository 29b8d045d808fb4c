"""What is published of a correction: notices, feeds, pages."""
