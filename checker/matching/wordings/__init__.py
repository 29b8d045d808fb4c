"""Names, roles and quotations: whose, and the same words or not."""
