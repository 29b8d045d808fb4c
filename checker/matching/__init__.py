"""Which claims are about the same measured thing."""
