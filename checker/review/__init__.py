"""What people decide about findings and claims, and what waits for them."""
