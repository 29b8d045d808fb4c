"""What several texts say together, and what people decide about it."""
