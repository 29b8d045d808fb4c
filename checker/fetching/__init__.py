"""From files and addresses to bytes, and every way that can end."""
